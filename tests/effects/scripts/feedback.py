"""Feedback for an officer: kept until five people have written, then read and thanked for."""

from server.staff.models import Person
from tests.effects.scripts.people import open_offices
from tests.effects.stage import Stage
from tests.support import factories


async def play(stage: Stage) -> None:
    """Give six, two of them by one person; open, read, thank, and be refused."""
    offices = await open_offices(stage)
    officer = stage.actors["officer"].person_id
    await factories.service_point(
        offices.village, officer=await Person.get(id=officer), code="LOK1", name="Loket 1"
    )
    await stage.set()
    for number, sender in enumerate("aabcd"):
        # All five say the same, since an opened batch is shuffled.
        said = 'wentWell: " Ramah ", couldBeBetter: "Cepat", nextStep: "Nomor antrean"'
        await stage.change(
            "citizen",
            f'giveFeedback(input: {{ addressee: "{officer}", {said}, senderKey: "{sender * 64}" }})',
        )
        assert number < 5
    await stage.read("officer", "myFeedback", 3)
    opened = f'addressee: "{officer}", wentWell: "Ramah", couldBeBetter: "Cepat", nextStep: "Nomor antrean"'
    await stage.change("citizen", f'giveFeedback(input: {{ {opened}, senderKey: "{"e" * 64}" }})')
    await stage.change("citizen", f'giveFeedback(input: {{ {opened}, senderKey: "{"e" * 64}" }})', again=True)
    seen = await stage.read("officer", "myFeedback", 3)
    batch = seen["batches"][0]["id"]
    for verb in ("readFeedback", "thankFeedback"):
        for who in ("citizen", "head", "officer", "officer"):
            await stage.change(who, f'{verb}(batch: "{batch}")')
    for who in ("officer", "head", "citizen"):
        await stage.read(who, "myFeedback", 3)
    await stage.change(
        "citizen", f'giveFeedback(input: {{ addressee: "{officer}", senderKey: "{"f" * 64}" }})'
    )
    await stage.change("citizen", f'giveFeedback(input: {{ {opened}, senderKey: "f" }})')
    nobody = f'addressee: "{offices.village.id}", wentWell: "Ramah"'
    await stage.change("citizen", f'giveFeedback(input: {{ {nobody}, senderKey: "{"f" * 64}" }})')
    await stage.read("citizen", f'unit(id: "{offices.village.id}")', 1)
