"""E-mail: what is handed over is whole and safe, and each way in which it can go wrong is told apart."""

import asyncio
import base64
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.email import EmailChannel, composed, mail_server
from core.delivery import Outcome, Result
from core.messages import Part, SendMail, SendText
from tests.channels.mail_faults import meet_faults
from tests.post_office import PASSWORD, USER, Certificate, PostOffice

NOW = datetime(2026, 11, 30, 5, 30, tzinfo=UTC)
TO = "email:anna@example.org"
LOGIN = f"{quote(USER, safe='')}:{quote(PASSWORD, safe='')}@"
PICTURE, TABLE = b"\x89PNG picture", "område;antal\r\nDroger;7\r\n".encode()


Asked = dict[str, object]


def part(name: str, type: str, content: bytes, cid: str | None = None) -> Part:
    return Part(name=name, type=type, content=base64.b64encode(content).decode(), cid=cid)


MAIL = SendMail(
    subject="Hallstahammar: 7 rapporter, 5 fler än vanligt – troligen inte slump",
    html='<h1>Åtta dygn</h1><img src="cid:figure" alt="Figur">',
    text="Åtta dygn.\n.\nEn rad som bara är en punkt.\n",
    parts=(part("figur.png", "image/png", PICTURE, "figure"), part("tabell – vecka 48.csv", "text/csv", TABLE)),
)


@pytest.fixture
async def stack() -> AsyncIterator[AsyncExitStack]:
    async with AsyncExitStack() as opened:
        yield opened


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return Certificate.made_in(tmp_path_factory.mktemp("certificate"))


def channel(office: PostOffice, login: str = "", asked: Asked | None = None, seconds: float = 10.0) -> EmailChannel:
    server = mail_server(office.url(login, **(asked or {})), USER)
    return EmailChannel(server, "Löftesbot Hallstahammar", lambda: NOW, seconds)


async def sent(office: PostOffice, login: str = "", **asked: object) -> Outcome:
    return await channel(office, login, asked).send(TO, MAIL)


async def test_an_email_arrives_whole(stack: AsyncExitStack) -> None:
    office = await stack.enter_async_context(PostOffice().opened())
    assert await sent(office) == Outcome(Result.DELIVERED)
    [got] = office.got
    assert office.to == ["anna@example.org"]
    assert got["Subject"] == MAIL.subject
    assert got["To"] == "anna@example.org"
    assert got["From"].addresses == (Address("Löftesbot Hallstahammar", addr_spec=USER),)
    assert got["Date"].datetime == NOW
    assert got["Auto-Submitted"] == "auto-generated"
    assert got["List-Unsubscribe"] == f"<mailto:{USER}?subject=unsubscribe>"
    assert [one.get_content_type() for one in got.walk()] == [
        "multipart/mixed", "multipart/alternative", "text/plain", "multipart/related", "text/html", "image/png",
        "text/csv",
    ]  # fmt: skip
    body, picture, table = got.get_body(("plain",)), *list(got.walk())[-2:]
    assert body is not None
    assert body.get_content().splitlines() == MAIL.text.splitlines()
    assert isinstance(picture, EmailMessage)
    assert isinstance(table, EmailMessage)
    assert (picture["Content-ID"], picture.get_content(), picture.get_content_disposition()) == (
        "<figure>", PICTURE, "inline",
    )  # fmt: skip
    assert (table.get_filename(), table.get_payload(decode=True)) == ("tabell – vecka 48.csv", TABLE)


async def test_an_email_of_words_alone_has_no_parts(stack: AsyncExitStack) -> None:
    office = await stack.enter_async_context(PostOffice().opened())
    await channel(office).send(TO, SendMail(subject="Kod", html="<p>1</p>", text="1"))
    assert [one.get_content_type() for one in office.got[0].walk()] == [
        "multipart/alternative", "text/plain", "text/html",
    ]  # fmt: skip


async def test_the_line_is_encrypted_when_the_server_can(stack: AsyncExitStack, certificate: Certificate) -> None:
    office = await stack.enter_async_context(PostOffice(certificate).opened())
    several: tuple[Asked, ...] = ({}, {"starttls": "required"}, {"starttls": "offered"})
    for asked in several:
        assert await channel(office, asked=asked).send(TO, MAIL) == Outcome(Result.DELIVERED)
    assert office.encrypted == [True] * 3
    assert await sent(office, starttls="off") == Outcome(Result.DELIVERED)
    assert office.encrypted[-1] is False


