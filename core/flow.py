"""`advance(world, conversation, event, now) -> (conversation, effects)`: what to do about one event. The rules:

1. Pure: the same arguments give the same answer, so a turn that must be run again may be.
2. No event is unanswered: whatever comes, at least one effect says something about it (an expired draft excepted).
3. The step changes only through TRANSITIONS, and every step has a way out.
4. What was told is never lost by something that was not understood.
"""

from datetime import datetime

from core import pledge_pages, prompts, understanding
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
    Pressed,
    Said,
    Signal,
    Step,
)
from core.ids import read_token
from core.places import fold
from core.pledge import FocusArea, in_language
from core.questions import QUESTIONS, Kind, question_of
from core.redaction import Removed
from core.texts import Replace, Say, Text, Toast
from core.turn import Turn
from core.understanding import Answer, options_at
from core.words import Intent
from core.world import World


def advance(
    world: World, conversation: Conversation, event: Event, now: datetime
) -> tuple[Conversation, tuple[Effect, ...]]:
    """The conversation after the event, and what to say and store because of it."""
    event, removed = without_persons(world, event)
    turn = Turn(world, conversation, event, now)
    if conversation.language not in world.vocabularies:
        turn.speak(world.language_for(event.hint))
    turn.mend()
    run(turn)
    turn.show_removed(removed)
    if not isinstance(event, Expired):  # nobody is woken for a keyboard: it goes with the next answer
        turn.tidy_keyboard()
    return turn.conversation, tuple(turn.effects)


def without_persons(world: World, event: Event) -> tuple[Event, tuple[Removed, ...]]:
    """The event without what points at a person, so that nothing after this line ever sees it."""
    if not isinstance(event, Said | Edited | Attached | Command):
        return event, ()
    redacted = world.redact(event.text)
    return event.model_copy(update={"text": redacted.text}), redacted.removed


def begin(world: World, hint: str | None) -> Conversation:
    """The conversation of a person who has not been here before."""
    return Conversation(language=world.language_for(hint))


def run(turn: Turn) -> None:
    if tells_danger(turn):
        # What was changed afterwards is read for danger, but does not change what was told.
        hear_danger(turn, None if isinstance(turn.event, Edited) else getattr(turn.event, "text", None))
        return
    match turn.event:
        case Opened():
            greet(turn)
        case Command(name=name, text=text):
            command(turn, name, text)
        case Said(text=text):
            hear(turn, text)
        case Edited():
            turn.show(Text(key="edited"))
        case Pressed():
            press(turn, turn.event)
        case Located(lat=lat, lon=lon):
            locate(turn, lat, lon)
        case Attached(text=caption) if caption.strip():
            turn.say(Text(key="attached"))
            hear(turn, caption)
        case Attached():
            turn.show(Text(key="attached"))
        case Expired():
            if turn.conversation.draft is not None:
                turn.move(Signal.EXPIRE, draft=None)
        case _:
            raise AssertionError(f"an event of an unknown kind: {type(turn.event).__name__}")


def tells_danger(turn: Turn) -> bool:
    """Danger comes first, wherever the words stand: a message, a caption, a change, or after a slash."""
    match turn.event:
        case Said(text=text) | Edited(text=text) | Attached(text=text):
            return understanding.tells_danger(turn.world, text)
        case Command(name=name, text=text):
            return understanding.tells_danger(turn.world, f"{name} {text}")
        case _:
            return False


def greet(turn: Turn) -> None:
    if turn.conversation.draft is None:
        turn.effects.append(prompts.welcome(turn.world))
    else:
        turn.show(Text(key="draft-open"))


def command(turn: Turn, name: str, text: str) -> None:
    intents = {intent.value: intent for intent in Intent}
    intent = intents.get(name.casefold()) or turn.vocabulary.intent(name)
    if intent is Intent.REPORT and text and turn.conversation.draft is None:
        turn.report(text=text)
    elif intent is not None:
        follow(turn, intent)
    else:
        turn.show(Text(key="unknown-command"))


