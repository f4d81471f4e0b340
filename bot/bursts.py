"""Bursts: looks at each report as it is told, and posts a notice in the same transaction. The rules:

1. The claim, the report that tips it and every notice are stored together: a crash neither loses nor doubles one.
2. Who may hear of it is asked when it is told, not when it was chosen.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.posting import posting
from core import bursts
from core.access import Right, allows
from core.messages import Message, SendMail, SendText
from core.ports import Speech, Transaction
from core.ports_messages import Posting
from core.report import Report
from core.texts import Say, Text
from core.world import World
from handlers.outbound import plain, render


class Subscriber(Protocol):
    """Who chose to hear of bursts: a keyed id, the addresses for it, and of what."""

    @property
    def person(self) -> str: ...
    @property
    def telegram(self) -> str | None: ...
    @property
    def email(self) -> str | None: ...
    @property
    def scope(self) -> str: ...
    @property
    def language(self) -> str: ...


Wanting = Callable[[Transaction], Awaitable[Sequence[Subscriber]]]


async def nobody(tx: Transaction) -> Sequence[Subscriber]:  # noqa: ARG001 - a Wanting
    """Nobody has chosen it."""
    return ()


@dataclass(slots=True)
class Bursts:
    """Watches the reports of one municipality."""

    world: World
    speech: Speech
    rule: bursts.Rule
    wanting: Wanting = nobody

    async def watch(self, tx: Transaction, report: Report, now: datetime) -> list[Posting]:
        """The notices to send because of this report, which is stored; none in most cases."""
        if self.rule.reporters == 0:
            return []
        gathered = await tx.bursts.gathered(report.id, now - self.rule.within)
        if gathered is None or not self.rule.is_met(gathered):
            return []
        told = bursts.minutes(gathered, now)
        if not await tx.bursts.claim(gathered, now, told, now - bursts.QUIET):
            return []
        postings: list[Posting] = []
        for one in await self.wanting(tx):
            member = await tx.staff.member(one.person)
            if member is None or not allows(member.role, Right.BURSTS):
                continue
            if not bursts.concerns(self.world, one.scope, report, now):
                continue
            may_work = allows(member.role, Right.WORK)
            say = bursts.notice(self.world, report, gathered, now, may_work=may_work)
            postings += [
                posting(self._message(say, address, one.language), address, now)
                for address in bursts.addresses((one.telegram, one.email))
            ]
        return postings

    def _message(self, say: Say, address: str, language: str) -> Message:
        message = render(say, language, self.speech)
        if not isinstance(message, SendText):
            raise AssertionError("words are a message")  # noqa: TRY004 - a bug, and no wrong type of an argument
        if not address.startswith("email:"):
            return message
        return SendMail(
            subject=self.speech.text(language, Text(key="burst-subject")),
            html=message.html.replace("\n", "<br>\n"),
            text=plain(say, language, self.speech),
        )
