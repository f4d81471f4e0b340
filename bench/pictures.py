"""Pictures of the chat for the README and the release: the real bot, the real page, and the conversations of scenes.py.

`.venv/bin/python -m bench.pictures [--language fi]` starts the sandbox and `loftesbot run`, plays the scenes and writes
docs/pictures/LANGUAGE/NAME.png. A language without texts, or that the municipality does not offer, is passed over
aloud. A step waits for what it needs.
"""

import argparse
import asyncio
import base64
import contextlib
import os
import re
import secrets
import sys
import tempfile
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

from PIL import Image
from playwright.async_api import Browser, expect

from bench.scenes import DESK, PAGE, SCREENS, Hear, Key, Press, Say, Scene, Share, Shoot, Start, in_language
from bot.content import load_municipality
from locales import Locales
from tests.browser import chromium
from tests.browser.page import ChatPage, opened
from tests.telegram import TOKEN, SandboxProcess

__all__ = ["Hear", "Press", "Say", "Scene", "Share", "Shoot", "Start", "photograph"]

HOME = Path(__file__).parents[1]
PICTURES = HOME / "docs" / "pictures"
MUNICIPALITY = "hallstahammar"
LANGUAGES = ("sv", "fi", "ar")
SHARP = 2
# So few colours that a phone's picture is some 80 kB, and so many that its ground shows no steps.
COLOURS = 128
PATIENCE_MS = 30_000


async def photograph(browser: Browser, address: str, scenes: Sequence[Scene], folder: Path) -> list[Path]:
    """Play the scenes in order against the sandbox at `address`; the pictures that were written."""
    made: list[Path] = []
    for scene in scenes:
        async with opened(browser, address, scene.size, dark=scene.dark, device_scale_factor=SHARP) as page:
            ids = await _people(page, scene)
            await page.open(*(ids[name] for name in scene.people))
            for step in scene.steps:
                if isinstance(step, Shoot):
                    made.append(await _shoot(page, ids, step, folder))
                else:
                    await _act(page, ids[step.who], step)
    return made


async def _people(page: ChatPage, scene: Scene) -> dict[str, int]:
    """The ids of the scene's people; those of a language are made for it, and have not met the bot."""
    if scene.language:
        return {name: await page.persona(name, scene.language) for name in scene.people}
    found = await page.page.request.get(f"{page.address}/sandbox/personas")
    return {persona["first_name"]: int(persona["id"]) for persona in await found.json()}


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
        case Press(label=str(label)):
            await phone.locator(".key, .reply-key").filter(has_text=label).last.click()
        case Share(place=place):
            await page.button(persona, "Bifoga").click()
            await phone.get_by_role("menuitem", name="Plats").click()
            await phone.get_by_role("dialog").get_by_role("button", name=place).click()
        case Press(label=Key(name)) | Hear(text=Key(name)):
            raise ValueError(f"{name}: a scene with keys is played in a language")
        case Hear(text=str() | re.Pattern() as text):
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
    await asyncio.to_thread(_make_small, path)
    return path


def _make_small(path: Path) -> None:
    with Image.open(path) as picture:
        few = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(path, optimize=True)


@contextlib.asynccontextmanager
async def running_bot(address: str, folder: Path) -> AsyncIterator[Process]:
    """`loftesbot run` against the sandbox, with a database of its own; the sample coordinator is its administrator."""
    settings = {
        "TELEGRAM_API": address,
        "TELEGRAM_TOKEN": TOKEN,
        "DATABASE_URL": f"sqlite:///{folder / 'pictures.sqlite'}",
        "MUNICIPALITY": MUNICIPALITY,
        "DATA_KEY": base64.urlsafe_b64encode(secrets.token_bytes(32)).decode(),
        "HTTP_PORT": "0",
        "ADMINS": "703",
    }
    environment = {**os.environ, **{f"LOFTESBOT_{name}": value for name, value in settings.items()}}
    # A police officer and a coach at their posts, as in the sandbox.
    seated = await asyncio.create_subprocess_exec(sys.executable, "-m", "bot.demo_people", env=environment)
    await seated.wait()
    program = Path(sys.executable).with_name("loftesbot")
    process = await asyncio.create_subprocess_exec(program, "run", env=environment)
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        await process.wait()


def playable(languages: Sequence[str]) -> list[str]:
    """Those of the languages that have texts and that the municipality offers; the others are named aloud."""
    offered = load_municipality(HOME / "content", MUNICIPALITY).languages
    written = Locales.load().languages
    for language in languages:
        if language not in written:
            print(f"SKIPPED {language}: locales/ has no folder for it.", file=sys.stderr)
        elif language not in offered:
            print(f"SKIPPED {language}: {MUNICIPALITY} does not offer it.", file=sys.stderr)
    return [language for language in languages if language in written and language in offered]


async def take(folder: Path, languages: Sequence[str]) -> list[Path]:
    """Everything from the start of the processes to the last picture."""
    path = chromium.find()
    if path is None:
        sys.exit("The pictures need a Chromium on this machine.")
    sandbox = await asyncio.to_thread(SandboxProcess, "--seed")
    try:
        with tempfile.TemporaryDirectory() as data:
            async with running_bot(sandbox.url, Path(data)) as bot, chromium.started(path) as browser:
                work = asyncio.create_task(_all(browser, sandbox.url, folder, languages))
                ended = asyncio.create_task(bot.wait())
                await asyncio.wait({work, ended}, return_when=asyncio.FIRST_COMPLETED)
                if not work.done():
                    work.cancel()
                    sys.exit("loftesbot ended before the pictures were taken; its own words are above.")
                ended.cancel()
                return work.result()
    finally:
        await asyncio.to_thread(sandbox.stop)


async def _all(browser: Browser, address: str, folder: Path, languages: Sequence[str]) -> list[Path]:
    made = []
    for language in languages:
        scenes = in_language(SCREENS, language)
        made += await photograph(browser, address, scenes, folder / language)
    made += await photograph(browser, address, PAGE, folder)
    return made + await photograph(browser, address, DESK, folder / "sv")


def main() -> None:
    """Read the options, take the pictures, say where they are."""
    options = argparse.ArgumentParser(prog="bench.pictures", description=__doc__)
    options.add_argument("--to", type=Path, default=PICTURES, help="the folder for the pictures")
    options.add_argument("--language", action="append", help=f"may be repeated; {', '.join(LANGUAGES)} by default")
    chosen = options.parse_args()
    languages = playable(chosen.language or LANGUAGES)
    for picture in asyncio.run(take(chosen.to, languages)):
        print(picture)


if __name__ == "__main__":
    main()
