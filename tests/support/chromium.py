"""Find the Chromium that browser tests drive, or get one."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

CHOICE = "RANGKUI_CHROMIUM"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
HINT = (
    "Browser tests need Chromium: install it (Debian: apt-get install chromium; elsewhere: "
    f"python -m playwright install chromium) or name it in {CHOICE}."
)


def executable(*, install: bool = False) -> str:
    """Give Chromium's path; end the program with one line when there is none.

    install: fetch it first when it is missing.
    """
    found = present() or (fetched() if install else None)
    if found is None:
        sys.exit(HINT)
    return found


def present() -> str | None:
    """Look at RANGKUI_CHROMIUM, then PATH, then Playwright's own folder."""
    named = os.environ.get(CHOICE)
    if named:
        return shutil.which(named) or sys.exit(f"{CHOICE} names {named}, which cannot be run.")
    return next((path for path in map(shutil.which, NAMES) if path), None) or playwrights_own()


def fetched() -> str | None:
    """Install Debian's package where we may, Playwright's build where that works."""
    if shutil.which("apt-get") and os.geteuid() == 0:
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for words in (("update", "-q"), ("install", "-qy", "--no-install-recommends", "chromium")):
            subprocess.run(("apt-get", "-o", "DPkg::Lock::Timeout=300", *words), env=quiet, check=False)
    else:
        subprocess.run((sys.executable, "-m", "playwright", "install", "chromium"), check=False)
    return present()


def playwrights_own() -> str | None:
    """Ask Playwright where its own Chromium would be, and look there."""
    script = (
        "from playwright.sync_api import sync_playwright\n"
        "with sync_playwright() as playwright: print(playwright.chromium.executable_path)"
    )
    asked = subprocess.run((sys.executable, "-c", script), capture_output=True, text=True, check=False)
    path = asked.stdout.strip()
    return path if path and Path(path).exists() else None


if __name__ == "__main__":
    print(executable(install=True))
