"""The answer sheet: who sees and does what, where. A field of the schema without a row here fails the tests.

Roles are held in a village office. A letter says where a thing lies and is seen all the same:
o the village office itself, b a section below it, s the village office beside it, a the district office above.
`all` is everywhere, `-` nowhere. Columns are in the order of READERS.
"""

READERS = ("stranger", "holder", "wrong", "officer", "handler", "verifier", "head", "evaluator", "admin")
# holder shows the receipt of the very complaint that is asked for, wrong the receipt of another one.
PLACES = {"o": "own", "b": "below", "s": "sibling", "a": "above"}
KINDS = ("fresh", "verified", "anonymous", "secret", "named", "oversight", "closed")
# fresh: not verified. verified: not forwarded yet. The others are with a unit; oversight alleges misconduct.
# fresh, verified, named, oversight and closed gave a name and let the unit know it.

# fmt: off
#                     stranger holder wrong officer handler verifier head evaluator admin
EVERYONE =           "all      all    all   all     all     all      all  all       all"
STAFF =              "-        -      -     all     all     all      all  all       all"
NOBODY =             "-        -      -     -       -       -        -    -         -"
THE_OFFICER =        "-        -      -     all     -       -        -    -         -"
WATCHERS =           "-        -      -     -       ob      ob       ob   ob        -"
COLLEAGUES =         "-        -      -     -       ob      ob       ob   ob        ob"
REMARK_READERS =     "-        -      -     -       ob      -        ob   -         -"
ADMINISTRATOR =      "-        -      -     -       -       -        -    -         ob"
ANY_ADMINISTRATOR =  "-        -      -     -       -       -        -    -         all"
SELF =               "-        -      -     o       o       o        o    o         o"
# Whoever asks for the unit above is listed what lies in their own part of it.
THEIR_LIST =         "-        -      -     -       oba     oba      oba  oba       -"

THE_HOLDER =         "-        all    -     -       -       -        -    -         -"
WITH_THE_UNIT =      "-        all    -     -       ob      ob       ob   ob        -"
NAMED =              "-        all    -     -       ob      ob       -    -         -"
NOT_FOR_THE_UNIT =   "-        all    -     -       -       ob       -    -         -"
VERIFIERS =          "-        -      -     -       -       ob       -    -         -"
UNIT_NOTES =         "-        -      -     -       ob      ob       ob   -         -"
HANDLERS =           "-        -      -     -       ob      -        -    -         -"
HANDLERS_AND_HEAD =  "-        -      -     -       ob      -        ob   -         -"
DOERS =              "-        all    -     -       ob      ob       ob   -         -"
# fmt: on

READ = {
    "fresh": NOT_FOR_THE_UNIT,
    "verified": NOT_FOR_THE_UNIT,
    "anonymous": WITH_THE_UNIT,
    "secret": WITH_THE_UNIT,
    "named": WITH_THE_UNIT,
    "oversight": NOT_FOR_THE_UNIT,
    "closed": WITH_THE_UNIT,
}
IDENTITY = {
    "fresh": NOT_FOR_THE_UNIT,
    "verified": NOT_FOR_THE_UNIT,
    "anonymous": NOBODY,
    "secret": NOT_FOR_THE_UNIT,
    "named": NAMED,
    "oversight": NOT_FOR_THE_UNIT,
    "closed": NAMED,
}
NOTES = {
    "fresh": VERIFIERS,
    "verified": VERIFIERS,
    "anonymous": UNIT_NOTES,
    "secret": UNIT_NOTES,
    "named": UNIT_NOTES,
    "oversight": VERIFIERS,
    "closed": UNIT_NOTES,
}
# Can do something to it now; the citizen of a closed one may reopen it.
DO = {
    "fresh": NOT_FOR_THE_UNIT,
    "verified": NOT_FOR_THE_UNIT,
    "anonymous": DOERS,
    "secret": DOERS,
    "named": DOERS,
    "oversight": NOT_FOR_THE_UNIT,
    "closed": DOERS,
}

