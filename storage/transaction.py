"""One transaction of one municipality: every aggregate, stored together or not at all."""

from core.past import REPORTS_SHOWN, Past
from core.talks import MOST_LINES, TalkNow
from storage.answers import Answers
from storage.bursts import Bursts
from storage.coaches import Coaches
from storage.conversations import Conversations
from storage.erasures import Erasures
from storage.errands import Errands
from storage.events import Events
from storage.exports import Exports
from storage.figures import FiguresOf
from storage.follows import Follows, News
from storage.imports import Imports
from storage.incidents import Incidents
from storage.invites import Invites
from storage.links import Links
from storage.looks import Looks
from storage.notes import Notes
from storage.outbox import Outbox
from storage.people import People
from storage.photos import Photos
from storage.pledges import PledgeEntries, PledgeFiles
from storage.purges import Purges
from storage.reports import Reports
from storage.scope import Scope
from storage.sendings import Sendings
from storage.slots import Slots
from storage.staff import Staff
from storage.subscriptions import Subscriptions
from storage.talks import Talks
from storage.tallies import Tallies
from storage.tellings import Tellings
from storage.updates import Updates
from storage.wishes import Wishes
from storage.worklist import Worklist


class Transaction:
    """The `Transaction` of core.ports."""

    def __init__(self, scope: Scope) -> None:
        self.updates = Updates(scope)
        self.conversations = Conversations(scope)
        self.reports = Reports(scope)
        self.sendings = Sendings(scope)
        self.outbox = Outbox(scope)
        self.incidents = Incidents(scope)
        self.wishes = Wishes(scope)
        self.follows = Follows(scope)
        self.news = News(scope)
        self.photos = Photos(scope)
        self.people = People(scope)
        self.purges = Purges(scope)
        self.erasures = Erasures(scope)
        self.staff = Staff(scope)
        self.looks = Looks(scope)
        self.events = Events(scope)
        self.figures = FiguresOf(scope)
        self.invites = Invites(scope)
        self.tallies = Tallies(scope)
        self.subscriptions = Subscriptions(scope)
        self.slots = Slots(scope)
        self.worklist = Worklist(scope)
        self.notes = Notes(scope)
        self.bursts = Bursts(scope)
        self.imports = Imports(scope)
        self.exports = Exports(scope)
        self.pledge_files = PledgeFiles(scope)
        self.pledge_entries = PledgeEntries(scope)
        self.tellings = Tellings(scope)
        self.errands = Errands(scope)
        self.answers = Answers(scope)
        self.coaches = Coaches(scope)
        self.links = Links(scope)
        self.talks = Talks(scope)

    async def past(self, person: str) -> Past:
        """What is remembered of a person, as a turn needs it: five questions, and more when staff replied or a talk is
        open."""
        reports, in_all = await self.reports.newest(person, REPORTS_SHOWN)
        return Past(
            reports=tuple(reports),
            reports_in_all=in_all,
            wishes=tuple(await self.wishes.mine(person)),
            follows=tuple(await self.follows.mine(person)),
            sent=tuple(await self.sendings.newest(person, REPORTS_SHOWN)),
            talk=await self._talk(person),
        )

    async def _talk(self, person: str) -> TalkNow | None:
        talk = await self.talks.open_of(person)
        if talk is None:
            return None
        return TalkNow(
            talk=talk,
            coach=await self.coaches.card(talk.coach),
            offered=await self.coaches.card(talk.offered) if talk.offered is not None else None,
            written=tuple(await self.talks.written(talk.id, MOST_LINES)),
        )
