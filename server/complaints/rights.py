"""Who may read complaints and act on them.

A unit sees one only after verification; alleged misconduct stays with the verifiers.
"""

from tortoise.expressions import Q

from server.access.policy import ANYONE, EVALUATOR, HANDLER, RECEIPT, SYSTEM, UNIT_HEAD, VERIFIER, Rule
from server.access.relations import NOTHING, Relation, always, narrowed, unit_tree
from server.complaints.kinds import IdentityMode
from server.complaints.rules import ComplaintClass

OVERSIGHT = ComplaintClass.COMPLAINT_OVERSIGHT
NAMED = IdentityMode.NAMED

own = Relation(
    "own",
    lambda actor, _, row: actor.receipt_for is not None and row.id == actor.receipt_for,
    lambda actor, *_: Q(id=actor.receipt_for) if actor.receipt_for else NOTHING,
    "the complaint whose receipt key was shown",
)

ordinary_in_tree = narrowed(
    unit_tree,
    "ordinary_in_tree",
    "complaints of the unit tree that have left verification and allege no misconduct",
    lambda row: row.assigned_at is not None and row.classification not in (None, OVERSIGHT),
    Q(assigned_at__isnull=False, classification__isnull=False) & ~Q(classification=OVERSIGHT),
)

named_in_tree = narrowed(
    ordinary_in_tree,
    "named_in_tree",
    "such complaints whose author chose to be named",
    lambda row: row.identity_mode == NAMED,
    Q(identity_mode=NAMED),
)

oversight_in_tree = narrowed(
    unit_tree,
    "oversight_in_tree",
    "complaints of the unit tree that allege misconduct",
    lambda row: row.classification == OVERSIGHT,
    Q(classification=OVERSIGHT),
)

RIGHTS = (
    # Citizens speak without an account.
    Rule("complaint.file", ANYONE, always),
    Rule("complaint.read", RECEIPT, own),
    Rule("complaint.read", VERIFIER, unit_tree),
    # An evaluator may be the superior of whoever is accused: they too read what was verified and is ordinary.
    Rule("complaint.read", HANDLER | UNIT_HEAD | EVALUATOR, ordinary_in_tree),
    Rule("complaint.read_identity", RECEIPT, own),
    Rule("complaint.read_identity", VERIFIER, unit_tree, confirmed=True),
    Rule("complaint.read_identity", HANDLER, named_in_tree, confirmed=True),
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
)
