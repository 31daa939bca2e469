"""The client's own tables, as its own code gives them: the rows of its screens and all its words."""

import json
import subprocess
import sys
from functools import cache
from typing import Any

from tests.support.tree import ROOT

PRINT = (sys.executable, str(ROOT / "pwa" / "build.py"), "node", "build/tables.ts")


@cache
def tables() -> dict[str, Any]:
    """Give `routes`, a list of rows, and `words`, by language and key."""
    printed = subprocess.run(PRINT, capture_output=True, check=True, text=True).stdout
    # Before the table npm may have said that it installed what was missing.
    return dict(json.loads(printed.splitlines()[-1]))
