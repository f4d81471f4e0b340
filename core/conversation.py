"""A conversation: one step of a table, and a draft. The rules of this file:

1. Everything here is a value and goes to JSON and back without loss: it is one row in the database.
2. Which step follows which is TRANSITIONS and nothing else; docs/architecture.md draws its picture from it.
3. A conversation holds nothing that tells who the person is.
"""

from datetime import date, datetime
from enum import StrEnum
from typing import Self
from uuid import UUID

from pydantic import Field, model_validator

from core.coaches import Came, Counted, Link
from core.past import Wish
from core.report import Category, Frozen, Hold, Report, Spot, When
from core.texts import Replace, Say, Show, Toast


class Step(StrEnum):
    """Where a conversation stands."""

    HOME = "home"  # nothing open
    SORTING = "sorting"  # what is it about?
    GATE = "gate"  # is anyone in danger, does it go on?
    DANGER = "danger"  # 112; nothing more until the resident says that they are safe
    ASKING = "asking"  # one question of the draft
    WHICH_PLACE = "which_place"  # what was typed fits several places, or none
    SUMMARY = "summary"  # all shown back, to be sent
    CORRECTING = "correcting"  # which answer to change
    ADDING = "adding"  # what to add to a report that is sent


class Signal(StrEnum):
    """What an event means to the conversation, in the terms of the table."""

    REPORT = "report"
    SORT = "sort"
    ADD = "add"
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


_OPEN = (Step.SORTING, Step.GATE, Step.DANGER, Step.ASKING, Step.WHICH_PLACE, Step.SUMMARY, Step.CORRECTING)

TRANSITIONS: dict[tuple[Step, Signal], Step] = {
    (Step.HOME, Signal.REPORT): Step.GATE,
    (Step.HOME, Signal.SORT): Step.SORTING,
    # A wish has no gate; what is over, and told in full, is shown back at once.
    (Step.HOME, Signal.ASK): Step.ASKING,
    (Step.HOME, Signal.COMPLETE): Step.SUMMARY,
    (Step.HOME, Signal.DANGER): Step.DANGER,
    (Step.HOME, Signal.ADD): Step.ADDING,
    (Step.ADDING, Signal.REPORT): Step.GATE,
    (Step.ADDING, Signal.SORT): Step.SORTING,
    (Step.ADDING, Signal.ASK): Step.ASKING,
    (Step.ADDING, Signal.COMPLETE): Step.SUMMARY,
    (Step.ADDING, Signal.SEND): Step.HOME,
    (Step.ADDING, Signal.CANCEL): Step.HOME,
    (Step.SORTING, Signal.REPORT): Step.GATE,
    (Step.SORTING, Signal.ASK): Step.ASKING,
    (Step.SORTING, Signal.COMPLETE): Step.SUMMARY,
    (Step.GATE, Signal.SORT): Step.SORTING,
    (Step.CORRECTING, Signal.SORT): Step.SORTING,
    (Step.GATE, Signal.ASK): Step.ASKING,
    (Step.GATE, Signal.COMPLETE): Step.SUMMARY,
    (Step.DANGER, Signal.SAFE): Step.GATE,
    (Step.DANGER, Signal.SORT): Step.SORTING,
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
    (Step.SUMMARY, Signal.GOES_ON): Step.GATE,
    (Step.CORRECTING, Signal.ASK): Step.ASKING,
    (Step.CORRECTING, Signal.COMPLETE): Step.SUMMARY,
    **{(step, Signal.DANGER): Step.DANGER for step in _OPEN},
    **{(step, Signal.CANCEL): Step.HOME for step in _OPEN},
    **{(step, Signal.EXPIRE): Step.HOME for step in _OPEN},
    # "Back" from the first question is the gate again.
    (Step.ASKING, Signal.SAFE): Step.GATE,
}


class Heard(Frozen):
    """A message that told something: the channel's handle of it, what it answered, and the words that were kept of it.

    It is there so that a message that is changed afterwards changes what it told.
    """

    message: str
    question: str
    text: str | None = None


class Draft(Frozen):
    """A report that is being told. Its id becomes the report's, so that it can be sent once and no more."""

    id: UUID
    # None until it is known what it is about.
    category: Category | None
    since: datetime
    ongoing: bool | None = None
    spot: Spot | None = None
    when: When | None = None
    answers: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    skipped: tuple[str, ...] = ()
    text: str | None = None
    # How much is asked, see core.questions.Depth.
    depth: int = Field(default=0, ge=0, le=2)
    heard: tuple[Heard, ...] = ()
    photos: int = 0
    asking: str | None = None
    correcting: bool = False
    # What was typed as the place, while it is being made out, and the ids of the places that it may be.
    typed_place: str | None = None
    guesses: tuple[str, ...] = ()


class Sent(Frozen):
    """The last report that was sent, so that a second press on "send" can be answered."""

    draft: UUID
    reference: str


