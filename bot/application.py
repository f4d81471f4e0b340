"""The program: a web server, a database, a clock, and one bot or many; started, and stopped without losing anything."""

import asyncio
import gc
import signal
import socket
from collections.abc import Iterator, Sequence
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

import structlog
import uvicorn
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot import many
from bot.database import open_for_many
from bot.listening import listen, shown
from bot.many import Unusable
from bot.metrics import CONTENT_TYPE, Board
from bot.municipality import STOPPING_SECONDS, Common, MunicipalityBot, open_bot
from bot.settings import Settings
from core.errors import LoftesbotError, StorageUnavailable
from storage import database_place
from web.app import Probes, Webhook, Webhooks, make_app

log = structlog.get_logger()

# So many bots are opened at once when a program starts.
OPENED_AT_ONCE = 16


def clock() -> datetime:
    """Now, in UTC: the only place where the program asks."""
    return datetime.now(UTC)


class _Server(uvicorn.Server):
    """A web server that leaves signals to the program."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def run(settings: Settings) -> None:
    """Serve until SIGTERM or SIGINT. Raises ConfigurationError, ContentError and the errors of opening a store.

    Of many bots one that cannot be served is told of in the log, and the others are served; SIGHUP looks at all of
    them again.
    """
    wanted = [settings] if settings.bots is None else many.all_of(settings)
    if settings.bots is None:
        settings.need("telegram_token")
        settings.need("data_key")
    listening = listen(settings.http_host, settings.http_port)
    async with AsyncExitStack() as stack:
        stack.callback(listening.close)
        database = await open_for_many(settings)
        stack.push_async_callback(database.close)
        scheduler = AsyncIOScheduler(timezone="UTC")
        common = Common(database, clock, scheduler, alone=settings.bots is None)
        program = Program(settings, common, listening)
        await program.open(wanted)
        # Words and pledges stay until the end: no search for garbage holds up a turn to look through them.
        gc.freeze()
        await program.serve()


@dataclass(slots=True)
class _Running:
    """A bot at work, or about to be."""

    bot: MunicipalityBot
    task: "asyncio.Task[None] | None" = None


@dataclass(slots=True)
class Program:
    """One process: what it has, and the bots in it by the names of their municipalities."""

    settings: Settings
    common: Common
    listening: socket.socket
    _bots: dict[str, _Running] = field(default_factory=dict)
    _board: Board = field(default_factory=Board)
    _webhooks: Webhooks = field(default_factory=Webhooks)
    _stop: asyncio.Event = field(default_factory=asyncio.Event)
    _again: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def alone(self) -> bool:
        """Whether it serves one municipality: what is wrong with that one ends the program."""
        return self.settings.bots is None

    async def open(self, wanted: Sequence[Settings | Unusable]) -> None:
        """Wire the bots. Raises what keeps a single one from being served."""
        crowd = asyncio.Semaphore(OPENED_AT_ONCE)

        async def one(settings: Settings) -> None:
            async with crowd:
                try:
                    bot = await open_bot(settings, self.common)
                except LoftesbotError as error:
                    if self.alone:
                        raise
                    _not_served(Unusable(settings.municipality, str(error)))
                except Exception:
                    if self.alone:
                        raise
                    log.exception("bot.failed", municipality=settings.municipality)
                else:
                    self._bots[settings.municipality] = _Running(bot)
                    self._board.bots[settings.municipality] = bot.metrics
                    if settings.intake == "webhook":
                        self._webhooks.put(Webhook(settings.webhook_path, settings.need("webhook_secret"), bot.take))

        for unusable in wanted:
            if isinstance(unusable, Unusable):
                _not_served(unusable)
        await asyncio.gather(*(one(settings) for settings in wanted if isinstance(settings, Settings)))

    def start(self) -> None:
        """Let the bots that are open begin to work, and keep house one after another and not all at once."""
        waiting = [running for running in self._bots.values() if running.task is None]
        for number, running in enumerate(waiting):
            running.task = asyncio.create_task(self._run(running.bot, number / len(waiting)))

    async def _run(self, bot: MunicipalityBot, part: float) -> None:
        name = bot.settings.municipality
        try:
            await bot.run(part)
        except LoftesbotError as error:
            if self.alone:
                raise
            _not_served(Unusable(name, str(error)))
        except Exception:
            if self.alone:
                raise
            log.exception("bot.failed", municipality=name)
        finally:
            bot.metrics.up.set(0)
            if self.alone:
                self._stop.set()

    def _server(self) -> _Server:
        app = make_app(Probes(self._troubles, self._board.exposed, CONTENT_TYPE), self._webhooks)
        return _Server(
            uvicorn.Config(
                app, log_config=None, access_log=False, lifespan="off", timeout_graceful_shutdown=3, ws="none"
            )
        )

    async def serve(self) -> None:
        """Until a signal. Then drain: first in, then out."""
        loop = asyncio.get_running_loop()
        for name in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(name, self._stop.set)
        loop.add_signal_handler(signal.SIGHUP, self._again.set)
        server = self._server()
        self.common.scheduler.start()
        serving = asyncio.create_task(server.serve(sockets=[self.listening]))
        self.start()
        host, port = self.listening.getsockname()[:2]
        log.info(
            "started",
            municipality=self.settings.municipality if self.alone else None,
            bots=len(self._bots),
            intake=self.settings.intake,
            http=shown(host, port),
            database=database_place(self.settings.database_url),
        )
        looking = asyncio.create_task(self._look_again())
        stopping = asyncio.create_task(self._stop.wait())
        try:
            await asyncio.wait((stopping, serving, looking), return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._stop.set()
            self.common.scheduler.pause()
            server.should_exit = True
            for running in self._bots.values():
                running.bot.stop()
            await asyncio.wait((serving,), timeout=STOPPING_SECONDS)
            for task in (looking, stopping):
                task.cancel()
            tasks = [running.task for running in self._bots.values() if running.task is not None]
            ended = await asyncio.gather(*tasks, serving, return_exceptions=True)
            await asyncio.gather(looking, stopping, return_exceptions=True)
            self.common.scheduler.shutdown(wait=False)
        for outcome in ended:
            if isinstance(outcome, Exception):
                raise outcome
        log.info("stopped")

    async def _look_again(self) -> None:
        """Each time it is asked for: serve who is new, stop whoever is gone, and begin anew with whose file is another.

        Who is as before notices nothing. A file that has a mistake now changes nothing until it is mended.
        """
        while True:
            await self._again.wait()
            self._again.clear()
            if self.alone:
                log.info("hangup", advice="nothing is read anew but with LOFTESBOT_BOTS: restart, and nothing is lost")
                continue
            try:
                await self._change(many.all_of(self.settings))
            except LoftesbotError as error:
                log.error("bots.unreadable", problem=str(error))  # noqa: TRY400  its words say it all
            else:
                log.info("bots.looked_at", bots=len(self._bots))

    async def _change(self, found: Sequence[Settings | Unusable]) -> None:
        wanted = {one.municipality: one for one in found}
        leaving = []
        for name, running in self._bots.items():
            now = wanted.get(name)
            same = isinstance(now, Settings) and now == running.bot.settings
            if not isinstance(now, Unusable) and (not same or running.task is None or running.task.done()):
                leaving.append(name)
        for name in leaving:
            running = self._bots.pop(name)
            self._webhooks.remove(running.bot.settings.webhook_path)
            running.bot.stop()
            if running.task is not None:
                await asyncio.gather(running.task, return_exceptions=True)
            del self._board.bots[name]
            log.info("bot.stopped", municipality=name)
        coming = [one for name, one in wanted.items() if name not in self._bots or isinstance(one, Unusable)]
        await self.open(coming)
        self.start()

    async def _troubles(self) -> list[str]:
        """What keeps the program from serving. Of many bots one that is not served is no trouble of the others':
        loftesbot_up says which it is."""
        troubles = []
        bots = [running.bot for running in self._bots.values()]
        try:
            async with asyncio.timeout(2):
                await self.common.database.look()
        except (StorageUnavailable, TimeoutError):
            troubles.append("the database cannot be used")
        if all(bot.waits_for_telegram for bot in bots):
            troubles.append("Telegram has not answered yet" if bots else "there is no bot to serve")
        if self._stop.is_set():
            troubles.append("stopping")
        return troubles


def _not_served(one: Unusable) -> None:
    log.error("bot.not_served", municipality=one.municipality, problem=one.words)
