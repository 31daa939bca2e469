"""Public answers: the same for everybody, so they may be compressed, kept by browsers, and answered "not changed".

Nothing else is compressed: where a secret stands beside words that somebody else chose, the length of what was
packed tells how alike they are (decision 30).
"""

import gzip
import hashlib
from asyncio import Lock
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable
from dataclasses import dataclass
from functools import cached_property

from starlette.datastructures import Headers
from starlette.responses import Response

from server.kit.clock import today
from server.live.remembered import events_of, rows_of, version_of
from server.staff.models import Person
from server.surveys.models import SurveyPeriod
from server.units.models import Service, ServicePoint, Unit
from server.workdays.models import CalendarHead, Holiday
from server.workdays.topics import CALENDAR

# Below this, packing saves less than a packet of the network.
LEAST_BYTES = 1000
LEVEL = 6
MOST_KEPT = 64
VARY = "Accept, Accept-Encoding"
# All that the settled part of the schema tells. Office hours are replaced, which only the journal shows.
ORGANISATION = (
    *(rows_of(model) for model in (Unit, Service, ServicePoint, Person, SurveyPeriod, Holiday, CalendarHead)),
    events_of(CALENDAR.name),
)


async def organisation_version() -> tuple[object, ...]:
    """Give what changes with the organisation, its people, periods and calendar, and with each day."""
    return (*await version_of(*ORGANISATION), today())


@dataclass(frozen=True)
class PublicBody:
    """What is sent, plain and packed, and the tag by which a browser knows it again."""

    plain: bytes

    @cached_property
    def packed(self) -> bytes:
        """The same, by gzip."""
        return gzip.compress(self.plain, LEVEL, mtime=0)

    @cached_property
    def tag(self) -> str:
        """A weak tag: one for the plain and the packed form."""
        return f'W/"{hashlib.sha256(self.plain).hexdigest()[:32]}"'


class PublicBodies:
    """The latest public answers by question, each as long as its version holds."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, tuple[Hashable, PublicBody]] = OrderedDict()
        self._making = Lock()

    async def body(
        self, question: Hashable, version: Hashable, make: Callable[[], Awaitable[PublicBody | None]]
    ) -> PublicBody | None:
        """Give the answer of this version, made once for all who ask meanwhile; None is not kept."""
        async with self._making:
            found = self._kept.get(question)
            if found is None or found[0] != version:
                body = await make()
                if body is None:
                    return None
                self._kept[question] = found = version, body
            self._kept.move_to_end(question)
            while len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)
            return found[1]


def revalidated(body: PublicBody, headers: Headers, media_type: str) -> Response:
    """Answer a browser that may keep the body but asks each time whether it still holds."""
    fixed = {"Cache-Control": "no-cache", "ETag": body.tag, "Vary": VARY}
    known = {tag.strip().removeprefix("W/") for tag in headers.get("if-none-match", "").split(",")}
    if known & {body.tag.removeprefix("W/"), "*"}:
        return Response(status_code=304, headers=fixed)
    return packed(Response(body.plain, headers=fixed, media_type=media_type), headers, body)


def packed(response: Response, headers: Headers, body: PublicBody | None = None) -> Response:
    """Pack a public answer for those who accept it; short ones stay as they are."""
    body = body or PublicBody(bytes(response.body))
    response.headers["Vary"] = VARY
    if len(body.plain) >= LEAST_BYTES and accepts_gzip(headers):
        response.body = body.packed
        response.headers["Content-Encoding"] = "gzip"
        response.headers["Content-Length"] = str(len(body.packed))
    return response


def accepts_gzip(headers: Headers) -> bool:
    """Whether the client takes gzip; one it names with weight 0 it does not."""
    for part in headers.get("accept-encoding", "").lower().split(","):
        name, _, weight = part.partition(";")
        if name.strip() in ("gzip", "*"):
            return weight.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    return False
