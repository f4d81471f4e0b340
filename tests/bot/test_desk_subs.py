"""The room of subscriptions: ordered, changed, seen now, paused and ended with buttons; e-mail only to who confirms."""

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from bot.desk.subs import default_subscription
from core.desk.presses import desk_press
from core.digest.model import Period
from core.ids import token_of
from core.ports_subscriptions import SlotState
from core.staff import Member, Role
from core.subscribing import MOST, key_of
from core.subscriptions import BURST, Subscription
from handlers.inbound import CHANNEL
from storage.store import SQLStore
from tests.bot.desk_people import AtDesk
from tests.bot.digest_house import Clock, local
from tests.bot.house import open_house, turns_of

OVE, EVA = 99, 42
THURSDAY = local("2026-11-26T12:00")


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SQLStore]:
    opened = await open_house(tmp_path)
    yield opened
    await opened.close()


@pytest.fixture
async def ove(store: SQLStore) -> AtDesk:
    """An operator whom the settings name, in the room of subscriptions."""
    person = AtDesk(store, Clock(THURSDAY), OVE, operators=(OVE,))
    await person.comes()
    return person


async def joins(store: SQLStore, user: int = EVA, role: Role = Role.COACH, **changes: Any) -> Member:
    values: dict[str, Any] = {
        "id": uuid4(), "person": store.identify(CHANNEL, str(user)), "role": role, "name": "Eva",
        "address": f"telegram:{user}", "language": "sv", "joined_at": THURSDAY, "invited_by": "ove",
    }  # fmt: skip
    member = Member(**values | changes)
    await store.transact(lambda tx: tx.staff.put(member))
    return member


async def own(person: AtDesk) -> list[Subscription]:
    return await person.store.transact(lambda tx: tx.subscriptions.mine(person.person))


async def only(person: AtDesk) -> Subscription:
    [one] = await own(person)
    return one


async def ordered(person: AtDesk) -> Subscription:
    """The usual digest, and its page in hand."""
    await person.presses("måndagar 06:30")
    return await only(person)


async def test_one_press_orders_what_most_want(ove: AtDesk) -> None:
    assert "Inget utskick" in ove.text
    one = await ordered(ove)
    assert (one.scope, one.period, one.weekday, one.clock) == ("all", Period.WEEK, 1, "06:30")
    assert (one.language, one.addresses) == ("sv", (f"telegram:{OVE}",))
    for told in ("Hela kommunen", "Varje måndag klockan 06:30", "Telegram", "Svenska", "måndag 30 november"):
        assert told in ove.text


async def test_the_same_ordered_twice_is_one(ove: AtDesk) -> None:
    await ordered(ove)
    member = await ove.member()
    await ove.presses_data(desk_press("subs", "default", token_of(member.id)))
    await only(ove)


async def test_any_digest_is_ordered_in_four_presses(ove: AtDesk) -> None:
    for label in ("Beställ ett nytt", "Trafiksäkerhet", "Varje månad"):
        await ove.presses(label)
    one = await only(ove)
    assert (one.scope, one.period, one.weekday) == ("area:traffic", Period.MONTH, None)
    assert "den första i varje månad" in ove.text.casefold()
    assert "Ändra dag" not in ove.labels
    await ove.presses("Tillbaka")
    assert "<b>1.</b> Trafiksäkerhet" in ove.text


async def test_everything_can_be_changed(ove: AtDesk) -> None:
    await ordered(ove)
    changes = (
        ("Ändra innehåll", "Kolbäck", "scope", "locality:Kolbäck"),
        ("Ändra dag", "Torsdag", "weekday", 4),
        ("Ändra tid", "16:00", "clock", "16:00"),
        ("Ändra språk", "English", "language", "en"),
        ("Ändra hur ofta", "Varje dag", "period", Period.DAY),
        ("Ändra hur ofta", "Varje kvartal", "period", Period.QUARTER),
        ("Ändra hur ofta", "Varje vecka", "weekday", 1),
    )
    for button, choice, name, value in changes:
        await ove.presses(button)
        await ove.presses(choice)
        assert getattr(await only(ove), name) == value
    assert (await only(ove)).next_at == local("2026-11-30T16:00")


@pytest.mark.parametrize(("written", "clock"), [("08:15", "08:15"), ("kl 7", "07:00"), ("1645", "16:45")])
async def test_a_time_can_be_written(written: str, clock: str, ove: AtDesk) -> None:
    await ordered(ove)
    await ove.presses("Ändra tid")
    await ove.says(written)
    assert (await only(ove)).clock == clock


