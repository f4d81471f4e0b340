"""Who may do what at the desk: every room, every act, every role; and what is forged changes nothing."""

import asyncio
import random
import string
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from bot import desk
from bot.posting import new_id
from bot.turns import Turns
from core.access import ROOMS, allows, right_for
from core.conversation import Awaited, Conversation, Pressed, Said
from core.ids import token_of
from core.staff import Invite, InviteKind, Member, Role
from handlers.inbound import CHANNEL, Inbound
from storage.schema import metadata
from storage.store import SQLStore
from tests.bot.house import conversation_of, open_house, turns_of
from tests.storage.verbs import report, tell

NOW = datetime(2026, 5, 8, 20, 15, tzinfo=UTC)
OPERATOR, RESIDENT = 7310900001, 7310000009
USERS = {role: 7310000001 + number for number, role in enumerate(Role)}
CHANGED_BY_STAFF = (
    *("staff", "invites", "subscriptions", "reports", "replies", "notes", "pledge_files", "pledge_news"),
    *("coaches", "links", "talks", "talk_lines", "errands"),
)
FORGED = 2000


class House:
    """One municipality with a member of each role, an invitation and a report."""

    def __init__(self, store: SQLStore) -> None:
        self.store, self._updates = store, count(1)
        self.admin = store.identify(CHANNEL, str(OPERATOR))
        self.turns: Turns = replace(
            turns_of(store, lambda: NOW), admins=frozenset({self.admin}), handle=lambda: "hallsta_bot"
        )
        self.members: dict[Role, Member] = {}
        self.invite = self.report = UUID(int=0)

    async def furnish(self) -> None:
        for role in Role:
            await self.seat(role)
        invite = Invite(
            id=new_id(NOW), kind=InviteKind.PERSON, role=Role.POLICE, name="Ny", made_by=self.admin, made_at=NOW,
            expires_at=NOW + timedelta(hours=1),
        )  # fmt: skip
        await self.store.transact(lambda tx: tx.invites.put(invite, "secret"))
        self.invite = invite.id
        self.report = (await tell(self.store, report(created_at=NOW))).id

    async def seat(self, role: Role) -> Member:
        """A member in this role, as on their first day."""
        user = USERS[role]
        member = Member(
            id=self.members[role].id if role in self.members else new_id(NOW), role=role, name=role.value,
            person=self.store.identify(CHANNEL, str(user)), address=f"{CHANNEL}:{user}", language="sv", joined_at=NOW,
            invited_by=self.admin,
        )  # fmt: skip
        await self.store.transact(lambda tx: tx.staff.put(member))
        self.members[role] = member
        return member

    async def presses(self, user: int, data: str) -> None:
        event = Pressed(id=new_id(NOW), press="p", message="1", data=data)
        await self.turns.take_turn("telegram:test", next(self._updates), Inbound(event, user, user))

    async def writes(self, user: int, text: str) -> None:
        event = Said(id=new_id(NOW), text=text)
        await self.turns.take_turn("telegram:test", next(self._updates), Inbound(event, user, user))

    async def refusals(self) -> int:
        looks = await self.store.transact(lambda tx: tx.looks.newest(100_000))
        return sum(look.act == "refused" for look in looks)

    async def kept(self) -> dict[str, list[Any]]:
        """All that staff can change."""

        async def work(tx: Any) -> dict[str, list[Any]]:
            session = tx.outbox._scope.session
            return {
                name: [tuple(row) for row in await session.execute(select(metadata.tables[name]))]
                for name in CHANGED_BY_STAFF
            }

        return await self.store.transact(work)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    made = House(await open_house(tmp_path))
    await made.furnish()
    yield made
    await made.store.close()


def test_each_room_has_a_right_and_says_which_acts_it_knows() -> None:
    for name, room in desk.ROOMS.items():
        assert name in ROOMS, f"{name} stands in no table of rights"
        for act in room.ACTS:
            assert right_for(name, act) is not None


def test_what_stands_in_no_table_is_refused_for_everyone() -> None:
    for role in Role:
        assert not allows(role, right_for("nowhere", ""))


