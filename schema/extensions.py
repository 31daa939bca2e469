"""What wraps every operation: limits before it runs, and masked errors after."""

import secrets
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

import structlog
from graphql import (
    DocumentNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    parse,
    validate,
)
from strawberry.extensions import SchemaExtension
from strawberry.types.execution import StreamExecutionResult

from schema.context import Context
from schema.costs import MOST_COST, cost_of
from schema.limits import check_document
from schema.problems import field_problems, note
from server.kit.messages import Language, message, reason
from server.kit.refusals import Busy, Invalid, Refusal, TooMany

MOST_TOKENS = 2000
MOST_ERRORS = 20
CACHED_DOCUMENTS = 256
# Stands for what could not be parsed; it is never run, since an error goes with it.
EMPTY = parse("{ __typename }")

log = structlog.get_logger()


@lru_cache(maxsize=CACHED_DOCUMENTS)
def read_document(schema: GraphQLSchema, text: str) -> tuple[DocumentNode, list[GraphQLError]]:
    """Parse a document and find what is wrong with it: first our limits, and only then the rules of GraphQL.

    Raises GraphQLError when it is no document at all.
    """
    try:
        document = parse(text, max_tokens=MOST_TOKENS)
        problem = check_document(document)
        wrong = [GraphQLError(problem)] if problem else validate(schema, document, max_errors=MOST_ERRORS)
    except RecursionError:
        raise GraphQLError("The document is nested too deeply.") from None
    return document, wrong


def is_stream(schema: GraphQLSchema, text: str, name: str | None) -> bool:
    """Say whether the operation of a document that is to run is a subscription."""
    try:
        document, _ = read_document(schema, text)
    except GraphQLError:
        return False
    operations = [each for each in document.definitions if isinstance(each, OperationDefinitionNode)]
    chosen = [each for each in operations if name is None or (each.name and each.name.value == name)]
    return any(each.operation is OperationType.SUBSCRIPTION for each in chosen)


class Limits(SchemaExtension):
    """Reads each document once, and refuses those that are too deep, too wide or too long before rules walk them.

    Hooks raise nothing: an error that leaves one passes by all masking.
    """

    _wrong: Sequence[GraphQLError] = ()

    def on_parse(self) -> Iterator[None]:
        """Read the document, or what is remembered of it."""
        context = self.execution_context
        try:
            context.graphql_document, self._wrong = read_document(context.schema._schema, context.query or "")
        except GraphQLError as error:
            context.graphql_document, self._wrong = EMPTY, [error]
        operations = [
            d for d in context.graphql_document.definitions if isinstance(d, OperationDefinitionNode)
        ]
        if len(operations) > 1 and context._provided_operation_name is None:
            self._wrong = self._wrong or [
                GraphQLError("Say by operationName which of the operations to run.")
            ]
        yield

    def on_validate(self) -> Iterator[None]:
        """Hand over what was found, or that it costs too much; nothing is validated again."""
        context = self.execution_context
        wrong = list(self._wrong)
        if not wrong and context.graphql_document is not None:
            schema, document = context.schema._schema, context.graphql_document
            variables = context.variables or {}
            if cost_of(schema, document, context._provided_operation_name, variables) > MOST_COST:
                wrong = [GraphQLError(f"The document costs more than {MOST_COST}: ask for less at once.")]
        context.pre_execution_errors = wrong
        yield


class MaskErrors(SchemaExtension):
    """Gives refusals their code, and everything unexpected a number instead of its text."""

    def on_operation(self) -> Iterator[None]:
        """Mask the errors of a finished operation."""
        yield
        self._mask(self.execution_context.result)

    def on_stream_result(self, result: StreamExecutionResult) -> Iterator[None]:
        """Mask the errors of one answer of a stream, before it is sent."""
        self._mask(result)
        yield

    def _mask(self, result: Any) -> None:
        if getattr(result, "errors", None):
            context: Context = self.execution_context.context
            result.errors = [masked(error, context.language) for error in result.errors]


def masked(error: GraphQLError, language: Language) -> GraphQLError:
    """Give the error as clients may see it; one that was masked before stays as it is."""
    cause = error.original_error
    while isinstance(cause, GraphQLError) and cause.original_error:
        cause = cause.original_error
    if isinstance(cause, Refusal):
        note(cause, str((error.path or [""])[0])[:60])
        extensions: dict[str, Any] = {"code": cause.code.name}
        if isinstance(cause, Invalid):
            extensions["fields"] = [
                {"field": f.field, "message": f.message} for f in field_problems(cause, language)
            ]
        if isinstance(cause, TooMany):
            extensions["retryAfterSeconds"] = cause.retry_after_seconds
            extensions["busy"] = isinstance(cause, Busy)
        return _plain(error, reason(cause, language), extensions)
    # A value that a scalar does not take is the client's mistake, found before anything ran.
    if cause is None or isinstance(cause, GraphQLError) or (isinstance(cause, ValueError) and not error.path):
        return _plain(error, error.message, {"code": "INVALID", **(error.extensions or {})})
    incident = secrets.token_hex(2).upper()
    log.error("operation.fault", incident=incident, path=error.path, exc_info=cause)
    return _plain(error, message("fault", language), {"code": "FAULT", "incident": incident})


def _plain(error: GraphQLError, text: str, extensions: dict[str, Any]) -> GraphQLError:
    return GraphQLError(
        text,
        nodes=error.nodes,
        source=error.source,
        positions=error.positions,
        path=error.path,
        extensions=extensions,
    )
