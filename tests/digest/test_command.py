"""`loftesbot digest`, as an operator calls it."""

import io
import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.digest.command import Wanted, digest
from bot.digest.form import Form
from bot.settings import load_settings
from core.digest.model import Digest, Period
from core.errors import LoftesbotError
from core.staff import Role
from storage import Keyring, migrate, open_store
from tests.program import KEY, command
from tests.storage.verbs import report, tell

NOW = datetime.now(UTC)


async def made(folder: Path, *words: str, **settings: str) -> tuple[int, str, str]:
    """Run it on the database of a folder."""
    url = f"sqlite:///{folder}/loftesbot.sqlite"
    return await command("digest", *words, folder=folder, **{"data_key": KEY, "database_url": url, **settings})


@pytest.fixture
async def folder(tmp_path: Path) -> Path:
    """A folder with a migrated database."""
    await migrate(f"sqlite:///{tmp_path}/loftesbot.sqlite")
    return tmp_path


async def test_its_json_is_the_digest_and_nothing_else_while_the_bot_runs(folder: Path) -> None:
    store = await open_store(f"sqlite:///{folder}/loftesbot.sqlite", Keyring.parse(KEY), "hallstahammar")
    told = await tell(store, report())
    words = ("--period", "day", "--at", told.when.night_of.isoformat(), "--format", "json")
    code, out, err = await made(folder, *words)
    await store.close()
    assert (code, err) == (0, "")
    told_us = Digest.model_validate_json(out)
    assert json.loads(out) == told_us.model_dump(mode="json")
    assert (told_us.reports, told_us.span.first, told_us.language, told_us.role) == (
        1,
        told.when.night_of,
        "sv",
        "municipality",
    )
    assert [(total.area, total.title) for total in told_us.totals][-1] == ("other", "Något annat")


async def test_without_a_report_it_says_nought_of_the_newest_period_that_is_over(folder: Path) -> None:
    words = ("--period", "quarter", "--role", "police", "--lang", "fi", "--scope", "area:traffic", "--format", "json")
    code, out, _ = await made(folder, *words)
    assert code == 0
    told: dict[str, Any] = json.loads(out)
    assert (told["reports"], told["role"], told["language"]) == (0, "police", "fi")
    assert [total["area"] for total in told["totals"]] == ["traffic"]
    assert date.fromisoformat(told["span"]["last"]) <= NOW.date()


async def test_a_file_is_written_that_only_its_owner_reads(folder: Path) -> None:
    output = folder / "digest.json"
    code, out, _ = await made(folder, "--period", "week", "--format", "json", "--output", str(output))
    assert (code, out) == (0, "")
    assert output.stat().st_mode & 0o777 == 0o600
    assert json.loads(output.read_text(encoding="utf-8"))["period"] == "week"


def wanted(**changes: Any) -> Wanted:
    """A week's digest as JSON, unless something else is wanted."""
    usual = Wanted(Period.WEEK, None, Role.MUNICIPALITY, None, "all", Form.JSON, None)
    return replace(usual, **changes)


@pytest.mark.parametrize(
    ("asked", "settings", "said"),
    [
        (
            {"scope": "area:x"},
            {},
            "--scope: There is no area:x: all, area:<id of a focus area> or locality:<its name>.",
        ),
        ({"language": "xx"}, {}, "--lang: there is no xx; there is sv, sv-easy, fi, en, ar, so, fa, ti, bs, pl"),
        ({"output": Path("/nowhere/x")}, {}, "--output: /nowhere/x cannot be written: No such file or directory"),
        ({}, {"data_key": ""}, "LOFTESBOT_DATA_KEY: is not set"),
        ({}, {"municipality": "atlantis"}, "LOFTESBOT_MUNICIPALITY: "),
        (
            {},
            {"database_url": "sqlite:////nowhere/x.sqlite"},
            "LOFTESBOT_DATABASE_URL: The database's schema is not the",
        ),
    ],
)
async def test_what_cannot_be_made_is_said_in_words(
    folder: Path, asked: dict[str, Any], settings: dict[str, str], said: str
) -> None:
    given = {"data_key": KEY, "database_url": f"sqlite:///{folder}/loftesbot.sqlite", **settings}
    with pytest.raises(LoftesbotError) as refused:
        await digest(load_settings(**given), wanted(**asked))
    assert str(refused.value).startswith(said)


async def test_what_goes_wrong_is_one_line(folder: Path) -> None:
    code, out, err = await made(folder, "--period", "week", "--format", "json", "--scope", "area:x")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert err.startswith("loftesbot: --scope: There is no area:x")


async def test_a_picture_is_not_written_to_a_terminal(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout", Terminal())
    with pytest.raises(LoftesbotError, match="A png is not for a terminal: name a file with --output"):
        await digest(load_settings(data_key=KEY), wanted(form=Form.PNG))


class Terminal(io.StringIO):
    """A standard output at which somebody sits."""

    def isatty(self) -> bool:
        return True


async def test_what_is_no_period_is_told_with_what_there_is(folder: Path) -> None:
    code, _, err = await made(folder, "--period", "eon")
    assert code == 2
    assert "quarter" in err


def test_every_form_has_a_name_that_the_papers_tell() -> None:
    docs = (Path(__file__).parents[2] / "docs/digest.md").read_text(encoding="utf-8")
    for form in Form:
        assert f"`{form.value}`" in docs


def test_the_papers_tell_every_name_in_a_digests_json() -> None:
    docs = (Path(__file__).parents[2] / "docs/digest.md").read_text(encoding="utf-8")
    for name in _names(Digest.model_json_schema()):
        assert f"`{name}`" in docs, name


def _names(schema: dict[str, Any]) -> set[str]:
    objects = [schema, *schema["$defs"].values()]
    return {name for one in objects for name in one.get("properties", {})}
