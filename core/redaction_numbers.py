"""Numbers of persons: phones and personnummer, told from times, dates, amounts and the numbers everybody may call.

A text's numbers are read from left to right as atoms (unbroken digits) with gaps between. At each atom the first rule
that knows what starts there takes as many atoms as belong to it:

1. a public number (112, a helpline): stays
2. six or eight digits, a dash, four digits: a personnummer, right or mistyped
3. a time, a date: stays
4. +, 00 or 0 and enough digits: a phone. Before rule 5, as 0701234567 could be a date of birth too
5. ten or twelve digits in any grouping that may begin with a date of birth: a personnummer
6. nine digits or more, or fewer after "ring" or "tel": some person's number, so a phone

What none of them knows stays. A number too many removed is the lesser harm.
"""

import re
from collections.abc import Collection, Iterator
from itertools import accumulate
from typing import NamedTuple

from core.redaction_text import Hit, Kind
from core.redaction_tools import Tools

# Numbers for everybody in Sweden, whoever wrote them; a municipality's own are given by the caller.
PUBLIC = frozenset({"112", "11313", "11414", "1177", "116000", "116111", "116117", "116123", "90101", "118118"})

_MOST_DIGITS = 17
_SWEDISH_DIGITS = 10
_FEWEST_DIGITS = 7
_FEWEST_CALLED = 5
_MOST_CALLED = 12
_LONG = 9
# With its 020: nobody's home.
_FREE_OF_CHARGE = frozenset({8, 9})
# A stamp of time: no person born from this year on is in a report.
_RECENT = 2020

_DIGITS = re.compile(r"[0-9]+")
_USUAL_GAPS = frozenset({" ", "-", " - "})
_GAP = re.compile(r" {0,12}[-./()_*·•:~|'’\\]{0,3} {0,12}")
_MONTH = r"(?:0[1-9]|1[0-2])"
_DAY = r"(?:0[1-9]|[12]\d|3[01])"
_CLOCK = r"(?:[01]\d|2[0-4])[0-5]\d"
_BORN = re.compile(r"\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])")
_STAMP = re.compile(rf"20[2-9]\d{_MONTH}{_DAY}(?:{_CLOCK}(?:[0-5]\d)?)?")
# Without its century a date of the 2020s only: who was born in the 1930s is in reports, and the 2030s are not yet.
_SHORT_STAMP = re.compile(rf"2\d{_MONTH}{_DAY}{_CLOCK}")
_CLOCK_ONLY = re.compile(_CLOCK)

# Times and dates with their marks, so many in a row as are written together.
_TIME = r"(?:[01]?\d|2[0-4])[:.][0-5]\d(?:[:.][0-5]\d)?"
_LONG_DATE = r"(?:19|20)\d\d([-./ ])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])"
_DATE = r"(?:0?[1-9]|[12]\d|3[01])([-./ ])(?:0?[1-9]|1[0-2])\2(?:19|20)\d\d"
_SHORT_DATE = r"(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\3\d\d"
_REVERSED_DATE = rf"\d\d([-./]){_MONTH}\4{_DAY}"
_DAY_OF_MONTH = r"(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])"
_WHEN = re.compile(rf"(?:{_LONG_DATE}|{_DATE}|{_SHORT_DATE}|{_REVERSED_DATE}|{_DAY_OF_MONTH}|{_TIME})(?!\d)")
_CLOCK_RANGE = re.compile(rf"(?:{_CLOCK}) ?- ?0\d[0-5]\d(?![-\d])")
_FOUR_MORE = re.compile(r" ?([-+./_:]?) ?(\d{4})(?!\d)")
# A phone that begins as a time does: 08.12 34 56 78.
_NO_TIME = re.compile(r"0\d[.](?:\d\d(?: \d{2,3}){2,}|\d\d[- .]\d{4,})(?![:.]?\d)")

