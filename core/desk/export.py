"""Taking reports out, at the desk: which file, of which days. Words never leave this way: no chat is for them."""

from core.desk.home import desk_button
from core.desk.presses import desk_press
from core.exporting import Choice, Format, Span
from core.texts import Button, Say, Text

ROOM = "export"
# More is made on the command line: it would be too large for the chat, or too slow for who waits for it.
MOST_IN_CHAT = 50_000


def formats() -> Say:
    """Which file?"""
    rows = tuple((_button(format.value, "what", format.value),) for format in Format)
    return Say(parts=(Text(key="export"),), buttons=(*rows, (desk_button(),)))


def spans(format: Format) -> Say:
    """Of which days?"""
    parts = (
        Text(key="export-what", args={"format": format.value}),
        Text(key="export-coarse"),
        Text(key="export-span"),
    )
    rows = tuple((_button(choice.value, "make", f"{format.value}.{choice.value}"),) for choice in Choice)
    return Say(parts=parts, buttons=(*rows, (_button("other", "", ""),), (desk_button(),)))


def coming(span: Span, count: int) -> Say:
    """The file is on its way."""
    told = {"count": count, "first": str(span.first), "last": str(span.last)}
    return Say(parts=(Text(key="export-coming", args=dict(told)),), buttons=_onwards())


def too_many(count: int) -> Say:
    """It is too much for a chat."""
    return Say(parts=(Text(key="export-many", args={"count": count}),), buttons=_onwards())


def caption(format: Format, span: Span, count: int) -> Text:
    """What stands below the file."""
    what = Text(key=f"export-{format.value}")
    return Text(
        key="export-caption", args={"what": what, "first": str(span.first), "last": str(span.last), "count": count}
    )


def _onwards() -> tuple[tuple[Button, ...], ...]:
    return ((_button("other", "", ""),), (desk_button(),))


def _button(label: str, act: str, about: str) -> Button:
    return Button(label=Text(key=f"export-{label}"), press=desk_press(ROOM, act, about))
