"""The words on screen, from the catalogs of the PWA, so that a test says what it looks for in both languages."""

import re

from tests.browser.tables import tables

SLOT = re.compile(r"\{(\w+)(?::([^|}]*)\|([^}]*))?\}")


class Words:
    """Words of one language: `say("rate.send")`, `say("find.results", n=3)`."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._texts: dict[str, str] = tables()["words"][language]

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


INDONESIAN = Words("id")
ENGLISH = Words("en")
