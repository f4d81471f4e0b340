"""The numbers of a digest in words that fit them. The rules:

1. A change is a difference of whole reports, with how sure it is; never a percentage: it makes little look much.
2. What may be chance is said to be so, and what is too little to judge is not judged.
3. What is hidden is said to be few, and nothing else is told of it.
"""

from core.digest.model import Change, Digest, Period, Span, Verdict
from core.digest.reading import LEAST_SHOWN, UNTOLD, is_hidden
from core.texts import Text

LAST_YEAR = "last_year"
LONGEST_NAME = 40


def literal(words: str) -> Text:
    """Words that are in no language of ours: a name, a number."""
    return Text(key="literal", args={"words": words})


def clipped(words: str, most: int = LONGEST_NAME) -> str:
    """At most so many characters, ended between two words where there are several."""
    words = " ".join(words.split())
    if len(words) <= most:
        return words
    cut = words[: most - 1]
    whole = cut.rpartition(" ")[0].rstrip(" ,;:–-") if words[most - 1] != " " else cut
    return f"{whole or cut.rstrip()}…"


def number(count: int, *, small: bool = False) -> Text:
    """A bare number, "<5", or a dash where nothing can be said."""
    if count == UNTOLD:
        return literal("–")
    return literal(f"<{LEAST_SHOWN}") if is_hidden(count, small=small) else Text(key="digest-number", args={"n": count})


def reports(count: int, *, small: bool = False) -> Text:
    """ "7 reports"."""
    if is_hidden(count, small=small):
        return Text(key="digest-reports-few", args={"least": LEAST_SHOWN})
    return Text(key="digest-reports", args={"count": count})


def persons(count: int, *, small: bool = False) -> Text:
    """ "4 persons"."""
    if is_hidden(count, small=small):
        return Text(key="digest-persons-few", args={"least": LEAST_SHOWN})
    return Text(key="digest-persons", args={"count": count})


def span(days: Span) -> Text:
    """ "4–10 May"."""
    same = (days.first.year, days.first.month) == (days.last.year, days.last.month)
    return Text(
        key="digest-span", args={"first": days.first, "last": days.last, "months": "same" if same else "differ"}
    )


def period(digest: Digest) -> Text:
    """ "week 19, 4–10 May"."""
    first = digest.span.first
    return Text(
        key="digest-period",
        args={
            "period": digest.period.value,
            "first": first,
            "week": str(first.isocalendar().week),
            "quarter": str((first.month + 2) // 3),
            "year": str(first.year),
            "span": span(digest.span),
        },
    )


def short_period(digest: Digest) -> Text:
    """ "week 19", for a line that a phone cuts early."""
    whole = period(digest)
    args = {name: value for name, value in whole.args.items() if name != "span"}
    return Text(key="digest-period-short", args=args)


def what(digest: Digest) -> str:
    """What the digest is about: the municipality, or the one focus area or locality that was asked for."""
    kind, _, name = digest.scope.partition(":")
    if kind == "area":
        return next((total.title for total in digest.totals if total.area == name), name)
    return name or digest.municipality


def change(changed: Change, of: Period, *, last_year: bool = False, small: bool = False) -> Text:
    """ "5 more than the week before – probably not chance"."""
    if changed.verdict is Verdict.NO_BASIS:
        return Text(key="digest-no-basis")
    then = than(of, last_year=last_year)
    if is_hidden(abs(changed.difference), small=small):
        return Text(key="digest-change-few", args={"than": then})
    told = Text(key="digest-change", args={"way": way(changed), "count": abs(changed.difference), "than": then})
    return told if changed.difference == 0 else _judged(told, changed.verdict)


def short_change(changed: Change, *, small: bool = False) -> Text:
    """ "5 more, probably not chance"."""
    if changed.verdict is Verdict.NO_BASIS:
        return Text(key="digest-no-basis")
    if is_hidden(abs(changed.difference), small=small):
        return Text(key="digest-change-few-short")
    told = Text(key="digest-change-short", args={"way": way(changed), "count": abs(changed.difference)})
    return told if changed.difference == 0 else _judged(told, changed.verdict)


def than(of: Period, *, last_year: bool = False) -> Text:
    """ "the week before"."""
    return Text(key="digest-than", args={"than": LAST_YEAR if last_year else of.value})


def verdict(judged: Verdict) -> Text:
    """ "probably not chance"."""
    return Text(key="digest-verdict", args={"verdict": judged.value})


def way(changed: Change) -> str:
    """Which way it went."""
    return "more" if changed.difference > 0 else "fewer" if changed.difference < 0 else "same"


def _judged(told: Text, judged: Verdict) -> Text:
    return Text(key="digest-judged", args={"change": told, "verdict": verdict(judged)})
