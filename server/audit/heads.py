"""The heads of the log, signed day by day into a file beside the database: an older copy of it is found by them."""

import json
import os
from dataclasses import asdict
from pathlib import Path

from server.audit.chain import COLUMNS, Head, Link, hash_of, mac_of_head
from server.audit.models import AuditEntry, AuditHead
from server.kit.clock import today
from server.kit.private import private_file
from server.kit.trouble import Trouble
from server.settings import Settings

FILE = "audit-heads.jsonl"


def heads_file(settings: Settings) -> Path:
    """Name the file."""
    return settings.data / FILE


async def sign(settings: Settings) -> int:
    """Note how far the log has come today, in place of what was noted of today before; gives how many were noted.

    Raises Trouble where the log is not the one that was signed last, or the file is damaged.
    """
    row = await AuditHead.get(id=1)
    path, day = heads_file(settings), today().isoformat()
    lines, heads = _lines(path), signed_heads(path)
    last = heads[-1] if heads else None
    if not row.seq or (last and last.seq == row.seq):
        return 0
    if last and not await _is_ours(last):
        # Signing on would write over what tells so.
        raise Trouble(
            f"The log in the database is not the one that was signed on {last.day}: it may be an old copy. "
            f"`rangkui audit verify` says more. After a restore that was meant, move {path} aside."
        )
    signed = Head(row.seq, row.hash, mac_of_head(row.seq, row.hash, day), day)
    if last and last.day == day:
        lines.pop()
    _write(path, [*lines, json.dumps(asdict(signed))])
    return 1


def signed_heads(path: Path) -> list[Head]:
    """Read the signed heads. Raises Trouble, saying what to do, where the file is cut off or damaged."""
    found: list[Head] = []
    for number, line in enumerate(_lines(path), 1):
        head = _read(line)
        if head is None:
            raise Trouble(
                f"{path} is cut off or damaged in line {number}. Put its copy from the backup in its place, or remove "
                "what is left of that line; the log in the database is untouched, and its newest head is signed "
                "again as soon as this is done."
            )
        found.append(head)
    return found


async def _is_ours(head: Head) -> bool:
    row = await AuditEntry.filter(seq=head.seq).values_list(*COLUMNS)
    return bool(row) and hash_of(Link(*row[0])) == head.hash


def _lines(path: Path) -> list[str]:
    try:
        return [line for line in path.read_text("utf-8", errors="replace").split("\n") if line.strip()]
    except FileNotFoundError:
        return []


def _read(line: str) -> Head | None:
    try:
        found = json.loads(line)
        return Head(int(found["seq"]), str(found["hash"]), str(found["mac"]), str(found["day"]))
    except (ValueError, KeyError, TypeError):
        return None


def _write(path: Path, lines: list[str]) -> None:
    beside = path.with_suffix(".new")
    private_file(beside)
    with beside.open("w", encoding="utf-8") as file:
        file.write("\n".join([*lines, ""]))
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
