"""What a document is told that is not carried out is exactly what is written down, in both languages.

After a change on purpose: run this file with --write-effects, and look at the difference.
"""

import httpx
import pytest

from schema.extensions import MOST_TOKENS
from schema.limits import DEEPEST, MOST_ALIASES, MOST_DIRECTIVES, MOST_FIELDS
from server.settings import Settings
from tests.effects.test_effects import EXPECTED
from tests.hostile.test_documents import HOSTILE, aliased, directed, nested, wide
from tests.support.served import served

PAGE = EXPECTED / "refused.txt"
LANGUAGES = ("id", "en")
DOCUMENTS = {
    **HOSTILE,
    "too deep": nested(DEEPEST + 1),
    "too many aliases": aliased(MOST_ALIASES + 1),
    "too many directives": directed(MOST_DIRECTIVES + 1),
    "too wide": wide(MOST_FIELDS + 1),
    "too many tokens": "{ " + "__typename " * (MOST_TOKENS + 1) + "}",
    "a page of none": "{ units(first: 0) { nodes { id } } }",
    "a page of too many": "{ units(first: 100000) { nodes { id } } }",
    "a place in another list": '{ units(first: 1, after: "bm90aGluZw==") { nodes { id } } }',
    "an id that is none": '{ unit(id: "1") { id } }',
    "what only staff may read": "{ people(first: 1) { nodes { id } } }",
}


async def test_a_refused_document_is_told_exactly_what_is_written_down(
    settings: Settings, request: pytest.FixtureRequest
) -> None:
    async with served(settings.model_copy(update={"free_documents": True})) as client:
        told = [line for name, text in DOCUMENTS.items() for line in await answers(client, name, text)]
    page = "\n".join(told) + "\n"
    if request.config.getoption("--write-effects"):
        PAGE.write_text(page, encoding="utf-8")
    assert page == PAGE.read_text(encoding="utf-8")


async def answers(client: httpx.AsyncClient, name: str, document: str) -> list[str]:
    """Ask in both languages and write down status and body; where they are the same, once."""
    said = []
    for language in LANGUAGES:
        got = await client.post("/graphql", json={"query": document}, headers={"Accept-Language": language})
        said.append(f"{got.status_code} {got.text}")
    return ["", f"## {name}", *dict.fromkeys(said)]
