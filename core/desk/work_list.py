"""The list of reports: eight a page, newest first, with its filter on its buttons."""

from core.desk.home import desk_button
from core.desk.presses import desk_press
from core.desk.work_codes import AREA, CATEGORY_CODES, Filter, Span, Which, about
from core.desk.work_texts import ROOM, numbered, work_button
from core.ids import token_of
from core.pledge import FocusArea, in_language
from core.prompts import category_text
from core.texts import Button, Rows, Say, Text
from core.work import Line, Page
from core.world import World

A_PAGE = 8
A_ROW = 4
# So many waiting words are counted; more are "more than".
MOST_HELD = 99
OLDER, NEWER = ">", "<"


def listing(world: World, chosen: Filter, page: Page, held: int, areas: tuple[FocusArea, ...], language: str) -> Say:
    """One page: what is shown, each report in a line, and buttons to open them, to leaf and to choose."""
    parts = [Text(key="work", args={"filter": _filter_text(chosen, areas, language)})]
    if page.lines:
        parts.append(Text(key="lines", args={"lines": numbered(world, page.lines)}))
    else:
        parts.append(Text(key="work-none"))
    rows: list[tuple[Button, ...]] = []
    if held and chosen.which is not Which.HELD:
        waiting = Text(key="work-held-waiting", args={"count": held})
        filter_of_held = Filter(which=Which.HELD)
        rows.append((Button(label=waiting, press=desk_press(ROOM, "list", filter_of_held.code), style="primary"),))
    rows += opening(page.lines, chosen)
    rows += leafing(chosen, page)
    state = work_button("work-pick-state", "pick", f"s{chosen.code}")
    time = work_button("work-pick-time", "pick", f"t{chosen.code}")
    subject = work_button("work-pick-subject", "pick", f"u{chosen.code}")
    rows += [(state, time), (subject, work_button("work-quotes", "quot"))]
    return Say(parts=tuple(parts), buttons=(*rows, (desk_button(),)))


def opening(lines: tuple[Line, ...], chosen: Filter) -> list[tuple[Button, ...]]:
    """A button for each line, by its number."""
    return in_rows(
        [
            Button(
                label=Text(key="work-open", args={"number": number}),
                press=desk_press(ROOM, "open", about(one.id, chosen)),
            )
            for number, one in enumerate(lines, start=1)
        ]
    )


def in_rows(buttons: list[Button]) -> list[tuple[Button, ...]]:
    """Short buttons, several in a row."""
    return [tuple(buttons[at : at + A_ROW]) for at in range(0, len(buttons), A_ROW)]


def leafing(chosen: Filter, page: Page) -> Rows:
    """To the newer and the older ones, where there are any."""
    if not page.lines:
        return ()
    row: list[Button] = []
    if page.newer:
        row.append(work_button("work-newer", "list", f"{chosen.code}{NEWER}{token_of(page.lines[0].id)}"))
    if page.older:
        row.append(work_button("work-older", "list", f"{chosen.code}{OLDER}{token_of(page.lines[-1].id)}"))
    return (tuple(row),) if row else ()


def picking(kind: str, chosen: Filter, areas: tuple[FocusArea, ...], language: str) -> Say:
    """What to choose from: "s" how far they have come, "t" since when, "u" what they are about."""
    if kind == "s":
        options = [(Text(key=f"work-which-{one.name.lower()}"), {"which": str(one)}) for one in Which]
    elif kind == "t":
        options = [(Text(key=f"work-span-{one.name.lower()}"), {"span": str(one)}) for one in Span]
    else:
        options = _subjects(areas, language)
    rows = [
        (Button(label=label, press=desk_press(ROOM, "list", chosen.model_copy(update=change).code)),)
        for label, change in options
    ]
    return Say(parts=(Text(key="work-pick"),), buttons=(*rows, (desk_button(),)))


def _subjects(areas: tuple[FocusArea, ...], language: str) -> list[tuple[Text, dict[str, str]]]:
    return [
        (Text(key="work-all-subjects"), {"what": ""}),
        *((_area_text(area, language), {"what": f"{AREA}{area.id}"}) for area in areas if area.categories),
        *((category_text(category), {"what": code}) for category, code in CATEGORY_CODES.items()),
    ]


def _area_text(area: FocusArea, language: str) -> Text:
    return Text(key="work-area", args={"area": in_language(area.title, language)})


def _filter_text(chosen: Filter, areas: tuple[FocusArea, ...], language: str) -> Text:
    area = next((area for area in areas if area.id == chosen.area), None)
    category = chosen.category
    if area is not None:
        subject = _area_text(area, language)
    else:
        subject = category_text(category) if category else Text(key="work-all-subjects")
    which = Text(key=f"work-which-{chosen.which.name.lower()}")
    span = Text(key=f"work-span-{chosen.span.name.lower()}")
    return Text(key="listed", args={"items": (which, subject, span)})
