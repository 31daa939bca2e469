"""What was written into the journal, the log of power and a complaint's history can be neither changed nor removed."""

from contextlib import nullcontext

import pytest
from tortoise import connections
from tortoise.exceptions import BaseORMException

from server.audit.models import AuditEntry
from server.complaints.models import TimelineEntry
from server.kit.clock import today
from server.kit.models import sealed_fields
from server.live.models import Event
from server.sealing.models import SealingKey
from tests.support import complaint_factories as make

MODELS = {"audit_entries": AuditEntry, "events": Event, "timeline_entries": TimelineEntry}
KEYS = {"audit_entries": "seq", "events": "seq", "timeline_entries": "id"}
WHAT = {"audit_entries": "act", "events": "kind", "timeline_entries": "kind"}


async def test_no_column_of_a_record_can_be_changed_and_sealed_ones_only_while_they_are_sealed_anew(
    database: None,
) -> None:
    town = await make.town()
    await make.respond(town, await make.assigned(town), planned="Loket kedua dibuka", planned_by=today())
    for being_sealed in (False, True):
        await SealingKey.all().update(old_form=being_sealed)
        for model in MODELS.values():
            sealed = {name for name, _ in sealed_fields(model)}
            for name, column in model._meta.fields_db_projection.items():
                # A sealed one is written again, any other is taken away.
                value = f'"{column}"' if name in sealed else "NULL"
                refused = pytest.raises(BaseORMException, match="append-only")
                with nullcontext() if being_sealed and name in sealed else refused:
                    await connections.get("default").execute_query(
                        f'UPDATE "{model._meta.db_table}" SET "{column}" = {value}'
                    )


async def test_a_text_is_neither_put_in_nor_taken_out_while_it_is_sealed_anew(database: None) -> None:
    row = await make.responded(await make.town())
    await SealingKey.all().update(old_form=True)
    for change in ("planned = 's2:x'", "done = NULL", "done = 's2:x', is_public = NOT is_public"):
        with pytest.raises(BaseORMException, match="append-only"):
            await connections.get("default").execute_query(f"UPDATE timeline_entries SET {change}")
    assert await TimelineEntry.filter(complaint_id=row.id, done__isnull=False, planned__isnull=True).exists()


@pytest.mark.parametrize("table", MODELS)
@pytest.mark.parametrize("statement", ["UPDATE {} SET {} = 'x'", "DELETE FROM {}"])
async def test_the_database_itself_refuses_changes(database: None, table: str, statement: str) -> None:
    await make.verified(await make.town())
    columns = KEYS[table], WHAT[table]
    before = await MODELS[table].all().order_by(KEYS[table]).values(*columns)
    with pytest.raises(BaseORMException, match="append-only"):
        await connections.get("default").execute_query(statement.format(table, WHAT[table]))
    assert await MODELS[table].all().order_by(KEYS[table]).values(*columns) == before != []
