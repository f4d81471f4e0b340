"""Numbers to people who listen, and what is said to someone who is not well: no questions, no probing."""

from core.pledge import in_language
from core.prompts import home_button, press_of
from core.texts import Button, Say, Text
from core.turn import Turn

# The helplines of the card, in this order; those that the municipality has written down.
FOR_DISTRESS = ("mind", "bris", "kvinnofridslinjen", "care")


def _own_coach(turn: Turn) -> tuple[Text, ...]:
    """How the coach is reached through whose link somebody came; nothing for all others."""
    coach = turn.own_coach
    if coach is None or not coach.phone:
        return ()
    return (Text(key="distress-coach", args={"name": coach.name, "phone": coach.phone}),)


def numbers(turn: Turn) -> Say:
    """Every number that a resident may need."""
    every = tuple(line.id for line in turn.world.helplines)
    return Say(parts=(Text(key="numbers", args={"lines": _lines(turn, every)}),), buttons=((home_button(),),))


def card(turn: Turn) -> Say:
    """The help card: 112 where life is in danger, and those who listen."""
    parts = [Text(key="distress"), Text(key="distress-lines", args={"lines": _lines(turn, FOR_DISTRESS)})]
    parts += [Text(key="distress-then"), *_own_coach(turn)]
    if turn.conversation.draft is None:
        return Say(parts=tuple(parts), buttons=((home_button(),),))
    go_on = Button(label=Text(key="button-continue"), press=press_of(None, "menu", "home"))
    return Say(parts=(*parts, Text(key="distress-draft")), buttons=((go_on,),))


def coach(turn: Turn) -> Say:
    """How to reach a youth coach, where none has written a card."""
    told = Text(key="coach", args={"contact": turn.world.number("municipality")})
    return Say(parts=(told, *listeners(turn)), buttons=((numbers_button(),), (home_button(),)))


def listeners(turn: Turn) -> tuple[Text, ...]:
    """Who listens to the young at any time, and 112."""
    lines = listening(turn)
    return (Text(key="distress-lines", args={"lines": lines}),) if lines else ()


def listening(turn: Turn) -> tuple[Text, ...]:
    """The numbers of those who listen to the young at any time, and 112, a line each."""
    return _lines(turn, ("bris", "emergency"))


def numbers_button() -> Button:
    """To all the numbers."""
    return Button(label=Text(key="button-numbers"), press=press_of(None, "menu", "numbers"))


def _lines(turn: Turn, wanted: tuple[str, ...]) -> tuple[Text, ...]:
    known = {line.id: line for line in turn.world.helplines}
    return tuple(
        Text(
            key="number-line",
            args={
                "number": known[identifier].number,
                "name": in_language(known[identifier].name, turn.conversation.language),
            },
        )
        for identifier in wanted
        if identifier in known
    )
