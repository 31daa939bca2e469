"""Ask everything as everyone, note what was seen, and which actions of the policy table were looked up for it."""

from collections import defaultdict
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator, Mapping
from contextlib import aclosing, contextmanager
from dataclasses import dataclass, field
from functools import cache, partial
from itertools import count, product
from typing import Any, cast
from unittest.mock import patch
from uuid import uuid4

import httpx
import orjson
from graphql import ExecutionResult

from schema.context import Context
from schema.root import schema
from server.access import guard
from server.access.actor import Actor
from server.access.policy import Rule
from server.complaints.sweeps import auto_close_complaints
from server.kit.messages import Language
from server.kit.refusals import Invalid, Refusal
from server.surveys.imports import Destination, import_responses
from server.web.condition import condition
from tests.permissions import documents, expected, patterns
from tests.permissions.domains.staff import role_to_answer, session_to_end
from tests.permissions.domains.workdays import holiday_to_remove
from tests.permissions.world import World

_homes = count(1)
# What was seen: the section of the answer sheet, the item, and the place where it lies.
Seen = frozenset[tuple[str, str, str]]
REFUSED = frozenset({"NOT_SIGNED_IN", "NOT_ALLOWED", "NOT_FOUND"})
PLACES = tuple(patterns.PLACES.values())


@dataclass(frozen=True)
class Ask:
    """One question: of which section and name, by whom, and where."""

    section: str
    name: str
    reader: str
    place: str


