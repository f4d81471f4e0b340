"""The pledge that a municipality and its police sign: data, one file a year, added with no code changed."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, Field

from core.report import Category, Frozen

Identifier = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,19}$")]


def _has_swedish(words: dict[str, str]) -> dict[str, str]:
    if not words.get("sv", "").strip():
        raise ValueError("the Swedish text (sv) is missing")
    return words


# One text in several languages, by language code. Swedish is what the pledge was signed in, so it must be there.
Words = Annotated[dict[str, str], AfterValidator(_has_swedish)]


class ActionState(StrEnum):
    """How far an action has come; "not done" is an answer too."""

    PLANNED = "planned"
    ONGOING = "ongoing"
    DONE = "done"
    NOT_DONE = "not_done"


class News(Frozen):
    """What residents said and what was done about it, or was not and why. Those who follow the action are told once.

    The id must never be used again for other news. `state` is how far the action came with it, where it tells that.
    """

    id: Identifier
    day: date
    said: Words | None = None
    did: Words
    state: ActionState | None = None


class Action(Frozen):
    """One thing that was promised, and what became of it."""

    id: Identifier
    words: Words
    state: ActionState = ActionState.ONGOING
    news: tuple[News, ...] = ()


class FocusArea(Frozen):
    """What the pledge is about: why it was chosen, and what is to be done."""

    id: Identifier
    title: Words
    why: Words
    # The categories of reports that belong to it.
    categories: tuple[Category, ...] = ()
    actions: tuple[Action, ...] = Field(min_length=1)


class Party(Frozen):
    """Who stands behind the pledge."""

    name: Words
    role: Words


class Pledge(Frozen):
    """A citizen pledge of one municipality and year."""

    municipality: str
    year: int = Field(ge=2015, le=2100)
    announced: date | None = None
    source: str | None = None
    parties: tuple[Party, ...] = Field(min_length=1)
    focus_areas: tuple[FocusArea, ...] = Field(min_length=1, max_length=8)

    def focus_area(self, identifier: str) -> FocusArea | None:
        """The focus area with this id, or None."""
        return next((area for area in self.focus_areas if area.id == identifier), None)

    def area_of(self, category: Category) -> FocusArea | None:
        """The focus area that a category of reports belongs to; None when it is input for the next pledge."""
        return next((area for area in self.focus_areas if category in area.categories), None)

    def is_past(self, today: date) -> bool:
        """Whether the year that it was made for is over."""
        return today.year > self.year


def in_language(words: dict[str, str], language: str) -> str:
    """A text in the wanted language, or in Swedish where it is not translated."""
    return words.get(language) or words["sv"]


def newest(pledges: tuple[Pledge, ...], today: date) -> Pledge:
    """The pledge to show: this year's, else the newest that has begun, else the first to come."""
    begun = [pledge for pledge in pledges if pledge.year <= today.year]
    return max(begun, key=lambda pledge: pledge.year) if begun else min(pledges, key=lambda pledge: pledge.year)
