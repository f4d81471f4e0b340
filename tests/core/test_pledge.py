"""The pledge: which one is shown, in which language, and that its year is told."""

from datetime import UTC, date, datetime

import pytest
from pydantic import ValidationError

from core.pledge import FocusArea, News, Pledge, in_language, newest
from core.pledge_pages import area_page, overview
from tests.core.talk import texts_in
from tests.core.world import PLEDGE, WORLD

JUNE_2023 = datetime(2023, 6, 14, tzinfo=UTC)
JUNE_2025 = datetime(2025, 6, 14, tzinfo=UTC)


def of_year(year: int) -> Pledge:
    return PLEDGE.model_copy(update={"year": year})


@pytest.mark.parametrize(
    ("years", "shown"),
    [
        ((2023,), 2023),
        ((2023, 2024), 2024),
        ((2024, 2023, 2025), 2025),
        ((2023, 2026), 2023),
        ((2027, 2026), 2026),
    ],
)
def test_the_newest_pledge_that_has_begun_is_shown(years: tuple[int, ...], shown: int) -> None:
    assert newest(tuple(map(of_year, years)), date(2025, 6, 14)).year == shown


def test_a_pledge_is_past_when_its_year_is_over() -> None:
    assert not PLEDGE.is_past(date(2023, 12, 31))
    assert PLEDGE.is_past(date(2024, 1, 1))


def test_a_pledge_of_a_past_year_is_said_to_be_one() -> None:
    assert "pledge-past" not in [part.key for part in overview(WORLD, "sv", JUNE_2023).parts]
    past = next(part for part in overview(WORLD, "sv", JUNE_2025).parts if part.key == "pledge-past")
    assert past.args == {"year": "2023", "now": "2025"}


def test_the_new_year_begins_in_the_municipality_and_not_in_utc() -> None:
    keys = [part.key for part in overview(WORLD, "sv", datetime(2023, 12, 31, 23, 30, tzinfo=UTC)).parts]
    assert "pledge-past" in keys


def test_what_is_not_translated_is_shown_in_swedish() -> None:
    assert in_language({"sv": "Droger", "en": "Drugs"}, "en") == "Drugs"
    assert in_language({"sv": "Droger"}, "en") == "Droger"
    assert in_language({"sv": "Droger", "en": ""}, "en") == "Droger"
    said = {
        text.key: text
        for part in area_page(WORLD, PLEDGE.focus_areas[2], "en", JUNE_2025).parts
        for text in texts_in(part)
    }
    assert said["pledge-area"].args == {"title": "Skadegörelse", "year": "2023"}
    assert said["pledge-action"].args["words"] == "Vi samarbetar."


def with_news(*days: int, **words: str) -> FocusArea:
    """A focus area of two actions that have news of these days of May in turn."""
    area = PLEDGE.focus_areas[1]
    told = [News(id=f"n{day}", day=date(2025, 5, day), did={"sv": f"Gjort {day}."} | words) for day in days]
    actions = (
        area.actions[0].model_copy(update={"news": tuple(told[::2])}),
        area.actions[0].model_copy(update={"id": "two", "news": tuple(told[1::2])}),
    )
    return area.model_copy(update={"actions": actions})


def news_shown(area: FocusArea, language: str = "sv") -> list[str]:
    """The words of the news on the page of a focus area."""
    parts = area_page(WORLD, area, language, JUNE_2025).parts
    lines = [text for part in parts for text in texts_in(part) if text.key == "pledge-news-line"]
    return [str(line.args["words"]) for line in lines]


def test_what_was_done_is_shown_newest_first_whichever_action_it_belongs_to() -> None:
    assert news_shown(with_news(3, 9, 1)) == ["Gjort 9.", "Gjort 3.", "Gjort 1."]
    assert news_shown(with_news(3, en="Done."), "en") == ["Done."]


def test_no_more_news_is_shown_than_one_reads_and_without_any_there_is_no_heading() -> None:
    assert news_shown(with_news(*range(1, 9))) == [f"Gjort {day}." for day in range(8, 3, -1)]
    keys = [part.key for part in area_page(WORLD, PLEDGE.focus_areas[1], "sv", JUNE_2025).parts]
    assert "pledge-news" not in keys


def test_a_focus_area_is_found_by_its_id() -> None:
    found = PLEDGE.focus_area("traffic")
    assert found is not None
    assert found.title["en"] == "Traffic safety"
    assert PLEDGE.focus_area("none") is None


@pytest.mark.parametrize("title", [{}, {"en": "Drugs"}, {"sv": "  "}])
def test_a_text_without_swedish_is_refused(title: dict[str, str]) -> None:
    area = PLEDGE.focus_areas[0].model_dump() | {"title": title}
    with pytest.raises(ValidationError, match="the Swedish text"):
        FocusArea.model_validate(area)
