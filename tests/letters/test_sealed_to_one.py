"""A letter is sealed to its addressee: from the first sign-in on nothing the server keeps opens it."""

from asyncio import gather

import pytest
from tortoise import connections

from server.access.actor import SYSTEM
from server.access.models import Session
from server.access.sessions import shut_letters
from server.feedback.models import Feedback
from server.feedback.reading import mine
from server.feedback.views import Shut
from server.keys.rotation import rotate
from server.kit.clock import now
from server.kit.seal import SealError
from server.letters.models import LetterKey
from server.letters.pair import Pair, seal_to
from server.live.work import work
from server.settings import Settings
from server.staff.actors import actor_for_token, renewed
from server.staff.kinds import Way
from server.staff.models import Account, Challenge
from server.staff.passwords import HASHER
from server.staff.proving import Proof
from server.staff.sign_in import Chosen, Pending, change_password, go_on, sign_in, sign_out
from server.staff.totp import code_at, step_of
from tests.keys.test_rotation import silent
from tests.support import factories
from tests.support.correspondence import (
    HERE,
    NEW,
    SECRET,
    enter,
    items,
    officer,
    read,
    reset,
    texts,
    token_of,
    write,
)
from tests.support.held_clock import HeldClock

pytestmark = pytest.mark.usefixtures("database", "clock")


async def test_letters_wait_under_the_servers_key_until_the_first_sign_in_seals_them(
    settings: Settings,
) -> None:
    person = await officer()
    await write(person, texts(1, 5))
    before = await mine(await factories.actor_of(person))
    reader = await enter(person, settings)
    after = await mine(reader)
    assert before
    assert after
    assert (before.held_by_server, after.held_by_server) == (True, False)
    assert await read(reader) == texts(1, 5)
    assert await Feedback.filter(went_well__isnull=False).count() == 0


async def test_a_first_activation_makes_the_pair_already(settings: Settings) -> None:
    person = await factories.person()
    await write(person, texts(1, 3))
    reader = await reset(person, settings, Chosen(SECRET))
    assert await LetterKey.all().count() == 1
    await write(person, texts(4, 5))
    assert await read(reader) == texts(1, 5)


async def test_two_sign_ins_at_once_make_one_pair_and_both_read(settings: Settings) -> None:
    person = await officer()
    await write(person, texts(1, 5))
    readers = await gather(*(enter(person, settings) for _ in range(4)))
    assert await LetterKey.all().count() == 1
    assert [await read(reader) for reader in readers] == [texts(1, 5)] * 4


async def test_letters_of_one_kilobyte_look_alike_whatever_is_in_them(settings: Settings) -> None:
    person = await officer()
    await enter(person, settings)
    await write(person, ["Ya.", "Sabar sekali. " * 50])
    stored = await Feedback.all().values_list("letter", flat=True)
    assert [len({len(str(letter)) for letter in stored}), len(stored)] == [1, 2]


async def test_a_new_password_opens_what_the_old_one_did(settings: Settings) -> None:
    person = await officer()
    reader = await enter(person, settings)
    await write(person, texts(1, 5))
    await change_password(reader, SECRET, NEW)
    # The session in hand reads on, and so does the next.
    assert await read(reader) == texts(1, 5)
    assert await read(await enter(person, settings, NEW)) == texts(1, 5)
    assert await LetterKey.all().count() == 1


async def test_a_session_that_ended_keeps_nothing_that_opens_letters(
    settings: Settings, clock: HeldClock
) -> None:
    person = await officer()
    token = await token_of(person)
    await enter(person, settings)
    await sign_out(token, settings)
    assert await Session.filter(letters__isnull=False).count() == 1
    clock.advance(minutes=settings.session_idle_minutes)
    assert await shut_letters(settings) == 1
    assert await Session.filter(letters__isnull=False).count() == 0


async def test_an_open_stream_reads_on_and_neither_it_nor_the_actor_shows_what_opens(
    settings: Settings,
) -> None:
    person = await officer()
    token = await token_of(person)
    await write(person, texts(1, 5))
    reader = await actor_for_token(token, settings)
    assert await read(await renewed(reader, settings)) == texts(1, 5)
    assert token not in f"{reader!r} {reader.letters!r} {vars(reader)}"


