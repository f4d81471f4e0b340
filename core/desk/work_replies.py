"""What is said to a reporter: a template or own words, shown before it is sent."""

from dataclasses import dataclass

from core.desk.work_codes import STATE_CODES, Filter, about, mark_code
from core.desk.work_report import to_report
from core.desk.work_texts import language, work_button
from core.own import state_text
from core.past import Reply
from core.prompts import home_button, press_of
from core.report import Category, Report, ReportState
from core.texts import Button, Rows, Say, Text
from core.work import Mark, Worked
from core.world import World

BARE = "-"
_ALL = frozenset(Category)
_AT_NIGHT = frozenset({Category.CAR_MEET, Category.DRUGS, Category.VANDALISM, Category.UNSAFE_PLACE})
_OF_THINGS = frozenset({Category.VANDALISM, Category.LITTERING, Category.DRUGS, Category.UNSAFE_PLACE})


@dataclass(frozen=True, slots=True)
class Template:
    """A ready answer: its letter in a button, its name in the locales, and what it answers."""

    code: str
    name: str
    states: frozenset[ReportState]
    categories: frozenset[Category] = _ALL

    @property
    def text(self) -> Text:
        """What it says, to the reporter."""
        return Text(key=f"template-{self.name}")

    @property
    def label(self) -> Text:
        """What it is called, to staff."""
        return Text(key=f"template-{self.name}-label")


def _in(*states: ReportState) -> frozenset[ReportState]:
    return frozenset(states)


_PLANNED, _DONE, _NOT_OURS, _MORE = (
    ReportState.PLANNED,
    ReportState.DONE,
    ReportState.NOT_OURS,
    ReportState.NEEDS_MORE,
)
# A letter must never be used again for another answer: buttons stay in Telegram for ever.
TEMPLATES = (
    Template("a", "patrol", _in(_PLANNED), _AT_NIGHT),
    Template("b", "lamp", _in(_PLANNED), frozenset({Category.UNSAFE_PLACE, Category.VANDALISM})),
    Template("c", "cleaning", _in(_PLANNED), _OF_THINGS | {Category.LITTERING}),
    Template("d", "pledge", _in(_PLANNED, _DONE, _NOT_OURS)),
    Template("e", "visited", _in(_DONE), _AT_NIGHT),
    Template("f", "mended", _in(_DONE), _OF_THINGS),
    Template("g", "police", _in(_NOT_OURS), _AT_NIGHT),
    Template("h", "owner", _in(_NOT_OURS)),
    Template("i", "where", _in(_MORE)),
    Template("j", "when", _in(_MORE)),
    Template("k", "more", _in(_MORE)),
)


def template(code: str) -> Template | None:
    """The template of a button; None for a letter that is none."""
    return next((one for one in TEMPLATES if one.code == code), None)


def fitting(category: Category, to: ReportState) -> tuple[Template, ...]:
    """The templates for a report of this category that comes to this state."""
    return tuple(one for one in TEMPLATES if to in one.states and category in one.categories)


@dataclass(frozen=True, slots=True)
class Step:
    """A report on its way to a state, as it was seen."""

    worked: Worked
    mark: Mark
    to: ReportState
    filter: Filter

    def about(self, code: str = "") -> str:
        """What a button carries."""
        return about(self.worked.report.id, self.filter, mark_code(self.mark) + STATE_CODES[self.to] + code)

    def goes(self, world: World) -> Text:
        """Where what is said will go, and in which language."""
        if not self.worked.reachable:
            return Text(key="work-goes-nowhere")
        return Text(key="work-goes", args={"language": language(world, spoken(world, self.worked.report))})


def spoken(world: World, report: Report) -> str:
    """The language to answer a report in: its own, unless it is spoken here no more."""
    return report.language if report.language in world.vocabularies else world.languages[0]


def choosing(world: World, step: Step) -> Say:
    """How to tell: a template, own words, or how far it has come and no more."""
    args = {"reference": step.worked.report.reference, "state": state_text(step.to)}
    asks = (Text(key="work-asks"),) if step.to is ReportState.NEEDS_MORE else ()
    rows = [
        (button_of(one.label, "prev", step.about(one.code)),) for one in fitting(step.worked.report.category, step.to)
    ]
    return Say(
        parts=(Text(key="work-telling", args=args), step.goes(world), *asks),
        buttons=(
            *rows,
            (work_button("work-own-words", "own", step.about()),),
            (work_button("work-bare", "send", step.about(BARE)),),
            *to_report(step.worked, step.filter),
        ),
    )


def button_of(label: Text, act: str, carried: str) -> Button:
    """A button of this room whose words are at hand."""
    return work_button(label.key, act, carried)


def preview(world: World, step: Step, chosen: Template) -> Say:
    """A template as staff read it; the reporter reads it in the language of the report."""
    shown = Text(key="work-preview", args={"state": state_text(step.to), "words": filled(world, chosen)})
    send = work_button("work-send", "send", step.about(chosen.code), "success")
    other = work_button("work-other", "to", step.about())
    return Say(parts=(shown, step.goes(world)), buttons=((send,), (other,), *to_report(step.worked, step.filter)))


def filled(world: World, chosen: Template) -> Text:
    """A template with the numbers that it names."""
    return (
        Text(key=chosen.text.key, args={"police": world.number("police")}) if chosen.name == "police" else chosen.text
    )


def asking_words(world: World, step: Step) -> Say:
    """Own words are awaited."""
    other = work_button("work-other", "to", step.about())
    return Say(
        parts=(Text(key="work-words-ask"), step.goes(world)),
        buttons=((other,), *to_report(step.worked, step.filter)),
    )


def own_words(world: World, step: Step, words: str) -> Say:
    """Own words, shown back before they are sent."""
    shown = Text(
        key="work-preview",
        args={"state": state_text(step.to), "words": Text(key="literal", args={"words": words})},
    )
    rows: Rows = (
        (work_button("work-send", "post", step.about(), "success"),),
        (work_button("work-change", "own", step.about()),),
    )
    return Say(
        parts=(shown, step.goes(world), Text(key="work-as-written")),
        buttons=(*rows, *to_report(step.worked, step.filter)),
    )


def told(reply: Reply, reference: str, report: str) -> Say:
    """What the reporter gets: how far it has come, what was said, and how to answer a question. `report`: its token."""
    parts = [Text(key="reply", args={"reference": reference, "state": state_text(reply.state)})]
    if reply.words:
        parts.append(Text(key="reply-words", args={"words": reply.words}))
    asked = reply.state is ReportState.NEEDS_MORE
    parts.append(Text(key="reply-asks" if asked else "reply-how"))
    answer = Button(label=Text(key="reply-answer"), press=press_of(None, "add", report), style="primary")
    mine = Button(label=Text(key="menu-mine"), press=press_of(None, "menu", "mine"))
    return Say(parts=tuple(parts), buttons=(*(((answer,),) if asked else ()), (mine,), (home_button(),)))


def answered(reference: str, report: str) -> Say:
    """To whoever asked: there is an answer. Never what it says, as a message may be seen by others."""
    read = work_button("work-read", "open", f"{report}{Filter().code}")
    return Say(parts=(Text(key="work-answered", args={"reference": reference}),), buttons=((read,),))
