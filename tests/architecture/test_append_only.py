"""What was written into the journal and into a complaint's history can be neither changed nor removed."""

import pytest
from tortoise import connections
from tortoise.exceptions import BaseORMException

from server.complaints.models import TimelineEntry
from server.live.models import Event
from tests.support import complaint_factories as make

MODELS = {"events": Event, "timeline_entries": TimelineEntry}
KEYS = {"events": "seq", "timeline_entries": "id"}


@pytest.mark.parametrize("table", MODELS)
@pytest.mark.parametrize("statement", ["UPDATE {} SET kind = 'x'", "DELETE FROM {}"])
async def test_the_database_itself_refuses_changes(database: None, table: str, statement: str) -> None:
    await make.town()
    await make.filed()
    before = await MODELS[table].all().order_by(KEYS[table]).values(KEYS[table], "kind")
    with pytest.raises(BaseORMException, match="append-only"):
        await connections.get("default").execute_query(statement.format(table))
    assert await MODELS[table].all().order_by(KEYS[table]).values(KEYS[table], "kind") == before != []
