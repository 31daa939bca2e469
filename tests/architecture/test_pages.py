"""What the pages for those who work on it say about the tree is there."""

import re

import pytest

from tests.support.tree import ROOT

PAGES = ("README.md", "docs/contributing.md", "docs/security.md", "tests/README.md")
# In backticks, with a folder: names with a placeholder stand for many.
NAMED = re.compile(r"`((?:server|schema|pwa|tests|docs|migrations)/[\w./-]+)`")
LINKED = re.compile(r"\]\((?!https?:)([\w./-]+)\)")


@pytest.mark.parametrize("page", PAGES)
def test_every_file_and_folder_that_a_page_names_is_there(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    places = [ROOT / name for name in NAMED.findall(text)]
    places += [(ROOT / page).parent / name for name in LINKED.findall(text)]
    assert places
    assert [str(place.relative_to(ROOT)) for place in places if not place.exists()] == []
