"""A digest in the chat: short enough, honest, and with nobody's words in it."""

import html
import re

import pytest

from bot.digest.telegram import caption_length, said
from core.digest.deeper import ACTS, deeper
from core.digest.model import Digest, Verdict
from core.digest.page import MOST_CHARACTERS, Line, fitted, page
from core.digest.wording import clipped, literal
from core.report import Band
from core.texts import Say, Text
from tests.digest import samples
from tests.digest.languages import LANGUAGES
from tests.municipality import LOCALES


def words_of(say: Say, language: str = "sv") -> str:
    return html.unescape(re.sub(r"<[^<>]*>", "", said(say, language, LOCALES).html))


def words_on(act: str, digest: Digest) -> str:
    return words_of(deeper(act, digest, length=caption_length(LOCALES, digest.language)), digest.language)


def utf16(words: str) -> int:
    return len(words.encode("utf-16-le")) // 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_every_digest_fits_under_a_picture(language: str) -> None:
    for name, make in samples.EVERY.items():
        for act in ACTS:
            words = words_on(act, make(language))
            assert 0 < utf16(words) <= MOST_CHARACTERS, (name, act)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_page_fits_without_being_measured_when_names_have_their_usual_length(language: str) -> None:
    for name in samples.EVERY.keys() - {"hostile"}:
        words = words_of(page(samples.EVERY[name](language)), language)
        assert utf16(words) <= MOST_CHARACTERS, name


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("name", samples.EVERY)
def test_it_is_always_said_that_residents_chose_to_tell_and_that_it_is_no_crime_statistics(name: str, act: str) -> None:
    assert "inte brottsstatistik" in words_on(act, samples.EVERY[name]("sv"))


@pytest.mark.parametrize("act", ACTS)
def test_no_resident_s_words_reach_a_phone_that_lies_on_a_table(act: str) -> None:
    assert "Barnen kunde inte sova" not in words_on(act, samples.rich())


def test_a_week_in_ten_seconds() -> None:
    words = words_on("main", samples.rich())
    assert words.splitlines()[:3] == [
        "Hallstahammar, vecka 19, 4–10 maj",
        "17 rapporter: 10 fler än veckan innan, troligen inte slump.",
        "Från 11 personer.",
    ]
    assert "• Trafiksäkerhet: 11 (8 fler, troligen inte slump)" in words
    assert "Sticker ut: Hammartorget (8 från 6 personer) och Skantzen (3 från 3 personer)" in words
    assert "Mest på: fredag, natt 22–06 (5 rapporter)" in words
    assert "Hammartorget, fredag 8 maj: 5 personer har berättat, var för sig" in words
    assert "2 rapporter saknar plats." in words


def test_no_reports_are_said_to_be_none_and_not_to_mean_peace() -> None:
    words = words_on("main", samples.empty())
    assert "0 rapporter: 2 färre än veckan innan, för få för att säga." in words
    assert "inte att inget har hänt" in words


@pytest.mark.parametrize(("count", "before", "verdict", "words"), [
    (7, 2, Verdict.NOT_CHANCE, "7 rapporter: 5 fler än veckan innan, troligen inte slump."),
    (7, 9, Verdict.MAY_BE_CHANCE, "7 rapporter: 2 färre än veckan innan, kan vara slump."),
    (1, 0, Verdict.TOO_FEW, "1 rapport: 1 fler än veckan innan, för få för att säga."),
    (7, 7, Verdict.MAY_BE_CHANCE, "7 rapporter: lika många som veckan innan."),
    (7, 0, Verdict.NO_BASIS, "7 rapporter: inget att jämföra med."),
])  # fmt: skip
def test_the_words_fit_the_numbers(count: int, before: int, verdict: Verdict, words: str) -> None:
    changed = samples.changed(count, before, verdict)
    assert words in words_on("main", samples.rich().model_copy(update={"reports": count, "previous": changed}))


def test_one_person_behind_much_of_it_is_told_only_where_there_is_much() -> None:
    assert "En och samma person står för 9 av 12 rapporter." in words_on("main", samples.brigade())
    few = samples.brigade().model_copy(update={"reports": 4})
    some = samples.brigade().model_copy(update={"top_reporter_share": 0.25})
    assert "samma person" not in words_on("main", few) + words_on("main", some) + words_on("main", samples.coach())


def test_without_a_hot_spot_the_places_with_most_are_named_as_no_more_than_that() -> None:
    words = words_on("main", samples.brigade())
    assert "Flest rapporter: Hammartorget (8), Skantzen (3) och Lindboskolan (2)" in words
    assert "Sticker ut" not in words
    assert "Flest rapporter" not in words_on("main", samples.brigade().model_copy(update={"matrix": ()}))


def test_a_coach_sees_few_as_few_and_is_told_why() -> None:
    words = words_on("main", samples.coach())
    assert "• Droger: <5" in words
    assert "Tal under 5 visas inte, och de andra är avrundade." in words
    assert "saknar plats" not in words


def test_a_single_area_or_locality_is_named_first() -> None:
    area = samples.rich().model_copy(update={"scope": "area:traffic"})
    assert words_on("main", area).startswith("Trafiksäkerhet, vecka 19")
    assert "•" not in words_on("main", area)
    assert words_on("main", area.model_copy(update={"scope": "area:gone"})).startswith("Gone, vecka 19")
    village = area.model_copy(update={"scope": "locality:Kolbäck"})
    assert words_on("main", village).startswith("Kolbäck, vecka 19")


