"""What of surveys belongs to services, and whose a survey period is."""

from server.access.part import Part, one
from server.surveys.queries import open_periods_by_unit_ids
from server.surveys.reading import period_views
from server.units.parts import OWN_UNIT

PARTS = (
    Part("service", "open_period", one("unit_id", open_periods_by_unit_ids, period_views)),
    Part("survey_period", "unit", OWN_UNIT),
)
