"""Logs hold no token and no words of an exception."""

import io
import json
import logging
from collections.abc import Iterator

import pytest
import structlog

from bot import logs

TOKEN = "123456789:AAF-abcdefghijklmnopqrstuvwxyz0123456"


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    before = root.handlers[:], root.level
    stream = io.StringIO()
    logs.set_up("debug", "json", stream)
    yield stream
    root.handlers[:], level = before
    root.setLevel(level)


def test_a_token_never_stands_in_a_line(stream: io.StringIO) -> None:
    structlog.get_logger().info("calling", url=f"https://api.example/bot{TOKEN}/getMe")
    logging.getLogger("some.library").warning(f"failed at https://api.example/bot{TOKEN}/getMe")  # noqa: G004
    assert TOKEN not in stream.getvalue()
    assert stream.getvalue().count("[token]") == 2


def test_an_exception_is_named_and_placed_but_its_words_are_not_repeated(stream: io.StringIO) -> None:
    try:
        raise ValueError("what somebody wrote")  # noqa: TRY301
    except ValueError:
        structlog.get_logger().exception("failed")
        logging.getLogger("some.library").exception("failed too")
    for line in map(json.loads, stream.getvalue().splitlines()):
        assert line["error"] == "ValueError"
        assert "test_logs.py" in line["at"]
    assert "what somebody wrote" not in stream.getvalue()


def test_a_librarys_arguments_are_left_out(stream: io.StringIO) -> None:
    logging.getLogger("some.library").warning("sent %s", "what somebody wrote")
    line = json.loads(stream.getvalue())
    assert line["event"] == "sent %s"
    assert line["library"] == "some.library"