async def test_tls_from_the_first_byte(stack: AsyncExitStack, certificate: Certificate) -> None:
    office = await stack.enter_async_context(PostOffice(certificate, implicit=True).opened())
    assert await sent(office) == Outcome(Result.DELIVERED)
    assert office.encrypted == [True]


@pytest.mark.parametrize("implicit", [False, True])
async def test_a_certificate_that_nobody_vouches_for_is_not_trusted(
    implicit: bool, stack: AsyncExitStack, certificate: Certificate, tmp_path: Path
) -> None:
    office = await stack.enter_async_context(PostOffice(certificate, implicit=implicit).opened())
    other = Certificate.made_in(tmp_path)
    assert await sent(office, cafile=other.path) == Outcome(Result.NOT_SENT, "not_trusted")
    assert office.got == []


async def test_what_must_be_encrypted_and_cannot_be_is_not_sent(stack: AsyncExitStack) -> None:
    office = await stack.enter_async_context(PostOffice().opened())
    assert await sent(office, starttls="required") == Outcome(Result.NOT_SENT, "no_encryption")
    assert office.got == []


@pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
@pytest.mark.parametrize("asked", [{}, {"starttls": "offered"}])
async def test_a_password_goes_over_no_open_line(asked: dict[str, str], stack: AsyncExitStack) -> None:
    office = await stack.enter_async_context(PostOffice(wants_login=True).opened())
    assert await sent(office, LOGIN, **asked) == Outcome(Result.NOT_SENT, "no_encryption")
    assert office.logged_in == 0
    assert await sent(office, LOGIN, starttls="off") == Outcome(Result.DELIVERED)
    assert office.logged_in == 1


@pytest.mark.parametrize("implicit", [False, True])
@pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
async def test_user_and_password_are_told_over_an_encrypted_line(
    implicit: bool, stack: AsyncExitStack, certificate: Certificate
) -> None:
    office = await stack.enter_async_context(PostOffice(certificate, implicit=implicit, wants_login=True).opened())
    assert await sent(office, LOGIN) == Outcome(Result.DELIVERED)
    assert office.logged_in == 1
    assert await sent(office, "bot:wrong@") == Outcome(Result.NOT_SENT, "not_accepted")
    assert await sent(office) == Outcome(Result.NOT_SENT, "not_accepted")
    assert len(office.got) == 1


@pytest.mark.parametrize(
    ("at", "answer", "outcome"),
    [
        ("MAIL", "451 4.3.0 busy", Outcome(Result.TOO_MANY, "later", timedelta(minutes=1))),
        ("MAIL", "550 5.7.1 not from you", Outcome(Result.NOT_SENT, "not_accepted")),
        ("RCPT", "450 4.2.0 greylisted", Outcome(Result.TOO_MANY, "later", timedelta(minutes=1))),
        ("RCPT", "550 5.1.1 no such user", Outcome(Result.UNDELIVERABLE, "refused")),
        ("DATA", "452 4.2.2 full", Outcome(Result.TOO_MANY, "later", timedelta(minutes=1))),
        ("DATA", "554 5.6.0 we do not like it", Outcome(Result.UNDELIVERABLE, "refused")),
    ],
)
async def test_what_the_server_answers_is_understood(
    at: str, answer: str, outcome: Outcome, stack: AsyncExitStack
) -> None:
    office = await stack.enter_async_context(PostOffice(says={at: answer}).opened())
    assert await sent(office) == outcome
    assert office.got == []
    office.says.clear()
    assert await sent(office) == Outcome(Result.DELIVERED)


@pytest.mark.parametrize(
    ("cut", "outcome", "got"),
    [
        ("MAIL", Outcome(Result.NOT_SENT, "no_connection"), 0),
        ("RCPT", Outcome(Result.NOT_SENT, "no_connection"), 0),
        ("DATA", Outcome(Result.PERHAPS_SENT, "no_answer"), 0),
        ("after", Outcome(Result.PERHAPS_SENT, "no_answer"), 1),
    ],
)
async def test_only_what_was_handed_over_and_not_answered_is_ambiguous(
    cut: str, outcome: Outcome, got: int, stack: AsyncExitStack
) -> None:
    office = await stack.enter_async_context(PostOffice(cuts=cut).opened())
    assert await sent(office) == outcome
    assert len(office.got) == got


