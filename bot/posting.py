"""Rows of the outbox, ready to be stored, and fresh ids for them and for all else."""

import os
from datetime import datetime
from uuid import UUID

from core.ids import uuid7
from core.messages import MESSAGE, Message
from core.ports_messages import Posting


def new_id(now: datetime) -> UUID:
    """A fresh UUIDv7."""
    return uuid7(now, os.urandom(10))


def posting(message: Message, address: str, now: datetime, held_until: datetime | None = None) -> Posting:
    """One outbox row, perhaps one that waits aside for a moment."""
    body = MESSAGE.dump_json(message).decode()
    return Posting(id=new_id(now), address=address, kind=message.kind, body=body, held_until=held_until)
