"""What a person may ask of us: how things are used, to see them, to have them gone, to be left in peace."""

from datetime import timedelta

from core import talking
from core.conversation import Erase, Give, Silence
from core.prompts import home_button, press_of, privacy
from core.texts import Button, Say, Text
from core.turn import Turn

# How long a "yes, delete everything" counts after it was asked.
ASKED_FOR = timedelta(hours=1)


def page(turn: Turn) -> Say:
    """How what is told is used, and what can be asked for."""
    rows = (
        (Button(label=Text(key="button-mydata"), press=press_of(None, "menu", "mydata")),),
        (Button(label=Text(key="button-delete"), press=press_of(None, "menu", "delete")),),
        (Button(label=Text(key="menu-age"), press=press_of(None, "menu", "age")),),
        (home_button(),),
    )
    return Say(parts=(privacy(turn.world), Text(key="privacy-yours")), buttons=rows)


def my_data(turn: Turn) -> None:
    """All that is kept: in short here, in full as a file."""
    counts = {
        "reports": turn.past.reports_in_all,
        "wishes": len(turn.past.wishes),
        "follows": len(turn.past.follows),
    }
    turn.say(Text(key="mydata", args=dict(counts)))
    turn.effects.append(Give())


def ask_to_delete(turn: Turn) -> Say:
    """What goes, what may stay, and a last question."""
    turn.conversation = turn.conversation.model_copy(update={"erasing": turn.now})
    yes = Button(label=Text(key="erase-yes"), press=press_of(None, "erase", "yes"), style="danger")
    no = Button(label=Text(key="erase-no"), press=press_of(None, "erase", "no"))
    return Say(parts=(Text(key="delete"),), buttons=((yes,), (no,)))


def is_asked(turn: Turn) -> bool:
    """Whether "delete everything?" is what was asked last, and a short while ago."""
    asked = turn.erasing
    return asked is not None and asked <= turn.now <= asked + ASKED_FOR


def delete(turn: Turn, answer: str) -> Say:
    """Act on the last question; an old "yes" asks it anew."""
    if answer == "yes" and not is_asked(turn):
        return ask_to_delete(turn)
    if answer != "yes":
        return Say(parts=(Text(key="delete-kept"),), buttons=((home_button(),),))
    turn.effects.append(Erase())
    turn.forget()
    return Say(parts=(Text(key="deleted", args={"reports": turn.past.reports_in_all}),))


def stop(turn: Turn) -> None:
    """No message unasked any more."""
    turn.effects.append(Silence())
    talking.stop(turn)
    turn.show(Text(key="stopped"))
