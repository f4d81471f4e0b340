"""Sealing: AES-256-GCM with keys that never lie in the database.

A sealed field is `version (1 byte) | key id (4) | nonce (12) | ciphertext and tag`. Its associated data names the
table, the column and the row, so that a sealed field moved elsewhere does not open. The key id is taken from a
hash of the key, so that a field says which key opens it and a new key can be put in front of an old one.
"""

import base64
import hashlib
import secrets
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from core.errors import ConfigurationError, Unreadable

_VERSION = b"\x01"
_KEY_BYTES = 32
_ID_BYTES = 4
_NONCE_BYTES = 12
_HEADER = len(_VERSION) + _ID_BYTES + _NONCE_BYTES


@dataclass(frozen=True, slots=True)
class Field:
    """Where a sealed value lives: it opens there and nowhere else."""

    table: str
    column: str
    row: object

    def __bytes__(self) -> bytes:
        return f"{self.table}.{self.column}:{self.row}".encode()


def derive(secret: bytes, label: str) -> bytes:
    """A 32-byte key for one purpose, from which neither `secret` nor another purpose's key can be found."""
    return HKDF(algorithm=SHA256(), length=_KEY_BYTES, salt=None, info=f"loftesbot {label}".encode()).derive(secret)


def generate_key() -> str:
    """A new data key as the settings want it: urlsafe base64 of 32 random bytes."""
    return base64.urlsafe_b64encode(secrets.token_bytes(_KEY_BYTES)).decode()


class Keyring:
    """The data keys, newest first: the first one seals, each one opens."""

    def __init__(self, keys: list[bytes]) -> None:
        self._ciphers = {_key_id(key): AESGCM(derive(key, "sealed fields")) for key in keys}
        self._newest = _key_id(keys[0])

    @classmethod
    def parse(cls, text: str) -> "Keyring":
        """Read `key,olderkey`; raises ConfigurationError, which never shows a key."""
        return cls([_parse_key(part.strip(), place) for place, part in enumerate(text.split(","), 1)])

    def seal(self, plain: str, field: Field) -> bytes:
        """Seal a text with the newest key."""
        return self.seal_bytes(plain.encode("utf-8", "surrogatepass"), field)

    def open(self, sealed: bytes, field: Field) -> str:
        """Open what `seal` made for this field; raises Unreadable."""
        return self.open_bytes(sealed, field).decode("utf-8", "surrogatepass")

    def seal_bytes(self, plain: bytes, field: Field) -> bytes:
        """Seal with the newest key."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return _VERSION + self._newest + nonce + self._ciphers[self._newest].encrypt(nonce, plain, bytes(field))

    def open_bytes(self, sealed: bytes, field: Field) -> bytes:
        """Open what `seal_bytes` made for this field; raises Unreadable."""
        cipher = self._ciphers.get(sealed[1 : 1 + _ID_BYTES])
        if sealed[:1] != _VERSION or cipher is None:
            raise Unreadable
        try:
            return cipher.decrypt(sealed[1 + _ID_BYTES : _HEADER], sealed[_HEADER:], bytes(field))
        except (InvalidTag, ValueError) as tampered:
            raise Unreadable from tampered

    def is_newest(self, sealed: bytes) -> bool:
        """Whether the newest key sealed this, so that a rotation can pass it by."""
        return sealed[1 : 1 + _ID_BYTES] == self._newest


def _key_id(key: bytes) -> bytes:
    return hashlib.sha256(b"loftesbot key id" + key).digest()[:_ID_BYTES]


def _parse_key(text: str, place: int) -> bytes:
    try:
        key = base64.b64decode(text.encode(), altchars=b"-_", validate=True)
    except ValueError:
        key = b""
    if len(key) != _KEY_BYTES:
        # `from None`: the cause would carry the key's own letters.
        raise ConfigurationError(f"Data key number {place} is not urlsafe base64 of {_KEY_BYTES} bytes.") from None
    return key
