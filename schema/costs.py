"""What a document costs: about the rows that answering it fetches, counted before it runs.

One pass over the document that remembers each fragment. An alias is a field like any other, so each counts.
"""

from collections.abc import Mapping
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
    get_named_type,
    get_nullable_type,
    is_composite_type,
    is_list_type,
)

from schema.paging import MOST

MOST_COST = 6000
# Where nobody says how many there will be.
USUAL_LENGTH = 5
# Rows that these fetch whatever is asked of them, in a town like the demonstration's; `tests/demo/test_costs.py`
# counts them. Everything else fetches what it shows.
FETCHED: Mapping[str, int] = {
    "Query.evaluations": 2000,
    "Query.complaintBoard": 250,
    "Query.complaints": 10,
    "Query.myLog": 250,
    "Query.surveyPeriods": 60,
    "Query.holidays": 40,
    "Query.powers": 20,
    "Query.myFeedback": 20,
    "Query.previewStaffImport": 30,
}
# An argument that makes a field look through more.
FETCHED_WITH: Mapping[str, tuple[str, int]] = {"Query.complaints": ("search", 500)}
# The rows of a page are counted where its size is said.
PAGED = ("nodes", "edges", "pageInfo")

Fragments = Mapping[str, FragmentDefinitionNode]


def cost_of(
    schema: GraphQLSchema, document: DocumentNode, name: str | None, variables: Mapping[str, Any]
) -> int:
    """Give the cost of one operation of a document that has been found valid; the dearest where none is named."""
    operations = [each for each in document.definitions if isinstance(each, OperationDefinitionNode)]
    chosen = [each for each in operations if name is None or (each.name and each.name.value == name)]
    return max((_Counting(schema, document, each, variables).cost for each in chosen), default=0)


class _Counting:
    def __init__(
        self,
        schema: GraphQLSchema,
        document: DocumentNode,
        operation: OperationDefinitionNode,
        variables: Mapping[str, Any],
    ) -> None:
        self._schema = schema
        self._fragments: Fragments = {
            each.name.value: each for each in document.definitions if isinstance(each, FragmentDefinitionNode)
        }
        self._known: dict[str, int] = {}
        defaults = {
            each.variable.name.value: each.default_value for each in operation.variable_definitions or ()
        }
        self._variables = {
            **{key: int(node.value) for key, node in defaults.items() if isinstance(node, IntValueNode)},
            **variables,
        }
        self.cost = self._below(operation.selection_set, schema.get_root_type(operation.operation))

    def _below(self, selections: SelectionSetNode | None, parent: GraphQLNamedType | None) -> int:
        cost = 0
        for selection in selections.selections if selections else ():
            if isinstance(selection, FieldNode):
                cost += self._field(selection, parent)
            elif isinstance(selection, InlineFragmentNode):
                condition = selection.type_condition
                kind = self._schema.get_type(condition.name.value) if condition else parent
                cost += self._below(selection.selection_set, kind)
            elif isinstance(selection, FragmentSpreadNode):
                cost += self._fragment(selection.name.value)
        return cost

    def _fragment(self, name: str) -> int:
        if name not in self._known:
            fragment = self._fragments[name]
            kind = self._schema.get_type(fragment.type_condition.name.value)
            self._known[name] = self._below(fragment.selection_set, kind)
        return self._known[name]

    def _field(self, node: FieldNode, parent: GraphQLNamedType | None) -> int:
        name = node.name.value
        field = (
            parent.fields.get(name) if isinstance(parent, GraphQLObjectType | GraphQLInterfaceType) else None
        )
        kind = get_named_type(field.type) if field else None
        if field is None or not is_composite_type(kind):
            return 0
        place = f"{parent.name}.{name}" if parent else name
        below = self._below(node.selection_set, kind)
        if name in PAGED and parent is not None and parent.name.endswith(("Connection", "Edge")):
            return below
        return self._fetched(place, node) + self._length(field, node) * (1 + below)

    def _fetched(self, place: str, node: FieldNode) -> int:
        argument, more = FETCHED_WITH.get(place, ("", 0))
        given = any(each.name.value == argument for each in node.arguments or ())
        return FETCHED.get(place, 0) + (more if given and self._value(node, argument) is not None else 0)

    def _length(self, field: GraphQLField, node: FieldNode) -> int:
        if "first" in field.args:
            size = self._value(node, "first")
            usual = field.args["first"].default_value
            # More than a page may have is refused when it runs.
            return min(max(size if isinstance(size, int) else usual, 0), MOST)
        return USUAL_LENGTH if is_list_type(get_nullable_type(field.type)) else 1

    def _value(self, node: FieldNode, argument: str) -> Any:
        for each in node.arguments or ():
            if each.name.value == argument:
                if isinstance(each.value, VariableNode):
                    return self._variables.get(each.value.name.value)
                plain = getattr(each.value, "value", None)
                return int(plain or 0) if isinstance(each.value, IntValueNode) else plain
        return None
