"""What administrators fill in for people, and what they are answered with."""

from typing import Annotated
from uuid import UUID

import strawberry

from schema.problems import ConfirmFirst, Refused, Stale
from schema.staff.types import ActivationSheet, OwnSessions, Person, Power, StaffImportPreview, Viewer
from schema.workdays import Removed
from server.staff.kinds import GrantedRole
from server.staff.queries import role_of
from server.staff.services import PersonDraft

Table = Annotated[
    str,
    strawberry.argument(
        description="CSV text: nip, nama, gelar_depan, gelar_belakang, jabatan, unit (code), peran (parted by ;)."
    ),
]


@strawberry.input(description="A role and the unit in which to hold it.")
class RoleInUnitInput:
    role: GrantedRole = strawberry.field(description="The role.")
    unit: UUID = strawberry.field(description="The unit.")


@strawberry.input(description="A person as filled in.")
class PersonInput:
    name: str = strawberry.field(description="Name without titles, at most 120 characters.")
    title_before: str | None = strawberry.field(default=None, description="Title before the name.")
    title_after: str | None = strawberry.field(default=None, description="Title after the name.")
    employee_number: str | None = strawberry.field(
        default=None, description="NIP or NI PPPK, 18 digits; null leaves it as it is."
    )
    position: str = strawberry.field(description="Position, at most 120 characters.")
    unit: UUID = strawberry.field(description="The unit where they work.")
    roles: list[RoleInUnitInput] = strawberry.field(description="All roles; those left out are taken away.")
    is_active: bool = strawberry.field(description="Works here; false signs them out everywhere.")

    def draft(self) -> PersonDraft:
        """Give what the service takes."""
        return PersonDraft(
            name=self.name,
            position=self.position,
            unit_id=self.unit,
            title_before=self.title_before or "",
            title_after=self.title_after or "",
            employee_number=self.employee_number,
            roles=[(role_of(given.role), given.unit) for given in self.roles],
            is_active=self.is_active,
        )


SavePersonResult = Annotated[
    Person | Stale | ConfirmFirst | Refused,
    strawberry.union("SavePersonResult", description="The person, or why not."),
]
AgreeToRoleResult = Annotated[
    Power | ConfirmFirst | Refused,
    strawberry.union("AgreeToRoleResult", description="The role in force, or why not."),
]
DeclineRoleResult = Annotated[
    Removed | ConfirmFirst | Refused,
    strawberry.union("DeclineRoleResult", description="That it is gone, or why not."),
]
SeePowersResult = Annotated[
    Viewer | Refused, strawberry.union("SeePowersResult", description="Whoever has seen them, or why not.")
]
EndSessionsResult = Annotated[
    OwnSessions | ConfirmFirst | Refused,
    strawberry.union("EndSessionsResult", description="What is left, or why not."),
]
ImportStaffResult = Annotated[
    ActivationSheet | StaffImportPreview | ConfirmFirst | Refused,
    strawberry.union("ImportStaffResult", description="The links, or what is wrong with the file."),
]
IssueActivationResult = Annotated[
    ActivationSheet | ConfirmFirst | Refused,
    strawberry.union("IssueActivationResult", description="The links, or why not."),
]
