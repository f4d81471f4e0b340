"""Verbs for talking with the core as one person does."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from itertools import count
from typing import Any, TypeVar
from uuid import UUID

from core.conversation import (
    Conversation,
    Draft,
    Effect,
    End,
    Erase,
    Event,
    Follow,
    Keep,
    KeepWish,
    Pressed,
    Rewrite,
    Said,
    Sent,
    Silence,
    Step,
    WantAnswers,
    WantPhoto,
    Withdraw,
)
from core.flow import advance, begin
from core.ids import token_of, uuid7
from core.own import ACTS
from core.past import REPORTS_SHOWN, OwnReport, Past, whole_minute
from core.prompts import press_of
from core.report import Spot, When
from core.texts import Button, Replace, Say, Text, Toast
from core.world import World
from tests.core.world import SATURDAY_NIGHT, WORLD

E = TypeVar("E")
# The questions of buttons that belong to no draft.
NO_DRAFTS = ("menu", "language", "pledge", "follow", "unfollow", "erase", "adding", *ACTS)


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


def remembered(past: Past, effect: Effect) -> Past:
    """What is remembered of a person after one effect is stored, as the storage does it: newest first."""
    after = _after(past, effect)
    return after.model_copy(update={"reports_in_all": sum(own.withdrawn_at is None for own in after.reports)})


def _after(past: Past, effect: Effect) -> Past:
    match effect:
        case Keep(report=report):
            sent = (whole_minute(report.created_at), *past.sent)
            return past.model_copy(update={"reports": (OwnReport(report=report), *past.reports), "sent": sent})
        case KeepWish(wish=wish):
            wishes = (one for one in past.wishes if (one.year, one.area) != (wish.year, wish.area))
            return past.model_copy(update={"wishes": (wish, *wishes)})
        case Follow(topic=None):
            return past.model_copy(update={"follows": ()})
        case Follow(topic=topic, wanted=wanted):
            others = tuple(one for one in past.follows if one != topic)
            return past.model_copy(update={"follows": (*others, topic) if wanted else others})
        case Silence():
            quiet = tuple(own.model_copy(update={"followed": False}) for own in past.reports)
            return past.model_copy(update={"follows": (), "reports": quiet})
        case Erase():
            return Past(sent=past.sent)
        case WantPhoto(owner=owner):
            reports = tuple(
                own.model_copy(update={"photos": own.photos + (own.report.id == owner)}) for own in past.reports
            )
            return past.model_copy(update={"reports": reports})
        case End() | Rewrite() | WantAnswers() | Withdraw():
            reports = tuple(
                changed(own, effect) if own.report.id == effect.report and own.withdrawn_at is None else own
                for own in past.reports
            )
            return past.model_copy(update={"reports": reports})
        case _:
            return past


def changed(own: OwnReport, effect: End | Rewrite | WantAnswers | Withdraw) -> OwnReport:
    """An own report after one effect."""
    match effect:
        case End(at=at):
            return own.model_copy(update={"ended_at": own.ended_at or at})
        case Rewrite(text=text, hold=hold):
            rewritten = own.report.model_copy(update={"text": text, "hold": own.report.hold or hold})
            return own.model_copy(update={"report": rewritten})
        case WantAnswers(wanted=wanted):
            return own.model_copy(update={"followed": wanted})
        case Withdraw(at=at):
            gone = own.report.model_copy(
                update={"text": None, "spot": own.report.spot.model_copy(update={"name": None})}
            )
            replies = tuple(reply.model_copy(update={"words": None}) for reply in own.replies)
            return own.model_copy(
                update={"report": gone, "withdrawn_at": at, "followed": False, "replies": replies, "photos": 0}
            )


class Talk:
    """One person's chat with the core, and what is remembered of the person."""

    def __init__(self, language: str = "sv", now: datetime = SATURDAY_NIGHT, world: World = WORLD) -> None:
        self.world, self.now = world, now
        self.conversation = begin(world, language)
        self.effects: tuple[Effect, ...] = ()
        self.kept: list[Keep] = []
        self.wished: list[KeepWish] = []
        self.past = Past()
        self._ids = count(1)

    def new_id(self) -> UUID:
        """Ids that are the same in every run."""
        return uuid7(self.now, next(self._ids).to_bytes(10, "big"))

    def meet(self, kind: type[Event], /, **fields: Any) -> "Talk":
        """One event."""
        event = kind(id=self.new_id(), **fields)
        shown = self.past.model_copy(update={"reports": self.past.reports[:REPORTS_SHOWN]})
        return self.take(*advance(self.world, self.conversation, event, self.now, shown))

    def take(self, conversation: Conversation, effects: tuple[Effect, ...]) -> "Talk":
        """What an event led to."""
        self.conversation, self.effects = conversation, effects
        self.kept += [effect for effect in effects if isinstance(effect, Keep)]
        self.wished += [effect for effect in effects if isinstance(effect, KeepWish)]
        for effect in effects:
            self.past = remembered(self.past, effect)
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
            from_draft = draft is not None and question not in NO_DRAFTS
            self.press_data(press_of(draft if from_draft else None, question, answer))
        return self

    def press_data(self, data: str, message: str | None = "7") -> "Talk":
        """Press a button that carries exactly this."""
        return self.meet(Pressed, press="p", message=message, data=data)

    def act(self, name: str, at: int = 0) -> "Talk":
        """Press a button of an own report, the newest one unless told."""
        return self.press_data(press_of(None, name, token_of(self.past.reports[at].report.id)))

    def wait(self, **passing: float) -> "Talk":
        """Let some time pass."""
        self.now += timedelta(**passing)
        return self

    def of_kind(self, kind: type[E]) -> list[E]:
        """Those effects of the last event that are of one kind."""
        return [effect for effect in self.effects if isinstance(effect, kind)]

    @property
    def labels(self) -> list[str]:
        """The keys of all buttons of the last answer; a tick before a label is "ticked"."""
        return [button.label.key for button in buttons_of(self.effects)]

    @property
    def texts(self) -> dict[str, Text]:
        """Every text of the last answer, inner ones too, by its key; of several with one key the last."""
        said = (part for say in says_of(self.effects) for part in say.parts)
        return {text.key: text for part in said for text in texts_in(part)}

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
    def shown_now(self) -> Say:
        """The last message that was sent or put in another's place."""
        return says_of(self.effects)[-1]

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


def at_sort(**kwargs: Any) -> Talk:
    """Something other than a meet, its subject not yet chosen."""
    return Talk(**kwargs).press("menu.other")


def sent_report(**kwargs: Any) -> Talk:
    """An ongoing meet at Parkskolan, sent."""
    return at_summary(**kwargs).press("summary.send")


def at_question(question: str, **kwargs: Any) -> Talk:
    """The lane for what is over, at one of its questions, with an answer to each one before."""
    talk = at_gate(**kwargs).press("gate.over")
    while talk.asked != question:
        _ON[talk.asked or ""](talk)
    return talk


def open_conversation(draft: Draft, step: Step = Step.ASKING) -> Conversation:
    """A conversation as it may have been stored."""
    return Conversation(language="sv", step=step, draft=draft)
