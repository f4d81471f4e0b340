"""A pledge's file: read, and everything that is wrong with it said at once, with line and field. The rules:

1. A file that staff send in holds anything: each way of reading it ends in a pledge or in problems.
2. What is read from the database was checked when it came: its form is looked at, and nothing else.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

import structlog

from bot.toml_file import At, SyntaxMistake, TomlFile
from core.errors import ContentError
from core.pledge import Pledge
from core.pledge_pages import area_page, overview, parties_page
from core.ports import Speech
from core.publishing import PledgeFile, Problem
from core.texts import Say
from core.world import World
from handlers.outbound import render

log = structlog.get_logger()

# What Telegram takes in one message.
LONGEST_PAGE = 4096
MOST_LINES = 20_000
# In one line: a name of thousands of parts takes minutes to read.
MOST_DOTS = 100
_WORDED = ("name", "role", "title", "why", "words", "said", "did")
_TABLES = ("parties", "focus_areas", "actions", "news")


@dataclass(frozen=True, slots=True)
class Mistake:
    """Something that has the right form and cannot stand all the same; `kind` is that of a Problem."""

    field: At
    kind: str
    words: str

    @property
    def told(self) -> str:
        """The same in a line for an operator."""
        return f"{self.words} is there twice" if self.kind == "twice" else f"there is no language {self.words}"


def mistakes(data: object, languages: Collection[str]) -> Iterator[Mistake]:
    """What is wrong with a pledge's data beside its form: ids that are there twice, languages that are not known.

    The data may have any form, so that mistakes of both kinds can be told at once.
    """
    yield from _mistakes(data, languages, (), [])


def _mistakes(data: object, languages: Collection[str], at: At, news: list[str]) -> Iterator[Mistake]:
    if isinstance(data, dict) and at and at[-1] in _WORDED:
        yield from (Mistake((*at, code), "language", code) for code in data if code not in languages)
    elif isinstance(data, dict):
        for key in (*_TABLES, *_WORDED):
            yield from _mistakes(data.get(key), languages, (*at, key), news)
    elif isinstance(data, list):
        # Of news an id is told once in all of the pledge; of areas and actions it is once among its neighbours.
        known = news if at[-1:] == ("news",) else []
        for number, inner in enumerate(data):
            identifier = inner.get("id") if isinstance(inner, dict) else None
            if isinstance(identifier, str):
                if identifier in known:
                    yield Mistake((*at, number), "twice", identifier)
                known.append(identifier)
            yield from _mistakes(inner, languages, (*at, number), news)


def stored_pledge(file: PledgeFile) -> Pledge | None:
    """The pledge of a file that was checked when it came; None, and an error in the log, for one that this version of
    the program cannot read."""
    try:
        return TomlFile.of(file.body, "pledge").read(Pledge)
    except ContentError:
        log.exception("pledge.unreadable", file=str(file.id))
        return None


class PledgeReader:
    """Reads the files that staff send in for one municipality, as residents there would meet them."""

    def __init__(self, municipality: str, languages: Collection[str], world: World, speech: Speech) -> None:
        self._municipality, self._languages, self._world, self._speech = municipality, languages, world, speech

    def read(self, content: bytes, now: datetime) -> Pledge | list[Problem]:
        """The pledge, or everything that is wrong with it by line. It takes seconds for the worst of files."""
        try:
            source = content.decode("utf-8-sig").replace("\r\n", "\n")
        except UnicodeDecodeError as error:
            return [Problem(line=content.count(b"\n", 0, error.start) + 1, field="", kind="utf8")]
        if source.count("\n") > MOST_LINES:
            return [Problem(line=MOST_LINES, field="", kind="lines", words=str(MOST_LINES))]
        for number, line in enumerate(source.split("\n"), start=1):
            if line.count(".") > MOST_DOTS:
                return [Problem(line=number, field="", kind="syntax", words=f"more than {MOST_DOTS} dots")]
        try:
            return self._read(TomlFile.of(source, "file"), now)
        except SyntaxMistake as error:
            return [Problem(line=error.line, field="", kind="syntax", words=error.words)]
        except RecursionError:
            return [Problem(line=1, field="", kind="syntax", words="nested too deeply")]

    def _read(self, file: TomlFile, now: datetime) -> Pledge | list[Problem]:
        found = file.problems(Pledge)
        found += [file.problem(one.field, one.kind, one.words) for one in mistakes(file.data, self._languages)]
        named = file.data.get("municipality")
        if isinstance(named, str) and named != self._municipality:
            found.append(file.problem(("municipality",), "municipality", self._municipality))
        if found:
            return sorted(found, key=lambda problem: problem.line)
        pledge = Pledge.model_validate(file.data)
        return list(self._too_long(file, pledge, now)) or pledge

    def _too_long(self, file: TomlFile, pledge: Pledge, now: datetime) -> Iterator[Problem]:
        """The pages that would not go into one message, each once."""
        world = replace(self._world, pledges=(pledge,))
        for at, pages in pages_of(world, pledge, now):
            lengths = {language: self._length(page, language) for language, page in pages}
            if max(lengths.values()) > LONGEST_PAGE:
                yield file.problem(at, "page", max(lengths, key=lambda language: lengths[language]))

    def _length(self, page: Say, language: str) -> int:
        return len(getattr(render(page, language, self._speech), "html", ""))


def pages_of(world: World, pledge: Pledge, now: datetime) -> Iterator[tuple[At, list[tuple[str, Say]]]]:
    """Each page of the world's only pledge, in every language: which part of the file it shows, and the pages."""
    languages = world.languages
    yield (), [(language, overview(world, language, now)) for language in languages]
    for number, area in enumerate(pledge.focus_areas):
        yield ("focus_areas", number), [(language, area_page(world, area, language, now)) for language in languages]
    yield ("parties",), [(language, parties_page(world, language, now)) for language in languages]
