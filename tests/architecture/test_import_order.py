"""A package imports only from its left; see docs/decisions on the import order."""

import ast
import sys
from pathlib import Path

from tests.support.tree import ROOT, imported, module_name, python_files, short, syntax

ORDER = (
    {"domains"},
    {"kit"},
    {"settings", "logs", "sqlite_engine", "postgres_engine"},
    {"sealing"},
    {"database"},
    {"migrations"},
    {"migration_writer", "terminal"},
    {"live"},
    {"letters"},
    {"access"},
    {"audit"},
    {"workdays", "files", "units"},
    {"keys"},
    {"staff"},
    {"surveys", "feedback", "complaints", "observations", "appraisals"},
    {"improvements"},
    {"notifications", "reports"},
    {"web", "worker"},
    {"schema"},
    {"app"},
    {"serving"},
    {"demo"},
    {"commands"},
    {"cli"},
    {"__main__"},
)
PLACE = {package: place for place, packages in enumerate(ORDER) for package in packages}
OUTSIDE_DOMAINS = {"web", "worker", "schema", "app", "serving", "demo", "commands", "cli", "__main__"}
FACES = {"strawberry", "graphql", "starlette", "uvicorn", "httpx", "websockets"}
OURS = python_files("server", "schema")


def package_of(module: str) -> str:
    """Give the unit of the order: the package below server, or schema."""
    parts = module.split(".")
    return parts[1] if parts[0] == "server" and len(parts) > 1 else parts[0]


def our_imports(path: Path) -> list[tuple[int, str]]:
    """List a file's imports of our own modules."""
    return [(line, name) for line, name in imported(path) if name.split(".")[0] in {"server", "schema"}]


def test_every_package_has_a_place_in_the_order() -> None:
    packages = {package_of(module_name(path)) for path in OURS} - {"server"}
    assert packages - PLACE.keys() == set()


def test_a_package_imports_only_from_its_left() -> None:
    wrong = [
        f"{short(path)}:{line} imports {name}"
        for path in OURS
        for line, name in our_imports(path)
        if (here := package_of(module_name(path))) != (there := package_of(name))
        and PLACE.get(there, -1) >= PLACE.get(here, -1)
    ]
    assert not wrong, "\n".join(wrong)


def test_only_the_app_and_the_command_that_prints_it_import_the_schema() -> None:
    importers = {
        short(path)
        for path in python_files("server")
        for _, name in our_imports(path)
        if name.split(".")[0] == "schema"
    }
    assert importers <= {"server/app.py", "server/commands.py"}


def test_what_serves_files_knows_nothing_that_they_may_belong_to() -> None:
    known = {package_of(name) for _, name in our_imports(ROOT / "server" / "web" / "uploads.py")}
    assert {package for package in known if PLACE["staff"] < PLACE[package] < PLACE["web"]} == set()


def test_modules_do_not_import_each_other_in_a_circle() -> None:
    modules = {module_name(path): path for path in OURS}
    graph = {
        module: {known(name, modules) for _, name in our_imports(path)} for module, path in modules.items()
    }
    assert circle(graph) == []


def test_imports_stand_at_the_top_and_hold_for_run_time() -> None:
    wrong = []
    for path in OURS:
        at_top = {id(node) for node in syntax(path).body}
        for node in ast.walk(syntax(path)):
            if isinstance(node, ast.Import | ast.ImportFrom) and id(node) not in at_top:
                wrong.append(f"{short(path)}:{node.lineno} imports below the top")
            if isinstance(node, ast.alias) and node.name == "TYPE_CHECKING":
                wrong.append(f"{short(path)}:{node.lineno} uses TYPE_CHECKING")
    assert not wrong, "\n".join(wrong)


def test_rules_and_workflows_import_only_the_standard_library_the_kit_and_their_own() -> None:
    wrong = []
    for path in OURS:
        if path.name not in {"rules.py", "workflow.py"}:
            continue
        own = f"{module_name(path).rsplit('.', 1)[0]}."
        rows = (f"{own}models", f"{own}services", f"{own}queries")
        for line, name in imported(path):
            standard = name.split(".")[0] in sys.stdlib_module_names
            allowed = standard or name.startswith(("server.kit.", own))
            if not allowed or name.startswith(rows):
                wrong.append(f"{short(path)}:{line} imports {name}")
    assert not wrong, "\n".join(wrong)


def test_domains_know_neither_graphql_nor_http() -> None:
    wrong = [
        f"{short(path)}:{line} imports {name}"
        for path in OURS
        if package_of(module_name(path)) not in OUTSIDE_DOMAINS
        for line, name in imported(path)
        if name.split(".")[0] in FACES
    ]
    assert not wrong, "\n".join(wrong)


def test_schema_opens_no_transaction_and_asks_no_database() -> None:
    wrong = [
        f"{short(path)}:{line} imports {name}"
        for path in python_files("schema")
        for line, name in imported(path)
        if name.split(".")[0] == "tortoise" or name.startswith("server.live.work")
    ]
    assert not wrong, "\n".join(wrong)


def known(name: str, modules: dict[str, Path]) -> str:
    """Give the module a name is imported from: the name itself or what holds it."""
    return name if name in modules else name.rsplit(".", 1)[0]


def circle(graph: dict[str, set[str]]) -> list[str]:
    """Give one circle of modules, or nothing."""
    done: set[str] = set()

    def walk(module: str, trail: list[str]) -> list[str]:
        if module in trail:
            return [*trail[trail.index(module) :], module]
        if module in done or module not in graph:
            return []
        found = next((ring for name in sorted(graph[module]) if (ring := walk(name, [*trail, module]))), [])
        done.add(module)
        return found

    return next((ring for module in sorted(graph) if (ring := walk(module, []))), [])
