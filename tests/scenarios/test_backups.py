"""A backup is made while the bot runs, the database is lost, and what a resident deleted stays deleted."""

from pathlib import Path

import pytest

from tests.program import KEY, Program, command
from tests.scenarios.conftest import NO_LIMITS, Meets, at_work
from tests.scenarios.stored import own_reports_of
from tests.scenarios.test_own_reports import MINE, PAGE
from tests.scenarios.verbs import does, opens, reports_what_goes_on, sends
from tests.telegram import Persona, Sandbox


def lose(program: Program) -> None:
    """Nothing is left of the database."""
    for path in program.database.parent.glob(f"{program.database.name}*"):
        path.unlink()


async def reports(person: Persona) -> str:
    await opens(person)
    await reports_what_goes_on(person)
    return await sends(person)


@pytest.mark.sqlite
async def test_after_a_restore_all_is_there_but_what_was_deleted_since(
    sandbox: Sandbox, meets: Meets, tmp_path: Path
) -> None:
    alva, bo = await meets("Alva"), await meets("Bo")
    erased, backups = tmp_path / "elsewhere" / "erased", tmp_path / "backups"
    backups.mkdir()
    settings = {"erased_file": str(erased), "municipality": "hallstahammar"}
    program = Program(sandbox, tmp_path, **settings, **NO_LIMITS)
    known = {"database_url": program.settings["database_url"], "data_key": KEY, **settings}
    async with at_work(program):
        await reports(alva)
        reference = await reports(bo)
        code, told, wrong = await command("backup", str(backups), folder=tmp_path, **known)
        assert code == 0, wrong
        (file,) = backups.iterdir()
        assert file.stat().st_mode & 0o777 == 0o600
        assert str(file) in told
        await does(alva, ('"/delete"', "Vill du radera"), ("Ja, radera allt", "Nu är det raderat"))
        await program.stop()
        since = len(program.lines)
        await program.start()
        await program.logs("erasures.noted", since=since)
    lose(program)
    assert (await command("migrate", folder=tmp_path, **known))[0] == 0
    # Not without knowing what was erased.
    code, told, wrong = await command("restore", str(file), folder=tmp_path, **{**known, "erased_file": ""})
    assert (code, told) == (1, "")
    assert "it is not known what was erased since" in wrong
    assert len(wrong.splitlines()) == 1
    code, told, wrong = await command("restore", str(file), folder=tmp_path, **known)
    assert code == 0, wrong
    assert "Erased again, as it was since: 1" in told.splitlines()
    async with at_work(program):
        assert reference in (await does(bo, MINE, PAGE)).text
        assert await own_reports_of(program, alva) == []
        await alva.says("/mine")
        await alva.hears("inga rapporter")


@pytest.mark.sqlite
async def test_what_cannot_be_done_is_one_line(sandbox: Sandbox, tmp_path: Path) -> None:
    program = Program(sandbox, tmp_path)
    known = {"database_url": program.settings["database_url"], "data_key": KEY}
    async with at_work(program):
        file, other = tmp_path / "there", tmp_path / "other"
        other.write_text("no backup")
        assert (await command("backup", str(file), folder=tmp_path, **known))[0] == 0
        asked: list[tuple[str, str]] = [
            (f"backup {file}", f"{file} is there already"),
            (f"backup {tmp_path}/no-folder/x", "cannot be written: No such file or directory"),
            (f"restore {file} --without-erased", "Another Löftesbot is using this database file."),
            (f"restore {other} --without-erased", f"{other}: It is no backup of Löftesbot."),
            (f"restore {tmp_path}/none --without-erased", "cannot be read: No such file or directory"),
            (f"restore {file} --erased {tmp_path}/none", f"{tmp_path}/none is not there: it is not known"),
        ]
        for words, said in asked:
            code, _, wrong = await command(*words.split(), folder=tmp_path, **known)
            assert (code, len(wrong.splitlines())) == (1, 1)
            assert said in wrong
    code, _, wrong = await command("restore", str(file), "--without-erased", folder=tmp_path, **known)
    assert code == 1
    assert "This database has data of the municipality already, of another origin." in wrong
    assert {path.name for path in program.folder.iterdir()} & {"there.part", "x.part"} == set()
