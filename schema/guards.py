"""Guarded fields: null to those who may not, so that unseen and absent look the same."""

from collections.abc import Awaitable, Callable
from typing import Any

import strawberry
from strawberry.extensions import FieldExtension
from strawberry.schema_directive import Location

from schema.context import Info
from server.access.guard import can


@strawberry.schema_directive(
    locations=[Location.FIELD_DEFINITION],
    name="guarded",
    description="Null unless the policy table gives the actor this action on the object.",
)
class Guarded:
    """Printed in the SDL, so that every reader sees which fields are secret."""

    action: str = strawberry.directive_field(name="action")


class GuardExtension(FieldExtension):
    """Asks the policy table before the field is resolved; the parent type keeps its row in `row`."""

    def __init__(self, action: str) -> None:
        self.action = action

    def apply(self, field: Any) -> None:
        """Mark the field in the SDL."""
        field.directives = [*field.directives, Guarded(action=self.action)]

    async def resolve_async(
        self, next_: Callable[..., Any], source: Any, info: Info, **arguments: Any
    ) -> Any:
        """Resolve, or give null."""
        if not can(info.context.actor, self.action, source.row):
            return None
        result = next_(source, info, **arguments)
        return await result if isinstance(result, Awaitable) else result


def guarded(action: str) -> list[FieldExtension]:
    """Give the `extensions` of a field that only those with this action on its row may see."""
    return [GuardExtension(action)]
