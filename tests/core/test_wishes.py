"""Wishes for the next pledge: one for each area and year, asked no gate, and told apart from reports."""

from datetime import UTC, datetime

import pytest

from core.conversation import Keep, KeepWish, Photographed, Step
from core.past import Wish
from core.report import Category, Hold
from core.texts import Say
from tests.core.talk import Talk, buttons_of, sent_report
from tests.core.world import SATURDAY_NIGHT, WITH_PHOTOS

NEW_YEARS_EVE = datetime(2025, 12, 31, 22, 59, tzinfo=UTC)  # a minute to midnight in Hallstahammar


def wish(area: str = "traffic", words: str | None = "Fler vuxna ute.", talk: Talk | None = None) -> Talk:
    talk = (talk or Talk()).press("menu.wish", f"area.{area}")
    talk = talk.say(words) if words else talk.press("more.skip")
    return talk.press("summary.send")


def test_a_wish_is_an_area_some_words_and_a_send_with_no_gate() -> None:
    talk = Talk().press("menu.wish")
    assert (talk.asked, talk.keys) == ("area", ["ask-area"])
    labels = [button.label.args.get("words", button.label.key) for button in buttons_of(talk.effects)]
    assert labels == ["Droger", "Trafiksäkerhet", "Skadegörelse", "area-other", "button-back", "button-cancel"]
    assert talk.press("area.traffic").asked == "more"
    talk.say("Fler vuxna ute.")
    assert (talk.step, "wish" in talk.keys) == (Step.SUMMARY, True)
    assert talk.labels[0] == "wish-send"
    talk.press("summary.send")
    (kept,) = talk.of_kind(KeepWish)
    assert (kept.wish.area, kept.wish.text, kept.wish.year, kept.wish.language) == (
        "traffic",
        "Fler vuxna ute.",
        2026,
        "sv",
    )
    assert [part.key for part in talk.shown.parts] == ["receipt-wish"]
    assert (talk.step, talk.of_kind(Keep)) == (Step.HOME, [])


def test_a_wish_needs_no_words() -> None:
    talk = wish("other", None)
    assert (talk.wished[0].wish.area, talk.wished[0].wish.text) == ("other", None)


@pytest.mark.parametrize(
    ("text", "area"),
    [("Trafiksäkerhet", "traffic"), ("knark", "drugs"), ("trafiken", "traffic"), ("klotter", "vandalism")],
)
def test_the_area_may_be_written(text: str, area: str) -> None:
    assert Talk().press("menu.wish").say(text).draft.answers["area"] == (area,)


@pytest.mark.parametrize("text", ["xyz", "🙂", "ruggigt"])
def test_what_names_no_area_is_asked_again(text: str) -> None:
    assert Talk().press("menu.wish").say(text).asked == "area"


def test_the_area_cannot_be_skipped_and_the_words_can() -> None:
    talk = Talk().press("menu.wish").press("area.skip")
    assert talk.asked == "area"
    assert "button-skip" not in Talk().press("menu.wish").labels


def test_a_wish_told_in_words_keeps_them_and_asks_the_area() -> None:
    talk = Talk().say("jag önskar fler lampor")
    assert (talk.asked, talk.draft.category, talk.draft.text) == (
        "area",
        Category.PLEDGE_WISH,
        "jag önskar fler lampor",
    )
    talk.press("area.other")
    assert talk.step is Step.SUMMARY
    assert talk.press("summary.send").wished[0].wish.text == "jag önskar fler lampor"


def test_a_new_wish_for_an_area_takes_the_place_of_the_old_and_it_is_said() -> None:
    talk = wish(words="Första.").press("menu.wish")
    assert talk.labels.count("ticked") == 1
    talk.press("area.traffic")
    assert "wish-again" in talk.keys
    talk.say("Andra.").press("summary.send")
    assert [one.text for one in talk.past.wishes] == ["Andra."]


def test_wishes_for_two_areas_stand_beside_each_other() -> None:
    talk = wish("drugs", talk=wish())
    assert "wish-again" not in talk.keys
    assert {one.area for one in talk.past.wishes} == {"drugs", "traffic"}


