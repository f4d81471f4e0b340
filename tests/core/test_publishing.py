"""Which pledges residents meet, with what was written since; and the desk's pages of them."""

import tomllib
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.desk import pledge as pages
from core.desk import pledge_entries
from core.desk.days import read_day
from core.desk.presses import act_in
from core.pledge import Action, ActionState, News, Pledge
from core.pledge_pages import area_page
from core.pledge_toml import as_toml
from core.publishing import (
    Entry,
    ErrandKind,
    FileState,
    PledgeFile,
    Problem,
    Telling,
    entry_id,
    entry_key,
    news_key,
    place_of,
    present,
    untranslated,
    with_news,
)
from core.texts import Say, Text
from tests.core.talk import texts_in
from tests.core.world import PLEDGE, WORLD

NOW = datetime(2023, 6, 14, 12, tzinfo=UTC)
TODAY = NOW.date()
NAMES = "januari februari mars april maj juni juli augusti september oktober"
MONTHS: tuple[tuple[str, ...], ...] = (*((name,) for name in NAMES.split()), ("november", "nov"), ("december",))


def entry(id: str = "e1", day: date = TODAY, **changes: Any) -> Entry:
    values = {
        "id": id,
        "year": 2023,
        "area": "traffic",
        "action": "one",
        "state": ActionState.DONE,
        "day": day,
        "did": {"sv": "Farthindret är på plats."},
        "made_by": "kim",
        "made_at": NOW,
        "published_at": NOW,
    }
    return Entry(**values | changes)


def action_of(pledges: tuple[Pledge, ...], area: str = "traffic") -> Action:
    found = pledges[0].focus_area(area)
    assert found is not None
    return found.actions[0]


def keys(say: Say) -> list[str]:
    return [text.key for part in say.parts for text in texts_in(part)]


def acts(say: Say) -> list[str]:
    return [act.act for row in say.buttons for button in row if button.press and (act := act_in(button.press))]


def test_a_published_pledge_stands_in_place_of_the_file_of_its_year() -> None:
    changed = PLEDGE.model_copy(update={"source": "published"})
    other = PLEDGE.model_copy(update={"year": 2022})
    assert present((PLEDGE, other), (changed,), ()) == (other, changed)


def test_an_entry_stands_under_its_action_and_the_newest_says_how_far_it_is() -> None:
    older = entry("e0", date(2023, 2, 1), state=ActionState.ONGOING)
    silent = entry("e2", date(2023, 9, 1), state=None)
    elsewhere = entry("e3", action="gone")
    action = action_of(present((PLEDGE,), (), (silent, entry(), older, elsewhere)))
    assert [news.id for news in action.news] == ["e0", "e1", "e2"]
    assert action.state is ActionState.DONE
    assert action_of(present((PLEDGE,), (), (silent,))).state is ActionState.ONGOING
    assert action_of(present((PLEDGE,), (), (entry(),)), "drugs").news == ()


def test_an_action_without_more_news_is_as_it_was() -> None:
    action = PLEDGE.focus_areas[0].actions[0]
    assert with_news(action, ()) is action


def test_an_entry_has_a_place_only_in_the_pledge_of_its_year() -> None:
    found = place_of((PLEDGE,), entry())
    assert found is not None
    assert (found[0].year, found[1].id, found[2].id) == (2023, "traffic", "one")
    for lost in (entry(year=2022), entry(area="lost"), entry(action="lost")):
        assert place_of((PLEDGE,), lost) is None


def test_what_an_entry_is_known_by_is_what_its_news_is_known_by() -> None:
    assert entry_key("hallstahammar", entry()) == news_key(PLEDGE, entry().news) == "hallstahammar/2023/e1"


def test_the_id_of_an_entry_is_one_of_news() -> None:
    id = entry_id(UUID("0197f000-0000-7000-8000-0123456789ab"))
    assert News(id=id, day=TODAY, did={"sv": "x"}).id == id
    assert len(id) == 20


