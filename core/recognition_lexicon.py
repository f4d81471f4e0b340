"""A language's words made ready for finding them in a message, each with a tag that says what it tells."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from core.ports import Similarity
from core.recognition_phrases import Parts, fits, pattern_of
from core.recognition_text import Word, normal
from core.words import WordList

# Of 100: how alike an unknown word must be to a known one to be taken for it misspelt.
ALIKE = 84.0
ALIKE_SHORT = 88.0
SHORTEST = 5
SHORT = 6
# A compound written apart is joined when the whole is at least this long.
COMPOUND = 7
SHORTEST_PREFIX = 2
# Of a compound written as one word: how short its first and its last part may be.
SHORTEST_FIRST = 3
SHORTEST_LAST = 5
# What a word of a phrase tells of the language beside one of the commonest; how much of a word makes it known.
TRAVELS, TOO = 0.6, 0.2
COVERED = 0.6


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: from word `start` up to `end`. `letters` is how many letters of it were matched."""

    tag: str
    start: int
    end: int
    letters: int = 0

    def within(self, other: "Hit") -> bool:
        """Whether the other covers it."""
        return other.start <= self.start and self.end <= other.end


def tagged(words: WordList) -> Iterator[tuple[str, str]]:
    """Every phrase of a language's file that tells something, with its tag."""
    cues = words.cues
    for category, phrases in words.subjects.items():
        yield from ((f"subject:{category}", phrase) for phrase in phrases)
    for kind, tables in (("hint", cues.hints.items()), ("thing", cues.things.items()), ("deed", cues.deeds.items())):
        for about, phrases in tables:
            yield from ((f"{kind}:{about}", phrase) for phrase in phrases)
    for topic, phrases in cues.topics.items():
        yield from ((f"topic:{topic}", phrase) for phrase in phrases)
    plain = {
        "danger": words.danger,
        "denial": words.negations,
        "pledge": words.pledge,
        "now": words.time.now,
        **{
            name: getattr(cues, name)
            for name in (
                *("distress", "idioms", "no_denial", "absent", "supposed", "asking", "question"),
                *("going_on", "over", "breaks", "context", "everyday"),
            )
        },
    }
    for tag, phrases in plain.items():
        yield from ((tag, phrase) for phrase in phrases)


def _covered(word: str, found: set[str]) -> float:
    """How large a share of a word the longest part is that it may be: "la*" is little of "laukauksia"."""
    return min(1.0, max((len(part.strip("*")) for part in found), default=0) / len(word))


