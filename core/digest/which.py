"""Which digest a button asks for: a period, the day that it is seen from, and a scope, in few enough bytes.

Written `w|20260510|area:traffic`. Read forgivingly of who wrote it, and as nothing that is trusted: what the reader may
see is decided where it is made.
"""

import hashlib
from collections.abc import Iterable
from datetime import date, timedelta

from core.digest.model import Digest, Period
from core.report import Frozen

ALL = "all"
# What fits in 64 bytes beside "d:digest:follow:" and the rest.
LONGEST_SCOPE = 34
_HASHED = "h:"
_FIRST = date(2015, 1, 1)
_LAST = date(2199, 12, 31)


class Which(Frozen):
    """A digest to be made. `scope` may be a hash of one that was too long: see `resolved`."""

    period: Period
    at: date
    scope: str = ALL

    def written(self) -> str:
        """For a button."""
        scope = self.scope if len(self.scope.encode()) <= LONGEST_SCOPE else _hashed(self.scope)
        return f"{self.period.value[0]}|{self.at:%Y%m%d}|{scope}"

    def resolved(self, scopes: Iterable[str]) -> "Which":
        """With its scope in full, where it was too long for a button."""
        found = next((scope for scope in scopes if _hashed(scope) == self.scope), self.scope)
        return self.model_copy(update={"scope": found})


def which_of(digest: Digest) -> Which:
    """The digest itself, so that its buttons lead to pages of the same."""
    return Which(period=digest.period, at=digest.span.last, scope=digest.scope)


def read_which(about: str) -> Which | None:
    """What a button asks for; None for what no button of ours says."""
    short, _, rest = about.partition("|")
    day, _, scope = rest.partition("|")
    period = next((one for one in Period if short in (one.value, one.value[0])), None)
    try:
        at = date.fromisoformat(day)
    except ValueError:
        return None
    if period is None or not scope or not _FIRST <= at <= _LAST:
        return None
    return Which(period=period, at=at, scope=scope)


def newest(period: Period, today: date, scope: str = ALL) -> Which:
    """The last one that has ended: what is over at the end of yesterday."""
    return Which(period=period, at=today - timedelta(days=1), scope=scope)


def _hashed(scope: str) -> str:
    return _HASHED + hashlib.sha256(scope.encode()).hexdigest()[:16]
