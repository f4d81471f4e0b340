"""A resident's first report, through the real program and real HTTP."""

import pytest

from core.report import Category, PlaceKind
from tests.program import Program
from tests.scenarios.conftest import IN_TOWN, Meets, Town
from tests.scenarios.stored import reports_of
from tests.scenarios.verbs import opens, reference_in, reports_what_goes_on, sends


async def test_a_meet_going_on_now_takes_three_taps_and_one_place(program: Program, meets: Meets) -> None:
    alva = await meets()
    welcome = await opens(alva)
    assert "112" in welcome.text
    summary = await reports_what_goes_on(alva)
    assert "Parkskolan" in summary.text
    assert "Pågår nu" in summary.text
    reference = await sends(alva)
    await program.stop()
    (report,) = await reports_of(program, alva)
    assert report.reference == reference
    assert report.category is Category.CAR_MEET
    assert report.when.ongoing
    assert report.spot.place_id == "parkskolan"


@IN_TOWN
async def test_danger_comes_before_any_question_and_stops_the_flow(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await alva.presses("Rapportera en motorträff")
    gate = await alva.hears("112")
    assert "Var" not in gate.text.split("?")[0]
    await alva.presses("Någon är i fara")
    danger = await alva.hears("Ring 112 nu")
    assert danger is not None
    await alva.says("Parkskolan")
    still = await alva.hears("112")
    assert "Var är det?" not in still.text
    await alva.presses("Jag är trygg, inte bråttom")
    await alva.hears("Pågår det just nu?")
    await alva.presses("Det är över")
    await alva.hears("Var var det?")


@IN_TOWN
async def test_words_of_danger_in_free_text_show_112_at_any_step(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await alva.says("de slåss och någon har kniv")
    await alva.hears("Ring 112 nu")
    await alva.presses("Jag är trygg, inte bråttom")
    await alva.hears("Det du skrev finns kvar")
    await alva.presses("Trafik och motorträff")
    await alva.hears("Pågår det just nu?")
    await alva.presses("Det är över")
    await alva.hears("Var var det?")
    await alva.says("det brinner i en bil")
    await alva.hears("Ring 112 nu")
    await alva.hears("Rapporten kan vänta")
    await alva.presses("Jag är trygg, inte bråttom")
    await alva.hears("Var var det?")


@IN_TOWN
async def test_a_meet_that_is_over_is_told_with_time_what_and_how_many(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await alva.presses("Rapportera en motorträff")
    await alva.hears("Pågår det just nu?")
    await alva.presses("Det är över")
    await alva.hears("Var var det?")
    await alva.says("kolbeck station")
    await alva.hears("Kolbäcks station")
    await alva.hears("När var det?")
    await alva.says("igår kväll")
    await alva.hears("Vad var det som störde?")
    await alva.presses("Hög musik")
    await alva.hears("störde")
    await alva.presses("Burnout")
    await alva.hears("störde")
    await alva.presses("Klart")
    await alva.hears("hur många fordon")
    await alva.says("typ tio bilar")
    await alva.hears("berätta mer")
    await alva.says("De samlas vid macken varje fredag.")
    summary = await alva.hears("Din rapport")
    for told in ("Kolbäcks station", "kväll", "Hög musik", "burnout", "6–20", "vid macken"):
        assert told in summary.text
    await sends(alva)
    (report,) = await reports_of(town.program, alva)
    assert report.answers == {"what": ("loud_music", "burnouts"), "vehicles": ("some",)}
    assert report.text == "De samlas vid macken varje fredag."


@IN_TOWN
async def test_a_first_report_in_english(town: Town) -> None:
    tom = await town.meets("Tom", "en-GB")
    await tom.start()
    await tom.hears("112")
    await tom.presses("Report a car meet")
    await tom.hears("112")
    await tom.presses("Going on now – I am safe")
    await tom.hears("Where is it?")
    await tom.shares_location(59.5652, 16.2304)
    summary = await tom.hears("Kolbäck")
    summary = await tom.hears("report")
    assert "Kolbäck" in summary.text
    await tom.presses("Send the report")
    reference = reference_in(await tom.hears("112"))
    (report,) = await reports_of(town.program, tom)
    assert report.reference == reference
    assert report.language == "en"
    assert report.spot.kind is PlaceKind.PIN
    assert report.spot.lat == pytest.approx(59.565, abs=1e-9)


@IN_TOWN
async def test_the_language_can_be_changed_in_mid_report_and_nothing_told_is_lost(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await alva.presses("Rapportera en motorträff")
    await alva.hears("Pågår det just nu?")
    await alva.presses("Det är över")
    await alva.hears("Var var det?")
    await alva.says("Strömsholm")
    await alva.hears("När var det?")
    await alva.says("/language")
    await alva.hears("language")
    await alva.presses("English")
    await alva.hears("When was it?")
    await alva.presses("In the last hour")
    for question in ("What was disturbing?", "how many vehicles", "tell more"):
        await alva.hears(question)
        await alva.presses("Skip")
    summary = await alva.hears("Your report")
    assert "Strömsholm" in summary.text
    await alva.presses("Send the report")
    await alva.hears("112")


@IN_TOWN
async def test_back_correct_and_cancel_at_every_step(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await reports_what_goes_on(alva, "Lindboskolan")
    await alva.presses("Ändra")
    await alva.hears("Vad vill du ändra?")
    await alva.presses("Plats")
    await alva.hears("Var är det?")
    await alva.says("Nibbleskolan")
    summary = await alva.hears("Din rapport")
    assert "Nibbleskolan" in summary.text
    assert "Lindboskolan" not in summary.text
    await alva.presses("Tillbaka")
    await alva.hears("Var är det?")
    await alva.presses("Tillbaka")
    await alva.hears("Pågår det just nu?")
    await alva.presses("Avbryt")
    await alva.hears("borttagen")
    assert await reports_of(town.program, alva) == []


@IN_TOWN
async def test_the_pledge_is_explained_with_its_year_and_that_it_is_past(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await alva.presses("Läs medborgarlöftet")
    overview = await alva.hears("2023")
    assert len([label for label in overview.labels if label in ("Droger", "Trafiksäkerhet", "Skadegörelse")]) == 3
    await alva.presses("Trafiksäkerhet")
    area = await alva.hears("Trafiksäkerhet")
    assert "Pågår" in area.text or "pågår" in area.text
    await alva.presses("Hela löftet")
    await alva.hears("2023")
    await alva.presses("Vilka har lovat?")
    who = await alva.hears("Lokalpolisområde Västra Mälardalen")
    assert "Hallstahammar" in who.text


@IN_TOWN
@pytest.mark.parametrize("typed", ["hej", "vad har ni lovat?", "asdf qwer", "/finnsinte", "tack", "🚗"])
async def test_nothing_written_is_left_unanswered(town: Town, typed: str) -> None:
    alva = await town.meets()
    await opens(alva)
    await alva.says(typed)
    assert (await alva.hears()).text


@IN_TOWN
async def test_words_that_describe_a_meet_begin_a_report_that_holds_them(town: Town) -> None:
    alva = await town.meets()
    await alva.says("det är motorträff igen med hög musik hela natten")
    await alva.hears("Pågår det just nu?")
    await alva.presses("Pågår nu – jag är trygg")
    await alva.hears("Var är det?")
    await alva.says("Skantzen")
    summary = await alva.hears("Din rapport")
    assert "hela natten" in summary.text
