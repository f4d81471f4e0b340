"""Logs hold no token and no words of an exception."""

import asyncio
import gc
import io
import json
import logging
from collections.abc import Iterator

import pytest
import structlog
import typer

from bot import logs
from bot.__main__ import _do
from bot.settings import Settings

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


async def test_asyncio_may_say_what_failed_but_not_with_which_words(stream: io.StringIO) -> None:
    loop = asyncio.get_running_loop()

    def fails(words: str) -> None:
        raise ValueError(words)

    async def fails_too() -> None:
        raise ValueError("what somebody wrote")

    loop.call_soon(fails, "what somebody wrote")
    forgotten = asyncio.create_task(fails_too(), name="what somebody wrote")
    await asyncio.wait([forgotten])
    del forgotten
    gc.collect()
    lines = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert [line["library"] for line in lines] == ["asyncio", "asyncio"]
    assert lines[0]["event"].startswith("Exception in callback ")
    assert lines[1]["event"] == "Task exception was never retrieved"
    assert all(line["error"] == "ValueError" and "test_logs.py" in line["at"] for line in lines)
    assert "what somebody wrote" not in stream.getvalue()


@pytest.mark.usefixtures("stream")
def test_a_bug_ends_the_program_with_a_line_that_places_it_and_no_word_of_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    async def fails(_settings: Settings) -> None:
        raise ValueError("what somebody wrote")

    with pytest.raises(typer.Exit) as ended:
        _do(fails)
    assert ended.value.exit_code == 1
    assert ended.value.__context__ is None
    out, err = capsys.readouterr()
    assert (out, "what somebody wrote" in err) == ("", False)
    assert "ValueError" in err
    assert "test_logs.py" in err
