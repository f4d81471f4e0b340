"""How the service itself does: its figures read, and the letter of each Monday."""

from datetime import date, datetime, time, timedelta

from core.desk import service
from core.messages import SendText
from core.ports import Speech, Store, Transaction
from core.tallies import Service, day_of, last_week, service_of
from core.world import World
from handlers.outbound import render


async def figures(tx: Transaction, world: World, days: tuple[date, date]) -> Service:
    """The figures of some days, both included."""
    first, last = days
    begins = datetime.combine(first, time(), world.zone)
    ends = datetime.combine(last + timedelta(days=1), time(), world.zone)
    waited, reports = await tx.tallies.waited(begins, ends)
    return service_of(first, last, await tx.tallies.between(first, last), waited, reports)


async def service_message(store: Store, world: World, speech: Speech, language: str, now: datetime) -> SendText:
    """The letter on the week that has ended, ready to be sent."""
    week = await store.transact(lambda tx: figures(tx, world, last_week(day_of(now, world.zone))))
    message = render(service.letter(week), language, speech)
    assert isinstance(message, SendText)  # noqa: S101 - words are always rendered so
    return message
