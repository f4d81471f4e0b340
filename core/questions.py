"""The questions of a report, as data: a new question is one entry here and its words in each locale.

Rules of what may live here: what is asked, in which order, when it applies and whether it may be skipped.
How an answer is understood is `core.flow`'s; how a question is worded is the locales'.
"""

from collections.abc import Iterator
from enum import StrEnum

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
    WORDS = "words"


class Question(Frozen):
    """One question. `after` names a question and the answer to it without which this one is not asked."""

    id: str
    kind: Kind
    options: tuple[str, ...] = ()
    required: bool = False
    after: tuple[str, str] | None = None

    @property
    def can_be_skipped(self) -> bool:
        """Where it happened may be left out too: a report with no place is better than none."""
        return not self.required or self.kind is Kind.PLACE


WHERE = Question(id="where", kind=Kind.PLACE, required=True)
WHEN = Question(id="when", kind=Kind.MOMENT, options=("now", "just", "last_night", "other"), required=True)
DAY = Question(id="day", kind=Kind.DAY, required=True, after=("when", "other"))
BAND = Question(id="band", kind=Kind.BAND, required=True, after=("when", "other"))
MORE = Question(id="more", kind=Kind.WORDS)

QUESTIONS: dict[Category, tuple[Question, ...]] = {
    Category.CAR_MEET: (
        WHERE,
        WHEN,
        DAY,
        BAND,
        Question(
            id="what", kind=Kind.SEVERAL, options=("loud_music", "revving", "burnouts", "speeding", "blocking", "other")
        ),
        Question(id="vehicles", kind=Kind.ONE, options=("few", "some", "many")),
        MORE,
    ),
}

GATE_OPTIONS = ("safe", "over", "danger")


def question_of(draft: Draft, identifier: str) -> Question | None:
    """The question with this id in the draft's category, or None."""
    return next((question for question in QUESTIONS[draft.category] if question.id == identifier), None)


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
    return (question for question in QUESTIONS[draft.category] if applies(question, draft))


def next_question(draft: Draft) -> Question | None:
    """What to ask next. The quick lane (`full` is False) asks only what cannot be done without."""
    return next(
        (q for q in asked_of(draft) if not is_answered(q, draft) and (q.required or draft.full)),
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
