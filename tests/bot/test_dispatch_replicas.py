"""Several programs, clocks an hour off, both nights of daylight saving and a day of downtime: the short form of C6."""

from pathlib import Path

import pytest

from tests.bot.digest_house import Clock, House, local
from tests.bot.digest_year import live
from tests.bot.house import open_house


@pytest.mark.parametrize("begins", ["2026-03-26T12:00", "2026-10-22T12:00"], ids=["spring", "autumn"])
async def test_each_recipient_and_slot_has_one_row_none_is_missed_and_there_is_one_catch_up(
    begins: str, tmp_path: Path
) -> None:
    store = await open_house(tmp_path)
    try:
        lived = await live(House(store, Clock(local(begins))), subscribers=20, begins=local(begins), days=5, seed=7)
    finally:
        await store.close()
    assert lived.broken == []
    assert lived.slots >= 100
    assert lived.delivered + lived.skipped == lived.slots
    assert 1 <= lived.skipped <= 20
