"""What was written into the journal, the log of power and a complaint's history can be neither changed nor removed."""

import pytest
from tortoise import connections
from tortoise.exceptions import BaseORMException

from server.audit.models import AuditEntry
from server.complaints.models import TimelineEntry
from server.live.models import Event
from tests.support import complaint_factories as make

MODELS = {"audit_entries": AuditEntry, "events": Event, "timeline_entries": TimelineEntry}
KEYS = {"audit_entries": "seq", "events": "seq", "timeline_entries": "id"}
WHAT = {"audit_entries": "act", "events": "kind", "timeline_entries": "kind"}


@pytest.mark.parametrize("table", MODELS)
@pytest.mark.parametrize("statement", ["UPDATE {} SET {} = 'x'", "DELETE FROM {}"])
async def test_the_database_itself_refuses_changes(database: None, table: str, statement: str) -> None:
    await make.verified(await make.town())
    columns = KEYS[table], WHAT[table]
    before = await MODELS[table].all().order_by(KEYS[table]).values(*columns)
    with pytest.raises(BaseORMException, match="append-only"):
        await connections.get("default").execute_query(statement.format(table, WHAT[table]))
    assert await MODELS[table].all().order_by(KEYS[table]).values(*columns) == before != []
