"""Whose word about the source of a request is believed."""

import pytest
from starlette.requests import Request

from server.access.blindness import blindness
from server.settings import Settings
from server.web.origins import client_address
from tests.support.held_clock import HeldClock


@pytest.mark.asvs("4.1.3")
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


@pytest.mark.asvs("4.1.3")
@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["1.2.3.4", "203.0.113.9"], "203.0.113.9"),
        (["1.2.3.4, 203.0.113.9, 10.0.0.2"], "203.0.113.9"),
        (["203.0.113.9:4711", "10.0.0.2"], "203.0.113.9"),
        (["[2001:db8::7]:443"], "2001:db8::7"),
        (["::ffff:203.0.113.9"], "203.0.113.9"),
        (["1.2.3.4, unknown"], "10.0.0.1"),
        (["10.0.0.3, 10.0.0.2"], "10.0.0.3"),
        ([", ,"], "10.0.0.1"),
    ],
)
def test_the_nearest_hop_that_is_no_named_proxy_asks_over_all_lines_of_the_header(
    lines: list[str], found: str
) -> None:
    headers = [(b"x-forwarded-for", line.encode()) for line in lines]
    request = Request({"type": "http", "headers": headers, "client": ("10.0.0.1", 4711)})
    assert client_address(request, Settings(trusted_proxies="10.0.0.0/8")) == found


@pytest.mark.parametrize("header", ["x-forwarded-for", "x-real-ip", "forwarded"])
def test_a_proxy_that_nobody_named_is_noticed_for_a_day(
    clock: HeldClock, capsys: pytest.CaptureFixture[str], header: str
) -> None:
    blindness.forget()
    request = Request(
        {"type": "http", "headers": [(header.encode(), b"1.2.3.4")], "client": ("127.0.0.1", 1)}
    )
    client_address(request, Settings(trusted_proxies="127.0.0.1"))
    assert not blindness.is_noticed()
    for _ in range(2):
        client_address(request, Settings())
    assert blindness.is_noticed()
    assert capsys.readouterr().out.count("limits.blind") == 1
    clock.advance(days=1)
    assert not blindness.is_noticed()
