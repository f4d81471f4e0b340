"""Phrases of the word lists: taken apart once, and found in messages, whole, with endings and with gaps."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from core.recognition_text import normal

GAP = ".."
MOST_GAP = 5


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


def fits(parts: Sequence[Collection[str]], sentences: Sequence[int], at: int, rest: tuple[str, ...]) -> int:
    """Where a pattern ends whose first part is the word at `at`; 0 when the rest does not follow in its sentence."""
    end, gap = at + 1, 0
    for part in rest:
        if part == GAP:
            gap = MOST_GAP
            continue
        reach = range(end, min(end + gap + 1, len(parts)))
        found = next((i for i in reach if part in parts[i] and sentences[i] == sentences[at]), None)
        if found is None:
            return 0
        end, gap = found + 1, 0
    return end


@dataclass(slots=True)
class Parts:
    """Which parts of phrases a word may be, and whose: "fest*" is in "festen", "*fest" in "epafest"."""

    _whole: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _heads: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _tails: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _inside: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _longest: int = 0

    def add(self, part: str, owner: str) -> None:
        """Learn a part of a phrase, with its *, that belongs to `owner`."""
        stem = part.strip("*")
        if part.startswith("*") and part.endswith("*"):
            self._inside[stem].add(owner)
        elif part.startswith("*"):
            self._tails[stem].add(owner)
        elif part.endswith("*"):
            self._heads[stem].add(owner)
        elif part != GAP:
            self._whole[part].add(owner)
        self._longest = max(self._longest, len(stem))

    def of(self, word: str, *, inside: bool = True) -> Iterator[tuple[str, set[str]]]:
        """Each part that the word may be, with its owners. Without `inside` only those that it begins with."""
        if word in self._whole:
            yield word, self._whole[word]
        for length in range(1, min(len(word), self._longest) + 1):
            head = word[:length]
            if head in self._heads:
                yield f"{head}*", self._heads[head]
            if inside and word[-length:] in self._tails:
                yield f"*{word[-length:]}", self._tails[word[-length:]]
        if inside:
            yield from ((f"*{stem}*", owners) for stem, owners in self._inside.items() if stem in word)
