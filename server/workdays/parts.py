"""What of the calendar belongs to units: the hours they have set themselves."""

from server.access.part import Part, many
from server.workdays.queries import own_hours_by_unit_ids
from server.workdays.views import hours_views

PARTS = (Part("unit", "office_hours", many(own_hours_by_unit_ids, hours_views), ()),)
