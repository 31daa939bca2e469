"""Named people at their browsers: each change is sent over HTTP to the whole app, as the client does."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID, uuid4

import httpx
from graphql import GraphQLObjectType, GraphQLUnionType, build_schema, get_named_type

from schema.root import schema
from server.access.actor import SYSTEM
from server.access.sessions import open_session
from server.app import make_app
from server.live.work import work
from server.settings import Settings
from server.staff.models import Account
from server.web.cookies import SESSION_COOKIE

SDL = build_schema(schema.as_str())


class Voice:
    """Somebody who asks for changes; `last_intention` is the id of the latest intention."""

    def __init__(self, browser: httpx.AsyncClient, token: str | None = None) -> None:
        self._browser = browser
        self._headers = {"Cookie": f"{SESSION_COOKIE}={token}"} if token else {}
        self.last_intention = uuid4()

    async def do(self, mutation: str, intention: UUID | None = None, **values: Any) -> dict[str, Any]:
        """Send a change and give its answer: the plain fields of whatever member of the union came back."""
        assert SDL.mutation_type
        field = SDL.mutation_type.fields[mutation]
        self.last_intention = intention or uuid4()
        values["intention"] = self.last_intention
        declared = ", ".join(f"${name}: {field.args[name].type}" for name in values)
        given = ", ".join(f"{name}: ${name}" for name in values)
        answer = get_named_type(field.type)
        assert isinstance(answer, GraphQLUnionType)
        parts = " ".join(f"... on {member.name} {{ {_plain(member)} }}" for member in answer.types)
        document = f"mutation ({declared}) {{ answer: {mutation}({given}) {{ __typename {parts} }} }}"
        found: dict[str, Any] = await self.ask(document, **values)
        return found

    async def ask(self, document: str, **values: Any) -> Any:
        """Send a document and give its one answer; it must not fail."""
        sent = {"query": document, "variables": written(values)}
        got = await self._browser.post("/graphql", json=sent, headers=self._headers)
        assert got.status_code == 200, got.text
        body = got.json()
        assert "errors" not in body, body["errors"]
        return next(iter(body["data"].values()))


class Office:
    """The app, and everyone who speaks to it."""

    def __init__(self, browser: httpx.AsyncClient) -> None:
        self.browser = browser
        self.citizen = Voice(browser)

    async def voice(self, person_id: UUID | None) -> Voice:
        """Sign a person in."""
        account = await Account.get(person_id=person_id)
        async with work(SYSTEM) as w:
            return Voice(self.browser, await open_session(w, account.id, "Test", proven=True))


@asynccontextmanager
async def office(settings: Settings) -> AsyncIterator[Office]:
    """Open the office: the whole app in this process, answering any document."""
    app = make_app(settings.model_copy(update={"free_documents": True}))
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="https://rangkui.test") as browser:
        yield Office(browser)


def _plain(kind: GraphQLObjectType) -> str:
    chosen = ["__typename"]
    for name, field in kind.fields.items():
        if not isinstance(get_named_type(field.type), GraphQLObjectType):
            # The code of a complaint is a text, that of a problem one of a closed set.
            chosen.append("problem: code" if name == "code" and kind.interfaces else name)
    nested = {"fields": "{ field message }", "links": "{ path }", "problems": "{ line }"}
    chosen += [f"{name} {parts}" for name, parts in nested.items() if name in kind.fields]
    return " ".join(chosen)


def written(value: Any) -> Any:
    """Write values as JSON has them: ids and days as text."""
    if isinstance(value, dict):
        return {name: written(each) for name, each in value.items()}
    if isinstance(value, list):
        return [written(each) for each in value]
    return value if value is None or isinstance(value, bool | int | str) else str(value)
