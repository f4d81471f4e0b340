"""The one door out: receipts, prompts and notices leave from the outbox. The rules:

1. A message is marked as being sent, and that is committed, before it is sent: after a crash it is known to be
   ambiguous, and sent again.
2. One recipient's messages leave in order; the first that must wait holds back the later ones, and only those.
3. Each message ends delivered or undeliverable. Nothing is dropped without a word in the log and in the figures.
4. Several programs may send from one outbox. Each says again and again that it is still there, looks what the others
   left, and what they posted and did not send.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime, tzinfo
from typing import Literal, TypeVar

import structlog
from pydantic import ValidationError

from bot.metrics import Metrics
from core.delivery import Outcome, Result, retry_at
from core.errors import StorageUnavailable
from core.messages import MESSAGE, Message
from core.ports import Channel, Store, Transaction
from core.ports_messages import BeingSent, DueMessage, Posting
from core.senders import Lookout
from core.tallies import Name, Tally, day_of

log = structlog.get_logger()
T = TypeVar("T")
# Told of an address that cannot be reached any more; what is to be sent to others because of it.
Unreachable = Callable[[Transaction, str, datetime], Awaitable[Sequence[Posting]]]
# Why nothing can arrive there, whatever it is.
GONE = ("blocked", "forbidden", "no_chat")

AT_ONCE = 64
DRAIN_SECONDS = 4.0
STORAGE_BACK_OFF = 0.5
# Seconds from one sign of life to the next, and between looks at what others left.
LOOK = 5.0


class Delivery:
    """Sends what waits in one municipality's outbox. `channels` is keyed by the first part of an address; `zone` says
    when a day begins, for the count of what did not arrive."""

    def __init__(
        self,
        store: Store,
        channels: dict[str, Channel],
        clock: Callable[[], datetime],
        metrics: Metrics,
        zone: tzinfo = UTC,
        unreachable: Unreachable | None = None,
        patience: int = 1,
    ) -> None:
        """`patience`: a bot that nothing was posted for since its last look passes by so many looks less one, where
        there are many bots."""
        self._patience, self._passed, self._stirred = patience, 0, True
        self._next: datetime | None = None
        self._zone, self._unreachable = zone, unreachable
        self._store, self._channels, self._clock, self._metrics = store, channels, clock, metrics
        self._woken = asyncio.Event()
        self._busy: set[str] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._lookout = Lookout()

    def wake(self) -> None:
        """Something was posted."""
        self._stirred = True
        self._woken.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Send until told to stop; then finish what is being sent and what is ready, for a few seconds."""
        stopping = asyncio.create_task(stop.wait())
        working = asyncio.create_task(self._work(stop, stopping))
        looking = asyncio.create_task(self._look_out())
        try:
            await asyncio.wait((working, stopping), return_when=asyncio.FIRST_COMPLETED)
            await asyncio.wait((working,), timeout=DRAIN_SECONDS)
            if working.done():
                working.result()
        finally:
            cut_off = len(self._tasks)
            log.info("delivery.stopped", unfinished=cut_off)
            for task in (stopping, working, looking, *self._tasks):
                task.cancel()
            await asyncio.gather(stopping, working, looking, *self._tasks, return_exceptions=True)
            # Alone, the next start sees to it; a database that is locked must not hold up this end twice.
            if cut_off and not self._store.alone:
                await self._leave()

    async def _leave(self) -> None:
        """What is cut off may have arrived. It goes again at once, from whoever else is there."""
        try:
            self._recovered(await self._store.transact(lambda tx: tx.outbox.leave(self._clock())))
        except StorageUnavailable:
            log.exception("storage.unavailable")

    def _recovered(self, ambiguous: int | None) -> None:
        if ambiguous:
            log.warning("outbox.recovered", ambiguous=ambiguous)
            self._metrics.ambiguous.inc(ambiguous)

    async def _look_out(self) -> None:
        """Where others send too: signs of life, and what they left, until cancelled."""
        while not self._store.alone:
            await asyncio.sleep(LOOK)
            if self._may_pass():
                continue
            try:
                await self.look()
            except StorageUnavailable:
                log.exception("storage.unavailable")
            except Exception:
                # Ours to mend. Without a next look this program would soon be taken for gone.
                log.exception("lookout.failed")

    def _may_pass(self) -> bool:
        """Whether a look may be left out: nobody waits for a sign of this program, and nothing seems to be left."""
        self._passed += 1
        if self._busy or self._stirred or self._lookout.watches or self._passed >= self._patience:
            self._passed, self._stirred = 0, False
            return False
        return True

    async def look(self) -> None:
        """Say that this program is there, take over what others left, and see what waits. Raises StorageUnavailable."""

        async def sign(tx: Transaction) -> tuple[list[BeingSent], datetime | None]:
            return await tx.outbox.sign(), await tx.outbox.next_due(tuple(self._busy))

        found, due = await self._store.transact(sign)
        left = self._lookout.look(found)
        if left:
            self._recovered(await self._store.transact(lambda tx: tx.outbox.take_over(left, self._clock())))
        if left or due != self._next:
            # Not `wake`: nothing was posted here.
            self._woken.set()

    async def _work(self, stop: asyncio.Event, stopping: asyncio.Task[Literal[True]]) -> None:
        if self._store.alone:
            self._recovered(await self._until_stored(lambda tx: tx.outbox.recover(self._clock()), stop))
        while not stop.is_set():
            await self._step(stopping)
        try:
            await self._drain()
        except StorageUnavailable:
            log.exception("storage.unavailable")

    async def _step(self, stopping: asyncio.Task[Literal[True]]) -> None:
        self._woken.clear()
        try:
            started = await self._start_due()
            due = None
            # With no room left, what is due can only wait for a message to end, which wakes the loop.
            if not started and len(self._busy) < AT_ONCE:
                due = self._next = await self._store.transact(lambda tx: tx.outbox.next_due(tuple(self._busy)))
        except StorageUnavailable:
            log.exception("storage.unavailable")
            await asyncio.wait((stopping,), timeout=STORAGE_BACK_OFF)
            return
        if started:
            return
        wait = max(0.0, (due - self._clock()).total_seconds()) if due is not None else None
        woken = asyncio.ensure_future(self._woken.wait())
        await asyncio.wait((woken, stopping), timeout=wait, return_when=asyncio.FIRST_COMPLETED)
        woken.cancel()

    async def _start_due(self) -> int:
        room = AT_ONCE - len(self._busy)
        if room <= 0:
            return 0
        due = await self._store.transact(lambda tx: tx.outbox.claim(self._clock(), room, tuple(self._busy)))
        for message in due:
            self._busy.add(message.recipient)
            task = asyncio.create_task(self._send(message))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        return len(due)

    async def _drain(self) -> None:
        while await self._start_due() or self._tasks:
            if self._tasks:
                await asyncio.wait(self._tasks, return_when=asyncio.FIRST_COMPLETED)

    async def _send(self, message: DueMessage) -> None:
        try:
            outcome = await self._attempt(message)
            await self._until_stored(lambda tx: self._settle(tx, message, outcome))
        finally:
            self._busy.discard(message.recipient)
            self.wake()

    async def _attempt(self, message: DueMessage) -> Outcome:
        content = _content_of(message)
        if content is None:
            return Outcome(Result.UNDELIVERABLE, "unreadable")
        channel = self._channels.get(message.address.partition(":")[0])
        if channel is None:
            return Outcome(Result.UNDELIVERABLE, "no_channel")
        try:
            outcome = await channel.send(message.address, content)
        except Exception:
            log.exception("message.failed", kind=message.kind)
            outcome = Outcome(Result.PERHAPS_SENT, "bug")
        self._metrics.messages.labels(message.kind, outcome.result.value).inc()
        if outcome.ambiguous:
            self._metrics.ambiguous.inc()
        return outcome

    async def _settle(self, tx: Transaction, message: DueMessage, outcome: Outcome) -> None:
        now = self._clock()
        if outcome.result is Result.DELIVERED:
            await tx.outbox.delivered(message.id, now)
            return
        again = None
        if outcome.result is not Result.UNDELIVERABLE:
            again = retry_at(outcome, message.kind, message.attempts, message.created_at, now)
        if again is None:
            log.warning("message.undeliverable", kind=message.kind, reason=outcome.reason, message=str(message.id))
            await tx.outbox.undeliverable(message.id, outcome.reason, now)
            await tx.tallies.add(day_of(now, self._zone), [Tally(Name.UNDELIVERABLE, outcome.reason)])
            if self._unreachable is not None and outcome.reason in GONE:
                await tx.outbox.post(await self._unreachable(tx, message.address, now), now)
        else:
            log.info("message.waits", kind=message.kind, reason=outcome.reason, attempts=message.attempts)
            await tx.outbox.retry(message.id, again, outcome.reason, ambiguous=outcome.ambiguous)

    async def _until_stored(
        self, work: Callable[[Transaction], Awaitable[T]], stop: asyncio.Event | None = None
    ) -> T | None:
        """What happened must be written down, however long the database is away."""
        while True:
            try:
                return await self._store.transact(work)
            except StorageUnavailable:
                log.exception("storage.unavailable")
                if stop is not None and stop.is_set():
                    return None
                await asyncio.sleep(STORAGE_BACK_OFF)


def _content_of(message: DueMessage) -> Message | None:
    """What is to be sent. None when it cannot be read, because it is damaged or another version of the program
    wrote it: trying again would not help, and it must not hold back those behind it."""
    if message.body is None:
        return None
    try:
        return MESSAGE.validate_json(message.body)
    except ValidationError:
        return None
