"""Types of the survey form: what is asked, what may be answered, in both languages."""

from typing import Self

import strawberry

from server.surveys import questionnaire as form
from server.surveys import respondent


@strawberry.type(description="One of the four answers to a question.")
class AnswerOption:
    """An answer."""

    score: int = strawberry.field(description="1 worst to 4 best.")
    label: str = strawberry.field(description="Its wording in Indonesian.")
    label_en: str = strawberry.field(description="Its wording in English.")


@strawberry.type(description="One of the nine elements (unsur) and its question.")
class QuestionnaireItem:
    """A question."""

    element: str = strawberry.field(description="The element's code, which never changes.")
    number: int = strawberry.field(description="Its number in the regulation, 1 to 9 for U1 to U9.")
    display_order: int = strawberry.field(description="Its place in the form, where facilities come eighth.")
    name: str = strawberry.field(description="Its name in Indonesian.")
    name_en: str = strawberry.field(description="Its name in English.")
    question: str = strawberry.field(description="The question in Indonesian.")
    question_en: str = strawberry.field(description="The question in English.")
    answers: list[AnswerOption] = strawberry.field(description="Its four answers, the worst first.")

    @classmethod
    def of(cls, item: form.Element) -> Self:
        """Make it from the form's data."""
        return cls(
            element=item.code,
            number=item.number,
            display_order=item.display_order,
            name=item.name,
            name_en=item.name_en,
            question=item.question,
            question_en=item.question_en,
            answers=[AnswerOption(score=a.score, label=a.label, label_en=a.label_en) for a in item.answers],
        )


@strawberry.type(description="A choice that stands for itself.")
class Choice:
    """A code and its wording."""

    code: str = strawberry.field(description="What is sent.")
    label: str = strawberry.field(description="Its wording in Indonesian.")
    label_en: str = strawberry.field(description="Its wording in English.")


@strawberry.type(description="A question about the respondent; each may be left out.")
class RespondentItem:
    """A question about the respondent."""

    code: str = strawberry.field(description="The field of `RespondentInput`.")
    label: str = strawberry.field(description="The question in Indonesian.")
    label_en: str = strawberry.field(description="The question in English.")
    options: list[Choice] = strawberry.field(description="What may be answered.")


@strawberry.type(
    description="The questionnaire of the satisfaction survey (SKM), and the reasons of a quick rating."
)
class Questionnaire:
    """The form."""

    code: str = strawberry.field(description="Its code.")
    version: int = strawberry.field(description="Its version.")
    source: str = strawberry.field(description="The regulation it comes from.")
    elements: list[QuestionnaireItem] = strawberry.field(
        description="The nine elements, in the order of the form."
    )
    respondent: list[RespondentItem] = strawberry.field(description="Questions about the respondent.")
    reasons: list[Choice] = strawberry.field(description="Reasons that a quick rating may name.")

    @classmethod
    def of(cls, skm: form.Questionnaire) -> Self:
        """Make it from the form's data."""
        return cls(
            code=skm.code,
            version=skm.version,
            source=skm.source,
            elements=[
                QuestionnaireItem.of(item)
                for item in sorted(skm.elements, key=lambda item: item.display_order)
            ],
            respondent=[
                RespondentItem(
                    code=item.code,
                    label=item.label,
                    label_en=item.label_en,
                    options=[Choice(code=o.code, label=o.label, label_en=o.label_en) for o in item.options],
                )
                for item in respondent.RESPONDENT_ITEMS
            ],
            reasons=[Choice(code=r.code, label=r.label, label_en=r.label_en) for r in form.QUICK_REASONS],
        )
