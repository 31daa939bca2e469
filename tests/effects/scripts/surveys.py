"""Survey periods, answers and faces, and the figures that come of them."""

from server.access.actor import SYSTEM
from server.surveys.imports import Destination, import_responses
from server.surveys.questionnaire import CODES
from tests.effects.scripts.people import open_offices
from tests.effects.stage import Stage
from tests.support.survey_factories import TEN_ROWS

NOW = '"2026-11-24T01:30:00.000Z"'
WHO = 'respondent: { sex: "female", ageBand: "26_35", education: "s1", occupation: "swasta" }'
TABLE = "U1;U2;U3;U4;U5;U6;U7;U8;U9\n" + "\n".join(";".join(row) for row in TEN_ROWS)


async def play(stage: Stage) -> None:
    """Open a period, answer on its first and last day and outside it, rate, import, and read the figures."""
    offices = await open_offices(stage)
    await stage.set()
    village, service = offices.village.id, offices.service.id
    span = 'startsOn: "2026-11-24", endsOn: "2026-11-30"'
    new = f'unit: "{village}", label: " Semester II ", {span}, usersInPeriod: 400'
    period = await stage.change("head", f"saveSurveyPeriod(input: {{ {new} }})")
    await stage.change("head", f"saveSurveyPeriod(input: {{ {new} }})")
    touching = f'unit: "{village}", label: "Awal", startsOn: "2026-11-01", endsOn: "2026-11-'
    await stage.change("head", f'saveSurveyPeriod(input: {{ {touching}24" }})')
    await stage.change("head", f'saveSurveyPeriod(input: {{ {touching}23" }})')
    edit = f'input: {{ {new.replace("400", "500")} }}, id: "{period["id"]}"'
    await stage.change("head", f"saveSurveyPeriod({edit}, seen: 1)")
    await stage.change("head", f"saveSurveyPeriod({edit}, seen: 1)")
    for row in TEN_ROWS:
        answers = ", ".join(
            f'{{ element: "{code}", score: {score} }}' for code, score in zip(CODES, row, strict=True)
        )
        given = f'service: "{service}", answers: [{answers}], answeredAt: {NOW}, deviceKey: "{"ab" * 32}"'
        await stage.change("citizen", f"submitSurvey(input: {{ {given}, {WHO}, assisted: false }})")
    for day, assisted in {"10-31": "false", "11-23": "true", "11-25": "true"}.items():
        other = given.replace("2026-11-24", f"2026-{day}")
        await stage.change("citizen", f"submitSurvey(input: {{ {other}, assisted: {assisted} }})")
    await stage.change(
        "citizen", f"submitSurvey(input: {{ {given.replace('score: 3', 'score: 5')}, assisted: true }})"
    )
    late = f'input: {{ {new.replace("11-24", "11-25")} }}, id: "{period["id"]}", seen: 2'
    await stage.change("head", f"saveSurveyPeriod({late})")
    await faces(stage, str(service))
    old = 'label: "Impor", startsOn: "2026-09-01", endsOn: "2026-09-30"'
    await stage.change("head", f'saveSurveyPeriod(input: {{ unit: "{village}", {old} }})')
    to = Destination(unit="melintang", period="Impor")
    await stage.act("import", lambda: import_responses(SYSTEM, TABLE.encode(), to))
    for who, deep in {"citizen": 2, "evaluator": 4}.items():
        await stage.read(who, f'surveyPeriods(unit: "{village}")', 1)
        await stage.read(who, f'evaluations(unit: "{village}")', deep)
        await stage.read(who, f'evaluations(unit: "{village}", pooled: true, instrument: SKM)', deep)
        await stage.read(who, f'evaluations(service: "{service}", instrument: QUICK)', deep)
        await stage.read(who, f'evaluations(period: "{period["id"]}", unitsOnly: true, first: 1)', 2)
    await stage.read("citizen", "questionnaire", 2)
    await stage.read("citizen", f'service(id: "{service}")', 1)
    for who in ("citizen", "evaluator", "officer"):
        await stage.change(who, f"saveSurveyPeriod(input: {{ {new} }})")


async def faces(stage: Stage, service: str) -> None:
    """Rate with each face, twice from one phone, from the day before, and wrongly."""
    for score in (1, 2, 3, 4, 4):
        reasons = '"cost", "friendliness"' if score < 3 else '"clarity"'
        given = f'service: "{service}", score: {score}, reasons: [{reasons}], ratedAt: {NOW}'
        said = f'wentWell: " Cepat ", couldBeBetter: "{" Kursi " if score < 3 else ""}"'
        await stage.change(
            "citizen", f'rateService(input: {{ {given}, {said}, deviceKey: "{f"{score}a" * 32}" }})'
        )
    old = given.replace("2026-11-24", "2026-11-20")
    await stage.change("citizen", f'rateService(input: {{ {old}, deviceKey: "{"cd" * 32}" }})')
    ahead = given.replace("2026-11-24", "2026-11-26")
    await stage.change("citizen", f'rateService(input: {{ {ahead}, deviceKey: "{"ef" * 32}" }})')
    await stage.change(
        "citizen", f'rateService(input: {{ {given.replace("score: 4", "score: 5")}, deviceKey: "x" }})'
    )
