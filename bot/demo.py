"""`make run` without a token: a sandbox that plays Telegram, and the bot against it, as two processes over HTTP.

It has a database and a key of its own, whatever the settings say: what is tried here never mixes with real reports.
SANDBOX_DATA and SANDBOX_PORT move its folder and its port.
"""

import os
import re
import signal
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from types import FrameType

import typer

from bot.content import check_folder, load_town
from bot.demo_reports import sample_lines
from bot.settings import PREFIX, Settings
from core.errors import ConfigurationError
from locales import Locales
from storage import generate_key

DATA = ".data"
TOKEN = "4711:sandbox-has-no-secrets-at-all"  # noqa: S105  the sandbox takes any token
SANDBOX_PORT = "8081"
# The coordinator among the sandbox's people.
KARIN = "703"
_ADDRESS = re.compile(r"http://[\w.\[\]:-]+")


def demo(settings: Settings) -> int:
    """Run both until one ends or Ctrl-C; the exit code of the bot. Neither outlives the other."""
    own = _own_settings(settings)
    running: list[subprocess.Popen[str]] = []
    asked: list[int] = []

    def end(number: int, _frame: FrameType | None) -> None:
        asked.append(number)
        running[-1].terminate()

    sandbox = subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", "sandbox", "--seed", "--port", os.environ.get("SANDBOX_PORT", SANDBOX_PORT)],
        stdout=subprocess.PIPE,
        text=True,
    )
    running.append(sandbox)
    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    try:
        address = _address_of(sandbox)
        _fill(own, address, settings)
        bot = subprocess.Popen([sys.executable, "-m", "bot", "run"], env=_environment(own, address), text=True)
        running.append(bot)
        typer.echo(
            f"\n  Chat with Löftesbot here: {address}"
            "\n  Karin is staff: as her, write /staff. The reports that she sees are made up."
            "\n  Sara is a youth coach: as her, write /link, and open her link as Amina or Tom."
            "\n  Nothing is sent to Telegram. Ctrl-C ends it.\n"
        )
        code = bot.wait()
    except ConfigurationError:
        if not asked:
            raise
        code = 0
    finally:
        sandbox.terminate()
        sandbox.wait()
    return 0 if asked else code


def _fill(own: dict[str, str], address: str, settings: Settings) -> None:
    """Put sample reports in a sandbox that is new; one that cannot be filled is empty, and works."""
    database = Path(own["DATABASE_URL"].removeprefix("sqlite:///"))
    if database.exists():
        return
    check_folder(settings.content, settings.municipality)
    town = load_town(settings.content, settings.municipality, Locales.load(lazily=True))
    typer.echo("Making sample reports for the sandbox (once) …")
    lines = database.with_suffix(".samples.jsonl")
    lines.write_text("\n".join(sample_lines(datetime.now(town.zone), town.gazetteer)) + "\n", encoding="utf-8")
    for words in (["bot", "migrate"], ["bot", "import", str(lines)], ["bot.demo_people"]):
        command = [sys.executable, "-m", *words]
        subprocess.run(command, env=_environment(own, address), check=False, capture_output=True)  # noqa: S603
    lines.unlink()


def _environment(own: dict[str, str], address: str) -> dict[str, str]:
    given = {**own, "TELEGRAM_API": address}
    return {**os.environ, **{PREFIX + name: value for name, value in given.items()}}


def _address_of(sandbox: subprocess.Popen[str]) -> str:
    for line in sandbox.stdout or ():
        if found := _ADDRESS.search(line):
            return found[0]
    raise ConfigurationError(f"The sandbox could not start: is port {SANDBOX_PORT} taken? Try SANDBOX_PORT=0 make run")


def _own_settings(settings: Settings) -> dict[str, str]:
    folder = Path(os.environ.get("SANDBOX_DATA") or DATA).resolve()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        key = _sandbox_key(folder)
    except OSError as error:
        raise ConfigurationError(f"The sandbox's folder {folder} cannot be used: {error.strerror}") from None
    return {
        "TELEGRAM_TOKEN": TOKEN,
        "DATABASE_URL": f"sqlite:///{folder}/{_database_of(settings)}.sqlite",
        "INTAKE": "polling",
        "ADMINS": KARIN,
        "HTTP_PORT": str(settings.http_port) if f"{PREFIX}HTTP_PORT" in os.environ else "0",
        "DATA_KEY": key,
    }


def _database_of(settings: Settings) -> str:
    """A name for each municipality: what was tried in one is not met in another."""
    usual = settings.municipality == Settings.model_fields["municipality"].default
    return "sandbox" if usual else f"sandbox-{settings.municipality}"


def _sandbox_key(folder: Path) -> str:
    """A key made on the first run. Only here: with real people the operator makes it, and keeps it safe."""
    path = folder / "sandbox.key"
    if not path.exists():
        path.touch(mode=0o600)
    kept = path.read_text(encoding="ascii").strip()
    if not kept:
        kept = generate_key()
        path.write_text(kept, encoding="ascii")
    return kept
