"""The questionnaire is the regulation's, addressed to Anda, and complete in both languages."""

from server.surveys.questionnaire import CODES, ELEMENTS, QUICK_REASONS, SKM


def test_elements_are_numbered_as_the_regulation_numbers_them() -> None:
    assert [element.number for element in ELEMENTS] == list(range(1, 10))
    assert CODES[7:] == ("complaint_handling", "facilities")


def test_facilities_are_asked_eighth_and_complaint_handling_ninth() -> None:
    asked = sorted(SKM.elements, key=lambda element: element.display_order)
    assert [element.display_order for element in asked] == list(range(1, 10))
    assert [element.code for element in asked[7:]] == ["facilities", "complaint_handling"]


def test_every_question_speaks_to_anda_and_has_four_answers_in_both_languages() -> None:
    for element in ELEMENTS:
        assert "Anda" in element.question
        assert "Saudara" not in element.question
        assert [answer.score for answer in element.answers] == [1, 2, 3, 4]
        assert all(answer.label and answer.label_en for answer in element.answers)
        assert element.question_en
        assert element.name_en


def test_a_free_service_is_the_best_answer_on_cost() -> None:
    cost = next(element for element in ELEMENTS if element.code == "cost")
    assert [answer.label for answer in cost.answers] == ["Sangat mahal", "Cukup mahal", "Murah", "Gratis"]


def test_quick_reasons_have_codes_of_their_own_and_both_languages() -> None:
    assert len({reason.code for reason in QUICK_REASONS}) == len(QUICK_REASONS)
    assert all(reason.label and reason.label_en for reason in QUICK_REASONS)
