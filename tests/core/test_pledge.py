"""The pledge: which one is shown, in which language, and that its year is told."""

from datetime import UTC, date, datetime

import pytest
from pydantic import ValidationError

from core.pledge import FocusArea, Pledge, in_language, newest
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
