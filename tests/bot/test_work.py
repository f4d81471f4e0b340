"""The room of reports: who may be there, what each act does and writes down, and what two at once come to."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from bot.changes import Changes
from bot.desk import work
from core.conversation import Attached, Pressed, Rewrite, WantPhoto
from core.desk.presses import desk_press
from core.desk.work_codes import Filter, about
from core.messages import SendImage, SendText
from core.past import OwnReport
from core.report import Category, Hold, Report, ReportState
from core.staff import Role
from core.work import Quote, Worked
from handlers.inbound import Inbound
from storage.schema_staff import looks
from storage.store import SQLStore
from tests.bot.house import ZONE, open_house
from tests.bot.staff import Desk, sent_to
from tests.storage.conftest import NOW
from tests.storage.verbs import later, mine, photo, report, tell

PLAIN = Filter()


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SQLStore]:
    opened = await open_house(tmp_path)
    yield opened
    await opened.close()


@pytest.fixture
async def siv(store: SQLStore) -> Desk:
    """One who works with reports."""
    return await Desk.of(store, lambda: later(10), Role.MUNICIPALITY, 9)


@pytest.fixture
async def ove(store: SQLStore) -> Desk:
    """Another."""
    return await Desk.of(store, lambda: later(10), Role.MUNICIPALITY, 8, "Ove")


@pytest.fixture
async def told(store: SQLStore) -> Report:
    """A report of Anna's, at telegram:1."""
    return await tell(store, report(answers={"what": ("loud_music",)}))


def press(act: str, told: Report, code: str = "") -> str:
    return desk_press("work", act, about(told.id, PLAIN, code))


async def only(store: SQLStore) -> OwnReport:
    (own,) = await mine(store)
    return own


async def worked(store: SQLStore, told: Report) -> Worked:
    found = await store.transact(lambda tx: tx.worklist.one(told.id))
    assert found is not None
    return found


async def looked(store: SQLStore) -> list[str]:
    """The acts of the access log, oldest first."""

    async def work(tx: Any) -> list[str]:
        rows = await tx.looks._scope.session.execute(looks.select().order_by(looks.c.at, looks.c.id))
        return [row.act for row in rows]

    return await store.transact(work)


def html(desk: Desk) -> str:
    return desk.page.html


@pytest.mark.parametrize("role", [Role.POLICE, Role.COACH])
@pytest.mark.parametrize("act", [act for act in work.ACTS if act])
async def test_no_act_of_the_room_is_for_those_without_the_right(
    store: SQLStore, told: Report, role: Role, act: str
) -> None:
    stranger = await Desk.of(store, lambda: later(10), role, 7)
    await stranger.presses(press(act, told, "n0p-"))
    assert stranger.toast == "Det har du inte behörighet till."
    assert (await only(store)).state is ReportState.NEW
    assert await looked(store) == ["refused"]


async def test_the_command_to_answer_is_refused_aloud_to_those_without_the_right(store: SQLStore, told: Report) -> None:
    stranger = await Desk.of(store, lambda: later(10), Role.POLICE, 7)
    await stranger.says(f"/answer {told.reference} done hej")
    assert "inte behörighet" in html(stranger)
    assert (await only(store)).replies == ()


async def test_the_command_answers_for_every_member_with_the_right(store: SQLStore, siv: Desk, told: Report) -> None:
    await siv.says(f"/answer {told.reference} done Klart nu.")
    # It is night: whoever it goes to, staff learn no more than this.
    assert "är på väg" in html(siv)
    own = await only(store)
    assert (own.state, [reply.words for reply in own.replies]) == (ReportState.DONE, ["Klart nu."])
    assert await looked(store) == ["answered-done"]
    await siv.says("/answer hej")
    assert "Skriv: /answer" in html(siv)
    await siv.says(f"/answer {told.reference} done {'x' * 3001}")
    assert "för långt" in html(siv)
    await siv.says("/answer 0000-0000 done hej")
    assert "ingen rapport" in html(siv)


async def test_what_is_answered_goes_to_the_reporter_and_says_nothing_of_who_sent_it(
    store: SQLStore, siv: Desk, told: Report
) -> None:
    now = later(10)
    assert await siv.turns.take_turn("telegram:test", 10_000, _pressed(siv, press("send", told, "n0d-")))
    (message,) = await sent_to(store, "telegram:1", now)
    assert isinstance(message, SendText)
    assert told.reference in message.html
    for secret in ("Siv", siv.person, str(siv.user)):
        assert secret not in message.model_dump_json()


