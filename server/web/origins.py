"""Where a request comes from: its page's origin and its address."""

from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.requests import HTTPConnection

from server.settings import Settings


def is_own_origin(request: HTTPConnection) -> bool:
    """Whether a request that changes something comes from our own page, or from no page at all.

    Browsers send Origin or Sec-Fetch-Site with every unsafe request; other programs carry no cookies of ours.
    """
    if request.headers.get("sec-fetch-site") in ("cross-site", "same-site"):
        return False
    origin = request.headers.get("origin")
    return origin is None or urlsplit(origin).netloc == request.headers.get("host")


def client_address(request: HTTPConnection, settings: Settings) -> str:
    """Give the address of whoever asks; a forwarding header counts only from a named proxy."""
    peer = request.client.host if request.client else ""
    forwarded = request.headers.get("x-forwarded-for", "")
    if forwarded and _is_trusted(peer, settings):
        return forwarded.split(",")[-1].strip()
    return peer


def _is_trusted(peer: str, settings: Settings) -> bool:
    try:
        address = ip_address(peer)
    except ValueError:
        return False
    # Whoever listens on IPv6 as well is shown IPv4 addresses inside it.
    plain = getattr(address, "ipv4_mapped", None) or address
    return any(plain in network for network in settings.proxies)
