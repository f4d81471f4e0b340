"""Keyed ids: the same person is the same id, and without the key an id says nothing, not even by trying them all.

The key is a secret of its own, made when a municipality is first opened and kept sealed, so that changing the
data keys changes no id. Persons, recipients and senders get different ids: neither a row of the outbox nor the mark of
what was sent points at a report.
"""

import hmac
import secrets

from sqlalchemy import Select, select

from storage.codec import Field, Keyring, derive
from storage.link import Session
from storage.schema import secrets as table

# Under which name the secret lies.
NAME = "identity"
_LENGTH = 32


class Identity:
    """Makes the keyed ids of one municipality."""

    def __init__(self, municipality: str, secret: bytes) -> None:
        self._municipality = municipality
        self._person_key = derive(secret, "person id")
        self._recipient_key = derive(secret, "recipient id")
        self._sender_key = derive(secret, "sender mark")
        self._invitation_key = derive(secret, "invitation")
        self._import_key = derive(secret, "imported report")

    def person(self, channel: str, user: str) -> str:
        """The id of a person, 32 hexadecimal digits."""
        return _keyed(self._person_key, f"{self._municipality}|{channel}|{user}")

    def recipient(self, address: str) -> str:
        """The id of an address that messages go to, 32 hexadecimal digits."""
        return _keyed(self._recipient_key, f"{self._municipality}|{address}")

    def sender(self, person: str) -> str:
        """The mark of a person under which is kept when they sent reports, 32 hexadecimal digits."""
        return _keyed(self._sender_key, f"{self._municipality}|{person}")

    def invitation(self, secret: str) -> str:
        """What is stored of an invitation's secret, 32 hexadecimal digits."""
        return _keyed(self._invitation_key, f"{self._municipality}|{secret}")

    def imported(self, source: str) -> bytes:
        """What stands for chance in the id of a report from another system, 32 bytes: the same for the same source."""
        return _digest(self._import_key, f"{self._municipality}|{source}")


async def open_identity(session: Session, municipality: str, keyring: Keyring) -> Identity:
    """Read the municipality's secret, made now when there is none; of two who make one, both get the first."""
    made = {
        "municipality": municipality,
        "name": NAME,
        "sealed": keyring.seal(secrets.token_hex(32), _field(municipality)),
    }
    await session.execute(session.insert_once(table, *table.primary_key), made)
    stored: bytes = (await session.execute(_wanted(municipality))).scalar_one()
    return _identity(municipality, keyring, stored)


async def stored_identity(session: Session, municipality: str, keyring: Keyring) -> Identity | None:
    """The municipality's secret as it is stored; None when it was never opened. Raises Unreadable."""
    stored: bytes | None = (await session.execute(_wanted(municipality))).scalar_one_or_none()
    return None if stored is None else _identity(municipality, keyring, stored)


def _wanted(municipality: str) -> Select[tuple[bytes]]:
    return select(table.c.sealed).where(table.c.municipality == municipality, table.c.name == NAME)


def _identity(municipality: str, keyring: Keyring, sealed: bytes) -> Identity:
    return Identity(municipality, bytes.fromhex(keyring.open(sealed, _field(municipality))))


def row_of(municipality: str, name: str) -> str:
    """What the seal of a secret names as its row."""
    return f"{municipality}/{name}"


def _field(municipality: str) -> Field:
    return Field(table.name, table.c.sealed.name, row_of(municipality, NAME))


def _keyed(key: bytes, text: str) -> str:
    return _digest(key, text).hex()[:_LENGTH]


def _digest(key: bytes, text: str) -> bytes:
    return hmac.digest(key, text.encode("utf-8", "surrogatepass"), "sha256")
