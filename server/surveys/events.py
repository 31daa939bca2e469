"""What happens in surveys. A single answer is no event: its time would tie it to a visit."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from server.live.events import Happening, happening


@happening
@dataclass(frozen=True)
class SurveyPeriodSaved(Happening):
    """A survey period was made or changed. Told to those who watch the unit or one above."""

    kind: ClassVar[str] = "survey_period.saved"
    period: UUID
    unit: UUID


@happening
@dataclass(frozen=True)
class EvaluationMoved(Happening):
    """Another five answers came in for a period, or a file of them. Told to those who watch the unit or one above.

    Five at a time, so that no two figures in a row differ by one person's answers.
    """

    kind: ClassVar[str] = "evaluation.moved"
    period: UUID
    unit: UUID
