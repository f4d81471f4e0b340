"""What Telegram shows of the bot is set where it differs, and left alone where it does not."""

import pytest
from telegram.error import BadRequest

from channels.telegram_bot import RawBot
from channels.telegram_profile import Profile, codes, show
from tests.telegram import Sandbox

SWEDISH = Profile((("help", "Hjälp"), ("report", "Rapportera")), "Om löftet", "Löftet")
FINNISH = Profile((("help", "Apua"), ("report", "Ilmoita")), "Lupauksesta", "Lupaus")


async def changes(sandbox: Sandbox, since: int = 0) -> list[str]:
    return [call["method"] for call in await sandbox.transcript(since) if call["method"].startswith("set")]


async def test_a_phone_is_shown_its_own_language_and_every_other_phone_the_first(sandbox: Sandbox, bot: RawBot) -> None:
    aino, tom = await sandbox.persona("Aino", "fi"), await sandbox.persona("Tom", "de")
    assert await show(bot, SWEDISH, None)
    assert await show(bot, FINNISH, "fi")
    seen = [await persona.chat() for persona in (aino, tom)]
    assert [chat["commands"][0]["description"] for chat in seen] == ["Apua", "Hjälp"]
    assert [chat["description"] for chat in seen] == ["Lupauksesta", "Om löftet"]


async def test_what_is_shown_already_is_not_set_again(sandbox: Sandbox, bot: RawBot) -> None:
    await show(bot, SWEDISH, None)
    since = (await sandbox.transcript())[-1]["n"]
    assert not await show(bot, SWEDISH, None)
    assert await changes(sandbox, since) == []


async def test_only_what_differs_is_set(sandbox: Sandbox, bot: RawBot) -> None:
    await show(bot, SWEDISH, "sv")
    since = (await sandbox.transcript())[-1]["n"]
    assert await show(bot, Profile(SWEDISH.commands, "Nytt", SWEDISH.short), "sv")
    assert await changes(sandbox, since) == ["setMyDescription"]


async def test_what_telegram_refuses_is_said(bot: RawBot) -> None:
    with pytest.raises(BadRequest):
        await show(bot, Profile((("help", "x" * 257),), "x", "x"), None)


def test_easy_swedish_has_no_code_of_its_own() -> None:
    assert codes(("sv", "sv-easy", "fi", "ti")) == ("sv", "fi", "ti")
