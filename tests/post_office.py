"""A real mail server on loopback, with verbs for what it does to those who hand over mail."""

import asyncio
import contextlib
import datetime
import ipaddress
import ssl
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any, Self

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

USER, PASSWORD = "bot@example.org", "correct horse/battery"
PATIENCE = 30.0


@dataclass(frozen=True)
class Certificate:
    """A certificate for 127.0.0.1, signed by itself."""

    path: Path
    key: Path

    @classmethod
    def made_in(cls, folder: Path) -> Self:
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
        now = datetime.datetime.now(datetime.UTC)
        made = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(days=1))
            .not_valid_after(now + datetime.timedelta(days=1))
            .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), True)
            .sign(key, hashes.SHA256())
        )
        certificate = cls(folder / "ca.pem", folder / "key.pem")
        certificate.path.write_bytes(made.public_bytes(serialization.Encoding.PEM))
        certificate.key.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )
        return certificate

    @property
    def context(self) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.path, self.key)
        return context


@dataclass
class PostOffice:
    """A server that keeps what it got. `says` has an answer in place of its own for RCPT, MAIL or DATA; `cuts` is when
    it cuts the line: at "RCPT", at "DATA" before it took the message, or "after" it took it."""

    certificate: Certificate | None = None
    implicit: bool = False
    wants_login: bool = False
    says: dict[str, str] = field(default_factory=dict)
    cuts: str = ""
    # One fault for each message, in order, in place of `says` and `cuts`.
    faults: list[tuple[str, str]] = field(default_factory=list)
    got: list[EmailMessage] = field(default_factory=list)
    to: list[str] = field(default_factory=list)
    encrypted: list[bool] = field(default_factory=list)
    logged_in: int = 0
    port: int = 0
    _changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    @contextlib.asynccontextmanager
    async def opened(self) -> AsyncIterator[Self]:
        """Open for as long as it is used."""
        context = self.certificate.context if self.certificate is not None else None
        server = await asyncio.get_running_loop().create_server(
            self._line, "127.0.0.1", self.port, ssl=context if self.implicit else None
        )
        self.port = server.sockets[0].getsockname()[1]
        try:
            yield self
        finally:
            server.close()
            await server.wait_closed()

    def _line(self) -> SMTP:
        starttls = self.certificate.context if self.certificate is not None and not self.implicit else None
        return SMTP(
            self,
            hostname="post.example.org",
            tls_context=starttls,
            auth_required=self.wants_login,
            auth_require_tls=starttls is not None,
            authenticator=self._authenticate,
        )

    def url(self, login: str = "", **asked: object) -> str:
        """The address for LOFTESBOT_SMTP_URL."""
        scheme = "smtps" if self.implicit else "smtp"
        if self.certificate is not None:
            asked.setdefault("cafile", self.certificate.path)
        query = "&".join(f"{name}={value}" for name, value in asked.items())
        return f"{scheme}://{login}127.0.0.1:{self.port}" + (f"?{query}" if query else "")

    async def gets(self, number: int = 1) -> EmailMessage:
        """Wait until so many messages are here; the last of them."""
        async with asyncio.timeout(PATIENCE), self._changed:
            await self._changed.wait_for(lambda: len(self.got) >= number)
        return self.got[number - 1]

    def _authenticate(self, _server: Any, _session: Any, _envelope: Any, mechanism: str, data: Any) -> AuthResult:
        right = isinstance(data, LoginPassword) and (data.login, data.password) == (USER.encode(), PASSWORD.encode())
        self.logged_in += right
        return AuthResult(success=right, handled=right or mechanism not in ("LOGIN", "PLAIN"))

    def _fault(self, at: str) -> str | None:
        """What goes wrong now: an answer, or "cut"."""
        if self.faults:
            where, what = self.faults[0]
            return what if where == at else None
        return "cut" if self.cuts == at else self.says.get(at)

    async def handle_MAIL(
        self, server: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return self._answered(server, "MAIL")

    async def handle_RCPT(
        self, server: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return self._answered(server, "RCPT")

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        answer = self._answered(server, "DATA")
        if answer != "250 OK":
            return answer
        async with self._changed:
            content = envelope.content if isinstance(envelope.content, bytes) else b""
            self.got.append(message_from_bytes(content, policy=policy.default))
            self.to += envelope.rcpt_tos
            self.encrypted.append(session.ssl is not None or self.implicit)
            self._changed.notify_all()
        answer = self._answered(server, "after")
        if self.faults and self.faults[0] == ("none", ""):
            self.faults.pop(0)
        return answer

    def _answered(self, server: SMTP, at: str) -> str:
        fault = self._fault(at)
        if fault is None:
            return "250 OK"
        if self.faults:
            self.faults.pop(0)
        if fault == "cut":
            assert isinstance(server.transport, asyncio.WriteTransport)
            server.transport.abort()
            return "421 gone"
        return fault
