"""Which documents ask only for what is public and the same for everybody."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

import strawberry
from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    get_named_type,
)
from strawberry.schema_directive import Location

from schema.extensions import CACHED_DOCUMENTS, read_document


@strawberry.schema_directive(
    locations=[Location.FIELD_DEFINITION],
    name="public",
    description="The same for everybody who has not signed in. Trusted documents that ask for nothing else may be "
    "asked by GET too.",
)
class Public:
    # Printed in the SDL, so that every reader sees what is kept by browsers and compressed.
    settled: bool = strawberry.directive_field(name="settled", default=True)


PUBLIC = (Public(),)
# Figures move with every answer of a citizen.
PUBLIC_FIGURES = (Public(settled=False),)

Fragments = Mapping[str, FragmentDefinitionNode]


@lru_cache(maxsize=CACHED_DOCUMENTS)
def publicity(schema: GraphQLSchema, text: str) -> Public | None:
    """Say whether a document is public, and settled in all its parts; None when any part is not public."""
    try:
        document, wrong = read_document(schema, text)
    except GraphQLError:
        return None
    operations = [node for node in document.definitions if isinstance(node, OperationDefinitionNode)]
    if wrong or len(operations) != 1 or operations[0].operation is not OperationType.QUERY:
        return None
    fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
    assert schema.query_type is not None
    marks = list(_marks(operations[0].selection_set, schema.query_type, fragments))
    known = [mark for mark in marks if mark is not None]
    return Public(settled=all(mark.settled for mark in known)) if known and len(known) == len(marks) else None


def _marks(
    selections: SelectionSetNode, parent: GraphQLObjectType, fragments: Fragments
) -> Iterator[Public | None]:
    """Give the mark of each field, of its parts where it has none itself, and None where those have none."""
    for selection in selections.selections:
        if isinstance(selection, FragmentSpreadNode):
            yield from _marks(fragments[selection.name.value].selection_set, parent, fragments)
        elif isinstance(selection, InlineFragmentNode):
            yield from _marks(selection.selection_set, parent, fragments)
        elif isinstance(selection, FieldNode):
            yield from _marks_of_field(selection, parent, fragments)


def _marks_of_field(
    selection: FieldNode, parent: GraphQLObjectType, fragments: Fragments
) -> Iterator[Public | None]:
    field = parent.fields.get(selection.name.value)
    definition = field.extensions.get("strawberry-definition") if field else None
    mark = next((d for d in definition.directives if isinstance(d, Public)), None) if definition else None
    kind = get_named_type(field.type) if field else None
    if mark is None and selection.selection_set and isinstance(kind, GraphQLObjectType):
        yield from _marks(selection.selection_set, kind, fragments)
    else:
        yield mark
