"""Enums that several modules of the schema share; their values are those of the domains."""

from typing import TypeAlias

import strawberry

from server.complaints.workflow import State
from server.kit.refusals import ProblemCode as Code

ProblemCode: TypeAlias = Code
ComplaintState: TypeAlias = State

strawberry.enum(
    Code, name="ProblemCode", description="Every reason for which something is not done. A closed set."
)
strawberry.enum(State, name="ComplaintState", description="Where a complaint (pengaduan) stands in its life.")
