"""What citizens do on their phones, as they would: by the words on the screen."""

import re
from io import BytesIO
from pathlib import Path
from random import Random

from PIL import Image
from playwright.sync_api import FilePayload, expect

from tests.browser.words import INDONESIAN, Words
from tests.support.browser import Person

SHELF = """async (store) => {
    const open = indexedDB.open("rangkui");
    const base = await new Promise((done, failed) => {
        open.onsuccess = () => done(open.result);
        open.onerror = () => failed(open.error);
    });
    if (!base.objectStoreNames.contains(store)) return base.close(), [];
    const all = base.transaction(store).objectStore(store).getAll();
    const rows = await new Promise((done) => (all.onsuccess = () => done(all.result)));
    base.close();
    const plain = (value) => (typeof value === "string" ? value : null);
    return rows.map((row) => ({ id: row.id, key: plain(row.key), state: row.state, owner: row.owner }));
}"""
KEPT = 'async (part) => Boolean(await (await caches.open("shell")).match(`/?kept=${part}`))'


def first_visit(person: Person, say: Words = INDONESIAN) -> None:
    """Open the product for the first time and stay until the phone holds all that citizens need offline."""
    person.open()
    expect(person.page.get_by_role("heading", level=1)).to_be_visible()
    if say.language == "en":
        person.page.get_by_role("button", name="English").click()
        expect(person.page.locator("html")).to_have_attribute("lang", "en")
    person.await_worker()
    parts = ["later", "english"] if say.language == "en" else ["later"]
    person.eventually(lambda: all(person.page.evaluate(KEPT, part) for part in parts), within=30)
    await_kept(person, "directory")


def await_kept(person: Person, name: str) -> None:
    """Wait until the phone has kept an answer of the server under a name that holds these letters."""
    person.eventually(lambda: any(name in row["key"] for row in shelf(person, "cache")), within=30)


def shelf(person: Person, store: str) -> list[dict[str, str]]:
    """List what one store of the phone's database holds, as far as it can be told without the key."""
    rows: list[dict[str, str]] = person.page.evaluate(SHELF, store)
    return rows


def unsent(person: Person) -> list[str]:
    """List the ids of what still waits on the phone."""
    return [row["id"] for row in shelf(person, "outbox") if row["state"] != "done"]


def rate(
    person: Person, service: str, say: Words = INDONESIAN, face: str = "rate.face3", *, offline: bool
) -> None:
    """Find a service by a word and rate it."""
    page = person.page
    page.get_by_role("link", name=say("home.rate"), exact=True).first.click()
    page.get_by_label(say("find.search")).fill(service)
    page.locator(".rows a").first.click()
    page.get_by_text(say(face), exact=True).click()
    page.get_by_role("button", name=say("rate.save" if offline else "rate.send")).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(say("thanks.title"))


def tell(
    person: Person, title: str, story: str, say: Words = INDONESIAN, *, unit: str = "", photos: int = 0
) -> None:
    """Write a complaint up to its last step, as nobody."""
    page = person.page
    page.get_by_label(say("complain.title"), exact=True).fill(title)
    page.get_by_label(say("complain.body"), exact=True).fill(story)
    if unit:
        page.locator("#unit").select_option(label=unit)
    for number in range(photos):
        page.locator('input[type="file"]').last.set_input_files(photo(number))
        expect(page.get_by_role("img", name=say("photo.name", n=number + 1))).to_be_visible()
    page.get_by_role("button", name=say("fill.next"), exact=True).click()
    page.get_by_role("button", name=say("complain.toCheck")).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(say("complain.check"))


def complain(
    person: Person,
    title: str,
    story: str,
    say: Words = INDONESIAN,
    *,
    unit: str = "",
    photos: int = 0,
) -> str:
    """File an anonymous complaint and give the code of its receipt."""
    person.page.goto(person.url + "/adukan")
    tell(person, title, story, say, unit=unit, photos=photos)
    person.page.locator(".btn.main-act").click()
    return receipt_code(person)


def receipt_code(person: Person) -> str:
    """Read the code off the receipt on screen."""
    expect(person.page).to_have_url(re.compile(r"/resi/RKI-\d{4}-[0-9A-Z]{6}$"))
    expect(person.page.locator(".receipt .code.big")).to_be_visible()
    return person.page.url.rsplit("/", 1)[1]


def photo(seed: int = 0, size: tuple[int, int] = (1600, 1200)) -> FilePayload:
    """Make a photo as a phone's camera gives it: large, noisy, JPEG."""
    noise = Image.frombytes(
        "L", (size[0] // 8, size[1] // 8), Random(seed).randbytes(size[0] * size[1] // 64)
    )
    kept = BytesIO()
    noise.resize(size).convert("RGB").save(kept, "JPEG", quality=90)
    return {"name": f"foto-{seed}.jpg", "mimeType": "image/jpeg", "buffer": kept.getvalue()}


def save_photo(path: Path, seed: int = 0) -> Path:
    """Write such a photo to a file."""
    path.write_bytes(photo(seed)["buffer"])
    return path
