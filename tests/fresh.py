"""Compare generated files with their sources: python -m tests.fresh [server|codegen] [--write]."""

import subprocess
import sys
from itertools import groupby
from pathlib import Path

from schema.root import schema
from server.access.actor import Role
from server.access.policy import Rule, policy
from tests.asvs.table import PAGE as SECURITY
from tests.asvs.table import security_page
from tests.limits_page import limits_page
from tests.support.tree import ROOT, short

HINT = "is not what its sources say; write it anew by `./run test fresh --write` and look at the difference"
GRAPHQL = ROOT / "pwa" / "src" / "graphql"


def main(arguments: list[str]) -> int:
    """Check the named group, or both; give 1 when something is stale."""
    write = "--write" in arguments
    groups = {"server": server_pages, "codegen": client_types}
    chosen = [groups[word] for word in arguments if word in groups] or list(groups.values())
    stale = [short(path) for group in chosen for path in group(write)]
    for name in stale:
        print(f"{name} {'was written anew' if write else HINT}")
    return 0 if write else int(bool(stale))


def server_pages(write: bool) -> list[Path]:
    """Compare the printed schema and the tables of permissions, limits and requirements; give those that differ."""
    pages = {
        ROOT / "schema" / "schema.graphql": schema.as_str().strip() + "\n",
        ROOT / "docs" / "permissions.md": permissions_page(),
        ROOT / "docs" / "limits.md": limits_page(),
        SECURITY: security_page(),
    }
    stale = [path for path, text in pages.items() if not path.exists() or path.read_text() != text]
    for path in stale if write else ():
        path.parent.mkdir(exist_ok=True)
        path.write_text(pages[path])
    return stale


def client_types(write: bool) -> list[Path]:
    """Run codegen and give the files it changed; put them back as they were unless write is on."""
    before = contents()
    if subprocess.run((sys.executable, ROOT / "pwa" / "build.py", "codegen"), check=False).returncode:
        sys.exit("codegen failed")
    after = contents()
    changed = sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path))
    for path in () if write else changed:
        if path in before:
            path.write_bytes(before[path])
        else:
            path.unlink()
    return changed


def contents() -> dict[Path, bytes]:
    """Read all that codegen may write."""
    ours = (*sorted((GRAPHQL / "generated").glob("*")), GRAPHQL / "documents.json")
    return {path: path.read_bytes() for path in ours if path.exists()}


def permissions_page() -> str:
    """Write the policy as a page: one table for each kind of thing."""
    page = [
        "# Who may do what",
        "",
        "Generated from `server/*/rights.py`; what is not listed is refused, to everyone.",
        "A role is held in a unit and reaches the units below it. Each line grants by itself.",
    ]
    rules = sorted(policy(), key=lambda rule: rule.action)
    for subject, group in groupby(rules, key=lambda rule: rule.action.partition(".")[0]):
        page += ["", f"## {subject.replace('_', ' ').capitalize()}", ""]
        page += ["| Action | Who | Which rows |", "|---|---|---|", *map(line, group)]
    return "\n".join(page) + "\n"


def line(rule: Rule) -> str:
    """Write one rule as a line of the table."""
    who = ", ".join(str(role.name) for role in Role if role in rule.roles)
    meaning = rule.relation.meaning + ("; after proving again who one is" if rule.confirmed else "")
    return f"| `{rule.action}` | {who} | {meaning} |"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
