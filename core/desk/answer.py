"""What staff write to answer a report: the reference, how far it has come, and words for its reporter."""

from core.conversation import Answer
from core.ids import read_reference
from core.report import ReportState
from core.texts import Text
from core.turn import Turn

COMMAND = "answer"
# What fits in one message with the words around it, in every language.
LONGEST = 3000
STATES = tuple(state.value for state in ReportState if state is not ReportState.NEW)


def answer(turn: Turn, text: str) -> None:
    """ "/answer 4K2M-9QTX done We have …" becomes an answer; the shell finds the report and says what came of it."""
    reference, state, words = (*text.split(maxsplit=2), "", "", "")[:3]
    found, state = read_reference(reference), state.casefold()
    if found is None or state not in STATES:
        turn.show(Text(key="desk-how"))
        return
    if len(words) > LONGEST:
        turn.show(Text(key="desk-long", args={"most": LONGEST}))
        return
    turn.effects.append(Answer(reference=found, state=ReportState(state), words=words.strip()))
