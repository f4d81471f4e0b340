"""What staff write to answer a report by a command, and what residents' commands are beside it."""

import pytest

from core.conversation import Command
from core.desk.answer import Given, read
from core.report import ReportState
from tests.core.talk import Talk


@pytest.mark.parametrize(
    ("text", "state", "words"),
    [
        ("4K2M-9QTX done Vi har lagat lampan.", ReportState.DONE, "Vi har lagat lampan."),
        ("4k2m-9qtx seen", ReportState.SEEN, None),
        ("4k2m9qtx Planned  Vi kommer på måndag.\nHälsningar", ReportState.PLANNED, "Vi kommer på måndag.\nHälsningar"),
        ("  4K2M-9QTX   not_ours\tGå till regionen. ", ReportState.NOT_OURS, "Gå till regionen."),
        ("4K2M-9QTX\nneeds_more\nVilken lampa?", ReportState.NEEDS_MORE, "Vilken lampa?"),
        ("4K2M-9QTX DONE ja", ReportState.DONE, "ja"),
    ],
)
def test_a_reference_a_state_and_words_are_an_answer(text: str, state: ReportState, words: str | None) -> None:
    assert read(text) == Given(reference="4K2M-9QTX", state=state, words=words)


def test_letters_that_look_alike_are_read_as_meant() -> None:
    given = read("4K2M-9QTO done ja")
    assert given is not None
    assert given.reference == "4K2M-9QT0"


@pytest.mark.parametrize("text", ["", "  ", "4K2M-9QTX", "4K2M-9QTX new hej", "4K2M-9QTX klart", "x done hej", "done"])
def test_what_is_not_such_an_answer_is_none(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize("name", ["answer", "ANSWER", "staff"])
def test_a_resident_has_no_such_command(name: str) -> None:
    assert Talk().meet(Command, name=name, text="4K2M-9QTX done hej").keys == ["unknown-command"]


def test_what_a_resident_writes_after_it_is_read_for_danger_as_everything_is() -> None:
    assert Talk().meet(Command, name="answer", text="de slåss").keys[0] == "danger"
