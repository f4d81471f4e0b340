"""Taking reports out at the desk: the file comes in the chat, and never to those who have no right to it."""

import csv
import io

import pytest

from tests.exporting.made import sheets_of
from tests.scenarios.conftest import IN_TOWN, Town
from tests.scenarios.verbs import does, opens, reports_what_goes_on, sends
from tests.telegram import Message


async def content_of(town: Town, message: Message) -> bytes:
    """The bytes of the file of a message."""
    file = (await town.sandbox.call("getFile", file_id=message["document"]["file_id"]))["result"]
    return await town.sandbox.download(file["file_path"])


@IN_TOWN
async def test_staff_choose_a_file_and_days_and_it_comes_in_the_chat(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await reports_what_goes_on(alva)
    reference = await sends(alva)
    await does(
        town.operator,
        ('"/staff"', "Arbetsbordet"),
        ("Hämta ut uppgifter", "Vad vill du ha?"),
        ("CSV (data)", "Vilka dagar"),
        ("Allt som finns", "Filen kommer strax"),
    )
    heard = await town.operator.hears("inte brottsstatistik")
    assert heard["document"]["file_name"].startswith("rapporter-")
    rows = list(csv.DictReader(io.StringIO((await content_of(town, heard)).decode("utf-8-sig"))))
    assert reference in [row["reference"] for row in rows]
    assert f"{len(rows)} rapporter" in heard.text or len(rows) == 1
    assert not {"text", "person", "reporter"} & set(rows[0])


@IN_TOWN
async def test_the_register_comes_as_a_workbook_and_another_file_can_be_chosen(
    town: Town, tmp_path_factory: pytest.TempPathFactory
) -> None:
    await does(
        town.operator,
        ('"/staff"', "Arbetsbordet"),
        ("Hämta ut uppgifter", "Vad vill du ha?"),
        ("Excel", "Vilka dagar"),
        ("Välj en annan fil", "Vad vill du ha?"),
        ("Diariet", "Vilka dagar"),
        ("Förra året", "Filen kommer ändå"),
    )
    heard = await town.operator.hears("inte brottsstatistik")
    path = tmp_path_factory.mktemp("register") / heard["document"]["file_name"]
    path.write_bytes(await content_of(town, heard))
    assert sheets_of(path) == ["Om filen", "Rapporter", "Svar", "Gallring"]


@IN_TOWN
async def test_a_forged_press_takes_nothing_out(town: Town) -> None:
    mallory = await town.meets("Mallory")
    welcome = await opens(mallory)
    await mallory.presses_data("d:export:make:csv.all", welcome)
    await mallory.toast()
    await mallory.says("/help")
    await mallory.hears()
    assert not [one for one in await mallory.messages() if "document" in one]


@IN_TOWN
async def test_a_press_that_does_not_fit_begins_anew(town: Town) -> None:
    await town.operator.says("/staff")
    desk = await town.operator.hears("Arbetsbordet")
    await town.operator.presses_data("d:export:steal:csv.all", desk)
    assert "behörighet" in await town.operator.toast()
    await town.operator.presses_data("d:export:make:pdf.all", desk)
    await town.operator.hears("Vad vill du ha?")
    await town.operator.presses_data("d:export:make:csv.decade", desk)
    await town.operator.hears("Vilka dagar")
