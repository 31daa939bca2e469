"""Evaluations: figures of what units and their services were given in a period, where they may be shown."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from random import SystemRandom
from typing import TypeVar
from uuid import NAMESPACE_URL, UUID, uuid5

from server.access.actor import Actor
from server.access.guard import can, may_somewhere, visible
from server.surveys.counting import Cell, Remarks, count_answers, count_quick, gather_remarks
from server.surveys.figures import (
    NO_ANSWERS,
    Answers,
    Ratings,
    Satisfaction,
    must_withhold,
    satisfaction,
    withheld_parts,
)
from server.surveys.models import SurveyPeriod
from server.surveys.rules import MIN_ANSWERS, is_indicative, target_sample
from server.units.models import Service, Unit
from server.units.queries import unit_tree

C = TypeVar("C", Answers, Ratings)
Part = TypeVar("Part")

_NAMES = uuid5(NAMESPACE_URL, "suara-rangkui:evaluation")
_shuffle = SystemRandom().shuffle


class Instrument(StrEnum):
    """With what satisfaction was asked: the regulation's questionnaire, or one face after a visit."""

    SKM = "skm"
    QUICK = "quick"


@dataclass(frozen=True)
class Scope:
    """Which evaluations are wanted; None does not narrow.

    pooled: a unit and all below it, in one. units_only: without those of single services.
    """

    unit_id: UUID | None = None
    service_id: UUID | None = None
    period_id: UUID | None = None
    instrument: Instrument | None = None
    pooled: bool = False
    units_only: bool = False


@dataclass(frozen=True)
class QuickSummary:
    """Quick ratings that may be shown. Texts are shuffled, and there are none or at least five of a kind."""

    ratings: Ratings
    is_indicative: bool
    went_well: Sequence[str] = ()
    could_be_better: Sequence[str] = ()


@dataclass(frozen=True)
class Evaluation:
    """What one unit (service_id None) or one of its services was given in a period, by one instrument."""

    unit: Unit
    period: SurveyPeriod
    service_id: UUID | None = None
    instrument: Instrument = Instrument.SKM
    responses: int = 0
    withheld: bool = True
    pooled: bool = False
    assisted: int = 0
    imported: int = 0
    target: int | None = None
    figures: Satisfaction | None = None
    quick: QuickSummary | None = None

    @property
    def id(self) -> UUID:
        """An id that stays the same whatever is answered."""
        parts = (self.instrument, self.unit.id, self.period.id, self.service_id, self.pooled)
        return uuid5(_NAMES, "/".join(map(str, parts)))


async def evaluations_page(
    actor: Actor, scope: Scope, *, after: str | None = None, limit: int
) -> list[Evaluation]:
    """Give one more than `limit` evaluations past the one with the id `after`; none past one that is not there."""
    found = await evaluations(actor, scope)
    if after is None:
        return found[: limit + 1]
    ids = [str(one.id) for one in found]
    return found[ids.index(after) + 1 :][: limit + 1] if after in ids else []


async def evaluations(actor: Actor, scope: Scope) -> list[Evaluation]:
    """Give evaluations, the newest period first, then by unit, a unit's own before those of its services.

    Quick ratings are listed for those alone who may read them. A pooled evaluation joins the questionnaires
    of all periods of one label in the unit and below it, without units whose own figures are withheld.
    """
    units = {unit.id: unit for unit in await visible(actor, "evaluation.read", Unit)}
    periods = await _periods(actor, scope, units)
    services = {service.id: service.name for service in await visible(actor, "service.read", Service)}
    found: list[Evaluation] = []
    if scope.pooled:
        found = list(_pooled(scope, units, periods, await count_answers([p.id for p in periods])))
    else:
        if scope.instrument is not Instrument.QUICK:
            found += _of_answers(units, periods, services, await count_answers([p.id for p in periods]))
        if scope.instrument is not Instrument.SKM and may_somewhere(actor, "evaluation.read_quick"):
            own = [p for p in periods if can(actor, "evaluation.read_quick", units[p.unit_id])]
            told = [p for p in own if can(actor, "evaluation.read_remarks", units[p.unit_id])]
            found += _of_ratings(units, own, services, await count_quick(own), await gather_remarks(told))
    if scope.units_only:
        found = [one for one in found if one.service_id is None]
    if scope.service_id is not None:
        found = [one for one in found if one.service_id == scope.service_id]
    return sorted(found, key=lambda one: _place(one, services))


