"""Of which days reports are taken out."""

from datetime import UTC, date, datetime

import pytest

from core.access import RIGHTS, Right
from core.desk import export
from core.exporting import Choice, Format, Span, file_name, span_of
from core.staff import Role
from core.texts import Text
from tests.core.world import STOCKHOLM

EARLIEST = date(2025, 5, 2)


@pytest.mark.parametrize(
    ("choice", "today", "first", "last"),
    [
        (Choice.WEEK, date(2026, 3, 4), date(2026, 2, 23), date(2026, 3, 1)),
        (Choice.WEEK, date(2026, 3, 2), date(2026, 2, 23), date(2026, 3, 1)),
        (Choice.MONTH, date(2026, 3, 31), date(2026, 2, 1), date(2026, 2, 28)),
        (Choice.MONTH, date(2026, 1, 1), date(2025, 12, 1), date(2025, 12, 31)),
        (Choice.QUARTER, date(2026, 3, 31), date(2025, 10, 1), date(2025, 12, 31)),
        (Choice.QUARTER, date(2026, 11, 26), date(2026, 7, 1), date(2026, 9, 30)),
        (Choice.YEAR, date(2026, 11, 26), date(2025, 1, 1), date(2025, 12, 31)),
        (Choice.ALL, date(2026, 11, 26), EARLIEST, date(2026, 11, 26)),
    ],
)
def test_a_span_is_the_newest_that_is_over_or_all_until_now(
    choice: Choice, today: date, first: date, last: date
) -> None:
    assert span_of(choice, today, EARLIEST) == Span(first, last)


def test_days_are_the_municipality_s_also_when_the_clocks_change() -> None:
    assert Span(date(2026, 3, 29), date(2026, 3, 29)).moments(STOCKHOLM) == (
        datetime(2026, 3, 28, 23, tzinfo=UTC),
        datetime(2026, 3, 29, 22, tzinfo=UTC),
    )


def test_a_file_s_name_says_what_it_is() -> None:
    span = Span(date(2026, 2, 1), date(2026, 2, 28))
    assert file_name(Format.CSV, span) == "rapporter-2026-02-01--2026-02-28.csv"
    assert file_name(Format.REGISTER, span) == "diarium-2026-02-01--2026-02-28.xlsx"


def test_every_file_and_every_span_has_a_button_and_a_way_back() -> None:
    pressed = [button.press for row in export.formats().buttons for button in row]
    assert pressed == [*(f"d:export:what:{format}" for format in Format), "d:home::"]
    pressed = [button.press for row in export.spans(Format.GEOJSON).buttons for button in row]
    assert pressed == [*(f"d:export:make:geojson.{choice}" for choice in Choice), "d:export::", "d:home::"]


def test_what_is_on_its_way_is_told_with_its_days_and_what_is_too_much_with_another_way() -> None:
    span = Span(date(2026, 2, 1), date(2026, 2, 28))
    (told,) = export.coming(span, 3).parts
    assert told.args == {"count": 3, "first": "2026-02-01", "last": "2026-02-28"}
    assert export.too_many(60_000).parts[0].args == {"count": 60_000}
    assert export.caption(Format.REGISTER, span, 3).args["what"] == Text(key="export-register")


def test_neither_police_nor_coaches_take_reports_out() -> None:
    assert {role for role in Role if Right.EXPORT in RIGHTS[role]} == {Role.ADMIN, Role.MUNICIPALITY}
