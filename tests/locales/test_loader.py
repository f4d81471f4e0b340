"""Texts are rendered whole, escaped once, or not at all."""

import html
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import ContentError
from core.texts import Text, Value
from locales import Locales, TextError
from locales.loader import bundle_locale
from tests.municipality import LOCALES

MOMENT = datetime(2024, 6, 14, 20, 30, tzinfo=UTC)
DAY = date(2024, 6, 14)


def texts(folder: Path, source: str, language: str = "sv") -> Locales:
    """Locales of one language made of `source`."""
    (folder / language).mkdir(exist_ok=True)
    (folder / language / "texts.ftl").write_text(source, encoding="utf-8")
    return Locales.load(folder)


def literal(words: str) -> Text:
    return Text(key="literal", args={"words": words})


@pytest.fixture(scope="module")
def locales() -> Locales:
    return LOCALES


@given(words=st.text(), depth=st.integers(0, 3))
def test_what_a_resident_wrote_is_escaped_exactly_once_however_deep_it_lies(words: str, depth: int) -> None:
    text = literal(words)
    for _ in range(depth):
        text = Text(key="chosen", args={"label": Text(key="listed", args={"items": (text,)})})
    rendered = LOCALES.text("sv", text, html.escape)
    assert rendered == "<b>✓ " * depth + html.escape(words) + "</b>" * depth


def test_the_literals_of_a_list_are_escaped_once_each(locales: Locales) -> None:
    items = (literal("a & b"), literal("<c>"), Text(key="what-revving"))
    rendered = locales.text("sv", Text(key="lines", args={"lines": items}), html.escape)
    assert rendered == "a &amp; b\n&lt;c&gt;\nRusning"


def test_marks_and_calls_in_what_a_resident_wrote_mean_nothing(locales: Locales) -> None:
    words = "{ gate } { DAY($day) } \ue0000\ue001 -term = <b>"
    assert locales.text("sv", literal(words)) == words


def test_long_words_are_rendered_whole(locales: Locales) -> None:
    words = "<" * 4000
    assert locales.text("sv", Text(key="quoted", args={"words": words}), html.escape) == f"”{'&lt;' * 4000}”"


def test_a_button_is_not_escaped(locales: Locales) -> None:
    assert locales.text("sv", literal("Å & Ä")) == "Å & Ä"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (Text(key="no-such-text"), "there is no text no-such-text"),
        (Text(key="literal"), "literal cannot be said"),
        (Text(key="day-named", args={"day": "fredag"}), "DAY needs a date"),
        (Text(key="time-ongoing", args={"start": DAY}), "CLOCK needs an aware moment"),
        (Text(key="lines", args={"lines": "one"}), "LINES needs a list"),
        (Text(key="listed", args={"items": "one"}), "LIST needs a list"),
        (Text(key="summary", args={"category": DAY}), "LOWER and UPPER need words"),
    ],
)
def test_a_text_that_cannot_be_said_is_loud(locales: Locales, text: Text, reason: str) -> None:
    with pytest.raises(TextError, match=reason):
        locales.text("sv", text)


def test_a_text_without_variables_is_the_same_each_time(locales: Locales) -> None:
    assert locales.label("sv", "button-back") == locales.label("sv", "button-back") == "Tillbaka"


def test_an_unknown_language_is_loud(locales: Locales) -> None:
    with pytest.raises(TextError, match="xx"):
        locales.label("xx", "welcome-choose")


def test_a_list_without_a_way_to_join_it_is_loud(tmp_path: Path) -> None:
    locales = texts(tmp_path, "literal = { $words }\nall = { $items }")
    with pytest.raises(TypeError, match="LIST or LINES"):
        locales.text("sv", Text(key="all", args={"items": (literal("a"),)}))


def test_a_text_with_nothing_but_attributes_is_loud(tmp_path: Path) -> None:
    with pytest.raises(TextError, match="is empty"):
        texts(tmp_path, "all =\n    .title = x").label("sv", "all")


@pytest.mark.parametrize(
    ("language", "key", "args", "said"),
    [
        ("sv", "day-named", {"day": DAY}, "Fredag 14 juni"),
        ("en", "day-named", {"day": DAY}, "Friday 14 June"),
        ("sv", "day-named", {"day": datetime(2024, 6, 14, 22, 30, tzinfo=UTC)}, "Lördag 15 juni"),
        ("sv", "time-ongoing", {"start": MOMENT}, "Pågår nu, klockan 22:30"),
        ("en", "time-ongoing", {"start": MOMENT}, "Going on now, 22:30"),
        ("sv", "listed", {"items": (literal("A-traktor"), literal("Bil"), literal("EPA"))}, "A-traktor, bil och EPA"),
        ("en", "listed", {"items": (literal("Cars"), literal("Mopeds"))}, "Cars and mopeds"),
        ("sv", "listed", {"items": ()}, ""),
        ("sv", "time-day", {"day": DAY, "band": Text(key="band-evening")}, "Fredag 14 juni, kväll 18–22"),
    ],
)
def test_days_hours_and_lists_are_said_as_the_language_says_them(
    locales: Locales, language: str, key: str, args: dict[str, Value], said: str
) -> None:
    assert locales.text(language, Text(key=key, args=args)) == said


