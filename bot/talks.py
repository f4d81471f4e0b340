"""Talks between residents and youth coaches, stored and sent: each act with all that it sends, in one transaction.

Every word goes to the one chat that the talk's row names when it is written, and is stored in the same transaction:
after a crash there is a line with its message, or neither.
"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from bot.delivery import Unreachable
from bot.posting import new_id, posting
from core.access import Right, allows
from core.desk import talks as pages
from core.ports import Speech, Store, Transaction
from core.ports_messages import Posting
from core.quiet import quiet_until
from core.staff import Member
from core.talks import TALKING_FOR, Side, Talk
from core.texts import Say
from handlers.outbound import render


@dataclass(frozen=True, slots=True)
class TalkWork:
    """What is done to talks in one transaction; each act gives what is to be sent because of it."""

    tx: Transaction
    speech: Speech
    zone: ZoneInfo
    now: datetime

    async def begin(self, person: str, address: str, language: str, coach: UUID) -> list[Posting]:
        """A resident begins one with the coach of this member id; nothing where one is open, or the coach is none."""
        known = await self.tx.staff.with_id(coach)
        member = await self._coach(known.person) if known is not None else None
        if member is None:
            return [self._to(pages.gone(None, self.now, self.zone), address, language)]
        talk = Talk(
            id=new_id(self.now), person=person, address=address, language=language, coach=member.person,
            begun_at=self.now, last_at=self.now, shown_from=self.now,
        )  # fmt: skip
        if not await self.tx.talks.begin(talk):
            return []
        return [self._to(pages.begun(talk), member.address, member.language)]

    async def pass_on(self, person: str, words: str) -> list[Posting]:
        """A resident's words, to the coach who has their open talk."""
        talk = await self.tx.talks.open_of(person)
        if talk is None:
            raise AssertionError("only an open talk takes words")
        member = await self._coach(talk.coach)
        if member is None:
            await self.tx.talks.put(ended(talk, Side.COACH, self.now))
            return [self._to(pages.gone(None, self.now, self.zone), talk.address, talk.language)]
        await self._write(talk, Side.RESIDENT, words)
        # They are here: what the coach wrote before must not come after what the coach writes next.
        await self.tx.outbox.release(talk.address, self.now)
        return [self._to(say, member.address, member.language) for say in pages.heard(talk, words)]

    async def _coach(self, person: str) -> Member | None:
        """Somebody who is a coach now."""
        member = await self.tx.staff.member(person)
        return member if member is not None and allows(member.role, Right.COACHING) else None

    async def end(self, person: str) -> list[Posting]:
        """A resident ends their open talk; the coach hears that it has ended, and not why."""
        talk = await self.tx.talks.open_of(person)
        return [] if talk is None else await self._ended_by_resident(talk)

    async def _ended_by_resident(self, talk: Talk) -> list[Posting]:
        await self.tx.talks.put(ended(talk, Side.RESIDENT, self.now))
        concerned = (await self.tx.staff.member(one) for one in (talk.coach, talk.offered) if one is not None)
        members = [member async for member in concerned if member is not None]
        return [self._to(pages.ended_by_resident(talk), member.address, member.language) for member in members]

    async def answer(self, person: str, *, accepted: bool, with_lines: bool) -> list[Posting]:
        """A resident lets their talk be handed over to whom it is offered, or does not."""
        talk = await self.tx.talks.open_of(person)
        old = await self._coach(talk.coach) if talk is not None else None
        new = await self._coach(talk.offered) if talk is not None and talk.offered is not None else None
        if talk is None or old is None or new is None:
            raise AssertionError("only what is offered can be answered")
        if not accepted:
            await self.tx.talks.put(talk.model_copy(update={"offered": None}))
            return [self._to(pages.offer_refused(talk), old.address, old.language)]
        shown_from = talk.shown_from if with_lines else self.now
        handed = talk.model_copy(update={"coach": new.person, "offered": None, "shown_from": shown_from})
        await self.tx.talks.put(handed)
        return [
            self._to(pages.handed_over(talk), old.address, old.language),
            self._to(pages.taken_over(handed), new.address, new.language),
        ]

    async def say(self, talk: Talk, coach: Member, words: str) -> tuple[Posting, datetime | None]:
        """A coach's words, to the resident; and until when they wait, where it is night and nobody is talking."""
        lately = await self.tx.talks.written(talk.id, 1)
        talking = bool(lately) and self.now - lately[0] <= TALKING_FOR
        until = None if talking else quiet_until(self.now, self.zone)
        await self._write(talk, Side.COACH, words)
        card = await self.tx.coaches.card(coach.person)
        say = pages.said(talk, card.name if card is not None else None, words)
        return self._to(say, talk.address, talk.language, until), until

    async def offer(self, talk: Talk, to: Member) -> list[Posting]:
        """A coach offers a talk to another coach: the resident is asked."""
        await self.tx.talks.put(talk.model_copy(update={"offered": to.person}))
        old, new = await self.tx.coaches.card(talk.coach), await self.tx.coaches.card(to.person)
        if new is None:
            raise AssertionError("a talk is offered to those who have a card")
        say = pages.offered(talk, old.name if old is not None else None, new, self.now, self.zone)
        return [self._unasked(say, talk)]

    async def end_by_coach(self, talk: Talk) -> list[Posting]:
        """A coach ends it; the resident hears how the coach is reached all the same."""
        card = await self.tx.coaches.card(talk.coach)
        await self.tx.talks.put(ended(talk, Side.COACH, self.now))
        return [self._unasked(pages.gone(card, self.now, self.zone), talk)]

    async def leave(self, coach: str) -> list[Posting]:
        """Somebody is a coach no more: their open talks end, and what was offered to them is offered no more."""
        told: list[Posting] = []
        for talk in await self.tx.talks.concerning(coach):
            if talk.coach == coach:
                await self.tx.talks.put(ended(talk, Side.COACH, self.now))
                told.append(self._unasked(pages.gone(None, self.now, self.zone), talk))
            else:
                await self.tx.talks.put(talk.model_copy(update={"offered": None}))
        return told

    async def unreachable(self, person: str) -> list[Posting]:
        """Nothing arrives at somebody any more: they have blocked the bot. Their talks end, and the other side hears
        that it does not go through."""
        told = await self.leave(person)
        talk = await self.tx.talks.open_of(person)
        if talk is None:
            return told
        await self.tx.talks.put(ended(talk, Side.RESIDENT, self.now))
        member = await self._coach(talk.coach)
        return told if member is None else [*told, self._to(pages.not_arrived(talk), member.address, member.language)]

    async def _write(self, talk: Talk, by: Side, words: str) -> None:
        await self.tx.talks.write(new_id(self.now), talk.id, by, words, self.now)
        await self.tx.talks.put(talk.model_copy(update={"last_at": self.now}))

    def _unasked(self, say: Say, talk: Talk) -> Posting:
        """To the resident, of the coach's own accord: not at night."""
        return self._to(say, talk.address, talk.language, quiet_until(self.now, self.zone))

    def _to(self, say: Say, address: str, language: str, held_until: datetime | None = None) -> Posting:
        message = render(say, language, self.speech)
        if message is None:
            raise AssertionError("words are a message")
        return posting(message, address, self.now, held_until)


def ended(talk: Talk, by: Side, now: datetime) -> Talk:
    """A talk that has ended: its address is let go of."""
    return talk.model_copy(update={"ended_at": now, "ended_by": by, "offered": None, "address": ""})


def hang_ups(store: Store, speech: Speech, zone: ZoneInfo) -> Unreachable:
    """For delivery: when nothing arrives at an address any more, whoever talks with them hears it."""

    async def told(tx: Transaction, address: str, now: datetime) -> list[Posting]:
        channel, _, user = address.partition(":")
        return await TalkWork(tx, speech, zone, now).unreachable(store.identify(channel, user))

    return told
