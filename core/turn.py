"""One event being worked out: what is at hand, and the moves that every kind of event shares."""

from datetime import datetime, timedelta

from core import prompts, understanding
from core.coaches import Coach
from core.conversation import (
    TRANSITIONS,
    Attached,
    Conversation,
    Draft,
    DropPhotos,
    Edited,
    Effect,
    Event,
    Expired,
    Heard,
    Photographed,
    Said,
    Signal,
    Step,
    WantPhoto,
)
from core.limits import Wait, wait
from core.past import NOTHING, Past
from core.questions import GATES, Depth, Kind, next_question, previous_question, question_of
from core.recognition import Understood
from core.redaction import Removed
from core.report import Category, PlaceKind, Spot
from core.texts import Say, Show, Text
from core.understanding import Answer
from core.words import Vocabulary
from core.world import World

# Events that carry words and may be changed afterwards.
WORDED = (Said, Attached, Photographed, Edited)
MOST_HEARD = 30
# Metres that a shared location is rounded to.
PIN_RADIUS = 100.0


def limit_texts(world: World, waiting: Wait) -> tuple[Text, ...]:
    """What is said to someone who must wait."""
    rest = Text(key="limit-wait", args={"emergency": world.number("emergency")})
    if waiting.most is None:
        return (Text(key="limit-notice", args={"until": waiting.told}), rest)
    return (Text(key="limit-day", args={"until": waiting.told, "most": waiting.most}), rest)


