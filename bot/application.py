"""The program: everything wired, started, and stopped without losing anything."""

import asyncio
import gc
import signal
import socket
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import structlog
import uvicorn
from rapidfuzz.fuzz import ratio
from starlette.applications import Starlette
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.back_off import back_off, stopped_within
from bot.bursts import Bursts
from bot.content import check_folder, load_municipality, load_world
from bot.database import open_database
from bot.delivery import Delivery
from bot.digest.dispatch import Dispatcher, Operators
from bot.digest.making import Digests, Making
from bot.digest.wiring import DigestMaker
from bot.erased_file import ErasedFile
from bot.errands import Errands
from bot.exporting_chat import ChatExports
from bot.intake import Intake
from bot.listening import listen, shown
from bot.material.make import materials
from bot.metrics import CONTENT_TYPE, Metrics
from bot.pack import packs
from bot.photos import Photographs
from bot.place_map import Maps
from bot.pledge_file import PledgeReader
from bot.pledge_work import PledgeWork
from bot.redactors import Redactors
from bot.schedule import Housekeeping, start_clock
from bot.settings import Settings
from bot.talks import hang_ups
from bot.turns import Turns
from channels.email import EmailChannel, mail_server
from channels.telegram import TelegramChannel, outcome_of
from channels.telegram_bot import RawBot, make_bot, name_of
from channels.telegram_files import TelegramFiles
from channels.telegram_profile import Profile, codes, show
from core.errors import ConfigurationError, StorageUnavailable
from core.mailing import MAIL
from core.ports import Channel
from core.redaction import redact
from core.texts import Text
from core.world import World
from handlers.inbound import ALLOWED_UPDATES, CHANNEL
from locales import Locales
from storage import Keyring, database_place
from web.app import Probes, Webhook, make_app

log = structlog.get_logger()

COMMANDS = (
    "report",
    "other",
    "pledge",
    "wish",
    "mine",
    "follow",
    "coach",
    "language",
    "help",
    "cancel",
    "privacy",
    "mydata",
    "delete",
    "stop",
    "start",
)
WEBHOOK_CONNECTIONS = 40
STOPPING_SECONDS = 4.0


def clock() -> datetime:
    """Now, in UTC: the only place where the program asks."""
    return datetime.now(UTC)


