"""What is asked and shown at each step: keys, data and buttons, never words."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from core.conversation import Conversation, Draft, Step
from core.ids import token_of
from core.questions import Kind, Question, applies, has_more_to_tell, question_of
from core.questions import asked_of as questions_of
from core.report import Band, PlaceKind, Spot, When
from core.texts import Button, Rows, Say, Text
from core.times import bands_begun, days_to_choose
from core.world import World

MENU = "menu"
MENU_OPTIONS = ("report", "pledge", "language", "help")
ANYWHERE = "-"
KEEP_TYPED = "keep"
LONGEST_SHOWN = 600


def press_of(draft: Draft | None, question: str, answer: str) -> str:
    """What a button sends back: the draft it belongs to, the question, the answer."""
    return f"{token_of(draft.id) if draft else ANYWHERE}:{question}:{answer}"


def prompt(world: World, conversation: Conversation, now: datetime) -> Say:
    """What to show at the step where the conversation stands."""
    draft = conversation.draft
    if draft is None:
        return Say(parts=(Text(key="home-again"),), buttons=menu())
    match conversation.step:
        case Step.GATE:
            return _gate(draft)
        case Step.DANGER:
            return _danger(draft)
        case Step.ASKING:
            question = question_of(draft, draft.asking or "")
            return _ask(world, draft, question, now) if question else summary(draft)
        case Step.WHICH_PLACE:
            return _which_place(world, draft)
        case Step.CORRECTING:
            return _correcting(draft)
        case _:
            return summary(draft)


def menu() -> Rows:
    """The buttons of the start."""
    return (
        (Button(label=Text(key="menu-report"), press=press_of(None, MENU, "report"), style="primary"),),
        (Button(label=Text(key="menu-pledge"), press=press_of(None, MENU, "pledge")),),
        (
            Button(label=Text(key="menu-language"), press=press_of(None, MENU, "language")),
            Button(label=Text(key="menu-help"), press=press_of(None, MENU, "help")),
        ),
    )


def welcome(world: World) -> Say:
    """The first words: what this is, what it is not, and 112."""
    args = {"municipality": world.name}
    parts = (Text(key="welcome", args=args), Text(key="welcome-emergency"), Text(key="welcome-choose"))
    return Say(parts=parts, buttons=menu())


def languages(world: World, draft: Draft | None) -> Say:
    """The languages to choose from, each by its own name."""
    rows = tuple(
        (Button(label=Text(key=f"language-{code}"), press=press_of(None, "language", code)),)
        for code in world.languages
    )
    back = () if draft else ((Button(label=Text(key="button-home"), press=press_of(None, MENU, "home")),),)
    return Say(parts=(Text(key="language-choose"),), buttons=rows + back)


def _gate(draft: Draft) -> Say:
    return Say(
        parts=(Text(key="gate"), Text(key="gate-now")),
        buttons=(
            (Button(label=Text(key="gate-safe"), press=press_of(draft, "gate", "safe"), style="success"),),
            (Button(label=Text(key="gate-over"), press=press_of(draft, "gate", "over")),),
            (Button(label=Text(key="gate-danger"), press=press_of(draft, "gate", "danger"), style="danger"),),
            (_cancel(draft, "gate"),),
        ),
    )


def _danger(draft: Draft) -> Say:
    return Say(
        parts=(Text(key="danger"), Text(key="danger-then")),
        buttons=(
            (Button(label=Text(key="danger-safe"), press=press_of(draft, "danger", "safe"), style="success"),),
            (_cancel(draft, "danger"),),
        ),
    )


def options_of(world: World, draft: Draft, question: Question, now: datetime) -> tuple[str, ...]:
    """The answers that a question has right now; the days and bands depend on the clock."""
    match question.kind:
        case Kind.DAY:
            return tuple(day.isoformat() for day in days_to_choose(now, world.zone))
        case Kind.BAND:
            return tuple(band.value for band in bands_begun(chosen_day(draft), now, world.zone))
        case _:
            return question.options


def chosen_day(draft: Draft) -> date:
    """The day that was chosen for the question of the band."""
    return date.fromisoformat(draft.answers["day"][0])


def option_label(question: str, option: str, now: datetime, world: World) -> Text:
    """What an answer is called."""
    if question == "day":
        day, today = date.fromisoformat(option), now.astimezone(world.zone).date()
        if day == today:
            return Text(key="day-today")
        return (
            Text(key="day-yesterday") if day == today - timedelta(days=1) else Text(key="day-named", args={"day": day})
        )
    return Text(key=f"{question}-{option.replace('_', '-')}")


def _ask(world: World, draft: Draft, question: Question, now: datetime) -> Say:
    if question.kind is Kind.PLACE:
        return _ask_place(world, draft)
    rows: list[tuple[Button, ...]] = []
    chosen = draft.answers.get(question.id, ())
    for option in options_of(world, draft, question, now):
        label = option_label(question.id, option, now, world)
        if question.kind is Kind.SEVERAL and option in chosen:
            label = Text(key="ticked", args={"label": label})
        rows.append((Button(label=label, press=press_of(draft, question.id, option)),))
    if question.kind is Kind.SEVERAL:
        done = Button(label=Text(key="button-done"), press=press_of(draft, question.id, "done"), style="primary")
        rows = [*_paired(rows), (done,)]
    elif question.kind in (Kind.DAY, Kind.BAND):
        rows = _paired(rows)
    if question.can_be_skipped and not (question.kind is Kind.SEVERAL and chosen):
        rows.append((Button(label=Text(key="button-skip"), press=press_of(draft, question.id, "skip")),))
    return Say(
        parts=(Text(key=f"ask-{question.id}"),),
        buttons=(*rows, (_back(draft, question.id), _cancel(draft, question.id))),
    )


def _paired(rows: Iterable[tuple[Button, ...]]) -> list[tuple[Button, ...]]:
    flat = [button for row in rows for button in row]
    return [tuple(flat[i : i + 2]) for i in range(0, len(flat), 2)]


def _ask_place(world: World, draft: Draft) -> Say:
    names = [Text(key="literal", args={"words": place.name}) for place in world.gazetteer.suggested()]
    nav = (Text(key="button-back"), Text(key="button-cancel"))
    return Say(
        parts=(Text(key="ask-where-now" if draft.ongoing else "ask-where"),),
        keyboard=(
            *(tuple(names[i : i + 2]) for i in range(0, len(names), 2)),
            (Text(key="button-skip"),),
            nav,
        ),
        asks_location=Text(key="button-location"),
    )


def _which_place(world: World, draft: Draft) -> Say:
    typed = draft.typed_place or ""
    guesses = [place for place in map(world.gazetteer.get, draft.guesses) if place is not None]
    rows = [
        (
            Button(
                label=Text(key="literal", args={"words": place.shown}), press=press_of(draft, "which_place", place.id)
            ),
        )
        for place in guesses
    ]
    unsure = "which-place-known" if any(place.kind.value != "locality" for place in guesses) else "which-place-unknown"
    return Say(
        parts=(Text(key=unsure, args={"typed": typed[:LONGEST_SHOWN]}),),
        buttons=(
            *rows,
            (Button(label=Text(key="button-keep-typed"), press=press_of(draft, "which_place", KEEP_TYPED)),),
            (_back(draft, "which_place"), _cancel(draft, "which_place")),
        ),
    )


def privacy(world: World) -> Text:
    """What is kept, how long, and who answers for it."""
    kept = world.retention
    contact = next((line.number for line in world.helplines if line.id == "municipality"), "")
    return Text(
        key="privacy",
        args={
            "municipality": world.name,
            "contact": contact,
            "months": round(kept.report_days / 30.4),
            "words": kept.words_days,
            "address": kept.address_days,
            "hours": kept.draft_hours,
        },
    )


def summary(draft: Draft) -> Say:
    """Everything that would be sent, shown back."""
    lines = [Text(key="summary-line", args={"name": Text(key=f"name-{q}"), "value": value}) for q, value in told(draft)]
    rows: list[tuple[Button, ...]] = [
        (Button(label=Text(key="summary-send"), press=press_of(draft, "summary", "send"), style="success"),)
    ]
    change = Button(label=Text(key="summary-change"), press=press_of(draft, "summary", "change"))
    if has_more_to_tell(draft):
        rows.append((Button(label=Text(key="summary-more"), press=press_of(draft, "summary", "more")), change))
    else:
        rows.append((change,))
    return Say(
        parts=(
            Text(key="summary", args={"category": Text(key=f"category-{draft.category.value.replace('_', '-')}")}),
            Text(key="lines", args={"lines": tuple(lines)}),
            Text(key="summary-check"),
            Text(key="summary-privacy"),
        ),
        buttons=(*rows, (_back(draft, "summary"), _cancel(draft, "summary"))),
    )


def told(draft: Draft) -> list[tuple[str, Text]]:
    """The answers so far, as (question id, what to show)."""
    shown: list[tuple[str, Text]] = []
    for question in questions_of(draft):
        if question.kind is Kind.PLACE and draft.spot is not None:
            shown.append((question.id, place_text(draft.spot)))
        elif question.kind is Kind.MOMENT and draft.when is not None:
            shown.append((question.id, time_text(draft.when)))
        elif question.kind in (Kind.ONE, Kind.SEVERAL) and draft.answers.get(question.id):
            options = tuple(
                Text(key=f"{question.id}-{option.replace('_', '-')}") for option in draft.answers[question.id]
            )
            shown.append((question.id, Text(key="listed", args={"items": options})))
        elif question.kind is Kind.WORDS and draft.text:
            shown.append((question.id, Text(key="quoted", args={"words": _shortened(draft.text)})))
    return shown


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST_SHOWN else text[: LONGEST_SHOWN - 1].rstrip() + "…"


def place_text(spot: Spot) -> Text:
    """A place as it is shown back."""
    if spot.kind is PlaceKind.NONE:
        return Text(key="place-none")
    if spot.kind is PlaceKind.PIN:
        if spot.name is None:
            return Text(key="place-pin")
        return Text(key="place-pin-at" if spot.place_id else "place-pin-near", args={"name": spot.name})
    return Text(key="literal", args={"words": spot.name or ""})


def time_text(when: When) -> Text:
    """A time as it is shown back: a day, a night and a time band."""
    if when.ongoing:
        return Text(key="time-ongoing", args={"start": when.start})
    band = Text(key=f"band-{when.band.value}")
    end = when.end or when.start
    exact = end - when.start <= timedelta(hours=1, minutes=1)
    args: dict[str, str | datetime | date | Text] = {"day": when.night_of, "band": band, "start": when.start}
    if when.band is Band.NIGHT:
        args["next"] = when.night_of + timedelta(days=1)
        return Text(key="time-night-at" if exact else "time-night", args=args)
    return Text(key="time-day-at" if exact else "time-day", args=args)


def _correcting(draft: Draft) -> Say:
    rows = [
        (Button(label=Text(key=f"name-{question.id}"), press=press_of(draft, "correct", question.id)),)
        for question in questions_of(draft)
        if correctable(question, draft)
    ]
    return Say(
        parts=(Text(key="correct"),),
        buttons=(*_paired(rows), (_back(draft, "correct"), _cancel(draft, "correct"))),
    )


def correctable(question: Question, draft: Draft) -> bool:
    """Whether "change" offers this question: all that were or could be asked, the time as one."""
    return applies(question, draft) and question.kind not in (Kind.DAY, Kind.BAND)


def receipt(reference: str, *, ongoing: bool) -> Say:
    """The report is stored: its reference, what happens now, and what this was not."""
    parts = [Text(key="receipt", args={"reference": reference})]
    if ongoing:
        parts.append(Text(key="receipt-ongoing"))
    parts += [Text(key="receipt-next"), Text(key="receipt-emergency")]
    return Say(
        parts=tuple(parts),
        buttons=(
            (Button(label=Text(key="button-copy"), copies=reference),),
            (Button(label=Text(key="button-another"), press=press_of(None, MENU, "report")),),
            (Button(label=Text(key="button-home"), press=press_of(None, MENU, "home")),),
        ),
    )


def _back(draft: Draft, question: str) -> Button:
    return Button(label=Text(key="button-back"), press=press_of(draft, question, "back"))


def _cancel(draft: Draft, question: str) -> Button:
    return Button(label=Text(key="button-cancel"), press=press_of(draft, question, "cancel"))
