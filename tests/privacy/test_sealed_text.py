"""Sealed text is opened on the way from the database and nowhere else: what a caller sends is text, whatever it is.

By --sealed-values 14 each text input is given a value from every sealed column, instead of from one.
"""

from collections import Counter
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any
from uuid import uuid4

import orjson
import pytest
from graphql import (
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
)
from tortoise import Tortoise
from tortoise.models import Model

from server.access import throttle
from server.access.actor import SYSTEM
from server.complaints.kinds import AuthorKind
from server.complaints.models import Complaint, TimelineEntry
from server.kit.models import Sealed, sealed_fields, sealed_for
from server.live.work import work
from server.settings import Settings
from server.staff.models import Account
from tests.support import complaint_factories as make
from tests.support import factories
from tests.support.changes import Changes, changes
from tests.support.sealed import made_factors
from tests.support.voices import SDL, Office, Voice, office

Path = tuple[str | int, ...]
HONEST = "s1: begitulah tulisan di papan loket dua, tutup pukul 14.10."
NOTE: dict[str, Any] = {"kind": "noted", "author": AuthorKind.UNIT}


def sealed_columns() -> list[tuple[type[Model], str]]:
    """List every sealed column there is."""
    models = Tortoise.apps["models"].values()
    return [(model, name) for model in models for name, _ in sealed_fields(model)]


async def stored(model: type[Model], name: str, row: Model) -> str:
    """Give a sealed column as it lies in the database."""
    [value] = await model.filter(pk=row.pk).values_list(name, flat=True)
    assert isinstance(value, str)
    return value


async def test_every_model_with_sealed_text_knows_how_to_open_it(database: None) -> None:
    assert len(sealed_columns()) >= 12
    assert [model.__name__ for model, _ in sealed_columns() if not issubclass(model, Sealed)] == []


async def test_honest_text_that_looks_sealed_comes_back_byte_for_byte_whichever_way_it_is_read(
    database: None,
) -> None:
    town = await make.town()
    row = await make.verified(town, body=HONEST, place=HONEST)
    await TimelineEntry.create(complaint=row, seq=9, **NOTE, at=row.submitted_at, text=HONEST)
    person = await factories.person(town.village, number=HONEST)
    whole = await Complaint.get(id=row.id)
    await whole.fetch_related("timeline")
    lines: list[TimelineEntry] = whole.timeline  # type: ignore[attr-defined]  # named by the key's other end
    await row.refresh_from_db()
    account = await Account.get(person_id=person.id).select_related("person")
    read = {
        "get": whole.body,
        "only": (await Complaint.filter(id=row.id).only("id", "place"))[0].place,
        "prefetch": next(entry.text for entry in lines if entry.seq == 9),
        "refresh": row.body,
        "related": account.person.employee_number,
    }
    assert read == dict.fromkeys(read, HONEST)


async def test_a_sealed_value_sent_by_a_caller_stays_what_it_is_whichever_way_it_is_written(
    database: None,
) -> None:
    row = await make.assigned(await make.town())
    sealed = await stored(Complaint, "body", row)
    made = Complaint(body=sealed)
    made.update_from_dict({"body": sealed})
    async with work(SYSTEM) as w:
        await w.save(row, seen=row.version, body=sealed)
    assert (made.body, row.body) == (sealed, sealed)
    assert (await Complaint.get(id=row.id)).body == sealed
    assert (await stored(Complaint, "body", row)).startswith("s2:")


@dataclass
class Thief:
    """Somebody with a stolen database who sends what is sealed in it.

    hidden: by sealed value, the text in it. columns: by sealed value, the column it was stolen from.
    """

    office: Office
    changes: Changes
    staff: Voice
    hidden: Mapping[str, str]
    columns: Mapping[str, str]

    def likely(self, path: Path, place: int) -> list[str]:
        """Give the sealed values, those first that were stolen from a column of the input's own name."""
        own = str(next(name for name in reversed(path) if name != 0)).lower()
        turned = [*self.hidden][place % len(self.hidden) :] + [*self.hidden][: place % len(self.hidden)]
        return sorted(turned, key=lambda sealed: not self.columns[sealed].replace("_", "").endswith(own))

    async def change(self, mutation: str, path: Path, sealed: str) -> list[str]:
        """Send a sealed value in one place of a change; give what came back in the clear."""
        values = await self.changes.values(mutation)
        # Wrong receipts are counted by address.
        self.office.browser.headers["X-Forwarded-For"] = f"2001:db8:{uuid4().hex[:4]}:{uuid4().hex[:4]}::1"
        sender = self.office.citizen if "held" in values else self.staff
        return self.opened_in(await sender.do(mutation, **placed(values, path, sealed)))

    async def question(self, query: str, name: str, sealed: str) -> list[str]:
        """Ask with a sealed value in one argument, and in those that must not be missing."""
        assert SDL.query_type
        arguments = SDL.query_type.fields[query].args.items()
        names = {name, *(each for each, argument in arguments if str(argument.type) == "String!")}
        given = ", ".join(f"{each}: $text" for each in names)
        document = f"query ($text: String!) {{ answer: {query}({given}) {{ __typename }} }}"
        sent = {"query": document, "variables": {"text": sealed}}
        answer = (await self.office.browser.post("/graphql", json=sent)).json()
        assert "FAULT" not in str(answer), answer
        return self.opened_in(answer)

    def opened_in(self, answer: object) -> list[str]:
        """Give the hidden texts that stand in an answer."""
        return [text for text in self.hidden.values() if text in orjson.dumps(answer).decode()]


