"""The commands `rangkui keys …`."""

import asyncio
from collections import Counter

import typer

from server.keys.resealing import OLD_FORM, tally_files, tally_text
from server.keys.rotation import rotate
from server.sealing.fitting import known_keys
from server.sealing.kinds import KeyState
from server.sealing.models import SealingKey
from server.settings import Settings
from server.terminal import Data, chosen, installation, told

USED_FOR = {
    KeyState.FINDING: "finds what is looked up; stays",
    KeyState.ANNOUNCED: "is new and not used yet; run `rangkui keys rotate`",
    KeyState.SEALING: "seals",
    KeyState.OPENING: "opens what is not sealed anew yet; run `rangkui keys rotate`",
    KeyState.RETIRED: "seals nothing; opens older backups",
}

app = typer.Typer(help="Keys that seal what people wrote: which there are, and a new one.")


@app.callback(invoke_without_command=True)
@told
def keys_command(context: typer.Context, data: Data = None) -> None:
    """List the keys, and how many values and files each of them seals."""
    if context.invoked_subcommand is None:
        for line in asyncio.run(_list(chosen(data=data))):
            typer.echo(line)


@app.command("rotate")
@told
def rotate_command(data: Data = None) -> None:
    """Seal everything with a new key while the service serves. May be cut off; run it again and it goes on."""
    key = asyncio.run(_rotate(chosen(data=data)))
    typer.echo(f"Done: {key} seals everything. Copy the key file again, apart from the backups of the data.")


async def _rotate(settings: Settings) -> str:
    async with installation(settings):
        return await rotate(settings, typer.echo)


async def _list(settings: Settings) -> list[str]:
    async with installation(settings):
        known = await known_keys()
        values, files = await tally_text(), await tally_files(settings)
    return [
        f"{'key':10}{'values':>10}{'files':>10}  use",
        *(_line(row, values, files) for row in known),
        *(
            f"{each:10}{values[each]:10}{files[each]:10}  {_strange(each)}"
            for each in sorted({*values, *files} - {row.id for row in known})
        ),
    ]


def _line(row: SealingKey, values: Counter[str], files: Counter[str]) -> str:
    if row.state is KeyState.FINDING:
        return f"{row.id:10}{'':20}  {USED_FOR[row.state]}"
    return f"{row.id:10}{values[row.id]:10}{files[row.id]:10}  {USED_FOR[row.state]}"


def _strange(key: str) -> str:
    return (
        "as the first releases sealed: files open, and are sealed anew when keys are rotated; values do not open"
        if key == OLD_FORM
        else "of no key that this database knows: does not open"
    )
