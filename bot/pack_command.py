"""`loftesbot pack`: the yearly pledge pack from the command line, also beside a running Löftesbot."""

import sys
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from bot.content import check_folder, load_town
from bot.database import naming_the_setting
from bot.digest.command import write
from bot.digest.make import make_digest
from bot.pack import MakesDigest, as_json, make_pack
from bot.pack_data import as_csv, as_xlsx
from bot.pack_form import BINARY, PackForm
from bot.pack_pdf import as_pdf
from bot.pledges import published_pledges
from bot.settings import Settings
from core.errors import ConfigurationError
from core.pack import Pack
from locales import Locales
from storage import Keyring, open_reader

FIRST, LAST = 2015, 2100


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for on the command line; `output` is None for standard output."""

    year: int
    language: str | None
    form: PackForm
    output: Path | None


async def pack(settings: Settings, wanted: Wanted, digests: MakesDigest = make_digest) -> None:
    """Make the pack of a year and write it. Raises LoftesbotError, in words that say what to mend."""
    if wanted.form in BINARY and wanted.output is None and sys.stdout.isatty():
        raise ConfigurationError(f"A {wanted.form} is not for a terminal: name a file with --output.")
    if not FIRST <= wanted.year <= LAST:
        raise ConfigurationError(f"--year: should be from {FIRST} to {LAST}")
    keys = Keyring.parse(settings.need("data_key"))
    check_folder(settings.content, settings.municipality)
    locales = Locales.load(lazily=True)
    town = load_town(settings.content, settings.municipality, locales)
    language = wanted.language or town.languages[0]
    if language not in town.languages:
        raise ConfigurationError(f"--lang: there is no {language}; there is {', '.join(town.languages)}")
    with naming_the_setting():
        reader = await open_reader(settings.database_url, keys, settings.municipality)
    try:
        town = replace(town, pledges=await published_pledges(reader, town.pledges))
        made = await make_pack(reader, town, wanted.year, language, datetime.now(UTC), digests)
    finally:
        await reader.close()
    write(_shown(made, locales, wanted.form), wanted.output)


def _shown(pack: Pack, locales: Locales, form: PackForm) -> bytes:
    match form:
        case PackForm.PDF:
            return as_pdf(pack, locales)
        case PackForm.XLSX:
            return as_xlsx(pack, locales)
        case PackForm.CSV:
            # With the mark by which spreadsheet programs know UTF-8.
            return as_csv(pack, locales).encode("utf-8-sig")
        case PackForm.JSON:
            return as_json(pack).encode()
