"""Whose word about the source of a request is believed."""

import pytest
from starlette.requests import Request

from server.settings import Settings
from server.web.origins import client_address


@pytest.mark.parametrize(
    ("trusted", "peer", "believed"),
    [
        ("10.0.0.0/8", "10.200.3.4", True),
        ("10.0.0.0/8", "::ffff:10.200.3.4", True),
        ("10.0.0.0/8", "11.0.0.1", False),
        ("127.0.0.1, fd00::/8", "fd12::1", True),
        ("127.0.0.1, fd00::/8", "127.0.0.1", True),
        ("127.0.0.1", "127.0.0.2", False),
        ("", "127.0.0.1", False),
        ("10.0.0.0/8", "a-socket", False),
    ],
)
def test_a_proxy_is_believed_by_its_address_or_its_network(trusted: str, peer: str, believed: bool) -> None:
    headers = [(b"x-forwarded-for", b"198.51.100.7, 203.0.113.9")]
    request = Request({"type": "http", "headers": headers, "client": (peer, 4711)})
    found = client_address(request, Settings(trusted_proxies=trusted))
    assert found == ("203.0.113.9" if believed else peer)
