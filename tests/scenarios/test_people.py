"""Staff are let in by a link that works once, and are out at once when an admin says so; groups get digests."""

import asyncio
import re

from tests.scenarios.conftest import IN_TOWN, Town
from tests.scenarios.stored import everything_of, read, reports_of
from tests.scenarios.test_work import opens_newest
from tests.scenarios.verbs import does, opens, reports_what_goes_on, sends
from tests.telegram import Message, Persona

pytestmark = IN_TOWN

WORN = "Den länken gäller inte"
PAYLOAD = re.compile(r"https://t\.me/\w+\?(start|startgroup)=(s-[A-Za-z0-9_-]+)")


async def at_desk(member: Persona) -> Message:
    await member.says("/staff")
    return await member.hears("Arbetsbordet")


async def at_people(admin: Persona) -> Message:
    await at_desk(admin)
    return await does(admin, ("Personal och åtkomst", "Personal och åtkomst"))


async def invites(admin: Persona, role: str, name: str) -> str:
    """The payload of a fresh invitation's link."""
    await at_people(admin)
    await does(admin, ("Bjud in en person", "Vilken roll"), (role, "Vad ska ni kalla"))
    await admin.says(name)
    return payload_in(await admin.hears(f"Inbjudan till {name}"))


def payload_in(link: Message) -> str:
    found = PAYLOAD.search(link.text)
    assert found, link.text
    assert len(found[2]) <= 64
    assert len(found[2]) >= 2 + 22, "at least 128 bits"
    return found[2]


async def joins(town: Town, role: str, name: str, kind: str = "Kim") -> Persona:
    person = await town.meets(kind)
    await person.start(await invites(town.operator, role, name))
    await person.hears("Välkommen")
    await town.operator.hears("har tackat ja")
    return person


async def looks_up(admin: Persona, name: str) -> Message:
    """From the room's first page to one member's, over as many pages of the list as it takes."""
    page = await does(admin, ("Alla som arbetar här", "Välj en"))
    while not any(label.startswith(f"{name} –") for label in page.labels):
        page = await does(admin, ("Fler", "Välj en"))
    return await does(admin, (f"{name} –", name))


async def revokes(admin: Persona, name: str) -> None:
    await at_people(admin)
    await looks_up(admin, name)
    await does(
        admin,
        ("Ta bort åtkomsten", f"Ta bort {name}?"),
        ("Ja, ta bort", f"{name} är borttagen"),
    )


async def role_of(town: Town, person: Persona) -> str | None:
    told = (await everything_of(town.program, person))["staff"]
    return None if told is None or told["revoked_at"] else told["role"]


async def acts_about(town: Town, person: Persona) -> list[str]:
    """What the access log says of somebody, newest first."""

    async def work(store, tx):  # type: ignore[no-untyped-def]
        who = store.identify("telegram", str(person.id))
        return [look.act for look in await tx.looks.newest(500) if who in (look.about, look.actor)]

    return await read(town.program, work)


async def test_somebody_who_is_invited_comes_in_works_and_is_out_at_once_when_revoked(town: Town) -> None:
    kim, lo = await town.meets("Kim"), await town.meets("Lo")
    payload = await invites(town.operator, "Polis", "Kim på polisen")
    await kim.start(payload)
    welcome = await kim.hears("Välkommen! Din roll är polis")
    assert "Ser inte vad någon har skrivit" in welcome.text
    assert "Kim på polisen" in (await town.operator.hears("har tackat ja")).text
    await lo.start(payload)
    assert WORN in (await lo.hears()).text
    await kim.presses("Till arbetsbordet")
    desk = await kim.hears("Arbetsbordet")
    assert "Personal och åtkomst" not in desk.labels
    await revokes(town.operator, "Kim på polisen")
    await kim.hears("Du arbetar inte längre vid arbetsbordet")
    await kim.presses("Sammanfattning nu", desk)
    assert await kim.toast()
    await kim.says("/staff")
    await kim.hears("kommando")
    assert await role_of(town, kim) is None
    assert await acts_about(town, kim) == ["revoked", "joined"]


