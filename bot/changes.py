"""What a turn stores besides the conversation: each effect that changes something, in the turn's own transaction."""

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from core.conversation import (
    Answer,
    DropPhotos,
    Effect,
    End,
    Erase,
    Follow,
    Give,
    Keep,
    KeepWish,
    Rewrite,
    Silence,
    WantAnswers,
    WantPhoto,
    Withdraw,
)
from core.ids import uuid7
from core.messages import MESSAGE, Message, SendFile
from core.own import state_text
from core.past import Reply
from core.ports import Posting, Purge, Speech, Transaction
from core.prompts import home_button
from core.texts import Button, Say, Text
from handlers.outbound import render

DATA_FILE = "mina-uppgifter.json"


def new_id(now: datetime) -> UUID:
    """A fresh UUIDv7."""
    return uuid7(now, os.urandom(10))


def posting(message: Message, address: str, now: datetime) -> Posting:
    """One outbox row."""
    return Posting(id=new_id(now), address=address, kind=message.kind, body=MESSAGE.dump_json(message).decode())


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

    async def make(self, effects: Sequence[Effect]) -> list[Posting]:
        """Store every change; what is to be sent because of them."""
        told: list[Posting] = []
        for effect in effects:
            told += await self._make(effect)
        return told

    async def _make(self, effect: Effect) -> list[Posting]:
        match effect:
            case Keep() | End() | Rewrite() | WantAnswers() | Withdraw():
                await self._report(effect)
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
            case DropPhotos(owner=owner):
                if dropped := await self.tx.photos.drop_all(owner):
                    await self._note("withdrawal", {"photos": dropped})
            case _:
                return await self._privacy(effect)
        return []

    async def _report(self, effect: Keep | End | Rewrite | WantAnswers | Withdraw) -> None:
        reports = self.tx.reports
        match effect:
            case Keep(report=report):
                await reports.add(report, self.person, self.address)
            case End(report=report, at=at):
                await reports.end(report, self.person, at)
            case Rewrite(report=report, text=text, hold=hold):
                await reports.rewrite(report, self.person, text, hold, self.now)
            case WantAnswers(report=report, wanted=wanted):
                await reports.follow(report, self.person, self.address if wanted else None, self.now)
            case Withdraw(report=report, at=at):
                if await reports.withdraw(report, self.person, at):
                    await self._note("withdrawal", {"reports": 1})

    async def _privacy(self, effect: Effect) -> list[Posting]:
        match effect:
            case Silence():
                await self.tx.follows.remove(self.person, None)
                await self.tx.reports.silence(self.person)
            case Give():
                return [posting(await self._everything(), self.address, self.now)]
            case Erase():
                erased = await self.tx.people.erase(self.person, self.address)
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
            case Answer():
                return await self._answer(effect)
            case _:
                pass
        return []

    async def _everything(self) -> SendFile:
        data = await self.tx.people.everything(self.person, self.address)
        caption = self.speech.text(self.language, Text(key="mydata-file"))
        return SendFile(name=DATA_FILE, content=json.dumps(data, ensure_ascii=False, indent=2), html=caption)

    async def _answer(self, answer: Answer) -> list[Posting]:
        """An answer from staff: stored with its report, and sent to its reporter where that is wanted."""
        told = {"reference": answer.reference}
        held = await self.tx.reports.held(answer.reference)
        if held is None:
            return [self._say(Say(parts=(Text(key="desk-unknown", args=dict(told)),)), self.address, self.language)]
        reply = Reply(id=new_id(self.now), state=answer.state, words=answer.words or None, created_at=self.now)
        await self.tx.reports.reply(held.report.id, reply)
        if held.address is None:
            return [self._say(Say(parts=(Text(key="desk-kept", args=dict(told)),)), self.address, self.language)]
        language = held.report.language
        return [
            self._say(_reply(held.report.reference, reply), held.address, language),
            self._say(Say(parts=(Text(key="desk-sent", args=dict(told)),)), self.address, self.language),
        ]

    def _say(self, say: Say, address: str, language: str) -> Posting:
        message = render(say, language, self.speech)
        if message is None:
            raise AssertionError("words are a message")
        return posting(message, address, self.now)

    async def _note(self, reason: str, counts: dict[str, int]) -> None:
        await self.tx.purges.note(
            Purge(id=new_id(self.now), reason=reason, counts=counts, decision=self.decision, at=self.now)
        )


def _reply(reference: str, reply: Reply) -> Say:
    parts = [Text(key="reply", args={"reference": reference, "state": state_text(reply.state)})]
    if reply.words:
        parts.append(Text(key="reply-words", args={"words": reply.words}))
    parts.append(Text(key="reply-how"))
    mine = Button(label=Text(key="menu-mine"), press="-:menu:mine")
    return Say(parts=tuple(parts), buttons=((mine,), (home_button(),)))
