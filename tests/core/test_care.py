"""Someone is not well: those who listen, and no question. Numbers, and how to reach a youth coach."""

import pytest

from core.conversation import Attached, Command, Edited, Event, Photographed, Said, Step
from tests.core.talk import Talk, at_gate, at_question, at_summary, sent_report
from tests.core.world import WITH_PHOTOS, WORLD

DISTRESS = "jag orkar inte leva"
CARD = ["distress", "distress-lines", "distress-then"]


def numbers(talk: Talk, key: str) -> list[str]:
    lines = talk.texts[key].args["lines"]
    assert isinstance(lines, tuple)
    return [str(line.args["number"]) for line in lines]


@pytest.mark.parametrize("kind", [Said, Edited])
def test_distress_is_met_with_those_who_listen_and_no_question(kind: type[Event]) -> None:
    talk = Talk().meet(kind, text=DISTRESS)
    assert (talk.keys, talk.labels, talk.step) == (CARD, ["button-home"], Step.HOME)
    assert numbers(talk, "distress-lines") == ["90101", "116 111"]  # those that are written down


@pytest.mark.parametrize("event", [{"kind": "voice"}, {"file": "f"}])
def test_distress_in_a_caption_is_heard(event: dict[str, str]) -> None:
    talk = Talk(world=WITH_PHOTOS).meet(Photographed if "file" in event else Attached, text=DISTRESS, **event)
    assert talk.keys == CARD


def test_distress_after_a_slash_is_heard() -> None:
    assert Talk().meet(Command, name="report", text=DISTRESS).keys == CARD


@pytest.mark.parametrize("question", ["where", "when", "what", "vehicles", "more"])
def test_distress_in_the_middle_of_a_report_is_kept_and_the_report_waits(question: str) -> None:
    talk = at_question(question).say(DISTRESS)
    assert [key for key in talk.keys if key != "okay"] == [*CARD, "distress-draft"]
    assert (talk.asked, talk.draft.text, talk.labels) == (question, DISTRESS, ["button-continue"])
    assert talk.press("menu.home").keys[-1].startswith("ask-")


@pytest.mark.parametrize("begun", [at_gate, at_summary])
def test_distress_sends_nothing_and_chooses_nothing(begun: type[Talk]) -> None:
    talk = begun()
    step = talk.step
    talk.say(DISTRESS)
    assert (talk.step, talk.kept, talk.draft.text) == (step, [], DISTRESS)


def test_a_changed_message_in_distress_is_heard_and_not_added() -> None:
    talk = at_summary().meet(Said, text="Tre bilar.", message="1").meet(Edited, text=DISTRESS, message="1")
    assert (talk.keys, talk.draft.text) == ([*CARD, "distress-draft"], "Tre bilar.")


def test_distress_while_something_is_added_is_no_addition() -> None:
    talk = sent_report().act("add").say(DISTRESS)
    assert (talk.keys, talk.step) == (CARD, Step.ADDING)
    assert talk.past.reports[0].report.text is None


def test_danger_and_distress_are_both_met_danger_first() -> None:
    talk = Talk().say("jag orkar inte leva, jag har en kniv")
    assert talk.keys == ["danger", "danger-home", *CARD]
    talk = at_question("what").say("jag orkar inte leva, jag har en kniv")
    assert talk.keys == ["danger", "danger-then", *CARD, "distress-draft"]


def test_every_number_is_shown_when_asked_for() -> None:
    talk = Talk().say("nummer")
    assert talk.keys == ["numbers"]
    assert numbers(talk, "numbers") == [line.number for line in WORLD.helplines]
    assert Talk().press("menu.numbers").keys == ["numbers"]
    assert at_question("what").say("nummer").keys == ["numbers", "draft-open", "ask-what"]


def test_how_to_reach_a_youth_coach_is_told_with_the_number() -> None:
    talk = Talk().say("kan jag prata med en ungdomscoach")
    assert (talk.keys, talk.labels) == (["coach", "distress-lines"], ["button-numbers", "button-home"])
    assert talk.texts["coach"].args["contact"] == "0220-24000"
