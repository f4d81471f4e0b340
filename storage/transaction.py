"""One transaction of one municipality: every aggregate, stored together or not at all."""

from storage.conversations import Conversations
from storage.incidents import Incidents
from storage.outbox import Outbox
from storage.reports import Reports
from storage.scope import Scope
from storage.updates import Updates


class Transaction:
    """The `Transaction` of core.ports."""

    def __init__(self, scope: Scope) -> None:
        self.updates = Updates(scope)
        self.conversations = Conversations(scope)
        self.reports = Reports(scope)
        self.outbox = Outbox(scope)
        self.incidents = Incidents(scope)
