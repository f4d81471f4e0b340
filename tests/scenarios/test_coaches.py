"""A coach with a link worth sharing, the young who come through it, and staff who see nothing of what is theirs."""

import io
import re

import zxingcpp
from PIL import Image

from core.coaches import Counted
from tests.scenarios.conftest import IN_TOWN, Town
from tests.scenarios.stored import everything_of, read, reports_of
from tests.scenarios.test_people import invites, revokes
from tests.scenarios.verbs import does, opens, reports_what_goes_on, sends
from tests.telegram import Message, Persona

pytestmark = IN_TOWN

LINK = re.compile(r"https://t\.me/\w+\?start=(c-[A-Za-z0-9_-]+)")


async def becomes_coach(town: Town, name: str) -> Persona:
    """Somebody who is let in as a coach, and writes a card."""
    coach = await town.meets(name)
    await coach.start(await invites(town.operator, "Ungdomscoach", name))
    await coach.hears("Välkommen")
    await town.operator.hears("har tackat ja")
    await coach.says("/staff")
    await coach.hears("Arbetsbordet")
    await does(
        coach,
        ("Mitt kort", "Utan kort syns du inte"),
        ("Skriv mitt kort", "Vilket namn"),
        (f'"{name}"', "Vilket telefonnummer"),
        ('"070-174 06 35"', "Så här syns du"),
        ("Ta emot samtal i boten", "Unga kan också skriva"),
    )
    return coach


async def link_of(coach: Persona) -> str:
    """The payload of the coach's own link."""
    await coach.says("/link")
    await coach.hears("Dina länkar")
    page = await does(coach, ("Min egen länk", "Min egen länk"))
    found = LINK.search(page.text)
    assert found, page.text
    assert len(found[1]) <= 64
    return found[1]


async def counts_of(town: Town, coach: Persona) -> dict[Counted, int]:
    """What is counted of all links of a coach."""

    async def work(store, tx):  # type: ignore[no-untyped-def]
        links = await tx.links.of(store.identify("telegram", str(coach.id)))
        counts = await tx.links.counts([link.id for link in links])
        found: dict[Counted, int] = {}
        for several in counts.values():
            for (_week, what), number in several.items():
                found[what] = found.get(what, 0) + number
        return found

    return await read(town.program, work)


async def test_a_young_person_comes_through_a_link_and_reports_and_the_coach_learns_nothing_of_it(town: Town) -> None:
    coach, young, staff = await becomes_coach(town, "Sara"), await town.meets("Alva"), town.colleague
    payload = await link_of(coach)
    await young.start(payload)
    welcome = await young.hears("Jag frågar inte vem du är")
    for words in ("Sara</b>, ungdomscoach", "070-174 06 35", "En ungdomscoach är en vuxen som lyssnar", "112"):
        assert re.sub(r"</?b>", "", words) in welcome.text
    assert {"Prata med en ungdomscoach", "Är du under 16?"} <= set(welcome.labels)
    await reports_what_goes_on(young)
    await sends(young)
    assert len(await reports_of(town.program, young)) == 1
    assert await counts_of(town, coach) == {Counted.OPENED: 1, Counted.REPORTED: 1}
    await coach.says("/link")
    await coach.hears("Dina länkar")
    page = await does(coach, ("Min egen länk", "Min egen länk"))
    assert "när veckan är slut" in page.text
    assert not re.search(r"\d", page.text.partition("Länken gäller.")[2].replace("<5", ""))
    # Neither a resident nor staff knows of links or talks.
    await young.says("/link")
    await young.hears("känner jag inte till")
    await staff.says("/link")
    await staff.hears("Det har du inte behörighet till")


async def test_the_young_person_asks_about_16_and_is_told_the_other_ways(town: Town) -> None:
    coach, young = await becomes_coach(town, "Sara"), await town.meets("Bo")
    await young.start(await link_of(coach))
    await young.hears("Jag frågar inte vem du är")
    page = await does(young, ("Är du under 16?", "Telegram kräver att du har fyllt 16"))
    for words in ("070-174 06 35", "0220-24000", "116 111", "112", "inte gjort något fel"):
        assert words in page.text
    await young.says("hej, jag är 14")
    await young.hears("Telegram kräver")
    stored = str((await everything_of(town.program, young))["conversation"])
    assert "jag är" not in stored
    # A number of its own, and no part of an id or a date.
    assert not re.search(r"(?<![\w:-])14(?![\w:-])", stored)


