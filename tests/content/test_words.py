"""What people write is understood as they mean it."""

from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from core.conversation import Conversation, Draft, Step
from core.questions import GATE_OPTIONS
from core.report import Band, Category
from core.times import read_time
from core.understanding import answer_in
from core.words import Intent
from core.world import World

SATURDAY = datetime(2024, 6, 15, 7, 5, tzinfo=UTC)  # 09:05 in Stockholm


def draft(**fields: object) -> Draft:
    return Draft(id=UUID(int=7), category=Category.CAR_MEET, since=SATURDAY).model_copy(update=fields)


def at(step: Step, asking: str | None = None, language: str = "sv") -> Conversation:
    return Conversation(language=language, step=step, draft=draft(asking=asking, full=True))


@pytest.mark.parametrize(
    ("language", "typed", "intent"),
    [
        ("sv", "hjälp", Intent.HELP),
        ("sv", "Vad har ni lovat?", Intent.PLEDGE),
        ("sv", "AVBRYT", Intent.CANCEL),
        ("sv", "tack så mycke", Intent.THANKS),
        ("sv", "tjena", Intent.GREETING),
        ("sv", "jag vill anmäla", Intent.REPORT),
        ("sv", "rapportera", Intent.REPORT),
        ("sv", "på engelska", Intent.LANGUAGE),
        ("sv", "gå tillbaka", Intent.BACK),
        ("sv", "börja om", Intent.START),
        ("en", "hello", Intent.GREETING),
        ("en", "what have you promised", Intent.PLEDGE),
        ("en", "never mind", Intent.CANCEL),
        ("en", "i want to report something", Intent.REPORT),
        ("en", "svenska", Intent.LANGUAGE),
    ],
)
def test_a_wish_may_be_written_at_any_step(hallstahammar: World, language: str, typed: str, intent: Intent) -> None:
    assert hallstahammar.vocabularies[language].intent(typed) is intent


@pytest.mark.parametrize(
    "typed",
    [
        "de slåss och nån har kniv",
        "Det brinner i en bil!!",
        "någon är skadad",
        "hon blev pakord av en epa",
        "hör skott",
        "112",
        "jag vill inte leva",
        "han hotar mig",
        "ring polisen nu",
    ],
)
def test_danger_is_heard(hallstahammar: World, typed: str) -> None:
    assert hallstahammar.vocabularies["sv"].tells_danger(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "ingen är skadad",
        "nej det är ingen i fara",
        "de gasar och spelar hög musik",
        "blodomloppet var igår",
        "bilarna står på parkeringen vid skolan",
        "de kör jättefort och bränner däck",
        "skyltarna är sönder",
    ],
)
def test_what_is_no_danger_is_not_answered_with_112(hallstahammar: World, typed: str) -> None:
    assert not hallstahammar.vocabularies["sv"].tells_danger(typed)


@pytest.mark.parametrize("typed", ["someone is hurt", "he has a gun", "fighting each other", "a car is on fire"])
def test_danger_is_heard_in_english(hallstahammar: World, typed: str) -> None:
    assert hallstahammar.vocabularies["en"].tells_danger(typed)


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("sv", "det är motorträff igen"),
        ("sv", "massa epor som gasar"),
        ("sv", "biltraff pa torget"),
        ("sv", "A-traktorer med epadunk hela natten"),
        ("sv", "nån bränner däck utanför skolan"),
        ("sv", "raggarna är ute"),
        ("sv", "hög musik från parkeringen"),
        ("en", "there is a car meet again"),
        ("en", "loud music and burnouts"),
    ],
)
def test_a_car_meet_is_recognised(hallstahammar: World, language: str, typed: str) -> None:
    assert hallstahammar.vocabularies[language].subject(typed) is Category.CAR_MEET


@pytest.mark.parametrize("typed", ["vad har ni lovat om trafiken?", "ingen motorträff idag", "soporna luktar"])
def test_what_is_no_car_meet_begins_no_report(hallstahammar: World, typed: str) -> None:
    assert hallstahammar.vocabularies["sv"].subject(typed) is None


@pytest.mark.parametrize("step", [Step.GATE, Step.DANGER])
@pytest.mark.parametrize(
    "typed", ["ja", "pågår nu", "nu", "ok", "jag är otrygg", "jag är ej trygg", "jag är inte trygg", "det är ej lugnt"]
)
def test_only_who_says_so_is_safe(hallstahammar: World, step: Step, typed: str) -> None:
    answer = answer_in(hallstahammar, at(step), typed, SATURDAY)
    assert answer is None or answer.value != "safe"


@pytest.mark.parametrize("step", [Step.GATE, Step.DANGER])
@pytest.mark.parametrize("typed", ["jag är trygg", "Trygg.", "inte bråttom", "ingen fara", "Jag är säker!"])
def test_who_says_so_is_safe(hallstahammar: World, step: Step, typed: str) -> None:
    answer = answer_in(hallstahammar, at(step), typed, SATURDAY)
    assert answer is not None
    assert answer.value == "safe"


@pytest.mark.parametrize(
    ("typed", "option"), [("nej det är över", "over"), ("de har åkt", "over"), ("jag är rädd", "danger")]
)
def test_the_gate_may_be_answered_in_words(hallstahammar: World, typed: str, option: str) -> None:
    assert hallstahammar.vocabularies["sv"].chosen(typed, "gate", GATE_OPTIONS) == option


