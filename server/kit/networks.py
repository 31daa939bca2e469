"""What shares one allowance with an address: itself, or the networks that one home or one office usually has whole."""

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import NamedTuple

# A home or a phone usually has a network of the first size, an office or a customer of a data centre of the second.
IPV6_HOME = 64
IPV6_SITE = 48
SITE_SHARE = 4

Address = IPv4Address | IPv6Address


class Source(NamedTuple):
    """What is counted as one. share: how many times the allowance of one home it gets."""

    name: str
    share: int


def parse_address(text: str) -> Address | None:
    """Read an address as proxies write it: with or without a port, IPv4 also inside of IPv6; None if it is none."""
    bare = text.strip()
    if bare.startswith("["):
        bare = bare[1:].partition("]")[0]
    elif bare.count(":") == 1:
        bare = bare.partition(":")[0]
    try:
        found = ip_address(bare.partition("%")[0])
    except ValueError:
        return None
    return getattr(found, "ipv4_mapped", None) or found


def sources(address: str) -> tuple[Source, ...]:
    """Give what an address is counted as: itself, or for IPv6 its home's network and its site's."""
    parsed = parse_address(address)
    if parsed is None or parsed.version == 4:
        return (Source(str(parsed or address), 1),)
    home, site = (ip_network((parsed, size), strict=False) for size in (IPV6_HOME, IPV6_SITE))
    return Source(str(home), 1), Source(str(site), SITE_SHARE)


def is_own_machine(address: str) -> bool:
    """Whether an address is that of this machine itself."""
    parsed = parse_address(address)
    return parsed is not None and parsed.is_loopback
