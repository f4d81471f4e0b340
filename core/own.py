"""A person's own reports: what became of them, that it ended, more to tell, to take one back."""

from datetime import datetime, timedelta
from uuid import UUID

from core.conversation import End, Rewrite, Signal, Step, WantAnswers, WantPhoto, Withdraw
from core.ids import token_of
from core.past import OwnReport, Reply
from core.prompts import category_text, home_button, options_text, place_text, press_of, time_text
from core.report import Report, ReportState
from core.texts import Button, Say, Text
from core.turn import Turn
from core.understanding import LONGEST_TEXT, added

# How long after a report it can be told that it has ended: a night, and the day after it.
ENDS_WITHIN = timedelta(hours=24)
# What a button of an own report may carry as its question; its answer is the report's token.
ACTS = ("own", "ended", "add", "withdraw", "withdraw-yes", "quiet", "answers")


# So that the page fits in one message, whatever staff wrote: the whole of it came as a message, and is in /mydata.
REPLIES_SHOWN = 3
REPLY_SHOWN = 600


def listing(turn: Turn) -> Say:
    """The own reports, newest first, each a button."""
    shown = [own for own in turn.past.reports if own.withdrawn_at is None]
    if not shown:
        return Say(parts=(Text(key="mine-none"),), buttons=((home_button(),),))
    rows = tuple(
        (Button(label=_line(own.report), press=press_of(None, "own", token_of(own.report.id))),) for own in shown
    )
    return Say(parts=(Text(key="mine"),), buttons=(*rows, (home_button(),)))


def page(own: OwnReport, now: datetime) -> Say:
    """One own report: what was told, its state, what staff answered, and what can be done with it."""
    report, token = own.report, token_of(own.report.id)
    lines = [Text(key="summary-line", args={"name": Text(key=f"name-{q}"), "value": value}) for q, value in _told(own)]
    parts = [
        Text(key="own", args={"category": category_text(report.category), "reference": report.reference}),
        Text(key="lines", args={"lines": tuple(lines)}),
        Text(key="own-state", args={"state": state_text(own.state)}),
    ]
    if own.withdrawn_at is not None:
        return Say(parts=(parts[0], Text(key="own-withdrawn")), buttons=((_all(),),))
    if own.ended_at is not None:
        parts.append(Text(key="own-ended-at", args={"at": own.ended_at}))
    parts += [_reply(reply) for reply in own.replies[-REPLIES_SHOWN:]]
    if report.hold is not None and not own.released:
        parts.append(Text(key="own-held"))
    parts.append(Text(key="own-followed" if own.followed else "own-not-followed"))
    wanted = "quiet" if own.followed else "answers"
    acts = [*(["ended"] if can_end(own, now) else []), "add", wanted, "withdraw"]
    rows = tuple((Button(label=Text(key=f"own-{act}"), press=press_of(None, act, token)),) for act in acts)
    return Say(parts=tuple(parts), buttons=(*rows, (_all(), home_button())))


def state_text(state: ReportState) -> Text:
    """How far staff have come, in words."""
    return Text(key=f"state-{state.value.replace('_', '-')}")


def can_end(own: OwnReport, now: datetime) -> bool:
    """Whether it was told to go on, and not yet to have ended; what was long ago has no end that anyone remembers."""
    goes_on = own.report.when.ongoing and own.ended_at is None and own.withdrawn_at is None
    return goes_on and now - own.report.created_at <= ENDS_WITHIN


def latest_open(turn: Turn) -> OwnReport | None:
    """The newest own report of something that goes on."""
    return next((own for own in turn.past.reports if can_end(own, turn.now)), None)


def act(turn: Turn, name: str, identifier: UUID | None) -> Say:
    """Do one thing with an own report, and what is shown in place of the page it was pressed on."""
    own = turn.past.report(identifier) if identifier else None
    if own is None or (own.withdrawn_at is not None and name != "own"):
        return Say(parts=(Text(key="own-gone"),), buttons=((_all(), home_button()),))
    turn.conversation = turn.conversation.model_copy(update={"viewing": own.report.id})
    turn.leave_adding()  # whoever looks at something else writes of something else
    match name:
        case "ended":
            return _end(turn, own)
        case "add":
            return _ask_more(turn, own)
        case "withdraw":
            return _ask_withdraw(own)
        case "withdraw-yes":
            turn.effects.append(Withdraw(report=own.report.id, at=turn.now))
            done = Text(key="own-withdrawn-now", args={"reference": own.report.reference})
            return Say(parts=(done,), buttons=((_all(), home_button()),))
        case "quiet" | "answers":
            turn.effects.append(WantAnswers(report=own.report.id, wanted=name == "answers"))
            return _then(own, Text(key=f"own-{name}-now"))
        case _:
            return page(own, turn.now)


