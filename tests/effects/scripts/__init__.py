"""What happens on the stage, domain by domain."""

from collections.abc import Awaitable, Callable

from tests.effects.scripts import complaints, feedback, staff, surveys, units, workdays
from tests.effects.stage import Stage

SCRIPTS: dict[str, Callable[[Stage], Awaitable[None]]] = {
    "complaints": complaints.play,
    "endings": complaints.play_endings,
    "feedback": feedback.play,
    "staff": staff.play,
    "surveys": surveys.play,
    "units": units.play,
    "workdays": workdays.play,
}
