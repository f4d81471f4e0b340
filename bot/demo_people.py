"""The sandbox's staff beside its coordinator: Erik of the police, and Sara, a youth coach with a card.

Run by `bot.demo`, as `python -m bot.demo_people`, with the sandbox's settings in the environment.
"""

import asyncio
from datetime import UTC, datetime, time

from bot.database import open_database
from bot.posting import new_id
from bot.settings import load_settings
from core.coaches import Coach, Hours, Link, LinkKind
from core.ports import Transaction
from core.staff import Member, Role
from handlers.inbound import CHANNEL
from storage import Keyring
from storage.store import SQLStore

# Telegram ids of the sandbox's people, see sandbox/personas.py.
KARIN, ERIK, SARA = 703, 704, 705
# Of the numbers that are kept free for stories.
PHONE = "070-174 06 35"
# What Sara's link carries; a real one is drawn at random.
LINK_CODE = "sandboxSaraNyman"
HOURS = Hours(weekdays=(1, 2, 3, 4, 5), opens=time(10), closes=time(20))


async def seat(store: SQLStore, now: datetime) -> None:
    """Let both in, as if Karin had invited them."""

    karin = store.identify(CHANNEL, str(KARIN))

    async def work(tx: Transaction) -> None:
        for user, role, name in ((ERIK, Role.POLICE, "Erik"), (SARA, Role.COACH, "Sara")):
            member = Member(
                id=new_id(now), person=store.identify(CHANNEL, str(user)), role=role, name=name,
                address=f"{CHANNEL}:{user}", language="sv", joined_at=now, invited_by=karin,
            )  # fmt: skip
            await tx.staff.put(member)
            if role is Role.COACH:
                other = "I ungdomens hus tisdagar och torsdagar"
                card = Coach(id=member.id, name="Sara", phone=PHONE, other=other, hours=HOURS, relays=True)
                await tx.coaches.put(member.person, card, now)
                link = Link(
                    id=new_id(now), code=LINK_CODE, coach=member.id, person=member.person, kind=LinkKind.PERSONAL,
                    made_at=now,
                )  # fmt: skip
                await tx.links.put(link)

    await store.transact(work)


async def _seat() -> None:
    settings = load_settings()
    store = await open_database(settings, Keyring.parse(settings.need("data_key")))
    try:
        await seat(store, datetime.now(UTC))
    finally:
        await store.close()


if __name__ == "__main__":
    asyncio.run(_seat())