@pytest.mark.parametrize(("name", "heading"), [
    ("day", "fredag 8 maj"), ("month", "maj 2026"), ("quarter", "kvartal 2 2026"), ("year", "2025"),
])  # fmt: skip
def test_a_period_is_told_in_words(name: str, heading: str) -> None:
    assert words_on("main", samples.EVERY[name]("sv")).startswith(f"Hallstahammar, {heading}\n")


def test_a_span_over_two_months_names_both() -> None:
    digest = samples.rich().model_copy(update={"span": samples.WEEK_BEFORE})
    assert words_on("main", digest).startswith("Hallstahammar, vecka 18, 27 april – 3 maj")


def test_what_is_least_important_goes_first_and_what_must_be_said_never_does() -> None:
    groups = [[Line(literal("head")), Line(literal("less"), 9), Line(literal("more"), 2)], [Line(literal("note"))]]

    def length(parts: tuple[Text, ...]) -> int:
        return 300 * sum(len(part.args["lines"]) for part in parts if isinstance(part.args["lines"], tuple))

    assert [str(part) for part in fitted(groups, length)] == [
        str(Text(key="lines", args={"lines": (literal("head"), literal("more"))})),
        str(Text(key="lines", args={"lines": (literal("note"),)})),
    ]
    assert len(fitted(groups, lambda _: 9_999)) == 2


def test_a_name_is_shortened_between_words() -> None:
    assert clipped("En mycket lång plats", 10) == "En mycket…"
    assert clipped("En mycket lång", 10) == "En mycket…"
    assert clipped("a" * 50, 10) == "a" * 9 + "…"
    assert clipped(" kort  namn ", 10) == "kort namn"


@pytest.mark.parametrize("name", samples.EVERY)
def test_every_button_is_within_telegram_s_limits_and_leads_to_the_same_digest(name: str) -> None:
    digest = samples.EVERY[name]("sv")
    for act in ACTS:
        presses = [button.press or "" for row in deeper(act, digest).buttons for button in row]
        assert presses
        assert all(len(press.encode()) <= 64 and press.startswith("d:digest:") for press in presses)
        assert f"d:digest:{act}:" not in {press.rpartition(":")[0] + ":" for press in presses if act != "main"}
    assert page(digest, buttons=False).buttons == ()


def test_nothing_is_offered_that_there_is_nothing_in() -> None:
    acts = {button.press.split(":")[2] for row in page(samples.empty()).buttons for button in row if button.press}
    assert acts == {"follow", "year", "pdf", "csv"}
    acts = {button.press.split(":")[2] for row in page(samples.year()).buttons for button in row if button.press}
    assert "year" not in acts


def test_the_places() -> None:
    words = words_on("places", samples.rich())
    assert "• Hammartorget: 8 rapporter från 6 personer, 2 olika dygn. Ny sedan sist." in words
    assert "• Skantzen: 3 rapporter från 3 personer, 3 olika dygn.\n" in words
    assert "Andra platser: Lindboskolan (2) och Strömsholms slott (2)" in words
    none = words_on("places", samples.empty())
    assert "Ingen plats sticker ut." in none
    assert "Andra platser" not in none + words_on("places", samples.rich().model_copy(update={"matrix": ()}))


def test_the_times() -> None:
    words = words_on("times", samples.rich())
    assert "Fredag: kväll 18–22: 2 och natt 22–06: 5" in words
    assert "Inga rapporter: måndag" in words
    assert "måndag, tisdag" in words_on("times", samples.empty())
    nights = tuple(samples.cell(None, day, Band.NIGHT, 1) for day in range(1, 8))
    every = samples.rich().model_copy(update={"matrix": nights})
    assert "Inga rapporter" not in words_on("times", every)


def test_a_coach_reads_only_what_points_at_nobody() -> None:
    assert "• Hammartorget: 10 rapporter från 5 personer. Ny sedan sist." in words_on("places", samples.coach())
    words = words_on("times", samples.coach())
    assert "Fredag: natt 22–06: 5" in words
    assert "Inga rapporter" not in words
    assert "saknar plats" not in words_on("places", samples.coach())
    assert "Ingen händelse" not in words_on("events", samples.coach())
    nowhere = samples.coach().model_copy(update={"hot_spots": ()})
    assert "Ingen plats" not in words_on("places", nowhere)


def test_a_quiet_week_of_a_coach_is_few_and_not_none() -> None:
    assert "Färre än 5 rapporter: " in words_on("main", samples.hidden())
    assert "För få rapporter för att visa" in words_on("times", samples.hidden())


def test_the_events() -> None:
    assert "5 personer har berättat, var för sig" in words_on("events", samples.rich())
    assert "Ingen händelse har fler än en rapport." in words_on("events", samples.empty())
    more = samples.rich().model_copy(update={"events_in_all": 8})
    assert "Och 5 händelser till." in words_on("events", more)
    alone = samples.rich().model_copy(update={"events": (samples.event(None, 8, 1, more.events[0].category),)})
    assert "okänd plats, fredag 8 maj: 1 person" in words_on("events", alone)
    assert "Flest om samma sak" not in words_on("main", alone)


def test_the_follow_up() -> None:
    words = words_on("follow", samples.rich())
    assert "• Åtgärdat: 3" in words
    assert "• 9 maj, Trafiksäkerhet: Polisen hade trafikkontroll" in words
    assert "Inget är inlagt" in words_on("follow", samples.empty())


def test_the_year_before() -> None:
    words = words_on("year", samples.rich())
    assert "17 rapporter: 5 fler än samma tid året innan, kan vara slump." in words
    assert "• Droger: 3 (1 färre, kan vara slump)" in words
    assert "Övrigt: 0" in words_on("year", samples.empty())
