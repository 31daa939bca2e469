"""What is started to decode a stranger's bytes knows nothing of the service that starts it."""

import ast
import os
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from server.files.decoding import DECODER, Decoders
from tests.support import complaint_factories as make
from tests.support.tree import python_files, short, syntax

STARTERS = (
    "create_subprocess_exec",
    "create_subprocess_shell",
    "Popen",
    "run",
    "call",
    "check_output",
    "system",
)
started: list[tuple[Any, ...]] = []
listening = [False]


def _hear(event: str, arguments: tuple[Any, ...]) -> None:
    if listening[0] and event == "subprocess.Popen":
        started.append(arguments)


@pytest.fixture
def starts() -> Iterator[list[tuple[Any, ...]]]:
    """Give what Python starts meanwhile: program, arguments, folder and environment, as Python itself tells."""
    if not started:
        sys.addaudithook(_hear)
    started.clear()
    listening[0] = True
    yield started
    listening[0] = False


@pytest.mark.asvs("5.3.1")
async def test_the_decoder_starts_without_environment_and_without_our_modules(
    starts: list[tuple[Any, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RANGKUI_DATABASE_URL", "postgres://secret@127.0.0.1/x")
    photo = await Decoders().decode(make.jpeg(64, 48))
    assert (photo.width, photo.height) == (64, 48)
    [(_, arguments, _, environment)] = starts
    assert [os.fsdecode(each) for each in arguments] == [sys.executable, "-I", str(DECODER)]
    assert environment == {}


def test_whatever_the_service_starts_is_given_an_environment_by_name() -> None:
    calls = [
        (short(path), {each.arg for each in node.keywords})
        for path in python_files("server", "schema")
        if path.parts[-2:] != ("server", "demo")
        for node in ast.walk(syntax(path))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in STARTERS
        and isinstance(node.func.value, ast.Name | ast.Attribute)
        and ast.unparse(node.func.value) in ("subprocess", "asyncio", "os")
        and (node.func.attr != "run" or ast.unparse(node.func.value) == "subprocess")
    ]
    assert [path for path, given in calls if "env" not in given] == []
    assert calls