COMPLAINT = (
    "id code state version title body happenedOn place identityMode verifiedAt firstResponseAt respondedAt "
    "closureReason solved reopenCount handlingScore resolveDueOn isOverdue cursor unit reportedUnit service "
    "submittedAt closedAt attachments timeline"
)
ENTRY = "id seq kind at text visibleToComplainant by unit"
FORWARDED = ("anonymous", "secret", "named", "oversight", "closed")
UNIT = (
    "id code name shortName kind address phone postcode regionCode isActive publishesStaff version parent "
    "services servicePoints addressees officeHours"
)
SERVICE = (
    "id code name nameEn keywords requirements procedure timePromise feeRupiah product complaintChannel "
    "isActive version unit"
)
EVALUATION = "id unit period instrument pooled responses assisted imported withheld service"
FIGURES = "respondents index index100 grade elements intervalLow intervalHigh isIndicative lowest"
BOARD = (
    "unit days computedAt open overdue newToday closed toVerify waitingCitizen firstResponse resolution "
    "inTimeShare rows nearest recent cursor"
)

# Type, or type/case; its fields; who sees them.
FIELDS: tuple[tuple[str, str, str], ...] = (
    ("Unit", UNIT + " children", EVERYONE),
    ("Unit/closed", UNIT, ADMINISTRATOR),
    ("Unit/closed", "children", NOBODY),
    ("UnitConnection", "nodes edges pageInfo", EVERYONE),
    ("UnitEdge", "cursor node", EVERYONE),
    ("Service", SERVICE + " openPeriod", EVERYONE),
    ("Service/closed", SERVICE + " openPeriod", ADMINISTRATOR),
    ("ServiceConnection", "nodes edges pageInfo", EVERYONE),
    ("ServiceEdge", "cursor node", EVERYONE),
    ("ServicePoint", "id code name isActive version unit service", EVERYONE),
    ("ServicePoint", "officer", COLLEAGUES),
    ("ServicePoint/closed", "id code name isActive version unit service officer", ADMINISTRATOR),
    ("ServicePoint/published", "id code name isActive version unit service officer", EVERYONE),
    ("Addressee", "id kind label", EVERYONE),
    ("Addressee", "name", NOBODY),
    ("Addressee/published", "id kind label name", EVERYONE),
    ("OfficeHours", "id weekday opens closes breakMinutes validFrom validTo", EVERYONE),
    ("Holiday", "id on name nameEn kind source version", EVERYONE),
    ("StaffMemberConnection", "pageInfo", EVERYONE),
    ("StaffMemberConnection", "nodes edges", COLLEAGUES),
    ("StaffMemberEdge", "cursor node", COLLEAGUES),
    ("StaffMember", "id name position unit", COLLEAGUES),
    ("StaffMember/published", "id name position unit", EVERYONE),
    ("PageInfo", "hasNextPage hasPreviousPage startCursor endCursor", EVERYONE),
    ("Viewer", "signedIn actions cursor serverTime demo", EVERYONE),
    ("Viewer", "roles account", STAFF),
    ("Account", "id name position mustChangePassword unit", STAFF),
    ("RoleInUnit", "role unit", STAFF),
    ("PersonConnection", "pageInfo", EVERYONE),
    ("PersonConnection", "nodes edges", ADMINISTRATOR),
    ("PersonEdge", "cursor node", ADMINISTRATOR),
    (
        "Person",
        "id name titleBefore titleAfter maskedNumber position isActive version unit roles accountState",
        ADMINISTRATOR,
    ),
    ("Person/self", "id name maskedNumber position isActive version unit accountState", SELF),
    ("Person/self", "roles", "- - - - o o o o o"),
    ("StaffImportPreview", "problems", ANY_ADMINISTRATOR),
    ("StaffImportPreview", "ready", ADMINISTRATOR),
    ("ImportLineProblem", "line field message", ANY_ADMINISTRATOR),
    ("ImportedPerson", "line name maskedNumber position unit roles", ADMINISTRATOR),
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
    ("SatisfactionFigures", FIGURES, EVERYONE),
    ("ElementFigure", "element name nameEn answers sum mean index100 grade counts", EVERYONE),
    ("Evaluation/quick", EVALUATION + " quick", COLLEAGUES),
    ("Evaluation/quick", "target figures", NOBODY),
    ("QuickFigures", "ratings mean counts isIndicative wentWell couldBeBetter", COLLEAGUES),
    ("QuickFigures", "wentWellRemarks couldBeBetterRemarks", REMARK_READERS),
    ("ReasonCount", "reason count", COLLEAGUES),
    ("MyFeedback", "waiting", STAFF),
    ("MyFeedback", "batches", THE_OFFICER),
    ("FeedbackBatch", "id month count items thankedAt isNew", THE_OFFICER),
    ("FeedbackItem", "wentWell couldBeBetter nextStep", THE_OFFICER),
    ("ComplaintConnection", "pageInfo cursor", STAFF),
    ("ComplaintConnection", "nodes edges", THEIR_LIST),
    ("ComplaintEdge", "cursor node", THEIR_LIST),
    ("ComplaintBoard", BOARD, WATCHERS),
    ("UnitBoardRow", "unit open overdue firstResponse resolution inTimeShare", WATCHERS),
    ("DurationFigures", "n medianHours p90Hours targetWorkingDays", WATCHERS),
    ("FeedItem", "kind at complaint unit", WATCHERS),
    *((f"Complaint/{kind}", COMPLAINT, READ[kind]) for kind in KINDS),
    *((f"Complaint/{kind}", "complainant", IDENTITY[kind]) for kind in KINDS),
    *((f"Complaint/{kind}", "savedOnDeviceAt", THE_HOLDER) for kind in KINDS),
    *((f"Complaint/{kind}", "verbs", DO[kind]) for kind in KINDS),
    *((f"Complaint/{kind}", "classification", READ[kind]) for kind in KINDS if kind != "fresh"),
    *((f"Complaint/{kind}", "assignedAt", READ[kind]) for kind in FORWARDED),
    *((f"Complaint/{kind}", "deadline", READ[kind]) for kind in KINDS if kind != "closed"),
    ("Complaint/fresh", "classification assignedAt", NOBODY),
    ("Complaint/verified", "assignedAt", NOBODY),
    ("Complaint/closed", "deadline", NOBODY),
    ("Complainant/secret", "name phone", IDENTITY["secret"]),
    ("Complainant/named", "name phone", IDENTITY["named"]),
    *((f"Attachment/{kind}", "id mediaType width height sizeBytes alt", READ[kind]) for kind in KINDS),
    *((f"TimelineEntry/{kind}", ENTRY + " done planned plannedBy attachments", READ[kind]) for kind in KINDS),
    *((f"TimelineEntry/{kind}-note", ENTRY, NOTES[kind]) for kind in KINDS),
    *((f"TimelineEntry/{kind}-note", "done planned plannedBy attachments", NOBODY) for kind in KINDS),
    ("Deadline/named", "kind startsOn dueOn workingDays workingDaysLeft isOverdue days", READ["named"]),
    ("CountedDay/named", "on counts number why whyEn", READ["named"]),
)

