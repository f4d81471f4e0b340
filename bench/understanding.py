"""How well messages are understood: `python -m bench.understanding [--held-out] [--all] [--no-misses]`.

Reads the labelled messages of tests/understanding and prints precision and recall per category, per language and per
flag, how often a place or a time is right, how fast it goes, and every miss. Without an option it takes the messages
that words may be tuned with; those held out are counted, and their misses printed, only when asked for. Then the
batches of tests/understanding/blind, whose scores from before the lists had seen them are told in each file; what is
held for a person's eye; and what a message of 200 characters costs.
"""

import json
import statistics
import sys
import time
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from rapidfuzz.fuzz import ratio

from bot.content import load_town, load_word_lists, load_world
from core.naming import Naming, held_for
from core.recognition import Recogniser, Understood
from locales import Locales

HOME = Path(__file__).resolve().parent.parent
TESTS = HOME / "tests" / "understanding"
MESSAGES = TESTS / "messages.jsonl"
NOW = datetime.fromisoformat("2025-06-14T23:30:00+02:00")
FLAGS = ("ongoing", "negated", "danger", "distress")
DANGER = "! "
LONG = (
    "Hej, det står typ tio bilar på hammartorget och spelar hög musik, de gasar och bränner däck så att det ryker, "
    "min dotter kan inte sova och vi är trötta på det här varje helg. Kan ni göra något snart tack"
)


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


@dataclass(frozen=True)
class Batch:
    """How a batch of messages is understood: of those with a category, of those with danger, of all others."""

    name: str
    told: int
    right: int
    dangers: int
    heard: int
    others: int
    alarms: int
    ordinary: int
    taken: int

    def __str__(self) -> str:
        return (
            f"recall {self.right / self.told:4.0%} of {self.told}  danger {self.heard} of {self.dangers}  "
            f"false alarms {self.alarms} of {self.others}  ordinary taken for something {self.taken} of {self.ordinary}"
        )


def blind(recogniser: Recogniser) -> list[Batch]:
    """The batches of messages that were written before the lists were looked at."""
    return [_batch(path, recogniser) for path in sorted((TESTS / "blind").glob("*.toml"))]


def _batch(path: Path, recogniser: Recogniser) -> Batch:
    by_category: dict[str, list[str]] = tomllib.loads(path.read_text(encoding="utf-8"))
    found = [
        (category, text.startswith(DANGER), recogniser.understand(text.removeprefix(DANGER), None, NOW))
        for category, texts in by_category.items()
        for text in texts
    ]
    told = [(category, one) for category, _, one in found if category != "none"]
    ordinary = [one for category, _, one in found if category == "none"]
    dangers = [one.danger for _, danger, one in found if danger]
    others = [one.danger for _, danger, one in found if not danger]
    return Batch(
        path.stem,
        told=len(told),
        right=sum(category == one.category for category, one in told),
        dangers=len(dangers),
        heard=sum(dangers),
        others=len(others),
        alarms=sum(others),
        ordinary=len(ordinary),
        taken=sum(one.category != "none" for one in ordinary),
    )


def load_naming() -> list[dict[str, Any]]:
    """Messages labelled with why they must be held."""
    return [json.loads(line) for line in (TESTS / "naming.jsonl").read_text(encoding="utf-8").splitlines()]


def naming() -> Naming:
    """The names and words of the content that is served."""
    content = HOME / "content"
    town = load_town(content, "hallstahammar", Locales.load(lazily=True))
    return Naming(load_word_lists(content), town.gazetteer)


def held(labels: Iterable[dict[str, Any]], words: Naming) -> Counter[tuple[bool, bool]]:
    """How many are (to be held, held)."""
    return Counter((label.get("hold") is not None, held_for(label["text"], words) is not None) for label in labels)


def median_ms(work: Callable[[], object]) -> float:
    """The median of a hundred calls, in milliseconds of the processor, whatever else runs."""
    took = []
    for _ in range(100):
        began = time.process_time()
        work()
        took.append(1000 * (time.process_time() - began))
    return statistics.median(took)


def load() -> list[dict[str, Any]]:
    """The labelled messages."""
    return [json.loads(line) for line in MESSAGES.read_text(encoding="utf-8").splitlines()]


def recogniser() -> Recogniser:
    """The recogniser of the content that is served."""
    content = HOME / "content"
    world = load_world(content, "hallstahammar", Locales.load(lazily=True), ratio)
    return world.recogniser


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


def report_beyond(ready: Recogniser, say: Callable[[str], None]) -> None:
    """Print the blind batches as they are now, what is held, and what a long message costs."""
    say("\nblind batches, as the lists are now")
    for batch in blind(ready):
        say(f"  {batch.name:8} {batch}")
    names = naming()
    say("\nheld for a person's eye")
    counts = held(load_naming(), names)
    say(f"  labelled         {counts[True, True]} of {counts[True, True] + counts[True, False]} that must be")
    say(f"                   {counts[False, True]} of {counts[False, True] + counts[False, False]} that need not be")
    counts = held(load(), names)
    say(f"  all messages     {counts[False, True] / counts.total():.1%}")
    say(f"\na message of {len(LONG)} characters, {len(ready.lexicons)} languages, median")
    say(f"  understood       {median_ms(lambda: ready.understand(LONG, 'sv', NOW)):.2f} ms")
    say(f"  held or not      {median_ms(lambda: held_for(LONG, names)):.2f} ms")


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
    report_beyond(ready, print)
    if "--no-misses" in sys.argv:
        return
    print("\nmisses")
    for case in cases:
        if case.wrong:
            differences = "; ".join(f"{field} {case.found[field]} for {case.label[field]}" for field in case.wrong)
            print(f"  {case.label['lang']}  {case.label['text']}\n      {differences}")


if __name__ == "__main__":
    main()
