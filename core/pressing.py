"""A press on a button: of the open draft, of one that is gone, or of what never goes out of date."""

from core import care, following, intents, own, pledge_pages, privacy, prompts, talking, understanding
from core.answers import take
from core.conversation import Follow, Pressed
from core.ids import read_token
from core.questions import Kind, question_of
from core.texts import Replace, Say, Text, Toast
from core.turn import Turn
from core.understanding import Answer, options_at

# What leads to the same as the start menu, and is on other pages.
ALSO_MENU = ("home", "mydata", "delete", "numbers", "follow", "privacy", "coach", "age")


def press(turn: Turn, event: Pressed) -> None:
    """Act on a press; a stale or forged one is answered kindly and changes nothing."""
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
            stale(turn, event)
        else:  # an earlier question's button, or the second tap of two
            turn.effects.append(Toast(press=event.press, text=Text(key="press-answered")))
    elif sent is not None and identifier == sent.draft and sent.reference:
        text = Text(key="press-sent", args={"reference": sent.reference})
        turn.effects.append(Toast(press=event.press, text=text, alert=True))
    elif sent is not None and identifier == sent.draft:
        turn.effects.append(Toast(press=event.press, text=Text(key="press-answered")))
    else:
        stale(turn, event)


def stale(turn: Turn, event: Pressed) -> None:
    """A button that counts no longer, and where things stand."""
    turn.effects.append(Toast(press=event.press, text=Text(key="press-stale")))
    turn.show(Text(key="stale"))


def press_anywhere(turn: Turn, event: Pressed, question: str, answer: str) -> None:
    """Buttons that belong to no draft and never go out of date."""
    before = len(turn.effects)
    view = view_of(turn, question, answer)
    if view is not None:
        turn.effects.insert(before, Toast(press=event.press))
        # A receipt stays: its reference and its numbers may be needed later.
        anew = question == "ended" or event.message is None or answer == following.LIST
        turn.effects.append(view if anew or event.message is None else Replace(message=event.message, say=view))
    elif question == prompts.MENU and answer in (*prompts.MENU_OPTIONS, *ALSO_MENU):
        turn.effects.append(Toast(press=event.press))
        intents.choose(turn, answer)
    elif question == "adding" and answer == "cancel":
        turn.effects.append(Toast(press=event.press))
        turn.leave_adding()
        turn.show()
    elif question == "language" and answer in turn.world.languages:
        turn.effects.append(Toast(press=event.press))
        speak(turn, answer)
        turn.show(Text(key="language-set"))
    else:
        stale(turn, event)


def speak(turn: Turn, language: str) -> None:
    """Speak another language from now on, also when news of what is followed comes."""
    turn.speak(language)
    turn.effects += [Follow(topic=topic, wanted=True) for topic in turn.past.follows]


def view_of(turn: Turn, question: str, answer: str) -> Say | None:
    """A page that is read in place of the one before; None for what is no page."""
    match question:
        case "pledge":
            return _pledge(turn, answer)
        case "follow":
            return _follow(turn, answer)
        case "unfollow":
            return following.leave(turn)
        case "erase" if answer in ("yes", "no"):
            return privacy.delete(turn, answer)
        case "talk" | "talkyes" | "talkend" | "talkover":
            return talking.PRESSES[question](turn, answer)
        case prompts.MENU if answer == "numbers":
            return care.numbers(turn)
        case _ if question in own.ACTS:
            return own.act(turn, question, read_token(answer))
        case _:
            return None


def _pledge(turn: Turn, answer: str) -> Say | None:
    language = turn.conversation.language
    if answer == "-all":
        return pledge_pages.overview(turn.world, language, turn.now)
    if answer == "-who":
        return pledge_pages.parties_page(turn.world, language, turn.now)
    area = turn.world.pledge(turn.now).focus_area(answer)
    return pledge_pages.area_page(turn.world, area, language, turn.now) if area else None


def _follow(turn: Turn, answer: str) -> Say | None:
    if answer == following.LIST:
        return following.page(turn)
    return following.toggle(turn, answer) if answer in following.topics(turn) else None


def mark(turn: Turn, event: Pressed, question: str, answer: str) -> None:
    """Leave the answer where the buttons were, so that the chat can be read afterwards."""
    if event.message is None:
        return
    before = prompts.prompt(turn.world, turn.conversation, turn.now, turn.past)
    asked = question_of(turn.draft, question)
    several = asked is not None and asked.kind is Kind.SEVERAL
    if asked is not None and several and answer in asked.options:
        return  # ticked in place, see `tick`
    label = next(
        (b.label for row in before.buttons for b in row if b.press and b.press.endswith(f":{question}:{answer}")),
        None,
    )
    if label is not None and isinstance(inner := label.args.get("label"), Text):
        label = inner  # a tick of its own is enough
    if several and answer in ("done", "enough") and turn.draft.answers.get(question):
        label = prompts.options_text(question, turn.draft.answers[question])
    parts = (*before.parts, Text(key="chosen", args={"label": label})) if label else before.parts
    turn.effects.append(Replace(message=event.message, say=Say(parts=parts), matters=False))
