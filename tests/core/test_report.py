"""A report from the first press to the receipt, as a resident meets it."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from core.conversation import Attached, Command, Edited, Expired, Located, Opened, Step
from core.ids import token_of
from core.report import Band, PlaceKind
from core.texts import Replace, Say, Show
from tests.core.talk import Talk, at_gate, at_question, at_summary, texts_in

LANE = ("where", "when", "day", "band", "what", "vehicles", "more")


def test_a_meet_that_goes_on_is_three_presses_and_one_place() -> None:
    talk = Talk().press("menu.report").press("gate.safe").say("Parkskolan").press("summary.send")
    (keep,) = talk.kept
    assert keep.report.spot.place_id == "parkskolan"
    assert keep.report.when.ongoing
    assert keep.report.when.start == talk.now
    assert keep.report.reference == talk.sent.reference
    assert talk.keys[-4:] == ["receipt", "receipt-ongoing", "receipt-next", "receipt-emergency"]
    assert talk.step is Step.HOME


def test_what_is_over_is_asked_where_when_what_how_many_and_what_else() -> None:
    talk = at_gate().press("gate.over")
    asked = []
    acts: tuple[Callable[[], Talk], ...] = (
        lambda: talk.say("Parkskolan"),
        lambda: talk.press("when.last_night"),
        lambda: talk.press("what.loud_music", "what.revving", "what.done"),
        lambda: talk.press("vehicles.some"),
        lambda: talk.say("De gasade länge."),
    )
    for act in acts:
        asked.append(talk.asked)
        act()
    assert asked == ["where", "when", "what", "vehicles", "more"]
    report = talk.press("summary.send").kept[0].report
    assert report.answers == {"what": ("loud_music", "revving"), "vehicles": ("some",)}
    assert report.text == "De gasade länge."
    assert not report.when.ongoing
    assert "receipt-ongoing" not in talk.keys


def test_all_but_when_can_be_skipped_where_too() -> None:
    talk = at_gate().press("gate.over").say("Hoppa över").press("when.just", "what.skip", "vehicles.skip", "more.skip")
    assert talk.step is Step.SUMMARY
    report = talk.press("summary.send").kept[0].report
    assert (report.spot.kind, report.answers, report.text) == (PlaceKind.NONE, {}, None)


def test_who_skips_when_in_words_is_asked_for_the_day_instead() -> None:
    talk = at_question("when")
    assert talk.press("when.skip").toast.text is not None
    assert talk.say("Hoppa över").asked == "day"


@pytest.mark.parametrize("question", ["day", "band"])
def test_when_cannot_be_skipped(question: str) -> None:
    talk = at_question(question)
    before = talk.draft
    assert talk.press(f"{question}.skip").toast.text is not None
    assert talk.say("Hoppa över").keys[0] == "not-an-answer"
    assert talk.draft == before


@pytest.mark.parametrize("question", LANE)
def test_back_returns_to_the_question_before_and_takes_its_answer_away(question: str) -> None:
    talk = at_question(question)
    talk.say("Tillbaka")
    if question == "where":
        assert talk.step is Step.GATE
    else:
        assert talk.asked == LANE[LANE.index(question) - 1]


def test_back_again_and_again_ends_at_the_gate_and_loses_no_own_words() -> None:
    talk = at_question("more").say("Tillbaka", *["bakåt"] * 6)
    assert talk.step is Step.GATE
    assert talk.draft.spot is None
    talk = Talk().say("motorträff vid torget").press("gate.over").say("Tillbaka", "Tillbaka", "Tillbaka")
    assert talk.step is Step.GATE
    assert talk.draft.text == "motorträff vid torget"
    assert talk.keys[0] == "draft-open"


def test_back_at_the_gate_with_nothing_told_is_to_leave() -> None:
    assert at_gate().say("Tillbaka").step is Step.HOME


def test_back_at_home_shows_home() -> None:
    assert Talk().say("Tillbaka").keys == ["home-again"]


def test_back_from_the_summary_asks_the_last_question_anew() -> None:
    assert at_summary().press("summary.back").asked == "where"


@pytest.mark.parametrize("question", LANE)
def test_cancel_works_at_every_question_and_stores_nothing(question: str) -> None:
    talk = at_question(question).say("Avbryt")
    assert (talk.step, talk.kept, talk.keys[0]) == (Step.HOME, [], "cancelled")


def test_cancel_with_nothing_open_says_so() -> None:
    assert Talk().say("Avbryt").keys == ["nothing-to-cancel"]


def test_going_on_at_when_returns_to_the_gate_and_keeps_the_place() -> None:
    talk = at_question("when").press("when.now")
    assert talk.step is Step.GATE
    assert talk.draft.when is None
    assert talk.press("gate.safe").step is Step.SUMMARY
    assert talk.spot.place_id == "parkskolan"
    assert talk.when.ongoing


def test_back_from_the_gate_to_when_it_was() -> None:
    talk = at_question("when").press("when.now").say("Tillbaka")
    assert talk.asked == "when"
    assert talk.press("when.just").asked == "what"


def test_over_after_all_asks_when_it_was() -> None:
    talk = at_summary().press("summary.back").say("Tillbaka").press("gate.over").say("Parkskolan")
    assert talk.asked == "when"


def test_each_answer_can_be_corrected_from_the_summary() -> None:
    talk = at_question("more").say("Fel ord.")
    talk.press("summary.change", "correct.where").say("Lindboskolan")
    talk.press("summary.change", "correct.when").say("igår kväll")
    talk.press("summary.change", "correct.what").say("burnout")
    talk.press("summary.change", "correct.vehicles", "vehicles.many")
    talk.press("summary.change").say("Egna ord", "Rätt ord.")
    report = talk.press("summary.send").kept[0].report
    assert report.spot.place_id == "lindboskolan"
    assert (report.when.night_of, report.when.band) == (date(2025, 6, 13), Band.EVENING)
    assert (report.answers, report.text) == ({"what": ("burnouts",), "vehicles": ("many",)}, "Rätt ord.")


@pytest.mark.parametrize("answer", ["where", "when", "what", "vehicles", "more"])
def test_back_from_a_correction_changes_nothing(answer: str) -> None:
    talk = at_question("more").say("Mina ord.")
    before = talk.draft
    talk.press("summary.change", f"correct.{answer}").say("Tillbaka")
    assert (talk.step, talk.draft) == (Step.SUMMARY, before)
    assert talk.press("summary.change", "correct.back").step is Step.SUMMARY


def test_the_time_of_a_meet_that_goes_on_can_be_corrected() -> None:
    talk = at_summary().press("summary.change", "correct.when", "when.just")
    assert talk.step is Step.SUMMARY
    assert not talk.when.ongoing


def test_saying_again_that_it_goes_on_keeps_since_when() -> None:
    talk = at_summary()
    since = talk.draft.when
    talk.now += timedelta(minutes=20)
    assert talk.press("summary.change", "correct.when", "when.now").step is Step.SUMMARY
    assert talk.draft.when == since


def test_another_day_as_a_correction_is_asked_to_its_end() -> None:
    talk = at_summary().press("summary.change", "correct.when", "when.other", "day.2025-06-12", "band.night")
    assert talk.step is Step.SUMMARY
    assert talk.when.night_of == date(2025, 6, 12)


def test_a_correction_of_the_place_can_go_through_a_guess() -> None:
    talk = at_summary().press("summary.change", "correct.where").say("station")
    assert talk.step is Step.WHICH_PLACE
    assert talk.press("which_place.back").asked == "where"
    assert talk.press("where.back").spot.place_id == "parkskolan"


def test_tell_more_asks_what_was_left_out() -> None:
    talk = at_summary().press("summary.more")
    assert talk.asked == "what"
    talk.press("what.skip", "vehicles.few", "kind.skip", "often.weekly", "effect.4", "improve.skip").say("Hög bas.")
    assert talk.step is Step.SUMMARY
    assert "summary-more" not in [button.label.key for row in talk.shown.buttons for button in row]
    assert talk.press("summary.more").toast.text is not None  # no such button any more


def test_ticks_come_and_go_in_place_and_nothing_ticked_is_skipped() -> None:
    talk = at_question("what").press("what.revving")
    assert isinstance(talk.effects[-1], Replace)
    assert talk.draft.answers["what"] == ("revving",)
    assert talk.press("what.revving").draft.answers["what"] == ()
    assert talk.press("what.done").draft.skipped == ("what",)


def test_a_tick_without_a_message_to_change_is_shown_anew() -> None:
    talk = at_question("what")
    talk.press_data(f"{token_of(talk.draft.id)}:what:revving", message=None)
    assert isinstance(talk.effects[-1], Say)


def test_what_was_ticked_is_not_lost_by_what_is_written() -> None:
    talk = at_question("what").press("what.revving").say("musik")
    assert talk.draft.answers["what"] == ("loud_music", "revving")


def test_skipping_after_all_takes_the_answer_away() -> None:
    talk = at_question("more").say("Ord.").press("summary.change", "correct.more", "more.skip")
    assert talk.draft.text is None
    talk.press("summary.change", "correct.vehicles", "vehicles.skip")
    assert "vehicles" not in talk.draft.answers


def test_a_second_tap_on_send_is_told_the_reference_and_stores_nothing() -> None:
    talk = at_summary()
    send = f"{token_of(talk.draft.id)}:summary:send"
    talk.press_data(send).press_data(send)
    assert len(talk.kept) == 1
    assert talk.toast.alert
    assert talk.toast.text is not None
    assert talk.toast.text.args == {"reference": talk.kept[0].report.reference}
    talk.press("menu.report").press_data(send)
    assert (len(talk.kept), talk.step) == (1, Step.GATE)


def test_an_earlier_questions_button_is_answered_and_changes_nothing() -> None:
    talk = at_question("when")
    before = talk.conversation
    assert talk.press("gate.safe").keys == ["press-answered"]
    assert talk.conversation == before


@pytest.mark.parametrize(
    "data",
    [
        "",
        ":",
        "::",
        "x",
        "-:menu:nothing",
        "-:pledge:none",
        "-:language:xx",
        "AAAAAAAAAAAAAAAAAAAAAA:gate:safe",
        "å:b:c",
    ],
)
def test_a_button_that_is_too_old_or_forged_is_answered_kindly(data: str) -> None:
    assert Talk().press_data(data).keys == ["stale", "press-stale"]


def test_a_forged_answer_to_what_is_asked_shows_the_question_again() -> None:
    talk = at_gate()
    assert talk.press("gate.nonsense").keys == ["stale", "gate", "gate-now", "press-stale"]


def test_a_day_pressed_after_midnight_is_the_day_that_the_button_said() -> None:
    talk = at_question("day")
    oldest = [button.press for row in talk.shown.buttons for button in row][6]
    talk.now += timedelta(hours=2)
    assert talk.press_data(oldest or "").draft.answers["day"] == ("2025-06-08",)


def test_a_location_at_the_summary_becomes_the_place() -> None:
    talk = at_summary().meet(Located, lat=59.5652, lon=16.2304)
    assert (talk.step, talk.spot.place_id) == (Step.SUMMARY, "kolback")


@pytest.mark.parametrize("place", [(58.0, 16.2), (90.0, 0.0), (float("nan"), 16.2), (float("inf"), 16.2), (59.6, 1e9)])
def test_a_location_elsewhere_is_told_so(place: tuple[float, float]) -> None:
    lat, lon = place
    assert Talk().meet(Located, lat=lat, lon=lon).keys == ["outside"]
    talk = at_gate().press("gate.safe").meet(Located, lat=lat, lon=lon)
    assert (talk.keys, talk.asked) == (["outside", "ask-where-now"], "where")


def test_a_location_begins_a_report_and_answers_where() -> None:
    talk = Talk().meet(Located, lat=59.61801, lon=16.23002)
    assert [effect.parts[0].key for effect in talk.effects if isinstance(effect, Show)] == ["place-noted"]
    assert talk.keys == ["report-from-past", "sort", "sort-place"]
    assert talk.press("sort.car_meet", "gate.safe").step is Step.SUMMARY
    assert at_gate().press("gate.over").meet(Located, lat=59.6, lon=16.3).asked == "when"


def test_a_draft_that_lay_too_long_is_gone_without_a_word_and_its_keyboard_with_the_next_answer() -> None:
    talk = at_gate().press("gate.safe").meet(Expired)
    assert (talk.step, talk.effects) == (Step.HOME, ())
    talk.meet(Opened)
    assert [say.removes_keyboard for say in talk.effects if isinstance(say, Say)] == [True, False]
    assert Talk().meet(Expired).effects == ()
    assert at_gate().press("gate.safe").meet(Expired).say("Tillbaka").keys == ["okay", "home-again"]


def test_start_in_the_middle_of_a_report_goes_on_where_it_was() -> None:
    talk = at_question("what").meet(Opened, payload="x")
    assert talk.keys == ["draft-open", "ask-what"]
    assert talk.meet(Command, name="report").keys == ["draft-open", "ask-what"]


def test_an_edit_or_a_picture_is_answered_and_changes_nothing() -> None:
    talk = at_question("what")
    before = talk.draft
    assert talk.meet(Edited, text="musik").keys == ["edited", "ask-what"]
    assert talk.meet(Attached, kind="photo").keys == ["attached", "ask-what"]
    assert talk.draft == before


def test_a_text_longer_than_is_kept_is_cut_and_one_long_message_is_not() -> None:
    talk = at_question("more").say("x" * 4096)
    assert len(talk.draft.text or "") == 4096
    talk = talk.say("y" * 4096)
    assert talk.keys[0] == "text-added"
    talk = talk.say("z" * 4096)
    assert talk.keys[0] == "text-full"
    assert len(talk.draft.text or "") == 12_000
    shown = [str(t.args["words"]) for part in talk.shown.parts for t in texts_in(part) if t.key == "quoted"]
    assert shown
    assert all(len(words) <= 600 for words in shown)


def test_words_at_the_summary_are_added_and_a_mere_sign_is_not() -> None:
    talk = at_summary().say("De har varit här varje fredag.", "Och lördag.")
    assert talk.draft.text == "De har varit här varje fredag.\nOch lördag."
    assert talk.say("👍").keys[0] == "not-understood"
    assert talk.draft.text == "De har varit här varje fredag.\nOch lördag."


def test_it_is_a_night_in_the_municipality_whatever_the_servers_clock() -> None:
    talk = at_summary(now=datetime(2025, 6, 14, 23, 30, tzinfo=UTC)).press("summary.send")
    assert talk.kept[0].report.when.night_of == date(2025, 6, 14)
