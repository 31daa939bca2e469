"""The attacks: each a test that is part of every run, played larger."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Attack:
    """One attack. option: of pytest, by which it grows; without one it is always played whole.

    size, small: how large it is played, and to see that it runs. limit: what it may come to.
    """

    name: str
    what: str
    tests: tuple[str, ...]
    measure: str
    limit: str
    option: str = ""
    size: int = 1
    small: int = 1
    database: str = "sqlite"


def _killed(database: str, called: str) -> Attack:
    return Attack(
        f"kills-{database}",
        f"The server killed under eight writers, {called}",
        ("tests/durability/test_kill.py::test_a_killed_server_loses_and_doubles_nothing",),
        "{size} kills",
        "nothing lost, nothing doubled",
        "--server-kills",
        100,
        2,
        database,
    )


ATTACKS = (
    Attack(
        "guessing",
        "Wrong passwords, receipts and links from a thousand addresses and a carrier's own",
        ("tests/hostile/test_crowd.py",),
        "{size} tries",
        "none gets in, nobody honest is refused",
        "--wrong-tries",
        10_000,
        400,
    ),
    Attack(
        "tampering",
        "Six kinds of tampering with the log of power",
        ("tests/audit/test_chain.py",),
        "{size} places of each kind",
        "all noticed, no false alarm",
        "--audit-positions",
        1000,
        20,
    ),
    _killed("sqlite", "SQLite"),
    _killed("postgres", "PostgreSQL"),
    Attack(
        "rotation",
        "Keys rotated under writers, and the rotation killed",
        ("tests/durability/test_rotation.py",),
        "{size} kills",
        "nothing lost, nothing unreadable",
        "--server-kills",
        20,
        2,
    ),
    Attack(
        "sockets",
        "Sockets that break off while they change something",
        ("tests/durability/test_aborted_sockets.py",),
        "{size} sockets",
        "the next change is carried out at once",
        "--aborted-sockets",
        2000,
        54,
    ),
    Attack(
        "half-open",
        "Requests that never end",
        ("tests/web/test_connections.py",),
        "{size} connections",
        "all dropped, the service answers",
        "--half-open",
        600,
        30,
    ),
    Attack(
        "stolen",
        "Sealed values put into every text of the schema",
        ("tests/privacy/test_sealed_text.py::test_no_text_input_of_the_schema_opens_what_is_sealed",),
        "{size} values each",
        "none opens",
        "--sealed-values",
        14,
        1,
    ),
    Attack(
        "floods",
        "Floods of changes, parts of photos, sockets and streams, and documents that grow",
        ("tests/files/test_floods.py", "tests/hostile"),
        "whole",
        "every one refused, others served",
    ),
    Attack(
        "outbox",
        "Browser and server killed while somebody writes",
        ("tests/browser/test_outbox_torture.py",),
        "{size} kills",
        "nothing lost, nothing doubled",
        "--kills",
        100,
        2,
    ),
)
