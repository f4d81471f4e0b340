"""Two municipalities in one program, as an operator adds them: each with its own bot, people, words and keys."""

import csv
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest

from bot.settings import HOME
from tests.databases import POSTGRES, database_url
from tests.program import Program, command
from tests.scenarios.conftest import NO_LIMITS
from tests.scenarios.verbs import does, opens, reports_what_goes_on, sends
from tests.telegram import TOKEN, Persona, Sandbox

HERE, THERE = "hallstahammar", "mellanby"
OTHER_TOKEN = "1000002:sandbox-token-for-tests-0002"
TOKENS = {HERE: TOKEN, THERE: OTHER_TOKEN}
OWN_SECRET = re.compile(r"LOFTESBOT_WEBHOOK_SECRET=(\S+)")


@pytest.fixture
def shared(sandbox: Sandbox, tmp_path: Path) -> dict[str, str]:
    """What is the program's own: nothing of any municipality."""
    return {
        "bots": str(tmp_path / "bots"),
        "telegram_api": sandbox.url,
        "database_url": database_url(tmp_path),
        **NO_LIMITS,
    }


@pytest.fixture
async def there(sandbox: Sandbox) -> AsyncIterator[Sandbox]:
    """The other municipality's bot, as people meet it."""
    async with Sandbox.connect(sandbox.url, token=OTHER_TOKEN) as other:
        yield other


async def added(name: str, folder: Path, shared: dict[str, str], *words: str, token: str = "") -> tuple[int, str, str]:
    """`loftesbot add`, with the token on standard input."""
    return await command("add", name, *words, folder=folder, typed=f"{token or TOKENS[name]}\n", **shared)


def file_of(name: str, shared: dict[str, str]) -> Path:
    return Path(shared["bots"]) / f"{name}.env"


@asynccontextmanager
async def serving(sandbox: Sandbox, folder: Path, shared: dict[str, str]) -> AsyncIterator[Program]:
    """The program at work; it ends in peace, and no secret of any municipality stands in its log."""
    program = Program(sandbox, folder, intake="webhook", **shared, telegram_token="", data_key="", webhook_secret="")
    try:
        yield await program.start()
        assert await program.stop() == 0
        log = "".join(program.raw_lines)
        for file in files_of(shared):
            for line in file.read_text(encoding="utf-8").splitlines():
                assert line.startswith("#") or line.partition("=")[2] not in log
    finally:
        await program.kill()


async def looks_again(program: Program) -> None:
    """SIGHUP, and what comes of it."""
    since = len(program.lines)
    program.hangs_up()
    await program.logs("bots.looked_at", since=since)


async def calls(program: Program, name: str, secret: str) -> int:
    """The answer to a webhook call at a municipality's path."""
    update = {"update_id": 1}
    headers = {"X-Telegram-Bot-Api-Secret-Token": secret}
    async with (
        aiohttp.ClientSession() as http,
        http.post(f"{program.url}/telegram/{name}", json=update, headers=headers) as answer,
    ):
        return answer.status


async def fetched(program: Program, path: str) -> tuple[int, str]:
    async with aiohttp.ClientSession() as http, http.get(f"{program.url}/{path}") as answer:
        return answer.status, await answer.text()


def files_of(shared: dict[str, str]) -> list[Path]:
    return sorted(Path(shared["bots"]).iterdir())


async def reports_in(name: str, folder: Path, shared: dict[str, str]) -> list[str]:
    """The references that a municipality exports."""
    written = folder / f"{name}.csv"
    code, _, wrong = await command(
        "export", "--format", "csv", "--output", str(written), folder=folder, **shared, municipality=name
    )
    assert code == 0, wrong
    with written.open(encoding="utf-8-sig", newline="") as file:
        return [line["reference"] for line in csv.DictReader(file)]


