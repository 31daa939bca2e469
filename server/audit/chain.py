"""The chain of entries: how each is bound to the one before, and what is found when that does not hold."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from hashlib import sha256

from server.kit.seal import lookup

START = ""


@dataclass(frozen=True, slots=True)
class Link:
    """An entry as it is checked: its columns in this order."""

    seq: int
    at: str
    act: str
    actor: str | None
    about: str | None
    subject: str | None
    detail: str
    previous: str
    mac: str = ""


COLUMNS = tuple(each.name for each in fields(Link))


@dataclass(frozen=True, slots=True)
class Head:
    """How far the log had come: the number and the hash of its last entry. day: of a signed one."""

    seq: int
    hash: str
    mac: str
    day: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong and where. seq: the entry; 0 for the log as a whole."""

    seq: int
    wrong: str


def hash_of(link: Link) -> str:
    """Give the hash of an entry, which the next one holds."""
    parts = (link.seq, link.at, link.act, link.actor, link.about, link.subject, link.detail, link.previous)
    return sha256(json.dumps(parts).encode()).hexdigest()


def mac_of(entry_hash: str) -> str:
    """Give the mac of an entry by its hash."""
    return lookup("audit entry", entry_hash)


def mac_of_head(seq: int, entry_hash: str, day: str = "") -> str:
    """Give the mac of a head; with a day, that of a signed one."""
    return lookup("audit head", f"{day} {seq} {entry_hash}")


def detail_of(words: Mapping[str, str]) -> str:
    """Write the closed words of an entry."""
    return json.dumps(dict(words), sort_keys=True, separators=(",", ":"))


def findings(links: Iterable[Link], head: Head, signed: Sequence[Head]) -> Iterator[Finding]:
    """Check entries in the order of their numbers, the head they should end in, and the heads that were signed.

    An empty answer means that nothing was changed, taken out, moved, put in, cut off or replaced by an older copy.
    """
    yield from _forged(head, signed)
    waiting = {each.seq: each for each in signed if each.seq}
    seq, previous = 0, START
    for link in links:
        if link.seq != seq + 1:
            yield Finding(seq + 1, f"entries {seq + 1} to {link.seq - 1} are missing")
        here = hash_of(link)
        if link.mac != mac_of(here):
            yield Finding(link.seq, "was changed or put in by somebody without the key")
        elif link.previous != previous and link.seq == seq + 1:
            yield Finding(link.seq, "does not follow from the entry before it")
        known = waiting.pop(link.seq, None)
        if known and known.hash != here:
            yield Finding(link.seq, f"is not the entry that was signed on {known.day}")
        seq, previous = link.seq, here
    if (head.seq, head.hash) != (seq, previous):
        yield Finding(
            seq, f"is the last one there is, but the log had come to {head.seq}: its end was cut off or moved"
        )
    if waiting:
        last = max(waiting.values(), key=lambda each: each.seq)
        yield Finding(
            0,
            f"the log ends at {seq}, but {last.seq} was signed on {last.day}: this is an old copy, or its end is gone",
        )


def _forged(head: Head, signed: Sequence[Head]) -> Iterator[Finding]:
    if head.seq and head.mac != mac_of_head(head.seq, head.hash):
        yield Finding(head.seq, "is not the head that was written")
    for each in signed:
        if each.mac != mac_of_head(each.seq, each.hash, each.day):
            yield Finding(each.seq, f"the signed head of {each.day} was changed, or signed with another key")
