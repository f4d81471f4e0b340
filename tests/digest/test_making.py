"""What staff asked for in the chat is made when it is sent, for whoever they are then."""

import asyncio
import base64
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.desk import digest as room
from bot.desk.turn import DeskTurn
from bot.digest import making
from bot.digest.making import Digests, Making, scopes_of
from bot.posting import new_id
from core.conversation import Command, Conversation, Pressed
from core.delivery import Outcome, Result
from core.digest.deeper import ACTS
from core.digest.model import Digest, Period
from core.digest.which import Which
from core.errors import StorageUnavailable
from core.messages import MESSAGE, EditText, MakeDigest, Message, SendDocument, SendImage, SendText
from core.ports import Transaction
from core.staff import Member, Role
from core.texts import Replace, Say, Toast
from storage.store import SQLStore
from tests.bot.house import open_house
from tests.digest import samples
from tests.municipality import LOCALES, hallstahammar

NOW = datetime(2026, 5, 11, 4, 30, tzinfo=UTC)
ADDRESS, ABOUT = "telegram:4711", "w|20260510|all"
WORLD = hallstahammar()


class Chat:
    """A channel that keeps what it was given."""

    def __init__(self, result: Result = Result.DELIVERED) -> None:
        self.sent: list[Message] = []
        self.result = result

    async def send(self, _address: str, message: Message) -> Outcome:
        self.sent.append(message)
        return Outcome(self.result)


class Prepared(Digests):
    """Digests made by hand."""

    asked: list[tuple[Role, str]]

    async def compute(self, role: Role, about: str, language: str) -> Digest | None:
        Prepared.asked.append((role, about))
        return samples.rich(language) if about == ABOUT else None


class Failing(Digests):
    """Digests that cannot be made: a bug, a database that is away, or no end."""

    reason: BaseException | None = None

    async def compute(self, role: Role, about: str, language: str) -> Digest | None:  # noqa: ARG002 - as the real one
        if Failing.reason is None:
            return await asyncio.Future()
        raise Failing.reason


def failing(store: SQLStore, reason: Exception | None) -> Digests:
    Failing.reason = reason
    return Failing(store, WORLD, LOCALES, lambda: NOW, frozenset())


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SQLStore]:
    opened = await open_house(tmp_path)
    yield opened
    await opened.close()


@pytest.fixture
def digests(store: SQLStore) -> Digests:
    Prepared.asked = []
    return Prepared(store, WORLD, LOCALES, lambda: NOW, frozenset())


async def hire(store: SQLStore, role: Role = Role.MUNICIPALITY) -> Member:
    member = Member(
        id=new_id(NOW), person=store.identify("telegram", "4711"), role=role, name="Kim", address=ADDRESS,
        language="sv", joined_at=NOW, invited_by="boss",
    )  # fmt: skip
    await store.transact(lambda tx: tx.staff.put(member))
    return member


def wanted(act: str, person: str, message: str | None = "7", about: str = ABOUT) -> MakeDigest:
    return MakeDigest(act=act, about=about, person=person, language="sv", message=message)


async def sent(digests: Digests, message: Message) -> list[Message]:
    chat = Chat()
    assert (await Making(chat, digests).send(ADDRESS, message)).result is Result.DELIVERED
    return chat.sent


async def test_the_picture_comes_and_the_choice_is_there_again(store: SQLStore, digests: Digests) -> None:
    member = await hire(store)
    image, choice = await sent(digests, wanted("now", member.person))
    assert isinstance(image, SendImage)
    assert base64.b64decode(image.content).startswith(b"\x89PNG")
    assert "17 rapporter" in image.html
    assert image.buttons
    assert isinstance(choice, EditText)
    assert (choice.message, "Vilken tid" in choice.html) == ("7", True)
    assert Prepared.asked == [(Role.MUNICIPALITY, ABOUT)]
    assert len(await sent(digests, wanted("now", member.person, None))) == 1


@pytest.mark.parametrize("act", ACTS)
async def test_a_page_takes_the_place_of_the_one_before(store: SQLStore, digests: Digests, act: str) -> None:
    member = await hire(store)
    (page,) = await sent(digests, wanted(act, member.person))
    assert isinstance(page, EditText)
    assert (page.message, page.or_send) == ("7", True)


async def test_the_files_come_as_documents(store: SQLStore, digests: Digests) -> None:
    member = await hire(store)
    (pdf,) = await sent(digests, wanted("pdf", member.person))
    (csv,) = await sent(digests, wanted("csv", member.person))
    assert isinstance(pdf, SendDocument)
    assert isinstance(csv, SendDocument)
    assert (pdf.name, csv.name) == ("loftesbot-week-2026-05-04.pdf", "loftesbot-week-2026-05-04.csv")
    assert base64.b64decode(pdf.content).startswith(b"%PDF")
    assert "Hallstahammar, vecka 19" in pdf.html


async def test_who_is_staff_no_longer_sees_nothing(store: SQLStore, digests: Digests) -> None:
    member = await hire(store)
    await store.transact(lambda tx: tx.staff.revoke(member.id, NOW))
    (refused,) = await sent(digests, wanted("now", member.person))
    assert isinstance(refused, EditText)
    assert "behörighet" in refused.html
    assert Prepared.asked == []


async def test_a_role_is_what_it_is_when_the_digest_is_made(store: SQLStore, digests: Digests) -> None:
    member = await hire(store)
    await hire(store, Role.COACH)
    await sent(digests, wanted("times", member.person))
    assert Prepared.asked == [(Role.COACH, ABOUT)]


async def test_what_there_is_no_digest_of_is_said_to_be_gone(store: SQLStore, digests: Digests) -> None:
    member = await hire(store)
    (gone,) = await sent(digests, wanted("times", member.person, None, "w|20260510|area:gone"))
    assert isinstance(gone, SendText)
    assert "fungerar inte längre" in gone.html


