"""The pages of the room of reports, and what their buttons carry."""

from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest

from core.desk import work_list, work_quotes, work_replies, work_report
from core.desk.presses import act_in
from core.desk.work_codes import (
    WORDS,
    Filter,
    Span,
    Which,
    about,
    mark_code,
    read_about,
    read_filter,
    wanted,
    words_code,
)
from core.desk.work_texts import answers, place
from core.past import Reply
from core.questions import REPORTABLE
from core.report import Band, Category, Hold, PlaceKind, ReportState, Spot
from core.texts import Say
from core.work import Line, Mark, Note, Page, Quote, Worked
from handlers.outbound import render
from tests.core.talk import texts_in
from tests.core.world import PLEDGE, SATURDAY_NIGHT, WORLD
from tests.municipality import LOCALES
from tests.storage.verbs import report

# The longest that a focus area may be called.
AREA = "a" * 20
LONG = Filter(which=Which.HELD, span=Span.MONTH, what=f"={AREA}")
AREAS = (*PLEDGE.focus_areas, PLEDGE.focus_areas[0].model_copy(update={"id": AREA}))
# What Telegram takes in one message, after its marks are read.
MOST = 4096


def opened(text: str | None = "hög musik", **changes: Any) -> Worked:
    told = {key: changes.pop(key) for key in ("hold", "spot", "answers", "category", "when") if key in changes}
    changes.setdefault("worded_at", SATURDAY_NIGHT)
    return Worked(report=report(text, **told), **{"state": ReportState.NEW, **changes})


def line(**changes: Any) -> Line:
    values: dict[str, Any] = {
        "id": uuid4(),
        "category": Category.DRUGS,
        "spot": Spot(kind=PlaceKind.KNOWN, place_id="parkskolan"),
        "night_of": date(2025, 6, 13),
        "band": Band.NIGHT,
        "state": ReportState.NEW,
        "held": False,
        "others": 0,
    }
    return Line(**values | changes)


def said(say: Say, language: str = "sv") -> str:
    message = render(say, language, LOCALES)
    assert message is not None
    return message.html  # type: ignore[union-attr]


def acts(say: Say) -> list[str]:
    found = [act_in(button.press or "") for row in say.buttons for button in row]
    return [act.act for act in found if act is not None and act.room == "work"]


def keys(say: Say) -> set[str]:
    return {text.key for part in say.parts for text in texts_in(part)}


@pytest.mark.parametrize("which", Which)
@pytest.mark.parametrize("span", Span)
def test_a_filter_is_read_as_it_was_written(which: Which, span: Span) -> None:
    for what in ("", "c", "s", f"={AREA}"):
        chosen = Filter(which=which, span=span, what=what)
        assert read_filter(chosen.code) == chosen


@pytest.mark.parametrize("code", ["", "?", "??", "???", "né", "na?"])
def test_what_is_no_filter_is_the_plainest(code: str) -> None:
    assert read_filter(code) == Filter()


def test_each_category_has_a_letter_of_its_own() -> None:
    shown = [Filter(what=category.value[0]).category for category in REPORTABLE]
    assert shown == list(REPORTABLE)
    assert Filter().category is None


def test_the_night_is_the_one_that_it_is_or_in_daylight_the_one_that_was() -> None:
    night = Filter(span=Span.NIGHT)
    friday, saturday = date(2025, 6, 13), date(2025, 6, 14)
    assert wanted(night, WORLD, SATURDAY_NIGHT).since == saturday
    assert wanted(night, WORLD, SATURDAY_NIGHT + timedelta(hours=10)).since == saturday
    assert wanted(night, WORLD, SATURDAY_NIGHT - timedelta(hours=14)).since == friday
    assert wanted(Filter(span=Span.WEEK), WORLD, SATURDAY_NIGHT).since == date(2025, 6, 8)
    assert wanted(Filter(span=Span.MONTH), WORLD, SATURDAY_NIGHT).since == date(2025, 5, 16)
    assert wanted(Filter(), WORLD, SATURDAY_NIGHT).since == date.min


