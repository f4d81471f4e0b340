"""Photos of reports, from Telegram's file to the sealed picture that holds nothing but what is seen."""

import base64
from typing import Any

from sqlalchemy import select

from storage.schema import photos
from storage.scope import MUNICIPALITY
from storage.store import SQLStore
from tests.bot.photo_files import BYTES, SPELLINGS, png_of, telling_jpeg
from tests.program import Program
from tests.scenarios.conftest import IN_TOWN, Meets, Starts, Town
from tests.scenarios.stored import everything_of, read, reports_of
from tests.scenarios.verbs import chooses, does, opens, sends
from tests.telegram import Persona

THINGS = "Jag tar emot bilden"


async def summary_of_litter(person: Persona) -> None:
    """A report about litter, not sent yet."""
    await opens(person)
    await chooses(person, "Nedskräpning")
    await does(
        person,
        ("Ingen är i fara", "Var är det?"),
        ('"Parkskolan"', "När såg du det?"),
        ("Det är så för det mesta", "Vad ligger där?"),
        ("Hoppa över", "Vill du berätta mer?"),
        ("Hoppa över", "Din rapport"),
    )


async def sends_photo(person: Persona, program: Program, heard: str = THINGS) -> None:
    """A photo, waited for until it is kept."""
    since = len(program.lines)
    await person.sends_photo(telling_jpeg())
    await person.hears(heard)
    if heard == THINGS:
        await program.logs("photo.kept", since=since)


async def pictures_of(program: Program, person: Persona) -> list[bytes]:
    """The person's pictures, opened."""
    told = await everything_of(program, person)
    kept = [picture for report in told["reports"] for picture in report["photos"]] + told["photos_of_drafts"]
    return [base64.b64decode(picture["jpeg"]) for picture in kept]


async def sealed_images(program: Program) -> list[bytes]:
    """Every picture as it lies in the database."""
    asked = select(photos.c.sealed_image).where(photos.c.municipality == MUNICIPALITY)

    async def work(_store: SQLStore, tx: Any) -> list[bytes]:
        found = (await tx.photos._scope.run(asked)).scalars()
        return [image for image in found if image is not None]

    return await read(program, work)


@IN_TOWN
async def test_a_photo_is_kept_sealed_and_without_what_it_hid(town: Town) -> None:
    alva = await town.meets()
    await summary_of_litter(alva)
    await sends_photo(alva, town.program)
    summary = (await alva.messages())[-1]
    assert "en bild" in summary.text
    await sends(alva)
    (report,) = await reports_of(town.program, alva)
    assert report.text is None
    (jpeg,) = await pictures_of(town.program, alva)
    assert not any(spelling in jpeg for spelling in SPELLINGS)
    sealed = await sealed_images(town.program)
    assert sealed
    assert not any(jpeg[:64] in image or BYTES in image for image in sealed)
    page = await does(alva, ("Mina rapporter", "Dina rapporter"), ("Nedskräpning", "Referens"))
    assert "en bild" in page.text


@IN_TOWN
async def test_one_photo_more_than_are_taken_is_refused_and_the_report_stays(town: Town) -> None:
    alva = await town.meets()
    await summary_of_litter(alva)
    for _ in range(3):
        await sends_photo(alva, town.program)
    await sends_photo(alva, town.program, "Du kan skicka 3 bilder i en rapport")
    await sends(alva)
    assert len(await pictures_of(town.program, alva)) == 3


@IN_TOWN
async def test_a_file_a_voice_message_and_a_sticker_are_not_taken_and_what_is_asked_stays(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await does(alva, ("Rapportera en motorträff", "112"))
    await alva.sends_document(telling_jpeg(), name="photo.jpg")
    asked = await alva.hears("vanliga bilder")
    assert "Pågår det just nu?" in asked.text
    for kind in ("voice", "sticker", "video"):
        await alva.sends(kind)
        await alva.hears("vanliga bilder")
    assert await pictures_of(town.program, alva) == []


@IN_TOWN
async def test_what_is_no_picture_is_refused_afterwards_and_the_report_stays(town: Town) -> None:
    alva = await town.meets()
    await summary_of_litter(alva)
    await alva.sends_photo(png_of(1000, 800))
    await alva.hears("En av dina bilder gick inte att ta emot")
    await sends(alva)
    assert await pictures_of(town.program, alva) == []


@IN_TOWN
async def test_the_photos_of_a_report_that_is_cancelled_are_gone(town: Town) -> None:
    alva = await town.meets()
    await summary_of_litter(alva)
    await sends_photo(alva, town.program)
    assert len(await pictures_of(town.program, alva)) == 1
    await does(alva, ("Avbryt", "borttagen"))
    assert await pictures_of(town.program, alva) == []


@IN_TOWN
async def test_the_photos_of_a_report_that_is_taken_back_are_gone(town: Town) -> None:
    alva = await town.meets()
    await summary_of_litter(alva)
    await sends_photo(alva, town.program)
    await sends(alva)
    await does(
        alva,
        ("Mina rapporter", "Dina rapporter"),
        ("Nedskräpning", "Referens"),
        ("Ta tillbaka rapporten", "Ta tillbaka rapporten"),
        ("Ja, ta tillbaka den", "är tillbakatagen"),
    )
    assert await pictures_of(town.program, alva) == []


async def test_where_photos_are_off_a_photo_is_not_taken_and_its_caption_is_read(starts: Starts, meets: Meets) -> None:
    program = await starts()
    alva = await meets()
    await opens(alva)
    await alva.sends_photo(telling_jpeg(), caption="klotter på Parkskolan")
    told = await alva.hears("Jag kan bara läsa text")
    assert "Bilder" in told.text
    gate = await alva.hears("Är någon i fara?")
    assert "Parkskolan" in gate.text
    await alva.sends_photo(telling_jpeg())
    await alva.hears("Jag kan bara läsa text")
    assert await pictures_of(program, alva) == []