@dataclass
class Asked:
    """What came of all questions. actions: the rules that were looked up for each."""

    seen: dict[Ask, Seen] = field(default_factory=dict)
    actions: dict[Ask, frozenset[str]] = field(default_factory=dict)
    codes: dict[Ask, str] = field(default_factory=dict)

    def by_item(self) -> dict[tuple[str, str], dict[str, set[str]]]:
        """Give for each item who saw it where."""
        found: dict[tuple[str, str], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        for ask, seen in self.seen.items():
            for section, item, place in seen:
                found[section, item][ask.reader].add(place)
        return found


def all_asks() -> Iterator[Ask]:
    """List every question there is."""
    streams = ["feed", *(f"timeline/{kind}" for kind in patterns.KINDS)]
    names = {
        "read": list(documents.READS),
        "mutation": [name for names, _ in expected.MUTATIONS for name in names.split()],
        "stream": streams,
        "photo": list(patterns.KINDS),
        "command": [names for names, _ in expected.COMMANDS],
    }
    for section, items in names.items():
        readers = (*patterns.READERS, "system") if section in ("mutation", "command") else patterns.READERS
        for name, reader, place in product(items, readers, PLACES):
            yield Ask(section, name, reader, place)


async def ask_all(world: World, browser: httpx.AsyncClient) -> Asked:
    """Ask every question once."""
    asked = Asked()
    for ask in all_asks():
        with traced() as actions:
            asked.seen[ask] = await answer(world, browser, ask, asked.codes)
        asked.actions[ask] = frozenset(actions)
    return asked


async def unnoticed(world: World, browser: httpx.AsyncClient, asked: Asked, rule: Rule) -> bool:
    """Take a rule away and ask again what depended on it; tell whether no answer changed."""

    words = rule.action.replace("_", "").split(".")

    def promise(ask: Ask) -> tuple[bool, bool, bool, int]:
        actor, name = world.actor(ask.reader, "fresh", ask.place), ask.name.lower()
        unlike = sum(word not in name for word in words)
        return not actor.roles & rule.roles, not asked.seen[ask], ask.place != "own", unlike

    with without(rule):
        for ask in sorted(
            (ask for ask, actions in asked.actions.items() if rule.action in actions), key=promise
        ):
            if await answer(world, browser, ask, {}) != asked.seen[ask]:
                return False
    return True


async def answer(world: World, browser: httpx.AsyncClient, ask: Ask, codes: dict[Ask, str]) -> Seen:
    """Ask one question and give what was seen."""
    handlers: dict[str, Callable[[], Awaitable[Seen]]] = {
        "read": partial(read, world, ask),
        "mutation": partial(change, world, ask, codes),
        "stream": partial(follow, world, ask),
        "photo": partial(photo, world, browser, ask),
        "command": partial(command, world, ask),
    }
    return await handlers[ask.section]()


async def read(world: World, ask: Ask) -> Seen:
    """Read all of a query; see its answer, the fields of its cases, and planted texts."""
    kind = {"complaint": ask.name.partition("/")[2], "trackedComplaint": "named"}.get(
        ask.name.split("/")[0], "fresh"
    )
    data = await execute(world, ask, kind, _read_document(ask.name))
    if data is None:
        return frozenset()
    seen = {("query", ask.name, ask.place)}
    for case, where in _cases(ask.name):
        for item in _dig([data], where):
            seen |= {
                ("field", f"{case}.{key}", ask.place)
                for key, value in item.items()
                if value not in (None, [])
            }
    text = orjson.dumps(data).decode()
    for (group, place), planted in world.secrets.items():
        if any(each in text for each in planted):
            seen.add(("secret", group, place))
    return frozenset(seen)


async def change(world: World, ask: Ask, codes: dict[Ask, str]) -> Seen:
    """Try a change; see whether it got as far as the check of what was filled in."""
    kind = ask.name.partition("/")[2]
    told = await execute(world, ask, kind if kind in patterns.KINDS else "closed", _change_document(ask.name))
    assert told is not None
    codes[ask] = told.get("code", "DONE")
    return frozenset() if codes[ask] in REFUSED else frozenset({("mutation", ask.name, ask.place)})


async def follow(world: World, ask: Ask) -> Seen:
    """Open a stream; see whether its first message is no refusal."""
    kind = ask.name.partition("/")[2] or "fresh"
    document = documents.stream_document(
        ask.name, with_key=ask.reader in ("holder", "wrong") and kind != "fresh"
    )
    values = await _values(world, ask, kind, document)
    stream = await schema.subscribe(document, values, _context(world, ask, kind))
    async with aclosing(cast(AsyncGenerator[ExecutionResult, None], stream)) as messages:
        first = await anext(messages)
    assert first.errors is None, first.errors
    is_open = first.data is not None and first.data["answer"]["__typename"] == "Resync"
    return frozenset({("stream", ask.name, ask.place)}) if is_open else frozenset()


async def photo(world: World, browser: httpx.AsyncClient, ask: Ask) -> Seen:
    """Fetch a photo as a browser does."""
    here = world.places[ask.place]
    headers = reader_headers(world, ask.reader, ask.name, ask.place)
    home = {"X-Forwarded-For": f"2001:db8:{next(_homes):x}::1"}
    # Each from a home of its own: whoever guesses receipts from one address is slowed down.
    got = await browser.get(f"/files/{here[f'{ask.name}Photo']}", headers={**headers, **home})
    assert got.status_code in (200, 404), got.text
    return frozenset({("photo", ask.name, ask.place)}) if got.status_code == 200 else frozenset()


async def command(world: World, ask: Ask) -> Seen:
    """Do what is done from a terminal or by the clock."""
    actor = world.actor(ask.reader, "fresh", ask.place)
    try:
        if ask.name == "import_responses":
            await import_responses(actor, b"", Destination(unit="no-such-unit", period=""))
        elif ask.name == "watch_installation":
            await condition(actor, world.settings)
        else:
            await auto_close_complaints()
    except Invalid:
        pass
    except Refusal:
        return frozenset()
    return frozenset({("command", ask.name, ask.place)})


async def execute(world: World, ask: Ask, kind: str, document: str) -> Any:
    """Execute a document as somebody; give what it answers, None when that is null or an error."""
    values = await _values(world, ask, kind, document)
    result = await schema.execute(document, values, _context(world, ask, kind))
    for error in result.errors or ():
        assert (error.extensions or {}).get("code") in REFUSED, (ask, error)
    return result.data["answer"] if result.data else None


def reader_headers(world: World, reader: str, kind: str, place: str) -> Mapping[str, str]:
    """Give the headers by which a browser shows who asks."""
    here = world.places[place]
    if reader in world.tokens:
        return {"Cookie": f"__Host-rangkui={world.tokens[reader]}"}
    if reader in ("holder", "wrong"):
        values = world.values(reader, kind, place)
        return {"X-Receipt": f"{here[f'{kind}Code']} {values['key']}", "X-Forwarded-For": uuid4().hex}
    return {}


@contextmanager
def traced() -> Iterator[set[str]]:
    """Note the actions that are looked up during a block."""
    actions: set[str] = set()
    original = guard._tried

    def tried(actor: Actor, action: str) -> Any:
        actions.add(action)
        return original(actor, action)

    with patch.object(guard, "_tried", tried):
        yield actions


@contextmanager
def without(rule: Rule) -> Iterator[None]:
    """Take one rule out of the guard for the length of a block."""
    rules = guard.rules()[rule.action]
    place = rules.index(rule)
    del rules[place]
    try:
        yield
    finally:
        rules.insert(place, rule)


def _context(world: World, ask: Ask, kind: str) -> Context:
    actor = world.actor(ask.reader, kind, ask.place)
    return Context(settings=world.settings, actor=actor, language=Language.ID, address=uuid4().hex)


async def _values(world: World, ask: Ask, kind: str, document: str) -> dict[str, str]:
    values = world.values(ask.reader, kind, ask.place)
    if "$spare" in document:
        values["spare"] = await holiday_to_remove()
    if "$waiting" in document:
        values["waiting"] = await role_to_answer(values["unit"])
    if "$session" in document:
        values["session"] = await session_to_end(world.actor(ask.reader, kind, ask.place))
    declared = document.partition("{")[0]
    return {name: value for name, value in values.items() if f"${name}:" in declared}


def _cases(query: str) -> list[tuple[str, str]]:
    placed = ((case, *where.split(":")) for case, where in documents.CASES.items())
    return [(case, path) for case, root, path in placed if root == query]


def _dig(items: list[Any], path: str) -> list[dict[str, Any]]:
    path, _, only = path.partition("?")
    for step in filter(None, path.split(".")):
        items = [_each for item in _flat(items) for _each in _flat([item[step]])]
    found = _flat(items)
    if only:
        return [item for item in found if item["kind"] == only]
    # A note among other lines is a case of its own.
    return [item for item in found if item.get("kind") != "NOTED"]


def _flat(items: list[Any]) -> list[dict[str, Any]]:
    nested = [
        each for item in items if item is not None for each in (item if isinstance(item, list) else [item])
    ]
    return nested


@cache
def _read_document(name: str) -> str:
    return documents.read_document(name)


@cache
def _change_document(name: str) -> str:
    return documents.change_document(name)