async def test_two_municipalities_are_served_by_one_program_and_nothing_of_one_is_met_in_the_other(
    sandbox: Sandbox, there: Sandbox, tmp_path: Path, shared: dict[str, str]
) -> None:
    for name, shown in ((HERE, "Hallstahammar is added"), (THERE, "Mellanby is added")):
        code, told, wrong = await added(name, tmp_path, shared, "--admin", "7310900001")
        assert code == 0, wrong
        assert shown in told
        assert file_of(name, shared).stat().st_mode & 0o777 == 0o600
    secrets = {name: OWN_SECRET.findall(file_of(name, shared).read_text(encoding="utf-8"))[0] for name in TOKENS}
    assert len(set(secrets.values())) == 2
    async with serving(sandbox, tmp_path, shared) as program:
        await both_introduced(program)
        alva = await sandbox.persona("Alva")
        same_alva = Persona(there, {"id": alva.id, "first_name": "Alva"})
        assert "Hallstahammar" in (await opens(alva)).text
        assert "Mellanby" in (await opens(same_alva)).text
        await does(same_alva, ('"/pledge"', "Tryggt vid stationen"))
        await does(alva, ('"/pledge"', "Droger"))
        await opens(alva)
        await reports_what_goes_on(alva)
        here = await sends(alva)
        await opens(same_alva)
        await reports_what_goes_on(same_alva, "Sågverksplan")
        far = await sends(same_alva)
        # What is one's own in one municipality is nobody's in the other.
        for person, own in ((alva, here), (same_alva, far)):
            mine = await does(person, ('"/mine"', "Dina rapporter"))
            (listed,) = (label for label in mine.labels if "motorträff" in label)
            await does(person, (listed, own))
        # A secret opens one door.
        assert await calls(program, HERE, secrets[THERE]) == 403
        assert await calls(program, THERE, secrets[HERE]) == 403
        assert await calls(program, "atlantis", secrets[HERE]) == 404
        status, figures = await fetched(program, "metrics")
        assert status == 200
        for name in TOKENS:
            assert f'loftesbot_up{{municipality="{name}"}} 1.0' in figures
            assert f'loftesbot_turn_seconds_count{{municipality="{name}"}}' in figures
        assert await fetched(program, "readyz") == (200, "ready\n")
        code, told, _ = await command("doctor", folder=tmp_path, **shared, intake="webhook", webhook_url="https://a/b")
        assert code == 0, told
        assert "hallstahammar, content: Hallstahammar" in told
        assert "mellanby, content: Mellanby" in told
        assert ("fence: the database shows nobody another" in told) is POSTGRES
        # Each line says whose it is.
        taken = {line.get("municipality") for line in program.lines if line["event"] == "introduced"}
        assert taken == set(TOKENS)
    assert await reports_in(HERE, tmp_path, shared) == [here]
    assert await reports_in(THERE, tmp_path, shared) == [far]


async def both_introduced(program: Program) -> None:
    while len([line for line in program.lines if line["event"] == "introduced"]) < 2:
        await program.logs(
            "introduced",
            since=1 + max(number for number, line in enumerate(program.lines) if line["event"] == "introduced"),
        )


async def test_one_is_added_to_a_program_that_runs_and_taken_away_from_it(
    sandbox: Sandbox, there: Sandbox, tmp_path: Path, shared: dict[str, str]
) -> None:
    assert (await added(HERE, tmp_path, shared))[0] == 0
    async with serving(sandbox, tmp_path, shared) as program:
        alva = await sandbox.persona("Alva")
        await opens(alva)
        assert (await added(THERE, tmp_path, shared))[0] == 0
        await looks_again(program)
        await program.logs("introduced", since=len(program.lines) - 1)
        bo = await there.persona("Bo")
        assert "Mellanby" in (await opens(bo)).text
        # A file that is spoilt changes nothing: who is served goes on.
        whole = file_of(THERE, shared).read_text(encoding="utf-8")
        file_of(THERE, shared).write_text(whole.replace("DATA_KEY=", "DATA_KEY=no"), encoding="utf-8")
        await looks_again(program)
        told = await program.logs("bot.not_served")
        assert told["municipality"] == THERE
        assert "mellanby.env: LOFTESBOT_DATA_KEY" in told["problem"]
        assert "Mellanby" in (await opens(bo)).text
        secret = OWN_SECRET.findall(whole)[0]
        file_of(THERE, shared).unlink()
        await looks_again(program)
        assert (await program.logs("bot.stopped"))["municipality"] == THERE
        assert await calls(program, THERE, secret) == 404
        # The other one noticed nothing.
        assert len([line for line in program.lines if line["event"] == "introduced"]) == 2
        await opens(alva)
        # And it comes back as it was.
        file_of(THERE, shared).write_text(whole, encoding="utf-8")
        await looks_again(program)
        assert "Mellanby" in (await opens(bo)).text


