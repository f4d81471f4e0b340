"""Acting on answers that have been checked to be among those that the step has."""

from collections.abc import Callable
from datetime import timedelta

from core import beginning, prompts, times, understanding
from core.conversation import Keep, KeepWish, Pressed, Sent, Signal
from core.ids import reference_of
from core.past import Wish
from core.questions import Depth, Kind, Question, asked_of, fitting, goes_on, question_of
from core.receipts import is_wish, receipt, wish_receipt
from core.report import Category, Hold, PlaceKind, Report, Spot
from core.texts import Replace, Text
from core.times import ongoing_since
from core.turn import Turn, limit_texts
from core.understanding import Answer


def take(turn: Turn, answer: Answer, *, typed: bool = False) -> None:
    """Act on one answer; `typed` when it was written, and so must be shown back as it was understood."""
    if answer.value == "cancel":
        turn.cancel()
    elif answer.value == "back":
        turn.back()
    elif answer.question in _STEPS:
        _STEPS[answer.question](turn, answer)
    else:
        take_question(turn, answer, typed=typed)


def take_subject(turn: Turn, answer: Answer) -> None:
    """What it is about; what was told already stays, as far as the subject has room for it."""
    category = Category(answer.value)
    changed = turn.draft.category is not category
    if answer.text is not None:
        beginning.fill(turn, category, answer.text)
    answers = fitting(turn.draft, category)
    if turn.draft.answers.get("when") == ("always",) and "when" not in answers:
        turn.change(when=None)  # "mostly" was no time of something that happens
    turn.change(category=category, answers=answers, skipped=(), asking=None, correcting=False)
    if turn.draft.ongoing and not goes_on(category):
        turn.change(ongoing=False, when=times.just_now(turn.now, turn.world.zone))
    if turn.draft.ongoing is None:
        turn.enter(*(beginning.shown_back(turn, category) if answer.text is not None else ()))
    else:
        turn.change(depth=Depth.USUAL if changed else turn.draft.depth)
        turn.ask_next()


def take_gate(turn: Turn, answer: Answer) -> None:
    if answer.value == "danger":
        turn.move(Signal.DANGER)
        turn.show()
    elif answer.value == "safe":
        since = ongoing_since(turn.now, turn.world.zone)
        answers = understanding.without_time(turn.draft.answers)
        turn.change(ongoing=True, when=since, answers=answers, depth=Depth.QUICK)
        turn.ask_next()
    else:
        when = None if turn.draft.ongoing else turn.draft.when
        # What was told in full already is shown back at once.
        told = when is not None and turn.draft.spot is not None
        turn.change(ongoing=False, when=when, depth=Depth.QUICK if told else Depth.USUAL)
        turn.ask_next()


def take_safe(turn: Turn, _answer: Answer) -> None:
    if turn.draft.category is None:
        turn.move(Signal.SORT)
        turn.show()
    elif turn.draft.ongoing is None:
        turn.move(Signal.SAFE)
        turn.show()
    else:
        turn.ask_next()


def take_summary(turn: Turn, answer: Answer) -> None:
    match answer.value:
        case "send":
            send(turn)
        case "more":
            turn.change(depth=Depth.WHOLE, skipped=())
            turn.ask_next()
        case "change":
            turn.move(Signal.CORRECT)
            turn.show()
        case _ if (asked := correction_asked(turn, answer.text or "")) is not None:
            turn.move(Signal.CORRECT)
            take_correction(turn, Answer("correct", asked))
        case _:
            room = understanding.LONGEST_TEXT - len(turn.draft.text or "")
            turn.change(text=understanding.added(turn.draft.text, answer.text or ""))
            turn.heard("", answer.text)
            turn.show(Text(key="text-added" if len(answer.text or "") < room else "text-full"))


def correction_asked(turn: Turn, text: str) -> str | None:
    """What of the report is to be changed, where the words at the summary say no more than that: "fel plats"."""
    ids = tuple(question.id for question in asked_of(turn.draft) if prompts.correctable(question, turn.draft))
    return turn.vocabulary.chosen(text, "correct", ids, exactly=True)


