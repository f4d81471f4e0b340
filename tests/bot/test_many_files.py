"""The folder of many bots: what a file must say, what it must not, and that a mistake in one is nobody else's."""

import asyncio
from pathlib import Path

import pytest

from bot.many import Unusable, all_of, one_of, settings_of
from bot.municipality import Common
from bot.settings import HOME, Settings, load_settings
from core.errors import ConfigurationError
from storage import generate_key
from tests.program import KEY

GOOD = f"LOFTESBOT_TELEGRAM_TOKEN=1001:{'a' * 30}\nLOFTESBOT_DATA_KEY={KEY}\nLOFTESBOT_WEBHOOK_SECRET=s3cret\n"


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """A program that serves the files of a folder; its own token and keys are set, and are nobody's."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bots").mkdir()
    for name, value in {
        "BOTS": str(tmp_path / "bots"),
        "INTAKE": "webhook",
        "WEBHOOK_URL": "https://bot.example.org/telegram/",
        "TELEGRAM_TOKEN": f"9999:{'z' * 30}",
        "DATA_KEY": generate_key(),
        "WEBHOOK_SECRET": "the-programs",
        "PHOTOS": "2",
        "WORDS_DAYS": "30",
    }.items():
        monkeypatch.setenv(f"LOFTESBOT_{name}", value)
    return load_settings()


def write(program: Settings, name: str, words: str) -> None:
    assert program.bots is not None
    (program.bots / f"{name}.env").write_text(words, encoding="utf-8")


def test_a_file_says_what_is_one_s_own_and_the_program_the_rest(program: Settings) -> None:
    write(program, "mellanby", f"{GOOD}LOFTESBOT_PHOTOS=0\nLOFTESBOT_ADMINS=7,8\n")
    (found,) = all_of(program)
    assert isinstance(found, Settings)
    assert (found.municipality, found.photos, found.words_days, found.admins) == ("mellanby", 0, 30, (7, 8))
    assert found.need("data_key") == KEY
    assert found.need("webhook_secret") == "s3cret"
    assert (found.webhook_url, found.webhook_path) == (
        "https://bot.example.org/telegram/mellanby", "/telegram/mellanby"
    )  # fmt: skip
    assert found.bots is None


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (GOOD.replace("TELEGRAM_TOKEN", "TELEGRAM_API"), "LOFTESBOT_TELEGRAM_API: is not an address"),
        (GOOD.partition("\n")[2], "LOFTESBOT_TELEGRAM_TOKEN: is not set"),
        (GOOD.replace("LOFTESBOT_DATA_KEY", "#"), "LOFTESBOT_DATA_KEY: is not set"),
        (GOOD.replace("LOFTESBOT_WEBHOOK_SECRET", "#"), "LOFTESBOT_WEBHOOK_SECRET: is needed"),
        (f"{GOOD}LOFTESBOT_DATABASE_URL=sqlite:////a", "LOFTESBOT_DATABASE_URL: is set for the whole program"),
        (f"{GOOD}LOFTESBOT_MUNICIPALITY=koping", "LOFTESBOT_MUNICIPALITY: is set for the whole program"),
        (f"{GOOD}LOFTESBOT_PHOTO=1", "LOFTESBOT_PHOTO: there is no such setting"),
        (f"{GOOD}PATH=/", "PATH: there is no such setting"),
        (f"{GOOD}LOFTESBOT_PHOTOS=many", "LOFTESBOT_PHOTOS: "),
    ],
)
def test_a_mistake_in_one_file_is_a_line_that_names_it_and_the_others_are_served(
    program: Settings, words: str, said: str
) -> None:
    write(program, "arboga", words)
    write(program, "mellanby", GOOD.replace("1001", "1002"))
    wrong, right = all_of(program)
    assert isinstance(wrong, Unusable)
    assert wrong.municipality == "arboga"
    assert wrong.words.startswith("arboga.env: ")
    assert said in wrong.words
    assert KEY not in wrong.words
    assert isinstance(right, Settings)


def test_two_cannot_have_the_same_bot(program: Settings) -> None:
    write(program, "arboga", GOOD)
    write(program, "mellanby", GOOD)
    assert all_of(program)[1] == Unusable("mellanby", "LOFTESBOT_TELEGRAM_TOKEN: the bot is arboga's already")


def test_a_file_that_is_no_text_and_a_name_that_is_none_are_told_of(program: Settings) -> None:
    assert program.bots is not None
    (program.bots / "arboga.env").write_bytes(b"LOFTESBOT_MAIL_FROM=\xff\xfe")
    write(program, "två ord", GOOD)
    (program.bots / "README").write_text("not a bot")
    first, second = all_of(program)
    assert first == Unusable("arboga", "arboga.env: it cannot be read (UnicodeDecodeError)")
    assert isinstance(second, Unusable)
    assert "a municipality is called by" in second.words


def test_a_folder_that_is_not_there_is_named(program: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOFTESBOT_BOTS", "/nowhere/at/all")
    with pytest.raises(ConfigurationError, match="LOFTESBOT_BOTS: /nowhere/at/all cannot be read"):
        all_of(load_settings())


def test_a_command_is_about_the_one_that_is_named(program: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    write(program, "mellanby", GOOD)
    with pytest.raises(ConfigurationError, match="LOFTESBOT_MUNICIPALITY: must say which"):
        one_of(program)
    monkeypatch.setenv("LOFTESBOT_MUNICIPALITY", "mellanby")
    assert one_of(load_settings()) == settings_of(program, "mellanby")
    monkeypatch.delenv("LOFTESBOT_BOTS")
    alone = load_settings()
    assert one_of(alone) is alone


def test_municipalities_of_one_zone_share_their_words_and_of_two_their_texts_differ() -> None:
    common = Common(None, None, None)  # type: ignore[arg-type]
    content = HOME / "content"

    async def at_once() -> list[object]:
        asked = (asyncio.to_thread(common.library, content, "Europe/Stockholm") for _ in range(4))
        return list(await asyncio.gather(*asked))

    assert len({id(library) for library in asyncio.run(at_once())}) == 1
    assert common.library(content, "Europe/Helsinki") is not common.library(content, "Europe/Stockholm")
