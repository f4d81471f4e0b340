"""What the pages of the room of reports say alike: a place, a time, a line of a list."""

from core.desk.home import desk_button
from core.desk.presses import desk_press
from core.desk.work_codes import Filter
from core.own import state_text
from core.prompts import category_text, options_text, place_text, time_text
from core.questions import QUESTIONS
from core.report import PlaceKind, Report, Spot
from core.texts import Button, Text
from core.work import Line
from core.world import World

ROOM = "work"


def place(world: World, spot: Spot) -> Text:
    """Where, as staff see it: by the gazetteer where it knows the place, also when the words of the report are gone."""
    known = world.gazetteer.get(spot.place_id) if spot.place_id else None
    if known is not None:
        return Text(key="place-pin-at" if spot.kind is PlaceKind.PIN else "literal", args=_named(spot, known.shown))
    if spot.kind is PlaceKind.PIN or spot.name:
        return place_text(spot)
    return Text(key="place-none" if spot.kind is PlaceKind.NONE else "work-place-own")


def _named(spot: Spot, name: str) -> dict[str, str | int]:
    return {"name" if spot.kind is PlaceKind.PIN else "words": name}


def moment(report: Report) -> Text:
    """When: "now" was true when it was told; here it is when that was."""
    if report.when.ongoing:
        return Text(key="own-time", args={"start": report.when.start})
    return time_text(report.when, report.answers)


def answers(report: Report) -> list[tuple[str, Text]]:
    """What was answered, without what is asked no more: a report outlives its questions."""
    shown = []
    for question in QUESTIONS[report.category]:
        told = tuple(option for option in report.answers.get(question.id, ()) if option in question.options)
        if told and question.id != "when":
            shown.append((question.id, options_text(question.id, told)))
    return shown


def language(world: World, code: str) -> Text:
    """A language by its own name; by its code where it is not spoken here."""
    return Text(key=f"language-{code}") if code in world.vocabularies else Text(key="literal", args={"words": code})


def line(world: World, one: Line) -> Text:
    """A report in a list: what, where, which night, how far it has come, and how many more tell of the same."""
    args = {
        "category": category_text(one.category),
        "place": place(world, one.spot),
        "day": one.night_of,
        "band": Text(key=f"band-{one.band.value}"),
        "state": state_text(one.state),
        "held": "yes" if one.held else "no",
        "others": one.others,
    }
    return Text(key="work-line", args=args)


def numbered(world: World, lines: tuple[Line, ...]) -> tuple[Text, ...]:
    """Lines with the numbers that their buttons have."""
    return tuple(
        Text(key="work-numbered", args={"number": number, "line": line(world, one)})
        for number, one in enumerate(lines, start=1)
    )


def work_button(key: str, act: str, about: str = "", style: str | None = None) -> Button:
    """A button of this room."""
    return Button(label=Text(key=key), press=desk_press(ROOM, act, about), style=style)


def back_rows(chosen: Filter) -> tuple[tuple[Button, ...], ...]:
    """To the list as it was, and to the desk."""
    return ((work_button("work-to-list", "list", chosen.code), desk_button()),)