async def test_a_time_that_not_every_night_has_is_refused_kindly_and_asked_for_again(ove: AtDesk) -> None:
    await ordered(ove)
    await ove.presses("Ändra tid")
    await ove.says("02:30")
    assert "Välj en annan tid" in ove.text
    await ove.says("halv sju")
    assert "inte läsa som en tid" in ove.text
    await ove.attaches()
    assert "inte läsa som en tid" in ove.text
    await ove.says("06:45")
    assert (await only(ove)).clock == "06:45"


async def test_a_pause_and_a_new_start(ove: AtDesk) -> None:
    await ordered(ove)
    await ove.presses("Pausa")
    assert "pausat" in ove.text
    assert (await only(ove)).next_at is None
    await ove.presses("Tillbaka")
    assert "(pausat)" in ove.text
    await ove.presses("Utskick 1")
    ove.clock.passes(days=20)
    await ove.presses("Starta igen")
    assert (await only(ove)).next_at == local("2026-12-21T06:30")


async def test_it_ends_when_that_is_said_twice(ove: AtDesk) -> None:
    await ordered(ove)
    await ove.presses("Avsluta")
    await ove.presses("Tillbaka")
    await ove.presses("Avsluta")
    assert len(await own(ove)) == 1
    await ove.presses("Ja, avsluta")
    assert await own(ove) == []
    assert "Inget utskick" in ove.text


async def test_a_preview_is_asked_for_once_at_a_time_and_wakes_who_makes_it(ove: AtDesk) -> None:
    one = await ordered(ove)
    for _ in range(3):
        await ove.presses("Visa ett nu")
        ove.clock.passes(seconds=1)
    assert "kommer strax" in ove.toast
    assert ove.woken == 3
    [slot] = await ove.store.transact(lambda tx: tx.slots.of(one.id, 10))
    assert (slot.state, slot.at) == (SlotState.PREVIEW, THURSDAY)


async def test_bursts_are_heard_of_by_those_who_may(ove: AtDesk, store: SQLStore) -> None:
    await ove.presses("många rapporterar")
    [burst] = await store.transact(lambda tx: tx.subscriptions.wanting_bursts())
    assert (burst.person, burst.period, burst.next_at) == (ove.person, BURST, None)
    assert any(label.startswith("✓") for label in ove.labels)
    assert "Utskick 1" not in ove.labels
    await ove.presses_data(desk_press("subs", "preview", token_of(burst.id)))
    assert "finns inte kvar" in ove.toast
    await ove.presses("många rapporterar")
    assert await store.transact(lambda tx: tx.subscriptions.wanting_bursts()) == []
    coach = await joins(store)
    eva = AtDesk(store, Clock(THURSDAY), EVA)
    await eva.comes()
    assert not any("många" in label for label in eva.labels)
    await eva.presses_data(desk_press("subs", "burst", token_of(coach.id)))
    assert "inte behörighet" in eva.toast
    await ove.presses_data(desk_press("subs", "burst", token_of(coach.id)))
    assert await store.transact(lambda tx: tx.subscriptions.wanting_bursts()) == []


async def test_nobody_has_more_than_twenty(ove: AtDesk, store: SQLStore) -> None:
    one = await ordered(ove)
    for number in range(MOST - 1):
        more = one.model_copy(update={"id": uuid4(), "scope": f"locality:{number}"})
        await store.transact(lambda tx, more=more: tx.subscriptions.put(more))  # type: ignore[misc]
    await ove.presses("Tillbaka")
    for label in ("Beställ ett nytt", "Strömsholm", "Varje dag"):
        await ove.presses(label)
    assert "för många" in ove.toast
    assert len(await own(ove)) == MOST


async def test_one_sees_and_changes_ones_own_alone(ove: AtDesk, store: SQLStore) -> None:
    one = await ordered(ove)
    await joins(store)
    eva = AtDesk(store, Clock(THURSDAY), EVA)
    await eva.comes()
    member = await ove.member()
    for act in ("one", "gone", "pause", "preview", "stop", "setwhat"):
        await eva.presses_data(desk_press("subs", act, token_of(one.id)))
        assert "finns inte kvar" in eva.toast
    for act in ("list", "default", "new"):
        await eva.presses_data(desk_press("subs", act, token_of(member.id)))
        assert "finns inte kvar" in eva.toast
    for about in ("nonsense", token_of(uuid4()), ":::"):
        for act in ("one", "list"):
            await eva.presses_data(desk_press("subs", act, about))
    assert await only(ove) == one
    assert await own(eva) == []


