"""Whether the words of a report must wait for a person's eye: they seem to name somebody, or they speak hate.

Redaction takes out numbers, plates and addresses; it cannot know names. So here it is only asked whether there may be
one, and held once too often rather than once too seldom. What counts:

1. A name of the lists, also with an ending ("Kalles moped"). One that is a word as well ("Sten") only where it stands
   like a name: with a capital inside a sentence, beside another name, or after "heter".
2. Two unknown words with capitals inside a sentence ("Dragan Petrovic").
3. What follows "heter", "kallas" and the like, when it is no word that is known.
4. A phrase that singles somebody out ("min chef", "killen på nr 5").

Never the names of places, streets, days, months and shops.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from core.places import Gazetteer, Place
from core.recognition_phrases import Parts, fits, pattern_of
from core.recognition_text import MOST_WORDS, normal
from core.report import Hold
from core.words import WordList

__all__ = ["Held", "Naming", "held_for", "names_person", "nothing_held", "speaks_hate"]

# What a world asks of words before they are stored: why they are held, or None.
Held = Callable[[str], Hold | None]

_WORD = re.compile(r"[^\W_]+")
_STOP = re.compile(r"[.!?؟…\n;:]")
_COMMA = re.compile(r"[,،()/\"”]")
# A stem of a name that an ending may be written onto, and the shortest word that may be half of an unknown name.
SHORTEST_STEM = 4
SHORTEST_UNKNOWN = 3
# Where so large a share of the words has a capital, capitals tell nothing.
MANY_CAPITALS = 0.5
NAME, WORD_TOO = "name", "name_or_word"
TAGS = ("naming", "persons", "hate", "no_names", "ways")


@dataclass(frozen=True, slots=True)
class _Word:
    """A word as it was written: `first` in its sentence, `apart` when a comma stands before it."""

    text: str
    capital: bool
    cased: bool
    first: bool
    apart: bool
    sentence: int


class _Learnt:
    """Words and names, made ready for looking them up."""

    def __init__(self, words: Mapping[str, WordList], places: Iterable[Place] = ()) -> None:
        self.parts = Parts()
        self.phrases: dict[str, list[tuple[str, tuple[str, ...]]]] = defaultdict(list)
        self.names = Parts()
        self.known = Parts()
        self.dates: set[str] = set()
        for several in words.values():
            self._learn(several)
        for place in places:
            for name in (place.name, place.locality, *place.aliases):
                self._learn_phrase("no_names", name)

    def _learn(self, words: WordList) -> None:
        cues = words.cues
        for tag in TAGS:
            for phrase in getattr(cues, tag):
                self._learn_phrase(tag, phrase)
        onto = tuple(normal(ending) for ending in cues.place_endings)
        before = tuple(normal(prefix) for prefix in cues.prefixes)
        for tag, names in ((NAME, cues.names), (WORD_TOO, cues.names_or_words)):
            for name in names:
                for form in _forms("".join(pattern_of(name)), onto, before):
                    self.names.add(form, tag)
        for part in {part for phrase in _said(words) for part in pattern_of(phrase)}:
            self.known.add(part, "known")
        for names in (*words.time.weekdays, *words.time.months):
            self.dates.update(normal(name) for name in names)

    def _learn_phrase(self, tag: str, phrase: str) -> None:
        pattern = pattern_of(phrase)
        if pattern:
            self.phrases[pattern[0]].append((tag, pattern[1:]))
            for part in pattern:
                self.parts.add(part, tag)


class NamingWords:
    """The words and names of all languages by which persons are singled out, made ready once, when they are first
    needed. Many municipalities may share them."""

    def __init__(self, words: Mapping[str, WordList]) -> None:
        self._words = words

    @cached_property
    def ready(self) -> _Learnt:
        """The words."""
        return _Learnt(self._words)


class Naming:
    """By which words persons are singled out, and by which of them one municipality's places."""

    def __init__(self, words: Mapping[str, WordList] | NamingWords, gazetteer: Gazetteer) -> None:
        self._shared = words if isinstance(words, NamingWords) else NamingWords(words)
        self._gazetteer = gazetteer

    @cached_property
    def _places(self) -> _Learnt:
        return _Learnt({}, self._gazetteer.places)

    @property
    def _ready(self) -> _Learnt:
        return self._shared.ready

    def make_ready(self) -> None:
        """Now, and not when the first words are to be looked at."""
        _ = self._ready, self._places

    def hold(self, text: str) -> Hold | None:
        """Why the words must be held back, or None. Hate weighs more than a name."""
        words = _words(text)
        spans = self._spans(words)
        if spans.get("hate"):
            return Hold.HATE
        return Hold.NAMED_PERSON if self._singles_out(words, spans) else None

    def speaks_hate(self, text: str) -> bool:
        """Whether there are words of racism or hate."""
        return bool(self._spans(_words(text)).get("hate"))

    def names_person(self, text: str) -> bool:
        """Whether somebody seems to be named or singled out."""
        words = _words(text)
        return self._singles_out(words, self._spans(words))

    def _singles_out(self, words: list[_Word], spans: Mapping[str, list[tuple[int, int]]]) -> bool:
        return bool(spans.get("persons")) or self._is_named(words, spans)

    def _spans(self, words: list[_Word]) -> dict[str, list[tuple[int, int]]]:
        learnt = (self._ready, self._places)
        parts = [{part for one in learnt for part, _ in one.parts.of(word.text)} for word in words]
        sentences = [word.sentence for word in words]
        spans: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for at, found in enumerate(parts):
            for part in found:
                for tag, rest in (entry for one in learnt for entry in one.phrases.get(part, ())):
                    if end := fits(parts, sentences, at, rest):
                        spans[tag].append((at, end))
        return spans

    def _is_named(self, words: list[_Word], spans: Mapping[str, list[tuple[int, int]]]) -> bool:
        """Whether a name stands among the words that are not a place's."""
        places = {i for start, end in spans.get("no_names", ()) for i in range(start, end)}
        ways = {start for start, _ in spans.get("ways", ())}
        places |= {i for way in ways for i in range(max(0, way - 2), way + 1) if _leads_to(words, i, way)}
        introduced = {end for _, end in spans.get("naming", ())}
        told = sum(word.capital for word in words) <= MANY_CAPITALS * len(words)
        kinds = [self._kinds(word.text) if i not in places else frozenset() for i, word in enumerate(words)]
        for at, word in enumerate(words):
            if at in places:
                continue
            if NAME in kinds[at]:
                return True
            named = kinds[at] or (word.capital and told) or not self._is_known(word.text)
            if at in introduced and not word.apart and named:
                return True
            by_capital = word.capital and told and not word.first
            if WORD_TOO in kinds[at] and by_capital and word.text not in self._ready.dates:
                return True
            if at and at - 1 not in places and self._is_pair(words, kinds, at, capitals=told):
                return True
        return False

    def _is_pair(self, words: list[_Word], kinds: list[frozenset[str]], at: int, *, capitals: bool) -> bool:
        """Whether a word and the one before it are a first name and a second."""
        before, word = words[at - 1], words[at]
        if word.apart or word.first:
            return False
        if WORD_TOO in kinds[at] and WORD_TOO in kinds[at - 1] and not word.cased:
            return True
        both = capitals and before.capital and word.capital
        if both and WORD_TOO in kinds[at - 1]:
            return WORD_TOO in kinds[at] or not self._is_known(word.text)
        return both and not before.first and self._may_be_name(before) and self._may_be_name(word)

    def _may_be_name(self, word: _Word) -> bool:
        return len(word.text) >= SHORTEST_UNKNOWN and word.text.isalpha() and not self._is_known(word.text)

    def _kinds(self, word: str) -> frozenset[str]:
        return frozenset(tag for _, tags in self._ready.names.of(word) for tag in tags)

    def _is_known(self, word: str) -> bool:
        return any(True for parts in (self._ready.known, self._ready.parts, self._places.parts) for _ in parts.of(word))