async def test_every_link_that_does_not_work_gets_the_same_answer(town: Town) -> None:
    used, dropped = await invites(town.operator, "Polis", "En"), await invites(town.operator, "Polis", "Två")
    await does(town.operator, ("Dra tillbaka inbjudan", "Inbjudan gäller inte längre"))
    await (await joins(town, "Polis", "Tre")).says("/staff")
    first = await town.meets("En")
    await first.start(used)
    await first.hears("Välkommen")
    group = await invites_group(town.operator)
    answers = set()
    for payload in (used, dropped, group, "s-", "s-AAAAAAAAAAAAAAAAAAAAAAAA", f"s-{used[2:].swapcase()}", used + "A"):
        stranger = await town.meets("Okänd")
        await stranger.start(payload)
        answers.add((await stranger.hears()).text)
    assert len(answers) == 1
    assert WORN in answers.pop()


async def test_of_many_who_open_a_link_at_once_one_comes_in(town: Town) -> None:
    payload = await invites(town.operator, "Ungdomscoach", "Coachen")
    people = [await town.meets(f"Nr {number}") for number in range(8)]
    await asyncio.gather(*(one.start(payload) for one in people))
    answers = [(await one.hears()).text for one in people]
    assert sum("Välkommen" in answer for answer in answers) == 1
    assert sum(WORN in answer for answer in answers) == 7
    assert [await role_of(town, one) for one in people].count("coach") == 1


async def test_a_report_that_is_being_told_survives_an_invitation(town: Town) -> None:
    kim = await town.meets("Kim")
    await opens(kim)
    await reports_what_goes_on(kim)
    await kim.start(await invites(town.operator, "Ungdomscoach", "Kim"))
    await kim.hears("Välkommen")
    reference = await sends(kim)
    assert [report.reference for report in await reports_of(town.program, kim)] == [reference]


async def test_who_is_staff_already_uses_up_no_link_and_gets_no_other_role_by_it(town: Town) -> None:
    kim = await joins(town, "Polis", "Kim")
    payload = await invites(town.operator, "Administratör", "Ny")
    await kim.start(payload)
    await kim.hears("Du är redan med. Din roll är polis")
    await town.operator.start(payload)
    await town.operator.hears("Du är redan med. Din roll är administratör")
    ny = await town.meets("Ny")
    await ny.start(payload)
    await ny.hears("Välkommen! Din roll är administratör")
    assert (await role_of(town, kim), await role_of(town, ny)) == ("police", "admin")


async def test_a_role_is_changed_and_an_invitation_dies_with_its_makers_right(town: Town) -> None:
    kim = await joins(town, "Administratör", "Kim admin")
    payload = await invites(kim, "Polis", "Vän")
    await at_people(town.operator)
    await looks_up(town.operator, "Kim admin")
    await does(
        town.operator,
        ("Ändra roll", "Vilken roll ska Kim admin ha?"),
        ("Ungdomscoach", "Kim admin"),
    )
    await kim.hears("Din roll är ändrad till ungdomscoach")
    friend = await town.meets("Vän")
    await friend.start(payload)
    assert WORN in (await friend.hears()).text
    assert await acts_about(town, kim) == ["made-coach", "invited-police", "joined"]


async def test_an_operator_of_the_settings_cannot_be_put_out_and_the_page_says_why(town: Town) -> None:
    kim = await joins(town, "Administratör", "Kim två")
    await at_desk(kim)
    await does(kim, ("Personal och åtkomst", "Personal"), ("Alla som arbetar här", "Välj en"))
    page = await does(kim, ("admin – administratör", "alltid administratör"))
    assert "Ta bort åtkomsten" not in page.labels


async def test_what_a_revoked_member_writes_for_the_desk_is_taken_by_nobody_and_danger_is_still_heard(
    town: Town,
) -> None:
    kim = await joins(town, "Administratör", "Kim tre")
    await at_people(kim)
    await does(kim, ("Bjud in en person", "Vilken roll"), ("Polis", "Vad ska ni kalla"))
    await revokes(town.operator, "Kim tre")
    await kim.hears("Du arbetar inte längre")
    await kim.says("Vännen på stationen")
    await kim.hears("Du arbetar inte längre")
    lo = await joins(town, "Administratör", "Lo")
    await at_people(lo)
    await does(lo, ("Bjud in en person", "Vilken roll"), ("Polis", "Vad ska ni kalla"))
    await revokes(town.operator, "Lo")
    await lo.hears("Du arbetar inte längre")
    await lo.says("de slåss med knivar här")
    assert "112" in (await lo.hears()).text


