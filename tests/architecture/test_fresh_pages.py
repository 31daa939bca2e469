"""The printed schema and the table of permissions say what the code says; secret fields are marked in it."""

import re

from server.access.guard import actions
from tests.fresh import server_pages
from tests.support.tree import ROOT, short

SDL = (ROOT / "schema" / "schema.graphql").read_text("utf-8")


def test_the_printed_schema_and_the_table_of_permissions_are_fresh() -> None:
    assert [short(path) for path in server_pages(write=False)] == []


def test_secret_fields_are_marked_with_an_action_of_the_policy() -> None:
    guarded = dict(re.findall(r"^  (\w+): \w+ @guarded\(action: \"([\w.]+)\"\)", SDL, re.MULTILINE))
    assert guarded == {"complainant": "complaint.read_identity"}
    assert set(guarded.values()) <= set(actions())