# What queries answer at all: an empty page is an answer, null or an error is none.
QUERIES: tuple[tuple[str, str], ...] = (
    ("units services staff viewer people holidays questionnaire surveyPeriods evaluations", EVERYONE),
    ("unit service servicePoint", EVERYONE),
    ("previewStaffImport", ANY_ADMINISTRATOR),
    ("myFeedback complaints", STAFF),
    ("complaintBoard", WATCHERS),
    ("trackedComplaint", THE_HOLDER),
    *((f"complaint/{kind}", READ[kind]) for kind in KINDS),
)

# Who gets as far as the check of what was filled in; the others are refused. The last column is the system's own.
MUTATIONS: tuple[tuple[str, str], ...] = (
    ("fileComplaint rateService submitSurvey giveFeedback", EVERYONE + " all"),
    ("rateService/closed submitSurvey/closed", NOBODY + " -"),
    ("readFeedback thankFeedback", THE_OFFICER + " -"),
    ("addComplaintDetails confirmComplaint reopenComplaint withdrawComplaint", THE_HOLDER + " -"),
    ("verifyComplaint/fresh archiveComplaint/fresh noteComplaint/fresh", VERIFIERS + " -"),
    ("assignComplaint/verified noteComplaint/oversight assignComplaint/oversight", VERIFIERS + " -"),
    ("startComplaint/oversight respondComplaint/oversight", VERIFIERS + " -"),
    ("returnComplaint/oversight returnComplaint/verified", NOBODY + " -"),
    ("assignComplaint/named noteComplaint/named", UNIT_NOTES + " -"),
    ("startComplaint/named respondComplaint/named", HANDLERS + " -"),
    ("returnComplaint/named", HANDLERS_AND_HEAD + " -"),
    ("verifyComplaint/named archiveComplaint/named", VERIFIERS + " -"),
    (
        "saveUnit saveUnit/new saveService saveService/new saveServicePoint saveServicePoint/new",
        ADMINISTRATOR + " all",
    ),
    ("savePerson savePerson/new issueActivation saveOfficeHours", ADMINISTRATOR + " all"),
    ("importStaff saveHoliday removeHoliday", ANY_ADMINISTRATOR + " all"),
    ("saveSurveyPeriod saveSurveyPeriod/new", "- - - - - - ob - ob all"),
)

