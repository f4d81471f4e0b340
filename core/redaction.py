"""Redaction: what points at a person is taken out of free text before anything is stored.

The rules, in the order in which they read, each on what the ones before it left:
links to profiles, e-mail, @handles and names in apps; numbers of persons (core.redaction_numbers); number plates; the
numbers of homes. Kept are the numbers that everybody may call, times and dates, roads, speeds, makes of car.
They err towards removing: a plate that stays is worse than a number too many gone. They cannot know names: a person
reads each text before it is quoted.
"""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from itertools import pairwise

from core.redaction_addresses import address_numbers, flat_numbers
from core.redaction_contacts import emails, handles, links, names_before_apps, names_in_apps
from core.redaction_numbers import Numbers
from core.redaction_plates import named_plates, plates
from core.redaction_text import Hit, Kind, plain, without
from core.redaction_tools import Limited, Tools

__all__ = ["MARK", "Kind", "Redacted", "Removed", "Tools", "redact"]

# Stands for what was removed, in every language.
MARK = "[…]"

Rule = Callable[[str], Iterator[Hit]]


@dataclass(frozen=True, slots=True)
class Removed:
    """Something that was taken out: from `start` up to `end` of the original text."""

    kind: Kind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Redacted:
    """A text that may be stored, and what was taken out of it, from left to right."""

    text: str
    removed: tuple[Removed, ...]


def redact(text: str, tools: Tools, keep: Collection[str] = ()) -> Redacted:
    """Take out what points at a person. `keep` are phone numbers that stay besides those known to everybody."""
    reading = plain(text)
    found = _found(reading.text, Limited(tools), keep)
    removed = tuple(Removed(hit.kind, reading.starts[hit.start], reading.ends[hit.end - 1]) for hit in found)
    return Redacted(_marked(text, removed), removed)


def _found(text: str, tools: Tools, keep: Collection[str]) -> list[Hit]:
    """All that the rules find. They read again until they find no more, so that what is left is left for good."""

    def numbers(left: str) -> Iterator[Hit]:
        return Numbers(left, tools, keep).hits()

    rules: tuple[Rule, ...] = (
        *(links, emails, handles, names_in_apps, names_before_apps),
        *(numbers, named_plates, plates, address_numbers, flat_numbers),
    )
    found: list[Hit] = []
    before = -1
    while len(found) > before:
        before = len(found)
        for rule in rules:
            hits = _apart(rule(text))
            found += hits
            text = without(text, hits) if hits else text
    return sorted(found, key=lambda hit: hit.start)


def _apart(hits: Iterator[Hit]) -> list[Hit]:
    """The hits from left to right, without those that overlap one before."""
    apart: list[Hit] = []
    for hit in sorted(hits, key=lambda hit: hit.start):
        if not apart or hit.start >= apart[-1].end:
            apart.append(hit)
    return apart


def _marked(text: str, removed: tuple[Removed, ...]) -> str:
    edges = [0, *(edge for one in removed for edge in (one.start, one.end)), len(text)]
    return MARK.join(text[start:end] for start, end in list(pairwise(edges))[::2])
