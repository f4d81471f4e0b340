"""A talk with a youth coach, from the resident's side. The rules:

1. Nothing begins before it was said that a coach must tell when a child may be badly off, and the resident said yes.
2. While a talk is open, and no report is being told, what is written goes to the coach, as it was written: it is told
   to an adult whom they chose, and to nobody else (decision 0014). What was not passed on is said to be.
3. Danger and distress are answered first, and passed on all the same.
4. It is said who reads it, when they answer, and that nobody watches the chat.
"""

from collections.abc import Callable

from core import care, prompts
from core.coaches import Coach
from core.coaching import answers, card, hours_text
from core.conversation import AnswerOffer, Attached, BeginTalk, EndTalk, Located, PassOn, Photographed, Said
from core.ids import read_token, token_of
from core.places import fold
from core.prompts import home_button, press_of
from core.talks import MOST_LINES, SPAN, TALKING_FOR, TalkNow
from core.texts import Button, Say, Text, Value
from core.turn import Turn

BETWEEN = "."
# On the message with which a talk begins: its id is not known yet.
THE_OPEN_ONE = "now"
# What a resident answers when their talk is offered to another coach: with what was written, afresh, or not at all.
WITH_LINES, AFRESH, NO = "a", "b", "n"
_PASSED = (Said, Attached, Photographed, Located)


def taking(turn: Turn) -> TalkNow | None:
    """The talk that the event is for: something written or sent while a talk is open, and nothing else is."""
    conversation = turn.conversation
    other = conversation.draft is not None or conversation.adding is not None or turn.erasing is not None
    return None if other or not isinstance(turn.event, _PASSED) else turn.past.talk


def hear(turn: Turn, now: TalkNow, *, danger: bool) -> None:
    """Pass it on; what cannot be passed on is said to be."""
    text = getattr(turn.event, "text", "").strip()
    if _asks_to_end(turn, text):
        end(turn)
        return
    if danger:
        turn.effects.append(Say(parts=(Text(key="danger"), Text(key="danger-home")), buttons=prompts.menu()))
    if turn.understood.distress:
        turn.effects.append(care.card(turn))
    if not isinstance(turn.event, Said):
        turn.say(Text(key="talk-words-only"))
    if text:
        _pass_on(turn, now, text)


def _asks_to_end(turn: Turn, text: str) -> bool:
    """Whether the whole message is what the button to end a talk says."""
    return turn.vocabulary.chosen(text, "talk", ("end",), exactly=True) is not None if fold(text) else False


def _pass_on(turn: Turn, now: TalkNow, text: str) -> None:
    if sum(turn.now - at < SPAN for at in now.written) >= MOST_LINES:
        turn.effects.append(Say(parts=(Text(key="talk-too-many"),), buttons=_ways(now)))
        return
    turn.effects.append(PassOn(words=text))
    parts = [Text(key="talk-sent", args={"name": _name(now.coach)})]
    last, off = max((*now.written, now.talk.begun_at)), _off_hours(turn, now.coach)
    if off is not None and turn.now - last > TALKING_FOR:
        parts.append(off)
    turn.effects.append(Say(parts=tuple(parts), buttons=_ways(now)))


def _ways(now: TalkNow) -> tuple[tuple[Button, ...], ...]:
    return ((_end_button(now),), (home_button(),))


def _end_button(now: TalkNow) -> Button:
    return Button(label=Text(key="talk-end"), press=press_of(None, "talkend", token_of(now.talk.id)))


def _name(coach: Coach | None) -> Value:
    return coach.name if coach is not None else Text(key="role-coach")


def _off_hours(turn: Turn, coach: Coach | None) -> Text | None:
    """That a coach does not answer now, and who listens; None where they do. One who wrote no hours is taken to."""
    if coach is None or coach.hours is None or answers(coach.hours, turn.now, turn.world.zone):
        return None
    told: dict[str, Value] = {"name": coach.name, "hours": hours_text(coach.hours, turn.world.zone)}
    return Text(key="talk-off-hours", args={**told, "lines": care.listening(turn)})


