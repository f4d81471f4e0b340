"""Following the pledge: "you said – we did" for all of it or for one focus area, left with one press."""

from core.conversation import Follow
from core.past import Whole
from core.pledge import in_language
from core.prompts import home_button, press_of
from core.texts import Button, Say, Text
from core.turn import Turn

LIST = "-list"
ALL = "-all"


def page(turn: Turn, *before: Text) -> Say:
    """What can be followed, with a tick before what is."""
    rows = tuple((_button(turn, topic),) for topic in topics(turn))
    none = () if turn.past.follows or before else (Text(key="follow-none"),)
    return Say(parts=(*before, Text(key="follow"), *none), buttons=(*rows, (home_button(),)))


def topics(turn: Turn) -> tuple[str, ...]:
    """The whole pledge, each of its focus areas, and what is followed still of an earlier one."""
    present = (Whole.PLEDGE, *(area.id for area in turn.world.pledge(turn.now).focus_areas))
    return (*present, *(topic for topic in turn.past.follows if topic not in present))


def toggle(turn: Turn, topic: str) -> Say:
    """Follow a topic, or stop when it was followed."""
    wanted = topic not in turn.past.follows
    return follow(turn, topic, wanted=wanted)


def follow(turn: Turn, topic: str, *, wanted: bool) -> Say:
    """Follow a topic or leave it, and the page as it is then."""
    turn.effects.append(Follow(topic=topic, wanted=wanted))
    others = tuple(one for one in turn.past.follows if one != topic)
    turn.past = turn.past.model_copy(update={"follows": (*others, topic) if wanted else others})
    done = Text(key="followed" if wanted else "unfollowed", args={"topic": name(turn, topic)})
    return page(turn, done)


def leave(turn: Turn) -> Say:
    """Leave everything that is followed, with one press."""
    turn.effects.append(Follow(topic=None, wanted=False))
    turn.past = turn.past.model_copy(update={"follows": ()})
    return page(turn)


def name(turn: Turn, topic: str) -> Text:
    """What a topic is called."""
    if topic == Whole.PLEDGE:
        return Text(key="follow-pledge")
    areas = (pledge.focus_area(topic) for pledge in (turn.world.pledge(turn.now), *turn.world.pledges))
    area = next(filter(None, areas), None)
    if area is None:
        return Text(key="area-other")
    return Text(key="literal", args={"words": in_language(area.title, turn.conversation.language)})


def _button(turn: Turn, topic: str) -> Button:
    label = name(turn, topic)
    if topic in turn.past.follows:
        label = Text(key="ticked", args={"label": label})
    return Button(label=label, press=press_of(None, "follow", topic))
