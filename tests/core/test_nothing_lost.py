"""What is told is kept, wherever it was written, and danger is heard in all of it."""

import pytest

from core.conversation import Attached, Command, Step
from core.report import PlaceKind
from tests.core.talk import Talk, at_question, at_summary, says_of


@pytest.mark.parametrize("question", ["when", "what", "vehicles"])
def test_a_story_that_answers_nothing_is_kept_and_the_question_stays(question: str) -> None:
    story = "de stod utanför affären hela tiden och skrek"
    talk = at_question(question).say(story)
    assert talk.keys[0] == "story-kept"
    assert talk.asked == question
    assert talk.draft.text == story


def test_a_story_at_the_gate_is_kept_and_the_gate_stays() -> None:
    talk = Talk().press("menu.report").say("det kör folk fram och tillbaka vid affären")
    assert talk.conversation.step is Step.GATE
    assert talk.keys[0] == "story-kept"
    assert talk.draft.text == "det kör folk fram och tillbaka vid affären"


def test_a_sentence_that_answers_and_tells_more_is_kept_as_their_own_words_too() -> None:
    told = "igår kväll och de hade musik på hög volym"
    talk = at_question("when").say(told)
    assert talk.asked == "what"
    assert talk.draft.text == told
    assert at_question("when").say("igår kväll").draft.text is None


@pytest.mark.parametrize("nothing", ["Hoppa över", "nej", None])
def test_nothing_more_to_tell_takes_nothing_away(nothing: str | None) -> None:
    talk = Talk().say("motorträff vid Parkskolan igår kväll").press("summary.back")
    assert talk.asked == "more"
    talk = talk.say(nothing) if nothing else talk.press("more.skip")
    assert talk.draft.text == "motorträff vid Parkskolan igår kväll"
    while talk.step is Step.ASKING:
        talk.press(f"{talk.asked}.skip")
    assert talk.press("summary.send").kept[0].report.text == "motorträff vid Parkskolan igår kväll"


def test_no_at_the_gate_is_no_answer_to_whether_it_goes_on() -> None:
    talk = Talk().press("menu.report").say("nej")
    assert talk.conversation.step is Step.GATE
    assert talk.keys == ["gate-no", "gate-now"]
    assert talk.press("gate.over").asked == "where"


def test_a_place_described_in_words_keeps_the_words_with_the_towns_point() -> None:
    talk = at_question("where").say("vid lekplatsen bakom affären i Kolbäck")
    spot = talk.draft.spot
    assert spot is not None
    assert (spot.kind, spot.place_id) == (PlaceKind.TYPED, "kolback")
    assert spot.name == "vid lekplatsen bakom affären i Kolbäck"
    plain = at_question("where").say("i Kolbäck").draft.spot
    assert plain is not None
    assert plain.kind is PlaceKind.KNOWN


@pytest.mark.parametrize("name", ["report", "help", "nonsense"])
def test_danger_after_a_slash_is_heard(name: str) -> None:
    assert Talk().meet(Command, name=name, text="de slåss").keys[0] == "danger"


def test_112_after_a_slash_is_heard() -> None:
    assert Talk().meet(Command, name="112").keys[0] == "danger"


def test_danger_in_a_caption_is_heard_and_kept() -> None:
    talk = at_question("what").meet(Attached, kind="photosize", text="han har kniv")
    assert talk.conversation.step is Step.DANGER
    assert talk.draft.text == "han har kniv"


def test_a_caption_is_read_although_the_picture_is_not() -> None:
    talk = Talk().meet(Attached, kind="photosize", text="motorträff vid skolan")
    assert talk.keys[0] == "attached"
    assert talk.draft.text == "motorträff vid skolan"


def test_words_after_the_command_to_report_begin_the_report() -> None:
    talk = Talk().meet(Command, name="report", text="motorträff igen")
    assert talk.conversation.step is Step.GATE
    assert talk.draft.text == "motorträff igen"
    assert at_summary().meet(Command, name="report", text="en till").draft.text == "en till"


def test_whoever_asks_about_their_data_is_told_how_long_it_is_kept() -> None:
    talk = Talk().meet(Command, name="privacy")
    privacy = says_of(talk.effects)[0].parts[0]
    assert privacy.key == "privacy"
    assert (privacy.args["months"], privacy.args["words"], privacy.args["hours"]) == (24, 90, 24)