class Lexicon:
    """One language's phrases. Finds them exactly, with endings, written apart, and misspelt where asked to."""

    def __init__(self, words: WordList, similarity: Similarity | None, language: str, parts: Parts) -> None:
        """`parts` are those of all languages, to which this one adds its own."""
        self.words = words
        self._similarity = similarity
        self._language = language
        self._parts = parts
        self._starts: dict[str, list[tuple[str, tuple[str, ...]]]] = defaultdict(list)
        # Those that are read in a message of another language too.
        self._abroad: dict[str, list[tuple[str, tuple[str, ...]]]] = defaultdict(list)
        self._near: dict[str, list[tuple[str, str]]] = defaultdict(list)
        self.common = frozenset(word for phrase in words.cues.common for word in normal(phrase).split())
        self.endings = tuple(filter(None, map(normal, words.cues.place_endings)))
        self.prefixes = tuple(normal(prefix) for prefix in words.cues.prefixes)
        self._compounds = words.cues.compounds
        for tag, phrase in tagged(words):
            pattern = pattern_of(phrase)
            if pattern:
                self._starts[pattern[0]].append((tag, pattern[1:]))
                if not tag.startswith(("thing:", "deed:")):
                    self._abroad[pattern[0]].append((tag, pattern[1:]))
                for part in pattern:
                    parts.add(part, language)
                    if not tag.startswith("topic:"):  # "rader" is no misspelt wish to have everything erased
                        self._may_be_misspelt(part)

    def _may_be_misspelt(self, part: str) -> None:
        stem = part.strip("*")
        if len(stem) >= SHORTEST and not part.startswith("*") and (stem, part) not in self._near[stem[0]]:
            self._near[stem[0]].append((stem, part))

    def with_onsets(self, word: str) -> set[str]:
        """What a word may be beneath what this language writes onto its front."""
        found: set[str] = set()
        for prefix in self.prefixes:
            if word.startswith(prefix) and len(word) - len(prefix) > SHORTEST_PREFIX:
                found |= self._spelt(word[len(prefix) :])
        return found

    def end_of_compound(self, word: str) -> set[str]:
        """The longest end of an unknown word that is a word by itself: "epafest" is a "fest"."""
        if not self._compounds or word in self.common:
            return set()
        for at in range(SHORTEST_FIRST, len(word) - SHORTEST_LAST + 1):
            found = {part for part in self._spelt(word[at:], inside=False) if len(part.strip("*")) >= SHORTEST_LAST}
            if found:
                return found
        return set()

    def familiar(self, words: tuple[Word, ...], parts: list[set[str]]) -> float:
        """How much of the message is of this language. The commonest words tell more than those that travel."""
        known = 0.0
        for word, found in zip(words, parts, strict=True):
            if word.text in self.common:
                known += 1.0
            if found:
                known += (TOO if word.text in self.common else TRAVELS) * _covered(word.text, found)
        return known

    def knows(self, word: str, found: set[str]) -> bool:
        """Whether a word, with the parts that it may be, is surely of this language."""
        return word in self.common or _covered(word, found) >= COVERED

    def find(self, words: tuple[Word, ...], parts: list[set[str]], *, misspelt: bool) -> list[Hit]:
        """Every phrase in the message, from left to right; one inside another is found too."""
        starts = self._starts if misspelt else self._abroad
        if misspelt:
            parts = [
                found
                if self.knows(word.text, found)
                else found | self.end_of_compound(word.text) | self._misspelt(word.text)
                for found, word in zip(parts, words, strict=True)
            ]
        sentences = [word.sentence for word in words]
        hits = [
            Hit(tag, at, end, sum(len(word.text) for word in words[at:end]))
            for at, found in enumerate(parts)
            for part in found
            for tag, rest in starts.get(part, ())
            if (end := fits(parts, sentences, at, rest) if rest else at + 1)
        ]
        if misspelt:
            hits += self._joined(words)
        return sorted(set(hits), key=lambda hit: (hit.start, -hit.end, hit.tag))

    def _joined(self, words: tuple[Word, ...]) -> Iterator[Hit]:
        for at in range(len(words) - 1):
            joined = words[at].text + words[at + 1].text
            if len(joined) < COMPOUND or min(len(words[at].text), len(words[at + 1].text)) < 3:
                continue
            for part in self._spelt(joined, inside=False):
                if len(part.strip("*")) < COMPOUND or len(part.strip("*")) <= len(words[at].text):
                    continue
                yield from (Hit(tag, at, at + 2, len(joined)) for tag, rest in self._starts.get(part, ()) if not rest)

    def _spelt(self, word: str, *, inside: bool = True) -> set[str]:
        return {part for part, owners in self._parts.of(word, inside=inside) if self._language in owners}

    def _misspelt(self, word: str) -> set[str]:
        if self._similarity is None or len(word) < SHORTEST or word in self.common or not word.isalpha():
            return set()
        best, found = 0.0, ""
        for stem, part in self._near.get(word[0], ()):
            # An ending may follow what is only a beginning.
            compared = word[: len(stem)] if part.endswith("*") else word
            if abs(len(compared) - len(stem)) > 1:
                continue
            score = self._similarity(compared, stem)
            if score > best and score >= (ALIKE if min(len(stem), len(compared)) >= SHORT else ALIKE_SHORT):
                best, found = score, part
        return {found} if found else set()
