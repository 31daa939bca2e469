"""The page of all limits that people and programs can meet, written from the code that holds them."""

from datetime import timedelta

from schema import costs, extensions, frames, limits, paging, view
from server.access import devices, throttle, watching
from server.complaints import board_view, holders, queries, steps
from server.files import images, ledger
from server.files import services as files
from server.kit import networks
from server.settings import Settings
from server.staff import (
    activation,
    challenges,
    factors,
    import_table,
    imports,
    passwords,
    recovery_codes,
    sign_in,
    totp,
)
from server.staff import (
    tries as tries_of,
)
from server.surveys import drafts
from server.units import services as units
from server.web import admission, budget, connections, gate, health, json_body, lanes, places, pwa

Row = tuple[str, str, str]


def limits_page() -> str:
    """Write the tables."""
    page = [
        "# Limits",
        "",
        "Generated from the code that holds them (`tests/limits_page.py`). Settings are explained in",
        "[operations.md](operations.md#settings); the figures here are their defaults.",
        "",
        "An address is counted as itself; with IPv6 as the home's network (/"
        f"{networks.IPV6_HOME}) and, with {networks.SITE_SHARE} times the allowance, as the",
        f"site's (/{networks.IPV6_SITE}). The word of a proxy counts only when `RANGKUI_TRUSTED_PROXIES` names it.",
        "What succeeds never counts as a try, and a change that is answered by a refusal has not happened.",
    ]
    for title, rows in (
        ("Tries", tries()),
        ("Changes and photos of strangers", changes()),
        ("Documents and answers", documents()),
        ("Sockets and streams", sockets()),
        ("Connections", open_connections()),
        ("At once", at_once()),
        ("Waits", waits()),
        ("What may be sent", sent()),
    ):
        page += ["", f"## {title}", "", "| What | Limit | Beyond it |", "|---|---|---|"]
        page += [f"| {what} | {figure} | {beyond} |" for what, figure, beyond in rows]
    return "\n".join(page) + "\n"


def tries() -> list[Row]:
    """List the limits of guessing."""
    window, first = lasting(throttle.WINDOW), lasting(throttle.FIRST_DELAY)
    growing = (
        f"each further try waits, from {first} to {window}, doubling; {window} without one wipe the count"
    )
    return [
        ("Wrong passwords of one number, from devices it does not know", per(sign_in.ACCOUNT_TRIES), growing),
        ("Wrong passwords of one account, from a device it knows", per(sign_in.ACCOUNT_TRIES), growing),
        ("Wrong passwords from one address, from unknown devices", per(sign_in.ADDRESS_TRIES), growing),
        ("Wrong current passwords when changing one's own", per(sign_in.ACCOUNT_TRIES), growing),
        ("Wrong codes of a recovery sheet", per(sign_in.ACCOUNT_TRIES), growing),
        (
            "Wrong second factors of one account, from devices it does not know",
            per(tries_of.ACCOUNT_TRIES),
            growing,
        ),
        ("Wrong second factors of one account, from a device it knows", per(tries_of.ACCOUNT_TRIES), growing),
        ("Wrong second factors from one address, from unknown devices", per(tries_of.ADDRESS_TRIES), growing),
        (
            "A sign-in that waits for its second factor, and a factor that is being added",
            lasting(challenges.LIFETIME),
            "it begins anew",
        ),
        (
            "A code of an app",
            f"once; {totp.STEP} s, and one code before and after",
            "refused as wrong",
        ),
        ("Recovery codes", f"{recovery_codes.HOW_MANY}, each once", "new ones end all that are left"),
        (
            "Factors of one account",
            f"{factors.MOST_FACTORS}, of these {factors.MOST_APPS} apps",
            "one has to be removed first",
        ),
        (
            "Wrong activation links from one address",
            per(sign_in.ADDRESS_TRIES),
            growing + "; a right link works",
        ),
        (
            "Wrong receipts from one address",
            per(holders.MOST_WRONG),
            'the answer to a wrong one is "too many"; a right one opens from any address at any time',
        ),
        (
            "Devices an account is known on",
            f"{devices.MOST_DEVICES}, for {lasting(devices.KEPT)} after the last sign-in",
            "the oldest is forgotten; a new activation forgets all",
        ),
        ("Passwords checked at the same time", str(passwords.AT_ONCE), "the others wait their turn"),
    ]


