"""Right-to-left texts with Latin words and numbers in them: what must stand apart. The rules of this file:

1. A Latin word, a command or a number of several groups ("114 14") that is written inside a right-to-left text is
   set apart as left-to-right. Else "114 14" is shown as "14 114", and a line that begins with a command starts from
   the wrong side.
2. Numbers of one group, clock times and dates with points need nothing: Unicode keeps them together.
3. What is put into a text is set apart by its own first letter; lines below one another and the reader's own script
   need nothing.
4. Never in what is copied (<code>) and never on a button, whose words may come back as an answer.

The marks are Unicode's isolates. Telegram takes away the older ones, and finds commands also beside isolates.
"""

import re
import unicodedata
from collections.abc import Callable

from fluent.syntax import ast

LEFT_TO_RIGHT, FIRST_STRONG, END = "\u2066", "\u2068", "\u2069"
RIGHT_TO_LEFT = "\u200f"
# Marks that a translator may not write: they cannot be seen, so nobody could mend them.
MARKS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_APART = re.compile(f"[{LEFT_TO_RIGHT}\u2067{FIRST_STRONG}][^\u2066-\u2069]*{END}")
_LATIN = "0-9A-Za-z\u00c0-\u024f_"
_RUN = re.compile(rf"<[^<>]*>|&\w+;|[/@+]?[{_LATIN}]+(?:(?: |[-–./:'’@]+)[{_LATIN}]+)*")
_UNSEEN = re.compile(r"<[^<>]*>|&\w+;")
_WHOLE_BY_ITSELF = re.compile(r"<.*|&.*|\d+(?:[.:]\d+)*", re.DOTALL)


def isolated(words: str) -> str:
    """Words on their way into a right-to-left text, set apart from what is around them if they need it."""
    if "\n" in words or not any(unicodedata.bidirectional(c) in ("L", "EN", "AN") for c in _APART.sub("", words)):
        return words
    return f"{FIRST_STRONG}{words}{END}"


def set_apart(words: str) -> str:
    """Words written by a translator, with what is left-to-right in them set apart."""
    return _RUN.sub(_set_apart, words)


def begun(words: str) -> str:
    """A whole right-to-left text whose lines each begin from the right, also those that begin with a Latin word."""
    return "\n".join(f"{RIGHT_TO_LEFT}{line}" if _misleads(line) else line for line in words.split("\n"))


def set_apart_in(resource: ast.Resource) -> None:
    """Every text of a right-to-left file, with what is left-to-right in it set apart."""
    for entry in resource.body:
        if isinstance(entry, ast.Message) and entry.value is not None:
            _each_outside_code(entry.value, set_apart)


def copied(words: str, position: int) -> bool:
    """Whether what stands at this position is to be copied."""
    return words.rfind("<code>", 0, position) > words.rfind("</code>", 0, position)


def _misleads(line: str) -> bool:
    """Whether a line with right-to-left words would begin from the left, somewhere.

    What is set apart has no say in that, but to readers who know nothing of isolates it has.
    """
    seen = _UNSEEN.sub("", line)
    kinds, having_say = _kinds(seen), _kinds(_APART.sub("", seen))
    return bool({"R", "AL"}.intersection(kinds)) and ("L" in (*kinds[:1], *having_say[:1]) or not having_say)


def _kinds(words: str) -> list[str]:
    return [kind for c in words if (kind := unicodedata.bidirectional(c)) in ("L", "R", "AL")]


def _set_apart(match: re.Match[str]) -> str:
    run = match.group()
    return run if _WHOLE_BY_ITSELF.fullmatch(run) else f"{LEFT_TO_RIGHT}{run}{END}"


def _each_outside_code(pattern: ast.Pattern, change: Callable[[str], str], *, in_code: bool = False) -> bool:
    """Change each piece of text that is not to be copied; whether the pattern ends inside what is."""
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            pieces = re.split(r"(</?code>)", element.value)
            for number, piece in enumerate(pieces):
                if number % 2:
                    in_code = piece == "<code>"
                elif not in_code:
                    pieces[number] = change(piece)
            element.value = "".join(pieces)
        elif isinstance(element.expression, ast.SelectExpression):
            for variant in element.expression.variants:
                _each_outside_code(variant.value, change, in_code=in_code)
    return in_code
