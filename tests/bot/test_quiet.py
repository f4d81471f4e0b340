"""At night nobody young is written to unasked; what is sent waits for the morning, and staff do not learn for whom."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from bot.photos import MOST_ATTEMPTS, Photographs
from bot.posting import new_id
from bot.quiet import held_until
from channels.telegram_files import NotFetched
from core.coaches import Came
from core.conversation import Conversation
from core.messages import AnswerPress, SendText
from core.staff import Role
from handlers.inbound import CHANNEL
from storage.schema import conversations
from storage.store import SQLStore
from tests.bot.house import ZONE, open_house
from tests.bot.staff import Desk, sent_to
from tests.municipality import LOCALES
from tests.storage.verbs import damage, report, tell

# 23:30 and 07:00 in Hallstahammar.
NIGHT = datetime(2026, 11, 27, 22, 30, tzinfo=UTC)
SEVEN = datetime(2026, 11, 28, 6, tzinfo=UTC)
ALVA, BERIT = 7310000001, 7310000002


def address(user: int) -> str:
    return f"{CHANNEL}:{user}"


async def lives(store: SQLStore, user: int, came: Came | None) -> str:
    """Somebody who has written before; their keyed id."""
    person = store.identify(CHANNEL, str(user))
    body = Conversation(language="sv", came=came).model_dump_json()
    await store.transact(
        lambda tx: tx.conversations.save(person, None, body, id=new_id(NIGHT), draft_since=None, now=NIGHT)
    )
    return person


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SQLStore]:
    opened = await open_house(tmp_path)
    await lives(opened, ALVA, Came())
    await lives(opened, BERIT, None)
    yield opened
    await opened.close()


async def held(store: SQLStore, user: int, now: datetime = NIGHT) -> datetime | None:
    return await store.transact(lambda tx: held_until(tx, address(user), now, ZONE))


async def test_it_is_held_for_the_young_at_night_and_for_nobody_else(store: SQLStore) -> None:
    assert await held(store, ALVA) == SEVEN
    assert await held(store, ALVA, SEVEN) is None
    assert await held(store, BERIT) is None
    assert await held(store, 7310000009) is None


async def test_where_it_cannot_be_opened_nobody_is_woken(store: SQLStore) -> None:
    await damage(store, conversations)
    assert await held(store, ALVA) == SEVEN


async def test_where_another_program_wrote_it_nobody_is_woken(store: SQLStore) -> None:
    person = store.identify(CHANNEL, str(ALVA))
    written = await store.transact(lambda tx: tx.conversations.load(person))
    await store.transact(
        lambda tx: tx.conversations.save(person, written, '{"language": 7}', id=uuid4(), draft_since=None, now=NIGHT)
    )
    assert await held(store, ALVA) == SEVEN


async def answered(store: SQLStore, user: int) -> tuple[str, list[str]]:
    """What staff see who answer a report at night, and what has come to its reporter then."""
    made = report(id=uuid4(), reference=f"ABCD-{user % 10000:04}")
    told = await tell(store, made, store.identify(CHANNEL, str(user)), address(user))
    siv = await Desk.of(store, lambda: NIGHT, Role.MUNICIPALITY, 9)
    await siv.says(f"/answer {told.reference} planned Vi kommer dit.")
    shown = "".join(one.html for one in siv.heard if isinstance(one, SendText))
    return shown.replace(told.reference, "REF"), await heard(store, user, NIGHT)


async def heard(store: SQLStore, user: int, now: datetime) -> list[str]:
    return [one.html for one in await sent_to(store, address(user), now) if isinstance(one, SendText)]


async def test_staffs_answer_waits_until_seven_for_the_young(store: SQLStore) -> None:
    _shown, at_night = await answered(store, ALVA)
    assert at_night == []
    assert await heard(store, ALVA, SEVEN - timedelta(seconds=1)) == []
    (letter,) = await heard(store, ALVA, SEVEN)
    assert "Vi kommer dit." in letter


async def test_others_get_it_at_once_and_staff_see_the_same_whoever_they_answer(store: SQLStore) -> None:
    of_young, _ = await answered(store, ALVA)
    of_other, _ = await answered(store, BERIT)
    assert of_young == of_other
    assert "dröja till klockan 7" in of_young
    # What was due at night has gone; one message waits, and it is not this one.
    assert await store.transact(lambda tx: tx.outbox.posted_to(address(BERIT), NIGHT)) == 1
    assert await heard(store, BERIT, SEVEN) == []


async def test_what_answers_the_young_person_comes_at_once_though_something_waits(store: SQLStore) -> None:
    await answered(store, ALVA)
    alva = Desk(store, (await Desk.of(store, lambda: NIGHT, Role.POLICE, 8)).turns, ALVA)
    assert any(isinstance(one, SendText) for one in await alva.says("/help"))
    assert not any(isinstance(one, AnswerPress) for one in alva.heard)
    assert len(await heard(store, ALVA, SEVEN)) == 1


class Lost:
    """A store of files that has none."""

    async def fetch(self, file: str) -> bytes:
        raise NotFetched(f"gone {len(file)}", final=True)


@pytest.mark.parametrize(("user", "comes"), [(ALVA, []), (BERIT, ["En av dina bilder"])])
async def test_that_a_photo_came_to_nothing_waits_too(store: SQLStore, user: int, comes: list[str]) -> None:
    person = store.identify(CHANNEL, str(user))
    await store.transact(lambda tx: tx.photos.want(uuid4(), uuid4(), person, "f", address(user), "sv", NIGHT))
    photographs = Photographs(store, {CHANNEL: Lost()}, LOCALES, lambda: NIGHT, lambda: None, ZONE)
    await photographs._round()
    assert [one[: len("En av dina bilder")] for one in await heard(store, user, NIGHT)] == comes
    assert MOST_ATTEMPTS > 1