async def test_the_access_log_tells_who_did_what_page_by_page_and_of_one(town: Town) -> None:
    kim = await joins(town, "Administratör", "Kim loggen")
    await at_people(town.operator)
    page = await does(town.operator, ("Åtkomstloggen", "Åtkomstloggen"))
    assert "Kim loggen (administratör) kom in, inbjuden av admin" in page.text
    assert "admin (administratör) läste åtkomstloggen" in page.text
    await at_people(kim)
    assert "Inbjuden av admin" in (await looks_up(kim, "Kim loggen")).text
    page = await does(kim, ("Visa i åtkomstloggen", "Åtkomstloggen: Kim loggen"))
    assert "kom in, inbjuden av admin" in page.text
    assert "bjöd in" not in page.text


async def test_a_member_without_the_right_is_refused_and_the_log_says_so(town: Town) -> None:
    kim = await joins(town, "Polis", "Kim fyra")
    desk = await at_desk(kim)
    await kim.presses_data("d:people:invite:", desk)
    assert await kim.toast() == "Det har du inte behörighet till."
    await kim.presses_data("d:nowhere:x:", desk)
    assert await kim.toast() == "Det har du inte behörighet till."
    assert await acts_about(town, kim) == ["refused", "refused", "joined"]


async def test_who_deletes_everything_is_staff_no_more(town: Town) -> None:
    kim = await joins(town, "Polis", "Kim fem")
    await kim.says("/delete")
    await kim.hears("Vill du radera")
    await does(kim, ("Ja, radera", "raderat"))
    await kim.says("/staff")
    await kim.hears("kommando")
    assert (await everything_of(town.program, kim))["staff"] is None


async def invites_group(admin: Persona) -> str:
    await at_people(admin)
    await does(admin, ("Lägg till en grupp", "Vilken roll ska gruppen ha?"))
    return payload_in(await does(admin, ("Polis", "startgroup=")))


async def said_in(town: Town, chat: int) -> list[tuple[str, int | None]]:
    calls = await town.sandbox.transcript(method="sendMessage", chat_id=chat)
    return [(call["params"]["text"], call["params"].get("message_thread_id")) for call in calls]


async def address_of(town: Town, name: str) -> str | None:
    async def work(_store, tx):  # type: ignore[no-untyped-def]
        return next((one.address for one in await tx.staff.all() if one.name == name), None)

    return await read(town.program, work)


async def test_a_group_is_let_in_by_an_admin_alone_and_told_once_what_it_gets(town: Town) -> None:
    alva = await town.meets()
    group = await town.sandbox.group(town.operator, alva, title="Måndagsmötet")
    await town.sandbox.wait_for("sendMessage", chat_id=group)
    payload = await invites_group(town.operator)
    await alva.says(f"/start@bot {payload}", chat_id=group)
    await alva.says("hej")
    await alva.hears()
    assert await address_of(town, "Måndagsmötet") is None
    await town.operator.says(f"/start {payload}", chat_id=group)
    await town.operator.hears("har tackat ja")
    assert await address_of(town, "Måndagsmötet") == f"telegram:{group}"
    told = await said_in(town, group)
    assert len(told) == 2
    assert "Vad enskilda har skrivit visas aldrig här" in told[1][0]
    await town.sandbox.removes_bot(group)
    await town.operator.hears("Jag är borttagen ur gruppen Måndagsmötet")
    assert await address_of(town, "Måndagsmötet") is None


async def test_a_group_with_topics_gets_its_digests_where_the_link_was_opened(town: Town) -> None:
    group = await town.sandbox.group(town.operator, title="Ämnesgruppen", topics=2)
    await town.sandbox.wait_for("sendMessage", chat_id=group)
    await town.operator.says(f"/start {await invites_group(town.operator)}", chat_id=group, topic=3)
    await town.operator.hears("har tackat ja")
    assert await address_of(town, "Ämnesgruppen") == f"telegram:{group}:3"
    assert (await said_in(town, group))[-1][1] == 3


async def test_a_group_that_becomes_a_supergroup_is_followed_and_not_greeted_again(town: Town) -> None:
    group = await town.sandbox.group(town.operator, title="Flyttgruppen")
    await town.sandbox.wait_for("sendMessage", chat_id=group)
    await town.operator.says(f"/start {await invites_group(town.operator)}", chat_id=group)
    await town.operator.hears("har tackat ja")
    new = await town.sandbox.migrates(group)
    await town.operator.says("/start", chat_id=new)
    await at_people(town.operator)
    assert await address_of(town, "Flyttgruppen") == f"telegram:{new}"
    assert await said_in(town, new) == []