_O_CLOCK = re.compile(r"(?<![^\W_])(?:kl|klockan|kello|at)[. ]{0,2}\Z", re.IGNORECASE)
_CALL = re.compile(
    r"(?<![^\W_])(?:tel|tele|tfn|telefon|telefonnummer|telnr|tel ?nr|mobil|mobilnummer|mobilnr|mob|ring|ringa|ringde"
    r"|nås på|sms|smsa|sms:a|swish|swisha|swishnummer|call|phone|phone number|mobile|text|whatsapp|puh|puhelin|numero"
    r"|telefonu|zadzwoń|broj|رقم|هاتف|تلفن|شماره)[-:. =]{0,3}(?:(?:är|på|is|at|on|nr|nummer|till|:)[. :]{1,2})?\Z",
    re.IGNORECASE,
)
_LOOK_BACK = 24


class Atom(NamedTuple):
    """An unbroken row of digits, and whether it stands near enough to the one before to be the same number."""

    start: int
    end: int
    digits: str
    joined: bool


def _atoms(text: str) -> list[Atom]:
    atoms: list[Atom] = []
    before = 0
    for match in _DIGITS.finditer(text):
        gap = text[before : match.start()]
        # A full stop and a space end a sentence.
        joined = gap in _USUAL_GAPS or (_GAP.fullmatch(gap) is not None and gap not in {". ", ": "})
        atoms.append(Atom(match.start(), match.end(), match[0], joined and before > 0))
        before = match.end()
    return atoms


