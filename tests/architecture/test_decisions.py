"""Every decision has a number of its own, so that a comment that names one leads to one."""

import re

from tests.support.tree import ROOT, lines

RECORDS = sorted((ROOT / "docs" / "decisions").glob("*.md"))


def test_decisions_are_numbered_one_after_the_other() -> None:
    assert [int(record.name[:4]) for record in RECORDS] == list(range(1, len(RECORDS) + 1))


def test_a_record_begins_with_its_number() -> None:
    wrong = [
        record.name
        for record in RECORDS
        if not re.match(rf"# {int(record.name[:4])}\. \S", next(iter(lines(record))))
    ]
    assert not wrong, "\n".join(wrong)
