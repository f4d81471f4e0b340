"""What staff write to answer a report: the reference, how far it has come, and words for its reporter."""

from core.conversation import Answer
from core.report import ReportState
from core.texts import Text
from core.turn import Turn

COMMAND = "answer"
STATES = tuple(state.value for state in ReportState if state is not ReportState.NEW)


def answer(turn: Turn, text: str) -> None:
    """ "/answer 4K2M-9QTX done We have …" becomes an answer; the shell finds the report and says what came of it."""
    reference, _, rest = text.strip().partition(" ")
    state, _, words = rest.strip().partition(" ")
    if not reference or state not in STATES:
        turn.show(Text(key="desk-how"))
        return
    turn.effects.append(Answer(reference=reference.upper(), state=ReportState(state), words=words.strip()))
