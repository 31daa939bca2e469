"""What of the organisation belongs to units, services and counters."""

from server.access.part import Part, many, one
from server.units import queries
from server.units.reading import point_views, service_views, unit_views

# Whoever sees a thing sees whose it is: a closed unit by its bare facts.
OWN_UNIT = one("unit_id", queries.any_units_by_ids, unit_views)

PARTS = (
    Part("unit", "parent", one("parent_id", queries.units_by_ids, unit_views)),
    Part("unit", "services", many(queries.services_by_unit_ids, service_views), ()),
    Part("unit", "service_points", many(queries.service_points_by_unit_ids, point_views), ()),
    Part("unit", "children", many(queries.children_by_unit_ids, unit_views), ()),
    Part("service", "unit", OWN_UNIT),
    Part("service_point", "unit", OWN_UNIT),
    Part("service_point", "service", one("service_id", queries.services_by_ids, service_views)),
)
