"""Messages that are handed over until the server has them, each with a fault before it."""

import random
from dataclasses import dataclass

from core.delivery import Result
from core.mailing import MAIL
from core.messages import SendMail
from core.ports import Channel
from tests.post_office import PostOffice

# Where something goes wrong, and what: the line is cut, or the server says "later". "after" it took the message whole.
FAULTS = [
    ("MAIL", "cut"),
    ("MAIL", "451 later"),
    ("RCPT", "cut"),
    ("RCPT", "450 later"),
    ("DATA", "cut"),
    ("DATA", "452 later"),
    ("after", "cut"),
    ("after", "cut"),
]
TRIES = 3


@dataclass
class Met:
    """What became of them: never arrived, came twice, came oftener than the sends that were marked ambiguous allow (or
    in copies that a mail program cannot tell to be the same)."""

    lost: int = 0
    doubled: int = 0
    unmarked: int = 0


async def meet_faults(office: PostOffice, channel: Channel, times: int, seed: int) -> Met:
    """Hand over so many messages, with one fault each."""
    chance, met = random.Random(seed), Met()
    for number in range(times):
        office.faults, office.got = [chance.choice(FAULTS)], []
        mail, ambiguous, arrived = SendMail(subject=f"nr {number}", html="<p>x</p>", text="x"), 0, False
        for _ in range(TRIES):
            outcome = await channel.send(f"{MAIL}:anna@example.org", mail)
            ambiguous += outcome.ambiguous
            if arrived := outcome.result is Result.DELIVERED:
                break
        copies = [got["Message-ID"] for got in office.got]
        met.lost += not arrived or not copies
        met.doubled += len(copies) > 1
        met.unmarked += len(copies) > 1 + min(ambiguous, 1) or len(set(copies)) > 1
    return met
