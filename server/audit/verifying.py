"""Check the whole log of an installation."""

from collections.abc import AsyncIterator
from itertools import islice

from server.audit.chain import COLUMNS, Finding, Head, Link, findings
from server.audit.heads import heads_file, signed_heads
from server.audit.models import AuditEntry, AuditHead
from server.settings import Settings

AT_ONCE = 5000
MOST_FINDINGS = 20


async def verify(settings: Settings) -> tuple[int, list[Finding]]:
    """Give how many entries there are and the first findings, none where the log is whole. Raises Trouble."""
    signed = signed_heads(heads_file(settings))
    row = await AuditHead.get(id=1)
    links = [link async for link in _links()]
    found = findings(links, Head(row.seq, row.hash, row.mac), signed)
    return len(links), list(islice(found, MOST_FINDINGS))


async def _links() -> AsyncIterator[Link]:
    place = 0
    while rows := await AuditEntry.filter(seq__gt=place).order_by("seq").limit(AT_ONCE).values_list(*COLUMNS):
        for row in rows:
            yield Link(*row)
        place = rows[-1][0]
