"""Complaints in the schema: what they are, what is read of them, and what citizens and staff do to them."""

import strawberry

from schema.complaints.citizen_mutations import CitizenMutation
from schema.complaints.queries import Query
from schema.complaints.staff_mutations import StaffMutation

__all__ = ("Mutation", "Query")


@strawberry.type
class Mutation(CitizenMutation, StaffMutation):
    """All changes to complaints."""