def changes() -> list[Row]:
    """List how much strangers may change."""
    defaults = Settings()
    told = "refused with the seconds to wait; the phone waits by itself"
    return [
        (
            "Changes from one address that are carried out",
            f"{defaults.stranger_changes_per_minute} a minute (`RANGKUI_STRANGER_CHANGES_PER_MINUTE`)",
            told,
        ),
        (
            "Refused changes of which one address is told why",
            f"{defaults.stranger_refusals_per_minute} a minute (`RANGKUI_STRANGER_REFUSALS_PER_MINUTE`)",
            '"too many" instead of the reason; right ones go on',
        ),
        (
            "Parts of photos from one address",
            f"{defaults.stranger_parts_per_minute} a minute (`RANGKUI_STRANGER_PARTS_PER_MINUTE`)",
            told,
        ),
        ("A part of a photo", size(files.PART_BYTES), "refused"),
        ("A photo", f"{size(files.MOST_BYTES)}, {images.MOST_PIXELS // 1_000_000} megapixels", "refused"),
        (
            "Decoding a photo",
            f"{size(images.MEMORY_BYTES)}, {images.CPU_SECONDS} s of the processor, in a process of its own",
            "refused as no photo",
        ),
        (
            "Photos under way from one address",
            f"{ledger.MOST_OF_ADDRESS}, {size(ledger.MOST_BYTES_OF_ADDRESS)}",
            "what it left longest begins anew",
        ),
        (
            "Photos under way in all",
            f"{ledger.MOST_IN_ALL:,}, {size(ledger.MOST_BYTES_IN_ALL)}",
            "the same, at the address that holds most",
        ),
        (
            "A photo under way without a new part",
            lasting(timedelta(seconds=ledger.KEPT_SECONDS)),
            "it begins anew",
        ),
        (
            "Room on the disk",
            f"{defaults.disk_kept_free_mib} MiB are kept free (`RANGKUI_DISK_KEPT_FREE_MIB`)",
            told,
        ),
        ("Photos of one step of a complaint", str(steps.MOST_PHOTOS), "refused"),
    ]


def documents() -> list[Row]:
    """List the limits of what is asked."""
    return [
        (
            "Nesting of a document",
            f"{limits.DEEPEST}; of the schema's own {limits.DEEPEST_INTROSPECTION}",
            "not run",
        ),
        ("Fields of a document", str(limits.MOST_FIELDS), "not run"),
        ("Aliases of a document", str(limits.MOST_ALIASES), "not run"),
        (
            "Cost of a document",
            f"{costs.MOST_COST:,}: about the rows that answering it fetches, each alias counted; a page as many as it "
            f"asks for, other lists {costs.USUAL_LENGTH}",
            "not run",
        ),
        ("Directives of a document", str(limits.MOST_DIRECTIVES), "not run"),
        ("Tokens of a document", f"{extensions.MOST_TOKENS:,}", "not run"),
        ("Errors found in a document", str(extensions.MOST_ERRORS), "the search ends"),
        ("Rows of a page", str(paging.MOST), "refused"),
        (
            "Complaints searched by their words",
            str(queries.MOST_SEARCHED),
            "the nearest deadlines are searched",
        ),
        ("Days of a board", str(board_view.LONGEST_WINDOW), "refused"),
        ("Nesting of JSON", str(json_body.DEEPEST), "400"),
        ("Digits of a number in JSON", str(json_body.LONGEST_NUMBER), "400"),
        ("Path of a file of the app", f"{pwa.LONGEST_PATH} characters", "404"),
    ]


def sockets() -> list[Row]:
    """List the limits of what stays open."""
    return [
        ("A frame", size(frames.FRAME_BYTES), "closed"),
        ("A document in a frame", f"{frames.LONGEST_DOCUMENT:,} characters", "closed with 4400"),
        ("The name of an operation", f"{frames.LONGEST_ID} characters", "closed with 4400"),
        ("Operations of one socket at a time", str(view.MOST_OPERATIONS), "closed with 4429"),
        (
            "Sockets",
            f"{places.SOCKETS_OF_ADDRESS} of an address, {places.SOCKETS_IN_ALL:,} in all",
            "not opened; the phone asks for events another way, or later",
        ),
        (
            "Streams (`timeline`, `feed`)",
            f"{places.STREAMS_OF_ACCOUNT} of an account, {places.STREAMS_OF_RECEIPT} of a receipt, "
            f"{places.STREAMS_OF_ADDRESS} of an address, {places.STREAMS_IN_ALL:,} in all",
            f'"too many", to be tried again after {places.TRY_AGAIN_SECONDS} s',
        ),
        (
            "Messages that wait for a reader who does not keep up",
            f"{view.MOST_OPERATIONS}, one of each operation, and {size(connections.KEPT_BYTES + 65_536)}; "
            "all else stays in the journal",
            f"nothing read for {connections.UNREAD_SECONDS:g} s: closed with {connections.TOO_SLOW}; "
            "the phone goes on from its cursor",
        ),
        ("Silence at the start", f"{view.INIT_SECONDS} s", "closed with 4408"),
        ("Events a stream may lie behind", f"{watching.MOST_BEHIND:,}", "the reader asks afresh (`Resync`)"),
    ]


