"""Put everything into the form that the checks ask for: ./run fix

Formats Python, TypeScript and style, mends what the linter can, and writes the generated files anew.
"""

import subprocess
import sys

from tests.running.steps import FRESH, PWA, PYTHON, ROOT

STEPS = (
    (PYTHON, "-m", "ruff", "check", "--fix", "--quiet", "."),
    (PYTHON, "-m", "ruff", "format", "--quiet", "."),
    (*FRESH, "server", "--write"),
    (*FRESH, "codegen", "--write"),
    (*PWA, "node", "node_modules/prettier/bin/prettier.cjs", "--write", "--log-level=warn", "--cache", "."),
)


def main() -> int:
    """Run all steps, and give 1 when one of them needs a person."""
    codes = [subprocess.run(step, cwd=ROOT, check=False).returncode for step in STEPS]
    return int(any(codes))


if __name__ == "__main__":
    sys.exit(main())
