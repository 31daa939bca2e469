"""What a document asks of a thing, by the names that views have for its parts."""

import re
from collections.abc import Iterable
from functools import reduce
from typing import TypeAlias

from strawberry.types.nodes import SelectedField, Selection

from schema.context import Info
from server.kit.messages import Language
from server.kit.want import Want

Tree: TypeAlias = "dict[str, Tree]"
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def wanted(info: Info, *paths: str) -> Want:
    """Give what is asked of the things at these paths below the field that is being resolved.

    A path is made of such names joined by dots, as edges.node; without any it is the field itself. Fragments count
    whatever their type: types that share a union must not mean different parts by one name. What @skip and
    @include leave out does not count.
    """
    whole: Tree = {}
    for field in info.selected_fields:
        _collect(field.selections, whole)
    found: Tree = {}
    for path in paths or ("",):
        _merge(reduce(lambda tree, name: tree.get(name, {}), filter(None, path.split(".")), whole), found)
    return _want(found, info.context.language)


def _collect(selections: Iterable[Selection], into: Tree) -> None:
    for selection in selections:
        if _is_left_out(selection):
            continue
        if isinstance(selection, SelectedField):
            name = _HUMP.sub("_", selection.name).lower()
            _collect(selection.selections, into.setdefault(name, {}))
        else:
            _collect(selection.selections, into)


def _is_left_out(selection: Selection) -> bool:
    skip, include = (selection.directives.get(name, {}).get("if") for name in ("skip", "include"))
    return skip is True or include is False


def _merge(tree: Tree, into: Tree) -> None:
    for name, below in tree.items():
        _merge(below, into.setdefault(name, {}))


def _want(tree: Tree, language: Language) -> Want:
    return Want(language, {name: _want(below, language) for name, below in tree.items()})
