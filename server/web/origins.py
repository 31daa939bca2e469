"""Where a request comes from: its page's origin and its address."""

from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.requests import HTTPConnection

from server.access.blindness import blindness
from server.kit.networks import parse_address
from server.settings import LOCAL_NAMES, Settings
from server.staff.passkeys import Site

FORWARDED_FOR = "x-forwarded-for"
# By these a proxy shows itself.
FORWARDING = (FORWARDED_FOR, "x-forwarded-proto", "x-forwarded-host", "x-real-ip", "forwarded")


def is_own_origin(request: HTTPConnection) -> bool:
    """Whether a request that changes something comes from our own page, or from no page at all.

    Browsers send Origin or Sec-Fetch-Site with every unsafe request; other programs carry no cookies of ours.
    """
    if request.headers.get("sec-fetch-site") in ("cross-site", "same-site"):
        return False
    origin = request.headers.get("origin")
    return origin is None or urlsplit(origin).netloc == request.headers.get("host")


def is_own_name(request: HTTPConnection, settings: Settings) -> bool:
    """Whether the service is asked by a name of its own: a page that makes its name lead here has another one."""
    try:
        name = urlsplit(f"//{request.headers.get('host', '')}").hostname
    except ValueError:
        return False
    return not settings.hosts or name in settings.hosts


def site_of(request: HTTPConnection, settings: Settings) -> Site:
    """Give the site as which a browser may show passkeys to this request: the name by which the service was asked.

    A page there has been fetched securely, or from this machine.
    """
    host = request.headers.get("host", "")
    try:
        name = urlsplit(f"//{host}").hostname or ""
    except ValueError:
        name = ""
    public = urlsplit(settings.public_url)
    if name and name == public.hostname:
        return Site(name, frozenset({f"{public.scheme}://{public.netloc}"}))
    schemes = ("https", "http") if name in LOCAL_NAMES else ("https",)
    return Site(name, frozenset(f"{scheme}://{host}" for scheme in schemes))


def client_address(request: HTTPConnection, settings: Settings) -> str:
    """Give the address of whoever asks: the nearest one that is no named proxy.

    Each proxy adds whom it heard to the end of X-Forwarded-For; what stands before the word of a proxy that is
    not named is the client's own invention.
    """
    address = request.client.host if request.client else ""
    if not settings.proxies and any(name in request.headers for name in FORWARDING):
        blindness.notice()
    hops = _hops(request.headers)
    while hops and _is_named(address, settings):
        heard = parse_address(hops.pop())
        if heard is None:
            # A proxy of ours passed on what is no address: it is all that is known.
            break
        address = str(heard)
    return address


def _hops(headers: Headers) -> list[str]:
    # Several lines of one header are one list.
    return [hop for line in headers.getlist(FORWARDED_FOR) for hop in line.split(",") if hop.strip()]


def _is_named(address: str, settings: Settings) -> bool:
    # Whoever listens on IPv6 as well is shown IPv4 addresses inside it, which are read as what they are.
    plain = parse_address(address)
    return plain is not None and any(plain in network for network in settings.proxies)