async def test_a_template_is_shown_in_the_languages_of_staff_and_sent_in_that_of_the_report(
    store: SQLStore, siv: Desk
) -> None:
    told = await tell(store, report(language="en"))
    await siv.presses(press("prev", told, "n0pd"))
    assert "Vi samlar det som invånare skriver" in html(siv)
    assert "Språk: English" in html(siv)
    await siv.taps("Skicka")
    own = await only(store)
    assert own.replies[0].words is not None
    assert "We collect what residents write" in own.replies[0].words


async def test_a_report_in_a_language_that_is_offered_no_more_is_answered_in_the_first(
    store: SQLStore, siv: Desk
) -> None:
    told = await tell(store, report(language="de"))
    await siv.presses(press("send", told, "n0d-"))
    assert (await only(store)).state is ReportState.DONE


async def test_a_state_alone_is_told_without_words(store: SQLStore, siv: Desk, told: Report) -> None:
    await siv.presses(press("to", told, "n0o"))
    await siv.taps("Bara läget")
    own = await only(store)
    assert (own.state, own.replies[0].words) == (ReportState.NOT_OURS, None)


async def test_an_answer_that_nobody_wants_stands_with_the_report(store: SQLStore, siv: Desk) -> None:
    told = await tell(store, report(), address=None)
    await siv.presses(press("to", told, "n0d"))
    assert "skickas inte" in html(siv)
    await siv.taps("Bara läget")
    assert "skickas inte" in siv.toast
    assert (await only(store)).state is ReportState.DONE


@pytest.mark.parametrize(("first", "second"), [("n0d-", "n0p-"), ("n0p-", "n0p-"), ("n0da", "n0db")])
async def test_two_at_once_end_in_one_clear_state(
    store: SQLStore, siv: Desk, ove: Desk, told: Report, first: str, second: str
) -> None:
    await asyncio.gather(
        siv.turns.take_turn("telegram:test", 10_001, _pressed(siv, press("send", told, first))),
        ove.turns.take_turn("telegram:test", 10_002, _pressed(ove, press("send", told, second))),
    )
    own = await only(store)
    assert len(own.replies) == 1
    assert own.state is own.replies[0].state
    acts = await looked(store)
    assert sum(act.startswith("answered") for act in acts) == 1
    assert len(await sent_to(store, "telegram:1", later(10))) == 1


def _pressed(desk: Desk, data: str) -> Any:
    return Inbound(Pressed(id=uuid4(), press="p", message="5", data=data), desk.user, desk.user)


async def test_whoever_was_overtaken_is_told_how_it_is_now_and_sees_it(
    store: SQLStore, siv: Desk, ove: Desk, told: Report
) -> None:
    await siv.presses(press("send", told, "n0d-"))
    for act, code in (("seen", "n0"), ("to", "n0p"), ("send", "n0p-"), ("prev", "n0pa"), ("own", "n0p")):
        await ove.presses(press(act, told, code))
        assert "Läget är nu: Åtgärdat" in ove.toast
        assert "Åtgärdat" in html(ove)
    assert len((await only(store)).replies) == 1


@pytest.mark.parametrize("code", ["", "n", "x0p-", "n0", "n0n-", "n*p-"])
async def test_a_forged_button_changes_nothing(store: SQLStore, siv: Desk, told: Report, code: str) -> None:
    for act in ("seen", "to", "send", "prev", "own", "post"):
        await siv.presses(press(act, told, code if act != "seen" else code[:1]))
    assert (await only(store)).replies == ()
    assert (await only(store)).state is ReportState.NEW


async def test_a_letter_that_is_no_template_shows_the_choice_again(store: SQLStore, siv: Desk, told: Report) -> None:
    for act in ("send", "prev"):
        await siv.presses(press(act, told, "n0pz"))
        assert "Vad ska den som rapporterade få veta?" in html(siv)
    assert (await only(store)).replies == ()


async def test_own_words_are_sent_as_they_were_shown_back_last(store: SQLStore, siv: Desk, told: Report) -> None:
    await siv.presses(press("own", told, "n0p"))
    await siv.says("Vi kommer på torsdag.")
    assert "Vi kommer på torsdag." in html(siv)
    await siv.says("Vi kommer på <fredag>.")
    await siv.taps("Skicka")
    assert [reply.words for reply in (await only(store)).replies] == ["Vi kommer på <fredag>."]


