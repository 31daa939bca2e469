"""Sealed values past the services: as a thief with the database moves them, as the first releases sealed them."""

import hmac
import json
import secrets
from base64 import b64encode
from datetime import date
from typing import Any
from uuid import UUID, uuid4

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from tortoise import connections
from tortoise.models import Model

from server.access.models import ThrottleSecret
from server.feedback.models import Feedback
from server.keys.resealing import BINDING
from server.kit.clock import now, today
from server.kit.fields import SealedFor
from server.kit.models import sealed_fields, sealed_models
from server.migrations import history
from server.sealing.models import SealingKey
from server.staff.kinds import Purpose
from server.staff.models import Account, Challenge, Person
from tests.support import complaint_factories as make
from tests.support import factories, survey_factories

MASTER = "5e" * 32
BLANK = (None, "[Teks ini tidak dapat dibuka. This text cannot be opened.]")

Columns = list[tuple[type[Model], str]]


def sealed_columns() -> Columns:
    """List every sealed column there is."""
    return [(model, name) for model, columns in sealed_models().items() for name, _ in columns]


def old_columns() -> Columns:
    """List the sealed columns that were there when values were bound to their rows."""
    tables = json.loads(next(each.state for each in history() if each.name.endswith(BINDING))).values()
    old = {(table["table"], each["db_column"]) for table in tables for each in table["data_fields"]}
    return [(model, name) for model, name in sealed_columns() if (model._meta.db_table, name) in old]


async def written_town(*, younger: bool = True) -> None:
    """Fill every sealed column of a small town. younger: those too that came after values were bound to their rows."""
    town = await make.town()
    await make.responded(town)
    texts = dict.fromkeys(("went_well", "could_be_better"), "Ramah, tetapi lama")
    await survey_factories.ratings(await factories.service(town.village), [4, 2], **texts)
    month = today().replace(day=1)
    person = await Person.all().order_by("id").first()
    assert person
    letter: dict[str, Any] = {**texts, "next_step": "Buka loket dua", "month": month, "sender_hash": "0" * 64}
    await Feedback.create(person_id=person.id, **letter)
    await ThrottleSecret.create(on=today(), secret="Rahasia hari ini")
    if younger:
        await made_factors((await Account.get(person_id=person.id)).id)
    for model, name in sealed_columns() if younger else old_columns():
        if not await model.filter(**{f"{name}__isnull": False}).exists():
            row = await model.all().first()
            assert row
            await twin(row, **{name: f"Isi {name}"})


async def made_factors(account_id: UUID) -> None:
    """Give an account a factor, and one that is being added."""
    await factories.app_of(account_id)
    begun: dict[str, Any] = {
        "key": "0" * 64,
        "purpose": Purpose.ADD_TOTP,
        "secret": "A" * 32,
        "expires_at": now(),
    }
    await Challenge.create(account_id=account_id, **begun)


async def twin(row: Model, **values: Any) -> Model:
    """Make a row like another, but for its id and what must differ, with other values in some columns."""
    meta = type(row)._meta
    copied = {name: getattr(row, name) for name in meta.db_fields if name != meta.pk_attr}
    for name in copied:
        if meta.fields_map[name].unique:
            copied[name] = secrets.token_hex(32)
    if "seq" in copied:
        copied["seq"] = secrets.randbelow(10**9) + 1000
    another = (
        date.fromordinal(secrets.randbelow(date.max.toordinal())) if isinstance(row.pk, date) else uuid4()
    )
    made = type(row)(**{meta.pk_attr: another, **copied})
    for name, value in values.items():
        # Past `update_from_dict`, so that a value that is sealed already stays what it is.
        object.__setattr__(made, name, value)
    await made.save(force_create=True)
    return made


async def stored_texts() -> dict[tuple[str, str, str], str]:
    """Give what lies in the sealed columns, by table, column and row."""
    found = {}
    for model, name in sealed_columns():
        for pk, value in await model.filter(**{f"{name}__isnull": False}).values_list(
            model._meta.pk_attr, name
        ):
            found[model._meta.db_table, name, str(pk)] = str(value)
    return found


async def opened_texts() -> dict[tuple[str, str, str], str]:
    """Give what the service reads in the sealed columns, by table, column and row."""
    found = {}
    for model in sealed_models():
        for row in await model.all():
            for name, _ in sealed_fields(model):
                if getattr(row, name) is not None:
                    found[model._meta.db_table, name, str(row.pk)] = getattr(row, name)
    return found


def sealed_of_old(text: str, column: str) -> str:
    """Seal as the first releases did: bound to the column's name, by what was derived from the one key."""
    cipher = AESGCM(hmac.digest(bytes.fromhex(MASTER), b"rangkui seal 1", "sha256"))
    nonce = secrets.token_bytes(12)
    return f"s1:{b64encode(nonce + cipher.encrypt(nonce, text.encode(), column.encode())).decode()}"


async def make_old() -> None:
    """Turn every sealed value into one of the first releases."""
    await SealingKey.all().update(old_form=True)
    texts = await opened_texts()
    for model, name in sealed_columns():
        for row in await model.filter(**{f"{name}__isnull": False}):
            text = texts[model._meta.db_table, name, str(row.pk)]
            await model.filter(pk=row.pk).update(**{name: SealedFor(sealed_of_old(text, name))})


async def everything_stored() -> str:
    """Give all that lies in all tables, as one text."""
    database = connections.get("default")
    is_sqlite = database.capabilities.dialect == "sqlite"
    listed = (
        "SELECT name FROM sqlite_master WHERE type = 'table'"
        if is_sqlite
        else "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'"
    )
    names = [row["name"] for row in await database.execute_query_dict(listed)]
    return "\n".join([str(await database.execute_query_dict(f'SELECT * FROM "{name}"')) for name in names])
