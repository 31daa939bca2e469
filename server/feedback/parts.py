"""What of feedback belongs to units: who may be written to."""

from server.access.part import Part, many
from server.feedback.queries import addressees_by_unit_ids

PARTS = (Part("unit", "addressees", many(addressees_by_unit_ids), ()),)
