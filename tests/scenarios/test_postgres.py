"""The real program on PostgreSQL: migrated by hand, at work, killed and started again."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest

from tests.pooler import needs_pgbouncer, pooled
from tests.postgres import ask, server
from tests.program import KEY, Program, command
from tests.scenarios.conftest import NO_LIMITS, Meets, at_work
from tests.scenarios.verbs import opens, reports_what_goes_on, sends
from tests.telegram import TOKEN, Sandbox


@pytest.fixture(scope="module")
def postgres() -> Iterator[str]:
    with server("synchronous_commit=on") as url:
        yield url


@pytest.fixture(scope="module", params=["direct", pytest.param("pooled", marks=needs_pgbouncer)])
def through(postgres: str, request: pytest.FixtureRequest) -> Iterator[str]:
    """How the program reaches the server."""
    with pooled(postgres) if request.param == "pooled" else nullcontext(postgres) as url:
        yield url.format("postgres")


@pytest.fixture
async def settings(postgres: str, through: str, tmp_path: Path) -> AsyncIterator[dict[str, str]]:
    """A migrated database of this server, emptied afterwards."""
    known = {"database_url": through, "data_key": KEY, "telegram_token": TOKEN}
    code, told, wrong = await command("run", folder=tmp_path, **known)
    assert (code, told) == (1, "")
    assert "LOFTESBOT_DATABASE_URL" in wrong
    assert "loftesbot migrate" in wrong
    assert "Traceback" not in wrong
    code, told, wrong = await command("migrate", folder=tmp_path, **known)
    assert (code, told.strip()) == (0, "The database is migrated."), wrong
    yield known
    await asyncio.to_thread(ask, postgres.format("postgres"), "DROP SCHEMA public CASCADE")
    await asyncio.to_thread(ask, postgres.format("postgres"), "CREATE SCHEMA public AUTHORIZATION pg_database_owner")


async def test_a_report_is_told_stored_and_taken_out_again(
    sandbox: Sandbox, meets: Meets, settings: dict[str, str], postgres: str, tmp_path: Path
) -> None:
    alva = await meets("Alva")
    async with at_work(Program(sandbox, tmp_path, **settings, **NO_LIMITS)):
        await opens(alva)
        await reports_what_goes_on(alva)
        await sends(alva)
    (count,) = (await asyncio.to_thread(ask, postgres.format("postgres"), "SELECT count(*) FROM reports")).splitlines()
    assert count == b"(1,)"
    code, told, wrong = await command("digest", "--period", "week", "--format", "json", folder=tmp_path, **settings)
    assert code == 0, wrong
    assert json.loads(told)["totals"]
    code, told, _ = await command("doctor", folder=tmp_path, **settings, telegram_api=sandbox.url)
    assert "PostgreSQL" in told
    assert "/postgres" in told
    out = tmp_path / "out.csv"
    code, _, wrong = await command("export", "--output", str(out), folder=tmp_path, **settings)
    assert (code, out.read_text(encoding="utf-8-sig").count("\n") >= 2) == (0, True), wrong


async def test_a_municipality_moves_in_from_a_file_and_goes_on_in_the_middle_of_a_report(
    sandbox: Sandbox, meets: Meets, settings: dict[str, str], tmp_path: Path
) -> None:
    alva = await meets("Alva")
    before = {"database_url": f"sqlite:///{tmp_path}/before.sqlite"}
    async with at_work(Program(sandbox, tmp_path, **before, **NO_LIMITS)):
        await opens(alva)
        await reports_what_goes_on(alva)
        await sends(alva)
        await opens(alva)
        summary = await reports_what_goes_on(alva)
    code, told, wrong = await command("move", "--from", before["database_url"], folder=tmp_path, **settings)
    assert code == 0, wrong
    assert "reports: 1" in told.splitlines()
    assert "the same on both sides" in told
    async with at_work(Program(sandbox, tmp_path, **settings, **NO_LIMITS)):
        await alva.presses("Skicka rapporten", summary)
        await alva.hears("Din rapport är sparad")
        await alva.says("/mine")
        assert len((await alva.hears("Dina rapporter")).labels) >= 2
    code, told, wrong = await command("move", "--from", before["database_url"], folder=tmp_path, **settings)
    assert (code, told) == (1, "")
    assert wrong == (
        "loftesbot: LOFTESBOT_DATABASE_URL: The municipality was moved into this database before; start it there.\n"
    )


async def test_a_program_goes_on_where_the_one_before_it_was_killed(
    sandbox: Sandbox, meets: Meets, settings: dict[str, str], tmp_path: Path
) -> None:
    alva = await meets("Alva")
    first = await Program(sandbox, tmp_path, **settings, **NO_LIMITS).start()
    await opens(alva)
    await alva.presses("Rapportera en motorträff")
    await alva.hears("Ring 112")
    await alva.presses("Pågår nu – jag är trygg")
    await first.kill()
    async with at_work(Program(sandbox, tmp_path, **settings, **NO_LIMITS)):
        await alva.hears("Var är det?")
        await alva.says("Parkskolan")
        await alva.hears("Din rapport")
        await sends(alva)
