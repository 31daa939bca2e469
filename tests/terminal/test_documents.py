"""Other programs learn from the terminal and from docs/api.md what they may ask for in service."""

import re
from uuid import uuid4

import httpx
from graphql import parse, validate
from typer.testing import CliRunner

from schema.root import schema
from server.cli import app
from server.settings import Settings
from tests.support.served import served
from tests.support.tree import ROOT

PAGE = (ROOT / "docs" / "api.md").read_text("utf-8")
IDS = re.findall(r'"documentId": "(\w+)"', PAGE)
TEXTS = [text for _, text in re.findall(r"```(graphql)\n(.*?)```", PAGE, re.DOTALL)]


def test_every_document_is_listed_by_name_and_shown_by_its_name() -> None:
    listed = [line.split("\t") for line in CliRunner().invoke(app, ["documents"]).stdout.splitlines()]
    directory = CliRunner().invoke(app, ["documents", "Directory"]).stdout
    assert ["Directory", "query", IDS[0]] in listed
    assert len({name for name, _, _ in listed}) == len(listed) > 40
    assert directory.startswith("query Directory {")
    assert CliRunner().invoke(app, ["documents", str(uuid4())]).exit_code == 2


def test_the_texts_of_the_page_fit_the_schema() -> None:
    assert len(TEXTS) >= 2
    assert [error.message for text in TEXTS for error in validate(schema._schema, parse(text))] == []


async def test_the_documents_of_the_page_are_executed_in_service(database: None, settings: Settings) -> None:
    async with served(settings) as client:
        answers: list[httpx.Response] = [
            await client.post("/graphql", json={"documentId": key}) for key in IDS
        ]
    assert [answer.json().get("errors") for answer in answers] == [None]
