"""How far each argument of a call may go: the first and the last text, number, day and count that is taken.

A call that is taken is made again with one argument shorter, longer, earlier or later, each time taken
back, until the answer is another. What the answer says beyond the edge belongs to the edge.
"""

import copy
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from graphql import (
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    parse_value,
    value_from_ast_untyped,
)
from tortoise.transactions import in_transaction

from schema.context import Context
from schema.root import schema
from tests.effects.stage import wanted
from tests.permissions.documents import SCHEMA

TAKEN = "taken"
Path = tuple[str | int, ...]
TIMES = ("LocalDate", "LocalTime", "DateTime")
Answer = Callable[[Any], Awaitable[str]]
# How far is looked: a text of so many characters, a day or a minute of all years, a list of so many items.
MINUTE = timedelta(minutes=1)
FURTHEST = {
    "String": 5000,
    "Int": 2**31 - 1,
    "LocalDate": date.max.toordinal(),
    "LocalTime": 1439,
    "DateTime": (datetime.max - datetime.min) // MINUTE,
    "items": 200,
}
NEAREST = {"String": 1, "Int": -(2**31), "LocalDate": 1}
# Places in a list: how far one may go in it is told by another test.
CURSORS = ("after",)


class _TakenBackError(Exception):
    pass


@dataclass(frozen=True)
class Leaf:
    """An argument, or part of one, that has an order. kind: its scalar, or `items` for how many there are."""

    path: Path
    kind: str

    def name(self, field: str) -> str:
        """Name the leaf as pages do."""
        way = ".".join(str(step) for step in self.path if step != 0)
        return f"{field} {way}{' (how many)' * (self.kind == 'items')}"


@dataclass(frozen=True)
class Call:
    """A field of the schema with arguments as somebody gave them."""

    root: str
    field: str
    arguments: dict[str, Any]

    def leaves(self) -> Iterator[Leaf]:
        """Give all leaves to which this call gives a value."""
        for leaf in leaves_of(self.root, self.field):
            if (found := self.value(leaf.path)) is not None and found not in ("", []):
                yield leaf

    def value(self, path: Path) -> Any:
        """Give what stands somewhere, None when nothing does."""
        found: Any = self.arguments
        for step in path:
            try:
                found = found[step]
            except (KeyError, IndexError, TypeError):
                return None
        return found

    def with_value(self, path: Path, value: Any) -> "Call":
        """Give the same call with something else in one place."""
        arguments = copy.deepcopy(self.arguments)
        inside: Any = arguments
        for step in path[:-1]:
            inside = inside[step]
        inside[path[-1]] = value
        return Call(self.root, self.field, arguments)

    async def answer(self, context: Context) -> str:
        """Make the call, take back what it did, and say what it answered: taken, or what is wrong."""
        arguments = {**self.arguments, **({"intention": str(UUID(int=1 << 40))} if self.changes else {})}
        field = _fields(self.root)[self.field]
        declared = ", ".join(f"${name}: {field.args[name].type}" for name in arguments)
        passed = ", ".join(f"{name}: ${name}" for name in arguments)
        asked = wanted(self.root, self.field) if self.changes else "__typename"
        head, body = (f"({declared})", f"({passed})") if arguments else ("", "")
        document = f"{self.root.lower()} Edge{head} {{ answer: {self.field}{body} {{ {asked} }} }}"
        try:
            async with in_transaction():
                result = await schema.execute(document, arguments, context_value=context)
                raise _TakenBackError
        except _TakenBackError:
            pass
        if result.errors:
            return " ".join(
                f"{error.message} {(error.extensions or {}).get('fields', '')}" for error in result.errors
            )
        answered = result.data and result.data["answer"]
        return told(answered["problem"], answered) if answered and "problem" in answered else TAKEN

    @property
    def changes(self) -> bool:
        """Tell whether this is a change."""
        return self.root == "Mutation"


def told(code: str, problem: dict[str, Any]) -> str:
    """Say what a problem says."""
    fields = "; ".join(f"{each['field']}: {each['message']}" for each in problem.get("fields", ()))
    return f"{code} {fields or problem['message']}"


