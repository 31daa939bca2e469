"""Change counters. They belong to units; who serves at one is a member of staff, so this is done here."""

import re
from dataclasses import dataclass
from uuid import UUID

from server.access.actor import Actor
from server.access.guard import require_saving, visible, visible_one
from server.kit.check import Check, clean
from server.kit.ids import short_code
from server.kit.models import is_taken
from server.live.intentions import once
from server.live.work import work
from server.staff.models import Person
from server.units.events import ServicePointSaved
from server.units.models import Service, ServicePoint
from server.units.queries import unit_tree
from server.units.topics import topics_above

CODE = re.compile(r"[A-Z0-9][A-Z0-9-]{2,11}", re.ASCII)


@dataclass(frozen=True)
class ServicePointDraft:
    """What an administrator fills in for a counter. code: empty lets one be made."""

    unit_id: UUID
    name: str
    code: str = ""
    service_id: UUID | None = None
    officer_id: UUID | None = None
    is_active: bool = True


@once("save_service_point", ServicePoint)
async def save_service_point(
    actor: Actor,
    draft: ServicePointDraft,
    *,
    point_id: UUID | None = None,
    seen: int | None = None,
    intention: UUID,
) -> ServicePoint:
    """Set up a counter (no id) or change one; its code goes into the QR link.

    Refuses: NotFound, NotAllowed, Invalid, Stale. Emits: service_point.saved.
    """
    old = await visible_one(actor, "service_point.read", ServicePoint, point_id) if point_id else None
    require_saving(actor, "service_point.save", old, ServicePoint(unit_id=draft.unit_id))
    values = await _checked(actor, draft, old, seen)
    topics = topics_above(await unit_tree(), draft.unit_id)
    async with work(actor) as w:
        saved = await w.store(old, ServicePoint, values, seen)
        w.emit(ServicePointSaved(saved.id, draft.unit_id), topics=topics)
        w.done(save_service_point.verb, intention, saved.id)
    return saved


async def _checked(
    actor: Actor, draft: ServicePointDraft, old: ServicePoint | None, seen: int | None
) -> dict[str, object]:
    check = Check()
    values: dict[str, object] = {
        "unit_id": draft.unit_id,
        "name": check.text("name", draft.name, least=2, most=80),
        "code": clean(draft.code).upper() or (old.code if old else short_code()),
        "service_id": draft.service_id,
        "officer_id": draft.officer_id,
        "is_active": draft.is_active,
    }
    if not CODE.fullmatch(str(values["code"])):
        check.wrong("code", "malformed")
    elif await is_taken(ServicePoint, old, code=values["code"]):
        check.wrong("code", "taken")
    if draft.service_id and not await Service.exists(id=draft.service_id, unit_id=draft.unit_id):
        check.wrong("service", "other_unit")
    people = visible(actor, "person.read", Person).filter(is_active=True)
    if draft.officer_id and not await people.filter(id=draft.officer_id).exists():
        check.wrong("officer", "unknown")
    check.seen(old, seen)
    check.done()
    return values
