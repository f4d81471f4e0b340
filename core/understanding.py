"""What a written answer means at the step where the conversation stands, and what an answer changes in the draft."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from core import prompts, times
from core.conversation import Conversation, Draft, Step
from core.places import Found, Gazetteer, Place, fold
from core.pledge import in_language
from core.questions import REPORTABLE, Depth, Kind, Question, asked_of, goes_on, has_more_to_tell, question_of
from core.report import Band, Category, PlaceKind, Spot, When
from core.words import Vocabulary
from core.world import World

# What fits in one message of the longest kind is never cut.
# Telegram's longest message, a few times over: what is shown is cut, what is told is not.
LONGEST_TEXT = 12_000
# From so many words on, a message that answers nothing is something they want to tell …
STORY = 4
# … and one that answers a question tells more than the answer.
LONG_ANSWER = 7
# Where a wrong guess would let danger pass, or send: what is written must be what the button says, letter by letter.
EXACT = (Step.GATE, Step.DANGER, Step.SUMMARY)


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to a question (or to a step, by its name). `value` is an option, or a word for what it is:

    "unclear", "future", "now", "day", "time", "place", "named", "words", "add".
    """

    question: str
    value: str
    values: tuple[str, ...] = ()
    text: str | None = None
    spot: Spot | None = None
    when: When | None = None
    guesses: tuple[str, ...] = ()


def options_at(world: World, conversation: Conversation, question: str, now: datetime) -> tuple[str, ...]:
    """What may be pressed for this question at this step; empty when the step asks something else."""
    draft = conversation.draft
    if draft is None:
        return ()
    step = conversation.step
    ways_out = ("back", "cancel")
    if step is Step.SORTING and question == "sort":
        return (*REPORTABLE, "cancel", "back")
    if step is Step.GATE and question == "gate":
        return (*prompts.gate_of(draft), "cancel")
    if step is Step.DANGER and question == "danger":
        return ("safe", "cancel")
    if step is Step.SUMMARY and question == "summary":
        return ("send", *(("more",) if has_more_to_tell(draft) else ()), "change", *ways_out)
    if step is Step.CORRECTING and question == "correct":
        return (*(q.id for q in asked_of(draft) if prompts.correctable(q, draft)), "category", *ways_out)
    if step is Step.WHICH_PLACE and question == "which_place":
        return (*draft.guesses, prompts.KEEP_TYPED, *ways_out)
    asked = question_of(draft, question)
    if step is Step.ASKING and asked is not None and draft.asking == question:
        options = prompts.options_of(world, draft, asked, now)
        if asked.kind is Kind.DAY:  # the buttons may have been shown before midnight
            options += prompts.options_of(world, draft, asked, now - timedelta(days=1))
        skip = ("skip", *(("enough",) if draft.depth == Depth.WHOLE else ())) if asked.can_be_skipped else ()
        done = ("done",) if asked.kind is Kind.SEVERAL else ()
        return (*options, *skip, *done, *ways_out)
    return ()


def asked_at(conversation: Conversation) -> str:
    """The name of what is asked: the question's id, or the step's; empty when nothing is open."""
    draft = conversation.draft
    if draft is None:
        return ""
    return _NAMES.get(conversation.step) or draft.asking or ""


_NAMES = {
    Step.SORTING: "sort",
    Step.GATE: "gate",
    Step.DANGER: "danger",
    Step.SUMMARY: "summary",
    Step.CORRECTING: "correct",
    Step.WHICH_PLACE: "which_place",
}


def answer_in(world: World, conversation: Conversation, text: str, now: datetime) -> Answer | None:
    """What a message answers at this step; None when it is no answer to it."""
    draft = conversation.draft
    if draft is None:
        return None
    vocabulary = world.vocabularies[conversation.language]
    name = asked_at(conversation)
    options = options_at(world, conversation, name, now)
    option = vocabulary.chosen(text, name, options)
    if option is None and conversation.keyboard:
        # The keys that lie in place of the letters may be of the language spoken before.
        option = _way_out(world, text, options)
    if option is not None and conversation.step in EXACT and not is_option(world, conversation, text, now):
        return None
    if option is not None:
        return Answer(name, option)
    match conversation.step:
        case Step.SORTING:
            found = world.recogniser.understand(text, conversation.language.partition("-")[0], now).category
            return Answer(name, found, text=text) if found in REPORTABLE else None
        case Step.SUMMARY:
            # Words at the summary add to what is told: nothing written is thrown away.
            return None if is_wish(world, conversation, text) or not fold(text) else Answer(name, "add", text=text)
        case Step.WHICH_PLACE:
            return _guess_in(world, vocabulary, draft, text)
        case Step.ASKING:
            question = question_of(draft, name)
            return answer_to(world, conversation, question, text, now) if question else None
        case _:
            return None


def _way_out(world: World, text: str, options: tuple[str, ...]) -> str | None:
    ways = tuple(option for option in options if option in ("skip", "back", "cancel"))
    found = (words.chosen(text, "", ways, exactly=True) for words in world.vocabularies.values())
    return next((option for option in found if option is not None), None)


