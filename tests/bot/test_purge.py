"""`loftesbot purge`: what is old goes though the bot does not run, and nothing of it is left on the disk."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from storage import Keyring, generate_key, migrate, open_store
from tests.bot.house import MUNICIPALITY
from tests.program import command
from tests.storage.verbs import report, tell

KEY = generate_key()


async def test_what_is_old_goes_with_an_entry_in_the_log_and_the_rest_stays(tmp_path: Path) -> None:
    path, now = tmp_path / "loftesbot.sqlite", datetime.now(UTC)
    url = f"sqlite:///{path}"
    await migrate(url)
    store = await open_store(url, Keyring.parse(KEY), MUNICIPALITY)
    old = await tell(store, report("gammalt", created_at=now - timedelta(days=800), reference="OLD-REPORT"))
    await tell(store, report("nytt", id=type(old.id)(int=7), created_at=now, reference="NEW-REPORT"))
    await store.close()
    assert b"OLD-REPORT" in path.read_bytes()
    settings = {
        "database_url": url, "municipality": MUNICIPALITY, "data_key": KEY, "purge_decision": "KS 2026/123",
    }  # fmt: skip
    code, told, wrong = await command("purge", folder=tmp_path, **settings)
    assert (code, wrong) == (0, "")
    assert told.splitlines() == [
        "reports: 1",
        "The purge log has it.",
        "The disk is cleaned of all that was erased.",
    ]
    assert b"OLD-REPORT" not in path.read_bytes()
    assert b"NEW-REPORT" in path.read_bytes()
    code, told, _ = await command("purge", folder=tmp_path, **settings)
    assert told.splitlines()[0] == "Nothing was old enough to go."
    store = await open_store(url, Keyring.parse(KEY), MUNICIPALITY)
    [entry] = await store.transact(lambda tx: tx.purges.newest(9))
    await store.close()
    assert (entry.reason, entry.counts, entry.decision) == ("retention", {"reports": 1}, "KS 2026/123")
