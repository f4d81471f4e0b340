"""What people do besides answering: they change their minds, write elsewhere than asked, wait, and come back."""

from datetime import timedelta

from core.conversation import Command, Edited, Follow, Keep, Photographed, Said, Step
from core.own import REPLIES_SHOWN, REPLY_SHOWN
from core.past import Reply
from core.report import Category, Hold, ReportState
from core.texts import Replace, Say
from core.turn import Turn
from core.words import gapped
from tests.core.talk import Talk, at_gate, at_question, at_summary, sent_report
from tests.core.world import WITH_PHOTOS

TOLD = "motorträff vid Parkskolan igår kväll"


def test_a_place_or_a_time_written_at_the_gate_is_kept() -> None:
    talk = at_gate().say("Parkskolan")
    assert (talk.step, talk.spot.place_id) == (Step.GATE, "parkskolan")
    assert talk.press("gate.safe").step is Step.SUMMARY


def test_words_after_a_command_are_not_lost() -> None:
    wish = Talk().meet(Command, name="wish", text="fler lampor på Torsvägen")
    assert (wish.draft.category, wish.draft.text, wish.asked) == (
        Category.PLEDGE_WISH,
        "fler lampor på Torsvägen",
        "area",
    )
    open_one = at_question("what").meet(Command, name="other", text="klotter vid entrén")
    assert (open_one.draft.text, open_one.keys[0]) == ("klotter vid entrén", "story-kept")


def test_changed_words_take_the_place_and_the_time_with_them() -> None:
    talk = Talk().meet(Said, text=TOLD, message="1")
    before = talk.when
    assert (talk.step, talk.spot.place_id) == (Step.SUMMARY, "parkskolan")
    talk.meet(Edited, text="motorträff vid Lindboskolan i förrgår kväll", message="1")
    assert talk.spot.place_id == "lindboskolan"
    assert talk.when.night_of == before.night_of - timedelta(days=1)


def test_a_place_that_was_chosen_otherwise_does_not_follow_changed_words() -> None:
    talk = Talk().meet(Said, text=TOLD, message="1").press("summary.change", "correct.where").say("Hammartorget")
    talk.meet(Edited, text="motorträff vid Lindboskolan igår kväll", message="1")
    assert talk.spot.place_id == "hammartorget"


def test_the_name_of_what_to_change_written_at_the_summary_asks_for_it() -> None:
    assert at_summary().say("Plats").asked == "where"


def test_what_went_on_an_hour_ago_is_asked_about_again_before_it_is_sent() -> None:
    talk = at_summary()
    talk.now += timedelta(hours=3)
    talk.press("summary.send")
    assert (talk.step, talk.keeps_now, talk.draft.spot is not None) == (Step.GATE, False, True)
    assert talk.press("gate.safe", "summary.send").keeps_now


def test_a_person_named_as_a_place_holds_the_words() -> None:
    talk = at_question("where").say("hemma hos Kalle Svensson").press("which_place.keep").press("when.last_night")
    talk.press("what.skip", "vehicles.skip", "more.skip", "summary.send")
    assert [keep.report.hold for keep in talk.of_kind(Keep)] == [Hold.NAMED_PERSON]


def test_a_report_that_must_wait_lies_a_day_from_when_it_may_be_sent() -> None:
    talk = sent_report().press("menu.report", "gate.safe").say("Parkskolan").press("summary.send")
    assert "limit-notice" in talk.keys
    assert talk.draft.since > talk.now


def test_the_keys_of_the_language_spoken_before_still_lead_on() -> None:
    talk = at_gate().press("gate.safe").press("language.en").say("Tillbaka")
    assert talk.step is Step.GATE


def test_another_language_is_what_news_comes_in() -> None:
    talk = Talk().press("follow.traffic").press("menu.language", "language.en")
    assert talk.of_kind(Follow) == [Follow(topic="traffic", wanted=True)]


def test_telling_that_it_ended_leaves_the_receipt_where_it_is() -> None:
    talk = sent_report()
    talk.act("ended")
    assert not talk.of_kind(Replace)
    assert talk.of_kind(Say)


def test_the_page_of_a_report_with_many_long_answers_fits_in_a_message() -> None:
    talk = sent_report()
    own = talk.past.reports[0]
    replies = tuple(
        Reply(id=talk.new_id(), state=ReportState.SEEN, words="y" * 3000, created_at=talk.now) for _ in range(9)
    )
    talk.past = talk.past.model_copy(update={"reports": (own.model_copy(update={"replies": replies}),)})
    talk.act("own")
    shown = [part for part in talk.shown_now.parts if part.key == "own-reply"]
    assert len(shown) == REPLIES_SHOWN
    assert sum(len(str(part.args["words"])) for part in shown) < REPLIES_SHOWN * (REPLY_SHOWN + 200)


def test_who_does_not_remember_when_is_asked_for_the_day() -> None:
    assert at_question("when").say("vet inte").asked == "day"


def test_what_happens_again_and_again_is_mostly_so_or_asked_for_one_day() -> None:
    assert at_question("when").say("varje fredag").asked == "day"
    unsafe = Talk().press("menu.other", "sort.unsafe_place", "gate.calm").say("Parkskolan", "varje fredag")
    assert unsafe.draft.answers["when"] == ("always",)


def test_a_photo_that_comes_with_a_wish_is_not_taken_and_it_is_said() -> None:
    talk = Talk(world=WITH_PHOTOS)
    turn = Turn(WITH_PHOTOS, talk.conversation, Photographed(id=talk.new_id(), file="f"), talk.now)
    assert turn.open(Category.PLEDGE_WISH)
    assert turn.draft.photos == 0
    assert [part.key for say in turn.effects if isinstance(say, Say) for part in say.parts] == ["attached"]


def test_a_phrase_of_signs_alone_is_no_word() -> None:
    assert gapped("!!! knark*") == ("knark*",)