@pytest.mark.parametrize(
    ("language", "question", "typed", "values"),
    [
        ("sv", "what", "hög musik och dom bränner däck", ("loud_music", "burnouts")),
        ("sv", "what", "gasar och kör för fort", ("revving", "speeding")),
        ("sv", "what", "dom står i vägen", ("blocking",)),
        ("sv", "vehicles", "typ tio bilar", ("some",)),
        ("sv", "vehicles", "hur många som helst", ("many",)),
        ("sv", "vehicles", "3 st", ("few",)),
        ("sv", "vehicles", "25-30", ("many",)),
        ("en", "what", "loud music and revving", ("loud_music", "revving")),
        ("en", "vehicles", "about a dozen", ("some",)),
    ],
)
def test_choices_may_be_written(
    hallstahammar: World, language: str, question: str, typed: str, values: tuple[str, ...]
) -> None:
    answer = answer_in(hallstahammar, at(Step.ASKING, question, language), typed, SATURDAY)
    assert answer is not None
    assert (answer.values or (answer.value,)) == values


@pytest.mark.parametrize("typed", ["vet inte", "hoppa över", "ingen aning", "skip", "nej"])
def test_a_question_is_skipped_as_people_say_it(hallstahammar: World, typed: str) -> None:
    answer = answer_in(hallstahammar, at(Step.ASKING, "vehicles"), typed, SATURDAY)
    assert answer is not None
    assert answer.value == "skip"


@pytest.mark.parametrize(
    ("typed", "start", "night_of", "band"),
    [
        ("igår kväll", "2024-06-14 18:00", date(2024, 6, 14), Band.EVENING),
        ("igår kväll vid tio", "2024-06-14 22:00", date(2024, 6, 14), Band.NIGHT),
        ("igår kväll kl 12", "2024-06-15 00:00", date(2024, 6, 14), Band.NIGHT),
        ("halv elva igår kväll", "2024-06-14 22:30", date(2024, 6, 14), Band.NIGHT),
        ("kl 2 på eftermiddagen igår", "2024-06-14 14:00", date(2024, 6, 14), Band.AFTERNOON),
        ("i natt", "2024-06-14 22:00", date(2024, 6, 14), Band.NIGHT),
        ("klockan 3 i natt", "2024-06-15 03:00", date(2024, 6, 14), Band.NIGHT),
        ("halv ett i natt", "2024-06-15 00:30", date(2024, 6, 14), Band.NIGHT),
        ("fredag natt vid två", "2024-06-15 02:00", date(2024, 6, 14), Band.NIGHT),
        ("fredagsnatten", "2024-06-14 22:00", date(2024, 6, 14), Band.NIGHT),
        ("natten till lördag", "2024-06-14 22:00", date(2024, 6, 14), Band.NIGHT),
        ("natten till lördag vid två", "2024-06-15 02:00", date(2024, 6, 14), Band.NIGHT),
        ("natten mellan söndag och måndag", "2024-06-09 22:00", date(2024, 6, 9), Band.NIGHT),
        ("i förrgår natt", "2024-06-13 22:00", date(2024, 6, 13), Band.NIGHT),
        ("i morse", "2024-06-15 06:00", date(2024, 6, 15), Band.MORNING),
        ("12/6 23.15", "2024-06-12 23:15", date(2024, 6, 12), Band.NIGHT),
        ("12 juni på kvällen", "2024-06-12 18:00", date(2024, 6, 12), Band.EVENING),
    ],
)
def test_times_are_read_as_people_say_them(
    hallstahammar: World, typed: str, start: str, night_of: date, band: Band
) -> None:
    found = read_time(typed, hallstahammar.vocabularies["sv"].words.time, SATURDAY, hallstahammar.zone)
    assert found is not None
    assert found.when is not None
    local = found.when.start.astimezone(hallstahammar.zone)
    assert (f"{local:%Y-%m-%d %H:%M}", found.when.night_of, found.when.band) == (start, night_of, band)


@pytest.mark.parametrize(
    ("typed", "start"),
    [
        ("last night", "2024-06-14 22:00"),
        ("yesterday around ten in the evening", "2024-06-14 22:00"),
        ("10pm", "2024-06-14 22:00"),
        ("the night before saturday", "2024-06-14 22:00"),
        ("friday night at two", "2024-06-15 02:00"),
        ("two days ago at night", "2024-06-13 22:00"),
    ],
)
def test_times_are_read_in_english(hallstahammar: World, typed: str, start: str) -> None:
    found = read_time(typed, hallstahammar.vocabularies["en"].words.time, SATURDAY, hallstahammar.zone)
    assert found is not None
    assert found.when is not None
    assert f"{found.when.start.astimezone(hallstahammar.zone):%Y-%m-%d %H:%M}" == start


@pytest.mark.parametrize(("typed", "ongoing"), [("pågår fortfarande", True), ("nyss", False)])
def test_now_and_a_moment_ago_are_told_apart(hallstahammar: World, typed: str, ongoing: bool) -> None:
    found = read_time(typed, hallstahammar.vocabularies["sv"].words.time, SATURDAY, hallstahammar.zone)
    assert found is not None
    assert found.ongoing is ongoing
