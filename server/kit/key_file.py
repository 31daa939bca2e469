"""The file with the keys of an installation: one for look-ups, and all that seal, oldest first.

The first releases kept one key in hexadecimal, from which both were derived; such a file is read as it is, and
written in the form of today when a key is added. Look-ups keep their key for ever: what was found by a
receipt or a NIP cannot be computed anew.
"""

import hmac
import os
import secrets
from dataclasses import dataclass, field
from pathlib import Path

from server.kit.ids import random_id
from server.kit.seal import KEY_BYTES, Key, SealError

_HEAD = "# Keys of one installation of Suara Rangkui. Keep a copy apart from the copies of its data."
_COPY_BACK = "Put its copy back there, or name the right file by RANGKUI_KEY_FILE"


@dataclass(frozen=True)
class Keys:
    """What a key file holds."""

    finding: bytes = field(repr=False)
    sealing: tuple[Key, ...]


def new_keys() -> Keys:
    """Make keys for a new installation."""
    return Keys(secrets.token_bytes(KEY_BYTES), (new_key(),))


def new_key() -> Key:
    """Make a key that seals."""
    return Key(secrets.token_bytes(KEY_BYTES))


def read_keys(path: Path) -> Keys | None:
    """Read a key file; None when there is none. Raises SealError for one that is empty, damaged or cut off."""
    try:
        text = path.read_bytes().decode("ascii").strip()
    except FileNotFoundError:
        return None
    except UnicodeDecodeError:
        raise SealError(f"{path} is not a key file. {_COPY_BACK}") from None
    if not text:
        raise SealError(f"{path} is empty. {_COPY_BACK}")
    try:
        return _of_today(text) if text.startswith("#") else _of_first_releases(text)
    except ValueError:
        raise SealError(f"{path} is not a key file, or only a part of one. {_COPY_BACK}") from None


def write_keys(path: Path, keys: Keys) -> None:
    """Replace a key file, whole or not at all, readable by its owner alone."""
    half = _written_aside(path, keys)
    os.replace(half, path)
    _keep(path.parent)


def make_keys(path: Path) -> Keys:
    """Make a key file unless there is one, and give what is in it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    half = _written_aside(path, new_keys())
    try:
        # Unlike a rename this never takes the place of what another process made in the same instant.
        os.link(half, path)
    except FileExistsError:
        pass
    finally:
        half.unlink()
    _keep(path.parent)
    found = read_keys(path)
    assert found is not None
    return found


def _of_today(text: str) -> Keys:
    lines = [line.split() for line in text.splitlines() if not line.startswith("#")]
    *keys, (end, count) = lines
    finding = [_secret(value) for kind, value in keys if kind == "find"]
    sealing = tuple(Key(_secret(value)) for kind, value in keys if kind == "seal")
    if end != "end" or len(finding) != 1 or not sealing or not (len(keys) == int(count) == 1 + len(sealing)):
        raise ValueError("a part is missing")
    return Keys(finding[0], sealing)


def _of_first_releases(text: str) -> Keys:
    master = _secret(text)
    sealing = hmac.digest(master, b"rangkui seal 1", "sha256")
    return Keys(hmac.digest(master, b"rangkui lookup 1", "sha256"), (Key(sealing),))


def _secret(text: str) -> bytes:
    secret = bytes.fromhex(text)
    if len(secret) != KEY_BYTES:
        raise ValueError("not the length of a key")
    return secret


def _written_aside(path: Path, keys: Keys) -> Path:
    lines = (
        _HEAD,
        f"find {keys.finding.hex()}",
        *(f"seal {key.secret.hex()}" for key in keys.sealing),
        f"end {1 + len(keys.sealing)}\n",
    )
    half = path.with_name(f".{path.name}.{random_id()}")
    handle = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w") as file:
        file.write("\n".join(lines))
        file.flush()
        os.fsync(file.fileno())
    return half


def _keep(folder: Path) -> None:
    # The name of a new file is on the disk only when its folder is.
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
