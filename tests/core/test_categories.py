"""Every category: what is asked, how deep, what is kept of it, and when it was."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.conversation import Conversation, Draft, Step
from core.prompts import prompt, summary
from core.questions import (
    GATES,
    QUESTIONS,
    REPORTABLE,
    Depth,
    Kind,
    Question,
    fitting,
    goes_on,
    has_more_to_tell,
    question_of,
    questions_of,
)
from core.report import Band, Category, night_of
from core.words import Intent
from tests.core.talk import Talk, at_sort, open_conversation, sent_report
from tests.core.world import FREE, SATURDAY_NIGHT, STOCKHOLM, WORLD

SPRING, AUTUMN = date(2025, 3, 30), date(2025, 10, 26)  # at 02:00 forward; at 03:00 back
QUIET = [category for category in REPORTABLE if not goes_on(category)]


def draft(**fields: Any) -> Draft:
    base: dict[str, Any] = {"id": Talk().new_id(), "category": Category.CAR_MEET, "since": SATURDAY_NIGHT}
    return Draft(**(base | fields))


def past_gate(category: Category, **kwargs: Any) -> Talk:
    """A report of a category, with nobody in danger, at its first question."""
    talk = at_sort(**kwargs).press(f"sort.{category.value}")
    gate = GATES.get(category)
    return talk.press(f"gate.{'over' if gate and 'over' in gate else 'calm'}") if gate else talk


def answer(talk: Talk) -> Talk:
    """Answer what is asked with its last button."""
    question = question_of(talk.draft, talk.asked or "")
    assert question is not None
    match question.kind:
        case Kind.PLACE:
            return talk.say("Parkskolan")
        case Kind.MOMENT:
            return talk.press("when.last_night")
        case Kind.WORDS:
            return talk.say("Så var det.")
        case Kind.SEVERAL:
            return talk.press(f"{question.id}.{question.options[-1]}", f"{question.id}.done")
        case _:
            return talk.press(f"{question.id}.{question.options[-1]}")


def walked(talk: Talk) -> list[str]:
    """Answer everything that is asked; what it was."""
    asked = []
    while talk.step is Step.ASKING:
        asked.append(talk.asked or "")
        answer(talk)
    return asked


def of_depth(category: Category, *depths: Depth) -> list[str]:
    return [q.id for q in QUESTIONS[category] if q.depth in depths and q.id not in ("day", "band")]


@pytest.mark.parametrize("category", REPORTABLE)
def test_each_category_is_asked_what_is_usual_of_it_and_sent(category: Category) -> None:
    talk = past_gate(category)
    assert walked(talk) == of_depth(category, Depth.QUICK, Depth.USUAL)
    assert talk.step is Step.SUMMARY
    report = talk.press("summary.send").kept[0].report
    assert (report.category, report.text, report.spot.place_id) == (category, "Så var det.", "parkskolan")
    assert set(report.answers) == {q for q in of_depth(category, Depth.USUAL) if q not in ("where", "when", "more")}


@pytest.mark.parametrize("category", REPORTABLE)
def test_whoever_tells_more_is_asked_the_rest_and_then_no_more(category: Category) -> None:
    talk = past_gate(category)
    walked(talk)
    rest = of_depth(category, Depth.WHOLE)
    assert has_more_to_tell(talk.draft) is bool(rest)
    assert ("summary-more" in talk.labels) is bool(rest)
    if rest:
        talk.press("summary.more")
        assert walked(talk) == rest
        assert "summary-more" not in talk.labels


@pytest.mark.parametrize("category", [category for category in REPORTABLE if of_depth(category, Depth.WHOLE)])
def test_enough_ends_the_telling_at_once_and_keeps_what_was_told(category: Category) -> None:
    talk = past_gate(category)
    walked(talk)
    talk.press("summary.more")
    assert "button-enough" in talk.labels
    first = talk.asked
    answer(talk).press(f"{talk.asked}.enough")
    assert talk.step is Step.SUMMARY
    assert first in talk.draft.answers


def test_enough_is_offered_only_to_those_who_tell_more() -> None:
    talk = past_gate(Category.DRUGS).say("Parkskolan").press("when.just")
    assert "button-enough" not in talk.labels
    assert talk.press("what.enough").asked == "what"


@pytest.mark.parametrize("category", REPORTABLE)
def test_the_gate_of_a_category_is_its_own(category: Category) -> None:
    talk = at_sort().press(f"sort.{category.value}")
    gate = GATES.get(category)
    assert (talk.step is Step.GATE) is bool(gate)
    if gate:
        assert [label for label in talk.labels if label.startswith("gate-")] == [f"gate-{option}" for option in gate]
        assert talk.keys[-1] == ("gate-now" if goes_on(category) else "gate")
        assert talk.press("gate.danger").step is Step.DANGER
        assert talk.press("danger.safe").step is Step.GATE


@pytest.mark.parametrize("category", [category for category in REPORTABLE if goes_on(category)])
def test_what_goes_on_is_quick_in_every_category_that_can_go_on(category: Category) -> None:
    talk = at_sort().press(f"sort.{category.value}", "gate.safe").say("Parkskolan")
    assert talk.step is Step.SUMMARY
    report = talk.press("summary.send").kept[0].report
    assert (report.when.ongoing, report.when.start) == (True, talk.now)
    assert "own-ended" in talk.labels
    assert ("receipt-ongoing" in talk.keys) is (category is Category.CAR_MEET)


@pytest.mark.parametrize("category", QUIET)
def test_what_lasts_is_never_ongoing_and_may_be_so_for_the_most_part(category: Category) -> None:
    talk = past_gate(category).say("Parkskolan").press("when.always")
    assert (talk.when.ongoing, talk.draft.answers["when"]) == (False, ("always",))
    walked(talk)
    assert "time-always" in talk.texts
    report = talk.press("summary.send").kept[0].report
    assert report.answers["when"] == ("always",)
    assert "time-always" in talk.act("own").texts


@pytest.mark.parametrize("category", QUIET)
def test_now_is_just_now_for_what_lasts(category: Category) -> None:
    talk = past_gate(category).say("Parkskolan", "nu")
    assert talk.when.end == talk.now
    assert talk.step is Step.ASKING


@pytest.mark.parametrize(
    ("category", "presses", "told"),
    [
        (Category.LITTERING, ("what.glass", "what.done"), True),
        (Category.LITTERING, ("what.litter", "what.done"), False),
        (Category.DRUGS, ("what.remains", "what.done"), True),
        (Category.VANDALISM, ("what.window", "what.done", "dangerous.yes"), True),
        (Category.VANDALISM, ("what.window", "what.done", "dangerous.no"), False),
    ],
)
def test_what_can_hurt_is_told_not_to_be_touched(category: Category, presses: tuple[str, ...], told: bool) -> None:
    talk = past_gate(category).say("Parkskolan").press("when.just", *presses)
    while talk.step is Step.ASKING:
        talk.press(f"{talk.asked}.skip")
    assert ("receipt-glass" in talk.press("summary.send").keys) is told


@pytest.mark.parametrize("category", REPORTABLE)
def test_every_question_can_be_pressed_wrong_and_back_again(category: Category) -> None:
    talk = past_gate(category)
    while talk.step is Step.ASKING:
        asked = talk.asked
        answer(talk).say("Tillbaka")
        if talk.asked != asked:
            talk.say("Tillbaka")
        assert talk.asked == asked
        answer(talk)


@pytest.mark.parametrize("category", REPORTABLE)
def test_help_fits_the_question(category: Category) -> None:
    talk = past_gate(category)
    while talk.step is Step.ASKING:
        question = question_of(talk.draft, talk.asked or "")
        assert question is not None
        helped = talk.say("hjälp").keys[1]
        assert helped == {
            Kind.PLACE: "help-place",
            Kind.MOMENT: "help-time",
            Kind.SEVERAL: "help-choices",
            Kind.WORDS: "help-words",
        }.get(question.kind, "help-choice")
        answer(talk)
    assert talk.say("hjälp").keys[1] == "help-summary"


def test_help_fits_every_step() -> None:
    def helped(talk: Talk) -> str:
        return [key for key in talk.say("hjälp").keys if key.startswith("help")][1]

    assert helped(Talk()) == "help"
    assert helped(at_sort()) == "help-sort"
    assert helped(at_sort().press("sort.drugs")) == "help-gate"
    assert helped(at_sort().press("sort.drugs", "gate.danger")) == "help-gate"
    assert helped(past_gate(Category.DRUGS).say("station")) == "help-place"
    when = past_gate(Category.DRUGS).say("Parkskolan").press("when.other")
    assert (helped(when), helped(when.press("day.2025-06-13"))) == ("help-time", "help-time")
    talk = past_gate(Category.DRUGS)
    walked(talk)
    assert helped(talk.press("summary.change")) == "help-summary"
    assert helped(sent_report().act("add")) == "help-adding"


def answers_of(category: Category) -> st.SearchStrategy[dict[str, tuple[str, ...]]]:
    """Answers that a category may have."""

    def of(question: Question) -> st.SearchStrategy[tuple[str, ...]]:
        most = len(question.options) if question.kind is Kind.SEVERAL else 1
        return st.lists(st.sampled_from(question.options), min_size=1, max_size=most, unique=True).map(tuple)

    choices = {q.id: of(q) for q in QUESTIONS[category] if q.options}
    return st.fixed_dictionaries({}, optional=choices)


@given(st.data(), st.sampled_from(list(QUESTIONS)), st.sampled_from(list(QUESTIONS)))
def test_what_another_subject_has_no_room_for_is_all_that_a_change_of_subject_takes_away(
    data: st.DataObject, before: Category, after: Category
) -> None:
    told = data.draw(answers_of(before))
    kept = fitting(draft(category=before, answers=told), after)
    known = {question.id: question for question in QUESTIONS[after]}
    for identifier, options in kept.items():
        assert options
        assert set(options) <= set(known[identifier].options)
        assert set(options) <= set(told[identifier])
    for identifier, options in told.items():
        room = set(known[identifier].options) if identifier in known else set()
        assert set(kept.get(identifier, ())) == set(options) & room
    assert fitting(draft(category=after, answers=kept), after) == kept
    assert fitting(draft(category=before, answers=told), before) == told


def test_an_answer_that_is_no_option_but_a_day_stays_with_another_subject() -> None:
    told = {"when": ("other",), "day": ("2025-06-13",)}
    assert fitting(draft(answers=told), Category.LITTERING) == told


@pytest.mark.parametrize("after", REPORTABLE)
@pytest.mark.parametrize("before", REPORTABLE)
def test_the_subject_can_be_corrected_and_place_time_and_words_stay(before: Category, after: Category) -> None:
    talk = past_gate(before)
    walked(talk)
    told = talk.draft
    talk.press("summary.change", "correct.category")
    assert (talk.step, talk.keys[-3:-1]) == (Step.SORTING, ["sort", "sort-words"])
    talk.press(f"sort.{after.value}")
    assert (talk.draft.spot, talk.draft.when, talk.draft.text) == (told.spot, told.when, told.text)
    assert talk.draft.category is after
    walked(talk)
    assert talk.press("summary.send").kept[0].report.category is after


def test_the_same_subject_again_asks_nothing_again() -> None:
    talk = past_gate(Category.DRUGS)
    walked(talk)
    before = talk.draft
    talk.press("summary.change", "correct.category", "sort.drugs")
    assert (talk.step, talk.draft.answers) == (Step.SUMMARY, before.answers)


def test_what_goes_on_is_over_when_its_subject_is_one_that_cannot_go_on() -> None:
    talk = at_sort().press("sort.drugs", "gate.safe").say("Parkskolan").press("summary.change", "correct.category")
    talk.press("sort.littering")
    assert (talk.draft.ongoing, talk.when.ongoing, talk.when.end) == (False, False, talk.now)


def test_mostly_so_is_no_time_of_something_that_happens() -> None:
    talk = past_gate(Category.LITTERING).say("Parkskolan").press("when.always")
    walked(talk)
    talk.press("summary.change", "correct.category", "sort.vandalism")
    assert talk.draft.when is None
    assert talk.asked == "when"


def test_back_from_the_choice_of_another_subject_changes_nothing() -> None:
    talk = past_gate(Category.DRUGS)
    walked(talk)
    before = talk.draft
    talk.press("summary.change", "correct.category").say("Tillbaka")
    assert (talk.step, talk.draft) == (Step.SUMMARY, before)


def test_back_from_the_choice_of_subject_before_the_gate_was_answered_is_the_gate() -> None:
    talk = Talk()
    talk.conversation = open_conversation(draft(category=Category.DRUGS), Step.SORTING)
    assert talk.say("Tillbaka").step is Step.GATE


@pytest.mark.parametrize("step", [Step.GATE, Step.ASKING, Step.SUMMARY])
def test_a_stored_draft_that_has_no_subject_is_asked_for_one(step: Step) -> None:
    talk = Talk()
    talk.conversation = open_conversation(draft(category=None, text="Ord."), step)
    assert talk.say("🙂").keys == ["not-understood", "report-from-past", "sort", "sort-words"]


def test_a_summary_without_a_subject_is_a_mistake_of_ours_and_loud() -> None:
    with pytest.raises(AssertionError, match="subject"):
        summary(WORLD, open_conversation(draft(category=None), Step.SUMMARY))


def test_a_question_that_there_is_no_more_is_shown_as_what_was_told() -> None:
    view = prompt(WORLD, open_conversation(draft(asking="gone")), SATURDAY_NIGHT)
    assert view.parts[0].key == "summary"


def test_danger_at_the_choice_of_subject_comes_back_to_it() -> None:
    talk = at_sort().say("de slåss nu").press("danger.safe")
    assert (talk.step, talk.draft.category, talk.draft.text) == (Step.SORTING, None, "de slåss nu")
    assert at_sort().say("de slåss nu").say("Tillbaka").step is Step.SORTING


def test_the_subject_may_be_written_and_the_choice_left() -> None:
    assert at_sort().say("Skadegörelse").draft.category is Category.VANDALISM
    assert at_sort().say("Tillbaka").keys == ["draft-open", "report-from-past", "sort"]
    assert at_sort().press("sort.cancel").step is Step.HOME


def test_no_category_is_no_question() -> None:
    assert questions_of(draft(category=None)) == ()
    assert not goes_on(None)


# Times, as people write them, on the days when the clocks change and around them.
PHRASES = (
    "igår kväll",
    "i natt",
    "inatt",
    "nyss",
    "nu",
    "kl 02.30",
    "vid tre",
    "natten till söndag",
    "idag",
    "i förrgår",
    "söndag kl 03:00",
    "lördag natt vid två",
    "ikväll",
    "26/10",
    "30/3 kl 02:15",
    "morgon",
)
AROUND_THE_CHANGES = st.builds(
    lambda day, minutes: datetime.combine(day, datetime.min.time(), UTC) + timedelta(minutes=minutes),
    st.sampled_from((SPRING, AUTUMN)),
    st.integers(-26 * 60, 50 * 60),
)


@given(AROUND_THE_CHANGES, st.sampled_from(REPORTABLE), st.sampled_from(PHRASES))
@example(datetime(2025, 10, 26, 0, 30, tzinfo=UTC), Category.LITTERING, "nu")
@example(datetime(2025, 10, 26, 1, 30, tzinfo=UTC), Category.LITTERING, "kl 02.30")
@example(datetime(2025, 3, 30, 1, 0, tzinfo=UTC), Category.SAFE_PLACE, "kl 02.30")
def test_a_time_that_was_written_is_never_later_than_now_nor_ends_before_it_began(
    now: datetime, category: Category, text: str
) -> None:
    talk = past_gate(category, now=now).say("Parkskolan").say(text)
    check_time(talk)


@given(AROUND_THE_CHANGES, st.sampled_from(REPORTABLE), st.sampled_from(PHRASES))
@example(datetime(2025, 10, 26, 4, 0, tzinfo=UTC), Category.VANDALISM, "i natt")
@example(datetime(2025, 10, 26, 4, 0, tzinfo=UTC), Category.VANDALISM, "kl 02.30")
def test_a_time_in_the_first_words_is_never_later_than_now_nor_ends_before_it_began(
    now: datetime, category: Category, text: str
) -> None:
    words = {
        Category.CAR_MEET: "motorträff",
        Category.DRUGS: "knark",
        Category.VANDALISM: "klotter",
        Category.LITTERING: "nedskräpning",
        Category.UNSAFE_PLACE: "ruggigt",
        Category.SAFE_PLACE: "trivs",
    }[category]
    talk = Talk(now=now).say(f"{words} vid Parkskolan {text}")
    assert talk.draft.category is category
    check_time(talk)


def check_time(talk: Talk) -> None:
    when = talk.draft.when
    if when is None:
        return
    assert when.start.astimezone(UTC) <= talk.now
    assert when.end is not None
    assert when.start.astimezone(UTC) <= when.end.astimezone(UTC) <= talk.now
    assert when.night_of in (
        night_of(when.start.astimezone(UTC), STOCKHOLM),
        night_of(when.end.astimezone(UTC), STOCKHOLM),
        when.start.astimezone(STOCKHOLM).date(),
    )
    assert when.band in Band
    # What is stored between two messages is what was told.
    assert Conversation.model_validate_json(talk.conversation.model_dump_json()) == talk.conversation


def test_a_person_may_report_every_category_one_after_the_other() -> None:
    talk = Talk(world=FREE)
    for category in REPORTABLE:
        talk.press("menu.other", f"sort.{category.value}")
        talk.say("Avbryt")
        assert talk.step is Step.HOME
    assert Intent.OTHER.value == "other"