class Awaited(Frozen):
    """What staff are to write next: for which room of the desk, which act, and about what."""

    room: str
    act: str
    about: str
    since: datetime
    # What was written already and shown back, where it is to be confirmed.
    words: str = ""


class Conversation(Frozen):
    """All that a turn needs to know of one person's chat."""

    language: str
    step: Step = Step.HOME
    draft: Draft | None = None
    sent: Sent | None = None
    # Whether a keyboard of ours lies in place of the letters.
    keyboard: bool = False
    # The own report that was shown last, and the one that is being added to.
    viewing: UUID | None = None
    adding: UUID | None = None
    adding_since: datetime | None = None
    # When it was asked whether to delete everything: a "yes" counts for a short while.
    erasing: datetime | None = None
    # What staff are to write next, where words are awaited at the desk.
    desk: Awaited | None = None
    # That they came through a coach's link; None for all others.
    came: Came | None = None

    @model_validator(mode="after")
    def _is_open_with_a_draft(self) -> Self:
        if (self.step in (Step.HOME, Step.ADDING)) is not (self.draft is None):
            raise ValueError("a draft is open at every step but home and adding")
        if (self.step is Step.ADDING) is not (self.adding is not None):
            raise ValueError("a report is added to at its own step only")
        return self


class Event(Frozen):
    """Something that a person did. `id` is made by the application (UUIDv7); `hint` is their phone's language."""

    id: UUID
    hint: str | None = None


class Opened(Event):
    """The start button, or a link with a payload."""

    payload: str = ""
    # The coach's link that it is, where it is one; the shell looks it up.
    link: Link | None = None
    # Whether one of the staff tries a link: it is shown, and neither remembered nor counted.
    trying: bool = False


class Command(Event):
    """A word after a slash, without it, and what was written after the word."""

    name: str
    text: str = ""


class Said(Event):
    """Written words; `message` is the channel's handle of them."""

    text: str
    message: str | None = None


class Edited(Event):
    """Words changed after they were sent."""

    text: str
    message: str | None = None


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
    """A file, a voice message, a sticker: its kind and caption, nothing of its content. A document has the channel's
    handle of it, its name and its size in bytes."""

    kind: str
    text: str = ""
    file: str | None = None
    name: str = ""
    size: int = 0
    message: str | None = None


class Photographed(Event):
    """A photo: the channel's handle of its largest size, and its caption."""

    file: str
    text: str = ""
    message: str | None = None


class Expired(Event):
    """The draft has lain too long."""


class Keep(Frozen):
    """Store this report, in the same transaction as everything else of the turn."""

    report: Report


class KeepWish(Frozen):
    """Store this wish in place of an earlier one for the same area and year."""

    wish: Wish


class End(Frozen):
    """Note that what an own report tells of has ended."""

    report: UUID
    at: datetime


class Rewrite(Frozen):
    """Put these words in place of an own report's."""

    report: UUID
    text: str
    hold: Hold | None


class Withdraw(Frozen):
    """Take an own report back."""

    report: UUID
    at: datetime


class WantAnswers(Frozen):
    """Keep, or forget, where to send answers about an own report."""

    report: UUID
    wanted: bool


class Follow(Frozen):
    """Follow a topic of the pledge, or stop; stopping None leaves every topic."""

    topic: str | None
    wanted: bool


class Silence(Frozen):
    """Forget every address that a message could be sent to unasked."""


class Give(Frozen):
    """Give the person all that is kept of them."""


class Erase(Frozen):
    """Erase all that is kept of the person. What is said afterwards is said to nobody known."""


class Acted(Frozen):
    """Something was done at the desk: what goes on beside the turns looks what there is to do."""


class WantPhoto(Frozen):
    """Fetch a photo for a draft."""

    file: str
    owner: UUID


class WantDigest(Frozen):
    """A preview of a digest was asked for: it is made as soon as this is stored."""


class CountThrough(Frozen):
    """Count one more who came through a coach's link: in the week that begins on this Monday."""

    link: UUID
    week: date
    what: Counted


class BeginTalk(Frozen):
    """Begin a talk with the coach who has this member id, where none is open."""

    coach: UUID


class PassOn(Frozen):
    """Store a resident's words as a line of their open talk, and send them to the coach."""

    words: str


class EndTalk(Frozen):
    """The resident ends their open talk."""


class AnswerOffer(Frozen):
    """The resident lets their open talk be handed over, with or without what was written; or does not."""

    accepted: bool
    with_lines: bool = False


class DropPhotos(Frozen):
    """Remove the photos of a draft that will not be sent."""

    owner: UUID


Change = (
    Keep
    | KeepWish
    | End
    | Rewrite
    | Withdraw
    | WantAnswers
    | Follow
    | Silence
    | Give
    | Erase
    | WantPhoto
    | WantDigest
    | CountThrough
    | BeginTalk
    | PassOn
    | EndTalk
    | AnswerOffer
    | DropPhotos
)
Effect = Say | Replace | Show | Toast | Change | Acted
