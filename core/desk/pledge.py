"""The desk's pages of the pledge: what residents meet now, files that were sent in, and what is wrong with one."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from core.desk.home import desk_button
from core.desk.presses import desk_press
from core.ids import token_of
from core.pledge import Pledge
from core.publishing import (
    LARGEST_FILE,
    WAITING,
    ErrandKind,
    PledgeFile,
    Problem,
    Telling,
    untranslated,
)
from core.texts import Button, Rows, Say, Text

ROOM = "pledge"
# So many problems go well into one message, and so many messages are enough for one file.
PROBLEMS_A_MESSAGE, MOST_PROBLEMS = 25, 150
LONGEST_FIELD, LONGEST_WORDS = 70, 90
FILES_SHOWN = 10


def button(key: str, act: str, about: str = "", style: str | None = None, **args: str) -> Button:
    """A button of this room."""
    return Button(label=Text(key=key, args=dict(args)), press=desk_press(ROOM, act, about), style=style)


def ways_out() -> Rows:
    """Back to the room, and to the desk."""
    return ((button("pledge-work-back", ""), desk_button()),)


def room(pledge: Pledge, waiting: Iterable[PledgeFile], telling: Telling | None) -> Say:
    """The room: which pledge residents meet, what waits, and how far the news has come that is being sent."""
    parts = [Text(key="pledge-work", args={"year": str(pledge.year)})]
    parts += [state_line(file) for file in waiting]
    if telling is not None:
        parts.append(Text(key="pledge-work-telling", args=_progress(telling)))
    return Say(
        parts=tuple(parts),
        buttons=(
            (button("pledge-work-write", "areas", style="primary"),),
            (button("pledge-work-entries", "entries"),),
            (button("pledge-work-upload", "file"),),
            (button("pledge-work-files", "files"), button("pledge-work-template", "template")),
            (button("pledge-work-pack", "pack"),),
            (desk_button(),),
        ),
    )


def _progress(telling: Telling) -> dict[str, int]:
    # Who began to follow meanwhile is told too.
    return {"told": telling.told, "followers": max(telling.told, telling.followers)}


def ask_file(before: Text | None = None) -> Say:
    """Send a file, after what was wrong with the last one."""
    size = Text(key="pledge-work-send-file", args={"size": LARGEST_FILE // 1024})
    rows = ((button("pledge-work-template", "template"),), *ways_out())
    return Say(parts=(*((before,) if before else ()), size), buttons=rows)


def too_large() -> Say:
    """A file that is larger than a pledge may be."""
    return ask_file(Text(key="pledge-work-too-large", args={"size": LARGEST_FILE // 1024}))


def fetching() -> Say:
    """A file is being fetched, and will be answered."""
    return Say(parts=(Text(key="pledge-work-fetching"),))


def failed(kind: ErrandKind) -> Say:
    """What was asked for could not be done."""
    said = Text(key="pledge-work-not-fetched" if kind is ErrandKind.FILE else "pack-not-made")
    return Say(parts=(said,), buttons=ways_out())


def problems(found: Sequence[Problem]) -> tuple[Say, ...]:
    """Everything that is wrong with a file, in as many messages as it takes."""
    shown = found[:MOST_PROBLEMS]
    pages = [shown[i : i + PROBLEMS_A_MESSAGE] for i in range(0, len(shown), PROBLEMS_A_MESSAGE)]
    says = [Say(parts=(Text(key="lines", args={"lines": tuple(map(_problem, page))}),)) for page in pages]
    first = Text(key="pledge-work-problems", args={"count": len(found)})
    says[0] = Say(parts=(first, *says[0].parts))
    more = len(found) - len(shown)
    last = (*((Text(key="pledge-work-more", args={"count": more}),) if more else ()), Text(key="pledge-work-mend"))
    again = ((button("pledge-work-again", "file", style="primary"),), *ways_out())
    says[-1] = Say(parts=(*says[-1].parts, *last), buttons=again)
    return tuple(says)


def _problem(problem: Problem) -> Text:
    what = Text(key=f"pledge-problem-{problem.kind}", args={"words": _short(problem.words, LONGEST_WORDS)})
    if not problem.field:
        return Text(key="pledge-problem-in-line", args={"line": str(problem.line), "what": what})
    field = _short(problem.field, LONGEST_FIELD)
    return Text(key="pledge-problem-in-field", args={"line": str(problem.line), "field": field, "what": what})


def _short(words: str, most: int) -> str:
    return words if len(words) <= most else words[: most - 1] + "…"


def state_line(file: PledgeFile) -> Text:
    """Where a file stands."""
    return Text(key=f"pledge-file-{file.state.value}", args={"year": str(file.year), "day": file.publish_on or ""})


def file_page(
    file: PledgeFile, pledge: Pledge, languages: Iterable[str], today: date, shown_in: str, before: Text | None = None
) -> Say:
    """One file that was sent in: what is in it, what is not translated, how to read it and when to publish it."""
    languages = tuple(languages)
    actions = sum(len(area.actions) for area in pledge.focus_areas)
    counts = {"year": str(pledge.year), "areas": len(pledge.focus_areas), "actions": actions}
    parts = [*((before,) if before else ()), Text(key="pledge-file", args={**counts}), state_line(file)]
    lacking = untranslated(pledge, languages)
    if lacking:
        lines = tuple(
            Text(key="pledge-file-lacks-line", args={"language": Text(key=f"language-{code}"), "count": count})
            for code, count in lacking.items()
        )
        parts.append(Text(key="pledge-file-lacks", args={"lines": lines}))
    else:
        parts.append(Text(key="pledge-file-translated"))
    parts.append(Text(key="pledge-file-read"))
    # The reader's own language first: it is the one that is read.
    ordered = sorted(languages, key=lambda code: code != shown_in)
    token = token_of(file.id)
    reading = [button(f"language-{code}", "see", f"{token}.{code}") for code in ordered]
    rows = [tuple(reading[i : i + 2]) for i in range(0, len(reading), 2)]
    return Say(parts=tuple(parts), buttons=(*rows, *_publishing(file, today), *ways_out()))


def _publishing(file: PledgeFile, today: date) -> Rows:
    if file.state not in WAITING:
        return ()
    token = token_of(file.id)
    january = date(file.year, 1, 1)
    new_year = (button("pledge-file-january", "day", f"{token}.january", year=str(file.year)),)
    return (
        (button("pledge-file-now", "sure", token, "success"), button("pledge-file-tomorrow", "day", f"{token}.next")),
        *((new_year,) if january > today + timedelta(days=1) else ()),
        (button("pledge-file-other-day", "when", token), button("pledge-file-drop", "drop", token, "danger")),
    )


def sure(file: PledgeFile) -> Say:
    """The last question before residents meet it."""
    token = token_of(file.id)
    return Say(
        parts=(Text(key="pledge-file-sure", args={"year": str(file.year)}),),
        buttons=(
            (button("pledge-file-yes", "now", token, "success"),),
            (button("pledge-file-no", "draft", token),),
        ),
    )


def ask_day(file: PledgeFile, before: Text | None = None) -> Say:
    """Write the day from which it is to be shown."""
    ask = Text(key="pledge-file-ask-day", args={"year": str(file.year)})
    return Say(
        parts=(*((before,) if before else ()), ask),
        buttons=((button("pledge-file-no", "draft", token_of(file.id)),),),
    )


def files_page(files: Sequence[PledgeFile]) -> Say:
    """The files that were sent in, newest first."""
    if not files:
        return Say(
            parts=(Text(key="pledge-files-none"),), buttons=((button("pledge-work-upload", "file"),), *ways_out())
        )
    lines = tuple(
        Text(key="pledge-files-line", args={"number": number, "at": file.made_at, "state": state_line(file)})
        for number, file in enumerate(files, start=1)
    )
    opening = [
        button("pledge-files-open", "draft", token_of(file.id), number=str(number), year=str(file.year))
        for number, file in enumerate(files, start=1)
    ]
    rows = [tuple(opening[i : i + 2]) for i in range(0, len(opening), 2)]
    return Say(parts=(Text(key="pledge-files", args={"lines": lines}),), buttons=(*rows, *ways_out()))
