"""The documents of the matrix: each query asked for everything it has, and each change as far as its check."""

import re

from graphql import GraphQLObjectType, build_schema, get_named_type

from schema.root import schema
from tests.permissions.expected import KINDS

SCHEMA = build_schema(schema.as_str())
TEXTS = ("point", "closedPoint", "publishedPoint", "csv", "name", "me", "code", "key")
DEEPEST = 3
# The board alone would ask for more fields than a document may.
SHALLOW = {"complaintBoard": 2}

# Queries by the name of the case; everything they can answer is asked for.
READS = {
    "unit": "unit(id: $unit)",
    "unit/closed": "unit(id: $closedUnit)",
    "unit/published": "unit(id: $published)",
    "units": "units(first: 200)",
    "service": "service(id: $service)",
    "service/closed": "service(id: $closedService)",
    "services": "services(unit: $unit)",
    "servicePoint": "servicePoint(code: $point)",
    "servicePoint/closed": "servicePoint(code: $closedPoint)",
    "servicePoint/published": "servicePoint(code: $publishedPoint)",
    "staff": "staff(unit: $unit)",
    "staff/published": "staff(unit: $published)",
    "viewer": "viewer",
    "people": "people(unit: $unit, search: $name)",
    "people/self": "people(unit: $unit, search: $me)",
    "people/all": "people(first: 200)",
    "previewStaffImport": "previewStaffImport(csv: $csv)",
    "holidays": "holidays(year: 2026)",
    "questionnaire": "questionnaire",
    "surveyPeriods": "surveyPeriods(unit: $unit)",
    "evaluations": "evaluations(unit: $unit, instrument: SKM)",
    "evaluations/quick": "evaluations(unit: $unit, instrument: QUICK)",
    "evaluations/pooled": "evaluations(unit: $unit, pooled: true)",
    "myFeedback": "myFeedback",
    "complaints": "complaints(unit: $unit, first: 100)",
    "complaintBoard": "complaintBoard(unit: $unit)",
    "trackedComplaint": "trackedComplaint(code: $code, key: $key)",
    **{f"complaint/{kind}": f"complaint(id: ${kind})" for kind in KINDS},
}

# Where the type of a case stands in the answer of a query; `?` keeps the lines of one kind.
CASES = {
    "Unit": "unit:",
    "Unit/closed": "unit/closed:",
    "UnitConnection": "units:",
    "UnitEdge": "units:edges",
    "Service": "service:",
    "Service/closed": "service/closed:",
    "ServiceConnection": "services:",
    "ServiceEdge": "services:edges",
    "ServicePoint": "servicePoint:",
    "ServicePoint/closed": "servicePoint/closed:",
    "ServicePoint/published": "servicePoint/published:",
    "Addressee": "unit:addressees",
    "Addressee/published": "unit/published:addressees",
    "OfficeHours": "unit:officeHours",
    "Holiday": "holidays:",
    "StaffMemberConnection": "staff:",
    "StaffMemberEdge": "staff:edges",
    "StaffMember": "staff:nodes",
    "StaffMember/published": "staff/published:nodes",
    "PageInfo": "units:pageInfo",
    "Viewer": "viewer:",
    "Account": "viewer:account",
    "RoleInUnit": "viewer:roles",
    "PersonConnection": "people:",
    "PersonEdge": "people:edges",
    "Person": "people:nodes",
    "Person/self": "people/self:nodes",
    "StaffImportPreview": "previewStaffImport:",
    "ImportLineProblem": "previewStaffImport:problems",
    "ImportedPerson": "previewStaffImport:ready",
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
    "MyFeedback": "myFeedback:",
    "FeedbackBatch": "myFeedback:batches",
    "FeedbackItem": "myFeedback:batches.items",
    "ComplaintConnection": "complaints:",
    "ComplaintEdge": "complaints:edges",
    "ComplaintBoard": "complaintBoard:",
    "UnitBoardRow": "complaintBoard:rows",
    "DurationFigures": "complaintBoard:firstResponse",
    "FeedItem": "complaintBoard:recent",
    "Deadline/named": "complaint/named:deadline",
    "CountedDay/named": "complaint/named:deadline.days",
    "Complainant/secret": "complaint/secret:complainant",
    "Complainant/named": "complaint/named:complainant",
    **{f"Complaint/{kind}": f"complaint/{kind}:" for kind in KINDS},
    **{f"Attachment/{kind}": f"complaint/{kind}:attachments" for kind in KINDS},
    **{f"TimelineEntry/{kind}": f"complaint/{kind}:timeline" for kind in KINDS},
    **{f"TimelineEntry/{kind}-note": f"complaint/{kind}:timeline?NOTED" for kind in KINDS},
}

_HELD = "held: { code: $code, key: $key }"
_PERSON = 'name: "", position: "", unit: $unit, roles: [], isActive: true'
_UNIT = 'code: "", name: "", shortName: "", kind: SECTION, publishesStaff: true, isActive: true'
_SERVICE = 'unit: $unit, code: "", name: "", keywords: [], isActive: true'
_POINT = 'unit: $unit, name: "", isActive: true'
_PERIOD = 'unit: $unit, label: "", startsOn: "2026-02-01", endsOn: "2026-01-01"'
_FILED = (
    'code: "", key: "", title: "", body: "", identityMode: ANONYMOUS, contactConsent: false, attachments: []'
)
_DAY = 'on: "2026-12-25", name: "", kind: LOCAL, source: ""'
_AT = '"2026-11-24T01:00:00.000Z"'
_RATED = f'score: 9, reasons: [], ratedAt: {_AT}, deviceKey: ""'
_ANSWERED = f'answers: [], assisted: false, answeredAt: {_AT}, deviceKey: ""'
_KIND = "id: $KIND, seen: 0"

