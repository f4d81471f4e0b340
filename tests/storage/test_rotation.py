"""A new data key: all that older ones sealed is sealed anew, whenever it is interrupted, and the old ones can go."""

from collections.abc import Awaitable, Callable
from itertools import count
from typing import Any, TypeVar
from uuid import uuid4

import pytest
from sqlalchemy import select

from storage import Keyring, generate_key, rotation
from storage.rotation import Rotated, rotate, rows_to_look_at
from storage.schema import wishes
from storage.scope import MUNICIPALITY, Scope
from storage.sealed import sealed_columns
from storage.store import SQLStore
from tests.storage.conftest import NOW
from tests.storage.test_people import everything, lives
from tests.storage.verbs import damage, put, wish

T = TypeVar("T")
Opened = Callable[..., Awaitable[SQLStore]]
OLD, NEW = generate_key(), generate_key()
BOTH = Keyring.parse(f"{NEW},{OLD}")


@pytest.fixture
def keys() -> Keyring:
    """The old key alone."""
    return Keyring.parse(OLD)


async def sealed_with(store: SQLStore, key: str) -> dict[str, int]:
    """How many fields of each column this key sealed."""
    ring = Keyring.parse(key)
    found: dict[str, int] = {}

    async def work(scope: Scope) -> None:
        for table, columns in sealed_columns().items():
            rows = await scope.run(select(table).where(table.c.municipality == MUNICIPALITY))
            for row in rows:
                for column in columns:
                    sealed = row._mapping[column.name]
                    if sealed is not None and ring.is_newest(sealed):
                        found[str(column)] = found.get(str(column), 0) + 1

    await store.within(work)
    return found


async def leaves(store: SQLStore) -> dict[str, Any]:
    """Two people leave something everywhere; what is known of one of them."""
    ids = await lives(store, "1", "alva")
    await store.transact(lambda tx: tx.notes.add(uuid4(), ids["report"], "siv", "känd plats", NOW))
    await lives(store, "2", "bo")
    return await everything(store, "1")


async def test_everything_is_sealed_anew_and_opens_with_the_new_key_alone(opened: Opened) -> None:
    other = await opened("surahammar")
    await leaves(other)
    elsewhere = await sealed_with(other, OLD)
    await other.close()
    store = await opened()
    before = await leaves(store)
    held = await sealed_with(store, OLD)
    # Every column that can be sealed is there to be sealed anew.
    assert set(held) == {str(column) for columns in sealed_columns().values() for column in columns}
    await store.close()
    store = await opened(keyring=BOTH)
    seen: list[tuple[int, int]] = []
    rotated = await rotate(store, lambda rows, anew: seen.append((rows, anew)))
    assert rotated == Rotated(anew=sum(held.values()), unreadable=0, done=True)
    assert max(rows for rows, _ in seen) == await rows_to_look_at(store)
    assert seen[-1][1] == rotated.anew
    assert await rotate(store) == Rotated(anew=0, unreadable=0, done=True)
    await store.close()
    store = await opened(keyring=Keyring.parse(NEW))
    assert (await sealed_with(store, OLD), await sealed_with(store, NEW)) == ({}, held)
    assert await everything(store, "1") == before
    await store.close()
    other = await opened("surahammar")
    assert (await sealed_with(other, OLD), await sealed_with(other, NEW)) == (elsewhere, {})


class Killed(BaseException):
    """The program ends here: nothing of it catches this."""


class Mortal(SQLStore):
    """A store whose program is killed at its nth transaction: before it, or right after its commit."""

    def __init__(self, store: SQLStore, nth: int, *, after: bool) -> None:
        vars(self).update(vars(store))
        self._left, self._after = nth, after

    async def within(self, work: Callable[[Scope], Awaitable[T]]) -> T:
        self._left -= 1
        if self._left == 0 and not self._after:
            raise Killed
        done = await super().within(work)
        if self._left == 0:
            raise Killed
        return done


@pytest.mark.parametrize("after", [False, True], ids=["before the commit", "after the commit"])
async def test_killed_at_any_row_everything_opens_and_the_next_run_goes_on(
    opened: Opened, monkeypatch: pytest.MonkeyPatch, after: bool
) -> None:
    monkeypatch.setattr(rotation, "PAGE", 1)
    store = await opened()
    before = await leaves(store)
    fields = sum((await sealed_with(store, OLD)).values())
    await store.close()
    store = await opened(keyring=BOTH)
    for nth in count(1):
        try:
            assert (await rotate(Mortal(store, nth, after=after))).done
            break
        except Killed:
            old, new = await sealed_with(store, OLD), await sealed_with(store, NEW)
            assert sum(old.values()) + sum(new.values()) == fields
            if nth % 9 == 1:
                assert await everything(store, "1") == before
    assert nth > 20
    assert await sealed_with(store, OLD) == {}
    assert await everything(store, "1") == before


async def test_what_no_key_opens_is_left_and_counted(opened: Opened) -> None:
    store = await opened()
    await leaves(store)
    await damage(store, wishes)
    await store.close()
    store = await opened(keyring=BOTH)
    rotated = await rotate(store)
    assert (rotated.unreadable, rotated.done) == (2, True)
    assert "wishes.sealed_words" not in await sealed_with(store, NEW)


def as_another(store: SQLStore, keyring: Keyring) -> SQLStore:
    """The same database to a program with other keys."""
    other = object.__new__(SQLStore)
    vars(other).update(vars(store), _keyring=keyring)
    return other


class Busy(SQLStore):
    """A store that is not alone: after each transaction somebody writes, so many times."""

    def __init__(self, store: SQLStore, writer: SQLStore, times: int) -> None:
        vars(self).update(vars(store))
        self._writer_beside, self._times = writer, times

    async def within(self, work: Callable[[Scope], Awaitable[T]]) -> T:
        done = await super().within(work)
        if self._times:
            self._times -= 1
            await put(self._writer_beside, wish(id=uuid4(), year=2030 + self._times), "anna")
        return done


@pytest.mark.parametrize("times", [1, 1000], ids=["once", "always"])
async def test_what_a_program_with_the_old_key_writes_meanwhile_is_found_too_or_said(
    opened: Opened, keys: Keyring, times: int
) -> None:
    store = await opened()
    await leaves(store)
    await store.close()
    store = await opened(keyring=BOTH)
    rotated = await rotate(Busy(store, as_another(store, keys), times))
    assert rotated.done == (times == 1)
    assert (await sealed_with(store, OLD) == {}) == rotated.done
