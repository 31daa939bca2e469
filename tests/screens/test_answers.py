"""What the client's screen tests take for the server's answers is what the schema promises."""

import json
import re
from typing import Any

import pytest
from graphql import ExecutionResult, build_schema, execute, parse

from tests.support.tree import ROOT

PWA = ROOT / "pwa" / "src"
SCHEMA = build_schema((ROOT / "schema" / "schema.graphql").read_text(encoding="utf-8"))
DOCUMENTS: dict[str, str] = {
    found[1]: text
    for text in json.loads((PWA / "graphql" / "documents.json").read_text(encoding="utf-8")).values()
    if (found := re.search(r"\b(?:query|mutation) (\w+)", text))
}
KEPT = json.loads((PWA / "testing" / "answers.json").read_text(encoding="utf-8"))
ASKED = re.compile(r": (\w+) (\{.*\})(?: by address)?(?: unsigned)?(?: [\w-]+=.*)?$")


QUESTIONS = [(found, at) for key, at in KEPT["asked"].items() if (found := ASKED.search(key))]


@pytest.mark.parametrize("name", sorted({asked[1] for asked, _ in QUESTIONS}))
def test_the_answers_kept_for_the_screens_are_still_what_the_schema_promises(name: str) -> None:
    for asked, at in QUESTIONS:
        answer = KEPT["answers"][at]
        body = json.loads(answer["body"]) if asked[1] == name and answer["status"] == 200 else {}
        if body.get("data") is not None:
            assert answered(DOCUMENTS[name], json.loads(asked[2]), body["data"]) == body["data"], asked[0]


def answered(document: str, variables: dict[str, Any], data: dict[str, Any]) -> Any:
    """Ask the document of a server that knows the kept answer alone; what it lacks or has the wrong form is missing."""
    result = execute(SCHEMA, parse(document), data, variable_values=variables, field_resolver=of_the_answer)
    assert isinstance(result, ExecutionResult)
    assert not result.errors, result.errors
    return result.data


def of_the_answer(source: dict[str, Any], info: Any, **_: Any) -> Any:
    """Give a field by its name in the answer."""
    return source[info.path.key]