def is_option(world: World, conversation: Conversation, text: str, now: datetime) -> bool:
    """Whether the message is, letter by letter, one of the answers that the step has."""
    vocabulary, name = world.vocabularies[conversation.language], asked_at(conversation)
    return vocabulary.chosen(text, name, options_at(world, conversation, name, now), exactly=True) is not None


def is_wish(world: World, conversation: Conversation, text: str) -> bool:
    """Whether the whole message is something that can be asked for at any step."""
    vocabulary = world.vocabularies[conversation.language]
    return vocabulary.intent(text) is not None or language_named(world, conversation, text) is not None


def language_named(world: World, conversation: Conversation, text: str) -> str | None:
    """The language that the whole message names. In the middle of a report a code is none: "en" is a Swedish word."""
    named = world.vocabularies[conversation.language].chosen(text, "language", world.languages)
    return None if conversation.draft is not None and fold(text) in world.languages else named


def tells_danger(world: World, text: str) -> bool:
    """Whether the message has a word of danger in any language offered: in fear people write in their own."""
    if len(text) < 2:
        return False
    negations = frozenset(
        fold(word) for vocabulary in world.vocabularies.values() for word in vocabulary.words.negations
    )
    return any(vocabulary.tells_danger(text, negations) for vocabulary in world.vocabularies.values())


def _guess_in(world: World, vocabulary: Vocabulary, draft: Draft, text: str) -> Answer:
    if vocabulary.chosen(text, "where", ("skip",)):  # "don't know": then what was written stands
        return Answer("which_place", prompts.KEEP_TYPED)
    answer = _place_in(world.gazetteer, "which_place", text)
    if answer.spot is not None and answer.spot.place_id in draft.guesses:
        return Answer("which_place", answer.spot.place_id)  # the same as its button
    return answer


def answer_to(world: World, conversation: Conversation, question: Question, text: str, now: datetime) -> Answer:
    """What a message answers to a question that has no button like it."""
    vocabulary = world.vocabularies[conversation.language]
    draft = conversation.draft
    match question.kind:
        case Kind.PLACE:
            return _place_in(world.gazetteer, question.id, text)
        case Kind.WORDS:
            # A short wish to go back or stop is a wish; anything longer is what they want to tell.
            told = text.strip() and not is_wish(world, conversation, text)
            return Answer(question.id, "words" if told else "unclear", text=text)
        case Kind.MOMENT | Kind.DAY | Kind.BAND:
            day = prompts.chosen_day(draft) if draft and question.kind is Kind.BAND else None
            found = times.read_time(text, vocabulary.words.time, now, world.zone, day)
            if found is None:
                return _no_one_time(vocabulary, question, text)
            if found.future:
                return Answer(question.id, "future")
            if found.ongoing:
                return Answer(question.id, "now")
            if found.day is not None:
                return Answer(question.id, "day", values=(found.day.isoformat(),))
            return Answer(question.id, "time", when=found.when)
        case Kind.AREA:
            area = area_named(world, text, conversation.language, now)
            return Answer(question.id, area) if area else Answer(question.id, "unclear")
        case _:
            named = vocabulary.named(text, question.id, question.options)
            if named and (question.kind is Kind.SEVERAL or len(named) == 1):
                return Answer(question.id, "named", values=named)
            number = vocabulary_number(text, vocabulary.words.time.numbers) if question.id == "vehicles" else None
            return Answer(question.id, "named", values=(number,)) if number else Answer(question.id, "unclear")


def _no_one_time(vocabulary: Vocabulary, question: Question, text: str) -> Answer:
    """What is told of no one time: what happens again is mostly so; who does not remember is asked for the day."""
    if question.kind is Kind.MOMENT and times.recurs(text, vocabulary.words.time):
        return Answer(question.id, "always" if "always" in question.options else "other")
    if question.kind is Kind.MOMENT and vocabulary.chosen(text, "where", ("skip",)):
        return Answer(question.id, "other")
    return Answer(question.id, "unclear")


def area_named(world: World, text: str, language: str, now: datetime) -> str | None:
    """The focus area whose title the message is, as on its button, or what it names the subject of."""
    areas, wanted = world.pledge(now).focus_areas, fold(text)
    for area in areas:
        if wanted and wanted == fold(in_language(area.title, language)):
            return area.id
    found = world.recogniser.understand(text, language, now).category
    if not isinstance(found, Category):
        return None
    fitting = world.pledge(now).area_of(found)
    return fitting.id if fitting else None


def vocabulary_number(text: str, names: Mapping[str, tuple[str, ...]] | None = None) -> str | None:
    """How many vehicles a written number is, as an option: 1–5 few, 6–20 some, more than that many."""
    named = {fold(name): number for number, several in (names or {}).items() for name in several}
    words = (named.get(word, word) for word in fold(text).split())
    digits = [int(word) for word in words if word.isdecimal() and len(word) < 6]
    if not digits or max(digits) == 0:
        return None
    most = max(digits)
    if most <= 5:
        return "few"
    return "some" if most <= 20 else "many"


