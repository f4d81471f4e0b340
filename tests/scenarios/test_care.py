"""Danger and distress are heard wherever the conversation stands, and nothing that was told is lost by it."""

from collections.abc import Awaitable, Callable

import pytest

from tests.scenarios.conftest import IN_TOWN, Town
from tests.scenarios.stored import reports_of
from tests.scenarios.verbs import chooses, does, opens, reports_what_goes_on, sends
from tests.telegram import Persona

pytestmark = IN_TOWN

To = Callable[[Persona], Awaitable[object]]
TUNNEL = '"gångtunneln vid stationen"'


async def home(person: Persona) -> None:
    """Nothing open."""


async def sorting(person: Persona) -> None:
    """What is it about?"""
    await does(person, ("Rapportera något annat", "Vad gäller det?"))


async def gate(person: Persona) -> None:
    """Is anyone in danger?"""
    await does(person, ("Rapportera en motorträff", "Pågår det just nu?"))


async def place(person: Persona) -> None:
    """Where was it?"""
    await gate(person)
    await does(person, ("Det är över", "Var var det?"))


async def guesses(person: Persona) -> None:
    """Which of several places?"""
    await place(person)
    await does(person, (TUNNEL, "Vilken plats menar du?"))


async def moment(person: Persona) -> None:
    """When was it?"""
    await place(person)
    await does(person, ('"Parkskolan"', "När var det?"))


async def choices(person: Persona) -> None:
    """What was it that disturbed?"""
    await moment(person)
    await does(person, ("Senaste natten", "Vad var det som störde?"))


async def words(person: Persona) -> None:
    """Own words."""
    await choices(person)
    await does(person, ("Hoppa över", "hur många fordon"), ("Hoppa över", "Vill du berätta mer?"))


async def summary(person: Persona) -> None:
    """All shown back."""
    await words(person)
    await does(person, ("Hoppa över", "Din rapport"))


async def correcting(person: Persona) -> None:
    """Which answer to change."""
    await summary(person)
    await does(person, ("Ändra", "Vad vill du ändra?"))


async def wishing(person: Persona) -> None:
    """What matters most?"""
    await does(person, ("Önska till nästa löfte", "Vad är viktigast"))


async def adding(person: Persona) -> None:
    """What to add to a report that is sent."""
    await reports_what_goes_on(person)
    await sends(person)
    await does(person, ("Mina rapporter", "Dina rapporter"), ("Trafik", "Referens"), ("Lägg till något", "lägga till?"))


EVERYWHERE: tuple[To, ...] = (
    home,
    sorting,
    gate,
    place,
    guesses,
    moment,
    choices,
    words,
    summary,
    correcting,
    wishing,
    adding,
)
CARD = ("Minds självmordslinje", "Bris", "Kvinnofridslinjen", "112")


@pytest.mark.parametrize("to", EVERYWHERE, ids=lambda to: to.__name__)
async def test_words_of_danger_show_112_first_wherever_they_are_written(town: Town, to: To) -> None:
    alva = await town.meets()
    await opens(alva)
    await to(alva)
    await alva.says("någon har kniv och de slåss")
    first = await alva.hears()
    assert first.text.startswith("Ring 112 nu.")


@pytest.mark.parametrize("to", EVERYWHERE, ids=lambda to: to.__name__)
async def test_distress_brings_the_card_of_those_who_listen_and_no_question(town: Town, to: To) -> None:
    alva = await town.meets()
    await opens(alva)
    await to(alva)
    await alva.says("jag mår så dåligt")
    card = await alva.hears("Du är inte ensam")
    for number in CARD:
        assert number in card.text
    assert "?" not in card.text
    assert len(card.labels) == 1


async def test_after_the_card_the_report_goes_on_where_it_was_with_one_press(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await moment(alva)
    await does(alva, ('"jag mår så dåligt"', "Du är inte ensam"), ("Fortsätt rapporten", "När var det?"))


async def test_after_danger_the_report_goes_on_when_the_resident_is_safe(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await choices(alva)
    await does(
        alva,
        ("Hög musik", "störde"),
        ('"någon har kniv och de slåss"', "Rapporten kan vänta"),
        ("Jag är trygg, inte bråttom", "hur många fordon"),
        ("1–5 fordon", "Din rapport"),
    )
    await sends(alva)
    (report,) = await reports_of(town.program, alva)
    assert report.answers["what"] == ("loud_music",)
    assert report.text == "någon har kniv och de slåss"


async def test_who_wants_to_end_their_life_is_told_of_112_and_of_those_who_listen(town: Town) -> None:
    alva = await town.meets()
    await alva.says("jag vill inte leva längre")
    await alva.hears("112")
    card = await alva.hears("Du är inte ensam")
    assert "90101" in card.text


async def test_a_changed_message_and_a_caption_are_read_for_danger_too(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    said = await alva.says("hej igen")
    await alva.hears()
    await alva.edits(said, "det brinner i en lägenhet")
    await alva.hears("Ring 112 nu")
    await alva.sends_document(b"%PDF-1.4", caption="någon har kniv och de slåss")
    await alva.hears("Ring 112 nu")


async def test_the_numbers_are_one_command_away_and_a_coach_is_found_by_asking(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    numbers = await does(alva, ('"/numbers"', "Viktiga nummer"))
    assert all(number in numbers.text for number in ("112", "114 14", "90101", "020-91 91 91", "1177"))
    coach = await does(alva, ('"kan jag prata med en ungdomscoach"', "ungdomscoach"))
    assert "0220-24000" in coach.text
    assert "socialtjänsten" in coach.text


async def test_who_visits_a_subject_without_danger_is_told_112_when_there_is_some(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await chooses(alva, "Nedskräpning")
    await does(
        alva,
        ("Någon är i fara", "Ring 112 nu"),
        ("Jag är trygg, inte bråttom", "Är någon i fara?"),
        ("Ingen är i fara", "Var är det?"),
    )
