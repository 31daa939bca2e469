"""What is filled in to file a complaint and to follow it up, and what changes are answered with."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

import strawberry

from schema.complaints.enums import IdentityMode, Solved
from schema.complaints.types import Complaint
from schema.problems import Refused, Stale, WrongState
from server.complaints.citizens import NewComplaint

Photos = Annotated[list[UUID], strawberry.argument(description="Uploaded photos, at most 5.")]


@strawberry.input(description="A complaint, with the receipt that was made on the device.")
class FileComplaintInput:
    code: str = strawberry.field(description="RKI-, the year, - and 6 Crockford characters.")
    key: str = strawberry.field(
        description="26 random Crockford characters and a check character; kept as a hash."
    )
    title: str = strawberry.field(description="5 to 120 characters.")
    body: str = strawberry.field(description="20 to 4000 characters.")
    happened_on: date | None = strawberry.field(default=None, description="When it happened.")
    place: str | None = strawberry.field(default=None, description="Where, at most 200 characters.")
    unit: UUID | None = strawberry.field(default=None, description="The unit it is about.")
    service: UUID | None = strawberry.field(default=None, description="The service it is about.")
    identity_mode: IdentityMode = strawberry.field(description="Who may know who filed it.")
    name: str | None = strawberry.field(
        default=None, description="Needed unless anonymous; then it is dropped."
    )
    phone: str | None = strawberry.field(default=None, description="Only with consent to be contacted.")
    contact_consent: bool = strawberry.field(description="Whether the unit may telephone.")
    attachments: list[UUID] = strawberry.field(description="Uploaded photos, at most 5.")
    saved_at: datetime = strawberry.field(description="When it was saved on the device.")

    def draft(self) -> NewComplaint:
        """Give what the service takes."""
        return NewComplaint(
            code=self.code,
            key=self.key,
            title=self.title,
            body=self.body,
            saved_at=self.saved_at,
            identity_mode=self.identity_mode,
            name=self.name,
            phone=self.phone,
            contact_consent=self.contact_consent,
            happened_on=self.happened_on,
            place=self.place,
            unit_id=self.unit,
            service_id=self.service,
            photos=self.attachments,
        )


@strawberry.input(description="The receipt of a complaint.")
class ReceiptInput:
    code: str = strawberry.field(description="The code, however typed.")
    key: str = strawberry.field(description="The key, however typed.")


@strawberry.input(description="What the citizen says to a response.")
class ConfirmInput:
    solved: Solved = strawberry.field(description="Whether the problem is solved.")
    score: int | None = strawberry.field(default=None, description="How it was handled, 1 to 4.")
    comment: str | None = strawberry.field(default=None, description="At most 1000 characters.")


FileComplaintResult = Annotated[
    Complaint | Refused, strawberry.union("FileComplaintResult", description="The complaint, or why not.")
]
ChangeComplaintResult = Annotated[
    Complaint | WrongState | Stale | Refused,
    strawberry.union("ChangeComplaintResult", description="The complaint as it is now, or why not."),
]
