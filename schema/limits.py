"""Limits of a document, counted in one pass that remembers each fragment, so that spreads cannot multiply the work."""

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    OperationDefinitionNode,
)
from graphql.language import InlineFragmentNode, SelectionSetNode

DEEPEST = 10
# What tools ask to learn the schema nests a type's wrappers nine deep.
DEEPEST_INTROSPECTION = 16
MOST_FIELDS = 600
MOST_ALIASES = 15
MOST_DIRECTIVES = 20

Weight = tuple[int, int, int, int]


def check_document(document: DocumentNode) -> str | None:
    """Give what is wrong with a document, or None: depth 10, 600 fields, 15 aliases, 20 directives, no cycles."""
    fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
    weights: dict[str, Weight] = {}
    operations = [d for d in document.definitions if isinstance(d, OperationDefinitionNode)]
    try:
        for operation in operations:
            depth, fields, aliases, directives = _weigh(operation.selection_set, fragments, weights, ())
            directives += len(operation.directives or ())
            deepest = DEEPEST_INTROSPECTION if _is_introspection(operation) else DEEPEST
            if depth > deepest:
                return f"The document is nested deeper than {deepest}."
            if fields > MOST_FIELDS:
                return f"The document asks for more than {MOST_FIELDS} fields."
            if aliases > MOST_ALIASES:
                return f"The document has more than {MOST_ALIASES} aliases."
            if directives > MOST_DIRECTIVES:
                return f"The document has more than {MOST_DIRECTIVES} directives."
    except _CycleError:
        return "A fragment spreads itself."
    return None


def _is_introspection(operation: OperationDefinitionNode) -> bool:
    fields = operation.selection_set.selections
    return all(isinstance(field, FieldNode) and field.name.value.startswith("__") for field in fields)


class _CycleError(Exception):
    pass


def _weigh(
    selections: SelectionSetNode | None,
    fragments: dict[str, FragmentDefinitionNode],
    weights: dict[str, Weight],
    inside: tuple[str, ...],
) -> Weight:
    depth = fields = aliases = directives = 0
    for selection in selections.selections if selections else ():
        directives += len(selection.directives or ())
        if isinstance(selection, FieldNode):
            below = _weigh(selection.selection_set, fragments, weights, inside)
            below = (below[0] + 1, below[1] + 1, below[2] + (selection.alias is not None), below[3])
        elif isinstance(selection, InlineFragmentNode):
            below = _weigh(selection.selection_set, fragments, weights, inside)
        elif isinstance(selection, FragmentSpreadNode):
            below = _weigh_fragment(selection.name.value, fragments, weights, inside)
        depth = max(depth, below[0])
        fields, aliases, directives = fields + below[1], aliases + below[2], directives + below[3]
    return depth, fields, aliases, directives


def _weigh_fragment(
    name: str,
    fragments: dict[str, FragmentDefinitionNode],
    weights: dict[str, Weight],
    inside: tuple[str, ...],
) -> Weight:
    if name in inside:
        raise _CycleError
    if name not in weights:
        fragment = fragments.get(name)
        weights[name] = (
            _weigh(fragment.selection_set, fragments, weights, (*inside, name)) if fragment else (0,) * 4
        )
    return weights[name]
