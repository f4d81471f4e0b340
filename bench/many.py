"""Many bots in one program: how long it takes to start, what it costs to stand idle, and how quickly it answers.

`.venv/bin/python -m bench.many --bots 300` makes so many municipalities, each with a folder of content, a bot and keys
of its own, starts one `loftesbot run` with webhooks on PostgreSQL, lets it stand for a while, and then lets residents
of all of them report at once. Telegram is played here by as little as will do; calls come one by one, as Telegram's do.
"""

import argparse
import asyncio
import itertools
import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
import asyncpg
from aiohttp import web

from bot.settings import HOME
from storage import generate_key, migrate
from tests.postgres import OWNER, server
from tests.program import environment, free_port

SAMPLES = ("hallstahammar", "mellanby")
PLACES = {"hallstahammar": "Parkskolan", "mellanby": "Björkskolan"}
# A whole report: what is written, or the button that is pressed.
STEPS = ("/start", "Rapportera en motorträff", "Pågår nu", "{place}", "Skicka rapporten")
# What Telegram knows of a bot of which it was told nothing.
NAMES: dict[str, Any] = {
    "getMyCommands": [],
    "getMyDescription": {"description": ""},
    "getMyShortDescription": {"short_description": ""},
}
PATIENCE = 60.0
TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(slots=True)
class Chat:
    """What one resident has been shown and has not acted on yet."""

    shown: asyncio.Queue[dict[str, Any]] = field(default_factory=asyncio.Queue)


class Telegram:
    """Answers every call as if it had been carried out."""

    def __init__(self) -> None:
        self.chats: dict[int, Chat] = {}
        self.webhooks: dict[str, tuple[str, str]] = {}
        self.calls = 0
        self._known: dict[tuple[str, str, str], Any] = {}
        self._ids = itertools.count(1000)

    async def answer(self, request: web.Request) -> web.Response:
        """One call of the Bot API."""
        self.calls += 1
        token, method = request.match_info["token"], request.match_info["method"]
        body = await request.json() if request.can_read_body else {}
        bot = int(token.partition(":")[0])
        result: Any = True
        if method == "getMe":
            result = {"id": bot, "is_bot": True, "first_name": "L", "username": f"loftes{bot}bot"}
        elif method in NAMES:
            result = self._known.get((token, method, body.get("language_code", "")), NAMES[method])
        elif method.startswith("setMy"):
            self._known[token, f"get{method[3:]}", body.get("language_code", "")] = (
                body["commands"] if "commands" in body else {name: body[name] for name in body if "desc" in name}
            )
        elif method == "setWebhook":
            self.webhooks[token] = (body["url"], body["secret_token"])
        elif method.startswith(("send", "edit")) and "chat_id" in body:
            result = self._message(body)
            if method in ("sendMessage", "editMessageText") and (chat := self.chats.get(body["chat_id"])):
                chat.shown.put_nowait(result)
        return web.json_response({"ok": True, "result": result})

    def _message(self, body: dict[str, Any]) -> dict[str, Any]:
        message = {
            "message_id": body.get("message_id") or next(self._ids),
            "date": int(time.time()),
            "chat": {"id": body["chat_id"], "type": "private", "first_name": "A"},
            "text": body.get("text", ""),
        }
        markup = body.get("reply_markup") or {}
        return message | ({"reply_markup": markup} if "inline_keyboard" in markup else {})


