"""What is asked and shown at each step: keys, data and buttons, never words."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta

from core.conversation import Conversation, Draft, Step
from core.ids import token_of
from core.past import NOTHING, Past
from core.pledge import in_language
from core.questions import (
    GATES,
    REPORTABLE,
    Depth,
    Kind,
    Question,
    applies,
    asked_of,
    goes_on,
    has_more_to_tell,
    question_of,
)
from core.report import Band, Category, PlaceKind, Spot, When
from core.texts import Button, Rows, Say, Text
from core.times import bands_begun, days_to_choose
from core.world import World

MENU = "menu"
MENU_OPTIONS = ("report", "other", "pledge", "wish", "mine", "help", "language")
OTHER_AREA = "other"
ANYWHERE = "-"
KEEP_TYPED = "keep"
LONGEST_SHOWN = 600


def press_of(draft: Draft | None, question: str, answer: str) -> str:
    """What a button sends back: the draft it belongs to, the question, the answer."""
    return f"{token_of(draft.id) if draft else ANYWHERE}:{question}:{answer}"


def prompt(world: World, conversation: Conversation, now: datetime, past: Past = NOTHING) -> Say:
    """What to show at the step where the conversation stands."""
    draft = conversation.draft
    if conversation.step is Step.ADDING:
        cancel = Button(label=Text(key="button-cancel"), press=press_of(None, "adding", "cancel"))
        return Say(parts=(Text(key="own-add-ask"),), buttons=((cancel,),))
    if draft is None:
        return Say(parts=(Text(key="home-again"),), buttons=menu())
    match conversation.step:
        case Step.SORTING:
            return _sort(draft)
        case Step.GATE:
            return _gate(draft)
        case Step.DANGER:
            return _danger(draft)
        case Step.ASKING:
            question = question_of(draft, draft.asking or "")
            if question is None:
                return summary(world, conversation)
            return _ask(world, draft, question, now, past, conversation.language)
        case Step.WHICH_PLACE:
            return _which_place(world, draft)
        case Step.CORRECTING:
            return _correcting(draft)
        case _:
            return summary(world, conversation)


def menu() -> Rows:
    """The buttons of the start."""

    def button(option: str, style: str | None = None) -> Button:
        return Button(label=Text(key=f"menu-{option}"), press=press_of(None, MENU, option), style=style)

    return (
        (button("report", "primary"),),
        (button("other"),),
        (button("pledge"),),
        (button("wish"),),
        (button("mine"), button("help")),
        (button("language"),),
    )


def home_button() -> Button:
    """Back to the start, from anywhere."""
    return Button(label=Text(key="button-home"), press=press_of(None, MENU, "home"))


def category_text(category: Category) -> Text:
    """What a category is called."""
    return Text(key=f"category-{category.value.replace('_', '-')}")


def _sort(draft: Draft) -> Say:
    """What is it about? What was told so far is kept, and said to be."""
    parts = [Text(key="report-from-past"), Text(key="sort")]
    if draft.text:
        parts.append(Text(key="sort-words"))
    if draft.spot:
        parts.append(Text(key="sort-place", args={"place": place_text(draft.spot)}))
    if draft.photos:
        parts.append(Text(key="sort-photo"))
    rows = [
        (Button(label=category_text(category), press=press_of(draft, "sort", category.value)),)
        for category in REPORTABLE
    ]
    return Say(parts=tuple(parts), buttons=(*rows, (_cancel(draft, "sort", "button-no-category"),)))


def welcome(world: World) -> Say:
    """The first words: what this is, what it is not, and 112."""
    args = {"municipality": world.name}
    parts = (Text(key="welcome", args=args), Text(key="welcome-emergency"), Text(key="welcome-choose"))
    return Say(parts=parts, buttons=menu())


def languages(world: World, draft: Draft | None) -> Say:
    """The languages to choose from, each by its own name."""
    rows = _paired(
        (Button(label=Text(key=f"language-{code}"), press=press_of(None, "language", code)),)
        for code in world.languages
    )
    back = () if draft else ((home_button(),),)
    return Say(parts=(Text(key="language-choose"),), buttons=(*rows, *back))


def _gate(draft: Draft) -> Say:
    styles = {"safe": "success", "danger": "danger"}
    rows = [
        (Button(label=Text(key=f"gate-{option}"), press=press_of(draft, "gate", option), style=styles.get(option)),)
        for option in gate_of(draft)
    ]
    # What lasts is only asked about danger: a written "no" can then mean but one thing.
    asked = (Text(key="gate-now"),) if goes_on(draft.category) else ()
    return Say(parts=(Text(key="gate"), *asked), buttons=(*rows, (_cancel(draft, "gate"),)))


def gate_of(draft: Draft) -> tuple[str, ...]:
    """The answers at the gate of the draft's category."""
    return GATES.get(draft.category, ()) if draft.category else ()


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
        case Kind.AREA:
            return (*(area.id for area in world.pledge(now).focus_areas), OTHER_AREA)
        case _:
            return question.options


