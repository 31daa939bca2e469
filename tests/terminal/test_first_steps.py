"""The page for operators, followed word by word on an empty machine, leads to an administrator who can sign in."""

import os
import re
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from tests.support.server import running
from tests.support.tree import ROOT

PAGE = (ROOT / "docs" / "operations.md").read_text("utf-8")
FIRST = PAGE.split("## Before the first citizen")[1].split("\n## ")[0]
STEPS = [step.strip() for step in re.findall(r"```sh\n(.*?)```", FIRST, re.DOTALL)]


@pytest.fixture
def machine(tmp_path: Path) -> dict[str, str]:
    """Give the environment of a machine that has the command and nothing else."""
    command = tmp_path / "bin" / "rangkui"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m server "$@"\n')
    command.chmod(0o755)
    clean = {name: value for name, value in os.environ.items() if not name.startswith("RANGKUI_")}
    return {**clean, "PATH": f"{command.parent}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}


def test_the_first_steps_of_the_page_lead_to_an_administrator(
    machine: dict[str, str], tmp_path: Path
) -> None:
    *before, start = STEPS
    assert start == "rangkui serve"
    script = "\n".join(["set -e", *before]).replace("/srv/rangkui", str(tmp_path / "data"))
    done = subprocess.run(
        ("sh", "-c", script),
        cwd=tmp_path,
        env=machine,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    # Nothing else is said than who is missing: a second person.
    assert [line.partition(" and ")[0] for line in done.stderr.splitlines()[1:]] == [
        "There is one administrator"
    ]
    token = done.stdout.splitlines()[-1].split("\t")[2].split("#")[1]
    with running(tmp_path) as server:
        body = {"token": token, "password": "perahu kayu jati biru"}
        assert httpx.post(f"{server.url}/activation", json=body).is_success