def read_call(root: str, call: str) -> Call:
    """Read `field(arguments)`."""
    field, _, arguments = call.rstrip().partition("(")
    values = value_from_ast_untyped(parse_value(f"{{ {arguments.rstrip()[:-1]} }}")) if arguments else {}
    return Call(root, field, values)


def leaves_of(root: str, field: str) -> list[Leaf]:
    """List the leaves of a field's arguments."""
    arguments = _fields(root)[field].args
    return [
        leaf
        for name, each in arguments.items()
        if name not in CURSORS
        for leaf in _leaves(each.type, (name,))
    ]


def _fields(root: str) -> Any:
    kind = SCHEMA.type_map[root]
    assert isinstance(kind, GraphQLObjectType)
    return kind.fields


def _leaves(kind: GraphQLInputType, path: Path) -> Iterator[Leaf]:
    inner = kind.of_type if isinstance(kind, GraphQLNonNull) else kind
    if isinstance(inner, GraphQLList):
        yield Leaf(path, "items")
        yield from _leaves(inner.of_type, (*path, 0))
    elif isinstance(inner, GraphQLInputObjectType):
        for name, field in inner.fields.items():
            yield from _leaves(field.type, (*path, name))
    elif inner.name in FURTHEST:
        yield Leaf(path, inner.name)


@dataclass(frozen=True)
class Axis:
    """The values of a leaf in their order, made from one that is taken. more: further items of a list."""

    leaf: Leaf
    good: Any
    more: Sequence[Any] = ()

    @property
    def here(self) -> int:
        """Give the place of the value that is taken."""
        match self.leaf.kind:
            case "items":
                return len(self.good)
            case "String":
                return len(self.good.strip())
            case "LocalDate":
                return date.fromisoformat(self.good).toordinal()
            case "DateTime":
                return (datetime.fromisoformat(self.good).replace(tzinfo=None) - datetime.min) // MINUTE
            case "LocalTime":
                hours, minutes = self.good.split(":")
                return int(hours) * 60 + int(minutes)
        return int(self.good)

    @property
    def ends(self) -> tuple[int, int]:
        """Give the first and the last place that is looked at."""
        return NEAREST.get(self.leaf.kind, 0), FURTHEST[self.leaf.kind]

    def at(self, place: int) -> Any:
        """Give the value at a place: so long a text, so many items, that number, day or minute."""
        match self.leaf.kind:
            case "items":
                more = self.more or [_another(self.good[0], number) for number in range(place)]
                return [*self.good, *more][:place]
            case "String":
                text = self.good.strip()
                cut = (text + text[-1] * (place - len(text)))[:place]
                # White space at the end would not count.
                return cut if cut == cut.strip() else f"{cut[:-1]}a"
            case "LocalDate":
                return date.fromordinal(place).isoformat()
            case "DateTime":
                return f"{(datetime.min + place * MINUTE).isoformat()}Z"
            case "LocalTime":
                return f"{place // 60:02d}:{place % 60:02d}"
        return place

    def words(self, place: int) -> str:
        """Name a place."""
        return str(self.at(place)) if self.leaf.kind in TIMES else str(place)

    def place(self, words: str) -> int | None:
        """Read a place's name; None when it names none."""
        try:
            return Axis(self.leaf, words).here if self.leaf.kind in TIMES else int(words)
        except ValueError:
            return None


def _another(item: Any, number: int) -> Any:
    return item if isinstance(item, dict) else f"{item[:8]}{number}"


async def edge(answer: Answer, inside: int, outside: int, hint: int | None) -> tuple[int, str]:
    """Give the last place from `inside` towards `outside` that is taken, and what the one after is answered.

    hint: where the edge is thought to be, which is tried first.
    """
    step = 1 if outside > inside else -1
    if hint is not None and (hint - inside) * step >= 0 and await answer(hint) == TAKEN:
        beyond = "" if hint == outside else await answer(hint + step)
        if beyond != TAKEN:
            return hint, beyond
        inside = hint
    beyond = await answer(outside)
    if beyond == TAKEN:
        return outside, ""
    while abs(outside - inside) > 1:
        middle = (inside + outside) // 2
        said = await answer(middle)
        if said == TAKEN:
            inside = middle
        else:
            outside, beyond = middle, said
    return inside, beyond
