"""The desk's own first page: who one is here, and which rooms there are for this role."""

from core.access import ROOMS, allows
from core.desk.presses import desk_press
from core.prompts import home_button
from core.staff import Member
from core.texts import Button, Say, Text

# The rooms in the order of their buttons, those with pages of their own.
SHOWN = ("links", "talks", "card", "digest", "subs", "work", "pledge", "export", "people", "service")


def page(member: Member) -> Say:
    """What this member may open."""
    rows = tuple(
        (Button(label=Text(key=f"desk-{room}"), press=desk_press(room)),)
        for room in SHOWN
        if allows(member.role, ROOMS[room])
    )
    role = Text(key=f"role-{member.role.value}")
    return Say(parts=(Text(key="desk", args={"role": role}), Text(key="desk-note")), buttons=(*rows, (home_button(),)))


def desk_button() -> Button:
    """Back to the desk, from any of its rooms."""
    return Button(label=Text(key="desk-home"), press=desk_press("home"))
