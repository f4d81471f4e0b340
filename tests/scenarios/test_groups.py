"""Groups and channels: one answer, and then peace. Nothing written there is ever a report."""

from tests.scenarios.conftest import IN_TOWN, Town
from tests.scenarios.stored import reports_of
from tests.scenarios.verbs import does, opens

pytestmark = IN_TOWN

ALONE = "enskilt"
SHOWS = "sendMessage"


async def said_in(town: Town, chat: int) -> list[str]:
    """All that the bot has said in a chat."""
    return [call["params"]["text"] for call in await town.sandbox.transcript(method=SHOWS, chat_id=chat)]


async def test_a_group_is_answered_once_and_left_alone(town: Town) -> None:
    alva, bo = await town.meets(), await town.meets("Bo")
    group = await town.sandbox.group(alva, bo, title="Grannar")
    answer = await town.sandbox.wait_for(SHOWS, chat_id=group)
    assert ALONE in answer["params"]["text"]
    await alva.says("/report", chat_id=group)
    await bo.says("motorträff vid Parkskolan just nu", chat_id=group)
    await opens(alva)  # by now the group's words have been taken too
    await opens(bo)
    assert len(await said_in(town, group)) == 1
    assert await reports_of(town.program, alva) == []


async def test_a_channel_is_answered_once_and_left_alone(town: Town) -> None:
    alva = await town.meets()
    channel = await town.sandbox.channel(alva, title="Nyheter")
    await alva.says("klotter på skolan igår kväll", chat_id=channel)
    answer = await town.sandbox.wait_for(SHOWS, chat_id=channel)
    assert ALONE in answer["params"]["text"]
    await alva.says("klotter igen", chat_id=channel)
    await opens(alva)
    assert len(await said_in(town, channel)) == 1


async def test_a_bot_that_is_put_out_says_nothing_more(town: Town) -> None:
    alva = await town.meets()
    group = await town.sandbox.group(alva)
    await town.sandbox.wait_for(SHOWS, chat_id=group)
    await town.sandbox.removes_bot(group)
    await opens(alva)
    assert len(await said_in(town, group)) == 1


async def test_what_is_written_in_a_group_is_no_part_of_a_report_that_is_open(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await does(alva, ("Rapportera en motorträff", "112"), ("Pågår nu – jag är trygg", "Var är det?"))
    group = await town.sandbox.group(alva)
    await town.sandbox.wait_for(SHOWS, chat_id=group)
    await alva.says("Kolbäck", chat_id=group)
    summary = await does(alva, ('"Skantzen"', "Din rapport"))
    assert "Skantzen" in summary.text
    assert "Kolbäck" not in summary.text
