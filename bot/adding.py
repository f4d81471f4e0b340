"""`loftesbot add`: one municipality more in a program that serves many. Its folder of content is there; what is missing
is its file of secrets, which is made here.
"""

import os
import secrets
from pathlib import Path

from rapidfuzz.fuzz import ratio

from bot.content import check_folder, load_world
from bot.many import NAME, Unusable, all_of, folder_of, path_of
from bot.settings import PREFIX, TOKEN, Settings
from channels.telegram_bot import who_is
from core.errors import ConfigurationError
from core.world import World
from locales import Locales
from storage import generate_key

HEAD = """\
# {name}: its own settings, beside those of the program. Written by `loftesbot add`; whoever reads it can read what
# residents wrote, and speak as the bot. A copy of the data key belongs where the backups are not.
"""


async def add(settings: Settings, municipality: str, token: str, admins: tuple[int, ...]) -> str:
    """Check the content and the token, and write the file; what was done and what comes next, in a few lines.

    Nothing is written when something is wrong. Raises ConfigurationError or ContentError.
    """
    folder = folder_of(settings)
    if not NAME.match(municipality):
        raise ConfigurationError("a municipality is called by letters from a to z, digits, - and _, as its folder is")
    if not TOKEN.match(token):
        raise ConfigurationError("the token is not one: digits, a colon and at least 20 letters")
    check_folder(settings.content, municipality)
    world = load_world(settings.content, municipality, Locales.load(lazily=True), ratio)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    _expect_new(settings, municipality, token)
    handle = await who_is(token, settings.telegram_api)
    path = path_of(folder, municipality)
    _write(path, world, token, admins)
    return "\n".join(_said(settings, path, world, handle, admins))


def _expect_new(settings: Settings, municipality: str, token: str) -> None:
    if path_of(folder_of(settings), municipality).exists():
        raise ConfigurationError(f"{path_of(folder_of(settings), municipality).absolute()} is there already")
    bot = token.partition(":")[0]
    for one in all_of(settings):
        if not isinstance(one, Unusable) and one.need("telegram_token").partition(":")[0] == bot:
            raise ConfigurationError(f"the token is of the bot that {one.municipality} has already")


def _write(path: Path, world: World, token: str, admins: tuple[int, ...]) -> None:
    said = {
        "TELEGRAM_TOKEN": token,
        "WEBHOOK_SECRET": secrets.token_urlsafe(32),
        "DATA_KEY": generate_key(),
        **({"ADMINS": ",".join(map(str, admins))} if admins else {}),
    }
    lines = [f"{PREFIX}{name}={value}\n" for name, value in said.items()]
    # Whole or not at all, and nobody else's to read at any moment.
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(file, "w", encoding="utf-8") as out:
        out.write(HEAD.format(name=world.name) + "".join(lines))
        out.flush()
        os.fsync(out.fileno())


def _said(settings: Settings, path: Path, world: World, handle: str, admins: tuple[int, ...]) -> list[str]:
    years = ", ".join(str(pledge.year) for pledge in world.pledges)
    lines = [
        f"{world.name} is added: @{handle}, {len(world.languages)} languages, {len(world.gazetteer.places)} places, "
        f"pledges for {years}.",
        f"Its secrets are in {path.absolute()}. Keep a copy of the data key where the backups are not.",
        "A running program serves it when it is sent SIGHUP (systemctl reload); one that is started serves it at once.",
    ]
    if not admins and not settings.admins:
        lines.append("Nobody is told when something is wrong: give --admin, or write LOFTESBOT_ADMINS in the file.")
    unchecked = [line.number for line in world.helplines if line.last_checked.year == 1]
    if unchecked:
        lines.append(f"Numbers that nobody has checked yet: {', '.join(unchecked)}.")
    return lines