def take_correction(turn: Turn, answer: Answer) -> None:
    if answer.value == "category":
        turn.move(Signal.SORT)
        turn.show()
        return
    skipped = tuple(q for q in turn.draft.skipped if q != answer.value)
    turn.change(asking=answer.value, correcting=True, skipped=skipped)
    turn.move(Signal.ASK)
    turn.show()


def take_guess(turn: Turn, answer: Answer) -> None:
    if answer.spot is not None:
        turn.settle_place(answer.spot)
    elif answer.value == prompts.KEEP_TYPED:
        turn.settle_place(Spot(kind=PlaceKind.TYPED, name=(turn.draft.typed_place or "")[:200]))
    elif answer.value == "unclear":
        turn.wonder(answer)
    else:
        place = turn.world.gazetteer.get(answer.value)
        if place is None:  # it was taken out of the gazetteer since
            turn.show(Text(key="not-an-answer"))
        else:
            typed = turn.draft.typed_place if place.kind == "locality" else None
            turn.settle_place(understanding.spot_near(turn.world.gazetteer, place, typed))


def take_question(turn: Turn, answer: Answer, *, typed: bool) -> None:
    question = question_of(turn.draft, answer.question)
    if question is None:
        raise AssertionError("an answer to a question that this category does not have")
    if typed and question.kind is Kind.WORDS:
        if turn.draft.correcting and answer.value == "words":
            turn.forget_words()
        turn.heard("", answer.text)
    elif typed:
        turn.heard(question.id)
    if answer.value == "skip":
        skip(turn, question.id, question.kind)
    elif answer.value == "enough":
        turn.change(depth=Depth.QUICK)
        turn.ask_next()
    elif answer.value == "future":
        turn.show(Text(key="time-future"))
    elif question.kind is Kind.PLACE:
        take_place(turn, answer)
    elif question.kind is Kind.SEVERAL and not typed and answer.value != "done":
        tick(turn, answer)
    elif question.kind in (Kind.MOMENT, Kind.DAY, Kind.BAND):
        take_time(turn, answer, typed=typed)
    elif answer.value == "unclear":
        turn.show(Text(key="not-an-answer"))
    else:
        take_choice(turn, question, answer, typed=typed)


def take_place(turn: Turn, answer: Answer) -> None:
    if answer.spot is not None:
        turn.settle_place(answer.spot)
    else:
        turn.wonder(answer)


def take_choice(turn: Turn, question: Question, answer: Answer, *, typed: bool) -> None:
    turn.change(**understanding.answered(turn.draft, question, answer))
    if question.kind is Kind.AREA and answered_before(turn):
        turn.say(Text(key="wish-again"))
    turn.ask_next(*shown_back(turn, question.id, typed=typed))


def take_time(turn: Turn, answer: Answer, *, typed: bool) -> None:
    changes = understanding.time_answered(turn.world, turn.draft, answer, turn.now)
    if changes is None:
        turn.show(Text(key="not-an-answer"))
    elif changes.get("ongoing") and turn.draft.ongoing:
        turn.ask_next(*shown_back(turn, "when", typed=typed))  # as it was, and they have said that they are safe
    elif changes.get("ongoing"):
        turn.change(when=None, ongoing=None, answers=understanding.without_time(turn.draft.answers))
        turn.move(Signal.GOES_ON)
        turn.show()
    else:
        turn.change(**changes)
        turn.ask_next(*shown_back(turn, "when", typed=typed))


def shown_back(turn: Turn, question: str, *, typed: bool) -> tuple[Text, ...]:
    """What was written, as it was understood; a pressed answer stands in its own message already."""
    if not typed:
        return ()
    told = prompts.told(turn.world, turn.draft, turn.conversation.language)
    return tuple(Text(key="noted-as", args={"value": value}) for q, value in told if q == question)


def answered_before(turn: Turn) -> bool:
    """Whether there is a wish for this area and year already, which this one would replace."""
    year, area = prompts.next_year(turn.world, turn.now), turn.draft.answers.get("area", ("",))[0]
    return any(wish.area == area and wish.year == year for wish in turn.past.wishes)


