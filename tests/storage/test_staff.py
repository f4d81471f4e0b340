"""Staff, the links that let them in, and the log of what they did."""

import asyncio
import json
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from core.ids import uuid7
from core.ports import Store
from core.staff import Invite, InviteKind, Member, Role
from storage.schema_staff import invites, staff, subscriptions
from tests.storage.conftest import NOW, Database
from tests.storage.verbs import damage, later, report, tell

SECRET = "s3cr3t-of-the-link"


def member(person: str = "anna", **changes: Any) -> Member:
    values = {"id": uuid4(), "person": person, "role": Role.COACH, "name": "Anna", "address": "telegram:1"}
    return Member(**values | {"language": "sv", "joined_at": NOW} | changes)


def invite(**changes: Any) -> Invite:
    values = {"id": uuid4(), "kind": InviteKind.PERSON, "role": Role.POLICE, "name": "Cleo", "made_by": "anna"}
    return Invite(**values | {"made_at": NOW, "expires_at": NOW + timedelta(hours=24)} | changes)


async def put(store: Store, one: Member) -> Member:
    await store.transact(lambda tx: tx.staff.put(one))
    return one


async def invites_somebody(store: Store, secret: str = SECRET, **changes: Any) -> Invite:
    made = invite(**changes)
    await store.transact(lambda tx: tx.invites.put(made, secret))
    return made


async def takes(
    store: Store, person: str, secret: str = SECRET, at: Any = NOW, kind: InviteKind = InviteKind.PERSON
) -> Invite | None:
    return await store.transact(lambda tx: tx.invites.take(secret, kind, person, at))


async def open_invites(store: Store, at: Any = NOW) -> list[Invite]:
    return await store.transact(lambda tx: tx.invites.open(at))


async def notes(store: Store, who: Member, act: str, minutes: int, report: UUID | None = None) -> UUID:
    id, at = uuid7(later(minutes), uuid4().bytes[:10]), later(minutes)
    await store.transact(lambda tx: tx.looks.note(id, who, act, at, report=report, reports=3))
    return id


async def acts(store: Store, limit: int = 10, **asked: Any) -> list[str]:
    return [look.act for look in await store.transact(lambda tx: tx.looks.newest(limit, **asked))]


async def test_a_member_is_found_by_person_and_by_id_until_revoked(store: Store) -> None:
    anna, bo = await put(store, member()), await put(store, member("bo", joined_at=later(1)))
    assert await store.transact(lambda tx: tx.staff.all()) == [anna, bo]
    assert await store.transact(lambda tx: tx.staff.member("anna")) == anna
    assert await store.transact(lambda tx: tx.staff.with_id(bo.id)) == bo
    assert await store.transact(lambda tx: tx.staff.revoke(bo.id, NOW))
    assert not await store.transact(lambda tx: tx.staff.revoke(bo.id, NOW))
    assert await store.transact(lambda tx: tx.staff.with_id(bo.id)) is None
    assert await store.transact(lambda tx: tx.staff.member("bo")) is None
    assert await store.transact(lambda tx: tx.staff.all()) == [anna]


async def test_who_was_revoked_may_be_let_in_again_and_who_is_there_may_get_another_role(store: Store) -> None:
    anna = await put(store, member())
    await store.transact(lambda tx: tx.staff.revoke(anna.id, NOW))
    again = await put(store, anna.model_copy(update={"id": uuid4(), "role": Role.ADMIN}))
    assert await store.transact(lambda tx: tx.staff.member("anna")) == again


async def test_those_who_were_revoked_are_named_until_they_are_forgotten(store: Store) -> None:
    anna, bo = await put(store, member()), await put(store, member("bo", name="Bo"))
    await store.transact(lambda tx: tx.staff.revoke(bo.id, NOW))
    assert await store.transact(lambda tx: tx.staff.names()) == {"anna": "Anna", "bo": "Bo"}
    assert await store.transact(lambda tx: tx.staff.forget(NOW)) == 0
    assert await store.transact(lambda tx: tx.staff.forget(later(1))) == 1
    assert await store.transact(lambda tx: tx.staff.names()) == {"anna": "Anna"}
    assert await store.transact(lambda tx: tx.staff.member("anna")) == anna


async def test_a_member_whose_name_cannot_be_opened_is_still_a_member(store: Store) -> None:
    anna = await put(store, member())
    await damage(store, staff)
    assert await store.transact(lambda tx: tx.staff.member("anna")) == anna.model_copy(
        update={"name": "", "address": ""}
    )


async def test_an_invitation_lets_one_in_once(store: Store) -> None:
    made = await invites_somebody(store)
    assert await takes(store, "bo", secret="another") is None
    assert await takes(store, "bo", kind=InviteKind.GROUP) is None
    assert await takes(store, "bo") == made
    assert await takes(store, "bo") is None
    assert await takes(store, "cleo") is None
    assert await open_invites(store) == []


async def test_of_many_who_take_an_invitation_at_once_one_gets_it(store: Store) -> None:
    await invites_somebody(store)
    taken = await asyncio.gather(*(takes(store, f"person {number}") for number in range(20)))
    assert len([one for one in taken if one is not None]) == 1


async def test_an_invitation_of_yesterday_is_worth_nothing(store: Store) -> None:
    made = await invites_somebody(store)
    assert await takes(store, "bo", at=made.expires_at) is None
    assert await open_invites(store, at=made.expires_at) == []
    assert await takes(store, "bo", at=made.expires_at - timedelta(seconds=1)) == made