def ask(turn: Turn, token: str) -> Say | None:
    """What holds for a talk with this coach, before it begins: the duty first. None for no coach who relays."""
    coach = _relaying(turn, token)
    if turn.past.talk is not None:
        return status(turn.past.talk)
    if coach is None:
        return None
    parts = [
        Text(key="talk-duty", args={"name": coach.name}),
        Text(key="talk-how", args={"name": coach.name, "days": turn.world.retention.talk_days}),
    ]
    parts.append(_off_hours(turn, coach) or Text(key="talk-urgent"))
    yes = Button(label=Text(key="talk-yes"), press=press_of(None, "talkyes", token), style="success")
    no = Button(label=Text(key="talk-no"), press=press_of(None, "menu", "coach"))
    return Say(parts=tuple(parts), buttons=((yes,), (no,)))


def begin(turn: Turn, token: str) -> Say | None:
    """The resident said yes."""
    coach = _relaying(turn, token)
    if turn.past.talk is not None:
        return status(turn.past.talk)
    if coach is None:
        return None
    turn.effects.append(BeginTalk(coach=coach.id))
    end_it = Button(label=Text(key="talk-end"), press=press_of(None, "talkend", THE_OPEN_ONE))
    return Say(parts=(Text(key="talk-begun", args={"name": coach.name}),), buttons=((end_it,), (home_button(),)))


def _relaying(turn: Turn, token: str) -> Coach | None:
    coach = turn.world.coach(read_token(token))
    return coach if coach is not None and coach.relays else None


def status(now: TalkNow) -> Say:
    """With whom a talk is open."""
    return Say(parts=(Text(key="talk-open", args={"name": _name(now.coach)}),), buttons=_ways(now))


def end(turn: Turn, token: str | None = None) -> Say | None:
    """End the open talk; where a button says which, only that one."""
    now = turn.past.talk
    if now is None or (token not in (None, THE_OPEN_ONE) and read_token(token or "") != now.talk.id):
        told = Say(parts=(Text(key="talk-over-already"),), buttons=((home_button(),),))
    else:
        turn.effects.append(EndTalk())
        told = ended(turn, now)
    if token is None:
        turn.effects.append(told)
    return told


def ended(turn: Turn, now: TalkNow) -> Say:
    """That it has ended, and how the coach is reached all the same."""
    days = turn.world.retention.talk_days
    parts = [Text(key="talk-ended", args={"name": _name(now.coach), "days": days})]
    if now.coach is not None:
        parts.append(Text(key="talk-contact", args={"card": card(now.coach, turn.now, turn.world.zone)}))
    return Say(parts=tuple(parts), buttons=((home_button(),),))


def answer_offer(turn: Turn, about: str) -> Say:
    """What the resident says to a talk's being handed over; an offer that was taken back, or answered, is over."""
    token, _, said = about.partition(BETWEEN)
    now = turn.past.talk
    if now is None or now.offered is None or read_token(token) != now.talk.id or said not in (WITH_LINES, AFRESH, NO):
        return Say(parts=(Text(key="talk-offer-over"),), buttons=((home_button(),),))
    turn.effects.append(AnswerOffer(accepted=said != NO, with_lines=said == WITH_LINES))
    if said == NO:
        told = Text(key="talk-stays", args={"name": _name(now.coach)})
    else:
        told = Text(key="talk-handed-over", args={"name": now.offered.name})
    return Say(parts=(told,), buttons=_ways(now))


def stop(turn: Turn) -> None:
    """No message any more ends an open talk too."""
    if turn.past.talk is not None:
        turn.effects.append(EndTalk())


# What each button of a talk does.
PRESSES: dict[str, Callable[[Turn, str], Say | None]] = {
    "talk": ask,
    "talkyes": begin,
    "talkend": end,
    "talkover": answer_offer,
}
