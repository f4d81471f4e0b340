"""Updates from Telegram, by polling or webhook. The rules:

1. An update is confirmed only after its effects are committed: a webhook call is answered, and a higher offset is
   asked for, after the turn. Telegram is the queue; nothing waits in memory alone.
2. One chat's updates are taken in the order that they came; chats run at once.
3. An update that cannot be handled is tried again, then set aside sealed; an operator is told, and the queue moves on.
4. While the database cannot be used, nothing is confirmed and nothing is set aside.
"""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog
from telegram import Update
from telegram.error import Conflict, InvalidToken, TelegramError

from bot.back_off import back_off, stopped_within
from bot.metrics import Metrics
from bot.posting import new_id, posting
from bot.turns import Turns
from channels.telegram import outcome_of
from channels.telegram_bot import RawBot
from core.errors import StorageUnavailable
from core.messages import SendText
from core.ports import Transaction
from core.ports_messages import Posting
from core.tallies import Name, Tally, day_of
from core.texts import Text
from handlers.inbound import ALLOWED_UPDATES, CHANNEL, Heard, chat_of, inbound

log = structlog.get_logger()

TRIES = 3
POLL_SECONDS = 30
BATCH = 100
DRAIN_SECONDS = 3.0
TELL_OPERATORS_EVERY = timedelta(minutes=15)
_BIGGEST_ID = 2**63 - 1


@dataclass(slots=True)
class _Order:
    """One lock a chat, kept only while somebody holds or waits for it."""

    locks: dict[int, tuple[asyncio.Lock, int]] = field(default_factory=dict)

    @contextlib.asynccontextmanager
    async def of(self, chat: int | None) -> AsyncIterator[None]:
        if chat is None:
            yield
            return
        lock, waiting = self.locks.get(chat, (asyncio.Lock(), 0))
        self.locks[chat] = (lock, waiting + 1)
        try:
            async with lock:
                yield
        finally:
            lock, waiting = self.locks[chat]
            if waiting == 1:
                del self.locks[chat]
            else:
                self.locks[chat] = (lock, waiting - 1)


