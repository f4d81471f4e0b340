"""The clock: APScheduler ticks, and each tick looks at what is due. A tick that is missed costs nothing."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from uuid import UUID

import structlog
from apscheduler.job import Job
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.erased_file import ErasedFile
from bot.metrics import Metrics
from bot.retention import Retention
from bot.turns import Turns
from core.errors import StorageUnavailable
from core.ports import Transaction
from core.ports_reports import Kept

log = structlog.get_logger()

EVERY = timedelta(minutes=1)
DRAFTS_AT_ONCE = 500
BETWEEN_SUMS = timedelta(hours=1)


class Housekeeping:
    """What is done every minute: old drafts, words and notes go, the figures are read, past months summed up.

    What goes because it is old is noted in the purge log, in the same transaction. Whatever the log says was erased
    since the last look, by time or by a resident, is then cleaned off the disk: also after a crash in between.
    """

    def __init__(
        self,
        turns: Turns,
        metrics: Metrics,
        drafts_kept: timedelta,
        kept: Kept,
        erased: ErasedFile | None = None,
    ) -> None:
        self._turns, self._metrics, self._drafts_kept = turns, metrics, drafts_kept
        self._retention = Retention(kept, drafts_kept, turns.decision)
        self._erased = erased
        self._scrubbed: UUID | None = None
        self._summed_up: datetime | None = None

    async def tick(self) -> None:
        """One round; a failure is logged, stops nothing else, and is tried again in the next round."""
        now = self._turns.clock()
        for step in (self._tidy, self._expire, self._note_erased, self._scrub, self._sum_up):
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
        async def tidy(tx: Transaction) -> dict[str, int]:
            gone = await self._retention.tidy(tx, now)
            for state, count in (await tx.outbox.counts()).items():
                self._metrics.outbox.labels(state.value).set(count)
            self._metrics.reports.set(await tx.reports.count())
            self._metrics.set_aside.set(await tx.incidents.count())
            return gone

        if gone := await self._turns.store.transact(tidy):
            log.info("retired", **gone)

    async def _note_erased(self, _now: datetime) -> None:
        """What was erased is noted outside the database too, where a file is named for it."""
        if self._erased is not None:
            noted = await self._turns.store.transact(lambda tx: tx.erasures.all())
            if new := await asyncio.to_thread(self._erased.note, noted):
                log.info("erasures.noted", count=new)

    async def _scrub(self, _now: datetime) -> None:
        store = self._turns.store
        newest = await store.transact(lambda tx: tx.purges.newest(1))
        if newest and newest[0].id != self._scrubbed:
            await store.scrub()
            self._scrubbed = newest[0].id
            log.info("disk.cleaned")

    async def _sum_up(self, now: datetime) -> None:
        """Keep the figures of months that are over, one in each round so that nobody waits long for it; then rest for
        an hour, as what is told late lets go of them again."""
        if self._summed_up is not None and now - self._summed_up < BETWEEN_SUMS:
            return
        today = now.astimezone(self._turns.world.zone).date()
        month = await self._turns.store.transact(lambda tx: tx.figures.summarise(today))
        if month is None:
            self._summed_up = now


def tick(
    scheduler: AsyncIOScheduler, first: datetime, round: Callable[[], Awaitable[None]], every: timedelta = EVERY
) -> Job:
    """Do a round at `first` and again and again from then on, until the job is removed."""
    return scheduler.add_job(
        round,
        "interval",
        seconds=every.total_seconds(),
        next_run_time=first,
        coalesce=True,
        max_instances=1,
        misfire_grace_time=None,
    )
