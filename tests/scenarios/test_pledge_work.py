"""The pledge's own work at the desk: a new pledge as a file, and "you said – we did", as everybody meets it."""

import asyncio
import shutil
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

from bot.settings import HOME
from core.past import Whole
from core.ports import Transaction
from handlers.inbound import CHANNEL
from storage import Keyring, open_store
from tests.program import KEY, Program
from tests.scenarios.conftest import IN_TOWN, OPERATOR_ID, Meets, Starts, Town
from tests.scenarios.verbs import does, opens
from tests.telegram import Message, Persona, Sandbox

TEXT = (HOME / "content/municipalities/hallstahammar/pledges/2023.toml").read_text(encoding="utf-8")
FOLLOWERS = 60


async def sends_in(staff: Persona, text: str, heard: str) -> Message:
    """Send in a file at the desk, and read the answer."""
    await does(staff, ('"/staff"', "Arbetsbordet"), ("Löftet", "Invånarna läser nu"))
    await does(staff, ("Skicka in ett nytt löfte", "Namnet ska sluta på"))
    await staff.sends_document(text.encode(), "nytt.toml")
    await staff.hears("Jag läser filen nu")
    return await staff.hears(heard)


@IN_TOWN
async def test_everything_that_is_wrong_with_a_file_is_said_by_line_and_nothing_is_stored(town: Town) -> None:
    broken = (
        TEXT.replace('id = "traffic"', 'id = "<b>&"')
        .replace('state = "ongoing"', 'state = "forgotten"', 1)
        .replace("year = 2023", "year = 1723\nyeer = 2024")
        .replace('why.en = "Motor', 'why.xx = "Motor', 1)
    )
    answer = await sends_in(town.operator, broken, "saker i filen behöver rättas")
    line = broken.count("\n", 0, broken.index("yeer")) + 1
    assert f"Rad {line}, yeer: det här känner jag inte till" in answer.text
    for told in ("year", "focus_areas[0].actions[0].state", "focus_areas[1].id", "a–z", "planned", "språket xx"):
        assert told in answer.text
    assert "Inget är sparat" in answer.text


async def a_member_of_staff(sandbox: Sandbox) -> Persona:
    """The operator, who has just met the bot."""
    made = await sandbox.post("personas", id=OPERATOR_ID, first_name="Ove", language_code="sv", kind="staff")
    staff = Persona(sandbox, made)
    await opens(staff)
    return staff


async def test_a_new_pledge_is_read_in_finnish_and_arabic_published_and_met_by_residents(
    starts: Starts, sandbox: Sandbox, meets: Meets
) -> None:
    """In a town of its own: in the shared one everybody would meet it."""
    await starts(admins=str(OPERATOR_ID))
    staff = await a_member_of_staff(sandbox)
    page = await sends_in(staff, TEXT.replace("year = 2023", "year = 2024"), "Löftet för 2024")
    assert "utkast" in page.text
    assert "Allt är översatt" in page.text
    alva = await meets()
    await opens(alva)
    await does(alva, ("Läs medborgarlöftet", "2023"))
    await does(staff, ("Suomi", "Huumeet"))
    seen = await staff.hears("Det var löftet för 2024")
    await does(staff, ("Tillbaka till utkastet", "utkast"), ("العربية", "المخدرات"))
    seen = await staff.hears("Det var löftet för 2024")
    assert "العربية" in seen.text
    await does(
        staff,
        ("Tillbaka till utkastet", "utkast"),
        ("Publicera nu", "Alla kan läsa det direkt"),
        ("Ja, publicera nu", "är publicerat"),
    )
    await does(alva, ('"/pledge"', "2024"))


async def writes(staff: Persona) -> None:
    """An entry of what was not done, and why, up to its draft."""
    await does(
        staff,
        ('"/staff"', "Arbetsbordet"),
        ("Löftet", "Invånarna läser nu"),
        ("Skriv ”ni sa – vi gjorde”", "Vilket område gäller det?"),
        ("Skadegörelse", "Vilket löfte gäller det?"),
        ("1. ", "Hur har det gått?"),
        ("Det blev inte av", "varför det inte blev av"),
        ('"Pengarna räckte inte till <lampor> & staket."', "utkast"),
    )


