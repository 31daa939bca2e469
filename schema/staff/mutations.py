"""Changes of people, by their administrators."""

from typing import Annotated
from uuid import UUID

import strawberry

from schema.arguments import Intention, Seen
from schema.asked import wanted
from schema.context import Info
from schema.problems import answering
from schema.staff.inputs import (
    AgreeToRoleResult,
    DeclineRoleResult,
    EndSessionsResult,
    ImportStaffResult,
    IssueActivationResult,
    PersonInput,
    SavePersonResult,
    SeePowersResult,
    Table,
)
from schema.workdays import Removed
from server.staff import reading
from server.staff.activation import issue_activation, lifetime
from server.staff.imports import import_staff
from server.staff.own_sessions import end_sessions, own_sessions
from server.staff.powers import agree_to_role, decline_role, see_powers
from server.staff.preview import imported
from server.staff.services import save_person
from server.staff.viewer import viewer
from server.staff.views import OwnSessionsView, PersonView, PowerView, PreviewView, SheetView, ViewerView

Request = Annotated[UUID, strawberry.argument(description="The id of what waits.")]


@strawberry.type
class Mutation:
    @strawberry.mutation(
        description="Enter or change a person and their roles.", graphql_type=SavePersonResult
    )
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
    ) -> PersonView:
        reader = info.context.actor
        row = await save_person(reader, input.draft(), person_id=id, seen=seen, intention=intention)
        return await reading.changed_person(reader, row, wanted(info))

    @strawberry.mutation(
        description="Put in force a powerful role that somebody else asked for.",
        graphql_type=AgreeToRoleResult,
    )
    @answering
    async def agree_to_role(self, info: Info, request: Request, intention: Intention) -> PowerView:
        reader = info.context.actor
        row = await agree_to_role(reader, request, intention=intention)
        return await reading.agreed_power(reader, row, wanted(info))

    @strawberry.mutation(description="Decline a powerful role that somebody else asked for.")
    @answering
    async def decline_role(self, info: Info, request: Request, intention: Intention) -> DeclineRoleResult:
        return Removed(id=await decline_role(info.context.actor, request, intention=intention))

    @strawberry.mutation(
        description="Note that you have seen who may open what.", graphql_type=SeePowersResult
    )
    @answering
    async def see_powers(self, info: Info, intention: Intention) -> ViewerView:
        await see_powers(info.context.actor, intention=intention)
        return await viewer(info.context.actor, wanted(info))

    @strawberry.mutation(
        description="End a session of your own, or all but this one.", graphql_type=EndSessionsResult
    )
    @answering
    async def end_sessions(
        self,
        info: Info,
        intention: Intention,
        session: Annotated[
            UUID | None, strawberry.argument(description="The session to end; null ends all but this one.")
        ] = None,
    ) -> OwnSessionsView:
        await end_sessions(info.context.actor, session, intention=intention)
        return await own_sessions(info.context.actor, info.context.settings)

    @strawberry.mutation(
        description="Enter all people of a file, or none; gives their activation links.",
        graphql_type=ImportStaffResult,
    )
    @answering
    async def import_staff(self, info: Info, csv: Table, intention: Intention) -> SheetView | PreviewView:
        reader, works_for = info.context.actor, lifetime(info.context.settings)
        result = await import_staff(reader, csv, lifetime=works_for, intention=intention)
        return await imported(reader, result, wanted(info))

    @strawberry.mutation(
        description="Make links by which people set a first or a new password.",
        graphql_type=IssueActivationResult,
    )
    @answering
    async def issue_activation(
        self,
        info: Info,
        people: Annotated[list[UUID], strawberry.argument(description="The people, at most 100.")],
        intention: Intention,
    ) -> SheetView:
        reader, works_for = info.context.actor, lifetime(info.context.settings)
        links = await issue_activation(reader, people, lifetime=works_for, intention=intention)
        return await reading.sheet_view(reader, links, wanted(info))