async def test_an_invitation_that_was_revoked_works_no_more_and_a_used_one_cannot_be(store: Store) -> None:
    made = await invites_somebody(store)
    assert await store.transact(lambda tx: tx.invites.revoke(made.id, NOW))
    assert not await store.transact(lambda tx: tx.invites.revoke(made.id, NOW))
    assert await takes(store, "bo") is None
    used = await invites_somebody(store, secret="used")
    await takes(store, "bo", secret="used")
    assert not await store.transact(lambda tx: tx.invites.revoke(used.id, NOW))


async def subscribes(store: Store, person: str, address: str) -> UUID:
    id = uuid4()

    async def work(tx: Any) -> None:
        scope = tx.outbox._scope
        sealed = scope.seal(subscriptions.c.sealed, id, json.dumps({"telegram": address, "email": "email:a@b"}))
        await scope.insert(
            subscriptions, tuple(subscriptions.primary_key), id=id, person=person, sealed=sealed, scope="all",
            period="week", weekday=1, clock="06:30", language="sv", made_at=NOW,
        )  # fmt: skip

    await store.transact(work)
    return id


async def subscriptions_of(store: Store, person: str) -> list[Any]:
    told = await store.transact(lambda tx: tx.people.everything(person, "telegram:9"))
    return [one["to"] for one in told["subscriptions"]]


async def test_with_a_membership_end_its_subscriptions_and_its_invitations_and_nobody_elses(store: Store) -> None:
    anna = await put(store, member())
    await invites_somebody(store, secret="1")
    used = await invites_somebody(store, secret="2")
    assert await takes(store, "cleo", secret="2") == used
    left = await invites_somebody(store, secret="3", made_by="bo")
    await subscribes(store, "anna", "telegram:1")
    await subscribes(store, "bo", "telegram:2")
    await store.transact(lambda tx: tx.staff.revoke(anna.id, NOW))
    assert await open_invites(store) == [left]
    assert await subscriptions_of(store, "anna") == []
    assert len(await subscriptions_of(store, "bo")) == 1


async def test_a_group_that_moves_takes_its_subscriptions_along(store: Store) -> None:
    group = await put(store, member("old", address="telegram:-1"))
    await subscribes(store, "old", "telegram:-1")
    moved = group.model_copy(update={"person": "new", "address": "telegram:-1001"})
    await store.transact(lambda tx: tx.staff.move("old", moved))
    assert await store.transact(lambda tx: tx.staff.all()) == [moved]
    assert await subscriptions_of(store, "old") == []
    assert await subscriptions_of(store, "new") == [{"telegram": "telegram:-1001", "email": "email:a@b"}]


async def test_invitations_are_forgotten_when_they_have_expired(store: Store) -> None:
    made = await invites_somebody(store)
    assert await store.transact(lambda tx: tx.invites.forget(made.expires_at)) == 0
    assert await store.transact(lambda tx: tx.invites.forget(made.expires_at + timedelta(seconds=1))) == 1


async def test_an_invitation_whose_name_cannot_be_opened_still_works(store: Store) -> None:
    made = await invites_somebody(store)
    await damage(store, invites)
    assert await takes(store, "bo") == made.model_copy(update={"name": ""})


async def test_the_secret_of_an_invitation_and_the_names_of_staff_lie_nowhere(store: Store, database: Database) -> None:
    await put(store, member(name="KANARIEFÅGEL"))
    await invites_somebody(store, secret="KANARIEFÅGEL", name="KANARIEFÅGEL")
    await store.close()
    assert b"KANARIE" not in database.raw()


async def test_an_invitation_is_of_its_own_municipality(store: Store, opened: Any) -> None:
    await invites_somebody(store)
    await store.close()
    elsewhere = await opened("other", busy_timeout=0)
    assert await takes(elsewhere, "bo") is None
    assert await open_invites(elsewhere) == []


async def test_the_access_log_is_read_newest_first_and_page_by_page(store: Store) -> None:
    anna, bo = member(), member("bo")
    ids = [await notes(store, anna if number % 2 else bo, f"act {number}", number) for number in range(5)]
    assert await acts(store, limit=2) == ["act 4", "act 3"]
    assert await acts(store, limit=2, before=ids[3]) == ["act 2", "act 1"]
    assert await acts(store, limit=9, before=ids[1]) == ["act 0"]
    assert await acts(store, actor="anna") == ["act 3", "act 1"]
    assert await acts(store, actor="anna", before=ids[3]) == ["act 1"]


async def test_who_looked_at_a_report_is_told_with_its_reference(store: Store) -> None:
    told = await tell(store, report())
    await notes(store, member(), "read", 1, told.id)
    await notes(store, member(), "entered", 2)
    [look] = await store.transact(lambda tx: tx.looks.of_report(told.id, 10))
    assert (look.act, look.actor, look.role, look.at, look.reference, look.reports) == (
        "read", "anna", Role.COACH, later(1), told.reference, 3,
    )  # fmt: skip
    [entered, read] = await store.transact(lambda tx: tx.looks.newest(10))
    assert (entered.reference, read.reference) == (None, told.reference)


async def test_the_access_log_forgets_what_is_older(store: Store) -> None:
    await notes(store, member(), "old", 0)
    await notes(store, member(), "new", 1)
    assert await store.transact(lambda tx: tx.looks.forget(later(1))) == 1
    assert await acts(store) == ["new"]


@pytest.mark.parametrize(("address", "group"), [("telegram:-1001:7", True), ("telegram:1", False), ("", False)])
def test_a_group_is_known_by_its_address(address: str, group: bool) -> None:
    assert member(address=address).is_group is group
