"""`python -m sandbox`: Telegram on this machine, for the demo and the tests."""

import argparse
import asyncio
import socket
import sys

import uvicorn

from sandbox.personas import seed
from sandbox.server import Protocol, application
from sandbox.state import Telegram


async def serve(host: str, port: int, *, seeded: bool) -> None:
    """Serve until told to stop. Prints one line with the address when ready."""
    telegram = Telegram()
    if seeded:
        seed(telegram)
    listener = socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    # asyncio sets this only on sockets that name their protocol; without it every answer waits 40 ms
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    config = uvicorn.Config(
        application(telegram),
        http=Protocol,
        log_level="error",
        access_log=False,
        timeout_keep_alive=75,
        timeout_graceful_shutdown=1,
    )
    server = uvicorn.Server(config)
    shown = f"[{host}]" if ":" in host else host
    sys.stdout.write(f"The sandbox is ready: http://{shown}:{listener.getsockname()[1]}\n")
    sys.stdout.flush()
    await server.serve(sockets=[listener])


def main() -> None:
    """Read the options and serve."""
    options = argparse.ArgumentParser(prog="sandbox", description=__doc__)
    options.add_argument("--host", default="127.0.0.1")
    options.add_argument("--port", type=int, default=8081, help="0 picks a free one")
    options.add_argument("--seed", action="store_true", help="make sample personas")
    given = options.parse_args()
    try:
        asyncio.run(serve(given.host, given.port, seeded=given.seed))
    except OSError as error:
        sys.exit(f"The sandbox cannot listen on {given.host}:{given.port}: {error.strerror}")
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
