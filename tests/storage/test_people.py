"""One person's data, wherever it lies: all of it is told to them, and all of it goes."""

import json
from base64 import b64decode
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, or_, select

from core.coaches import Coach, Counted, Link, LinkKind
from core.past import Past
from core.ports import Store, Transaction
from core.ports_messages import Posting
from core.ports_people import Erased, Purge
from core.publishing import Errand, ErrandKind
from core.report import Hold, ReportState
from core.staff import Invite, InviteKind, Member, Role
from core.talks import Side, Talk
from storage.schema import metadata, summaries
from storage.schema_staff import subscriptions
from tests.storage.conftest import NOW, Database
from tests.storage.verbs import (
    answer,
    claim,
    claim_update,
    damage,
    delivered,
    follow,
    later,
    mine,
    photo,
    post,
    posting,
    put,
    reply,
    report,
    save,
    set_aside,
    tell,
    told_by,
    want,
    wish,
)

# Where everything of a person lies; the rest knows nobody.
COLUMNS = {"person": "person", "recipient": "recipient", "made_by": "person", "used_by": "person"}
# What staff did must stay known for as long as a log is kept, and what they wrote or published for as long as that is:
# under a keyed id, without a name.
KEEP_A_KEYED_ID = {"looks", "notes", "pledge_files", "pledge_news"}
KNOW_A_PERSON = {
    table.name
    for table in metadata.tables.values()
    if COLUMNS.keys() & set(table.c.keys()) and table.name not in KEEP_A_KEYED_ID
}
KNOW_NOBODY = {"secrets", "updates", "news", "purges", "replies", "slots", "bursts", "tallies", "tellings"}
# Of a coach's link how many came, and of a talk its lines: they go with what they are of.
KNOW_NOBODY |= {"link_counts", "talk_lines"}
# The figures of past months name who told in them by their keyed ids, inside JSON: a month goes when one of them does.
OF_MONTHS = {"summaries"}
# Under a mark that nothing else knows, for a day: whoever erases everything gets no new turns.
OUTLIVE = {"sendings"}
# That somebody was erased, so that no backup brings them back.
OUTLIVE |= {"erasures"}


async def lives(store: Store, user: str, word: str) -> dict[str, UUID]:
    """A person leaves something everywhere; `word` is in all that they write. The ids of it."""
    person, address = store.identify("telegram", user), f"telegram:{user}"
    told = await tell(store, report(f"{word} rapport", hold=Hold.HATE, reference=f"{user}-REF"), person, address)
    await answer(store, told, reply(f"{word} svar", ReportState.PLANNED))
    ids = {"report": told.id, "fetched": await photo(store, told.id, f"{word} bild".encode(), person)}
    ids["wanted"] = await want(store, uuid4(), person, f"{word} handtag")
    await put(store, wish(f"{word} önskan"), person)
    await follow(store, person, "pledge", address)
    await save(store, person, None, json.dumps({"draft": f"{word} utkast"}), NOW)
    await store.transact(
        lambda tx: tx.incidents.set_aside(uuid4(), "telegram", 1, f'"{word} fel"', "ValueError", NOW, person)
    )
    await works(store, person, address, word)
    sent, waits = posting(address, f'"{word} sänt"'), posting(address, f'"{word} väntar"')
    await post(store, sent, waits)
    await delivered(store, sent.id, later(1))
    return ids | {"sent": sent.id, "waits": waits.id}


