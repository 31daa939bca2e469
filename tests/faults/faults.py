"""Small faults in the Python source, one at a time: where they can be planted and what the file then says.

Most operators are mutmut's. Three are ours, for kinds that its list lacks: a statement that is gone,
half of a condition that is gone, and a condition turned round.
"""

import difflib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import libcst as cst
from libcst.metadata import MetadataWrapper, PositionProvider
from mutmut.mutation.mutators import mutation_operators

Operator = Callable[[Any], Iterable[cst.CSTNode]]
# An assert tells the type checker what a row guarantees, an annotation tells people: neither acts.
UNTOUCHED = (cst.Annotation, cst.Assert, cst.Import, cst.ImportFrom)
STATEMENTS = (cst.SimpleStatementLine, cst.BaseCompoundStatement, cst.Decorator)


@dataclass(frozen=True)
class Place:
    """Where a statement stands: the file from the root, and its lines, first and last."""

    path: str
    first: int
    last: int


@dataclass(frozen=True)
class Fault:
    """One planted fault: its place, its operator's name, and the whole file before and after."""

    place: Place
    kind: str
    before: str
    after: str

    def diff(self) -> str:
        """Give the changed lines."""
        lines = difflib.unified_diff(self.before.splitlines(), self.after.splitlines(), lineterm="", n=0)
        return "\n".join(
            f"    {line}" for line in lines if line[:3] not in ("---", "+++") and line[:2] != "@@"
        )


@dataclass(frozen=True)
class Change:
    """A node and what would stand in its stead."""

    place: Place
    kind: str
    node: cst.CSTNode
    instead: cst.CSTNode


def statement_gone(node: cst.SimpleStatementLine) -> Iterator[cst.CSTNode]:
    """Leave out a call, a raise or a return: an event not sent, a refusal not made."""
    only = node.body[0]
    says_something = isinstance(only, cst.Expr) and not isinstance(
        only.value, cst.SimpleString | cst.Ellipsis
    )
    if says_something or isinstance(only, cst.Raise):
        yield node.with_changes(body=[cst.Pass()])


def half_gone(node: cst.BooleanOperation) -> Iterator[cst.CSTNode]:
    """Leave out one half of a condition: the guard whose twin still holds."""
    yield node.left
    yield node.right


def turned_round(node: cst.If | cst.IfExp) -> Iterator[cst.CSTNode]:
    """Take the other branch."""
    test = node.test.with_changes(lpar=[cst.LeftParen()], rpar=[cst.RightParen()])
    yield node.with_changes(test=cst.UnaryOperation(cst.Not(), test))


OPERATORS: list[tuple[Any, Operator]] = [
    *mutation_operators,
    (cst.SimpleStatementLine, statement_gone),
    (cst.BooleanOperation, half_gone),
    ((cst.If, cst.IfExp), turned_round),
]


class Finder(cst.CSTVisitor):
    """Collect every change that an operator makes of a file, by the statement that holds it."""

    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(self, path: str) -> None:
        self._path = path
        self._inside: list[Place] = []
        self.changes: list[Change] = []

    def on_visit(self, node: cst.CSTNode) -> bool:
        """Note the changes of a node; look below it unless nothing there acts."""
        if isinstance(node, UNTOUCHED):
            return False
        if isinstance(node, STATEMENTS):
            self._inside.append(self._place(node))
        for kind, operator in OPERATORS if self._inside else ():
            if isinstance(node, kind):
                name = operator.__name__.removeprefix("operator_")
                self.changes += [Change(self._inside[-1], name, node, new) for new in operator(node)]
        return True

    def on_leave(self, node: cst.CSTNode) -> None:
        """Step out of a statement."""
        if isinstance(node, STATEMENTS):
            self._inside.pop()

    def _place(self, node: cst.CSTNode) -> Place:
        span = self.get_metadata(PositionProvider, node)
        body = getattr(node, "body", None)
        if isinstance(body, cst.BaseSuite):
            # Only the head of a compound statement is its own; the body's statements follow.
            last = max(span.start.line, self.get_metadata(PositionProvider, body).start.line - 1)
            return Place(self._path, span.start.line, last)
        return Place(self._path, span.start.line, span.end.line)


def draw(root: Path, files: Iterable[Path], number: int, seed: int) -> list[Fault]:
    """Draw faults by chance, each in a statement of its own: statements first, then one change of each.

    The same tree and seed give the same faults.
    """
    chance = Random(seed)
    found: dict[Place, list[tuple[cst.Module, Change]]] = {}
    for path in sorted(files):
        for module, change in changes(root, path):
            found.setdefault(change.place, []).append((module, change))
    places = list(found)
    chance.shuffle(places)
    drawn: list[Fault] = []
    for place in places:
        fault = planted(*chance.choice(found[place]))
        if fault is not None:
            drawn.append(fault)
        if len(drawn) == number:
            break
    return drawn


def changes(root: Path, path: Path) -> Iterator[tuple[cst.Module, Change]]:
    """Give every possible change of a file with its parsed module."""
    wrapper = MetadataWrapper(cst.parse_module(path.read_text(encoding="utf-8")), unsafe_skip_copy=True)
    finder = Finder(path.relative_to(root).as_posix())
    wrapper.visit(finder)
    for change in finder.changes:
        yield wrapper.module, change


def planted(module: cst.Module, change: Change) -> Fault | None:
    """Make the fault, unless the file would be no Python or the same Python."""
    changed = module.deep_replace(change.node, change.instead)
    assert isinstance(changed, cst.Module)
    before, after = module.code, changed.code
    try:
        same = compile(before, "", "exec") == compile(after, "", "exec")
    except (SyntaxError, ValueError):
        return None
    return None if same else Fault(change.place, change.kind, before, after)


def difference(before: str, after: str) -> str:
    """Give the lines that differ, those of before with a minus."""
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=0)
    return "\n".join(f"    {line}" for line in lines if line[:3] not in ("---", "+++") and line[:2] != "@@")
