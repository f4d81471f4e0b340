"""`advance(world, conversation, event, now) -> (conversation, effects)`: what to do about one event. The rules:

1. Pure: the same arguments give the same answer, so a turn that must be run again may be.
2. No event is unanswered: whatever comes, at least one effect says something about it (an expired draft excepted).
3. The step changes only through TRANSITIONS, and every step has a way out.
4. What was told is never lost by something that was not understood.
"""

from collections.abc import Callable
from datetime import datetime

from core import prompts, understanding
from core.conversation import (
    TRANSITIONS,
    Attached,
    Command,
    Conversation,
    Draft,
    Edited,
    Effect,
    Event,
    Expired,
    Keep,
    Located,
    Opened,
    Pressed,
    Said,
    Sent,
    Signal,
    Step,
)
from core.ids import read_token, reference_of
from core.questions import Kind, next_question, previous_question, question_of
from core.report import Category, PlaceKind, Report, Spot
from core.texts import Replace, Say, Text, Toast
from core.times import ongoing_since
from core.understanding import Answer, options_at
from core.words import Intent, Vocabulary
from core.world import World


def advance(
    world: World, conversation: Conversation, event: Event, now: datetime
) -> tuple[Conversation, tuple[Effect, ...]]:
    """The conversation after the event, and what to say and store because of it."""
    turn = _Turn(world, conversation, event, now)
    turn.run()
    turn.tidy_keyboard()
    return turn.conversation, tuple(turn.effects)


def begin(world: World, hint: str | None) -> Conversation:
    """The conversation of a person who has not been here before."""
    return Conversation(language=world.language_for(hint))