class Turn:
    """Lives no longer than a call of `advance`, which gives out what it gathered."""

    def __init__(
        self, world: World, conversation: Conversation, event: Event, now: datetime, past: Past = NOTHING
    ) -> None:
        self.world, self.conversation, self.event, self.now, self.past = world, conversation, event, now, past
        self.effects: list[Effect] = []
        # When it was last asked whether to delete everything, if that was what was said last.
        self.erasing = conversation.erasing
        self._understood: Understood | None = None

    @property
    def understood(self) -> Understood:
        """What the event's words tell, in whatever language they are; nothing for an event without words."""
        if self._understood is None:
            text = getattr(self.event, "text", "")
            self._understood = self.world.recogniser.understand(text, self.recognised_language, self.now)
        return self._understood

    @property
    def recognised_language(self) -> str:
        """The language of the word lists that the person's own has: easy Swedish has those of Swedish."""
        return self.conversation.language.partition("-")[0]

    @property
    def vocabulary(self) -> Vocabulary:
        return self.world.vocabularies[self.conversation.language]

    @property
    def own_coach(self) -> Coach | None:
        """The coach through whose link somebody came, while they are one; None for all others."""
        came = self.conversation.came
        return self.world.coach(came.coach) if came is not None else None

    @property
    def draft(self) -> Draft:
        if self.conversation.draft is None:
            raise AssertionError("this step needs a draft")  # a bug, and loud
        return self.conversation.draft

    def change(self, **fields: object) -> None:
        self.conversation = self.conversation.model_copy(update={"draft": self.draft.model_copy(update=fields)})

    def move(self, signal: Signal, **fields: object) -> None:
        step = TRANSITIONS[self.conversation.step, signal]
        self.conversation = self.conversation.model_copy(update={"step": step, **fields})

    def say(self, *parts: Text) -> None:
        self.effects.append(Say(parts=parts))

    def show(self, *before: Text) -> None:
        """The prompt of the present step, after a few words where there are any."""
        shown = prompts.prompt(self.world, self.conversation, self.now, self.past)
        parts = before if self.conversation.step is Step.HOME and before else before + shown.parts
        self.effects.append(shown.model_copy(update={"parts": parts}))

    def heard(self, question: str, text: str | None = None) -> None:
        """Remember which message answered what, so that changing the message changes the answer.

        A message may both answer a question and be kept as words. They stand in the order in which they were said.
        """
        message = getattr(self.event, "message", None)
        if message is None or self.conversation.draft is None or not isinstance(self.event, WORDED):
            return
        before = next((one for one in self.draft.heard if one.message == message), None)
        if before is not None:
            question, text = question or before.question, before.text if text is None else text
        others = tuple(one for one in self.draft.heard if one.message != message)
        self.change(heard=(*others, Heard(message=message, question=question, text=text))[-MOST_HEARD:])

    def forget_words(self) -> None:
        """The words told so far are to go: messages that told nothing else are heard no more."""
        left = (one.model_copy(update={"text": None}) for one in self.draft.heard if one.question)
        self.change(text=None, heard=tuple(left))

    def show_gate_again(self) -> None:
        """ "No" to "is anyone in danger?" is no answer to "is it going on?", which is asked by itself."""
        shown = prompts.prompt(self.world, self.conversation, self.now)
        self.effects.append(shown.model_copy(update={"parts": (Text(key="gate-no"), Text(key="gate-now"))}))

    def speak(self, language: str) -> None:
        self.conversation = self.conversation.model_copy(update={"language": language})

    def ask_next(self, *before: Text) -> None:
        self.go_on()
        self.show(*before)

    def go_on(self) -> None:
        """To the next question, or to the summary when there is none."""
        question = next_question(self.draft)
        self.change(asking=question.id if question else None, correcting=False, typed_place=None, guesses=())
        if question is None:
            self.change(depth=Depth.QUICK)
            self.move(Signal.COMPLETE)
        else:
            self.move(Signal.ASK)

    def mend(self) -> None:
        """Take up what was stored where it can go on: the questions may have changed, and what was asked grown old."""
        if self.erasing is not None and not isinstance(self.event, Expired):
            # A "yes" answers what was asked last. Said after anything else it must erase nothing.
            self.conversation = self.conversation.model_copy(update={"erasing": None})
        if self.conversation.step is Step.ADDING and self._is_old(self.conversation.adding_since):
            self.leave_adding()
        draft, step = self.conversation.draft, self.conversation.step
        if draft is None or step in (Step.SORTING, Step.DANGER):
            return
        if draft.category is None:
            self.conversation = self.conversation.model_copy(update={"step": Step.SORTING})
            return
        question = question_of(draft, draft.asking or "")
        cannot_be_asked = question is None or (question.kind is Kind.BAND and "day" not in draft.answers)
        unfinished = step in (Step.SUMMARY, Step.CORRECTING) and next_question(draft) is not None
        if unfinished or (step is Step.ASKING and cannot_be_asked):
            self.go_on()

    def _is_old(self, since: datetime | None) -> bool:
        """Whether what was begun then has lain as long as a draft may: what is written now is about something else."""
        return since is None or self.now - since > timedelta(hours=self.world.retention.draft_hours)

    def report(self, category: Category) -> None:
        """Begin to tell of something whose subject is known: its gate first, where it has one."""
        if self.open(category):
            self.enter()

    def open(
        self,
        category: Category | None,
        *,
        text: str | None = None,
        spot: Spot | None = None,
        quietly: bool = False,
        **fields: object,
    ) -> bool:
        """Make a draft, without a step yet; False, and the open one is shown, where there is one already."""
        if self.conversation.draft is not None:
            self.show(Text(key="draft-open"))
            return False
        told = understanding.added(None, text) if text else None
        draft = Draft(id=self.event.id, category=category, since=self.now, text=told, spot=spot)
        draft = draft.model_copy(update=fields)
        self.conversation = self.conversation.model_copy(update={"draft": draft, "adding": None})
        if told:
            self.heard("", told)
        self.take_first_photo(quietly=quietly)
        if not quietly:
            self.tell_limit()
        return True

    def take_first_photo(self, *, quietly: bool) -> None:
        """A photo that begins a report is in it from the beginning."""
        if not isinstance(self.event, Photographed) or not self.world.limits.photos:
            return
        if self.draft.category is Category.PLEDGE_WISH:
            self.say(Text(key="attached"))
            return
        self.effects.append(WantPhoto(file=self.event.file, owner=self.draft.id))
        self.change(photos=1)
        if not quietly:
            self.say(Text(key="photo-noted"))

    def enter(self, *before: Text) -> None:
        """From the choice of subject into its questions, by its gate."""
        category = self.draft.category
        if category is not None and GATES.get(category):
            self.move(Signal.REPORT)
            self.show(*before)
        else:
            self.change(ongoing=False, depth=max(self.draft.depth, Depth.USUAL))
            self.ask_next(*before)

    @property
    def wait(self) -> Wait | None:
        """Until when the next report must wait; a wish never does."""
        if self.conversation.draft is not None and self.draft.category is Category.PLEDGE_WISH:
            return None
        return wait(self.past, self.world.limits, self.now)

    def tell_limit(self) -> None:
        """Who meets a limit hears it before telling, and may add to the last report instead."""
        waiting = self.wait
        if waiting is not None:
            self.change(since=max(self.draft.since, waiting.until))
            self.say(*limit_texts(self.world, waiting))

    def back(self) -> None:
        if self.conversation.draft is None:
            self.leave_adding()
            self.show()
            return
        match self.conversation.step:
            case Step.SORTING if self.draft.category is not None:
                self.ask_next_or_gate()
            case Step.SORTING:
                self.show(Text(key="draft-open"))
            case Step.GATE if self.draft.asking is not None:
                # They came here from a question, by telling that it goes on.
                self.change(ongoing=False)
                self.move(Signal.ASK)
                self.show()
            case Step.GATE if self.draft.spot or self.draft.text or self.draft.answers:
                self.show(Text(key="draft-open"))  # only "cancel" throws away
            case Step.GATE:
                self.cancel()
            case Step.WHICH_PLACE:
                self.change(typed_place=None, guesses=())
                self.move(Signal.ASK)
                self.show()
            case Step.DANGER | Step.CORRECTING:
                self.ask_next_or_gate()
            case _ if self.draft.correcting:
                self.ask_next()
            case _:
                self.ask_previous()

    def ask_next_or_gate(self) -> None:
        if self.conversation.step is Step.SORTING and self.draft.ongoing is None:
            self.enter()
        elif self.draft.category is None:
            self.move(Signal.SORT)
            self.show()
        elif self.draft.ongoing is None and GATES.get(self.draft.category):
            self.move(Signal.SAFE)
            self.show()
        else:
            self.ask_next()

    def ask_previous(self) -> None:
        question = previous_question(self.draft)
        if question is None and not prompts.gate_of(self.draft):
            self.show(Text(key="draft-open"))  # nothing comes before it; only "cancel" throws away
            return
        if question is None:
            self.change(asking=None)
            self.move(Signal.SAFE)
        else:
            fields = understanding.unanswered(self.draft, question)
            self.change(**fields, asking=question.id)
            self.move(Signal.ASK)
        self.show()

    def cancel(self) -> None:
        if self.conversation.step is Step.ADDING:
            self.leave_adding()
            self.show()
            return
        if self.conversation.draft is None:
            self.show(Text(key="nothing-to-cancel"))
            return
        self.let_go(Signal.CANCEL)
        self.say(Text(key="cancelled"))
        self.show()

    def let_go(self, signal: Signal) -> None:
        """End with nothing sent; what was to be fetched for it is not kept."""
        if self.draft.photos:
            self.effects.append(DropPhotos(owner=self.draft.id))
        self.move(signal, draft=None)

    def leave_adding(self) -> None:
        if self.conversation.step is Step.ADDING:
            self.move(Signal.CANCEL, adding=None)

    def settle_place(self, spot: Spot) -> None:
        self.change(spot=spot, typed_place=None, guesses=())
        self.note_place(spot)
        self.ask_next()

    def note_place(self, spot: Spot) -> None:
        """Show a place back; a shared one on a map, since its name does not tell where it is."""
        noted = Text(key="place-noted", args={"place": prompts.place_text(spot)})
        if spot.kind is PlaceKind.PIN and spot.lat is not None and spot.lon is not None:
            name = prompts.place_text(spot)
            self.effects.append(Show(lat=spot.lat, lon=spot.lon, radius=PIN_RADIUS, name=name, parts=(noted,)))
        else:
            self.say(noted)

    def wonder(self, answer: Answer) -> None:
        if answer.text is None:
            self.show(Text(key="not-an-answer"))
            return
        self.change(typed_place=answer.text, guesses=answer.guesses)
        self.move(Signal.UNCLEAR)
        self.show()

    def forget(self) -> None:
        """Begin anew, with nothing but the language."""
        self.conversation = Conversation(language=self.conversation.language, keyboard=self.conversation.keyboard)

    def show_removed(self, removed: tuple[Removed, ...], *, kept: bool = False) -> None:
        """Say what was taken out of a message, where some of the rest of it was kept."""
        if not removed or (self.conversation.draft is None and not kept):
            return
        kinds = dict.fromkeys(one.kind for one in removed)
        names = tuple(Text(key=f"removed-{kind.value.replace('_', '-')}") for kind in kinds)
        first = next((effect.parts[0].key for effect in self.effects if isinstance(effect, Say)), "")
        # Nothing comes before "call 112", or before those who listen.
        urgent = self.conversation.step is Step.DANGER or first in ("danger", "distress")
        at = len(self.effects) if urgent else 0
        self.effects.insert(at, Say(parts=(Text(key="removed", args={"names": names}),)))

    def tidy_keyboard(self) -> None:
        """Take our keyboard away when place is no longer asked: Telegram leaves it up until a message removes it."""
        lies = any(isinstance(effect, Say) and effect.keyboard for effect in self.effects)
        asks_place = self.conversation.step is Step.WHICH_PLACE or (
            self.conversation.step is Step.ASKING and self.draft.asking == "where"
        )
        if self.conversation.keyboard and not asks_place:
            self._remove_keyboard()
        self.conversation = self.conversation.model_copy(
            update={"keyboard": asks_place and (lies or self.conversation.keyboard)}
        )

    def _remove_keyboard(self) -> None:
        """A message cannot both carry buttons and remove the keyboard: one without buttons does it, or is made to.

        The first paragraph goes ahead where there are several, so that "call 112" is still what is read first.
        """
        said = [(at, effect) for at, effect in enumerate(self.effects) if isinstance(effect, Say)]
        plain: list[tuple[int, Say | Show]] = [(at, say) for at, say in said if not say.buttons]
        plain += [(at, effect) for at, effect in enumerate(self.effects) if isinstance(effect, Show)]
        if plain:
            at, say = plain[0]
            self.effects[at] = say.model_copy(update={"removes_keyboard": True})
        elif said and len(said[0][1].parts) > 1:
            at, say = said[0]
            first = Say(parts=say.parts[:1], removes_keyboard=True)
            self.effects[at : at + 1] = [first, say.model_copy(update={"parts": say.parts[1:]})]
        else:
            self.effects.insert(0, Say(parts=(Text(key="okay"),), removes_keyboard=True))
