"""The command line: `loftesbot run` and what an operator needs beside it."""

import asyncio
import atexit
import gc
import os
import sys
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, TypeVar

import structlog
import typer

from bot import logs
from bot.digest.form import Form
from bot.many import one_of
from bot.pack_form import PackForm
from bot.settings import Settings, load_settings, unknown_settings
from core.digest.model import Period
from core.errors import LoftesbotError
from core.exporting import Format
from core.staff import Role

log = structlog.get_logger()
T = TypeVar("T")

app = typer.Typer(
    help="Löftesbot: a municipality's citizen pledge in Telegram.", no_args_is_help=True, pretty_exceptions_enable=False
)


def _or_one_line(work: Callable[[], T]) -> T:
    """What goes wrong is one line and exit code 1, never a traceback.

    An error that has a name says in words what to mend. One without is a bug: its words may hold what somebody wrote,
    so the log tells where it came from and nothing more.
    """
    try:
        return work()
    except LoftesbotError as error:
        typer.echo(f"loftesbot: {error}", err=True)
    except Exception:
        log.exception("failed")
    raise typer.Exit(1)


def _do(work: Callable[[Settings], Coroutine[Any, Any, T]], *, whole: bool = False) -> T:
    """Work with the settings: of the `whole` program, or of the one municipality that is meant."""
    settings = _or_one_line(lambda: load_settings() if whole else one_of(load_settings()))
    logs.set_up(settings.log_level, settings.log_format)
    for words in unknown_settings():
        log.warning("setting.unknown", words=words)
    return _or_one_line(lambda: asyncio.run(work(settings)))


@app.command()
def run() -> None:
    """Serve Telegram with the settings of the environment and .env, until told to stop."""
    from bot.application import run as serve  # noqa: PLC0415  the other commands need no web server

    _do(serve, whole=True)


@app.command()
def start() -> None:
    """With a token: the same as run. Without one: a sandbox in the browser, where nothing reaches Telegram."""
    settings = _or_one_line(load_settings)
    if settings.telegram_token is not None or settings.bots is not None:
        os.execv(sys.executable, [sys.executable, "-m", "bot", "run"])  # noqa: S606
    from bot.demo import demo  # noqa: PLC0415

    raise typer.Exit(_or_one_line(lambda: demo(settings)))


@app.command()
def migrate(
    finish: Annotated[
        bool, typer.Option("--finish", help="When no earlier program runs any more: close what was left open for it.")
    ] = False,
) -> None:
    """Bring the database's schema up to this program's. An earlier program may go on meanwhile."""
    from bot.database import finish_migration, migrate_database  # noqa: PLC0415

    typer.echo(_do(finish_migration if finish else migrate_database, whole=True))


@app.command()
def add(
    municipality: Annotated[str, typer.Argument(help="The name of its folder in content/municipalities.")],
    admin: Annotated[
        list[int] | None, typer.Option(help="A Telegram id of who is told when something is wrong; may be repeated.")
    ] = None,
) -> None:
    """Serve one municipality more: asks for its bot's token, and writes its file in LOFTESBOT_BOTS.

    Its folder of content is there already. A running program serves it when it is sent SIGHUP.
    """
    from bot.adding import add as put  # noqa: PLC0415

    token = _asked_for("The token from @BotFather")
    typer.echo(_do(lambda settings: put(settings, municipality, token, tuple(admin or ())), whole=True))


@app.command()
def doctor() -> None:
    """Say in plain words what is right and what is wrong with settings, keys, database, content and translations."""
    from bot.doctor import examine  # noqa: PLC0415

    findings = _or_one_line(lambda: asyncio.run(examine()))
    for finding in findings:
        typer.echo(finding.line)
    wrong = sum(finding.wrong for finding in findings)
    typer.echo(f"\n{wrong} to mend." if wrong else "\nAll is well.")
    raise typer.Exit(1 if wrong else 0)


@app.command()
def understand(
    lang: Annotated[str | None, typer.Option(help="The writers' language; without it, guessed from the words.")] = None,
    now: Annotated[str | None, typer.Option(help="The moment of writing in ISO 8601; without it, this one.")] = None,
) -> None:
    """Show how messages are understood: one on each line of standard input, plain or JSON with text, lang and now.

    One line of JSON out for each; empty lines are left out, and a line that cannot be read gives an `error`.
    """
    from bot.understand import understand as show  # noqa: PLC0415

    _or_one_line(lambda: show(lang, now))


@app.command(name="import")
def import_reports(
    file: Annotated[Path, typer.Argument(help="JSONL, or CSV with the fields' names in its first line.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be done, and store nothing.")] = False,
    strict: Annotated[bool, typer.Option("--strict", help="Import nothing if a line is wrong.")] = False,
    zone: Annotated[
        str | None, typer.Option(help="The time zone of times without an offset; without it, the municipality's.")
    ] = None,
) -> None:
    """Take in earlier reports from another system. What is there already is not added again.

    Wrong lines are told of one by one; the others are imported all the same, and the exit code is then 1.
    """
    from bot.importing import Asked, import_file  # noqa: PLC0415

    now = datetime.now(UTC)
    done = _do(lambda settings: import_file(settings, Asked(file, dry_run, strict, zone), now))
    typer.echo(done.words)
    raise typer.Exit(1 if done.wrong else 0)


