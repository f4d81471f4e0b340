"""How the figures of a span stand to those of an earlier one: every change of a digest, judged together."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from core.chance import LEVEL, Tally, holm, judge
from core.digest.figures import Figures
from core.digest.model import Change, Span, Verdict
from core.report import Category


@dataclass(frozen=True, slots=True)
class Before:
    """An earlier span and its figures. `days` is on how many of its days the bot was there: from the first report."""

    span: Span
    figures: Figures
    days: int

    @property
    def is_basis(self) -> bool:
        """Whether there is enough of it to compare with: half of its days."""
        return self.days * 2 >= self.span.days


def days_covered(span: Span, first_night: date | None) -> int:
    """On how many days of a span there could be reports: none before the first that there is."""
    if first_night is None or first_night > span.last:
        return 0
    return (span.last - max(first_night, span.first)).days + 1


def changes_of(
    now: Figures, days: int, earlier: Sequence[Before], groups: Sequence[tuple[Category, ...]]
) -> list[list[Change]]:
    """For each group of categories its change from each earlier span, corrected for all that are looked at together.

    Of two earlier spans that are the same days, as for a year, the changes are looked at once.
    """
    chances: dict[tuple[int, Span], float] = {}
    for before in earlier:
        for number, categories in enumerate(groups):
            if before.is_basis and days > 0:
                p = judge(_tally(now, categories, days), _tally(before.figures, categories, before.days))
                if p is not None:
                    chances[number, before.span] = p
    corrected = dict(zip(chances, holm(list(chances.values())), strict=True))
    return [
        [
            _change(now, before, categories, chances.get((number, before.span)), corrected.get((number, before.span)))
            for before in earlier
        ]
        for number, categories in enumerate(groups)
    ]


def _change(
    now: Figures, before: Before, categories: tuple[Category, ...], p: float | None, corrected: float | None
) -> Change:
    was = before.figures.of(categories).reports
    if not before.is_basis:
        verdict = Verdict.NO_BASIS
    elif corrected is None:
        verdict = Verdict.TOO_FEW
    else:
        verdict = Verdict.NOT_CHANCE if corrected < LEVEL else Verdict.MAY_BE_CHANCE
    return Change(
        before=was,
        difference=now.of(categories).reports - was,
        span=before.span,
        p=p,
        p_corrected=corrected,
        verdict=verdict,
    )


def _tally(figures: Figures, categories: tuple[Category, ...], days: int) -> Tally:
    return Tally(figures.of(categories).incidents, figures.independent(categories), days)
