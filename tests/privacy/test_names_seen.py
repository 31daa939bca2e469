"""The form promises citizens that each opening of their name is noted."""

from structlog.testing import capture_logs

from schema.context import Context
from schema.root import schema
from server.settings import Settings
from tests.support import complaint_factories as make

ASKED = "query ($id: UUID!) { complaint(id: $id) { complainant { name } } }"


async def test_who_was_shown_a_name_is_noted_without_the_name(database: None) -> None:
    town = await make.town()
    row = await make.assigned(town, identity_mode="secret", name="Siti Aminah")
    with capture_logs() as lines:
        for actor in (town.verifier, town.handler):
            await schema.execute(ASKED, {"id": str(row.id)}, Context(settings=Settings(), actor=actor))
    noted = [line for line in lines if line["event"] == "complainant.seen"]
    assert [(line["account"], line["complaint"]) for line in noted] == [
        (str(town.verifier.account_id), str(row.id))
    ]
    assert "Siti" not in str(lines)
