"""What is remembered of one person: own reports and what came of them, wishes, and what is followed.

A turn gets it beside the conversation, so that `advance` can decide without asking anyone.
"""

from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from pydantic import Field

from core.report import Frozen, Hold, Report, ReportState
from core.talks import TalkNow

# How many own reports are shown, newest first, and how many sendings of a day are known: its limit is not higher.
REPORTS_SHOWN = 10


class Reply(Frozen):
    """What staff answered to a report: a state, words, or both. `words` is None once they have been let go of."""

    id: UUID
    state: ReportState
    words: str | None
    created_at: datetime


class OwnReport(Frozen):
    """A report as its reporter sees it. `ended_at` is when the reporter said that it stopped."""

    report: Report
    state: ReportState = ReportState.NEW
    ended_at: datetime | None = None
    withdrawn_at: datetime | None = None
    # Whether answers may be sent: the address is kept.
    followed: bool = True
    replies: tuple[Reply, ...] = ()
    photos: int = 0
    # Whether a person let go of what held its words.
    released: bool = False


class Wish(Frozen):
    """What somebody wants in the next pledge: one for each focus area, person and year.

    `area` is the id of a focus area of the present pledge, or "other"; `year` the year that the wish is for.
    """

    id: UUID
    year: int
    area: str = Field(min_length=1, max_length=60)
    text: str | None = None
    hold: Hold | None = None
    language: str
    created_at: datetime


def whole_minute(moment: datetime) -> datetime:
    """The first whole minute that is not before a moment.

    Of what was sent only this is kept, so that the mark of a report is not told from others by its very moment.
    """
    minute = moment.replace(second=0, microsecond=0)
    return minute if minute == moment else minute + timedelta(minutes=1)


class Whole(StrEnum):
    """A topic to follow that is no focus area."""

    PLEDGE = "pledge"


class Past(Frozen):
    """What is remembered of a person. `follows` holds Whole.PLEDGE and ids of focus areas."""

    reports: tuple[OwnReport, ...] = ()
    # How many own reports there are in all, without those taken back: more than are shown.
    reports_in_all: int = 0
    wishes: tuple[Wish, ...] = ()
    follows: tuple[str, ...] = ()
    # When reports were sent in the last 24 hours, newest first and to the whole minute; they outlive erasure.
    sent: tuple[datetime, ...] = ()
    # The open talk with a youth coach.
    talk: TalkNow | None = None

    def report(self, identifier: UUID) -> OwnReport | None:
        """The own report with this id, or None."""
        return next((own for own in self.reports if own.report.id == identifier), None)


NOTHING = Past()
