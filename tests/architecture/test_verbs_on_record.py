"""What was done stands on record under a verb; a phone may ask for it a month later, so verbs never change."""

import ast
import re
from collections import Counter
from collections.abc import Iterator

from tests.support.tree import python_files, short, syntax

# Add to this list; never change or take away what stands in it.
ON_RECORD = {
    "add_complaint_details",
    "agree_to_role",
    "archive_complaint",
    "assign_complaint",
    "confirm_complaint",
    "decline_role",
    "end_sessions",
    "file_complaint",
    "give_feedback",
    "import_responses",
    "import_staff",
    "issue_activation",
    "note_complaint",
    "rate_service",
    "read_feedback",
    "remove_holiday",
    "reopen_complaint",
    "respond_complaint",
    "return_complaint",
    "save_holiday",
    "save_office_hours",
    "save_person",
    "save_service",
    "save_service_point",
    "save_survey_period",
    "save_unit",
    "see_powers",
    "start_complaint",
    "submit_survey",
    "thank_feedback",
    "verify_complaint",
    "withdraw_complaint",
}


def services() -> Iterator[tuple[str, ast.AsyncFunctionDef]]:
    """Give each verb that is declared with `once`, and its service."""
    for path in python_files("server"):
        for node in ast.walk(syntax(path)):
            for made in node.decorator_list if isinstance(node, ast.AsyncFunctionDef) else ():
                if isinstance(made, ast.Call) and isinstance(made.func, ast.Name) and "once" in made.func.id:
                    assert isinstance(node, ast.AsyncFunctionDef)
                    yield ast.literal_eval(made.args[0]), node


def noted() -> Iterator[tuple[str, str]]:
    """Give what every `w.done` of the service names as its verb, with the file."""
    for path in python_files("server"):
        for node in ast.walk(syntax(path)):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr == "done"
            ):
                yield from ((ast.unparse(node.args[0]), short(path)) for _ in node.args[:1])


def constants() -> Iterator[str]:
    """Give the verbs of services that answer with more than a row, and so look them up themselves."""
    for path in python_files("server"):
        for node in syntax(path).body:
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "VERB":
                yield ast.literal_eval(node.value)


def test_a_verb_on_record_never_changes() -> None:
    verbs = Counter([*(verb for verb, _ in services()), *constants()])
    assert set(verbs) == ON_RECORD
    assert verbs.most_common(1)[0][1] == 1


def test_a_service_notes_what_it_did_under_its_own_verb() -> None:
    wrong = [
        service.name
        for _, service in services()
        if not re.search(rf"w\.done(_unlinked)?\({service.name}\.verb, intention", ast.unparse(service))
    ]
    assert wrong == []
    assert [said for said in noted() if not said[0].endswith(".verb") and said[0] != "VERB"] == []
