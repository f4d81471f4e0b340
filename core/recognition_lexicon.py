"""A language's words made ready for finding them in a message, each with a tag that says what it tells."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from core.ports import Similarity
from core.recognition_text import Word, normal
from core.words import WordList

# Of 100: how alike an unknown word must be to a known one to be taken for it misspelt.
ALIKE = 84.0
ALIKE_SHORT = 88.0
SHORTEST = 5
SHORT = 6
# A compound written apart is joined when the whole is at least this long.
COMPOUND = 7
GAP = ".."
MOST_GAP = 5
SHORTEST_PREFIX = 2


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
    for category, phrases in cues.hints.items():
        yield from ((f"hint:{category}", phrase) for phrase in phrases)
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
                *("going_on", "over", "breaks", "context"),
            )
        },
    }
    for tag, phrases in plain.items():
        yield from ((tag, phrase) for phrase in phrases)


def pattern_of(phrase: str) -> tuple[str, ...]:
    """A phrase as folded words that keep their *, with gaps."""
    parts: list[str] = []
    for written in phrase.split():
        if written == GAP:
            parts.append(GAP)
            continue
        plain = normal(written).split()
        if plain:
            plain[0] = ("*" if written.startswith("*") else "") + plain[0]
            plain[-1] += "*" if written.endswith("*") else ""
        parts += plain
    return tuple(parts)


class Lexicon:
    """One language's phrases. Finds them exactly, with endings, written apart, and misspelt where asked to."""

    def __init__(self, words: WordList, similarity: Similarity | None) -> None:
        self.words = words
        self._similarity = similarity
        self._starts: dict[str, list[tuple[str, tuple[str, ...]]]] = defaultdict(list)
        self._whole: set[str] = set()
        self._heads: dict[str, str] = {}
        self._inside: list[tuple[str, str]] = []
        self._near: dict[str, list[tuple[str, str]]] = defaultdict(list)
        self.common = frozenset(word for phrase in words.cues.common for word in normal(phrase).split())
        self.endings = tuple(filter(None, map(normal, words.cues.place_endings)))
        self._prefixes = tuple(normal(prefix) for prefix in words.cues.prefixes)
        for tag, phrase in tagged(words):
            pattern = pattern_of(phrase)
            if pattern:
                self._starts[pattern[0]].append((tag, pattern[1:]))
                for part in pattern:
                    self._learn(part)
                    if not tag.startswith("topic:"):  # "rader" is no misspelt wish to have everything erased
                        self._may_be_misspelt(part)
        self._longest = max(map(len, self._heads), default=0)

    def _learn(self, part: str) -> None:
        stem = part.strip("*")
        if part.startswith("*"):
            self._inside.append((stem, part))
        elif part.endswith("*"):
            self._heads[stem] = part
        elif part != GAP:
            self._whole.add(part)

    def _may_be_misspelt(self, part: str) -> None:
        stem = part.strip("*")
        if len(stem) >= SHORTEST and not part.startswith("*") and (stem, part) not in self._near[stem[0]]:
            self._near[stem[0]].append((stem, part))

    def look(self, words: tuple[Word, ...]) -> list[set[str]]:
        """For each word the pieces of this language's phrases that it may be, as it is written."""
        return [self._parts(word.text) for word in words]

    def familiar(self, words: tuple[Word, ...], parts: list[set[str]]) -> float:
        """How much of the message is of this language. The commonest words tell more than those that travel."""
        return sum(
            1.0 if word.text in self.common else 0.6 if found else 0.0 for word, found in zip(words, parts, strict=True)
        )

    def find(self, words: tuple[Word, ...], parts: list[set[str]], *, misspelt: bool) -> list[Hit]:
        """Every phrase in the message, from left to right; one inside another is found too."""
        if misspelt:
            parts = [found or self._misspelt(word.text) for found, word in zip(parts, words, strict=True)]
        hits = [
            Hit(tag, at, end, sum(len(word.text) for word in words[at:end]))
            for at, found in enumerate(parts)
            for part in found
            for tag, rest in self._starts.get(part, ())
            if (end := self._fits(parts, words, at, rest))
        ]
        if misspelt:
            hits += self._joined(words)
        return sorted(set(hits), key=lambda hit: (hit.start, -hit.end, hit.tag))

    def _fits(self, parts: list[set[str]], words: tuple[Word, ...], at: int, rest: tuple[str, ...]) -> int:
        """Where a pattern ends that began at `at`; 0 when it does not fit."""
        end, gap = at + 1, 0
        for part in rest:
            if part == GAP:
                gap = MOST_GAP
                continue
            reach = range(end, min(end + gap + 1, len(parts)))
            found = next((i for i in reach if part in parts[i] and words[i].sentence == words[at].sentence), None)
            if found is None:
                return 0
            end, gap = found + 1, 0
        return end

    def _joined(self, words: tuple[Word, ...]) -> Iterator[Hit]:
        for at in range(len(words) - 1):
            joined = words[at].text + words[at + 1].text
            if len(joined) < COMPOUND or min(len(words[at].text), len(words[at + 1].text)) < 3:
                continue
            for part in self._parts(joined, inside=False):
                if len(part.strip("*")) < COMPOUND or len(part.strip("*")) <= len(words[at].text):
                    continue
                yield from (Hit(tag, at, at + 2, len(joined)) for tag, rest in self._starts.get(part, ()) if not rest)

    def _parts(self, word: str, *, inside: bool = True) -> set[str]:
        found = self._spelt(word, inside=inside)
        for prefix in self._prefixes:
            if word.startswith(prefix) and len(word) - len(prefix) > SHORTEST_PREFIX:
                found |= self._spelt(word[len(prefix) :], inside=inside)
        return found

    def _spelt(self, word: str, *, inside: bool) -> set[str]:
        found = {word} if word in self._whole else set()
        for length in range(1, min(len(word), self._longest) + 1):
            head = self._heads.get(word[:length])
            if head is not None:
                found.add(head)
        if inside:
            found.update(part for stem, part in self._inside if self._is_inside(stem, part, word))
        return found

    @staticmethod
    def _is_inside(stem: str, part: str, word: str) -> bool:
        return stem in word if part.endswith("*") else word.endswith(stem)

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
