"""Wishes for the next pledge, and following what becomes of this one."""

import shutil
from pathlib import Path

from bot.settings import HOME
from tests.scenarios.conftest import IN_TOWN, Meets, Starts, Town
from tests.scenarios.stored import past_of, reports_of
from tests.scenarios.verbs import does, inputs_of, opens
from tests.telegram import Persona

# Under the last action of the pledge's file, which is about vandalism.
NEWS = """
[[focus_areas.actions.news]]
id = "lamps"
day = 2026-11-19
did.sv = "Lamporna vid bron är lagade."

[[focus_areas.actions.news]]
id = "fence"
day = 2026-11-20
did.sv = "Staketet blev inte av, för pengarna räckte inte."
"""


async def wishes(person: Persona, area: str, words: str) -> None:
    """One wish, to the receipt."""
    await does(
        person,
        ('"/wish"', "Vad är viktigast i nästa löfte?"),
        (area, "Vad vill du att vi gör?"),
        (f'"{words}"', "Din önskan till nästa löfte"),
        ("Skicka önskan", "Din önskan är sparad"),
    )


@IN_TOWN
async def test_a_wish_is_an_area_and_own_words_and_no_report(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await does(
        alva,
        ("Önska till nästa löfte", "Vad är viktigast i nästa löfte?"),
        ("Trafiksäkerhet", "Vad vill du att vi gör?"),
        ('"Fartgupp vid skolan"', "Din önskan till nästa löfte"),
        ("Skicka önskan", "Din önskan är sparad"),
    )
    assert await inputs_of(alva) == 5
    (wish,) = (await past_of(town.program, alva)).wishes
    assert (wish.area, wish.text) == ("traffic", "Fartgupp vid skolan")
    assert await reports_of(town.program, alva) == []


@IN_TOWN
async def test_a_wish_needs_no_words(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await does(
        alva,
        ('"/wish"', "Vad är viktigast"),
        ("Något annat", "Vad vill du att vi gör?"),
        ("Hoppa över", "Din önskan till nästa löfte"),
        ("Skicka önskan", "Din önskan är sparad"),
    )
    (wish,) = (await past_of(town.program, alva)).wishes
    assert (wish.area, wish.text) == ("other", None)


@IN_TOWN
async def test_there_is_one_wish_for_each_area_and_a_new_one_takes_the_olds_place(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await wishes(alva, "Trafiksäkerhet", "Fartgupp vid skolan")
    await wishes(alva, "Droger", "Fler vuxna ute på kvällarna")
    asked = await does(alva, ('"/wish"', "Vad är viktigast"))
    assert {label for label in asked.labels if label.startswith("✓")} == {"✓ Trafiksäkerhet", "✓ Droger"}
    await alva.presses("Trafiksäkerhet")
    await alva.hears("Skickar du det här byts det ut")
    await does(
        alva,
        ('"En kamera vid bron"', "Din önskan till nästa löfte"),
        ("Skicka önskan", "Din önskan är sparad"),
    )
    told = {wish.area: wish.text for wish in (await past_of(town.program, alva)).wishes}
    assert told == {"traffic": "En kamera vid bron", "drugs": "Fler vuxna ute på kvällarna"}


@IN_TOWN
async def test_a_wish_in_free_text_is_asked_only_for_its_area(town: Town) -> None:
    alva = await town.meets()
    await alva.says("nästa löfte borde handla om mer belysning")
    await alva.hears("Vad är viktigast i nästa löfte?")
    await does(alva, ("Något annat", "Din önskan till nästa löfte"), ("Skicka önskan", "Din önskan är sparad"))
    (wish,) = (await past_of(town.program, alva)).wishes
    assert wish.text
    assert "belysning" in wish.text


@IN_TOWN
async def test_an_area_is_followed_and_left_with_one_press_each(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    page = await does(alva, ('"/follow"', "Du följer inget nu"), ("Trafiksäkerhet", "Du följer nu"))
    assert "✓ Trafiksäkerhet" in page.labels
    assert (await past_of(town.program, alva)).follows == ("traffic",)
    page = await does(alva, ("✓ Trafiksäkerhet", "Du följer inte längre"))
    assert "✓ Trafiksäkerhet" not in page.labels
    assert (await past_of(town.program, alva)).follows == ()


@IN_TOWN
async def test_the_pledges_pages_lead_to_following_it(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await does(
        alva,
        ("Läs medborgarlöftet", "2023"),
        ("Följ vad som händer", "Ni sa – vi gjorde"),
        ("Hela löftet", "Du följer nu"),
    )
    assert (await past_of(town.program, alva)).follows == ("pledge",)


async def test_what_was_done_is_read_in_the_pledge_as_soon_as_its_file_tells_it(
    starts: Starts, meets: Meets, tmp_path: Path
) -> None:
    folder = tmp_path / "content"
    shutil.copytree(HOME / "content", folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    pledge = folder / "municipalities" / "hallstahammar" / "pledges" / "2023.toml"
    pledge.write_text(pledge.read_text(encoding="utf-8") + NEWS, encoding="utf-8")
    await starts(content=str(folder))
    alva = await meets()
    await opens(alva)
    page = await does(alva, ("Läs medborgarlöftet", "2023"), ("Skadegörelse", "Ni sa – vi gjorde"))
    for told in ("Lamporna vid bron är lagade", "Staketet blev inte av"):
        assert told in page.text
