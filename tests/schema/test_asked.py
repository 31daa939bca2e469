"""What a document asks for is what is loaded: fragments, aliases, and what @skip and @include leave out."""

from typing import Any

import pytest
import strawberry

from schema.asked import wanted
from schema.context import Context
from schema.shown import shows
from server.access.actor import STRANGER
from server.complaints.views import Complainant
from server.kit.want import Want
from server.settings import Settings

ASKED: list[Want] = []


@strawberry.type
class Thing:
    name: str = "a thing"

    @strawberry.field
    def its_parts(self) -> list["Thing"]:
        return []

    @strawberry.field
    def other(self) -> "Thing | None":
        return None


@strawberry.type
class Query:
    @strawberry.field
    def thing(self, info: strawberry.Info[Context, None]) -> Thing:
        ASKED.append(wanted(info))
        return Thing()

    @strawberry.field
    def below(self, info: strawberry.Info[Context, None]) -> Thing:
        ASKED.append(wanted(info, "its_parts", "other.its_parts"))
        return Thing()


SCHEMA = strawberry.Schema(Query)


async def asked(query: str, **variables: bool) -> Want:
    """Execute a document and give what its first field wanted."""
    ASKED.clear()
    result = await SCHEMA.execute(query, variables, Context(settings=Settings(), actor=STRANGER))
    assert result.errors is None
    return ASKED[0]


async def test_fields_are_wanted_by_their_own_names_through_any_fragment() -> None:
    want = await asked("""{ thing { ...F ... on Thing { o: other { name } } ... { name } } }
        fragment F on Thing { other { itsParts { name } } }""")
    assert want == Want.of("other.its_parts.name", "other.name", "name")


@pytest.mark.asvs("15.3.1")
@pytest.mark.parametrize("shown", [True, False])
async def test_what_a_document_leaves_out_is_not_wanted(shown: bool) -> None:
    want = await asked(
        """query ($shown: Boolean!, $hidden: Boolean! = false) { thing {
          name other @include(if: $shown) { name } ... @skip(if: $hidden) { itsParts @skip(if: true) { name } } } }""",
        shown=shown,
    )
    assert want == (Want.of("name", "other.name") if shown else Want.of("name"))


async def test_one_field_in_two_places_is_wanted_once_with_all_of_its_parts() -> None:
    assert await asked("{ thing { other { name } } thing { other { itsParts { name } } } }") == Want.of(
        "other.name", "other.its_parts.name"
    )
    want = await asked("{ below { itsParts { name } other { name itsParts { other { name } } } } }")
    assert want == Want.of("name", "other.name")


def a_view() -> Any:
    """Give what a type shows."""
    return Complainant("Siti", None)


def a_row() -> Any:
    """Give what was never made for a reader."""
    return Thing()


def test_a_type_that_names_what_its_view_has_not_is_no_type() -> None:
    class Wrong:
        name: str = strawberry.field(description="There.")
        address: str = strawberry.field(description="Not there.")

    with pytest.raises(TypeError, match="address"):
        shows(Complainant)(Wrong)


async def test_a_row_in_the_place_of_a_view_is_a_fault() -> None:
    @strawberry.type
    @shows(Complainant)
    class Person:
        name: str = strawberry.field(description="The name.")

    @strawberry.type
    class Root:
        good: Person = strawberry.field(resolver=a_view)
        bad: Person = strawberry.field(resolver=a_row)

    answer = await strawberry.Schema(Root).execute("{ good { name } }")
    assert answer.data == {"good": {"name": "Siti"}}
    assert (await strawberry.Schema(Root).execute("{ bad { name } }")).errors