def test_a_wish_made_before_midnight_of_the_year_is_for_the_next_and_one_after_for_the_one_after() -> None:
    talk = wish(talk=Talk(now=NEW_YEARS_EVE))
    assert talk.past.wishes[0].year == 2026
    talk.wait(minutes=1).press("menu.wish")
    assert "ticked" not in talk.labels
    talk.press("area.traffic", "more.skip", "summary.send")
    assert "wish-again" not in talk.keys
    assert [one.year for one in talk.past.wishes] == [2027, 2026]


def test_a_wish_that_names_someone_is_held_and_it_is_said() -> None:
    talk = wish(words="killen heter Dragan")
    assert talk.wished[0].wish.hold is Hold.NAMED_PERSON
    assert [part.key for part in talk.shown.parts] == ["receipt-wish", "receipt-held"]


def test_the_area_of_a_wish_can_be_changed_and_its_subject_cannot() -> None:
    talk = Talk().press("menu.wish", "area.drugs").say("Ord.").press("summary.change")
    assert [label for label in talk.labels if label.startswith("name-")] == ["name-area", "name-more"]
    talk.press("correct.area", "area.traffic")
    assert (talk.step, talk.draft.answers["area"], talk.draft.text) == (Step.SUMMARY, ("traffic",), "Ord.")


def test_a_subject_pressed_on_a_forged_button_makes_no_report_of_a_wish() -> None:
    talk = Talk().press("menu.wish", "area.drugs").say("Ord.").press("summary.change").press("sort.car_meet")
    assert talk.draft.category is Category.PLEDGE_WISH
    assert "pledge_wish" not in str(Talk().press("menu.other").shown.buttons)
    talk = Talk().press("menu.other").press("sort.pledge_wish")
    assert talk.draft.category is None


def test_back_from_the_first_question_of_a_wish_stays_and_cancel_leaves() -> None:
    talk = Talk().press("menu.wish").press("area.back")
    assert (talk.keys[0], talk.asked) == ("ask-area", "area")
    assert "draft-open" in talk.keys
    assert talk.press("area.cancel").step is Step.HOME


def test_a_second_tap_on_send_stores_no_second_wish() -> None:
    talk = Talk().press("menu.wish", "area.traffic", "more.skip")
    send = talk.labels.index("wish-send")
    data = buttons_of(talk.effects)[send].press or ""
    talk.press_data(data).press_data(data)
    assert (len(talk.wished), talk.keys) == (1, ["press-answered"])


def test_no_photo_goes_with_a_wish_and_it_is_said() -> None:
    talk = Talk(world=WITH_PHOTOS).press("menu.wish").meet(Photographed, file="f")
    assert (talk.draft.photos, talk.keys) == (0, ["attached", "ask-area"])


def test_danger_in_a_wish_stops_it_and_leads_back_to_it() -> None:
    talk = Talk().press("menu.wish").say("de slåss nu")
    assert talk.step is Step.DANGER
    assert talk.press("danger.safe").asked == "area"


def test_a_wish_is_not_among_own_reports_and_is_counted_in_what_is_kept() -> None:
    talk = wish(talk=sent_report()).press("menu.mine")
    assert talk.labels == ["own-line", "button-home"]
    assert talk.press("menu.mydata").texts["mydata"].args["wishes"] == 1


def test_an_area_of_a_pledge_that_is_over_is_called_something_else() -> None:
    talk = Talk()
    old = Wish(id=talk.new_id(), year=2026, area="gone", language="sv", created_at=SATURDAY_NIGHT)
    talk.past = talk.past.model_copy(update={"wishes": (old,)})
    assert "ticked" not in talk.press("menu.wish").labels
    talk.press("area.traffic", "more.skip")
    answers = {"area": ("gone",)}
    draft = talk.draft.model_copy(update={"answers": answers})
    talk.conversation = talk.conversation.model_copy(update={"draft": draft})
    assert "area-other" in talk.say("🙂").texts
    assert isinstance(talk.shown, Say)
