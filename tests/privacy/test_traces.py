"""Nothing leads from an anonymous complaint to a person, and a stolen database without its key tells nothing."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest
from PIL import Image
from tortoise import connections

from server.access.actor import STRANGER
from server.complaints import citizens, handling
from server.feedback.services import FeedbackDraft, give_feedback
from server.settings import Settings
from server.surveys.services import rate_service
from tests.support import complaint_factories as make
from tests.support import factories, survey_factories
from tests.support.server import running
from tests.support.tree import ROOT

FILE = """mutation ($input: FileComplaintInput!, $intention: UUID!) {
  fileComplaint(input: $input, intention: $intention) { __typename ... on Complaint { id } } }"""
REPORTERS = 20
MAKER, COMMENT = 0x010F, 0x9286


def marks(number: int) -> dict[str, str]:
    """Give what would betray one reporter, each a text that stands nowhere else."""
    names = ("agent", "cookie", "file", "camera", "comment")
    return {name: f"MARK-{name}-{number:03d}-{uuid4().hex[:8]}" for name in names} | {
        "address": f"2001:db8:{number + 4096:x}:{uuid4().hex[:4]}::77"
    }


def photo(mark: dict[str, str]) -> bytes:
    """Take a photo with a phone that signs its pictures."""
    exif, target = Image.Exif(), BytesIO()
    exif[MAKER], exif[COMMENT] = mark["camera"], mark["comment"]
    Image.new("RGB", (64, 48), "teal").save(target, "JPEG", exif=exif, comment=mark["comment"].encode())
    return target.getvalue()


def report(client: httpx.Client, mark: dict[str, str]) -> None:
    """Send a photo and an anonymous complaint as a careless browser would."""
    headers = {
        "User-Agent": mark["agent"],
        "Cookie": f"tracker={mark['cookie']}",
        "X-Forwarded-For": mark["address"],
        "X-File-Name": mark["file"],
        "Content-Disposition": f'attachment; filename="{mark["file"]}.jpg"',
    }
    new, data, picture = make.draft(), photo(mark), str(uuid4())
    filled = {
        "code": new.code,
        "key": new.key,
        "title": new.title,
        "body": new.body,
        "identityMode": "ANONYMOUS",
        "name": mark["cookie"],
        "phone": mark["agent"],
        "contactConsent": True,
        "attachments": [picture],
        "savedAt": new.saved_at.isoformat(),
    }
    part = {**headers, "Content-Range": f"bytes 0-{len(data) - 1}/{len(data)}"}
    assert client.put(f"/uploads/{picture}", content=data, headers=part).status_code == 201
    sent = {"query": FILE, "variables": {"input": filled, "intention": str(uuid4())}}
    answer = client.post("/graphql", json=sent, headers=headers)
    assert answer.json()["data"]["fileComplaint"]["__typename"] == "Complaint", answer.text


def make_office(data: Path) -> None:
    """Make the office that takes complaints in, as its operator does."""
    person = ("Ayu", "--number", "199203152019032004", "--unit", "rangkui", "--unit-name", "Kecamatan")
    command = (sys.executable, "-m", "server", "staff", "admin", *person)
    environment = {**os.environ, "RANGKUI_DATA": str(data)}
    subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)


def everything_below(folder: Path) -> Iterator[bytes]:
    """Read every file of an installation: database, its write-ahead log, photos, logs."""
    for path in folder.rglob("*"):
        if path.is_file():
            yield str(path).encode() + path.read_bytes()


@pytest.mark.asvs("14.2.8", "16.2.5")
@pytest.mark.long
def test_twenty_anonymous_reporters_leave_no_trace(tmp_path: Path) -> None:
    planted = [marks(number) for number in range(REPORTERS)]
    setup = {"free_documents": "true", "trusted_proxies": "127.0.0.1", "log_level": "DEBUG"}
    with running(tmp_path, **setup) as server:
        make_office(tmp_path / "data")
        with httpx.Client(base_url=server.url) as client:
            for mark in planted:
                report(client, mark)
        alive = list(everything_below(tmp_path))
    stopped = list(everything_below(tmp_path))
    found = {
        text
        for mark in planted
        for text in mark.values()
        for file in (*alive, *stopped)
        if text.encode() in file
    }
    assert any(b"complaints" in file for file in stopped)
    assert found == set()


async def secrets_in(town: make.Town) -> list[str]:
    """Plant forty texts in everything that people write or are."""
    planted = [f"RAHASIA{number:02d}{uuid4().hex[:8]}" for number in range(38)]
    texts = iter(planted)
    for mode in ("named", "secret"):
        given: dict[str, Any] = {
            "identity_mode": mode,
            "name": next(texts),
            "phone": "081234567890",
            "contact_consent": True,
        }
        row = await make.assigned(
            town, title=next(texts), body=f"Loket tutup, {next(texts)}", place=next(texts), **given
        )
        await handling.note_complaint(town.handler, row.id, text=next(texts), intention=uuid4())
        await make.respond(town, row, done=f"{make.ANSWER} {next(texts)}", planned=next(texts))
        await citizens.add_complaint_details(
            make.citizen_of(row), row.id, text=next(texts), photos=[], intention=uuid4()
        )
    officer = await factories.person(town.village, number="199203152019032004")
    for sender in range(6):
        said = FeedbackDraft(officer.id, f"{sender:064x}", next(texts), next(texts), next(texts))
        await give_feedback(STRANGER, said, intention=uuid4())
    service = await factories.service(town.village)
    for _ in range(2):
        draft = survey_factories.rating_draft(service, went_well=next(texts), could_be_better=next(texts))
        await rate_service(STRANGER, draft, intention=uuid4())
    assert next(texts, None) is None
    return [*planted, "199203152019032004", "081234567890"]


async def everything_stored() -> str:
    """Write all rows of all tables as text."""
    connection = connections.get("default")
    is_sqlite = connection.capabilities.dialect == "sqlite"
    listing = "sqlite_master WHERE type = 'table'" if is_sqlite else "pg_tables WHERE schemaname = 'public'"
    name = "name" if is_sqlite else "tablename AS name"
    tables = await connection.execute_query_dict(f"SELECT {name} FROM {listing}")
    rows = [await connection.execute_query_dict(f'SELECT * FROM "{table["name"]}"') for table in tables]
    return json.dumps(
        rows, default=lambda value: value.decode("latin-1") if isinstance(value, bytes) else str(value)
    )


async def test_a_stolen_database_tells_nothing_without_its_key(database: None, settings: Settings) -> None:
    planted = await secrets_in(await make.town())
    stored = await everything_stored()
    files = [file for file in everything_below(settings.data.parent) if file]
    assert len(planted) == 40
    assert "complaint.filed" in stored
    assert [text for text in planted if text in stored or any(text.encode() in file for file in files)] == []
