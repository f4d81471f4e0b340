"""What `make run` starts: a newcomer opens the printed address and chats with the real bot."""

import asyncio
import re
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from tests.browser.page import opened
from tests.program import environment

AMINA = 701
PATIENCE_MS = 20_000


pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="package")]


@pytest_asyncio.fixture(loop_scope="package")
async def address(tmp_path: Path) -> AsyncIterator[str]:
    """The address that `loftesbot start` prints with no setting at all."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        "start",
        env={**environment(), "SANDBOX_PORT": "0", "PYTHONUNBUFFERED": "1"},
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdout is not None
    async with asyncio.timeout(20):
        while not (found := re.search(rb"http://[\d.:]+", await process.stdout.readline())):
            assert process.returncode is None, "it ended before it printed an address"
    yield found[0].decode()
    process.send_signal(signal.SIGINT)
    assert await asyncio.wait_for(process.wait(), 15) == 0


async def test_a_newcomer_reports_a_car_meet_in_the_browser(browser: Browser, address: str) -> None:
    async with opened(browser, address) as page:
        await page.open(AMINA)
        phone = page.phone(AMINA)
        newest = phone.locator(".message.in").last
        await phone.locator(".wide-button:enabled").click(timeout=PATIENCE_MS)
        await expect(newest).to_contain_text("Löftesbot", timeout=PATIENCE_MS)
        for label, heard in (("Rapportera en motorträff", "Ring 112"), ("Pågår nu", "Var är det")):
            await phone.locator(".key").filter(has_text=label).last.click()
            await expect(newest).to_contain_text(heard, timeout=PATIENCE_MS)
        await phone.locator(".reply-key").filter(has_text="Skantzen").click()
        await expect(newest).to_contain_text("Stämmer det", timeout=PATIENCE_MS)
        await phone.locator(".key").filter(has_text="Skicka rapporten").last.click()
        await expect(newest).to_contain_text("Din rapport är sparad", timeout=PATIENCE_MS)