async def _periods(actor: Actor, scope: Scope, units: Mapping[UUID, Unit]) -> list[SurveyPeriod]:
    rows = visible(actor, "survey_period.read", SurveyPeriod)
    if scope.unit_id is not None:
        wanted = (await unit_tree()).below(scope.unit_id) if scope.pooled else {scope.unit_id}
        rows = rows.filter(unit_id__in=list(wanted))
    if scope.period_id is not None and not scope.pooled:
        rows = rows.filter(id=scope.period_id)
    return [period for period in await rows if period.unit_id in units]


def _place(one: Evaluation, services: Mapping[UUID, str]) -> tuple[int, str, bool, str]:
    name = services[one.service_id] if one.service_id else ""
    return -one.period.starts_on.toordinal(), one.unit.name, one.instrument is Instrument.QUICK, name


def _cells(period: SurveyPeriod, cells: Mapping[Cell, Part]) -> dict[UUID | None, Part]:
    return {service_id: cell for (period_id, service_id), cell in cells.items() if period_id == period.id}


def _withheld(total: int, parts: Mapping[UUID | None, C], services: Mapping[UUID, str]) -> set[UUID | None]:
    """Give what must not be shown of a unit's parts; services no longer public count as not shown."""
    return withheld_parts(total, {key: cell for key, cell in parts.items() if key in services})


def _of_answers(
    units: Mapping[UUID, Unit],
    periods: Sequence[SurveyPeriod],
    services: Mapping[UUID, str],
    cells: Mapping[Cell, Answers],
) -> Iterator[Evaluation]:
    for period in periods:
        parts = _cells(period, cells)
        total = sum(parts.values(), start=NO_ANSWERS)
        target = target_sample(period.users_in_period) if period.users_in_period else None
        yield _evaluation(
            Evaluation(units[period.unit_id], period, target=target), total, must_withhold(total)
        )
        hidden = _withheld(total.n, parts, services)
        for service_id, cell in parts.items():
            if service_id is not None and service_id in services:
                draft = Evaluation(units[period.unit_id], period, service_id)
                yield _evaluation(draft, cell, service_id in hidden)


def _evaluation(draft: Evaluation, answers: Answers, withheld: bool) -> Evaluation:
    return replace(
        draft,
        responses=answers.n,
        assisted=answers.assisted,
        imported=answers.imported,
        withheld=withheld,
        figures=None if withheld else satisfaction(answers),
    )


def _pooled(
    scope: Scope, units: Mapping[UUID, Unit], periods: Sequence[SurveyPeriod], cells: Mapping[Cell, Answers]
) -> Iterator[Evaluation]:
    totals = {period.id: sum(_cells(period, cells).values(), start=NO_ANSWERS) for period in periods}
    for period in periods:
        if period.unit_id != scope.unit_id or scope.period_id not in (None, period.id):
            continue
        alike = (totals[other.id] for other in periods if other.label.casefold() == period.label.casefold())
        total = sum((one for one in alike if not must_withhold(one)), start=NO_ANSWERS)
        yield _evaluation(Evaluation(units[period.unit_id], period, pooled=True), total, must_withhold(total))


def _of_ratings(
    units: Mapping[UUID, Unit],
    periods: Sequence[SurveyPeriod],
    services: Mapping[UUID, str],
    cells: Mapping[Cell, Ratings],
    written: Mapping[Cell, Remarks],
) -> Iterator[Evaluation]:
    for period in periods:
        unit = units[period.unit_id]
        parts = _cells(period, cells)
        if not parts:
            continue
        remarks = _cells(period, written)
        everything = Remarks(
            [t for r in remarks.values() for t in r.well], [t for r in remarks.values() for t in r.better]
        )
        total = sum(parts.values(), start=Ratings())
        yield _quick(Evaluation(unit, period), total, everything, must_withhold(total))
        hidden = _withheld(total.n, parts, services)
        for service_id, cell in parts.items():
            if service_id is not None and service_id in services:
                draft = Evaluation(unit, period, service_id)
                yield _quick(draft, cell, remarks.get(service_id, Remarks()), service_id in hidden)


def _quick(draft: Evaluation, cell: Ratings, remarks: Remarks, withheld: bool) -> Evaluation:
    quick = None
    if not withheld:
        well, better = _shuffled(remarks.well), _shuffled(remarks.better)
        quick = QuickSummary(cell, is_indicative(cell.n), well, better)
    return replace(draft, instrument=Instrument.QUICK, responses=cell.n, withheld=withheld, quick=quick)


def _shuffled(texts: Sequence[str]) -> list[str]:
    """Give texts in random order; none when they are so few that their writers stand out."""
    if len(texts) < MIN_ANSWERS:
        return []
    written = list(texts)
    _shuffle(written)
    return written
