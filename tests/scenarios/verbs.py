"""What residents do again and again, step by step, in Swedish."""

import re

from tests.telegram import Message, Persona

REFERENCE = re.compile(r"\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\b")


async def opens(person: Persona) -> Message:
    """Press Start and read the welcome."""
    await person.start()
    return await person.hears("Löftesbot")


async def reports_what_goes_on(person: Persona, place: str = "Parkskolan") -> Message:
    """Three taps and one place, up to the summary's button."""
    await person.presses("Rapportera en motorträff")
    await person.hears("Ring 112")
    await person.presses("Pågår nu – jag är trygg")
    await person.hears("Var är det?")
    await person.says(place)
    return await person.hears("Din rapport")


async def sends(person: Persona) -> str:
    """Press send, and read the reference on the receipt."""
    await person.presses("Skicka rapporten")
    receipt = await person.hears("Din rapport är sparad")
    return reference_in(receipt)


def reference_in(receipt: Message) -> str:
    """The reference that a receipt shows."""
    found = REFERENCE.search(receipt.text)
    assert found, receipt.text
    return found[0]
