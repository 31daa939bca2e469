"""Identifiers: time-ordered for rows, random for secrets."""

import secrets
from uuid import UUID

import uuid_utils

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def new_id() -> UUID:
    """Make a UUIDv7: unique everywhere and ordered by creation, so that indexes stay compact."""
    return UUID(bytes=uuid_utils.uuid7().bytes)


def random_id() -> UUID:
    """Make a UUIDv4 for rows whose creation time must not show, such as an anonymous answer."""
    return UUID(bytes=uuid_utils.uuid4().bytes)


def new_token() -> str:
    """Make a 256-bit secret in URL-safe characters."""
    return secrets.token_urlsafe(32)


def short_code(length: int = 6) -> str:
    """Make a code for people to read aloud: Crockford base32, without I, L, O and U."""
    return "".join(secrets.choice(CROCKFORD) for _ in range(length))
