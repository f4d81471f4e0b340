"""What is wrong with a text in its own language: plurals that it lacks, digits and marks that mislead."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from babel import Locale
from fluent.syntax import ast

from locales.direction import MARKS
from locales.loader import WEEKDAYS, bundle_locale, right_to_left

PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})
_RANGE = re.compile(r"\d\s*[–—]\s*\d")


@lru_cache
def plurals(language: str) -> frozenset[str]:
    """The plural categories that whole numbers have in a language: one and other in Swedish, six in Arabic."""
    rule = Locale.parse(bundle_locale(language), sep="-").plural_form
    # Their rules look at the last three digits at most, and some at whether it is a whole million.
    return frozenset(map(rule, (*range(1001), 10**6)))


def faults(language: str, nodes: list[ast.BaseNode], terms: set[str]) -> Iterator[str]:
    """What is wrong with a message, given all its nodes and the names of the language's terms."""
    for node in nodes:
        match node:
            case ast.SelectExpression():
                yield from _plural_faults(language, node)
            case ast.TextElement(value=words):
                yield from _script_faults(language, words)
            case ast.TermReference() if node.id.name not in terms:
                yield f"mentions -{node.id.name}, which does not exist"
            case ast.FunctionReference() if node.id.name == "DAY":
                yield from _case_faults(node, terms)
            case _:
                pass


def _plural_faults(language: str, choice: ast.SelectExpression) -> Iterator[str]:
    names = {variant.key.name for variant in choice.variants if isinstance(variant.key, ast.Identifier)}
    if not names or not names <= PLURALS:
        return
    wanted = plurals(language)
    if missing := wanted - names:
        yield f"chooses by number and lacks {_named(missing)}"
    # "other" does no harm where whole numbers never have it: it is what every choice may end with.
    if needless := names - wanted - {"other"}:
        yield f"chooses by number, and whole numbers never are {_named(needless)} in this language"


def choices(nodes: list[ast.BaseNode]) -> Iterator[tuple[str, str]]:
    """What a message chooses by that is no number: each variable with each of its words."""
    for node in nodes:
        if isinstance(node, ast.SelectExpression) and isinstance(node.selector, ast.VariableReference):
            names = {variant.key.name for variant in node.variants if isinstance(variant.key, ast.Identifier)}
            yield from ((node.selector.id.name, name) for name in sorted(names) if not names <= PLURALS)


def _named(names: frozenset[str] | set[str]) -> str:
    return ", ".join(f"[{name}]" for name in sorted(names))


def _script_faults(language: str, words: str) -> Iterator[str]:
    if MARKS.search(words):
        yield "has an invisible mark of direction; the program puts them in itself"
    if any(unicodedata.category(c) == "Nd" and not c.isascii() for c in words):
        yield "has digits that are not 0 to 9, as on the phone's keypad"
    if right_to_left(language) and _RANGE.search(words):
        yield "has a range with a dash; write it in words (from … to …), or it may be read from either side"


def _case_faults(call: ast.FunctionReference, terms: set[str]) -> Iterator[str]:
    for argument in call.arguments.named:
        if argument.name.name == "case":
            name = f"{WEEKDAYS}{argument.value.parse()['value']}"
            if name not in terms:
                yield f"mentions -{name}, which does not exist"
