"""The script that photographs the chat for the README works with any bot: here with one that knows three answers."""

import asyncio
import contextlib
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser

from bench.pictures import Hear, Press, Say, Scene, Share, Shoot, Start, photograph
from tests.browser.bot import ScriptedBot
from tests.browser.page import PHONE, opened

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="package")]

CONVERSATION: tuple[Any, ...] = (
    Start("Amina"),
    Hear("Amina", "ring 112"),
    Press("Amina", "Berätta"),
    Hear("Amina", "Var?"),
    Share("Amina", "Kolbäck"),
    Hear("Amina", "Tack för platsen"),
    Say("Amina", "Hög musik"),
    Hear("Amina", "Du skrev: Hög musik"),
    Shoot("phone", "Amina"),
)


async def play(bot: ScriptedBot) -> None:
    """Answers whatever comes, for as long as it is let."""
    menu = {"inline_keyboard": [[{"text": "Berätta om en plats", "callback_data": "r", "style": "primary"}]]}
    asking = {"keyboard": [[{"text": "Dela min plats", "request_location": True}]], "one_time_keyboard": True}
    async for update in bot.updates():
        if query := update.get("callback_query"):
            await bot.call("answerCallbackQuery", callback_query_id=query["id"])
            await bot.send(query["from"]["id"], "Var?", reply_markup=asking)
        elif message := update.get("message"):
            text, chat = message.get("text", ""), message["chat"]["id"]
            if text == "/start":
                await bot.send(chat, "Hej! Vid fara, ring 112.", reply_markup=menu)
            else:
                await bot.send(chat, f"Du skrev: {text}" if text else "Tack för platsen.")


async def test_a_scene_becomes_a_picture(browser: Browser, sandbox: str, bot: ScriptedBot, tmp_path: Path) -> None:
    async with opened(browser, sandbox) as page:
        await page.persona("Amina")
    playing = asyncio.create_task(play(bot))
    scenes = [
        Scene(("Amina",), CONVERSATION, dark=True),
        Scene(("Amina",), (Hear("Amina", "Du skrev"), Shoot("page")), size=PHONE),
    ]
    try:
        made = await photograph(browser, sandbox, scenes, tmp_path)
    finally:
        playing.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await playing
    assert [path.name for path in made] == ["phone.png", "page.png"]
    assert all(path.read_bytes().startswith(b"\x89PNG") for path in made)
