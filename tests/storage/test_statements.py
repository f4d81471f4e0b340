"""Every statement of storage can be said to each engine, and what is asked often reads no table from end to end."""

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, Delete, Executable, Select, Update
from sqlalchemy.dialects import postgresql

import storage
from storage.engines import engine_of
from tests.storage.conftest import Database


def statements() -> Iterator[tuple[str, Executable]]:
    for module in pkgutil.iter_modules(storage.__path__):
        for name, value in vars(importlib.import_module(f"storage.{module.name}")).items():
            if isinstance(value, Executable) and hasattr(value, "compile"):
                yield f"{module.name}{name}", value


STATEMENTS = dict(statements())

# What is asked at every turn, and what every tick of the clock looks for.
OFTEN = {
    "reports_MINE": ("ix_reports_person", "ix_photos_owner", "ix_replies_report"),
    "replies_OF": ("ix_replies_report",),
    "wishes_OF_PERSON": ("uq_wishes_area", "sqlite_autoindex_wishes"),
    "follows_TOPICS": ("follows",),
    "photos_WANTED": ("ix_photos_wanted",),
    "photos_ORPHANS": ("ix_photos_created",),
    "photos_COUNT": ("ix_photos_owner",),
    "follows_FOLLOWERS": ("person>?",),
    "purges_NEWEST": ("ix_purges_at",),
    "reports_HELD": ("ix_reports_reference",),
    "reports_DROP_WORDS": ("ix_reports_worded",),
    "reports_DROP_ADDRESSES": ("ix_reports_addressed",),
    "invites_TAKE": ("uq_invites_digest", "sqlite_autoindex_invites"),
    "invites_FORGET": ("ix_invites_expires",),
    "looks_NEWEST": ("sqlite_autoindex_looks", "PRIMARY KEY"),
    "looks_NEWEST_OF": ("ix_looks_actor",),
    "looks_OF_REPORT": ("ix_looks_report",),
    "looks_FORGET": ("ix_looks_at",),
    "subscriptions_DUE": ("ix_subscriptions_next",),
    "subscriptions_MINE": ("ix_subscriptions_person",),
    "slots_POSTED": ("ix_slots_state",),
    "sendings_NEWEST": ("sqlite_autoindex_sendings", "PRIMARY KEY"),
    "sendings_FORGET": ("ix_sendings_sent",),
    "worklist_NEWEST": ("ix_reports_worked",),
    "worklist_OLDER": ("ix_reports_worked",),
    "worklist_NEWER": ("ix_reports_worked",),
    "worklist_HELD_NEWEST": ("ix_reports_held",),
    "worklist_WAITING_FIRST": ("ix_reports_held",),
    "worklist_QUOTABLE": ("ix_reports_created",),
    "worklist_ONE": ("sqlite_autoindex_reports",),
    "same_event_SIBLINGS": ("ix_reports_event",),
    "same_event_CANDIDATES": ("ix_reports_figures", "ix_reports_category"),
    "notes_OF": ("ix_notes_report",),
    "bursts_GATHERED": ("ix_reports_event", "ix_reports_created"),
    "bursts_TOLD": ("ix_bursts_at", "sqlite_autoindex_bursts"),
    # What a told report asks of those around it.
    "events_BESIDE": ("ix_reports_cell (municipality=? AND cell=? AND night_of>?",),
    "events_MEMBERS": ("ix_reports_event",),
    "events_PAGE": ("ix_reports_category (municipality=? AND category=? AND started_at>?",),
    "events_RENAME": ("ix_reports_event",),
    # What a digest asks: of its own span, and without a look at a row.
    **dict.fromkeys(
        ("figures_SUMS", "figures_PEOPLE", "figures_SPOTS", "figures_MATRIX", "figures_EVENTS"),
        ("COVERING INDEX ix_reports_figures (municipality=? AND night_of>? AND night_of<?)",),
    ),
    **dict.fromkeys(
        ("figures_SPOT", "figures_SPOT_PEOPLE"),
        ("COVERING INDEX ix_reports_cell (municipality=? AND cell=? AND night_of>? AND night_of<?)",),
    ),
    "figures_STATES": ("COVERING INDEX ix_reports_state (municipality=? AND state=? AND night_of>?",),
    "figures_EVENT_REPORTS": ("ix_reports_event",),
    "figures_QUOTES": ("ix_reports_quote (municipality=? AND quote=? AND night_of>?",),
    "figures_FIRST_NIGHT": ("COVERING INDEX ix_reports_figures",),
    "summaries_FORGET": ("sqlite_autoindex_summaries",),
}


@pytest.mark.parametrize("name", STATEMENTS)
def test_a_statement_can_be_said_to_postgresql(name: str) -> None:
    assert str(STATEMENTS[name].compile(dialect=postgresql.dialect()))  # type: ignore[attr-defined, no-untyped-call]


@pytest.mark.sqlite
@pytest.mark.parametrize("name", OFTEN)
async def test_what_is_asked_often_goes_by_an_index(name: str, database: Database) -> None:
    statement = STATEMENTS[name]
    assert isinstance(statement, Select | Delete | Update)

    def explain(connection: Connection) -> str:
        lists = ("topics", "categories", "states", "cells", "kinds", "named", "places", "events", "names")
        some: dict[str, object] = {name: ["a", "b"] for name in lists}
        some |= {"of": ["a", "b"] if "IN (" in str(statement) else "a", "own_municipality": "m"}
        # A statement that changes something takes no values before it is run: those of a list are put in by hand.
        asked = statement.compile(connection)
        named = {name: some.get(name, value) for name, value in asked.params.items()} | {"own_municipality": "m"}
        if isinstance(statement, Select):
            sql = str(statement.params(named).compile(connection, compile_kwargs={"render_postcompile": True}))
        else:
            sql = re.sub(r"\(__\[POSTCOMPILE_\w+\]\)", "(?, ?)", str(asked))
        return str(connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", (None,) * sql.count("?")).all())

    async with engine_of(database.url).reading() as link:
        found = await link.inspect(explain)
    assert "SCAN" not in found.replace("SCAN anon_1", "").replace("SCAN (subquery", ""), found
    assert any(index in found for index in OFTEN[name]), found
