"""Settings: a bad one is one line that names its variable and never shows its value."""

from pathlib import Path

import pytest

from bot.settings import PREFIX, Settings, load_settings, unknown_settings
from core.errors import ConfigurationError
from tests.program import command

BAD = [
    ("TELEGRAM_TOKEN", "not-a-token-at-all"),
    ("TELEGRAM_API", "telegram.example"),
    ("INTAKE", "pigeons"),
    ("WEBHOOK_URL", "ftp://example.org/hook"),
    ("WEBHOOK_SECRET", "ö"),
    ("HTTP_PORT", "eighty"),
    ("DATABASE_URL", "mysql://localhost/x"),
    ("ADMINS", "12,anna"),
    ("DATA_KEY", "c2hvcnQ="),
    ("LOG_LEVEL", "loud"),
    ("LOG_FORMAT", "xml"),
    ("DRAFT_HOURS", "0"),
    ("WORDS_DAYS", "-1"),
    ("DATABASE_URL", "sqlite:///"),
    ("DATABASE_URL", "sqlite:///:memory:"),
    ("HTTP_HOST", ""),
    ("MUNICIPALITY", ""),
    ("MUNICIPALITY", "../hallstahammar"),
    ("CONTENT", " "),
    ("SMTP_URL", "mail.example.org"),
    ("SMTP_URL", "smtp://"),
    ("SMTP_URL", "smtp://mail.example.org?starttls=perhaps"),
    ("SMTP_URL", "smtp://user:correct-horse@mail.example.org?trust=all"),
    ("SMTP_URL", "smtp://mail.example.org?starttls"),
    ("MAIL_FROM", "nobody"),
    ("MAIL_FROM", "Löftesbot <bot@example.org>"),
    ("SMTP_URL", "smtp://user:correct-horse@mail.example.org:many"),
    ("SMTP_URL", "https://user:correct-horse@mail.example.org"),
]


@pytest.fixture(autouse=True)
def _no_settings_of_this_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(PREFIX + name.upper(), raising=False)


@pytest.mark.parametrize(("name", "value"), BAD)
def test_a_bad_setting_is_one_line_that_names_it(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PREFIX + name, value)
    with pytest.raises(ConfigurationError) as caught:
        load_settings()
    line = str(caught.value)
    assert line.startswith(f"{PREFIX}{name}: ")
    assert "\n" not in line
    if name in ("TELEGRAM_TOKEN", "DATA_KEY", "WEBHOOK_SECRET"):
        assert value not in line
    assert "correct-horse" not in line


@pytest.mark.parametrize("missing", ["WEBHOOK_URL", "WEBHOOK_SECRET"])
def test_a_webhook_needs_its_address_and_its_secret(missing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    given = {"INTAKE": "webhook", "WEBHOOK_URL": "https://example.org/hook", "WEBHOOK_SECRET": "s3cret"}
    for name, value in given.items():
        if name != missing:
            monkeypatch.setenv(PREFIX + name, value)
    with pytest.raises(ConfigurationError, match=f"^{PREFIX}{missing}: is needed"):
        load_settings()


def test_settings_are_read_as_they_are_meant(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PREFIX + "ADMINS", " 12, 34 ,")
    monkeypatch.setenv(PREFIX + "TELEGRAM_API", "http://127.0.0.1:8081/")
    monkeypatch.setenv(PREFIX + "WEBHOOK_URL", "https://bot.example.org/a/path?x=1")
    monkeypatch.setenv(PREFIX + "SMTP_URL", "")
    settings = load_settings()
    assert settings.admins == (12, 34)
    assert settings.telegram_api == "http://127.0.0.1:8081"
    assert settings.webhook_path == "/a/path"
    assert settings.smtp_url is None


@pytest.mark.parametrize(
    "url",
    [
        "smtp://mail.example.org",
        "smtp://127.0.0.1:2525?starttls=off&cafile=/ca.pem",
        "smtps://bot:pass%20word@mail.example.org:465",
    ],
)
def test_a_mail_servers_address_is_taken(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PREFIX + "SMTP_URL", url)
    assert load_settings().need("smtp_url") == url


@pytest.mark.parametrize(
    ("url", "given", "sender"),
    [
        ("smtp://bot%40example.org:x@mail.example.org", "", "bot@example.org"),
        ("smtp://bot%40example.org:x@mail.example.org", "trygg@example.se", "trygg@example.se"),
        ("smtp://bot:x@mail.example.org", "", "loftesbot@mail.example.org"),
        ("smtp://127.0.0.1:2525", "", "loftesbot@localhost"),
        ("", "", "loftesbot@localhost"),
    ],
)
def test_emails_come_from_an_address(url: str, given: str, sender: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PREFIX + "SMTP_URL", url)
    monkeypatch.setenv(PREFIX + "MAIL_FROM", given)
    assert load_settings().sender == sender


def test_a_setting_that_nobody_reads_is_named_with_the_nearest_that_is_but_not_with_its_value(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert unknown_settings() == []
    (tmp_path / ".env").write_text("LOFTESBOT_TELEGRM_TOKEN=4711:hidden\nloftesbot_intake=polling\nOTHER=1\n")
    monkeypatch.setenv(PREFIX + "COFFEE", "hidden")
    assert unknown_settings() == [
        "LOFTESBOT_COFFEE: there is no such setting",
        "LOFTESBOT_TELEGRM_TOKEN: there is no such setting; is LOFTESBOT_TELEGRAM_TOKEN meant?",
    ]


@pytest.mark.parametrize("words", [("doctor",), ("run",), ("start",), ("migrate",)])
async def test_a_file_of_settings_that_is_not_text_is_one_line(words: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"LOFTESBOT_MUNICIPALITY=h\xe4stveda\n")
    code, out, err = await command(*words, folder=tmp_path)
    assert code == 1
    assert ".env: is not text in UTF-8" in out + err
    assert "Traceback" not in out + err
    assert len(err.splitlines()) == (0 if words == ("doctor",) else 1)


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({}, "LOFTESBOT_TELEGRAM_TOKEN: is not set"),
        ({"telegram_token": "123:" + "a" * 30}, "LOFTESBOT_DATA_KEY: is not set"),
        ({"telegram_token": "123", "data_key": "x"}, "LOFTESBOT_TELEGRAM_TOKEN"),
    ],
)
async def test_run_refuses_bad_settings_with_one_line(given: dict[str, str], named: str, tmp_path: Path) -> None:
    code, out, err = await command("run", folder=tmp_path, **given)
    assert code == 1
    assert out == ""
    assert err.startswith("loftesbot: ")
    assert named in err
    assert len(err.strip().splitlines()) == 1


async def test_new_key_prints_a_key_that_is_accepted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code, out, _ = await command("new-key", folder=tmp_path)
    assert code == 0
    monkeypatch.setenv(PREFIX + "DATA_KEY", out.strip())
    assert load_settings().need("data_key") == out.strip()
