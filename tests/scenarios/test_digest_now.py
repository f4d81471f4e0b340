"""A digest that one of the staff asks for in the chat, through the real program."""

import asyncio

from tests.scenarios.conftest import IN_TOWN, Town
from tests.telegram import Message, Persona


async def opens_digest(operator: Persona) -> Message:
    await operator.says("/staff")
    await operator.hears("Arbetsbordet")
    await operator.presses("Sammanfattning nu")
    return await operator.hears("Vilken tid vill du se?")


@IN_TOWN
async def test_a_digest_comes_as_a_picture_whose_pages_are_turned_in_place(town: Town) -> None:
    operator = town.operator
    choice = await opens_digest(operator)
    await operator.presses("Senaste veckan")
    assert (await operator.hears("Jag räknar och ritar")).id == choice.id
    digest = await operator.hears("inte brottsstatistik")
    assert digest["photo"]
    assert "Hallstahammar, vecka" in digest.text
    assert (await operator.hears("Vilken tid vill du se?")).id == choice.id
    await operator.presses("Uppföljning", digest)
    page = await operator.hears("Uppföljning")
    assert page.id == digest.id
    await operator.presses("Tillbaka", page)
    assert (await operator.hears("inte brottsstatistik")).text == digest.text


@IN_TOWN
async def test_the_files_come_as_documents(town: Town) -> None:
    operator = town.operator
    await opens_digest(operator)
    await operator.presses("Senaste månaden")
    digest = await operator.hears("inte brottsstatistik")
    await operator.presses("PDF för mötet", digest)
    assert await operator.toast() == "Jag räknar …"
    pdf = await operator.hears("Hallstahammar")
    while "document" not in pdf:
        pdf = await operator.hears("Hallstahammar")
    assert pdf["document"]["file_name"].endswith(".pdf")
    await operator.presses("Alla siffror (CSV)", digest)
    csv = await operator.hears("Hallstahammar")
    assert csv["document"]["file_name"].endswith(".csv")


@IN_TOWN
async def test_two_presses_at_once_end_in_one_page_each_and_nothing_is_lost(town: Town) -> None:
    operator = town.operator
    await opens_digest(operator)
    await operator.presses("Senaste året")
    digest = await operator.hears("inte brottsstatistik")
    await asyncio.gather(operator.presses("Uppföljning", digest), operator.presses("PDF för mötet", digest))
    heard = [await operator.hears("Hallstahammar") for _ in range(2)]
    assert {"document" in message for message in heard} == {True, False}


@IN_TOWN
async def test_a_resident_who_presses_a_digest_s_button_learns_nothing(town: Town) -> None:
    alva = await town.meets()
    await alva.start()
    welcome = await alva.hears("Löftesbot")
    await alva.presses_data("d:digest:now:week", welcome)
    await alva.toast()
    assert not [message for message in await alva.messages() if "vecka" in message.text]