def test_what_is_not_translated_is_counted_in_each_language() -> None:
    one = PLEDGE.focus_areas[0]
    news = (News(id="n", day=TODAY, said={"sv": "a", "en": " "}, did={"sv": "b", "en": "c"}),)
    action = one.actions[0].model_copy(update={"news": news})
    pledge = PLEDGE.model_copy(update={"focus_areas": (one.model_copy(update={"actions": (action,)}),)})
    # A role, a reason, an action and what was said.
    assert untranslated(pledge, ("sv", "en")) == {"en": 4}
    assert untranslated(pledge, ("sv",)) == {}


TEXTS = st.dictionaries(st.sampled_from(("en", "ar", "sv-easy")), st.text(st.characters(codec="utf-8")))
WORDS = TEXTS.map(lambda words: {"sv": 'Så "här"\\ \x7f\n är det', **words})


@given(WORDS, st.booleans())
def test_a_pledge_written_as_a_file_is_read_as_the_same_pledge(words: dict[str, str], whole: bool) -> None:
    news = (
        News(id="n", day=TODAY, said=words if whole else None, did=words, state=ActionState.DONE if whole else None),
    )
    area = PLEDGE.focus_areas[2]
    area = area.model_copy(
        update={"why": words, "actions": (area.actions[0].model_copy(update={"news": news, "words": words}),)}
    )
    pledge = PLEDGE.model_copy(
        update={"focus_areas": (area,), "source": "källa" if whole else None, "announced": TODAY if whole else None}
    )
    assert Pledge.model_validate(tomllib.loads(as_toml(pledge))) == pledge


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2027-01-15", date(2027, 1, 15)),
        ("15/1", date(2024, 1, 15)),
        ("15/7", date(2023, 7, 15)),
        ("14.6.", TODAY),
        (" 15.1.2027 ", date(2027, 1, 15)),
        ("15 Januari", date(2024, 1, 15)),
        ("1 nov. 2024", date(2024, 11, 1)),
        ("15. december, 2026", date(2026, 12, 15)),
        ("31/2", None),
        ("31 februari 2027", None),
        ("15", None),
        ("i morgon", None),
        ("15 brumaire", None),
        ("femton januari", None),
        ("15 januari 27", None),
        ("115 januari", None),
        ("1/2/3/4", None),
        ("99999/1/2027", None),
        ("²/1", None),
        ("", None),
    ],
)
def test_a_day_is_read_as_people_write_days(written: str, day: date | None) -> None:
    assert read_day(written, TODAY, MONTHS) == day


def file(state: FileState = FileState.DRAFT, year: int = 2024, publish_on: date | None = None) -> PledgeFile:
    return PledgeFile(id=uuid4(), year=year, body="", state=state, made_by="kim", made_at=NOW, publish_on=publish_on)


def page_of(sent: PledgeFile, pledge: Pledge = PLEDGE) -> Say:
    return pages.file_page(sent, pledge, ("sv", "en"), TODAY, "en")


def test_a_draft_is_read_in_each_language_the_readers_first_and_published_on_a_day() -> None:
    page = page_of(file())
    assert acts(page) == ["see", "see", "sure", "day", "day", "when", "drop", "", ""]
    assert page.buttons[0][0].label.key == "language-en"
    assert "pledge-file-lacks-line" in keys(page)


def test_the_first_of_january_is_offered_only_while_it_is_ahead() -> None:
    assert acts(page_of(file(year=2023))).count("day") == 1


@pytest.mark.parametrize("state", [FileState.PUBLISHED, FileState.REPLACED, FileState.WITHDRAWN])
def test_what_is_out_or_gone_can_only_be_read(state: FileState) -> None:
    page = page_of(file(state, publish_on=TODAY))
    assert acts(page) == ["see", "see", "", ""]
    assert f"pledge-file-{state.value}" in keys(page)


def test_a_pledge_that_is_translated_is_said_to_be() -> None:
    page = pages.file_page(file(), PLEDGE, ("sv",), TODAY, "sv", Text(key="pledge-work-overtaken"))
    assert keys(page)[0] == "pledge-work-overtaken"
    assert "pledge-file-translated" in keys(page)