def follow(turn: Turn, intent: Intent) -> None:
    """What can be asked for at any step."""
    match intent:
        case Intent.START:
            greet(turn)
        case Intent.REPORT:
            turn.report()
        case Intent.PLEDGE:
            inform(turn, pledge_pages.overview(turn.world, turn.conversation.language, turn.now))
        case Intent.HELP:
            turn.show(Text(key="help-emergency"), Text(key="help"))
        case Intent.LANGUAGE:
            turn.effects.append(prompts.languages(turn.world, turn.conversation.draft))
        case Intent.PRIVACY:
            turn.show(prompts.privacy(turn.world))
        case Intent.CANCEL:
            turn.cancel()
        case Intent.BACK:
            turn.back()
        case Intent.GREETING if turn.conversation.draft is None:
            turn.effects.append(prompts.welcome(turn.world))
        case _:
            turn.show(Text(key="thanks" if intent is Intent.THANKS else "draft-open"))


def choose(turn: Turn, answer: str) -> None:
    """A button of the start menu."""
    if answer == "home":
        turn.show()
    else:
        follow(turn, Intent(answer))


def inform(turn: Turn, view: Say) -> None:
    """Show something beside the point, and take up the thread again."""
    turn.effects.append(view)
    if turn.conversation.draft is not None:
        turn.show(Text(key="draft-open"))


def hear(turn: Turn, text: str) -> None:
    intent = turn.vocabulary.intent(text)
    language = understanding.language_named(turn.world, turn.conversation, text)
    answer = answer_in(turn, text)
    if answer is not None and answer.question == prompts.MENU:
        choose(turn, answer.value)
    elif answer is not None and answer.value != "unclear":
        keep_story(turn, answer, text)
        take(turn, answer, typed=True)
    elif intent is not None:
        follow(turn, intent)
    elif language is not None:
        turn.speak(language)
        turn.show(Text(key="language-set"))
    elif turn.conversation.draft is None:
        begin_from(turn, text)
    elif answer is not None and answer.guesses:
        take(turn, answer, typed=True)
    elif understanding.is_story(text):
        turn.change(text=understanding.added(turn.draft.text, text))
        turn.show(Text(key="story-kept"))
    elif answer is not None:
        take(turn, answer, typed=True)
    elif turn.conversation.step is Step.GATE and turn.vocabulary.chosen(text, "gate", ("no",)):
        turn.show_gate_again()
    else:
        turn.show(Text(key="not-understood"))


def keep_story(turn: Turn, answer: Answer, text: str) -> None:
    """A whole sentence that answers one question may tell more than that: it is kept as their own words too."""
    asked = question_of(turn.draft, answer.question)
    short = asked is None or asked.kind in (Kind.PLACE, Kind.WORDS)
    if not short and len(text.split()) >= understanding.LONG_ANSWER:
        turn.change(text=understanding.added(turn.draft.text, text))


def answer_in(turn: Turn, text: str) -> Answer | None:
    if turn.conversation.draft is None:
        option = turn.vocabulary.chosen(text, prompts.MENU, (*prompts.MENU_OPTIONS, "home"))
        return Answer(prompts.MENU, option) if option else None
    return understanding.answer_in(turn.world, turn.conversation, text, turn.now)


def hear_danger(turn: Turn, text: str | None) -> None:
    """Danger comes before everything; what was told with it is kept all the same."""
    if turn.conversation.draft is None:
        turn.effects.append(Say(parts=(Text(key="danger"), Text(key="danger-home")), buttons=prompts.menu()))
        return
    if text and not understanding.is_option(turn.world, turn.conversation, text, turn.now):
        turn.change(text=understanding.added(turn.draft.text, text))
    turn.move(Signal.DANGER)
    turn.show()


def begin_from(turn: Turn, text: str) -> None:
    """Words with nothing open: a report that begins with them, a question, or neither."""
    category, area = turn.vocabulary.subject(text), area_named(turn, text)
    if area is not None:
        turn.effects.append(pledge_pages.area_page(turn.world, area, turn.conversation.language, turn.now))
    elif category in QUESTIONS and not ("?" in text and turn.vocabulary.asks_about_pledge(text)):
        turn.report(category, text=text)
    elif turn.vocabulary.asks_about_pledge(text):
        follow(turn, Intent.PLEDGE)
    else:
        language = understanding.other_language(turn.world, turn.conversation.language, text)
        if language is not None:
            turn.speak(language)
            hear(turn, text)
        else:
            turn.show(Text(key="not-understood-home"), Text(key="help-emergency"))