def _place_in(gazetteer: Gazetteer, question: str, text: str) -> Answer:
    if not fold(text):  # no letter, so no name
        return Answer(question, "unclear")
    found: Found = gazetteer.find(text)
    if found.sure is not None:
        # "bakom macken i Kolbäck" says more than the town: the words stay, with the town's point.
        says_more = found.sure.kind == "locality" and len(text.split()) > len(found.sure.name.split()) + 1
        spot = gazetteer.spot_of(found.sure)
        told = {"kind": PlaceKind.TYPED, "name": text.strip()[:200]}
        return Answer(question, "place", spot=spot.model_copy(update=told) if says_more else spot)
    guesses = tuple(place.id for place in found.guesses)
    if not guesses:
        guesses = tuple(place.id for place in gazetteer.places if place.kind == "locality")
    return Answer(question, "unclear", text=text, guesses=guesses)


def spot_near(gazetteer: Gazetteer, place: Place, typed: str | None) -> Spot:
    """A chosen guess as a spot. A locality chosen for words that were not found keeps the words."""
    spot = gazetteer.spot_of(place)
    if typed is None or place in gazetteer.find(typed).guesses:
        return spot
    return spot.model_copy(update={"kind": PlaceKind.TYPED, "name": f"{typed[:200]}, {place.name}"})


def time_answered(world: World, draft: Draft, answer: Answer, now: datetime) -> dict[str, Any] | None:
    """What an answer about the time changes; `ongoing` when it goes on after all; None when it was not understood."""
    when: When | None = answer.when
    answers = without_time(draft.answers)
    match answer.question, answer.value:
        case _, "unclear":
            return None
        case _, "now" if goes_on(draft.category):
            return {"ongoing": True}
        case _, "now":
            when = times.just_now(now, world.zone)
        case _, "always":
            when = times.mostly(now, world.zone)
            answers = {**answers, "when": ("always",)}
        case _, "just":
            when = times.just_now(now, world.zone)
        case _, "last_night":
            when = times.last_night(now, world.zone)
        case _, "other":
            return {"when": None, "ongoing": False, "answers": {**answers, "when": ("other",)}}
        case _, "day":
            return {"when": None, "ongoing": False, "answers": {**answers, "when": ("other",), "day": answer.values}}
        case "day", day if when is None:
            return {"when": None, "ongoing": False, "answers": {**answers, "when": ("other",), "day": (day,)}}
        case "band", band if when is None:
            when = times.band_of_day(prompts.chosen_day(draft), Band(band), now, world.zone)
            answers = {**answers, "when": ("other",), "day": draft.answers["day"]}
        case _:
            pass
    return {"when": when, "ongoing": False, "answers": answers}


def without_time(answers: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """The answers but for those that led to a time."""
    return {question: options for question, options in answers.items() if question not in ("when", "day", "band")}


def answered(draft: Draft, question: Question, answer: Answer) -> dict[str, Any]:
    """What an answer to a question of choice or of words changes."""
    skipped = tuple(q for q in draft.skipped if q != question.id)
    if question.kind is Kind.WORDS:
        # Corrected words take the old ones' place; words told twice are added up.
        text = answer.text or ""
        return {"text": text[:LONGEST_TEXT] if draft.correcting else added(draft.text, text), "skipped": skipped}
    if answer.value == "done":
        chosen = draft.answers.get(question.id, ())
        return {"answers": draft.answers} if chosen else {"skipped": (*skipped, question.id)}
    values = answer.values or (answer.value,)
    if question.kind is Kind.SEVERAL and not draft.correcting:  # what was ticked before it was written stands
        ticked = draft.answers.get(question.id, ())
        values = tuple(option for option in question.options if option in (*ticked, *values))
    return {"answers": {**draft.answers, question.id: values}, "skipped": skipped}


def unanswered(draft: Draft, question: Question) -> dict[str, Any]:
    """What "back" to a question takes away: its answer, which is then given anew."""
    skipped = tuple(q for q in draft.skipped if q != question.id)
    match question.kind:
        case Kind.PLACE:
            return {"spot": None, "skipped": skipped}
        case Kind.MOMENT:
            return {"when": None, "answers": without_time(draft.answers), "skipped": skipped}
        case Kind.DAY | Kind.BAND:
            kept = {q: options for q, options in draft.answers.items() if q != question.id}
            return {"when": None, "answers": kept, "skipped": skipped}
        case _:
            return {"skipped": skipped}


def is_story(text: str) -> bool:
    """Whether a message that answers nothing is long enough to be meant for the report."""
    return len(text.split()) >= STORY


def added(text: str | None, more: str) -> str:
    """What was told so far with more words below it."""
    return f"{text}\n{more}"[:LONGEST_TEXT] if text else more[:LONGEST_TEXT]
