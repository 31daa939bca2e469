"""People: names and descriptions of what the views hold, for whoever is signed in and for administrators."""

from datetime import date, datetime
from uuid import UUID

import strawberry

from schema.context import Info
from schema.public import PUBLIC
from schema.scalars import Cursor
from schema.shown import shows
from schema.units.types import Unit
from server.audit.kinds import Act
from server.staff import views
from server.staff.kinds import AccountState, GrantedRole, PowerState
from server.staff.own_log import LogLine

strawberry.enum(
    AccountState,
    name="AccountState",
    description="How far an account has come: not invited, invited, in use, or closed.",
)
strawberry.enum(
    GrantedRole,
    name="Role",
    description="Roles held in a unit and the units below it. Everyone is OFFICER in their own unit.",
)

strawberry.enum(
    Act,
    name="LoggedAct",
    description="What somebody with power did, as it stands in the log.",
)


@strawberry.type(
    description="An entry of the log of power that concerns the reader, or that the reader made."
)
@shows(LogLine)
class LogEntry:
    id: UUID = strawberry.field(description="Identifier.")
    at: datetime = strawberry.field(description="When.")
    act: Act = strawberry.field(description="What was done.")
    is_mine: bool = strawberry.field(description="Whether the reader did it.")
    by: str | None = strawberry.field(description="Who did it, by name; null for the installation itself.")
    whom: str | None = strawberry.field(description="Whom it concerns, by name.")
    role: GrantedRole | None = strawberry.field(description="The role that was given or taken.")
    unit: str | None = strawberry.field(description="The name of the unit it is about.")
    on: date | None = strawberry.field(description="The day it is about.")


@strawberry.type(description="A member of staff as others may see them: name and position, no number.")
@shows(views.StaffMemberView)
class StaffMember:
    id: UUID = strawberry.field(description="The person's id.")
    name: str = strawberry.field(description="The name with titles.")
    position: str = strawberry.field(description="The position (jabatan).")
    unit: Unit = strawberry.field(description="The unit where they work.")


@strawberry.type(description="A role and the unit in which it is held; it reaches the units below.")
@shows(views.HeldRole)
class RoleInUnit:
    role: GrantedRole = strawberry.field(description="The role.")
    unit: Unit = strawberry.field(description="The unit.")


strawberry.enum(
    PowerState,
    name="PowerState",
    description="Whether a powerful role is in force, or waits for a second person.",
)


@strawberry.type(
    description="A role that opens names, complaints about misconduct or accounts: who holds it, who gave it."
)
@shows(views.PowerView)
class Power:
    id: UUID = strawberry.field(description="The id of the role, or of the request while it waits.")
    name: str = strawberry.field(description="The name, with titles, of who holds it or is to hold it.")
    position: str = strawberry.field(description="Their position (jabatan).")
    role: GrantedRole = strawberry.field(description="The role.")
    state: PowerState = strawberry.field(description="Whether it is in force.")
    since: date | None = strawberry.field(
        description="The day it was asked for or came into force; null for what is older than this list."
    )
    asked_by: str | None = strawberry.field(
        description="Who gave it; null for the operator at the terminal, and for what is older than this list."
    )
    agreed_by: str | None = strawberry.field(
        description="The second person; null while it waits, and for what is older than this list."
    )
    may_agree: bool = strawberry.field(description="Whether you are the second person who may agree.")
    unit: Unit = strawberry.field(description="The unit in which it is held; it reaches the units below.")


@strawberry.type(description="The account of whoever is signed in.")
@shows(views.AccountView)
class Account:
    id: UUID = strawberry.field(description="The account's id.")
    name: str = strawberry.field(description="The person's name with titles.")
    position: str | None = strawberry.field(description="The position (jabatan).")
    must_change_password: bool = strawberry.field(
        description="An administrator made a link for a new password that has not been used yet."
    )
    unit: Unit | None = strawberry.field(description="The unit where the person works.")


def _demo(info: Info) -> bool:
    return info.context.settings.demo


def _idle_seconds(info: Info) -> int:
    return info.context.settings.session_idle_minutes * 60


