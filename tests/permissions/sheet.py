"""The answer sheet, read row by row: for each section, items and the patterns of who gets them where."""

from tests.permissions import expected

FIELDS = tuple(
    (f"{case}.{name}", pattern) for case, names, pattern in expected.FIELDS for name in names.split()
)
SHEET = {
    "field": FIELDS,
    "query": tuple((name, pattern) for names, pattern in expected.QUERIES for name in names.split()),
    "mutation": tuple((name, pattern) for names, pattern in expected.MUTATIONS for name in names.split()),
    "stream": expected.SUBSCRIPTIONS,
    "photo": tuple(expected.PHOTOS.items()),
    "command": expected.COMMANDS,
    "secret": tuple((name, pattern) for names, pattern in expected.SECRETS for name in names.split()),
}
