"""Satisfaction in the schema: the questionnaire, survey periods, answers and ratings, and what came of them."""

from schema.surveys.mutations import Mutation
from schema.surveys.queries import Query

__all__ = ("Mutation", "Query")