class Intake:
    """Takes updates for one bot."""

    def __init__(self, bot: RawBot, turns: Turns, metrics: Metrics, operators: tuple[int, ...]) -> None:
        self._bot, self._turns, self._metrics, self._operators = bot, turns, metrics, operators
        self._source = f"{CHANNEL}:{bot.token.partition(':')[0]}"
        self._order = _Order()
        self._told_operators: datetime | None = None
        self.reachable = True

    async def take(self, raw: object) -> None:
        """Act on one update. Returns when it is stored; raises StorageUnavailable when it cannot be."""
        async with self._order.of(chat_of(raw)):
            await self._take(raw)

    async def _take(self, raw: object) -> None:
        with self._metrics.turn_seconds.time():
            await self._try(raw)

    async def _try(self, raw: object) -> None:
        update_id = _id_of(raw)
        error: Exception | None = None
        for _ in range(TRIES):
            try:
                if not isinstance(raw, dict) or update_id is None:
                    raise TypeError("an update without an id")  # noqa: TRY301
                update = Update.de_json(raw, self._bot)
                new = await self._turns.take_turn(self._source, update_id, self._inbound(update))
            except StorageUnavailable:
                raise
            except Exception as caught:
                error = caught
                log.exception("update.failed", kind=_kind_of(raw))
            else:
                self._metrics.updates.labels("taken" if new else "repeated").inc()
                return
        await self._set_aside(raw, update_id, type(error).__name__)

    def _inbound(self, update: Update) -> Heard | None:
        return inbound(update, new_id(self._turns.clock()))

    async def _set_aside(self, raw: object, update_id: int | None, error: str) -> None:
        now = self._turns.clock()
        told, chat = self._told_operators, chat_of(raw)
        # What a person wrote is theirs also when it could not be handled: they may see it, and have it gone.
        person = self._turns.store.identify(CHANNEL, str(chat)) if chat is not None and chat > 0 else None
        tell = told is None or now - told >= TELL_OPERATORS_EVERY

        async def work(tx: Transaction) -> None:
            if update_id is not None and not await tx.updates.claim(self._source, update_id, now):
                return
            await tx.incidents.set_aside(new_id(now), self._source, update_id, json.dumps(raw), error, now, person)
            await tx.tallies.add(day_of(now, self._turns.world.zone), [Tally(Name.SET_ASIDE)])
            await tx.outbox.post(self._apologies(raw, now, tell=tell), now)

        await self._turns.store.transact(work)
        if tell:
            self._told_operators = now
        self._turns.posted()
        self._metrics.updates.labels("set_aside").inc()
        log.error("update.set_aside", kind=_kind_of(raw), error=error)

    def _apologies(self, raw: object, now: datetime, *, tell: bool) -> list[Posting]:
        """Kind words to the person, and word to the operators."""
        speech, language = self._turns.speech, self._turns.world.languages[0]
        chat = chat_of(raw)
        words = [(chat, "error-kind")] if chat is not None and chat > 0 else []
        words += [(operator, "operator-set-aside") for operator in self._operators] if tell else []
        return [
            posting(SendText(html=speech.text(language, Text(key=key))), f"{CHANNEL}:{to}", now) for to, key in words
        ]

    async def poll(self, stop: asyncio.Event) -> None:
        """Ask Telegram for updates until told to stop."""
        offset, failures = 0, 0
        while not stop.is_set():
            try:
                batch = await self._fetch(offset, stop)
            except TelegramError as error:
                failures += 1
                self.reachable = False
                await self._complain(error, failures, stop)
                continue
            failures, self.reachable = 0, True
            if not batch:
                continue
            await self._take_all(batch, stop)
            if not stop.is_set():
                offset = max((_id_of(raw) or 0 for raw in batch), default=offset - 1) + 1
        log.info("polling.stopped")

    async def _fetch(self, offset: int, stop: asyncio.Event) -> list[object]:
        """One long poll, as raw updates: one that cannot be read must not hold back the others."""
        asking = asyncio.ensure_future(
            self._bot.raw_updates(offset=offset, limit=BATCH, hold=POLL_SECONDS, allowed_updates=ALLOWED_UPDATES)
        )
        stopping = asyncio.ensure_future(stop.wait())
        await asyncio.wait((asking, stopping), return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        if not asking.done():
            # What it would have brought was not confirmed, and comes again.
            asking.cancel()
            return []
        return asking.result()

    async def _take_all(self, batch: list[object], stop: asyncio.Event) -> None:
        """Every update of a batch; once told to stop, only those that are done soon: the others come again."""
        taking = asyncio.gather(*(self._take_until_stored(raw, stop) for raw in batch))
        stopping = asyncio.ensure_future(stop.wait())
        await asyncio.wait((taking, stopping), return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(taking, DRAIN_SECONDS if stop.is_set() else None)

    async def _take_until_stored(self, raw: object, stop: asyncio.Event) -> None:
        tries = 0
        # The chat is held from the first try to the last: its next update must not overtake this one meanwhile.
        # What is left when the program stops was not confirmed, and comes again.
        async with self._order.of(chat_of(raw)):
            while not stop.is_set():
                try:
                    await self._take(raw)
                except StorageUnavailable:
                    tries += 1
                    log.exception("storage.unavailable")
                    await stopped_within(stop, back_off(tries))
                else:
                    return

    async def _complain(self, error: TelegramError, failures: int, stop: asyncio.Event) -> None:
        if isinstance(error, Conflict):
            log.error("polling.conflict", advice="another program polls with this bot's token")
        elif isinstance(error, InvalidToken):
            log.error("polling.token_refused", advice="LOFTESBOT_TELEGRAM_TOKEN is not accepted")
        else:
            log.warning("polling.failed", error=type(error).__name__)
        await stopped_within(stop, back_off(failures, outcome_of(error).wait))


def _id_of(raw: object) -> int | None:
    update_id = raw.get("update_id") if isinstance(raw, dict) else None
    fits = isinstance(update_id, int) and not isinstance(update_id, bool) and abs(update_id) <= _BIGGEST_ID
    return update_id if fits else None


def _kind_of(raw: object) -> str:
    """Which kind of update it is, from the names that are known; never anything of its content."""
    known = [name for name in ALLOWED_UPDATES if isinstance(raw, dict) and name in raw]
    return known[0] if known else "other"