@pytest.mark.parametrize("role", Role)
async def test_each_act_of_each_room_is_refused_without_its_right_and_changes_nothing(house: House, role: Role) -> None:
    """About oneself, about another, about what is there and what is not."""
    user, own = USERS[role], house.members[role]
    other = house.members[Role.COACH if role is not Role.COACH else Role.POLICE]
    about = (own.id, other.id, house.invite, house.report)
    for name, room in desk.ROOMS.items():
        for act in sorted(room.ACTS):
            if allows(role, right_for(name, act)):
                continue
            before = await house.kept()
            for which in ("", "0", *(token_of(id) for id in about), f"{token_of(other.id)}.admin"):
                refused = await house.refusals()
                await house.presses(user, f"d:{name}:{act}:{which}")
                assert await house.refusals() == refused + 1, (role, name, act)
            assert await house.kept() == before, (role, name, act)


@pytest.mark.parametrize("role", Role)
async def test_each_act_with_its_right_is_done(house: House, role: Role) -> None:
    for name, room in desk.ROOMS.items():
        for act in sorted(room.ACTS):
            if allows(role, right_for(name, act)):
                await house.seat(role)
                refused = await house.refusals()
                await house.presses(USERS[role], f"d:{name}:{act}:")
                assert await house.refusals() == refused, (role, name, act)


@pytest.mark.parametrize("act", ["nothing", "REVOKED", " revoked", "as\x00"])
async def test_an_act_that_its_room_does_not_know_is_refused_to_an_admin_too(house: House, act: str) -> None:
    await house.presses(USERS[Role.ADMIN], f"d:people:{act}:{token_of(house.members[Role.COACH].id)}")
    assert await house.refusals() == 1


async def test_words_that_were_awaited_are_taken_by_the_right_that_one_has_now(house: House) -> None:
    """Somebody was asked for words, and then lost the right to write them."""
    user = USERS[Role.POLICE]
    person = house.members[Role.POLICE].person
    waiting = Conversation(language="sv", desk=Awaited(room="people", act="name", about="admin", since=NOW))
    await house.store.transact(
        lambda tx: tx.conversations.save(
            person, None, waiting.model_dump_json(), id=new_id(NOW), draft_since=None, now=NOW
        )
    )
    before = await house.kept()
    await house.writes(user, "Vän")
    assert await house.kept() == before
    assert await house.refusals() == 1
    after = await conversation_of(house.store, user)
    assert after is not None
    assert after.desk is None


def forged(randomness: random.Random, house: House) -> str:
    """A press that no button of the presser has: true ones changed, and noise."""
    rooms = [name for name in ROOMS if not allows(Role.POLICE, ROOMS[name])]
    tokens = [token_of(member.id) for member in house.members.values()] + [
        token_of(house.invite),
        token_of(house.report),
    ]
    known = [desk.ROOMS[name].ACTS for name in rooms if name in desk.ROOMS]
    acts = sorted({act for room in known for act in room})
    data = f"d:{randomness.choice(rooms)}:{randomness.choice(acts)}:{randomness.choice(tokens)}"
    match randomness.randrange(5):
        case 0:
            return data
        case 1:
            return f"{data}.{randomness.choice(list(Role)).value}"[:64]
        case 2:
            place = randomness.randrange(len(data))
            return data[:place] + randomness.choice(string.printable) + data[place + 1 :]
        case 3:
            return f"d:{randomness.choice(rooms)}:" + "".join(randomness.choices(string.printable, k=30))
        case _:
            return "d:" + "".join(chr(randomness.randrange(1, 0x2FF)) for _ in range(randomness.randrange(20)))


async def test_forged_presses_of_residents_and_of_staff_without_the_right_change_nothing(house: House) -> None:
    randomness, before = random.Random(4), await house.kept()
    allowed = tuple(f"d:{name}:" for name in ROOMS if allows(Role.POLICE, ROOMS[name]))
    presses = [forged(randomness, house) for _ in range(FORGED)]
    for start in range(0, FORGED, 50):
        batch = presses[start : start + 50]
        await asyncio.gather(
            *(house.presses(RESIDENT + place, data) for place, data in enumerate(batch)),
            *(house.presses(USERS[Role.POLICE], data) for data in batch[:1] if not data.startswith(allowed)),
        )
    assert await house.kept() == before


async def test_forged_presses_of_staff_change_nothing_however_many(house: House) -> None:
    randomness, before = random.Random(5), await house.kept()
    allowed = tuple(f"d:{name}:" for name in ROOMS if allows(Role.POLICE, ROOMS[name]))
    for data in (forged(randomness, house) for _ in range(FORGED // 10)):
        if not data.startswith(allowed):
            await house.presses(USERS[Role.POLICE], data)
    assert await house.kept() == before
