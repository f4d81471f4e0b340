"""What staff write to answer a report by a command: the reference, how far it has come, and words for its reporter."""

from core.ids import read_reference
from core.report import Frozen, ReportState

COMMAND = "answer"
# What fits in one message with the words around it, in every language.
LONGEST = 3000
STATES = tuple(state.value for state in ReportState if state is not ReportState.NEW)


class Given(Frozen):
    """An answer as it was written; no words where only the state was."""

    reference: str
    state: ReportState
    words: str | None


def read(text: str) -> Given | None:
    """What "4K2M-9QTX done We have …" says; None for what is no such answer."""
    reference, state, words = (*text.split(maxsplit=2), "", "", "")[:3]
    found, state = read_reference(reference), state.casefold()
    if found is None or state not in STATES:
        return None
    return Given(reference=found, state=ReportState(state), words=words.strip() or None)
