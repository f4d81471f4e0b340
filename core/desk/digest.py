"""The pages of the desk's room for a digest now: which time, and that it is being made. What it says is in
core.digest."""

from core.desk.home import desk_button
from core.desk.presses import desk_press
from core.digest.model import Period
from core.prompts import home_button
from core.texts import Button, Say, Text


def choose() -> Say:
    """Which period."""
    rows = tuple(
        (Button(label=Text(key=f"digest-now-{period.value}"), press=desk_press("digest", "now", period.value)),)
        for period in Period
    )
    return Say(parts=(Text(key="digest-choose"),), buttons=(*rows, (desk_button(), home_button())))


def counting() -> Say:
    """In place of the choice, until it is there."""
    return Say(parts=(Text(key="digest-counting"),))


def failed() -> Say:
    """In place of the digest that could not be made."""
    return Say(parts=(Text(key="digest-failed"),), buttons=((desk_button(),),))
