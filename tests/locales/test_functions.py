"""Days, hours, lists and plurals as each of the ten languages says them."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from core.errors import ContentError
from core.texts import Text, Value
from locales import Locales, TextError

FRIDAY = date(2024, 6, 14)
SOURCE = """
literal = { $words }
day = { DAY($day) }
weekday = { DAY($day, style: "weekday") }
first = { UPPER(DAY($day)) }
clock = { CLOCK($start) }
and = { LIST($items) }
or = { LIST($items, style: "or") }
lower = { LIST($items, rest: "lower") }
number = { $n }
"""
Saying = Callable[..., str]


@pytest.fixture(scope="module")
def say(tmp_path_factory: pytest.TempPathFactory) -> Saying:
    """The texts of SOURCE in any of the ten languages."""
    folder = tmp_path_factory.mktemp("locales")
    for language in ("sv", "sv-easy", "fi", "en", "ar", "so", "fa", "ti", "bs", "pl"):
        (folder / language).mkdir()
        (folder / language / "texts.ftl").write_text(SOURCE, encoding="utf-8")
    locales = Locales.load(folder)

    def said(language: str, key: str, **args: Value) -> str:
        return locales.text(language, Text(key=key, args=args))

    return said


def literals(*words: str) -> tuple[Text, ...]:
    return tuple(Text(key="literal", args={"words": word}) for word in words)


@pytest.mark.parametrize(
    ("language", "day", "weekday"),
    [
        ("sv", "fredag 14 juni", "fredag"),
        ("sv-easy", "fredag 14 juni", "fredag"),
        ("fi", "perjantai 14. kesäkuuta", "perjantai"),
        ("en", "Friday 14 June", "Friday"),
        ("ar", "الجمعة، 14 يونيو", "الجمعة"),
        ("so", "Jimco 14 Juun", "Jimco"),
        ("fa", "جمعه 14 ژوئن", "جمعه"),
        ("ti", "ዓርቢ፣ 14 ሰነ", "ዓርቢ"),
        ("bs", "petak, 14. juni", "petak"),
        ("pl", "piątek, 14 czerwca", "piątek"),
    ],
)
def test_a_day_has_its_weekday_before_its_month_and_no_year(say: Saying, language: str, day: str, weekday: str) -> None:
    assert say(language, "day", day=FRIDAY) == day
    assert say(language, "weekday", day=FRIDAY) == weekday


def test_a_persian_month_awaits_no_year(say: Saying) -> None:
    assert say("fa", "day", day=date(2024, 1, 1)) == "دوشنبه 1 ژانویه"


@pytest.mark.parametrize(
    ("language", "first"), [("fi", "Perjantai 14. kesäkuuta"), ("bs", "Petak, 14. juni"), ("pl", "Piątek, 14 czerwca")]
)
def test_a_day_that_begins_a_line_begins_with_a_capital_and_its_month_does_not(
    say: Saying, language: str, first: str
) -> None:
    assert say(language, "first", day=FRIDAY) == first


@pytest.mark.parametrize("language", ["ar", "fa", "ti"])
def test_a_script_without_capitals_is_left_as_it_is(say: Saying, language: str) -> None:
    assert say(language, "first", day=FRIDAY) == say(language, "day", day=FRIDAY)


@pytest.mark.parametrize(
    ("language", "evening", "morning"),
    [
        *((language, "22:30", "06:05") for language in ("sv", "sv-easy", "en", "ar", "so", "ti", "bs", "pl")),
        ("fi", "22.30", "6.05"),
        ("fa", "22:30", "6:05"),
    ],
)
def test_the_clock_has_twenty_four_hours_and_plain_digits(
    say: Saying, language: str, evening: str, morning: str
) -> None:
    assert say(language, "clock", start=datetime(2024, 6, 14, 20, 30, tzinfo=UTC)) == evening
    assert say(language, "clock", start=datetime(2024, 6, 14, 4, 5, tzinfo=UTC)) == morning


@pytest.mark.parametrize(
    ("moment", "day", "clock"),
    [
        # Spring: 01:59 is followed by 03:00.
        (datetime(2025, 3, 29, 22, 59, tzinfo=UTC), "lördag 29 mars", "23:59"),
        (datetime(2025, 3, 30, 0, 59, tzinfo=UTC), "söndag 30 mars", "01:59"),
        (datetime(2025, 3, 30, 1, 0, tzinfo=UTC), "söndag 30 mars", "03:00"),
        (datetime(2025, 3, 30, 22, 0, tzinfo=UTC), "måndag 31 mars", "00:00"),
        # Autumn: 02:30 comes twice.
        (datetime(2025, 10, 25, 22, 0, tzinfo=UTC), "söndag 26 oktober", "00:00"),
        (datetime(2025, 10, 26, 0, 30, tzinfo=UTC), "söndag 26 oktober", "02:30"),
        (datetime(2025, 10, 26, 1, 30, tzinfo=UTC), "söndag 26 oktober", "02:30"),
        (datetime(2025, 10, 26, 22, 59, tzinfo=UTC), "söndag 26 oktober", "23:59"),
    ],
)
def test_both_days_on_which_the_clocks_change_are_told_as_the_wall_clock_has_them(
    say: Saying, moment: datetime, day: str, clock: str
) -> None:
    assert (say("sv", "day", day=moment), say("sv", "clock", start=moment)) == (day, clock)


@pytest.mark.parametrize(
    ("language", "two", "three", "either"),
    [
        ("sv", "a och b", "a, b och c", "a eller b"),
        ("sv-easy", "a och b", "a, b och c", "a eller b"),
        ("fi", "a ja b", "a, b ja c", "a tai b"),
        ("en", "a and b", "a, b and c", "a or b"),
        ("so", "a iyo b", "a, b iyo c", "a ama b"),
        ("bs", "a i b", "a, b i c", "a ili b"),
        ("pl", "a i b", "a, b i c", "a lub b"),
    ],
)
def test_a_list_is_joined_with_the_language_s_own_words(
    say: Saying, language: str, two: str, three: str, either: str
) -> None:
    assert say(language, "and", items=literals("a", "b")) == two
    assert say(language, "and", items=literals("a", "b", "c")) == three
    assert say(language, "or", items=literals("a", "b")) == either


@pytest.mark.parametrize(
    ("language", "one", "other", "both", "either"),
    [
        ("ar", "ضوضاء", "سرعة", "ضوضاء وسرعة", "ضوضاء أو سرعة"),
        ("fa", "صدا", "سرعت", "صدا و سرعت", "صدا یا سرعت"),
        ("ti", "ሙዚቃ", "ፍጥነት", "ሙዚቃን ፍጥነትን", "ሙዚቃ ወይ ፍጥነት"),
    ],
)
def test_a_list_in_another_script_is_joined_as_that_script_joins(
    say: Saying, language: str, one: str, other: str, both: str, either: str
) -> None:
    assert say(language, "and", items=literals(one, other)) == both
    assert say(language, "or", items=literals(one, other)) == either


def test_an_abbreviation_keeps_its_capitals_inside_a_list(say: Saying) -> None:
    assert say("sv", "lower", items=literals("Bil", "EPA", "A-traktor", "Moped")) == "Bil, EPA, A-traktor och moped"


@pytest.mark.parametrize("language", ["ar", "fa", "ti", "so", "bs", "fi"])
def test_numbers_have_the_digits_of_the_phone_s_keypad(say: Saying, language: str) -> None:
    assert say(language, "number", n=90) == "90"


def polish(folder: Path, source: str) -> Locales:
    (folder / "pl").mkdir()
    (folder / "pl" / "texts.ftl").write_text(source, encoding="utf-8")
    return Locales.load(folder)


GENITIVE = "-weekday-genitive = poniedziałku, wtorku, środy, czwartku, piątku, soboty, niedzieli\n"


def test_a_weekday_takes_the_case_that_its_sentence_asks_for(tmp_path: Path) -> None:
    source = """night = Noc z { DAY($day, style: "weekday", case: "genitive") }, { DAY($day, case: "genitive") }"""
    night = polish(tmp_path, GENITIVE + source).text("pl", Text(key="night", args={"day": FRIDAY}))
    assert night == "Noc z piątku, piątku, 14 czerwca"


def test_a_case_that_the_language_does_not_tell_is_loud(tmp_path: Path) -> None:
    with pytest.raises(TextError, match="there is no term -weekday-dative"):
        polish(tmp_path, GENITIVE + 'd = { DAY($day, case: "dative") }').text("pl", Text(key="d", args={"day": FRIDAY}))


def test_a_case_has_seven_days(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=r"^locales/pl/texts.ftl, line 2: -weekday-genitive: needs seven days"):
        polish(tmp_path, "a = b\n-weekday-genitive = poniedziałku, wtorku\n")


@pytest.mark.parametrize(
    ("language", "source", "numbers", "said"),
    [
        (
            "ar",
            "[zero] z\n    [one] o\n    [two] t\n    [few] f\n    [many] m\n   *[other] x",
            (0, 1, 2, 3, 10, 11, 99, 100),
            "zotffmmx",
        ),
        ("pl", "[one] o\n    [few] f\n   *[many] m", (0, 1, 2, 4, 5, 12, 21, 22), "moffmmmf"),
        ("bs", "[one] o\n    [few] f\n   *[other] x", (0, 1, 2, 4, 5, 12, 21, 22), "xoffxxof"),
        ("fi", "[one] o\n   *[other] x", (0, 1, 2, 21), "xoxx"),
        ("fa", "[one] o\n   *[other] x", (0, 1, 2, 21), "ooxx"),
    ],
)
def test_a_number_chooses_the_form_that_its_language_has_for_it(
    tmp_path: Path, language: str, source: str, numbers: tuple[int, ...], said: str
) -> None:
    (tmp_path / language).mkdir()
    file = tmp_path / language / "buttons.ftl"
    file.write_text(f"n = {{ $n ->\n    {source}\n}}", encoding="utf-8")
    locales = Locales.load(tmp_path)
    assert "".join(locales.text(language, Text(key="n", args={"n": n})) for n in numbers) == said


def test_a_text_may_choose_by_a_word(tmp_path: Path) -> None:
    source = "seen = { $category ->\n    [drugs] Co widać?\n   *[other] Co przeszkadza?\n}"
    locales = polish(tmp_path, source)
    said = [locales.text("pl", Text(key="seen", args={"category": word})) for word in ("drugs", "littering")]
    assert said == ["Co widać?", "Co przeszkadza?"]
