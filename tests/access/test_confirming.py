"""Before names, roles and links somebody proves once more who they are: a session may be in other hands by now."""

import json
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from schema.context import Context
from schema.root import schema
from server.access import guard
from server.access.actor import Actor, Role
from server.access.guard import CONFIRMED_FOR
from server.access.models import Session
from server.access.policy import policy
from server.complaints import reading
from server.kit.clock import now
from server.kit.refusals import ConfirmFirst, Invalid, NotSignedIn, TooMany
from server.kit.want import Want
from server.settings import Settings
from server.staff.activation import issue_activation
from server.staff.actors import actor_for_token
from server.staff.confirming import confirm
from server.staff.imports import import_staff
from server.staff.kinds import GrantedRole
from server.staff.models import Person, RoleRequest
from server.staff.own_sessions import end_sessions
from server.staff.powers import agree_to_role, decline_role
from server.staff.services import PersonDraft, save_person
from server.staff.sign_in import sign_in
from server.staff.tries import ACCOUNT_TRIES, Place
from tests.support import complaint_factories as make
from tests.support import factories
from tests.support.held_clock import HeldClock
from tests.support.tree import ROOT

SECRET = "perahu kayu jati biru"
DAY = timedelta(days=1)


@dataclass
class Scene:
    """Somebody with all powers, signed in by a password; a colleague; a role that waits; a complaint with a name."""

    settings: Settings
    number: str
    token: str
    colleague: Person
    waiting: UUID
    complaint: UUID

    async def actor(self, token: str = "") -> Actor:
        """Give who asks now, as each request finds out."""
        return await actor_for_token(token or self.token, self.settings)

    async def another_session(self) -> str:
        """Sign the same person in once more."""
        return await enter(self.number)


async def enter(number: str) -> str:
    """Sign in by the password and a second factor, without which powerful roles do not count."""
    token = await sign_in(number, SECRET, Place("192.0.2.1"))
    assert isinstance(token, str)
    await Session.all().update(proven_at=now())
    return token


@pytest.fixture
async def scene(database: None, settings: Settings, clock: HeldClock) -> Scene:
    """Set the scene, and let eleven minutes pass since the sign-in."""
    town = await make.town()
    roles = {Role.ADMIN: town.district, Role.VERIFIER: town.district}
    chief = await factories.person(town.district, "Budi", roles=roles)
    await factories.set_password(chief.id, SECRET)
    colleague = await factories.person(town.village, "Ayu")
    waiting = await RoleRequest.create(
        person=colleague, unit=town.village, role=GrantedRole.VERIFIER, asked_at=now()
    )
    named = await make.filed(identity_mode="secret", name="Siti Aminah")
    number = str(chief.employee_number)
    token = await enter(number)
    clock.advance(minutes=11)
    return Scene(settings, number, token, colleague, waiting.id, named.id)


async def give_a_role(actor: Actor, scene: Scene) -> None:
    who = await Person.get(id=scene.colleague.id)
    draft = PersonDraft(who.name, who.position, who.unit_id, roles=[(Role.HANDLER, who.unit_id)])
    await save_person(actor, draft, person_id=who.id, seen=who.version, intention=uuid4())


async def end_a_role(actor: Actor, scene: Scene) -> None:
    who = await Person.get(id=scene.colleague.id)
    draft = PersonDraft(who.name, who.position, who.unit_id)
    await save_person(actor, draft, person_id=who.id, seen=who.version, intention=uuid4())


async def agree(actor: Actor, scene: Scene) -> None:
    await agree_to_role(actor, scene.waiting, intention=uuid4())


async def decline(actor: Actor, scene: Scene) -> None:
    await decline_role(actor, scene.waiting, intention=uuid4())


async def make_a_link(actor: Actor, scene: Scene) -> None:
    await issue_activation(actor, [scene.colleague.id], lifetime=DAY, intention=uuid4())


async def import_people(actor: Actor, scene: Scene) -> None:
    unit = await scene.colleague.unit
    table = f"nip,nama,jabatan,unit,peran\n198705152010012012,Siti,Kasi,{unit.code},\n"
    assert isinstance(await import_staff(actor, table, lifetime=DAY, intention=uuid4()), list)


async def end_other_sessions(actor: Actor, scene: Scene) -> None:
    await end_sessions(actor, intention=uuid4())


async def open_a_name(actor: Actor, scene: Scene) -> None:
    shown = await reading.complaint(actor, scene.complaint, Want.of("complainant"))
    assert shown
    if shown.complainant_hidden:
        assert shown.complainant is None
        raise ConfirmFirst
    assert shown.complainant
    assert shown.complainant.name == "Siti Aminah"


