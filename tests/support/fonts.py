"""The narrowest and the widest of the fonts in which readers' devices show the product.

They come with the client's development packages, so that no test depends on what a machine has installed.
"""

from base64 import b64encode
from dataclasses import dataclass

from playwright.sync_api import Page

from tests.support.tree import ROOT

PACKAGES = ROOT / "pwa" / "node_modules"
HERE = "(family) => [...document.fonts].some((face) => face.family === family)"
LOAD = """async ([family, faces]) => {
    for (const [weight, data] of Object.entries(faces)) {
        const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
        document.fonts.add(await new FontFace(family, bytes, { weight }).load());
    }
}"""
# Gives the elements that the font does not reach.
WEAR = """(family) => {
    document.documentElement.style.setProperty("--font", `"${family}"`);
    return [...document.querySelectorAll("body, body *")]
        .filter((one) => !getComputedStyle(one).fontFamily.includes(family)).map((one) => one.tagName);
}"""


@dataclass(frozen=True)
class Font:
    """One family: by weight, its file among the packages. The family has a name of ours, which no machine knows."""

    family: str
    files: dict[str, str]

    def load(self, page: Page) -> None:
        """Bring it into a page, where it stays until the page is left; allowed by the content security policy."""
        if page.evaluate(HERE, self.family):
            return
        faces = {
            weight: b64encode((PACKAGES / name).read_bytes()).decode() for weight, name in self.files.items()
        }
        page.evaluate(LOAD, [self.family, faces])

    def wear(self, page: Page) -> None:
        """Show the page in it; fail when any of its text stays in another font."""
        others = page.evaluate(WEAR, self.family)
        assert not others, f"not in the font {self.family}: {others}"


def take_off(page: Page) -> None:
    """Show the page in its own font again."""
    page.evaluate("document.documentElement.style.removeProperty('--font')")


# What Android shows, and what a Linux desktop may fall back to: 12 % narrower and 13 % wider in our words.
NARROWEST = Font("Narrowest", {"100 900": "@fontsource-variable/roboto/files/roboto-latin-wght-normal.woff2"})
WIDEST = Font(
    "Widest",
    {
        weight: f"@fontsource/dejavu-sans/files/dejavu-sans-latin-{weight}-normal.woff2"
        for weight in ("400", "700")
    },
)
