"""The door: somebody opens an invitation's link, or a group chat does, moves or puts the bot out. The rules:

1. A link works once, for a day, and only while who made it may still let others in.
2. Whatever is wrong with a link, the answer is the same: nobody learns which links there are, or were.
3. Who is staff already uses up no link, and gets no other role by one.
4. A group is let in by an admin alone: a link that leaked is worth nothing in another's hands. Nobody else is answered.
"""

from dataclasses import dataclass, field
from datetime import datetime

from bot.desk.members import may_let_in, member_of
from bot.desk.subs import default_subscription
from bot.posting import new_id, posting
from core.access import Right, allows
from core.conversation import Conversation, Effect, Event
from core.desk import people
from core.desk.home import desk_button
from core.ports import Speech, Transaction
from core.ports_messages import Posting
from core.prompts import home_button
from core.staff import Invite, InviteKind, Member
from core.texts import Say, Text
from core.world import World
from handlers.inbound import CHANNEL, Gathering, Moved
from handlers.outbound import render


@dataclass(slots=True)
class Answered:
    """What an event at the door came to: as a DeskTurn ends."""

    conversation: Conversation
    effects: list[Effect]
    postings: list[Posting]


@dataclass(slots=True)
class Door:
    """Lives no longer than its transaction. `postings` go to anyone."""

    tx: Transaction
    world: World
    speech: Speech
    admins: frozenset[str]
    now: datetime
    postings: list[Posting] = field(default_factory=list)

    async def person(
        self, person: str, address: str, conversation: Conversation, event: Event, secret: str
    ) -> Answered:
        """A person opened a link. What they have open, they keep."""
        language = conversation.language
        known = await member_of(self.tx, person, address, language, self.now, self.admins)
        if known is not None:
            told = Text(key="people-already", args={"role": people.role_text(known.role)})
            return self._answered(conversation, Say(parts=(told,), buttons=((desk_button(),),)))
        invite = await self._taken(secret, InviteKind.PERSON, person)
        if invite is None:
            return self._answered(conversation, Say(parts=(Text(key="people-worn"),), buttons=((home_button(),),)))
        member = Member(
            id=event.id, person=person, role=invite.role, name=invite.name, address=address, language=language,
            joined_at=self.now, invited_by=invite.made_by,
        )  # fmt: skip
        await self._let_in(member, invite)
        return self._answered(conversation, people.welcome(member))

    def _answered(self, conversation: Conversation, say: Say) -> Answered:
        return Answered(conversation.model_copy(update={"desk": None}), [say], self.postings)

    async def group(self, gathering: Gathering, person: str, by: str) -> bool:
        """A link was opened in a group, by somebody with the keyed id `by`; whether the group is let in."""
        secret = people.secret_in(gathering.payload)
        if secret is None or gathering.user is None:
            return False
        private, language = f"{CHANNEL}:{gathering.user}", self.world.language_for(gathering.hint)
        admin = await member_of(self.tx, by, private, language, self.now, self.admins)
        if admin is None or not allows(admin.role, Right.PEOPLE):
            return False
        invite = await self._taken(secret, InviteKind.GROUP, person)
        if invite is None:
            self._post(Say(parts=(Text(key="people-worn"),)), admin.address, admin.language)
            return False
        was = await self.tx.staff.member(person)
        member = Member(
            id=was.id if was is not None else new_id(self.now), person=person, role=invite.role,
            name=people.name_in(gathering.title) or "?", address=gathering.topic_address, language=admin.language,
            joined_at=self.now, invited_by=by,
        )  # fmt: skip
        if was is not None:
            # Another topic, or another role: its digests go where the link was opened last.
            await self.tx.staff.move(person, member)
        await self._let_in(member, invite)
        await default_subscription(self.tx, member, self.world, self.now)
        told = Text(key="people-group-hello", args={"municipality": self.world.name})
        self._post(Say(parts=(told,)), member.address, member.language)
        return True

    async def _taken(self, secret: str, kind: InviteKind, person: str) -> Invite | None:
        invite = await self.tx.invites.take(secret, kind, person, self.now)
        if invite is None or await may_let_in(self.tx, invite.made_by, self.admins) is None:
            return None
        return invite

    async def _let_in(self, member: Member, invite: Invite) -> None:
        await self.tx.staff.put(member)
        await self._note(member, "joined", invite.made_by)
        told = {"name": member.name, "role": people.role_text(member.role)}
        await self._tell_who_let_in(member, Text(key="people-joined", args=dict(told)))

    async def departed(self, person: str) -> None:
        """The bot was put out of a group: it is no recipient any more, and who let it in hears of it."""
        member = await self.tx.staff.member(person)
        if member is None:
            return
        await self._note(member, "left")
        await self.tx.staff.revoke(member.id, self.now)
        await self.tx.erasures.staff(new_id(self.now), person, self.now)
        await self._tell_who_let_in(member, Text(key="people-group-left", args={"name": member.name}))

    async def moved(self, moved: Moved, person: str, to: str) -> None:
        """A group became a supergroup, with another id: what it gets goes on there."""
        member = await self.tx.staff.member(person)
        if member is not None:
            update = {"person": to, "address": f"{CHANNEL}:{moved.to}"}
            await self.tx.staff.move(person, member.model_copy(update=update))

    async def _tell_who_let_in(self, member: Member, told: Text) -> None:
        """Who let a member in; where they are gone, all who may let others in."""
        everyone = people.current(await self.tx.staff.all(), self.admins)
        admins = [one for one in everyone if allows(one.role, Right.PEOPLE) and not one.is_group]
        by = [one for one in admins if one.person == member.invited_by]
        for admin in by or admins:
            self._post(Say(parts=(told,), buttons=((desk_button(),),)), admin.address, admin.language)

    async def _note(self, member: Member, act: str, about: str | None = None) -> None:
        await self.tx.looks.note(new_id(self.now), member, act, self.now, about=about)

    def _post(self, say: Say, address: str, language: str) -> None:
        message = render(say, language, self.speech)
        if message is None:
            raise AssertionError("words are a message")
        self.postings.append(posting(message, address, self.now))
