"""nginx as an operator runs it: deploy/nginx/loftesbot.conf, with the test's ports in place of its own."""

import asyncio
import re
import shutil
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from tests.program import free_port

CONFIGURATION = Path(__file__).parents[2] / "deploy" / "nginx" / "loftesbot.conf"
PATIENCE = 30.0
AROUND = """
daemon off;
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/error.log warn;
events {{ worker_connections 512; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/loftesbot.conf;
}}
"""


def nginx() -> str | None:
    """Where nginx is installed."""
    return shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")


def adapted(port: int, programs: Sequence[int]) -> str:
    """The configuration for these ports, and without TLS, which the sandbox does not speak."""
    text = CONFIGURATION.read_text(encoding="utf-8")
    how = re.search(r"server 127\.0\.0\.1:\d+( .*;)", text)
    assert how, "the configuration names its programs"
    lines = "\n".join(f"    server 127.0.0.1:{one}{how[1]}" for one in programs)
    text, named = re.subn(r"(    server 127\.0\.0\.1:\d+ .*;\n)+", f"{lines}\n", text)
    text, listening = re.subn(r"listen 443 ssl;", f"listen 127.0.0.1:{port};", text)
    assert (named, listening) == (1, 1)
    return re.sub(r"    ssl_.*\n", "", text)


@asynccontextmanager
async def balancer(folder: Path, programs: Sequence[int]) -> AsyncIterator[str]:
    """nginx before programs on these ports; its URL."""
    found = nginx()
    assert found is not None
    port = free_port()
    _write(folder, port, programs)
    process = await asyncio.create_subprocess_exec(found, "-p", str(folder), "-c", str(folder / "nginx.conf"))
    try:
        async with asyncio.timeout(PATIENCE):
            while not await _listens(port):
                assert process.returncode is None, (folder / "error.log").read_text(encoding="utf-8")
        yield f"http://127.0.0.1:{port}"
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


def _write(folder: Path, port: int, programs: Sequence[int]) -> None:
    folder.mkdir()
    (folder / "loftesbot.conf").write_text(adapted(port, programs), encoding="utf-8")
    (folder / "nginx.conf").write_text(AROUND.format(folder=folder), encoding="utf-8")


async def _listens(port: int) -> bool:
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    writer.close()
    return True
