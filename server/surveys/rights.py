"""Who may answer surveys, set their periods and read their figures."""

from server.access.policy import ADMIN, ANYONE, EVALUATOR, HANDLER, SYSTEM, UNIT_HEAD, VERIFIER, Rule
from server.access.relations import active, always, unit_tree

RIGHTS = (
    Rule("questionnaire.read", ANYONE, always),
    Rule("survey_period.read", ANYONE, always),
    # Citizens speak without an account.
    Rule("rating.rate", ANYONE, active),
    Rule("survey.submit", ANYONE, active),
    # Public figures: withheld under five answers, whoever asks.
    Rule("evaluation.read", ANYONE, active),
    Rule("evaluation.read_quick", HANDLER | VERIFIER | UNIT_HEAD | EVALUATOR | ADMIN, unit_tree),
    Rule("evaluation.read_remarks", HANDLER | UNIT_HEAD, unit_tree),
    Rule("survey_period.save", UNIT_HEAD | ADMIN, unit_tree),
    Rule("survey_period.save", SYSTEM, always),
    Rule("survey.import", SYSTEM, always),
)
