"""The schema: merges one module per domain."""

import strawberry
from graphql import GraphQLError
from strawberry.schema.config import StrawberryConfig
from strawberry.tools import merge_types
from strawberry.types import ExecutionContext

from schema import complaints, feedback, live, staff, surveys, units, workdays
from schema.extensions import Limits, MaskErrors
from schema.scalars import SCALARS

DOMAINS = (units, staff, workdays, surveys, feedback, complaints, live)


def _merged(kind: str) -> type:
    parts = tuple(getattr(module, kind) for module in DOMAINS if hasattr(module, kind))
    return merge_types(kind, parts)


class QuietSchema(strawberry.Schema):
    """Leaves logging to MaskErrors: refusals are no news, and their texts may quote what a citizen wrote."""

    def process_errors(
        self, errors: list[GraphQLError], execution_context: ExecutionContext | None = None
    ) -> None:
        """Log nothing here."""


def make_schema() -> strawberry.Schema:
    """Build the schema that /graphql serves and `rangkui schema` prints."""
    return QuietSchema(
        query=_merged("Query"),
        mutation=_merged("Mutation"),
        subscription=_merged("Subscription"),
        config=StrawberryConfig(scalar_map=SCALARS, disable_field_suggestions=True),
        extensions=[MaskErrors, Limits],
        execution_context_class=live.EventExecutor,
    )


schema = make_schema()
