"""Evaluations: the right index, and nothing that shows single persons."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest

from server.access.actor import STRANGER, Actor, Role
from server.kit.clock import today
from server.surveys.evaluations import Evaluation, Instrument, Scope, evaluations
from tests.support import factories, survey_factories
from tests.support.statements import counted_statements
from tests.support.survey_factories import TEN_ROWS

pytestmark = pytest.mark.usefixtures("database", "clock")

FOUR_ROWS = ("332433323", "222423222", "321332322", "232433331")


async def one(actor: Actor = STRANGER, **scope: Any) -> Evaluation:
    """Give the only evaluation of a scope."""
    (found,) = await evaluations(actor, Scope(**scope))
    return found


async def test_the_index_of_a_unit_comes_out_as_worked_by_hand() -> None:
    unit = await factories.unit()
    period = await survey_factories.period(unit, users_in_period=240)
    await survey_factories.answers(period, TEN_ROWS)
    found = await one(unit_id=unit.id)
    assert found.figures
    index = found.figures.index
    assert (str(index.index_100), index.grade, index.lowest) == ("81.39", "B", ("time",))
    assert (found.responses, found.target, found.figures.is_indicative) == (10, 148, True)
    assert found.figures.counts["cost"] == (0, 0, 0, 10)


async def test_fewer_than_five_answers_are_withheld_but_counted() -> None:
    unit = await factories.unit()
    await survey_factories.answers(await survey_factories.period(unit), FOUR_ROWS)
    found = await one(unit_id=unit.id)
    assert (found.responses, found.withheld, found.figures) == (4, True, None)


async def test_a_period_nobody_answered_yet_is_listed() -> None:
    unit = await factories.unit()
    await survey_factories.period(unit, users_in_period=100)
    found = await one(unit_id=unit.id)
    assert (found.responses, found.withheld, found.target) == (0, True, 80)


async def test_answers_that_all_agree_are_withheld_under_ten() -> None:
    unit = await factories.unit()
    period = await survey_factories.period(unit)
    await survey_factories.answers(period, ["4" * 9] * 9)
    assert (await one(unit_id=unit.id)).withheld
    await survey_factories.answers(period, ["4" * 9])
    assert not (await one(unit_id=unit.id)).withheld


async def test_a_hidden_service_cannot_be_found_by_subtraction() -> None:
    unit = await factories.unit()
    small, middle, big = [await factories.service(unit, name) for name in ("Kecil", "Sedang", "Besar")]
    period = await survey_factories.period(unit)
    await survey_factories.answers(period, FOUR_ROWS[:2], service=small)
    await survey_factories.answers(period, TEN_ROWS[:6], service=middle)
    await survey_factories.answers(period, TEN_ROWS, service=big)
    found = await evaluations(STRANGER, Scope(unit_id=unit.id))
    assert [(e.service_id, e.responses, e.withheld) for e in found] == [
        (None, 18, False),
        (big.id, 10, False),
        (small.id, 2, True),
        (middle.id, 6, True),
    ]


async def test_pooled_figures_join_the_tree_and_are_no_mean_of_means() -> None:
    office = await factories.unit()
    below = await factories.unit(parent=office)
    await survey_factories.period(office, label="Triwulan IV")
    theirs = await survey_factories.period(below, label="Triwulan IV")
    await survey_factories.answers(theirs, TEN_ROWS)
    mine = await survey_factories.period(await factories.unit(), label="Triwulan IV")
    await survey_factories.answers(mine, FOUR_ROWS * 2)
    found = await one(unit_id=office.id, pooled=True)
    assert found.figures
    assert (found.responses, str(found.figures.index.index_100)) == (10, "81.39")


async def test_pooled_figures_leave_out_what_is_withheld() -> None:
    office = await factories.unit()
    below = await factories.unit(parent=office)
    ours = await survey_factories.period(office, label="Triwulan IV")
    await survey_factories.answers(ours, TEN_ROWS)
    theirs = await survey_factories.period(below, label="Triwulan IV")
    await survey_factories.answers(theirs, FOUR_ROWS)
    assert (await one(unit_id=office.id, pooled=True)).responses == 10


async def test_quick_ratings_are_for_those_who_run_the_unit() -> None:
    unit = await factories.unit()
    service = await factories.service(unit)
    await survey_factories.period(unit)
    await survey_factories.ratings(service, [4, 4, 3, 2, 1], reasons=["friendliness"])
    head = await factories.actor_with(Role.UNIT_HEAD, unit)
    found = await evaluations(head, Scope(unit_id=unit.id, instrument=Instrument.QUICK))
    assert [e.quick.ratings.counts for e in found if e.quick] == [(1, 1, 1, 2)] * 2
    assert found[0].quick
    assert found[0].quick.ratings.went_well == {"friendliness": 3}
    assert await evaluations(STRANGER, Scope(instrument=Instrument.QUICK)) == []


async def test_remarks_are_shown_from_five_on_and_not_to_the_evaluator() -> None:
    unit = await factories.unit()
    service = await factories.service(unit)
    await survey_factories.period(unit)
    await survey_factories.ratings(service, [4, 4, 4, 3, 3], went_well="Ramah")
    await survey_factories.ratings(service, [2, 2, 1, 1], could_be_better="Lama")
    handler = await factories.actor_with(Role.HANDLER, unit)
    evaluator = await factories.actor_with(Role.EVALUATOR, unit)
    quick = (await evaluations(handler, Scope(unit_id=unit.id, instrument=Instrument.QUICK)))[0].quick
    assert quick
    assert (quick.went_well, quick.could_be_better) == (["Ramah"] * 5, [])
    other = (await evaluations(evaluator, Scope(unit_id=unit.id, instrument=Instrument.QUICK)))[0].quick
    assert other
    assert (other.ratings.n, other.went_well) == (9, [])


async def test_remarks_come_in_another_order_each_time_whoever_wrote_first() -> None:
    unit = await factories.unit()
    service = await factories.service(unit)
    await survey_factories.period(unit)
    written = [f"Pesan {number:02d}" for number in range(16)]
    for text in written:
        await survey_factories.ratings(service, [4], went_well=text, could_be_better=text)
    handler = await factories.actor_with(Role.HANDLER, unit)
    orders = list[Sequence[str]]()
    for _ in range(3):
        found = await evaluations(handler, Scope(unit_id=unit.id, instrument=Instrument.QUICK))
        orders += [
            order
            for each in found
            if each.quick
            for order in (each.quick.went_well, each.quick.could_be_better)
        ]
    assert len(orders) == 12
    assert all(sorted(order) == written for order in orders)
    # By chance two of them are alike, or in order, once in 10^11 times.
    assert len({tuple(order) for order in (*orders, written, written[::-1])}) == 14


async def test_texts_are_read_for_those_alone_who_may_see_them() -> None:
    unit = await factories.unit()
    service = await factories.service(unit)
    await survey_factories.period(unit)
    await survey_factories.ratings(service, [4, 4, 4, 3, 3], went_well="Ramah")
    handler = await factories.actor_with(Role.HANDLER, unit)
    evaluator = await factories.actor_with(Role.EVALUATOR, unit)
    for actor, reads_texts in ((handler, True), (evaluator, False), (STRANGER, False)):
        with counted_statements() as sent:
            await evaluations(actor, Scope(unit_id=unit.id))
        assert any("went_well" in statement.text for statement in sent) == reads_texts


async def test_alike_ratings_count_each_and_only_in_their_period() -> None:
    unit = await factories.unit()
    service, other = await factories.service(unit), await factories.service(unit)
    first = today() - timedelta(days=10)
    await survey_factories.period(unit, starts_on=first, ends_on=today() - timedelta(days=1))
    await survey_factories.period(unit, starts_on=today(), ends_on=today())
    for on, scores in ((first, [4, 4, 4, 2, 1]), (today(), [3, 3, 3, 3, 3, 1])):
        await survey_factories.ratings(service, scores, reasons=["cost", "place"], rated_on=on)
    await survey_factories.ratings(other, [1], rated_on=first - timedelta(days=1))
    head = await factories.actor_with(Role.UNIT_HEAD, unit)
    found = await evaluations(head, Scope(instrument=Instrument.QUICK, units_only=True))
    assert [e.quick.ratings.counts for e in found if e.quick] == [(1, 0, 5, 0), (1, 1, 0, 3)]
    assert [e.quick.ratings.went_well["cost"] for e in found if e.quick] == [5, 3]


async def test_units_alone_can_be_asked_for() -> None:
    service = await factories.service()
    period = await survey_factories.period(await service.unit)
    await survey_factories.answers(period, TEN_ROWS, service=service)
    assert [e.service_id for e in await evaluations(STRANGER, Scope())] == [None, service.id]
    assert [e.service_id for e in await evaluations(STRANGER, Scope(units_only=True))] == [None]


async def test_the_number_of_statements_does_not_grow_with_the_units() -> None:
    head = await factories.actor_with(Role.UNIT_HEAD, await factories.unit())
    statements: list[int] = []
    for units in (1, 5):
        for _ in range(units):
            service = await factories.service(await factories.unit())
            await survey_factories.answers(await survey_factories.period(await service.unit), TEN_ROWS[:5])
        with counted_statements() as sent:
            await evaluations(head, Scope())
        statements.append(len(sent))
    assert statements[0] == statements[1]


@pytest.mark.parametrize("instrument", list(Instrument))
async def test_a_service_that_has_closed_has_no_figures_of_its_own(instrument: Instrument) -> None:
    unit = await factories.unit()
    still, gone = await factories.service(unit), await factories.service(unit, is_active=False)
    period = await survey_factories.period(unit)
    for service in (still, gone):
        await survey_factories.answers(period, TEN_ROWS, service=service)
        await survey_factories.ratings(service, [4] * 4 + [3] * 6)
    head = await factories.actor_with(Role.UNIT_HEAD, unit)
    found = await evaluations(head, Scope(unit_id=unit.id, instrument=instrument))
    assert [(each.service_id, each.responses) for each in found] == [(None, 20), (still.id, 10)]
