"""Complaints: all the way to an end, and every other end there is."""

from dataclasses import replace
from uuid import UUID

from server.access.actor import STRANGER
from server.complaints.models import Complaint
from server.complaints.sweeps import auto_close_complaints, mark_overdue_complaints
from server.files.services import Files
from server.kit.spelled import check_character
from server.units.models import Unit
from tests.effects.scripts.people import Offices, open_offices
from tests.effects.stage import Stage
from tests.support.complaint_factories import ANSWER, jpeg

SAVED = 'savedAt: "2026-11-24T01:40:00.000Z"'
TEXT = 'title: " Loket tutup ", body: "Selasa pukul 14.10 loket sudah tutup."'


class Cases:
    """Complaints filed on a stage, each with a receipt of its own."""

    def __init__(self, stage: Stage, offices: Offices) -> None:
        self.stage, self.offices = stage, offices
        self._number = 0
        self.id = self.held = ""

    async def file(self, more: str = "", mode: str = "ANONYMOUS", photos: str = "") -> None:
        """File one; `more` are further fields."""
        self._number += 1
        body = f"{self._number:026d}"
        code, key = f"RKI-2026-00000{self._number}", body + check_character(body)
        self.held = f'held: {{ code: "{code}", key: "{key}" }}'
        who = f"identityMode: {mode}, contactConsent: {str(mode != 'ANONYMOUS').lower()}, attachments: [{photos}]"
        given = f'code: "{code}", key: "{key}", {TEXT}, {who}, {SAVED} {more}'
        answer = await self.stage.change("citizen", f"fileComplaint(input: {{ {given} }})")
        self.id = str(answer["id"])
        self.stage.actors["holder"] = replace(STRANGER, receipt_for=UUID(self.id))

    async def staff(self, who: str, verb: str, rest: str = "", seen: int | None = None) -> None:
        """Let staff do a verb on the newest version, or on the one given."""
        version = (await Complaint.get(id=self.id)).version if seen is None else seen
        note = "" if verb == "noteComplaint" else f", seen: {version}"
        await self.stage.change(who, f'{verb}(id: "{self.id}"{note}{rest})')

    async def citizen(self, verb: str, rest: str = "") -> None:
        """Let the citizen do a verb with the receipt."""
        await self.stage.change("citizen", f"{verb}({self.held}{rest})")

    async def forwarded(self, unit: Unit | None = None, kind: str = "COMPLAINT_ORDINARY") -> None:
        """Have it verified and forwarded."""
        await self.staff("verifier", "verifyComplaint", f", classification: {kind}")
        to = (unit or self.offices.village).id
        await self.staff("verifier", "assignComplaint", f', unit: "{to}"')

    async def sweep(self, days: float) -> None:
        """Let days pass and the clock's own work be done, twice."""
        self.stage.clock.advance(days=days)
        for _ in range(2):
            await self.stage.act("auto close", auto_close_complaints)
            await self.stage.act("mark overdue", mark_overdue_complaints)


async def play(stage: Stage) -> None:
    """One complaint with everything in it: photos, a name, notes, two reopenings, a confirmation."""
    offices = await open_offices(stage)
    photos = [UUID(int=900 + number) for number in range(6)]
    for number, photo in enumerate(photos):
        await Files(stage.settings).add_photo(photo, jpeg(640 + number, 480))
    await stage.set()
    cases = Cases(stage, offices)
    more = f', unit: "{offices.village.id}", service: "{offices.service.id}"'
    more += ', happenedOn: "2026-11-24", place: "Loket 1"'
    person = ', name: " Siti ", phone: "0812 3456 7890"'
    await cases.file(more + person, "NAMED", f'"{photos[0]}", "{photos[1]}"')
    await cases.staff("handler", "startComplaint")
    await cases.forwarded()
    await cases.staff("handler", "startComplaint", seen=1)
    await cases.staff("handler", "startComplaint")
    await cases.staff("handler", "noteComplaint", ', text: " Sudah ditelepon. "')
    await cases.citizen("addComplaintDetails", f', text: "Ada saksi.", attachments: ["{photos[2]}"]')
    await cases.staff("handler", "respondComplaint", ', done: "Terima kasih.", attachments: []')
    plan = f', done: "{ANSWER}", planned: "Papan baru", plannedBy: "2026-11-24", attachments: ["{photos[3]}"]'
    stage.clock.advance(days=2, hours=3)
    await cases.staff("handler", "respondComplaint", plan.replace("11-24", "11-25"))
    await cases.staff("handler", "respondComplaint", plan.replace("11-24", "11-26"))
    await cases.citizen("reopenComplaint", ', reason: "Masih tutup pukul 14."')
    await cases.staff("handler", "respondComplaint", f', done: "{ANSWER}", attachments: []')
    await cases.citizen("reopenComplaint", ', reason: "Kemarin tutup lagi."')
    await cases.staff("handler", "respondComplaint", f', done: "{ANSWER}", attachments: []')
    await cases.citizen("reopenComplaint", ', reason: "Sekali lagi."')
    await cases.citizen("confirmComplaint", ', input: { solved: PARTLY, score: 3, comment: " Lumayan " }')
    await cases.citizen("withdrawComplaint")
    await look(stage, cases)


