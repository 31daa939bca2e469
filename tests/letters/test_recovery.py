"""A lost password takes no letters along, if there is a recovery sheet; and without one the person is told before."""

from asyncio import gather

import pytest

from server.feedback.models import Feedback
from server.feedback.reading import mine
from server.feedback.views import Shut
from server.kit.refusals import Invalid, NotSignedIn, TooMany, WrongState
from server.letters.models import LetterKey
from server.letters.recovery_code import new_code
from server.live.models import Event
from server.settings import Settings
from server.staff.recovery import make_sheet, note_sheet, open_older_letters
from server.staff.sign_in import Chosen, activate, change_password
from tests.support import factories
from tests.support.correspondence import (
    NEW,
    SECRET,
    enter,
    items,
    link,
    officer,
    read,
    reset,
    texts,
    write,
)
from tests.support.sealed import everything_stored

pytestmark = pytest.mark.usefixtures("database", "clock")


def reasons(refused: pytest.ExceptionInfo[Invalid]) -> list[tuple[str, str]]:
    return [(problem.field, problem.message) for problem in refused.value.fields]


async def test_the_code_of_the_sheet_keeps_all_letters_readable_through_a_reset(settings: Settings) -> None:
    person = await officer()
    code = await make_sheet(await enter(person, settings), SECRET)
    await write(person, texts(1, 5))
    # As it may be copied by hand: small, without dashes, an O for a nought.
    typed = code.replace("-", " ").lower().replace("0", "o")
    reader = await reset(person, settings, Chosen(NEW, recovery_code=typed))
    await write(person, texts(6, 10))
    assert await read(reader) == texts(1, 10)
    assert await LetterKey.all().count() == 1


async def test_without_the_code_nothing_is_done_until_the_person_says_that_letters_stay_shut(
    settings: Settings,
) -> None:
    person = await officer()
    await enter(person, settings)
    await write(person, texts(1, 5))
    token = await link(person, settings)
    with pytest.raises(Invalid) as refused:
        await activate(token, Chosen(NEW), address="")
    assert reasons(refused) == [("recoveryCode", "letters_stay_shut")]
    # The link, the password and the letters are as they were.
    assert await read(await enter(person, settings)) == texts(1, 5)
    await activate(token, Chosen(NEW, shuts_letters=True), address="")
    reader = await enter(person, settings, NEW)
    await write(person, texts(6, 10))
    assert await read(reader) == texts(6, 10)
    assert [item.shut for item in await items(reader)].count(Shut.OLDER_KEY) == 5


async def test_who_has_no_letters_yet_is_asked_nothing(settings: Settings) -> None:
    person = await officer()
    await enter(person, settings)
    await reset(person, settings, Chosen(NEW))
    assert await LetterKey.all().count() == 1


async def test_the_code_that_is_found_later_opens_what_was_shut(settings: Settings) -> None:
    person = await officer()
    code = await make_sheet(await enter(person, settings), SECRET)
    await write(person, texts(1, 7))
    reader = await reset(person, settings, Chosen(NEW, shuts_letters=True))
    shown = await mine(reader)
    assert shown
    assert shown.older_key == 7
    assert await open_older_letters(reader, code) == 7
    await write(person, texts(8, 10))
    assert await read(reader) == texts(1, 10)
    # The sheet of then opens nothing more, and the pair of then is gone.
    assert await LetterKey.all().count() == 1
    with pytest.raises(Invalid):
        await open_older_letters(reader, code)


async def test_the_sheet_of_another_person_opens_nothing_and_nothing_is_lost(settings: Settings) -> None:
    person, other = await officer(), await officer()
    await enter(person, settings)
    theirs = await make_sheet(await enter(other, settings), SECRET)
    await write(person, texts(1, 5))
    token = await link(person, settings)
    wrong = [(theirs, "recovery_code_of_another"), (new_code(), "recovery_code_of_another")]
    mistyped = theirs[:-1] + ("A" if theirs[-1] != "A" else "B")
    for code, why in (*wrong, (mistyped, "recovery_code_typo"), ("halo", "recovery_code_typo")):
        with pytest.raises(Invalid) as refused:
            await activate(token, Chosen(NEW, recovery_code=code), address="")
        assert reasons(refused) == [("recoveryCode", why)]
    assert await read(await enter(person, settings)) == texts(1, 5)


async def test_guessing_codes_has_to_wait(settings: Settings) -> None:
    reader = await enter(await officer(), settings)
    for _ in range(5):
        with pytest.raises(Invalid):
            await open_older_letters(reader, new_code())
    with pytest.raises(TooMany):
        await open_older_letters(reader, new_code())


async def test_a_new_sheet_replaces_the_one_before_and_one_of_two_at_once_counts(settings: Settings) -> None:
    person = await officer()
    reader = await enter(person, settings)
    former = await make_sheet(reader, SECRET)
    codes = await gather(make_sheet(reader, SECRET), make_sheet(reader, SECRET))
    await write(person, texts(1, 5))
    token, opened = await link(person, settings), 0
    for code in (former, *codes):
        try:
            await activate(token, Chosen(NEW, recovery_code=code), address="")
            opened += 1
        except Invalid:
            continue
    assert opened == 1
    assert await read(await enter(person, settings, NEW)) == texts(1, 5)


async def test_the_sheet_outlives_a_change_of_password(settings: Settings) -> None:
    person = await officer()
    reader = await enter(person, settings)
    code = await make_sheet(reader, SECRET)
    await write(person, texts(1, 5))
    await change_password(reader, SECRET, NEW)
    reader = await reset(person, settings, Chosen("kapal layar kuning tua", recovery_code=code))
    assert await read(reader) == texts(1, 5)


async def test_a_sheet_is_for_whoever_knows_the_password_and_is_kept_nowhere(settings: Settings) -> None:
    person = await officer()
    with pytest.raises(NotSignedIn):
        await make_sheet(await factories.actor_of(await factories.person(is_active=False)), SECRET)
    with pytest.raises(WrongState):
        await make_sheet(await factories.actor_of(person), SECRET)
    reader = await enter(person, settings)
    with pytest.raises(Invalid):
        await make_sheet(reader, NEW)
    code = await make_sheet(reader, SECRET)
    stored = await everything_stored() + str([event.data for event in await Event.all()])
    assert code not in stored
    assert code.replace("-", "") not in stored


async def test_the_person_is_asked_for_a_sheet_until_it_is_on_paper(settings: Settings) -> None:
    person = await officer()
    reader = await enter(person, settings)

    async def asked() -> bool:
        shown = await mine(reader)
        assert shown
        return shown.needs_sheet

    with pytest.raises(WrongState):
        await note_sheet(reader)
    told = [await asked()]
    await make_sheet(reader, SECRET)
    told.append(await asked())
    await note_sheet(reader)
    told.append(await asked())
    assert told == [True, True, False]
    assert await Feedback.all().count() == 0
