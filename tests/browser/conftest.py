"""A real Chromium against a real sandbox process, and a bot whose words the test says."""

import asyncio
import os
from collections.abc import AsyncIterator

import aiohttp
import pytest
import pytest_asyncio
from playwright.async_api import Browser

from tests.browser import chromium
from tests.browser.bot import ScriptedBot, scripted_bot
from tests.browser.page import ChatPage, opened
from tests.telegram import SandboxProcess


@pytest_asyncio.fixture(scope="package", loop_scope="package")
async def browser() -> AsyncIterator[Browser]:
    """One Chromium for all of these tests; without one they skip, but never where CI runs them."""
    path = chromium.find()
    if path is None:
        reason = f"no Chromium on this machine (looked for {', '.join(chromium.NAMES)})"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    async with chromium.started(path) as browser:
        yield browser


@pytest_asyncio.fixture(scope="package", loop_scope="package")
async def sandbox() -> AsyncIterator[str]:
    """The address of one sandbox process for all of these tests."""
    process = await asyncio.to_thread(SandboxProcess)
    yield process.url
    await asyncio.to_thread(process.stop)


@pytest_asyncio.fixture(loop_scope="package")
async def bot(sandbox: str) -> AsyncIterator[ScriptedBot]:
    """A sandbox that has forgotten everything, and a new bot in it."""
    async with aiohttp.ClientSession() as session, session.post(f"{sandbox}/sandbox/reset") as answer:
        assert answer.ok
    async with scripted_bot(sandbox) as bot:
        yield bot


@pytest_asyncio.fixture(loop_scope="package")
async def page(browser: Browser, sandbox: str, bot: ScriptedBot) -> AsyncIterator[ChatPage]:
    """The chat page on a desktop; at the end its console must be free of errors."""
    async with opened(browser, sandbox) as page:
        yield page