def add(turn: Turn, text: str) -> None:
    """More words for the report that is being added to."""
    own = turn.past.report(turn.conversation.adding) if turn.conversation.adding else None
    turn.move(Signal.SEND, adding=None)
    if own is None or own.withdrawn_at is not None:
        turn.say(Text(key="own-gone"))
        return
    before = own.report.text
    if len(before or "") + len(text) + 1 > LONGEST_TEXT:
        turn.say(Text(key="own-full"))
        return
    hold = turn.world.naming.hold(text)
    turn.effects.append(Rewrite(report=own.report.id, text=added(before, text), hold=hold))
    held = (Text(key="receipt-held", args={"police": turn.world.number("police")}),) if hold else ()
    turn.effects.append(Say(parts=(Text(key="own-added"), *held), buttons=((_page(own),), (home_button(),))))


def add_photo(turn: Turn, file: str, most: int) -> None:
    """One more photo for the report that is being added to; words, or more photos, may follow."""
    own = turn.past.report(turn.conversation.adding) if turn.conversation.adding else None
    if own is None or own.withdrawn_at is not None:
        turn.move(Signal.SEND, adding=None)
        turn.say(Text(key="own-gone"))
    elif own.photos >= most:
        turn.show(Text(key="photo-enough", args={"most": most}))
    else:
        turn.effects.append(WantPhoto(file=file, owner=own.report.id))
        turn.show(Text(key="photo-noted"))


def _end(turn: Turn, own: OwnReport) -> Say:
    if not can_end(own, turn.now):
        return page(own, turn.now)
    turn.effects.append(End(report=own.report.id, at=turn.now))
    return _then(own, Text(key="own-ended-now", args={"at": turn.now}))


def _ask_more(turn: Turn, own: OwnReport) -> Say:
    if turn.conversation.draft is not None:
        return Say(parts=(Text(key="draft-open"),), buttons=((_continue(),),))
    turn.move(Signal.ADD, adding=own.report.id, adding_since=turn.now)
    cancel = Button(label=Text(key="button-cancel"), press=press_of(None, "adding", "cancel"))
    return Say(parts=(Text(key="own-add-ask"),), buttons=((cancel,),))


def _ask_withdraw(own: OwnReport) -> Say:
    yes = Button(
        label=Text(key="own-withdraw-yes"),
        press=press_of(None, "withdraw-yes", token_of(own.report.id)),
        style="danger",
    )
    asked = Text(key="own-withdraw-ask", args={"reference": own.report.reference})
    return Say(parts=(asked,), buttons=((yes,), (_page(own),)))


def _then(own: OwnReport, *parts: Text) -> Say:
    return Say(parts=parts, buttons=((_page(own),), (home_button(),)))


def _told(own: OwnReport) -> list[tuple[str, Text]]:
    """What was told, in the order of a summary."""
    report = own.report
    # "Going on now" was true when it was told; here it is when it was seen.
    seen = Text(key="own-time", args={"start": report.when.start})
    when = seen if report.when.ongoing else time_text(report.when, report.answers)
    shown = [("where", place_text(report.spot)), ("when", when)]
    shown += [
        (question, options_text(question, options))
        for question, options in report.answers.items()
        if question != "when"
    ]
    if report.text:
        shown.append(("more", Text(key="quoted", args={"words": report.text[:600]})))
    if own.photos:
        shown.append(("photos", Text(key="photos", args={"count": own.photos})))
    return shown


def _cut(words: str) -> str:
    return words if len(words) <= REPLY_SHOWN else f"{words[:REPLY_SHOWN].rstrip()}…"


def _reply(reply: Reply) -> Text:
    words = Text(key="literal", args={"words": _cut(reply.words)}) if reply.words else Text(key="own-reply-gone")
    return Text(key="own-reply", args={"day": reply.created_at, "state": state_text(reply.state), "words": words})


def _line(report: Report) -> Text:
    return Text(key="own-line", args={"category": category_text(report.category), "day": report.when.night_of})


def _page(own: OwnReport) -> Button:
    return Button(label=_line(own.report), press=press_of(None, "own", token_of(own.report.id)))


def _all() -> Button:
    return Button(label=Text(key="own-back"), press=press_of(None, "menu", "mine"))


def _continue() -> Button:
    return Button(label=Text(key="button-continue"), press=press_of(None, "menu", "home"))


def is_adding(turn: Turn) -> bool:
    """Whether words are awaited for a report that is sent."""
    return turn.conversation.step is Step.ADDING
