"""What staff do at their desks, as they would: by the words on the screen."""

from dataclasses import dataclass

from playwright.sync_api import expect

from server.demo.people import DEMO_ACCOUNTS, PASSWORD
from tests.browser.words import INDONESIAN, Words
from tests.support.browser import Person

NUMBERS = {account.role_en: account.member.number for account in DEMO_ACCOUNTS}


def sign_in(person: Person, role: str, say: Words = INDONESIAN, *, onward: str = "/menu") -> None:
    """Sign in as the demonstration account of a role ("Officer", "Verifier", ...) and go to a path."""
    person.open(f"/masuk?lanjut={onward}")
    if say.language == "en":
        speak_english(person)
    enter(person, NUMBERS[role], PASSWORD, say)
    expect(person.page).to_have_url(person.url + onward)


def speak_english(person: Person) -> None:
    """Choose English as an earlier visit would have."""
    speak(person, "en")


def speak_indonesian(person: Person) -> None:
    """Choose Indonesian as an earlier visit would have."""
    speak(person, "id")


def speak(person: Person, language: str) -> None:
    """Load the page anew in a language that an earlier visit chose."""
    person.page.evaluate("(language) => localStorage.setItem('language', language)", language)
    person.page.reload()
    expect(person.page.locator("html")).to_have_attribute("lang", language)


def enter(person: Person, number: str, password: str, say: Words = INDONESIAN) -> None:
    """Fill in and send the sign-in form."""
    person.page.get_by_label(say("signin.number")).fill(number)
    person.page.get_by_label(say("signin.password"), exact=True).fill(password)
    person.page.get_by_role("button", name=say("signin.act"), exact=True).click()


@dataclass
class Desk:
    """A member of staff with a complaint open."""

    person: Person
    say: Words = INDONESIAN

    def press(self, key: str) -> None:
        """Press the button with the words of a key."""
        self.person.page.get_by_role("button", name=self.say(key), exact=True).click()

    def verify(self) -> None:
        """Say that it is an ordinary complaint."""
        self.person.page.get_by_text(self.say("class.ordinary"), exact=True).click()
        self.press("verify.act")

    def forward(self, unit: str) -> None:
        """Hand it to a unit by its name."""
        self.person.page.locator("#forward-unit").select_option(label=unit)
        self.press("verify.forwardAct")

    def start(self) -> None:
        """Say that work has begun."""
        self.press("respond.start")

    def respond(self, done: str) -> None:
        """Answer with what was done."""
        self.person.page.locator("#respond-done").fill(done)
        self.press("respond.act")
