"""A TOML file of the operator's: read, checked against a model, and quoted by line and field when it is wrong."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Self, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from core.errors import ContentError
from core.publishing import Problem

M = TypeVar("M", bound=BaseModel)
At = tuple[str | int, ...]

_POSITION = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")
_HEADER = re.compile(r"^\s*(\[\[?)(.*?)\]\]?\s*(?:#.*)?$")
_WORDS = {"missing": "this is missing", "extra_forbidden": "this is not known here"}
# What is wrong, in the kinds that have words in every language; what is none of these is told in pydantic's own.
_KINDS = {
    "missing": "missing",
    "extra_forbidden": "unknown",
    "string_type": "text",
    "string_pattern_mismatch": "id",
    "enum": "choice",
    "value_error": "swedish",
    "too_short": "few",
    "too_long": "many",
    "tuple_type": "list",
    "dict_type": "words",
    **dict.fromkeys(("greater_than_equal", "less_than_equal", "int_type", "int_parsing", "int_from_float"), "number"),
    **dict.fromkeys(("date_type", "date_parsing", "date_from_datetime_parsing", "date_from_datetime_inexact"), "date"),
}
# A value that goes on over more lines than this is not looked into for lines: its beginning is named.
LONGEST_VALUE = 200


class SyntaxMistake(ContentError):
    """A file is no TOML: nothing else can be said of it. `line` is from 1, `words` the parser's."""

    def __init__(self, shown: str, line: int, words: str) -> None:
        super().__init__(f"{shown}, line {line}: {words}")
        self.line, self.words = line, words


class TomlFile:
    """One file: its data, and what to say about it. `shown` is how a message names it."""

    def __init__(self, path: Path, shown: str) -> None:
        try:
            source = path.read_text(encoding="utf-8")
        except FileNotFoundError:
            raise ContentError(f"{shown}: there is no such file") from None
        except (OSError, UnicodeDecodeError) as error:
            raise ContentError(f"{shown}: cannot be read ({type(error).__name__})") from None
        self._take(source, shown)

    @classmethod
    def of(cls, source: str, shown: str) -> Self:
        """What did not come from a file on this machine. Raises SyntaxMistake."""
        made = cls.__new__(cls)
        made._take(source, shown)
        return made

    def _take(self, source: str, shown: str) -> None:
        self.source, self.shown = source, shown
        self._known_lines: dict[At, int] = {}
        try:
            self.data = tomllib.loads(source)
        except tomllib.TOMLDecodeError as error:
            at = _POSITION.search(str(error))
            line = int(at[1]) if at and at[1] else source.count("\n") + 1
            raise SyntaxMistake(shown, line, _POSITION.sub("", str(error))) from None
        except (RecursionError, ValueError) as error:
            # Lists in lists in lists, or a number of thousands of digits.
            raise SyntaxMistake(shown, 1, type(error).__name__) from None

    def read(self, model: type[M]) -> M:
        """The data as a model; ContentError with line and field of the first thing that is wrong."""
        try:
            return model.model_validate(self.data)
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
            words = _WORDS.get(first["type"]) or first["msg"].removeprefix("Value error, ")
            field = tuple(part for part in first["loc"] if part != "[key]")
            raise self.error(field, words[:1].lower() + words[1:]) from None

    def problems(self, model: type[BaseModel]) -> list[Problem]:
        """Everything that keeps the data from being a model, in the order of its lines."""
        try:
            model.model_validate(self.data)
        except ValidationError as error:
            found = [self._problem(one) for one in error.errors(include_url=False)]
            return sorted(found, key=lambda problem: problem.line)
        return []

    def _problem(self, error: ErrorDetails) -> Problem:
        field = tuple(part for part in error["loc"] if part != "[key]")
        context = error.get("ctx", {})
        # "'planned', 'done' or 'not_done'" has an English word that others would look for in vain.
        words = str(context.get("expected") or "").replace("'", "").replace(" or ", ", ")
        kind = _KINDS.get(error["type"])
        return self.problem(field, kind or "other", words if kind else error["msg"])

    def problem(self, field: At, kind: str, words: str = "") -> Problem:
        """What is wrong with a field, to be told in any language."""
        return Problem(line=self.line_of(field), field=_named(field), kind=kind, words=words)

    def error(self, field: At, words: str) -> ContentError:
        """What is wrong with a field, ready to be raised."""
        return ContentError(f"{self.shown}, line {self.line_of(field)}, {_named(field)}: {words}")

    def line_of(self, field: At) -> int:
        """The line of a field, or of the nearest thing around it that is written down."""
        lines = self._known_lines
        if not lines:
            for path, line in _lines(self.source):
                for length in range(1, len(path) + 1):
                    lines.setdefault(path[:length], line)
        known = (field[:length] for length in range(len(field), 0, -1))
        return next((lines[path] for path in known if path in lines), 1)


def _named(field: At) -> str:
    named = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in field)
    return named.removeprefix(".") or "the file"


def _lines(source: str) -> Iterator[tuple[At, int]]:
    """Every key of a valid TOML file with the line it begins on: tomllib itself tells no positions."""
    table: At = ()
    tables: dict[At, int] = {}
    begun, chunk = 0, ""
    for number, line in enumerate(source.splitlines(), start=1):
        if not chunk:
            begun = number
            header = _HEADER.match(line)
            if header:
                table = _table(header[2], tables, several=header[1] == "[[")
                yield table, number
                continue
        chunk += line + "\n"
        try:
            value = tomllib.loads(chunk)
        except tomllib.TOMLDecodeError:
            if number - begun >= LONGEST_VALUE:
                return
            continue  # goes on in the next line
        chunk = ""
        for path in _paths(value):
            yield table + path, begun


def _table(name: str, tables: dict[At, int], *, several: bool) -> At:
    """The path of a table's header, with the numbers of the arrays of tables that it is in."""
    path: At = ()
    keys = max(_paths(tomllib.loads(f"{name}=0")), key=len)
    for depth, key in enumerate(keys, start=1):
        path = (*path, key)
        if several and depth == len(keys):
            tables[path] = tables.get(path, -1) + 1
        if path in tables:
            path = (*path, tables[path])
    return path


def _paths(value: dict[str, Any]) -> Iterator[At]:
    for key, inner in value.items():
        yield (key,)
        if isinstance(inner, dict):
            yield from ((key, *path) for path in _paths(inner))