Deed = Callable[[Actor, Scene], Awaitable[None]]
# All that must be confirmed, by the action of the policy table that says so.
DEEDS: tuple[tuple[str, Deed], ...] = (
    ("role.give", give_a_role),
    ("role.give", end_a_role),
    ("power.agree", agree),
    ("power.agree", decline),
    ("person.invite", make_a_link),
    ("person.invite", import_people),
    ("session.end", end_other_sessions),
    ("complaint.read_identity", open_a_name),
)
each_deed = pytest.mark.parametrize(
    ("action", "deed"), DEEDS, ids=lambda each: getattr(each, "__name__", None)
)


def test_every_action_that_must_be_confirmed_is_tried_here() -> None:
    assert {rule.action for rule in policy() if rule.confirmed} == {action for action, _ in DEEDS}


@pytest.mark.asvs("7.5.3")
@each_deed
async def test_what_opens_names_roles_and_accounts_is_refused_until_its_owner_is_sure(
    scene: Scene, action: str, deed: Deed
) -> None:
    with pytest.raises(ConfirmFirst):
        await deed(await scene.actor(), scene)
    await confirm(await scene.actor(), SECRET)
    await deed(await scene.actor(), scene)


@each_deed
async def test_it_is_the_mark_in_the_policy_table_that_asks_again(
    scene: Scene, action: str, deed: Deed
) -> None:
    with unmarked(action):
        await deed(await scene.actor(), scene)


@contextmanager
def unmarked(action: str) -> Iterator[None]:
    """Take the mark of an action out of the table."""
    kept = guard.rules()[action]
    guard.rules()[action] = [replace(rule, confirmed=False) for rule in kept]
    try:
        yield
    finally:
        guard.rules()[action] = kept


async def test_a_confirmation_counts_for_its_time_and_not_a_moment_longer(
    scene: Scene, clock: HeldClock
) -> None:
    await confirm(await scene.actor(), SECRET)
    clock.set(clock.now + CONFIRMED_FOR - timedelta(seconds=1))
    await make_a_link(await scene.actor(), scene)
    clock.advance(seconds=1)
    with pytest.raises(ConfirmFirst):
        await make_a_link(await scene.actor(), scene)


async def test_who_has_just_signed_in_is_not_asked_again(scene: Scene) -> None:
    await make_a_link(await scene.actor(await scene.another_session()), scene)


async def test_the_confirmation_of_another_session_does_not_count(scene: Scene) -> None:
    await confirm(await scene.actor(await scene.another_session()), SECRET)
    with pytest.raises(ConfirmFirst):
        await make_a_link(await scene.actor(), scene)


async def test_a_wrong_password_confirms_nothing_and_has_few_tries(scene: Scene) -> None:
    for _ in range(ACCOUNT_TRIES):
        with pytest.raises(Invalid):
            await confirm(await scene.actor(), "bukan sandi saya")
    with pytest.raises(TooMany):
        await confirm(await scene.actor(), SECRET)
    with pytest.raises(ConfirmFirst):
        await make_a_link(await scene.actor(), scene)


async def test_nobody_confirms_without_a_session(database: None) -> None:
    with pytest.raises(NotSignedIn):
        await confirm(Actor(), SECRET)


async def test_what_changes_no_role_is_saved_without_asking(scene: Scene) -> None:
    who = scene.colleague
    draft = PersonDraft(who.name, "Kepala seksi", who.unit_id, roles=[(Role.VERIFIER, who.unit_id)])
    await save_person(await scene.actor(), draft, person_id=who.id, seen=who.version, intention=uuid4())
    assert (await Person.get(id=who.id)).position == "Kepala seksi"


async def test_a_client_of_an_earlier_release_is_told_in_words_why_it_got_no_links(scene: Scene) -> None:
    released = json.loads((ROOT / "pwa" / "src" / "graphql" / "released.json").read_text("utf-8"))
    [document] = [text for text in released.values() if "mutation IssueActivation(" in text]
    asked = {"people": [str(scene.colleague.id)], "receipt": str(uuid4())}
    context = Context(settings=scene.settings, actor=await scene.actor())
    answer = await schema.execute(document, asked, context)
    assert answer.data, answer.errors
    told = answer.data["issueActivation"]
    assert (told["refusal"], told["message"][:17]) == ("CONFIRM_FIRST", "Pastikan dahulu b")
