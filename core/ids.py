"""Identifiers made by the application: UUIDv7 built from parts, the reference people see, the token in buttons.

Nothing here draws randomness or reads a clock: the caller passes both in.
"""

import base64
from datetime import datetime
from uuid import UUID

# Crockford's base 32: no I, L, O or U, so that a reference survives being read out over the phone.
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def uuid7(now: datetime, entropy: bytes) -> UUID:
    """A UUIDv7 (RFC 9562) of `now` (aware, millisecond precision) and 10 bytes of entropy."""
    milliseconds = int(now.timestamp() * 1000) & (1 << 48) - 1
    random = int.from_bytes(entropy[:10], "big")
    value = milliseconds << 80 | 0x7 << 76 | (random >> 68 & 0xFFF) << 64 | 0b10 << 62 | random & (1 << 62) - 1
    return UUID(int=value)


def reference_of(report_id: UUID) -> str:
    """The reference a reporter sees, such as `7KQ2-M8XD`: 40 random bits of the id, useful only to its owner."""
    bits = report_id.int & (1 << 40) - 1
    letters = "".join(_ALPHABET[bits >> shift & 31] for shift in range(35, -1, -5))
    return f"{letters[:4]}-{letters[4:]}"


def read_reference(typed: str) -> str | None:
    """A typed reference in its written form, forgiving of case, spaces and look-alike letters; None when it is none."""
    letters = typed.upper().replace("-", "").replace(" ", "").translate(str.maketrans("ILO", "110"))
    if len(letters) != 8 or any(letter not in _ALPHABET for letter in letters):
        return None
    return f"{letters[:4]}-{letters[4:]}"


def token_of(identifier: UUID) -> str:
    """An id as 22 URL-safe characters, for the 64 bytes that a button may carry."""
    return base64.urlsafe_b64encode(identifier.bytes).decode().rstrip("=")


def read_token(token: str) -> UUID | None:
    """The id behind a token; None for anything that is not one, also when only its spelling is another."""
    try:
        raw = base64.b64decode(token + "==", altchars=b"-_", validate=True)
    except ValueError:
        return None
    found = UUID(bytes=raw) if len(raw) == 16 else None
    return found if found is not None and token_of(found) == token else None
