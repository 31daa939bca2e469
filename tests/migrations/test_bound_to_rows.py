"""What the first releases sealed is bound to its rows when the service begins, cut off anywhere and gone on with."""

import asyncio

import pytest

from server.database import opened
from server.feedback.models import Feedback
from server.keys import resealing
from server.kit.fields import SealedFor
from server.kit.seal import SealError, keyring
from server.live.work import Work
from server.migrations import downgrade, history, upgrade
from server.sealing.models import SealingKey
from server.serving import prepare
from server.settings import Settings
from tests.support.sealed import (
    BLANK,
    MASTER,
    make_old,
    old_columns,
    opened_texts,
    sealed_of_old,
    stored_texts,
    twin,
    written_town,
)

BINDING = next(each.number for each in history() if each.name.endswith(resealing.BINDING))

Texts = dict[tuple[str, str, str], str]


@pytest.fixture
async def before(settings: Settings) -> Texts:
    """Give the texts of a database as the release before left it: its schema, its key file, its sealed values."""
    settings.data.mkdir(parents=True)
    settings.key_path.write_text(MASTER)
    async with opened(settings):
        await written_town(younger=False)
        # Letters were not sealed to people then.
        await Feedback.filter(letter__isnull=False).update(letter=None)
        texts = await opened_texts()
        await make_old()
        assert {value[:3] for value in (await stored_texts()).values()} == {"s1:"}
    await downgrade(settings, BINDING)
    return texts


async def cut_off(settings: Settings, monkeypatch: pytest.MonkeyPatch, after: int) -> None:
    """Prepare the service, and end it when so many rows were changed."""
    change, changed = Work.change, 0

    async def counted(*args: object, **changes: object) -> int:
        nonlocal changed
        if any(isinstance(value, SealedFor) for value in changes.values()):
            changed += 1
            if changed > after:
                raise asyncio.CancelledError
        return await change(*args, **changes)  # type: ignore[arg-type]  # handed on as they came

    with monkeypatch.context() as patched:
        patched.setattr(Work, "change", counted)
        patched.setattr(resealing, "ROWS_AT_ONCE", 1)
        with pytest.raises(asyncio.CancelledError):
            await prepare(settings)


async def test_a_database_of_the_last_release_comes_along_cut_off_at_any_row(
    settings: Settings, before: Texts, monkeypatch: pytest.MonkeyPatch
) -> None:
    forms = []
    for after in (0, 1, 3):
        await cut_off(settings, monkeypatch, after)
        async with opened(settings):
            assert await opened_texts() == before
            forms.append({value[:3] for value in (await stored_texts()).values()})
    await prepare(settings)
    async with opened(settings):
        assert await opened_texts() == before
        assert {value[:3] for value in (await stored_texts()).values()} == {"s2:"}
        assert not keyring().old_form
    assert forms == [{"s1:"}, {"s1:", "s2:"}, {"s1:", "s2:"}]


async def test_what_the_old_form_sealed_opens_nowhere_afterwards(settings: Settings, before: Texts) -> None:
    await prepare(settings)
    async with opened(settings):
        for model, name in old_columns():
            row = await model.all().first()
            assert row
            moved = await twin(row, **{name: SealedFor(sealed_of_old("Rahasia besar", name))})
            assert getattr(await model.get(pk=moved.pk), name) in BLANK
        assert (await resealing.tally_text())[resealing.OLD_FORM] == len(old_columns())


async def test_a_value_that_never_opened_holds_nothing_up(settings: Settings, before: Texts) -> None:
    await upgrade(settings)
    async with opened(settings):
        model, name = old_columns()[0]
        row = await model.all().first()
        assert row
        await twin(row, **{name: SealedFor("s1:rusak")})
    await prepare(settings)
    async with opened(settings):
        assert not await SealingKey.filter(old_form=True).exists()
        assert {**await opened_texts(), **before} == await opened_texts()


async def test_the_key_file_of_the_last_release_must_be_the_right_one(
    settings: Settings, before: Texts
) -> None:
    settings.key_path.write_text("a1" * 32)
    with pytest.raises(SealError, match="another installation"):
        await prepare(settings)
    settings.key_path.unlink()
    with pytest.raises(SealError, match="is missing"):
        await prepare(settings)
    assert not settings.key_path.exists()
    settings.key_path.write_text(MASTER)
    await prepare(settings)
    async with opened(settings):
        assert await opened_texts() == before
