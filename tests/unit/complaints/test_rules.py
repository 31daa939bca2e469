"""Deadlines, reopening and answers follow the promises made to citizens."""

from datetime import date, timedelta

import pytest

from server.complaints.rules import (
    ComplaintClass,
    Dates,
    deadline,
    is_answer,
    is_auto_close_due,
    is_overdue,
    may_reopen,
    resolve_due_on,
)
from server.complaints.workflow import ClosureReason, DeadlineKind, State
from server.workdays.data import NATIONAL_CALENDAR

after = NATIONAL_CALENDAR.after
NOVEMBER_24 = date(2026, 11, 24)
WITH_UNIT = [State.ASSIGNED, State.IN_PROGRESS, State.REOPENED]


def test_verification_is_due_three_working_days_after_submission() -> None:
    running = deadline(State.SUBMITTED, Dates(NOVEMBER_24), after)
    assert running is not None
    assert (running.kind, running.due_on) == (DeadlineKind.VERIFY, date(2026, 11, 27))


@pytest.mark.parametrize("state", WITH_UNIT)
def test_a_unit_answers_within_five_working_days_of_forwarding(state: State) -> None:
    running = deadline(state, Dates(NOVEMBER_24, assigned_on=date(2026, 11, 27)), after)
    assert running is not None
    assert (running.kind, running.working_days, running.due_on) == (
        DeadlineKind.RESPOND,
        5,
        date(2026, 12, 4),
    )


@pytest.mark.parametrize("state", WITH_UNIT)
def test_reopening_gives_the_unit_a_new_clock(state: State) -> None:
    dates = Dates(NOVEMBER_24, date(2026, 11, 25), date(2026, 12, 1), reopened_on=date(2026, 12, 3))
    running = deadline(state, dates, after)
    assert running is not None
    assert (running.starts_on, running.due_on) == (date(2026, 12, 3), date(2026, 12, 10))


def test_a_citizen_has_ten_working_days_to_reply_and_each_reply_renews_them() -> None:
    answered = Dates(NOVEMBER_24, date(2026, 11, 25), responded_on=date(2026, 12, 1))
    replied = Dates(
        NOVEMBER_24, date(2026, 11, 25), responded_on=date(2026, 12, 1), replied_on=date(2026, 12, 3)
    )
    dues = [deadline(State.RESPONDED, dates, after) for dates in (answered, replied)]
    assert [due and due.due_on for due in dues] == [date(2026, 12, 15), date(2026, 12, 17)]


@pytest.mark.parametrize("state", [State.CLOSED, State.ARCHIVED])
def test_no_clock_runs_when_a_complaint_has_ended(state: State) -> None:
    assert deadline(state, Dates(NOVEMBER_24, NOVEMBER_24, NOVEMBER_24), after) is None


@pytest.mark.parametrize(
    ("kind", "due_on"),
    [
        (ComplaintClass.INFORMATION_REQUEST, date(2026, 12, 1)),
        (ComplaintClass.ASPIRATION, date(2026, 12, 1)),
        (ComplaintClass.COMPLAINT_ORDINARY, date(2026, 12, 14)),
        (ComplaintClass.COMPLAINT_OVERSIGHT, date(2027, 2, 23)),
        (None, None),
    ],
)
def test_each_class_has_its_time_to_be_resolved(kind: ComplaintClass | None, due_on: date | None) -> None:
    assert resolve_due_on(kind, NOVEMBER_24, after) == due_on


def test_an_office_is_late_from_the_day_after_the_due_date() -> None:
    running = deadline(State.SUBMITTED, Dates(NOVEMBER_24), after)
    assert not is_overdue(running, date(2026, 11, 27))
    assert is_overdue(running, date(2026, 11, 28))
    assert not is_overdue(None, date(2026, 11, 28))


def test_a_silent_citizen_is_not_late_but_the_complaint_closes() -> None:
    dates = Dates(NOVEMBER_24, NOVEMBER_24, responded_on=date(2026, 12, 1))
    running = deadline(State.RESPONDED, dates, after)
    assert not is_overdue(running, date(2027, 1, 31))
    assert not is_auto_close_due(State.RESPONDED, dates, after, date(2026, 12, 15))
    assert is_auto_close_due(State.RESPONDED, dates, after, date(2026, 12, 16))


@pytest.mark.parametrize("state", [s for s in State if s is not State.RESPONDED])
def test_no_other_state_closes_by_silence(state: State) -> None:
    dates = Dates(NOVEMBER_24, NOVEMBER_24, NOVEMBER_24)
    assert not is_auto_close_due(state, dates, after, date(2027, 12, 31))


def reopenable(
    state: State, *, times: int = 0, days: int = 0, why: ClosureReason = ClosureReason.CONFIRMED
) -> bool:
    today = NOVEMBER_24 + timedelta(days)
    return may_reopen(state, reopen_count=times, today=today, closed_on=NOVEMBER_24, closure=why)


def test_a_closed_complaint_reopens_within_thirty_days_and_at_most_twice() -> None:
    assert [reopenable(State.CLOSED, days=days) for days in (0, 30, 31)] == [True, True, False]
    assert [reopenable(State.CLOSED, times=times) for times in (0, 1, 2)] == [True, True, False]
    assert [reopenable(State.RESPONDED, times=times) for times in (0, 1, 2)] == [True, True, False]


def test_a_withdrawn_complaint_stays_closed_but_one_closed_by_silence_reopens() -> None:
    assert not reopenable(State.CLOSED, why=ClosureReason.WITHDRAWN)
    assert reopenable(State.CLOSED, why=ClosureReason.AUTO_NO_REPLY)


@pytest.mark.parametrize("state", [s for s in State if s not in (State.RESPONDED, State.CLOSED)])
def test_what_is_not_answered_or_closed_cannot_be_reopened(state: State) -> None:
    assert not reopenable(state)


@pytest.mark.parametrize(
    "done",
    [
        "",
        "Sudah.",
        "Lampu diganti.",
        "Terima kasih atas laporan Anda.",
        "Terima kasih atas laporan Anda, akan segera kami tindak lanjuti.",
        "Yth. Bapak/Ibu, laporan sudah kami terima dan akan diteruskan. Terima kasih.",
        "Thank you very much for your report, it will be followed up soon.",
        "                    ",
        ". . . . . . . . . . . . . .",
    ],
)
def test_thanks_alone_are_no_answer(done: str) -> None:
    assert not is_answer(done)


@pytest.mark.parametrize(
    "done",
    [
        "Sudah kami perbaiki.",
        "Loket dibuka kembali sampai pukul 15.30 sejak hari ini.",
        "Terima kasih atas laporannya. Lampu jalan di RT 03 diganti pada 2 Desember.",
        "The counter now stays open until 15.30.",
    ],
)
def test_a_response_that_says_what_was_done_is_an_answer(done: str) -> None:
    assert is_answer(done)
