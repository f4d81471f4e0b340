"""How well messages are understood: `python -m bench.understanding [--held-out] [--all] [--no-misses]`.

Reads the labelled messages of tests/understanding and prints precision and recall per category, per language and per
flag, how often a place or a time is right, how fast it goes, and every miss. Without an option it takes the messages
that words may be tuned with; those held out are counted, and their misses printed, only when asked for.
"""

import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from rapidfuzz.fuzz import ratio

from bot.content import load_world
from bot.understand import load_word_lists, recogniser_of
from core.recognition import Recogniser, Understood
from locales import Locales

HOME = Path(__file__).resolve().parent.parent
MESSAGES = HOME / "tests" / "understanding" / "messages.jsonl"
NOW = datetime.fromisoformat("2025-06-14T23:30:00+02:00")
FLAGS = ("ongoing", "negated", "danger", "distress")


@dataclass(frozen=True)
class Case:
    """A labelled message and what was understood of it."""

    label: dict[str, Any]
    found: dict[str, Any]

    @property
    def wrong(self) -> list[str]:
        """The fields that are not as labelled."""
        return [field for field, value in self.found.items() if value != self.label[field]]


@dataclass(frozen=True)
class Score:
    """How many were found rightly, found wrongly, and missed."""

    right: int
    false: int
    missed: int

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.false) if self.right + self.false else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        return 2 * self.right / (2 * self.right + self.false + self.missed) if self.right else 0.0

    def __str__(self) -> str:
        of = self.right + self.missed
        return f"precision {self.precision:6.1%}  recall {self.recall:6.1%}  F1 {self.f1:6.1%}  of {of}"


def load() -> list[dict[str, Any]]:
    """The labelled messages."""
    return [json.loads(line) for line in MESSAGES.read_text(encoding="utf-8").splitlines()]


def recogniser() -> Recogniser:
    """The recogniser of the content that is served."""
    content = HOME / "content"
    world = load_world(content, "hallstahammar", Locales.load(), ratio)
    return recogniser_of(world, load_word_lists(content))


def examine(labels: Iterable[dict[str, Any]], recogniser: Recogniser, *, told_language: bool = False) -> list[Case]:
    """Each message with what is understood of it, its language guessed from the words unless it is told."""
    return [
        Case(label, _fields(recogniser.understand(label["text"], label["lang"] if told_language else None, NOW)))
        for label in labels
    ]


def _fields(found: Understood) -> dict[str, Any]:
    return {
        "category": found.category,
        "place": found.place.name if found.place else None,
        **{flag: getattr(found, flag) for flag in FLAGS},
        "start": found.start.isoformat() if found.start else None,
        "end": found.end.isoformat() if found.end else None,
    }


def score(cases: Iterable[Case], field: str, value: object) -> Score:
    """Precision and recall of one value of a field."""
    counts = Counter((case.label[field] == value, case.found[field] == value) for case in cases)
    return Score(counts[True, True], counts[False, True], counts[True, False])


def over_all(cases: list[Case]) -> Score:
    """All categories together but `none`: what was told and what was found."""
    told = [case for case in cases if case.label["category"] != "none"]
    right = sum(case.label["category"] == case.found["category"] for case in told)
    found = sum(case.found["category"] != "none" for case in cases)
    return Score(right, found - right, len(told) - right)


def false_places(cases: list[Case]) -> float:
    """The share of messages in which a place is found that they do not name."""
    return sum(case.found["place"] not in (None, case.label["place"]) for case in cases) / len(cases)


def report(cases: list[Case], say: Callable[[str], None]) -> None:
    """Print every figure."""
    say(f"{len(cases)} messages\n\nper language, all categories but none")
    for language in sorted({case.label["lang"] for case in cases}):
        say(f"  {language:16} {over_all([case for case in cases if case.label['lang'] == language])}")
    say(f"  {'all':16} {over_all(cases)}\n\nper category")
    for category in sorted({case.label["category"] for case in cases}):
        say(f"  {category:16} {score(cases, 'category', category)}")
    say("\nper flag")
    for flag in FLAGS:
        say(f"  {flag:16} {score(cases, flag, True)}")
    named = [case for case in cases if case.label["place"]]
    timed = [case for case in cases if case.label["start"]]
    untimed = [case for case in cases if not case.label["start"]]
    say("\nplaces and times")
    say(f"  places found     {sum(case.found['place'] == case.label['place'] for case in named)} of {len(named)}")
    say(f"  false places     {false_places(cases):.1%}")
    both = sum((case.found["start"], case.found["end"]) == (case.label["start"], case.label["end"]) for case in timed)
    say(f"  times right      {both} of {len(timed)}, start and end")
    say(f"  false times      {sum(case.found['start'] is not None for case in untimed)} of {len(untimed)}")


def main() -> None:
    """Print the figures, and the misses."""
    ready = recogniser()
    labels = load()
    if "--all" not in sys.argv:
        labels = [label for label in labels if label["held_out"] == ("--held-out" in sys.argv)]
    began = time.perf_counter()
    cases = examine(labels, ready, told_language="--told-language" in sys.argv)
    took = time.perf_counter() - began
    report(cases, print)
    print(f"\n{len(cases) / took:.0f} messages a second")
    if "--no-misses" in sys.argv:
        return
    print("\nmisses")
    for case in cases:
        if case.wrong:
            differences = "; ".join(f"{field} {case.found[field]} for {case.label[field]}" for field in case.wrong)
            print(f"  {case.label['lang']}  {case.label['text']}\n      {differences}")


if __name__ == "__main__":
    main()