@dataclass(slots=True)
class Resident:
    """One person in one municipality."""

    telegram: Telegram
    http: aiohttp.ClientSession
    url: str
    secret: str
    place: str
    id: int
    updates: Iterator[int]
    confirmed: list[float]
    answered: list[float]

    async def reports(self) -> None:
        """From Start to the receipt, step by step."""
        chat = self.telegram.chats[self.id] = Chat()
        last: dict[str, Any] = {}
        for step in STEPS:
            began = time.perf_counter()
            await self._post(self._update(step.format(place=self.place), last))
            self.confirmed.append(time.perf_counter() - began)
            async with asyncio.timeout(PATIENCE):
                last = await chat.shown.get()
            self.answered.append(time.perf_counter() - began)
            # What else was said at once, as a greeting before the menu.
            await asyncio.sleep(0)
            while not chat.shown.empty():
                last = chat.shown.get_nowait()
            last = await self._with_buttons(last, chat, step)

    async def _with_buttons(self, last: dict[str, Any], chat: Chat, step: str) -> dict[str, Any]:
        following = STEPS[STEPS.index(step) + 1 :]
        if not following or following[0].startswith("{"):
            return last
        async with asyncio.timeout(PATIENCE):
            while _data(last, following[0]) is None:
                last = await chat.shown.get()
        return last

    def _update(self, step: str, last: dict[str, Any]) -> dict[str, Any]:
        person = {"id": self.id, "is_bot": False, "first_name": "A", "language_code": "sv"}
        number = {"update_id": next(self.updates)}
        data = _data(last, step)
        if data is not None:
            press = {"id": str(number["update_id"]), "from": person, "chat_instance": "1", "data": data}
            return number | {"callback_query": press | {"message": last}}
        message = {"message_id": number["update_id"], "date": int(time.time()), "from": person, "text": step}
        message["chat"] = {"id": self.id, "type": "private", "first_name": "A"}
        if step.startswith("/"):
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(step)}]
        return number | {"message": message}

    async def _post(self, update: dict[str, Any]) -> None:
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.secret}
        async with self.http.post(self.url, json=update, headers=headers) as answer:
            if answer.status != 200:
                raise RuntimeError(f"the call was answered {answer.status}")


def _data(message: dict[str, Any], label: str) -> str | None:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    found = (button["callback_data"] for row in rows for button in row if button["text"].find(label) >= 0)
    return next(found, None)


def made(folder: Path, bots: int) -> Path:
    """Content and files of so many municipalities: copies of the samples under other names."""
    content, files = folder / "content", folder / "bots"
    shutil.copytree(HOME / "content" / "words", content / "words")
    files.mkdir()
    for number in range(bots):
        sample, name = SAMPLES[number % len(SAMPLES)], f"town-{number:03}"
        town = content / "municipalities" / name
        shutil.copytree(HOME / "content" / "municipalities" / sample, town)
        for pledge in (town / "pledges").glob("*.toml"):
            text = pledge.read_text(encoding="utf-8")
            pledge.write_text(text.replace(f'municipality = "{sample}"', f'municipality = "{name}"'), encoding="utf-8")
        said = {
            "TELEGRAM_TOKEN": f"{1000 + number}:bench-token-of-a-bot-{number:04}",
            "WEBHOOK_SECRET": f"secret-{number}",
            "DATA_KEY": generate_key(),
        }
        lines = (f"LOFTESBOT_{key}={value}\n" for key, value in said.items())
        (files / f"{name}.env").write_text("".join(lines), encoding="utf-8")
    return files