async def test_an_admin_orders_for_a_group_chat_which_has_no_email(ove: AtDesk, store: SQLStore) -> None:
    group = await joins(store, -100123, Role.POLICE, name="Lokalpolisen", address="telegram:-100123:45")
    await ove.presses_data(desk_press("subs", "list", token_of(group.id)))
    assert "Utskick till Lokalpolisen" in ove.text
    await ove.presses("måndagar 06:30")
    assert "Telegram eller e-post" not in ove.labels
    [one] = await store.transact(lambda tx: tx.subscriptions.mine(group.person))
    assert one.addresses == ("telegram:-100123:45",)
    assert await own(ove) == []
    await ove.presses("Ändra tid")
    await ove.says("07:30")
    [one] = await store.transact(lambda tx: tx.subscriptions.mine(group.person))
    assert one.clock == "07:30"
    await store.transact(lambda tx: tx.staff.revoke(group.id, THURSDAY))
    await ove.presses("Pausa")
    assert "finns inte kvar" in ove.toast


async def test_a_member_is_subscribed_as_most_want_it_once(ove: AtDesk, store: SQLStore) -> None:
    group = await joins(store, -100123, Role.POLICE, address="telegram:-100123:45")
    world = turns_of(store, ove.clock).world
    first = await store.transact(lambda tx: default_subscription(tx, group, world, THURSDAY))
    again = await store.transact(lambda tx: default_subscription(tx, group, world, THURSDAY))
    assert first == again
    assert first.next_at == local("2026-11-30T06:30")


async def test_buttons_of_another_time_do_no_harm(ove: AtDesk) -> None:
    one = await ordered(ove)
    me, token = token_of((await ove.member()).id), token_of(one.id)
    for act, about in (
        ("choose", f"{me}:00000000"), ("make", f"{me}:00000000:week"), ("make", f"{me}:{key_of('all')}:decade"),
        ("setwhat", f"{token}:00000000"), ("setoften", f"{token}:year"), ("setday", f"{token}:9"),
        ("setday", f"{token}:"), ("setlang", f"{token}:xx"), ("setchannel", f"{token}:pigeon"),
        ("settime", f"{token}:0230"),
        ("code", token), ("again", token), ("same", f"{token}:both"), ("unknown", token), ("unknown", me),
    ):  # fmt: skip
        await ove.presses_data(desk_press("subs", act, about))
    assert await only(ove) == one
    await ove.presses_data(desk_press("subs", "setoften", f"{token}:day"))
    await ove.presses_data(desk_press("subs", "setday", f"{token}:3"))
    assert (await only(ove)).weekday is None


async def test_words_for_a_subscription_that_is_gone_meanwhile_show_the_room(ove: AtDesk, store: SQLStore) -> None:
    one = await ordered(ove)
    await ove.presses("Ändra tid")
    await store.transact(lambda tx: tx.subscriptions.remove(one.id))
    await ove.says("06:45")
    assert "Inget utskick" in ove.text


# E-mail.


async def asks_for_mail(person: AtDesk, way: str = "E-post", address: str = "eva@example.org") -> str:
    """Up to the code that is mailed."""
    await person.presses("Telegram eller e-post")
    await person.presses(way)
    await person.says(address)
    [(to, mail)] = person.mails
    assert to == f"email:{address}"
    code = re.search(r"\b\d{6}\b", mail.text)
    assert code is not None
    assert code[0] in mail.subject
    assert code[0] in mail.html
    return code[0]


async def test_email_begins_when_the_code_is_written_back(ove: AtDesk) -> None:
    await ordered(ove)
    code = await asks_for_mail(ove)
    one = await only(ove)
    assert one.addresses == (f"telegram:{OVE}",)
    assert code not in one.model_dump_json()
    await ove.says(f"{code[:3]} {code[3:]}")
    one = await only(ove)
    assert (one.addresses, one.unconfirmed) == (("email:eva@example.org",), None)
    assert "eva@example.org" in ove.text


