"""E-mail addresses: their shape, and how somebody shows that one is theirs. The rules:

1. Nothing but a code goes to an address that nobody has confirmed.
2. A code is worth something for an hour and for five tries; only a hash of it is kept.
3. What is sent on is one plain address: no name, no comment, no line break.
"""

import hmac
import re
from datetime import datetime, timedelta
from hashlib import sha256
from uuid import UUID

from core.report import Frozen

MAIL = "email"
CODE_LIVES = timedelta(hours=1)
MOST_TRIES = 5
# How many e-mails an address may get in a day before no more codes are sent: nobody's inbox is filled from here.
MOST_MAILS = 5
MAILS_WITHIN = timedelta(days=1)
CODE_DIGITS = 6
LONGEST = 254
_ADDRESS = re.compile(
    r"^(?P<local>[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*)@(?P<domain>(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9])$"
)
_NOT_DIGITS = re.compile(r"[\s-]+")


class Unconfirmed(Frozen):
    """An address that waits for its code. `only`: e-mail instead of Telegram, once it is confirmed."""

    email: str
    digest: str
    sent_at: datetime
    tries: int = 0
    only: bool = False


def read_address(typed: str) -> str | None:
    """A typed e-mail address as it is kept: plain ASCII, the domain in small letters; None for anything else."""
    typed = typed.strip().removeprefix("mailto:")
    local, _, domain = typed.rpartition("@")
    try:
        named = domain.casefold().encode("idna").decode("ascii")
    except UnicodeError:
        return None
    address = f"{local}@{named}"
    return address if _ADDRESS.fullmatch(address) and len(address) <= LONGEST and len(local) <= 64 else None


def digest_of(subscription: UUID, email: str, code: str) -> str:
    """What is kept of a code; it fits this subscription and address alone."""
    return sha256(f"{subscription}|{email}|{code}".encode()).hexdigest()


def is_worthless(waiting: Unconfirmed, now: datetime) -> bool:
    """Whether no code can confirm the address any more: a new one must be sent."""
    return waiting.tries >= MOST_TRIES or now - waiting.sent_at > CODE_LIVES


def confirms(waiting: Unconfirmed, subscription: UUID, typed: str, now: datetime) -> bool:
    """Whether typed words are the code. Whoever asks counts the try."""
    code = _NOT_DIGITS.sub("", typed)
    hashed = digest_of(subscription, waiting.email, code)
    return not is_worthless(waiting, now) and hmac.compare_digest(hashed, waiting.digest)
