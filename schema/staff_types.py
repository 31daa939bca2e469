"""Types of people: whoever is signed in, and people as administrators see them."""

from datetime import datetime
from typing import Self, TypeAlias
from uuid import UUID

import strawberry

from schema.context import Info
from schema.paging import Connection
from schema.public import PUBLIC
from schema.scalars import Cursor
from schema.shown import shows
from schema.unit_types import Unit, known_unit
from server.kit import messages
from server.staff import activation, imports, queries
from server.staff.employee_number import mask_employee_number
from server.staff.models import Account as AccountRow
from server.staff.models import GrantedRole
from server.staff.models import Person as PersonRow
from server.staff.viewer import ViewerView

AccountState: TypeAlias = queries.AccountState
Role: TypeAlias = GrantedRole

strawberry.enum(
    queries.AccountState,
    name="AccountState",
    description="How far an account has come: not invited, invited, in use, or closed.",
)
strawberry.enum(
    GrantedRole,
    name="Role",
    description="Roles held in a unit and the units below it. Everyone is OFFICER in their own unit.",
)


@strawberry.type(description="A role and the unit in which it is held; it reaches the units below.")
class RoleInUnit:
    """A role held."""

    unit_id: strawberry.Private[UUID]
    role: Role = strawberry.field(description="The role.")

    @strawberry.field(description="The unit.")
    async def unit(self, info: Info) -> Unit:
        """Give the unit."""
        return await known_unit(info, self.unit_id)


@strawberry.type(description="The account of whoever is signed in.")
class Account:
    """The own account."""

    row: strawberry.Private[AccountRow]
    id: UUID = strawberry.field(description="The account's id.")
    name: str = strawberry.field(description="The person's name with titles.")
    position: str | None = strawberry.field(description="The position (jabatan).")
    must_change_password: bool = strawberry.field(
        description="An administrator made a link for a new password that has not been used yet."
    )

    @classmethod
    def of(cls, row: AccountRow) -> Self:
        """Give the type of a row loaded with its person."""
        return cls(
            row=row,
            id=row.id,
            name=queries.full_name(row.person),
            position=row.person.position,
            must_change_password=queries.is_invited(row),
        )

    @strawberry.field(description="The unit where the person works.")
    async def unit(self, info: Info) -> Unit | None:
        """Give the unit."""
        return await known_unit(info, self.row.person.unit_id)


def _account(root: strawberry.Parent[ViewerView]) -> Account | None:
    return Account.of(root.account) if root.account else None


def _roles(root: strawberry.Parent[ViewerView]) -> list[RoleInUnit]:
    return [RoleInUnit(unit_id=held.unit_id, role=held.role) for held in root.roles]


def _demo(info: Info) -> bool:
    return info.context.settings.demo


@strawberry.type(description="Whoever asks, signed in or not.")
@shows(ViewerView)
class Viewer:
    signed_in: bool = strawberry.field(description="Whether a member of staff is signed in.")
    roles: list[RoleInUnit] = strawberry.field(
        resolver=_roles, description="The roles held, OFFICER in the own unit included."
    )
    actions: list[str] = strawberry.field(
        description="Actions of the policy table that are possible on some rows; for menus, not for rights."
    )
    cursor: Cursor = strawberry.field(description="The journal's head.")
    server_time: datetime = strawberry.field(description="The server's clock.")
    demo: bool = strawberry.field(
        resolver=_demo, directives=PUBLIC, description="Whether this is the demonstration with example data."
    )
    account: Account | None = strawberry.field(
        resolver=_account, description="The account; null when not signed in."
    )


