"""A complaint that a citizen has on the phone, and the colleagues who move it along through the API."""

from tests.browser import citizens
from tests.browser.programs import Program
from tests.browser.stored import Stored
from tests.support.browser import Person
from tests.support.server import Server

STORY = "Selokan di depan rumah tersumbat sejak minggu lalu dan airnya naik ke jalan."


class Case:
    """One complaint about Kelurahan Melintang's business, filed on the phone of a person whose visit is the first."""

    def __init__(self, citizen: Person, server: Server) -> None:
        self.stored = Stored(server)
        self.verifier, self.handler = Program(server, "Verifier"), Program(server, "Complaint handler")
        self.unit = self.stored.one("SELECT id FROM units WHERE code = 'melintang'")
        citizens.first_visit(citizen)
        self.code = citizens.complain(citizen, "Selokan tersumbat", STORY)
        citizen.eventually(lambda: not citizens.unsent(citizen))
        self.id = self.stored.complaint(self.code)

    def verify(self) -> None:
        """Take it up as an ordinary complaint."""
        self._act(self.verifier, "VerifyComplaint", classification="COMPLAINT_ORDINARY", title=None)

    def assign(self) -> None:
        """Hand it to the unit."""
        self._act(self.verifier, "AssignComplaint", unit=self.unit, reason=None)

    def start(self) -> None:
        """Begin to work on it."""
        self._act(self.handler, "StartComplaint")

    def respond(self) -> None:
        """Answer it."""
        done = "Selokan sudah dikeruk dan air mengalir lagi."
        self._act(self.handler, "RespondComplaint", done=done, planned=None, plannedBy=None, attachments=[])

    def public_entries(self) -> int:
        """Count what the citizen may read of the complaint's way."""
        asked = "SELECT count(*) FROM timeline_entries WHERE complaint_id = ? AND is_public"
        return int(self.stored.one(asked, self.id))

    def _act(self, colleague: Program, operation: str, **variables: object) -> None:
        seen = self.stored.one("SELECT version FROM complaints WHERE id = ?", self.id)
        colleague.do(operation, id=self.id, seen=seen, **variables)
