"""Passkeys (WebAuthn): what a browser is asked, and whether what it answers is right. Nothing here knows a database.

Every check of the standard is asked for: the kind of answer, the challenge, the page's address, the name it stands
for, that a person was there and showed who they are, the signature.
"""

import json
from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from secrets import token_bytes
from typing import Any
from uuid import UUID

from cryptography.exceptions import InvalidSignature
from fido2.cose import CoseKey
from fido2.server import Fido2Server
from fido2.utils import websafe_decode, websafe_encode
from fido2.webauthn import (
    AttestedCredentialData,
    AuthenticationResponse,
    AuthenticatorData,
    PublicKeyCredentialRpEntity,
    PublicKeyCredentialUserEntity,
    RegistrationResponse,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from server.kit.seal import lookup

SERVICE = "Suara Rangkui"
CHALLENGE_BYTES = 32
REQUIRED = UserVerificationRequirement.REQUIRED


class NotProven(Exception):
    """What a browser answered is not what a passkey of this account says to this challenge here."""


@dataclass(frozen=True, slots=True)
class Site:
    """Where a browser says it is. name: for which a passkey stands; origins: addresses of pages that may ask it."""

    name: str
    origins: frozenset[str]


@dataclass(frozen=True, slots=True)
class Passkey:
    """What is kept of a passkey: public, but for the name it stands for."""

    site: str
    data: AttestedCredentialData

    @property
    def lookup(self) -> str:
        """By which it is found that a passkey is in use already."""
        return lookup("passkey", websafe_encode(self.data.credential_id))

    def written(self) -> str:
        """Give it as text."""
        return json.dumps({"site": self.site, "data": b64encode(self.data).decode()})


def read(written: str) -> Passkey:
    """Give a passkey from its text."""
    kept = json.loads(written)
    return Passkey(kept["site"], AttestedCredentialData(b64decode(kept["data"])))


def new_challenge() -> str:
    """Draw a challenge of 256 bits."""
    return websafe_encode(token_bytes(CHALLENGE_BYTES))


def asked_to_make(
    site: Site, account_id: UUID, name: str, known: Iterable[Passkey], challenge: str
) -> dict[str, Any]:
    """Give what a browser is asked for a new passkey. known: on which there is one already."""
    # Sites can tell people apart by this handle, so it is none of ours.
    handle = bytes.fromhex(lookup("passkey owner", str(account_id)))
    options, _ = _server(site).register_begin(
        PublicKeyCredentialUserEntity(id=handle, name=name, display_name=name),
        [each.data for each in known],
        resident_key_requirement=ResidentKeyRequirement.PREFERRED,
        user_verification=REQUIRED,
        challenge=websafe_decode(challenge),
    )
    return _plain(options.public_key)


def asked_to_prove(site: Site, known: Sequence[Passkey], challenge: str) -> dict[str, Any]:
    """Give what a browser is asked for one of the known passkeys. Raises NotProven if none stands for this name."""
    here = [each.data for each in known if each.site == site.name]
    if not here:
        # Without a list the browser would offer whatever it has.
        raise NotProven("none for this name")
    options, _ = _server(site).authenticate_begin(
        here, user_verification=REQUIRED, challenge=websafe_decode(challenge)
    )
    return _plain(options.public_key)


def made(site: Site, challenge: str, answer: Mapping[str, Any]) -> tuple[Passkey, int]:
    """Give the passkey that a browser made, and its count of uses. Raises NotProven."""
    try:
        registration = RegistrationResponse.from_dict(answer)
        _refuse_framed(registration.response.client_data)
        found = _server(site).register_complete(_begun(challenge), registration)
        data = found.credential_data
        if data is None or data.credential_id != registration.raw_id:
            raise NotProven("no credential")
        if data.public_key.ALGORITHM not in CoseKey.supported_algorithms():
            raise NotProven("an algorithm nobody asked for")
    except _BROKEN as error:
        raise NotProven(type(error).__name__) from error
    return Passkey(site.name, data), found.counter


def proven(
    site: Site, challenge: str, known: Sequence[Passkey], answer: Mapping[str, Any]
) -> tuple[Passkey, int]:
    """Give the one of the known passkeys that answered, and its count of uses. Raises NotProven."""
    try:
        response = AuthenticationResponse.from_dict(answer)
        _refuse_framed(response.response.client_data)
        here = {each.data.credential_id: each for each in known if each.site == site.name}
        data = [each.data for each in here.values()]
        used = _server(site).authenticate_complete(_begun(challenge), data, response)
        counter = AuthenticatorData(response.response.authenticator_data).counter
    except _BROKEN as error:
        raise NotProven(type(error).__name__) from error
    return here[used.credential_id], counter


# What the library raises at answers that are no answers: half of one, another's, a stranger's invention.
_BROKEN = (
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    AssertionError,
    NotImplementedError,
    InvalidSignature,
    OverflowError,
    RecursionError,
)


def _server(site: Site) -> Fido2Server:
    entity = PublicKeyCredentialRpEntity(id=site.name, name=SERVICE)
    return Fido2Server(entity, attestation=None, verify_origin=lambda origin: origin in site.origins)


def _begun(challenge: str) -> dict[str, Any]:
    return {"challenge": challenge, "user_verification": REQUIRED}


def _refuse_framed(client_data: Any) -> None:
    if client_data.cross_origin:
        raise NotProven("asked from within another site")


def _plain(options: Any) -> dict[str, Any]:
    """Give options as JSON has them, without what is not said."""
    return {name: _value(options[name]) for name in options if options[name] is not None}


def _value(value: Any) -> Any:
    match value:
        case Mapping():
            return _plain(value)
        case list() | tuple():
            return [_value(each) for each in value]
        case bytes():
            return websafe_encode(value)
    return value
