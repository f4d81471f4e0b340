"""What a resident's own words tell: the subject, the place, the time, and whether there is danger.

Rules and data, nothing learnt: the words are in content/words, one file a language, and what each rule does is below.

1. Danger comes first: it is heard in every language, and a report with it is flagged whatever else it is about.
2. What was told beats what was only greeted; a question about the pledge is a question, not a report.
3. What is denied ("inga bilar ikväll") is no report.
4. A time is never later than now; what happens again and again has no one time.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

from core.places import Gazetteer, Place
from core.ports import Similarity
from core.recognition_lexicon import Lexicon
from core.recognition_phrases import Parts
from core.recognition_places import Names
from core.recognition_reading import ENOUGH, HINT, SURE, Reading, read
from core.recognition_text import Word, words_of
from core.report import Category, night_of
from core.times import TimeFound, find_time, is_announced, recurs
from core.times_days import MINUTES_OF_A_DAY
from core.times_phrases import minutes_lasted
from core.words import TimeWords, Topic, WordList

__all__ = ["Lexicons", "Recogniser", "Subject", "Understood", "recognise"]

Subject = Category | Topic
# A message is in another language than its writer's when that is so many times as familiar.
CLEARLY = 2
# Of a message with no more words, a greeting is all that it is.
GREETING_WORDS = 5
# What is told of the hour "in the evening" says when it is so, not when it was.
LASTING = (Category.UNSAFE_PLACE, Category.SAFE_PLACE)
# What begins and ends; what is broken or dirty is so already, whatever "imorgon" is said of.
EVENTS = (Category.CAR_MEET, Category.DRUGS)
TIMED = (*(category for category in Category if category is not Category.PLEDGE_WISH), Topic.EMERGENCY)
# How long ago danger must have ended to be no emergency, and what was to have gone on until now.
DANGER_IS_OVER = timedelta(hours=1)
NOW_REACHES = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Understood:
    """What a message tells. `category` is None only when there is no word in it; `start` and `end` are local.

    `future` when what it tells of is yet to come: then there is nothing to report.
    """

    language: str
    category: Subject | None = None
    place: Place | None = None
    start: datetime | None = None
    end: datetime | None = None
    ongoing: bool = False
    future: bool = False
    negated: bool = False
    danger: bool = False
    distress: bool = False


class Lexicons:
    """The words of all languages, made ready once, when they are first needed. Many municipalities may share them."""

    def __init__(self, words: Mapping[str, WordList], similarity: Similarity | None = None) -> None:
        self._words, self._similarity = words, similarity

    @cached_property
    def ready(self) -> tuple[Parts, dict[str, Lexicon]]:
        """The parts of all phrases, and each language's words."""
        parts = Parts()
        words = self._words.items()
        return parts, {language: Lexicon(several, self._similarity, language, parts) for language, several in words}


