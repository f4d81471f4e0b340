"""The words that people write, per language: data from the locales and content/words, and how they are looked for."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache, cached_property
from typing import Literal

from pydantic import Field

from core.places import fold
from core.ports import Similarity
from core.report import Band, Category, Frozen

# Of 100: how alike a short message must be to a known phrase to be taken as it.
ALIKE = 86.0
_STOPS = re.compile(r"[.,;:!?\n()…–،؛؟።፣፤፥፦፧]+")
MOST_BEING = 2
# In an idiom ".." stands for up to so many words.
GAP, MOST_GAP = "..", 5
SHORT = 5  # a phrase of fewer letters than this must be written exactly


class Intent(StrEnum):
    """What a resident may want at any moment, written instead of pressed."""

    START = "start"
    REPORT = "report"
    PLEDGE = "pledge"
    HELP = "help"
    LANGUAGE = "language"
    CANCEL = "cancel"
    BACK = "back"
    GREETING = "greeting"
    THANKS = "thanks"
    PRIVACY = "privacy"
    OTHER = "other"
    WISH = "wish"
    MINE = "mine"
    ENDED = "ended"
    FOLLOW = "follow"
    MYDATA = "mydata"
    DELETE = "delete"
    STOP = "stop"
    NUMBERS = "numbers"
    COACH = "coach"
    AGE = "age"


Grave = Literal["danger", "missing", "intruder"]
_EXACT = (Intent.CANCEL, Intent.DELETE, Intent.STOP)


class Topic(StrEnum):
    """What a message can be about when it is no report."""

    PLEDGE_QUESTION = "pledge_question"
    EMERGENCY = "emergency"
    TALK_TO_COACH = "talk_to_coach"
    DATA_REQUEST = "data_request"
    GREETING = "greeting"
    NONE = "none"


class TimeWords(Frozen):
    """Words for days and hours. An entry of `days` is how many days ago; of `weekdays` Monday first."""

    now: tuple[str, ...] = ()
    just: tuple[str, ...] = ()
    last_night: tuple[str, ...] = ()
    tonight: tuple[str, ...] = ()
    days: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    weekdays: tuple[tuple[str, ...], ...] = ()
    months: tuple[tuple[str, ...], ...] = ()
    bands: dict[Band, tuple[str, ...]] = Field(default_factory=dict)
    clock: tuple[str, ...] = ()
    # "natten till lördag" began on Friday; "halv elva" is half past ten.
    night_before: tuple[str, ...] = ()
    half: tuple[str, ...] = ()
    numbers: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    # "mellan 22 och 01"; how many minutes a unit of time is; "två timmar sedan"; "i två timmar".
    until: tuple[str, ...] = ()
    spanning: tuple[str, ...] = ()
    # "kvart över tio", "tio i elva": the words between, and how many minutes a word before them is.
    past: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    parts: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    # What makes an hour of a number, at its end or after it: "tiotiden", "kymmenen aikaan".
    about: tuple[str, ...] = ()
    units: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    ago: tuple[str, ...] = ()
    ago_before: tuple[str, ...] = ()
    some: tuple[str, ...] = ()
    lasting: tuple[str, ...] = ()
    # What is counted, so that "typ tio bilar" is no hour.
    counted: tuple[str, ...] = ()
    weekend: tuple[str, ...] = ()
    last_weekend: tuple[str, ...] = ()
    # Said before a weekday, it is that day of the week before this.
    last_week: tuple[str, ...] = ()
    # What is of the part of this day that was, or else of the day before: "i morse", "i eftermiddags".
    latest: tuple[str, ...] = ()
    # What is yet to come; what says so of a time that may be either; a weekday that has been: "i fredags".
    future: tuple[str, ...] = ()
    coming: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    recurring: tuple[str, ...] = ()

    @cached_property
    def hours(self) -> dict[str, int]:
        """The hour that a folded word is the name of."""
        return {fold(name): int(hour) for hour, names in self.numbers.items() for name in names}

    @cached_property
    def minutes(self) -> dict[str, int]:
        """How many minutes a folded word for a unit of time is."""
        return {fold(name): int(minutes) for minutes, names in self.units.items() for name in names}


class Cues(Frozen):
    """Words by which free text is recognised, see core.recognition. "*" may begin a word; ".." is up to five."""

    # The commonest words: what language it is, and never taken for misspelt others.
    common: tuple[str, ...] = ()
    # One is not enough for a category; two are, or one with a time, a place or a word of `context`.
    hints: dict[Category, tuple[str, ...]] = Field(default_factory=dict)
    context: tuple[str, ...] = ()
    # A thing beside a deed is a category, in whatever words: "statyn" and "avslaget". Neither says anything alone.
    # So with danger: "min granne" and "fallit ihop". Of the missing and of intruders who it is comes first, and soon:
    # "vår flicka på 6 år" and "är försvunnen", "nån" and "i mitt kök".
    things: dict[Category | Grave, tuple[str, ...]] = Field(default_factory=dict)
    deeds: dict[Category | Grave, tuple[str, ...]] = Field(default_factory=dict)
    # What is of everyday life ("köpt", "besiktning"): beside it only sure words tell.
    everyday: tuple[str, ...] = ()
    topics: dict[Topic, tuple[str, ...]] = Field(default_factory=dict)
    distress: tuple[str, ...] = ()
    # Of danger, but only as all that is said before a stop ("Eld!", not "öppen eld"), or, where ".." ends it, as what
    # it begins with: "olycka vid ..", not "innan det sker en olycka vid skolan".
    cries: tuple[str, ...] = ()
    # Phrases whose words mean something else; phrases with a negation that denies nothing ("kan inte sova").
    idioms: tuple[str, ...] = ()
    no_denial: tuple[str, ...] = ()
    # Said after a word, these deny it: "bilarna är borta".
    absent: tuple[str, ...] = ()
    # Before a word of danger: it has not happened. At the head of a question: it asks and tells nothing.
    supposed: tuple[str, ...] = ()
    asking: tuple[str, ...] = ()
    question: tuple[str, ...] = ()
    going_on: tuple[str, ...] = ()
    over: tuple[str, ...] = ()
    breaks: tuple[str, ...] = ()
    # Grammar: what is put after the name of a place, and before any word.
    place_endings: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    # Whether words are put together: then the end of a long unknown one may be known.
    compounds: bool = False
    # By which a report is held for a person's eye, see core.naming: before a name; one is singled out; racism.
    naming: tuple[str, ...] = ()
    persons: tuple[str, ...] = ()
    hate: tuple[str, ...] = ()
    # Names of persons; those that are words too; what looks like one and is a shop's, or a street's; "gata" and "park".
    names: tuple[str, ...] = ()
    names_or_words: tuple[str, ...] = ()
    no_names: tuple[str, ...] = ()
    ways: tuple[str, ...] = ()


class WordList(Frozen):
    """One language's file in content/words. A word that ends in * stands for every word that begins so."""

    intents: dict[Intent, tuple[str, ...]] = Field(default_factory=dict)
    # How somebody tells how old they are; "#" is the number, or its word.
    ages: tuple[str, ...] = ()
    answers: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    danger: tuple[str, ...] = ()
    negations: tuple[str, ...] = ()
    # Verbs of being, which may stand between a negation and what it denies.
    being: tuple[str, ...] = ()
    subjects: dict[Category, tuple[str, ...]] = Field(default_factory=dict)
    pledge: tuple[str, ...] = ()
    time: TimeWords = TimeWords()
    cues: Cues = Cues()

    @cached_property
    def age_patterns(self) -> tuple[tuple[str, ...], ...]:
        """How somebody tells how old they are, as folded words; "#" is the number."""
        return tuple(tuple("#" if word == "#" else fold(word) for word in told.split()) for told in self.ages)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """A language's words with the labels of its buttons, ready to be compared with what was typed."""

    words: WordList
    labels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    similarity: Similarity | None = None

    def intent(self, typed: str) -> Intent | None:
        """The intent that the whole message is, or None. What throws something away must be written exactly."""
        wanted = fold(typed)
        scored = [
            (self._alike(wanted, folded(phrase)), intent)
            for intent, phrases in self.words.intents.items()
            for phrase in phrases
        ]
        score, intent = max(scored, key=lambda pair: pair[0], default=(0.0, Intent.START))
        return intent if score >= (100.0 if intent in _EXACT else ALIKE) else None

    def asks_for(self, typed: str) -> bool:
        """Whether the whole message is, letter by letter, something that can be asked for at any moment."""
        wanted = fold(typed)
        return any(wanted == folded(phrase) for phrases in self.words.intents.values() for phrase in phrases)

    def chosen(self, typed: str, question: str, options: tuple[str, ...], *, exactly: bool = False) -> str | None:
        """The one option of a question that the whole message names: the best among those alike enough."""
        wanted = fold(typed)
        scored = [
            (self._alike(wanted, folded(phrase)), option)
            for option in options
            for phrase in self._phrases(question, option)
        ]
        score, option = max(scored, key=lambda pair: pair[0], default=(0.0, ""))
        return option if score >= (100.0 if exactly else ALIKE) else None

    def named(self, typed: str, question: str, options: tuple[str, ...]) -> tuple[str, ...]:
        """Every option of a question that the message mentions and does not deny, in the question's order."""
        wanted = fold(typed).split()
        return tuple(option for option in options if self._mentions(wanted, self._phrases(question, option)))

    def tells_danger(self, typed: str, negations: frozenset[str] = frozenset()) -> bool:
        """Whether the message has a word of danger that is not denied, by our negations or those given.

        A false alarm costs one press, so only the plainest denial counts: the word just before, or with at most two
        words of being between ("no knives", "nobody is hurt", "no one is hurt"), and no stop or comma. A word that is
        but a part of an idiom ("skjuter upp raketer") is none; what is more than the idiom still is.
        """
        negations = negations.union(folded(word) for word in self.words.negations)
        being = frozenset(folded(word) for word in self.words.being)
        return any(self._alarms(fold(part).split(), negations, being) for part in _STOPS.split(typed))

    def _alarms(self, clause: list[str], negations: frozenset[str], being: frozenset[str]) -> bool:
        if any(_is_cry(clause, gapped(cry)) for cry in self.words.cues.cries):
            return True
        found = [
            (at, at + len(pattern))
            for phrase in self.words.danger
            for pattern in (fold_pattern(phrase),)
            for at in positions(clause, pattern)
            if not _denied(clause, at, negations, being)
        ]
        if not found:
            return False
        idioms = [span for phrase in self.words.cues.idioms for span in spans(clause, gapped(phrase))]
        return any(not any(begin <= at and end <= stop for begin, stop in idioms) for at, end in found)

    def subject(self, typed: str) -> Category | None:
        """The category whose words the message uses most, unless it says that there is nothing of the kind."""
        wanted = fold(typed).split()
        known = (self.words.subjects, self.words.cues.hints)
        counts = {
            category: sum(self._mentions(wanted, phrases.get(category, ())) for phrases in known)
            for category in Category
        }
        best = max(counts, key=lambda category: counts[category], default=None)
        return best if best is not None and counts[best] else None

    def _mentions(self, wanted: list[str], phrases: tuple[str, ...]) -> int:
        """How often the words have one of the phrases with no negation among the two words before it.

        A negation before a word that begins another clause denies nothing in that one: "kom aldrig när eporna körde".
        """
        negations = {folded(word) for word in self.words.negations}
        breaks = {folded(word) for word in self.words.cues.breaks}
        found = [at for phrase in phrases for at in positions(wanted, fold_pattern(phrase))]
        return sum(
            not negations.intersection(before) or bool(breaks.intersection(before))
            for before in (wanted[max(0, at - 2) : at] for at in found)
        )

    def _phrases(self, question: str, option: str) -> tuple[str, ...]:
        own = f"{question}.{option}"
        # What is true of an option everywhere (skip, back, done) is written once, under its own name.
        return (
            *self.labels.get(own, ()),
            *self.words.answers.get(own, ()),
            *self.labels.get(option, ()),
            *self.words.answers.get(option, ()),
        )

    def _alike(self, wanted: str, known: str) -> float:
        if wanted == known:
            return 100.0 if wanted else 0.0
        shorter, both = min(len(wanted), len(known)), len(wanted) + len(known)
        # The second: lengths so unlike that nothing could make them alike enough, which spares comparing them.
        if self.similarity is None or shorter < SHORT or 200 * shorter < ALIKE * both:
            return 0.0
        if _has_digit(wanted) or _has_digit(known):
            return 0.0  # "15 vehicles" is one letter from "1–5 vehicles", and means something else
        return min(99.0, self.similarity(wanted, known))


