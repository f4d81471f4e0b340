"""What residents do again and again, step by step, in Swedish."""

import re

from tests.telegram import Message, Persona

REFERENCE = re.compile(r"\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\b")


async def opens(person: Persona) -> Message:
    """Press Start and read the welcome."""
    await person.start()
    return await person.hears("Löftesbot")


async def does(person: Persona, *steps: tuple[str, str]) -> Message:
    """Step by step: press a button, or write what stands in quotes, and hear what holds the second words."""
    assert steps
    for act, heard in steps:
        if act.startswith('"'):
            await person.says(act.strip('"'))
        else:
            await person.presses(act)
        message = await person.hears(heard)
    return message


async def chooses(person: Persona, subject: str, heard: str = "Är någon i fara?") -> Message:
    """From the menu to what a report is about."""
    return await does(person, ("Rapportera något annat", "Vad gäller det?"), (subject, heard))


async def inputs_of(person: Persona) -> int:
    """How many times the person wrote or pressed something."""
    delivered = (await person.sandbox.updates())["delivered"]
    return sum(update["chat_id"] == person.id for update in delivered)


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