async def test_words_go_between_a_young_person_and_a_coach_are_handed_over_and_ended(town: Town) -> None:
    sara, amir, young = await becomes_coach(town, "Sara"), await becomes_coach(town, "Amir"), await town.meets("Cleo")
    await young.start(await link_of(sara))
    await young.hears("Jag frågar inte vem du är")
    await does(young, ("Prata med en ungdomscoach", "måste berätta för socialtjänsten"))
    first = await does(young, ("Skriv till Sara här", "Läs det här först"))
    assert first.text.index("socialtjänsten") < first.text.index("Så går det till")
    await does(young, ("Jag har läst. Börja", "Nu skriver du med Sara"))
    begun = await sara.hears("någon vill skriva med dig")
    assert "Cleo" not in begun.text
    await does(young, ('"jag vill prata om en sak"', "Skickat till Sara"))
    heard = await sara.hears("jag vill prata om en sak")
    await sara.presses("Svara", heard)
    await sara.hears("Skriv till samtal")
    await does(sara, ('"Berätta när du vill."', "Skickat till samtal"))
    assert "Sara" in (await young.hears("Berätta när du vill.")).text
    await staff_sees_nothing(town, heard)
    # Handed over with the young person's yes, and not before.
    await sara.presses("Öppna samtalet", heard)
    await sara.hears("jag vill prata om en sak")
    await does(sara, ("Lämna över", "Vem ska ta över"), ("Amir", "Svaret har inte kommit"))
    await young.hears("Sara vill att Amir tar över")
    await does(young, ("Ja, Amir får läsa allt", "Nu skriver du med Amir"))
    taken = await amir.hears("är ditt nu")
    await sara.hears("gått över till den andra coachen")
    await does(young, ('"hej Amir"', "Skickat till Amir"))
    await amir.hears("hej Amir")
    await amir.presses("Öppna samtalet", taken)
    assert "jag vill prata om en sak" in (await amir.hears("Samtal")).text
    await does(young, ("Avsluta samtalet", "är avslutat"))
    await amir.hears("är avslutat")
    told = (await everything_of(town.program, young))["talks"][0]
    assert [line["words"] for line in told["lines"]] == ["jag vill prata om en sak", "Berätta när du vill.", "hej Amir"]


async def staff_sees_nothing(town: Town, notice: Message) -> None:
    """An admin who has the very button of a coach's message is refused, and hears nothing of it."""
    admin = town.operator
    await admin.says("/staff")
    desk = await admin.hears("Arbetsbordet")
    assert not {"Mina samtal", "Mina länkar", "Mitt kort"} & set(desk.labels)
    for label in ("Svara", "Öppna samtalet"):
        await admin.presses_data(notice.data(label), desk)
        assert "behörighet" in await admin.toast()
    assert not [one for one in await admin.messages() if "jag vill prata om en sak" in one.text]


async def test_danger_in_a_talk_is_answered_with_112_first_and_reaches_the_coach(town: Town) -> None:
    coach, young = await becomes_coach(town, "Sara"), await town.meets("Dani")
    await young.start(await link_of(coach))
    await young.hears("Jag frågar inte vem du är")
    await does(
        young,
        ("Prata med en ungdomscoach", "ungdomscoach"),
        ("Skriv till Sara här", "Läs det här först"),
        ("Jag har läst. Börja", "Nu skriver du med Sara"),
    )
    await young.says("han har en kniv")
    await young.hears("Ring 112 nu")
    await young.hears("Skickat till Sara")
    await coach.hears("han har en kniv")


async def test_a_coach_gets_a_code_that_a_phone_reads_and_a_poster_in_arabic(town: Town) -> None:
    coach = await becomes_coach(town, "Sara")
    payload = await link_of(coach)
    await does(
        coach,
        ("QR-kod, affisch och bild", "På vilket språk?"),
        ("العربية", "Vad vill du ha?"),
        ("Alltihop", "kommer här"),
    )
    sent: dict[str, str] = {}
    while len(sent) < 4:
        message = await coach.hears("Min egen länk:")
        sent[message["document"]["file_name"]] = message["document"]["file_id"]
    assert set(sent) == {"qr.svg", "qr.png", "affisch-ar.pdf", "story-ar.png"}
    for name in ("qr.png", "story-ar.png"):
        file = await town.sandbox.call("getFile", file_id=sent[name])
        content = await town.sandbox.download(file["result"]["file_path"])
        (found,) = zxingcpp.read_barcodes(Image.open(io.BytesIO(content)).convert("RGB"))
        assert found.text.endswith(f"?start={payload}")


async def test_a_link_of_a_coach_who_has_left_opens_the_bot_kindly(town: Town) -> None:
    coach, young = await becomes_coach(town, "Sara på vift"), await town.meets("Ella")
    payload = await link_of(coach)
    await revokes(town.operator, "Sara på vift")
    await young.start(payload)
    told = await young.hears("används inte längre. Men du har kommit rätt")
    assert "Sara" not in told.text
    assert "Rapportera en motorträff" in told.labels


async def test_others_meet_what_they_always_met(town: Town) -> None:
    resident = await town.meets("Folke")
    welcome = await opens(resident)
    assert "Jag frågar inte vem du är" not in welcome.text
    assert "Är du under 16?" not in welcome.labels
