"""A TOML file of the operator's: read, checked against a model, and quoted by line and field when it is wrong."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from core.errors import ContentError

M = TypeVar("M", bound=BaseModel)
At = tuple[str | int, ...]

_POSITION = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")
_HEADER = re.compile(r"^\s*(\[\[?)(.*?)\]\]?\s*(?:#.*)?$")
_WORDS = {"missing": "this is missing", "extra_forbidden": "this is not known here"}


class TomlFile:
    """One file: its data, and what to say about it. `shown` is how a message names it."""

    def __init__(self, path: Path, shown: str) -> None:
        self.shown = shown
        try:
            self.source = path.read_text(encoding="utf-8")
            self.data = tomllib.loads(self.source)
        except FileNotFoundError:
            raise ContentError(f"{shown}: there is no such file") from None
        except (OSError, UnicodeDecodeError) as error:
            raise ContentError(f"{shown}: cannot be read ({type(error).__name__})") from None
        except tomllib.TOMLDecodeError as error:
            at = _POSITION.search(str(error))
            line = int(at[1]) if at and at[1] else self.source.count("\n") + 1
            raise ContentError(f"{shown}, line {line}: {_POSITION.sub('', str(error))}") from None

    def read(self, model: type[M]) -> M:
        """The data as a model; ContentError with line and field of the first thing that is wrong."""
        try:
            return model.model_validate(self.data)
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
            words = _WORDS.get(first["type"]) or first["msg"].removeprefix("Value error, ")
            field = tuple(part for part in first["loc"] if part != "[key]")
            raise self.error(field, words[:1].lower() + words[1:]) from None

    def error(self, field: At, words: str) -> ContentError:
        """What is wrong with a field, ready to be raised."""
        return ContentError(f"{self.shown}, line {self.line_of(field)}, {_named(field)}: {words}")

    def line_of(self, field: At) -> int:
        """The line of a field, or of the nearest thing around it that is written down."""
        lines: dict[At, int] = {}
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