@app.command()
def export(
    format: Annotated[
        Format, typer.Option(help="What to write; register is what is entered in the register of public records.")
    ] = Format.CSV,
    first: Annotated[
        datetime | None, typer.Option("--from", formats=["%Y-%m-%d"], help="The first day; without it, from the first.")
    ] = None,
    last: Annotated[
        datetime | None, typer.Option("--to", formats=["%Y-%m-%d"], help="The last day; without it, until today.")
    ] = None,
    words: Annotated[
        bool, typer.Option("--words", help="With the reporters' own words; written in the access log.")
    ] = False,
    output: Annotated[Path | None, typer.Option(help="Where to; without it, a name that says what it is.")] = None,
    lang: Annotated[
        str | None, typer.Option(help="The language of xlsx and register; without it, the municipality's first.")
    ] = None,
) -> None:
    """Take out the reports that were received on some days. Without words it may be done beside a running bot."""
    from bot.exporting import Asked, export  # noqa: PLC0415

    asked = Asked(format, first and first.date(), last and last.date(), words, output, lang)
    now = datetime.now(UTC)
    typer.echo(_do(lambda settings: export(settings, asked, now)))


@app.command()
def digest(
    period: Annotated[Period, typer.Option(help="How long it looks back: to the last whole one before --at is over.")],
    at: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="A day; without it, today.")] = None,
    role: Annotated[Role, typer.Option(help="For whom: each role sees only its part.")] = Role.MUNICIPALITY,
    lang: Annotated[str | None, typer.Option(help="In which language; without it, the municipality's first.")] = None,
    scope: Annotated[str, typer.Option(help="all, area:<id of a focus area> or locality:<its name>.")] = "all",
    form: Annotated[Form, typer.Option("--format", help="In which form.")] = Form.TEXT,
    output: Annotated[Path | None, typer.Option(help="A file to write; without it, standard output.")] = None,
) -> None:
    """Make a digest, as staff get it; also while the bot runs."""
    from bot.digest.command import Wanted  # noqa: PLC0415
    from bot.digest.command import digest as make  # noqa: PLC0415

    wanted = Wanted(period, None if at is None else at.date(), role, lang, scope, form, output)
    _do(lambda settings: make(settings, wanted))


@app.command()
def pack(
    year: Annotated[int, typer.Option(help="The year whose reports it counts; its wishes are for the next.")],
    lang: Annotated[str | None, typer.Option(help="In which language; without it, the municipality's first.")] = None,
    form: Annotated[PackForm, typer.Option("--format", help="To read, to count with, or everything.")] = PackForm.PDF,
    output: Annotated[Path | None, typer.Option(help="A file to write; without it, standard output.")] = None,
) -> None:
    """Make the yearly pledge pack: wishes ranked, the year by focus area, what was done; also while the bot runs."""
    from bot.pack_command import Wanted  # noqa: PLC0415
    from bot.pack_command import pack as make  # noqa: PLC0415

    wanted = Wanted(year, lang, form, output)
    _do(lambda settings: make(settings, wanted))


@app.command()
def move(
    source: Annotated[str, typer.Option("--from", help="The SQLite file of a bot that is stopped: sqlite:////path")],
) -> None:
    """Move the municipality from a SQLite file into the database of LOFTESBOT_DATABASE_URL.

    Killed, it goes on where it was when it is run again. The file is left as it is.
    """
    from bot.moving import move_into  # noqa: PLC0415

    typer.echo(_do(lambda settings: move_into(settings, source, sys.stderr)))


@app.command()
def backup(
    file: Annotated[Path, typer.Argument(help="Where to; in a folder it gets a name with the time.")],
) -> None:
    """Write a sealed backup of the municipality, also while the bot runs."""
    from bot.backups import backup as write  # noqa: PLC0415

    now = datetime.now(UTC)
    typer.echo(_do(lambda settings: write(settings, file, now, sys.stderr)))


@app.command()
def restore(
    file: Annotated[Path, typer.Argument(help="A file that loftesbot backup wrote.")],
    erased: Annotated[
        Path | None, typer.Option(help="In which file it is noted what was erased; without it LOFTESBOT_ERASED_FILE.")
    ] = None,
    without: Annotated[
        bool, typer.Option("--without-erased", help="Bring back what was erased since, as it is not known.")
    ] = False,
) -> None:
    """Put a backup back into an empty, migrated database, without what was erased since it was made."""
    from bot.backups import restore_from  # noqa: PLC0415

    typer.echo(_do(lambda settings: restore_from(settings, file, erased, without=without, out=sys.stderr)))


@app.command()
def purge() -> None:
    """Let go of what was kept long enough, as a running bot does each minute. On SQLite, stop the bot first."""
    from bot.retention import purge as let_go  # noqa: PLC0415

    now = datetime.now(UTC)
    typer.echo(_do(lambda settings: let_go(settings, now)))


@app.command()
def rotate_keys() -> None:
    """Seal everything anew with the first key of LOFTESBOT_DATA_KEY. On SQLite, stop the bot first."""
    from bot.rotating import rotate_keys as rotate  # noqa: PLC0415

    done = _do(lambda settings: rotate(settings, sys.stderr))
    typer.echo(done.words)
    raise typer.Exit(1 if done.wrong else 0)


@app.command()
def new_key() -> None:
    """Print a fresh key for LOFTESBOT_DATA_KEY."""
    from storage import generate_key  # noqa: PLC0415

    typer.echo(generate_key())


def _asked_for(words: str) -> str:
    """A secret: asked for at a terminal without showing it, or the first line of what is piped in."""
    if sys.stdin.isatty():
        return str(typer.prompt(words, hide_input=True)).strip()
    return sys.stdin.readline().strip()


def _collect_seldom() -> None:
    """A start makes hundreds of thousands of objects that stay; to look for garbage among them took a third of it.

    What is there at the end goes with the process, and is not looked through either.
    """
    gc.set_threshold(50_000, 20, 50)
    atexit.register(gc.freeze)


def main() -> None:
    """The entry point."""
    _collect_seldom()
    logs.set_up("warning", "auto")
    app()


if __name__ == "__main__":
    main()