class _Server(uvicorn.Server):
    """A web server that leaves signals to the program."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def run(settings: Settings) -> None:
    """Serve until SIGTERM or SIGINT. Raises ConfigurationError, ContentError and the errors of opening a store."""
    token = settings.need("telegram_token")
    keys = Keyring.parse(settings.need("data_key"))
    check_folder(settings.content, settings.municipality)
    zone = ZoneInfo(load_municipality(settings.content, settings.municipality).zone)
    locales = Locales.load(zone=zone, lazily=True)
    world = load_world(settings.content, settings.municipality, locales, ratio)
    world.make_ready()
    kept = tuple(helpline.number for helpline in world.helplines)
    tools = Redactors()
    world = replace(
        world, retention=settings.retention, limits=settings.limits, redact=lambda text: redact(text, tools, kept)
    )
    listening = listen(settings.http_host, settings.http_port)
    async with AsyncExitStack() as stack:
        stack.callback(listening.close)
        store = await open_database(settings, keys)
        stack.push_async_callback(store.close)
        bot = make_bot(token, settings.telegram_api)
        for request in bot._request:
            await request.initialize()
            stack.push_async_callback(request.shutdown)
        metrics = Metrics()
        exports = ChatExports(settings.database_url, keys, settings.municipality, world, locales)
        telegram = TelegramChannel(bot, Maps(world.gazetteer).draw, exports.make)
        admins = frozenset(store.identify(CHANNEL, str(admin)) for admin in settings.admins)
        digests = Digests(store, world, locales, clock, admins)
        channels: dict[str, Channel] = {CHANNEL: Making(telegram, digests)}
        if settings.smtp_url is not None:
            server = mail_server(settings.need("smtp_url"), settings.sender)
            channels[MAIL] = EmailChannel(server, f"Löftesbot {world.name}", clock)
        delivery = Delivery(store, channels, clock, metrics, zone, hang_ups(store, locales, zone))
        photographs = Photographs(store, {CHANNEL: TelegramFiles(bot)}, locales, clock, delivery.wake, world.zone)
        operators = Operators(admins, tuple(f"{CHANNEL}:{admin}" for admin in settings.admins))
        maker = DigestMaker(store, world, locales)
        dispatcher = Dispatcher(store, world, locales, maker, clock, metrics, operators, delivery.wake)
        bursts = Bursts(world, locales, settings.burst_rule, lambda tx: tx.subscriptions.wanting_bursts())
        turns = Turns(
            store, world, locales, clock, delivery.wake, photographs.wake, settings.purge_decision, admins,
            handle=lambda: name_of(bot), asked=dispatcher.wake, mail=MAIL in channels,
            watch=bursts.watch,
        )  # fmt: skip
        intake = Intake(bot, turns, metrics, settings.admins)
        reader = PledgeReader(settings.municipality, locales.languages, world, locales)
        errands = Errands(turns, {CHANNEL: TelegramFiles(bot)}, reader, packs(turns), materials(turns))
        pledge_work = PledgeWork(turns, errands, dispatcher, maker, digests, exports, bursts)
        program = _Program(
            settings,
            bot,
            world,
            locales,
            intake,
            delivery,
            photographs,
            dispatcher,
            pledge_work,
            turns,
            metrics,
            listening,
        )
        # Words and pledges stay until the end: no search for garbage holds up a turn to look through them.
        gc.freeze()
        await program.serve()


@dataclass(slots=True)
class _Program:
    """The parts of one running bot."""

    settings: Settings
    bot: RawBot
    world: World
    locales: Locales
    intake: Intake
    delivery: Delivery
    photographs: Photographs
    dispatcher: Dispatcher
    pledge_work: PledgeWork
    turns: Turns
    metrics: Metrics
    listening: socket.socket
    stop: asyncio.Event = field(default_factory=asyncio.Event)
    introduced: bool = False

    async def serve(self) -> None:
        """Until a signal: take updates, send messages, keep house. Then drain: first in, then out."""
        loop = asyncio.get_running_loop()
        for name in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(name, self.stop.set)
        # Before anyone is answered: what was published stands above what the files say.
        await self.pledge_work.pledges.round()
        server = _Server(
            uvicorn.Config(
                self._app(), log_config=None, access_log=False, lifespan="off", timeout_graceful_shutdown=3, ws="none"
            )
        )
        stop_delivery = asyncio.Event()
        serving = asyncio.create_task(server.serve(sockets=[self.listening]))
        delivering = asyncio.create_task(self.delivery.run(stop_delivery))
        fetching = asyncio.create_task(self.photographs.run(self.stop))
        previewing = asyncio.create_task(self.dispatcher.run(self.stop))
        working = asyncio.create_task(self.pledge_work.run(self.stop))
        path, town = self.settings.erased_file, self.settings.municipality
        erased = None if path is None else ErasedFile(path, town)
        keeping = Housekeeping(self.turns, self.metrics, self.settings.drafts_kept, self.settings.reports_kept, erased)
        scheduler = start_clock(clock, keeping.tick, self.pledge_work.pledges.round, self.dispatcher.round)
        host, port = self.listening.getsockname()[:2]
        log.info(
            "started",
            municipality=self.settings.municipality,
            intake=self.settings.intake,
            http=shown(host, port),
            database=database_place(self.settings.database_url),
        )
        receiving = asyncio.create_task(self._receive())
        stopping = asyncio.create_task(self.stop.wait())
        try:
            done, _ = await asyncio.wait(
                (stopping, receiving, serving, delivering, fetching, previewing, working),
                return_when=asyncio.FIRST_COMPLETED,
            )
        finally:
            self.stop.set()
            scheduler.shutdown(wait=False)
            server.should_exit = True
            # A first call that Telegram leaves hanging must not hold up the end.
            await asyncio.wait((receiving, serving), timeout=STOPPING_SECONDS)
            receiving.cancel()
            await asyncio.gather(receiving, serving, return_exceptions=True)
            stop_delivery.set()
            await asyncio.gather(delivering, fetching, previewing, working, return_exceptions=True)
            stopping.cancel()
        for task in done - {stopping}:
            task.result()
        log.info("stopped")

    async def _receive(self) -> None:
        if not await self._introduce():
            return
        introducing = asyncio.create_task(self._name_commands())
        try:
            if self.settings.intake == "polling":
                await self.intake.poll(self.stop)
            else:
                await self.stop.wait()
        finally:
            introducing.cancel()
            await asyncio.gather(introducing, return_exceptions=True)

    async def _introduce(self) -> bool:
        """Say who we are and how updates shall come; tried until it works, unless the token is refused."""
        tries = 0
        while not self.stop.is_set():
            try:
                await self.bot.get_me()
                if self.settings.intake == "webhook":
                    await self.bot.set_webhook(
                        self.settings.webhook_url or "",
                        secret_token=self.settings.need("webhook_secret"),
                        allowed_updates=list(ALLOWED_UPDATES),
                        max_connections=WEBHOOK_CONNECTIONS,
                    )
                else:
                    await self.bot.delete_webhook()
            except InvalidToken:
                raise ConfigurationError("LOFTESBOT_TELEGRAM_TOKEN: Telegram does not know this token") from None
            except TelegramError as error:
                tries += 1
                log.warning("telegram.unreachable", error=type(error).__name__, tries=tries)
                await stopped_within(self.stop, back_off(tries, outcome_of(error).wait))
            else:
                self.introduced = True
                log.info("introduced", intake=self.settings.intake)
                return True
        return False

    async def _name_commands(self) -> None:
        """What Telegram shows of the bot, in each language that it has a code for; the first one for all others.

        Nothing hangs on it: what cannot be set now is tried again, and what Telegram refuses is left.
        """
        waiting: list[str | None] = [None, *codes(self.world.languages)]
        tries = 0
        while waiting and not self.stop.is_set():
            language = waiting[0]
            try:
                # In a thread: a language that is read for the first time takes a moment.
                profile = await asyncio.to_thread(self._profile, language or self.world.languages[0])
                await show(self.bot, profile, language)
            except BadRequest as error:
                log.warning("profile.refused", error=type(error).__name__, language=language)
                waiting.pop(0)
            except TelegramError as error:
                tries += 1
                log.warning("profile.not_set", error=type(error).__name__, language=language, tries=tries)
                await stopped_within(self.stop, back_off(tries, outcome_of(error).wait))
            else:
                waiting.pop(0)
        if not waiting:
            log.debug("profile.shown")

    def _profile(self, language: str) -> Profile:
        about = {"municipality": self.world.name}
        return Profile(
            commands=tuple((name, self.locales.label(language, f"command-{name}")) for name in COMMANDS),
            description=self.locales.text(language, Text(key="about-description", args=about)),
            short=self.locales.text(language, Text(key="about-short", args=about)),
        )

    def _app(self) -> Starlette:
        webhook = None
        if self.settings.intake == "webhook":
            webhook = Webhook(self.settings.webhook_path, self.settings.need("webhook_secret"), self.intake.take)
        return make_app(Probes(self._troubles, self.metrics.exposed, CONTENT_TYPE), webhook)

    async def _troubles(self) -> list[str]:
        troubles = []
        try:
            async with asyncio.timeout(2):
                await self.turns.store.transact(lambda tx: tx.reports.count())
        except (StorageUnavailable, TimeoutError):
            troubles.append("the database cannot be used")
        if not self.introduced or (self.settings.intake == "polling" and not self.intake.reachable):
            troubles.append("Telegram has not answered yet")
        if self.stop.is_set():
            troubles.append("stopping")
        return troubles