# Changes with something wrong in them: who may do them is told so, everyone else is refused before that.
CHANGES = {
    "saveUnit": f"id: $unit, seen: 0, input: {{ {_UNIT}, parent: $parent }}",
    "saveUnit/new": f"input: {{ {_UNIT}, parent: $unit }}",
    "saveService": f"id: $service, seen: 0, input: {{ {_SERVICE} }}",
    "saveService/new": f"input: {{ {_SERVICE} }}",
    "saveServicePoint": f"id: $pointId, seen: 0, input: {{ {_POINT} }}",
    "saveServicePoint/new": f"input: {{ {_POINT} }}",
    "savePerson": f"id: $colleague, seen: 0, input: {{ {_PERSON} }}",
    "savePerson/new": f"input: {{ {_PERSON} }}",
    "importStaff": "csv: $csv",
    "issueActivation": "people: [$gone]",
    "saveOfficeHours": 'unit: $unit, validFrom: "2026-01-01", hours: []',
    "saveHoliday": f"input: {{ {_DAY} }}",
    "removeHoliday": "id: $spare",
    "rateService": f"input: {{ service: $service, {_RATED} }}",
    "rateService/closed": f"input: {{ service: $closedService, {_RATED} }}",
    "submitSurvey": f"input: {{ service: $service, {_ANSWERED} }}",
    "submitSurvey/closed": f"input: {{ service: $closedService, {_ANSWERED} }}",
    "saveSurveyPeriod": f"id: $period, seen: 0, input: {{ {_PERIOD} }}",
    "saveSurveyPeriod/new": f"input: {{ {_PERIOD} }}",
    "giveFeedback": 'input: { addressee: $colleague, senderKey: "" }',
    "readFeedback": "batch: $batch",
    "thankFeedback": "batch: $batch",
    "fileComplaint": f"input: {{ {_FILED}, savedAt: {_AT} }}",
    "addComplaintDetails": f'{_HELD}, text: "", attachments: []',
    "confirmComplaint": f"{_HELD}, input: {{ solved: YES, score: 9 }}",
    "reopenComplaint": f'{_HELD}, reason: ""',
    "withdrawComplaint": _HELD,
    "verifyComplaint": f"{_KIND}, classification: ASPIRATION",
    "assignComplaint": f'{_KIND}, unit: $unit, reason: "x"',
    "returnComplaint": f'{_KIND}, reason: ""',
    "startComplaint": _KIND,
    "respondComplaint": f'{_KIND}, done: "", attachments: []',
    "noteComplaint": 'id: $KIND, text: ""',
    "archiveComplaint": f'{_KIND}, reason: ""',
}
STREAMS = {"feed": "unit: $unit", "timeline": "complaint: $KIND"}
PROBLEM = "__typename ... on Problem { code }"


def read_document(name: str) -> str:
    """Write the document of a query that asks for everything, three objects deep."""
    call = READS[name]
    field = SCHEMA.query_type.fields[name.split("/")[0]] if SCHEMA.query_type else None
    assert field is not None
    kind = get_named_type(field.type)
    assert isinstance(kind, GraphQLObjectType)
    return _declared("query", f"answer: {call} {selection(kind, (), SHALLOW.get(name, DEEPEST))}")


def change_document(name: str) -> str:
    """Write the document of a change; the part after the slash is a case, or a kind of complaint."""
    mutation, _, case = name.partition("/")
    arguments = CHANGES[name if name in CHANGES else mutation].replace("$KIND", f"${case}")
    return _declared("mutation", f"answer: {mutation}({arguments}, intention: $new) {{ {PROBLEM} }}")


def stream_document(name: str, *, with_key: bool) -> str:
    """Write the document of a subscription that is answered at once, whoever may follow."""
    stream, _, case = name.partition("/")
    arguments = STREAMS[stream].replace("$KIND", f"${case}") + (", key: $key" if with_key else "")
    return _declared("subscription", f'answer: {stream}({arguments}, after: "x") {{ {PROBLEM} }}')


def selection(kind: GraphQLObjectType, above: tuple[str, ...], depth: int) -> str:
    """Select all fields of a type, and of the objects below it that are of no type above."""
    chosen = []
    for name, field in kind.fields.items():
        below = get_named_type(field.type)
        if not isinstance(below, GraphQLObjectType):
            chosen.append(name)
        elif depth and below.name not in (*above, kind.name):
            chosen.append(f"{name} {selection(below, (*above, kind.name), depth - 1)}")
        else:
            chosen.append(f"{name} {{ __typename }}")
    return f"{{ {' '.join(chosen)} }}"


def _declared(operation: str, body: str) -> str:
    names = dict.fromkeys(re.findall(r"\$(\w+)", body))
    variables = ", ".join(f"${name}: {'String!' if name in TEXTS else 'UUID!'}" for name in names)
    return f"{operation} ({variables}) {{ {body} }}" if names else f"{operation} {{ {body} }}"
