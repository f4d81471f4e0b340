"""`advance(world, conversation, event, now, past) -> (conversation, effects)`: what to do about one event. The rules:

1. Pure: the same arguments give the same answer, so a turn that must be run again may be.
2. No event is unanswered: whatever comes, at least one effect says something about it (an expired draft excepted).
3. The step changes only through TRANSITIONS, and every step has a way out.
4. What was told is never lost by something that was not understood.
5. Danger is heard before anything else, and distress before anything but danger.
"""

from datetime import datetime

from core import age, beginning, care, editing, links, own, privacy, prompts, talking, understanding, youth
from core.answers import take
from core.conversation import (
    Attached,
    Command,
    Conversation,
    Edited,
    Effect,
    Event,
    Expired,
    Located,
    Opened,
    Photographed,
    Pressed,
    Said,
    Signal,
    Step,
)
from core.intents import choose, follow, greet, inform
from core.past import NOTHING, Past
from core.pressing import press, speak
from core.questions import Kind, question_of
from core.redaction import Removed
from core.report import Category
from core.texts import Say, Text
from core.turn import Turn
from core.understanding import Answer
from core.words import Intent
from core.world import World

WORDED = (Said, Edited, Attached, Photographed, Command)


def advance(
    world: World, conversation: Conversation, event: Event, now: datetime, past: Past = NOTHING
) -> tuple[Conversation, tuple[Effect, ...]]:
    """The conversation after the event, and what to say and store because of it."""
    turn = Turn(world, conversation, event, now, past)
    removed: tuple[Removed, ...] = ()
    if talking.taking(turn) is None:  # what is told to a coach is theirs, as it was written
        turn.event, removed = without_persons(world, event)
    if conversation.language not in world.vocabularies:
        turn.speak(world.language_for(event.hint))
    turn.mend()
    adding = own.is_adding(turn)
    run(turn)
    turn.show_removed(removed, kept=adding)
    links.count(turn)
    young = turn.conversation.came is not None or (isinstance(event, Opened) and event.trying)
    if not isinstance(event, Expired):  # nobody is woken for a keyboard: it goes with the next answer
        turn.tidy_keyboard()
    effects = tuple(turn.effects)
    return turn.conversation, youth.worded(effects) if young else effects


def without_persons(world: World, event: Event) -> tuple[Event, tuple[Removed, ...]]:
    """The event without what points at a person, so that nothing after this line ever sees it."""
    if not isinstance(event, WORDED):
        return event, ()
    redacted = world.redact(event.text)
    return event.model_copy(update={"text": redacted.text}), redacted.removed


def begin(world: World, hint: str | None) -> Conversation:
    """The conversation of a person who has not been here before."""
    return Conversation(language=world.language_for(hint))


def run(turn: Turn) -> None:
    talk = talking.taking(turn)
    if talk is not None:
        talking.hear(turn, talk, danger=tells_danger(turn))
        return
    if tells_danger(turn):
        # What was changed afterwards is read for danger, but does not change what was told.
        hear_danger(turn, None if isinstance(turn.event, Edited) else getattr(turn.event, "text", None))
        if turn.understood.distress:
            turn.effects.append(care.card(turn))
        beginning.keep_photo(turn)
        return
    if isinstance(turn.event, WORDED) and turn.event.text and turn.understood.distress:
        hear_distress(turn)
        beginning.keep_photo(turn)
        return
    meet_words(turn)


def meet_words(turn: Turn) -> None:
    """An event that carries words, or any other."""
    match turn.event:
        case Command(name=name, text=text):
            command(turn, name, text)
        case Said(text=text):
            hear_age(turn, text)
        case Edited() as event:
            editing.edited(turn, event)
        case Photographed() as event:
            beginning.photographed(turn, event, hear)
        case Attached(text=caption):
            attached(turn, caption)
        case _:
            meet(turn)