async def test_both_ways(ove: AtDesk) -> None:
    await ordered(ove)
    await ove.says(await asks_for_mail(ove, "Båda"))
    assert (await only(ove)).addresses == (f"telegram:{OVE}", "email:eva@example.org")
    for way, addresses in (
        ("E-post", ("email:eva@example.org",)),
        ("Båda", (f"telegram:{OVE}", "email:eva@example.org")),
        ("Telegram", (f"telegram:{OVE}",)),
    ):
        await ove.presses("Telegram eller e-post")
        await ove.presses(way)
        assert (await only(ove)).addresses == addresses


async def test_a_code_has_five_tries_and_an_hour_and_a_new_one_can_be_sent(ove: AtDesk) -> None:
    await ordered(ove)
    code = await asks_for_mail(ove)
    wrong = f"{(int(code) + 1) % 10**6:06}"
    for _ in range(4):
        await ove.says(wrong)
        assert "stämmer inte" in ove.text
    await ove.says(wrong)
    assert "gäller inte längre" in ove.text
    await ove.says(code)
    assert "gäller inte längre" in ove.text
    assert (await only(ove)).email is None
    await ove.presses("Skicka en ny kod")
    [(_, mail)] = ove.mails
    fresh = mail.subject[-6:]
    ove.clock.passes(minutes=61)
    await ove.presses_data(desk_press("subs", "code", token_of((await only(ove)).id)))
    assert "gäller inte längre" in ove.text
    await ove.says(fresh)
    assert (await only(ove)).email is None


async def test_a_code_can_be_written_later_from_the_page(ove: AtDesk) -> None:
    await ordered(ove)
    code = await asks_for_mail(ove)
    await ove.presses("Tillbaka")
    assert "inte bekräftad" in ove.text
    await ove.presses("Skriv in koden")
    await ove.says(code)
    assert (await only(ove)).email == "email:eva@example.org"
    await ove.presses_data(desk_press("subs", "again", token_of((await only(ove)).id)))
    assert ove.mails == []


async def test_what_is_no_address_is_asked_for_again(ove: AtDesk) -> None:
    await ordered(ove)
    await ove.presses("Telegram eller e-post")
    await ove.presses("Båda")
    await ove.says("eva(at)example.org")
    assert "ser inte ut som" in ove.text
    assert ove.mails == []
    await ove.says("eva@example.org")
    assert len(ove.mails) == 1


async def test_no_inbox_is_filled_with_codes(ove: AtDesk) -> None:
    await ordered(ove)
    await asks_for_mail(ove)
    for _ in range(4):
        await ove.presses_data(desk_press("subs", "again", token_of((await only(ove)).id)))
        assert len(ove.mails) == 1
    await ove.presses_data(desk_press("subs", "again", token_of((await only(ove)).id)))
    assert ove.mails == []
    assert "Många" in ove.text or "många" in ove.text
    ove.clock.now += timedelta(days=1, seconds=1)
    await ove.presses_data(desk_press("subs", "again", token_of((await only(ove)).id)))
    assert len(ove.mails) == 1


async def test_an_address_that_was_confirmed_is_offered_for_the_next_digest(ove: AtDesk) -> None:
    await ordered(ove)
    await ove.says(await asks_for_mail(ove))
    await ove.presses("Tillbaka")
    ove.clock.passes(minutes=1)
    for label in ("Beställ ett nytt", "Droger", "Varje dag", "Telegram eller e-post", "Båda", "eva@example.org"):
        await ove.presses(label)
    assert ove.mails == []
    _, second = await own(ove)
    assert second.addresses == (f"telegram:{OVE}", "email:eva@example.org")
    await ove.presses("Tillbaka")
    ove.clock.passes(minutes=1)
    for label in ("Beställ ett nytt", "Skadegörelse", "Varje dag", "Telegram eller e-post", "E-post"):
        await ove.presses(label)
    await ove.says("eva@example.org")
    assert ove.mails == []
    assert (await own(ove))[-1].addresses == ("email:eva@example.org",)


async def test_words_that_come_when_no_code_is_awaited_any_more_change_nothing(ove: AtDesk) -> None:
    one = await ordered(ove)
    await asks_for_mail(ove)
    await ove.store.transact(lambda tx: tx.subscriptions.put(one))
    await ove.says("123456")
    assert await only(ove) == one


async def test_without_a_mail_server_email_is_not_offered(ove: AtDesk) -> None:
    ove.mail = False
    one = await ordered(ove)
    assert "Telegram eller e-post" not in ove.labels
    token = token_of(one.id)
    await ove.presses_data(desk_press("subs", "setchannel", f"{token}:email"))
    assert await only(ove) == one
    assert ove.mails == []