def test_a_filter_asks_for_states_and_for_categories_of_an_area_or_one() -> None:
    assert wanted(Filter(which=Which.MORE), WORLD, SATURDAY_NIGHT).states == (ReportState.NEEDS_MORE,)
    held = wanted(Filter(which=Which.HELD), WORLD, SATURDAY_NIGHT)
    assert (held.held, held.states) == (True, tuple(ReportState))
    area = PLEDGE.focus_areas[0]
    assert wanted(Filter(what=f"={area.id}"), WORLD, SATURDAY_NIGHT).categories == area.categories
    assert wanted(Filter(what="d"), WORLD, SATURDAY_NIGHT).categories == (Category.DRUGS,)
    assert wanted(Filter(what="=gone"), WORLD, SATURDAY_NIGHT).categories == ()


def test_what_a_button_carries_is_read_as_it_was_written() -> None:
    id, mark = uuid4(), Mark(state=ReportState.NEEDS_MORE, replies=35)
    told = read_about(about(id, LONG, f"{mark_code(mark)}dk"), 4)
    assert (told.id, told.mark, told.to, told.filter) == (id, mark, ReportState.DONE, LONG)
    assert read_about("").id is None
    assert read_about(about(id, LONG, "x0"), 2).mark is None
    assert read_about(about(id, LONG, "n?"), 2).mark is None
    assert read_about(about(id, LONG, "n"), 1).mark is None
    assert read_about(about(id, LONG)).to is None


def test_other_words_have_another_code() -> None:
    code = words_code(SATURDAY_NIGHT)
    assert len(code) == WORDS
    assert words_code(SATURDAY_NIGHT + timedelta(microseconds=1)) != code
    assert words_code(SATURDAY_NIGHT + timedelta(days=1)) != code


def test_a_list_tells_of_each_report_what_where_when_and_how_far() -> None:
    lines = (line(others=3, state=ReportState.NEEDS_MORE), line(held=True))
    say = work_list.listing(WORLD, Filter(), Page(lines=lines, newer=True, older=True), 2, AREAS, "sv")
    html = said(say)
    assert (
        "Droger och alkohol, Parkskolan, Hallstahammar\nFredag 13 juni, natt 22–06. <i>Vi behöver veta mer</i> (+3"
        in html
    )
    assert "orden hålls" in html
    assert acts(say).count("open") == 2
    assert ">" in " ".join(button.press or "" for row in say.buttons for button in row)
    assert "work-held-waiting" in [button.label.key for row in say.buttons for button in row]


def test_held_words_are_not_pointed_at_where_they_are_listed_or_none_wait() -> None:
    for chosen, held in ((Filter(which=Which.HELD), 2), (Filter(), 0)):
        say = work_list.listing(WORLD, chosen, Page(lines=()), held, AREAS, "sv")
        assert "work-held-waiting" not in [button.label.key for row in say.buttons for button in row]
        assert "work-none" in keys(say)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_button_of_a_list_fits_with_the_longest_filter(language: str) -> None:
    lines = tuple(line(others=9) for _ in range(work_list.A_PAGE))
    page = Page(lines=lines, newer=True, older=True)
    assert len(said(work_list.listing(WORLD, LONG, page, 99, AREAS, language), language)) < MOST
    for kind in ("s", "t", "u"):
        assert work_list.picking(kind, LONG, AREAS, language).buttons


def test_a_filter_of_one_category_or_of_an_area_is_named() -> None:
    for what, words in (
        ("d", "droger och alkohol"),
        (f"={PLEDGE.focus_areas[0].id}", "löftet:"),
        ("=gone", "alla ämnen"),
    ):
        say = work_list.listing(WORLD, Filter(what=what), Page(lines=()), 0, AREAS, "sv")
        assert words in said(say).casefold()


def test_a_report_shows_all_of_it_and_fits_in_one_message() -> None:
    full = opened(
        "x" * 12_000,
        answers={"what": ("loud_music", "gone"), "effect": ("4",), "odd": ("x",), "when": ("always",)},
        ended_at=SATURDAY_NIGHT,
        quote=Quote.APPROVED,
        reachable=True,
        replies=tuple(
            Reply(id=uuid4(), state=ReportState.DONE, words="y" * 3000, created_at=SATURDAY_NIGHT) for _ in range(9)
        ),
        notes=tuple(Note(id=uuid4(), name="Siv", words="z" * 450, created_at=SATURDAY_NIGHT) for _ in range(9)),
        photos=2,
        others=3,
    )
    say = work_report.page(WORLD, full, LONG)
    for language in ("sv", "en"):
        assert len(said(say, language)) < MOST
        assert len(said(work_report.notes_page(full, LONG), language)) < MOST
    assert {"work-others", "work-reachable", "work-quotable", "photos", "own-ended-at"} <= keys(say)
    assert [key for key, _ in answers(full.report)] == ["what", "effect"]
    assert {"pics", "text", "notes", "same", "seen", "to"} <= set(acts(say))


