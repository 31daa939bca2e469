"""A module is named for what it knows, never for being useful."""

from tests.support.tree import python_files, script_files, short

EMPTY_NAMES = {
    "util",
    "utils",
    "helper",
    "helpers",
    "manager",
    "managers",
    "base",
    "common",
    "misc",
    "shared",
}


def test_no_module_or_folder_has_a_name_that_says_nothing() -> None:
    ours = (*python_files("server", "schema", "tests", "pwa"), *script_files())
    named = {short(path): {part.split(".")[0].lower() for part in short(path).split("/")} for path in ours}
    assert [path for path, parts in named.items() if parts & EMPTY_NAMES] == []
