"""Under 16: Telegram asks for that age, and what there is besides. The rules:

1. Nobody is asked how old they are. Who tells it is told what holds, and goes on: it is kept nowhere.
2. No blame. What they need can be had in other ways, and each is named.
"""

import re
from collections.abc import Sequence

from core import care
from core.coaches import Coach
from core.coaching import ordered
from core.places import fold
from core.prompts import home_button, press_of
from core.texts import Button, Say, Text
from core.turn import Turn
from core.words import Vocabulary

LIMIT = 16
YOUNGEST = 6
# Before "I am 14" nothing but a greeting may stand: "my son says I am 14" is more than we can tell.
WORDS_BEFORE = 2
_CLAUSES = re.compile(r"[.,;:!?\n()،؛؟።፣፤፥፦]+")
PHONES_SHOWN = 6


def page(turn: Turn) -> Say:
    """That Telegram asks for 16 years, and the other ways there are."""
    args = {"municipality": turn.world.name, "contact": turn.world.number("municipality"), "age": LIMIT}
    ways = tuple(_phone(coach) for coach in ordered(turn) if coach.phone)[:PHONES_SHOWN]
    phones = (Text(key="age-coaches", args={"lines": ways}),) if ways else ()
    parts = (Text(key="age", args=dict(args)), *phones, Text(key="age-ways", args=dict(args)), *care.listeners(turn))
    coach = Button(label=Text(key="menu-coach"), press=press_of(None, "menu", "coach"))
    return Say(parts=parts, buttons=((coach,), (home_button(),)))


def _phone(coach: Coach) -> Text:
    return Text(key="number-line", args={"number": coach.phone, "name": coach.name})


def told_in(vocabularies: Sequence[Vocabulary], text: str) -> tuple[bool, bool]:
    """Whether somebody tells in these words that they are under 16, and whether they tell nothing else."""
    clauses = [words for clause in _CLAUSES.split(text) if (words := fold(clause).split())]
    telling = [any(_tells(vocabulary, words) for vocabulary in vocabularies) for words in clauses]
    return any(telling), bool(telling) and all(telling)


def _tells(vocabulary: Vocabulary, words: list[str]) -> bool:
    return any(_ends_with(words, pattern, vocabulary.words.time.hours) for pattern in vocabulary.words.age_patterns)


def _ends_with(words: list[str], pattern: tuple[str, ...], numbers: dict[str, int]) -> bool:
    """Whether a clause is a pattern, with no more before it than a greeting, and its number is under 16."""
    before = len(words) - len(pattern)
    if not 0 <= before <= WORDS_BEFORE:
        return False
    pairs = list(zip(words[before:], pattern, strict=True))
    if any(word != wanted for word, wanted in pairs if wanted != "#"):
        return False
    ages = [numbers.get(word, int(word) if word.isdecimal() else -1) for word, wanted in pairs if wanted == "#"]
    return bool(ages) and all(YOUNGEST <= age < LIMIT for age in ages)