@strawberry.type(description="A person as administrators see them. The employee number is never shown whole.")
class Person:
    """A person."""

    row: strawberry.Private[PersonRow]
    id: UUID = strawberry.field(description="The person's id.")
    name: str = strawberry.field(description="Name without titles.")
    title_before: str | None = strawberry.field(description="Title before the name (gelar depan).")
    title_after: str | None = strawberry.field(description="Title after the name (gelar belakang).")
    masked_number: str = strawberry.field(description="Employee number (NIP) with its middle hidden.")
    position: str = strawberry.field(description="Position (jabatan).")
    is_active: bool = strawberry.field(description="Whether they work here and may sign in.")
    version: int = strawberry.field(description="Give this as `seen` when saving.")

    @classmethod
    def of(cls, row: PersonRow) -> Self:
        """Give the type of a row."""
        return cls(
            row=row,
            id=row.id,
            name=row.name,
            title_before=row.title_before or None,
            title_after=row.title_after or None,
            masked_number=queries.masked_number(row),
            position=row.position,
            is_active=row.is_active,
            version=row.version,
        )

    @strawberry.field(description="The unit where they work.")
    async def unit(self, info: Info) -> Unit:
        """Give the unit."""
        return await known_unit(info, self.row.unit_id)

    @strawberry.field(description="The roles given to them.")
    async def roles(self, info: Info) -> list[RoleInUnit]:
        """Give the roles."""
        found = await info.context.loaders.many(queries.grants_by_person_ids, self.id)
        return [RoleInUnit(unit_id=unit_id, role=role) for role, unit_id in found]

    @strawberry.field(description="How far their account has come.")
    async def account_state(self, info: Info) -> AccountState:
        """Give the state."""
        state = await info.context.loaders.one(queries.account_states_by_ids, self.id)
        return state or AccountState.NONE


PersonConnection: TypeAlias = Connection[Person]


@strawberry.type(description="What is wrong in a line of the file.")
class ImportLineProblem:
    """A line's problem."""

    line: int = strawberry.field(description="The line, counted from 1 with the heading.")
    field: str | None = strawberry.field(
        description="The column; null when it is about the line or the file."
    )
    message: str = strawberry.field(description="What is wrong, in the language asked for.")


@strawberry.type(description="A person as a line of the file would enter them.")
class ImportedPerson:
    """A line that can be entered."""

    line: int = strawberry.field(description="The line, counted from 1 with the heading.")
    name: str = strawberry.field(description="The name.")
    masked_number: str = strawberry.field(description="Employee number with its middle hidden.")
    position: str = strawberry.field(description="Position.")
    unit: Unit = strawberry.field(description="The unit.")
    roles: list[Role] = strawberry.field(description="The roles, held in that unit.")


@strawberry.type(description="What a file would enter. It is entered whole, and only without problems.")
class StaffImportPreview:
    """A preview."""

    ready: list[ImportedPerson] = strawberry.field(description="The lines that are right.")
    problems: list[ImportLineProblem] = strawberry.field(description="What is wrong, by line.")

    @classmethod
    def of(cls, found: imports.ImportPreview, language: messages.Language) -> Self:
        """Give the type of a preview, its problems in a language."""
        return cls(
            ready=[_imported(person) for person in found.ready],
            problems=[
                ImportLineProblem(
                    line=wrong.line,
                    field=wrong.problem.field or None,
                    message=messages.message(wrong.problem.message, language, **dict(wrong.problem.params)),
                )
                for wrong in found.problems
            ],
        )


@strawberry.type(description="A link by which one person sets their password, once.")
class ActivationLink:
    """A link."""

    person: Person = strawberry.field(description="For whom it is.")
    path: str = strawberry.field(description="The link's path; its secret is the fragment.")
    expires_at: datetime = strawberry.field(description="Until when it works.")


@strawberry.type(description="Links to hand out, one for each person; they are shown only now.")
class ActivationSheet:
    """A sheet of links."""

    links: list[ActivationLink] = strawberry.field(description="The links.")

    @classmethod
    def of(cls, links: list[activation.ActivationLink]) -> Self:
        """Give the type of some links."""
        return cls(
            links=[
                ActivationLink(person=Person.of(link.person), path=link.path, expires_at=link.expires_at)
                for link in links
            ]
        )


def _imported(person: imports.ReadyPerson) -> ImportedPerson:
    return ImportedPerson(
        line=person.line.line,
        name=person.line.name,
        masked_number=mask_employee_number(person.number.digits),
        position=person.line.position,
        unit=Unit.of(person.unit),
        roles=[queries.granted(role) for role in person.line.roles],
    )
