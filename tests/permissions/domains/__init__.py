"""Each domain's part of the matrix: rows of the answer sheet, documents that ask for them, and things to be seen.

What a module may bring is listed in `gathered`; a new domain brings a module and stands in DOMAINS.
"""

from typing import Any

from tests.permissions.domains import complaints, feedback, staff, surveys, units, workdays

# In the order in which the world is filled.
DOMAINS = (units, staff, workdays, surveys, feedback, complaints)


def rows(name: str) -> tuple[Any, ...]:
    """Give the rows of all domains: FIELDS, QUERIES, MUTATIONS, SUBSCRIPTIONS, COMMANDS or SECRETS."""
    return tuple(row for domain in DOMAINS for row in getattr(domain, name, ()))


def named(name: str) -> dict[str, str]:
    """Give what all domains have by name: ANSWERS, READS, CASES, CHANGES or STREAMS."""
    return {key: text for domain in DOMAINS for key, text in getattr(domain, name, {}).items()}
