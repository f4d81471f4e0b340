"""Every query asks for its municipality, of each table that it reads or changes: no row of a neighbour can be met.

Statements are constants of the modules of storage/ (see storage.scope). Those that are put together for a call are
looked at as they run, in every test of this folder: see `fences_are_closed` in conftest.py.
"""

import importlib
import pkgutil
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import Delete, Select, Table, Update, delete, select

import storage
from storage.schema import metadata, reports, wishes
from storage.scope import MUNICIPALITY
from tests.storage.fences import touched, unfenced


def statements() -> Iterator[tuple[str, Select[Any] | Update | Delete]]:
    """All constants that are statements, each by its name."""
    for module in pkgutil.walk_packages(storage.__path__, "storage."):
        if ".migrations" not in module.name:
            for name, value in vars(importlib.import_module(module.name)).items():
                if isinstance(value, Select | Update | Delete):
                    yield f"{module.name}.{name}", value


ALL = dict(statements())


def test_there_are_statements_of_each_aggregate() -> None:
    assert len(ALL) > 200
    named = {table.name for one in ALL.values() for table in touched(one) if isinstance(table, Table)}
    # The secret of the keyed ids is asked for by the municipality's name, before there is a scope.
    assert named == set(metadata.tables) - {"secrets"}


@pytest.mark.parametrize("name", sorted(ALL))
def test_each_table_of_a_statement_is_asked_for_its_municipality(name: str) -> None:
    assert unfenced(ALL[name]) == set()


def test_a_gap_in_the_fence_would_be_seen() -> None:
    own = reports.c.municipality == MUNICIPALITY
    other = reports.alias()
    assert unfenced(select(reports)) == {reports}
    assert unfenced(delete(reports).where(reports.c.municipality == "köping")) == {reports}
    assert unfenced(select(reports).where(own)) == set()
    assert unfenced(select(reports).where(own).join(wishes, wishes.c.person == reports.c.person)) == {wishes}
    assert unfenced(select(reports).where(own, reports.c.id.in_(select(other.c.id)))) == {other}
    joined = select(reports).where(own).join(wishes, wishes.c.municipality == reports.c.municipality)
    assert unfenced(joined) == set()
