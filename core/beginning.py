"""Words, a place or a photo with nothing open: what they begin, and what of them is filled in already.

1. What was understood is shown back, and nothing is sent without a press.
2. What is over, and told in full, is shown back at once; everything else goes by the gate first.
3. What cannot be made out is kept, and it is asked what it is about.
"""

from collections.abc import Callable
from datetime import UTC
from typing import Any

from core import intents, own, pledge_pages, privacy, prompts, times, understanding
from core.conversation import Located, Photographed, Signal, WantPhoto
from core.pledge import FocusArea
from core.questions import GATES, QUESTIONS, Depth, Kind, goes_on
from core.receipts import is_wish
from core.recognition import Understood
from core.report import Band, Category, When, band_of, night_of
from core.texts import Say, Text
from core.turn import Turn
from core.understanding import is_story
from core.words import Intent, Topic

Hear = Callable[[Turn, str], None]
# Only an answer to the question tells these: "tio" in "igår vid tio" is no number of vehicles.
ONLY_ASKED = ("avoid", "dangerous", "vehicles")


def begin_from(turn: Turn, text: str) -> None:
    """A report that begins with these words, a question, or neither."""
    found = turn.understood
    wish = _wish_elsewhere(turn, text) if found.category in (Topic.NONE, None) else None
    if wish is not None:
        language, intent = wish
        turn.speak(language)
        intents.follow(turn, intent)
        return
    other = found.language
    if other != turn.recognised_language and other in turn.world.vocabularies and found.category is not Topic.NONE:
        turn.speak(other)  # they wrote in another language: so do we
    area = area_named(turn, text)
    if area is not None:
        page = pledge_pages.area_page(turn.world, area, turn.conversation.language, turn.now)
        turn.effects.append(page)
    elif isinstance(found.category, Category):
        _begin_report(turn, found, found.category, text)
    else:
        _answer(turn, found, text)


def _wish_elsewhere(turn: Turn, text: str) -> tuple[str, Intent] | None:
    """Another language offered in which the whole message asks for something, and what."""
    spoken = turn.conversation.language
    asked = ((code, words.intent(text)) for code, words in turn.world.vocabularies.items() if code != spoken)
    return next(((code, intent) for code, intent in asked if intent is not None), None)


def _answer(turn: Turn, found: Understood, text: str) -> None:
    """Words that tell of nothing to report."""
    match found.category:
        case Topic.PLEDGE_QUESTION:
            intents.follow(turn, Intent.PLEDGE)
        case Topic.DATA_REQUEST:
            intents.inform(turn, privacy.page(turn))
        case Topic.TALK_TO_COACH:
            intents.follow(turn, Intent.COACH)
        case Topic.GREETING:
            intents.greet(turn)
        case _ if found.negated:
            turn.show(Text(key="no-report"), Text(key="help-emergency"))
        case _ if is_story(text):
            intents.sort(turn, Text(key="sort-unsure"), text=text, **understood_fields(turn, found, None, text))
        case _:
            turn.show(Text(key="not-understood-home"), Text(key="help-emergency"))


def _begin_report(turn: Turn, found: Understood, category: Category, text: str) -> None:
    filled = understood_fields(turn, found, category, text)
    turn.open(category, text=text, **filled)
    if category is Category.PLEDGE_WISH:
        turn.enter()
        return
    # What is announced has not happened: its words are kept, and the time is asked.
    announced = (Text(key="time-future"),) if found.future else ()
    lines = (*announced, *shown_back(turn, category))
    if not found.ongoing and filled.get("spot") and filled.get("when"):
        turn.change(ongoing=False, depth=Depth.QUICK)
        turn.move(Signal.COMPLETE)
        turn.show(Text(key="report-from-past"))
    elif GATES.get(category):
        turn.move(Signal.REPORT)
        turn.show(Text(key="report-from-words"), *lines)
    else:
        turn.enter(*lines)


def begin_in_danger(turn: Turn, text: str) -> None:
    """Keep what was told with danger as a report that waits: of what, is asked later where it is not plain."""
    found = turn.understood
    category = found.category if isinstance(found.category, Category) and GATES.get(found.category) else None
    turn.open(category, text=text, quietly=True, **understood_fields(turn, found, category, text))


def fill(turn: Turn, category: Category | None, text: str) -> bool:
    """Take into the open draft what words tell of it, and the words; False when they tell no place and no time."""
    filled = understood_fields(turn, turn.understood, category, text)
    known = {name: value for name, value in filled.items() if name != "answers" and getattr(turn.draft, name) is None}
    if category is None and not known:
        return False
    answers = {**filled.get("answers", {}), **turn.draft.answers}
    words = understanding.added(turn.draft.text, text)
    turn.change(**known, answers=answers, text=words)
    turn.heard("", text)
    return True


