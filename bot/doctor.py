"""`loftesbot doctor`: what is right and what is wrong, in plain words. It changes nothing and calls nobody."""

import sys
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from rapidfuzz.fuzz import ratio

from bot.content import Library, check_folder, load_municipality, world_of
from bot.database import naming_the_setting
from bot.many import Unusable, all_of
from bot.settings import Settings, load_settings, unknown_settings
from channels.email import mail_server
from core.errors import LoftesbotError
from core.world import World
from locales import Locales, problems, unreviewed
from storage import Keyring, SchemaState, database_place, engine_version, look, look_at_fence, schema_state

OLDEST_CHECK = timedelta(days=365)
USABLE = (SchemaState.CURRENT, SchemaState.SERVES)

SCHEMA = {
    SchemaState.CURRENT: "the schema is the one that this program needs",
    SchemaState.SERVES: "the schema is newer than this program, and serves it too",
    SchemaState.OUTDATED: "the schema is older than this program: run loftesbot migrate",
    SchemaState.NEWER: "the schema is newer than this program: install the newer Löftesbot",
    SchemaState.MISSING: "there is no database yet",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. `mark` is ok, note (a person should know) or wrong (must be mended)."""

    mark: str
    about: str
    words: str

    @property
    def wrong(self) -> bool:
        """Whether it must be mended."""
        return self.mark == "wrong"

    @property
    def line(self) -> str:
        """The finding as it is printed."""
        return f"{self.mark:>6}  {self.about}: {self.words}"


async def examine() -> list[Finding]:
    """Look at everything; one finding or more for each."""
    version = ".".join(map(str, sys.version_info[:3]))
    findings = [Finding("ok" if sys.version_info >= (3, 11) else "wrong", "Python", version)]
    try:
        settings = load_settings()
    except LoftesbotError as error:
        return [*findings, Finding("wrong", "settings", str(error))]
    findings.append(Finding("ok", "settings", "all can be read"))
    findings += [Finding("note", "settings", words) for words in unknown_settings()]
    if settings.bots is None:
        findings += [*_telegram(settings), _mail(settings)]
        state, seen = await _database(settings)
        library = Library(settings.content, Locales.load(lazily=True), ratio)
        return [*findings, *seen, *await _keys(settings, state), *_words(), *_content(settings, library)]
    return [*findings, *await _many(settings)]


async def _many(program: Settings) -> list[Finding]:
    """What all municipalities of a program share, once; and each of them by its name."""
    state, findings = await _database(program)
    findings += _words()
    try:
        bots = all_of(program)
    except LoftesbotError as error:
        return [*findings, Finding("wrong", "settings", str(error))]
    libraries: dict[Path, Library] = {}
    for bot in bots:
        if isinstance(bot, Unusable):
            findings.append(Finding("wrong", bot.municipality, bot.words))
            continue
        if bot.content not in libraries:
            libraries[bot.content] = Library(bot.content, Locales.load(lazily=True), ratio)
        content = _content(bot, libraries[bot.content])
        seen = [*_telegram(bot), _mail(bot), *await _keys(bot, state), *content]
        findings += [Finding(one.mark, f"{bot.municipality}, {one.about}", one.words) for one in seen]
    return findings


def _telegram(settings: Settings) -> list[Finding]:
    if settings.telegram_token is None:
        return [Finding("note", "Telegram", "no token is set (LOFTESBOT_TELEGRAM_TOKEN): only the sandbox can run")]
    findings = [Finding("ok", "Telegram", f"a token is set; updates come by {settings.intake}")]
    if settings.intake == "webhook" and (settings.webhook_url or "").startswith("http://"):
        findings.append(Finding("note", "webhook", "Telegram itself only calls addresses that begin with https://"))
    if not settings.admins:
        words = "nobody is told when something is set aside (LOFTESBOT_ADMINS is empty)"
        findings.append(Finding("note", "operators", words))
    return findings


def _mail(settings: Settings) -> Finding:
    if settings.smtp_url is None:
        return Finding("note", "e-mail", "no mail server is set (LOFTESBOT_SMTP_URL): digests go to the chat alone")
    server = mail_server(settings.need("smtp_url"), settings.sender)
    if server.cafile is not None and not Path(server.cafile).is_file():
        return Finding("wrong", "e-mail", "LOFTESBOT_SMTP_URL: the cafile is not there")
    if server.password is not None and server.starttls == "off" and not server.tls:
        return Finding("note", "e-mail", "the password goes unencrypted (LOFTESBOT_SMTP_URL has starttls=off)")
    if settings.mail_from is None and server.sender != server.user:
        return Finding("note", "e-mail", f"e-mails come from {server.sender}: set LOFTESBOT_MAIL_FROM")
    return Finding("ok", "e-mail", f"a mail server is set; e-mails come from {server.sender}")


async def _database(settings: Settings) -> tuple[SchemaState, list[Finding]]:
    try:
        with naming_the_setting():
            version = await engine_version(settings.database_url)
            state = await schema_state(settings.database_url)
    except LoftesbotError as error:
        return SchemaState.MISSING, [Finding("wrong", "database", str(error))]
    fresh = state is SchemaState.MISSING and settings.database_url.startswith("sqlite")
    mark = "ok" if state is SchemaState.CURRENT else "note" if fresh or state is SchemaState.SERVES else "wrong"
    findings = [
        Finding("ok", "database engine", version),
        Finding("ok", "database file", database_place(settings.database_url)),
        Finding(mark, "database", SCHEMA[state] + ("; it is made at the first start" if fresh else "")),
    ]
    if state in USABLE:
        findings += await _fence(settings)
    return state, findings


async def _keys(settings: Settings, state: SchemaState) -> list[Finding]:
    if settings.data_key is None:
        words = "LOFTESBOT_DATA_KEY is not set; make one with loftesbot new-key and keep it safe"
        return [Finding("wrong", "keys", words)]
    keys = settings.data_key.get_secret_value()
    findings = [Finding("ok", "keys", f"{keys.count(',') + 1} of the right length")]
    if state in USABLE:
        findings.append(await _opened(settings, keys))
    return findings


async def _fence(settings: Settings) -> list[Finding]:
    found = await look_at_fence(settings.database_url)
    if found is None:
        return []
    if found.climbed:
        words = "the user of the database is one whom no fence holds: let the program have one that is no superuser"
        return [Finding("note", "fence", words)]
    if found.open:
        words = f"{found.open} tables are open to earlier programs: when none runs any more, loftesbot migrate --finish"
        return [Finding("note", "fence", words)]
    return [Finding("ok", "fence", "the database shows nobody another municipality's rows")]


async def _opened(settings: Settings, keys: str) -> Finding:
    try:
        with naming_the_setting():
            condition = await look(settings.database_url, Keyring.parse(keys), settings.municipality)
    except LoftesbotError as error:
        return Finding("wrong", "keys and database", str(error))
    if not condition.opened:
        words = f"{settings.municipality} is not in the database yet; the first start seals it with these keys"
        return Finding("note", "keys and database", words)
    if condition.incidents:
        words = f"they fit; {condition.incidents} updates were set aside and want a look"
        return Finding("note", "keys and database", words)
    return Finding("ok", "keys and database", "they fit each other")


def _words() -> list[Finding]:
    found = problems()
    if found:
        return [Finding("wrong", "translations", problem) for problem in found]
    spoken = ", ".join(Locales.load(lazily=True).languages)
    return [
        Finding("ok", "translations", f"{spoken}: every text in every language"),
        *(
            Finding("note", "safety texts", f"{file}: no person has written that they reviewed it")
            for file in unreviewed()
        ),
    ]


def _content(settings: Settings, library: Library) -> list[Finding]:
    now = datetime.now(UTC)
    try:
        check_folder(settings.content, settings.municipality)
        world = world_of(library, settings.municipality)
        municipality = load_municipality(settings.content, settings.municipality)
    except LoftesbotError as error:
        return [Finding("wrong", "content", str(error))]
    years = ", ".join(str(pledge.year) for pledge in world.pledges)
    findings = [
        Finding("ok", "content", f"{world.name}: {len(world.gazetteer.places)} places, pledges for {years}"),
        _pledge(world, now),
    ]
    for helpline in municipality.helplines:
        if now.date() - helpline.last_checked > OLDEST_CHECK:
            checked = (
                "was never checked" if helpline.last_checked == date.min else f"was checked {helpline.last_checked}"
            )
            words = f"{helpline.number} {checked}: look it up, and write today's date in the content file"
            findings.append(Finding("note", "helplines", words))
    return findings


def _pledge(world: World, now: datetime) -> Finding:
    pledge = world.pledge(now)
    if pledge.is_past(now.astimezone(world.zone).date()):
        return Finding("note", "pledge", f"the newest is for {pledge.year}, which is past; residents are told so")
    return Finding("ok", "pledge", f"for {pledge.year}")