def area_named(turn: Turn, text: str) -> FocusArea | None:
    """The focus area whose title the whole message is, as on its button."""
    areas, wanted = turn.world.pledge(turn.now).focus_areas, fold(text)
    return next((a for a in areas if fold(in_language(a.title, turn.conversation.language)) == wanted), None)


def press(turn: Turn, event: Pressed) -> None:
    token, question, answer = (*event.data.split(":", 2), "", "")[:3]
    if token == prompts.ANYWHERE:
        press_anywhere(turn, event, question, answer)
        return
    draft, sent = turn.conversation.draft, turn.conversation.sent
    identifier = read_token(token)
    if draft is not None and identifier == draft.id:
        if answer in options_at(turn.world, turn.conversation, question, turn.now):
            turn.effects.append(Toast(press=event.press))
            mark(turn, event, question, answer)
            take(turn, Answer(question, answer))
        elif question == understanding.asked_at(turn.conversation):  # the right question, an answer that it has not
            turn.effects.append(Toast(press=event.press, text=Text(key="press-stale")))
            turn.show(Text(key="stale"))
        else:  # an earlier question's button, or the second tap of two
            turn.effects.append(Toast(press=event.press, text=Text(key="press-answered")))
    elif sent is not None and identifier == sent.draft:
        text = Text(key="press-sent", args={"reference": sent.reference})
        turn.effects.append(Toast(press=event.press, text=text, alert=True))
    else:
        turn.effects.append(Toast(press=event.press, text=Text(key="press-stale")))
        turn.show(Text(key="stale"))


def press_anywhere(turn: Turn, event: Pressed, question: str, answer: str) -> None:
    """Buttons that belong to no draft and never go out of date."""
    view = view_of(turn, question, answer)
    if view is not None:
        turn.effects.append(Toast(press=event.press))
        turn.effects.append(Replace(message=event.message, say=view) if event.message else view)
    elif question == prompts.MENU and answer in (*prompts.MENU_OPTIONS, "home"):
        turn.effects.append(Toast(press=event.press))
        choose(turn, answer)
    elif question == "language" and answer in turn.world.languages:
        turn.effects.append(Toast(press=event.press))
        turn.speak(answer)
        turn.show(Text(key="language-set"))
    else:
        turn.effects.append(Toast(press=event.press, text=Text(key="press-stale")))
        turn.show(Text(key="stale"))


def view_of(turn: Turn, question: str, answer: str) -> Say | None:
    """A page of the pledge, read in place of the one before."""
    language = turn.conversation.language
    if question != "pledge":
        return None
    if answer == "-all":
        return pledge_pages.overview(turn.world, language, turn.now)
    if answer == "-who":
        return pledge_pages.parties_page(turn.world, language, turn.now)
    area = turn.world.pledge(turn.now).focus_area(answer)
    return pledge_pages.area_page(turn.world, area, language, turn.now) if area else None


def mark(turn: Turn, event: Pressed, question: str, answer: str) -> None:
    """Leave the answer where the buttons were, so that the chat can be read afterwards."""
    if event.message is None:
        return
    before = prompts.prompt(turn.world, turn.conversation, turn.now)
    asked = question_of(turn.draft, question)
    if asked is not None and asked.kind is Kind.SEVERAL and answer in asked.options:
        return  # ticked in place, see `tick`
    label = next(
        (b.label for row in before.buttons for b in row if b.press and b.press.endswith(f":{question}:{answer}")),
        None,
    )
    if asked is not None and asked.kind is Kind.SEVERAL and answer == "done" and turn.draft.answers.get(question):
        options = tuple(prompts.option_label(question, o, turn.now, turn.world) for o in turn.draft.answers[question])
        label = Text(key="listed", args={"items": options})
    parts = (*before.parts, Text(key="chosen", args={"label": label})) if label else before.parts
    turn.effects.append(Replace(message=event.message, say=Say(parts=parts), matters=False))


def locate(turn: Turn, lat: float, lon: float) -> None:
    if not turn.world.gazetteer.covers(lat, lon):
        turn.show(Text(key="outside", args={"municipality": turn.world.name}))
        return
    spot = turn.world.gazetteer.spot_at(lat, lon)
    if turn.conversation.draft is None:
        turn.report(spot=spot)
    elif understanding.asked_at(turn.conversation) in ("which_place", "where"):
        turn.settle_place(spot)
    else:
        turn.change(spot=spot)
        turn.show(Text(key="place-noted", args={"place": prompts.place_text(spot)}))
