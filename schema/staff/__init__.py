"""People in the schema: who is signed in, and what administrators see and change."""

from schema.staff.mutations import Mutation
from schema.staff.queries import Query

__all__ = ("Mutation", "Query")