async def works(store: Store, person: str, address: str, word: str) -> None:
    """A person is staff, subscribes, invited somebody, came by an invitation, and read something."""
    member = Member(
        id=uuid4(), person=person, role=Role.COACH, name=f"{word} namn", address=address, language="sv", joined_at=NOW
    )
    theirs = {"kind": InviteKind.PERSON, "role": Role.COACH, "made_at": NOW, "expires_at": later(60)}

    async def work(tx: Any) -> None:
        await tx.staff.put(member)
        await tx.looks.note(uuid4(), member, "read", NOW)
        await tx.errands.add(
            Errand(
                id=uuid4(), kind=ErrandKind.FILE, made_by=person, address=address, about=word, language="sv",
                created_at=NOW,
            )
        )  # fmt: skip
        await tx.invites.put(Invite(id=uuid4(), name="Cleo", made_by=person, **theirs), f"made by {word}")
        await tx.invites.put(Invite(id=uuid4(), name=word, made_by="someone", **theirs), f"used by {word}")
        assert await tx.invites.take(f"used by {word}", InviteKind.PERSON, person, NOW) is not None
        await tx.coaches.put(person, Coach(id=member.id, name=f"{word} kort", phone="0220-1"), NOW)
        link = Link(
            id=uuid4(), code=uuid4().hex, coach=member.id, person=person, name=f"{word} skola",
            kind=LinkKind.SCHOOL, made_at=NOW,
        )  # fmt: skip
        await tx.links.put(link)
        await tx.links.count(link.id, NOW.date(), Counted.OPENED)
        talk = Talk(
            id=uuid4(), person=person, address=address, language="sv", coach="sara", begun_at=NOW, last_at=NOW,
            shown_from=NOW,
        )  # fmt: skip
        assert await tx.talks.begin(talk)
        await tx.talks.write(uuid4(), talk.id, Side.RESIDENT, f"{word} samtal", NOW)
        id, scope = uuid4(), tx.outbox._scope
        where = scope.seal(subscriptions.c.sealed, id, json.dumps({"telegram": address, "email": f"{word}@post"}))
        await scope.insert(
            subscriptions, tuple(subscriptions.primary_key), id=id, person=person, sealed=where, scope="all",
            period="week", weekday=1, clock="06:30", language="sv", made_at=NOW,
        )  # fmt: skip

    await store.transact(work)


async def everything(store: Store, user: str) -> dict[str, Any]:
    person = store.identify("telegram", user)
    return await store.transact(lambda tx: tx.people.everything(person, f"telegram:{user}"))


async def erase(store: Store, user: str) -> Erased:
    person = store.identify("telegram", user)
    return await store.transact(lambda tx: tx.people.erase(person, f"telegram:{user}"))


async def rows_of(store: Store, user: str) -> dict[str, int]:
    """How many rows of each table know a person."""

    async def work(tx: Any) -> dict[str, int]:
        known = {"person": store.identify("telegram", user)}
        known["recipient"] = tx.outbox._scope.identity.recipient(f"telegram:{user}")
        counts = {}
        for table in metadata.sorted_tables:
            if table.name in KNOW_A_PERSON:
                theirs = or_(*(table.c[name] == known[COLUMNS[name]] for name in COLUMNS if name in table.c))
                asked = select(func.count()).select_from(table).where(theirs)
                counts[table.name] = (await tx.outbox._scope.session.execute(asked)).scalar_one()
        return counts

    return await store.transact(work)


def test_each_table_either_knows_a_person_or_is_known_to_know_nobody() -> None:
    assert set(metadata.tables) == KNOW_A_PERSON | KNOW_NOBODY | OUTLIVE | KEEP_A_KEYED_ID | OF_MONTHS
    assert not KNOW_A_PERSON & KNOW_NOBODY


async def test_everything_of_a_person_is_told_and_nothing_of_anybody_else(store: Store) -> None:
    await lives(store, "1", "ANNAS")
    await lives(store, "2", "BERITS")
    told = await everything(store, "1")
    written = json.dumps(told, ensure_ascii=False)
    assert "BERITS" not in written
    assert "telegram:2" not in written
    for word in ("rapport", "svar", "önskan", "utkast", "fel", "väntar", "kort", "skola", "samtal"):
        assert f"ANNAS {word}" in written, word
    [own] = told["reports"]
    assert (own["reference"], own["state"], own["held_for"], own["answers_wanted"]) == (
        "1-REF",
        "planned",
        "hate",
        True,
    )
    assert own["place"] == {"kind": "typed", "place_id": None, "name": "bakom macken", "lat": 59.614, "lon": 16.229}
    assert own["time"]["start"] == "2026-05-08T19:15:00Z"
    assert (own["told_at"], own["ended_at"], own["withdrawn_at"]) == ("2026-05-08T20:15:00+00:00", None, None)
    assert own["answers"] == {"what": ["music", "revving"]}
    assert [answered["words"] for answered in own["replies"]] == ["ANNAS svar"]
    assert [b64decode(picture["jpeg"]) for picture in own["photos"]] == [b"ANNAS bild"]
    assert [picture["jpeg"] for picture in told["photos_of_drafts"]] == [None]
    assert told["conversation"] == {"draft": "ANNAS utkast"}
    assert told["address"] == "telegram:1"
    assert [wished["words"] for wished in told["wishes"]] == ["ANNAS önskan"]
    assert [(one["topic"], one["address"]) for one in told["follows"]] == [("pledge", "telegram:1")]
    assert [(one["state"], one["content"]) for one in told["messages"]] == [
        ("delivered", None),
        ("pending", "ANNAS väntar"),
    ]
    assert [one["content"] for one in told["set_aside"]] == ["ANNAS fel"]
    assert told["sent_in_the_last_day"] == 1
    assert (told["staff"]["role"], told["staff"]["name"], told["staff"]["address"]) == (
        "coach", "ANNAS namn", "telegram:1",
    )  # fmt: skip
    assert (told["staff"]["since"], told["staff"]["revoked_at"]) == ("2026-05-08T20:15:00+00:00", None)
    [wanted] = told["subscriptions"]
    assert (wanted["what"], wanted["how_often"], wanted["weekday"], wanted["clock"]) == ("all", "week", 1, "06:30")
    assert wanted["to"] == {"telegram": "telegram:1", "email": "ANNAS@post"}
    assert told["invitations"] == [{"role": "coach", "made_at": "2026-05-08T20:15:00+00:00", "used_at": None}]
    assert told["acts_at_the_desk"] == [{"act": "read", "at": "2026-05-08T20:15:00+00:00"}]


