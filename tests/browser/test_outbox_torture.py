"""The promise of the outbox, kept by force: nothing is lost and nothing is counted twice, whatever is killed when."""

from random import Random, SystemRandom

import pytest
from playwright.sync_api import Error, expect

from tests.browser import citizens
from tests.browser.stored import Stored
from tests.browser.words import INDONESIAN as say
from tests.support.browser import Person
from tests.support.server import Server

TITLE, STORY = "Loket tutup lebih awal", "Loket sudah tutup pukul sebelas dan tidak ada pengumuman."
MOST_SAVES = 4
LONGEST_WAIT_MS = 250


@pytest.mark.long
def test_nothing_said_is_lost_or_doubled_however_often_browser_and_server_are_killed(
    phone: Person, server: Server, pytestconfig: pytest.Config
) -> None:
    seed = pytestconfig.getoption("--seed") or SystemRandom().randrange(1_000_000)
    kills = pytestconfig.getoption("--kills")
    print(f"to repeat: --kills={kills} --seed={seed}")
    torture = Torture(phone, server, Random(seed))
    for _ in range(kills):
        torture.round()
    torture.settle()
    assert len(torture.promised) >= kills
    assert torture.promised - torture.arrived() == set(), "lost"
    assert torture.stored_twice() == [], "doubled"
    assert torture.complaints() == dict.fromkeys(torture.codes, (1, 1)), "complaints and their photos"
    assert torture.arrived() <= torture.known, "from nowhere"


class Torture:
    """A phone and a server that get no rest.

    promised: ratings that the screen said were saved. known: those and the ones on the phone when it was killed;
    a save cut off before its word was on screen may arrive or not, but once at most. codes: of complaints, each with
    a photo, whose receipt was on screen.
    """

    def __init__(self, phone: Person, server: Server, chance: Random) -> None:
        self.phone, self.server, self.chance = phone, server, chance
        self.up = True
        self.promised: set[str] = set()
        self.known: set[str] = set()
        self.codes: list[str] = []
        self.before = set(Stored(server).ids("quick_ratings"))
        citizens.first_visit(phone)
        phone.open("/nilai")
        self.services = self.some_services()

    def round(self) -> None:
        """Let the server be up or down, save some ratings, wait no one knows how long, and kill."""
        if self.chance.random() < 0.35:
            self.switch(up=not self.up)
        if self.chance.random() < 0.15:
            self.codes.append(citizens.complain(self.phone, TITLE, STORY, photos=1))
        saves = self.chance.randint(1, MOST_SAVES)
        for number in range(saves):
            self.rate(cut_off=number == saves - 1 and self.chance.random() < 0.25)
        self.phone.page.wait_for_timeout(self.chance.uniform(0, LONGEST_WAIT_MS))
        self.know_what_is_kept()
        self.phone.kill()
        if self.up and self.chance.random() < 0.15:
            self.switch(up=False)
        self.phone.reopen(f"/nilai/{self.chance.choice(self.services)}")

    def rate(self, *, cut_off: bool) -> None:
        """Rate a service; when cut off, nobody waits for the screen to say that it is saved."""
        page = self.phone.page
        # The browser was opened on a screen of the app; from there on a person follows links.
        expect(page.locator("h1")).to_be_visible()
        self.phone.follow(f"/nilai/{self.chance.choice(self.services)}")
        page.locator(".face").nth(self.chance.randrange(4)).click()
        page.locator(".btn.main-act").click(no_wait_after=True)
        if not cut_off:
            expect(page.get_by_role("heading", level=1)).to_have_text(say("thanks.title"))
            intention = page.evaluate("new URLSearchParams(location.search).get('isian')")
            self.promised.add(intention)
            self.known.add(intention)

    def know_what_is_kept(self) -> None:
        """Note what the phone holds at this moment."""
        try:
            self.known.update(row["id"] for row in citizens.shelf(self.phone, "outbox"))
        except Error:
            # The last click was just opening another page.
            self.phone.page.wait_for_load_state()
            self.known.update(row["id"] for row in citizens.shelf(self.phone, "outbox"))

    def settle(self) -> None:
        """Leave both alone until the phone has nothing more to send."""
        self.switch(up=True)
        self.phone.open("/kotak-keluar")
        self.know_what_is_kept()
        if citizens.unsent(self.phone):
            # After many failures the phone waits for minutes between its tries; a person need not.
            self.phone.page.get_by_role("button", name=say("outbox.sendNow")).or_(
                self.phone.page.get_by_text(say("outbox.empty"))
            ).first.click()
        self.phone.eventually(lambda: not citizens.unsent(self.phone), within=60)

    def switch(self, *, up: bool) -> None:
        """Start or kill the server."""
        if up and not self.up:
            self.server.start()
        elif self.up and not up:
            self.server.kill()
        self.up = up

    def arrived(self) -> set[str]:
        """Give the intentions that the server has stored as ratings since the beginning."""
        rows = Stored(self.server).rows("SELECT id, result_id FROM intentions WHERE verb = 'rate_service'")
        stored = set(Stored(self.server).ids("quick_ratings")) - self.before
        return {intention for intention, rating in rows if rating in stored}

    def complaints(self) -> dict[str, tuple[int, int]]:
        """Count for each code of a receipt the complaints and their photos that the server has."""
        marks = ", ".join("?" * len(self.codes))
        rows = Stored(self.server).rows(
            "SELECT code, count(DISTINCT complaints.id), count(attachments.id) FROM complaints"
            f" LEFT JOIN attachments ON owner_id = complaints.id WHERE code IN ({marks}) GROUP BY code",
            *self.codes,
        )
        return {code: (complaints, photos) for code, complaints, photos in rows}

    def stored_twice(self) -> list[str]:
        """Give the ratings that no intention stands for alone."""
        rows = Stored(self.server).rows("SELECT result_id FROM intentions WHERE verb = 'rate_service'")
        results = [result for (result,) in rows]
        return [
            rating
            for rating in Stored(self.server).ids("quick_ratings")
            if rating not in self.before and results.count(rating) != 1
        ]

    def some_services(self) -> list[str]:
        """Give the ids of the first unit's services, off the screen."""
        page = self.phone.page
        page.locator(".rows a").first.click()
        links = page.locator('.rows a[href^="/nilai/"]')
        expect(links.first).to_be_visible()
        return [str(link.get_attribute("href")).split("/")[2].split("?")[0] for link in links.all()]
