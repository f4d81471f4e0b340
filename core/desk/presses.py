"""What a button of the desk sends back: `d:room:act:about`, at most 64 bytes. Nothing in it is trusted."""

from dataclasses import dataclass

MARK = "d"
LONGEST = 64


@dataclass(frozen=True, slots=True)
class Act:
    """One act: in which room, which, and about what (a token, a page, a choice)."""

    room: str
    act: str = ""
    about: str = ""


def desk_press(room: str, act: str = "", about: str = "") -> str:
    """The data of a button."""
    data = f"{MARK}:{room}:{act}:{about}"
    if len(data.encode()) > LONGEST:
        raise AssertionError(f"a button of {room} carries too much")  # a bug, and loud
    return data


def act_in(data: str) -> Act | None:
    """The act in a button's data; None for a button that is not of the desk."""
    mark, _, rest = data.partition(":")
    if mark != MARK:
        return None
    room, act, about = (*rest.split(":", 2), "", "")[:3]
    return Act(room, act, about)
