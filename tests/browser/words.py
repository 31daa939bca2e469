"""The words on screen, read from the catalogs of the PWA, so that a test says what it looks for in both languages."""

import re
from functools import cache
from pathlib import Path

from tests.support.tree import ROOT

CATALOGS = ROOT / "pwa" / "src" / "i18n"
LINE = re.compile(r'^\s*"([\w.]+)":\s*"((?:[^"\\]|\\.)*)",?\s*$', re.MULTILINE)
SLOT = re.compile(r"\{(\w+)(?::([^|}]*)\|([^}]*))?\}")


class Words:
    """Words of one language: `say("rate.send")`, `say("find.results", n=3)`."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._texts = _texts(language)

    def __call__(self, key: str, **given: object) -> str:
        """Give the words of a key as the screen shows them, without the signs for bold."""

        def fill(slot: re.Match[str]) -> str:
            name, one, other = slot.groups()
            if one is None:
                return str(given[name])
            return str(one if given[name] == 1 and self.language == "en" else other)

        return SLOT.sub(fill, self._texts[key]).replace("**", "")

    def start(self, key: str) -> str:
        """Give the words of a key up to its first parameter."""
        return self._texts[key].split("{")[0].replace("**", "")


@cache
def _texts(language: str) -> dict[str, str]:
    return {
        key: text.replace('\\"', '"')
        for path in sorted(CATALOGS.glob(f"*/{language}.ts"))
        for key, text in LINE.findall(Path(path).read_text(encoding="utf-8"))
    }


INDONESIAN = Words("id")
ENGLISH = Words("en")