def tick(turn: Turn, answer: Answer) -> None:
    chosen = turn.draft.answers.get(answer.question, ())
    kept = tuple(o for o in chosen if o != answer.value) if answer.value in chosen else (*chosen, answer.value)
    turn.change(answers={**turn.draft.answers, answer.question: kept})
    shown = prompts.prompt(turn.world, turn.conversation, turn.now, turn.past)
    message = turn.event.message if isinstance(turn.event, Pressed) else None
    turn.effects.append(Replace(message=message, say=shown) if message else shown)


def skip(turn: Turn, question: str, kind: Kind) -> None:
    if kind is Kind.PLACE:
        turn.change(spot=Spot(kind=PlaceKind.NONE))
        turn.say(Text(key="place-skipped"))
    else:
        if kind is Kind.WORDS and turn.draft.correcting:
            turn.forget_words()  # to "anything more?", "no" takes nothing away
        answers = {key: value for key, value in turn.draft.answers.items() if key != question}
        turn.change(skipped=(*turn.draft.skipped, question), answers=answers)
    turn.ask_next()


# So long after it was told that it goes on, it is asked again before it is sent.
STILL_GOES_ON = timedelta(hours=1)


def send(turn: Turn) -> None:
    waiting, when = turn.wait, turn.draft.when
    if waiting is not None:
        # The draft lies for a day from when it may be sent, not from when it was begun.
        turn.change(since=max(turn.draft.since, waiting.until))
        turn.show(*limit_texts(turn.world, waiting))
    elif turn.draft.ongoing and when is not None and turn.now - when.start > STILL_GOES_ON:
        turn.change(ongoing=None, when=None)
        turn.move(Signal.GOES_ON)
        turn.show()
    elif is_wish(turn.draft):
        send_wish(turn)
    else:
        send_report(turn)


def send_report(turn: Turn) -> None:
    draft = turn.draft
    if draft.spot is None or draft.when is None or draft.category is None:
        raise AssertionError("a summary is shown only when nothing that is required is missing")
    report = Report(
        id=draft.id,
        reference=reference_of(draft.id),
        category=draft.category,
        spot=draft.spot,
        when=draft.when,
        answers={question: options for question, options in draft.answers.items() if kept(question, options)},
        text=draft.text,
        hold=hold_of(turn),
        language=turn.conversation.language,
        created_at=turn.now,
    )
    turn.effects.append(Keep(report=report))
    turn.move(Signal.SEND, draft=None, sent=Sent(draft=draft.id, reference=report.reference), viewing=report.id)
    turn.effects.append(receipt(turn.world, report))


def hold_of(turn: Turn) -> Hold | None:
    """Why the words must wait for a person's eye, if they must: those of the place count too."""
    spot = turn.draft.spot
    typed = spot.name if spot is not None and spot.kind is PlaceKind.TYPED else None
    words = "\n".join(part for part in (turn.draft.text, typed) if part)
    return turn.world.naming.hold(words) if words else None


def kept(question: str, options: tuple[str, ...]) -> bool:
    """Whether an answer is stored by itself: those that led to a time are in the time, but for "mostly"."""
    return bool(options) and (question not in ("when", "day", "band") or options == ("always",))


def send_wish(turn: Turn) -> None:
    draft = turn.draft
    wish = Wish(
        id=draft.id,
        year=prompts.next_year(turn.world, turn.now),
        area=draft.answers["area"][0],
        text=draft.text,
        hold=turn.world.naming.hold(draft.text) if draft.text else None,
        language=turn.conversation.language,
        created_at=turn.now,
    )
    turn.effects.append(KeepWish(wish=wish))
    turn.move(Signal.SEND, draft=None, sent=Sent(draft=draft.id, reference=""))
    turn.effects.append(wish_receipt(turn.world, held=wish.hold is not None))


_STEPS: dict[str, Callable[[Turn, Answer], None]] = {
    "sort": take_subject,
    "gate": take_gate,
    "danger": take_safe,
    "summary": take_summary,
    "correct": take_correction,
    "which_place": take_guess,
}
