"""`loftesbot understand`: one line of JSON for each line, whatever the line is."""

import json
import subprocess
import sys
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.understand import BadLineError, Understanding, answers
from core.recognition import Recogniser

NOW = datetime(2025, 6, 14, 21, 30, tzinfo=UTC)
KEYS = ["category", "place", "start", "end", "ongoing", "negated", "danger", "distress", "redacted", "removed"]


def ask(known: Recogniser, *lines: str | bytes, language: str | None = None) -> list[dict[str, Any]]:
    raw = [line if isinstance(line, bytes) else line.encode() for line in lines]
    return [json.loads(answer) for answer in answers(raw, Understanding(known, language, NOW))]


def test_a_line_is_answered_with_every_key_and_no_other(known: Recogniser) -> None:
    [answer] = ask(known, "motorträff på hammartorget nu, ring 0701234567")
    assert list(answer) == KEYS
    assert answer["category"] == "car_meet"
    assert answer["place"] == "Hammartorget"
    assert (answer["start"], answer["end"]) == ("2025-06-14T23:30:00+02:00", None)
    assert "0701234567" not in answer["redacted"]
    assert answer["removed"] == [{"kind": "phone", "start": 36, "end": 46}]


def test_an_object_says_its_language_and_moment(known: Recogniser) -> None:
    told = {"text": "igår kväll var det motorträff", "lang": "sv-x-easy", "now": "2025-01-02T12:00", "label": 1}
    [answer] = ask(known, json.dumps(told))
    assert (answer["start"], answer["end"]) == ("2025-01-01T18:00:00+01:00", "2025-01-01T22:00:00+01:00")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{bad", "begins as JSON"),
        ("{" * 100_000, "begins as JSON"),
        ('{"a":' * 100_000, "begins as JSON"),
        ("{}", "look at text"),
        ('{"text": 3, "lang": 4}', "look at lang, text"),
        ('{"text": "x", "now": "igår"}', "ISO 8601"),
        ('{"text": "x", "now": "0001-01-01"}', "ISO 8601"),
        ('{"text": "x", "lang": "på svenska"}', "no language code"),
        (b"\xff\xfe", "not UTF-8"),
    ],
)
def test_a_bad_line_is_answered_with_what_is_wrong_and_the_next_goes_on(
    known: Recogniser, line: str | bytes, said: str
) -> None:
    wrong, right = ask(known, line, "motorträff")
    assert list(wrong) == ["error"]
    assert said in wrong["error"]
    assert right["category"] == "car_meet"


def test_empty_lines_are_left_out_and_what_is_no_object_is_a_message(known: Recogniser) -> None:
    assert len(ask(known, "", "  ", "\r\n", "\ufeffmotorträff\r\n", '"hej"', "[1]")) == 3


def test_a_language_without_words_is_guessed(known: Recogniser) -> None:
    [answer] = ask(known, '{"text": "koulun pihalla on huumeita", "lang": "so"}')
    assert answer["category"] == "drugs"


def test_an_option_that_is_no_language_is_refused(known: Recogniser) -> None:
    with pytest.raises(BadLineError):
        Understanding(known, "svenska!", NOW)


def test_the_command_needs_neither_token_nor_database() -> None:
    lines = b'motortr\xc3\xa4ff p\xc3\xa5 torget\n\n{bad\n{"text": "\\ud800 hej"}\n'
    command = [sys.executable, "-m", "bot", "understand", "--lang", "sv", "--now", "2025-06-14T23:30:00+02:00"]
    done = subprocess.run(command, input=lines, capture_output=True, timeout=60, check=True)
    first, second, third = map(json.loads, done.stdout.splitlines())
    assert first["category"] == "car_meet"
    assert "error" in second
    assert third["category"] == "greeting"


def test_a_bad_option_is_one_line_and_exit_code_1() -> None:
    command = [sys.executable, "-m", "bot", "understand", "--now", "soon"]
    done = subprocess.run(command, input=b"", capture_output=True, timeout=60, check=False)
    assert done.returncode == 1
    assert done.stderr.decode().count("\n") == 1
