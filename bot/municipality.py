"""One municipality's bot: its parts wired, and its work from the first call to Telegram to the last message.

A program has one of these, or many. What they share is in `Common`; nothing of one is reachable from another.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from threading import Lock
from zoneinfo import ZoneInfo

import structlog
from apscheduler.job import Job
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from rapidfuzz.fuzz import ratio
from structlog.contextvars import bound_contextvars

from bot import errands, photos
from bot.bursts import Bursts
from bot.content import Library, check_folder, load_municipality, world_of
from bot.database import naming_the_setting
from bot.delivery import Delivery
from bot.digest.dispatch import Dispatcher, Operators
from bot.digest.making import Digests, Making
from bot.digest.wiring import DigestMaker
from bot.erased_file import ErasedFile
from bot.errands import Errands
from bot.exporting_chat import ChatExports
from bot.intake import Intake
from bot.introduction import Introduction
from bot.material.make import materials
from bot.metrics import Metrics
from bot.pack import packs
from bot.photos import Photographs
from bot.place_map import Maps
from bot.pledge_file import PledgeReader
from bot.pledge_work import PledgeWork
from bot.redactors import Redactors
from bot.schedule import EVERY, Housekeeping, tick
from bot.settings import Settings
from bot.talks import hang_ups
from bot.turns import Turns
from channels.email import EmailChannel, mail_server
from channels.telegram import TelegramChannel
from channels.telegram_bot import make_bot, name_of
from channels.telegram_files import TelegramFiles
from core.errors import StorageUnavailable
from core.mailing import MAIL
from core.ports import Channel
from core.redaction import redact
from core.world import World
from handlers.inbound import CHANNEL
from locales import Locales
from storage import Keyring
from storage.store import SHARE, Database, SQLStore

log = structlog.get_logger()

STOPPING_SECONDS = 4.0
# Of many bots one that nobody writes to looks so many times less often for what another program has left, and keeps its
# house so many times less often: all of them together must not keep a program busy with nothing.
PATIENCE = 4
# How many digests are made at once, and how many bots talk to Telegram about themselves: of all bots together.
DIGESTS_AT_ONCE, INTRODUCED_AT_ONCE = 2, 8


@dataclass(slots=True)
class Common:
    """What the bots of one program share."""

    database: Database
    clock: Callable[[], datetime]
    scheduler: AsyncIOScheduler
    alone: bool = True
    darkroom: asyncio.Lock = field(default_factory=asyncio.Lock)
    digests: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(DIGESTS_AT_ONCE))
    asked_for: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(1))
    crowd: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(INTRODUCED_AT_ONCE))
    _libraries: dict[tuple[Path, str], Library] = field(default_factory=dict)
    _reading: Lock = field(default_factory=Lock)

    @property
    def share(self) -> int | None:
        """How many of a bot's transactions may be at work at once; None: as many as there are connections."""
        return None if self.alone else SHARE

    @property
    def patience(self) -> int:
        """See PATIENCE."""
        return 1 if self.alone else PATIENCE

    def library(self, content: Path, zone: str) -> Library:
        """The words of a folder of content, and the texts of a time zone: the same for all that have both in common.

        Ready, so that threads that ask at once do not make them ready each for itself.
        """
        with self._reading:
            if (content, zone) not in self._libraries:
                library = Library(content, Locales.load(zone=ZoneInfo(zone), lazily=True), ratio)
                library.make_ready()
                self._libraries[content, zone] = library
            return self._libraries[content, zone]


def world_and_locales(settings: Settings, common: Common) -> tuple[World, Locales]:
    """What a bot knows of its municipality, ready. Raises ConfigurationError or ContentError."""
    check_folder(settings.content, settings.municipality)
    library = common.library(settings.content, load_municipality(settings.content, settings.municipality).zone)
    world = world_of(library, settings.municipality)
    world.make_ready()
    kept = tuple(helpline.number for helpline in world.helplines)
    tools = Redactors()
    return replace(
        world, retention=settings.retention, limits=settings.limits, redact=lambda text: redact(text, tools, kept)
    ), library.locales


