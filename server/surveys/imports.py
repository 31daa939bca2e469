"""Load questionnaires that were answered on paper or in another application."""

from dataclasses import dataclass
from hashlib import sha256
from uuid import NAMESPACE_URL, UUID, uuid4, uuid5

from server.access.actor import Actor
from server.access.guard import require, visible
from server.kit.clock import today
from server.kit.refusals import FieldProblem, Invalid
from server.live.intended import intended
from server.live.models import Intention
from server.live.work import work
from server.surveys.answer_table import LineProblem, Row, read_answers
from server.surveys.drafts import PeriodDraft
from server.surveys.events import EvaluationMoved
from server.surveys.models import SurveyPeriod, SurveyResponse
from server.surveys.rules import Channel
from server.surveys.services import save_survey_period
from server.units.models import Service, Unit
from server.units.queries import unit_tree
from server.units.topics import topics_above

# The name on record of what was done; it never changes.
VERB = "import_responses"
_NAMES = uuid5(NAMESPACE_URL, "suara-rangkui:survey-import")


@dataclass(frozen=True)
class Destination:
    """Where a file belongs. unit, service: codes. new_period: made when the unit has none of that label."""

    unit: str
    period: str
    service: str | None = None
    new_period: PeriodDraft | None = None


@dataclass(frozen=True)
class Loaded:
    """What came of a file: how many responses were loaded, or why none was."""

    responses: int = 0
    problems: tuple[LineProblem, ...] = ()
    was_loaded_before: bool = False


async def unit_of_code(actor: Actor, code: str) -> Unit:
    """Give the unit that a file names. Refuses: Invalid."""
    unit = await visible(actor, "unit.read", Unit).filter(code=code).first()
    if unit is None:
        raise Invalid(FieldProblem("unit", "unknown"))
    return unit


async def import_responses(actor: Actor, content: bytes, to: Destination, *, again: bool = False) -> Loaded:
    """Load the complete responses of a CSV file into a survey period, all of them or none.

    again: load it although a file with the same bytes was loaded there before.
    Refuses: NotAllowed, Invalid (no such unit, service or period). Emits: evaluation.moved.
    """
    require(actor, "survey.import")
    unit = await unit_of_code(actor, to.unit)
    service = await _service(actor, unit, to.service)
    table = read_answers(content)
    if table.problems:
        return Loaded(problems=table.problems)
    period = await _period(actor, unit, to)
    same_file = uuid5(_NAMES, f"{period.id}/{to.service}/{sha256(content).hexdigest()}")
    if await Intention.exists(id=same_file):
        if not again:
            return Loaded(was_loaded_before=True)
        same_file = uuid4()
    rows = [_response(period, service, row) for row in table.rows]
    topics = topics_above(await unit_tree(), unit.id)
    async with work(actor) as w:
        await w.add_all(rows)
        w.emit(EvaluationMoved(period.id, unit.id), topics)
        w.done(VERB, intended(same_file, file=same_file), period.id)
    return Loaded(responses=len(rows))


async def _service(actor: Actor, unit: Unit, code: str | None) -> Service | None:
    if code is None:
        return None
    service = await visible(actor, "service.read", Service).filter(code=code, unit_id=unit.id).first()
    if service is None:
        raise Invalid(FieldProblem("service", "unknown"))
    return service


async def _period(actor: Actor, unit: Unit, to: Destination) -> SurveyPeriod:
    period = await SurveyPeriod.get_or_none(unit_id=unit.id, label=to.period)
    if period is not None:
        return period
    if to.new_period is None:
        raise Invalid(FieldProblem("period", "unknown"))
    return await save_survey_period(actor, None, to.new_period, seen=None, intention=uuid4())


def _response(period: SurveyPeriod, service: Service | None, row: Row) -> SurveyResponse:
    service_id: UUID | None = service.id if service else None
    return SurveyResponse(
        unit_id=period.unit_id,
        service_id=service_id,
        period_id=period.id,
        answered_on=min(period.ends_on, today()),
        channel=Channel.IMPORT,
        **row,
    )