def _forms(name: str, onto: Collection[str], before: Collection[str]) -> Iterator[str]:
    """A name as it is written with what a language puts onto it."""
    yield name
    if name.startswith("*"):
        yield from (f"{name}{ending}" for ending in onto)
    elif not name.endswith("*") and len(name) >= SHORTEST_STEM:
        yield from (f"{name}{ending}" for ending in onto)
        yield from (f"{prefix}{name}" for prefix in before)


def _said(words: WordList) -> Iterator[str]:
    """What people write besides names: a word of these is no unknown one."""
    cues = words.cues
    yield from (*cues.common, *cues.context, *words.danger, *words.negations, *words.being, *words.pledge)
    for tables in (words.subjects, cues.hints, cues.topics, words.time.bands, words.time.days, words.answers):
        for phrases in tables.values():
            yield from phrases
    for names in (*words.time.weekdays, *words.time.months):
        yield from names


def _leads_to(words: list[_Word], at: int, way: int) -> bool:
    """Whether a word belongs to the way that follows: "Karl Johans" in "Karl Johans gata", not in "Karl, en gata"."""
    between = words[at + 1 : way]
    return all(word.capital for word in between) and not any(
        word.apart or word.first for word in words[at + 1 : way + 1]
    )


def _words(text: str) -> list[_Word]:
    """The words of a message, with what their writing tells."""
    found: list[_Word] = []
    end = sentence = 0
    for match in _WORD.finditer(text):
        if len(found) == MOST_WORDS:
            break
        between, end = text[end : match.start()], match.end()
        first = not found or _STOP.search(between) is not None
        sentence += first
        written = match[0]
        found.append(
            _Word(
                text=normal(written).replace(" ", ""),
                capital=written[0].isupper(),
                cased=written.lower() != written.upper(),
                first=first,
                apart=_COMMA.search(between) is not None,
                sentence=sentence,
            )
        )
    return found


def held_for(text: str, words: Naming) -> Hold | None:
    """Why the words of a report, after redaction, must be looked at by a person before anyone else sees them."""
    return words.hold(text)


def names_person(text: str, words: Naming) -> bool:
    """Whether a message seems to name or single out a person."""
    return words.names_person(text)


def speaks_hate(text: str, words: Naming) -> bool:
    """Whether a message has words of racism or hate."""
    return words.speaks_hate(text)


def nothing_held(text: str) -> Hold | None:  # noqa: ARG001  a Held that needs no words
    """For a world in which nobody names anybody."""
    return None