async def test_a_token_that_telegram_takes_back_ends_one_bot_and_not_the_program(
    sandbox: Sandbox, there: Sandbox, tmp_path: Path, shared: dict[str, str]
) -> None:
    for name in TOKENS:
        assert (await added(name, tmp_path, shared))[0] == 0
    file_of(THERE, shared).write_text(
        file_of(THERE, shared).read_text(encoding="utf-8").replace(OTHER_TOKEN, "1000003:unknown-to-telegram-0001"),
        encoding="utf-8",
    )
    await sandbox.fault("status", method="getMe", code=401, times=-1)
    program = Program(sandbox, tmp_path, intake="webhook", **shared, telegram_token="", data_key="", webhook_secret="")
    try:
        await program.start(awaited="bot.not_served")
        status, words = await fetched(program, "readyz")
        assert (status, words) == (503, "Telegram has not answered yet\n")
        await sandbox.no_faults()
        await looks_again(program)
        assert "Hallstahammar" in (await opens(await sandbox.persona("Alva"))).text
        assert await fetched(program, "readyz") == (200, "ready\n")
        assert await program.stop() == 0
    finally:
        await program.kill()


@pytest.mark.parametrize(
    ("name", "token", "changed", "said"),
    [
        ("atlantis", TOKEN, {}, "no folder atlantis with a municipality.toml; it has hallstahammar, mellanby"),
        ("../etc", TOKEN, {}, "a municipality is called by"),
        (HERE, "no token", {}, "the token is not one"),
        (HERE, OTHER_TOKEN, {}, "the token is of the bot that mellanby has already"),
        (THERE, TOKEN, {}, "mellanby.env is there already"),
        (HERE, TOKEN, {"telegram_api": "http://127.0.0.1:9"}, "Telegram cannot be reached"),
        (HERE, TOKEN, {"bots": ""}, "LOFTESBOT_BOTS: is not set"),
    ],
)
async def test_what_cannot_be_added_is_one_line_and_nothing_is_written(
    there: Sandbox, tmp_path: Path, shared: dict[str, str], name: str, token: str, changed: dict[str, str], said: str
) -> None:
    assert (await added(THERE, tmp_path, shared))[0] == 0
    before = file_of(THERE, shared).read_bytes()
    code, told, wrong = await added(name, tmp_path, {**shared, **changed}, token=token)
    assert (code, told) == (1, "")
    assert said in wrong
    assert len(wrong.splitlines()) == 1
    assert token == "no token" or token.partition(":")[2] not in wrong
    assert [path.name for path in files_of(shared)] == ["mellanby.env"]
    assert file_of(THERE, shared).read_bytes() == before


async def test_a_token_that_telegram_does_not_know_is_not_added(
    sandbox: Sandbox, tmp_path: Path, shared: dict[str, str]
) -> None:
    await sandbox.fault("status", method="getMe", code=401)
    code, _, wrong = await added(HERE, tmp_path, shared)
    assert (code, wrong) == (1, "loftesbot: Telegram does not know this token\n")
    assert not file_of(HERE, shared).exists()


async def test_a_command_must_be_told_which_municipality_is_meant(
    sandbox: Sandbox, tmp_path: Path, shared: dict[str, str]
) -> None:
    assert (await added(HERE, tmp_path, shared))[0] == 0
    code, _, wrong = await command("backup", "here", folder=tmp_path, **shared)
    assert (code, wrong) == (
        1, "loftesbot: LOFTESBOT_MUNICIPALITY: must say which one of those in LOFTESBOT_BOTS is meant\n"
    )  # fmt: skip
    code, _, wrong = await command("backup", "here", folder=tmp_path, **shared, municipality=THERE)
    assert code == 1
    assert "mellanby.env; loftesbot add makes it" in wrong


def test_the_sample_municipality_is_all_in_one_folder() -> None:
    folder = HOME / "content" / "municipalities" / THERE
    files = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    assert files == {"municipality.toml", "places.toml", "pledges/2026.toml"}
