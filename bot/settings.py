"""Settings: environment variables that begin with LOFTESBOT_, read from a file .env too. All of them are here."""

import base64
import difflib
import re
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import parse_qs, unquote, urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, DotEnvSettingsSource, EnvSettingsSource, NoDecode, SettingsConfigDict

from core.bursts import Rule
from core.errors import ConfigurationError
from core.mailing import read_address
from core.ports_reports import Kept
from core.world import Limits, Retention

PREFIX = "LOFTESBOT_"
ENV_FILE = ".env"
HOME = Path(__file__).resolve().parent.parent
TOKEN = re.compile(r"^\d+:[A-Za-z0-9_-]{20,}$")
MUNICIPALITY = re.compile(r"^\w[\w-]*$")
# What `?starttls=` may say; see channels.email.
STARTTLS = ("required", "offered", "off")
WEBHOOK_SECRET = re.compile(r"^[A-Za-z0-9_-]{1,256}$")


class Settings(BaseSettings):
    """Everything that can be set. A field's description is what the table in the README says of it."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_file=ENV_FILE, env_file_encoding="utf-8", extra="ignore")

    telegram_token: SecretStr | None = Field(
        None, description="The bot's token from @BotFather. Without it: the sandbox."
    )
    telegram_api: str = Field("https://api.telegram.org", description="Where the Bot API is.")
    intake: Literal["polling", "webhook"] = Field("polling", description="How updates come in: `polling` or `webhook`.")
    webhook_url: str | None = Field(None, description="The address that Telegram calls, with `webhook`.")
    webhook_secret: SecretStr | None = Field(
        None, description="What Telegram shows with each call: 1–256 letters, digits, `_` and `-`."
    )
    http_host: str = Field("127.0.0.1", description="Where webhook, `/healthz`, `/readyz` and `/metrics` listen.")
    http_port: int = Field(8080, ge=0, le=65535, description="The port of the same; 0 picks a free one.")
    database_url: str = Field(
        "sqlite:///.data/loftesbot.sqlite",
        description="`sqlite:////absolute/path`, or `postgresql://user:password@host:5432/name` "
        "after `loftesbot migrate`.",
    )
    municipality: str = Field("hallstahammar", description="Which folder of `content/municipalities/` is served.")
    bots: Path | None = Field(
        None,
        description="A folder with a file `NAME.env` for each municipality, made by `loftesbot add`: one program then "
        "serves them all.",
    )
    admins: Annotated[tuple[int, ...], NoDecode] = Field(
        (), description="Telegram ids of the operators, comma separated; they are told when something was set aside."
    )
    data_key: SecretStr | None = Field(
        None, description="Keys that seal what is private: urlsafe base64 of 32 bytes, comma separated, newest first."
    )
    smtp_url: SecretStr | None = Field(
        None,
        description="The mail server for digests: `smtp://user:password@host:port` (with STARTTLS), or `smtps://`. "
        "Without it: no e-mail.",
    )
    mail_from: str | None = Field(
        None,
        description="The address that e-mails come from; without it the user of `LOFTESBOT_SMTP_URL`, "
        "or `loftesbot@` its host.",
    )
    content: Path = Field(HOME / "content", description="The folder of pledges, places, words and municipalities.")
    log_level: Literal["debug", "info", "warning", "error"] = Field("info", description="How much is logged.")
    log_format: Literal["auto", "json", "plain"] = Field(
        "auto", description="`json` for machines, `plain` for people; `auto` is plain at a terminal."
    )
    draft_hours: int = Field(24, ge=1, le=168, description="How many hours an unfinished report is kept.")
    words_days: int = Field(90, ge=1, le=3650, description="How many days a report's own words are kept.")
    address_days: int = Field(30, ge=1, le=3650, description="How many days it is known where to answer a reporter.")
    report_days: int = Field(730, ge=1, le=36500, description="How many days the rest of a report is kept.")
    talk_days: int = Field(30, ge=1, le=365, description="How many days what is written to and by a coach is kept.")
    access_log_days: int = Field(
        730, ge=1, le=36500, description="How many days it is kept who of the staff did or read what."
    )
    purge_decision: str = Field(
        "", max_length=100, description="The decision by which records are erased; the purge log names it."
    )
    erased_file: Path | None = Field(
        None,
        description="A file, on another disk than the database, in which it is noted who was erased:"
        " so no backup brings them back.",
    )
    reports_a_day: int = Field(
        3, ge=0, le=10, description="How many reports one person may send in 24 hours; 0 is no limit."
    )
    cool_down_minutes: int = Field(
        30, ge=0, le=1440, description="How many minutes must lie between one person's reports."
    )
    burst_reporters: int = Field(
        0,
        ge=0,
        le=1000,
        description="How many different people must tell of one event for staff to hear of it at once; 0: never.",
    )
    burst_minutes: int = Field(30, ge=1, le=1440, description="Within how many minutes they must tell of it.")
    photos: int = Field(0, ge=0, le=10, description="How many photos a report may have; 0: photos are not taken.")

    @field_validator(
        "telegram_token",
        "webhook_url",
        "webhook_secret",
        "data_key",
        "smtp_url",
        "mail_from",
        "erased_file",
        "bots",
        mode="before",
    )
    @classmethod
    def _empty_is_unset(cls, value: object) -> object:
        return None if isinstance(value, str) and not value.strip() else value

    @field_validator("municipality", "http_host", "content", mode="before")
    @classmethod
    def _not_empty(cls, value: object) -> object:
        if isinstance(value, str) and not value.strip():
            raise ValueError("is empty")
        return value

    @field_validator("telegram_token")
    @classmethod
    def _token(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not TOKEN.match(value.get_secret_value()):
            raise ValueError("is not a bot token: digits, a colon and at least 20 letters")
        return value

    @field_validator("telegram_api")
    @classmethod
    def _api(cls, value: str) -> str:
        if urlsplit(value).scheme not in ("http", "https") or not urlsplit(value).hostname:
            raise ValueError("is not an address that begins with http:// or https://")
        return value.rstrip("/")

    @field_validator("webhook_url")
    @classmethod
    def _webhook_url(cls, value: str | None) -> str | None:
        if value is not None and (urlsplit(value).scheme not in ("http", "https") or not urlsplit(value).hostname):
            raise ValueError("is not an address that begins with https://")
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _secret(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not WEBHOOK_SECRET.match(value.get_secret_value()):
            raise ValueError("must be 1 to 256 of A–Z, a–z, 0–9, _ and -")
        return value

    @field_validator("database_url")
    @classmethod
    def _database_url(cls, value: str) -> str:
        if not value.startswith(("sqlite:///", "postgresql://")):
            raise ValueError("must begin with sqlite:/// or postgresql://")
        if value.startswith("sqlite:///") and value.removeprefix("sqlite:///").strip()[:1] in ("", ":"):
            raise ValueError("must name a file, as sqlite:////absolute/path does")
        return value

    @field_validator("municipality")
    @classmethod
    def _municipality(cls, value: str) -> str:
        if not MUNICIPALITY.match(value):
            raise ValueError("must be the name of a folder in content/municipalities/")
        return value

    @field_validator("smtp_url")
    @classmethod
    def _smtp_url(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not _is_mail_server(value.get_secret_value()):
            raise ValueError("must look like smtp://user:password@host:port, or smtps://")
        return value

    @field_validator("mail_from")
    @classmethod
    def _mail_from(cls, value: str | None) -> str | None:
        if value is not None and read_address(value) is None:
            raise ValueError("must be an e-mail address, as loftesbot@example.org")
        return value

    @field_validator("admins", mode="before")
    @classmethod
    def _ids(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        parts = [part.strip() for part in value.split(",") if part.strip()]
        if not all(part.isdecimal() for part in parts):
            raise ValueError("must be Telegram ids (digits), separated by commas")
        return tuple(int(part) for part in parts)

    @field_validator("data_key")
    @classmethod
    def _keys(cls, value: SecretStr | None) -> SecretStr | None:
        for part in value.get_secret_value().split(",") if value is not None else ():
            try:
                length = len(base64.b64decode(part.strip().encode(), altchars=b"-_", validate=True))
            except ValueError:
                length = 0
            if length != 32:
                raise ValueError("each key must be urlsafe base64 of 32 bytes; make one with: loftesbot new-key")
        return value

    @model_validator(mode="after")
    def _webhook_is_whole(self) -> Self:
        if self.intake == "webhook":
            # Where there are many bots, each has its own secret.
            for name in ("webhook_url", "webhook_secret") if self.bots is None else ("webhook_url",):
                if getattr(self, name) is None:
                    raise ValueError(f"{PREFIX}{name.upper()}: is needed when {PREFIX}INTAKE is webhook")
        return self

    @property
    def sender(self) -> str:
        """The address that e-mails come from."""
        parts = urlsplit(self.smtp_url.get_secret_value() if self.smtp_url is not None else "")
        user = read_address(unquote(parts.username or ""))
        return read_address(self.mail_from or "") or user or f"loftesbot@{_domain(parts.hostname or '')}"

    @property
    def webhook_path(self) -> str:
        """The path at which webhook calls arrive, also behind a proxy."""
        return urlsplit(self.webhook_url or "").path or "/"

    @property
    def drafts_kept(self) -> timedelta:
        """How long an unfinished report is kept."""
        return timedelta(hours=self.draft_hours)

    @property
    def reports_kept(self) -> Kept:
        """How long the parts of a report, and the access log, are kept."""
        return Kept(
            rows=timedelta(days=self.report_days),
            words=timedelta(days=self.words_days),
            addresses=timedelta(days=self.address_days),
            looks=timedelta(days=self.access_log_days),
            talks=timedelta(days=self.talk_days),
        )

    @property
    def retention(self) -> Retention:
        """The same, as /privacy says it."""
        return Retention(self.report_days, self.words_days, self.address_days, self.draft_hours, self.talk_days)

    @property
    def limits(self) -> Limits:
        """How much one person may send."""
        return Limits(self.reports_a_day, timedelta(minutes=self.cool_down_minutes), self.photos)

    @property
    def burst_rule(self) -> Rule:
        """How many reports of one event are a burst."""
        return Rule(self.burst_reporters, timedelta(minutes=self.burst_minutes))

    def need(self, name: str) -> str:
        """A secret that cannot be done without; ConfigurationError names its variable."""
        secret = getattr(self, name)
        if not isinstance(secret, SecretStr):
            raise ConfigurationError(f"{PREFIX}{name.upper()}: is not set")
        return secret.get_secret_value()


def load_settings(**given: object) -> Settings:
    """The settings in force. ConfigurationError is one line, names the variable and never holds its value."""
    try:
        return Settings(**given)  # type: ignore[arg-type]
    except ValidationError as error:
        raise ConfigurationError("; ".join(_line(problem) for problem in error.errors())) from None
    except UnicodeDecodeError:
        raise ConfigurationError(f"{ENV_FILE}: is not text in UTF-8") from None
    except OSError as error:
        raise ConfigurationError(f"{ENV_FILE}: cannot be read: {error.strerror}") from None


def unknown_settings() -> list[str]:
    """What is set under our prefix and read by nobody, a line each: its name and the nearest one that is known."""
    known = {name.upper() for name in Settings.model_fields}
    given = {name.upper() for source in (EnvSettingsSource, DotEnvSettingsSource) for name in source(Settings).env_vars}
    ours = {name.removeprefix(PREFIX) for name in given if name.startswith(PREFIX)}
    return [_unknown(name, known) for name in sorted(ours - known)]


def _unknown(name: str, known: set[str]) -> str:
    near = difflib.get_close_matches(name, sorted(known), n=1)
    return f"{PREFIX}{name}: there is no such setting" + (f"; is {PREFIX}{near[0]} meant?" if near else "")


def _domain(host: str) -> str:
    """A host as the domain of an address; one that is only a number, or has no name in the world, is none."""
    return host if read_address(f"loftesbot@{host}") else "localhost"


def _is_mail_server(url: str) -> bool:
    try:
        parts = urlsplit(url)
        asked = parse_qs(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query))
        known = set(asked) <= {"starttls", "cafile"} and asked.get("starttls", ["off"])[-1] in STARTTLS
        return parts.scheme in ("smtp", "smtps") and bool(parts.hostname) and parts.port != 0 and known
    except ValueError:
        return False


def _line(problem: object) -> str:
    if not isinstance(problem, dict):
        return str(problem)
    words = str(problem["msg"]).removeprefix("Value error, ")
    field = ".".join(str(part) for part in problem["loc"][:1])
    return f"{PREFIX}{field.upper()}: {words}" if field else words
