"""`loftesbot understand`: how messages are understood, one line of JSON for each, for who tunes places and words.

It needs the content files and nothing else: no token, no database, no network.
"""

import json
import os
import re
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, ValidationError
from rapidfuzz.fuzz import ratio

from bot.content import load_world
from bot.redactors import Redactors
from bot.settings import load_settings
from core.errors import LoftesbotError
from core.recognition import Recogniser
from core.redaction import redact
from locales import Locales

LANGUAGE = re.compile(r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$")
# Days are counted back from now, and calendars end.
YEARS = range(1900, 2200)


class BadLineError(LoftesbotError):
    """A line or an option that cannot be read, said in words that quote nothing of it."""


class _Line(BaseModel):
    """A line that is a JSON object. What else it holds, labels for one, is let be."""

    model_config = ConfigDict(extra="ignore", strict=True)

    text: str
    lang: str | None = None
    now: str | None = None


class Understanding:
    """Turns lines into what was understood of them."""

    def __init__(self, recogniser: Recogniser, language: str | None, now: datetime | None) -> None:
        self._recogniser = recogniser
        self._redactors = Redactors()
        self._language = self._known(language)
        self._now = now

    def of(self, line: str) -> dict[str, Any]:
        """What is printed for one line: what was understood, or `error` with what is wrong."""
        try:
            return self._of(line)
        except BadLineError as error:
            return {"error": str(error)}

    def _of(self, line: str) -> dict[str, Any]:
        told = self._read(line)
        language = self._known(told.lang) or self._language
        now = self._now if told.now is None else read_moment(told.now, self._recogniser.zone)
        found = self._recogniser.understand(told.text, language, now or datetime.now(UTC))
        redacted = redact(told.text, self._redactors)
        return {
            "category": found.category,
            "place": found.place.name if found.place else None,
            "start": found.start.isoformat(timespec="seconds") if found.start else None,
            "end": found.end.isoformat(timespec="seconds") if found.end else None,
            "ongoing": found.ongoing,
            "negated": found.negated,
            "danger": found.danger,
            "distress": found.distress,
            "redacted": redacted.text,
            "removed": [{"kind": one.kind, "start": one.start, "end": one.end} for one in redacted.removed],
        }

    @staticmethod
    def _read(line: str) -> _Line:
        if not line.lstrip().startswith("{"):
            return _Line(text=line)
        try:
            return _Line.model_validate(json.loads(line))
        except (ValueError, RecursionError) as error:
            if not isinstance(error, ValidationError):
                raise BadLineError("this begins as JSON and is none") from None
            fields = sorted({str(problem["loc"][0]) for problem in error.errors() if problem["loc"]})
            said = ", ".join(fields)
            raise BadLineError(f"an object has text, and may have lang and now, all strings: look at {said}") from None

    def _known(self, language: str | None) -> str | None:
        """The language when there are words of it; a language that there are none of is left to be guessed."""
        if language is None:
            return None
        if not LANGUAGE.match(language):
            raise BadLineError("lang is no language code, such as sv")
        base = language.lower().partition("-")[0]
        return base if base in self._recogniser.lexicons else None


def read_moment(said: str, zone: ZoneInfo) -> datetime:
    """A moment in ISO 8601; one without an offset is local."""
    try:
        moment = datetime.fromisoformat(said)
    except ValueError:
        moment = datetime.min  # noqa: DTZ901  refused below
    if moment.year not in YEARS:
        raise BadLineError("now is no moment in ISO 8601, such as 2025-06-14T23:30+02:00")
    return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)


def answers(lines: Iterable[bytes], understanding: Understanding) -> Iterator[str]:
    """One line of JSON for each line that is not empty."""
    for raw in lines:
        try:
            line = raw.decode().strip("\r\n\ufeff")
        except UnicodeDecodeError:
            yield json.dumps({"error": "this is not UTF-8"})
            continue
        if line.strip():
            yield json.dumps(understanding.of(line), ensure_ascii=False)


def understand(language: str | None, now: str | None) -> None:
    """Read standard input until it ends, and answer each line at once."""
    settings = load_settings()
    world = load_world(settings.content, settings.municipality, Locales.load(lazily=True), ratio)
    recogniser = world.recogniser
    moment = None if now is None else read_moment(now, world.zone)
    understanding = Understanding(recogniser, language, moment)
    try:
        for answer in answers(sys.stdin.buffer, understanding):
            # Half a surrogate pair is no UTF-8, but its escape is JSON.
            sys.stdout.buffer.write(answer.encode(errors="backslashreplace") + b"\n")
            sys.stdout.buffer.flush()
    except BrokenPipeError:
        # Who reads has enough. What is left in the buffer has nowhere to go when the program ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
