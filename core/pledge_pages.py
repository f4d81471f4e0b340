"""The pages of the pledge: in short, each focus area, and who stands behind it. One is read in place of another."""

from datetime import datetime

from core import following
from core.places import fold
from core.pledge import Action, ActionState, FocusArea, News, Pledge, in_language
from core.prompts import MENU, home_button, press_of
from core.texts import Button, Say, Text
from core.world import World

NEWS_SHOWN = 5


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
            (Button(label=Text(key="button-follow"), press=press_of(None, "follow", "-list")),),
            (Button(label=Text(key="button-pledge-who"), press=press_of(None, "pledge", "-who")),),
            (Button(label=Text(key="button-home"), press=press_of(None, MENU, "home")),),
        ),
    )


def area_titled(world: World, text: str, language: str, now: datetime) -> FocusArea | None:
    """The focus area whose title the whole message is, as on its button."""
    wanted = fold(text)
    areas = world.pledge(now).focus_areas
    return next((area for area in areas if wanted and fold(in_language(area.title, language)) == wanted), None)


def news_of(area: FocusArea) -> list[News]:
    """What was said and done in a focus area, newest first."""
    return sorted((news for action in area.actions for news in action.news), key=lambda news: news.day, reverse=True)


def area_page(world: World, area: FocusArea, language: str, now: datetime) -> Say:
    """One focus area: why it was chosen, what was promised, and how far it has come."""
    year = str(world.pledge(now).year)
    actions = tuple(_action_line(action, action.state, language) for action in area.actions)
    news = tuple(
        Text(key="pledge-news-line", args={"day": one.day, "words": in_language(one.did, language)})
        for one in news_of(area)[:NEWS_SHOWN]
    )
    return Say(
        parts=(
            Text(key="pledge-area", args={"title": in_language(area.title, language), "year": year}),
            Text(key="pledge-why", args={"why": in_language(area.why, language)}),
            Text(key="pledge-actions", args={"actions": actions}),
            *((Text(key="pledge-news", args={"news": news}),) if news else ()),
        ),
        buttons=(
            (Button(label=Text(key="menu-other"), press=press_of(None, MENU, "other"), style="primary"),),
            (Button(label=Text(key="button-follow"), press=press_of(None, "follow", "-list")),),
            (
                Button(label=Text(key="button-pledge-all"), press=press_of(None, "pledge", "-all")),
                Button(label=Text(key="button-home"), press=press_of(None, MENU, "home")),
            ),
        ),
    )


def _action_line(action: Action, state: ActionState, language: str) -> Text:
    words = in_language(action.words, language)
    return Text(key="pledge-action", args={"words": words, "state": state_text(state)})


def state_text(state: ActionState) -> Text:
    """How far an action has come."""
    return Text(key=f"action-{state.value.replace('_', '-')}")


def news_page(pledge: Pledge, area: FocusArea, news: News, language: str) -> Say:
    """One piece of news as those who follow it get it: which promise it is about where it tells how far that has
    come, what was said and done, and the way out."""
    parts = [Text(key="news", args={"area": in_language(area.title, language), "year": str(pledge.year)})]
    action = next((action for action in area.actions if any(one.id == news.id for one in action.news)), None)
    if news.state is not None and action is not None:
        parts.append(_action_line(action, news.state, language))
    if news.said is not None:
        parts.append(Text(key="news-said", args={"words": in_language(news.said, language)}))
    parts.append(Text(key="news-did", args={"words": in_language(news.did, language)}))
    read = Button(label=Text(key="menu-pledge"), press=press_of(None, "pledge", area.id))
    leave = Button(label=Text(key="button-unfollow"), press=press_of(None, "unfollow", following.ALL))
    return Say(parts=tuple(parts), buttons=((read,), (leave,), (home_button(),)))


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
