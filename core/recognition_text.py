"""A message as words: folded so that spelling matters little, and each with its clause and its sentence."""

import re
from dataclasses import dataclass

from core.places import fold

# A whole story is not read to its end: the matter stands among the first words.
MOST_WORDS = 400
_SENTENCE_ENDS = re.compile(r"[!?؟…\n;؛።፧]+|\.+(?=\s|$)")
_CLAUSE_ENDS = re.compile(r"[,،:()፣፤፥፦]+(?!\d)|\s[-–—]+\s")
_DRAWN_OUT = re.compile(r"([^\W\d])\1{2,}")


@dataclass(frozen=True, slots=True)
class Word:
    """One word, folded. `clause` counts through the message; `asked` when its sentence ends with a question mark."""

    text: str
    clause: int
    sentence: int
    asked: bool


def normal(text: str) -> str:
    """Folded, with letters drawn out ("jääätte") shortened."""
    return _DRAWN_OUT.sub(r"\1", fold(text))


def words_of(text: str) -> tuple[Word, ...]:
    """The words of a message, in order."""
    found: list[Word] = []
    clause = 0
    at = 0
    sentences = 0
    while at < len(text) and len(found) < MOST_WORDS:
        end = _SENTENCE_ENDS.search(text, at)
        stop, after = (end.start(), end.end()) if end else (len(text), len(text))
        asked = end is not None and any(mark in end[0] for mark in "?؟፧")
        for part in _CLAUSE_ENDS.split(text[at:stop]):
            found += [Word(word, clause, sentences, asked) for word in normal(part).split()]
            clause += 1
        sentences += 1
        at = after
    return tuple(found[:MOST_WORDS])
