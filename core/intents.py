"""What can be asked for at any step, written, pressed or as a command, and the help that fits the moment."""

from core import age, care, coaching, following, own, pledge_pages, privacy, prompts
from core.conversation import Signal, Step
from core.questions import Kind, question_of
from core.report import Category
from core.texts import Say, Text
from core.turn import Turn
from core.words import Intent


def greet(turn: Turn) -> None:
    """The first words, or those of an open draft."""
    if turn.conversation.draft is not None:
        turn.show(Text(key="draft-open"))
        return
    turn.leave_adding()
    welcome = prompts.welcome(turn.world)
    first, *rest = welcome.parts
    turn.effects.append(welcome.model_copy(update={"parts": (first, *coaching.greeting(turn), *rest)}))


def follow(turn: Turn, intent: Intent) -> None:
    """Do what was asked for."""
    match intent:
        case Intent.START:
            greet(turn)
        case Intent.REPORT:
            turn.report(Category.CAR_MEET)
        case Intent.OTHER:
            sort(turn)
        case Intent.WISH:
            turn.report(Category.PLEDGE_WISH)
        case Intent.PLEDGE:
            inform(turn, pledge_pages.overview(turn.world, turn.conversation.language, turn.now))
        case Intent.HELP:
            turn.show(Text(key="help-emergency"), Text(key=help_for(turn)))
        case Intent.LANGUAGE:
            turn.effects.append(prompts.languages(turn.world, turn.conversation.draft))
        case Intent.CANCEL:
            turn.cancel()
        case Intent.BACK:
            turn.back()
        case _:
            _follow_own(turn, intent)


def _follow_own(turn: Turn, intent: Intent) -> None:
    """What a person asks of own things."""
    match intent:
        case Intent.MINE:
            inform(turn, own.listing(turn))
        case Intent.ENDED:
            latest = own.latest_open(turn)
            inform(
                turn, own.act(turn, "ended", latest.report.id) if latest else Say(parts=(Text(key="own-nothing-open"),))
            )
        case Intent.FOLLOW:
            inform(turn, following.page(turn))
        case Intent.PRIVACY:
            inform(turn, privacy.page(turn))
        case Intent.MYDATA:
            privacy.my_data(turn)
        case Intent.DELETE:
            turn.effects.append(privacy.ask_to_delete(turn))  # the last thing asked: "yes" must answer this
        case Intent.STOP:
            privacy.stop(turn)
        case Intent.NUMBERS:
            inform(turn, care.numbers(turn))
        case Intent.COACH:
            inform(turn, coaching.page(turn))
        case Intent.AGE:
            inform(turn, age.page(turn))
        case Intent.GREETING if turn.conversation.draft is None:
            greet(turn)
        case _:
            turn.show(Text(key="thanks" if intent is Intent.THANKS else "draft-open"))


def choose(turn: Turn, answer: str) -> None:
    """A button of the start menu, or one that leads to the same."""
    if answer == "home":
        turn.leave_adding()
        turn.show()
    else:
        follow(turn, Intent(answer))


def sort(turn: Turn, *before: Text, **fields: object) -> None:
    """Begin with the question of what it is about."""
    if turn.open(None, **fields):  # type: ignore[arg-type]
        turn.move(Signal.SORT)
        turn.show(*before)


def inform(turn: Turn, view: Say) -> None:
    """Show something beside the point, and take up the thread again."""
    turn.effects.append(view)
    if turn.conversation.draft is not None:
        turn.show(Text(key="draft-open"))
    elif turn.conversation.step is Step.ADDING:
        turn.show()


_HELP = {
    Step.SORTING: "help-sort",
    Step.GATE: "help-gate",
    Step.DANGER: "help-gate",
    Step.WHICH_PLACE: "help-place",
    Step.SUMMARY: "help-summary",
    Step.CORRECTING: "help-summary",
    Step.ADDING: "help-adding",
}
_HELP_ASKED = {
    Kind.PLACE: "help-place",
    Kind.MOMENT: "help-time",
    Kind.DAY: "help-time",
    Kind.BAND: "help-time",
    Kind.SEVERAL: "help-choices",
    Kind.WORDS: "help-words",
}


def help_for(turn: Turn) -> str:
    """The key of the help that fits where the conversation stands."""
    step = turn.conversation.step
    if step is Step.ASKING:
        asked = question_of(turn.draft, turn.draft.asking or "")
        return _HELP_ASKED.get(asked.kind, "help-choice") if asked else "help"
    return _HELP.get(step, "help")
