"""Secrets are drawn by the system's generator and long enough that nobody guesses one; ids are no secrets."""

import math

import pytest

from server.complaints.receipt_code import KEY_BODY_LENGTH
from server.kit.ids import CROCKFORD, new_token
from server.kit.seal import KEY_BYTES, Key, Keyring, Place, SealError

PLACE = Place("complaints", "body", "1")


@pytest.mark.asvs("7.2.3", "11.5.1")
def test_tokens_have_256_bits_and_keys_of_receipts_at_least_112() -> None:
    tokens = {new_token() for _ in range(1000)}
    assert (len(tokens), {len(token) for token in tokens}) == (1000, {43})
    assert KEY_BODY_LENGTH * math.log2(len(CROCKFORD)) >= 112
    assert KEY_BYTES * 8 == 256


@pytest.mark.asvs("11.3.3")
def test_a_sealed_text_of_which_any_byte_changed_opens_no_more() -> None:
    ring = Keyring(bytes(32), [Key(bytes(range(32)))])
    sealed = ring.seal_bytes(b"Loket tutup.", PLACE)
    for place in range(len(sealed)):
        changed = sealed[:place] + bytes([sealed[place] ^ 1]) + sealed[place + 1 :]
        with pytest.raises(SealError):
            ring.open_bytes(changed, PLACE, "1")
    assert ring.open_bytes(sealed, PLACE, "1") == b"Loket tutup."
    assert ring.seal_bytes(b"Loket tutup.", PLACE) != sealed
