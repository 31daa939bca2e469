"""Every text, number, day, time and list that is sent may go exactly as far as is written down, and no further.

After a change on purpose: run this file with --write-effects, alone and in order, and look at the difference.
"""

import difflib
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Any
from uuid import UUID, uuid4

import pytest
from graphql import GraphQLObjectType

from server.files.services import Files
from server.kit.messages import Language
from server.settings import Settings
from server.units.models import Unit
from tests.effects.edges import TAKEN, Axis, Call, Leaf, edge, leaves_of, read_call
from tests.effects.scripts import SCRIPTS
from tests.effects.stage import Stage
from tests.effects.test_effects import EXPECTED
from tests.permissions.documents import SCHEMA
from tests.support import factories
from tests.support.complaint_factories import jpeg

PAGES = EXPECTED / "edges"
FAULT = "Ada gangguan di sistem kami"


async def photos(settings: Settings) -> list[UUID]:
    """Make more photos than a complaint may have."""
    return [(await Files(settings).add_photo(uuid4(), jpeg(64, 48 + number))).id for number in range(6)]


async def people(_settings: Settings) -> list[UUID]:
    """Make more people than are invited at once."""
    unit = await Unit.get(code="melintang")
    numbers = (f"19870101201001{number:04d}" for number in range(1000, 1101))
    return [(await factories.person(unit, number=number)).id for number in numbers]


MORE = {"attachments": photos, "people": people}


@dataclass
class Measuring(Stage):
    """A stage on which each call is stretched before it is made."""

    written: dict[str, str] = field(default_factory=dict)
    leave_out: set[str] = field(default_factory=set)
    found: dict[str, str] = field(default_factory=dict)
    made: dict[str, list[str]] = field(default_factory=dict)

    async def change(self, who: str, call: str, *, again: bool = False) -> Any:
        if not again:
            await self.measure(who, read_call("Mutation", call))
        return await super().change(who, call, again=again)

    async def read(self, who: str, call: str, depth: int = 2) -> Any:
        await self.measure(who, read_call("Query", call))
        return await super().read(who, call, depth)

    async def measure(self, who: str, call: Call) -> None:
        """Find the edges of each leaf of a call, unless they are known or the call is refused as it is."""
        new = {name: leaf for leaf in call.leaves() if (name := leaf.name(call.field)) not in self.known}
        if new and await call.answer(await self.context(who, Language.ID)) == TAKEN:
            for name, leaf in new.items():
                self.found[name] = await self._edges(who, call, leaf, self.written.get(name, ""))

    @property
    def known(self) -> set[str]:
        """Give what needs no measuring."""
        return self.leave_out | self.found.keys()

    async def _edges(self, who: str, call: Call, leaf: Leaf, written: str) -> str:
        axis = Axis(leaf, call.value(leaf.path), await self._more(leaf))
        context = await self.context(who, Language.ID)

        async def answer(place: int) -> str:
            return await call.with_value(leaf.path, axis.at(place)).answer(context)

        hints = [axis.place(words) for words in written.partition(" | ")[0].split(" to ")]
        lines = []
        for end, hint in zip(axis.ends, hints if len(hints) == 2 else (None, None), strict=True):
            lines.append(await edge(answer, axis.here, end, hint))
        span = " to ".join(axis.words(place) for place, _ in lines)
        beyond = " | ".join(said for _, said in lines if said)
        if leaf.kind == "String":
            beyond += f" | empty: {await call.with_value(leaf.path, '').answer(context)}"
        return f"{span} | {self.ledger.plain(beyond)}"

    async def _more(self, leaf: Leaf) -> list[str]:
        """Give further things that a list of ids may name, made once."""
        name = str(leaf.path[-1])
        if leaf.kind != "items" or name not in MORE:
            return []
        if name not in self.made:
            self.made[name] = [str(each) for each in await MORE[name](self.settings)]
        return self.made[name]

    async def _told(self, who: str, call: str, document: str) -> Any:
        # What a step leaves is another test's.
        return (await self._answer(who, document, Language.ID))[0]

    async def _write(self, what: str, answer: str) -> None:
        """Write nothing."""

    def _note(self, what: str, answer: str) -> None:
        """Write nothing."""


def written(name: str) -> dict[str, str]:
    """Read a page."""
    page = PAGES / f"{name}.txt"
    lines = page.read_text(encoding="utf-8").splitlines() if page.exists() else []
    return dict(line.split(": ", 1) for line in lines)


@pytest.mark.asvs("1.3.3", "2.2.2")
@pytest.mark.parametrize("name", SCRIPTS)
async def test_every_argument_is_taken_as_far_as_is_written_down(
    stage: Stage, name: str, request: pytest.FixtureRequest
) -> None:
    before = takewhile(lambda other: other != name, SCRIPTS)
    elsewhere = {leaf for other in before for leaf in written(other)}
    measuring = Measuring(stage.settings, stage.clock, written=written(name), leave_out=elsewhere)
    await SCRIPTS[name](measuring)
    lines = [f"{leaf}: {edges}" for leaf, edges in measuring.found.items()]
    page = PAGES / f"{name}.txt"
    if request.config.getoption("--write-effects"):
        page.write_text("\n".join(lines) + "\n", encoding="utf-8")
    expected = page.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if FAULT in line] == []
    assert lines == expected, "\n".join(
        difflib.unified_diff(expected, lines, "written", "happened", "", "", 0)
    )


@pytest.mark.parametrize("root", ["Mutation", "Query"])
def test_every_argument_that_has_an_order_is_measured(root: str) -> None:
    kind = SCHEMA.type_map[root]
    assert isinstance(kind, GraphQLObjectType)
    measured = {leaf for name in SCRIPTS for leaf in written(name)}
    assert {leaf.name(name) for name in kind.fields for leaf in leaves_of(root, name)} - measured == set()
