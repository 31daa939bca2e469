"""The commands that run the service: serve, demo, work, migrate, migration, schema."""

import asyncio
import signal
from pathlib import Path
from typing import Annotated

import typer

from schema.root import schema
from server import demo, migration_writer, migrations, worker
from server.database import opened
from server.live.bell import hung_up
from server.serving import prepare, serve, set_up_logs
from server.settings import Settings

app = typer.Typer()

Port = Annotated[int | None, typer.Option(min=1, max=65535, help="Port to listen on (default 8000).")]
Data = Annotated[
    Path | None, typer.Option(help="Folder under which everything stored lies (default ./data).")
]


def _settings(port: int | None, data: Path | None, **more: object) -> Settings:
    chosen = {**({"port": port} if port else {}), **({"data": data} if data else {}), **more}
    return Settings.model_validate(Settings().model_dump() | chosen)


@app.command("serve")
def serve_command(port: Port = None, data: Data = None) -> None:
    """Serve API and PWA. A fresh installation has no account: make one with `rangkui staff admin`."""
    settings = _settings(port, data)
    serve(settings, ready=lambda: typer.echo(f"Suara Rangkui: {_address(settings)}"))


@app.command("demo")
def demo_command(port: Port = None, data: Data = None) -> None:
    """Serve a demonstration town with a year of example data. Nothing of it ever happens under serve."""
    folder = data or Settings().data / "demo"
    settings = _settings(port, folder, demo=True, free_documents=True, graphiql=True)
    set_up_logs(settings)
    asyncio.run(_seed(settings))
    serve(settings, ready=lambda: typer.echo(demo.welcome(_address(settings))))


@app.command("work")
def work_command(data: Data = None) -> None:
    """Run followers and timed sweeps alone, beside web processes started with RANGKUI_WITH_WORKER=false."""
    settings = _settings(None, data)
    set_up_logs(settings)
    asyncio.run(_work(settings))


@app.command("migrate")
def migrate_command(
    data: Data = None,
    down_to: Annotated[int | None, typer.Option(help="Take back all migrations from this number on.")] = None,
) -> None:
    """Bring the database to the present schema; `serve` and `demo` do this by themselves."""
    settings = _settings(None, data)
    done = migrations.upgrade(settings) if down_to is None else migrations.downgrade(settings, down_to)
    for name in asyncio.run(done) or ["Nothing to do."]:
        typer.echo(name)


@app.command("migration")
def migration_command(name: Annotated[str, typer.Argument(help="What it is for, in a few words.")]) -> None:
    """Write a migration for both databases from what changed in the models."""
    path = asyncio.run(migration_writer.write_migration(name))
    typer.echo(migration_writer.what_is_left(path) if path else "No changes.")


@app.command("schema")
def schema_command() -> None:
    """Print the GraphQL schema."""
    typer.echo(schema.as_str())


async def _seed(settings: Settings) -> None:
    await prepare(settings)
    async with opened(settings):
        await demo.seed(settings)


async def _work(settings: Settings) -> None:
    async with opened(settings), hung_up(settings), worker.working(settings):
        stopped = asyncio.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, stopped.set)
        await stopped.wait()


def _address(settings: Settings) -> str:
    return settings.public_url or f"http://localhost:{settings.port}"
