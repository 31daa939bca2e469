"""What staff do to complaints."""

from datetime import date
from typing import Annotated
from uuid import UUID

import strawberry

from schema.arguments import Intention
from schema.asked import wanted
from schema.complaints.enums import ComplaintClass
from schema.complaints.inputs import ChangeComplaintResult, Photos
from schema.complaints.types import ComplaintId
from schema.context import Info
from schema.problems import answering
from server.complaints import handling, reading
from server.complaints.views import ComplaintView

SeenVersion = Annotated[int, strawberry.argument(description="The complaint's version on the screen.")]
Reason = Annotated[str, strawberry.argument(description="Why; the citizen reads it.")]


async def _changed(info: Info, change: reading.Change) -> ComplaintView:
    """Carry out a change and show the complaint as it is then."""
    return await reading.changed(info.context.actor, await change, wanted(info))


async def _given_away(info: Info, change: reading.Change) -> ComplaintView:
    """Carry out a change that may take the complaint out of sight, and show where it went."""
    return await reading.given_away(info.context.actor, await change, wanted(info))


@strawberry.type
class StaffMutation:
    @strawberry.mutation(description="Accept and classify a complaint.", graphql_type=ChangeComplaintResult)
    @answering
    async def verify_complaint(
        self,
        info: Info,
        id: ComplaintId,
        seen: SeenVersion,
        classification: Annotated[ComplaintClass, strawberry.argument(description="What kind it is.")],
        intention: Intention,
        title: Annotated[str | None, strawberry.argument(description="A clearer title, if needed.")] = None,
    ) -> ComplaintView:
        return await _changed(
            info,
            handling.verify_complaint(
                info.context.actor,
                id,
                seen=seen,
                classification=classification,
                title=title,
                intention=intention,
            ),
        )

    @strawberry.mutation(
        description="Forward a complaint to a unit, or from a unit to another with a reason.",
        graphql_type=ChangeComplaintResult,
    )
    @answering
    async def assign_complaint(
        self,
        info: Info,
        id: ComplaintId,
        seen: SeenVersion,
        unit: Annotated[UUID, strawberry.argument(description="The unit that is to act.")],
        intention: Intention,
        reason: Annotated[
            str | None, strawberry.argument(description="Why it moves; the citizen reads it.")
        ] = None,
    ) -> ComplaintView:
        return await _given_away(
            info,
            handling.assign_complaint(
                info.context.actor, id, seen=seen, unit_id=unit, reason=reason, intention=intention
            ),
        )

    @strawberry.mutation(
        description="Give a complaint back because it belongs elsewhere (salah alamat).",
        graphql_type=ChangeComplaintResult,
    )
    @answering
    async def return_complaint(
        self, info: Info, id: ComplaintId, seen: SeenVersion, reason: Reason, intention: Intention
    ) -> ComplaintView:
        return await _given_away(
            info,
            handling.return_complaint(info.context.actor, id, seen=seen, reason=reason, intention=intention),
        )

    @strawberry.mutation(description="Take a complaint into work.", graphql_type=ChangeComplaintResult)
    @answering
    async def start_complaint(
        self, info: Info, id: ComplaintId, seen: SeenVersion, intention: Intention
    ) -> ComplaintView:
        return await _changed(
            info, handling.start_complaint(info.context.actor, id, seen=seen, intention=intention)
        )

    @strawberry.mutation(
        description="Answer the citizen with what was done; thanks alone are no answer.",
        graphql_type=ChangeComplaintResult,
    )
    @answering
    async def respond_complaint(
        self,
        info: Info,
        id: ComplaintId,
        seen: SeenVersion,
        done: Annotated[str, strawberry.argument(description="What was done, at least 20 characters.")],
        attachments: Photos,
        intention: Intention,
        planned: Annotated[str | None, strawberry.argument(description="What will be done.")] = None,
        planned_by: Annotated[date | None, strawberry.argument(description="By when.")] = None,
    ) -> ComplaintView:
        return await _changed(
            info,
            handling.respond_complaint(
                info.context.actor,
                id,
                seen=seen,
                done=done,
                planned=planned,
                planned_by=planned_by,
                photos=attachments,
                intention=intention,
            ),
        )

    @strawberry.mutation(
        description="Leave an internal note, which the citizen never sees.",
        graphql_type=ChangeComplaintResult,
    )
    @answering
    async def note_complaint(
        self,
        info: Info,
        id: ComplaintId,
        text: Annotated[str, strawberry.argument(description="The note, at most 2000 characters.")],
        intention: Intention,
    ) -> ComplaintView:
        return await _changed(
            info, handling.note_complaint(info.context.actor, id, text=text, intention=intention)
        )

    @strawberry.mutation(
        description="Put a complaint aside with a reason the citizen reads.",
        graphql_type=ChangeComplaintResult,
    )
    @answering
    async def archive_complaint(
        self, info: Info, id: ComplaintId, seen: SeenVersion, reason: Reason, intention: Intention
    ) -> ComplaintView:
        return await _changed(
            info,
            handling.archive_complaint(info.context.actor, id, seen=seen, reason=reason, intention=intention),
        )