class MunicipalityBot:
    """Everything that runs for one municipality. Made by `open_bot`."""

    def __init__(self, settings: Settings, common: Common, store: SQLStore, world: World, locales: Locales) -> None:
        self.settings, self.metrics = settings, Metrics()
        self._common, self._store, self._clock = common, store, common.clock
        self._calls, self._quiet = 0, asyncio.Event()
        # Until it is at work, and when it has stopped.
        self._closed = True
        self._stop = asyncio.Event()
        self._introduced = False
        self._wire(world, locales, Keyring.parse(settings.need("data_key")))

    def _wire(self, world: World, locales: Locales, keys: Keyring) -> None:
        settings, common, store, clock, metrics = self.settings, self._common, self._store, self._clock, self.metrics
        self._bot = bot = make_bot(settings.need("telegram_token"), settings.telegram_api)
        exports = ChatExports(settings.database_url, keys, settings.municipality, world, locales)
        telegram = TelegramChannel(bot, Maps(world.gazetteer).draw, exports.make)
        admins = frozenset(store.identify(CHANNEL, str(admin)) for admin in settings.admins)
        digests = Digests(store, world, locales, clock, admins)
        channels: dict[str, Channel] = {CHANNEL: Making(telegram, digests, common.asked_for)}
        if settings.smtp_url is not None:
            server = mail_server(settings.need("smtp_url"), settings.sender)
            channels[MAIL] = EmailChannel(server, f"Löftesbot {world.name}", clock)
        unreachable = hang_ups(store, locales, world.zone)
        self._delivery = Delivery(store, channels, clock, metrics, world.zone, unreachable, common.patience)
        wake, files = self._delivery.wake, {CHANNEL: TelegramFiles(bot)}
        look = photos.LOOK * common.patience
        self._photographs = Photographs(store, files, locales, clock, wake, world.zone, common.darkroom, look)
        operators = Operators(admins, tuple(f"{CHANNEL}:{admin}" for admin in settings.admins))
        maker = DigestMaker(store, world, locales)
        self._dispatcher = Dispatcher(store, world, locales, maker, clock, metrics, operators, wake, common.digests)
        bursts = Bursts(world, locales, settings.burst_rule, lambda tx: tx.subscriptions.wanting_bursts())
        self._turns = turns = Turns(
            store, world, locales, clock, wake, self._photographs.wake, settings.purge_decision, admins,
            handle=lambda: name_of(bot), asked=self._dispatcher.wake, mail=MAIL in channels,
            watch=bursts.watch,
        )  # fmt: skip
        self._intake = Intake(bot, turns, metrics, settings.admins)
        reader = PledgeReader(settings.municipality, locales.languages, world, locales)
        look = errands.LOOK * common.patience
        asked = Errands(turns, files, reader, packs(turns), materials(turns), look)
        self._pledge_work = PledgeWork(turns, asked, self._dispatcher, maker, digests, exports, bursts)
        erased = None if settings.erased_file is None else ErasedFile(settings.erased_file, settings.municipality)
        self._keeping = Housekeeping(turns, metrics, settings.drafts_kept, settings.reports_kept, erased)
        self._introduction = Introduction(
            settings, bot, world.name, world.languages, locales, common.crowd, self._now_introduced
        )

    async def run(self, part: float = 0.0) -> None:
        """Until told to stop: take updates, send messages, keep house. Then drain: first in, then out.

        `part`, from 0 to 1, says when in a round it is this bot's turn, so that of many not all keep house at once.
        Raises ConfigurationError when the token is refused, and whatever a bug raises.
        """
        with bound_contextvars(municipality=self.settings.municipality):
            async with AsyncExitStack() as stack:
                for request in self._bot._request:
                    await request.initialize()
                    stack.push_async_callback(request.shutdown)
                # So many at once, each behind the first looks of those before: or all would wait for a connection.
                async with self._common.crowd:
                    # Before anyone is answered: what was published stands above what the files say.
                    await self._pledge_work.pledges.round()
                self._closed = False
                await self._work(part)

    async def _work(self, part: float) -> None:
        stop, stop_delivery = self._stop, asyncio.Event()
        delivering = asyncio.create_task(self._delivery.run(stop_delivery))
        beside = [
            asyncio.create_task(one(stop))
            for one in (self._photographs.run, self._dispatcher.run, self._pledge_work.run)
        ]
        jobs = self._rounds(part)
        receiving = asyncio.create_task(self._receive())
        stopping = asyncio.create_task(stop.wait())
        try:
            done, _ = await asyncio.wait(
                (stopping, receiving, delivering, *beside), return_when=asyncio.FIRST_COMPLETED
            )
        finally:
            stop.set()
            self.metrics.up.set(0)
            for job in jobs:
                job.remove()
            # A first call that Telegram leaves hanging must not hold up the end, nor a turn.
            answering = asyncio.create_task(self._calls_answered())
            await asyncio.wait((receiving, answering), timeout=STOPPING_SECONDS)
            self._closed = True
            receiving.cancel()
            answering.cancel()
            await asyncio.gather(receiving, answering, return_exceptions=True)
            stop_delivery.set()
            await asyncio.gather(delivering, *beside, return_exceptions=True)
            stopping.cancel()
        for task in done - {stopping}:
            task.result()

    def _rounds(self, part: float) -> list[Job]:
        begins, keeping = self._clock(), EVERY * self._common.patience
        rounds = (
            (self._keeping.tick, keeping),
            (self._pledge_work.pledges.round, keeping),
            (self._dispatcher.round, EVERY),
        )
        return [
            tick(self._common.scheduler, begins + part * every, self._in_context(one), every) for one, every in rounds
        ]

    def _in_context(self, work: Callable[[], Awaitable[None]]) -> Callable[[], Awaitable[None]]:
        """Work whose lines in the log say whose it is."""

        async def named() -> None:
            with bound_contextvars(municipality=self.settings.municipality):
                await work()

        return named

    def stop(self) -> None:
        """Tell it to stop; `run` then ends."""
        self._stop.set()

    async def take(self, update: object) -> None:
        """One call of Telegram's to the webhook. Raises StorageUnavailable: Telegram keeps it and calls again."""
        if self._closed:
            raise StorageUnavailable("The bot is not at work.")
        self._calls += 1
        self._quiet.clear()
        try:
            with bound_contextvars(municipality=self.settings.municipality):
                await self._intake.take(update)
        finally:
            self._calls -= 1
            if not self._calls:
                self._quiet.set()

    async def _calls_answered(self) -> None:
        while self._calls:
            await self._quiet.wait()

    def _now_introduced(self) -> None:
        self._introduced = True
        self.metrics.up.set(1)

    async def _receive(self) -> None:
        if not await self._introduction.introduce(self._stop):
            return
        naming = asyncio.create_task(self._introduction.name_commands(self._stop))
        try:
            if self.settings.intake == "polling":
                await self._intake.poll(self._stop)
            else:
                await self._stop.wait()
        finally:
            naming.cancel()
            await asyncio.gather(naming, return_exceptions=True)

    @property
    def waits_for_telegram(self) -> bool:
        """Whether Telegram has not answered yet, or answers no longer."""
        return not self._introduced or (self.settings.intake == "polling" and not self._intake.reachable)


async def open_bot(settings: Settings, common: Common) -> MunicipalityBot:
    """Wire one municipality's bot. Raises ConfigurationError, ContentError, MoveUnfinished or StorageUnavailable."""
    settings.need("telegram_token")
    keys = Keyring.parse(settings.need("data_key"))
    world, locales = await asyncio.to_thread(world_and_locales, settings, common)
    with naming_the_setting():
        store = await common.database.store(settings.municipality, keys, common.share)
    return MunicipalityBot(settings, common, store, world, locales)
