"""The yearly pledge pack as documents: what is in them, in every way of writing, and from the command line."""

import io
import json
import re
import sys
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from python_calamine import CalamineWorkbook

from bot import pack_command
from bot.digest.make import Readable
from bot.pack import as_json, documents, make_pack, packs
from bot.pack_command import Wanted
from bot.pack_data import as_csv, as_xlsx
from bot.pack_form import PackForm
from bot.pack_pdf import _Page, as_pdf
from bot.settings import Settings, load_settings
from core.digest.model import Digest, Verdict
from core.errors import ConfigurationError
from core.messages import SendDocument
from core.pack import AreaYear, Pack
from storage.store import SQLStore
from tests.bot.house import open_house, turns_of
from tests.core.test_pack import AFTER_NEW_YEAR, IN_AUTUMN, digest, pack
from tests.municipality import LOCALES
from tests.program import KEY
from tests.storage.verbs import put, report, tell, wish

HOSTILE = ("=1+1", "@sum", "-x", "<b>$x$ #let _hej_ \\", "\u202ebakåt", "مرحبا", "ትግርኛ")


async def digests(_store: Readable, _world: object, **asked: Any) -> Digest:
    """A digest of the year, as bot.digest would make it."""
    assert (asked["period"], asked["scope"], asked["role"]) == ("year", "all", "municipality")
    assert (asked["at"].month, asked["at"].day) == (12, 31)
    return digest(language=asked["language"])


def hostile(language: str = "sv") -> Pack:
    """A pack in which everything that people write is meant to do harm."""
    made = pack()
    areas = tuple(area.model_copy(update={"quotes": HOSTILE[:5]}) for area in made.areas)
    words = tuple(made.words[0].model_copy(update={"words": words}) for words in HOSTILE)
    return made.model_copy(update={"areas": areas, "words": words, "language": language})


def settings_in(folder: Path) -> Settings:
    """Settings of a house in this folder."""
    return load_settings(_env_file=None, database_url=f"sqlite:///{folder}/house.sqlite", data_key=SecretStr(KEY))


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SQLStore]:
    opened = await open_house(tmp_path)
    yield opened
    await opened.close()


async def test_a_pack_holds_what_was_wished_for_the_year_after(store: SQLStore) -> None:
    for person, year, area in (("anna", 2026, "traffic"), ("bo", 2026, "traffic"), ("cia", 2025, "drugs")):
        await put(store, wish(year=year, area=area), person)
    await tell(store, report(created_at=IN_AUTUMN))
    made = await make_pack(store, turns_of(store, lambda: IN_AUTUMN).world, 2025, "sv", IN_AUTUMN, digests)
    assert [(one.title, one.wishers, one.previous) for one in made.wishes] == [
        ("Trafiksäkerhet", 2, 0),
        ("Droger", 0, 1),
    ]
    assert (made.response.reports, made.response.answered, made.until) == (1, 0, date(2025, 11, 20))


async def test_staff_get_it_to_read_as_a_table_and_as_data(store: SQLStore) -> None:
    make = packs(turns_of(store, lambda: AFTER_NEW_YEAR), digests)
    made = await make(2025, "sv")
    files = [message for message in made if isinstance(message, SendDocument)]
    assert [file.name.rpartition(".")[2] for file in files] == ["pdf", "xlsx", "json"]
    assert [bool(file.html) for file in files] == [True, False, False]


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("now", [IN_AUTUMN, AFTER_NEW_YEAR])
def test_the_document_is_made_in_each_language_whatever_is_in_it(language: str, now: object) -> None:
    made = hostile(language).model_copy(update={"over": now is AFTER_NEW_YEAR})
    assert as_pdf(made, LOCALES).startswith(b"%PDF")


def test_an_empty_year_is_a_document_too_and_the_same_twice() -> None:
    none = pack().model_copy(update={"wishes": (), "words": (), "areas": (), "outside": (), "done": (), "unplaced": 0})
    assert as_pdf(none, LOCALES) == as_pdf(none, LOCALES)


