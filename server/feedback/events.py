"""What happens to feedback. Told to the addressed officer alone; a single piece of feedback is no event at all."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from server.live.events import Happening, happening


@happening
@dataclass(frozen=True)
class FeedbackBatchOpened(Happening):
    """Five different people had written, and the officer can read it now. Told to the officer alone."""

    kind: ClassVar[str] = "feedback.batch_opened"
    batch: UUID


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
