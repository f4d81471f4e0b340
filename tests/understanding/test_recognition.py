"""The rules of recognition, on messages at 23:30 on Saturday 14 June 2025 unless another moment is given."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.fuzz import ratio

from core.places import Gazetteer, Kind, Place, Territory
from core.recognition import Recogniser, Understood, recognise
from core.report import Category
from core.words import Cues, Topic, WordList
from tests.core.world import STOCKHOLM

NOW = datetime(2025, 6, 14, 21, 30, tzinfo=UTC)
TERRITORY = Territory(lat=59.6, lon=16.2, radius_km=10)
MOMENTS = st.datetimes(datetime(2023, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  given a zone
PIECES = [
    *("motorträff", "sprutor", "klotter", "hammartorget", "inga", "inte längre", "nu", "pågår", "i två timmar", "igår"),
    *("natt", "22-01", "mellan 23 och 03", "halv tre", "för 3 timmar sen", "i helgen", "varje fredag", "kl 02:30", "?"),
    *("kniv", "förra lördagen", "sen klockan 22", "2025-03-30", "26/10", "imorgon", "vill dö", "och", ".", "hej"),
]


def say(known: Recogniser, text: str, language: str | None = "sv", now: datetime = NOW) -> Understood:
    return recognise(text, language, known, now)


def told(found: Understood) -> str:
    assert found.start is not None
    return f"{found.start:%d %H:%M}–{f'{found.end:%d %H:%M}' if found.end else ''}"


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("epadunken vid skolgården", Category.CAR_MEET),
        ("bilträffen håller på", Category.CAR_MEET),
        ("motor träff igen", Category.CAR_MEET),
        ("mottorträff på torget", Category.CAR_MEET),
        ("jäääättehög musik från en epa", Category.CAR_MEET),
        ("en ruta på skolan är krossad", Category.VANDALISM),
        ("inte tryggt i parken", Category.UNSAFE_PLACE),
        ("inga bilar men jättemycket skräp", Category.LITTERING),
        ("sprutor. klotter. sprutor överallt, mest sprutor", Category.DRUGS),
        ("hej där är det motorträff", Category.CAR_MEET),
        ("hej bilar", Topic.GREETING),
        ("mina bilar", Topic.NONE),
        ("bilar igen", Category.CAR_MEET),
        ("löftet", Topic.PLEDGE_QUESTION),
        ("ni lovade men det är motorträff just nu, vad gör ni?", Category.CAR_MEET),
        ("någon kan bli påkörd när de driftar", Category.CAR_MEET),
        ("säg mig. är det bilträff idag?", Topic.NONE),
        ("prata med en coach om droger", Topic.TALK_TO_COACH),
        ("radera mina uppgifter om motorträffen", Topic.DATA_REQUEST),
    ],
)
def test_what_a_message_is_about(known: Recogniser, text: str, category: str) -> None:
    assert say(known, text).category == category


def test_what_holds_no_word_is_about_nothing(known: Recogniser) -> None:
    assert say(known, "🙂 !!") == Understood(language="sv")
    assert say(known, "", None).category is None


def test_drugs_that_sound_like_danger_are_drugs(known: Recogniser) -> None:
    found = say(known, "guys shooting up in the toilet", "en")
    assert (found.category, found.danger) == (Category.DRUGS, False)


@pytest.mark.parametrize("text", ["inga bilar", "bilarna är borta", "ingen är skadad", "inga bilar eller hej"])
def test_what_is_denied_is_no_report(known: Recogniser, text: str) -> None:
    found = say(known, text)
    assert (found.category, found.negated, found.danger) == (Topic.NONE, True, False)


def test_a_word_after_the_clause_is_not_denied(known: Recogniser) -> None:
    found = say(known, "inte kul, motorträff på torget")
    assert (found.category, found.negated) == (Category.CAR_MEET, False)


def test_what_one_language_denies_is_not_told_by_another(known: Recogniser) -> None:
    assert say(known, "inga burnouts").category is Topic.NONE


def test_the_language_is_guessed_where_it_is_not_told_or_not_known(known: Recogniser) -> None:
    assert known.guess("there is nothing to see here") == "en"
    assert known.guess("xyz") == "sv"
    assert say(known, "huumeita koulun pihalla", "so").category is Category.DRUGS
    assert say(known, "huumeita koulun pihalla", "sv").language == "fi"


def test_danger_is_heard_in_every_language_whatever_else_it_is_about(known: Recogniser) -> None:
    found = say(known, "motorträff här, help someone got stabbed")
    assert (found.category, found.danger, found.ongoing) == (Topic.EMERGENCY, True, True)


def test_danger_that_is_long_over_is_flagged_but_no_emergency(known: Recogniser) -> None:
    for text in ("igår var det slagsmål vid motorträffen", "för tre timmar sen var det slagsmål vid motorträffen"):
        found = say(known, text)
        assert (found.category, found.danger, found.ongoing) == (Category.CAR_MEET, True, False)


def test_distress_is_no_event_that_goes_on(known: Recogniser) -> None:
    found = say(known, "jag vill inte leva")
    assert (found.category, found.distress, found.ongoing) == (Topic.EMERGENCY, True, False)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("motorträff på Parkskolans gård", "Parkskolan"),
        ("stationen i Kolbäck", "Kolbäcks station"),
        ("stationen", None),
        ("vid parkskollan", "Parkskolan"),
        ("Parkskolan i Hallstahammar", "Parkskolan"),
        ("kolbäck", "Kolbäck"),
        ("utanför macken", None),
        ("trängsel på torgdagen", None),
        ("thore skogmans plats", "Thore Skogmans plats"),
    ],
)
def test_a_place_is_found_only_where_it_is_named(known: Recogniser, text: str, place: str | None) -> None:
    found = say(known, text).place
    assert (found.name if found else None) == place


def test_an_ending_of_another_language_does_not_hide_a_place(known: Recogniser) -> None:
    found = say(known, "mopot kaahaa hammartorgetilla", "fi").place
    assert found is not None
    assert found.name == "Hammartorget"


def test_without_a_similarity_only_what_is_spelt_right_counts() -> None:
    place = Place(id="a", name="Hammartorget", locality="Hallsta", lat=59.6, lon=16.2, radius=10, kind=Kind.SQUARE)
    words = {"sv": WordList(subjects={Category.DRUGS: ("sprutor", "!")}, cues=Cues(common=("på",)))}
    plain = Recogniser(words, Gazetteer((place,), TERRITORY), STOCKHOLM)
    found = say(plain, "sprutor på hammartorget")
    assert (found.category, found.place) == (Category.DRUGS, place)
    found = say(plain, "sprutorr på hamartorget")
    assert (found.category, found.place) == (Topic.NONE, None)
    fuzzy = Recogniser(words, Gazetteer((place,), TERRITORY, ratio), STOCKHOLM, ratio)
    assert say(fuzzy, "sprutorr på hamartorget").category is Category.DRUGS


def test_without_words_nothing_is_told() -> None:
    bare = Recogniser({}, Gazetteer((), TERRITORY), STOCKHOLM, ratio)
    assert bare.guess("hej") == "sv"


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("motorträff igår", "13 00:00–14 00:00"),
        ("motorträff idag", "14 00:00–14 23:30"),
        ("motorträff igår 22-01", "13 22:00–14 01:00"),
        ("motorträff mellan tio och ett igår kväll", "13 22:00–14 01:00"),
        ("motorträff igår mellan 10 och 1", "13 22:00–14 01:00"),
        ("motorträff från kl 22 till kl 23", "14 22:00–14 23:00"),
        ("motorträff igår klockan 20 i två timmar", "13 20:00–13 22:00"),
        ("motorträff i helgen", "13 18:00–14 23:30"),
        ("motorträff förra helgen", "06 18:00–09 00:00"),
        ("motorträff förra fredagen", "06 00:00–07 00:00"),
        ("motorträff för 2 timmar sen", "14 21:30–14 22:30"),
        ("motorträff för två veckor sen", "31 00:00–01 00:00"),
        ("motorträff pågår", "14 23:30–"),
        ("motorträff pågår sen klockan 22", "14 22:00–"),
        ("motorträff pågår, i två timmar nu", "14 21:30–"),
        ("motorträff fre kväll", "13 18:00–13 22:00"),
        ("det var motorträff här i tors kl 20", "12 20:00–12 21:00"),
        ("motorträff från 22 till torget", "14 22:00–14 23:00"),
        ("motorträff nu ikväll", "14 23:30–"),
    ],
)
def test_when_it_was(known: Recogniser, text: str, span: str) -> None:
    assert told(say(known, text)) == span


@pytest.mark.parametrize(
    "text",
    [
        "motorträff varje fredag",
        "motorträff imorgon",
        "min son såg bilar igen, törs inte gå",
        "motorträff sen två veckor",
        "motorträff med typ tio bilar",
        "motorträff med 5-10 bilar",
        "motorträff med 15-20 st",
        "motorträff, ring 070-123 45 67",
        "otryggt på kvällen",
        "motorträff 22-22",
        "motorträff klockan 20 på lördag 2026-01-01",
    ],
)
def test_what_is_no_one_time_gives_none(known: Recogniser, text: str) -> None:
    found = say(known, text)
    assert (found.start, found.end) == (None, None)


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("car meet from 10pm to 11 pm", "14 22:00–14 23:00"),
        ("car meet yesterday 11 am - 12:30 pm", "13 11:00–13 12:30"),
        ("car meet yesterday from 12 am to 1 am", "13 00:00–13 01:00"),
        ("car meet last night", "13 22:00–14 06:00"),
        ("car meet last friday at ten", "06 22:00–06 23:00"),
    ],
)
def test_when_it_was_in_english(known: Recogniser, text: str, span: str) -> None:
    assert told(say(known, text, "en")) == span


def test_now_beside_another_night_is_no_more_than_a_word(known: Recogniser) -> None:
    assert not say(known, "nu var det motorträff igår").ongoing
    assert not say(known, "nu var det motorträff i fredags kväll").ongoing
    assert not say(known, "motorträffen har slutat nu").ongoing
    assert not say(known, "känns tryggt i parken nu").ongoing


def test_a_question_about_a_report_is_none(known: Recogniser) -> None:
    assert say(known, "när är nästa bilträff?").category is Topic.NONE


@pytest.mark.parametrize(
    ("now", "text", "hours"),
    [
        ("2025-03-30T10:00:00+02:00", "motorträff i natt mellan 23 och 04", 4),
        ("2025-10-26T10:00:00+01:00", "motorträff i natt mellan 23 och 04", 6),
        ("2025-03-30T10:00:00+02:00", "motorträff i natt 02:30-03:00", 0),
    ],
)
def test_the_nights_that_the_clocks_change_have_their_own_length(
    known: Recogniser, now: str, text: str, hours: int
) -> None:
    found = say(known, text, now=datetime.fromisoformat(now).astimezone(UTC))
    assert found.start is not None
    assert found.end is not None
    assert (found.end.astimezone(UTC) - found.start.astimezone(UTC)) // timedelta(hours=1) == hours
    assert found.end.astimezone(UTC) > found.start.astimezone(UTC)


@given(
    st.lists(st.sampled_from(PIECES), max_size=7).map(" ".join) | st.text(max_size=60),
    MOMENTS,
    st.sampled_from([None, "sv", "fi", "ar"]),
)
def test_no_report_is_of_the_future_whatever_is_written(
    known: Recogniser, text: str, now: datetime, language: str | None
) -> None:
    found = say(known, text, language, now)
    if found.start is not None:
        assert found.start.astimezone(UTC) <= now
        assert found.end is None or found.start.astimezone(UTC) <= found.end.astimezone(UTC) <= now
    if found.ongoing:
        assert found.start is not None
        assert found.end is None
    assert found.start is not None or found.end is None
    assert not (found.negated and found.category is not Topic.NONE)
