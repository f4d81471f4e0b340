"""Pictures of the chat for the README: the real bot, the real page, and conversations written as lists of steps.

`.venv/bin/python -m bench.pictures` starts the sandbox and `loftesbot run`, plays SCENES and writes PNG files to
docs/pictures. A scene's people are the sandbox's sample personas, by first name; a step waits for what it needs.
"""

import argparse
import asyncio
import base64
import contextlib
import os
import secrets
import sys
import tempfile
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Browser, expect

from tests.browser import chromium
from tests.browser.page import DESKTOP, ChatPage, opened
from tests.telegram import TOKEN, SandboxProcess

PICTURES = Path(__file__).parents[1] / "docs" / "pictures"
SHARP = 2
PATIENCE_MS = 30_000


@dataclass(frozen=True)
class Start:
    """Press Start, or open a link with a payload."""

    who: str
    payload: str = ""


@dataclass(frozen=True)
class Say:
    """Write a text."""

    who: str
    text: str


@dataclass(frozen=True)
class Press:
    """Press the newest button, under a message or on the reply keyboard, whose label contains this."""

    who: str
    label: str


@dataclass(frozen=True)
class Share:
    """Share a place of the page's location picker, by its name."""

    who: str
    place: str


@dataclass(frozen=True)
class Hear:
    """Wait until the bot's newest message contains this."""

    who: str
    text: str


@dataclass(frozen=True)
class Shoot:
    """Save a picture: of one person's phone, or of the whole page when nobody is named."""

    name: str
    who: str = ""


Step = Start | Say | Press | Share | Hear | Shoot


@dataclass(frozen=True)
class Scene:
    """A conversation between the bot and one to three people."""

    people: tuple[str, ...]
    steps: tuple[Step, ...]
    dark: bool = False
    size: tuple[int, int] = DESKTOP


GOING_ON = (
    Start("Amina"),
    Hear("Amina", "Vad vill du göra"),
    Shoot("welcome", "Amina"),
    Press("Amina", "Rapportera en motorträff"),
    Hear("Amina", "Pågår det just nu"),
    Shoot("gate", "Amina"),
    Press("Amina", "Pågår nu"),
    Hear("Amina", "Var är det"),
    Shoot("place", "Amina"),
    Say("Amina", "kolbeck station"),
    Hear("Amina", "Stämmer det"),
    Shoot("summary", "Amina"),
    Press("Amina", "Skicka rapporten"),
    Hear("Amina", "Referens"),
    Shoot("receipt", "Amina"),
)
PLEDGE = (
    Start("Tom"),
    Hear("Tom", "What would you like"),
    Press("Tom", "Read the pledge"),
    Hear("Tom", "2023"),
    Press("Tom", "Traffic"),
    Hear("Tom", "car meets"),
    Shoot("pledge-english-dark", "Tom"),
)
SIDE_BY_SIDE = (
    Start("Karin"),
    Hear("Karin", "112"),
    Shoot("side-by-side"),
)

SCENES = (
    Scene(("Amina",), GOING_ON),
    Scene(("Tom",), PLEDGE, dark=True),
    Scene(("Amina", "Tom", "Karin"), SIDE_BY_SIDE),
)


async def photograph(browser: Browser, address: str, scenes: Sequence[Scene], folder: Path) -> list[Path]:
    """Play the scenes in order against the sandbox at `address`; the pictures that were written."""
    made: list[Path] = []
    for scene in scenes:
        async with opened(browser, address, scene.size, dark=scene.dark, device_scale_factor=SHARP) as page:
            found = await page.page.request.get(f"{address}/sandbox/personas")
            ids = {persona["first_name"]: int(persona["id"]) for persona in await found.json()}
            await page.open(*(ids[name] for name in scene.people))
            for step in scene.steps:
                if isinstance(step, Shoot):
                    made.append(await _shoot(page, ids, step, folder))
                else:
                    await _act(page, ids[step.who], step)
    return made


async def _act(page: ChatPage, persona: int, step: Start | Say | Press | Share | Hear) -> None:
    phone = page.phone(persona)
    match step:
        case Start(payload=""):
            await phone.locator(".wide-button:enabled").click(timeout=PATIENCE_MS)
        case Start(payload=payload):
            data = {"payload": payload}
            await page.page.request.post(f"{page.address}/sandbox/personas/{persona}/start", data=data)
        case Say(text=text):
            await page.say(persona, text)
        case Press(label=label):
            await phone.locator(".key, .reply-key").filter(has_text=label).last.click()
        case Share(place=place):
            await page.button(persona, "Bifoga").click()
            await phone.get_by_role("menuitem", name="Plats").click()
            await phone.get_by_role("dialog").get_by_role("button", name=place).click()
        case Hear(text=text):
            newest = phone.locator(".message.in").last
            await expect(newest).to_contain_text(text, ignore_case=True, timeout=PATIENCE_MS)


async def _shoot(page: ChatPage, ids: dict[str, int], step: Shoot, folder: Path) -> Path:
    await page.page.mouse.move(0, 0)
    await page.page.evaluate("document.activeElement?.blur()")
    await page.page.wait_for_function("[...document.images].every((image) => image.complete)")
    await expect(page.page.locator(".toast, [aria-busy=true]")).to_have_count(0)
    await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
    path = folder / f"{step.name}.png"
    await (page.phone(ids[step.who]) if step.who else page.page).screenshot(path=path, animations="disabled")
    return path


@contextlib.asynccontextmanager
async def running_bot(address: str, folder: Path) -> AsyncIterator[Process]:
    """`loftesbot run` against the sandbox, with a database of its own; the sample coordinator is its administrator."""
    settings = {
        "TELEGRAM_API": address,
        "TELEGRAM_TOKEN": TOKEN,
        "DATABASE_URL": f"sqlite:///{folder / 'pictures.sqlite'}",
        "MUNICIPALITY": "hallstahammar",
        "DATA_KEY": base64.urlsafe_b64encode(secrets.token_bytes(32)).decode(),
        "HTTP_PORT": "0",
        "ADMINS": "703",
    }
    environment = {**os.environ, **{f"LOFTESBOT_{name}": value for name, value in settings.items()}}
    program = Path(sys.executable).with_name("loftesbot")
    process = await asyncio.create_subprocess_exec(program, "run", env=environment)
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        await process.wait()


async def take(folder: Path) -> list[Path]:
    """Everything from the start of the processes to the last picture."""
    path = chromium.find()
    if path is None:
        sys.exit("The pictures need a Chromium on this machine.")
    sandbox = await asyncio.to_thread(SandboxProcess, "--seed")
    try:
        with tempfile.TemporaryDirectory() as data:
            async with running_bot(sandbox.url, Path(data)) as bot, chromium.started(path) as browser:
                work = asyncio.create_task(photograph(browser, sandbox.url, SCENES, folder))
                ended = asyncio.create_task(bot.wait())
                await asyncio.wait({work, ended}, return_when=asyncio.FIRST_COMPLETED)
                if not work.done():
                    work.cancel()
                    sys.exit("loftesbot ended before the pictures were taken; its own words are above.")
                ended.cancel()
                return work.result()
    finally:
        await asyncio.to_thread(sandbox.stop)


def main() -> None:
    """Read the options, take the pictures, say where they are."""
    options = argparse.ArgumentParser(prog="bench.pictures", description=__doc__)
    options.add_argument("--to", type=Path, default=PICTURES, help="the folder for the pictures")
    for picture in asyncio.run(take(options.parse_args().to)):
        print(picture)


if __name__ == "__main__":
    main()