async def test_a_server_that_is_not_there_or_does_not_speak_got_nothing(stack: AsyncExitStack) -> None:
    async with PostOffice().opened() as office:
        pass
    assert await sent(office) == Outcome(Result.NOT_SENT, "no_connection")

    async def silent(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        stack.callback(writer.close)

    server = await asyncio.start_server(silent, "127.0.0.1", office.port)
    stack.callback(server.close)
    assert await channel(office, seconds=0.2).send(TO, MAIL) == Outcome(Result.NOT_SENT, "no_connection")


async def test_a_file_of_certificates_that_is_not_there_stops_nothing_else(stack: AsyncExitStack) -> None:
    office = await stack.enter_async_context(PostOffice().opened())
    assert await sent(office, cafile="/not/there.pem") == Outcome(Result.NOT_SENT, "cafile")


@pytest.mark.parametrize(
    "address", ["email:", "email:anna", "email:a@example.org\r\nRCPT TO:<b@example.org>", "email:a@b.se,c@d.se"]
)
async def test_what_is_no_address_gets_nothing(address: str, stack: AsyncExitStack) -> None:
    office = await stack.enter_async_context(PostOffice().opened())
    assert await channel(office).send(address, MAIL) == Outcome(Result.UNDELIVERABLE, "no_address")
    assert office.got == []


async def test_what_is_no_email_is_not_sent_as_one() -> None:
    assert await channel(PostOffice()).send(TO, SendText(html="hej")) == Outcome(Result.UNDELIVERABLE, "not_mail")


async def test_few_lines_are_open_at_once(stack: AsyncExitStack) -> None:
    office = await stack.enter_async_context(PostOffice().opened())
    together = channel(office)
    outcomes = await asyncio.gather(*(together.send(f"email:a{number}@example.org", MAIL) for number in range(20)))
    assert {outcome.result for outcome in outcomes} == {Result.DELIVERED}
    assert sorted(office.to) == sorted(f"a{number}@example.org" for number in range(20))


async def test_a_fault_of_any_kind_loses_nothing_and_doubles_at_most_what_is_marked(stack: AsyncExitStack) -> None:
    """The short form of C3 for mail."""
    office = await stack.enter_async_context(PostOffice().opened())
    met = await meet_faults(office, channel(office), times=60, seed=7)
    assert (met.lost, met.unmarked) == (0, 0)
    assert met.doubled > 0


def test_two_emails_have_two_identities() -> None:
    def identity(to: str, **changes: str) -> str:
        whole = composed(MAIL.model_copy(update=changes), to, USER, "Löftesbot", NOW)
        return str(whole["Message-ID"])

    first = identity("a@example.org")
    assert first == identity("a@example.org")
    assert len({first, identity("b@example.org"), identity("a@example.org", subject="annat")}) == 3


@given(st.text(), st.text())
def test_no_text_makes_a_header_of_its_own(subject: str, name: str) -> None:
    evil = SendMail(
        subject=subject + "\r\nBcc: b@example.org\nX: y", html="<p>x</p>", text="x",
        parts=(part(name + "\r\nX-Evil: 1", "text/csv", b"x"),),
    )  # fmt: skip
    whole = composed(evil, "a@example.org", USER, "Löftesbot", NOW).as_bytes(policy=SMTP)
    head, _, body = whole.partition(b"\r\n\r\n")
    named = [line.partition(b":")[0] for line in head.split(b"\r\n") if not line.startswith((b" ", b"\t"))]
    assert sorted(named) == sorted(
        [b"Subject", b"From", b"To", b"Date", b"Message-ID", b"Auto-Submitted", b"X-Auto-Response-Suppress",
         b"List-Unsubscribe", b"MIME-Version", b"Content-Type"]
    )  # fmt: skip
    assert b"\r\nX-Evil:" not in body


def test_nothing_of_the_server_is_shown() -> None:
    server = mail_server(f"smtp://{LOGIN}mail.example.org", USER)
    assert (server.user, server.password, server.port, server.starttls) == (USER, PASSWORD, 587, "required")
    assert PASSWORD not in repr(server)
    assert mail_server("smtps://mail.example.org", USER).port == 465
    assert mail_server("smtp://mail.example.org", USER).starttls == "offered"
