"""The client keeps codes and words of answers on the phone: they are those the office counts by."""

import re

import pytest

from server.surveys.questionnaire import QUICK_REASONS
from server.surveys.respondent import RESPONDENT_ITEMS, Option, RespondentItem
from tests.support.tree import ROOT

FEATURES = ROOT / "pwa" / "src" / "features"


def words(feature: str, language: str) -> dict[str, str]:
    """Read the short words of a feature of the client."""
    text = (FEATURES / feature / f"words.{language}.ts").read_text(encoding="utf-8")
    return dict(re.findall(r'"([\w.]+)": "([^"]*)"', text))


def codes(source: str, before: str) -> list[str]:
    """Read the list of codes that follows some words in a source of the client."""
    text = (FEATURES / source).read_text(encoding="utf-8")
    found = re.search(re.escape(before) + r"[^\[]*\[([^\]]*)\]", text)
    assert found, before
    return re.findall(r'"(\w+)"', found[1])


def test_the_reasons_beside_a_face_are_those_the_office_counts() -> None:
    assert codes("rate/rate.ts", "export const REASONS =") == [reason.code for reason in QUICK_REASONS]


@pytest.mark.parametrize(("feature", "start"), [("rate", "rate."), ("satisfaction", "ikm.reason.")])
def test_a_reason_is_called_the_same_where_it_is_chosen_and_where_it_is_counted(
    feature: str, start: str
) -> None:
    said = {language: words(feature, language) for language in ("id", "en")}
    for reason in QUICK_REASONS:
        assert said["id"][start + reason.code] == reason.label
        assert said["en"][start + reason.code] == reason.label_en


def test_what_a_respondent_may_tell_has_the_codes_and_words_of_the_regulations_table() -> None:
    said = {language: words("survey", language) for language in ("id", "en")}
    for item in RESPONDENT_ITEMS:
        assert codes("survey/survey.ts", f'field: "{item.code}"') == list(item.codes)
        named: tuple[Option | RespondentItem, ...] = (item, *item.options)
        for option in named:
            key = f"profile.{option.code}"
            assert (said["id"][key], said["en"][key]) == (option.label, option.label_en)
