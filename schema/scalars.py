"""Scalars of the schema, each with the form it takes on the wire."""

import re
from datetime import UTC, date, datetime
from typing import NewType
from uuid import UUID

import strawberry
from strawberry.types.scalar import ScalarDefinition

from server.live.cursor import LONGEST

Cursor = NewType("Cursor", str)
LocalTime = NewType("LocalTime", str)

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def _text(value: object, what: str) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{what} is text")
    return value


def _uuid(value: object) -> UUID:
    text = _text(value, "A UUID")
    if not _UUID.fullmatch(text):
        raise ValueError("A UUID has the form 01234567-89ab-cdef-0123-456789abcdef")
    return UUID(text)


def _date(value: object) -> date:
    return date.fromisoformat(_text(value, "A date"))


def _time(value: object) -> LocalTime:
    text = _text(value, "A time of day")
    if not _TIME.fullmatch(text):
        raise ValueError("A time of day has the form 07:30")
    return LocalTime(text)


def _instant(value: object) -> datetime:
    moment = datetime.fromisoformat(_text(value, "An instant"))
    if moment.tzinfo is None:
        raise ValueError("An instant names its offset, as in 2026-11-24T03:59:00Z")
    try:
        return moment.astimezone(UTC)
    except OverflowError as error:
        raise ValueError("An instant lies between the years 1 and 9999") from error


def _write_instant(value: datetime) -> str:
    return value.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _cursor(value: object) -> Cursor:
    text = _text(value, "A cursor")
    if len(text) > LONGEST:
        raise ValueError("This is no cursor")
    return Cursor(text)


SCALARS: dict[object, ScalarDefinition] = {
    UUID: strawberry.scalar(
        name="UUID", description="An identifier, RFC 9562 text form.", serialize=str, parse_value=_uuid
    ),
    date: strawberry.scalar(
        name="LocalDate",
        description="A calendar date where the unit is (WIB), as 2026-11-24.",
        serialize=lambda value: value.isoformat(),
        parse_value=_date,
    ),
    datetime: strawberry.scalar(
        name="DateTime",
        description="An instant in UTC with milliseconds, as 2026-11-24T03:59:00.000Z.",
        serialize=_write_instant,
        parse_value=_instant,
    ),
    LocalTime: strawberry.scalar(
        name="LocalTime",
        description="A time of day where the unit is, as 07:30.",
        serialize=str,
        parse_value=_time,
    ),
    Cursor: strawberry.scalar(
        name="Cursor",
        description="An opaque place in the journal; give it back as `after` to go on from there.",
        serialize=str,
        parse_value=_cursor,
    ),
}
