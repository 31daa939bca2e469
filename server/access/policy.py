"""POLICY: the one table of who may do what. What is not listed is refused."""

from dataclasses import dataclass

from server.access.actor import Role
from server.access.relations import (
    Relation,
    active,
    addressed,
    always,
    named_in_tree,
    ordinary_in_tree,
    oversight_in_tree,
    own,
    published,
    self_person,
    unit_tree,
)

ANYONE, RECEIPT, SYSTEM = Role.ANYONE, Role.RECEIPT, Role.SYSTEM
OFFICER, HANDLER, VERIFIER = Role.OFFICER, Role.HANDLER, Role.VERIFIER
UNIT_HEAD, EVALUATOR, ADMIN = Role.UNIT_HEAD, Role.EVALUATOR, Role.ADMIN


@dataclass(frozen=True)
class Rule:
    """An action, the roles that may do it, and to which rows."""

    action: str
    roles: Role
    relation: Relation


POLICY = (
    # What the office offers is public.
    Rule("unit.read", ANYONE, active),
    Rule("unit.read", ADMIN, unit_tree),
    Rule("service.read", ANYONE, active),
    Rule("service.read", ADMIN, unit_tree),
    Rule("service_point.read", ANYONE, active),
    Rule("service_point.read", ADMIN, unit_tree),
    Rule("office_hours.read", ANYONE, always),
    Rule("holiday.read", ANYONE, always),
    Rule("questionnaire.read", ANYONE, always),
    Rule("survey_period.read", ANYONE, always),
    Rule("staff.read", ANYONE, published),
    Rule("staff.read", HANDLER | VERIFIER | UNIT_HEAD | EVALUATOR | ADMIN, unit_tree),
    # Citizens speak without an account.
    Rule("rating.rate", ANYONE, active),
    Rule("survey.submit", ANYONE, active),
    Rule("feedback.give", ANYONE, always),
    Rule("complaint.file", ANYONE, always),
    # Public figures: withheld under five answers, whoever asks.
    Rule("evaluation.read", ANYONE, active),
    Rule("evaluation.read_quick", HANDLER | VERIFIER | UNIT_HEAD | EVALUATOR | ADMIN, unit_tree),
    Rule("evaluation.read_remarks", HANDLER | UNIT_HEAD, unit_tree),
    Rule("survey_period.save", UNIT_HEAD | ADMIN, unit_tree),
    Rule("survey_period.save", SYSTEM, always),
    Rule("survey.import", SYSTEM, always),
    # Feedback is the officer's alone: not the unit head's, not the administrator's (decision 0010).
    Rule("feedback.read", OFFICER, addressed),
    Rule("feedback.thank", OFFICER, addressed),
    # Complaints. The unit sees one only after verification; alleged misconduct stays with the verifiers.
    Rule("complaint.read", RECEIPT, own),
    Rule("complaint.read", VERIFIER, unit_tree),
    # An evaluator may be the superior of whoever is accused: they too read what was verified and is ordinary.
    Rule("complaint.read", HANDLER | UNIT_HEAD | EVALUATOR, ordinary_in_tree),
    Rule("complaint.read_identity", RECEIPT, own),
    Rule("complaint.read_identity", VERIFIER, unit_tree),
    Rule("complaint.read_identity", HANDLER, named_in_tree),
    Rule("complaint.read_notes", VERIFIER, unit_tree),
    Rule("complaint.read_notes", HANDLER | UNIT_HEAD, ordinary_in_tree),
    Rule("complaint.add_details", RECEIPT, own),
    Rule("complaint.confirm", RECEIPT, own),
    Rule("complaint.reopen", RECEIPT, own),
    Rule("complaint.withdraw", RECEIPT, own),
    Rule("complaint.verify", VERIFIER, unit_tree),
    Rule("complaint.assign", VERIFIER, unit_tree),
    Rule("complaint.assign", HANDLER | UNIT_HEAD, ordinary_in_tree),
    Rule("complaint.archive", VERIFIER, unit_tree),
    Rule("complaint.return", HANDLER | UNIT_HEAD, ordinary_in_tree),
    Rule("complaint.start", HANDLER, ordinary_in_tree),
    Rule("complaint.start", VERIFIER, oversight_in_tree),
    Rule("complaint.respond", HANDLER, ordinary_in_tree),
    Rule("complaint.respond", VERIFIER, oversight_in_tree),
    Rule("complaint.note", VERIFIER, unit_tree),
    Rule("complaint.note", HANDLER | UNIT_HEAD, ordinary_in_tree),
    Rule("complaint.sweep", SYSTEM, always),
    Rule("board.read", HANDLER | VERIFIER | UNIT_HEAD | EVALUATOR, unit_tree),
    Rule("feed.follow", HANDLER | VERIFIER | UNIT_HEAD | EVALUATOR, unit_tree),
    # Administration of the organisation, of people and of the calendar.
    Rule("unit.save", ADMIN, unit_tree),
    Rule("unit.save", SYSTEM, always),
    Rule("service.save", ADMIN, unit_tree),
    Rule("service.save", SYSTEM, always),
    Rule("service_point.save", ADMIN, unit_tree),
    Rule("service_point.save", SYSTEM, always),
    Rule("office_hours.save", ADMIN, unit_tree),
    Rule("office_hours.save", SYSTEM, always),
    Rule("holiday.save", ADMIN | SYSTEM, always),
    Rule("person.read", ADMIN, unit_tree),
    Rule("person.read", OFFICER, self_person),
    Rule("person.read", SYSTEM, always),
    Rule("person.save", ADMIN, unit_tree),
    Rule("person.save", SYSTEM, always),
    Rule("person.invite", ADMIN, unit_tree),
    Rule("person.invite", SYSTEM, always),
)
