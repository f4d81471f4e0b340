"""Which columns are sealed, and what the seal of each names as its row (see codec.Field)."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Column, LargeBinary, Row, Table

from storage.codec import Field
from storage.follows import row_of as row_of_follow
from storage.identity import row_of as row_of_secret
from storage.schema import follows, metadata, secrets
from storage.schema_coaches import coaches
from storage.schema_staff import staff

# Rows are named by their id, but for these.
_NAMED: dict[Table, Callable[[Row[Any]], object]] = {
    secrets: lambda row: row_of_secret(row.municipality, row.name),
    follows: lambda row: row_of_follow(row.person, row.topic),
    coaches: lambda row: row.person,
    staff: lambda row: row.person,
}


def sealed_columns() -> dict[Table, list[Column[bytes]]]:
    """The columns of each table that are sealed: all that hold bytes."""
    found = {
        table: [column for column in table.columns if isinstance(column.type, LargeBinary)]
        for table in metadata.sorted_tables
    }
    return {table: columns for table, columns in found.items() if columns}


def field_of(column: Column[bytes], row: Row[Any]) -> Field:
    """What the seal of a column names, for one row that was read with all its columns."""
    named = _NAMED.get(column.table)
    return Field(column.table.name, column.name, row.id if named is None else named(row))
