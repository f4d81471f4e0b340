"""Many who tell of one event: staff who chose it hear at once, over HTTP."""

from tests.scenarios.conftest import NO_LIMITS, Meets, Starts
from tests.scenarios.verbs import does, opens, reports_what_goes_on, sends


async def test_many_who_tell_of_one_event_are_told_of_at_once_and_once(starts: Starts, meets: Meets) -> None:
    siv = await meets("Siv")
    await starts(**NO_LIMITS, admins=str(siv.id), burst_reporters="3")
    await opens(siv)
    await does(siv, ('"/staff"', "Arbetsbordet"), ("Mina utskick", "direkt"))
    await siv.presses("Säg till när många rapporterar")
    await siv.hears()
    people = [await meets(f"Person {number}") for number in range(4)]
    for person in people[:2]:
        await opens(person)
        await reports_what_goes_on(person)
        await sends(person)
    assert await siv.heard_nothing_since()
    for person in people[2:]:
        await opens(person)
        await reports_what_goes_on(person)
        await sends(person)
    notice = await siv.hears("Många berättar om samma händelse")
    for words in ("Trafik och motorträff", "Parkskolan", "3 olika personer", "Ingen är utskickad", "112"):
        assert words in notice.text
    page = await does(siv, ("Läs", "Räknas redan som samma händelse"))
    assert "Parkskolan" in page.text
    told = [message for message in await siv.messages() if "Många berättar" in message.text]
    assert told == []
