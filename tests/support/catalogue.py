"""What a database says about itself: columns, indexes, foreign keys, triggers and how many rows there are."""

import sqlite3
from contextlib import closing

import asyncpg

Catalogue = dict[str, list[str]]

SQLITE = {
    "columns": """SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk
        FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT GLOB 'sqlite_*'""",
    "indexes": """SELECT m.name || ' ' || i."unique" || ' '
        || (SELECT group_concat(name) FROM pragma_index_info(i.name))
        FROM sqlite_master m JOIN pragma_index_list(m.name) i WHERE m.type = 'table'""",
    "foreign keys": """SELECT m.name || '.' || f."from" || ' ' || f."table" || '.' || f."to" || ' ' || f.on_delete
        FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'""",
    "triggers": "SELECT tbl_name || ' ' || name FROM sqlite_master WHERE type = 'trigger'",
}
POSTGRES = {
    "columns": """SELECT table_name || '.' || column_name || ' ' || data_type || ' '
        || coalesce(character_maximum_length::text, '') || ' ' || is_nullable
        FROM information_schema.columns WHERE table_schema = 'public'""",
    "indexes": """SELECT regexp_replace(indexdef, 'INDEX \\S+ ON', 'INDEX ON')
        FROM pg_indexes WHERE schemaname = 'public'""",
    "foreign keys": """SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid)
        FROM pg_constraint WHERE contype = 'f'""",
    "triggers": """SELECT tgrelid::regclass || ' ' || tgname FROM pg_trigger WHERE NOT tgisinternal""",
}


async def catalogue(url: str) -> Catalogue:
    """Read it all, sorted, so that two databases can be compared."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite://"))) as database:
            return {what: sorted(row for (row,) in database.execute(query)) for what, query in SQLITE.items()}
    connection = await asyncpg.connect(url)
    try:
        return {
            what: sorted(row[0] for row in await connection.fetch(query)) for what, query in POSTGRES.items()
        }
    finally:
        await connection.close()


async def row_counts(url: str) -> dict[str, int]:
    """Count the rows of every table."""
    names = sorted({column.split(".")[0] for column in (await catalogue(url))["columns"]})
    queries = {name: f'SELECT count(*) FROM "{name}"' for name in names}
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite://"))) as database:
            return {name: database.execute(query).fetchone()[0] for name, query in queries.items()}
    connection = await asyncpg.connect(url)
    try:
        return {name: await connection.fetchval(query) for name, query in queries.items()}
    finally:
        await connection.close()


def broken_references(url: str) -> list[tuple[object, ...]]:
    """List rows of a SQLite file that point to nothing; PostgreSQL never lets any in."""
    if not url.startswith("sqlite"):
        return []
    with closing(sqlite3.connect(url.removeprefix("sqlite://"))) as database:
        return database.execute("PRAGMA foreign_key_check").fetchall()
