"""Compares, when all is quiet, what the bot did through its crashes with the same history lived without one.

It says in words, for each promise of docs/reliability.md, what was broken. The sandbox's memory is the witness for
what was sent and confirmed; the database for what was stored; the reference for what should have been.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from itertools import groupby
from pathlib import Path
from typing import Any

from core.messages import MESSAGE, AnswerPress, EditText, SendFile, SendPicture, SendText
from core.ports_messages import OutboxState
from tests.crash.follower import SHOWING, Follower, buttons_of, markup_of
from tests.crash.reference import Reference, drafts_shown, moments_of
from tests.crash.stored import Chat, Sending, read_store
from tests.scenarios.verbs import REFERENCE

Json = dict[str, Any]
Shown = SendText | EditText | SendPicture | SendFile
Outgoing = Shown | AnswerPress
DRAWN = {SendPicture: "sendPhoto", SendFile: "sendDocument"}
_RECEIPT = re.compile(r"<code>(" + REFERENCE.pattern + r")</code>")


@dataclass(slots=True)
class Verdict:
    """What a check found: violations in words, and how much there was to go wrong."""

    violations: list[str] = field(default_factory=list)
    updates: int = 0
    messages: int = 0
    reports: int = 0
    duplicates: int = 0
    ambiguous: int = 0
    redelivered: int = 0

    def __add__(self, other: "Verdict") -> "Verdict":
        """Both together."""
        return Verdict(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))


async def check(
    folder: Path, url: str, follower: Follower, inputs: dict[int, list[Json]], others: Sequence[int] = ()
) -> Verdict:
    """Judge one run. `inputs` are each chat's updates in order; the program has stopped and all is quiet. `others` are
    chats that are here too, and judged elsewhere."""
    stored = await read_store(url, [*inputs, *others])
    oracle = await follower.sandbox.updates()
    verdict = Verdict(
        updates=len(oracle["delivered"]),
        messages=sum(len(chat.sendings) for chat in stored.chats.values()),
        reports=stored.reports,
        ambiguous=stored.ambiguous,
        redelivered=sum(max(0, update["times"] - 1) for update in oracle["delivered"]),
    )
    _check_updates(verdict, oracle["delivered"], stored.updates)
    if stored.unsettled:
        verdict.violations.append(f"(5) {stored.unsettled} messages are neither delivered nor undeliverable")
    if stored.set_aside:
        verdict.violations.append(f"(1) {stored.set_aside} sound updates were set aside")
    if stored.others:
        verdict.violations.append(f"(5) {stored.others} messages are addressed to nobody who is here")
    histories = {}
    for chat, done in inputs.items():
        presses = [press for call in follower.shown(chat) for press in buttons_of(markup_of(call))]
        histories[chat] = (done, moments_of(stored.chats[chat]), drafts_shown(presses))
    expected = await Reference(folder).live(histories)
    for place, chat in enumerate(inputs, 1):
        judge = _Judge(verdict, f"chat {place}", stored.chats[chat], expected.chats[chat])
        judge.turns(len(inputs[chat]))
        judge.reports([call for call in follower.shown(chat) if call["method"] in SHOWING])
        judge.draft()
        judge.messages([call for call in follower.calls if call["chat_id"] in (chat, None)])
    return verdict


def _check_updates(verdict: Verdict, delivered: list[Json], taken: set[int]) -> None:
    lost = [u for u in delivered if u["confirmed_at"] is not None and u["update_id"] not in taken]
    if lost:
        verdict.violations.append(f"(1) {len(lost)} updates were confirmed to Telegram and are not stored")
    forgotten = [u for u in delivered if u["update_id"] not in taken and u["confirmed_at"] is None]
    if forgotten:
        verdict.violations.append(f"(1) {len(forgotten)} updates were never taken")


class _Judge:
    """One chat."""

    def __init__(self, verdict: Verdict, name: str, actual: Chat, expected: Chat) -> None:
        self.verdict, self.name, self.actual, self.expected = verdict, name, actual, expected

    def wrong(self, promise: int, words: str) -> None:
        self.verdict.violations.append(f"({promise}) {self.name}: {words}")

    def turns(self, inputs: int) -> None:
        """Each input is one turn, and each turn posted just what it had to."""
        turns = len(moments_of(self.actual))
        if turns != inputs:
            self.wrong(1, f"{inputs} updates came, and {turns} were acted on")
        actual = [(s.created_at, s.kind) for s in self.actual.sendings]
        expected = [(s.created_at, s.kind) for s in self.expected.sendings]
        if actual != expected:
            at = next((i for i, (a, e) in enumerate(zip(actual, expected, strict=False)) if a != e), None)
            self.wrong(1, f"the outbox holds {len(actual)} messages, {len(expected)} were due; first different: {at}")

    def reports(self, shown: list[Json]) -> None:
        """Each receipt is one stored report, and each stored report has its receipt."""
        receipts = {found for call in shown for found in _RECEIPT.findall(str(call["params"].get("text")))}
        kept = Counter(own.report.reference for own in self.actual.reports)
        for reference in receipts - set(kept):
            self.wrong(2, f"a receipt was shown and its report is not stored: {reference}")
        for reference in set(kept) - receipts:
            self.wrong(2, f"a report is stored and its receipt was never shown: {reference}")
        for reference, times in kept.items():
            if times > 1:
                self.wrong(2, f"{times} reports from one draft: {reference}")
        if self.actual.reports != self.expected.reports:
            self.wrong(2, "the stored reports are not what was told")
        if (self.actual.wishes, self.actual.follows) != (self.expected.wishes, self.expected.follows):
            self.wrong(2, "what is wished for and followed is not what was told")

    def draft(self) -> None:
        """The conversation stands where the answers led."""
        if self.actual.conversation != self.expected.conversation:
            self.wrong(3, "the conversation is not where its answers lead")

    def messages(self, calls: list[Json]) -> None:
        """Each message was carried out once, or once more for each ambiguous send, in its order."""
        pairs = [
            (MESSAGE.validate_json(due.body), sent)
            for due, sent in zip(self.expected.sendings, self.actual.sendings, strict=False)
            if due.body is not None
        ]
        for message, sent in pairs:
            if isinstance(message, AnswerPress):
                answers = [call for call in calls if call["params"].get("callback_query_id") == message.press]
                self._count(message, [sent], sum(call["ok"] for call in answers), 1)
        rest = [call for call in calls if call["ok"] and call["method"] in SHOWING]
        tried = [call for call in calls if not call["ok"] and call["method"] in SHOWING]
        # Residents are never sent what staff get: files of the desk, pictures of digests, e-mail.
        shows = [(message, sent) for message, sent in pairs if isinstance(message, Shown)]
        # What says the same twice in a row cannot be told apart, so it is counted together.
        for _, same in groupby(shows, key=lambda pair: _content(pair[0])):
            messages, sendings = zip(*same, strict=True)
            times = 0
            while times < len(rest) and any(_is(rest[times], message) for message in messages):
                times += 1
            rest = rest[times:]
            vain = sum(
                any(_is(call, message) and "not modified" in str(call["description"]) for call in tried)
                for message in messages
            )
            self._count(messages[0], sendings, times, len(sendings) - vain)
        if rest:
            self.wrong(5, f"{len(rest)} messages were shown that nothing called for, or out of order")

    def _count(self, message: Outgoing, sendings: Sequence[Sending], times: int, least: int) -> None:
        undeliverable = sum(sent.state is OutboxState.UNDELIVERABLE for sent in sendings)
        if times < least - undeliverable:
            self.wrong(5, f"a message of kind {message.kind} counts as delivered and was never shown")
        extra, marked = times - len(sendings), sum(sent.ambiguous for sent in sendings)
        self.verdict.duplicates += max(0, extra)
        if extra > marked:
            self.wrong(5, f"a message of kind {message.kind} was shown {extra} times too often, {marked} are marked")


def _content(message: Shown) -> object:
    return message.html, () if isinstance(message, SendFile) else message.buttons


def _is(call: Json, message: Outgoing) -> bool:
    """Whether this call carries out this message."""
    if isinstance(message, AnswerPress):
        return False
    if isinstance(message, SendPicture | SendFile):
        return (call["method"], call["params"].get("caption")) == (DRAWN[type(message)], message.html)
    if call["params"].get("text") != message.html:
        return False
    if isinstance(message, EditText) and call["method"] == "editMessageText":
        if str(call["params"].get("message_id")) != message.message:
            return False
    elif call["method"] != "sendMessage" or (isinstance(message, EditText) and not message.or_send):
        return False
    shown = [(b["text"], b.get("callback_data")) for row in markup_of(call).get("inline_keyboard", []) for b in row]
    return shown == [(button.label, button.data) for row in message.buttons for button in row]
