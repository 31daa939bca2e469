"""Search in short lists: case and diacritics do not matter, everyday short forms are understood."""

import unicodedata

from server.domains import brought


def fold(text: str) -> str:
    """Bring a text to lower case without diacritics, its words parted by single spaces."""
    plain = unicodedata.normalize("NFKD", text)
    letters = (c for c in plain if not unicodedata.combining(c))
    return " ".join("".join(c if c.isalnum() else " " for c in letters).casefold().split())


def matches(query: str, *texts: str) -> bool:
    """Whether every word of the query begins some word of the texts, or of a synonym of theirs."""
    hay = f" {' '.join(fold(text) for text in texts)} "
    known = [
        phrase
        for group in brought("synonyms", "SYNONYMS")
        if any(f" {p} " in hay for p in group)
        for phrase in group
    ]
    words = f"{hay}{' '.join(known)}".split()
    return all(any(word.startswith(asked) for word in words) for asked in fold(query).split())
