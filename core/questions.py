"""The questions of a report, as data: a new question is one entry here and its words in each locale.

Rules of what may live here: what is asked, in which order, when it applies and whether it may be skipped.
How an answer is understood is `core.flow`'s; how a question is worded is the locales'.
"""

from collections.abc import Iterator
from enum import IntEnum, StrEnum

from core.conversation import Draft
from core.report import Category, Frozen


class Kind(StrEnum):
    """How a question is answered."""

    PLACE = "place"
    MOMENT = "moment"
    DAY = "day"
    BAND = "band"
    ONE = "one"
    SEVERAL = "several"
    AREA = "area"
    WORDS = "words"


class Depth(IntEnum):
    """How much is asked: what cannot be done without, what is usual, and all that could help."""

    QUICK = 0
    USUAL = 1
    WHOLE = 2


class Question(Frozen):
    """One question. `after` names a question and the answer to it without which this one is not asked."""

    id: str
    kind: Kind
    options: tuple[str, ...] = ()
    required: bool = False
    after: tuple[str, str] | None = None
    depth: Depth = Depth.USUAL

    @property
    def can_be_skipped(self) -> bool:
        """Where it happened may be left out too: a report with no place is better than none."""
        return not self.required or self.kind is Kind.PLACE


WHERE = Question(id="where", kind=Kind.PLACE, required=True)
# Something that happens has a moment; something that lasts is mostly so, or was seen.
WHEN = Question(id="when", kind=Kind.MOMENT, options=("now", "just", "last_night", "other"), required=True)
WHEN_LASTING = Question(id="when", kind=Kind.MOMENT, options=("always", "just", "last_night", "other"), required=True)
DAY = Question(id="day", kind=Kind.DAY, required=True, after=("when", "other"))
BAND = Question(id="band", kind=Kind.BAND, required=True, after=("when", "other"))
HAPPENED = (WHERE, WHEN, DAY, BAND)
LASTS = (WHERE, WHEN_LASTING, DAY, BAND)

AVOID = Question(id="avoid", kind=Kind.ONE, options=("yes", "sometimes", "no"))
OFTEN = Question(id="often", kind=Kind.ONE, options=("first", "sometimes", "weekly"), depth=Depth.WHOLE)
EFFECT = Question(id="effect", kind=Kind.ONE, options=("1", "2", "3", "4", "5"), depth=Depth.WHOLE)
IMPROVE = Question(
    id="improve",
    kind=Kind.SEVERAL,
    options=("presence", "light", "cleaning", "barriers", "activities", "other"),
    depth=Depth.WHOLE,
)
MORE = Question(id="more", kind=Kind.WORDS)
# What is worth knowing of any trouble, to those who want to tell more.
COMMON = (OFTEN, EFFECT, IMPROVE, MORE)


def _what(*options: str) -> Question:
    return Question(id="what", kind=Kind.SEVERAL, options=(*options, "other"))


QUESTIONS: dict[Category, tuple[Question, ...]] = {
    Category.CAR_MEET: (
        *HAPPENED,
        _what("loud_music", "revving", "burnouts", "speeding", "blocking"),
        Question(id="vehicles", kind=Kind.ONE, options=("few", "some", "many")),
        Question(id="kind", kind=Kind.SEVERAL, options=("car", "a_tractor", "moped", "motorcycle"), depth=Depth.WHOLE),
        *COMMON,
    ),
    Category.DRUGS: (*HAPPENED, _what("influence", "remains", "dealing"), AVOID, *COMMON),
    Category.VANDALISM: (
        *HAPPENED,
        _what("window", "facade", "school", "playground", "graffiti"),
        Question(id="dangerous", kind=Kind.ONE, options=("yes", "no")),
        *COMMON,
    ),
    Category.LITTERING: (*LASTS, _what("litter", "glass", "dumping", "full_bin"), *COMMON),
    Category.UNSAFE_PLACE: (
        *LASTS,
        Question(
            id="why",
            kind=Kind.SEVERAL,
            options=("dark", "broken_lamp", "bushes", "deserted", "gathering", "other"),
        ),
        AVOID,
        *COMMON,
    ),
    Category.SAFE_PLACE: (
        *LASTS,
        Question(id="works", kind=Kind.SEVERAL, options=("light", "people", "adults", "tidy", "view", "other")),
        MORE,
    ),
    Category.PLEDGE_WISH: (Question(id="area", kind=Kind.AREA, required=True), MORE),
}