class Recogniser:
    """The words of all languages and the names of one municipality's places."""

    def __init__(
        self,
        words: Mapping[str, WordList] | Lexicons,
        gazetteer: Gazetteer,
        zone: ZoneInfo,
        similarity: Similarity | None = None,
        fallback: str = "sv",
    ) -> None:
        self._lexicons = words if isinstance(words, Lexicons) else Lexicons(words, similarity)
        self.names = Names(gazetteer, similarity)
        self.zone = zone
        self.fallback = fallback

    def make_ready(self) -> None:
        """Now, and not when the first message is to be understood."""
        _ = self._lexicons.ready

    @property
    def lexicons(self) -> dict[str, Lexicon]:
        """Each language's words."""
        return self._lexicons.ready[1]

    def guess(self, text: str) -> str:
        """The language that the words are of; the fallback when there is no telling."""
        words = words_of(text)
        return self._guess(self._known(words, self._look(words)))

    def _look(self, words: tuple[Word, ...]) -> dict[str, list[set[str]]]:
        """For each language, and each word, the parts of its phrases that the word may be."""
        known, lexicons = self._lexicons.ready
        found: dict[str, list[set[str]]] = {language: [set() for _ in words] for language in lexicons}
        for at, word in enumerate(words):
            for part, owners in known.of(word.text):
                for language in owners:
                    found[language][at].add(part)
        for language, lexicon in lexicons.items():
            if lexicon.prefixes:
                for at, word in enumerate(words):
                    found[language][at] |= lexicon.with_onsets(word.text)
        return found

    def _known(self, words: tuple[Word, ...], parts: Mapping[str, list[set[str]]]) -> dict[str, float]:
        """How familiar the words are in each language, the fallback first."""
        order = sorted(self.lexicons, key=lambda language: language != self.fallback)
        return {language: self.lexicons[language].familiar(words, parts[language]) for language in order}

    def _guess(self, known: Mapping[str, float], own: str | None = None) -> str:
        """The language most familiar; `own`, the writer's, unless another is clearly more so."""
        best = max(known, key=lambda language: known[language], default=self.fallback)
        return own if own is not None and own in known and CLEARLY * known[own] >= known[best] else best

    def understand(self, text: str, language: str | None, now: datetime) -> Understood:
        """What a message tells. `language` is the writer's, when known; `now` is aware."""
        words = words_of(text)
        parts = self._look(words)
        known = self._known(words, parts)
        guessed, own = self._guess(known), self._guess(known, language)
        if not words:
            return Understood(language=own)
        near = (own, guessed)
        self._leave_known(words, parts, near)
        others = [language for language, found in parts.items() if any(found)]
        readers = list(dict.fromkeys((*near, *others)))
        readings = [read(words, self.lexicons[reader], parts[reader], foreign=reader not in near) for reader in readers]
        return self._put_together(text, words, readers, readings, now)

    def _leave_known(self, words: tuple[Word, ...], parts: Mapping[str, list[set[str]]], near: tuple[str, str]) -> None:
        """A word that the message's own language knows means nothing in another."""
        own = self.lexicons[near[1]]
        for at, word in enumerate(words):
            if own.knows(word.text, parts[near[1]][at]):
                for language, found in parts.items():
                    if language not in near:
                        found[at] = set()

    def _put_together(
        self, text: str, words: tuple[Word, ...], readers: list[str], readings: list[Reading], now: datetime
    ) -> Understood:
        place = self._place(words, readers[:2])
        own = self._time(text, readers[0], now)
        told = [
            (self._subject(reading, words, named=place is not None, timed=own is not None), reader, reading)
            for reader, reading in zip(readers, readings, strict=True)
        ]
        # The first language that says what it is about, unless the writer's own denies something, or asks.
        near = next((one for one in told if one[2].denies or one[2].asks), told[0])
        subject, reader, reading = next((one for one in told if one[0] is not Topic.NONE), near)
        if reading.foreign and not near[2].foreign and (near[2].denies or near[2].asks):
            subject, reader, reading = near
        timed = own if reader == readers[0] else self._time(text, reader, now)
        ongoing = self._goes_on(reading, timed, now)
        danger, distress = any(one.danger for one in readings), any(one.distress for one in readings)
        past = (timed is not None and timed.day is not None) or _ended_before(timed, now - DANGER_IS_OVER)
        if any(one.real_danger for one in readings) and (ongoing or not past):
            subject, ongoing = Topic.EMERGENCY, ongoing or not distress
        found = Understood(
            language=reader,
            category=subject,
            place=place,
            negated=subject is Topic.NONE and reading.denies,
            danger=danger,
            distress=distress,
        )
        if subject not in TIMED:
            return found
        if timed is not None and timed.vague and subject in LASTING:
            timed = None
        # "Känns tryggt nu" is how it has become.
        ongoing = ongoing and subject is not Category.SAFE_PLACE
        spoken = self.lexicons[reader].words.time
        start, end = self._span(text, spoken, timed, now, ongoing=ongoing)
        future = timed is not None and timed.future and not ongoing and subject in EVENTS and is_announced(text, spoken)
        return replace(found, ongoing=ongoing, future=future, start=start, end=end)

    def _place(self, words: tuple[Word, ...], readers: list[str]) -> Place | None:
        plain = tuple(word.text for word in words)
        for reader in readers:
            lexicon = self.lexicons[reader]
            place = self.names.find(plain, lexicon.endings, lexicon.common)
            if place is not None:
                return place
        return None

    def _time(self, text: str, reader: str, now: datetime) -> TimeFound | None:
        return find_time(text, self.lexicons[reader].words.time, now, self.zone)

    def _subject(self, reading: Reading, words: tuple[Word, ...], *, named: bool, timed: bool) -> Subject:
        """What it is about. A hint of a category is enough with a time, a place or a word of disturbance beside it."""
        for topic in (Topic.DATA_REQUEST, Topic.TALK_TO_COACH):
            if topic in reading.topics:
                return topic
        supported = (named or timed or reading.supported) and not reading.denies
        enough = HINT if supported else ENOUGH
        category = reading.best(SURE if reading.distress or "everyday" in reading.tags else enough)
        asks = any(word.asked for word in words) or "question" in reading.tags
        if Topic.PLEDGE_QUESTION in reading.topics or (reading.pledge and asks and not _tells(reading)):
            return Topic.PLEDGE_QUESTION
        if reading.scores.get(Category.PLEDGE_WISH, 0.0) >= SURE:
            return Category.PLEDGE_WISH
        if category is not None:
            return category
        if reading.pledge:
            return Topic.PLEDGE_QUESTION
        greets = Topic.GREETING in reading.topics and len(words) <= GREETING_WORDS and not reading.denies
        return Topic.GREETING if greets else Topic.NONE

    def _goes_on(self, reading: Reading, timed: TimeFound | None, now: datetime) -> bool:
        """Whether it is said to go on. A bare "nu" beside another night is no more than a word."""
        if "over" in reading.tags:
            return False
        if "going_on" in reading.tags:
            return True
        if "now" not in reading.tags or (timed is not None and timed.day is not None):
            return False
        if timed is None or timed.when is None or timed.exact:
            return not _ended_before(timed, now - NOW_REACHES)
        return timed.when.night_of == night_of(now, self.zone)

    def _span(
        self, text: str, words: TimeWords, timed: TimeFound | None, now: datetime, *, ongoing: bool
    ) -> tuple[datetime | None, datetime | None]:
        """When it began and ended; neither when it happens again and again or is yet to come."""
        lasted = minutes_lasted(text, words)
        length = None if lasted is None or lasted >= MINUTES_OF_A_DAY else timedelta(minutes=lasted)
        if ongoing:
            if timed is not None and timed.when is not None and timed.exact:
                return timed.when.start.astimezone(self.zone), None
            return (now - (length or timedelta())).astimezone(self.zone), None
        if timed is None or recurs(text, words):
            return None, None
        if timed.day is not None:
            begins = datetime.combine(timed.day, time(0), self.zone)
            ends = datetime.combine(timed.day + timedelta(days=1), time(0), self.zone)
            return begins, min(ends, now.astimezone(self.zone))
        if timed.when is None or timed.when.end is None:
            return None, None
        end = timed.when.start + length if length and timed.exact else timed.when.end
        return timed.when.start.astimezone(self.zone), min(end, now).astimezone(self.zone)


def recognise(text: str, language: str | None, recogniser: Recogniser, now: datetime) -> Understood:
    """What a message tells, with everything that a municipality knows."""
    return recogniser.understand(text, language, now)


def _tells(reading: Reading) -> bool:
    """Whether something is said to go on, with words sure enough: then the pledge is only held up against it."""
    going_on = reading.tags & {"now", "going_on"}
    return bool(going_on) and reading.best(SURE) is not None


def _ended_before(timed: TimeFound | None, moment: datetime) -> bool:
    when = timed.when if timed is not None else None
    return when is not None and when.end is not None and when.end < moment
