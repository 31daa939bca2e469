"""Those who ask, their colleagues and their counters: rows, documents and things of the matrix."""

from itertools import count
from uuid import uuid4

from server.access.actor import Actor, Role
from server.access.models import Session
from server.access.sessions import open_session
from server.audit.kinds import Act
from server.audit.services import Done, record
from server.kit.clock import now
from server.kit.seal import lookup
from server.live.work import work
from server.staff.kinds import GrantedRole
from server.staff.models import Account, Person, RoleGrant, RoleRequest
from server.units.models import Unit
from tests.permissions.patterns import (
    ADMINISTRATOR,
    ANY_ADMINISTRATOR,
    COLLEAGUES,
    EVERYONE,
    NOBODY,
    SELF,
    STAFF,
)
from tests.permissions.world import ROLES, World
from tests.support import factories

_PERSON = 'name: "", position: "", unit: $unit, roles: [], isActive: true'
_WITH_ROLE = (
    'name: "Ayu", position: "Kasi", unit: $unit, isActive: true, roles: [{role: EVALUATOR, unit: $unit}]'
)
_POINT = 'unit: $unit, name: "", isActive: true'

FIELDS: tuple[tuple[str, str, str], ...] = (
    ("ServicePoint", "id code name isActive version unit service", EVERYONE),
    ("ServicePoint", "officer", COLLEAGUES),
    ("ServicePoint/closed", "id code name isActive version unit service officer", ADMINISTRATOR),
    ("ServicePoint/published", "id code name isActive version unit service officer", EVERYONE),
    ("Addressee", "id kind label", EVERYONE),
    ("Addressee", "name", NOBODY),
    ("Addressee/published", "id kind label name", EVERYONE),
    ("StaffMemberConnection", "pageInfo", EVERYONE),
    ("StaffMemberConnection", "nodes edges", COLLEAGUES),
    ("StaffMemberEdge", "cursor node", COLLEAGUES),
    ("StaffMember", "id name position unit", COLLEAGUES),
    ("StaffMember/published", "id name position unit", EVERYONE),
    ("Viewer", "signedIn actions cursor serverTime sessionIdleSeconds demo newPowers lacksFactor", EVERYONE),
    ("Viewer", "roles account sessionEndsAt", STAFF),
    ("Viewer", "limitsBlind", ANY_ADMINISTRATOR),
    ("Power", "id name position role state since askedBy agreedBy mayAgree unit", STAFF),
    ("Account", "id name position mustChangePassword unit", STAFF),
    ("RoleInUnit", "role unit", STAFF),
    ("PersonConnection", "pageInfo", EVERYONE),
    ("PersonConnection", "nodes edges", ADMINISTRATOR),
    ("PersonEdge", "cursor node", ADMINISTRATOR),
    (
        "Person",
        "id name titleBefore titleAfter maskedNumber position isActive version unit roles accountState",
        ADMINISTRATOR,
    ),
    ("Person/self", "id name maskedNumber position isActive version unit accountState", SELF),
    ("Person/self", "roles", "- - - - o o o o o"),
    (
        "Person/waiting",
        "id name maskedNumber position isActive version unit roles requestedRoles accountState",
        ADMINISTRATOR,
    ),
    ("LogEntryConnection", "pageInfo nodes edges", STAFF),
    ("LogEntryEdge", "cursor node", STAFF),
    ("LogEntry", "id at act isMine by whom role unit on", STAFF),
    ("OwnSession", "id browser system lastUsedOn isThis", STAFF),
    ("StaffImportPreview", "problems", ANY_ADMINISTRATOR),
    ("StaffImportPreview", "ready", ADMINISTRATOR),
    ("ImportLineProblem", "line field message", ANY_ADMINISTRATOR),
    ("ImportedPerson", "line name maskedNumber position unit roles", ADMINISTRATOR),
)
QUERIES: tuple[tuple[str, str], ...] = (
    ("staff viewer people", EVERYONE),
    ("myLog mySessions", STAFF),
    ("servicePoint", EVERYONE),
    ("previewStaffImport", ANY_ADMINISTRATOR),
    ("powers", STAFF),
)
COMMANDS: tuple[tuple[str, str], ...] = (("watch_installation", NOBODY + " all"),)
MUTATIONS: tuple[tuple[str, str], ...] = (
    ("saveServicePoint saveServicePoint/new", ADMINISTRATOR + " all"),
    ("savePerson savePerson/new issueActivation", ADMINISTRATOR + " all"),
    ("savePerson/roles", ADMINISTRATOR + " all"),
    ("importStaff", ANY_ADMINISTRATOR + " all"),
    ("agreeToRole declineRole", ADMINISTRATOR + " all"),
    ("seePowers endSessions", STAFF + " -"),
)
SECRETS: tuple[tuple[str, str], ...] = (
    ("colleague", COLLEAGUES),
    ("employee_number password activation session", NOBODY),
)
ANSWERS = {
    "ActivationSheet": "links",
    "ActivationLink": "person path expiresAt",
    "OwnSessions": "sessions",
}
READS = {
    "servicePoint": "servicePoint(code: $point)",
    "servicePoint/closed": "servicePoint(code: $closedPoint)",
    "servicePoint/published": "servicePoint(code: $publishedPoint)",
    "staff": "staff(unit: $unit)",
    "staff/published": "staff(unit: $published)",
    "viewer": "viewer",
    "powers": "powers",
    "myLog": "myLog",
    "mySessions": "mySessions",
    "people": "people(unit: $unit, search: $name)",
    "people/self": "people(unit: $unit, search: $me)",
    "people/waiting": 'people(unit: $unit, search: "Wakil")',
    "people/all": "people(first: 200)",
    "previewStaffImport": "previewStaffImport(csv: $csv)",
}
CASES = {
    "ServicePoint": "servicePoint:",
    "ServicePoint/closed": "servicePoint/closed:",
    "ServicePoint/published": "servicePoint/published:",
    "Addressee": "unit:addressees",
    "Addressee/published": "unit/published:addressees",
    "StaffMemberConnection": "staff:",
    "StaffMemberEdge": "staff:edges",
    "StaffMember": "staff:nodes",
    "StaffMember/published": "staff/published:nodes",
    "Viewer": "viewer:",
    "Power": "powers:",
    "Account": "viewer:account",
    "RoleInUnit": "viewer:roles",
    "LogEntryConnection": "myLog:",
    "LogEntryEdge": "myLog:edges",
    "LogEntry": "myLog:nodes",
    "OwnSession": "mySessions:",
    "PersonConnection": "people:",
    "PersonEdge": "people:edges",
    "Person": "people:nodes",
    "Person/self": "people/self:nodes",
    "Person/waiting": "people/waiting:nodes",
    "StaffImportPreview": "previewStaffImport:",
    "ImportLineProblem": "previewStaffImport:problems",
    "ImportedPerson": "previewStaffImport:ready",
}
CHANGES = {
    "saveServicePoint": f"id: $pointId, seen: 0, input: {{ {_POINT} }}",
    "saveServicePoint/new": f"input: {{ {_POINT} }}",
    "savePerson": f"id: $colleague, seen: 0, input: {{ {_PERSON} }}",
    "savePerson/roles": f"id: $colleague, seen: 0, input: {{ {_WITH_ROLE} }}",
    "savePerson/new": f"input: {{ {_PERSON} }}",
    "importStaff": "csv: $csv",
    "issueActivation": "people: [$gone]",
    "agreeToRole": "request: $waiting",
    "declineRole": "request: $waiting",
    "seePowers": "",
    "endSessions": "session: $session",
}


