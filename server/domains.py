"""The ordered table of contents: which packages are domains. Everything that walks all domains starts here.

A domain brings what it adds to the house in modules of fixed names, each with one constant:
`models` (rows; no constant), asked for by `database`; `rights` (RIGHTS: rows of the policy) by `access.policy`;
`sweeps` (SWEEPS: what is looked after once a minute) and `followers` (FOLLOWERS: readers of the journal) by `worker`;
`topics` (TOPICS: what events are told to, and who may follow that) by `access.topics`;
`tellers` (TELLERS: how its events are shown to those who follow) by `access.watching`;
`owners` (OWNERS: what files belong to, who may see them and who holds them) by `files.owner`;
`parts` (PARTS: what belongs to views, also of other domains) by `access.part`;
`messages` (MESSAGES: words of refusals by key) by `kit.messages`, `synonyms` (SYNONYMS: of search) by `kit.search`.
They are looked up by name and only when first asked for, so that what gathers them may stand left of all domains.
"""

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

DOMAINS = (
    "server.sealing",
    "server.live",
    "server.letters",
    "server.access",
    "server.audit",
    "server.workdays",
    "server.files",
    "server.units",
    "server.staff",
    "server.surveys",
    "server.feedback",
    "server.complaints",
)


def model_modules() -> list[str]:
    """Give the dotted names of all modules of rows, as the ORM takes them."""
    return [f"{domain}.models" for domain in DOMAINS]


@cache
def modules(name: str) -> tuple[Any, ...]:
    """Give the modules of a name, of all domains that have one, in their order."""
    paths = (f"{domain}.{name}" for domain in DOMAINS)
    return tuple(import_module(path) for path in paths if find_spec(path))


@cache
def brought(module: str, name: str) -> tuple[Any, ...]:
    """Give what stands under a name in the modules of that name, one after the other."""
    return tuple(each for found in modules(module) for each in getattr(found, name))
