"""The command `rangkui`: one door to everything that is done from a terminal."""

from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from server import commands
from server.audit import commands as audit_commands
from server.keys import commands as key_commands
from server.kit.version import VERSION
from server.logs import set_up_logs
from server.staff import commands as staff_commands
from server.surveys import answer_table
from server.surveys import commands as survey_commands
from server.surveys.rules import WeightMode
from server.workdays import report

app = typer.Typer(
    help="Suara Rangkui: the voice of citizens and the performance of civil servants.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(commands.app)
app.add_typer(staff_commands.app, name="staff")
app.add_typer(survey_commands.app, name="survey")
app.add_typer(audit_commands.app, name="audit")
app.add_typer(key_commands.app, name="keys")


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"Suara Rangkui {VERSION}")
        raise typer.Exit


@app.callback()
def rangkui(
    version: Annotated[
        bool, typer.Option("--version", is_eager=True, callback=_version, help="Print the version and end.")
    ] = False,
) -> None:
    """Take the options that belong to no command."""


class Weights(StrEnum):
    """Weights of the index as typed on the command line."""

    EXACT = "exact"
    ROUNDED = "0.111"


@app.command("index")
def index_command(
    answers: Annotated[Path, typer.Argument(help="CSV file of answers 1 to 4, one response in a line.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for programs.")] = False,
    weights: Annotated[Weights, typer.Option(help="Weight of one element: 1/9, or 0.111.")] = Weights.EXACT,
) -> None:
    """Compute the satisfaction index (IKM) of a table of raw answers. Nothing is withheld or stored."""
    try:
        table = answer_table.read_answers(answers.read_bytes())
    except OSError as error:
        typer.echo(f"{answers}: {error.strerror}", err=True)
        raise typer.Exit(1) from None
    for problem in table.problems:
        column = f" {problem.column}:" if problem.column else ""
        typer.echo(f"{answers}:{problem.line}:{column} {problem.message} ({problem.message_en})", err=True)
    if table.problems:
        raise typer.Exit(1)
    mode = WeightMode.EXACT if weights is Weights.EXACT else WeightMode.REG_0_111
    figures = answer_table.index_of_table(table, mode)
    typer.echo(answer_table.index_json(figures) if as_json else answer_table.index_report(figures, mode))


@app.command("due")
def due_command(
    start: Annotated[datetime, typer.Argument(formats=["%Y-%m-%d"], help="Day 0, the day of the event.")],
    days: Annotated[int, typer.Argument(min=0, max=1000, help="Working days.")],
    paused: Annotated[
        list[str] | None,
        typer.Option(help="FROM:TO, both days included; the count goes on after TO. May be repeated."),
    ] = None,
) -> None:
    """Count working days on the national calendar and show why each day counts or does not."""
    try:
        pauses = [report.parse_pause(text) for text in paused or ()]
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--paused") from None
    typer.echo(report.due_report(start.date(), days, pauses))


def main() -> None:
    """Run the command line."""
    set_up_logs("WARNING")
    app()
