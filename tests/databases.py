"""The database of a program that a test starts: a SQLite file in its folder, or, with TEST_ENGINE=postgres in the
environment, a migrated PostgreSQL database of its own on one server for all tests of a process."""

import asyncio
import atexit
import os
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import cache
from itertools import count
from pathlib import Path

from storage import migrate
from tests.postgres import create_database, server

POSTGRES = os.environ.get("TEST_ENGINE") == "postgres"
TEMPLATE = "template_of_programs"
_numbers = count(1)
_known: dict[Path, str] = {}


def database_url(folder: Path) -> str:
    """Where the program of a folder keeps its data: the same for each program that is started there."""
    if not POSTGRES:
        return f"sqlite:///{folder / 'loftesbot.sqlite'}"
    if folder not in _known:
        name = f"program_{next(_numbers)}"
        create_database(_server(), name, TEMPLATE)
        _known[folder] = _server().format(name)
    return _known[folder]


@cache
def _server() -> str:
    """The server's URL; it ends with this process."""
    running = ExitStack()
    url = running.enter_context(server("max_connections=100"))
    atexit.register(running.close)
    create_database(url, TEMPLATE)
    # In a thread: a test's loop may be running in this one.
    with ThreadPoolExecutor(1) as thread:
        thread.submit(lambda: asyncio.run(migrate(url.format(TEMPLATE)))).result()
    return url
