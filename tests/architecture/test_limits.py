"""Every limit that somebody can meet stands in the table of limits."""

import ast
import re

import pytest

from tests.support.tree import ROOT, python_files, short, syntax

NAMES = re.compile(r"(MOST|LONGEST|DEEPEST)(_\w+)?")
# How much we do or keep ourselves; nobody is refused for it.
OUR_OWN = {
    "server/access/device_names.py MOST_READ",
    "server/access/devices.py MOST_SECRET",
    "server/access/sessions.py MOST_TOKEN",
    "server/audit/verifying.py MOST_FINDINGS",
    "server/complaints/citizens.py LONGEST_WAIT",
    "server/kit/check.py MOST_PROBLEMS",
    "server/staff/challenges.py MOST_HELD",
    "server/staff/imports.py MOST_PROBLEMS",
    "server/staff/own_sessions.py MOST",
    "server/staff/password_rules.py MOST_RUNS",
    "server/staff/totp.py MOST_HOURS",
    "server/surveys/figures.py MOST_WEIGHED",
    "server/web/budget.py MOST_SESSIONS",
    "server/web/budget.py MOST_TOLD_LATER",
    "server/web/limits.py MOST_BUCKETS",
    "server/web/public.py MOST_KEPT",
    "server/worker.py LONGEST_PAUSE",
}
# Told beside the field itself.
OF_FIELDS = {
    "server/staff/factors.py LONGEST_NAME",
    "server/surveys/drafts.py MOST_USERS",
}


def limits() -> dict[str, str]:
    """Give all constants that are called limits: file and name, by name alone."""
    return {
        f"{short(path)} {target.id}": target.id
        for path in python_files("server", "schema")
        if "demo" not in path.parts
        for node in syntax(path).body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name) and NAMES.fullmatch(target.id)
    }


@pytest.mark.asvs("2.1.3")
def test_every_limit_stands_in_the_table_of_limits() -> None:
    written = (ROOT / "tests" / "limits_page.py").read_text("utf-8")
    known = OUR_OWN | OF_FIELDS
    assert {
        where for where, name in limits().items() if where not in known and f".{name}" not in written
    } == set()


def test_what_is_excused_is_still_there() -> None:
    assert (OUR_OWN | OF_FIELDS) - limits().keys() == set()