def text_inputs(kind: GraphQLInputType, path: Path) -> Iterator[Path]:
    """Find every place of an input that takes text."""
    match kind:
        case GraphQLNonNull():
            yield from text_inputs(kind.of_type, path)
        case GraphQLList():
            yield from text_inputs(kind.of_type, (*path, 0))
        case GraphQLInputObjectType():
            for name, field in kind.fields.items():
                yield from text_inputs(field.type, (*path, name))
        case _ if str(kind) == "String":
            yield path


def inputs_of(root: GraphQLObjectType | None) -> list[tuple[str, Path]]:
    """List every place of a root type's arguments that takes text."""
    assert root
    return [
        (name, path)
        for name, field in root.fields.items()
        for argument, value in field.args.items()
        for path in text_inputs(value.type, (argument,))
    ]


def placed(values: Any, path: Path, text: str) -> Any:
    """Put a text into a place of the arguments."""
    if not path:
        return text
    first, rest = path[0], path[1:]
    if first == 0:
        return [placed(values[0] if values else None, rest, text), *(values or ())[1:]]
    return {**(values or {}), first: placed((values or {}).get(first), rest, text)}


@pytest.fixture
async def thief(database: None, settings: Settings) -> AsyncIterator[Thief]:
    """Fill every sealed column, and steal one value from each."""
    settings.trusted_proxies = "127.0.0.1"
    made, hidden, columns = await changes(), {}, {}
    async with office(settings) as opened:
        staff = await opened.voice(made.everybody.id)
        for mutation in ("fileComplaint", "respondComplaint", "noteComplaint", "giveFeedback", "rateService"):
            assert "problem" not in await staff.do(mutation, **await made.values(mutation))
        await throttle.take(throttle.Limit("test", "", 9))
        await made_factors((await Account.get(person_id=made.everybody.id)).id)
        for model, name in sealed_columns():
            secret = f"Rahasia besar {uuid4().hex[:12]}"
            sealed = await stored(model, name, await hide(secret, model, name))
            hidden[sealed], columns[sealed] = secret, name
        yield Thief(opened, made, staff, hidden, columns)


async def hide(secret: str, model: type[Model], name: str) -> Model:
    """Put a text into a sealed column of some row, and give the row."""
    row = await model.filter(**{f"{name}__isnull": False}).first() or await model.all().first()
    assert row is not None
    if isinstance(row, TimelineEntry):
        # Lines of a history are never changed.
        line = TimelineEntry(complaint_id=row.complaint_id, seq=100 + len(name), **NOTE, at=row.at)
        line.update_from_dict({name: secret})
        await line.save(force_create=True)
        return line
    await model.filter(pk=row.pk).update(**sealed_for(row, {name: secret}))
    return row


async def everything_opened() -> dict[str, list[str]]:
    """Read all sealed text there is as the service does, by column."""
    return {
        f"{model.__name__}.{name}": [getattr(row, name) for row in await model.all()]
        for model, name in sealed_columns()
    }


async def test_no_text_input_of_the_schema_opens_what_is_sealed(
    thief: Thief, request: pytest.FixtureRequest
) -> None:
    each, came_back = request.config.getoption("--sealed-values"), []
    for place, (mutation, path) in enumerate(inputs_of(SDL.mutation_type)):
        for sealed in thief.likely(path, place)[:each]:
            came_back += await thief.change(mutation, path, sealed)
    for place, (query, path) in enumerate(inputs_of(SDL.query_type)):
        for sealed in thief.likely(path, place)[:each]:
            came_back += await thief.question(query, str(path[0]), sealed)
    found = await everything_opened()
    texts = Counter(chain.from_iterable(found.values()))
    assert came_back == []
    assert {texts[secret] for secret in thief.hidden.values()} == {1}
    literal = {column for column, rows in found.items() if set(rows) & set(thief.hidden)}
    never = {
        "Person.employee_number",
        "Complaint.complainant_phone",
        "ThrottleSecret.secret",
        "Feedback.letter",
    }
    # Second factors are no part of the schema.
    never |= {"Challenge.secret", "Factor.secret", "Factor.name"}
    assert set(found) - literal == never
