"""Number plates: ABC 123 and ABC 12D in any case and spelling, others after a word such as regnr."""

import re
from collections.abc import Iterator

from core.redaction_text import Hit, Kind
from core.redaction_words import SIGNS, UNIT, WORDS

# Swedish plates have no I, Q, V, Å, Ä, Ö, and no O as the last.
_CAPITAL = "[A-HJ-PR-UW-Z]"
_LETTER = "[A-HJ-PR-UW-Za-hj-pr-uw-z]"
_LAST = "[0-9A-HJ-NPR-UW-Za-hj-npr-uw-z]"
_LAST_CAPITAL = "[0-9A-HJ-NPR-UW-Z]"
_ALONE = r"(?<![^\W_])"
# A genitive s belongs to no plate and hides none.
_ENDS = r"(?=[sS]?(?![^\W_]))"

_PLATES = (
    # ABC123, abc 12d, ABC-123, ABC:123
    re.compile(rf"{_ALONE}({_LETTER}{{3}})(?: {{0,8}}| ?[-_·*] ?|[.:/|])(\d\d{_LAST}){_ENDS}"),
    # A B C 1 2 3
    re.compile(
        rf"{_ALONE}({_LETTER}([ .\-_]{{1,2}}){_LETTER}\2{_LETTER})"
        rf"[ .\-_]{{1,3}}(\d[ .\-_]{{0,2}}\d[ .\-_]{{0,2}}{_LAST}){_ENDS}"
    ),
    # ABC 12 D, ABC 12 d, ABC 1 2 3
    re.compile(rf"{_ALONE}({_CAPITAL}{{3}})[ .\-_]{{0,3}}(\d[ .-]{{0,2}}\d[ .-]{{0,2}}{_LAST}){_ENDS}"),
    # bilenABC123
    re.compile(rf"(?<=[a-zåäö])({_CAPITAL}{{3}})(\d\d{_LAST_CAPITAL}){_ENDS}"),
)

_NAMED = re.compile(
    rf"{_ALONE}(?:(reg\.? ?(?:nr|nummer|no|num|plåt|skylt(?:en)?)|registrerings(?:nr|nummer|skylt(?:en)?)"
    r"|registration(?: number)?|(?:number|licen[sc]e) ?plate|nummer(?:skylt|plåt)(?:en)?"
    r"|rekisteri(?:numero|kilpi|tunnus))|skylten|skylt|plåten|plates?)"
    r"(?![^\W_])[ .:=#-]{0,4}(?:(?:är|var|på|is|was|med|on)[ :]{1,3})?"
    r"(?P<one>[^\W_]{1,8})(?:[ -]{0,2}(?P<two>[^\W_]{1,5}))?(?![^\W_])",
    re.IGNORECASE,
)
_ROAD = re.compile(r"[eE]\d{1,2}")
_UNIT = re.compile(UNIT, re.IGNORECASE)


def plates(text: str) -> Iterator[Hit]:
    """Swedish plates, wherever they stand."""
    shouted = text == text.upper()
    for pattern in _PLATES:
        for match in pattern.finditer(text):
            if not _stays(text, match, shouted):
                yield Hit(Kind.PLATE, *match.span())


def _stays(text: str, match: re.Match[str], shouted: bool) -> bool:
    """Whether this is a word and a number: "max 150". A word in capitals in a text that is not may well be a plate."""
    letters = "".join(char for char in match[1] if char.isalpha())
    counted = _UNIT.match(text, match.end()) is not None
    if letters.lower() in SIGNS:
        return match[0][-1].isdecimal()
    if letters.lower() in WORDS:
        return shouted or counted or not letters.isupper()
    return counted and not letters.isupper() and match[0][3] == " "


def named_plates(text: str) -> Iterator[Hit]:
    """Foreign and personal plates, and what else follows a word for one."""
    shouted = text == text.upper()
    for match in _NAMED.finditer(text):
        end = _named(match, shouted)
        if end and not _UNIT.match(text, end):
            yield Hit(Kind.PLATE, match.start("one"), end)


def _named(match: re.Match[str], shouted: bool) -> int:
    """Where the plate ends, or 0 when the words after are no plate."""
    one, two = match["one"], match["two"] or ""
    numbered = any(char.isdecimal() for char in one)
    if numbered and not one.isdecimal():
        return 0 if _ROAD.fullmatch(one) else match.end("one")
    if not numbered and len(one) <= 3 and two[:1].isdecimal():
        return match.end("two") if match[1] or one.lower() not in WORDS | SIGNS else 0
    if one.isdecimal() and two.isalpha() and two.isupper() and not shouted:
        return match.end("two")
    personal = one.isalpha() and one.isupper() and len(one) >= 2 and not shouted
    return match.end("one") if personal else 0
