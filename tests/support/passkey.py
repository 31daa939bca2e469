"""A passkey in software, with a key of its own; it says whatever a test wants it to say."""

from collections.abc import Mapping
from hashlib import sha256
from secrets import token_bytes
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from fido2.cose import ES256
from fido2.utils import websafe_decode, websafe_encode
from fido2.webauthn import AttestationObject, AttestedCredentialData, AuthenticatorData, CollectedClientData

FLAG = AuthenticatorData.FLAG
SHOWN = FLAG.UP | FLAG.UV


class SoftPasskey:
    """One passkey. counts: whether it counts its uses, as those do that stay in one place."""

    def __init__(self, *, counts: bool = True) -> None:
        self.id = token_bytes(16)
        self.counter = 0
        self._counts = counts
        self._key = ec.generate_private_key(ec.SECP256R1())

    def make(self, asked: Mapping[str, Any], origin: str, **said: Any) -> dict[str, Any]:
        """Answer what a browser was asked for a new passkey. said: what differs from the truth."""
        public = ES256.from_cryptography_key(self._key.public_key())  # type: ignore[no-untyped-call]  # not said
        data = AttestedCredentialData.create(b"\0" * 16, self.id, public)
        auth = self._auth(said.get("site", asked["rp"]["id"]), said.get("flags", SHOWN) | FLAG.AT, data)
        client = _client(CollectedClientData.TYPE.CREATE, asked, origin, said)
        attested = AttestationObject.create("none", auth, {})
        return self._answer(clientDataJSON=client, attestationObject=attested)

    def prove(self, asked: Mapping[str, Any], origin: str, **said: Any) -> dict[str, Any]:
        """Answer what a browser was asked for a passkey. said: what differs from the truth."""
        self.counter = said.get("counter", self.counter + self._counts)
        auth = self._auth(said.get("site", asked["rpId"]), said.get("flags", SHOWN))
        client = _client(CollectedClientData.TYPE.GET, asked, origin, said)
        signed = self._key.sign(auth + sha256(client).digest(), ec.ECDSA(SHA256()))
        return self._answer(clientDataJSON=client, authenticatorData=auth, signature=signed)

    def _auth(self, site: str, flags: Any, data: bytes = b"") -> AuthenticatorData:
        made: AuthenticatorData = AuthenticatorData.create(
            sha256(site.encode()).digest(), flags, self.counter, data
        )
        return made

    def _answer(self, **response: bytes) -> dict[str, Any]:
        named = websafe_encode(self.id)
        parts = {name: websafe_encode(value) for name, value in response.items()}
        return {"id": named, "rawId": named, "type": "public-key", "response": parts}


def _client(kind: str, asked: Mapping[str, Any], origin: str, said: Mapping[str, Any]) -> bytes:
    challenge = said.get("challenge", websafe_decode(asked["challenge"]))
    return CollectedClientData.create(
        said.get("kind", kind), challenge, said.get("page", origin), said.get("framed", False)
    )
