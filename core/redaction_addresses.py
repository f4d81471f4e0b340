"""Street numbers of homes. Only the number goes: the street says where, and that is what a report is for."""

import re
from collections.abc import Iterator

from core.redaction_text import Hit, Kind
from core.redaction_words import COUNTED, NOT_SHORT_STREETS, NOT_STREETS

_WORD_STARTS = r"(?<![^\W_])"
_STREET = re.compile(
    rf"{_WORD_STARTS}([^\W\d_]{{2,40}}(?:gatan?|gatans|vägen|väg|vägens|gränden?|stigen?|allén?|torget|torg|backen?|liden"
    r"|kroken|slingan|svängen|esplanaden|katu|kadulla|kadun|kadulta|tie|tiellä|tien|tieltä|kuja|kujalla|kujan|polku"
    r"|polulla))(?![^\W\d_])",
    re.IGNORECASE,
)
# Olof Palmes gata, Thore Skogmans plats.
_OF_SOMEONE = re.compile(
    rf"{_WORD_STARTS}(?:[^\W\d_]{{2,30}}s (?i:gata|gränd|torg|stig|allé|backe)"
    r"|[A-ZÅÄÖ][^\W\d_]{2,30}s (?i:väg|plats|plan))(?![^\W\d_])"
)
# Kyrkog 3, Björkv. 14.
_SHORT = re.compile(
    rf"{_WORD_STARTS}(?:((?i:kyrko|stor|skol|ny|park|björk|tall|gran|ek|al|ask|asp|lind|rönn|ring|sjö|söder|norr|väster"
    r"|öster|kvarn|slott|hammar|köping|kolbäck|västerås|järnväg|station|bruk|fabrik|torg|å|strand|lång|kort|smed)s?"
    r"|[^\W\d_]{2,20}s)(?i:[gv])(?:\.|(?= ))|([A-ZÅÄÖ][a-zåäöé]{2,20}[gv])\.)"
)

_FLAT = (
    r"(?:,? {0,2}(?:(?:lgh|lägenhet|vån|våning|tr|trappor|uppg|uppgång|port|ingång|apt|bst)\.? {0,2}(?:nr\.? ?)?"
    r"(?:\d{1,4}[A-Za-z]?|[A-H])(?![^\W_])|\d{1,2} ?(?:tr|trappor|vån)(?![^\W_])))"
)
_NUMBER = re.compile(
    r"[ ,(#:]{0,3}(?:(?:nr|nummer|no|number|numero|husnr|port)[.: ]{0,3})?"
    rf"(?P<number>(?P<first>\d{{1,4}})(?P<letter>[A-Za-z](?![^\W_])| [A-H](?![^\W_]))?"
    rf"(?: ?- ?(?P<last>\d{{1,4}})[A-Za-z]?)?{_FLAT}{{0,3}})(?![^\W_])",
    re.IGNORECASE,
)
_FLAT_ALONE = re.compile(
    rf"{_WORD_STARTS}(?:lgh|lght|lägenhet|lägenheten|lägenhetsnummer|apartment|apt)\.? {{0,2}}(?:nr\.? ?|nummer )?"
    r"(\d{1,4}[A-Za-z]?)(?![^\W_])",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"[:.]\d|/(?:0?[1-9]|1[0-2])(?![\d])")
# Not a house's: a number for everybody, or one that begins with 0.
_NOT_A_HOUSE = re.compile(r"0|112(?!\d)|1177(?!\d)|11[46] ?\d")
_COUNTED = re.compile(COUNTED, re.IGNORECASE)


def address_numbers(text: str) -> Iterator[Hit]:
    """Numbers after the name of a street, with the flat's."""
    for pattern in (_STREET, _OF_SOMEONE, _SHORT):
        for street in pattern.finditer(text):
            if pattern is _STREET and street[1].lower() in NOT_STREETS:
                continue
            if pattern is _SHORT and street[0].rstrip(".").lower().endswith(NOT_SHORT_STREETS):
                continue
            hit = _number(text, street.end())
            if hit:
                yield hit


def flat_numbers(text: str) -> Iterator[Hit]:
    """Numbers of flats, where no street is named."""
    return (Hit(Kind.ADDRESS_NUMBER, *match.span(1)) for match in _FLAT_ALONE.finditer(text))


def _number(text: str, position: int) -> Hit | None:
    match = _NUMBER.match(text, position)
    if match is None:
        return None
    first, last = match["first"], match["last"]
    year = len(first) == 4 and first[:2] in {"19", "20"}
    # From 22 to 02: hours, as houses are counted upwards.
    hours = last is not None and int(last) < int(first)
    counted = match["letter"] is None and _COUNTED.match(text, match.end())
    if year or hours or counted or _NOT_A_HOUSE.match(text, match.start("number")) or _CLOCK.match(text, match.end()):
        return None
    return Hit(Kind.ADDRESS_NUMBER, *match.span("number"))
