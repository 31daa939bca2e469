"""Guarded fields: null to those who may not, so that unseen and absent look the same."""

from collections.abc import Sequence

import strawberry
from strawberry.schema_directive import Location


@strawberry.schema_directive(
    locations=[Location.FIELD_DEFINITION],
    name="guarded",
    description="Null unless the policy table gives the actor this action on the object.",
)
class Guarded:
    # Printed in the SDL, so that every reader sees which fields are secret. The views see to it.
    action: str = strawberry.directive_field(name="action")


def guarded(action: str) -> Sequence[object]:
    """Give the `directives` of a field that only those with this action on its object may see."""
    return (Guarded(action=action),)
