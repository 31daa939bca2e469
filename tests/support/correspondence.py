"""Officers with a password, citizens who write to them, and what each of them reads."""

from collections.abc import Sequence
from typing import Any
from uuid import uuid4

from server.access.actor import STRANGER, SYSTEM, Actor
from server.feedback.reading import mine
from server.feedback.services import FeedbackDraft, give_feedback
from server.feedback.views import ItemView
from server.settings import Settings
from server.staff.activation import issue_activation, lifetime
from server.staff.actors import actor_for_token
from server.staff.models import Person
from server.staff.sign_in import Chosen, activate, sign_in
from server.staff.tries import Place
from tests.support import factories

SECRET = "perahu kayu jati biru"
NEW = "layar putih di muara"
HERE = Place("10.0.0.1")


async def officer(**values: Any) -> Person:
    """Make an officer with a password who has never signed in."""
    person = await factories.person(**values)
    await factories.set_password(person.id, SECRET)
    return person


async def token_of(person: Person, password: str = SECRET) -> str:
    """Sign in, and give the token of the session."""
    token = await sign_in(str(person.employee_number), password, HERE)
    assert isinstance(token, str)
    return token


async def enter(person: Person, settings: Settings, password: str = SECRET) -> Actor:
    """Sign in, and give the actor of that session."""
    return await actor_for_token(await token_of(person, password), settings)


async def link(person: Person, settings: Settings, by: Actor = SYSTEM) -> str:
    """Give the token of a new activation link."""
    [made] = await issue_activation(by, [person.id], lifetime=lifetime(settings), intention=uuid4())
    return made.path.split("#")[1]


async def reset(person: Person, settings: Settings, chosen: Chosen, by: Actor = SYSTEM) -> Actor:
    """Use a new activation link, and sign in by the new password."""
    await activate(await link(person, settings, by), chosen, address="")
    return await enter(person, settings, chosen.password)


async def write(person: Person, texts: Sequence[str]) -> None:
    """Write to an officer, each text as somebody else."""
    for text in texts:
        draft = FeedbackDraft(person.id, uuid4().hex * 2, went_well=text)
        await give_feedback(STRANGER, draft, intention=uuid4())


async def items(reader: Actor) -> list[ItemView]:
    """Give all that a reader is shown."""
    shown = await mine(reader)
    assert shown
    return [item for batch in shown.batches for item in batch.items]


async def read(reader: Actor) -> list[str]:
    """Give the texts a reader can read, in order of the alphabet."""
    return sorted(item.went_well for item in await items(reader) if item.went_well)


def texts(first: int, last: int) -> list[str]:
    """Make up texts that are like no other."""
    return [f"Tabah ke-{number:02d} di loket." for number in range(first, last + 1)]
