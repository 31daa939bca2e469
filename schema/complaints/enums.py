"""Enums of complaints: the domain's own classes, described for the schema."""

from enum import Enum
from typing import Any

import strawberry

from server.complaints.kinds import EntryKind, IdentityMode, Solved
from server.complaints.queries import Order, Shelf
from server.complaints.rules import ComplaintClass
from server.complaints.workflow import ClosureReason, DeadlineKind, Verb

__all__ = (
    "ClosureReason",
    "ComplaintClass",
    "DeadlineKind",
    "EntryKind",
    "IdentityMode",
    "Order",
    "Shelf",
    "Solved",
    "Verb",
)


def _describe(enum: type[Enum], name: str, description: str, **values: str) -> None:
    made: Any = strawberry.enum(enum, name=name, description=description)
    for value in made.__strawberry_definition__.values:
        value.description = values[value.name]


_describe(
    IdentityMode,
    "IdentityMode",
    "Who may know who filed a complaint.",
    ANONYMOUS="Nobody (anonim): neither name nor telephone is kept.",
    SECRET="Only the verification team (rahasia).",  # noqa: S106  # a kind of identity
    NAMED="The unit that handles it too (bernama).",
)
_describe(
    ComplaintClass,
    "ComplaintClass",
    "What kind of report it is (klasifikasi), set at verification.",
    INFORMATION_REQUEST="Asks for information (permintaan informasi); 5 working days.",
    ASPIRATION="An idea (aspirasi); 5 working days.",
    COMPLAINT_ORDINARY="A service complaint without misconduct (tidak berkadar pengawasan); 14 working days.",
    COMPLAINT_OVERSIGHT="Alleges misconduct (berkadar pengawasan), verifiers only; 60 working days.",
)
_describe(
    ClosureReason,
    "ClosureReason",
    "Why a complaint was closed.",
    CONFIRMED="The citizen said it is solved.",
    AUTO_NO_REPLY="No reply within ten working days of the response.",
    WITHDRAWN="The citizen took it back.",
    DUPLICATE="It repeats another one.",
)
_describe(
    DeadlineKind,
    "DeadlineKind",
    "Whose clock (tenggat) runs.",
    VERIFY="The verification team's: 3 working days from submission.",
    RESPOND="The unit's: 5 working days from forwarding or reopening.",
    CITIZEN_REPLY="The citizen's: 10 working days from the response.",
)
_describe(
    Verb,
    "ComplaintVerb",
    "What can be done to a complaint.",
    VERIFY="Accept and classify it (verifikasi).",
    ASSIGN="Forward it to a unit (teruskan).",
    START="Take it into work (proses).",
    RESPOND="Answer it (tanggapi).",
    RETURN="Give it back, wrong address (salah alamat).",
    NOTE="Leave an internal note (catatan internal).",
    ARCHIVE="Put it aside with a reason (arsipkan).",
    CONFIRM="Say it is solved (konfirmasi).",
    REOPEN="Say it is not solved (buka kembali).",
    ADD_DETAILS="Add details (tambah keterangan).",
    WITHDRAW="Take it back (cabut).",
)
_describe(
    EntryKind,
    "TimelineKind",
    "What a line of the history tells.",
    SUBMITTED="It arrived.",
    VERIFIED="It was accepted and classified.",
    ASSIGNED="It was forwarded to a unit.",
    STARTED="The unit took it into work.",
    RESPONDED="The unit responded.",
    RETURNED="The unit gave it back.",
    NOTED="An internal note.",
    ARCHIVED="It was put aside.",
    CONFIRMED="The citizen said it is solved.",
    REOPENED="The citizen said it is not solved.",
    DETAILS_ADDED="The citizen added details.",
    AUTO_CLOSED="It closed because nobody replied.",
    WITHDRAWN="The citizen took it back.",
    OVERDUE="A deadline of the office passed.",
)
_describe(
    Solved,
    "SolvedAnswer",
    "Whether the problem is solved.",
    YES="Yes (ya, selesai).",
    PARTLY="Partly (sebagian), and that is enough.",
)
_describe(
    Order,
    "ComplaintOrder",
    "In which order to list.",
    DUE="Nearest deadline first; those without one last.",
    NEWEST="Newest first.",
)
_describe(
    Shelf,
    "ComplaintShelf",
    "Part of the inbox.",
    MINE="What waits for something you can do (perlu saya).",
    OPEN="Not yet closed.",
    OVERDUE="The office is late (lewat tenggat).",
    ALL="Everything you may read.",
    TO_VERIFY="Waiting for verification or forwarding.",
    CLOSED="Closed or archived.",
    WAITING_CITIZEN="Waiting for the citizen's reply.",
)