async def test_all_of_somebodys_many_reports_are_told(store: Store) -> None:
    person = store.identify("telegram", "1")
    for minutes in range(30):
        await tell(store, report(created_at=later(minutes)), person)
    assert len((await everything(store, "1"))["reports"]) == 30


async def test_of_a_stranger_nothing_is_told(store: Store) -> None:
    await lives(store, "2", "BERITS")
    told = await everything(store, "1")
    assert told.pop("address") == "telegram:1"
    assert not any(told.values())


async def test_what_cannot_be_opened_is_told_without_its_content(store: Store) -> None:
    await lives(store, "1", "ANNAS")
    for name in KNOW_A_PERSON | {"replies", "talk_lines"}:
        await damage(store, metadata.tables[name])
    told = await everything(store, "1")
    assert "ANNAS" not in json.dumps(told)
    assert told["conversation"] is None
    assert (told["staff"]["name"], told["staff"]["address"], told["subscriptions"][0]["to"]) == (None, None, None)
    [own] = told["reports"]
    assert (own["words"], own["replies"][0]["words"], own["photos"][0]["jpeg"]) == (None, None, None)
    assert {key: len(told[key]) for key in ("wishes", "follows", "messages", "set_aside", "photos_of_drafts")} == {
        "wishes": 1,
        "follows": 1,
        "messages": 2,
        "set_aside": 1,
        "photos_of_drafts": 1,
    }


async def test_erasure_removes_a_person_from_every_table_and_nobody_else_from_any(store: Store) -> None:
    await lives(store, "1", "ANNAS")
    await lives(store, "2", "BERITS")
    assert set(await rows_of(store, "1")) == KNOW_A_PERSON
    assert all((await rows_of(store, "1")).values()), "each table must hold something to erase"
    others, told = await rows_of(store, "2"), await everything(store, "2")
    assert await erase(store, "1") == Erased(
        reports=1, wishes=1, photos=2, follows=1, messages=2, memberships=1, subscriptions=1
    )
    assert not any((await rows_of(store, "1")).values())
    assert await rows_of(store, "2") == others
    assert await everything(store, "2") == told
    assert await erase(store, "1") == Erased(0, 0, 0, 0, 0)


async def test_the_coarse_row_of_a_report_stays_counted_and_is_nobodys(store: Store) -> None:
    await lives(store, "1", "ANNAS")
    await erase(store, "1")
    assert await store.transact(lambda tx: tx.reports.count()) == 1
    [left] = await told_by(store, "")
    assert (left.text, left.spot.name, left.spot.lat, left.category) == (None, None, 59.614, "car_meet")
    [own] = await mine(store, "")
    assert (own.followed, own.replies, own.photos) == (False, (), 0)
    held = await store.transact(lambda tx: tx.reports.held("1-REF"))
    assert held is not None
    assert held.address is None
    person = store.identify("telegram", "1")
    assert await store.transact(lambda tx: tx.past(person)) == Past(sent=(NOW,))