def meet(turn: Turn) -> None:
    """An event without words."""
    match turn.event:
        case Opened() as event:
            links.arrive(turn, event)
            greet(turn)
        case Pressed() as event:
            press(turn, event)
        case Located() as event:
            beginning.locate(turn, event)
        case Expired():
            if turn.conversation.draft is not None:
                turn.let_go(Signal.EXPIRE)
        case _:
            raise AssertionError(f"an event of an unknown kind: {type(turn.event).__name__}")


def hear_age(turn: Turn, text: str) -> None:
    """Words; who tells that they are under 16 hears what holds, and what else they told goes on."""
    told, alone = age.told_in(list(turn.world.vocabularies.values()), text)
    if told and alone:
        inform(turn, age.page(turn))
        return
    if told:
        turn.effects.append(age.page(turn))
    hear(turn, text)


def attached(turn: Turn, caption: str) -> None:
    """A file, a voice message, a sticker: not taken; what its caption tells is heard."""
    told = Text(key="attached-file" if turn.world.limits.photos else "attached")
    if caption.strip():
        turn.say(told)
        hear(turn, caption)
    else:
        turn.show(told)


def tells_danger(turn: Turn) -> bool:
    """Danger comes first, wherever the words stand: a message, a caption, a change, or after a slash."""
    match turn.event:
        case Said(text=text) if turn.vocabulary.asks_for(text):
            return False  # "help" too: its answer begins with 112
        case Said(text=text) if turn.conversation.step is Step.GATE and is_option(turn, text):
            return False  # "nobody is in danger", as its button says it
        case Said(text=text) | Edited(text=text) | Attached(text=text) | Photographed(text=text):
            return understanding.tells_danger(turn.world, text) or turn.understood.danger
        case Command(name=name, text=text):
            # "/help" asks how this works, in whatever language "help" is also a cry.
            words = text if name.casefold() in set(Intent) else f"{name} {text}"
            return understanding.tells_danger(turn.world, words)
        case _:
            return False


def is_option(turn: Turn, text: str) -> bool:
    """Whether the message is, letter by letter, an answer that can be pressed."""
    return understanding.is_option(turn.world, turn.conversation, text, turn.now)


def command(turn: Turn, name: str, text: str) -> None:
    intents = {intent.value: intent for intent in Intent}
    intent = intents.get(name.casefold()) or turn.vocabulary.intent(name)
    if text and intent in (Intent.REPORT, Intent.OTHER, Intent.WISH):
        tell_after_slash(turn, intent, text)
    elif intent is not None:
        follow(turn, intent)
    else:
        turn.show(Text(key="unknown-command"))


def tell_after_slash(turn: Turn, intent: Intent, text: str) -> None:
    """Words after a command that begins something: they begin it, or go into what is open."""
    if turn.conversation.draft is not None:
        keep(turn, text)
        turn.show(Text(key="story-kept"))
    elif intent is Intent.WISH:
        turn.open(Category.PLEDGE_WISH, text=text)
        turn.enter()
    else:
        beginning.begin_from(turn, text)


def hear(turn: Turn, text: str) -> None:
    intent, language = asked_for(turn, text)
    answer = answer_in(turn, text)
    if answer is not None and answer.question in (prompts.MENU, "own", "erase"):
        choose_written(turn, answer)
    elif answer is not None and answer.value != "unclear":
        keep_story(turn, answer, text)
        take(turn, answer, typed=True)
    elif intent is not None:
        follow(turn, intent)
    elif language is not None:
        speak(turn, language)
        turn.show(Text(key="language-set"))
    elif own.is_adding(turn):
        own.add(turn, text)
    elif turn.conversation.draft is None:
        beginning.begin_from(turn, text)
    elif answer is not None and answer.guesses:
        take(turn, answer, typed=True)
    elif turn.conversation.step in (Step.SORTING, Step.GATE) and beginning.fill(turn, None, text):
        turn.show()
    elif understanding.is_story(text):
        keep(turn, text)
        turn.show(Text(key="story-kept"))
    elif answer is not None:
        take(turn, answer, typed=True)
    elif turn.conversation.step is Step.GATE and turn.vocabulary.chosen(text, "gate", ("no",)):
        turn.show_gate_again()
    else:
        turn.show(Text(key="not-understood"))


