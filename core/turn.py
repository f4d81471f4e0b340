"""One event being worked out: what is at hand, and the moves that every kind of event shares."""

from datetime import datetime

from core import prompts, understanding
from core.conversation import TRANSITIONS, Conversation, Draft, Effect, Event, Signal, Step
from core.questions import Kind, next_question, previous_question, question_of
from core.redaction import Removed
from core.report import Category, Spot
from core.texts import Say, Text
from core.understanding import Answer
from core.words import Vocabulary
from core.world import World


class Turn:
    """Lives no longer than a call of `advance`, which gives out what it gathered."""

    def __init__(self, world: World, conversation: Conversation, event: Event, now: datetime) -> None:
        self.world, self.conversation, self.event, self.now = world, conversation, event, now
        self.effects: list[Effect] = []

    @property
    def vocabulary(self) -> Vocabulary:
        return self.world.vocabularies[self.conversation.language]

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
        shown = prompts.prompt(self.world, self.conversation, self.now)
        parts = before if self.conversation.draft is None and before else before + shown.parts
        self.effects.append(shown.model_copy(update={"parts": parts}))

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
            self.change(full=False)
            self.move(Signal.COMPLETE)
        else:
            self.move(Signal.ASK)

    def mend(self) -> None:
        """Take up a draft that was stored before the questions changed where it can go on."""
        draft, step = self.conversation.draft, self.conversation.step
        if draft is None:
            return
        question = question_of(draft, draft.asking or "")
        cannot_be_asked = question is None or (question.kind is Kind.BAND and "day" not in draft.answers)
        unfinished = step in (Step.SUMMARY, Step.CORRECTING) and next_question(draft) is not None
        if unfinished or (step is Step.ASKING and cannot_be_asked):
            self.go_on()

    def report(
        self, category: Category = Category.CAR_MEET, *, text: str | None = None, spot: Spot | None = None
    ) -> None:
        if self.conversation.draft is not None:
            self.show(Text(key="draft-open"))
            return
        told = understanding.added(None, text) if text else None
        draft = Draft(id=self.event.id, category=category, since=self.now, text=told, spot=spot)
        self.move(Signal.REPORT, draft=draft)
        if spot is not None:
            self.say(Text(key="place-noted", args={"place": prompts.place_text(spot)}))
        self.show(*((Text(key="report-from-words"),) if text else ()))

    def back(self) -> None:
        if self.conversation.draft is None:
            self.show()
            return
        match self.conversation.step:
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
        if self.draft.ongoing is None:
            self.move(Signal.SAFE)
            self.show()
        else:
            self.ask_next()

    def ask_previous(self) -> None:
        question = previous_question(self.draft)
        if question is None:
            self.change(asking=None)
            self.move(Signal.SAFE)
        else:
            fields = understanding.unanswered(self.draft, question)
            self.change(**fields, asking=question.id)
            self.move(Signal.ASK)
        self.show()

    def cancel(self) -> None:
        if self.conversation.draft is None:
            self.show(Text(key="nothing-to-cancel"))
            return
        self.move(Signal.CANCEL, draft=None)
        self.say(Text(key="cancelled"))
        self.show()

    def settle_place(self, spot: Spot) -> None:
        self.change(spot=spot, typed_place=None, guesses=())
        self.say(Text(key="place-noted", args={"place": prompts.place_text(spot)}))
        self.ask_next()

    def wonder(self, answer: Answer) -> None:
        if answer.text is None:
            self.show(Text(key="not-an-answer"))
            return
        self.change(typed_place=answer.text, guesses=answer.guesses)
        self.move(Signal.UNCLEAR)
        self.show()

    def show_removed(self, removed: tuple[Removed, ...]) -> None:
        """Say what was taken out of a message, where some of the rest of it was kept."""
        if not removed or self.conversation.draft is None:
            return
        kinds = dict.fromkeys(one.kind for one in removed)
        names = tuple(Text(key=f"removed-{kind.value.replace('_', '-')}") for kind in kinds)
        at = 0
        if self.conversation.step is Step.DANGER:
            at = len(self.effects)  # nothing comes before "call 112"
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
        plain = [(at, say) for at, say in said if not say.buttons]
        if plain:
            at, say = plain[0]
            self.effects[at] = say.model_copy(update={"removes_keyboard": True})
        elif said and len(said[0][1].parts) > 1:
            at, say = said[0]
            first = Say(parts=say.parts[:1], removes_keyboard=True)
            self.effects[at : at + 1] = [first, say.model_copy(update={"parts": say.parts[1:]})]
        else:
            self.effects.insert(0, Say(parts=(Text(key="okay"),), removes_keyboard=True))
