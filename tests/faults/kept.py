"""What became of each fault, kept in .faults/ so that an interrupted run goes on."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict
from threading import Lock

from tests.faults.faults import Fault
from tests.faults.outcomes import MISSED, Noticed, Outcome
from tests.support.tree import ROOT

FOLDER = ROOT / ".faults"


class Kept:
    """Outcomes by fault. A survivor is forgotten as soon as a test file is another: it may be noticed now."""

    def __init__(self, tests: Mapping[str, str]) -> None:
        self._file = FOLDER / "outcomes.json"
        self._tests = digest(json.dumps(tests, sort_keys=True))
        self._lock = Lock()
        self._stored: dict[str, dict[str, str]] = {}
        if self._file.exists():
            self._stored = json.loads(self._file.read_text())

    def outcome(self, fault: Fault) -> Outcome | None:
        """Give what became of a fault; None when it was not tried with these tests."""
        stored = self._stored.get(_key(fault))
        if stored is None:
            return None
        noticed = Noticed(stored["noticed"])
        if noticed in MISSED and stored["tests"] != self._tests:
            return None
        return Outcome(fault.place.path, fault.place.first, fault.kind, fault.diff(), noticed, stored["note"])

    def keep(self, fault: Fault, outcome: Outcome) -> None:
        """Write an outcome down at once."""
        with self._lock:
            told = asdict(outcome) | {"tests": self._tests}
            self._stored[_key(fault)] = {
                name: str(told[name]) for name in ("path", "noticed", "note", "tests")
            }
            FOLDER.mkdir(exist_ok=True)
            half = self._file.with_suffix(".half")
            half.write_text(json.dumps(self._stored, indent=1))
            half.replace(self._file)


def digest(text: str) -> str:
    """Give a short digest."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _key(fault: Fault) -> str:
    return digest(f"{fault.place.path}\n{fault.after}")
