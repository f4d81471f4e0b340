"""Many municipalities in one program: the folder of LOFTESBOT_BOTS, and a file NAME.env in it for each.

A file says what is one municipality's own; what it leaves out is as the program's own settings have it. Its token, its
keys and its webhook's secret are never anybody else's.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic_settings import DotEnvSettingsSource

from bot.settings import PREFIX, Settings, load_settings
from core.errors import ConfigurationError

SUFFIX = ".env"
# Also a part of an address.
NAME = re.compile(r"^[A-Za-z0-9][A-Za-z0-9_-]*$")
# What every bot of a program shares, and no file may say for itself.
SHARED = {
    *("bots", "municipality", "intake", "webhook_url", "http_host", "http_port", "database_url"),
    *("log_level", "log_format"),
}
# What every file must say for itself.
OWN = ("telegram_token", "data_key", "webhook_secret")


@dataclass(frozen=True, slots=True)
class Unusable:
    """A municipality that cannot be served as its file is, and why: in words that hold no value of it."""

    municipality: str
    words: str


def path_of(bots: Path, municipality: str) -> Path:
    """Where a municipality's file is."""
    return bots / f"{municipality}{SUFFIX}"


def all_of(program: Settings) -> list[Settings | Unusable]:
    """The settings of each bot that the program serves, in the order of their names.

    Raises ConfigurationError where the folder itself cannot be read. A file with a mistake keeps nobody else from
    being served.
    """
    folder = folder_of(program)
    try:
        names = sorted(path.stem for path in folder.iterdir() if path.suffix == SUFFIX and path.stem)
    except OSError as error:
        raise ConfigurationError(f"{PREFIX}BOTS: {folder.absolute()} cannot be read: {error.strerror}") from None
    return list(_each(program, names))


def _each(program: Settings, names: list[str]) -> Iterator[Settings | Unusable]:
    met: dict[str, str] = {}
    for name in names:
        try:
            found = settings_of(program, name)
        except ConfigurationError as error:
            yield Unusable(name, str(error))
            continue
        bot = found.need("telegram_token").partition(":")[0]
        if bot in met:
            yield Unusable(name, f"{PREFIX}TELEGRAM_TOKEN: the bot is {met[bot]}'s already")
            continue
        met[bot] = name
        yield found


def one_of(program: Settings) -> Settings:
    """The settings of a command that is about one municipality. Where there are many, LOFTESBOT_MUNICIPALITY says which
    one. Raises ConfigurationError.
    """
    if program.bots is None:
        return program
    if "municipality" not in program.model_fields_set:
        raise ConfigurationError(f"{PREFIX}MUNICIPALITY: must say which one of those in {PREFIX}BOTS is meant")
    return settings_of(program, program.municipality)


def settings_of(program: Settings, municipality: str) -> Settings:
    """The settings of one bot. Raises ConfigurationError."""
    path = path_of(folder_of(program), municipality)
    if not NAME.match(municipality):
        raise ConfigurationError(f"{path.name}: a municipality is called by letters from a to z, digits, - and _")
    if not path.is_file():
        raise ConfigurationError(f"{PREFIX}MUNICIPALITY: there is no file {path.absolute()}; loftesbot add makes it")
    try:
        own = _read(path)
        shared = {name: getattr(program, name) for name in SHARED}
        address = f"{program.webhook_url.rstrip('/')}/{municipality}" if program.webhook_url else None
        ours = {"bots": None, "municipality": municipality, "webhook_url": address}
        found = load_settings(**{**shared, **own, **ours})
        for name in OWN[:2]:
            found.need(name)
    except ConfigurationError as error:
        raise ConfigurationError(f"{path.name}: {error}") from None
    return found


def folder_of(program: Settings) -> Path:
    """The folder of LOFTESBOT_BOTS; raises ConfigurationError where none is set."""
    if program.bots is None:
        raise ConfigurationError(f"{PREFIX}BOTS: is not set; it names the folder of the municipalities that are served")
    return program.bots


def _read(path: Path) -> dict[str, str | None]:
    """What a file says; of OWN, what it does not say is not set."""
    try:
        given = DotEnvSettingsSource(Settings, env_file=path).env_vars
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"it cannot be read ({type(error).__name__})") from None
    own: dict[str, str | None] = dict.fromkeys(OWN)
    for name, value in given.items():
        field = name.lower().removeprefix(PREFIX.lower())
        if field in SHARED:
            raise ConfigurationError(f"{PREFIX}{field.upper()}: is set for the whole program, and not in this file")
        if not name.lower().startswith(PREFIX.lower()) or field not in Settings.model_fields:
            raise ConfigurationError(f"{name.upper()}: there is no such setting")
        own[field] = value
    return own
