"""The desk's pages of "you said – we did": where it belongs, how far it has come, the words, and what became of it."""

from collections.abc import Iterable, Mapping, Sequence

from core.desk.pledge import button, ways_out
from core.pledge import Action, ActionState, FocusArea, Pledge, in_language
from core.pledge_pages import news_page
from core.publishing import LONGEST_DID, LONGEST_SAID, SWEDISH, Entry, Telling, place_of, with_news
from core.texts import Button, Say, Text

# One letter each, as a button carries no more beside the ids.
LETTERS = {
    "d": ActionState.DONE,
    "o": ActionState.ONGOING,
    "n": ActionState.NOT_DONE,
    "p": ActionState.PLANNED,
}
ENTRIES_SHOWN = 10
LONGEST_LINE = 60
DID, SAID = "did", "said"
LONGEST = {DID: LONGEST_DID, SAID: LONGEST_SAID}


def areas_page(pledges: Sequence[Pledge], pledge: Pledge) -> Say:
    """Which focus area it is about; and of which other year, where there is one."""
    rows = [(_titled(area.title, "actions", f"{pledge.year}.{area.id}"),) for area in pledge.focus_areas]
    others = [one for one in pledges if one.year != pledge.year]
    years = tuple(button("pledge-entry-year", "areas", str(one.year), year=str(one.year)) for one in others[-3:])
    ask = Text(key="pledge-entry-area", args={"year": str(pledge.year)})
    return Say(parts=(ask,), buttons=(*rows, *((years,) if years else ()), *ways_out()))


def actions_page(pledge: Pledge, area: FocusArea, language: str) -> Say:
    """Which promise of a focus area it is about."""
    lines = tuple(
        Text(key="pledge-entry-action-line", args={"number": number, "words": in_language(action.words, language)})
        for number, action in enumerate(area.actions, start=1)
    )
    rows = [
        (_titled(action.words, "state", f"{pledge.year}.{area.id}.{action.id}", number),)
        for number, action in enumerate(area.actions, start=1)
    ]
    title = in_language(area.title, language)
    ask = Text(key="pledge-entry-action", args={"title": title, "lines": lines})
    return Say(parts=(ask,), buttons=(*rows, *ways_out()))


def _titled(words: Mapping[str, str], act: str, about: str, number: int | None = None) -> Button:
    title = words[SWEDISH] if number is None else f"{number}. {words[SWEDISH]}"
    return button("literal", act, about, words=title)


def state_page(about: str, action: Action, language: str, act: str = "words") -> Say:
    """How far the promise has come."""
    rows = [
        (button(f"pledge-state-{state.value.replace('_', '-')}", act, f"{about}.{letter}"),)
        for letter, state in LETTERS.items()
    ]
    ask = Text(key="pledge-entry-state", args={"words": in_language(action.words, language)})
    return Say(parts=(ask,), buttons=(*rows, *ways_out()))


def ask_words(state: ActionState, before: Text | None = None) -> Say:
    """Write, in Swedish, what was done, or why it was not."""
    ask = Text(key="pledge-entry-words", args={"state": state.value, "most": LONGEST_DID})
    return Say(parts=(*((before,) if before else ()), ask), buttons=ways_out())


def ask_again(entry: Entry, part: str, language: str, before: Text | None = None) -> Say:
    """Write the words of one part in one language; with what they are now in Swedish."""
    now = (entry.did if part == DID else entry.said or {}).get(SWEDISH, "")
    named = Text(key=f"language-{language}")
    asked = Text(
        key="pledge-entry-write-did" if part == DID else "pledge-entry-write-said",
        args={"language": named, "most": LONGEST[part]},
    )
    parts = [*((before,) if before else ()), asked]
    if now:
        parts.append(Text(key="pledge-entry-as-now", args={"words": now}))
    return Say(parts=tuple(parts), buttons=((button("pledge-entry-cancel", "entry", entry.id),),))


def too_long(part: str, length: int) -> Text:
    """Words that do not go into a message with the others."""
    return Text(key="pledge-entry-long", args={"most": LONGEST[part], "length": length})


