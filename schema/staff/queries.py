"""Reads of people: as everyone may see them, and as their administrators do."""

from typing import TypeAlias

import strawberry

from schema.arguments import After, First, OfUnit, Search
from schema.asked import wanted
from schema.context import Info
from schema.paging import Connection, after_name, after_number, connection, page_size
from schema.staff.inputs import Table
from schema.staff.types import LogEntry, OwnSession, Person, Power, StaffImportPreview, StaffMember, Viewer
from server.staff import queries, reading
from server.staff.own_log import own_log
from server.staff.own_sessions import own_sessions
from server.staff.preview import preview
from server.staff.viewer import viewer
from server.staff.views import OwnSessionView, PowerView, PreviewView, ViewerView

StaffConnection: TypeAlias = Connection[StaffMember]
PersonConnection: TypeAlias = Connection[Person]
LogEntryConnection: TypeAlias = Connection[LogEntry]


@strawberry.type
class Query:
    @strawberry.field(description="Staff by name: of units that publish them, and of the units one watches.")
    async def staff(
        self, info: Info, unit: OfUnit = None, first: First = 50, after: After = None
    ) -> StaffConnection:
        reader = info.context.actor
        found = queries.staff_page(reader, unit_id=unit, after=after_name(after), limit=page_size(first))
        page = await reading.staff_page(reader, found, first, wanted(info, "nodes", "edges.node"))
        return connection(StaffConnection, page, after)

    @strawberry.field(description="Who asks, and what they may do.", graphql_type=Viewer)
    async def viewer(self, info: Info) -> ViewerView:
        return await viewer(info.context.actor, wanted(info))

    @strawberry.field(
        description="Who may open names, complaints about misconduct and accounts, and what waits for a second person.",
        graphql_type=list[Power],
    )
    async def powers(self, info: Info) -> list[PowerView]:
        return await reading.powers(info.context.actor, wanted(info))

    @strawberry.field(description="People by name, of the units one administers.")
    async def people(
        self,
        info: Info,
        unit: OfUnit = None,
        search: Search = None,
        first: First = 50,
        after: After = None,
    ) -> PersonConnection:
        reader = info.context.actor
        found = queries.people_page(
            reader, unit_id=unit, search=search or "", after=after_name(after), limit=page_size(first)
        )
        page = await reading.person_page(reader, found, first, wanted(info, "nodes", "edges.node"))
        return connection(PersonConnection, page, after)

    @strawberry.field(description="The reader's own entries in the log of power, the newest first.")
    async def my_log(self, info: Info, first: First = 50, after: After = None) -> LogEntryConnection:
        page = await own_log(info.context.actor, after=after_number(after), limit=page_size(first))
        return connection(LogEntryConnection, page, after)

    @strawberry.field(
        description="The reader's own sessions that live: this one first, then the last used.",
        graphql_type=list[OwnSession],
    )
    async def my_sessions(self, info: Info) -> list[OwnSessionView]:
        return list((await own_sessions(info.context.actor, info.context.settings)).sessions)

    @strawberry.field(
        description="What a file would enter; null to those who enter nobody.",
        graphql_type=StaffImportPreview | None,
    )
    async def preview_staff_import(self, info: Info, csv: Table) -> PreviewView | None:
        return await preview(info.context.actor, csv, wanted(info))
