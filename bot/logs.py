"""Logs: one line an event, as JSON or for people; nothing of a token, a text, a coordinate or a person in them."""

import logging
import re
import sys
from typing import TextIO

import structlog
from structlog.typing import EventDict, WrappedLogger

# A bot token wherever it stands: also in the addresses that an HTTP library may log.
_TOKEN = re.compile(r"\d{3,}:[A-Za-z0-9_-]{20,}")
# Where asyncio begins to quote.
_QUOTED = re.compile(r"[\n(<\[{'\"]")


def _without_token(_logger: WrappedLogger, _name: str, event: EventDict) -> EventDict:
    return {key: _TOKEN.sub("[token]", value) if isinstance(value, str) else value for key, value in event.items()}


def _bare_exception(_logger: WrappedLogger, _name: str, event: EventDict) -> EventDict:
    """Where an exception came from, without its words: those may hold what somebody wrote."""
    info = event.pop("exc_info", None)
    error = sys.exc_info()[1] if info is True else info[1] if isinstance(info, tuple) else info
    if isinstance(error, BaseException):
        event["error"] = type(error).__name__
        event["at"] = _frames(error)
        if error.__cause__ is not None:
            event["cause"] = type(error.__cause__).__name__
    return event


def _frames(error: BaseException) -> str:
    places = []
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{code.co_filename.rsplit('/', 2)[-1]}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return " < ".join(reversed(places[-6:]))


def set_up(level: str, form: str, stream: TextIO | None = None) -> None:
    """Send all logs, the libraries' too, through one door that redacts."""
    stream = stream or sys.stderr
    plain = form == "plain" or (form == "auto" and stream.isatty())
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _bare_exception,
        _without_token,
    ]
    renderer: structlog.typing.Processor = (
        structlog.dev.ConsoleRenderer(colors=stream.isatty()) if plain else structlog.processors.JSONRenderer()
    )
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[_library_event, *shared],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    for name in (
        "httpx",
        "httpcore",
        "telegram",
        "aiohttp",
        "aiosqlite",
        "sqlalchemy",
        "asyncio",
        "apscheduler",
        "alembic",
        "uvicorn",
    ):
        logging.getLogger(name).setLevel(logging.WARNING)
    # python-telegram-bot writes whole calls and answers, people's words among them, at DEBUG and in some errors.
    for name in ("telegram", "aiosqlite"):
        logging.getLogger(name).setLevel(logging.CRITICAL)


def _library_event(_logger: WrappedLogger, _name: str, event: EventDict) -> EventDict:
    """A library's line keeps its template, not its arguments: those may be anything.

    asyncio writes them into the line itself: an exception's words after the first line, and in the first line, from
    a bracket on, what a callback was called with.
    """
    record = event.get("_record")
    if isinstance(record, logging.LogRecord):
        words = str(record.msg)
        if record.name.partition(".")[0] == "asyncio":
            words = _QUOTED.split(words, maxsplit=1)[0].rstrip()
        event["event"] = words
        event["library"] = record.name
    return event
