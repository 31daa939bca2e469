"""The project's own files, for tests that read source instead of running it."""

import ast
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
NOT_OURS = {"node_modules", "dist", "generated", "__pycache__", "artifacts"}
FOLDERS = ("server", "schema", "pwa", "tests", "migrations", "docs")
TEXT = {
    ".py",
    ".ts",
    ".tsx",
    ".mjs",
    ".css",
    ".html",
    ".graphql",
    ".md",
    ".toml",
    ".json",
    ".webmanifest",
    "",
}


def files(folders: Iterable[str], suffixes: set[str]) -> list[Path]:
    """List our files below the folders, in order; generated and installed ones are left out."""
    return [path for folder in folders for path in _walk(ROOT / folder) if path.suffix in suffixes]


def python_files(*folders: str) -> list[Path]:
    """List our Python files below the folders."""
    return files(folders, {".py"})


def script_files() -> list[Path]:
    """List the PWA's own TypeScript and JavaScript."""
    return files(("pwa",), {".ts", ".tsx", ".mjs"})


def text_files() -> list[Path]:
    """List all that people wrote, except lock files and licences."""
    top = [path for path in sorted(ROOT.iterdir()) if path.is_file() and path.suffix in TEXT]
    # In a linked worktree .git is a file, and git's own.
    others = {"uv.lock", "package-lock.json", "LICENSE", ".git"}
    return [path for path in (*top, *files(FOLDERS, TEXT)) if path.name not in others]


def short(path: Path) -> str:
    """Name a file from the root, with slashes."""
    return path.relative_to(ROOT).as_posix()


def lines(path: Path) -> list[str]:
    """Read a file's lines."""
    return path.read_text(encoding="utf-8").splitlines()


@cache
def syntax(path: Path) -> ast.Module:
    """Parse a Python file."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def module_name(path: Path) -> str:
    """Give a Python file's dotted name; a package's __init__ is the package."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported(path: Path) -> Iterator[tuple[int, str]]:
    """Give line and dotted name of everything a file imports; `from a import b` gives a.b."""
    for node in ast.walk(syntax(path)):
        if isinstance(node, ast.Import):
            for name in node.names:
                yield node.lineno, name.name
        elif isinstance(node, ast.ImportFrom):
            start = _package(path, node.level) if node.level else ""
            for name in node.names:
                yield node.lineno, ".".join(filter(None, (start, node.module, name.name)))


def _package(path: Path, level: int) -> str:
    return ".".join(path.relative_to(ROOT).parts[:-level])


def _walk(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.name in NOT_OURS or path.name.startswith("."):
            continue
        if path.is_dir():
            yield from _walk(path)
        else:
            yield path
