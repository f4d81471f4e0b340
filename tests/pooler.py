"""PgBouncer in transaction mode before a test's PostgreSQL server, with fewer connections than there are programs."""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.postgres import PATIENCE, USER

PORT = 6432
CONFIGURATION = """
[databases]
* = host={server}

[pgbouncer]
listen_addr =
listen_port = {port}
unix_socket_dir = {folder}
auth_type = trust
auth_file = {folder}/users
pool_mode = transaction
default_pool_size = 4
max_client_conn = 200
logfile = {folder}/log
pidfile = {folder}/pid
"""


def pgbouncer() -> str | None:
    """Where PgBouncer is installed."""
    return shutil.which("pgbouncer") or shutil.which("pgbouncer", path="/usr/sbin")


needs_pgbouncer = pytest.mark.skipif(pgbouncer() is None, reason="PgBouncer is not installed")


@contextmanager
def pooled(url: str) -> Iterator[str]:
    """The same server's URL, through a pooler; `url` as tests.postgres.server gives it."""
    found = pgbouncer()
    assert found is not None
    server = url.partition("?host=")[2]
    folder = Path(tempfile.mkdtemp(prefix="pb-"))
    try:
        (folder / "users").write_text(f'"{USER}" ""\n', encoding="utf-8")
        settings = CONFIGURATION.format(server=server, port=PORT, folder=folder)
        (folder / "pgbouncer.ini").write_text(settings, encoding="utf-8")
        nobody = pwd.getpwnam("nobody").pw_uid if os.geteuid() == 0 else None
        if nobody is not None:
            os.chown(folder, nobody, -1)
        process = subprocess.Popen([found, "-q", folder / "pgbouncer.ini"], user=nobody, cwd="/")
        try:
            _until_ready(folder, process)
            yield f"postgresql://{USER}@/{{}}?host={folder}&port={PORT}"
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(PATIENCE)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _until_ready(folder: Path, process: "subprocess.Popen[bytes]") -> None:
    """It makes its socket when it listens."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if process.poll() is not None:
            raise RuntimeError((folder / "log").read_text(encoding="utf-8", errors="replace"))
        if (folder / f".s.PGSQL.{PORT}").exists():
            return
        os.sched_yield()
    raise RuntimeError("PgBouncer did not become ready")
