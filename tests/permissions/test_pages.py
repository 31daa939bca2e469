"""Lists that are read in pages: walked to its end each is whole, and no place tells of what is hidden."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field as part
from itertools import chain, product
from typing import Any
from uuid import UUID, uuid4

import pytest
from graphql import GraphQLEnumType, get_named_type

from schema.context import Context
from schema.root import schema
from server.kit.messages import Language
from server.settings import Settings
from tests.permissions.building import build
from tests.permissions.documents import SCHEMA
from tests.permissions.world import World
from tests.support.held_clock import HeldClock

READERS = ("stranger", "handler", "verifier", "admin")
QUERY = SCHEMA.query_type
assert QUERY
FIELDS = {name: field for name, field in QUERY.fields.items() if "after" in field.args}
A_FEW, ALL = 3, 200


@dataclass(eq=False)
class List:
    """A list in one of its orders, as somebody reads it."""

    world: World = part(repr=False)
    reader: str
    name: str
    chosen: str

    async def page(self, first: int, after: str | None = None) -> dict[str, Any]:
        """Read a page: rows as the id of each, its cursors, and what is told of it; or why not."""
        given = f"first: {first}{self.chosen}{f', after: {json.dumps(after)}' if after is not None else ''}"
        info = "hasNextPage hasPreviousPage startCursor endCursor"
        document = (
            f"{{ answer: {self.name}({given}) {{ edges {{ cursor node {{ id }} }} pageInfo {{ {info} }} }} }}"
        )
        actor = self.world.actors[self.reader]
        context = Context(
            settings=self.world.settings, actor=actor, language=Language.ID, address="192.0.2.1"
        )
        result = await schema.execute(document, context_value=context)
        if result.errors:
            return {"refused": [error.extensions for error in result.errors]}
        assert result.data
        edges, told = result.data["answer"]["edges"], result.data["answer"]["pageInfo"]
        return {"ids": [e["node"]["id"] for e in edges], "cursors": [e["cursor"] for e in edges], **told}


def lists(world: World) -> Iterator[List]:
    """Give every list in every choice that it offers, as everyone reads it."""
    for reader, (name, field) in product(READERS, FIELDS.items()):
        enums = {
            key: each.type
            for key, each in field.args.items()
            if isinstance(get_named_type(each.type), GraphQLEnumType)
        }
        choices = [
            [f", {key}: {value}" for value in get_named_type(kind).values] for key, kind in enums.items()
        ]
        for chosen in ("", *chain.from_iterable(choices)):
            yield List(world, reader, name, chosen)


async def walked(each: List) -> dict[str, Any]:
    """Read a list in small pages to its end; what is told of each must fit."""
    ids, cursors, after = list[str](), list[str](), None
    while True:
        page = await each.page(A_FEW, after)
        assert page["hasPreviousPage"] is (after is not None)
        assert [page["startCursor"], page["endCursor"]] == (
            [*page["cursors"][:1], *page["cursors"][-1:]] or [None] * 2
        )
        ids, cursors, after = ids + page["ids"], cursors + page["cursors"], page["endCursor"]
        if not page["hasNextPage"]:
            return {"ids": ids, "cursors": cursors}
        assert len(page["ids"]) == A_FEW


def of_nothing(cursor: str) -> str:
    """Give the same place with an id that nothing has."""
    parts = json.loads(urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    parts[-1] = str(uuid4()) if len(parts[-1]) == len(str(UUID(int=0))) else f"{parts[-1]}x"
    return urlsafe_b64encode(json.dumps(parts).encode()).decode().rstrip("=")


@pytest.mark.long
async def test_pages_make_up_the_list_and_no_place_tells_of_what_is_hidden(
    database: None, settings: Settings, clock: HeldClock
) -> None:
    world = await build(settings)
    whole = {each: await each.page(ALL) for each in lists(world)}
    readable = {each: page for each, page in whole.items() if "refused" not in page}
    assert {each.name for each in readable} == set(FIELDS)
    for each, page in readable.items():
        assert len(set(page["ids"])) == len(page["ids"]), each
        assert await walked(each) == {"ids": page["ids"], "cursors": page["cursors"]}, each
    plain = {each: page for each, page in whole.items() if not each.chosen}
    for (each, page), theirs in product(plain.items(), plain.values()):
        own = set(page.get("ids", ()))
        for cursor in hidden(theirs, own):
            answer = await each.page(ALL, cursor)
            assert answer == await each.page(ALL, of_nothing(cursor)), each
            assert set(answer.get("ids", ())) <= own, each


def hidden(page: dict[str, Any], own: set[str]) -> list[str]:
    """Give the cursor of a row that is not in one's own list, if there is any and the page was not refused."""
    rows = zip(page.get("cursors", ()), page.get("ids", ()), strict=True)
    return [cursor for cursor, row in rows if row not in own][:1]
