"""A device as its owner knows it: browser and system by name. Whatever else a browser says of itself is not kept.

Names are looked for in the order of the tables, since browsers also call themselves by the names of others. What is
in no table has no name; a new one is a line. Source: MDN, "Browser detection using the user agent string".
"""

import re
from typing import NamedTuple

BROWSERS = (
    ("Edge", re.compile(r"\bEdg(e|A|iOS)?/")),
    ("Opera", re.compile(r"\b(OPR|OPiOS|Opera( Mini)?)/")),
    ("Samsung Internet", re.compile(r"\bSamsungBrowser/")),
    ("UC Browser", re.compile(r"\bUCBrowser/")),
    ("Firefox", re.compile(r"\b(Firefox|FxiOS)/")),
    ("Chrome", re.compile(r"\b(Chrome|Chromium|CriOS|HeadlessChrome)/")),
    ("Safari", re.compile(r"\bSafari/")),
)
SYSTEMS = (
    ("Android", re.compile(r"\bAndroid\b")),
    ("iPhone", re.compile(r"\biPhone\b")),
    ("iPad", re.compile(r"\biPad\b")),
    ("Windows", re.compile(r"\bWindows\b")),
    ("ChromeOS", re.compile(r"\bCrOS\b")),
    ("macOS", re.compile(r"\bMac(intosh| OS X)\b")),
    ("Linux", re.compile(r"\bLinux\b")),
)
# A header may be as long as the server takes; the names stand in its beginning.
MOST_READ = 400
Table = tuple[tuple[str, re.Pattern[str]], ...]


class DeviceName(NamedTuple):
    """The names of a device, each None where it is not known."""

    browser: str | None = None
    system: str | None = None


def device_name(agent: str) -> DeviceName:
    """Give the names in what a browser says of itself."""
    return DeviceName(_found(BROWSERS, agent), _found(SYSTEMS, agent))


def stored(agent: str) -> str:
    """Give what is kept of what a browser says of itself: two names of the tables."""
    return "/".join(name or "" for name in device_name(agent))


def read(kept: str) -> DeviceName:
    """Give the names of what is kept. A release before kept what the browser said, of which only names are given."""
    browser, _, system = kept.partition("/")
    if _is_of(BROWSERS, browser) and _is_of(SYSTEMS, system):
        return DeviceName(browser or None, system or None)
    return device_name(kept)


def _found(table: Table, agent: str) -> str | None:
    return next((name for name, sign in table if sign.search(agent[:MOST_READ])), None)


def _is_of(table: Table, name: str) -> bool:
    return not name or any(name == known for known, _ in table)
