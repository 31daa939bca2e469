"""Kinds of units."""

from enum import StrEnum


class UnitKind(StrEnum):
    """Kinds of units."""

    DISTRICT_OFFICE = "district_office"
    VILLAGE_OFFICE = "village_office"
    HEALTH_CENTER = "health_center"
    SCHOOL = "school"
    CITY_AGENCY = "city_agency"
    SECTION = "section"
