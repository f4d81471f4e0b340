"""The chat page with verbs: what a person does with it and sees on it."""

import base64
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

from playwright.async_api import Browser, Locator, Page, expect

from tests.browser.bot import ScriptedBot

DESKTOP = (1400, 900)
PHONE = (390, 844)
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)


@dataclass
class ChatPage:
    """One open chat page."""

    page: Page
    address: str
    troubles: list[str] = field(default_factory=list)

    async def persona(self, name: str, language: str = "sv", kind: str = "resident") -> int:
        """Make a persona through the control API; its id."""
        about = {"first_name": name, "language_code": language, "kind": kind}
        answer = await self.page.request.post(f"{self.address}/sandbox/personas", data=about)
        made: dict[str, Any] = await answer.json()
        return int(made["id"])

    async def open(self, *personas: int, **query: str) -> None:
        """Open the page with these personas shown."""
        asked = {"personas": ",".join(map(str, personas)), **query}
        text = "&".join(f"{name}={value}" for name, value in asked.items())
        await self.page.goto(f"{self.address}/?{text}")
        for persona in personas:
            await expect(self.phone(persona)).to_be_visible()

    def phone(self, persona: int) -> Locator:
        """The phone of a persona."""
        return self.page.locator(f"[data-persona='{persona}']")

    def bubbles(self, persona: int, side: str = "in") -> Locator:
        """The texts of the bot ("in") or of the persona ("out")."""
        return self.phone(persona).locator(f".message.{side} .text")

    def button(self, persona: int, label: str) -> Locator:
        """A button of a phone by its label."""
        return self.phone(persona).get_by_role("button", name=label)

    async def start(self, persona: int) -> None:
        """Press the Start button of an empty chat."""
        await self.phone(persona).locator(".wide-button").click()

    async def say(self, persona: int, text: str) -> None:
        """Write and press Enter."""
        box = self.phone(persona).get_by_role("textbox", name="Meddelande")
        await box.fill(text)
        await box.press("Enter")


async def met(page: ChatPage, bot: ScriptedBot, name: str = "Amina", language: str = "sv") -> int:
    """A persona who has started the bot, so that it may write; its id."""
    persona = await page.persona(name, language)
    await page.page.request.post(f"{page.address}/sandbox/personas/{persona}/start", data={})
    await bot.next("message")
    return persona


@contextlib.asynccontextmanager
async def opened(
    browser: Browser, address: str, size: tuple[int, int] = DESKTOP, *, dark: bool = False, **options: Any
) -> AsyncIterator[ChatPage]:
    """A page in a fresh browser profile; errors in its console, or a call to anywhere else, fail at the end."""
    context = await browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        color_scheme="dark" if dark else "light",
        locale="sv-SE",
        timezone_id="Europe/Stockholm",
        reduced_motion="reduce",
        **options,
    )
    try:
        page = ChatPage(await context.new_page(), address)
        page.page.set_default_timeout(10_000)
        troubles = page.troubles
        page.page.on("console", lambda said: troubles.append(said.text) if said.type == "error" else None)
        page.page.on("pageerror", lambda error: troubles.append(str(error)))
        page.page.on(
            "request", lambda sent: None if sent.url.startswith((address, "blob:")) else troubles.append(sent.url)
        )
        yield page
        assert page.troubles == []
    finally:
        await context.close()