def understood_fields(turn: Turn, found: Understood, category: Category | None, text: str) -> dict[str, Any]:
    """What the words fill in of a draft."""
    fields: dict[str, Any] = {}
    if found.place is not None:
        fields["spot"] = turn.world.gazetteer.spot_of(found.place)
    when = when_of(turn, found)
    if when is not None:
        fields["when"] = when
    elif category is not None and not goes_on(category) and found.ongoing:
        fields["when"] = times.just_now(turn.now, turn.world.zone)
    answers = {}
    for question in QUESTIONS[category] if category else ():
        if question.kind in (Kind.SEVERAL, Kind.ONE) and question.depth <= Depth.USUAL:
            named = turn.vocabulary.named(text, question.id, tuple(o for o in question.options if o != "other"))
            if named and (question.kind is Kind.SEVERAL or len(named) == 1) and question.id not in ONLY_ASKED:
                answers[question.id] = named
    return {**fields, "answers": answers}


def when_of(turn: Turn, found: Understood) -> When | None:
    """The time that was told, when it is over and fits in one band; a whole day must be asked about."""
    if found.ongoing or found.start is None or found.end is None:
        return None
    if (found.end - found.start).total_seconds() > LONGEST_BAND:
        return None
    zone = turn.world.zone
    return When(
        ongoing=False,
        start=found.start.astimezone(UTC),
        end=found.end.astimezone(UTC),
        night_of=night_of(found.start, zone),
        band=Band(band_of(found.start, zone)),
    )


# Seconds: a night of 22–06, an hour longer when the clocks go back.
LONGEST_BAND = 9 * 3600


def shown_back(turn: Turn, category: Category) -> tuple[Text, ...]:
    """What was understood, as lines; nothing when only the words are kept."""
    told = prompts.told(turn.world, turn.draft, turn.conversation.language)
    lines = [(question, value) for question, value in told if question not in ("more", "photos")]
    first = Text(key="summary-line", args={"name": Text(key="name-category"), "value": prompts.category_text(category)})
    rest = (Text(key="summary-line", args={"name": Text(key=f"name-{q}"), "value": value}) for q, value in lines)
    return (Text(key="report-understood", args={"lines": (first, *rest)}),)


def area_named(turn: Turn, text: str) -> FocusArea | None:
    """The focus area whose title the whole message is, as on its button."""
    return pledge_pages.area_titled(turn.world, text, turn.conversation.language, turn.now)


def locate(turn: Turn, event: Located) -> None:
    """A shared location: the place of the open draft, or the beginning of one."""
    if not turn.world.gazetteer.covers(event.lat, event.lon):
        args = {
            "municipality": turn.world.name,
            "police": turn.world.number("police"),
            "emergency": turn.world.number("emergency"),
        }
        turn.show(Text(key="outside", args=dict(args)))
        return
    spot = turn.world.gazetteer.spot_at(event.lat, event.lon)
    if turn.conversation.draft is None:
        turn.note_place(spot)
        intents.sort(turn, spot=spot)
    elif understanding.asked_at(turn.conversation) in ("which_place", "where"):
        turn.settle_place(spot)
    else:
        turn.change(spot=spot)
        turn.note_place(spot)
        turn.show()


def photographed(turn: Turn, event: Photographed, hear: Hear) -> None:
    """A photo: taken into the draft where photos are taken at all, and its caption is heard like any words."""
    most = turn.world.limits.photos
    if not most:
        _without_photo(turn, event, hear)
        return
    if own.is_adding(turn):
        own.add_photo(turn, event.file, most)
        if event.text.strip():
            hear(turn, event.text)
        return
    if turn.conversation.draft is None:
        if event.text.strip():
            begin_from(turn, event.text)
        if turn.conversation.draft is None:
            intents.sort(turn)
        return  # what begins with a photo has it from its beginning
    _take_photo(turn, event, most, again=not event.text.strip())
    if event.text.strip():
        hear(turn, event.text)


def keep_photo(turn: Turn) -> None:
    """A photo that came with danger or distress goes into the open report all the same, and nothing is said of it."""
    if turn.conversation.draft is None or not isinstance(turn.event, Photographed):
        return
    if turn.draft.id == turn.event.id:
        return  # the photo began it, and is in it already
    if turn.draft.photos < turn.world.limits.photos and not is_wish(turn.draft):
        turn.effects.append(WantPhoto(file=turn.event.file, owner=turn.draft.id))
        turn.change(photos=turn.draft.photos + 1)


def _take_photo(turn: Turn, event: Photographed, most: int, *, again: bool) -> None:
    wish = is_wish(turn.draft)
    if turn.draft.photos >= most or wish:
        key, args = ("attached", {}) if wish else ("photo-enough", {"most": most})
    else:
        turn.effects.append(WantPhoto(file=event.file, owner=turn.draft.id))
        turn.change(photos=turn.draft.photos + 1)
        key, args = "photo-noted", {}
    if again:
        turn.show(Text(key=key, args=dict(args)))
    else:
        turn.effects.insert(0, Say(parts=(Text(key=key, args=dict(args)),)))


def _without_photo(turn: Turn, event: Photographed, hear: Hear) -> None:
    """Photos are not taken: said plainly, and what the caption tells is heard."""
    if event.text.strip():
        turn.say(Text(key="attached"))
        hear(turn, event.text)
    elif turn.conversation.draft is None:
        turn.say(Text(key="attached"))
        intents.sort(turn)
    else:
        turn.show(Text(key="attached"))