def test_who_has_opened_a_report_is_asked_by_a_button_for_those_who_may() -> None:
    for looks in (True, False):
        presses = [b.press or "" for row in work_report.page(WORLD, opened(), LONG, looks=looks).buttons for b in row]
        assert any(press.startswith("d:people:looks:") for press in presses) is looks


def test_held_words_are_shown_to_whoever_asks_for_them_and_to_nobody_else() -> None:
    for hold, key in ((Hold.HATE, "work-held-hate"), (Hold.NAMED_PERSON, "work-held-named")):
        held = opened("hemliga ord", hold=hold)
        closed, read = (work_report.page(WORLD, held, LONG, opened=way) for way in (False, True))
        assert key in keys(closed)
        assert "hemliga" not in said(closed)
        assert "bakom macken" not in said(closed)
        assert "held" in acts(closed)
        assert "hemliga ord" in said(read)
        assert {"free", "keep"} <= set(acts(read))
    released = work_report.page(WORLD, opened("ord", hold=Hold.HATE, released=True, quote=Quote.DECLINED), LONG)
    assert "ord" in said(released)
    assert "work-not-quotable" in keys(released)
    assert not {"free", "keep", "held"} & set(acts(released))


def test_a_report_without_words_says_so_and_held_ones_that_are_gone_are_not_offered() -> None:
    say = work_report.page(WORLD, opened(None, worded_at=None, hold=Hold.HATE), LONG, opened=True)
    assert "work-no-words" in keys(say)
    assert not {"free", "keep", "held", "text"} & set(acts(say))
    undated = work_report.page(WORLD, opened("ord", worded_at=None, hold=Hold.HATE), LONG, opened=True)
    assert not {"free", "keep"} & set(acts(undated))


def test_what_was_read_is_not_offered_to_be_read_again() -> None:
    assert "seen" not in acts(work_report.page(WORLD, opened(state=ReportState.SEEN), LONG))


def test_answers_and_notes_without_words_say_so() -> None:
    reply = Reply(id=uuid4(), state=ReportState.DONE, words=None, created_at=SATURDAY_NIGHT)
    note = Note(id=uuid4(), name=None, words=None, created_at=SATURDAY_NIGHT)
    say = work_report.page(WORLD, opened(replies=(reply,), notes=(note,)), LONG)
    assert {"work-reply-bare", "work-note-nobody", "own-reply-gone", "work-not-reachable"} <= keys(say)


def test_long_words_are_read_page_by_page() -> None:
    long = opened("a" * 3000 + "b" * 3000 + "c")
    first, second, last = (work_report.words_page(long, LONG, number) for number in (0, 1, 9))
    assert ("a" in said(first), acts(first).count("text")) == (True, 1)
    assert acts(second).count("text") == 2
    assert said(last) == "”c”"
    assert acts(work_report.words_page(opened("kort"), LONG, 0)).count("text") == 0
    assert said(work_report.words_page(opened(None), LONG, 3)) == "””"


def test_reports_of_the_same_event_are_opened_and_others_joined() -> None:
    near, beside = (line(), line()), (line(),)
    say = work_report.same_page(WORLD, opened(), beside, near, LONG)
    assert (acts(say).count("open"), acts(say).count("join"), acts(say).count("split")) == (2, 2, 1)
    alone = work_report.same_page(WORLD, opened(), (), (), LONG)
    assert "work-candidates-none" in keys(alone)
    assert "split" not in acts(alone)


@pytest.mark.parametrize("to", work_report.CHOICES)
@pytest.mark.parametrize("category", REPORTABLE)
def test_there_is_a_ready_answer_for_every_category_and_state(category: Category, to: ReportState) -> None:
    assert work_replies.fitting(category, to)


def test_ready_answers_have_letters_of_their_own_and_no_marks() -> None:
    codes = [one.code for one in work_replies.TEMPLATES]
    assert len(set(codes)) == len(codes)
    assert work_replies.BARE not in codes
    assert work_replies.template("?") is None
    for language in ("sv", "en"):
        for one in work_replies.TEMPLATES:
            assert "<" not in LOCALES.text(language, work_replies.filled(WORLD, one))