async def test_words_that_were_left_for_something_else_are_written_again(
    store: SQLStore, siv: Desk, told: Report
) -> None:
    await siv.presses(press("own", told, "n0p"))
    await siv.says("Vi kommer.")
    send = siv.data("Skicka")
    await siv.presses(press("notes", told))
    await siv.presses(send)
    assert "inte kvar" in siv.toast
    assert "Skriv svaret här" in html(siv)
    assert (await only(store)).replies == ()


async def test_words_too_long_for_a_message_are_asked_for_again(store: SQLStore, siv: Desk, told: Report) -> None:
    await siv.presses(press("own", told, "n0p"))
    await siv.says("x" * 3001)
    assert "för långt" in html(siv)
    await siv.says("Kortare.")
    await siv.taps("Skicka")
    assert [reply.words for reply in (await only(store)).replies] == ["Kortare."]


async def test_words_for_a_report_that_was_answered_meanwhile_are_not_sent(
    store: SQLStore, siv: Desk, ove: Desk, told: Report
) -> None:
    await siv.presses(press("own", told, "n0p"))
    await ove.presses(press("send", told, "n0d-"))
    await siv.says("Vi kommer.")
    assert "Åtgärdat" in html(siv)
    assert len((await only(store)).replies) == 1


async def test_what_is_no_words_is_asked_for_again(store: SQLStore, siv: Desk, told: Report) -> None:
    await siv.presses(press("note", told))
    await siv.does(Attached(id=uuid4(), kind="voice"))
    assert "Här behöver jag ord" in html(siv)
    await siv.says("Ringde.")
    assert [note.words for note in (await worked(store, told)).notes] == ["Ringde."]


async def test_a_note_too_long_is_asked_for_again(store: SQLStore, siv: Desk, told: Report) -> None:
    await siv.presses(press("note", told))
    await siv.says("x" * 451)
    assert "för långt" in html(siv)
    await siv.says("x")
    assert len((await worked(store, told)).notes) == 1


async def test_each_look_at_a_reports_words_is_written_down(store: SQLStore, siv: Desk) -> None:
    told = await tell(store, report("x" * 4000, hold=Hold.HATE))
    await photo(store, told.id, b"jpeg")
    await siv.presses(press("open", told))
    assert "x" * 100 not in html(siv)
    await siv.taps("Läs orden ändå")
    assert "x" * 100 in html(siv)
    await siv.taps("Läs alla ord")
    await siv.taps("Nästa sida →")
    await siv.presses(press("text", told, "z"))
    await siv.presses(press("pics", told))
    image = next(one for one in siv.heard if isinstance(one, SendImage))
    assert told.reference in image.html
    await siv.presses(press("notes", told))
    # They are of one moment here, and so in no order.
    assert Counter(await looked(store)) == {"read": 1, "read-held": 4, "photos": 1, "read-notes": 1}


async def test_photos_that_are_gone_are_said_to_be(store: SQLStore, siv: Desk, told: Report) -> None:
    await siv.presses(press("pics", told))
    assert "inte kvar" in siv.toast


async def test_held_words_are_judged_by_whoever_has_read_exactly_them(store: SQLStore, siv: Desk) -> None:
    told = await tell(store, report("hållna ord", hold=Hold.NAMED_PERSON))
    await siv.presses(press("held", told))
    release, keep = siv.data("Släpp orden"), siv.data("Håll kvar dem")
    await store.transact(lambda tx: tx.reports.rewrite(told.id, "anna", "andra", None, later(1)))
    for data in (release, keep):
        await siv.presses(data)
        assert "ändrats" in siv.toast
    await siv.presses(press("held", told))
    await siv.taps("Håll kvar dem")
    assert (await worked(store, told)).quote is Quote.DECLINED
    await siv.taps("Läs orden ändå")
    await siv.taps("Släpp orden")
    assert (await worked(store, told)).released


async def test_a_quote_is_decided_on_the_words_that_were_shown(store: SQLStore, siv: Desk, told: Report) -> None:
    await siv.presses(desk_press("work", "quot"))
    yes, no = siv.data("Får citeras"), siv.data("Citera inte")
    await store.transact(lambda tx: tx.reports.rewrite(told.id, "anna", "andra ord", None, later(1)))
    for data in (yes, no):
        await siv.presses(data)
        assert "ändrats" in siv.toast
        assert "andra ord" in html(siv)
    await siv.taps("Citera inte")
    assert (await worked(store, told)).quote is Quote.DECLINED
    assert "inga fler ord" in html(siv)