async def test_a_session_older_than_the_pair_says_so_and_a_new_sign_in_reads(settings: Settings) -> None:
    person = await officer()
    reader = await enter(person, settings)
    await write(person, texts(1, 5))
    async with work(SYSTEM) as w:
        # As a session of the release before is.
        await w.change(Session.all(), letters=None)
    without = await renewed(await factories.actor_of(person), settings)
    assert {item.shut for item in await items(without)} == {Shut.OTHER_SESSION}
    assert await read(await enter(person, settings)) == texts(1, 5)
    assert reader.letters


async def test_whoever_writes_a_password_into_the_database_signs_in_and_reads_nothing(
    settings: Settings,
) -> None:
    person = await officer()
    await enter(person, settings)
    await write(person, texts(1, 5))
    await Account.filter(person_id=person.id).update(password_hash=HASHER.hash(NEW))
    thief = await enter(person, settings, NEW)
    assert await read(thief) == []
    assert {item.shut for item in await items(thief)} == {Shut.OLDER_KEY}


async def test_a_letter_moved_to_another_row_or_a_wrapped_key_to_another_session_opens_nowhere(
    settings: Settings,
) -> None:
    person, other = await officer(), await officer()
    await enter(person, settings)
    own = Pair.new()
    sealed = seal_to(own.public_half, b"Surat.", "feedback of one row")
    assert own.open(sealed, "feedback of one row") == b"Surat."
    for pair, place in ((own, "of another row"), (Pair.new(), "feedback of one row")):
        with pytest.raises(SealError):
            pair.open(sealed, place)
    thief = await token_of(other)
    await write(person, texts(1, 5))
    theirs = await Session.all().order_by("created_at", "id").first()
    assert theirs
    await Session.exclude(id=theirs.id).update(letters=theirs.letters)
    reader = await actor_for_token(thief, settings)
    [letter] = await Feedback.all().limit(1)
    assert reader.letters
    with pytest.raises(SealError):
        reader.letters.open(letter)


async def test_a_public_half_put_in_by_somebody_is_noticed_and_put_right(settings: Settings) -> None:
    person = await officer()
    await enter(person, settings)
    right = (await LetterKey.get()).public_half
    await LetterKey.all().update(public_half=Pair.new().public_half)
    await enter(person, settings)
    assert (await LetterKey.get()).public_half == right


async def test_new_keys_of_the_server_leave_letters_to_people_alone(settings: Settings) -> None:
    person = await officer()
    reader = await enter(person, settings)
    await write(person, texts(1, 5))
    inner = {row.id: row.letter for row in await Feedback.all()}
    await rotate(settings, silent)
    assert {row.id: row.letter for row in await Feedback.all()} == inner
    assert await read(reader) == texts(1, 5)


async def test_what_the_server_cannot_open_is_not_lost_by_signing_in(settings: Settings) -> None:
    person = await officer()
    await write(person, texts(1, 5))
    row = await Feedback.all().order_by("id").first()
    assert row
    script = f"UPDATE feedback SET went_well = 's2:rusak' WHERE id = '{row.id}'"
    await connections.get("default").execute_script(script)
    reader = await enter(person, settings)
    assert await read(reader) == [text for text in texts(1, 5) if text != row.went_well]
    assert await Feedback.filter(id=row.id).values("went_well") == [{"went_well": "s2:rusak"}]


async def test_a_second_factor_between_password_and_session_lets_letters_open_as_before(
    settings: Settings,
) -> None:
    person = await officer()
    account = await Account.get(person_id=person.id)
    secret = (await factories.app_of(account.id)).secret
    waits = await sign_in(str(person.employee_number), SECRET, HERE)
    assert isinstance(waits, Pending)
    await write(person, texts(1, 5))
    token = await go_on(waits.token, Proof(Way.TOTP, code_at(str(secret), step_of(now()))), HERE)
    assert await read(await actor_for_token(token, settings)) == texts(1, 5)
    # What waited for the factor is gone, and with it what it kept of the pair.
    assert not await Challenge.exists()
