"""The commands `rangkui audit …`."""

import asyncio

import typer

from server.audit.chain import Finding
from server.audit.heads import sign
from server.audit.verifying import verify
from server.settings import Settings
from server.terminal import Data, chosen, installation, told

app = typer.Typer(help="The log of roles, links, names opened and settings.", no_args_is_help=True)


@app.command("verify")
@told
def verify_command(data: Data = None) -> None:
    """Check that no entry of the log was changed, removed, moved, added or cut off, and that it is no older copy."""
    count, found = asyncio.run(_verify(chosen(data=data)))
    for each in found:
        typer.echo(
            f"Entry {each.seq}: {each.wrong}." if each.seq else f"{each.wrong.capitalize()}.", err=True
        )
    if found:
        typer.echo("The log is not as it was written. Keep the database and its files as they are.", err=True)
        raise typer.Exit(1)
    typer.echo(f"The log is whole: {count} entries.")


@app.command("sign")
@told
def sign_command(data: Data = None) -> None:
    """Sign now how far the log has come; the service does it by itself every minute in which something happened."""
    done = asyncio.run(_sign(chosen(data=data)))
    typer.echo("Signed." if done else "Nothing new to sign.")


async def _verify(settings: Settings) -> tuple[int, list[Finding]]:
    async with installation(settings):
        return await verify(settings)


async def _sign(settings: Settings) -> int:
    async with installation(settings):
        return await sign(settings)