def chosen_day(draft: Draft) -> date:
    """The day that was chosen for the question of the band."""
    return date.fromisoformat(draft.answers["day"][0])


def area_text(world: World, area: str, language: str, now: datetime) -> Text:
    """A focus area's title; what is called "something else" when the pledge has none such."""
    found = world.pledge(now).focus_area(area)
    return Text(key="literal", args={"words": in_language(found.title, language)}) if found else Text(key="area-other")


def option_label(question: str, option: str, now: datetime, world: World, language: str) -> Text:
    """What an answer is called."""
    if question == "area":
        return area_text(world, option, language, now)
    if question == "day":
        day, today = date.fromisoformat(option), now.astimezone(world.zone).date()
        if day == today:
            return Text(key="day-today")
        return (
            Text(key="day-yesterday") if day == today - timedelta(days=1) else Text(key="day-named", args={"day": day})
        )
    return Text(key=f"{question}-{option.replace('_', '-')}")


def _ask(world: World, draft: Draft, question: Question, now: datetime, past: Past, language: str) -> Say:
    if question.kind is Kind.PLACE:
        return _ask_place(world, draft)
    rows: list[tuple[Button, ...]] = []
    chosen = draft.answers.get(question.id, ())
    if question.kind is Kind.AREA:
        chosen = tuple(wish.area for wish in past.wishes if wish.year == next_year(world, now))
    for option in options_of(world, draft, question, now):
        label = option_label(question.id, option, now, world, language)
        if question.kind in (Kind.SEVERAL, Kind.AREA) and option in chosen:
            label = Text(key="ticked", args={"label": label})
        rows.append((Button(label=label, press=press_of(draft, question.id, option)),))
    if question.kind is Kind.SEVERAL:
        done = Button(label=Text(key="button-done"), press=press_of(draft, question.id, "done"), style="primary")
        rows = [*_paired(rows), (done,)]
    elif question.kind in (Kind.DAY, Kind.BAND):
        rows = _paired(rows)
    if question.can_be_skipped:
        skip = Button(label=Text(key="button-skip"), press=press_of(draft, question.id, "skip"))
        enough = Button(label=Text(key="button-enough"), press=press_of(draft, question.id, "enough"))
        ticked = question.kind is Kind.SEVERAL and chosen
        row = (*(() if ticked else (skip,)), *((enough,) if draft.depth == Depth.WHOLE else ()))
        rows += [row] if row else []
    return Say(
        parts=(Text(key=f"ask-{question.id}", args={"category": draft.category or ""}),),
        buttons=(*rows, (_back(draft, question.id), _cancel(draft, question.id))),
    )


def _paired(rows: Iterable[tuple[Button, ...]]) -> list[tuple[Button, ...]]:
    flat = [button for row in rows for button in row]
    return [tuple(flat[i : i + 2]) for i in range(0, len(flat), 2)]