class Numbers:
    """One text's numbers, and the rules for them."""

    def __init__(self, text: str, tools: Tools, keep: Collection[str]) -> None:
        self.text = text
        self.tools = tools
        self.atoms = _atoms(text)
        self.keep = frozenset(form for number in (*PUBLIC, *keep) for form in _forms(number))
        # How long the kept numbers are, by their first two digits.
        self.lengths: dict[str, set[int]] = {"02": set(_FREE_OF_CHARGE)}
        for form in self.keep:
            bare = form.removeprefix("+")
            self.lengths.setdefault(bare[:2], set()).add(len(bare))
        # All digits in a row, where in it each atom starts, which atom follows each end, and how far its number may go.
        self.row = "".join(atom.digits for atom in self.atoms)
        self.offsets = [0, *accumulate(len(atom.digits) for atom in self.atoms)]
        self.following = {offset: index for index, offset in enumerate(self.offsets)}
        self.reach = self._reach()

    def hits(self) -> Iterator[Hit]:
        """What is a person's, from left to right."""
        at = 0
        while at < len(self.atoms):
            kept = self._public(at)
            if kept is not None:
                at = kept
                continue
            kind, after = self._private(at)
            if kind is not None:
                yield Hit(kind, self._from(at), self.atoms[after - 1].end)
            at = after

    def _private(self, at: int) -> tuple[Kind | None, int]:
        """What starts here and the atom after it; None for what stays."""
        after = self._dashed(at)
        if after:
            return Kind.PERSONNUMMER, after
        kind, after = self._when(at)
        if after:
            return kind, after
        after = self._phone(at)
        if after:
            return Kind.PHONE, after
        after = self._grouped(at)
        if after:
            return Kind.PERSONNUMMER, after
        return self._rest(at)

    def _from(self, at: int) -> int:
        """Where a number starts, with the + that belongs to it."""
        start = self.atoms[at].start
        return start - 1 if self._plus(at) else start

    def _plus(self, at: int) -> bool:
        start = self.atoms[at].start
        return start > 0 and self.text[start - 1] == "+"

    def _gap(self, at: int) -> str:
        """What stands between this atom and the one before."""
        return self.text[self.atoms[at - 1].end : self.atoms[at].start]

    def _reach(self) -> list[int]:
        """For each atom how many digits there are up to the first gap that no number has within."""
        reach = [0] * len(self.atoms)
        ends = len(self.row)
        for index in range(len(self.atoms) - 1, -1, -1):
            reach[index] = ends - self.offsets[index]
            if not self.atoms[index].joined:
                ends = self.offsets[index]
        return reach

    def _whole(self, at: int, length: int) -> tuple[int, str]:
        """So many digits from here, when whole atoms have just so many: the atom after, and the digits. Else 0."""
        if length > self.reach[at]:
            return 0, ""
        offset = self.offsets[at]
        after = self.following.get(offset + length, 0)
        return after, self.row[offset : offset + length] if after else ""

    def _public(self, at: int) -> int | None:
        """The atom after a number for everybody that is written whole here."""
        found = 0
        plus = "+" if self._plus(at) else ""
        offset = self.offsets[at]
        for length in sorted(self.lengths.get(self.row[offset : offset + 2], ())):
            after, digits = self._whole(at, length)
            free_of_charge = digits.startswith("020") and length in _FREE_OF_CHARGE
            if after and (plus + digits in self.keep or free_of_charge):
                found = after
        if not found or (found < len(self.atoms) and self.atoms[found].joined and self._gap(found) in {"-", ""}):
            return None
        return found

    def _dashed(self, at: int) -> int:
        """Rule 2: the atom after a personnummer written with its dash or plus, whatever its digits."""
        if at + 1 >= len(self.atoms):
            return 0
        first, last = self.atoms[at].digits, self.atoms[at + 1].digits
        sign = self.text[self.atoms[at].end : self.atoms[at + 1].start].strip(" ")
        if sign not in {"-", "+", "--"}:
            return 0
        if len(last) == 4 and len(first) in {6, 8}:
            return 0 if _stamp(first + last) else at + 2
        # One digit of the last four lost or doubled.
        near = len(last) in {3, 5} and len(first) in {6, 8} and _BORN.match(first[-6:])
        return at + 2 if near else 0

    def _when(self, at: int) -> tuple[Kind | None, int]:
        """Rule 3: the atom after a time or date; or after a personnummer that begins as a date does."""
        start = self.atoms[at].start
        after_o_clock = self._follows(_O_CLOCK, start)
        match = _CLOCK_RANGE.match(self.text, start) or _WHEN.match(self.text, start)
        if after_o_clock and len(self.atoms[at].digits) == 4 and not match:
            match = _CLOCK_ONLY.match(self.text, start)
        if not match or self._plus(at) or (not after_o_clock and _NO_TIME.match(self.text, start)):
            return None, 0
        after = self._after(match.end(), at)
        born = "".join(atom.digits for atom in self.atoms[at:after])
        four = _FOUR_MORE.match(self.text, match.end())
        # "1985-01-01-1234" and "85-01-01 1234" are persons; "2023-07-14 2230" is a night.
        if four and len(born) in {6, 8} and _BORN.fullmatch(born[-6:]) and not match[0].count(":"):
            if len(born) == 6 or int(born[:4]) < _RECENT or four[1]:
                return (None if self._stamped(born + four[2], four[1]) else Kind.PERSONNUMMER), after + 1
            return None, after + 1
        return None, after

    def _follows(self, words: re.Pattern[str], start: int) -> bool:
        """Whether one of these words stands right before."""
        before = self.text[max(0, start - _LOOK_BACK) : start]
        return before.rstrip(" -:.=")[-1:].isalpha() and words.search(before) is not None

    def _stamped(self, digits: str, sign: str) -> bool:
        """Whether these are a date and a time of day, and no person's."""
        if _stamp(digits):
            return True
        return sign == "" and _short_stamp(digits) and not self.tools.is_personnummer(digits)

    def _after(self, position: int, at: int) -> int:
        while at < len(self.atoms) and self.atoms[at].start < position:
            at += 1
        return at

    def _phone(self, at: int) -> int:
        """Rule 4: the atom after a phone written with its country or its 0."""
        digits = self.atoms[at].digits
        joined = "".join(atom.digits for atom in self.atoms[at : at + 3])
        if self._plus(at) or (digits.startswith("00") and joined[2:3] not in {"", "0"}):
            return self._foreign(at)
        if not digits.startswith("0") or joined.startswith("000"):
            return 0
        after, total = self._swedish(at)
        return after if total >= _FEWEST_DIGITS else 0

    def _foreign(self, at: int) -> int:
        """The atom after a number with its country: as long as the library knows one, else all that is near."""
        spans = (self._whole(at, length) for length in range(_FEWEST_DIGITS, _MOST_DIGITS + 1))
        gathered = [span for span in spans if span[0]]
        gathered = gathered or [(at + 1, self.atoms[at].digits)] * (len(self.atoms[at].digits) > _MOST_DIGITS)
        gathered = gathered[: self._until_when(at, gathered)]
        for after, digits in reversed(gathered):
            number = "+" + (digits if self._plus(at) else digits[2:])
            if self.tools.is_phone(number.replace("+460", "+46")):
                return after
        return gathered[-1][0] if gathered else 0

    def _until_when(self, at: int, gathered: list[tuple[int, str]]) -> int:
        """How many of them come before a time or date that follows the number."""
        for count, (after, _digits) in enumerate(gathered[1:], start=1):
            if after - 1 > at and _WHEN.match(self.text, self.atoms[after - 1].start):
                return count
        return len(gathered)

    def _swedish(self, at: int) -> tuple[int, int]:
        """The atom after a number with its 0, and how many digits it has."""
        total = len(self.atoms[at].digits)
        index = at + 1
        while index < len(self.atoms) and self.atoms[index].joined and total < _SWEDISH_DIGITS:
            more = len(self.atoms[index].digits)
            if total >= _FEWEST_DIGITS and _WHEN.match(self.text, self.atoms[index].start):
                break
            # A landline number may be whole from eight digits on; what follows is then a number of its own.
            whole = total >= _FEWEST_DIGITS + 1
            alone = more == 1 and len(self.atoms[index - 1].digits) > 1
            if whole and (alone or total + more > _SWEDISH_DIGITS + (total == _FEWEST_DIGITS + 1)):
                break
            total += more
            index += 1
        return index, total

    def _grouped(self, at: int) -> int:
        """Rule 5: the atom after a personnummer in any grouping."""
        for length in (12, 10):
            after, digits = self._whole(at, length)
            if not digits or (length == 12 and digits[:2] not in {"18", "19", "20"}):
                continue
            # Six and four, or unbroken: a personnummer though its date is mistyped.
            certain = after == at + 1 or (after == at + 2 and len(self.atoms[at + 1].digits) == 4)
            if not certain and (not _BORN.match(digits[-10:]) or self._begins_a_phone(at + 1, after)):
                continue
            if not self._is_stamp(digits):
                return after
        return 0

    def _is_stamp(self, digits: str) -> bool:
        return _stamp(digits) or (_short_stamp(digits) and not self.tools.is_personnummer(digits))

    def _begins_a_phone(self, at: int, after: int) -> bool:
        """Whether a phone starts within, so that what stands before is a number of its own."""
        for index in range(at, after):
            first = self.atoms[index].digits
            if len(first) >= 2 and (first[0] == "0" or self._plus(index)) and self._swedish(index)[1] >= _LONG:
                return True
        return False

    def _rest(self, at: int) -> tuple[Kind | None, int]:
        """Rule 6: a long number, and any after a word for calling."""
        atom = self.atoms[at]
        if len(atom.digits) >= _LONG:
            if self._is_stamp(atom.digits):
                return None, at + 1
            born = _BORN.match(atom.digits.removeprefix("19"))
            return (Kind.PERSONNUMMER if born and len(atom.digits) <= 13 else Kind.PHONE), at + 1
        called = not atom.joined and self._follows(_CALL, atom.start)
        for length in range(_MOST_CALLED if called else 0, _FEWEST_CALLED - 1, -1):
            after, _digits = self._whole(at, length)
            if after:
                return Kind.PHONE, after
        # A mobile with its country and no +, or without its 0; or the Polish way.
        after, digits = self._whole(at, 11)
        if digits.startswith("467") and self.tools.is_phone(digits):
            return Kind.PHONE, after
        after, digits = self._whole(at, 9)
        if not digits or digits.endswith("000"):
            return None, at + 1
        polish = after == at + 3 and len(self.atoms[at].digits) == len(self.atoms[at + 1].digits) == 3
        if polish or (digits.startswith("7") and self.tools.is_phone(digits)):
            return Kind.PHONE, after
        return None, at + 1


def _forms(number: str) -> tuple[str, ...]:
    """A number's digits, as dialled within Sweden and from abroad."""
    digits = "".join(_DIGITS.findall(number))
    if number.startswith("+46"):
        digits = "0" + digits.removeprefix("46").removeprefix("0")
    abroad = digits.removeprefix("0")
    return (digits,) if abroad == digits else (digits, "+46" + abroad, "+460" + abroad, "0046" + abroad)


def _stamp(digits: str) -> bool:
    """Whether these are a recent date, with or without a time of day: 20250614, 202506142330, 20250614233000."""
    return _STAMP.fullmatch(digits) is not None


def _short_stamp(digits: str) -> bool:
    return _SHORT_STAMP.fullmatch(digits) is not None