def preview(pledges: Iterable[Pledge], entry: Entry, language: str) -> Say | None:
    """The entry as followers in a language get it; None when no pledge has its action any more."""
    found = place_of(pledges, entry)
    if found is None:
        return None
    pledge, area, action = found
    # As it is now, published or not: in place of what the area has of it.
    kept = action.model_copy(update={"news": tuple(one for one in action.news if one.id != entry.id)})
    actions = tuple(with_news(kept, (entry.news,)) if one.id == action.id else one for one in area.actions)
    return news_page(pledge, area.model_copy(update={"actions": actions}), entry.news, language)


def entry_page(
    pledges: Sequence[Pledge],
    entry: Entry,
    language: str,
    followers: int,
    telling: Telling | None,
    before: Text | None = None,
) -> Say:
    """One entry as followers get it, where it stands, and what can be done with it."""
    shown = preview(pledges, entry, language)
    body = shown.parts if shown is not None else (Text(key="pledge-entry-homeless"),)
    parts = (*((before,) if before else ()), *body, _standing(entry, followers, telling))
    live = entry.published_at is not None
    about_said = f"{entry.id}.{SAID}.{SWEDISH}"
    said = button("pledge-entry-change-said" if entry.said else "pledge-entry-add-said", "write", about_said)
    publish = () if live or shown is None else ((button("pledge-entry-publish", "publish", entry.id, "success"),),)
    return Say(
        parts=parts,
        buttons=(
            *publish,
            (said,),
            (button("pledge-entry-change-did", "write", f"{entry.id}.{DID}.{SWEDISH}"),),
            (button("pledge-entry-change-state", "restate", entry.id), button("pledge-entry-into", "into", entry.id)),
            (button("pledge-entry-all-languages", "show", entry.id),),
            (button("pledge-entry-remove", "remove", entry.id, "danger"),),
            *ways_out(),
        ),
    )


def _standing(entry: Entry, followers: int, telling: Telling | None) -> Text:
    if entry.published_at is None:
        return Text(key="pledge-entry-draft", args={"followers": followers})
    if telling is None:
        return Text(key="pledge-entry-waits", args={"day": entry.day, "followers": followers})
    told = {"told": telling.told, "followers": max(telling.told, telling.followers)}
    if telling.ended_at is None:
        return Text(key="pledge-entry-on-its-way", args={"day": entry.day, **told})
    return Text(key="pledge-entry-told", args={"day": entry.day, "told": telling.told})


def languages_page(entry: Entry, languages: Iterable[str]) -> Say:
    """Into which language to write it; those that are there have a tick."""
    buttons = []
    for code in languages:
        if code == SWEDISH:
            continue
        label = Text(key=f"language-{code}")
        if entry.did.get(code) and (entry.said is None or entry.said.get(code)):
            label = Text(key="ticked", args={"label": label})
        buttons.append(Button(label=label, press=button("literal", "write", f"{entry.id}.{DID}.{code}").press))
    rows = [tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2)]
    done = (button("pledge-entry-done", "entry", entry.id),)
    return Say(parts=(Text(key="pledge-entry-languages"),), buttons=(*rows, done))


def sure_to_remove(entry: Entry) -> Say:
    """Whether to take it away."""
    asked = Text(key="pledge-entry-sure-live" if entry.published_at else "pledge-entry-sure-draft")
    yes, no = button("pledge-entry-yes", "gone", entry.id, "danger"), button("pledge-entry-cancel", "entry", entry.id)
    return Say(parts=(asked,), buttons=((yes,), (no,)))


def entries_page(entries: Sequence[Entry]) -> Say:
    """What was written, newest first."""
    if not entries:
        none = Text(key="pledge-entries-none")
        return Say(parts=(none,), buttons=((button("pledge-work-write", "areas"),), *ways_out()))
    lines = tuple(
        Text(
            key="pledge-entries-line" if entry.published_at else "pledge-entries-draft-line",
            args={"number": number, "day": entry.day, "words": _line(entry.did[SWEDISH])},
        )
        for number, entry in enumerate(entries, start=1)
    )
    rows = [
        (button("literal", "entry", entry.id, words=f"{number}. {entry.did[SWEDISH]}"),)
        for number, entry in enumerate(entries, start=1)
    ]
    return Say(parts=(Text(key="pledge-entries", args={"lines": lines}),), buttons=(*rows, *ways_out()))


def _line(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= LONGEST_LINE else flat[: LONGEST_LINE - 1].rstrip() + "…"
