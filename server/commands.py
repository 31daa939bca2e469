"""The commands that run the service: serve, demo, work, migrate, migration, schema."""

import asyncio
import signal
import sys
from typing import Annotated

import typer

from schema.root import schema
from server import demo, migration_writer, migrations, worker
from server.app import known_documents
from server.database import opened
from server.keys.holding import holding
from server.keys.resealing import check_that_it_opens_before
from server.kit.version import VERSION
from server.live.bell import hung_up
from server.logs import set_up_logs
from server.serving import lasting, prepare, serve
from server.settings import Settings
from server.terminal import Data, Port, chosen, installation, told

app = typer.Typer()


@app.command("serve")
@told
def serve_command(port: Port = None, data: Data = None) -> None:
    """Serve API and PWA. A fresh installation has no account: make one with `rangkui staff admin`."""
    settings = chosen(port, data)
    serve(settings, ready=lambda: _greet(f"Suara Rangkui {VERSION}: {settings.address}"))


@app.command("demo")
@told
def demo_command(port: Port = None, data: Data = None) -> None:
    """Serve a demonstration town with a year of example data. Nothing of it ever happens under serve."""
    folder = data or chosen().data / "demo"
    settings = chosen(port, folder, demo=True, free_documents=True, graphiql=True)
    set_up_logs(settings.log_level)
    asyncio.run(_seed(settings))
    serve(settings, ready=lambda: typer.echo(demo.welcome(settings.address)))


@app.command("work")
@told
def work_command(data: Data = None) -> None:
    """Run followers and timed sweeps alone, beside web processes started with RANGKUI_WITH_WORKER=false."""
    settings = chosen(data=data)
    set_up_logs(settings.log_level)
    with lasting("worker", settings):
        asyncio.run(_work(settings))


@app.command("migrate")
@told
def migrate_command(
    data: Data = None,
    down_to: Annotated[int | None, typer.Option(help="Take back all migrations from this number on.")] = None,
) -> None:
    """Begin an installation, or bring its database to the present schema; `serve` does this by itself."""
    settings = chosen(data=data)
    done = prepare(settings) if down_to is None else _take_back(settings, down_to)
    for name in asyncio.run(done) or ["Nothing to do."]:
        typer.echo(name)


@app.command("migration")
@told
def migration_command(name: Annotated[str, typer.Argument(help="What it is for, in a few words.")]) -> None:
    """Write a migration for both databases from what changed in the models."""
    path = asyncio.run(migration_writer.write_migration(name))
    typer.echo(migration_writer.what_is_left(path) if path else "No changes.")


@app.command("documents")
def documents_command(
    name: Annotated[str | None, typer.Argument(help="Print the text of this one.")] = None,
) -> None:
    """List the documents that the service executes by their id: name, kind, id."""
    documents = known_documents(free=False)
    newest = documents.newest()
    if name is None:
        for each, (kind, key) in sorted(newest.items()):
            typer.echo(f"{each}\t{kind}\t{key}")
    elif name in newest:
        typer.echo(documents.text(newest[name][1], None))
    else:
        raise typer.BadParameter(f"there is no document {name}", param_hint="NAME")


@app.command("schema")
def schema_command() -> None:
    """Print the GraphQL schema."""
    typer.echo(schema.as_str())


async def _take_back(settings: Settings, number: int) -> list[str]:
    await check_that_it_opens_before(settings, number)
    return await migrations.downgrade(settings, number)


async def _seed(settings: Settings) -> None:
    await prepare(settings)
    async with opened(settings):
        await demo.seed(settings)


async def _work(settings: Settings) -> None:
    async with installation(settings), holding(settings), hung_up(settings), worker.working(settings):
        stopped = asyncio.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, stopped.set)
        await stopped.wait()


def _greet(text: str) -> None:
    # For whoever sits at the terminal; a log holds JSON only, and has the same in a line of its own.
    if sys.stdout.isatty():
        typer.echo(text)
