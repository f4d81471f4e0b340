"""`loftesbot digest`: a digest from the command line, also beside a running Löftesbot: it does not need its lock."""

import base64
import os
import sys
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from bot.content import check_folder, load_town
from bot.database import naming_the_setting
from bot.digest.form import BINARY, Form
from bot.digest.make import make_digest
from bot.pledges import published_pledges
from bot.settings import Settings
from core.digest.model import Digest, Period
from core.errors import ConfigurationError, UnknownScope
from core.ports import Speech
from core.staff import Role
from locales import Locales
from storage import Keyring, open_reader


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for on the command line; `output` is None for standard output."""

    period: Period
    at: date | None
    role: Role
    language: str | None
    scope: str
    form: Form
    output: Path | None


async def digest(settings: Settings, wanted: Wanted) -> None:
    """Make the digest and write it. Raises LoftesbotError, in words that say what to mend."""
    if wanted.form in BINARY and wanted.output is None and sys.stdout.isatty():
        raise ConfigurationError(f"A {wanted.form} is not for a terminal: name a file with --output.")
    keys = Keyring.parse(settings.need("data_key"))
    check_folder(settings.content, settings.municipality)
    locales = Locales.load(lazily=True)
    town = load_town(settings.content, settings.municipality, locales)
    language = wanted.language or town.languages[0]
    if language not in town.languages:
        raise ConfigurationError(f"--lang: there is no {language}; there is {', '.join(town.languages)}")
    now = datetime.now(UTC)
    with naming_the_setting():
        reader = await open_reader(settings.database_url, keys, settings.municipality)
    try:
        made = await make_digest(
            reader,
            replace(town, pledges=await published_pledges(reader, town.pledges)),
            role=wanted.role,
            scope=wanted.scope,
            period=wanted.period,
            at=wanted.at or now.astimezone(town.zone).date(),
            language=language,
            now=now,
        )
    except UnknownScope as error:
        raise ConfigurationError(f"--scope: {error}") from None
    finally:
        await reader.close()
    write(await shown(made, locales, wanted.form), wanted.output)


async def shown(made: Digest, speech: Speech, form: Form) -> bytes:
    """The digest in the form that was asked for, as bytes. What draws is loaded only when it is wanted: it takes longer
    than the figures."""
    if form is Form.JSON:
        return (made.model_dump_json(indent=2) + "\n").encode()
    if form is Form.CSV:
        from bot.digest.table import table  # noqa: PLC0415

        return table(made, speech).encode()
    if form is Form.PDF:
        from bot.digest.pdf import pdf  # noqa: PLC0415

        return await pdf(made, speech)
    if form is Form.PNG:
        from bot.digest.picture import picture  # noqa: PLC0415

        return await picture(made, speech)
    from bot.digest.mail import PICTURE, bodies  # noqa: PLC0415

    rich, plain = bodies(made, speech)
    if form is Form.TEXT:
        return plain.encode()
    from bot.digest.picture import picture  # noqa: PLC0415

    # An e-mail brings its picture along; a file has it inside.
    png = base64.b64encode(await picture(made, speech)).decode()
    return rich.replace(f"cid:{PICTURE}", f"data:image/png;base64,{png}").encode()


def write(content: bytes, output: Path | None) -> None:
    """To a file that only its owner can read, or to standard output."""
    if output is None:
        sys.stdout.buffer.write(content)
        sys.stdout.flush()
        return
    try:
        with os.fdopen(os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(content)
    except OSError as error:
        raise ConfigurationError(f"--output: {output} cannot be written: {error.strerror}") from error
