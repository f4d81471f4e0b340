"""All that is kept of one person, wherever it lies: read for them, or removed.

The rules:
1. What is told is opened, and only theirs; what cannot be opened is told without its content.
2. What is removed is gone from every table that knows the person or their chat. Only the coarse rows of their
   reports stay, nobody's, so that what was counted stays counted; and for a day the marks of when they sent, which
   know no person, so that nobody gets new turns by it. Of staff also stays what they did: in the access log for as
   long as it is kept, and with notes and what was published, each under a keyed id without a name.
3. A new table that knows a person belongs in both halves of this file: a test holds it to that.
"""

import base64
import json
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Delete, Table, bindparam, delete, or_, select, update

from core.past import OwnReport, Wish
from core.ports_people import Erased
from storage.coaches import Coaches
from storage.conversations import Conversations
from storage.errands import Errands
from storage.links import Links
from storage.notes import Notes
from storage.photos import Photos
from storage.replies import Replies
from storage.reports import NO_ADDRESS, NO_WORDS, Reports
from storage.schema import conversations, follows, incidents, outbox, photos, reports, wishes
from storage.schema_staff import invites, looks, staff, subscriptions
from storage.scope import MUNICIPALITY, Scope
from storage.sendings import Sendings
from storage.subscriptions import Subscriptions
from storage.summaries import Summaries
from storage.talks import Talks
from storage.tellings import Tellings
from storage.wishes import Wishes

NOBODY = ""


def _of(table: Table) -> Delete:
    return delete(table).where(table.c.municipality == MUNICIPALITY, table.c.person == bindparam("who"))


_FORGET_CONVERSATION = _of(conversations)
_FORGET_WISHES = _of(wishes)
_FORGET_PHOTOS = _of(photos)
_FORGET_FOLLOWS = _of(follows)
_FORGET_INCIDENTS = _of(incidents)
_FORGET_STAFF = _of(staff)
_FORGET_INVITES = delete(invites).where(
    invites.c.municipality == MUNICIPALITY,
    or_(invites.c.made_by == bindparam("who"), invites.c.used_by == bindparam("who")),
)
_TO_THEM = (outbox.c.municipality == MUNICIPALITY, outbox.c.recipient == bindparam("to"))
_FORGET_MESSAGES = delete(outbox).where(*_TO_THEM)
_NOBODYS = (
    update(reports)
    .where(reports.c.municipality == MUNICIPALITY, reports.c.person == bindparam("who"))
    .values({"person": NOBODY, **NO_WORDS, **NO_ADDRESS})
)
_FOLLOWS = (
    select(follows)
    .where(follows.c.municipality == MUNICIPALITY, follows.c.person == bindparam("who"))
    .order_by(follows.c.created_at, follows.c.topic)
)
_INCIDENTS = (
    select(incidents)
    .where(incidents.c.municipality == MUNICIPALITY, incidents.c.person == bindparam("who"))
    .order_by(incidents.c.created_at, incidents.c.id)
)
_STAFF = select(staff).where(staff.c.municipality == MUNICIPALITY, staff.c.person == bindparam("who"))
_SUBSCRIPTIONS = (
    select(subscriptions)
    .where(subscriptions.c.municipality == MUNICIPALITY, subscriptions.c.person == bindparam("who"))
    .order_by(subscriptions.c.made_at, subscriptions.c.id)
)
_INVITES = (
    select(invites)
    .where(invites.c.municipality == MUNICIPALITY, invites.c.made_by == bindparam("who"))
    .order_by(invites.c.made_at, invites.c.id)
)
_ACTS = (
    select(looks).where(looks.c.municipality == MUNICIPALITY, looks.c.actor == bindparam("who")).order_by(looks.c.id)
)
_MESSAGES = select(outbox).where(*_TO_THEM).order_by(outbox.c.seq)


