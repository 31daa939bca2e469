"""The survey form: names and descriptions of what is asked and of what may be answered, in both languages."""

import strawberry

from schema.shown import shows
from server.surveys import questionnaire, views


@strawberry.type(description="One of the four answers to a question.")
@shows(questionnaire.Answer)
class AnswerOption:
    score: int = strawberry.field(description="1 worst to 4 best.")
    label: str = strawberry.field(description="Its wording in Indonesian.")
    label_en: str = strawberry.field(description="Its wording in English.")


@strawberry.type(description="One of the nine elements (unsur) and its question.")
@shows(views.QuestionView)
class QuestionnaireItem:
    element: str = strawberry.field(description="The element's code, which never changes.")
    number: int = strawberry.field(description="Its number in the regulation, 1 to 9 for U1 to U9.")
    display_order: int = strawberry.field(description="Its place in the form, where facilities come eighth.")
    name: str = strawberry.field(description="Its name in Indonesian.")
    name_en: str = strawberry.field(description="Its name in English.")
    question: str = strawberry.field(description="The question in Indonesian.")
    question_en: str = strawberry.field(description="The question in English.")
    answers: list[AnswerOption] = strawberry.field(description="Its four answers, the worst first.")


@strawberry.type(description="A choice that stands for itself.")
@shows(views.ChoiceView)
class Choice:
    code: str = strawberry.field(description="What is sent.")
    label: str = strawberry.field(description="Its wording in Indonesian.")
    label_en: str = strawberry.field(description="Its wording in English.")


@strawberry.type(description="A question about the respondent; each may be left out.")
@shows(views.RespondentItemView)
class RespondentItem:
    code: str = strawberry.field(description="The field of `RespondentInput`.")
    label: str = strawberry.field(description="The question in Indonesian.")
    label_en: str = strawberry.field(description="The question in English.")
    options: list[Choice] = strawberry.field(description="What may be answered.")


@strawberry.type(
    description="The questionnaire of the satisfaction survey (SKM), and the reasons of a quick rating."
)
@shows(views.QuestionnaireView)
class Questionnaire:
    code: str = strawberry.field(description="Its code.")
    version: int = strawberry.field(description="Its version.")
    source: str = strawberry.field(description="The regulation it comes from.")
    elements: list[QuestionnaireItem] = strawberry.field(
        description="The nine elements, in the order of the form."
    )
    respondent: list[RespondentItem] = strawberry.field(description="Questions about the respondent.")
    reasons: list[Choice] = strawberry.field(description="Reasons that a quick rating may name.")
