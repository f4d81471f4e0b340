"""Help that fits the moment, commands that nobody knows, and messages that are changed afterwards."""

import pytest

from tests.scenarios.conftest import IN_TOWN, Town
from tests.scenarios.stored import reports_of
from tests.scenarios.test_care import (
    To,
    adding,
    choices,
    correcting,
    gate,
    guesses,
    home,
    moment,
    place,
    sorting,
    summary,
    words,
)
from tests.scenarios.verbs import does, opens, sends

pytestmark = IN_TOWN

HELP: tuple[tuple[To, str, str], ...] = (
    (home, "Det här kan jag", "Rapportera en motorträff"),
    (sorting, "Välj vad rapporten gäller", "Nedskräpning"),
    (gate, "Svara om någon är i fara", "Det är över"),
    (place, "Skriv namnet på en plats", "Kolbäck"),
    (guesses, "Skriv namnet på en plats", "Behåll det jag skrev"),
    (moment, "Skriv när det var", "Senaste natten"),
    (choices, "Tryck på allt som stämmer", "Klart"),
    (words, "Skriv det du vill berätta", "Hoppa över"),
    (summary, "Läs igenom", "Skicka rapporten"),
    (correcting, "Läs igenom", "Plats"),
    (adding, "Skriv det du vill lägga till", "Avbryt"),
)


@pytest.mark.parametrize(("to", "fitting", "button"), HELP, ids=lambda to: getattr(to, "__name__", ""))
async def test_help_fits_the_moment_and_shows_what_can_be_pressed(
    town: Town, to: To, fitting: str, button: str
) -> None:
    alva = await town.meets()
    await opens(alva)
    await to(alva)
    await alva.says("/help")
    told = await alva.hears(fitting)
    assert "112" in told.text
    assert any(button in label for label in await alva.labels())


@pytest.mark.parametrize("to", [home, gate, moment, summary], ids=lambda to: to.__name__)
async def test_an_unknown_command_is_said_to_be_one_and_what_was_told_stays(town: Town, to: To) -> None:
    alva = await town.meets()
    await opens(alva)
    await to(alva)
    before = await alva.labels()
    await does(alva, ('"/finnsinte"', "Det kommandot känner jag inte till"))
    assert await alva.labels() == before


async def test_a_changed_message_changes_its_answer(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await place(alva)
    said = await alva.says("Parkskolan")
    await alva.hears("När var det?")
    await alva.edits(said, "Nibbleskolan")
    await alva.hears("Jag har ändrat till: Nibbleskolan")
    when = await alva.says("i fredags kväll")
    await alva.hears("Vad var det som störde?")
    await alva.edits(when, "i lördags kväll")
    await alva.hears("Jag har ändrat till: Lördag")
    await does(
        alva,
        ("Hoppa över", "hur många fordon"),
        ("Hoppa över", "Vill du berätta mer?"),
        ("Hoppa över", "Din rapport"),
    )
    await sends(alva)
    (report,) = await reports_of(town.program, alva)
    assert report.spot.place_id == "nibbleskolan"
    assert report.when.night_of.isoweekday() == 6


async def test_a_changed_story_changes_the_words_that_are_sent(town: Town) -> None:
    alva = await town.meets()
    said = await alva.says("igår kväll vid sju var det motorträff med hög musik vid Parkskolan")
    await alva.hears("Din rapport")
    await alva.edits(said, "igår kväll vid sju var det motorträff med jättehög musik vid Parkskolan")
    await alva.hears("jättehög")
    await sends(alva)
    (report,) = await reports_of(town.program, alva)
    assert report.text
    assert "jättehög" in report.text


async def test_a_message_that_is_changed_after_the_report_was_sent_changes_nothing(town: Town) -> None:
    alva = await town.meets()
    story = "igår kväll vid sju var det motorträff med hög musik vid Parkskolan"
    said = await alva.says(story)
    await alva.hears("Din rapport")
    await sends(alva)
    await alva.edits(said, "något helt annat än förut, faktiskt")
    await alva.hears("Rapporten är redan skickad")
    (report,) = await reports_of(town.program, alva)
    assert report.text == story