async def test_what_cannot_be_made_is_said_and_its_place_is_in_no_log(store: SQLStore) -> None:
    member = await hire(store)
    with capture_logs() as lines:
        (failed,) = await sent(failing(store, ArithmeticError("at 59.6140")), wanted("now", member.person))
    assert isinstance(failed, EditText)
    assert "gick inte" in failed.html
    assert [line["error"] for line in lines] == ["ArithmeticError"]
    assert "59.6140" not in str(lines)


async def test_what_takes_too_long_is_given_up(store: SQLStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(making, "MAKING_SECONDS", 0.05)
    member = await hire(store)
    (failed,) = await sent(failing(store, None), wanted("now", member.person))
    assert isinstance(failed, EditText)
    assert "gick inte" in failed.html


async def test_while_the_database_is_away_it_waits(store: SQLStore) -> None:
    member = await hire(store)
    chat = Chat()
    away = Making(chat, failing(store, StorageUnavailable()))
    assert (await away.send(ADDRESS, wanted("now", member.person))).result is Result.NOT_SENT
    assert chat.sent == []


async def test_a_picture_that_did_not_arrive_leaves_the_choice_away(store: SQLStore, digests: Digests) -> None:
    member = await hire(store)
    chat = Chat(Result.TOO_MANY)
    await Making(chat, digests).send(ADDRESS, wanted("now", member.person))
    assert [message.kind for message in chat.sent] == ["image"]


async def test_everything_else_is_handed_on(digests: Digests) -> None:
    assert await sent(digests, SendText(html="hej")) == [SendText(html="hej")]


async def test_the_digest_is_the_real_one_of_the_scope_that_was_asked_for(store: SQLStore) -> None:
    real = Digests(store, WORLD, LOCALES, lambda: NOW, frozenset())
    made = await real.compute(Role.POLICE, "w|20260510|locality:Kolbäck", "sv")
    assert made is not None
    assert (made.scope, made.role, made.reports) == ("locality:Kolbäck", Role.POLICE, 0)
    assert made.span == samples.WEEK
    assert await real.compute(Role.POLICE, "w|20260510|area:gone", "sv") is None
    assert await real.compute(Role.POLICE, "w||all", "sv") is None


def test_every_area_and_locality_is_a_scope() -> None:
    assert {"all", "area:traffic", "locality:Kolbäck"} <= set(scopes_of(WORLD))


def turn(tx: Transaction, member: Member, data: str | None) -> DeskTurn:
    event: Pressed | Command = Command(id=new_id(NOW), name="staff")
    if data is not None:
        event = Pressed(id=new_id(NOW), press="p1", message="7", data=data)
    return DeskTurn(tx, WORLD, LOCALES, member, ADDRESS, Conversation(language="sv"), event, NOW)


async def acted(store: SQLStore, act: str, about: str = "", *, data: str | None = "d:digest") -> DeskTurn:
    member = await hire(store)

    async def work(tx: Transaction) -> DeskTurn:
        made = turn(tx, member, data)
        await room.press(made, act, about)
        return made

    return await store.transact(work)


def wanted_in(desk: DeskTurn) -> MakeDigest:
    (posted,) = desk.postings
    message = MESSAGE.validate_json(posted.body)
    assert isinstance(message, MakeDigest)
    assert posted.address == ADDRESS
    return message


@pytest.mark.parametrize("period", Period)
async def test_a_period_is_asked_for_and_that_it_is_counted_is_said(store: SQLStore, period: Period) -> None:
    desk = await acted(store, "now", period.value)
    assert wanted_in(desk).about == Which(period=period, at=NOW.date().replace(day=10)).written()
    assert wanted_in(desk).message == "7"
    (said,) = [effect.say for effect in desk.effects if isinstance(effect, Replace)]
    assert said.parts[0].key == "digest-counting"


@pytest.mark.parametrize("act", [*ACTS, *room.FILES])
async def test_a_page_or_a_file_is_asked_for_and_the_press_answered(store: SQLStore, act: str) -> None:
    desk = await acted(store, act, ABOUT)
    assert (wanted_in(desk).act, wanted_in(desk).about) == (act, ABOUT)
    assert wanted_in(desk).message == (None if act in room.FILES else "7")
    (toast,) = [effect for effect in desk.effects if isinstance(effect, Toast)]
    assert toast.text is not None
    assert toast.text.key == "digest-toast-counting"


async def test_without_a_message_to_replace_it_comes_as_one_of_its_own(store: SQLStore) -> None:
    desk = await acted(store, "now", "week", data=None)
    assert wanted_in(desk).message is None


@pytest.mark.parametrize("about", ["", "w|xx|all", "=1"])
async def test_an_old_or_forged_button_is_answered_and_does_nothing(store: SQLStore, about: str) -> None:
    desk = await acted(store, "places", about)
    assert desk.postings == []
    (toast,) = [effect for effect in desk.effects if isinstance(effect, Toast)]
    assert toast.alert


@pytest.mark.parametrize(("act", "about"), [("", ""), ("now", "decade")])
async def test_anything_else_asks_which_period(store: SQLStore, act: str, about: str) -> None:
    desk = await acted(store, act, about)
    (said,) = [effect.say for effect in desk.effects if isinstance(effect, Replace)]
    assert said.parts[0].key == "digest-choose"
    assert len(said.buttons) == len(Period) + 1


async def test_words_ask_which_period_too(store: SQLStore) -> None:
    member = await hire(store)

    async def work(tx: Transaction) -> DeskTurn:
        made = turn(tx, member, None)
        await room.hear(made, "", "")
        return made

    (said,) = (await store.transact(work)).effects
    assert isinstance(said, Say)