# What is asked before anything else: is anyone in danger, and does it go on? Nothing of a wish, or of what is good.
GATES: dict[Category, tuple[str, ...]] = {
    Category.CAR_MEET: ("safe", "over", "danger"),
    Category.DRUGS: ("safe", "over", "danger"),
    Category.VANDALISM: ("safe", "over", "danger"),
    Category.LITTERING: ("calm", "danger"),
    Category.UNSAFE_PLACE: ("calm", "danger"),
}
GATE_OPTIONS = tuple(dict.fromkeys(option for options in GATES.values() for option in options))
# What a report can be about; a wish is none.
REPORTABLE = tuple(category for category in QUESTIONS if category is not Category.PLEDGE_WISH)


def goes_on(category: Category | None) -> bool:
    """Whether it is something that can go on right now, and end."""
    return "safe" in GATES.get(category, ()) if category else False


def questions_of(draft: Draft) -> tuple[Question, ...]:
    """All questions of the draft's category; none before it has one."""
    return QUESTIONS[draft.category] if draft.category else ()


def question_of(draft: Draft, identifier: str) -> Question | None:
    """The question with this id in the draft's category, or None."""
    return next((question for question in questions_of(draft) if question.id == identifier), None)


def applies(question: Question, draft: Draft) -> bool:
    """Whether the question is to be asked at all, with what has been answered so far."""
    return question.after is None or draft.answers.get(question.after[0]) == (question.after[1],)


def is_answered(question: Question, draft: Draft) -> bool:
    """Whether the question has an answer, or was skipped."""
    if question.id in draft.skipped:
        return True
    match question.kind:
        case Kind.PLACE:
            return draft.spot is not None
        case Kind.MOMENT:
            return draft.when is not None or question.id in draft.answers
        case Kind.DAY:
            return draft.when is not None or question.id in draft.answers
        case Kind.BAND:
            return draft.when is not None
        case Kind.WORDS:
            return draft.text is not None
        case _:
            return bool(draft.answers.get(question.id))


def asked_of(draft: Draft) -> Iterator[Question]:
    """The questions that apply, in order."""
    return (question for question in questions_of(draft) if applies(question, draft))


def next_question(draft: Draft) -> Question | None:
    """What to ask next, as deep as the draft goes."""
    return next(
        (q for q in asked_of(draft) if not is_answered(q, draft) and (q.required or q.depth <= draft.depth)),
        None,
    )


def previous_question(draft: Draft) -> Question | None:
    """What "back" returns to: the last question with an answer before the one being asked."""
    before: Question | None = None
    for question in asked_of(draft):
        if question.id == draft.asking:
            return before
        if is_answered(question, draft) and not (question.kind is Kind.MOMENT and draft.ongoing):
            before = question
    return before


def has_more_to_tell(draft: Draft) -> bool:
    """Whether a question that was not asked could still be answered."""
    return any(not is_answered(question, draft) for question in asked_of(draft))


def fitting(draft: Draft, category: Category) -> dict[str, tuple[str, ...]]:
    """The draft's answers that another category has too: what was told is not lost when the subject is corrected."""
    known = {question.id: question for question in QUESTIONS[category]}
    kept: dict[str, tuple[str, ...]] = {}
    for identifier, options in draft.answers.items():
        question = known.get(identifier)
        if question is None:
            continue
        still = options if not question.options else tuple(o for o in options if o in question.options)
        if still:
            kept[identifier] = still
    return kept