SUBSCRIPTIONS: tuple[tuple[str, str], ...] = (
    ("feed", WATCHERS),
    *((f"timeline/{kind}", READ[kind]) for kind in KINDS),
)

PHOTOS = READ

# What is done from a terminal or by the clock.
COMMANDS: tuple[tuple[str, str], ...] = (
    ("import_responses", NOBODY + " all"),
    ("auto_close_complaints", EVERYONE + " all"),
)

# Planted texts, and in whose answers, to all queries together, they stand. Nothing else may hold them.
SECRETS: tuple[tuple[str, str], ...] = (
    *((f"body/{kind}", READ[kind]) for kind in KINDS),
    *((f"title/{kind}", READ[kind]) for kind in KINDS),
    *((f"details/{kind}", READ[kind]) for kind in KINDS),
    *((f"note/{kind}", NOTES[kind]) for kind in KINDS),
    *((f"name/{kind}", IDENTITY[kind]) for kind in KINDS),
    *((f"phone/{kind}", IDENTITY[kind]) for kind in KINDS),
    ("feedback", "- - - o - - - - -"),
    ("remark", REMARK_READERS),
    ("colleague", COLLEAGUES),
    ("waiting_feedback employee_number password activation session key sender device", NOBODY),
)

# Types that only a change or a stream answers with: whoever may do that sees all of them.
ANSWERS = {
    "ActivationSheet": "links",
    "ActivationLink": "person path expiresAt",
    "FeedbackReceipt": "id",
    "Rating": "id score ratedOn",
    "SurveyReceipt": "id answeredOn",
    "Removed": "id",
    "LiveEvent": "cursor kind at complaint",
    "Resync": "cursor",
    "Refused": "code message fields retryAfterSeconds",
    "FieldProblem": "field message",
    "WrongState": "code message state",
    "Stale": "code message version changedAt",
    "PeriodClosed": "code message",
    "NoAddressee": "code message",
}


def places(pattern: str) -> dict[str, frozenset[str]]:
    """Read a pattern: by reader, the places where the thing is seen."""
    names = (*READERS, "system")
    cells = [cell.replace("all", "obsa").replace("-", "") for cell in pattern.split()]
    return {
        name: frozenset(PLACES[letter] for letter in cell) for name, cell in zip(names, cells, strict=False)
    }