def test_a_change_is_said_with_what_can_be_said_of_it() -> None:
    page = _Page(pack(), LOCALES)

    def said(**changes: object) -> str | None:
        area: AreaYear = pack().areas[0].model_copy(update=changes)
        return page._change(area)

    assert said() == "12 fler än 2024 – troligen inte slump."
    assert said(difference=-3, verdict=Verdict.MAY_BE_CHANCE) == "3 färre än 2024 – det kan vara slump."
    assert said(difference=0, verdict=Verdict.TOO_FEW) == "Lika många som 2024."
    assert said(verdict=Verdict.NO_BASIS) == "Jämförelse: det finns inget år att jämföra med."
    assert said(difference=None, verdict=None) is None


def test_no_cell_of_a_table_is_a_formula() -> None:
    lines = as_csv(hostile(), LOCALES).splitlines()
    cells = [cell for line in lines for cell in re.split(r",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", line)]
    assert "'=1+1" in cells
    assert not [cell for cell in cells if re.match(r'^"?[=+@\t]', cell) or re.match(r"^-\D", cell)]


def test_the_workbook_opens_in_a_spreadsheet_program_with_words_as_words() -> None:
    book = CalamineWorkbook.from_filelike(io.BytesIO(as_xlsx(hostile("sv"), LOCALES)))
    assert book.sheet_names == ["wishes", "areas", "outside", "done", "answers", "quotes", "words"]
    words = [row[-1] for row in book.get_sheet_by_name("words").to_python()[2:]]
    assert words == list(HOSTILE)
    areas = book.get_sheet_by_name("areas").to_python()
    assert areas[2][:2] == ["Trafiksäkerhet", 21.0]


def test_a_workbook_of_a_language_that_runs_to_the_left_runs_to_the_left() -> None:
    class Spoken:
        def text(self, _language: str, text: Any, _escape: object = None) -> str:
            return LOCALES.text("sv", text)

    assert as_xlsx(hostile("ar"), Spoken())
    assert as_pdf(hostile("ar"), Spoken()).startswith(b"%PDF")


def test_the_data_holds_every_figure() -> None:
    told = json.loads(as_json(pack()))
    assert told["wishes"][0] == {"area": "traffic", "title": "Trafiksäkerhet", "wishers": 5, "previous": 2}
    assert told["areas"][0]["verdict"] == "not_chance"
    assert Pack.model_validate(told) == pack()
    assert [name.partition("-2025.")[2] for name, _ in documents(pack(), LOCALES)] == ["pdf", "xlsx", "json"]


@pytest.mark.parametrize("form", list(PackForm))
async def test_a_command_makes_the_same(tmp_path: Path, form: PackForm) -> None:
    await (await open_house(tmp_path)).close()
    await pack_command.pack(settings_in(tmp_path), Wanted(2025, None, form, tmp_path / "pack"), digests)
    begins = {"pdf": b"%PDF", "xlsx": b"PK", "csv": b"\xef\xbb\xbfwishes", "json": b"{"}
    assert (tmp_path / "pack").read_bytes().startswith(begins[form.value])
    assert (tmp_path / "pack").stat().st_mode & 0o777 == 0o600


async def test_a_command_makes_a_pack_of_a_true_year_while_the_bot_runs(tmp_path: Path) -> None:
    store = await open_house(tmp_path)
    await tell(store, report())
    await put(store, wish())
    await pack_command.pack(settings_in(tmp_path), Wanted(2026, "en", PackForm.JSON, tmp_path / "pack"))
    await store.close()
    told = json.loads((tmp_path / "pack").read_text(encoding="utf-8"))
    assert (told["reports"], told["wishers"], told["wishes_for"]) == (1, 1, 2027)


@pytest.mark.parametrize(
    ("year", "language", "words"), [(1999, "sv", "--year: should be"), (2025, "xx", "--lang: there is no xx")]
)
async def test_a_wrong_option_is_named(tmp_path: Path, year: int, language: str, words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        await pack_command.pack(settings_in(tmp_path), Wanted(year, language, PackForm.JSON, None), digests)


async def test_a_document_is_not_for_a_terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    with pytest.raises(ConfigurationError, match="not for a terminal"):
        await pack_command.pack(settings_in(tmp_path), Wanted(2025, None, PackForm.PDF, None), digests)
