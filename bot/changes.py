"""What a turn stores besides the conversation: each effect that changes something, in the turn's own transaction."""

import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from bot.posting import new_id, posting
from bot.talks import TalkWork
from core.access import Right, allows
from core.conversation import (
    AnswerOffer,
    BeginTalk,
    CountThrough,
    DropPhotos,
    Effect,
    End,
    EndTalk,
    Erase,
    Follow,
    Give,
    Keep,
    KeepWish,
    PassOn,
    Rewrite,
    Silence,
    WantAnswers,
    WantPhoto,
    Withdraw,
)
from core.desk.work_replies import answered
from core.ids import token_of
from core.messages import SendFile
from core.ports import Speech, Transaction
from core.ports_messages import Posting
from core.ports_people import Purge
from core.report import Report
from core.texts import Say, Text
from handlers.outbound import render

DATA_FILE = "mina-uppgifter.json"


Watch = Callable[[Transaction, Report, datetime], Awaitable[list[Posting]]]


async def nothing_to_tell(tx: Transaction, report: Report, now: datetime) -> list[Posting]:  # noqa: ARG001 - a Watch
    """Nobody looks for bursts."""
    return []


@dataclass(frozen=True, slots=True)
class Changes:
    """Makes the changes of one turn of one person."""

    tx: Transaction
    speech: Speech
    person: str
    address: str
    language: str
    now: datetime
    decision: str
    zone: ZoneInfo
    # Looks at each report that is told, beside those before it; what is to be sent because of it.
    watch: Watch = nothing_to_tell

    async def make(self, effects: Sequence[Effect]) -> list[Posting]:
        """Store every change; what is to be sent because of them."""
        told: list[Posting] = []
        for effect in effects:
            told += await self._make(effect)
        return told

    async def _make(self, effect: Effect) -> list[Posting]:
        match effect:
            case Keep() | End() | Rewrite() | WantAnswers() | Withdraw():
                return await self._report(effect)
            case KeepWish(wish=wish):
                await self.tx.wishes.put(wish, self.person)
            case Follow(topic=topic, wanted=True) if topic is not None:
                await self.tx.follows.add(self.person, topic, self.address, self.language, self.now)
            case Follow(topic=topic):
                await self.tx.follows.remove(self.person, topic)
            case WantPhoto(file=file, owner=owner):
                await self.tx.photos.want(
                    new_id(self.now), owner, self.person, file, self.address, self.language, self.now
                )
                return await self._hand_on(owner)
            case CountThrough(link=link, week=week, what=what):
                await self.tx.links.count(link, week, what)
            case DropPhotos(owner=owner):
                if dropped := await self.tx.photos.drop_all(owner):
                    await self._note("withdrawal", {"photos": dropped})
            case _:
                return await self._privacy(effect)
        return []

    async def _report(self, effect: Keep | End | Rewrite | WantAnswers | Withdraw) -> list[Posting]:
        reports = self.tx.reports
        match effect:
            case Keep(report=report):
                await reports.add(report, self.person, self.address)
                return await self.watch(self.tx, report, self.now)
            case End(report=report, at=at):
                await reports.end(report, self.person, at)
            case Rewrite(report=report, text=text, hold=hold):
                if await reports.rewrite(report, self.person, text, hold, self.now):
                    return await self._hand_on(report)
            case WantAnswers(report=report, wanted=wanted):
                await reports.follow(report, self.person, self.address if wanted else None, self.now)
            case Withdraw(report=report, at=at):
                if await reports.withdraw(report, self.person, at):
                    await self.tx.erasures.report(new_id(self.now), self.person, report, self.now)
                    await self._note("withdrawal", {"reports": 1})
        return []

    async def _hand_on(self, report: UUID) -> list[Posting]:
        """The reporter told more: whoever of the staff had asked for it hears that there is an answer."""
        asked = await self.tx.worklist.take_answer(report)
        member = await self.tx.staff.member(asked.author) if asked is not None else None
        if asked is None or member is None or not allows(member.role, Right.WORK):
            return []
        return [self._say(answered(asked.reference, token_of(report)), member.address, member.language)]

    async def _privacy(self, effect: Effect) -> list[Posting]:
        match effect:
            case BeginTalk() | PassOn() | EndTalk() | AnswerOffer():
                return await self._talk(effect)
            case Silence():
                await self.tx.follows.remove(self.person, None)
                await self.tx.reports.silence(self.person)
            case Give():
                return [posting(await self._everything(), self.address, self.now)]
            case Erase():
                # Whoever they talk with hears that it has ended, before nothing is left to tell by.
                told = [*await self._talks.end(self.person), *await self._talks.leave(self.person)]
                erased = await self.tx.people.erase(self.person, self.address)
                await self.tx.erasures.person(new_id(self.now), self.person, self.address, self.now)
                counts = {
                    "reports": erased.reports,
                    "wishes": erased.wishes,
                    "photos": erased.photos,
                    "follows": erased.follows,
                    "messages": erased.messages,
                }
                # Of staff only: a resident's entry says nothing of what no resident has.
                of_staff = {"memberships": erased.memberships, "subscriptions": erased.subscriptions}
                await self._note("erasure", counts | {name: count for name, count in of_staff.items() if count})
                return told
            case _:
                pass
        return []

    async def _talk(self, effect: BeginTalk | PassOn | EndTalk | AnswerOffer) -> list[Posting]:
        match effect:
            case BeginTalk(coach=coach):
                return await self._talks.begin(self.person, self.address, self.language, coach)
            case PassOn(words=words):
                return await self._talks.pass_on(self.person, words)
            case EndTalk():
                return await self._talks.end(self.person)
            case AnswerOffer(accepted=accepted, with_lines=with_lines):
                return await self._talks.answer(self.person, accepted=accepted, with_lines=with_lines)

    @property
    def _talks(self) -> TalkWork:
        return TalkWork(self.tx, self.speech, self.zone, self.now)

    async def _everything(self) -> SendFile:
        data = await self.tx.people.everything(self.person, self.address)
        caption = self.speech.text(self.language, Text(key="mydata-file"))
        return SendFile(name=DATA_FILE, content=json.dumps(data, ensure_ascii=False, indent=2), html=caption)

    def _say(self, say: Say, address: str, language: str) -> Posting:
        message = render(say, language, self.speech)
        if message is None:
            raise AssertionError("words are a message")
        return posting(message, address, self.now)

    async def _note(self, reason: str, counts: dict[str, int]) -> None:
        await self.tx.purges.note(
            Purge(id=new_id(self.now), reason=reason, counts=counts, decision=self.decision, at=self.now)
        )
