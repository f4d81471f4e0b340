"""The yearly pledge pack: put together from the store, and made into documents for people and for machines."""

import asyncio
import base64
from collections.abc import Awaitable, Sequence
from datetime import UTC, date, datetime
from typing import Protocol

from bot.digest.make import Readable, make_digest
from bot.errands import MakesPack
from bot.pack_data import as_xlsx
from bot.pack_pdf import as_pdf
from bot.turns import Turns
from core.digest.model import Digest, Period
from core.digest.town import Town
from core.messages import Message, SendDocument
from core.pack import Pack, compose
from core.past import Wish
from core.ports import Speech, Transaction
from core.ports_pledge import ResponseTimes
from core.ports_reports import WishCount
from core.staff import Role
from core.texts import Text

Reads = tuple[list[WishCount], list[Wish], ResponseTimes]


class MakesDigest(Protocol):
    """bot.digest.make.make_digest."""

    def __call__(
        self,
        store: Readable,
        world: Town,
        /,
        *,
        role: Role,
        scope: str,
        period: Period,
        at: date,
        language: str,
        now: datetime,
    ) -> Awaitable[Digest]: ...


async def make_pack(
    store: Readable, town: Town, year: int, language: str, now: datetime, digests: MakesDigest = make_digest
) -> Pack:
    """The pack of a year. Raises StorageUnavailable."""
    digest = await digests(
        store,
        town,
        role=Role.MUNICIPALITY,
        scope="all",
        period=Period.YEAR,
        at=date(year, 12, 31),
        language=language,
        now=now,
    )
    first, last = (datetime(one, 1, 1, tzinfo=town.zone).astimezone(UTC) for one in (year, year + 1))

    async def read(tx: Transaction) -> Reads:
        # A wish of this year is for the pledge of the next.
        return (
            await tx.wishes.ranking(year + 1),
            await tx.wishes.words(year + 1),
            await tx.answers.times(first, last),
        )

    ranking, words, times = await store.read(read)
    return compose(town, digest, ranking, words, times, year, now)


def documents(pack: Pack, speech: Speech) -> list[tuple[str, bytes]]:
    """The files of a pack, by name: to be read, to be counted with, and to be kept."""
    name = f"{_plain(pack.municipality)}-{pack.year}"
    return [
        (f"{name}.pdf", as_pdf(pack, speech)),
        (f"{name}.xlsx", as_xlsx(pack, speech)),
        (f"{name}.json", as_json(pack).encode()),
    ]


def as_json(pack: Pack) -> str:
    """The pack for machines; every figure that the others show, and the words of wishes."""
    return pack.model_dump_json(indent=2) + "\n"


def _plain(name: str) -> str:
    return "".join(letter if letter.isalnum() else "-" for letter in name.casefold())


def packs(turns: Turns, digests: MakesDigest = make_digest) -> MakesPack:
    """What makes the pack that staff ask for in the chat."""

    async def make(year: int, language: str) -> Sequence[Message]:
        pack = await make_pack(turns.store, turns.world, year, language, turns.clock(), digests)
        # In a thread: setting a document takes a second or two.
        made = await asyncio.to_thread(documents, pack, turns.speech)
        caption = turns.speech.text(language, Text(key="pack-files", args={"year": str(year)}))
        return [
            SendDocument(
                name=name,
                content=base64.b64encode(content).decode(),
                html=caption if number == 0 else "",
            )
            for number, (name, content) in enumerate(made)
        ]

    return make
