"""The commands `rangkui survey …`."""

import asyncio
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from server.access.actor import SYSTEM
from server.kit.messages import Language, message
from server.kit.refusals import Invalid
from server.settings import Settings
from server.surveys.drafts import PeriodDraft
from server.surveys.imports import Destination, Loaded, import_responses, unit_of_code
from server.terminal import Data, chosen, installation, told

app = typer.Typer(help="Satisfaction surveys (SKM).", no_args_is_help=True)


@app.callback()
def survey() -> None:
    """Keep `import` a command of its own while it is the only one."""


@app.command("import")
@told
def import_command(
    answers: Annotated[Path, typer.Argument(help="CSV file of answers 1 to 4, one response in a line.")],
    unit: Annotated[str, typer.Option(help="Code of the unit that was surveyed.")],
    period: Annotated[str, typer.Option(help="Label of the survey period, as 'Triwulan IV 2026'.")],
    service: Annotated[
        str | None, typer.Option(help="Code of the service, if the file is about one.")
    ] = None,
    starts: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="First day, for a period not made yet.")
    ] = None,
    ends: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Last day, for a period not made yet.")
    ] = None,
    again: Annotated[bool, typer.Option(help="Load a file that was loaded before once more.")] = False,
    data: Data = None,
) -> None:
    """Load the answers of a survey held elsewhere, all of them or none."""
    settings = chosen(data=data)
    try:
        content = answers.read_bytes()
    except OSError as error:
        raise _stop(f"{answers}: {error.strerror}") from None
    new = (starts.date(), ends.date()) if starts and ends else None
    try:
        loaded = asyncio.run(_load(content, Destination(unit, period, service), new, again, settings))
    except Invalid as refusal:
        raise _stop(
            *(f"{p.field}: {message(p.message, Language.ID, **dict(p.params))}" for p in refusal.fields)
        ) from None
    if loaded.was_loaded_before:
        raise _stop(f"{answers}: berkas ini sudah pernah dimuat; --again memuatnya lagi (loaded before)")
    if loaded.problems:
        raise _stop(
            *(f"{answers}:{p.line}: {p.column or ''} {p.message} ({p.message_en})" for p in loaded.problems)
        )
    typer.echo(f"{loaded.responses} jawaban dimuat (responses loaded)")


async def _load(
    content: bytes, to: Destination, new: tuple[date, date] | None, again: bool, settings: Settings
) -> Loaded:
    async with installation(settings):
        if new is not None:
            unit = await unit_of_code(SYSTEM, to.unit)
            to = Destination(to.unit, to.period, to.service, PeriodDraft(unit.id, to.period, *new))
        return await import_responses(SYSTEM, content, to, again=again)


def _stop(*lines: str) -> typer.Exit:
    for line in lines:
        typer.echo(line, err=True)
    return typer.Exit(1)
