"""How much one person may send, with the settings as they come; nothing told is lost by it."""

from tests.scenarios.conftest import Meets, Starts
from tests.scenarios.stored import reports_of
from tests.scenarios.verbs import does, opens, reports_what_goes_on, sends
from tests.telegram import Persona


async def test_who_reports_again_at_once_hears_when_it_can_be_sent_and_the_draft_stays(
    starts: Starts, meets: Meets
) -> None:
    program = await starts()
    alva = await meets()
    await opens(alva)
    first = await sends_one(alva)
    await alva.presses("Skriv en rapport till")
    told = await alva.hears("Du har nyss skickat en rapport")
    assert "/mine" in told.text
    assert "112" in told.text
    await alva.hears("Vad gäller det?")
    await does(alva, ("Trafik och motorträff", "Pågår det just nu?"), ("Pågår nu – jag är trygg", "Var är det?"))
    await does(alva, ('"Skantzen"', "Din rapport"), ("Skicka rapporten", "Du har nyss skickat en rapport"))
    summary = (await alva.messages())[-1]
    assert "Skantzen" in summary.text
    assert [report.reference for report in await reports_of(program, alva)] == [first]
    # A wish is no report: it waits for nothing.
    await does(alva, ("Avbryt", "borttagen"), ('"/wish"', "Vad är viktigast"), ("Droger", "Vad vill du att vi gör?"))
    await does(alva, ("Hoppa över", "Din önskan"), ("Skicka önskan", "Din önskan är sparad"))


async def test_the_limit_of_a_day_is_told_with_when_the_next_may_be_sent(starts: Starts, meets: Meets) -> None:
    program = await starts(reports_a_day="2", cool_down_minutes="0")
    alva, bo = await meets(), await meets("Bo")
    await opens(alva)
    await sends_one(alva)
    await sends_one(alva)
    await alva.presses("Rapportera en motorträff")
    told = await alva.hears("2 rapporter på ett dygn")
    assert "112" in told.text
    await alva.hears("Pågår det just nu?")
    await does(alva, ("Pågår nu – jag är trygg", "Var är det?"), ('"Skantzen"', "Din rapport"))
    await does(alva, ("Skicka rapporten", "2 rapporter på ett dygn"))
    assert len(await reports_of(program, alva)) == 2
    await opens(bo)  # another's limit is their own
    await sends_one(bo)
    assert len(await reports_of(program, bo)) == 1


async def sends_one(person: Persona) -> str:
    """A meet that goes on, sent; its reference."""
    await reports_what_goes_on(person)
    return await sends(person)
