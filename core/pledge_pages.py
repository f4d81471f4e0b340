"""The pages of the pledge: in short, each focus area, and who stands behind it. One is read in place of another."""

from datetime import datetime

from core.pledge import FocusArea, in_language
from core.prompts import MENU, press_of
from core.texts import Button, Say, Text
from core.world import World


def overview(world: World, language: str, now: datetime) -> Say:
    """The pledge in short: the year, its focus areas, and plain words when the year is past."""
    pledge = world.pledge(now)
    today = now.astimezone(world.zone).date()
    parts = [Text(key="pledge-overview", args={"municipality": world.name, "year": str(pledge.year)})]
    if pledge.is_past(today):
        parts.append(Text(key="pledge-past", args={"year": str(pledge.year), "now": str(today.year)}))
    parts.append(
        Text(
            key="pledge-areas",
            args={
                "areas": tuple(
                    Text(key="pledge-area-line", args={"title": in_language(area.title, language)})
                    for area in pledge.focus_areas
                )
            },
        )
    )
    rows = tuple(
        (
            Button(
                label=Text(key="literal", args={"words": in_language(area.title, language)}),
                press=press_of(None, "pledge", area.id),
            ),
        )
        for area in pledge.focus_areas
    )
    return Say(
        parts=tuple(parts),
        buttons=(
            *rows,
            (Button(label=Text(key="button-pledge-who"), press=press_of(None, "pledge", "-who")),),
            (Button(label=Text(key="button-home"), press=press_of(None, MENU, "home")),),
        ),
    )


def area_page(world: World, area: FocusArea, language: str, now: datetime) -> Say:
    """One focus area: why it was chosen, what was promised, and how far it has come."""
    year = str(world.pledge(now).year)
    actions = tuple(
        Text(
            key="pledge-action",
            args={
                "words": in_language(action.words, language),
                "state": Text(key=f"action-{action.state.value.replace('_', '-')}"),
            },
        )
        for action in area.actions
    )
    return Say(
        parts=(
            Text(key="pledge-area", args={"title": in_language(area.title, language), "year": year}),
            Text(key="pledge-why", args={"why": in_language(area.why, language)}),
            Text(key="pledge-actions", args={"actions": actions}),
        ),
        buttons=(
            (Button(label=Text(key="menu-report"), press=press_of(None, MENU, "report"), style="primary"),),
            (
                Button(label=Text(key="button-pledge-all"), press=press_of(None, "pledge", "-all")),
                Button(label=Text(key="button-home"), press=press_of(None, MENU, "home")),
            ),
        ),
    )


def parties_page(world: World, language: str, now: datetime) -> Say:
    """Who stands behind the pledge, and what a pledge is."""
    pledge = world.pledge(now)
    parties = tuple(
        Text(
            key="pledge-party",
            args={"name": in_language(party.name, language), "role": in_language(party.role, language)},
        )
        for party in pledge.parties
    )
    return Say(
        parts=(Text(key="pledge-who", args={"year": str(pledge.year), "parties": parties}), Text(key="pledge-what")),
        buttons=(
            (
                Button(label=Text(key="button-pledge-all"), press=press_of(None, "pledge", "-all")),
                Button(label=Text(key="button-home"), press=press_of(None, MENU, "home")),
            ),
        ),
    )
