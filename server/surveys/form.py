"""Show the questionnaire: what is asked, what may be answered, in both languages."""

from functools import cache

from server.access.actor import Actor
from server.surveys.queries import questionnaire
from server.surveys.questionnaire import QUICK_REASONS, Element, Questionnaire
from server.surveys.respondent import RESPONDENT_ITEMS
from server.surveys.views import ChoiceView, QuestionnaireView, QuestionView, RespondentItemView


def shown_questionnaire(reader: Actor) -> QuestionnaireView:
    """Show the form of the regulation. Refuses: NotSignedIn, NotAllowed."""
    return _shown(questionnaire(reader))


@cache
def _shown(form: Questionnaire) -> QuestionnaireView:
    return QuestionnaireView(
        code=form.code,
        version=form.version,
        source=form.source,
        elements=tuple(map(_question, sorted(form.elements, key=lambda element: element.display_order))),
        respondent=tuple(
            RespondentItemView(
                item.code,
                item.label,
                item.label_en,
                tuple(ChoiceView(option.code, option.label, option.label_en) for option in item.options),
            )
            for item in RESPONDENT_ITEMS
        ),
        reasons=tuple(ChoiceView(reason.code, reason.label, reason.label_en) for reason in QUICK_REASONS),
    )


def _question(element: Element) -> QuestionView:
    return QuestionView(
        element=element.code,
        number=element.number,
        display_order=element.display_order,
        name=element.name,
        name_en=element.name_en,
        question=element.question,
        question_en=element.question_en,
        answers=element.answers,
    )
