"""What happens to the organisation."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from server.live.events import Happening, happening


@happening
@dataclass(frozen=True)
class UnitSaved(Happening):
    """A unit was made or changed; told to those who watch it or a unit above."""

    kind: ClassVar[str] = "unit.saved"
    unit_id: UUID


@happening
@dataclass(frozen=True)
class ServiceSaved(Happening):
    """A service or its standard was made or changed; told to those who watch its unit."""

    kind: ClassVar[str] = "service.saved"
    service_id: UUID
    unit_id: UUID


@happening
@dataclass(frozen=True)
class ServicePointSaved(Happening):
    """A counter was made or changed; told to those who watch its unit."""

    kind: ClassVar[str] = "service_point.saved"
    service_point_id: UUID
    unit_id: UUID
