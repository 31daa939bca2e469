"""A stage on which a script acts: what each step answers and leaves in the database is written down."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import orjson
from graphql import GraphQLNamedType, GraphQLObjectType, GraphQLUnionType, get_named_type

from schema.context import Context
from schema.root import schema
from server.access.actor import STRANGER, Actor
from server.kit.messages import Language
from server.settings import Settings
from server.staff.actors import actor_for_person
from tests.effects.ledger import Ledger
from tests.permissions.documents import SCHEMA, selection
from tests.support.held_clock import HeldClock

PROBLEMS = {
    "Refused": "problem: code message fields { field message } retryAfterSeconds",
    "WrongState": "problem: code message stands: state",
    "ConfirmFirst": "problem: code message",
    "Stale": "problem: code message now: version changedAt",
}
# Opaque by design: they hold a place in the journal or a list.
OPAQUE = ("cursor", "startCursor", "endCursor")


@dataclass
class Stage:
    """The script's people and things by name, and what was written down so far."""

    settings: Settings
    clock: HeldClock
    actors: dict[str, Actor] = field(default_factory=lambda: {"citizen": STRANGER})
    lines: list[str] = field(default_factory=list)
    ledger: Ledger = field(default_factory=Ledger)
    _intentions: int = 0

    async def set(self) -> None:
        """Take what stands on the stage now as given: only what follows is written down."""
        await self.ledger.changes()

    async def change(self, who: str, call: str, *, again: bool = False) -> Any:
        """Do a mutation, `verb(arguments)`; again sends the last intention a second time. Gives its answer."""
        self._intentions += not again
        intention = f'intention: "{UUID(int=self._intentions)}"'
        document = (
            f"mutation {{ answer: {call.rstrip()[:-1]}, {intention}) {{ {wanted('Mutation', call)} }} }}"
        )
        return await self._told(who, call + (" again" if again else ""), document)

    async def read(self, who: str, call: str, depth: int = 2) -> Any:
        """Ask a query for all it has, `depth` objects deep. Gives its answer."""
        document = f"query {{ answer: {call} {{ {wanted('Query', call, depth)} }} }}"
        answer, text = await self._answer(who, document, Language.ID)
        self._note(f"{who}: {call}", text)
        return answer

    async def act(self, what: str, deed: Callable[[], Awaitable[Any]]) -> Any:
        """Do what no document does: a sweep, an upload, a command. Gives its result."""
        result = await deed()
        await self._write(what, str(result) if isinstance(result, int | str) else "")
        return result

    async def _told(self, who: str, call: str, document: str) -> Any:
        answer, text = await self._answer(who, document, Language.ID)
        await self._write(f"{who}: {call}", text)
        if isinstance(answer, dict) and "problem" in answer:
            # A refusal changes nothing, so it can be asked for once more in the other language.
            _, text = await self._answer(who, document, Language.EN)
            await self._write("", text)
        return answer

    async def context(self, who: str, language: Language) -> Context:
        """Give what a request of somebody comes with."""
        actor = self.actors[who]
        if actor.person_id is not None:
            # As each request does: a unit made since may lie in reach.
            actor = await actor_for_person(actor.person_id)
        return Context(settings=self.settings, actor=actor, language=language, address="192.0.2.1")

    async def _answer(self, who: str, document: str, language: Language) -> tuple[Any, str]:
        result = await schema.execute(document, context_value=await self.context(who, language))
        answer = result.data and result.data["answer"]
        errors = "\n".join(f"  ! {error.message} {error.extensions}" for error in result.errors or ())
        return answer, errors or written(answer)

    async def _write(self, what: str, answer: str) -> None:
        changes = await self.ledger.changes()
        self._note(what, answer)
        self.lines += changes

    def _note(self, what: str, answer: str) -> None:
        heading = [f"\n## {self.ledger.plain(what)}"] if what else []
        self.lines += [*heading, *(self.ledger.plain(line) for line in answer.splitlines() if line)]


def wanted(root: str, call: str, depth: int = 1) -> str:
    """Select all that a field can answer; problems under names of their own, since types may differ."""
    parent = SCHEMA.type_map[root]
    assert isinstance(parent, GraphQLObjectType)
    kind: GraphQLNamedType = get_named_type(parent.fields[call.partition("(")[0].strip()].type)
    if isinstance(kind, GraphQLUnionType):
        return "__typename " + " ".join(f"... on {each.name} {_all_of(each, depth)}" for each in kind.types)
    assert isinstance(kind, GraphQLObjectType)
    return _all_of(kind, depth)[1:-1]


def written(answer: Any, indent: str = "  ") -> str:
    """Write an answer as lines, one for each list item and object, in the order of the document."""
    if isinstance(answer, Mapping):
        plain = {
            key: "<cursor>" if key in OPAQUE and value else value
            for key, value in answer.items()
            if not isinstance(value, Mapping) and not _is_rows(value)
        }
        below = [
            f"{indent}{key}:\n{written(value, indent + '  ')}"
            for key, value in answer.items()
            if isinstance(value, Mapping) or _is_rows(value)
        ]
        return "\n".join([indent + orjson.dumps(plain).decode(), *below])
    if isinstance(answer, list):
        return "\n".join(written(each, indent) for each in answer)
    return indent + orjson.dumps(answer).decode()


def _all_of(kind: GraphQLObjectType, depth: int) -> str:
    if any(each.name == "Problem" for each in kind.interfaces):
        return f"{{ {PROBLEMS.get(kind.name, 'problem: code message')} }}"
    return selection(kind, (), depth)


def _is_rows(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], Mapping)
