"""`loftesbot rotate-keys`, as an operator meets it."""

from pathlib import Path

from storage import Keyring, generate_key, migrate, open_store
from storage.schema import outbox
from tests.bot.house import MUNICIPALITY
from tests.program import command
from tests.storage.verbs import damage, post, posting

OLD, NEW = generate_key(), generate_key()


async def test_the_old_key_is_no_longer_needed_and_its_seals_lie_nowhere(tmp_path: Path) -> None:
    path = tmp_path / "loftesbot.sqlite"
    url = f"sqlite:///{path}"
    await migrate(url)
    store = await open_store(url, Keyring.parse(OLD), MUNICIPALITY)
    await post(store, posting(), posting("telegram:2"))
    await store.close()
    was = path.read_bytes()
    settings = {"database_url": url, "municipality": MUNICIPALITY}
    code, told, wrong = await command("rotate-keys", folder=tmp_path, data_key=f"{NEW},{OLD}", **settings)
    assert (code, wrong) == (0, "")
    # Two messages, and the secret of the keyed ids.
    assert told.splitlines() == [
        "Sealed anew: 3",
        "Everything is sealed with the newest key: leave it alone in LOFTESBOT_DATA_KEY, and restart.",
    ]
    # What the old key's seals begin with.
    key_id = Keyring.parse(OLD)._newest
    assert key_id in was
    assert key_id not in path.read_bytes()
    code, told, _ = await command("rotate-keys", folder=tmp_path, data_key=NEW, **settings)
    assert (code, told.splitlines()[0]) == (0, "Sealed anew: 0")
    code, _, wrong = await command("rotate-keys", folder=tmp_path, data_key=OLD, **settings)
    assert code == 1
    assert "LOFTESBOT_DATA_KEY: the database was sealed with other keys than these" in wrong


async def test_what_none_of_the_keys_opens_is_said_and_left(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/loftesbot.sqlite"
    await migrate(url)
    store = await open_store(url, Keyring.parse(OLD), MUNICIPALITY)
    await post(store, posting())
    await damage(store, outbox)
    await store.close()
    code, told, _ = await command(
        "rotate-keys", folder=tmp_path, data_key=f"{NEW},{OLD}", database_url=url, municipality=MUNICIPALITY
    )
    assert code == 1
    assert told.splitlines() == [
        "Sealed anew: 1",
        "Opened by none of the keys, and left as they are: 1",
        "LOFTESBOT_DATA_KEY lacks a key: put it back, and run this again.",
    ]


async def test_a_move_from_the_very_database_that_is_served_is_refused(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/loftesbot.sqlite"
    settings = {"database_url": url, "municipality": MUNICIPALITY, "data_key": OLD}
    code, _, wrong = await command("move", "--from", url, folder=tmp_path, **settings)
    assert (code, wrong) == (
        1,
        "loftesbot: --from is LOFTESBOT_DATABASE_URL itself: that is where to move to\n",
    )


async def test_beside_a_running_program_on_sqlite_it_is_refused_in_one_line(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/loftesbot.sqlite"
    await migrate(url)
    store = await open_store(url, Keyring.parse(OLD), MUNICIPALITY)
    code, _, wrong = await command(
        "rotate-keys", folder=tmp_path, data_key=OLD, database_url=url, municipality=MUNICIPALITY
    )
    await store.close()
    assert (code, wrong) == (
        1,
        "loftesbot: LOFTESBOT_DATABASE_URL: Another Löftesbot is using this database file.\n",
    )