def test_the_room_says_what_waits_and_how_far_the_news_has_come() -> None:
    telling = Telling(key="k", after="bo", told=812, followers=3000, begun_at=NOW, not_before=NOW)
    page = pages.room(PLEDGE, (file(FileState.SCHEDULED, publish_on=date(2024, 1, 1)),), telling)
    assert keys(page) == ["pledge-work", "pledge-file-scheduled", "pledge-work-telling"]
    assert page.parts[2].args == {"told": 812, "followers": 3000}
    assert keys(pages.room(PLEDGE, (), None)) == ["pledge-work"]


def problem(line: int, field: str = "year", kind: str = "missing", words: str = "") -> Problem:
    return Problem(line=line, field=field, kind=kind, words=words)


def test_all_problems_are_told_in_as_many_messages_as_it_takes() -> None:
    says = pages.problems([problem(line) for line in range(1, 61)])
    assert [keys(say).count("pledge-problem-in-field") for say in says] == [25, 25, 10]
    assert keys(says[0])[0] == "pledge-work-problems"
    assert keys(says[-1])[-1] == "pledge-work-mend"
    assert [bool(say.buttons) for say in says] == [False, False, True]


def test_of_very_many_problems_it_is_told_how_many_more_there_are() -> None:
    says = pages.problems([problem(line) for line in range(1, 201)])
    (more,) = [part for part in says[-1].parts if part.key == "pledge-work-more"]
    assert more.args == {"count": 50}


def test_what_a_file_holds_is_quoted_in_short() -> None:
    (say,) = pages.problems([problem(1, "x" * 500, "twice", "y" * 500), problem(2, "")])
    told = [text for part in say.parts for text in texts_in(part)]
    assert max(len(value) for text in told for value in text.args.values() if isinstance(value, str)) <= 90
    assert "pledge-problem-in-line" in keys(say)


def test_what_was_asked_for_and_did_not_come_is_told() -> None:
    assert keys(pages.failed(ErrandKind.FILE)) == ["pledge-work-not-fetched"]
    assert keys(pages.failed(ErrandKind.PACK)) == ["pack-not-made"]
    assert keys(pages.too_large()) == ["pledge-work-too-large", "pledge-work-send-file"]
    assert keys(pages.ask_file()) == ["pledge-work-send-file"]
    assert keys(pages.fetching()) == ["pledge-work-fetching"]


def test_files_are_listed_with_where_they_stand() -> None:
    assert keys(pages.files_page(())) == ["pledge-files-none"]
    page = pages.files_page((file(), file(FileState.WITHDRAWN), file(FileState.REPLACED, publish_on=TODAY)))
    assert {"pledge-file-draft", "pledge-file-withdrawn", "pledge-file-replaced"} < set(keys(page))
    assert acts(page).count("draft") == 3


def test_before_it_is_published_it_is_asked_once_more_and_a_day_can_be_written() -> None:
    sent = file()
    assert acts(pages.sure(sent)) == ["now", "draft"]
    assert keys(pages.ask_day(sent)) == ["pledge-file-ask-day"]
    assert keys(pages.ask_day(sent, Text(key="pledge-file-no-day")))[0] == "pledge-file-no-day"


def test_an_entry_begins_with_its_area_its_promise_and_how_it_went() -> None:
    older = PLEDGE.model_copy(update={"year": 2022})
    assert acts(pledge_entries.areas_page((older, PLEDGE), PLEDGE)) == [*["actions"] * 3, "areas", "", ""]
    assert acts(pledge_entries.areas_page((PLEDGE,), PLEDGE)) == [*["actions"] * 3, "", ""]
    area = PLEDGE.focus_areas[1]
    page = pledge_entries.actions_page(PLEDGE, area, "sv")
    assert acts(page) == ["state", "", ""]
    longest = "2023." + "a" * 20 + "." + "b" * 20
    states = pledge_entries.state_page(longest, area.actions[0], "sv")
    assert acts(states) == [*["words"] * 4, "", ""]
    assert keys(pledge_entries.ask_words(ActionState.DONE)) == ["pledge-entry-words"]
    assert keys(pledge_entries.ask_words(ActionState.DONE, Text(key="x")))[0] == "x"


