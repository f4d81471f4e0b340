"""A pledge written as the TOML file that it could have come from: what staff change and send in again."""

import json
from collections.abc import Iterator

from core.pledge import Action, FocusArea, Pledge


def as_toml(pledge: Pledge) -> str:
    """The file of a pledge. Reading it gives the same pledge again."""
    return "\n".join(_lines(pledge)) + "\n"


def _lines(pledge: Pledge) -> Iterator[str]:
    yield f"municipality = {_quoted(pledge.municipality)}"
    yield f"year = {pledge.year}"
    if pledge.announced is not None:
        yield f"announced = {pledge.announced.isoformat()}"
    if pledge.source is not None:
        yield f"source = {_quoted(pledge.source)}"
    for party in pledge.parties:
        yield from ("", "[[parties]]")
        yield from _worded("name", party.name)
        yield from _worded("role", party.role)
    for area in pledge.focus_areas:
        yield from _area(area)


def _area(area: FocusArea) -> Iterator[str]:
    yield from ("", "[[focus_areas]]", f"id = {_quoted(area.id)}")
    yield f"categories = [{', '.join(_quoted(category.value) for category in area.categories)}]"
    yield from _worded("title", area.title)
    yield from _worded("why", area.why)
    for action in area.actions:
        yield from _action(action)


def _action(action: Action) -> Iterator[str]:
    yield from ("", "[[focus_areas.actions]]", f"id = {_quoted(action.id)}", f"state = {_quoted(action.state.value)}")
    yield from _worded("words", action.words)
    for news in action.news:
        yield from ("", "[[focus_areas.actions.news]]", f"id = {_quoted(news.id)}", f"day = {news.day.isoformat()}")
        if news.state is not None:
            yield f"state = {_quoted(news.state.value)}"
        yield from _worded("said", news.said or {})
        yield from _worded("did", news.did)


def _worded(name: str, words: dict[str, str]) -> Iterator[str]:
    yield from (f"{name}.{code} = {_quoted(text)}" for code, text in words.items())


def _quoted(text: str) -> str:
    # A string of JSON is one of TOML, but for one letter that TOML wants escaped.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