def _denied(clause: list[str], at: int, negations: frozenset[str], being: frozenset[str]) -> bool:
    before = clause[max(0, at - 1 - MOST_BEING) : at]
    for word in reversed(before):
        if word not in being:
            return word in negations
    return bool(before) and before[0] in negations


def _is_cry(clause: list[str], pattern: tuple[str, ...]) -> bool:
    end = _end_of(clause, 0, pattern)
    return bool(end) and (end == len(clause) or pattern[-1] == GAP)


def _has_digit(text: str) -> bool:
    return any(letter.isdecimal() for letter in text)


@cache
def folded(phrase: str) -> str:
    """A phrase of the word lists, folded once. Never for what residents write: that must not be kept."""
    return fold(phrase)


@cache
def fold_pattern(phrase: str) -> tuple[str, ...]:
    """A phrase of the word lists as folded words; a last word that was written with * keeps it."""
    words = folded(phrase).split()
    if phrase.endswith("*") and words:
        words[-1] += "*"
    return tuple(words)


def positions(words: list[str], pattern: tuple[str, ...]) -> list[int]:
    """Where a pattern of words begins in a list of words."""
    if not pattern:
        return []
    begins, rest = pattern[0], pattern[1:]
    last = len(words) - len(rest)
    if begins.endswith("*"):
        stem = begins[:-1]
        starts = [i for i, word in enumerate(words) if word.startswith(stem) and i < last]
    elif begins in words:  # most patterns are told to be absent without looking at each word
        starts = [i for i, word in enumerate(words) if word == begins and i < last]
    else:
        return []
    return [i for i in starts if all(_fits(words[i + j], part) for j, part in enumerate(rest, start=1))]