class Process:
    """The program, and what it takes."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process, self._pid = process, process.pid

    def memory(self) -> float:
        """Resident, in MB."""
        status = Path(f"/proc/{self._pid}/status").read_text(encoding="ascii")
        return int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1]) / 1024

    def seconds(self) -> float:
        """Of the processor, since it began."""
        parts = Path(f"/proc/{self._pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        return (int(parts[11]) + int(parts[12])) / TICKS


def _said(name: str, taken: list[float]) -> str:
    ordered = sorted(taken)
    middle, high = statistics.median(ordered), ordered[int(len(ordered) * 0.99) - 1]
    return f"{name}: median {middle * 1000:.0f} ms, 99 % {high * 1000:.0f} ms"


# How many transactions the database has ended, and how many reports it has.
COMMITS = "SELECT xact_commit FROM pg_stat_database WHERE datname = 'postgres'"
REPORTS = "SELECT count(*) FROM reports"


async def counted(url: str, asked: str) -> int:
    """One number of the database, asked for as its owner."""
    connection = await asyncpg.connect(user=OWNER, host=url.partition("?host=")[2], database="postgres")
    try:
        return int(await connection.fetchval(asked))
    finally:
        await connection.close()


async def main(wanted: argparse.Namespace) -> None:
    """Measure, and say so line by line."""
    telegram = Telegram()
    app = web.Application(client_max_size=2**24)
    app.router.add_route("*", "/bot{token}/{method}", telegram.answer)
    runner = web.AppRunner(app)
    await runner.setup()
    port = free_port()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    with tempfile.TemporaryDirectory() as name, server("fsync=on", "synchronous_commit=on") as postgres:
        url = postgres.format("postgres")
        await migrate(url)
        http = free_port()
        settings = {
            "bots": str(made(Path(name), wanted.bots)),
            "content": f"{name}/content",
            "database_url": f"{url}&prepare={wanted.prepare}",
            "telegram_api": f"http://127.0.0.1:{port}",
            "intake": "webhook",
            "webhook_url": f"http://127.0.0.1:{http}/telegram",
            "http_port": str(http),
            "log_format": "json",
            "reports_a_day": "0",
        }
        await _measured(telegram, settings, url, wanted)
    await runner.cleanup()


async def _measured(telegram: Telegram, settings: dict[str, str], url: str, wanted: argparse.Namespace) -> None:
    bots, idle, at_once, reports = wanted.bots, wanted.idle, wanted.at_once, wanted.reports
    began = time.perf_counter()
    running = await asyncio.create_subprocess_exec(
        str(HOME / ".venv/bin/loftesbot"), "run", env=environment(**settings), cwd="/tmp",  # noqa: S108
        stderr=asyncio.subprocess.PIPE, limit=2**20,
    )  # fmt: skip
    try:
        introduced, lines = 0, running.stderr or asyncio.StreamReader()
        while introduced < bots:
            line = await asyncio.wait_for(lines.readline(), 300)
            if not line or b'"error"' in line:
                raise RuntimeError(line.decode() or "the program ended")
            introduced += b'"introduced"' in line
        quiet = asyncio.create_task(_read(lines))
        print(f"{bots} bots were introduced after {time.perf_counter() - began:.1f} s", flush=True)
        process = Process(running)
        before = -1
        while telegram.calls != before:
            before = telegram.calls
            await asyncio.sleep(5)
        print(
            f"all names were told after {time.perf_counter() - began - 5:.0f} s and {telegram.calls} calls; "
            f"{process.memory():.0f} MB", flush=True,
        )  # fmt: skip
        used, done = process.seconds(), await counted(url, COMMITS)
        await asyncio.sleep(idle)
        share = (process.seconds() - used) / idle
        print(
            f"idle: {share:.1%} of a core, {(await counted(url, COMMITS) - done) / idle:.0f} transactions a second",
            flush=True,
        )
        confirmed, answered, took = await _load(telegram, bots, at_once, reports)
        stored = await counted(url, REPORTS)
        print(
            f"{reports} reports, {at_once} residents at once: {len(confirmed) / took:.0f} updates a second; "
            f"{_said('confirmed', confirmed)}; {_said('answered', answered)}; {stored} stored; "
            f"{process.memory():.0f} MB", flush=True,
        )  # fmt: skip
        quiet.cancel()
    finally:
        running.terminate()
        await running.wait()


async def _read(lines: asyncio.StreamReader) -> None:
    while line := await lines.readline():
        if b'"warning"' in line or b'"error"' in line:
            print(line.decode().strip()[:300], flush=True)


async def _load(telegram: Telegram, bots: int, at_once: int, reports: int) -> tuple[list[float], list[float], float]:
    confirmed: list[float] = []
    answered: list[float] = []
    webhooks, updates = (
        sorted(telegram.webhooks.items(), key=lambda one: int(one[0].partition(":")[0])),
        itertools.count(1),
    )
    numbers = iter(range(reports))
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as http:

        async def lane() -> None:
            for number in numbers:
                _, (url, secret) = webhooks[number % bots]
                place = PLACES[SAMPLES[number % bots % len(SAMPLES)]]
                one = Resident(telegram, http, url, secret, place, 10_000_000 + number, updates, confirmed, answered)
                await one.reports()

        began = time.perf_counter()
        await asyncio.gather(*(lane() for _ in range(at_once)))
        return confirmed, answered, time.perf_counter() - began


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--bots", type=int, default=300)
    options.add_argument("--idle", type=float, default=60.0, help="seconds")
    options.add_argument("--at-once", type=int, default=50, help="residents")
    options.add_argument("--reports", type=int, default=900)
    options.add_argument("--prepare", choices=["yes", "no"], default="no", help="see docs/scaling.md")
    asyncio.run(main(options.parse_args()))
