"""What a person may ask of us: to be told, to see everything, to have it erased, to be left in peace."""

import pytest

from core.conversation import Command, Edited, Erase, Expired, Give, Silence, Step
from core.past import REPORTS_SHOWN, Past
from core.texts import Replace, Say
from core.words import Intent
from tests.core.talk import Talk, at_gate, at_question, at_summary, sent_report
from tests.core.world import FREE, WITH_PHOTOS


def erased(talk: Talk) -> bool:
    return bool(talk.of_kind(Erase))


def test_privacy_tells_how_long_and_leads_to_what_can_be_asked() -> None:
    talk = Talk().say("integritet")
    assert talk.keys == ["privacy", "privacy-yours"]
    assert talk.labels == ["button-mydata", "button-delete", "menu-age", "button-home"]
    assert talk.texts["privacy"].args["contact"] == "0220-24000"


def test_a_question_about_what_is_kept_is_answered_with_it() -> None:
    assert Talk().say("vad sparar ni om mig egentligen").keys == ["privacy", "privacy-yours"]


@pytest.mark.parametrize("ask", ["mina uppgifter", "/mydata", "menu"])
def test_all_that_is_kept_is_given_at_once(ask: str) -> None:
    talk = sent_report()
    talk = talk.meet(Command, name="mydata") if ask == "/mydata" else talk
    talk = talk.press("menu.mydata") if ask == "menu" else talk
    talk = talk.say(ask) if ask == "mina uppgifter" else talk
    assert talk.of_kind(Give) == [Give()]
    assert talk.keys == ["mydata"]
    assert talk.texts["mydata"].args == {"reports": 1, "wishes": 0, "follows": 0}


def test_what_was_taken_back_is_counted_no_more() -> None:
    talk = sent_report().act("withdraw-yes").press("follow.traffic").say("mina uppgifter")
    assert talk.texts["mydata"].args == {"reports": 0, "wishes": 0, "follows": 1}


def test_what_is_kept_may_be_asked_for_in_the_middle_of_a_report() -> None:
    talk = at_question("what").say("mina uppgifter")
    assert talk.of_kind(Give)
    assert talk.asked == "what"


@pytest.mark.parametrize("word", ["radera", "RADERA"])
def test_nothing_is_erased_before_the_last_question_is_answered(word: str) -> None:
    talk = sent_report().say(word)
    assert (erased(talk), talk.keys, talk.labels) == (False, ["delete"], ["erase-yes", "erase-no"])


@pytest.mark.parametrize("word", ["radea", "raderas", "radera mig"])
def test_only_the_very_word_asks_to_erase(word: str) -> None:
    assert Talk().say(word).keys[0] != "delete"


def test_yes_erases_everything_and_the_talk_begins_anew() -> None:
    talk = sent_report(language="en").press("follow.traffic").press("menu.delete", "erase.yes")
    assert erased(talk)
    assert isinstance(talk.effects[-1], Replace)
    assert talk.keys == ["deleted"]
    assert talk.texts["deleted"].args["reports"] == 1
    assert talk.past == Past(sent=talk.past.sent)
    kept = talk.conversation
    assert (kept.language, kept.step, kept.draft, kept.sent, kept.viewing, kept.erasing) == (
        "en",
        Step.HOME,
        None,
        None,
        None,
        None,
    )


def test_no_erases_nothing_and_says_so() -> None:
    talk = sent_report().press("menu.delete", "erase.no")
    assert (erased(talk), talk.keys) == (False, ["delete-kept"])
    assert talk.conversation.erasing is None
    assert len(talk.past.reports) == 1


@pytest.mark.parametrize(("answer", "gone"), [("ja", True), ("Ja, radera allt", True), ("nej", False)])
def test_the_last_question_may_be_answered_in_writing(answer: str, gone: bool) -> None:
    talk = sent_report().say("radera", answer)
    assert erased(talk) is gone
    assert talk.keys == (["deleted"] if gone else ["delete-kept"])


def test_a_yes_that_nobody_asked_for_asks() -> None:
    for begun in (Talk(), sent_report().say("radera", "nej")):
        talk = begun.press("erase.yes")
        assert (erased(talk), talk.keys) == (False, ["delete"])
        assert erased(talk.press("erase.yes"))


def test_a_word_of_yes_that_nobody_asked_for_is_only_a_word() -> None:
    assert sent_report().say("ja").keys[0] == "not-understood-home"


@pytest.mark.parametrize(("minutes", "gone"), [(0, True), (60, True), (61, False), (60 * 24 * 365, False)])
def test_a_yes_counts_for_an_hour(minutes: int, gone: bool) -> None:
    talk = sent_report().press("menu.delete").wait(minutes=minutes).press("erase.yes")
    assert erased(talk) is gone
    if not gone:
        assert erased(talk.wait(minutes=1).press("erase.yes"))


