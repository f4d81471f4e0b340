"""The table of a digest: every figure, exact, and safe to open."""

import csv
import io

import pytest

from bot.digest.table import COLUMNS, safe, table
from core.digest.model import Burst
from core.report import Category
from tests.digest import samples
from tests.digest.languages import LANGUAGES
from tests.municipality import LOCALES


def read(name: str, language: str = "sv") -> list[dict[str, str]]:
    content = table(samples.EVERY[name](language), LOCALES)
    assert content.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(content.removeprefix("\ufeff"), newline="")))


def value(rows: list[dict[str, str]], section: str, name: str) -> str:
    (found,) = [row["value"] for row in rows if (row["section"], row["name"]) == (section, name)]
    return found


def test_every_figure_is_there_exactly() -> None:
    rows = read("rich")
    assert set(rows[0]) == set(COLUMNS)
    assert value(rows, "total", "reports") == "17"
    assert value(rows, "total", "previous_difference") == "10"
    assert value(rows, "total", "previous_p_corrected") == "0.01"
    assert value(rows, "total", "previous_verdict") == "not_chance"
    assert value(rows, "total", "last_year_before") == "12"
    assert value(rows, "total", "top_reporter_share") == str(3 / 17)
    assert value(rows, "area:traffic", "incidents") == "9"
    assert value(rows, "area:traffic", "effect") == "3.6"
    assert value(rows, "area:drugs", "last_year_difference") == "-1"
    assert value(rows, "category:car_meet", "reports") == "11"
    assert value(rows, "state", "done") == "3"
    assert [row["value"] for row in rows if row["section"] == "matrix"] == [
        str(c.reports) for c in samples.rich().matrix
    ]
    assert [row["value"] for row in rows if row["section"] == "trend"] == [str(d.reports) for d in samples.rich().trend]
    spot = "hot_spot:1"
    assert value(rows, spot, "z") == "3.2"
    assert [row["date"] for row in rows if (row["section"], row["name"]) == (spot, "date")] == [
        "2026-05-08",
        "2026-05-09",
    ]
    assert value(rows, "digest", "first") == "2026-05-04"
    assert "inte brottsstatistik" in value(rows, "digest", "note")
    assert len([row for row in rows if row["section"] == "quote"]) == 1


def test_reports_of_an_event_and_bursts_are_rows() -> None:
    event = samples.rich().events[0].model_copy(update={"report_ids": ("a1", "b2")})
    burst = Burst(
        event=event.id, category=Category.CAR_MEET, place="Skantzen", at=event.first, minutes=30, distinct_reporters=4
    )
    digest = samples.rich().model_copy(update={"events": (event,), "bursts": (burst,)})
    content = table(digest, LOCALES)
    assert content.count(",report_id,") == 2
    assert f"burst:{event.id},distinct_reporters_in_30_minutes," in content


def test_what_is_hidden_is_hidden_here_too() -> None:
    rows = read("coach")
    assert value(rows, "area:drugs", "reports") == "<5"
    assert value(rows, "area:vandalism", "previous_before") == "<5"
    assert {row["name"] for row in rows if row["value"] in ("-1", "1", "2", "3", "4")} == {"new", "located"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", samples.EVERY)
def test_no_field_is_a_formula_and_every_row_has_its_columns(name: str, language: str) -> None:
    for row in read(name, language):
        assert None not in row
        assert None not in row.values()
        for column, field in row.items():
            number = column == "value" and field.lstrip("-").replace(".", "").isdigit()
            assert number or not field.startswith(("=", "+", "-", "@", "\t", "\r")), (column, field)


@pytest.mark.parametrize(("field", "kept"), [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'=1"), ("\r=1", "'=1"),
    ("|cmd", "'|cmd"), (" =1", "'=1"), ("a\nb", "a b"), (-1, -1), (0.5, 0.5), (None, ""), ("", ""), ("\u202e=1", "'=1"),
])  # fmt: skip
def test_a_field_is_made_safe_and_numbers_stay_numbers(field: str | float | None, kept: str | float) -> None:
    assert safe(field) == kept