def step(to: ReportState, *, reachable: bool = True, language: str = "sv") -> work_replies.Step:
    worked = opened(reachable=reachable)
    worked = worked.model_copy(update={"report": worked.report.model_copy(update={"language": language})})
    return work_replies.Step(worked, worked.mark, to, LONG)


@pytest.mark.parametrize("to", work_report.CHOICES)
def test_what_will_be_sent_and_where_is_said_before_it_is(to: ReportState) -> None:
    say = work_replies.choosing(WORLD, step(to))
    assert ("work-asks" in keys(say)) is (to is ReportState.NEEDS_MORE)
    assert "work-goes" in keys(say)
    assert {"prev", "own", "send"} <= set(acts(say))
    away = work_replies.choosing(WORLD, step(to, reachable=False))
    assert "work-goes-nowhere" in keys(away)
    for page in (
        work_replies.preview(WORLD, step(to), work_replies.TEMPLATES[0]),
        work_replies.own_words(WORLD, step(to), "x" * 3000),
        work_replies.asking_words(WORLD, step(to)),
    ):
        assert len(said(page)) < MOST


def test_a_language_that_is_spoken_no_more_is_answered_in_the_first() -> None:
    assert work_replies.spoken(WORLD, step(ReportState.DONE, language="de").worked.report) == WORLD.languages[0]


def test_a_question_comes_with_a_button_to_answer_it_and_others_without() -> None:
    def told(state: ReportState, words: str | None) -> Say:
        reply = Reply(id=uuid4(), state=state, words=words, created_at=SATURDAY_NIGHT)
        return work_replies.told(reply, "4K2M-9QTX", "t" * 22)

    asked, done = told(ReportState.NEEDS_MORE, "Var?"), told(ReportState.DONE, None)
    assert f"-:add:{'t' * 22}" in [button.press for row in asked.buttons for button in row]
    assert "reply-asks" in keys(asked)
    assert len(done.buttons) == 2
    assert "reply-words" not in keys(done)
    assert "Kalle" not in said(work_replies.answered("4K2M-9QTX", "t" * 22))


def test_a_quote_is_shown_in_full_with_what_to_look_for() -> None:
    say = work_quotes.page(WORLD, opened("x" * 1000))
    assert "x" * 1000 in said(say)
    assert acts(say)[:3] == ["yes", "no", "quot"]
    for none in (None, opened(worded_at=None)):
        assert "work-quotes-none" in keys(work_quotes.page(WORLD, none))


@pytest.mark.parametrize(
    ("spot", "words"),
    [
        (Spot(kind=PlaceKind.KNOWN, place_id="parkskolan"), "Parkskolan, Hallstahammar"),
        (Spot(kind=PlaceKind.PIN, place_id="parkskolan"), "Parkskolan, Hallstahammar (delad plats)"),
        (Spot(kind=PlaceKind.PIN, lat=59.6, lon=16.2), "Delad plats, på ungefär 100 meter när"),
        (Spot(kind=PlaceKind.PIN, name="Kolbäck"), "I trakten av Kolbäck (delad plats)"),
        (Spot(kind=PlaceKind.TYPED, name="bakom macken"), "bakom macken"),
        (Spot(kind=PlaceKind.TYPED), "En plats i egna ord"),
        (Spot(kind=PlaceKind.KNOWN, place_id="gone"), "En plats i egna ord"),
        (Spot(kind=PlaceKind.NONE), "Ingen plats"),
    ],
)
def test_a_place_is_named_as_well_as_it_can_be(spot: Spot, words: str) -> None:
    assert LOCALES.text("sv", place(WORLD, spot)) == words


def test_an_area_without_categories_is_no_choice() -> None:
    empty = PLEDGE.focus_areas[0].model_copy(update={"id": "empty", "categories": ()})
    say = work_list.picking("u", Filter(), (empty,), "sv")
    assert "empty" not in " ".join(button.press or "" for row in say.buttons for button in row)


def test_something_that_went_on_is_dated_by_when_it_was_told() -> None:
    told = report()
    told = told.model_copy(update={"when": told.when.model_copy(update={"ongoing": True})})
    say = work_report.page(WORLD, Worked(report=told, state=ReportState.NEW), LONG)
    assert "own-time" in keys(say)
