"""Simulated residents: each looks at what the bot shows and does one of the things that can be done with it.

They know no question and no word of the bot: a new question is answered the day it is added. All that they do is
written down as the update that it became, so that the same history can be lived again without a crash. They do not
delete what is kept of them: it is by what is kept that they are judged.
"""

import asyncio
import time
from random import Random
from typing import Any

from tests.crash.follower import SHOWING, Follower, buttons_of, markup_of
from tests.telegram import Persona

Json = dict[str, Any]
# Lives are short, and on a busy machine each begins slowly.
PATIENCE = 180.0
WORDS = (
    "hej",
    "/start",
    "/help",
    "/report",
    "/pledge",
    "/privacy",
    "det är motorträff och hög musik vid Parkskolan",
    "igår kväll vid tio",
    '<b>fet</b> & "citat" 🚗',
    "there is a car meet by the school",
    "klotter på Nibbleskolan",
    "tillbaka",
    "/mine",
    "/wish",
    "/follow",
    "/mydata",
    "/stop",
    "det slutade",
    "jag mår så dåligt",
    "det ser konstigt ut där borta igen faktiskt",
)
NEVER = "-:erase:yes"
PLACES = ("Parkskolan", "Kulturhuset", "vid gamla kvarnen", "Kolbäck", "parkskoln")
# How much likelier than another button: reports must get finished, and drafts not thrown away each time.
LIKELIER = {
    "send": 12.0,
    "done": 3.0,
    "report": 8.0,
    "over": 3.0,
    "safe": 3.0,
    "calm": 3.0,
    "cancel": 0.3,
    "back": 0.4,
    "change": 0.4,
}


class Resident:
    """One person, who acts, waits for the answer and acts again. A patient one does one thing at a time: no double
    taps, and nothing more while an update is held back."""

    def __init__(
        self, person: Persona, follower: Follower, language: str | None, dice: Random, patient: bool = False
    ) -> None:
        self.person, self.language = person, language
        self.seconds: list[float] = []
        self._patient = patient
        self.inputs: list[Json] = []
        self.unanswered: list[str] = []
        self.answered = 0
        self.waiting = False
        self._follower, self._dice = follower, dice
        self._read = 0
        self._board: dict[int, list[str]] = {}
        self._keyboard: tuple[int, list[str]] = (0, [])
        self._ever: list[tuple[int, str]] = []

    @property
    def in_a_report(self) -> bool:
        """Whether the newest question belongs to an open draft."""
        _, data = self._newest()
        return any(not press.startswith("-:") for press in data) or self._keyboard[0] > 0

    async def live(self, stop: asyncio.Event) -> None:
        """Act until told to stop; the last act is waited for."""
        await self._act(self._says("/start"))
        while not stop.is_set() and not self.unanswered:
            await self._act(self._choose())

    async def _act(self, doing: Any) -> None:
        since, begun = len(self._follower.calls), time.monotonic()
        self.waiting = True
        query = await doing
        answered = await self._follower.until(lambda: self._is_answered(since, query), PATIENCE)
        while answered and self._patient and not await self._went_out():
            heard = len(self._follower.calls)
            answered = await self._follower.until(lambda heard=heard: len(self._follower.calls) > heard, PATIENCE)  # type: ignore[misc]
        if answered:
            self.answered += 1
            self.seconds.append(time.monotonic() - begun)
        else:
            self.unanswered.append(f"input {len(self.inputs)} of a chat got no answer in {PATIENCE:.0f} s")
        self.waiting = False
        self._look()

    async def _went_out(self) -> bool:
        """Whether all that was done is on its way: what came may have answered something earlier."""
        delivered = (await self._follower.sandbox.updates())["delivered"]
        return len([update for update in delivered if update["chat_id"] == self.person.id]) == len(self.inputs)

    def _is_answered(self, since: int, query: str | None) -> bool:
        toast: Json | None = None
        shown = False
        for call in self._follower.calls[since:]:
            shown |= call["method"] in SHOWING and call["chat_id"] == self.person.id
            if query is not None and call["params"].get("callback_query_id") == query:
                toast = call
        if query is None:
            return shown
        return toast is not None and (shown or bool(toast["params"].get("text")))

    def _look(self) -> None:
        """Read what was shown since the last look."""
        for call in self._follower.shown(self.person.id, self._read):
            markup, message = markup_of(call), int(call["result"]["message_id"])
            self._board[message] = [data for data in buttons_of(markup) if data != NEVER]
            self._ever += [(message, data) for data in self._board[message]]
            if "keyboard" in markup:
                self._keyboard = (message, [k["text"] for row in markup["keyboard"] for k in row])
            elif markup.get("remove_keyboard"):
                self._keyboard = (0, [])
        self._read = len(self._follower.calls)

    def _newest(self) -> tuple[int, list[str]]:
        return max(((m, data) for m, data in self._board.items() if data), default=(0, []))

    def _choose(self) -> Any:
        message, data = self._newest()
        luck = self._dice.random()
        if luck < 0.05:
            return self._says(self._dice.choice(WORDS))
        if luck < 0.07:
            return self._changes_language()
        if luck < 0.09 and self._ever:
            return self._presses(*self._dice.choice(self._ever))
        if luck < 0.10:
            return self._sends_sticker()
        if self._keyboard[0] > message:
            return self._tells_a_place()
        if not data:
            return self._says("/start")
        weights = [LIKELIER.get(press.rpartition(":")[2], 1.0) for press in data]
        chosen = self._dice.choices(data, weights)[0]
        # A question that takes words has no button but skip, back and cancel.
        only_ways_out = {press.rpartition(":")[2] for press in data} <= {"skip", "back", "cancel"}
        if only_ways_out and luck < 0.5:
            return self._says(self._dice.choice(WORDS))
        return self._presses(message, chosen, twice=not self._patient and luck > 0.92)

    def _tells_a_place(self) -> Any:
        if self._dice.random() < 0.2:
            return self._shares_location()
        keys = [key for key in self._keyboard[1] if self._dice.random() < 0.3]
        return self._says(self._dice.choice([*PLACES, *keys]))

    async def _says(self, text: str) -> None:
        self.inputs.append({"message": dict(await self.person.says(text))})

    async def _shares_location(self) -> None:
        place = await self.person.shares_location(59.61 + self._dice.random() / 100, 16.22 + self._dice.random() / 100)
        self.inputs.append({"message": dict(place)})

    async def _sends_sticker(self) -> None:
        self.inputs.append({"message": dict(await self.person.sends("sticker"))})

    async def _changes_language(self) -> str | None:
        known = [(message, press) for message, press in self._ever if press.startswith("-:language:")]
        if not known:
            await self._says("/language")
            return None
        return await self._presses(*self._dice.choice(known))

    async def _presses(self, message: int, data: str, *, twice: bool = False) -> str:
        query = await self._press(message, data)
        return await self._press(message, data) if twice else query

    async def _press(self, message: int, data: str) -> str:
        # "Forged" lets an old button be pressed too, one that an edit has taken away since.
        query = await self.person.presses_data(data, {"message_id": message}, forged=True)
        person = {"id": self.person.id, "is_bot": False, "first_name": self.person.name}
        chat = {"id": self.person.id, "type": "private"}
        self.inputs.append(
            {
                "callback_query": {
                    "id": query,
                    "from": {**person, **({"language_code": self.language} if self.language else {})},
                    "message": {"message_id": message, "date": 1, "chat": chat},
                    "chat_instance": "1",
                    "data": data,
                }
            }
        )
        return query