class _Turn:
    """One event being worked out; lives no longer than a call of `advance`."""

    def __init__(self, world: World, conversation: Conversation, event: Event, now: datetime) -> None:
        self.world, self.conversation, self.event, self.now = world, conversation, event, now
        self.effects: list[Effect] = []

    # What is at hand

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

    # Events

    def run(self) -> None:
        match self.event:
            case Opened():
                self.open()
            case Command(name=name):
                self.command(name)
            case Said(text=text):
                self.hear(text)
            case Edited():
                self.show(Text(key="edited"))
            case Pressed():
                self.press(self.event)
            case Located(lat=lat, lon=lon):
                self.locate(lat, lon)
            case Attached():
                self.show(Text(key="attached"))
            case Expired():
                if self.conversation.draft is not None:
                    self.move(Signal.EXPIRE, draft=None)
            case _:
                raise AssertionError(f"an event of an unknown kind: {type(self.event).__name__}")

    def open(self) -> None:
        if self.conversation.draft is None:
            self.effects.append(prompts.welcome(self.world))
        else:
            self.show(Text(key="draft-open"))

    def command(self, name: str) -> None:
        intents = {intent.value: intent for intent in Intent}
        if name.casefold() == "privacy":
            self.show(Text(key="privacy"))
        elif (intent := intents.get(name.casefold())) is not None:
            self.follow(intent)
        else:
            self.show(Text(key="unknown-command"))

    def follow(self, intent: Intent) -> None:
        """What can be asked for at any step."""
        match intent:
            case Intent.START:
                self.open()
            case Intent.REPORT:
                self.report()
            case Intent.PLEDGE:
                self.inform(prompts.pledge_overview(self.world, self.conversation.language, self.now))
            case Intent.HELP:
                self.show(Text(key="help"), Text(key="help-emergency"))
            case Intent.LANGUAGE:
                self.effects.append(prompts.languages(self.world, self.conversation.draft))
            case Intent.CANCEL:
                self.cancel()
            case Intent.BACK:
                self.back()
            case Intent.GREETING if self.conversation.draft is None:
                self.effects.append(prompts.welcome(self.world))
            case Intent.GREETING | Intent.THANKS:
                self.show(Text(key="thanks" if intent is Intent.THANKS else "draft-open"))

    def inform(self, view: Say) -> None:
        """Show something beside the point, and take up the thread again."""
        self.effects.append(view)
        if self.conversation.draft is not None:
            self.show(Text(key="draft-open"))

    # Words

    def hear(self, text: str) -> None:
        if self.vocabulary.tells_danger(text):
            self.hear_danger(text)
            return
        intent = self.vocabulary.intent(text)
        answer = self.answer_in(text)
        if answer is not None and answer.value != "unclear":
            self.take(answer, typed=True)
        elif intent is not None:
            self.follow(intent)
        elif self.conversation.draft is None:
            self.begin_from(text)
        elif answer is not None:
            self.take(answer, typed=True)
        else:
            self.show(Text(key="not-understood"))

    def answer_in(self, text: str) -> Answer | None:
        if self.conversation.draft is None:
            option = self.vocabulary.chosen(text, prompts.MENU, prompts.MENU_OPTIONS)
            return Answer(prompts.MENU, option) if option else None
        return understanding.answer_in(self.world, self.conversation, text, self.now)

    def hear_danger(self, text: str) -> None:
        if self.conversation.draft is None:
            self.effects.append(Say(parts=(Text(key="danger"), Text(key="danger-home")), buttons=prompts.menu()))
            return
        if self.conversation.step is Step.ASKING and self.draft.asking == "more":
            self.change(text=understanding.added(self.draft.text, text))
        self.move(Signal.DANGER)
        self.show()

    def begin_from(self, text: str) -> None:
        """Words with nothing open: a report that begins with them, a question, or neither."""
        category = self.vocabulary.subject(text)
        if self.vocabulary.asks_about_pledge(text) and category is None:
            self.follow(Intent.PLEDGE)
        elif category is not None:
            self.report(text=text)
        else:
            language = understanding.other_language(self.world, self.conversation.language, text)
            if language is not None:
                self.speak(language)
                self.hear(text)
            else:
                self.show(Text(key="not-understood-home"))

    # Presses

    def press(self, event: Pressed) -> None:
        token, question, answer = (*event.data.split(":", 2), "", "")[:3]
        if token == prompts.ANYWHERE:
            self.press_anywhere(event, question, answer)
            return
        draft, sent = self.conversation.draft, self.conversation.sent
        identifier = read_token(token)
        if draft is not None and identifier == draft.id:
            if answer in options_at(self.world, self.conversation, question, self.now):
                self.effects.append(Toast(press=event.press))
                self.mark(event, question, answer)
                self.take(Answer(question, answer))
            else:  # an earlier question's button, or the second tap of two
                self.effects.append(Toast(press=event.press, text=Text(key="press-answered")))
        elif sent is not None and identifier == sent.draft:
            text = Text(key="press-sent", args={"reference": sent.reference})
            self.effects.append(Toast(press=event.press, text=text, alert=True))
        else:
            self.effects.append(Toast(press=event.press, text=Text(key="press-stale")))
            self.show(Text(key="stale"))

    def press_anywhere(self, event: Pressed, question: str, answer: str) -> None:
        """Buttons that belong to no draft and never go out of date."""
        view = self.view_of(question, answer)
        if view is not None:
            self.effects.append(Toast(press=event.press))
            self.effects.append(Replace(message=event.message, say=view) if event.message else view)
        elif question == prompts.MENU and answer in (*prompts.MENU_OPTIONS, "home"):
            self.effects.append(Toast(press=event.press))
            self.take(Answer(question, answer))
        elif question == "language" and answer in self.world.languages:
            self.effects.append(Toast(press=event.press))
            self.speak(answer)
            self.show(Text(key="language-set"))
        else:
            self.effects.append(Toast(press=event.press, text=Text(key="press-stale")))
            self.show(Text(key="stale"))

    def view_of(self, question: str, answer: str) -> Say | None:
        """A page of the pledge, read in place of the one before."""
        language = self.conversation.language
        if (question, answer) == (prompts.MENU, "pledge") and self.conversation.draft is None:
            return prompts.pledge_overview(self.world, language, self.now)
        if question != "pledge":
            return None
        if answer == "-who":
            return prompts.pledge_who(self.world, language, self.now)
        area = self.world.pledge(self.now).focus_area(answer)
        return prompts.pledge_area(self.world, area, language, self.now) if area else None

    def mark(self, event: Pressed, question: str, answer: str) -> None:
        """Leave the answer where the buttons were, so that the chat can be read afterwards."""
        if event.message is None:
            return
        before = prompts.prompt(self.world, self.conversation, self.now)
        asked = question_of(self.draft, question)
        if asked is not None and asked.kind is Kind.SEVERAL and answer in asked.options:
            return  # ticked in place, see `tick`
        label = next(
            (b.label for row in before.buttons for b in row if b.press and b.press.endswith(f":{question}:{answer}")),
            None,
        )
        if asked is not None and asked.kind is Kind.SEVERAL and answer == "done" and self.draft.answers.get(question):
            options = tuple(
                prompts.option_label(question, o, self.now, self.world) for o in self.draft.answers[question]
            )
            label = Text(key="listed", args={"items": options})
        parts = (*before.parts, Text(key="chosen", args={"label": label})) if label else before.parts
        self.effects.append(Replace(message=event.message, say=Say(parts=parts), matters=False))

    # Answers

    def take(self, answer: Answer, *, typed: bool = False) -> None:
        """Act on an answer that has been checked to be one of those that the step has."""
        if answer.value == "cancel":
            self.cancel()
        elif answer.value == "back":
            self.back()
        else:
            takers: dict[str, Callable[[Answer], None]] = {
                prompts.MENU: self.take_menu,
                "gate": self.take_gate,
                "danger": self.take_safe,
                "summary": self.take_summary,
                "correct": self.take_correction,
                "which_place": self.take_guess,
            }
            take = takers.get(answer.question)
            if take is None:
                self.take_question(answer, typed=typed)
            else:
                take(answer)

    def take_menu(self, answer: Answer) -> None:
        if answer.value == "home":
            self.show()
        else:
            self.follow(Intent(answer.value))

    def take_gate(self, answer: Answer) -> None:
        if answer.value == "danger":
            self.move(Signal.DANGER)
            self.show()
        elif answer.value == "safe":
            self.change(ongoing=True, when=ongoing_since(self.now, self.world.zone), full=False)
            self.ask_next()
        else:
            when = None if self.draft.ongoing else self.draft.when
            self.change(ongoing=False, when=when, full=True)
            self.ask_next()

    def take_safe(self, _answer: Answer) -> None:
        if self.draft.ongoing is None:
            self.move(Signal.SAFE)
            self.show()
        else:
            self.ask_next()

    def take_summary(self, answer: Answer) -> None:
        match answer.value:
            case "send":
                self.send()
            case "more":
                self.change(full=True, skipped=())
                self.ask_next()
            case "change":
                self.move(Signal.CORRECT)
                self.show()
            case _:
                self.change(text=understanding.added(self.draft.text, answer.text or ""))
                self.show(Text(key="text-added"))

    def take_correction(self, answer: Answer) -> None:
        skipped = tuple(q for q in self.draft.skipped if q != answer.value)
        self.change(asking=answer.value, correcting=True, skipped=skipped)
        self.move(Signal.ASK)
        self.show()

    def take_guess(self, answer: Answer) -> None:
        if answer.spot is not None:
            self.settle_place(answer.spot)
        elif answer.value == prompts.KEEP_TYPED:
            self.settle_place(Spot(kind=PlaceKind.TYPED, name=(self.draft.typed_place or "")[:200]))
        elif answer.value == "unclear":
            self.wonder(answer)
        else:
            place = self.world.gazetteer.get(answer.value)
            if place is not None:
                typed = self.draft.typed_place if place.kind == "locality" else None
                self.settle_place(understanding.spot_near(self.world.gazetteer, place, typed))

    def take_question(self, answer: Answer, *, typed: bool) -> None:
        question = question_of(self.draft, answer.question)
        if question is None:
            raise AssertionError("an answer to a question that this category does not have")
        if answer.value == "skip":
            self.skip(question.id, question.kind)
        elif question.kind is Kind.PLACE:
            if answer.spot is not None:
                self.settle_place(answer.spot)
            else:
                self.wonder(answer)
        elif answer.value == "future":
            self.show(Text(key="time-future"))
        elif question.kind is Kind.SEVERAL and not typed and answer.value != "done":
            self.tick(answer)
        elif question.kind in (Kind.MOMENT, Kind.DAY, Kind.BAND):
            self.take_time(answer, typed=typed)
        elif answer.value == "unclear":
            self.show(Text(key="not-an-answer"))
        else:
            self.change(**understanding.answered(self.draft, question, answer))
            self.ask_next(*self.shown_back(question.id, typed=typed))

    def take_time(self, answer: Answer, *, typed: bool) -> None:
        changes = understanding.time_answered(self.world, self.draft, answer, self.now)
        if changes is None:
            self.show(Text(key="not-an-answer"))
        elif changes.get("ongoing"):
            self.change(when=None, ongoing=None, answers=understanding.without_time(self.draft.answers))
            self.move(Signal.GOES_ON)
            self.show()
        else:
            self.change(**changes)
            self.ask_next(*self.shown_back("when", typed=typed))

    def shown_back(self, question: str, *, typed: bool) -> tuple[Text, ...]:
        """What was written, as it was understood; a pressed answer stands in its own message already."""
        if not typed:
            return ()
        return tuple(
            Text(key="noted-as", args={"value": value}) for q, value in prompts.told(self.draft) if q == question
        )

    def tick(self, answer: Answer) -> None:
        chosen = self.draft.answers.get(answer.question, ())
        kept = tuple(o for o in chosen if o != answer.value) if answer.value in chosen else (*chosen, answer.value)
        self.change(answers={**self.draft.answers, answer.question: kept})
        shown = prompts.prompt(self.world, self.conversation, self.now)
        message = self.event.message if isinstance(self.event, Pressed) else None
        self.effects.append(Replace(message=message, say=shown) if message else shown)

    def skip(self, question: str, kind: Kind) -> None:
        if kind is Kind.PLACE:
            self.change(spot=Spot(kind=PlaceKind.NONE))
            self.say(Text(key="place-skipped"))
        else:
            answers = {key: value for key, value in self.draft.answers.items() if key != question}
            text = None if kind is Kind.WORDS else self.draft.text
            self.change(skipped=(*self.draft.skipped, question), answers=answers, text=text)
        self.ask_next()

    # Places

    def wonder(self, answer: Answer) -> None:
        self.change(typed_place=answer.text, guesses=answer.guesses)
        self.move(Signal.UNCLEAR)
        self.show()

    def locate(self, lat: float, lon: float) -> None:
        if not self.world.gazetteer.covers(lat, lon):
            self.show(Text(key="outside", args={"municipality": self.world.name}))
            return
        spot = self.world.gazetteer.spot_at(lat, lon)
        if self.conversation.draft is None:
            self.report(spot=spot)
        elif self.conversation.step is Step.WHICH_PLACE or self.draft.asking == "where":
            self.settle_place(spot)
        else:
            self.change(spot=spot)
            self.show(Text(key="place-noted", args={"place": prompts.place_text(spot)}))

    def settle_place(self, spot: Spot) -> None:
        self.change(spot=spot, typed_place=None, guesses=())
        self.say(Text(key="place-noted", args={"place": prompts.place_text(spot)}))
        self.ask_next()

    # Moves

    def report(self, *, text: str | None = None, spot: Spot | None = None) -> None:
        if self.conversation.draft is not None:
            self.show(Text(key="draft-open"))
            return
        draft = Draft(id=self.event.id, category=Category.CAR_MEET, since=self.now, text=text, spot=spot)
        self.move(Signal.REPORT, draft=draft)
        if spot is not None:
            self.say(Text(key="place-noted", args={"place": prompts.place_text(spot)}))
        self.show(*((Text(key="report-from-words"),) if text else ()))

    def ask_next(self, *before: Text) -> None:
        question = next_question(self.draft)
        self.change(asking=question.id if question else None, correcting=False)
        if question is None:
            self.change(full=False)
            if self.conversation.step is not Step.SUMMARY:
                self.move(Signal.COMPLETE)
        else:
            self.move(Signal.ASK)
        self.show(*before)

    def back(self) -> None:
        if self.conversation.draft is None:
            self.show()
            return
        match self.conversation.step:
            case Step.GATE:
                self.cancel()
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
        if self.conversation.step is Step.WHICH_PLACE:
            self.change(typed_place=None, guesses=())
            self.move(Signal.ASK)
            self.show()
            return
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

    def send(self) -> None:
        draft = self.draft
        if draft.spot is None or draft.when is None:
            raise AssertionError("a summary is shown only when nothing that is required is missing")
        reference = reference_of(draft.id)
        asked = {"when", "day", "band"}
        report = Report(
            id=draft.id,
            reference=reference,
            category=draft.category,
            spot=draft.spot,
            when=draft.when,
            answers={
                question: options for question, options in draft.answers.items() if question not in asked and options
            },
            text=draft.text,
            language=self.conversation.language,
            created_at=self.now,
        )
        self.effects.append(Keep(report=report))
        self.move(Signal.SEND, draft=None, sent=Sent(draft=draft.id, reference=reference))
        self.effects.append(prompts.receipt(reference, ongoing=draft.when.ongoing))

    def speak(self, language: str) -> None:
        self.conversation = self.conversation.model_copy(update={"language": language})

    def tidy_keyboard(self) -> None:
        """Take our keyboard away when place is no longer asked: Telegram leaves it up until a message removes it."""
        lies = any(isinstance(effect, Say) and effect.keyboard for effect in self.effects)
        asks_place = self.conversation.step is Step.WHICH_PLACE or (
            self.conversation.step is Step.ASKING and self.draft.asking == "where"
        )
        if self.conversation.keyboard and not asks_place:
            for at, effect in enumerate(self.effects):
                if isinstance(effect, Say) and not effect.buttons:
                    self.effects[at] = effect.model_copy(update={"removes_keyboard": True})
                    break
            else:
                # A message cannot both carry buttons and remove the keyboard.
                self.effects.insert(0, Say(parts=(Text(key="okay"),), removes_keyboard=True))
        self.conversation = self.conversation.model_copy(
            update={"keyboard": asks_place and (lies or self.conversation.keyboard)}
        )
