"""Every setting is explained to whoever runs the product, with its default."""

import re

from server.settings import Settings
from tests.support.tree import ROOT

PAGE = (ROOT / "docs" / "operations.md").read_text("utf-8")
ROWS = dict(re.findall(r"^\| `(RANGKUI_\w+)` \| (.+?) \|", PAGE, re.MULTILINE))


def written(default: object) -> str:
    """Write a default as the page does."""
    if default in ("", None):
        return "empty"
    return f"`{str(default).lower() if isinstance(default, bool) else default}`"


def test_every_setting_has_a_row_with_its_default() -> None:
    fields = Settings.model_fields.items()
    assert {f"RANGKUI_{name.upper()}": written(field.default) for name, field in fields} == ROWS


def test_every_setting_is_described_in_the_code() -> None:
    assert [name for name, field in Settings.model_fields.items() if not field.description] == []
