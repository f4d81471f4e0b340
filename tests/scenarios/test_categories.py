"""Every subject from the menu to the stored report: pressed, typed, skipped, corrected."""

from core.report import Band, Category, PlaceKind, Report
from tests.scenarios.conftest import IN_TOWN, Town
from tests.scenarios.stored import past_of
from tests.scenarios.verbs import chooses, does, inputs_of, opens, reports_what_goes_on, sends
from tests.telegram import Persona

pytestmark = IN_TOWN

OVER = ("Det är över", "Var ")
CALM = ("Ingen är i fara", "Var ")
AT_SCHOOL = ('"Parkskolan"', "När ")
MORE = "Vill du berätta mer?"


async def report_of(town: Town, person: Persona) -> Report:
    """The one report that the person has sent."""
    (own,) = (await past_of(town.program, person)).reports
    return own.report


async def test_a_meet_that_goes_on_takes_three_taps_and_a_place(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await reports_what_goes_on(alva)
    await sends(alva)
    assert await inputs_of(alva) == len(["start", "report", "safe", "the place", "send"])
    report = await report_of(town, alva)
    assert report.category is Category.CAR_MEET
    assert report.when.ongoing


async def test_drugs_are_told_with_a_typed_night_several_choices_and_whether_one_stays_away(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await chooses(alva, "Droger och alkohol")
    asked = await does(alva, OVER, AT_SCHOOL, ('"fredag natt vid två"', "Vad såg du?"))
    assert "Rör aldrig en spruta" in asked.text
    await does(
        alva,
        ("Påverkade personer", "Vad såg du?"),
        ("Rester eller sprutor", "Vad såg du?"),
        ("Klart", "Undviker du platsen?"),
        ("Ibland", MORE),
        ("Hoppa över", "Din rapport"),
    )
    await alva.presses("Skicka rapporten")
    receipt = await alva.hears("Din rapport är sparad")
    assert "Rör inte glas eller sprutor" in receipt.text
    report = await report_of(town, alva)
    assert report.category is Category.DRUGS
    assert report.answers == {"what": ("influence", "remains"), "avoid": ("sometimes",)}
    assert report.when.band is Band.NIGHT
    assert report.when.night_of.isoweekday() == 5
    assert report.text is None


async def test_damage_is_told_with_a_chosen_day_and_what_can_hurt_somebody(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await chooses(alva, "Skadegörelse och klotter")
    await does(
        alva,
        OVER,
        AT_SCHOOL,
        ("En annan dag eller tid", "Vilken dag var det?"),
        ("I går", "Vilken tid på dygnet?"),
        ("Kväll 18–22", "Vad är skadat?"),
        ('"krossad ruta och klotter"', "Kan någon skada sig"),
        ("Ja, det kan skada någon", MORE),
        ('"Rutan vid entrén, glas överallt på marken."', "Din rapport"),
    )
    await alva.presses("Skicka rapporten")
    receipt = await alva.hears("Din rapport är sparad")
    assert "Rör inte glas" in receipt.text
    report = await report_of(town, alva)
    assert report.category is Category.VANDALISM
    assert set(report.answers["what"]) == {"window", "graffiti"}
    assert report.answers["dangerous"] == ("yes",)
    assert report.when.band is Band.EVENING
    assert report.text == "Rutan vid entrén, glas överallt på marken."


async def test_litter_lies_there_for_the_most_part_and_all_but_place_and_time_may_be_skipped(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    gate = await chooses(alva, "Nedskräpning")
    assert "Pågår" not in " ".join(gate.labels)
    await does(
        alva,
        CALM,
        AT_SCHOOL,
        ("Det är så för det mesta", "Vad ligger där?"),
        ("Hoppa över", MORE),
        ("Hoppa över", "Din rapport"),
    )
    await sends(alva)
    assert await inputs_of(alva) == 9
    report = await report_of(town, alva)
    assert report.category is Category.LITTERING
    assert report.answers == {"when": ("always",)}
    assert not report.when.ongoing


async def test_a_place_that_feels_unsafe_is_told_with_why(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await chooses(alva, "Otrygg plats")
    await does(
        alva,
        ("Ingen är i fara", "Vilken plats känns otrygg?"),
        ('"gångtunneln vid stationen"', "Vilken plats menar du?"),
        ("Behåll det jag skrev", "När känns det otryggt?"),
        ('"det är så för det mesta"', "Vad gör att det känns otryggt?"),
        ("Mörkt", "otryggt"),
        ("Trasig lampa", "otryggt"),
        ("Klart", "Undviker du platsen?"),
        ("Ja, jag undviker platsen", MORE),
        ("Hoppa över", "Din rapport"),
    )
    await sends(alva)
    report = await report_of(town, alva)
    assert report.category is Category.UNSAFE_PLACE
    assert report.spot.kind is PlaceKind.TYPED
    assert report.answers["why"] == ("dark", "broken_lamp")
    assert report.answers["avoid"] == ("yes",)


async def test_a_place_that_feels_safe_has_no_gate_and_tells_what_works(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await chooses(alva, "Trygg plats", heard="Vilken plats känns trygg?")
    await does(
        alva,
        ('"Skantzen"', "När känns det tryggt?"),
        ("Det är så för det mesta", "Vad är det som fungerar?"),
        ("Bra belysning", "fungerar"),
        ("Klart", MORE),
        ('"Det är alltid folk där."', "Din rapport"),
    )
    await sends(alva)
    report = await report_of(town, alva)
    assert report.category is Category.SAFE_PLACE
    assert report.answers == {"when": ("always",), "works": ("light",)}
    assert report.text == "Det är alltid folk där."


async def test_a_report_without_a_place_is_taken_too(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await does(alva, ("Rapportera en motorträff", "112"), ("Pågår nu – jag är trygg", "Var är det?"))
    summary = await does(alva, ("Hoppa över", "Din rapport"))
    assert "Ingen plats" in summary.text
    await sends(alva)
    assert (await report_of(town, alva)).spot.kind is PlaceKind.NONE


async def test_who_wants_to_tell_more_is_asked_the_rest_until_it_is_enough(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await reports_what_goes_on(alva)
    await does(
        alva,
        ("Berätta mer", "störde"),
        ("Hög musik", "störde"),
        ("Klart", "hur många fordon"),
        ('"typ tio bilar"', "Vilka slags fordon?"),
        ("A-traktorer", "Vilka slags fordon?"),
        ("Klart", "Hur ofta händer det?"),
        ("Varje vecka", "Hur mycket påverkar det dig?"),
        ("Det räcker så", "Din rapport"),
    )
    await sends(alva)
    assert (await report_of(town, alva)).answers == {
        "what": ("loud_music",),
        "vehicles": ("some",),
        "kind": ("a_tractor",),
        "often": ("weekly",),
    }


async def test_that_it_is_enough_can_be_written_too(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await reports_what_goes_on(alva)
    await does(alva, ("Berätta mer", "störde"), ('"det räcker så"', "Din rapport"))
    await sends(alva)
    assert (await report_of(town, alva)).answers == {}


async def test_the_time_can_be_corrected_and_the_rest_stays(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await chooses(alva, "Droger och alkohol")
    await does(
        alva,
        OVER,
        AT_SCHOOL,
        ("Nyss, senaste timmen", "Vad såg du?"),
        ("Misstänkt handel", "Vad såg du?"),
        ("Klart", "Undviker"),
        ("Nej", MORE),
        ("Hoppa över", "Din rapport"),
        ("Ändra", "Vad vill du ändra?"),
        ("Tid", "När var det?"),
        ('"igår vid lunch"', "Din rapport"),
    )
    await sends(alva)
    report = await report_of(town, alva)
    assert report.answers == {"what": ("dealing",), "avoid": ("no",)}
    assert report.when.band in (Band.MORNING, Band.AFTERNOON)


async def test_the_subject_can_be_corrected_and_what_fits_is_kept(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await chooses(alva, "Droger och alkohol")
    await does(
        alva,
        OVER,
        AT_SCHOOL,
        ("Senaste natten", "Vad såg du?"),
        ("Rester eller sprutor", "Vad såg du?"),
        ("Klart", "Undviker"),
        ("Ja, jag undviker platsen", MORE),
        ('"Det ligger påsar i buskarna."', "Din rapport"),
        ("Ändra", "Vad vill du ändra?"),
        ("Ämne", "Vad gäller det?"),
        ("Nedskräpning", "Vad ligger där?"),
        ("Skräp", "Vad ligger där?"),
        ("Klart", "Din rapport: nedskräpning"),
    )
    await sends(alva)
    report = await report_of(town, alva)
    assert report.category is Category.LITTERING
    assert report.spot.place_id == "parkskolan"
    assert report.answers == {"what": ("litter",)}
    assert report.text == "Det ligger påsar i buskarna."
