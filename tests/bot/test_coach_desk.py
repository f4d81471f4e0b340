"""A coach at the desk: links, the card, what is handed out, and talks that are nobody else's."""

import asyncio
import base64
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from bot.delivery import Delivery
from bot.errands import Errands
from bot.material.make import materials
from bot.metrics import Metrics
from bot.pledges import Pledges
from bot.talks import hang_ups
from core.coaches import Counted, Link, LinkKind, LinkState, code_in
from core.conversation import Attached, Event, Opened, Pressed, Said
from core.delivery import Outcome, Result
from core.ids import token_of
from core.messages import MESSAGE, EditText, Message, SendDocument, SendText
from core.staff import Role
from core.talks import MOST_LINES, Talk, name_of
from handlers.inbound import Inbound
from storage.store import SQLStore
from tests.bot.house import ZONE, open_house
from tests.bot.staff import Desk
from tests.municipality import LOCALES

_numbers = count(1)

# A Friday at noon in Hallstahammar.
NOON = datetime(2026, 11, 27, 11, tzinfo=UTC)
NIGHT = datetime(2026, 11, 27, 22, 30, tzinfo=UTC)
SEVEN = datetime(2026, 11, 28, 6, tzinfo=UTC)


class Clock:
    """What time it is."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Person(Desk):
    """Somebody in a chat of their own, whose messages wait until they are heard."""

    house: Any = None

    async def does(self, event: Event) -> list[Message]:
        """Do something; all that came in this chat since it was last looked at."""
        assert await self.turns.take_turn("telegram:coaches", next(_numbers), Inbound(event, self.user, self.user))
        self.heard = await self.house.delivered(self.address)
        return self.heard


class House:
    """Two coaches, an admin, and two young people."""

    def __init__(self, store: SQLStore) -> None:
        self.store, self.clock = store, Clock()
        self.boxes: dict[str, list[Message]] = {}
        self.sara = self.amir = self.admin = self.alva = self.bo = Person(store, None, 0)  # type: ignore[arg-type]

    async def delivered(self, address: str) -> list[Message]:
        """What has come for an address and may go now; what has come for others waits for them."""
        while due := await self.store.transact(lambda tx: tx.outbox.claim(self.clock(), 100, ())):
            for one in due:
                await self.store.transact(lambda tx, id=one.id: tx.outbox.delivered(id, self.clock()))  # type: ignore[misc]
                self.boxes.setdefault(one.address, []).append(MESSAGE.validate_json(one.body or ""))
        return self.boxes.pop(address, [])

    def person(self, user: int) -> Person:
        return Person(self.store, self.turns, user, house=self)

    async def furnish(self) -> None:
        self.sara = await Person.of(self.store, self.clock, Role.COACH, 7310000001, "Sara")
        self.amir = await Person.of(self.store, self.clock, Role.COACH, 7310000002, "Amir")
        self.admin = await Person.of(self.store, self.clock, Role.ADMIN, 7310000003, "Karin")
        for one in (self.sara, self.amir, self.admin):
            one.turns, one.house = self.sara.turns, self
        self.alva, self.bo = self.person(7310000004), self.person(7310000005)
        self.turns.handle = lambda: "hallsta_bot"
        self.turns.admins = frozenset({self.admin.person})
        pledges = Pledges(self.turns)
        self.turns.acted = pledges.round
        self.errands = Errands(self.turns, {}, None, None, materials(self.turns))  # type: ignore[arg-type]

    @property
    def turns(self) -> Any:
        return self.sara.turns

    async def links(self, of: Person | None = None) -> list[Link]:
        person = (of or self.sara).person
        return await self.store.transact(lambda tx: tx.links.of(person))

    async def hears(self, one: Person) -> str:
        """All that waits for somebody and may go now."""
        new = await self.delivered(one.address)
        one.heard = new or one.heard
        return words(new)


def words(messages: list[Message]) -> str:
    return "\n".join(one.html for one in messages if isinstance(one, SendText | EditText))


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    made = House(await open_house(tmp_path))
    await made.furnish()
    yield made
    await made.store.close()


async def write_card(coach: Person, name: str, *, relays: bool = True) -> None:
    await coach.presses("d:card::")
    await coach.taps("Skriv mitt kort")
    await coach.says(name)
    await coach.says("070-174 06 35")
    if relays:
        await coach.taps("Ta emot samtal i boten")


# The card


async def test_a_card_is_written_shown_and_changed(house: House) -> None:
    sara = house.sara
    assert "Utan kort syns du inte" in words(await sara.presses("d:card::"))
    await sara.taps("Skriv mitt kort")
    assert "telefonnummer" in words(await sara.says("Sara"))
    assert "ser inte ut som ett telefonnummer" in words(await sara.says("ring mig"))
    assert "070-174 06 35" in words(await sara.says("070-174 06 35"))
    await sara.taps("Annat sätt")
    assert "Ungdomens hus" in words(await sara.says("Ungdomens hus"))
    await sara.taps("När jag svarar")
    await sara.taps("Måndag–fredag")
    assert "förstod jag inte" in words(await sara.says("jämt"))
    page = words(await sara.says("10–20"))
    assert "måndag–fredag kl. 10:00–20:00" in page
    await sara.taps("Namn")
    assert "högst 40" in words(await sara.says("x" * 41))
    assert "<b>Sara Nyman</b>" in words(await sara.says("Sara Nyman"))
    await sara.taps("Annat sätt")
    assert "Ungdomens hus" not in words(await sara.taps("Lämna tomt"))
    await sara.taps("När jag svarar")
    assert "10:00" not in words(await sara.taps("Skriv inga tider"))
    assert [coach.name for coach in house.turns.world.coaches] == ["Sara Nyman"]
    await sara.taps("Ta bort kortet")
    assert "borttaget" in words(await sara.taps("Ja, ta bort"))
    assert house.turns.world.coaches == ()


async def test_a_card_begins_with_a_name(house: House) -> None:
    for act in ("phone", "other", "hours", "days", "relays", "remove"):
        assert "Utan kort syns du inte" in words(await house.sara.presses(f"d:card:{act}:12345"))
    await write_card(house.sara, "Sara", relays=False)
    assert "Ta emot samtal i boten" in str(house.sara.page.buttons)
    await house.sara.presses("d:card:days:999")
    assert "Så här syns du" in words(house.sara.heard)
    await house.sara.presses("d:card:clear:name")
    assert [coach.name for coach in house.turns.world.coaches] == ["Sara"]


# Links


async def test_the_first_link_makes_itself_once(house: House) -> None:
    page = words(await house.sara.says("/link"))
    assert "Dina länkar" in page
    await house.sara.says("/LINK")
    (own,) = await house.links()
    assert (own.kind, len(own.code) >= 16) == (LinkKind.PERSONAL, True)
    shown = words(await house.sara.taps("Min egen länk"))
    address = f"https://t.me/hallsta_bot?start=c-{own.code}"
    assert address in shown
    assert len(address.partition("start=")[2]) <= 64
    assert "Färre än fem visas som &lt;5" in shown
    assert address in str(house.sara.page.buttons)


async def test_a_resident_knows_of_no_such_command(house: House) -> None:
    assert "känner jag inte till" in words(await house.alva.says("/link"))
    assert words(await house.admin.says("/link")) == "Det har du inte behörighet till."


async def new_link(house: House, name: str = "Parkskolan åk 9", kind: str = "Skola") -> Link:
    await house.sara.says("/link")
    await house.sara.taps("Ny länk")
    await house.sara.taps(kind)
    await house.sara.says(name)
    return next(one for one in await house.links() if one.name == name)


async def test_a_link_has_a_name_and_a_term_is_renamed_paused_and_ended(house: House) -> None:
    sara, made = house.sara, await new_link(house)
    assert (made.name, made.kind) == ("Parkskolan åk 9", LinkKind.SCHOOL)
    page = words(await sara.taps("Till torsdag 31 december"))
    assert "till och med torsdag 31 december" in page
    await sara.taps("Byt namn")
    assert "Det blev inget namn" in words(await sara.says("x" * 41))
    assert "<b>Nian</b>" in words(await sara.says("Nian"))
    await sara.taps("Hur länge den gäller")
    await sara.taps("Till en annan dag")
    assert "förstod jag inte" in words(await sara.says("igår"))
    assert "fredag 18 december" in words(await sara.says("18/12"))
    await sara.taps("Hur länge den gäller")
    assert "Länken gäller." in words(await sara.taps("Utan slut"))
    assert "Länken vilar" in words(await sara.taps("Låt den vila"))
    assert "Länken gäller." in words(await sara.taps("Låt den gälla igen"))
    await sara.taps("Avsluta")
    assert "Länken är avslutad" in words(await sara.taps("Ja, avsluta"))
    (link,) = [one for one in await house.links() if one.name]
    assert (link.name, link.state(date(2026, 11, 27))) == ("Nian", LinkState.ENDED)
    # It stays ended.
    await sara.presses(f"d:links:resume:{token_of(link.id)}")
    await sara.presses(f"d:links:rename:{token_of(link.id)}")
    await sara.says("/link")
    assert "Nian (avslutad)" in str(sara.page.buttons)


async def test_words_for_a_link_that_ended_meanwhile_change_nothing(house: House) -> None:
    link = await new_link(house)
    await house.sara.presses(f"d:links:rename:{token_of(link.id)}")
    await house.store.transact(lambda tx: tx.links.put(link.model_copy(update={"ended_at": NOON})))
    assert "Dina länkar" in words(await house.sara.says("Nytt namn"))
    assert sorted(one.name for one in await house.links()) == ["", "Parkskolan åk 9"]


async def test_a_personal_link_has_no_term_and_a_new_one_comes_when_it_was_ended(house: House) -> None:
    await house.sara.says("/link")
    (own,) = await house.links()
    await house.sara.presses(f"d:links:until:{token_of(own.id)}.term")
    assert (await house.links())[0].ends_on is None
    await house.sara.presses(f"d:links:ended:{token_of(own.id)}")
    await house.sara.says("/link")
    assert [one.kind for one in await house.links()] == [LinkKind.PERSONAL, LinkKind.PERSONAL]


async def test_another_coachs_link_is_answered_as_if_there_were_none(house: House) -> None:
    link = await new_link(house)
    for room, act in [("links", act) for act in ("open", "rename", "term", "until", "pause", "end", "ended")] + [
        ("material", act) for act in ("", "lang", "make")
    ]:
        await house.amir.presses(f"d:{room}:{act}:{token_of(link.id)}.sv.svg")
        assert house.amir.toast == "Den länken finns inte."
    assert link in await house.links()


async def test_there_is_an_end_to_how_many_links_a_coach_may_have(house: House) -> None:
    await house.sara.says("/link")
    (own,) = await house.links()
    for number in range(29):
        one = own.model_copy(update={"id": uuid4(), "code": f"code{number}", "kind": LinkKind.EVENT, "name": "Träff"})
        await house.store.transact(lambda tx, one=one: tx.links.put(one))  # type: ignore[misc]
    page = words(await house.sara.says("/link"))
    assert "Du har 30 länkar" in page
    await house.sara.presses("d:links:new:")
    await house.sara.presses("d:links:kind:school")
    assert len(await house.links()) == 30


async def opens(house: House, one: Person, link: Link) -> str:
    event = Opened(id=uuid4(), payload=f"c-{link.code}", hint="sv")
    return words(await one.does(event))


async def test_who_comes_is_counted_and_shown_when_the_week_is_over_and_they_are_five(house: House) -> None:
    await write_card(house.sara, "Sara")
    link = await new_link(house)
    for number in range(6):
        young = house.person(7320000000 + number)
        assert "Sara</b>, ungdomscoach" in await opens(house, young, link)
        await opens(house, young, link)
    # The coach tries it too, and is not counted.
    assert "Jag frågar inte vem du är" in await opens(house, house.sara, link)
    counts = await house.store.transact(lambda tx: tx.links.counts([link.id]))
    assert counts[link.id] == {(date(2026, 11, 23), Counted.OPENED): 6}
    shown = words(await house.sara.presses(f"d:links:open:{token_of(link.id)}"))
    assert "6" not in shown.partition("Vecka för vecka")[2]
    house.clock.now += timedelta(days=3)
    shown = words(await house.sara.presses(f"d:links:open:{token_of(link.id)}"))
    assert "öppnade 6, rapporterade &lt;5, önskade &lt;5" in shown


async def test_a_link_of_a_coach_who_has_left_opens_the_bot_kindly(house: House) -> None:
    await write_card(house.sara, "Sara")
    link = await new_link(house)
    member = await house.store.transact(lambda tx: tx.staff.member(house.sara.person))
    assert member is not None
    await house.admin.presses(f"d:people:revoked:{token_of(member.id)}")
    told = await opens(house, house.alva, link)
    assert "används inte längre. Men du har kommit rätt" in told
    assert "Sara" not in told


# What is handed out


async def test_what_a_coach_asks_for_is_made_and_sent(house: House) -> None:
    await write_card(house.sara, "Sara")
    link = await new_link(house)
    await house.sara.presses(f"d:material::{token_of(link.id)}")
    await house.sara.taps("العربية")
    await house.sara.taps("Alltihop")
    assert "kommer här" in words(house.sara.heard)
    await house.errands.round()
    made = [one for one in await house.delivered(house.sara.address) if isinstance(one, SendDocument)]
    assert [one.name for one in made] == ["qr.svg", "qr.png", "affisch-ar.pdf", "story-ar.png"]
    contents = [base64.b64decode(one.content) for one in made]
    starts = [content[:4] for content in contents]
    assert starts == [contents[0][:4], b"\x89PNG", b"%PDF", b"\x89PNG"]
    assert b"<svg" in contents[0]
    assert made[0].html == "Parkskolan åk 9: QR-kod som SVG, för tryck"


async def test_who_is_no_coach_any_more_gets_nothing(house: House) -> None:
    link = await new_link(house)
    await house.sara.presses(f"d:material:make:{token_of(link.id)}.sv.svg")
    member = await house.store.transact(lambda tx: tx.staff.member(house.sara.person))
    assert member is not None
    await house.store.transact(lambda tx: tx.staff.put(member.model_copy(update={"role": Role.POLICE})))
    await house.errands.round()
    assert await house.delivered(house.sara.address) == []


async def test_for_a_link_that_has_ended_nothing_new_is_made(house: House) -> None:
    link = await new_link(house)
    await house.sara.presses(f"d:links:ended:{token_of(link.id)}")
    assert "avslutad" in words(await house.sara.presses(f"d:material:make:{token_of(link.id)}.sv.svg"))


async def test_what_cannot_be_made_is_said(house: House) -> None:
    link = await new_link(house)

    async def fails(_errand: Any) -> list[Message]:
        raise RuntimeError("no letters")

    house.errands = Errands(house.turns, {}, None, None, fails)  # type: ignore[arg-type]
    await house.sara.presses(f"d:material:make:{token_of(link.id)}.sv.svg")
    for _ in range(8):
        await house.errands.round()
        house.clock.now += timedelta(hours=1)
    assert "gick inte att göra" in words(await house.delivered(house.sara.address))


# Talks


async def coach_id(house: House, coach: Person) -> str:
    member = await house.store.transact(lambda tx: tx.staff.member(coach.person))
    assert member is not None
    return token_of(member.id)


async def begin_talk(house: House) -> Talk:
    for coach, name in ((house.sara, "Sara"), (house.amir, "Amir")):
        await write_card(coach, name)
    await house.alva.does(Opened(id=uuid4(), hint="sv"))
    told = words(await house.alva.presses(f"-:talk:{await coach_id(house, house.sara)}"))
    assert told.startswith("<b>Läs det här först.</b>\nSara måste berätta för socialtjänsten")
    assert "Nu skriver du med Sara" in words(await house.alva.taps("Jag har läst. Börja"))
    talk = await house.store.transact(lambda tx: tx.talks.open_of(house.alva.person))
    assert talk is not None
    return talk


async def test_words_go_back_and_forth_and_neither_side_learns_who_the_other_is(house: House) -> None:
    talk = await begin_talk(house)
    signs = name_of(talk.id)
    assert f"Samtal {signs}: någon vill skriva" in await house.hears(house.sara)
    assert "Skickat till Sara" in words(await house.alva.says("hej & <b>hallå</b>"))
    assert f"<b>Samtal {signs}:</b>\nhej &amp; &lt;b&gt;hallå&lt;/b&gt;" in await house.hears(house.sara)
    await house.sara.taps("Svara")
    assert f"Skickat till samtal {signs}" in words(await house.sara.says("Hej! Vad har hänt?"))
    assert "<b>Sara:</b>\nHej! Vad har hänt?" in await house.hears(house.alva)
    # What the coach writes next goes there too.
    await house.sara.says("Jag har tid nu.")
    assert "Jag har tid nu." in await house.hears(house.alva)
    page = words(await house.sara.presses(f"d:talks:open:{token_of(talk.id)}"))
    assert "hallå" in page
    assert "Jag har tid nu." in page
    every = page + words(house.sara.heard)
    assert str(house.alva.user) not in every


async def test_a_long_message_arrives_whole(house: House) -> None:
    await begin_talk(house)
    await house.hears(house.sara)
    long = "åäö " * 1000
    await house.alva.says(long)
    heard = await house.delivered(house.sara.address)
    assert [len(one.html) <= 4096 for one in heard if isinstance(one, SendText)] == [True, True]
    assert long.strip() in words(heard)


async def test_of_a_long_talk_the_last_lines_are_shown(house: House) -> None:
    talk = await begin_talk(house)
    for number in range(14):
        house.clock.now += timedelta(minutes=1)
        await house.alva.says(f"rad {number:02}")
    await house.hears(house.sara)
    page = words(await house.sara.presses(f"d:talks:open:{token_of(talk.id)}"))
    assert "Det finns mer före det här" in page
    assert "rad 01" not in page
    assert "rad 13" in page


async def test_nobody_else_of_the_staff_sees_or_does_anything(house: House) -> None:
    talk = await begin_talk(house)
    await house.alva.says("en hemlighet")
    acts = ("open", "say", "over", "offer", "unoffer", "end", "ended")
    for act in acts:
        await house.amir.presses(f"d:talks:{act}:{token_of(talk.id)}")
        assert house.amir.toast == "Det samtalet finns inte."
        await house.admin.presses(f"d:talks:{act}:{token_of(talk.id)}")
        assert house.admin.toast == "Det har du inte behörighet till."
    assert (await house.store.transact(lambda tx: tx.talks.with_id(talk.id))) is not None
    for other in (house.amir, house.admin, house.bo):
        assert "hemlighet" not in await house.hears(other)
    looks = await house.store.transact(lambda tx: tx.looks.newest(100))
    assert "hemlighet" not in "".join(look.model_dump_json() for look in looks)


async def test_each_reading_of_a_talk_is_in_the_access_log(house: House) -> None:
    talk = await begin_talk(house)
    await house.sara.presses(f"d:talks:open:{token_of(talk.id)}")
    looks = await house.store.transact(lambda tx: tx.looks.newest(99))
    assert [look.actor for look in looks if look.act == "talk-read"] == [house.sara.person]
    assert "läste ett eget samtal" in words(await house.admin.presses("d:people:log:"))


async def test_at_night_a_coachs_words_wait_unless_the_two_are_talking(house: House) -> None:
    talk = await begin_talk(house)
    house.clock.now = NIGHT
    await house.hears(house.alva)
    await house.sara.presses(f"d:talks:say:{token_of(talk.id)}")
    assert "klockan 07:00" in words(await house.sara.says("God natt"))
    assert await house.hears(house.alva) == ""
    house.clock.now = SEVEN
    assert "God natt" in await house.hears(house.alva)
    house.clock.now = NIGHT + timedelta(days=1)
    await house.alva.says("är du vaken?")
    await house.sara.presses(f"d:talks:say:{token_of(talk.id)}")
    await house.sara.says("Ja.")
    assert "<b>Sara:</b>\nJa." in await house.hears(house.alva)


async def test_what_waits_for_the_morning_comes_first_when_the_young_person_writes_at_night(house: House) -> None:
    talk = await begin_talk(house)
    house.clock.now = NIGHT
    await house.sara.presses(f"d:talks:say:{token_of(talk.id)}")
    await house.sara.says("Jag tänkte på en sak.")
    await house.hears(house.alva)
    heard = await house.alva.says("jag är vaken")
    await house.sara.says("Bra.")
    heard += await house.delivered(house.alva.address)
    said = words(heard)
    assert said.index("Jag tänkte på en sak.") < said.index("Bra.")


async def test_either_side_ends_it_and_the_other_is_told(house: House) -> None:
    talk = await begin_talk(house)
    await house.hears(house.sara)
    await house.alva.says("hej")
    assert "avslutat" in words(await house.alva.taps("Avsluta samtalet"))
    assert f"Samtal {name_of(talk.id)} är avslutat" in await house.hears(house.sara)
    await house.sara.presses(f"d:talks:say:{token_of(talk.id)}")
    assert "Avslutat" in words(house.sara.heard)
    again = await begin_again(house)
    await house.sara.presses(f"d:talks:end:{token_of(again.id)}")
    await house.sara.taps("Ja, avsluta")
    told = await house.hears(house.alva)
    assert "Sara har avslutat samtalet" in told
    assert "070-174 06 35" in told
    # What is written afterwards is a resident's again.
    assert "Skickat" not in words(await house.alva.says("hej"))
    ended = await house.store.transact(lambda tx: tx.talks.with_id(again.id))
    assert ended is not None
    assert (ended.address, ended.ended_by) == ("", "coach")


async def begin_again(house: House) -> Talk:
    await house.alva.presses(f"-:talkyes:{await coach_id(house, house.sara)}")
    talk = await house.store.transact(lambda tx: tx.talks.open_of(house.alva.person))
    assert talk is not None
    await house.hears(house.sara)
    return talk


async def test_words_for_a_talk_that_ended_meanwhile_go_to_nobody_and_that_is_said(house: House) -> None:
    talk = await begin_talk(house)
    await house.sara.presses(f"d:talks:say:{token_of(talk.id)}")
    await house.alva.presses(f"-:talkend:{token_of(talk.id)}")
    await house.hears(house.alva)
    assert "skickades inte" in words(await house.sara.says("för sent"))
    assert await house.hears(house.alva) == ""


async def test_a_picture_from_the_coach_is_not_passed_on(house: House) -> None:
    talk = await begin_talk(house)
    await house.sara.presses(f"d:talks:say:{token_of(talk.id)}")
    told = words(await house.sara.does(Attached(id=uuid4(), kind="sticker")))
    assert "Bara det du skriver med ord" in told
    await house.sara.says("med ord då")
    assert "med ord då" in await house.hears(house.alva)


@pytest.mark.parametrize(("label", "sees"), [("Ja, Amir får läsa allt", True), ("Ja, men börja om", False)])
async def test_it_is_handed_over_with_the_residents_yes(house: House, label: str, sees: bool) -> None:
    talk = await begin_talk(house)
    await house.alva.says("det första")
    house.clock.now += timedelta(minutes=5)
    await house.sara.presses(f"d:talks:over:{token_of(talk.id)}")
    assert "Svaret har inte kommit" in words(await house.sara.taps("Amir"))
    asked = await house.hears(house.alva)
    assert "Sara vill att Amir tar över" in asked
    assert "Amir måste berätta för socialtjänsten" in asked
    # Until the yes the other has nothing.
    await house.amir.presses(f"d:talks:open:{token_of(talk.id)}")
    assert house.amir.toast == "Det samtalet finns inte."
    assert "Nu skriver du med Amir" in words(await house.alva.taps(label))
    assert "är ditt nu" in await house.hears(house.amir)
    assert "gått över" in await house.hears(house.sara)
    page = words(await house.amir.presses(f"d:talks:open:{token_of(talk.id)}"))
    assert ("det första" in page) is sees
    await house.sara.presses(f"d:talks:open:{token_of(talk.id)}")
    assert house.sara.toast == "Det samtalet finns inte."
    await house.alva.says("hej Amir")
    assert "hej Amir" in await house.hears(house.amir)
    assert await house.hears(house.sara) == ""


async def test_a_no_and_an_offer_that_is_taken_back_change_nothing(house: House) -> None:
    talk = await begin_talk(house)
    token = token_of(talk.id)
    await house.sara.presses(f"d:talks:offer:{token}.{await coach_id(house, house.amir)}")
    await house.hears(house.alva)
    await house.alva.taps("Nej, som nu")
    assert "vill fortsätta med dig" in await house.hears(house.sara)
    await house.sara.presses(f"d:talks:offer:{token}.{await coach_id(house, house.amir)}")
    await house.sara.presses(f"d:talks:over:{token}")
    await house.sara.taps("Ta tillbaka frågan")
    assert "gäller inte längre" in words(await house.alva.presses(f"-:talkover:{token}.a"))
    left = await house.store.transact(lambda tx: tx.talks.with_id(talk.id))
    assert left is not None
    assert (left.coach, left.offered) == (house.sara.person, None)
    await house.sara.presses(f"d:talks:offer:{token}.forged")
    assert "Vem ska ta över" in words(house.sara.heard)


async def test_without_another_coach_there_is_nobody_to_hand_over_to(house: House) -> None:
    talk = await begin_talk(house)
    await house.amir.presses("d:card:norelays:")
    assert "Ingen annan coach" in words(await house.sara.presses(f"d:talks:over:{token_of(talk.id)}"))


@pytest.mark.parametrize("how", ["revoked", "role", "card", "deletes"])
async def test_when_a_coach_leaves_the_talk_ends_and_the_young_person_hears_it(house: House, how: str) -> None:
    talk = await begin_talk(house)
    await house.hears(house.alva)
    token = await coach_id(house, house.sara)
    match how:
        case "revoked":
            await house.admin.presses(f"d:people:revoked:{token}")
        case "role":
            await house.admin.presses(f"d:people:setrole:{token}.police")
        case "card":
            await house.sara.presses("d:card:removed:")
        case _:
            await house.sara.says("/delete")
            await house.sara.taps("Ja, radera allt")
    assert "Samtalet är avslutat" in await house.hears(house.alva)
    left = await house.store.transact(lambda tx: tx.talks.with_id(talk.id))
    assert left is not None
    assert (left.ended_at is not None, left.address) == (True, "")


async def test_an_offer_to_a_coach_who_leaves_is_over_and_the_talk_goes_on(house: House) -> None:
    talk = await begin_talk(house)
    await house.sara.presses(f"d:talks:offer:{token_of(talk.id)}.{await coach_id(house, house.amir)}")
    await house.admin.presses(f"d:people:revoked:{await coach_id(house, house.amir)}")
    left = await house.store.transact(lambda tx: tx.talks.with_id(talk.id))
    assert left is not None
    assert (left.ended_at, left.offered) == (None, None)
    assert "Skickat" in words(await house.alva.says("hej"))


async def test_a_coach_who_vanished_unseen_ends_it_at_the_next_word(house: House) -> None:
    talk = await begin_talk(house)
    member = await house.store.transact(lambda tx: tx.staff.member(house.sara.person))
    assert member is not None
    await house.store.transact(lambda tx: tx.staff.put(member.model_copy(update={"role": Role.POLICE})))
    assert "läser inte det du skrev sist" in words(await house.alva.says("hej"))
    left = await house.store.transact(lambda tx: tx.talks.with_id(talk.id))
    assert left is not None
    assert left.ended_at is not None
    assert "Samtalet är avslutat" in words(
        await house.alva.does(Pressed(id=uuid4(), press="p", message="5", data=f"-:talkyes:{token_of(member.id)}"))
    )


async def test_who_deletes_everything_deletes_the_talk_and_the_coach_hears_that_it_is_over(house: House) -> None:
    talk = await begin_talk(house)
    await house.alva.says("glöm det här")
    await house.hears(house.sara)
    data = await house.store.transact(lambda tx: tx.people.everything(house.alva.person, house.alva.address))
    assert [line["words"] for line in data["talks"][0]["lines"]] == ["glöm det här"]
    await house.alva.says("/delete")
    await house.alva.taps("Ja, radera allt")
    assert "är avslutat" in await house.hears(house.sara)
    assert await house.store.transact(lambda tx: tx.talks.with_id(talk.id)) is None
    assert await house.store.transact(lambda tx: tx.talks.lines(talk.id, NOON - timedelta(days=1), 9)) == []


class Chats:
    """Everything arrives, but for what goes to one who has blocked the bot."""

    def __init__(self, blocked: Person) -> None:
        self.blocked, self.heard = blocked, list[Message]()

    async def send(self, address: str, message: Message) -> Outcome:
        if address == self.blocked.address:
            return Outcome(Result.UNDELIVERABLE, "blocked")
        self.heard.append(message)
        return Outcome(Result.DELIVERED)


async def writes_unheard(house: House, who: Person, text: str) -> None:
    """Write something, and let what comes of it wait."""
    await house.turns.take_turn(
        "telegram:coaches", next(_numbers), Inbound(Said(id=uuid4(), text=text), who.user, who.user)
    )


async def deliver(house: House, channel: Any) -> None:
    """Send what waits until nothing does."""
    hung_up = hang_ups(house.store, LOCALES, ZONE)
    stop = asyncio.Event()
    stop.set()
    await Delivery(house.store, {"telegram": channel}, house.clock, Metrics(), ZONE, hung_up).run(stop)


@pytest.mark.parametrize(("who", "says"), [("alva", "det du skrev går inte fram"), ("sara", "Samtalet är avslutat")])
async def test_when_one_has_blocked_the_bot_the_other_hears_that_nothing_goes_through(
    house: House, who: str, says: str
) -> None:
    talk = await begin_talk(house)
    await house.alva.says("hej")
    await house.hears(house.sara)
    await house.sara.presses(f"d:talks:say:{token_of(talk.id)}")
    blocked, other = (house.alva, house.sara) if who == "alva" else (house.sara, house.alva)
    chats = Chats(blocked)
    await writes_unheard(house, other, "är du där?")
    await deliver(house, chats)
    assert says in words(chats.heard)
    left = await house.store.transact(lambda tx: tx.talks.with_id(talk.id))
    assert left is not None
    assert (left.ended_at is not None, left.address) == (True, "")


async def test_a_flood_is_held_back(house: House) -> None:
    await begin_talk(house)
    for number in range(MOST_LINES):
        assert "Skickat" in words(await house.alva.says(f"rad {number}"))
    assert "gick inte fram" in words(await house.alva.says("en för mycket"))
    house.clock.now += timedelta(minutes=11)
    assert "Skickat" in words(await house.alva.says("nu går det"))


async def test_two_presses_on_yes_begin_one_talk(house: House) -> None:
    talk = await begin_talk(house)
    assert "Du skriver med Sara" in words(await house.alva.presses(f"-:talkyes:{await coach_id(house, house.amir)}"))
    own = await house.store.transact(lambda tx: tx.talks.of_coach(house.amir.person, 9))
    assert (own, json.loads(talk.model_dump_json())["coach"]) == ([], house.sara.person)


def test_the_code_of_a_link_is_read_back_from_its_payload() -> None:
    assert code_in("c-abc") == "abc"
