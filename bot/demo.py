"""`make run` without a token: a sandbox that plays Telegram, and the bot against it, as two processes over HTTP."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from types import FrameType

import typer

from bot.settings import PREFIX, Settings
from core.errors import ConfigurationError
from storage import generate_key

DATA = Path(".data")
TOKEN = "4711:sandbox-has-no-secrets-at-all"  # noqa: S105  the sandbox takes any token
SANDBOX_PORT = "8081"
_ADDRESS = re.compile(r"http://[\w.\[\]:-]+")


def demo(settings: Settings) -> int:
    """Run both until one ends or Ctrl-C; the exit code of the first to end."""
    sandbox = subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", "sandbox", "--seed", "--port", os.environ.get("SANDBOX_PORT", SANDBOX_PORT)],
        stdout=subprocess.PIPE,
        text=True,
    )
    address = _address_of(sandbox)
    bot = subprocess.Popen([sys.executable, "-m", "bot", "run"], env=_environment(settings, address))
    typer.echo(f"\n  Chat with Löftesbot here: {address}\n  Nothing is sent to Telegram. Ctrl-C ends it.\n")

    asked: list[int] = []

    def end(number: int, _frame: FrameType | None) -> None:
        asked.append(number)
        bot.terminate()

    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    code = bot.wait()
    sandbox.terminate()
    sandbox.wait()
    return 0 if asked else code


def _address_of(sandbox: subprocess.Popen[str]) -> str:
    for line in sandbox.stdout or ():
        if found := _ADDRESS.search(line):
            return found[0]
    raise ConfigurationError(f"The sandbox could not start: is port {SANDBOX_PORT} taken? Try SANDBOX_PORT=0 make run")


def _environment(settings: Settings, address: str) -> dict[str, str]:
    DATA.mkdir(exist_ok=True)
    given = {
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_API": address,
        "DATABASE_URL": os.environ.get(f"{PREFIX}DATABASE_URL", f"sqlite:///{DATA.resolve()}/sandbox.sqlite"),
        "INTAKE": "polling",
        "HTTP_PORT": str(settings.http_port) if f"{PREFIX}HTTP_PORT" in os.environ else "0",
        "DATA_KEY": settings.data_key.get_secret_value() if settings.data_key else _sandbox_key(),
    }
    return {**os.environ, **{PREFIX + name: value for name, value in given.items()}}


def _sandbox_key() -> str:
    """A key made on the first run. Only here: with real people the operator makes it, and keeps it safe."""
    path = DATA / "sandbox.key"
    if not path.exists():
        path.touch(mode=0o600)
        path.write_text(generate_key(), encoding="ascii")
    return path.read_text(encoding="ascii").strip()
