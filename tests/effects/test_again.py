"""Whatever is sent again, by a phone that heard no answer, is answered as the first time and done once.

The scripts are played with each change sent a second time, then in somebody else's name.
"""

from typing import Any

import pytest

from server.kit.messages import Language
from server.live.models import Intention, UnlinkedIntention
from tests.effects.scripts import SCRIPTS
from tests.effects.stage import OPAQUE, Stage

# Their links are made anew each time, and the old ones end.
OTHER_LINKS = ("issueActivation", "importStaff")
# Whoever gets the answer again has seen the complainant's name again, which is noted.
SEEN = (
    "+ events",
    "+ event_topics",
    "~ journal_head",
    "+ audit_entries act=name_opened",
    "~ audit_head",
)
# How often receipts were shown since the last look.
TRIES = ("+ throttle", "~ throttle")
NOBODYS = ("NOT_FOUND", "NOT_ALLOWED", "NOT_SIGNED_IN")


class Twice(Stage):
    """A stage on which each change comes three times, the last time from somebody else."""

    async def _told(self, who: str, call: str, document: str) -> Any:
        # What the script set up itself is nobody's change.
        await self.set()
        noted = await remembered()
        answer, _ = await self._answer(who, document, Language.ID)
        left = [line for line in await self.ledger.changes() if not line.startswith(TRIES)]
        new = await remembered() - noted
        assert new == bool(left), (call, left)
        if "problem" in answer:
            assert left == [], call
        elif left:
            await self._again(who, call, document, answer)
        return answer

    async def _again(self, who: str, call: str, document: str, answer: Any) -> None:
        again, _ = await self._answer(who, document, Language.ID)
        other = "officer" if who != "officer" else "head"
        theirs, _ = await self._answer(other, document, Language.ID)
        # A receipt says who asks, whoever is signed in on the phone.
        # Of a letter nothing tells who sent it: whoever knows its intention and every word of it is the same.
        allowed = (None,) if "key: " in call or call.startswith("giveFeedback") else NOBODYS
        assert theirs.get("problem") in allowed, (call, other, theirs)
        left = [line for line in await self.ledger.changes() if not line.startswith((*SEEN, *TRIES))]
        if not call.startswith(OTHER_LINKS):
            assert (without_places(again), left) == (without_places(answer), []), call

    async def read(self, who: str, call: str, depth: int = 2) -> Any:
        return await super().read(who, call, min(depth, 1))

    async def _write(self, what: str, answer: str) -> None:
        await self.ledger.changes()

    def _note(self, what: str, answer: str) -> None:
        """Write nothing: what each step leaves is another test's."""


async def remembered() -> int:
    """Count the intentions that were carried out."""
    return await Intention.all().count() + await UnlinkedIntention.all().count()


def without_places(answer: Any) -> Any:
    """Leave out places in the journal, which are sealed anew each time."""
    if isinstance(answer, dict):
        return {name: without_places(value) for name, value in answer.items() if name not in OPAQUE}
    return [without_places(each) for each in answer] if isinstance(answer, list) else answer


@pytest.mark.parametrize("name", SCRIPTS)
async def test_what_is_sent_again_is_answered_alike_and_done_once(stage: Stage, name: str) -> None:
    await SCRIPTS[name](Twice(stage.settings, stage.clock))
