"""What the doctor says of the mail server, without calling it."""

from pathlib import Path

import pytest

from bot.doctor import _mail
from bot.settings import PREFIX, load_settings

HOST = "mail.example.org"


@pytest.mark.parametrize(
    ("url", "sender", "mark", "words"),
    [
        ("", "", "note", "digests go to the chat alone"),
        (f"smtp://bot%40example.org:correct-horse@{HOST}", "", "ok", "e-mails come from bot@example.org"),
        (f"smtps://{HOST}", "bot@example.org", "ok", "e-mails come from bot@example.org"),
        (f"smtp://{HOST}", "", "note", "set LOFTESBOT_MAIL_FROM"),
        (f"smtp://bot:correct-horse@{HOST}?starttls=off", "bot@example.org", "note", "unencrypted"),
        (f"smtp://{HOST}?cafile=/not/there.pem", "bot@example.org", "wrong", "the cafile is not there"),
    ],
)
def test_the_doctor_says_what_a_person_should_know_of_the_mail_server(
    url: str, sender: str, mark: str, words: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(PREFIX + "SMTP_URL", url)
    monkeypatch.setenv(PREFIX + "MAIL_FROM", sender)
    finding = _mail(load_settings())
    assert (finding.mark, words in finding.words) == (mark, True)
    assert "correct-horse" not in finding.line