PHONE = "(Linux; Android 10) Chrome/120.0"
# Far from the serials that the factories hand out in the same process, however many tests came before.
_serials = count(300_000)


async def readers(world: World, office: Unit) -> dict[str, Person]:
    """Make those who ask, each with a role in the office, and sign them in."""
    people = {}
    for name, role in ROLES.items():
        roles: dict[Role, Unit] = {} if role is Role.OFFICER else {role: office}
        people[name] = person = await factories.person(office, f"Saya {name}", roles=roles)
        world.plant("employee_number", "own", str(person.employee_number))
        account = await Account.get(person_id=person.id)
        account.password_hash = world.plant("password", "own")
        account.activation_hash = world.plant("activation", "own")
        await account.save()
        actor = await factories.actor_of(person)
        async with work(actor) as w:
            device = f"{world.plant('session', 'own')} {PHONE}"
            world.tokens[name] = await open_session(w, account.id, device, proven=True)
        world.actors[name] = actor
        await _logged(actor, office)
    return people


async def role_to_answer(unit_id: str) -> str:
    """Let a role wait for a second person; whoever answers takes it away."""
    unit = await Unit.get(id=unit_id)
    person = await factories.person(unit)
    role = GrantedRole.VERIFIER
    return str((await RoleRequest.create(person=person, unit=unit, role=role, asked_at=now())).id)


async def session_to_end(actor: Actor) -> str:
    """Open a session that nobody minds losing: the actor's own, or that of nobody's account."""
    async with work(actor) as w:
        token = await open_session(w, actor.account_id or uuid4(), "")
    return str((await Session.get(token_hash=lookup("session", token))).id)


async def _logged(actor: Actor, unit: Unit) -> None:
    """Write an entry of the log with everything in it, so that there is something to see."""
    words = {"role": "handler", "unit": str(unit.id), "on": "2026-11-24"}
    async with work(actor) as w:
        await record(w, Done(Act.ROLE_GIVEN, about=actor.account_id, words=words))


async def fill(world: World, place: str, unit: Unit) -> None:
    """Give a place a colleague, one who has left, counters open and closed, and somebody in its closed office."""
    things = world.things[place]
    colleague = await factories.person(
        unit,
        world.plant("colleague", place),
        title_before="dr.",
        title_after="M.Si.",
        roles={Role.HANDLER: unit},
    )
    gone = await factories.person(unit, "Purna", is_active=False)
    deputy = await factories.person(unit, "Wakil")
    await RoleRequest.create(person=deputy, unit=unit, role=GrantedRole.VERIFIER, asked_at=now())
    by = [await Account.get(person=person) for person in (deputy, gone)]
    await RoleGrant.create(
        person=deputy,
        unit=unit,
        role=GrantedRole.ADMIN,
        asked_at=now(),
        asked_by=by[1],
        agreed_at=now(),
        agreed_by=by[0],
    )
    for person in (colleague, gone):
        world.plant("employee_number", place, str(person.employee_number))
    counter = {"officer": colleague, "service": things["service"]}
    point = await factories.service_point(unit, **counter)
    closed_point = await factories.service_point(unit, is_active=False, **counter)
    await factories.service_point(things["closedUnit"], service=things["left"])
    await factories.person(things["closedUnit"], "Tertinggal")
    good = f"{factories.employee_number(next(_serials))},Baru,Kasi,{unit.code},handler"
    world.places[place] |= {
        "point": point.code,
        "pointId": str(point.id),
        "closedPoint": closed_point.code,
        "colleague": str(colleague.id),
        "name": colleague.name,
        "gone": str(gone.id),
        "csv": f"nip,nama,jabatan,unit,peran\n{good}\n1,Salah,Kasi,{unit.code},\n",
    }
