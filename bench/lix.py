"""How easy the Swedish texts are to read: `python -m bench.lix [--language sv-easy]`.

LIX is words per sentence plus the share of words longer than six letters, in per cent: under 25 reads like a book for
children, 30 to 40 like fiction, over 50 like an authority. Each message is said as a resident gets it, with likely
words for its variables. A line ends a sentence, and so does a colon: a bullet is one sentence, a heading another.
A text of fewer than eight words has no LIX of its own (one long word among four makes it 29): such texts count
together as one, and each is held to few long words instead. No sentence anywhere may be a long one.
"""

import argparse
import html
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from fluent.syntax import ast, visitor

from core.texts import Text, Value
from locales import FOLDER, Locales
from locales.grammar import choices
from locales.loader import parsed

LANGUAGES = ("sv", "sv-easy")
HIGHEST_AVERAGE = {"sv": 35.0, "sv-easy": 25.0}
HIGHEST = 45.0
# Words in a sentence, and long words in a text that is too short for a LIX.
LONGEST_SENTENCE = {"sv": 22, "sv-easy": 15}
MOST_LONG = 3
WORDS_ENOUGH = 8
LONG = 6
MOMENT = datetime(2024, 6, 14, 20, 30, tzinfo=UTC)
# Likely words for variables; what is not here is a short, common word. What stands on a button is the button's own.
LIKELY = {
    "municipality": "Hallstahammar",
    "year": "2023",
    "now": "2024",
    "contact": "0220-24000",
    "reference": "K7QM-2F9D",
    "category": "Trafik och motorträff",
    "title": "Droger",
    "place": "Kolbäcks station",
    "typed": "stationen",
    "words": "hög musik och bilar som kör fort",
}
_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*|\d+(?:[.:–-]\d+)*")
_END = re.compile(r"[.!?:](?=\s|$)|\n")


@dataclass(frozen=True)
class Reading:
    """What one text counts: words, sentences, words of more than six letters, and the words of its longest sentence."""

    key: str
    words: int
    sentences: int
    long: int
    longest: int

    @property
    def lix(self) -> float:
        return self.per_sentence + 100 * self.long / self.words

    @property
    def per_sentence(self) -> float:
        return self.words / self.sentences

    @property
    def enough(self) -> bool:
        """Whether the text is long enough for a LIX of its own."""
        return self.words >= WORDS_ENOUGH


def reading(key: str, said: str) -> Reading:
    """A text as it was said, counted."""
    sentences = [words for part in _END.split(said) if (words := _WORD.findall(part))]
    words = [word for sentence in sentences for word in sentence]
    long = sum(len(word) > LONG for word in words)
    return Reading(key, len(words), len(sentences), long, max(map(len, sentences), default=0))


def together(readings: list[Reading]) -> Reading:
    """Several texts as if they were one."""
    return Reading(
        "(short texts together)",
        words=sum(text.words for text in readings),
        sentences=sum(text.sentences for text in readings),
        long=sum(text.long for text in readings),
        longest=max(text.longest for text in readings),
    )


def readings(language: str, path: Path = FOLDER) -> list[Reading]:
    """Every text of a language under `path`, worst first; a text without words is left out."""
    locales = Locales.load(path)
    found = []
    for file in sorted((path / language).glob("*.ftl")):
        for entry in parsed(file).body:
            if isinstance(entry, ast.Message):
                text = Text(key=entry.id.name, args=_likely(entry))
                found.append(reading(entry.id.name, html.unescape(_TAG.sub("", locales.text(language, text)))))
    return sorted((text for text in found if text.words), key=lambda text: -text.lix)


def average(texts: list[Reading]) -> float:
    """The mean of the texts that have a LIX of their own, and of the short ones as one."""
    short = [text for text in texts if not text.enough]
    scores = [text.lix for text in texts if text.enough] + ([together(short).lix] if short else [])
    return sum(scores) / len(scores)


class _Uses(visitor.Visitor):
    """The likely value of each variable, by what the text does with it."""

    def __init__(self) -> None:
        self.values: dict[str, Value] = {}

    def visit_VariableReference(self, node: Any) -> None:
        name = node.id.name
        self.values.setdefault(name, LIKELY.get(name, "bilar"))

    def visit_FunctionReference(self, node: Any) -> None:
        words = Text(key="literal", args={"words": "bilar"})
        kinds: dict[str, Value] = {"DAY": MOMENT, "CLOCK": MOMENT, "LIST": (words, words), "LINES": (words, words)}
        for argument in node.arguments.positional:
            if isinstance(argument, ast.VariableReference) and node.id.name in kinds:
                self.values[argument.id.name] = kinds[node.id.name]
        self.generic_visit(node)

    def visit_SelectExpression(self, node: Any) -> None:
        if isinstance(node.selector, ast.VariableReference):
            words = [word for _, word in choices([node]) if word != "other"]
            self.values[node.selector.id.name] = words[0] if words else 3
        self.generic_visit(node)


def _likely(message: ast.Message) -> dict[str, Value]:
    uses = _Uses()
    uses.visit(message)
    return uses.values


def main() -> None:
    """Print a table, worst first, and the average."""
    options = argparse.ArgumentParser(prog="bench.lix", description=__doc__.splitlines()[0])
    options.add_argument("--language", choices=LANGUAGES, help="one language (every Swedish one by default)")
    chosen = options.parse_args().language
    for language in [chosen] if chosen else [name for name in LANGUAGES if (FOLDER / name).is_dir()]:
        texts = readings(language)
        short = [text for text in texts if not text.enough]
        print(f"{language}: {'LIX':>9} {'words':>6} {'a sentence':>11} {'longest':>8} {'long':>5}")
        for text in [text for text in texts if text.enough] + ([together(short)] if short else []):
            print(
                f"{text.lix:13.0f} {text.words:6} {text.per_sentence:11.1f} {text.longest:8} {text.long:5}  {text.key}"
            )
        print(f"average {average(texts):.1f}; at most {HIGHEST_AVERAGE[language]:.0f}, and {HIGHEST:.0f} for a text\n")


if __name__ == "__main__":
    main()
