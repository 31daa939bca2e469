"""Every setting, its default and its unit; read from the environment (RANGKUI_...) once."""

from functools import cache, cached_property
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import Field, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

Network = IPv4Network | IPv6Network

LOCAL_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})
URL_KINDS = {
    "database_url": ("postgres://", "postgresql://", "sqlite://"),
    "files_url": ("s3://",),
    "public_url": ("https://", "http://"),
    "security_contact": ("mailto:", "https://", "tel:"),
}


class Settings(BaseSettings):
    """What an installation may choose. Every field can be set as RANGKUI_<FIELD> in the environment."""

    model_config = SettingsConfigDict(env_prefix="RANGKUI_", frozen=False)

    data: Path = Field(Path("data"), description="Folder under which everything stored lies.")
    database_url: str = Field("", description="PostgreSQL URL; empty means the SQLite file under `data`.")
    database_connection_seconds: float = Field(
        5, gt=0, description="Longest wait for a free connection to the database, in seconds."
    )
    database_statement_seconds: float = Field(
        30, gt=0, description="Longest run of one statement, in seconds."
    )
    database_lock_seconds: float = Field(
        5, gt=0, description="Longest wait for what another process or program is changing, in seconds."
    )
    database_idle_seconds: float = Field(
        10,
        gt=0,
        description="With PostgreSQL: a change whose process says nothing for so many seconds is undone.",
    )
    files_url: str = Field(
        "", description="S3-compatible store (s3://bucket/prefix); empty means a folder under `data`."
    )
    files_seconds: float = Field(10, gt=0, description="Longest wait for the store of photos, in seconds.")
    disk_kept_free_mib: int = Field(
        256, ge=0, description="No photos are taken in while the disk has less room left, in MiB."
    )
    key_file: Path | None = Field(
        None, description="File with the sealing key; default is `data`/secret.key."
    )
    public_url: str = Field(
        "", description="Address citizens use, for links and QR codes; empty means as asked."
    )
    allowed_hosts: str = Field(
        "",
        description="Names by which the service may be asked, parted by commas; empty: the one of the public URL, "
        "and without that any, but in the demonstration only localhost.",
    )
    host: str = Field("127.0.0.1", description="Address to listen on.")
    port: int = Field(8000, ge=0, le=65535, description="Port to listen on.")
    demo: bool = Field(False, description="Demonstration town and accounts; only ever set by `rangkui demo`.")
    free_documents: bool = Field(False, description="Accept GraphQL documents other than the client's own.")
    graphiql: bool = Field(False, description="Serve the GraphiQL explorer at /graphql.")
    trusted_proxies: str = Field(
        "", description="Proxies whose X-Forwarded-For is believed: addresses or networks, parted by commas."
    )
    stranger_changes_per_minute: int = Field(
        240, ge=0, description="Changes a minute that one address may make without signing in; 0: no limit."
    )
    stranger_refusals_per_minute: int = Field(
        60,
        ge=0,
        description="Refused changes a minute of which one address is told why, without signing in; 0: no limit.",
    )
    stranger_parts_per_minute: int = Field(
        240, ge=0, description="Parts of photos (512 KiB) a minute that one address may send; 0: no limit."
    )
    session_idle_minutes: int = Field(
        30, ge=1, description="A staff session ends after so many idle minutes."
    )
    session_hours: int = Field(8, ge=1, description="A staff session ends after so many hours at the latest.")
    activation_hours: int = Field(72, ge=1, description="An activation link works for so many hours.")
    security_contact: str = Field(
        "",
        description="Where to report a hole (mailto:, https:// or tel:), told at /.well-known/security.txt; "
        "empty: nowhere.",
    )
    with_worker: bool = Field(True, description="Run followers and timed sweeps inside the web process.")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        "INFO", description="DEBUG, INFO, WARNING or ERROR."
    )

    @field_validator("log_level", mode="before")
    @classmethod
    def _in_capitals(cls, level: object) -> object:
        return level.upper() if isinstance(level, str) else level

    @field_validator("database_url", "files_url", "public_url", "security_contact")
    @classmethod
    def _of_a_known_kind(cls, url: str, info: ValidationInfo) -> str:
        kinds = URL_KINDS[info.field_name or ""]
        if url and not url.startswith(kinds):
            raise ValueError(f"must begin with {' or '.join(kinds)}")
        if len(url.split()) > 1:
            raise ValueError("must be one address")
        return url

    @field_validator("trusted_proxies")
    @classmethod
    def _of_networks(cls, text: str) -> str:
        networks(text)
        return text

    @cached_property
    def url(self) -> str:
        """The database's URL: the given one, or SQLite under `data`."""
        return self.database_url or f"sqlite://{self.data.resolve() / 'rangkui.sqlite3'}"

    @property
    def is_sqlite(self) -> bool:
        """Whether the embedded database is in use, which means one process only."""
        return self.url.startswith("sqlite")

    @property
    def address(self) -> str:
        """Where people find the service, without a slash at the end."""
        return self.public_url.rstrip("/") or f"http://localhost:{self.port}"

    @property
    def hosts(self) -> frozenset[str]:
        """The names by which the service may be asked, in lower case and without a port; none of them: by any."""
        named = {name.strip().lower() for name in self.allowed_hosts.split(",")} - {""}
        if not named and self.public_url:
            named = {urlsplit(self.public_url).hostname or ""}
        return frozenset(named | LOCAL_NAMES) if named or self.demo else frozenset()

    @property
    def proxies(self) -> tuple[Network, ...]:
        """Whose word about a request's source is believed."""
        return networks(self.trusted_proxies)

    @property
    def key_path(self) -> Path:
        """Where the sealing key lies."""
        return self.key_file or self.data / "secret.key"


@cache
def networks(text: str) -> tuple[Network, ...]:
    """Read addresses and networks (10.0.0.0/8) parted by commas. Raises ValueError, naming what is neither."""
    found = []
    for part in filter(None, (part.strip() for part in text.split(","))):
        try:
            found.append(ip_network(part))
        except ValueError as error:
            raise ValueError(f"{part} is neither an address nor a network: {error}") from None
    return tuple(found)
