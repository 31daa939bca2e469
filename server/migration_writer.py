"""Write a new migration from what changed in the models: aerich finds the difference, for both dialects at once."""

import re
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from aerich.exceptions import NotSupportError
from aerich.migrate import Migrate
from aerich.utils import get_formatted_compressed_data, get_models_describe
from tortoise import Tortoise
from tortoise.utils import get_schema_sql

from server.database import orm_config
from server.migrations import APP, FOLDER, history
from server.settings import Settings

DIALECT_URLS = {"sqlite": "sqlite://:memory:", "postgres": "postgres://nobody@localhost/none"}
# Comments of models and fields live in the code; in the history they would only go stale.
COMMENTS = re.compile(r" /\*.*?\*/|(?:^|\n)COMMENT ON [^\n]*", re.DOTALL)
# No SQL on purpose: a file that was not finished must not run.
BY_HAND = (
    "REBUILD BY HAND: create new_x, copy naming the columns, drop x, rename new_x, indexes and triggers again"
)
FIRST_BY_HAND = (
    "SQLite cannot change this column in place: write its texts by hand where the file says so,",
    "up and down, in both dialects; `tests/migrations` shows the recipe of a rebuild.",
)
CHECKS = (
    "Look at both dialects, up and down:",
    "- Does a column that may not be empty get a value for rows that are there already?",
    "- Are triggers and checks, which the models do not know, still there after a rebuild?",
    "- Does a database with rows go up, down and up?  ./run test sqlite postgres tests/migrations",
)
QUEUES = (
    "upgrade_operators",
    "downgrade_operators",
    "_upgrade_fk_m2m_index_operators",
    "_downgrade_fk_m2m_index_operators",
    "_upgrade_m2m",
    "_downgrade_m2m",
)


async def write_migration(name: str, folder: Path = FOLDER) -> Path | None:
    """Write the next migration and give its path; None when the models are as the newest one left them.

    Finish the file by hand. SQLite changes a column only by rebuilding the table, which aerich does not write:
    its place then holds a line that no database accepts. Triggers and checks are not in the models either.
    """
    up: dict[str, str] = {}
    down: dict[str, str] = {}
    state = ""
    for dialect, url in DIALECT_URLS.items():
        config = orm_config(Settings(database_url=url))
        await Tortoise.init(config=config)
        try:
            state = get_formatted_compressed_data(get_models_describe(APP))
            up[dialect], down[dialect] = await _difference(config, folder)
        finally:
            await Tortoise.close_connections()
    if not any(up.values()):
        return None
    known = history(folder)
    number = known[-1].number + 1 if known else 0
    words = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")
    path = folder / APP / f"{number}_{datetime.now().astimezone():%Y%m%d%H%M%S}_{words}.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_file_text(name, up, down, state), encoding="utf-8")
    return path


def what_is_left(path: Path) -> str:
    """Say which file was written and what a person has to do before it may be landed."""
    by_hand = BY_HAND in path.read_text(encoding="utf-8")
    return "\n".join((f"Written: migrations/{APP}/{path.name}", *(FIRST_BY_HAND if by_hand else ()), *CHECKS))


async def _difference(config: dict[str, Any], folder: Path) -> tuple[str, str]:
    connection = Tortoise.get_connection("default")
    if not history(folder):
        return COMMENTS.sub("", get_schema_sql(connection, safe=False)), ""
    await Migrate.init(config, APP, str(folder), offline=True)
    for queue in QUEUES:
        getattr(Migrate, queue).clear()
    before = dict(Migrate._last_version_content or {})
    after = get_models_describe(APP)
    try:
        Migrate.diff_models(before, after, no_input=True)
        Migrate.diff_models(after, before, False, no_input=True)
    except NotSupportError:
        return BY_HAND, BY_HAND
    Migrate._merge_operators()
    return _joined(Migrate.upgrade_operators), _joined(Migrate.downgrade_operators)


def _joined(operators: list[str]) -> str:
    texts = (COMMENTS.sub("", operator).rstrip() for operator in operators)
    return "".join(f"{text.rstrip(';')};\n" for text in texts if text).strip()


def _file_text(name: str, up: Mapping[str, str], down: Mapping[str, str], state: str) -> str:
    texts = "\n".join(
        f"{label} = {{\n"
        + "".join(f'    "{dialect}": r"""\n{sql}\n""",\n' for dialect, sql in texts.items())
        + "}\n"
        for label, texts in (("UP", up), ("DOWN", down))
    )
    return TEMPLATE.format(name=name, texts=texts, state=state)


TEMPLATE = '''"""{name}."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

{texts}

async def upgrade(db: BaseDBAsyncClient | None) -> str:
    """Give aerich the text for this dialect; it asks without a connection only for PostgreSQL."""
    return UP[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Give aerich the text that takes it back."""
    return DOWN[db.capabilities.dialect]


MODELS_STATE = (
    {state}
)
'''
