"""The clock: APScheduler ticks, and each tick looks at what is due. A tick that is missed costs nothing."""

from collections.abc import Callable
from datetime import datetime, timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.metrics import Metrics
from bot.turns import Turns
from core.errors import StorageUnavailable
from core.ports import Kept, Retired, Transaction

log = structlog.get_logger()

EVERY = timedelta(minutes=1)
# Telegram gives an update again for at most a day; its note is kept a little longer.
UPDATES_KEPT = timedelta(days=3)
SETTLED_KEPT = timedelta(days=7)
DRAFTS_AT_ONCE = 500


class Housekeeping:
    """What is done every minute: old drafts, words and notes go, and the figures are read."""

    def __init__(self, turns: Turns, metrics: Metrics, drafts_kept: timedelta, kept: Kept) -> None:
        self._turns, self._metrics, self._drafts_kept, self._kept = turns, metrics, drafts_kept, kept

    async def tick(self) -> None:
        """One round; a failure is logged, stops nothing else, and is tried again in the next round."""
        now = self._turns.clock()
        for step in (self._tidy, self._expire):
            try:
                await step(now)
            except StorageUnavailable:
                log.exception("storage.unavailable")
            except Exception:
                log.exception("housekeeping.failed")

    async def _expire(self, now: datetime) -> None:
        before = now - self._drafts_kept
        stale = await self._turns.store.transact(lambda tx: tx.conversations.stale_drafts(before, DRAFTS_AT_ONCE))
        expired = 0
        for person in stale:
            try:
                await self._turns.expire(person)
            except StorageUnavailable:
                raise
            except Exception:
                log.exception("draft.not_expired")
            else:
                expired += 1
        if expired:
            log.info("drafts.expired", count=expired)

    async def _tidy(self, now: datetime) -> None:
        async def tidy(tx: Transaction) -> None:
            await tx.updates.forget(now - UPDATES_KEPT)
            await tx.outbox.forget(now - SETTLED_KEPT)
            # What was set aside is an update as it came, with its words.
            incidents = await tx.incidents.forget(now - self._kept.words)
            conversations = await tx.conversations.forget(now - self._kept.rows)
            if incidents or conversations:
                log.info("retired", incidents=incidents, conversations=conversations)
            retired = await tx.reports.retire(self._kept, now)
            if retired != Retired(0, 0, 0):
                log.info("reports.retired", rows=retired.rows, words=retired.words, addresses=retired.addresses)
            for state, count in (await tx.outbox.counts()).items():
                self._metrics.outbox.labels(state.value).set(count)
            self._metrics.reports.set(await tx.reports.count())
            self._metrics.set_aside.set(await tx.incidents.count())

        await self._turns.store.transact(tidy)


def start_clock(housekeeping: Housekeeping, clock: Callable[[], datetime]) -> AsyncIOScheduler:
    """A running scheduler; the caller shuts it down."""
    scheduler = AsyncIOScheduler(timezone="UTC")
    scheduler.add_job(
        housekeeping.tick,
        "interval",
        seconds=EVERY.total_seconds(),
        next_run_time=clock(),
        coalesce=True,
        max_instances=1,
        misfire_grace_time=None,
    )
    scheduler.start()
    return scheduler
