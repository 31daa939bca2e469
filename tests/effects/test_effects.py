"""Every change answers, stores, tells and remembers exactly what is written down for it.

After a change on purpose: `./run test sqlite tests/effects -- --write-effects`, and look at the difference.
"""

import difflib
from pathlib import Path

import pytest
from graphql import GraphQLObjectType

from tests.effects.scripts import SCRIPTS
from tests.effects.stage import Stage
from tests.permissions.documents import SCHEMA

EXPECTED = Path(__file__).parent / "expected"


@pytest.mark.parametrize("name", SCRIPTS)
async def test_every_step_leaves_exactly_what_is_written_down(
    stage: Stage, name: str, request: pytest.FixtureRequest
) -> None:
    await SCRIPTS[name](stage)
    happened = "\n".join(stage.lines).strip() + "\n"
    page = EXPECTED / f"{name}.txt"
    if request.config.getoption("--write-effects"):
        page.write_text(happened, encoding="utf-8")
    written = page.read_text(encoding="utf-8")
    lines = difflib.unified_diff(
        written.splitlines(), happened.splitlines(), "written", "happened", "", "", 1
    )
    assert happened == written, "\n".join(lines)


@pytest.mark.parametrize("root", ["Mutation", "Query"])
def test_every_change_and_every_question_stands_in_a_script(root: str) -> None:
    kind = SCHEMA.type_map[root]
    assert isinstance(kind, GraphQLObjectType)
    steps = [line for page in EXPECTED.glob("*.txt") for line in page.read_text().splitlines()]
    asked = {
        line.split(": ", 1)[1].partition("(")[0] for line in steps if line.startswith("## ") and ": " in line
    }
    assert set(kind.fields) - asked == set()