async def test_a_report_that_is_gone_is_said_to_be_whatever_is_pressed(
    store: SQLStore, siv: Desk, told: Report
) -> None:
    other = await tell(store, report(reference="0000-0000"), "bo")
    await siv.presses(press("name", told))
    await store.transact(lambda tx: tx.reports.withdraw(told.id, "anna", NOW))
    await siv.says(other.reference)
    assert "finns inte kvar" in html(siv)
    for act in work.ACTS:
        if act not in ("", "list", "pick", "answer", "quot", "yes", "no"):
            await siv.presses(press(act, told, "n0p-"))
            assert "finns inte kvar" in html(siv), act
    await siv.presses(desk_press("work", "yes", "-"))
    assert "ändrats" in siv.toast


async def test_words_written_for_a_report_that_is_gone_are_not_kept(store: SQLStore, siv: Desk, told: Report) -> None:
    other = await tell(store, report(reference="0000-0000"))
    for one, act, code in ((told, "note", ""), (other, "own", "n0p")):
        await siv.presses(press(act, one, code))
        await store.transact(lambda tx, id=one.id: tx.reports.withdraw(id, "anna", NOW))  # type: ignore[misc]
        await siv.says("ord")
        assert "finns inte kvar" in html(siv)


async def test_two_reports_are_joined_by_reference(store: SQLStore, siv: Desk, told: Report) -> None:
    other = await tell(store, report(reference="0000-0001", category=Category.DRUGS), "bo")
    await siv.presses(press("name", told))
    for wrong in ("hej", told.reference, "0000-0009"):
        await siv.says(wrong)
        assert "hittar jag inte" in html(siv)
    await siv.says("0000 0001")
    assert "Räknas redan som samma händelse" in html(siv)
    assert (await worked(store, other)).others == 1


async def test_a_report_is_not_joined_with_itself_or_with_nothing(store: SQLStore, siv: Desk, told: Report) -> None:
    token = about(told.id, PLAIN)[:22]
    for data in (token + token, token, token + "x" * 22):
        await siv.presses(desk_press("work", "join", data))
        assert "finns inte kvar" in siv.toast
    assert (await worked(store, told)).others == 0


@pytest.mark.usefixtures("told")
async def test_a_filter_that_cannot_be_read_is_the_plainest(siv: Desk) -> None:
    await siv.presses(desk_press("work", "list", "??=nothing"))
    assert "Trafik och motorträff" in html(siv)


async def test_a_list_is_leafed_and_filtered_by_its_buttons(store: SQLStore, siv: Desk) -> None:
    for minute in range(10):
        await tell(store, report(created_at=later(-minute)), f"person{minute}")
    await siv.says("/staff")
    await siv.taps("Rapporter att arbeta med")
    await siv.taps("Äldre →")
    assert html(siv).count("<b>") == 1 + 2
    await siv.taps("← Nyare")
    assert html(siv).count("<b>") == 1 + 8
    for pick, choice in (("Välj läge", "Alla öppna"), ("Välj tid", "7 dagar"), ("Välj ämne", "Droger och alkohol")):
        await siv.taps(pick)
        await siv.taps(choice)
    assert "Alla öppna, droger och alkohol" in html(siv)
    assert "ingen sådan rapport" in html(siv)
    await siv.taps("Välj ämne")
    await siv.taps("Löftet: Trafiksäkerhet")
    assert html(siv).count("<b>") == 1 + 8


async def test_who_asked_hears_that_there_is_an_answer_and_nobody_who_may_work_no_more(
    store: SQLStore, siv: Desk, told: Report
) -> None:
    async def more(effect: Any) -> int:
        async def work(tx: Any) -> int:
            changes = Changes(tx, siv.turns.speech, "anna", "telegram:1", "sv", later(20), "", ZONE)
            posted = await changes.make([effect])
            assert all(one.address == siv.address for one in posted)
            return len(posted)

        return await store.transact(work)

    words, picture = Rewrite(report=told.id, text="mer", hold=None), WantPhoto(file="f", owner=told.id)
    assert await more(words) == 0
    await siv.presses(press("send", told, "n0mi"))
    assert await more(words) == 1
    assert (await only(store)).state is ReportState.NEW
    await siv.presses(press("send", told, "n1m-"))
    assert await more(picture) == 1
    await siv.presses(press("send", told, "n2m-"))
    member = await store.transact(lambda tx: tx.staff.member(siv.person))
    assert member is not None
    await store.transact(lambda tx: tx.staff.put(member.model_copy(update={"role": Role.POLICE})))
    assert await more(words) == 0
