"""What staff write to answer a report."""

from dataclasses import replace

import pytest

from core.conversation import Answer, Command, Step
from core.redaction import Redacted
from core.report import ReportState
from tests.core.talk import Talk, at_question
from tests.core.world import WORLD


def answer(text: str, *, staff: bool = True, name: str = "answer", talk: Talk | None = None) -> Talk:
    return (talk or Talk()).meet(Command, name=name, text=text, staff=staff)


@pytest.mark.parametrize(
    ("text", "state", "words"),
    [
        ("4K2M-9QTX done Vi har lagat lampan.", ReportState.DONE, "Vi har lagat lampan."),
        ("4k2m-9qtx seen", ReportState.SEEN, ""),
        ("4k2m9qtx Planned  Vi kommer på måndag.\nHälsningar", ReportState.PLANNED, "Vi kommer på måndag.\nHälsningar"),
        ("  4K2M-9QTX   not_ours\tGå till regionen. ", ReportState.NOT_OURS, "Gå till regionen."),
        ("4K2M-9QTX\nneeds_more\nVilken lampa?", ReportState.NEEDS_MORE, "Vilken lampa?"),
        ("4K2M-9QTO DONE ja", ReportState.DONE, "ja"),
    ],
)
def test_a_reference_a_state_and_words_are_an_answer(text: str, state: ReportState, words: str) -> None:
    talk = answer(text)
    (told,) = talk.of_kind(Answer)
    assert (told.state, told.words) == (state, words)
    assert told.reference == ("4K2M-9QT0" if "QTO" in text else "4K2M-9QTX")
    assert talk.keys == []


@pytest.mark.parametrize("text", ["", "  ", "4K2M-9QTX", "4K2M-9QTX new hej", "4K2M-9QTX klart", "x done hej", "done"])
def test_what_is_not_such_an_answer_tells_how(text: str) -> None:
    talk = answer(text)
    assert (talk.of_kind(Answer), talk.keys) == ([], ["desk-how"])


def test_a_person_who_is_no_staff_has_no_such_command() -> None:
    talk = answer("4K2M-9QTX done hej", staff=False)
    assert (talk.of_kind(Answer), talk.keys) == ([], ["unknown-command"])


def test_what_staff_answer_is_no_emergency_and_names_may_stand_in_it() -> None:
    talk = answer("4K2M-9QTX done Ring alltid 112 om någon har kniv.")
    assert talk.of_kind(Answer)
    assert "danger" not in talk.keys
    assert "distress" not in answer("4K2M-9QTX done Den som inte orkar leva kan ringa: jag orkar inte leva").keys


def test_what_staff_write_for_a_reporter_is_not_redacted_and_what_they_report_is() -> None:
    world = replace(WORLD, redact=lambda text: Redacted(text.replace("0701234567", "[…]"), ()))
    (told,) = answer("4K2M-9QTX seen Ring 0701234567", talk=Talk(world=world)).of_kind(Answer)
    assert told.words == "Ring 0701234567"
    talk = answer("motorträff, ring 0701234567", name="report", talk=Talk(world=world))
    assert talk.draft.text == "motorträff, ring […]"


@pytest.mark.parametrize("name", ["ANSWER", "Answer"])
def test_a_command_may_be_written_in_capitals(name: str) -> None:
    assert answer("4K2M-9QTX done Ring 112 vid fara.", name=name).of_kind(Answer)


def test_other_commands_of_staff_are_read_as_everyones() -> None:
    assert answer("de slåss", name="report").keys[0] == "danger"


def test_an_answer_in_the_middle_of_a_report_leaves_the_report() -> None:
    talk = answer("4K2M-9QTX done hej", talk=at_question("what"))
    assert (talk.asked, talk.step) == ("what", Step.ASKING)
