"""Seed the demonstration town, and say how to try it."""

from datetime import timedelta
from random import Random

from tortoise.transactions import in_transaction

from server.demo.chance import SEED
from server.demo.diary import Diary
from server.demo.grievances import DEMO_RECEIPT, note_grievances
from server.demo.letters import note_letters
from server.demo.opinions import give_opinions
from server.demo.people import DEMO_ACCOUNTS
from server.demo.town import build_town, last_quarters, open_accounts
from server.files.store import FileStore
from server.kit.clock import held_at, local_date, now
from server.settings import Settings
from server.units.models import Unit
from server.workdays.services import seed_calendar

BUILT_DAYS_AGO = 400


async def seed(settings: Settings) -> None:
    """Fill an empty database with a year up to now; where there is any unit already, do nothing."""
    if await Unit.exists():
        return
    random, at = Random(SEED), now()  # noqa: S311 - the town is to be the same each time
    await seed_calendar()
    # One transaction: a town is there as a whole or not at all, however the first start ends.
    async with in_transaction():
        with held_at(at - timedelta(days=BUILT_DAYS_AGO)):
            town = await build_town(random, last_quarters(local_date(at)))
            await open_accounts(town)
        await give_opinions(random, town, local_date(at))
        diary = Diary()
        note_letters(random, town, diary, at)
        await note_grievances(random, town, diary, FileStore(settings), at)
        await diary.live(at)


def welcome(address: str) -> str:
    """Say where to look and how to sign in, in Indonesian and in English."""
    lines = [
        "",
        f"Suara Rangkui, kota contoh (demonstration town): {address}",
        "",
        f"Masuk petugas (staff sign-in): {address}/masuk",
        f"Kata sandi semua akun contoh (password of all example accounts): {DEMO_ACCOUNTS[0].password}",
        "",
    ]
    for account in DEMO_ACCOUNTS:
        member = account.member
        lines.append(
            f"  {member.number}  {account.role} ({account.role_en}): {member.name}, {member.position}"
        )
        lines.append(f"  {'':18}  {account.try_this}")
        lines.append(f"  {'':18}  {account.try_this_en}")
    lines += [
        "",
        f"Lacak pengaduan contoh (track an example complaint): {address}/lacak#{DEMO_RECEIPT.code}.{DEMO_RECEIPT.key}",
        "",
    ]
    return "\n".join(lines)
