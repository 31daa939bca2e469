"""Run everything the project promises: ./run test [PART...] [--write].

Parts: lint types fresh pwa unit sqlite postgres browser (all, in this order, when none is named).
--write lets `fresh` rewrite the generated files instead of only comparing them.
"""

import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTHON = sys.executable
# loadgroup keeps the permission matrix, which is asked once, on one worker.
PYTEST = (PYTHON, "-m", "pytest", "-n", "2", "--dist", "loadgroup")
PWA = (PYTHON, "pwa/build.py")
FRESH = (PYTHON, "-m", "tests.fresh")
PWA_TOOL = (*PWA, "node")
# Files that were found well formatted are not read again.
QUIETLY = ("--log-level=warn", "--cache")


@dataclass(frozen=True)
class Step:
    """One named command of one part."""

    part: str
    name: str
    command: Sequence[str]


@dataclass(frozen=True)
class Outcome:
    """How a step ended: its exit code, its seconds, and its output when that was held back."""

    step: Step
    code: int
    seconds: float
    output: str = ""


PYTHON_CHECKS = (
    Step("lint", "ruff check", (PYTHON, "-m", "ruff", "check", "--output-format=concise", ".")),
    Step("lint", "ruff format", (PYTHON, "-m", "ruff", "format", "--check", ".")),
    Step("types", "mypy --strict", (PYTHON, "-m", "mypy", "--strict")),
    Step("fresh", "schema and docs", (*FRESH, "server")),
)
PWA_CHECKS = (
    Step("pwa", "npm ci", (*PWA, "install")),
    Step("fresh", "codegen", (*FRESH, "codegen")),
    Step("pwa", "prettier", (*PWA_TOOL, "node_modules/prettier/bin/prettier.cjs", "--check", *QUIETLY, ".")),
    Step("pwa", "tsc", (*PWA_TOOL, "node_modules/typescript/bin/tsc", "--noEmit")),
    Step("pwa", "oxlint", (*PWA_TOOL, "node_modules/oxlint/bin/oxlint", "--deny-warnings")),
    Step("pwa", "vitest", (*PWA_TOOL, "node_modules/vitest/vitest.mjs", "run")),
    Step("pwa", "vite build", (*PWA, "build")),
    Step("pwa", "byte budget", (*PWA_TOOL, "budget.mjs")),
)
WITHOUT_BROWSER = ("--ignore=tests/browser", "tests")
RUNS = (
    Step("unit", "pytest, no database", (*PYTEST, "-m", "not database", *WITHOUT_BROWSER)),
    Step("sqlite", "pytest on SQLite", (*PYTEST, "-m", "database", "--database=sqlite", *WITHOUT_BROWSER)),
    Step(
        "postgres",
        "pytest on PostgreSQL",
        (*PYTEST, "-m", "database", "--database=postgres", *WITHOUT_BROWSER),
    ),
    Step("browser", "Chromium", (PYTHON, "-m", "tests.support.chromium")),
    Step("browser", "build for the browser", (*PWA, "build")),
    Step("browser", "pytest in Chromium", (*PYTEST, "--dist=loadfile", "tests/browser")),
)
PARTS = tuple(dict.fromkeys(step.part for step in (*PYTHON_CHECKS, *PWA_CHECKS, *RUNS)))


def main(arguments: list[str]) -> int:
    """Run the named parts, or all; give 1 when any step failed."""
    flags = [word for word in arguments if word.startswith("-")]
    parts = [word for word in arguments if word not in flags] or list(PARTS)
    if set(parts) - set(PARTS) or set(flags) - {"--write"}:
        print(__doc__, file=sys.stderr)
        return 2
    started = time.monotonic()
    outcomes = [*checks(parts, write=bool(flags)), *runs(parts)]
    return summary(outcomes, time.monotonic() - started)


def checks(parts: Sequence[str], *, write: bool) -> list[Outcome]:
    """Run the Python checks and the PWA's side by side; show each one's output when it ends."""
    lanes = [wanted(steps, parts, write=write) for steps in (PYTHON_CHECKS, PWA_CHECKS)]
    # Codegen reads the schema's file: when that is written anew, it comes first.
    with ThreadPoolExecutor(1 if write else 2) as pool:
        return [
            outcome for done in [pool.submit(lane, steps) for steps in lanes] for outcome in done.result()
        ]


def lane(steps: Sequence[Step]) -> list[Outcome]:
    """Run steps one after another, holding back their output."""
    outcomes = []
    for step in steps:
        outcome = run(step, hold_back=True)
        print(heading(outcome) + outcome.output, end="", flush=True)
        outcomes.append(outcome)
    return outcomes


def runs(parts: Sequence[str]) -> list[Outcome]:
    """Run the test suites one after another, in full view; each uses both cores by itself."""
    outcomes = []
    for step in wanted(RUNS, parts):
        print(f"\n=== {step.part}: {step.name} ===", flush=True)
        outcomes.append(run(step, hold_back=False))
    return outcomes


def wanted(steps: Sequence[Step], parts: Sequence[str], *, write: bool = False) -> list[Step]:
    """Keep the steps of the named parts; with write, those of `fresh` rewrite."""
    return [
        replace(step, command=(*step.command, "--write")) if write and step.part == "fresh" else step
        for step in steps
        if step.part in parts
    ]


def run(step: Step, *, hold_back: bool) -> Outcome:
    """Run one step in the project's root."""
    started = time.monotonic()
    sink = subprocess.PIPE if hold_back else None
    done = subprocess.run(
        step.command,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=sink,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return Outcome(step, done.returncode, time.monotonic() - started, done.stdout or "")


def heading(outcome: Outcome) -> str:
    """Name a step with its result."""
    result = "ok" if outcome.code == 0 else f"FAILED ({outcome.code})"
    return f"\n=== {outcome.step.part}: {outcome.step.name}: {result}, {outcome.seconds:.1f} s ===\n"


def summary(outcomes: Sequence[Outcome], seconds: float) -> int:
    """Print the closing table."""
    failed = [outcome for outcome in outcomes if outcome.code != 0]
    print(f"\n=== {len(outcomes)} steps in {seconds:.0f} s ===")
    for outcome in outcomes:
        print(
            f"{'ok    ' if outcome.code == 0 else 'FAILED'} {outcome.seconds:6.1f} s  {named(outcome.step)}"
        )
    if failed:
        print("Failed: " + "; ".join(named(outcome.step) for outcome in failed))
    return 1 if failed else 0


def named(step: Step) -> str:
    """Write a step's part and name."""
    return f"{step.part}: {step.name}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
