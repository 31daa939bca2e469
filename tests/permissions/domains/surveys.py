"""Surveys and ratings: rows, documents and things of the matrix."""

from server.units.models import Unit
from tests.permissions.patterns import (
    COLLEAGUES,
    EVERYONE,
    NOBODY,
    REMARK_READERS,
)
from tests.permissions.world import World
from tests.support import survey_factories

EVALUATION = "id unit period instrument pooled responses assisted imported withheld service"
INDEX_FIGURES = "respondents index index100 grade elements intervalLow intervalHigh isIndicative lowest"
_PERIOD = 'unit: $unit, label: "", startsOn: "2026-02-01", endsOn: "2026-01-01"'
_AT = '"2026-11-24T01:00:00.000Z"'
_RATED = f'score: 9, reasons: [], ratedAt: {_AT}, deviceKey: ""'
_ANSWERED = f'answers: [], assisted: false, answeredAt: {_AT}, deviceKey: ""'

FIELDS: tuple[tuple[str, str, str], ...] = (
    ("Questionnaire", "code version source elements respondent reasons", EVERYONE),
    ("QuestionnaireItem", "element number displayOrder name nameEn question questionEn answers", EVERYONE),
    ("AnswerOption", "score label labelEn", EVERYONE),
    ("RespondentItem", "code label labelEn options", EVERYONE),
    ("Choice", "code label labelEn", EVERYONE),
    ("SurveyPeriod", "id label startsOn endsOn usersInPeriod isOpen version unit", EVERYONE),
    ("EvaluationConnection", "nodes edges pageInfo", EVERYONE),
    ("EvaluationEdge", "cursor node", EVERYONE),
    ("Evaluation", EVALUATION + " target figures", EVERYONE),
    ("Evaluation", "quick", NOBODY),
    ("SatisfactionFigures", INDEX_FIGURES, EVERYONE),
    ("ElementFigure", "element name nameEn answers sum mean index100 grade counts", EVERYONE),
    ("Evaluation/quick", EVALUATION + " quick", COLLEAGUES),
    ("Evaluation/quick", "target figures", NOBODY),
    ("QuickFigures", "ratings mean counts isIndicative wentWell couldBeBetter", COLLEAGUES),
    ("QuickFigures", "wentWellRemarks couldBeBetterRemarks", REMARK_READERS),
    ("ReasonCount", "reason count", COLLEAGUES),
)
QUERIES: tuple[tuple[str, str], ...] = (("questionnaire surveyPeriods evaluations", EVERYONE),)
MUTATIONS: tuple[tuple[str, str], ...] = (
    ("rateService submitSurvey", EVERYONE + " all"),
    ("rateService/closed submitSurvey/closed", NOBODY + " -"),
    ("saveSurveyPeriod saveSurveyPeriod/new", "- - - - - - ob - ob all"),
)
COMMANDS: tuple[tuple[str, str], ...] = (("import_responses", NOBODY + " all"),)
SECRETS: tuple[tuple[str, str], ...] = (
    ("remark", REMARK_READERS),
    ("device", NOBODY),
)
ANSWERS = {
    "Rating": "id score ratedOn",
    "SurveyReceipt": "id answeredOn",
    "PeriodClosed": "code message",
}
READS = {
    "questionnaire": "questionnaire",
    "surveyPeriods": "surveyPeriods(unit: $unit)",
    "evaluations": "evaluations(unit: $unit, instrument: SKM)",
    "evaluations/quick": "evaluations(unit: $unit, instrument: QUICK)",
    "evaluations/pooled": "evaluations(unit: $unit, pooled: true)",
}
CASES = {
    "Questionnaire": "questionnaire:",
    "QuestionnaireItem": "questionnaire:elements",
    "AnswerOption": "questionnaire:elements.answers",
    "RespondentItem": "questionnaire:respondent",
    "Choice": "questionnaire:reasons",
    "SurveyPeriod": "surveyPeriods:",
    "EvaluationConnection": "evaluations:",
    "EvaluationEdge": "evaluations:edges",
    "Evaluation": "evaluations:nodes",
    "SatisfactionFigures": "evaluations:nodes.figures",
    "ElementFigure": "evaluations:nodes.figures.elements",
    "Evaluation/quick": "evaluations/quick:nodes",
    "QuickFigures": "evaluations/quick:nodes.quick",
    "ReasonCount": "evaluations/quick:nodes.quick.wentWell",
}
CHANGES = {
    "rateService": f"input: {{ service: $service, {_RATED} }}",
    "rateService/closed": f"input: {{ service: $closedService, {_RATED} }}",
    "submitSurvey": f"input: {{ service: $service, {_ANSWERED} }}",
    "submitSurvey/closed": f"input: {{ service: $closedService, {_ANSWERED} }}",
    "saveSurveyPeriod": f"id: $period, seen: 0, input: {{ {_PERIOD} }}",
    "saveSurveyPeriod/new": f"input: {{ {_PERIOD} }}",
}


async def fill(world: World, place: str, unit: Unit) -> None:
    """Give a place a period with answers enough to be shown, and quick ratings with remarks."""
    service = world.things[place]["service"]
    period = await survey_factories.period(unit, users_in_period=400)
    await survey_factories.answers(period, survey_factories.TEN_ROWS, service=service)
    for number in range(6):
        texts = {name: world.plant("remark", place) for name in ("went_well", "could_be_better")}
        face = {"reasons": ["cost", "friendliness"], "device_hash": world.plant("device", place)}
        await survey_factories.ratings(service, [1 + number % 4], **texts, **face)
    world.places[place]["period"] = str(period.id)
