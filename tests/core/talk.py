"""Verbs for talking with the core as one person does."""

from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import count
from typing import Any
from uuid import UUID

from core.conversation import Conversation, Draft, Effect, Event, Keep, Pressed, Said, Sent, Step
from core.flow import advance, begin
from core.ids import uuid7
from core.prompts import press_of
from core.report import Spot, When
from core.texts import Button, Replace, Say, Text, Toast
from core.world import World
from tests.core.world import SATURDAY_NIGHT, WORLD


def buttons_of(effects: tuple[Effect, ...]) -> list[Button]:
    """Every button that some effects show."""
    return [button for say in says_of(effects) for row in say.buttons for button in row]


def says_of(effects: tuple[Effect, ...]) -> list[Say]:
    """Every message that some effects send or put in another's place."""
    return [
        effect.say if isinstance(effect, Replace) else effect for effect in effects if isinstance(effect, Say | Replace)
    ]


def keys_of(effects: tuple[Effect, ...]) -> list[str]:
    """The keys of everything that is said, in order."""
    keys = [part.key for say in says_of(effects) for part in say.parts]
    return keys + [effect.text.key for effect in effects if isinstance(effect, Toast) and effect.text]


def texts_in(value: object) -> Iterator[Text]:
    """A text and every text inside it."""
    if isinstance(value, Text):
        yield value
        for inner in value.args.values():
            yield from texts_in(inner)
    elif isinstance(value, tuple):
        for inner in value:
            yield from texts_in(inner)


class Talk:
    """One person's chat with the core."""

    def __init__(self, language: str = "sv", now: datetime = SATURDAY_NIGHT, world: World = WORLD) -> None:
        self.world, self.now = world, now
        self.conversation = begin(world, language)
        self.effects: tuple[Effect, ...] = ()
        self.kept: list[Keep] = []
        self._ids = count(1)

    def new_id(self) -> UUID:
        """Ids that are the same in every run."""
        return uuid7(self.now, next(self._ids).to_bytes(10, "big"))

    def meet(self, kind: type[Event], /, **fields: Any) -> "Talk":
        """One event."""
        event = kind(id=self.new_id(), **fields)
        return self.take(*advance(self.world, self.conversation, event, self.now))

    def take(self, conversation: Conversation, effects: tuple[Effect, ...]) -> "Talk":
        """What an event led to."""
        self.conversation, self.effects = conversation, effects
        self.kept += [effect for effect in effects if isinstance(effect, Keep)]
        return self

    @property
    def keeps_now(self) -> bool:
        """Whether the last event stored a report."""
        return any(isinstance(effect, Keep) for effect in self.effects)

    def say(self, *texts: str) -> "Talk":
        """Write messages, one after the other."""
        for text in texts:
            self.meet(Said, text=text)
        return self

    def press(self, *names: str) -> "Talk":
        """Press buttons of what is asked now, each "question.answer"."""
        for name in names:
            question, answer = name.split(".")
            draft = self.conversation.draft
            from_draft = draft is not None and question not in ("menu", "language", "pledge")
            self.press_data(press_of(draft if from_draft else None, question, answer))
        return self

    def press_data(self, data: str, message: str | None = "7") -> "Talk":
        """Press a button that carries exactly this."""
        return self.meet(Pressed, press="p", message=message, data=data)

    @property
    def draft(self) -> Draft:
        """The draft that is open."""
        assert self.conversation.draft is not None
        return self.conversation.draft

    @property
    def spot(self) -> Spot:
        """The draft's place."""
        assert self.draft.spot is not None
        return self.draft.spot

    @property
    def when(self) -> When:
        """The draft's time."""
        assert self.draft.when is not None
        return self.draft.when

    @property
    def sent(self) -> Sent:
        """The last report that was sent."""
        assert self.conversation.sent is not None
        return self.conversation.sent

    @property
    def step(self) -> Step:
        """Where the conversation stands."""
        return self.conversation.step

    @property
    def asked(self) -> str | None:
        """The question that is being asked, while one is."""
        return self.draft.asking if self.step is Step.ASKING else None

    @property
    def keys(self) -> list[str]:
        """The keys of all that the last event was answered with."""
        return keys_of(self.effects)

    @property
    def shown(self) -> Say:
        """The last message of the last answer."""
        return [effect for effect in self.effects if isinstance(effect, Say)][-1]

    @property
    def toast(self) -> Toast:
        """The answer to the last press."""
        (toast,) = [effect for effect in self.effects if isinstance(effect, Toast)]
        return toast


def at_gate(**kwargs: Any) -> Talk:
    """A report that has just been begun."""
    return Talk(**kwargs).press("menu.report")


def at_summary(**kwargs: Any) -> Talk:
    """An ongoing meet at Parkskolan, not sent yet."""
    return at_gate(**kwargs).press("gate.safe").say("Parkskolan")


# What to do at each question of the lane for what is over, to come to the next.
_ON: dict[str, Callable[[Talk], Talk]] = {
    "where": lambda talk: talk.say("Parkskolan"),
    "when": lambda talk: talk.press("when.other"),
    "day": lambda talk: talk.press("day.2025-06-13"),
    "band": lambda talk: talk.press("band.evening"),
    "what": lambda talk: talk.press("what.loud_music", "what.done"),
    "vehicles": lambda talk: talk.press("vehicles.some"),
}


def at_question(question: str, **kwargs: Any) -> Talk:
    """The lane for what is over, at one of its questions, with an answer to each one before."""
    talk = at_gate(**kwargs).press("gate.over")
    while talk.asked != question:
        _ON[talk.asked or ""](talk)
    return talk


def open_conversation(draft: Draft, step: Step = Step.ASKING) -> Conversation:
    """A conversation as it may have been stored."""
    return Conversation(language="sv", step=step, draft=draft)