class People:
    """The `People` of core.ports."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def everything(self, person: str, address: str) -> dict[str, Any]:
        """All of one person's data, opened, as JSON; times are in UTC, pictures base64."""
        pictures: dict[UUID, list[dict[str, Any]]] = {}
        for owner, since, image in await Photos(self._scope).of_person(person):
            jpeg = None if image is None else base64.b64encode(image).decode()
            pictures.setdefault(owner, []).append({"since": _iso(since), "jpeg": jpeg})
        own = await Reports(self._scope).mine(person, None)
        told = [_report(report, pictures.pop(report.report.id, [])) for report in own]
        return {
            "address": address,
            "conversation": await self._conversation(person),
            "reports": told,
            "photos_of_drafts": [picture for of_draft in pictures.values() for picture in of_draft],
            "wishes": [_wish(wish) for wish in await Wishes(self._scope).mine(person)],
            "follows": await self._follows(person),
            "messages": await self._messages(address),
            "set_aside": await self._incidents(person),
            "staff": await self._staff(person),
            "subscriptions": await self._subscriptions(person),
            "invitations": await self._invitations(person),
            "card": await self._card(person),
            "links": await self._links(person),
            "talks": await Talks(self._scope).of_person(person),
            "errands": await Errands(self._scope).of_person(person),
            "acts_at_the_desk": await self._acts(person),
            "sent_in_the_last_day": await Sendings(self._scope).count(person),
        }

    async def erase(self, person: str, address: str) -> Erased:
        """Remove it all. What is posted or saved afterwards, in the same transaction too, is stored."""
        return await self.erase_keyed(person, self._scope.identity.recipient(address))

    async def erase_keyed(self, person: str, recipient: str) -> Erased:
        """The same where only the keyed id of the address is known."""
        await Replies(self._scope).erase(person)
        await Notes(self._scope).erase(person)
        await self._scope.run(_FORGET_CONVERSATION, who=person)
        await self._scope.run(_FORGET_INCIDENTS, who=person)
        await Summaries(self._scope).erased(person)
        await self._scope.run(_FORGET_INVITES, who=person)
        await Coaches(self._scope).remove(person)
        await Links(self._scope).erase(person)
        await Talks(self._scope).erase(person)
        await Errands(self._scope).erase(person)
        await Tellings(self._scope).erase(person)
        return Erased(
            reports=(await self._scope.run(_NOBODYS, who=person)).rowcount,
            wishes=(await self._scope.run(_FORGET_WISHES, who=person)).rowcount,
            photos=(await self._scope.run(_FORGET_PHOTOS, who=person)).rowcount,
            follows=(await self._scope.run(_FORGET_FOLLOWS, who=person)).rowcount,
            messages=(await self._scope.run(_FORGET_MESSAGES, to=recipient)).rowcount,
            memberships=(await self._scope.run(_FORGET_STAFF, who=person)).rowcount,
            subscriptions=await Subscriptions(self._scope).remove_all(person),
        )

    async def _conversation(self, person: str) -> Any:
        held = await Conversations(self._scope).load(person)
        return None if held is None else _parsed(held.body)

    async def _follows(self, person: str) -> list[dict[str, Any]]:
        return [
            {
                "topic": row.topic,
                "address": self._scope.opened(
                    follows.c.sealed_address, f"{row.person}/{row.topic}", row.sealed_address
                ),
                "language": row.language,
                "since": _iso(row.created_at),
            }
            for row in await self._scope.run(_FOLLOWS, who=person)
        ]

    async def _messages(self, address: str) -> list[dict[str, Any]]:
        to = self._scope.identity.recipient(address)
        messages = []
        for row in await self._scope.run(_MESSAGES, to=to):
            payload = _parsed(self._scope.opened(outbox.c.sealed, row.id, row.sealed))
            messages.append(
                {
                    "kind": row.kind,
                    "state": row.state,
                    "written_at": _iso(row.created_at),
                    "settled_at": _iso(row.settled_at),
                    # Gone once it is settled.
                    "content": None if payload is None else _parsed(payload["body"]),
                }
            )
        return messages

    async def _incidents(self, person: str) -> list[dict[str, Any]]:
        return [
            {
                "at": _iso(row.created_at),
                "error": row.error,
                "content": _parsed(self._scope.opened(incidents.c.sealed, row.id, row.sealed)),
            }
            for row in await self._scope.run(_INCIDENTS, who=person)
        ]

    async def _staff(self, person: str) -> dict[str, Any] | None:
        """Their membership, also one that was revoked: it is kept for the access log."""
        row = (await self._scope.run(_STAFF, who=person)).one_or_none()
        if row is None:
            return None
        known = _parsed(self._scope.opened(staff.c.sealed, row.person, row.sealed)) or {}
        return {
            "role": row.role,
            "name": known.get("name"),
            "address": known.get("address"),
            "language": row.language,
            "since": _iso(row.joined_at),
            "revoked_at": _iso(row.revoked_at),
        }

    async def _subscriptions(self, person: str) -> list[dict[str, Any]]:
        return [
            {
                "what": row.scope,
                "how_often": row.period,
                "weekday": row.weekday,
                "clock": row.clock,
                "language": row.language,
                "since": _iso(row.made_at),
                "paused_at": _iso(row.paused_at),
                "to": _parsed(self._scope.opened(subscriptions.c.sealed, row.id, row.sealed)),
            }
            for row in await self._scope.run(_SUBSCRIPTIONS, who=person)
        ]

    async def _invitations(self, person: str) -> list[dict[str, Any]]:
        """Those that they made; whom they invited by which name is the others' own."""
        return [
            {"role": row.role, "made_at": _iso(row.made_at), "used_at": _iso(row.used_at)}
            for row in await self._scope.run(_INVITES, who=person)
        ]

    async def _card(self, person: str) -> dict[str, Any] | None:
        """What they wrote of themselves as a coach, for residents."""
        card = await Coaches(self._scope).card(person)
        return None if card is None else card.model_dump(mode="json", exclude={"id"})

    async def _links(self, person: str) -> list[dict[str, Any]]:
        """Those that they made as a coach; how many came through them is nobody's data."""
        return [
            link.model_dump(mode="json", exclude={"id", "coach", "person"})
            for link in await Links(self._scope).of(person)
        ]

    async def _acts(self, person: str) -> list[dict[str, Any]]:
        return [{"act": row.act, "at": _iso(row.at)} for row in await self._scope.run(_ACTS, who=person)]


def _report(own: OwnReport, pictures: list[dict[str, Any]]) -> dict[str, Any]:
    report = own.report.model_dump(mode="json")
    return {
        "reference": report["reference"],
        "category": report["category"],
        "place": report["spot"],
        "time": report["when"],
        "answers": report["answers"],
        "words": report["text"],
        "held_for": None if own.released else report["hold"],
        "language": report["language"],
        "told_at": _iso(own.report.created_at),
        "state": own.state,
        "ended_at": _iso(own.ended_at),
        "withdrawn_at": _iso(own.withdrawn_at),
        "answers_wanted": own.followed,
        "replies": [
            {"state": reply.state, "words": reply.words, "at": _iso(reply.created_at)} for reply in own.replies
        ],
        "photos": pictures,
    }


def _wish(wish: Wish) -> dict[str, Any]:
    return {
        "year": wish.year,
        "area": wish.area,
        "words": wish.text,
        "held_for": wish.hold,
        "language": wish.language,
        "wished_at": _iso(wish.created_at),
    }


def _parsed(text: str | None) -> Any:
    """JSON as it was stored; None when it is gone or could not be opened."""
    return None if text is None else json.loads(text)


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
