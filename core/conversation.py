"""A conversation: one step of a table, and a draft. The rules of this file:

1. Everything here is a value and goes to JSON and back without loss: it is one row in the database.
2. Which step follows which is TRANSITIONS and nothing else; docs/architecture.md draws its picture from it.
3. A conversation holds nothing that tells who the person is.
"""

from datetime import datetime
from enum import StrEnum
from typing import Self
from uuid import UUID

from pydantic import Field, model_validator

from core.report import Category, Frozen, Report, Spot, When
from core.texts import Replace, Say, Toast


class Step(StrEnum):
    """Where a conversation stands."""

    HOME = "home"  # nothing open
    GATE = "gate"  # is anyone in danger, does it go on?
    DANGER = "danger"  # 112; nothing more until the resident says that they are safe
    ASKING = "asking"  # one question of the draft
    WHICH_PLACE = "which_place"  # what was typed fits several places, or none
    SUMMARY = "summary"  # all shown back, to be sent
    CORRECTING = "correcting"  # which answer to change


class Signal(StrEnum):
    """What an event means to the conversation, in the terms of the table."""

    REPORT = "report"
    DANGER = "danger"
    GOES_ON = "goes_on"
    ASK = "ask"
    UNCLEAR = "unclear"
    COMPLETE = "complete"
    CORRECT = "correct"
    SAFE = "safe"
    CANCEL = "cancel"
    SEND = "send"
    EXPIRE = "expire"


_OPEN = (Step.GATE, Step.DANGER, Step.ASKING, Step.WHICH_PLACE, Step.SUMMARY, Step.CORRECTING)

TRANSITIONS: dict[tuple[Step, Signal], Step] = {
    (Step.HOME, Signal.REPORT): Step.GATE,
    (Step.GATE, Signal.ASK): Step.ASKING,
    (Step.GATE, Signal.COMPLETE): Step.SUMMARY,
    (Step.DANGER, Signal.SAFE): Step.GATE,
    (Step.DANGER, Signal.ASK): Step.ASKING,
    (Step.DANGER, Signal.COMPLETE): Step.SUMMARY,
    (Step.ASKING, Signal.ASK): Step.ASKING,
    (Step.ASKING, Signal.UNCLEAR): Step.WHICH_PLACE,
    (Step.ASKING, Signal.COMPLETE): Step.SUMMARY,
    (Step.ASKING, Signal.GOES_ON): Step.GATE,
    (Step.WHICH_PLACE, Signal.ASK): Step.ASKING,
    (Step.WHICH_PLACE, Signal.UNCLEAR): Step.WHICH_PLACE,
    (Step.WHICH_PLACE, Signal.COMPLETE): Step.SUMMARY,
    (Step.SUMMARY, Signal.ASK): Step.ASKING,
    (Step.SUMMARY, Signal.CORRECT): Step.CORRECTING,
    (Step.SUMMARY, Signal.SEND): Step.HOME,
    (Step.CORRECTING, Signal.ASK): Step.ASKING,
    (Step.CORRECTING, Signal.COMPLETE): Step.SUMMARY,
    **{(step, Signal.DANGER): Step.DANGER for step in _OPEN},
    **{(step, Signal.CANCEL): Step.HOME for step in _OPEN},
    **{(step, Signal.EXPIRE): Step.HOME for step in _OPEN},
    # "Back" from the first question is the gate again.
    (Step.ASKING, Signal.SAFE): Step.GATE,
}


class Draft(Frozen):
    """A report that is being told. Its id becomes the report's, so that it can be sent once and no more."""

    id: UUID
    category: Category
    since: datetime
    ongoing: bool | None = None
    spot: Spot | None = None
    when: When | None = None
    answers: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    skipped: tuple[str, ...] = ()
    text: str | None = None
    # Whether what could be left out is asked for too.
    full: bool = False
    asking: str | None = None
    correcting: bool = False
    # What was typed as the place, while it is being made out, and the ids of the places that it may be.
    typed_place: str | None = None
    guesses: tuple[str, ...] = ()


class Sent(Frozen):
    """The last report that was sent, so that a second press on "send" can be answered."""

    draft: UUID
    reference: str


class Conversation(Frozen):
    """All that a turn needs to know of one person's chat."""

    language: str
    step: Step = Step.HOME
    draft: Draft | None = None
    sent: Sent | None = None
    # Whether a keyboard of ours lies in place of the letters.
    keyboard: bool = False

    @model_validator(mode="after")
    def _is_open_with_a_draft(self) -> Self:
        if (self.step is Step.HOME) is not (self.draft is None):
            raise ValueError("a draft is open at every step but home")
        return self


class Event(Frozen):
    """Something that a person did. `id` is made by the application (UUIDv7); `hint` is their phone's language."""

    id: UUID
    hint: str | None = None


class Opened(Event):
    """The start button, or a link with a payload."""

    payload: str = ""


class Command(Event):
    """A word after a slash, without it, and what was written after the word."""

    name: str
    text: str = ""


class Said(Event):
    """Written words."""

    text: str


class Edited(Event):
    """Words changed after they were sent."""

    text: str


class Pressed(Event):
    """A button under a message: `press` and `message` are the channel's handles, `data` what the button carries."""

    press: str
    message: str | None
    data: str


class Located(Event):
    """A shared location, WGS 84 degrees."""

    lat: float
    lon: float


class Attached(Event):
    """A photo, a file, a voice message: its kind and caption, nothing of its content."""

    kind: str
    text: str = ""


class Expired(Event):
    """The draft has lain too long."""


class Keep(Frozen):
    """Store this report, in the same transaction as everything else of the turn."""

    report: Report


Effect = Say | Replace | Toast | Keep