def contains(words: list[str], pattern: tuple[str, ...]) -> bool:
    """Whether a pattern of words occurs in a list of words."""
    return bool(positions(words, pattern))


@cache
def gapped(phrase: str) -> tuple[str, ...]:
    """A phrase of the word lists as folded words that each keep their *, with its gaps."""
    return tuple(part for written in phrase.split() for part in _kept(written))


def _kept(written: str) -> list[str]:
    if written == GAP:
        return [GAP]
    words = folded(written).split()
    if words:
        words[0] = "*" * written.startswith("*") + words[0]
        words[-1] += "*" * written.endswith("*")
    return words


def spans(words: list[str], pattern: tuple[str, ...]) -> list[tuple[int, int]]:
    """From where to where a pattern with gaps stands in a list of words, each time taken as short as it can be."""
    return [(at, end) for at in range(len(words)) if (end := _end_of(words, at, pattern))]


def _end_of(words: list[str], at: int, pattern: tuple[str, ...]) -> int:
    end, gap = at, 0
    for part in pattern:
        if part == GAP:
            gap = MOST_GAP
            continue
        reach = range(end, min(end + gap + 1, len(words)))
        found = next((i for i in reach if _fits(words[i], part)), None)
        if found is None:
            return 0
        end, gap = found + 1, 0
    return end


def _fits(word: str, pattern: str) -> bool:
    stem = pattern.strip("*")
    match (pattern.startswith("*"), pattern.endswith("*")):
        case (True, True):
            return stem in word
        case (True, False):
            return word.endswith(stem)
        case (False, True):
            return word.startswith(stem)
        case _:
            return word == pattern
