"""Words, a place or a photo with nothing open: what they begin, and that nothing of them is lost."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.conversation import Attached, Command, DropPhotos, Expired, Located, Photographed, Step, WantPhoto
from core.questions import GATES, REPORTABLE
from core.report import Band, Category
from core.texts import Show
from tests.core.talk import Talk, at_gate, at_question, at_sort, at_summary, sent_report
from tests.core.world import FREE, WITH_PHOTOS, WORLD

PARKSKOLAN = {"lat": 59.6180, "lon": 16.2300}
ABOUT = {
    Category.CAR_MEET: "motorträff",
    Category.DRUGS: "knark",
    Category.VANDALISM: "klotter",
    Category.LITTERING: "nedskräpning",
    Category.UNSAFE_PLACE: "ruggigt",
    Category.SAFE_PLACE: "trivs",
}
# Says nothing that can be made out.
STORY = "det var sådär borta vid hörnet"


def photo(talk: Talk, text: str = "", file: str = "f", message: str = "1") -> Talk:
    return talk.meet(Photographed, file=file, text=text, message=message)


@pytest.mark.parametrize("category", REPORTABLE)
def test_words_begin_a_report_of_their_subject_and_are_kept(category: Category) -> None:
    talk = Talk().say(f"{ABOUT[category]} igen")
    assert (talk.draft.category, talk.draft.text) == (category, f"{ABOUT[category]} igen")
    assert talk.step is (Step.GATE if category in GATES else Step.ASKING)
    assert "report-understood" in talk.keys
    assert f"category-{category.value.replace('_', '-')}" in talk.texts


@pytest.mark.parametrize("category", REPORTABLE)
def test_what_is_over_and_told_in_full_is_shown_back_at_once_for_one_press(category: Category) -> None:
    talk = Talk().say(f"{ABOUT[category]} vid Parkskolan igår kväll")
    assert talk.step is Step.SUMMARY
    assert (talk.spot.place_id, talk.when.band) == ("parkskolan", Band.EVENING)
    assert talk.keys[0] == "report-from-past"
    assert talk.kept == []
    assert talk.press("summary.send").kept[0].report.category is category


@pytest.mark.parametrize(
    "text",
    [
        "motorträff vid Parkskolan just nu",
        "motorträff vid Parkskolan",
        "motorträff igår kväll",
        "motorträff vid Parkskolan igår",
        "motorträff vid Parkskolan i förrgår",
    ],
)
def test_what_is_not_told_in_full_goes_by_the_gate_first(text: str) -> None:
    talk = Talk().say(text)
    assert talk.step is Step.GATE
    assert talk.keys[0] == "report-from-words"


def test_what_was_told_is_not_asked_again() -> None:
    talk = Talk().say("motorträff vid Parkskolan").press("gate.over")
    assert talk.asked == "when"
    talk = Talk().say("motorträff igår kväll").press("gate.over")
    assert (talk.asked, talk.when.band) == ("where", Band.EVENING)
    assert talk.say("Parkskolan").asked == "what"


def test_what_goes_on_after_all_is_since_now_whatever_was_told_before() -> None:
    talk = Talk().say("motorträff igår kväll vid Parkskolan", "Tillbaka")
    talk = Talk().say("motorträff igår kväll").press("gate.safe").say("Parkskolan")
    assert (talk.step, talk.when.ongoing, talk.when.start) == (Step.SUMMARY, True, talk.now)


def test_a_place_told_before_the_subject_is_not_asked_again() -> None:
    talk = Talk().say("det hände något vid Parkskolan igår kväll")
    assert talk.step is Step.SORTING
    assert talk.keys == ["sort-unsure", "report-from-past", "sort", "sort-words", "sort-place"]
    talk.press("sort.vandalism", "gate.over")
    assert (talk.asked, talk.spot.place_id) == ("when", "parkskolan")


def test_what_disturbs_is_filled_in_where_it_was_told() -> None:
    talk = Talk().say("motorträff med musik och burnouts").press("gate.over")
    assert talk.draft.answers["what"] == ("loud_music", "burnouts")


def test_what_only_an_answer_can_tell_is_not_taken_from_the_first_words() -> None:
    assert "vehicles" not in Talk().say("motorträff några gånger").draft.answers


def test_what_lasts_and_is_so_now_has_a_time_at_once() -> None:
    talk = Talk().say("nedskräpning just nu vid Parkskolan")
    assert (talk.step, talk.when.end) == (Step.GATE, talk.now)
    assert talk.press("gate.calm").step is Step.SUMMARY


def test_a_story_whose_subject_is_unclear_is_kept_while_it_is_asked() -> None:
    talk = Talk().say(STORY)
    assert (talk.step, talk.draft.category, talk.draft.text) == (Step.SORTING, None, STORY)
    assert talk.keys == ["sort-unsure", "report-from-past", "sort", "sort-words"]
    assert talk.press("sort.vandalism", "gate.over").draft.text == STORY


def test_more_words_at_the_choice_of_subject_are_kept_and_may_tell_it() -> None:
    talk = Talk().say(STORY, "det är klotter på väggen")
    assert (talk.draft.category, talk.draft.text) == (Category.VANDALISM, f"{STORY}\ndet är klotter på väggen")
    talk = Talk().say(STORY, "vid Parkskolan")
    assert (talk.step, talk.spot.place_id) == (Step.SORTING, "parkskolan")
    assert talk.draft.text == f"{STORY}\nvid Parkskolan"
    talk = Talk().say(STORY, "vet faktiskt inte riktigt alls")
    assert (talk.step, talk.keys[0]) == (Step.SORTING, "story-kept")
    assert Talk().say(STORY, "xyz").keys[0] == "not-understood"


def test_a_place_told_first_is_not_taken_over_by_a_later_one() -> None:
    talk = Talk().meet(Located, **PARKSKOLAN).say("klotter vid Lindboskolan")
    assert talk.spot.place_id == "parkskolan"
    assert talk.draft.text == "klotter vid Lindboskolan"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("inga motorträffar ikväll", "no-report"),
        ("hejsan", "welcome"),
        ("xyz", "not-understood-home"),
        ("vad har ni lovat", "pledge-overview"),
        ("Droger", "pledge-area"),
        ("sparar ni något om mig", "privacy"),
        ("ungdomscoach", "coach"),
    ],
)
def test_what_tells_of_nothing_to_report_begins_nothing(text: str, key: str) -> None:
    talk = Talk().say(text)
    assert (talk.keys[0], talk.step, talk.conversation.draft) == (key, Step.HOME, None)


def test_words_after_a_command_begin_a_report_and_in_the_middle_of_one_they_do_not() -> None:
    assert Talk().meet(Command, name="other", text="klotter på väggen").draft.category is Category.VANDALISM
    assert Talk().meet(Command, name="report", text=STORY).step is Step.SORTING
    assert Talk().meet(Command, name="other").keys == ["report-from-past", "sort"]
    assert at_gate().meet(Command, name="other", text="klotter").keys == ["story-kept", "gate", "gate-now"]


def test_a_wish_in_another_language_offered_is_met_in_it() -> None:
    talk = Talk().say("show the pledge")
    assert (talk.conversation.language, talk.keys[0]) == ("en", "pledge-overview")


def test_whoever_names_a_language_gets_it_and_whoever_names_none_may_choose() -> None:
    for named in ("engelska", "English"):
        talk = Talk().press("menu.language").say(named)
        assert (talk.conversation.language, talk.keys) == ("en", ["language-set"])
    assert Talk().say("på engelska").keys == ["language-choose"]
    assert at_question("what").say("engelska").conversation.language == "en"


def test_what_is_announced_is_told_to_be_yet_to_come_and_its_words_are_kept() -> None:
    talk = Talk().say("motorträff vid Parkskolan imorgon kväll")
    assert (talk.step, talk.keys[:2]) == (Step.GATE, ["report-from-words", "time-future"])
    assert (talk.draft.when, talk.draft.text) == (None, "motorträff vid Parkskolan imorgon kväll")


def test_a_location_begins_a_report_whose_subject_is_asked() -> None:
    talk = Talk().meet(Located, **PARKSKOLAN)
    assert (talk.step, talk.spot.place_id) == (Step.SORTING, "parkskolan")
    assert talk.keys == ["report-from-past", "sort", "sort-place"]
    assert talk.of_kind(Show)
    assert talk.press("sort.drugs", "gate.safe").step is Step.SUMMARY


@pytest.mark.parametrize("question", ["when", "what", "vehicles", "more"])
def test_a_location_at_another_question_is_the_place_and_the_question_stays(question: str) -> None:
    talk = at_question(question).meet(Located, lat=59.5652, lon=16.2304)
    assert (talk.asked, talk.spot.place_id) == (question, "kolback")


def test_a_location_settles_a_doubt_about_the_place() -> None:
    talk = at_question("where").say("station").meet(Located, **PARKSKOLAN)
    assert (talk.asked, talk.spot.place_id, talk.draft.guesses) == ("when", "parkskolan", ())


def test_a_location_elsewhere_begins_nothing() -> None:
    assert Talk().meet(Located, lat=58.0, lon=16.2).conversation.draft is None


def test_where_photos_are_not_taken_it_is_said_and_the_caption_is_heard() -> None:
    assert photo(Talk()).keys == ["attached", "report-from-past", "sort"]
    talk = photo(Talk(), "klotter på väggen")
    assert (talk.keys[0], talk.draft.category, talk.draft.photos) == ("attached", Category.VANDALISM, 0)
    assert photo(at_question("what")).keys == ["attached", "ask-what"]
    assert photo(at_question("what"), "musik").asked == "vehicles"
    assert not photo(at_question("what")).of_kind(WantPhoto)


def test_a_photo_begins_a_report_and_is_fetched_for_it() -> None:
    talk = photo(Talk(world=WITH_PHOTOS), file="handle")
    assert talk.of_kind(WantPhoto) == [WantPhoto(file="handle", owner=talk.draft.id)]
    assert (talk.step, talk.draft.photos, talk.keys) == (
        Step.SORTING,
        1,
        ["photo-noted", "report-from-past", "sort", "sort-photo"],
    )
    assert talk.say("🙂").keys[-1] == "sort-photo"
    report = talk.press("sort.littering", "gate.calm").say("Parkskolan").press("when.just", "what.skip", "more.skip")
    assert "photos" in report.texts
    assert report.press("summary.send").kept[0].report.id == talk.past.reports[0].report.id


@pytest.mark.parametrize(
    ("caption", "category", "step"),
    [
        ("klotter på väggen", Category.VANDALISM, Step.GATE),
        ("klotter vid Parkskolan igår kväll", Category.VANDALISM, Step.SUMMARY),
        ("hejsan", None, Step.SORTING),
        (STORY, None, Step.SORTING),
        ("vad har ni lovat", None, Step.SORTING),
    ],
)
def test_a_caption_is_heard_and_its_photo_is_taken_whatever_it_says(
    caption: str, category: Category | None, step: Step
) -> None:
    talk = photo(Talk(world=WITH_PHOTOS), caption)
    assert (talk.draft.category, talk.step, talk.draft.photos) == (category, step, 1)
    assert "photo-noted" in talk.keys


def test_a_photo_in_the_middle_of_a_report_leaves_the_question_and_its_caption_may_answer_it() -> None:
    talk = photo(at_question("what", world=WITH_PHOTOS))
    assert (talk.asked, talk.keys, talk.draft.photos) == ("what", ["photo-noted", "ask-what"], 1)
    assert photo(talk, "musik").asked == "vehicles"
    assert talk.draft.photos == 2


def test_no_more_photos_are_taken_than_are_allowed_and_it_is_said() -> None:
    talk = photo(photo(photo(at_summary(world=WITH_PHOTOS))))
    assert (talk.draft.photos, talk.keys[0], talk.of_kind(WantPhoto)) == (2, "photo-enough", [])
    assert talk.texts["photo-enough"].args["most"] == 2


def test_photos_of_a_report_that_is_not_sent_are_let_go_of() -> None:
    for leave in ("Avbryt", None):
        talk = photo(at_question("what", world=WITH_PHOTOS))
        owner = talk.draft.id
        talk = talk.say(leave) if leave else talk.meet(Expired)
        assert talk.of_kind(DropPhotos) == [DropPhotos(owner=owner)]
    assert not at_question("what", world=WITH_PHOTOS).say("Avbryt").of_kind(DropPhotos)


def test_a_photo_that_comes_with_danger_is_kept_with_the_report_and_nothing_comes_before_112() -> None:
    talk = photo(at_question("what", world=WITH_PHOTOS), "de slåss")
    assert (talk.keys, talk.draft.photos, talk.draft.text) == (["danger", "danger-then"], 1, "de slåss")
    assert len(talk.of_kind(WantPhoto)) == 1
    assert not photo(photo(talk, "de slåss"), "de slåss").of_kind(WantPhoto)  # no more than are taken
    assert len(photo(Talk(world=WITH_PHOTOS), "de slåss").of_kind(WantPhoto)) == 1
    assert photo(at_question("what"), "de slåss").of_kind(WantPhoto) == []
    talk = photo(at_question("what", world=WITH_PHOTOS), "jag orkar inte leva")
    assert (talk.keys[0], talk.draft.photos) == ("distress", 1)
    wish = photo(Talk(world=WITH_PHOTOS).press("menu.wish"), "de slåss")
    assert (wish.draft.photos, wish.step) == (0, Step.DANGER)


def test_a_photo_can_be_added_to_a_report_that_is_sent_and_words_may_follow() -> None:
    talk = photo(sent_report(world=WITH_PHOTOS).act("add"))
    own = talk.past.reports[0]
    assert talk.of_kind(WantPhoto) == [WantPhoto(file="f", owner=own.report.id)]
    assert (talk.step, talk.keys) == (Step.ADDING, ["photo-noted", "own-add-ask"])
    assert talk.say("Så såg det ut.").past.reports[0].report.text == "Så såg det ut."
    talk = photo(sent_report(world=WITH_PHOTOS).act("add"), "Så såg det ut.")
    assert (talk.past.reports[0].report.text, talk.step) == ("Så såg det ut.", Step.HOME)
    assert talk.past.reports[0].photos == 1


def test_no_more_photos_can_be_added_than_a_report_may_have() -> None:
    talk = photo(photo(photo(sent_report(world=WITH_PHOTOS).act("add"))))
    assert (talk.keys[0], talk.of_kind(WantPhoto)) == ("photo-enough", [])


def test_a_photo_for_a_report_that_is_gone_is_told_so_and_its_caption_is_heard() -> None:
    talk = sent_report(world=WITH_PHOTOS).act("add")
    talk.past = talk.past.model_copy(update={"reports": ()})
    assert (photo(talk).keys, talk.step, talk.of_kind(WantPhoto)) == (["own-gone"], Step.HOME, [])
    talk = sent_report(world=WITH_PHOTOS).act("add")
    talk.past = talk.past.model_copy(update={"reports": ()})
    assert photo(talk, "klotter på väggen").draft.text == "klotter på väggen"


@pytest.mark.parametrize("world", [FREE, WITH_PHOTOS])
def test_a_file_is_not_taken_and_its_caption_is_heard(world: object) -> None:
    key = "attached-file" if world is WITH_PHOTOS else "attached"
    talk = Talk(world=WITH_PHOTOS if world is WITH_PHOTOS else FREE)
    assert talk.meet(Attached, kind="voice").keys == [key]
    assert talk.meet(Attached, kind="document", text="klotter på väggen").keys[0] == key
    assert talk.draft.text == "klotter på väggen"


def test_a_subject_is_asked_only_once_at_a_time() -> None:
    talk = at_sort().press("menu.other")
    assert talk.keys == ["draft-open", "report-from-past", "sort"]


@given(st.text(max_size=80))
def test_whatever_is_written_first_is_answered_and_what_begins_a_report_is_kept_in_it(text: str) -> None:
    talk = Talk().say(text)
    assert talk.keys
    asked = any(words.intent(text) for words in WORLD.vocabularies.values())
    if talk.conversation.draft is not None and not asked:
        assert talk.draft.text == text


def test_the_time_that_was_told_is_stored_in_no_towns_time() -> None:
    talk = Talk(now=datetime(2025, 10, 26, 9, 0, tzinfo=UTC)).say("klotter vid Parkskolan kl 02.30")
    assert (talk.when.start.tzinfo, str(talk.when.night_of)) == (UTC, "2025-10-25")
    assert talk.when.start.astimezone(ZoneInfo("Europe/Stockholm")).hour == 2