def asked_for(turn: Turn, text: str) -> tuple[Intent | None, str | None]:
    """What the whole message asks for, or the language that it names."""
    intent = turn.vocabulary.intent(text)
    language = understanding.language_named(turn.world, turn.conversation, text)
    if intent is Intent.LANGUAGE and language is not None:
        intent = None  # whoever names a language need not choose it from a list
    return intent, language


def keep(turn: Turn, text: str) -> None:
    """Add words to the draft's own, and remember which message they came with."""
    turn.change(text=understanding.added(turn.draft.text, text))
    turn.heard("", text)


def keep_story(turn: Turn, answer: Answer, text: str) -> None:
    """A whole sentence that answers one question may tell more than that: it is kept as their own words too."""
    asked = question_of(turn.draft, answer.question)
    short = asked is None or asked.kind in (Kind.PLACE, Kind.WORDS)
    if not short and len(text.split()) >= understanding.LONG_ANSWER:
        keep(turn, text)


def answer_in(turn: Turn, text: str) -> Answer | None:
    """What the words answer: the open step, or a button of the start and of the own report shown last."""
    if turn.conversation.draft is not None:
        return erasing_in(turn, text) or understanding.answer_in(turn.world, turn.conversation, text, turn.now)
    options: dict[str, tuple[str, ...]] = {prompts.MENU: (*prompts.MENU_OPTIONS, *youth.OPTIONS, "home")}
    if turn.conversation.viewing is not None and not own.is_adding(turn):
        options["own"] = own.ACTS
    if privacy.is_asked(turn):
        options["erase"] = ("yes", "no")
    for question, several in options.items():
        option = turn.vocabulary.chosen(text, question, several, exactly=question != prompts.MENU)
        if option:
            return Answer(question, option)
    return None


def erasing_in(turn: Turn, text: str) -> Answer | None:
    """The answer to "delete everything?" in the middle of a report: it was asked last, so "yes" must not send."""
    if not privacy.is_asked(turn):
        return None
    option = turn.vocabulary.chosen(text, "erase", ("yes", "no"), exactly=True)
    return Answer("erase", option) if option else None


def choose_written(turn: Turn, answer: Answer) -> None:
    """What a button says, written."""
    if answer.question == prompts.MENU:
        choose(turn, answer.value)
    elif answer.question == "erase":
        inform(turn, privacy.delete(turn, answer.value))
    else:
        turn.effects.append(own.act(turn, answer.value, turn.conversation.viewing))


# A single word is a cry, and nothing to keep.
TOLD = 2


def hear_danger(turn: Turn, text: str | None) -> None:
    """Danger comes before everything; what was told with it is kept all the same."""
    if turn.conversation.draft is None and own.is_adding(turn) and text:
        turn.effects.append(Say(parts=(Text(key="danger"), Text(key="danger-home")), buttons=prompts.menu()))
        own.add(turn, text)
        return
    if turn.conversation.draft is None and (not text or len(text.split()) < TOLD or turn.understood.distress):
        turn.effects.append(Say(parts=(Text(key="danger"), Text(key="danger-home")), buttons=prompts.menu()))
        return
    if turn.conversation.draft is None:
        # Past danger, or a false alarm, is a report all the same: it waits until they say that they are safe.
        beginning.begin_in_danger(turn, text or "")
    elif text and not is_option(turn, text):
        keep(turn, text)
    turn.move(Signal.DANGER)
    turn.show()


def hear_distress(turn: Turn) -> None:
    """Someone is not well: those who listen, and nothing is asked. What was written to an open report is kept."""
    text = getattr(turn.event, "text", "")
    if turn.conversation.draft is not None and not isinstance(turn.event, Edited | Command):
        keep(turn, text)
    turn.effects.append(care.card(turn))
