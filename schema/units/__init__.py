"""The organisation in the schema: what units, services and counters are, who reads and who changes them."""

from schema.units.mutations import Mutation
from schema.units.queries import Query

__all__ = ("Mutation", "Query")