@pytest.mark.parametrize("between", ["hej", "hjälp", "English", "motorträffar är trevliga", "nej"])
def test_a_yes_after_anything_else_was_said_erases_nothing(between: str) -> None:
    for answer in ("ja", "Ja, radera allt"):
        assert not erased(sent_report(world=FREE).say("radera", between, answer))
    talk = sent_report(world=FREE).say("radera", between).press("erase.yes")
    assert (erased(talk), talk.keys) == (False, ["delete"])
    assert erased(talk.press("erase.yes"))


def test_a_draft_that_lay_too_long_does_not_take_the_question_with_it() -> None:
    assert erased(at_gate().press("menu.delete").meet(Expired).press("erase.yes"))


def test_a_word_of_yes_an_hour_later_is_only_a_word() -> None:
    talk = sent_report().say("radera").wait(minutes=61).say("ja")
    assert (erased(talk), talk.keys[0]) == (False, "not-understood-home")


def test_a_yes_from_before_the_clock_was_set_back_asks_anew() -> None:
    assert not erased(sent_report().press("menu.delete").wait(minutes=-5).press("erase.yes"))


@pytest.mark.parametrize("data", ["-:erase:", "-:erase:maybe", "-:erase:YES"])
def test_no_forged_button_erases(data: str) -> None:
    talk = sent_report().press("menu.delete").press_data(data)
    assert (erased(talk), talk.keys) == (False, ["stale", "press-stale"])


def test_a_draft_goes_with_the_rest() -> None:
    talk = at_question("what").press("menu.delete")
    assert talk.keys == ["delete"]  # the last thing asked: "yes" must answer it, and nothing else
    talk.press("erase.yes")
    assert (erased(talk), talk.step, talk.conversation.draft) == (True, Step.HOME, None)


def test_erasing_while_a_keyboard_lies_there_puts_it_away() -> None:
    talk = at_gate().press("gate.safe")
    assert talk.conversation.keyboard
    talk.press("menu.delete", "erase.yes")
    assert not talk.conversation.keyboard
    assert any(say.removes_keyboard for say in talk.of_kind(Say))


def test_a_no_in_the_middle_of_a_report_keeps_everything_and_goes_on_where_it_was() -> None:
    talk = at_question("what").press("menu.delete").say("nej")
    assert not erased(talk)
    assert (talk.asked, talk.keys[0]) == ("what", "delete-kept")


def test_in_the_middle_of_a_report_the_very_words_of_the_button_erase_or_keep() -> None:
    talk = at_question("more").press("menu.delete").say("Ja, radera allt")
    assert (erased(talk), talk.step, talk.keys) == (True, Step.HOME, ["deleted"])
    talk = at_question("more").press("menu.delete").say("Nej, behåll")
    assert (erased(talk), talk.asked, talk.keys) == (False, "more", ["delete-kept", "draft-open", "ask-more"])
    assert at_question("more").say("Ja, radera allt").draft.text == "Ja, radera allt"


def test_a_yes_to_deleting_never_sends_the_report_that_is_open() -> None:
    talk = at_summary().press("menu.delete").say("ja")
    assert (erased(talk), talk.keeps_now) == (True, False)
    assert at_summary().press("menu.delete").say("nej").step is Step.SUMMARY


def test_stop_forgets_every_address_and_says_what_stays() -> None:
    talk = sent_report().press("follow.traffic").say("stopp")
    assert talk.of_kind(Silence) == [Silence()]
    assert talk.keys == ["stopped"]
    assert talk.past.follows == ()
    assert not talk.past.reports[0].followed


def test_stop_in_the_middle_of_a_report_keeps_the_report() -> None:
    talk = at_question("what").meet(Command, name="stop")
    assert talk.of_kind(Silence)
    assert (talk.asked, talk.keys) == ("what", ["stopped", "ask-what"])


def test_after_everything_is_erased_a_report_can_be_made_again() -> None:
    talk = sent_report(world=FREE).press("menu.delete", "erase.yes", "menu.report", "gate.safe").say("Parkskolan")
    assert talk.press("summary.send").keeps_now


def test_erasing_everything_gives_no_new_turns() -> None:
    talk = sent_report().press("menu.delete", "erase.yes").wait(minutes=1).press("menu.report")
    assert talk.keys[0] == "limit-notice"


def test_more_reports_than_are_shown_are_counted_all() -> None:
    talk = sent_report(world=FREE)
    for _ in range(REPORTS_SHOWN + 2):
        talk.press("menu.report", "gate.safe").say("Parkskolan").press("summary.send")
    assert talk.say("mina uppgifter").texts["mydata"].args["reports"] == REPORTS_SHOWN + 3
    assert talk.press("menu.delete", "erase.yes").texts["deleted"].args["reports"] == REPORTS_SHOWN + 3


def test_a_message_changed_after_everything_is_erased_brings_nothing_back() -> None:
    talk = sent_report(world=WITH_PHOTOS).press("menu.delete", "erase.yes").meet(Edited, text="Ord.", message="1")
    assert talk.keys == ["edited"]


@pytest.mark.parametrize("intent", list(Intent))
def test_every_wish_is_a_command_too_and_is_answered(intent: Intent) -> None:
    for talk in (Talk(), at_question("where"), at_summary(), sent_report().act("add")):
        assert talk.meet(Command, name=intent.value.upper()).keys