async def look(stage: Stage, cases: Cases) -> None:
    """Read the complaint, the lists and the board as everybody who may."""
    tracked = cases.held.removeprefix("held: { ").removesuffix(" }")
    await stage.read("citizen", f"trackedComplaint({tracked})", 2)
    await stage.read("citizen", f'trackedComplaint({tracked[:-2]}0")', 1)
    for who in ("holder", "handler", "verifier", "head", "evaluator", "admin", "officer", "citizen"):
        await stage.read(who, f'complaint(id: "{cases.id}")', 2)
    unit = cases.offices.district.id
    for who in ("handler", "verifier", "evaluator"):
        for shelf in ("MINE", "OPEN", "OVERDUE", "ALL", "TO_VERIFY", "CLOSED", "WAITING_CITIZEN"):
            await stage.read(who, f"complaints(shelf: {shelf}, first: 2)", 1)
        await stage.read(who, 'complaints(order: NEWEST, search: "loket")', 2)
        await stage.read(who, f'complaintBoard(unit: "{unit}")', 2)
        await stage.read(who, f'complaintBoard(unit: "{unit}", days: 1)', 1)


async def play_endings(stage: Stage) -> None:
    """Every other way: returned, moved, archived, withdrawn, silent, late, of each kind and identity."""
    offices = await open_offices(stage)
    await stage.set()
    cases = Cases(stage, offices)
    person = ', name: "Siti", phone: "081234567890"'
    await cases.file(person, "SECRET")
    await cases.staff(
        "verifier", "verifyComplaint", ', classification: COMPLAINT_OVERSIGHT, title: "Pungutan"'
    )
    await look(stage, cases)
    await cases.staff("verifier", "archiveComplaint", ', reason: "Diteruskan ke inspektorat kota."')
    await cases.file()
    await cases.forwarded(kind="ASPIRATION")
    await cases.staff("handler", "returnComplaint", ', reason: "Bukan wewenang kelurahan."')
    to = f', unit: "{offices.section.id}", reason: "Milik seksi."'
    await cases.staff("verifier", "assignComplaint", to.replace(', reason: "Milik seksi."', ""))
    await cases.staff("verifier", "assignComplaint", to)
    await cases.staff(
        "verifier", "assignComplaint", to.replace(str(offices.section.id), str(offices.village.id))
    )
    await cases.staff("head", "noteComplaint", ', text: "Tolong dipercepat."')
    await cases.citizen("withdrawComplaint")
    await cases.file()
    await cases.forwarded(kind="INFORMATION_REQUEST")
    await cases.staff("handler", "respondComplaint", f', done: "{ANSWER}", attachments: []')
    silent = cases.id
    await cases.file()
    await cases.forwarded()
    await cases.file()
    for days in (2, 5, 1, 1, 1, 4, 1, 3):
        await cases.sweep(days)
    cases.id = silent
    await look(stage, cases)
    for who in ("citizen", "officer", "admin", "evaluator", "handler"):
        for verb, rest in {
            "verifyComplaint": ", classification: ASPIRATION",
            "assignComplaint": f', unit: "{offices.village.id}"',
            "archiveComplaint": ', reason: "x"',
            "respondComplaint": ', done: "x", attachments: []',
            "returnComplaint": ', reason: ""',
        }.items():
            await cases.staff(who, verb, rest)
    await cases.citizen("confirmComplaint", ", input: { solved: YES, score: 9 }")
    await cases.citizen("addComplaintDetails", ', text: "", attachments: []')
