"""What happens to feedback, told to the addressed officer alone.

Neither a single piece of it nor the opening of a batch is an event: its time would be that of a letter.
"""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from server.live.events import Happening, happening


@happening
@dataclass(frozen=True)
class FeedbackRead(Happening):
    """The officer has read a batch. Told to the officer's other screens alone."""

    kind: ClassVar[str] = "feedback.read"
    batch: UUID


@happening
@dataclass(frozen=True)
class FeedbackThanked(Happening):
    """The officer has said thanks for a batch. Told to the officer's other screens alone."""

    kind: ClassVar[str] = "feedback.thanked"
    batch: UUID
