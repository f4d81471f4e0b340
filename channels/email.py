"""E-mail as a channel: one attempt to hand one message to the operator's own mail server, and what became of it.

The rules:
1. The other side's certificate is checked; a password goes over a line that is not encrypted only where the settings
   say `starttls=off`, as for a server on the same machine.
2. What was handed over whole, and not answered, may have been sent: only that is ambiguous.
3. A header is one line, whatever stands in a subject or an address.
"""

import asyncio
import base64
import hashlib
import re
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP as SMTP_POLICY
from email.utils import format_datetime
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import aiosmtplib
import structlog

from core.delivery import Outcome, Result
from core.mailing import MAIL, read_address
from core.messages import MESSAGE, Message, Part, SendMail

log = structlog.get_logger()

PORTS = {"smtp": 587, "smtps": 465}
SECONDS = 30.0
FAREWELL_SECONDS = 2.0
# Mail servers take few connections at once from one client.
AT_ONCE = 4
# A server that says "later" is not asked again at once: greylisting wants minutes.
LATER = timedelta(minutes=1)
_BREAKS = re.compile(r"[\x00-\x1f\x7f\u0085\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where e-mail is handed over. `starttls` is "required", "offered" (used when it is) or "off"; without a word it is
    required where there is a password. `cafile` holds certificates to trust besides the machine's own."""

    host: str
    port: int
    sender: str
    tls: bool
    starttls: str
    user: str | None = None
    password: str | None = None
    cafile: str | None = None

    def __repr__(self) -> str:
        return "MailServer(…)"  # nothing of it belongs in a log


def mail_server(url: str, sender: str) -> MailServer:
    """A server from `smtp://user:password@host:port?starttls=required&cafile=/path`, or `smtps://`; `sender` is the
    address that its e-mails come from."""
    parts = urlsplit(url)
    asked = parse_qs(parts.query)
    password = None if parts.password is None else unquote(parts.password)
    starttls = asked.get("starttls", ["required" if password else "offered"])[-1]
    return MailServer(
        host=parts.hostname or "",
        port=parts.port or PORTS[parts.scheme],
        sender=sender,
        tls=parts.scheme == "smtps",
        starttls=starttls,
        user=unquote(parts.username) if parts.username and password is not None else None,
        password=password,
        cafile=asked["cafile"][-1] if "cafile" in asked else None,
    )


class EmailChannel:
    """Sends through one server. `name` stands beside the sender's address."""

    def __init__(self, server: MailServer, name: str, clock: Callable[[], datetime], seconds: float = SECONDS) -> None:
        self._server, self._name, self._clock, self._seconds = server, name, clock, seconds
        self._lines = asyncio.Semaphore(AT_ONCE)
        self._trusted: ssl.SSLContext | None = None

    async def send(self, address: str, message: Message) -> Outcome:
        """Try once; see core.ports.Channel."""
        to = read_address(address.removeprefix(f"{MAIL}:"))
        if not isinstance(message, SendMail):
            return Outcome(Result.UNDELIVERABLE, "not_mail")
        if to is None:
            return Outcome(Result.UNDELIVERABLE, "no_address")
        whole = composed(message, to, self._server.sender, self._name, self._clock())
        async with self._lines:
            return await self._hand_over(to, whole.as_bytes(policy=SMTP_POLICY))

    async def _hand_over(self, to: str, content: bytes) -> Outcome:
        server = self._server
        try:
            self._trusted = self._trusted or _trusting(server.cafile)
        except OSError:
            # Not there, or no certificates: the operator's to mend; the message waits.
            log.exception("mail.cafile")
            return Outcome(Result.NOT_SENT, "cafile")
        client = aiosmtplib.SMTP(
            hostname=server.host,
            port=server.port,
            timeout=self._seconds,
            use_tls=server.tls,
            start_tls=False,
            tls_context=self._trusted,
        )
        try:
            return await _handed(client, server, to, content)
        finally:
            client.close()


async def _handed(client: aiosmtplib.SMTP, server: MailServer, to: str, content: bytes) -> Outcome:
    """One conversation with the server."""
    try:
        await client.connect()
        if not await _is_safe(client, server):
            return Outcome(Result.NOT_SENT, "no_encryption")
        if server.user is not None and server.password is not None:
            await client.login(server.user, server.password)
        await client.mail(server.sender, encoding="ascii")
    except (aiosmtplib.SMTPException, OSError) as error:
        return _not_begun(error)
    try:
        await client.rcpt(to, encoding="ascii")
    except aiosmtplib.SMTPResponseException as error:
        return _later() if _is_temporary(error) else Outcome(Result.UNDELIVERABLE, "refused")
    except (aiosmtplib.SMTPException, OSError) as error:
        return _not_begun(error)
    try:
        await client.data(content)
    except aiosmtplib.SMTPResponseException as error:
        return _later() if _is_temporary(error) else Outcome(Result.UNDELIVERABLE, "refused")
    except (aiosmtplib.SMTPException, OSError):
        return Outcome(Result.PERHAPS_SENT, "no_answer")
    with suppress(aiosmtplib.SMTPException, OSError):
        await client.quit(timeout=FAREWELL_SECONDS)
    return Outcome(Result.DELIVERED)


async def _is_safe(client: aiosmtplib.SMTP, server: MailServer) -> bool:
    """Encrypt the line as the settings want; whether it may be used."""
    if server.tls or server.starttls == "off":
        return True
    await client.ehlo()
    if client.supports_extension("starttls"):
        await client.starttls()
        return True
    return server.starttls != "required" and server.password is None


def _not_begun(error: Exception) -> Outcome:
    """What stands in the way before any message was named: nothing was sent."""
    cause = error.__cause__ or error.__context__
    if isinstance(error, ssl.SSLCertVerificationError) or isinstance(cause, ssl.SSLCertVerificationError):
        return Outcome(Result.NOT_SENT, "not_trusted")
    if isinstance(error, aiosmtplib.SMTPResponseException) and _is_temporary(error):
        return _later()
    if isinstance(error, aiosmtplib.SMTPResponseException | aiosmtplib.SMTPNotSupported):
        # A wrong password, a sender that is refused: the operator's to mend; the message waits.
        return Outcome(Result.NOT_SENT, "not_accepted")
    return Outcome(Result.NOT_SENT, "no_connection")


def _is_temporary(error: aiosmtplib.SMTPResponseException) -> bool:
    return 400 <= error.code < 500


def _later() -> Outcome:
    return Outcome(Result.TOO_MANY, "later", LATER)


def _trusting(cafile: str | None) -> ssl.SSLContext:
    context = ssl.create_default_context()
    if cafile is not None:
        context.load_verify_locations(cafile)
    return context


def composed(message: SendMail, to: str, sender: str, name: str, now: datetime) -> EmailMessage:
    """The whole e-mail. Sent again it has the same Message-ID, so that mail programs can tell a double."""
    whole = EmailMessage(policy=SMTP_POLICY)
    host = sender.partition("@")[2]
    whole["Subject"] = _BREAKS.sub(" ", message.subject).strip()
    whole["From"] = Address(display_name=_BREAKS.sub(" ", name), addr_spec=sender)
    whole["To"] = Address(addr_spec=to)
    whole["Date"] = format_datetime(now)
    whole["Message-ID"] = f"<{_identity(message, to)}@{host}>"
    whole["Auto-Submitted"] = "auto-generated"
    whole["X-Auto-Response-Suppress"] = "All"
    whole["List-Unsubscribe"] = f"<mailto:{sender}?subject=unsubscribe>"
    whole.set_content(message.text, cte="quoted-printable")
    whole.add_alternative(message.html, subtype="html", cte="quoted-printable")
    shown = [part for part in message.parts if part.cid is not None]
    for part in shown:
        _html_of(whole).add_related(*_content(part), disposition="inline", **_named(part), cid=f"<{part.cid}>")
    for part in message.parts:
        if part.cid is None:
            whole.add_attachment(*_content(part), **_named(part))
    return whole


def _html_of(whole: EmailMessage) -> EmailMessage:
    html = whole.get_body(("related", "html"))
    if not isinstance(html, EmailMessage):
        raise TypeError("an e-mail has its HTML")
    return html


def _content(part: Part) -> tuple[bytes, str, str]:
    kind, _, detail = part.type.partition(";")[0].partition("/")
    return base64.b64decode(part.content), kind, detail or "octet-stream"


def _named(part: Part) -> dict[str, Any]:
    return {"filename": _BREAKS.sub(" ", part.name)}


def _identity(message: SendMail, to: str) -> str:
    return hashlib.sha256(to.encode() + b"|" + MESSAGE.dump_json(message)).hexdigest()[:32]
