"""Six kinds of tampering with the log are found wherever they are done; more places by --audit-positions."""

import random
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from server.audit.chain import START, Head, Link, detail_of, findings, hash_of, mac_of, mac_of_head
from server.kit.seal import KEY_BYTES, Key, Keyring, use_keyring

LENGTH = 60
DAY = "2026-11-24"
Log = tuple[list[Link], Head, list[Head]]


@pytest.fixture(autouse=True)
def key() -> None:
    """Use a key of our own."""
    use_keyring(Keyring(b"k" * KEY_BYTES, [Key(b"k" * KEY_BYTES)]))


def log_of(length: int, signed_at: int) -> Log:
    """Write a log of so many entries, whose head was signed at one of them."""
    links, previous, signed = [], START, []
    for seq in range(1, length + 1):
        words = detail_of({"role": "verifier", "unit": str(seq)})
        link = Link(seq, "2026-11-24T02:00:00", "role_given", "a" * 64, f"{seq:064x}", None, words, previous)
        previous = hash_of(link)
        links.append(replace(link, mac=mac_of(previous)))
        if seq == signed_at:
            signed.append(Head(seq, previous, mac_of_head(seq, previous, DAY), DAY))
    return links, Head(length, previous, mac_of_head(length, previous)), signed


def changed(log: Log, at: int, chance: random.Random) -> Log:
    """Turn one bit of one column."""
    links, head, signed = log
    name = chance.choice(("at", "act", "actor", "about", "detail", "previous", "mac"))
    text = getattr(links[at], name) or "x"
    place = chance.randrange(len(text))
    turned = text[:place] + chr(ord(text[place]) ^ 1) + text[place + 1 :]
    columns: dict[str, Any] = {name: turned}
    return [*links[:at], replace(links[at], **columns), *links[at + 1 :]], head, signed


def deleted(log: Log, at: int, chance: random.Random) -> Log:
    """Take one entry out; half the time the numbers behind it are closed up."""
    links, head, signed = log
    rest = links[at + 1 :]
    if chance.random() < 0.5:
        rest = [replace(link, seq=link.seq - 1) for link in rest]
    return links[:at] + rest, head, signed


def swapped(log: Log, at: int, chance: random.Random) -> Log:
    """Let two entries change places, with their numbers."""
    links, head, signed = log
    other = chance.choice([place for place in range(len(links)) if place != at])
    mixed = list(links)
    mixed[at], mixed[other] = replace(links[other], seq=at + 1), replace(links[at], seq=other + 1)
    return mixed, head, signed


def truncated(log: Log, at: int, _chance: random.Random) -> Log:
    """Cut the end off."""
    links, head, signed = log
    return links[:at], head, signed


def inserted(log: Log, at: int, chance: random.Random) -> Log:
    """Put a copy of an entry in, made to follow; those behind are numbered anew."""
    links, head, signed = log
    previous = links[at - 1] if at else None
    copy = replace(chance.choice(links), seq=at + 1, previous=hash_of(previous) if previous else START)
    return [*links[:at], copy, *(replace(link, seq=link.seq + 1) for link in links[at:])], head, signed


def replayed(log: Log, at: int, _chance: random.Random) -> Log:
    """Put back the whole database of an earlier time, head and all; the file of signed heads stays."""
    _, head, signed = log
    earlier, _, _ = log_of(at, 0)
    last = hash_of(earlier[-1]) if earlier else START
    old = Head(at, last, mac_of_head(at, last)) if earlier else Head(0, "", "")
    return earlier, old, [*signed, Head(head.seq, head.hash, mac_of_head(head.seq, head.hash, DAY), DAY)]


KINDS: tuple[Callable[[Log, int, random.Random], Log], ...] = (
    changed,
    deleted,
    swapped,
    truncated,
    inserted,
    replayed,
)


@pytest.mark.asvs("16.4.2")
@pytest.mark.parametrize("tamper", KINDS)
def test_tampering_is_found_at_every_place(
    tamper: Callable[[Log, int, random.Random], Log], request: pytest.FixtureRequest
) -> None:
    chance = random.Random(f"{tamper.__name__} 1")
    missed = []
    for _ in range(request.config.getoption("--audit-positions")):
        at = chance.randrange(LENGTH)
        log = log_of(LENGTH, chance.randrange(LENGTH))
        assert list(findings(*log)) == []
        if not list(findings(*tamper(log, at, chance))):
            missed.append(at)
    print(f"{request.config.getoption('--audit-positions')} times {tamper.__name__}, {len(missed)} missed")
    assert missed == []


def test_a_log_written_with_another_key_is_not_taken_for_ours() -> None:
    log = log_of(3, 2)
    use_keyring(Keyring(b"o" * KEY_BYTES, [Key(b"o" * KEY_BYTES)]))
    assert len(list(findings(*log))) == 5


def test_nothing_yet_is_whole() -> None:
    assert list(findings([], Head(0, "", ""), [])) == []
