"""Whatever way a conversation takes, each of its messages can be said, and Telegram would take it."""

import html
import random
import re
from datetime import UTC, datetime, timedelta

import pytest

from bot.introduction import COMMANDS
from core.conversation import Attached, Command, Conversation, Edited, Event, Located, Opened, Pressed, Said
from core.flow import advance, begin
from core.ids import uuid7
from core.texts import Replace, Say, Text, Toast
from core.world import World
from tests import municipality
from tests.municipality import LOCALES

WORDS = (
    "kolbäck", "stationen", "asdf qwer", "<b>vid macken</b> & sen", "igår kväll", "i natt vid två",
    "imorgon kväll", "12/6 23.15",
    "hög musik och burnout", "typ 10 bilar", "de slåss", "jag är trygg", "ja", "nej", "hoppa över", "tillbaka",
    "tack", "hej", "språk",
    "hello", "loud music again", "skicka", "ändra", "last night", "vad har ni lovat?",
)  # fmt: skip
TAG = re.compile(r"<(/?)(\w+)>")
WALKS, STEPS = 40, 30


class Walk:
    """One person's chat, by chance but the same each time."""

    def __init__(self, world: World, seed: int) -> None:
        self.world, self.chance = world, random.Random(seed)
        self.now = datetime(2024, 6, 15, 7, tzinfo=UTC) + timedelta(hours=self.chance.randrange(200))
        self.conversation: Conversation = begin(world, self.chance.choice(("sv", "en")))
        self.pressable: list[str] = []
        self.number = 0

    def step(self) -> None:
        """One event, and everything that is said because of it."""
        self.conversation, effects = advance(self.world, self.conversation, self.event(), self.now)
        for effect in effects:
            match effect:
                case Say():
                    self.check(effect)
                case Replace(say=say):
                    self.check(say)
                case Toast(text=Text() as text):
                    assert 0 < len(self.said(text)) <= 200

    def event(self) -> Event:
        self.number += 1
        self.now += timedelta(seconds=30)
        identifier = uuid7(self.now, self.number.to_bytes(10))
        kind = self.chance.random()
        if kind < 0.5 and self.pressable:
            data = self.chance.choice(self.pressable)
            return Pressed(id=identifier, press="1", message="1", data=data)
        if kind < 0.85:
            return Said(id=identifier, text=self.chance.choice(WORDS))
        if kind < 0.93:
            return Command(id=identifier, name=self.chance.choice((*COMMANDS, "nonsense")))
        others: tuple[Event, ...] = (
            Opened(id=identifier),
            Edited(id=identifier, text="x"),
            Attached(id=identifier, kind="photo"),
            Located(id=identifier, lat=59.56, lon=16.23 + self.chance.choice((0.0, 0.01, 3.0))),
        )
        return self.chance.choice(others)

    def said(self, text: Text) -> str:
        return LOCALES.text(self.conversation.language, text)

    def check(self, say: Say) -> None:
        words = "\n\n".join(LOCALES.text(self.conversation.language, part, html.escape) for part in say.parts)
        assert 0 < len(words) <= 4096
        assert_balanced(words)
        buttons = [button for row in say.buttons for button in row]
        keys = [key for row in say.keyboard for key in row]
        for label in [button.label for button in buttons] + keys:
            assert 0 < len(self.said(label)) <= 60
        self.pressable = [button.press for button in buttons if button.press] or self.pressable


def assert_balanced(words: str) -> None:
    open_tags: list[str] = []
    for closing, tag in TAG.findall(words):
        if closing:
            assert open_tags.pop() == tag
        else:
            open_tags.append(tag)
    assert open_tags == []


@pytest.fixture(scope="module")
def hallstahammar() -> World:
    return municipality.hallstahammar()


@pytest.mark.parametrize("seed", range(WALKS))
def test_every_message_of_a_conversation_can_be_said(hallstahammar: World, seed: int) -> None:
    walk = Walk(hallstahammar, seed)
    for _ in range(STEPS):
        walk.step()
