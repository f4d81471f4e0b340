"""What the rules of redaction read: a text made plain, character by character, that remembers where each came from.

Digits of every script become 0-9, full-width letters plain ones, every space a space, every dash a dash; what cannot be
seen (zero width, bidi controls, marks upon digits) is left out, so that it hides nothing. The text itself stays.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

# Stands, letter for letter, in the place of what an earlier rule took: no rule reads across it.
TAKEN = "\N{REPLACEMENT CHARACTER}"

_DASHES = frozenset("-‐‑‒–—―−⁃﹣－ーـ")
_NEWLINES = frozenset("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")
# Two letters of Hangul that are drawn as nothing, and the empty Braille cell; no category tells.
_BLANK = frozenset("\u115f\u1160\u3164\uffa0\u2800")


_CONTROLS = {code: "\n" if chr(code) in _NEWLINES else " " for code in (*range(32), 127)}


class Kind(StrEnum):
    """What was taken out of a text."""

    PERSONNUMMER = "personnummer"
    PHONE = "phone"
    PLATE = "plate"
    EMAIL = "email"
    HANDLE = "handle"
    ADDRESS_NUMBER = "address_number"


@dataclass(frozen=True, slots=True)
class Hit:
    """Something a rule found: where, in the plain text."""

    kind: Kind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Plain:
    """A text made plain. Character i of `text` was at `starts[i]` of the original, up to `ends[i]`."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]


@lru_cache(maxsize=4096)
def _plain(char: str) -> str:
    """The character as the rules read it; nothing for what cannot be seen."""
    if char in _DASHES:
        return "-"
    if char in _NEWLINES:
        return "\n"
    if char in _BLANK:
        return ""
    category = unicodedata.category(char)
    if category in {"Zs", "Cc"}:
        return " "
    if category in {"Cf", "Me"} or "VARIATION SELECTOR" in unicodedata.name(char, ""):
        return ""
    digit = unicodedata.digit(char, None)
    if digit is not None:
        return str(digit)
    folded = unicodedata.normalize("NFKC", char)
    return folded if len(folded) == 1 else char


def plain(text: str) -> Plain:
    """Make a text plain: one pass, one character at a time."""
    if text.isascii():
        return Plain(text.translate(_CONTROLS), range(len(text)), range(1, len(text) + 1))
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for index, char in enumerate(text):
        shown = char if char.isascii() and char >= " " else _plain(char)
        on_a_digit = bool(letters) and letters[-1].isdecimal() and not char.isascii() and unicodedata.combining(char)
        if shown and not on_a_digit:
            letters.append(shown)
            starts.append(index)
            ends.append(index + 1)
        elif ends and ends[-1] == index and unicodedata.category(char)[0] == "M":
            # A mark goes with the character that it stands upon.
            ends[-1] = index + 1
    return Plain("".join(letters), starts, ends)


def without(text: str, hits: Iterable[Hit]) -> str:
    """The plain text with what was found covered, at its length."""
    pieces: list[str] = []
    reached = 0
    for hit in hits:
        pieces += (text[reached : hit.start], TAKEN * (hit.end - hit.start))
        reached = hit.end
    return "".join([*pieces, text[reached:]])
