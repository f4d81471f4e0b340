"""Which tables a statement touches, and of which it asks for its own municipality."""

from collections.abc import Iterator

from sqlalchemy import Alias, BinaryExpression, Table
from sqlalchemy.sql import operators
from sqlalchemy.sql.elements import BindParameter, ClauseElement, ColumnClause
from sqlalchemy.sql.selectable import FromClause
from sqlalchemy.sql.visitors import iterate

from storage.scope import MUNICIPALITY


def unfenced(statement: ClauseElement) -> set[FromClause]:
    """The tables of a statement whose rows could be a neighbour's."""
    return touched(statement) - fenced(statement)


def touched(statement: ClauseElement) -> set[FromClause]:
    """The tables of a statement, each by the name that it has there."""
    columns = {one.table for one in iterate(statement) if isinstance(one, ColumnClause) and one.table is not None}
    named = {element for element in iterate(statement) if isinstance(element, Table | Alias)} | columns
    aliased = {one.element for one in named if isinstance(one, Alias)}
    return {
        one
        for one in named
        if (isinstance(one, Alias) and isinstance(one.element, Table))
        # A table that is there only under another name is no table of its own.
        or (isinstance(one, Table) and (one in columns or one not in aliased))
    }


def fenced(statement: ClauseElement) -> set[FromClause]:
    """The tables whose municipality must be one's own, by themselves or through another."""
    found: set[FromClause] = set()
    together: list[set[FromClause]] = []
    for element in _equalities(statement):
        sides = (element.left, element.right)
        columns = [side for side in sides if isinstance(side, ColumnClause) and side.name == "municipality"]
        tables = {column.table for column in columns if column.table is not None}
        if any(isinstance(side, BindParameter) and side.key == MUNICIPALITY.key for side in sides):
            found |= tables
        elif len(tables) == 2:
            together.append(tables)
    for tables in together:
        if found & tables:
            found |= tables
    return found


def _equalities(statement: ClauseElement) -> Iterator[BinaryExpression[bool]]:
    for element in iterate(statement):
        if isinstance(element, BinaryExpression) and element.operator is operators.eq:
            yield element
