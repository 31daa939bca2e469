"""Change the organisation: units and the services they offer. Counters are in staff, for their officers."""

import re
from dataclasses import asdict, dataclass, field
from uuid import UUID

from server.access.actor import Actor
from server.access.guard import require, require_saving, visible_one
from server.audit.kinds import Act
from server.audit.services import Done, record
from server.kit.check import Check, clean
from server.kit.ids import new_id
from server.kit.models import is_taken
from server.live.intentions import once
from server.live.work import work
from server.units.events import ServiceSaved, UnitSaved
from server.units.kinds import UnitKind
from server.units.models import Service, Unit
from server.units.queries import unit_tree
from server.units.topics import UNIT, topics_above

CODE = re.compile(r"[a-z0-9][a-z0-9.-]*", re.ASCII)
PHONE = re.compile(r"\+?[0-9][0-9 ()-]{5,28}", re.ASCII)
POSTCODE = re.compile(r"\d{5}", re.ASCII)
REGION = re.compile(r"\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?", re.ASCII)
MOST_KEYWORDS = 30


@dataclass(frozen=True)
class UnitDraft:
    """What an administrator fills in for a unit."""

    code: str
    name: str
    short_name: str
    kind: UnitKind
    parent_id: UUID | None = None
    address: str = ""
    phone: str = ""
    postcode: str = ""
    region_code: str = ""
    publishes_staff: bool = False
    is_active: bool = True


@dataclass(frozen=True)
class ServiceDraft:
    """What an administrator fills in for a service: its names and the six parts of its standard."""

    unit_id: UUID
    code: str
    name: str
    name_en: str = ""
    keywords: list[str] = field(default_factory=list)
    requirements: str = ""
    procedure: str = ""
    time_promise: str = ""
    fee_rupiah: int | None = None
    product: str = ""
    complaint_channel: str = ""
    is_active: bool = True


@once("save_unit", Unit)
async def save_unit(
    actor: Actor, draft: UnitDraft, *, unit_id: UUID | None = None, seen: int | None = None, intention: UUID
) -> Unit:
    """Make a unit (no id) or change one.

    A unit may be closed while units or services below it are open; its services are then hidden.
    seen: row version on the person's screen. Refuses: NotFound, NotAllowed, Invalid, Stale.
    Emits: unit.saved.
    """
    old = await visible_one(actor, "unit.read", Unit, unit_id) if unit_id else None
    await _require_places(actor, old, draft.parent_id)
    values = await _checked_unit(draft, old, seen)
    tree = await unit_tree()
    async with work(actor) as w:
        row = await w.store(old, Unit, values, seen)
        above = topics_above(tree, draft.parent_id) if draft.parent_id else []
        w.emit(UnitSaved(row.id), topics=[UNIT.of(row.id), *above])
        await record(w, Done(Act.UNIT_SAVED, subject=("unit", row.id), words={"unit": str(row.id)}))
        w.done(save_unit.verb, intention, row.id)
    return row


@once("save_service", Service)
async def save_service(
    actor: Actor,
    draft: ServiceDraft,
    *,
    service_id: UUID | None = None,
    seen: int | None = None,
    intention: UUID,
) -> Service:
    """Make a service (no id) or change one, with the six published parts of its standard.

    Refuses: NotFound, NotAllowed, Invalid, Stale. Emits: service.saved. Source: UU 25/2009, article 21.
    """
    old = await visible_one(actor, "service.read", Service, service_id) if service_id else None
    require_saving(actor, "service.save", old, Service(unit_id=draft.unit_id))
    values = await _checked_service(draft, old, seen)
    topics = topics_above(await unit_tree(), draft.unit_id)
    async with work(actor) as w:
        saved = await w.store(old, Service, values, seen)
        w.emit(ServiceSaved(saved.id, draft.unit_id), topics=topics)
        w.done(save_service.verb, intention, saved.id)
    return saved


async def _require_places(actor: Actor, old: Unit | None, parent_id: UUID | None) -> None:
    if old is not None:
        require(actor, "unit.save", old)
        if parent_id == old.parent_id:
            return
    # A unit comes under a parent the actor administers; a new top needs the operator of the installation.
    require(actor, "unit.save", Unit(id=parent_id) if parent_id else Unit(id=new_id()))


async def _checked_unit(draft: UnitDraft, old: Unit | None, seen: int | None) -> dict[str, object]:
    check = Check()
    values: dict[str, object] = asdict(draft)
    values |= {
        "code": await _checked_code(check, Unit, draft.code, old, most=40),
        "name": check.text("name", draft.name, least=3, most=120),
        "short_name": check.text("shortName", draft.short_name, least=2, most=60),
        "address": check.text("address", draft.address, most=300),
    }
    for name, label, form in (
        ("phone", "phone", PHONE),
        ("postcode", "postcode", POSTCODE),
        ("region_code", "regionCode", REGION),
    ):
        values[name] = plain = clean(getattr(draft, name))
        if plain and not form.fullmatch(plain):
            check.wrong(label, "malformed")
    await _check_parent(check, draft.parent_id, old)
    check.seen(old, seen)
    check.done()
    return values


async def _check_parent(check: Check, parent_id: UUID | None, old: Unit | None) -> None:
    if parent_id is None:
        return
    if not await Unit.exists(id=parent_id):
        check.wrong("parent", "unknown")
    elif old is not None and parent_id in (await unit_tree()).below(old.id):
        check.wrong("parent", "own_parent")


async def _checked_service(draft: ServiceDraft, old: Service | None, seen: int | None) -> dict[str, object]:
    check = Check()
    values: dict[str, object] = asdict(draft)
    values["code"] = await _checked_code(check, Service, draft.code, old, most=60)
    values["keywords"] = words = list(dict.fromkeys(filter(None, map(clean, draft.keywords))))
    if len(words) > MOST_KEYWORDS:
        check.wrong("keywords", "too_many_keywords", most=MOST_KEYWORDS)
    if any(len(word) > 60 for word in words):
        check.wrong("keywords", "too_long", most=60)
    for name, label, least, most in (
        ("name", "name", 3, 160),
        ("name_en", "nameEn", 0, 160),
        ("requirements", "requirements", 0, 4000),
        ("procedure", "procedure", 0, 4000),
        ("time_promise", "timePromise", 0, 120),
        ("product", "product", 0, 200),
        ("complaint_channel", "complaintChannel", 0, 300),
    ):
        values[name] = check.text(label, getattr(draft, name), least=least, most=most)
    check.number("feeRupiah", draft.fee_rupiah, least=0, most=100_000_000)
    if not await Unit.exists(id=draft.unit_id):
        check.wrong("unit", "unknown")
    check.seen(old, seen)
    check.done()
    return values


async def _checked_code(
    check: Check, model: type[Unit] | type[Service], code: str, old: Unit | Service | None, *, most: int
) -> str:
    plain = check.text("code", code, least=2, most=most).lower()
    if plain and not CODE.fullmatch(plain):
        check.wrong("code", "malformed")
    elif len(plain) <= most and await is_taken(model, old, code=plain):
        check.wrong("code", "taken")
    return plain