def _ask_place(world: World, draft: Draft) -> Say:
    category = draft.category or ""
    names = [Text(key="literal", args={"words": place.name}) for place in world.gazetteer.suggested()]
    nav = (Text(key="button-back"), Text(key="button-cancel"))
    return Say(
        parts=(Text(key="ask-where-now") if draft.ongoing else Text(key="ask-where", args={"category": category}),),
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
    return Text(
        key="privacy",
        args={
            "municipality": world.name,
            "contact": world.number("municipality"),
            "months": round(kept.report_days / 30.4),
            "words": kept.words_days,
            "address": kept.address_days,
            "hours": kept.draft_hours,
            "talk": kept.talk_days,
        },
    )


def summary(world: World, conversation: Conversation) -> Say:
    """Everything that would be sent, shown back."""
    draft = conversation.draft
    if draft is None or draft.category is None:
        raise AssertionError("a summary is of a draft that has a subject")
    kind = "wish" if draft.category is Category.PLEDGE_WISH else "summary"
    told_lines = told(world, draft, conversation.language)
    lines = [Text(key="summary-line", args={"name": Text(key=f"name-{q}"), "value": value}) for q, value in told_lines]
    rows: list[tuple[Button, ...]] = [
        (Button(label=Text(key=f"{kind}-send"), press=press_of(draft, "summary", "send"), style="success"),)
    ]
    change = Button(label=Text(key="summary-change"), press=press_of(draft, "summary", "change"))
    if has_more_to_tell(draft):
        rows.append((Button(label=Text(key="summary-more"), press=press_of(draft, "summary", "more")), change))
    else:
        rows.append((change,))
    title = Text(key=kind, args={"category": category_text(draft.category)})
    return Say(
        parts=(
            title,
            Text(key="lines", args={"lines": tuple(lines)}),
            Text(key=f"{kind}-check"),
            Text(key="summary-privacy"),
        ),
        buttons=(*rows, (_back(draft, "summary"), _cancel(draft, "summary"))),
    )


def told(world: World, draft: Draft, language: str) -> list[tuple[str, Text]]:
    """The answers so far, as (question id, what to show)."""
    shown: list[tuple[str, Text]] = []
    for question in asked_of(draft):
        chosen = draft.answers.get(question.id, ())
        if question.kind is Kind.PLACE and draft.spot is not None:
            shown.append((question.id, place_text(draft.spot)))
        elif question.kind is Kind.MOMENT and draft.when is not None:
            shown.append((question.id, time_text(draft.when, draft.answers)))
        elif question.kind is Kind.AREA and chosen:
            shown.append((question.id, area_text(world, chosen[0], language, draft.since)))
        elif question.kind in (Kind.ONE, Kind.SEVERAL) and chosen:
            shown.append((question.id, options_text(question.id, chosen)))
        elif question.kind is Kind.WORDS and draft.text:
            shown.append((question.id, Text(key="quoted", args={"words": _shortened(draft.text)})))
    if draft.photos:
        shown.append(("photos", Text(key="photos", args={"count": draft.photos})))
    return shown


def options_text(question: str, chosen: tuple[str, ...]) -> Text:
    """Chosen answers in one line."""
    options = tuple(Text(key=f"{question}-{option.replace('_', '-')}") for option in chosen)
    return Text(key="listed", args={"items": options})


def next_year(world: World, now: datetime) -> int:
    """The year that a wish made now is for."""
    return now.astimezone(world.zone).year + 1


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


def time_text(when: When, answers: Mapping[str, tuple[str, ...]]) -> Text:
    """A time as it is shown back: a day, a night and a time band; or that it is mostly so."""
    if answers.get("when") == ("always",):
        return Text(key="time-always")
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
        for question in asked_of(draft)
        if correctable(question, draft)
    ]
    if draft.category is not Category.PLEDGE_WISH:
        rows.append((Button(label=Text(key="name-category"), press=press_of(draft, "correct", "category")),))
    return Say(
        parts=(Text(key="correct"),),
        buttons=(*_paired(rows), (_back(draft, "correct"), _cancel(draft, "correct"))),
    )


def correctable(question: Question, draft: Draft) -> bool:
    """Whether "change" offers this question: all that were or could be asked, the time as one."""
    return applies(question, draft) and question.kind not in (Kind.DAY, Kind.BAND)


def _back(draft: Draft, question: str) -> Button:
    return Button(label=Text(key="button-back"), press=press_of(draft, question, "back"))


def _cancel(draft: Draft, question: str, label: str = "button-cancel") -> Button:
    return Button(label=Text(key=label), press=press_of(draft, question, "cancel"))
