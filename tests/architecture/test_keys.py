"""A column that holds the id of another row is a foreign key, or says here why it is not (decision 25)."""

from enum import Enum
from typing import NamedTuple

from tortoise import Tortoise, fields

from server.database import opened
from server.settings import Settings


class Because(Enum):
    """Why a key is plain."""

    OF_ANYTHING = "it points to rows of several tables"
    UPWARDS = "it points up the import order"
    RECORD = "it is a record, which neither changes nor goes"
    SAID = "it is what a citizen said, or about whom"


class Plain(NamedTuple):
    """A plain key: the table it points to, if it is one, and the reason."""

    to: str | None
    because: Because


PLAIN = {
    "attachments.owner_id": Plain(None, Because.OF_ANYTHING),
    "attachments.part_id": Plain(None, Because.OF_ANYTHING),
    "complaints.reported_unit_id": Plain("units", Because.SAID),
    "complaints.service_id": Plain("services", Because.SAID),
    "complaints.unit_id": Plain("units", Because.SAID),
    "events.actor_id": Plain("accounts", Because.RECORD),
    "events.subject_id": Plain(None, Because.OF_ANYTHING),
    "feedback.batch_id": Plain("feedback_batches", Because.SAID),
    "feedback.letter_key_id": Plain("letter_keys", Because.SAID),
    "feedback.person_id": Plain("people", Because.SAID),
    "feedback_batches.person_id": Plain("people", Because.SAID),
    "intentions.account_id": Plain("accounts", Because.RECORD),
    "intentions.result_id": Plain(None, Because.OF_ANYTHING),
    "known_devices.account_id": Plain("accounts", Because.UPWARDS),
    "leases.holder": Plain(None, Because.OF_ANYTHING),
    "letter_keys.person_id": Plain("people", Because.UPWARDS),
    "names_seen.account_id": Plain("accounts", Because.RECORD),
    "office_hours.unit_id": Plain("units", Because.UPWARDS),
    "quick_ratings.service_id": Plain("services", Because.SAID),
    "quick_ratings.service_point_id": Plain("service_points", Because.SAID),
    "quick_ratings.unit_id": Plain("units", Because.SAID),
    "service_points.officer_id": Plain("people", Because.UPWARDS),
    "sessions.account_id": Plain("accounts", Because.UPWARDS),
    "survey_periods.unit_id": Plain("units", Because.SAID),
    "survey_responses.period_id": Plain("survey_periods", Because.SAID),
    "survey_responses.service_id": Plain("services", Because.SAID),
    "survey_responses.service_point_id": Plain("service_points", Because.SAID),
    "survey_responses.unit_id": Plain("units", Because.SAID),
    "timeline_entries.account_id": Plain("accounts", Because.RECORD),
    "timeline_entries.author_unit_id": Plain("units", Because.RECORD),
    "timeline_entries.unit_id": Plain("units", Because.RECORD),
}


async def test_every_key_is_a_foreign_key_or_says_why_not(settings: Settings) -> None:
    async with opened(settings):
        found = {
            f"{model._meta.db_table}.{name}"
            for model in Tortoise.apps["models"].values()
            for name, field in model._meta.fields_map.items()
            if isinstance(field, fields.UUIDField) and not field.pk
            if name not in {f"{key}_id" for key in (*model._meta.fk_fields, *model._meta.o2o_fields)}
        }
    assert found == PLAIN.keys()
