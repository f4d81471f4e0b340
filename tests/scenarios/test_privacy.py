"""What is kept of a person, and what they may ask: to see it, to have it gone, to be left in peace."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.program import Program
from tests.scenarios.conftest import IN_TOWN, NO_LIMITS, Meets, Starts, Town
from tests.scenarios.stored import everything_of, own_reports_of, past_of, purges_of
from tests.scenarios.verbs import does, opens, reports_what_goes_on, sends
from tests.telegram import Message, Persona

WORDS = "Det låter som en flygplats hela natten"


async def lives_here(person: Persona, words: str = WORDS) -> str:
    """A report with words, a wish and something followed; the report's reference."""
    await opens(person)
    await reports_what_goes_on(person)
    await does(person, (f'"{words}"', "Jag har lagt till det"))
    reference = await sends(person)
    await does(
        person,
        ('"/wish"', "Vad är viktigast"),
        ("Trafiksäkerhet", "Vad vill du att vi gör?"),
        (f'"{words}"', "Din önskan"),
        ("Skicka önskan", "Din önskan är sparad"),
        ("Följ vad som händer", "Ni sa – vi gjorde"),
        ("Hela löftet", "Du följer nu"),
    )
    return reference


async def file_of(person: Persona, message: Message) -> dict[str, object]:
    """The file that a message carries, read."""
    told = await person.sandbox.call("getFile", file_id=message["document"]["file_id"])
    return dict(json.loads(await person.sandbox.download(told["result"]["file_path"])))


def sealed_of(program: Program) -> set[bytes]:
    """Everything that lies sealed in the database, and every person's id."""
    found: set[bytes] = set()
    with closing(sqlite3.connect(program.database)) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            for row in database.execute(f"SELECT * FROM {table}"):  # noqa: S608 - a name from the schema
                found |= {value for value in row if isinstance(value, bytes) and len(value) > 20}
                found |= {value.encode() for value in row if isinstance(value, str) and len(value) in (43, 44, 64)}
    return found


def bytes_of(database: Path) -> bytes:
    """All that lies in the files of the database."""
    return b"".join(path.read_bytes() for path in database.parent.glob(f"{database.name}*"))


@IN_TOWN
async def test_what_is_kept_and_for_how_long_is_told_by_one_command(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    told = await does(alva, ('"/privacy"', "Så används det du berättar"))
    for word in ("24 månader", "90 dagar", "30 dagar", "24 timmar", "allmän handling", "0220-24000", "/delete"):
        assert word in told.text
    assert "anonym" not in told.text


@IN_TOWN
async def test_what_points_at_a_person_is_taken_out_and_it_is_said(town: Town) -> None:
    alva = await town.meets()
    await alva.says("Ring 070-123 45 67 om klotter av ABC 123 på Parkskolan igår kväll, fråga anna@example.org")
    told = await alva.hears("Jag tog bort")
    for kind in ("telefonnummer", "registreringsnummer", "e-postadress"):
        assert kind in told.text
    summary = await alva.hears("Din rapport")
    for gone in ("070", "ABC", "anna"):
        assert gone not in summary.text
    await sends(alva)
    kept = json.dumps(await everything_of(town.program, alva), ensure_ascii=False)
    for gone in ("070-123", "ABC 123", "anna@"):
        assert gone not in kept


@IN_TOWN
async def test_a_report_about_a_named_person_waits_for_a_persons_eye_and_it_is_said(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await reports_what_goes_on(alva)
    await does(alva, ('"Det är Kalle Andersson på Storgatan som kör"', "Jag har lagt till det"))
    await alva.presses("Skicka rapporten")
    receipt = await alva.hears("Din rapport är sparad")
    assert "114 14" in receipt.text
    (own,) = await own_reports_of(town.program, alva)
    assert own.report.hold is not None


@IN_TOWN
async def test_all_that_is_kept_of_a_person_is_given_in_short_and_as_a_file_and_nothing_of_others(town: Town) -> None:
    alva, bo = await town.meets(), await town.meets("Bo")
    reference = await lives_here(alva)
    of_bo = await lives_here(bo, "Bo vill ha något helt annat än de andra")
    await alva.says("/mydata")
    told = await alva.hears("Det här har jag sparat om dig")
    for line in ("en rapport", "en önskan", "en sak som du följer"):
        assert line in told.text
    message = await alva.hears("som JSON")
    assert message["document"]["file_name"].endswith(".json")
    data = await file_of(alva, message)
    assert set(data) >= {"conversation", "reports", "wishes", "follows", "messages"}
    whole = json.dumps(data, ensure_ascii=False)
    for own in (reference, WORDS, "traffic", str(alva.id)):
        assert own in whole
    for others in (of_bo, "Bo vill ha", str(bo.id)):
        assert others not in whole


@pytest.mark.sqlite
async def test_what_is_deleted_is_gone_from_every_byte_of_the_database(starts: Starts, meets: Meets) -> None:
    program = await starts(**NO_LIMITS)
    bo, alva = await meets("Bo"), await meets()
    await lives_here(bo)
    before = sealed_of(program)
    await lives_here(alva)
    hers = sealed_of(program) - before
    assert len(hers) > 4
    await does(alva, ('"/delete"', "Vill du radera"), ("Ja, radera allt", "Nu är det raderat"))
    data = await everything_of(program, alva)
    assert (data["wishes"], data["follows"], data["reports"]) == ([], [], [])
    await program.stop()
    since = len(program.lines)
    await program.start()
    await program.logs("disk.cleaned", since=since)
    await program.stop()
    left, kept = bytes_of(program.database), sealed_of(program)
    assert not [value for value in hers - kept if value in left]
    assert [value for value in before & kept if value in left]
    assert any(purge.reason == "erasure" for purge in await purges_of(program))
    assert len((await past_of(program, bo)).reports) == 1


@IN_TOWN
async def test_nothing_is_deleted_without_a_second_yes(town: Town) -> None:
    alva = await town.meets()
    await lives_here(alva)
    await does(alva, ('"/delete"', "Vill du radera"), ("Nej, behåll", "Inget är raderat"))
    assert len((await past_of(town.program, alva)).reports) == 1
    assert len((await past_of(town.program, alva)).wishes) == 1


@IN_TOWN
async def test_an_old_yes_asks_again(town: Town) -> None:
    alva = await town.meets()
    await lives_here(alva)
    asked = await does(alva, ('"/delete"', "Vill du radera"))
    await does(alva, ("Nej, behåll", "Inget är raderat"))
    await alva.presses_data(asked.data("Ja, radera allt"), asked)
    await alva.hears("Vill du radera")
    assert len((await past_of(town.program, alva)).reports) == 1


@IN_TOWN
async def test_whoever_wants_to_be_left_in_peace_is_followed_up_no_more(town: Town) -> None:
    alva = await town.meets()
    reference = await lives_here(alva)
    await does(alva, ('"/stop"', "Nu skriver jag inte till dig mer"))
    past = await past_of(town.program, alva)
    assert past.follows == ()
    assert not past.reports[0].followed
    await town.operator.says(f"/answer {reference} seen Tack.")
    await town.operator.hears("vill inte ha meddelanden")