def at_once() -> list[Row]:
    """List how much one process does at the same time."""
    told = (
        f"503 with `Retry-After` ({lanes.SOONEST_SECONDS} to {lanes.LATEST_SECONDS} s); the phone asks again by itself "
        "and says so"
    )
    first = "public reads are turned away first, then those of staff, changes last; `/health` never waits"
    return [
        ("Requests at work", f"{admission.AT_WORK} in each process", "the others wait"),
        (
            "Requests that wait",
            f"{admission.WAITING}, {admission.PATIENCE_SECONDS:g} s; each address has its turn after the other",
            f"{told}; {first}",
        ),
        (
            "Sign-ins, activations and changes of passwords",
            f"{admission.SIGN_INS} at work, {admission.SIGN_INS_WAITING} wait, "
            f"{admission.SIGN_IN_PATIENCE_SECONDS:g} s",
            told,
        ),
        (
            "Parts of photos",
            f"{admission.UPLOADS} at work, {admission.UPLOADS_WAITING} wait, "
            f"{admission.UPLOAD_PATIENCE_SECONDS:g} s",
            told,
        ),
        (
            "Questions and changes over sockets",
            f"{admission.SOCKET_OPERATIONS} at work, {admission.SOCKET_OPERATIONS_WAITING} wait, "
            f"{admission.SOCKET_PATIENCE_SECONDS:g} s",
            '"too many", with the seconds to wait',
        ),
        (
            "What an address, or an account, uses of the processor",
            f"{budget.BURST_MILLISECONDS / 1000:g} s at once, and "
            f"{budget.BURST_MILLISECONDS / budget.FILLS_IN_SECONDS:g} ms in each second; no change is refused for it",
            f"429 with the seconds to wait, told {budget.TOLD_AFTER_SECONDS:g} s later",
        ),
        (
            "Who has used much of that",
            f"{lanes.MUCH_USED:g} ms that have not filled up again",
            "waits for others, and works only while nobody else does",
        ),
        ("Work whose client has left", "none", "dropped, but for a change that has begun"),
    ]


def open_connections() -> list[Row]:
    """List how long a connection may keep us waiting."""
    return [
        (
            "Connections in all",
            f"{connections.MOST_CONNECTIONS:,}, or what the system's limit of open files leaves",
            "the one that has brought nothing for longest is dropped; if all are at work, 503",
        ),
        ("The headers of a request, from its first byte", f"{connections.HEAD_SECONDS:g} s", "dropped"),
        (
            "The body of a request",
            f"{connections.BODY_SECONDS:g} s, and 1 s more for each {connections.BODY_BYTES_PER_SECOND} bytes of it",
            "dropped",
        ),
        ("Silence after an answer", f"{connections.IDLE_SECONDS} s", "dropped"),
        ("An answer of which nothing is read", f"{connections.UNREAD_SECONDS:g} s", "dropped"),
    ]


def waits() -> list[Row]:
    """List how long anything waits."""
    defaults = Settings()
    busy = '"not sent yet, trying again"; a line in the log'
    return [
        ("For a lock in the database", f"{defaults.database_lock_seconds:g} s", busy),
        ("For a connection to the database", f"{defaults.database_connection_seconds:g} s", busy),
        ("A statement", f"{defaults.database_statement_seconds:g} s", busy),
        (
            "A change whose process says nothing (PostgreSQL)",
            f"{defaults.database_idle_seconds:g} s",
            "undone, and its locks are free",
        ),
        ("For the store of photos", f"{defaults.files_seconds:g} s", busy),
        ("For the parts that `/health` tries", f"{health.ANSWERS_WITHIN_SECONDS:g} s", "503"),
        (
            "A staff session",
            f"{defaults.session_idle_minutes} min idle, {defaults.session_hours} h in all",
            "signed out",
        ),
        ("An activation link", f"{defaults.activation_hours} h", "a new one is needed"),
    ]


def sent() -> list[Row]:
    """List how much may be sent at once."""
    return [
        ("The body of a request", size(gate.MOST_BODY_BYTES), "413"),
        ("A text of a complaint", f"{steps.MOST_TEXT:,} characters", "refused"),
        ("Characters of a number that signs in", str(sign_in.MOST_TYPED), "the rest is ignored"),
        ("Activation links at once", str(activation.MOST_AT_ONCE), "refused"),
        (
            "A table of people",
            f"{import_table.MOST_ROWS:,} rows, {imports.MOST_CHARACTERS:,} characters",
            "refused",
        ),
        ("Search words of a service", str(units.MOST_KEYWORDS), "refused"),
        ("Days of a survey period", str(drafts.LONGEST_PERIOD_DAYS), "refused"),
    ]


def per(tries_: int) -> str:
    """Write a number of tries."""
    return f"{tries_} in {lasting(throttle.WINDOW)}"


def lasting(length: timedelta) -> str:
    """Write a length of time in its largest whole unit."""
    seconds = int(length.total_seconds())
    for unit, of in (("days", 86_400), ("min", 60)):
        if seconds % of == 0:
            return f"{seconds // of} {unit}"
    return f"{seconds} s"


def size(count: int) -> str:
    """Write a number of bytes."""
    return f"{count // 2**20} MiB" if count % 2**20 == 0 else f"{count // 1024} KiB"
