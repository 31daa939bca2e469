"""Read JSON strictly: UTF-8, no deep nesting, no giant numbers. What fails is a 400, never a fault.

Half a character (a lone surrogate, as a cut emoji leaves it) and NUL can be escaped in JSON, but no database stores
them; they become the replacement character instead of making a citizen's whole report impossible to send.
"""

import json
import re
from typing import Any

DEEPEST = 50
LONGEST_NUMBER = 20
# Whole texts, so that brackets inside them do not count, and brackets.
MARKS = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?|[\[\]{}]', re.DOTALL)
UNSTORABLE = re.compile(r"[\x00\ud800-\udfff]")


class BadJson(ValueError):
    """The text is no JSON this service accepts."""


def read_json(raw: str | bytes) -> Any:
    """Parse JSON. Refuses (BadJson): not UTF-8, not JSON, nested past 50, long numbers, NaN, twin keys."""
    try:
        text = raw.decode("utf-8") if isinstance(raw, bytes) else raw
    except UnicodeDecodeError as error:
        raise BadJson("not UTF-8") from error
    if _depth(text) > DEEPEST:
        raise BadJson("nested too deeply")
    try:
        value = json.loads(
            text, parse_int=_whole, parse_float=_real, parse_constant=_constant, object_pairs_hook=_object
        )
    except (json.JSONDecodeError, RecursionError) as error:
        raise BadJson("not JSON") from error
    return _storable(value) if "\\u" in text else value


def _storable(value: Any) -> Any:
    match value:
        case str():
            return UNSTORABLE.sub("\ufffd", value)
        case dict():
            return {_storable(key): _storable(each) for key, each in value.items()}
        case list():
            return [_storable(each) for each in value]
    return value


def _depth(text: str) -> int:
    depth = deepest = 0
    for found in MARKS.finditer(text):
        mark = found[0][0]
        if mark in "[{":
            depth += 1
            deepest = max(deepest, depth)
            if deepest > DEEPEST:
                break
        elif mark in "]}":
            depth -= 1
    return deepest


def _whole(digits: str) -> int:
    if len(digits) > LONGEST_NUMBER:
        raise BadJson("a number is too long")
    return int(digits)


def _real(digits: str) -> float:
    if len(digits) > LONGEST_NUMBER + 8:
        raise BadJson("a number is too long")
    return float(digits)


def _constant(name: str) -> Any:
    raise BadJson(f"{name} is not JSON")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise BadJson("a key stands twice")
    return made
