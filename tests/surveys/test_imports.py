"""Loading of answers collected elsewhere: all of a file, or none of it."""

from datetime import date
from pathlib import Path

import pytest

from server.access.actor import STRANGER, SYSTEM
from server.kit.refusals import Invalid
from server.surveys.drafts import PeriodDraft
from server.surveys.evaluations import Scope, evaluations
from server.surveys.imports import Destination, import_responses
from server.surveys.models import SurveyResponse
from tests.support import factories, survey_factories

pytestmark = pytest.mark.usefixtures("database", "clock")

DATA = Path(__file__).parents[1] / "data" / "skm"
HEADER = "U1;U2;U3;U4;U5;U6;U7;U8;U9\n"


async def test_the_published_answers_give_the_published_index() -> None:
    unit = await factories.unit(code="mpp")
    new = PeriodDraft(unit.id, "Triwulan IV 2021", date(2021, 10, 1), date(2021, 12, 31))
    content = (DATA / "jepara_2021q4_rows_shuffled.csv").read_bytes()
    loaded = await import_responses(SYSTEM, content, Destination("mpp", new.label, new_period=new))
    (found,) = await evaluations(STRANGER, Scope(unit_id=unit.id))
    assert loaded.responses == found.imported == 644
    assert found.figures
    assert (str(found.figures.index.index_100), found.figures.index.grade) == ("96.86", "A")
    assert found.figures.index.lowest == ("cost",)


async def test_one_wrong_line_keeps_the_whole_file_out() -> None:
    period = await survey_factories.period(await factories.unit(code="kel"))
    content = (HEADER + "4;4;4;4;4;4;4;4;4\n4;4;5;4;4;4;4;4;4\n").encode()
    loaded = await import_responses(SYSTEM, content, Destination("kel", period.label))
    assert [(problem.line, problem.column) for problem in loaded.problems] == [(3, "time")]
    assert not await SurveyResponse.exists()


async def test_a_file_is_not_loaded_twice_unless_one_insists() -> None:
    period = await survey_factories.period(await factories.unit(code="kel"))
    content, to = (HEADER + "4;4;4;4;4;4;4;4;4\n").encode(), Destination("kel", period.label)
    first = await import_responses(SYSTEM, content, to)
    second = await import_responses(SYSTEM, content, to)
    third = await import_responses(SYSTEM, content, to, again=True)
    assert (first.responses, second.was_loaded_before, third.responses) == (1, True, 1)
    assert await SurveyResponse.all().count() == 2


@pytest.mark.parametrize(
    "to", [Destination("no", "P"), Destination("kel", "no"), Destination("kel", "P", "no")]
)
async def test_a_file_for_nowhere_is_refused(to: Destination) -> None:
    await survey_factories.period(await factories.unit(code="kel"), label="P")
    with pytest.raises(Invalid):
        await import_responses(SYSTEM, (HEADER + "4;4;4;4;4;4;4;4;4\n").encode(), to)