def test_a_night_names_both_its_days_across_the_end_of_a_month(locales: Locales) -> None:
    args: dict[str, Value] = {"day": date(2024, 5, 31), "next": date(2024, 6, 1)}
    assert locales.text("sv", Text(key="time-night", args=args)) == "Natten mellan fredag och lördag 1 juni"


def test_the_clock_is_the_municipality_s() -> None:
    locales = Locales.load(zone=ZoneInfo("Europe/Helsinki"))
    assert locales.text("sv", Text(key="time-ongoing", args={"start": MOMENT})) == "Pågår nu, klockan 23:30"


def test_numbers_choose_the_plural(tmp_path: Path) -> None:
    locales = texts(tmp_path, "cars = { $n ->\n    [one] { $n } bil\n   *[other] { $n } bilar\n}")
    assert [locales.text("sv", Text(key="cars", args={"n": n})) for n in (1, 2)] == ["1 bil", "2 bilar"]


def test_words_can_be_chosen_among_in_a_list_with_or(tmp_path: Path) -> None:
    locales = texts(tmp_path, 'literal = { $words }\neither = { LIST($items, style: "or") }')
    args: dict[str, Value] = {"items": (literal("A"), literal("B"))}
    assert locales.text("sv", Text(key="either", args=args)) == "A eller B"


def test_right_to_left_lines_keep_names_apart_but_labels_and_references_stay_as_they_are(tmp_path: Path) -> None:
    source = "literal = { $words }\nat = في { $name }\nref = رقم <code>{ $name }</code>"
    locales = texts(tmp_path, source, "ar")
    name: dict[str, Value] = {"name": "Kolbäck"}
    assert locales.text("ar", Text(key="at", args=name)) == "في \u2068Kolbäck\u2069"
    assert locales.text("ar", Text(key="ref", args=name)) == "رقم <code>Kolbäck</code>"
    assert locales.text("ar", literal("Kolbäck")) == "Kolbäck"


def test_a_folder_that_no_library_has_heard_of_speaks_its_parent_language(tmp_path: Path) -> None:
    locales = texts(tmp_path, "d = { DAY($day) }", "sv-easy")
    assert locales.languages == ("sv-easy",)
    assert locales.text("sv-easy", Text(key="d", args={"day": DAY})) == "fredag 14 juni"


@pytest.mark.parametrize(
    ("language", "locale"), [("sv", "sv"), ("en", "en-GB"), ("sv-easy", "sv-easy"), ("sv-x-easy", "sv"), ("ar", "ar")]
)
def test_each_language_has_a_locale_that_knows_its_dates(language: str, locale: str) -> None:
    assert bundle_locale(language) == locale


def test_an_unknown_language_s_folder_is_a_content_error(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="locales/qq: no such language is known"):
        texts(tmp_path, "a = b", "qq")


def test_a_broken_file_is_named_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=r"^locales/sv/texts.ftl, line 3: "):
        texts(tmp_path, "a = b\n\nc = { $d\n")


def several(folder: Path, files: dict[str, str]) -> Locales:
    """One language of several files, each read when something in it is first said."""
    (folder / "sv").mkdir()
    for name, source in files.items():
        (folder / "sv" / f"{name}.ftl").write_text(source, encoding="utf-8")
    return Locales.load(folder, lazily=True)


def test_a_file_is_read_when_something_in_it_is_first_said(tmp_path: Path) -> None:
    locales = several(tmp_path, {"broken": "later = { $d\n", "sound": "now = Hej"})
    assert locales.label("sv", "now") == "Hej"
    with pytest.raises(ContentError, match=r"^locales/sv/broken.ftl, line 1: "):
        locales.label("sv", "later")


def test_with_a_file_come_those_that_its_texts_refer_to(tmp_path: Path) -> None:
    files = {
        "a": 'first = { second }, { -bot(case: "of") }',
        "b": "second = { third }",
        "c": "third = { $n ->\n    [one] ett\n   *[other] { fourth }\n}\nfourth = { first-of-all }",
        "d": "-bot = Boten\nfirst-of-all = fyra",
    }
    assert several(tmp_path, files).text("sv", Text(key="first", args={"n": 2})) == "fyra, Boten"


def test_all_can_be_read_at_once(tmp_path: Path) -> None:
    locales = several(tmp_path, {"broken": "later = { $d\n", "sound": "now = Hej"})
    with pytest.raises(ContentError, match=r"^locales/sv/broken.ftl, line 1: "):
        locales.read_all()


def test_a_file_that_is_not_utf_8_is_named(tmp_path: Path) -> None:
    (tmp_path / "sv").mkdir()
    (tmp_path / "sv" / "texts.ftl").write_bytes("a = å".encode("latin-1"))
    with pytest.raises(ContentError, match=r"locales/sv/texts\.ftl: not UTF-8 text"):
        Locales.load(tmp_path)


def test_no_languages_at_all_is_a_content_error(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="no folder"):
        Locales.load(tmp_path)