def shown(one: Entry, followers: int = 3, telling: Telling | None = None, pledge: Pledge = PLEDGE) -> Say:
    return pledge_entries.entry_page((pledge,), one, "sv", followers, telling)


def test_a_draft_is_shown_as_followers_get_it_and_can_be_published() -> None:
    page = shown(entry(published_at=None, said={"sv": "Det är mörkt."}))
    assert keys(page)[:5] == ["news", "pledge-action", "action-done", "news-said", "news-did"]
    assert keys(page)[-1] == "pledge-entry-draft"
    assert acts(page)[:3] == ["publish", "write", "write"]
    assert page.buttons[1][0].label.key == "pledge-entry-change-said"


def test_what_is_out_says_how_far_it_has_come() -> None:
    told = Telling(key="k", after="x", told=5, followers=3, begun_at=NOW, not_before=NOW)
    assert keys(shown(entry()))[-1] == "pledge-entry-waits"
    under_way = shown(entry(), telling=told)
    assert under_way.parts[-1].args == {"day": TODAY, "told": 5, "followers": 5}
    assert "publish" not in acts(under_way)
    ended = told.model_copy(update={"ended_at": NOW})
    assert keys(shown(entry(), telling=ended))[-1] == "pledge-entry-told"


def test_an_entry_whose_promise_is_gone_is_shown_to_nobody_and_cannot_be_published() -> None:
    page = shown(entry(published_at=None, area="lost"))
    assert keys(page)[0] == "pledge-entry-homeless"
    assert "publish" not in acts(page)


def test_what_is_already_in_the_pledge_is_previewed_once_and_as_it_is_now() -> None:
    (pledge,) = present((PLEDGE,), (), (entry(),))
    say = pledge_entries.preview((pledge,), entry(did={"sv": "Nytt"}, state=None), "sv")
    assert say is not None
    assert [text.args.get("words") for part in say.parts for text in texts_in(part)] == [None, "Nytt"]
    area = pledge.focus_area("traffic")
    assert area is not None
    assert "pledge-news-line" in keys(area_page(WORLD, area, "sv", NOW))


def test_words_are_asked_for_in_a_language_with_what_stands_in_swedish() -> None:
    ask = pledge_entries.ask_again
    assert keys(ask(entry(), "did", "ar")) == ["pledge-entry-write-did", "language-ar", "pledge-entry-as-now"]
    assert keys(ask(entry(), "said", "sv", Text(key="x"))) == ["x", "pledge-entry-write-said", "language-sv"]
    assert pledge_entries.too_long("did", 999).args == {"most": 400, "length": 999}


def test_a_language_is_done_when_both_parts_are_there() -> None:
    languages = ("sv", "en", "fi", "ar")
    said = {"sv": "a", "en": "b"}
    one = entry(said=said, did={"sv": "c", "en": "d", "fi": "e"})
    page = pledge_entries.languages_page(one, languages)
    labels = [button.label.key for row in page.buttons for button in row]
    assert labels == ["ticked", "language-fi", "language-ar", "pledge-entry-done"]
    without = pledge_entries.languages_page(one.model_copy(update={"said": None}), languages)
    assert [button.label.key for row in without.buttons for button in row][:2] == ["ticked", "ticked"]


def test_taking_away_says_what_it_takes() -> None:
    assert keys(pledge_entries.sure_to_remove(entry())) == ["pledge-entry-sure-live"]
    assert keys(pledge_entries.sure_to_remove(entry(published_at=None))) == ["pledge-entry-sure-draft"]


def test_entries_are_listed_in_short_drafts_marked() -> None:
    assert keys(pledge_entries.entries_page(())) == ["pledge-entries-none"]
    page = pledge_entries.entries_page((entry(did={"sv": "ord " * 40}), entry("e2", published_at=None)))
    assert keys(page) == ["pledge-entries", "pledge-entries-line", "pledge-entries-draft-line"]
    assert acts(page) == ["entry", "entry", "", ""]
