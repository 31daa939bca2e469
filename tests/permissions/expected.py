"""The answer sheet: who sees and does what, where. A field of the schema without a row in `domains` fails the tests."""

from tests.permissions.domains import complaints, named, rows

# Type, or type/case; its fields; who sees them.
FIELDS: tuple[tuple[str, str, str], ...] = rows("FIELDS")
# What queries answer at all: an empty page is an answer, null or an error is none.
QUERIES: tuple[tuple[str, str], ...] = rows("QUERIES")
# Who gets as far as the check of what was filled in; the others are refused. The last column is the system's own.
MUTATIONS: tuple[tuple[str, str], ...] = rows("MUTATIONS")
SUBSCRIPTIONS: tuple[tuple[str, str], ...] = rows("SUBSCRIPTIONS")
PHOTOS = complaints.PHOTOS
# What is done from a terminal or by the clock.
COMMANDS: tuple[tuple[str, str], ...] = rows("COMMANDS")
# Planted texts, and in whose answers, to all queries together, they stand. Nothing else may hold them.
SECRETS: tuple[tuple[str, str], ...] = rows("SECRETS")
# Types that only a change or a stream answers with: whoever may do that sees all of them.
ANSWERS = {
    "Resync": "cursor",
    "Refused": "code message fields retryAfterSeconds",
    "FieldProblem": "field message",
    "ConfirmFirst": "code message",
    "WrongState": "code message state",
    "Stale": "code message version changedAt",
    "LiveEvent": "cursor kind at complaint",
    **named("ANSWERS"),
}
