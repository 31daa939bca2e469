"""Day counts, reopening and answers follow the promises made to citizens."""

from datetime import date, timedelta

import pytest

from server.complaints.rules import ComplaintClass, is_answer, may_reopen, working_days
from server.complaints.workflow import ClockKind, ClosureReason, State

NOVEMBER_24 = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("kind", "days"), [(ClockKind.VERIFY, 3), (ClockKind.RESPOND, 5), (ClockKind.CITIZEN_REPLY, 10)]
)
def test_verifying_answering_and_replying_have_their_days_whatever_the_class(
    kind: ClockKind, days: int
) -> None:
    assert {working_days(kind, each) for each in (None, *ComplaintClass)} == {days}


@pytest.mark.parametrize(
    ("kind", "days"),
    [
        (ComplaintClass.INFORMATION_REQUEST, 5),
        (ComplaintClass.ASPIRATION, 5),
        (ComplaintClass.COMPLAINT_ORDINARY, 14),
        (ComplaintClass.COMPLAINT_OVERSIGHT, 60),
    ],
)
def test_each_class_has_its_time_to_be_resolved(kind: ComplaintClass, days: int) -> None:
    assert working_days(ClockKind.RESOLVE, kind) == days


def test_what_has_no_class_has_no_time_to_be_resolved_in() -> None:
    with pytest.raises(ValueError, match="without a class"):
        working_days(ClockKind.RESOLVE, None)


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