async def test_what_was_erased_stays_erased_when_old_work_comes_again(store: Store) -> None:
    """A redelivered update, a photo that was on its way, a message that was being sent."""
    assert await claim_update(store, 7)
    ids = await lives(store, "1", "ANNAS")
    [being_sent] = await claim(store)
    await erase(store, "1")
    assert not await claim_update(store, 7)
    person = store.identify("telegram", "1")

    async def late(tx: Transaction) -> None:
        await tx.photos.keep(ids["wanted"], b"late")
        await tx.photos.retry(ids["wanted"], 0, NOW)
        await tx.outbox.retry(being_sent.id, NOW, "timeout", ambiguous=True)
        await tx.outbox.delivered(being_sent.id, NOW)
        assert not await tx.reports.rewrite(ids["report"], person, "sent", None, NOW)
        assert not await tx.reports.follow(ids["report"], person, "telegram:1", NOW)
        assert not await tx.reports.withdraw(ids["report"], person, NOW)

    await store.transact(late)
    assert await store.transact(lambda tx: tx.outbox.recover(NOW)) == 0
    assert not any((await rows_of(store, "1")).values())


async def test_a_farewell_posted_after_the_erasure_is_sent_and_its_entry_is_logged(store: Store) -> None:
    await lives(store, "1", "ANNAS")
    person, farewell = store.identify("telegram", "1"), posting("telegram:1", '"farväl"')
    entry = Purge(uuid4(), "erasure", {"reports": 1}, "KS 2026/17", NOW)

    async def work(tx: Transaction) -> None:
        await tx.people.erase(person, "telegram:1")
        await tx.purges.note(entry)
        await tx.conversations.save(person, None, '{"language":"sv"}', id=uuid4(), draft_since=None, now=NOW)
        await tx.outbox.post([farewell, Posting(uuid4(), "telegram:1", "answer", "{}")], NOW)

    await store.transact(work)
    [due] = await claim(store)
    assert (due.id, due.body) == (farewell.id, '"farväl"')
    assert (await everything(store, "1"))["conversation"] == {"language": "sv"}
    assert await store.transact(lambda tx: tx.purges.newest(9)) == [entry]


async def test_an_erasure_is_whole_or_not_at_all(store: Store) -> None:
    await lives(store, "1", "ANNAS")
    before = await everything(store, "1")

    async def interrupted(tx: Transaction) -> None:
        await tx.people.erase(store.identify("telegram", "1"), "telegram:1")
        raise RuntimeError

    with pytest.raises(RuntimeError):
        await store.transact(interrupted)
    assert await everything(store, "1") == before


async def test_the_figures_of_a_month_in_which_a_person_told_go_with_them_and_other_months_stay(store: Store) -> None:
    await lives(store, "1", "ANNAS")
    person = store.identify("telegram", "1")
    months = [NOW.date().replace(month=month, day=1) for month in (3, 5)]

    async def summed(tx: Any) -> None:
        for first in months:
            last, figures = first.replace(day=31), {"people": {person: 1}}
            row = {"first": first, "last": last, "figures": figures}
            await tx.outbox._scope.insert(summaries, tuple(summaries.primary_key), **row)

    async def kept(tx: Any) -> list[Any]:
        return list((await tx.outbox._scope.session.execute(select(summaries.c.first))).scalars())

    await store.transact(summed)
    await erase(store, "1")
    assert await store.transact(kept) == months[:1]


async def test_what_was_set_aside_of_nobody_knows_stays(store: Store) -> None:
    await set_aside(store, uuid4())
    await erase(store, "1")
    assert await store.transact(lambda tx: tx.incidents.count()) == 1


async def test_no_word_of_anybody_lies_open_on_the_disk(store: Store, database: Database) -> None:
    await lives(store, "47114711", "KANARIEFÅGEL")
    await store.close()
    raw = database.raw()
    assert b"KANARIE" not in raw
    assert b"47114711:" not in raw.replace(b"47114711-REF", b"")


async def test_what_staff_did_stays_in_the_access_log_without_a_name_after_they_deleted_everything(
    store: Store,
) -> None:
    await lives(store, "1", "ANNAS")
    await erase(store, "1")
    [left] = await store.transact(lambda tx: tx.looks.newest(10))
    person = store.identify("telegram", "1")
    assert (left.act, left.actor) == ("read", person)
    assert person not in await store.transact(lambda tx: tx.staff.names())
    assert await store.transact(lambda tx: tx.staff.member(person)) is None
