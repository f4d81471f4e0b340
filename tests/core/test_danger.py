"""Danger first: 112 before everything, and no way on that was not said in so many words."""

import pytest

from core.conversation import Attached, Command, Edited, Located, Step
from core.report import Category
from core.texts import Say
from tests.core.talk import Talk, at_gate, at_question, at_summary
from tests.core.vocabulary import SV

DANGER = ["danger", "danger-then"]
QUESTIONS = ("where", "when", "day", "band", "what", "vehicles", "more")
STEPS = ("gate", "danger", *QUESTIONS, "which_place", "summary", "correct")


def at_step(name: str) -> Talk:
    match name:
        case "gate":
            return at_gate()
        case "danger":
            return at_gate().press("gate.danger")
        case "which_place":
            return at_question("where").say("station")
        case "summary":
            return at_summary()
        case "correct":
            return at_summary().press("summary.change")
        case _:
            return at_question(name)


@pytest.mark.parametrize("step", STEPS)
def test_a_word_of_danger_stops_every_step_and_nothing_told_is_lost(step: str) -> None:
    talk = at_step(step)
    before = talk.draft
    talk.say("De slåss vid torget")
    assert talk.step is Step.DANGER
    assert [key for key in talk.keys if key != "okay"] == DANGER
    assert talk.keys[0] == "danger"
    assert talk.draft == before.model_copy(update={"text": "De slåss vid torget"})


def test_when_they_are_safe_it_goes_on_where_it_was() -> None:
    talk = at_question("vehicles").say("någon är skadad").press("danger.safe")
    assert talk.asked == "vehicles"
    talk = at_summary().say("någon är skadad").say("Jag är trygg, inte bråttom")
    assert talk.step is Step.SUMMARY


def test_danger_at_the_gate_comes_back_to_the_gate() -> None:
    assert at_gate().press("gate.danger").press("danger.safe").step is Step.GATE
    assert at_gate().press("gate.danger").say("Tillbaka").step is Step.GATE
    assert at_question("what").say("kniv").say("Tillbaka").asked == "what"


def test_that_nobody_is_in_danger_may_be_written_as_it_is_said_of_its_button() -> None:
    calm = SV.answers["gate.calm"][0]
    assert Talk().press("menu.other", "sort.littering").say(calm).asked == "where"
    assert Talk().press("menu.other", "sort.littering").say(f"{calm} nu").step is Step.DANGER
    assert at_gate().say(calm).step is Step.DANGER  # there it is no button


def test_the_label_of_the_button_is_not_something_told() -> None:
    talk = at_gate().say("Någon är i fara")
    assert (talk.step, talk.draft.text) == (Step.DANGER, None)


@pytest.mark.parametrize("text", ["hej", "Parkskolan", "igår kväll", "skicka rapporten", "👍", "rapportera", "ok"])
def test_nothing_but_safe_or_cancel_leads_out_of_danger(text: str) -> None:
    talk = at_question("where").say("kniv").say(text)
    assert talk.step is Step.DANGER
    assert "danger" in talk.keys


def test_a_location_or_a_picture_does_not_lead_out_of_danger() -> None:
    talk = at_question("where").say("kniv").meet(Located, lat=59.618, lon=16.23)
    assert talk.step is Step.DANGER
    assert talk.spot.place_id == "parkskolan"  # what was told is kept
    assert talk.meet(Attached, kind="photo").step is Step.DANGER
    assert talk.meet(Command, name="report").step is Step.DANGER
    assert talk.press("danger.cancel").step is Step.HOME


@pytest.mark.parametrize(
    "text", ["jag är otrygg", "Jag är inte trygg", "jag är otrygg, inte bråttom", "pågår nu jag är otrygg"]
)
def test_unsafe_is_never_taken_for_safe(text: str) -> None:
    assert at_gate().say(text).step is Step.GATE
    assert at_gate().press("gate.danger").say(text).step is Step.DANGER


def test_unsafe_is_never_taken_for_safe_in_english() -> None:
    assert at_gate(language="en").say("I am unsafe").step is Step.GATE
    assert at_gate(language="en").say("I am safe").asked == "where"


def test_danger_with_nothing_open_is_112_and_what_was_told_waits() -> None:
    talk = Talk().say("någon är skadad vid Parkskolan")
    assert talk.keys == ["danger", "danger-then"]
    assert (talk.step, talk.draft.text) == (Step.DANGER, "någon är skadad vid Parkskolan")
    talk.press("danger.safe")
    assert (talk.step, talk.keys[3:]) == (Step.SORTING, ["report-from-past", "sort", "sort-words", "sort-place"])


def test_danger_with_a_subject_goes_on_at_its_gate_when_they_are_safe() -> None:
    talk = Talk().say("motorträff vid Parkskolan igår kväll och de slåss")
    assert (talk.step, talk.draft.category) == (Step.DANGER, Category.CAR_MEET)
    assert talk.press("danger.safe").step is Step.GATE


def test_a_single_word_of_danger_is_a_cry_and_nothing_to_keep() -> None:
    talk = Talk().say("brinner")
    assert talk.keys == ["danger", "danger-home"]
    assert (talk.step, bool(talk.shown.buttons)) == (Step.HOME, True)


def test_danger_is_heard_in_every_language_offered() -> None:
    assert Talk().say("someone is hurt").keys == ["danger", "danger-then"]
    assert at_question("more").say("they have knives, a knife").step is Step.DANGER
    assert at_question("more", language="en").say("de slåss").step is Step.DANGER


def test_what_is_denied_is_no_danger() -> None:
    talk = at_question("more").say("Ingen är skadad och de slåss inte")
    assert talk.step is Step.DANGER  # "inte" stands after: better one stop too many
    talk = at_question("more").say("Det är ingen kniv, inte 112")
    assert talk.step is Step.SUMMARY


def test_danger_in_a_message_that_was_changed_is_heard() -> None:
    assert at_question("what").meet(Edited, text="någon är skadad").step is Step.DANGER
    assert Talk().meet(Edited, text="någon är skadad").keys == ["danger", "danger-home"]


def test_112_is_what_is_read_first_while_the_keyboard_is_put_away() -> None:
    talk = at_question("where").say("kniv")
    assert talk.keys == DANGER
    first, second = [effect for effect in talk.effects if isinstance(effect, Say)]
    assert (first.removes_keyboard, bool(second.buttons)) == (True, True)
