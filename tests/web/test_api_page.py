"""What docs/api.md shows to other programs does what it says: every example is sent as it stands there."""

import re
import shlex
from collections.abc import Mapping
from typing import Any
from uuid import uuid4

import httpx
from graphql import OperationType, get_operation_ast, parse

from schema.context import Context
from schema.root import schema
from server.access.actor import STRANGER
from server.kit.clock import now
from server.kit.ids import short_code
from server.kit.messages import Language
from server.settings import Settings
from tests.support import complaint_factories as make
from tests.support import factories
from tests.support.served import served
from tests.support.tree import ROOT

PAGE = (ROOT / "docs" / "api.md").read_text("utf-8")
BLOCKS = re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL)
COMMANDS = [
    each for block in BLOCKS for each in re.split(r"^\s*(?=curl )", block, flags=re.MULTILINE) if each
]
TEXTS: list[str] = re.findall(r"```graphql\n(.*?)```", PAGE, re.DOTALL)
SECRET = "perahu kayu jati biru"


async def send(client: httpx.AsyncClient, command: str, filled: Mapping[str, str]) -> httpx.Response:
    """Send what a curl command says, with what the page leaves out filled in."""
    for gap, text in filled.items():
        command = command.replace(gap, text)
    words = shlex.split(command)
    headers = dict(words[at + 1].split(": ", 1) for at, word in enumerate(words) if word == "-H")
    address = next(word for word in words if word.startswith("localhost:8000"))
    body = words[words.index("-d") + 1].encode()
    return await client.post(address.removeprefix("localhost:8000"), content=body, headers=headers)


def text_of(kind: OperationType) -> str:
    """Give the page's text of a kind of operation."""
    operations = [(text, get_operation_ast(parse(text))) for text in TEXTS]
    (text,) = [text for text, operation in operations if operation and operation.operation is kind]
    return text


async def test_every_command_of_the_page_is_answered(database: None, settings: Settings) -> None:
    settings.free_documents = True
    person = await factories.person(number="199204172019032004")
    await factories.set_password(person.id, SECRET)
    filled = {'"password": "..."': f'"password": "{SECRET}"'}
    async with served(settings) as client:
        for command in COMMANDS:
            answer = await send(client, command, filled)
            if cookie := answer.headers.get("set-cookie"):
                filled["__Host-rangkui=..."] = cookie.split(";")[0]
                continue
            assert (answer.status_code, "errors" in answer.json()) == (200, False), command
    assert len(COMMANDS) >= 4
    assert answer.json()["data"]["viewer"]["actions"] != []


async def test_a_complaint_is_filed_and_followed_with_the_texts_of_the_page(
    database: None, settings: Settings
) -> None:
    await make.town()
    receipt = {"code": f"RKI-2026-{short_code()}", "key": make.new_key()}
    told: dict[str, Any] = {
        **{"title": "Loket tutup", "body": "Selasa pukul 14.10 loket sudah tutup.", "attachments": []},
        **{"identityMode": "ANONYMOUS", "contactConsent": False, "savedAt": now().isoformat()},
    }
    context = Context(settings=settings, actor=STRANGER, language=Language.ID, address="192.0.2.1")
    values = {"input": {**receipt, **told}, "intention": str(uuid4())}
    filed = await schema.execute(text_of(OperationType.MUTATION), values, context)
    assert filed.errors is None
    assert filed.data
    followed = {"complaint": filed.data["fileComplaint"]["id"], "key": receipt["key"], "after": "unknown"}
    stream = await schema.subscribe(text_of(OperationType.SUBSCRIPTION), followed, context)
    first = await anext(aiter(stream))
    assert first.errors is None
    assert first.data
    assert list(first.data["timeline"]) == ["cursor"]