@strawberry.type(description="Whoever asks, signed in or not.")
@shows(views.ViewerView)
class Viewer:
    signed_in: bool = strawberry.field(description="Whether a member of staff is signed in.")
    roles: list[RoleInUnit] = strawberry.field(
        description="The roles held, OFFICER in the own unit included."
    )
    actions: list[str] = strawberry.field(
        description="Actions of the policy table that are possible on some rows; for menus, not for rights."
    )
    cursor: Cursor = strawberry.field(description="The journal's head.")
    server_time: datetime = strawberry.field(description="The server's clock.")
    limits_blind: bool | None = strawberry.field(
        description="Whether requests come through a proxy that the settings do not name, so that limits take all "
        "visitors for one; null to those who administer nothing."
    )
    session_ends_at: datetime | None = strawberry.field(
        description="When the session ends at the latest, used or not; null when not signed in."
    )
    lacks_factor: bool = strawberry.field(
        description="Whether roles you hold do not count yet, since you signed in without a second factor."
    )
    new_powers: int = strawberry.field(
        description="How many powerful roles, asked for or in force, you are to be told of and have not seen."
    )
    session_idle_seconds: int = strawberry.field(
        resolver=_idle_seconds, description="A session that asks nothing for so long is over."
    )
    demo: bool = strawberry.field(
        resolver=_demo, directives=PUBLIC, description="Whether this is the demonstration with example data."
    )
    account: Account | None = strawberry.field(description="The account; null when not signed in.")


@strawberry.type(description="A session in which the reader is signed in.")
@shows(views.OwnSessionView)
class OwnSession:
    id: UUID = strawberry.field(description="Identifier.")
    browser: str | None = strawberry.field(description="The browser, by name; null when it is not known.")
    system: str | None = strawberry.field(
        description="The device's system, by name; null when it is not known."
    )
    last_used_on: date = strawberry.field(description="The day it was last used.")
    is_this: bool = strawberry.field(description="Whether it is the one that asks.")


@strawberry.type(description="The sessions of the reader's own that are left.")
@shows(views.OwnSessionsView)
class OwnSessions:
    sessions: list[OwnSession] = strawberry.field(description="This one first, then the last used.")


@strawberry.type(description="A person as administrators see them. The employee number is never shown whole.")
@shows(views.PersonView)
class Person:
    id: UUID = strawberry.field(description="The person's id.")
    name: str = strawberry.field(description="Name without titles.")
    title_before: str | None = strawberry.field(description="Title before the name (gelar depan).")
    title_after: str | None = strawberry.field(description="Title after the name (gelar belakang).")
    masked_number: str = strawberry.field(description="Employee number (NIP) with its middle hidden.")
    position: str = strawberry.field(description="Position (jabatan).")
    is_active: bool = strawberry.field(description="Whether they work here and may sign in.")
    version: int = strawberry.field(description="Give this as `seen` when saving.")
    unit: Unit = strawberry.field(description="The unit where they work.")
    roles: list[RoleInUnit] = strawberry.field(description="The roles given to them.")
    requested_roles: list[RoleInUnit] = strawberry.field(
        description="Roles that wait for a second person, and give no right yet."
    )
    account_state: AccountState = strawberry.field(description="How far their account has come.")


@strawberry.type(description="What is wrong in a line of the file.")
@shows(views.LineProblemView)
class ImportLineProblem:
    line: int = strawberry.field(description="The line, counted from 1 with the heading.")
    field: str | None = strawberry.field(
        description="The column; null when it is about the line or the file."
    )
    message: str = strawberry.field(description="What is wrong, in the language asked for.")


@strawberry.type(description="A person as a line of the file would enter them.")
@shows(views.ReadyView)
class ImportedPerson:
    line: int = strawberry.field(description="The line, counted from 1 with the heading.")
    name: str = strawberry.field(description="The name.")
    masked_number: str = strawberry.field(description="Employee number with its middle hidden.")
    position: str = strawberry.field(description="Position.")
    unit: Unit = strawberry.field(description="The unit.")
    roles: list[GrantedRole] = strawberry.field(description="The roles, held in that unit.")


@strawberry.type(description="What a file would enter. It is entered whole, and only without problems.")
@shows(views.PreviewView)
class StaffImportPreview:
    ready: list[ImportedPerson] = strawberry.field(description="The lines that are right.")
    problems: list[ImportLineProblem] = strawberry.field(description="What is wrong, by line.")


@strawberry.type(description="A link by which one person sets their password, once.")
@shows(views.LinkView)
class ActivationLink:
    person: Person = strawberry.field(description="For whom it is.")
    path: str = strawberry.field(description="The link's path; its secret is the fragment.")
    expires_at: datetime = strawberry.field(description="Until when it works.")


@strawberry.type(description="Links to hand out, one for each person; they are shown only now.")
@shows(views.SheetView)
class ActivationSheet:
    links: list[ActivationLink] = strawberry.field(description="The links.")