async def test_what_was_said_and_not_done_is_written_with_a_translation_and_stands_in_the_pledge(
    starts: Starts, sandbox: Sandbox, meets: Meets
) -> None:
    await starts(admins=str(OPERATOR_ID))
    staff = await a_member_of_staff(sandbox)
    await writes(staff)
    await does(
        staff,
        ("Lägg till vad ni sa", "vad invånarna sa"),
        ('"Det är mörkt vid bron."', "Det är mörkt vid bron."),
        ("Översätt", "Vilket språk"),
        ("English", "Skriv vad ni gjorde: English"),
        ('"The money did not suffice."', "Skriv vad invånarna sa: English"),
        ('"It is dark by the bridge."', "✓ visar"),
        ("Klar med språken", "utkast"),
        ("Publicera", "Nu syns det på löftets sidor"),
    )
    bo, cat = await meets("Bo"), await meets("Cat", "en")
    await opens(bo)
    page = await does(bo, ('"/pledge"', "Medborgarlöftet"), ("Skadegörelse", "Det här är lovat"))
    assert "Pengarna räckte inte till <lampor> & staket." in page.text
    assert "blev inte av" in page.text
    await opens(cat)
    await does(cat, ('"/pledge"', "pledge"), ("Vandalism", "The money did not suffice."))


def at_noon(folder: Path) -> Path:
    """The content of a municipality where it is noon right now: nobody is written to at night."""
    copy = folder / "content"
    shutil.copytree(HOME / "content", copy, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    path = copy / "municipalities/hallstahammar/municipality.toml"
    zone = f"Etc/GMT{datetime.now(UTC).hour - 12:+d}"
    path.write_text(path.read_text(encoding="utf-8").replace("Europe/Stockholm", zone), encoding="utf-8")
    return copy


async def all_follow(program: Program, people: list[Persona]) -> None:
    """Everybody follows the pledge; the program does not run meanwhile."""
    store = await open_store(program.settings["database_url"], Keyring.parse(KEY), "hallstahammar")

    async def work(tx: Transaction) -> None:
        for one in people:
            who = store.identify(CHANNEL, str(one.id))
            await tx.follows.add(who, Whole.PLEDGE, f"{CHANNEL}:{one.id}", "sv", datetime.now(UTC))

    await store.transact(work)
    await store.close()


async def told(sandbox: Sandbox) -> Counter[int]:
    """Who was sent the news, and how often."""
    calls = await sandbox.transcript(method="sendMessage")
    return Counter(call["chat_id"] for call in calls if call["ok"] and "Pengarna" in call["params"]["text"])


async def test_news_reaches_each_follower_once_though_the_program_is_killed_twice_on_the_way(
    starts: Starts, sandbox: Sandbox, tmp_path: Path
) -> None:
    program = await starts(intake="polling", content=str(at_noon(tmp_path)), admins=str(OPERATOR_ID))
    staff = await a_member_of_staff(sandbox)
    people = [await sandbox.persona(f"Person {number}") for number in range(FOLLOWERS)]
    for one in people:
        await one.start()
    for one in people:
        await one.hears("Löftesbot")
    await program.stop()
    await all_follow(program, people)
    await program.start()
    await writes(staff)
    await staff.presses("Publicera")
    for some in (10, 35):
        await until_told(sandbox, some)
        await program.kill()
        since = len(program.lines)
        await program.start()
    await until_told(sandbox, FOLLOWERS)
    await program.logs("news.told", since)
    counts = await told(sandbox)
    del counts[staff.id]
    assert set(counts) == {one.id for one in people}
    # What was being sent when the program was killed may have arrived, and is sent again: that is counted.
    ambiguous = sum(line["ambiguous"] for line in program.lines if line["event"] == "outbox.recovered")
    assert sum(counts.values()) - FOLLOWERS <= ambiguous


async def until_told(sandbox: Sandbox, people: int) -> None:
    """Wait until so many have been sent the news."""
    since = 0
    async with asyncio.timeout(60):
        while len(await told(sandbox)) < people:
            since = int((await sandbox.wait_for("sendMessage", since=since))["n"])
