"""People: who is signed in, and what administrators see and change."""

from typing import Annotated
from uuid import UUID

import strawberry

from schema.asked import wanted
from schema.context import Info
from schema.paging import cut_page, page_size
from schema.problems import Refused, Stale, answering
from schema.staff_types import (
    ActivationSheet,
    Person,
    PersonConnection,
    Role,
    StaffImportPreview,
    Viewer,
)
from schema.unit_types import After, First, Intention, Search, Seen, after_name, name_key
from server.kit.refusals import Refusal
from server.staff import activation, imports, queries
from server.staff.services import PersonDraft, save_person
from server.staff.viewer import ViewerView, viewer


@strawberry.input(description="A role and the unit in which to hold it.")
class RoleInUnitInput:
    """A role."""

    role: Role = strawberry.field(description="The role.")
    unit: UUID = strawberry.field(description="The unit.")


@strawberry.input(description="A person as filled in.")
class PersonInput:
    """A person."""

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


SavePersonResult = Annotated[
    Person | Stale | Refused, strawberry.union("SavePersonResult", description="The person, or why not.")
]
ImportStaffResult = Annotated[
    ActivationSheet | StaffImportPreview | Refused,
    strawberry.union("ImportStaffResult", description="The links, or what is wrong with the file."),
]
IssueActivationResult = Annotated[
    ActivationSheet | Refused,
    strawberry.union("IssueActivationResult", description="The links, or why not."),
]
Table = Annotated[
    str,
    strawberry.argument(
        description="CSV text: nip, nama, gelar_depan, gelar_belakang, jabatan, unit (code), peran (parted by ;)."
    ),
]


@strawberry.type
class Query:
    """Reads of people."""

    @strawberry.field(description="Who asks, and what they may do.", graphql_type=Viewer)
    async def viewer(self, info: Info) -> ViewerView:
        """Give the asker."""
        return await viewer(info.context.actor, wanted(info))

    @strawberry.field(description="People by name, of the units one administers.")
    async def people(
        self,
        info: Info,
        unit: Annotated[UUID | None, strawberry.argument(description="Only of this unit.")] = None,
        search: Search = None,
        first: First = 50,
        after: After = None,
    ) -> PersonConnection:
        """Give a page of people."""
        rows = await queries.people_page(
            info.context.actor,
            unit_id=unit,
            search=search or "",
            after=after_name(after),
            limit=page_size(first),
        )
        page = cut_page(rows, first, after, name_key)
        return PersonConnection(
            nodes=[Person.of(row) for row in page.rows], cursors=page.cursors, page_info=page.info
        )

    @strawberry.field(description="What a file would enter; null to those who enter nobody.")
    async def preview_staff_import(self, info: Info, csv: Table) -> StaffImportPreview | None:
        """Check a file."""
        try:
            found = await imports.preview_import(info.context.actor, csv)
        except Refusal:
            return None
        return StaffImportPreview.of(found, info.context.language)


@strawberry.type
class Mutation:
    """Changes of people."""

    @strawberry.mutation(description="Enter or change a person and their roles.")
    @answering
    async def save_person(
        self,
        info: Info,
        input: Annotated[PersonInput, strawberry.argument(description="The person.")],
        intention: Intention,
        id: Annotated[
            UUID | None, strawberry.argument(description="The person to change; null enters a new one.")
        ] = None,
        seen: Seen = None,
    ) -> SavePersonResult:
        """Save a person."""
        draft = PersonDraft(
            name=input.name,
            position=input.position,
            unit_id=input.unit,
            title_before=input.title_before or "",
            title_after=input.title_after or "",
            employee_number=input.employee_number,
            roles=[(queries.role_of(given.role), given.unit) for given in input.roles],
            is_active=input.is_active,
        )
        row = await save_person(info.context.actor, draft, person_id=id, seen=seen, intention=intention)
        return Person.of(queries.shown_person(info.context.actor, row))

    @strawberry.mutation(description="Enter all people of a file, or none; gives their activation links.")
    @answering
    async def import_staff(self, info: Info, csv: Table, intention: Intention) -> ImportStaffResult:
        """Enter a file."""
        context = info.context
        lifetime = activation.lifetime(context.settings)
        result = await imports.import_staff(context.actor, csv, lifetime=lifetime, intention=intention)
        if isinstance(result, imports.ImportPreview):
            return StaffImportPreview.of(result, context.language)
        return ActivationSheet.of(result)

    @strawberry.mutation(description="Make links by which people set a first or a new password.")
    @answering
    async def issue_activation(
        self,
        info: Info,
        people: Annotated[list[UUID], strawberry.argument(description="The people, at most 100.")],
        intention: Intention,
    ) -> IssueActivationResult:
        """Make links."""
        context = info.context
        lifetime = activation.lifetime(context.settings)
        links = await activation.issue_activation(
            context.actor, people, lifetime=lifetime, intention=intention
        )
        return ActivationSheet.of(links)