async def test_a_link_that_is_worn_out_is_told_to_the_admin_and_not_to_the_group(town: Town) -> None:
    group = await town.sandbox.group(town.operator, title="Sen grupp")
    await town.sandbox.wait_for("sendMessage", chat_id=group)
    payload = await invites_group(town.operator)
    await does(town.operator, ("Dra tillbaka inbjudan", "Inbjudan gäller inte längre"))
    await town.operator.says(f"/start {payload}", chat_id=group)
    await town.operator.hears(WORN)
    assert len(await said_in(town, group)) == 1


async def test_the_way_from_the_first_word_to_a_report_is_counted_for_the_operator(town: Town) -> None:
    before = await service(town)
    sent, cancelled = await town.meets("En"), await town.meets("Två")
    await opens(sent)
    await reports_what_goes_on(sent)
    await sends(sent)
    await opens(cancelled)
    await does(cancelled, ("Rapportera en motorträff", "112"), ("Pågår nu – jag är trygg", "Var är det?"))
    await cancelled.says("/cancel")
    await cancelled.hears()
    after = await service(town)
    grown = {name: after[name] - before[name] for name in after}
    assert grown == {"Kom hit för första gången": 2, "Började berätta": 2, "Skickade": 1, "Slutade på vägen": 1}


async def service(town: Town) -> dict[str, int]:
    await at_desk(town.operator)
    page = await does(town.operator, ("Hur tjänsten mår", "Så mår tjänsten"))
    week = page.text.partition("Förra veckan")[0]
    names = ("Kom hit för första gången", "Började berätta", "Skickade", "Slutade på vägen")
    found = {name: re.search(rf"{name}: (\d+)", week) for name in names}
    return {name: int(number[1]) if number else 0 for name, number in found.items()}


async def test_a_group_gets_the_mondays_digest_and_an_admin_sees_to_it(town: Town) -> None:
    group = await town.sandbox.group(town.operator, title="Utskicksgruppen", topics=2)
    await town.sandbox.wait_for("sendMessage", chat_id=group)
    for topic in (2, 3):
        await town.operator.says(f"/start {await invites_group(town.operator)}", chat_id=group, topic=topic)
        await town.operator.hears("har tackat ja")

    async def subscriptions(store, tx):  # type: ignore[no-untyped-def]
        return await tx.subscriptions.mine(store.identify("telegram", str(group)))

    [wanted] = await read(town.program, subscriptions)
    assert (wanted.telegram, wanted.scope, wanted.weekday, wanted.clock) == (f"telegram:{group}:3", "all", 1, "06:30")
    await at_people(town.operator)
    await looks_up(town.operator, "Utskicksgruppen")
    await does(town.operator, ("Gruppens utskick", "Utskicksgruppen"))


async def test_how_the_service_does_is_sent_each_monday_to_the_admins_who_want_it(town: Town) -> None:
    async def letters(store, tx):  # type: ignore[no-untyped-def]
        own = await tx.subscriptions.mine(store.identify("telegram", str(town.operator.id)))
        return [(one.weekday, one.clock, one.telegram) for one in own if one.scope == "service"]

    await service(town)
    await does(town.operator, ("Skicka varje måndag", "Så mår tjänsten"))
    assert await read(town.program, letters) == [(1, "06:30", f"telegram:{town.operator.id}")]
    page = await does(town.operator, ("Sluta skicka på måndagar", "Så mår tjänsten"))
    assert "Skicka varje måndag" in page.labels
    assert await read(town.program, letters) == []


async def test_who_is_let_in_gets_the_digest_by_one_press(town: Town) -> None:
    kim = await joins(town, "Polis", "Kim sex")
    await does(kim, ("Få sammanfattning på måndagar", "06:30"))
    assert len((await everything_of(town.program, kim))["subscriptions"]) == 1
    await revokes(town.operator, "Kim sex")
    assert (await everything_of(town.program, kim))["subscriptions"] == []


async def test_an_admin_sees_who_has_opened_a_report(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await reports_what_goes_on(alva)
    reference = await sends(alva)
    kim = await joins(town, "Kommun", "Kim sju")
    opened = await opens_newest(kim, reference)
    assert "Vilka har öppnat den?" not in opened.labels
    await opens_newest(town.operator, reference)
    page = await does(town.operator, ("Vilka har öppnat den?", f"Vilka som har öppnat {reference}"))
    assert "Kim sju (kommun) läste" in page.text
