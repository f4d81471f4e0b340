"""What is said when something is stored: its reference, what happens now, and what it was not."""

from core.conversation import Draft
from core.ids import token_of
from core.prompts import MENU, home_button, press_of
from core.report import Category, Report
from core.texts import Button, Say, Text
from core.world import World


def receipt(world: World, report: Report) -> Say:
    """The report is stored. What goes on may be told to have ended, with one press."""
    parts = [Text(key="receipt", args={"reference": report.reference})]
    if report.when.ongoing and report.category is Category.CAR_MEET:
        parts.append(Text(key="receipt-ongoing"))
    if "glass" in report.answers.get("what", ()) or "remains" in report.answers.get("what", ()) or _can_hurt(report):
        parts.append(Text(key="receipt-glass"))
    if report.hold is not None:
        parts.append(Text(key="receipt-held", args={"police": world.number("police")}))
    parts += [Text(key="receipt-next"), Text(key="receipt-emergency")]
    token = token_of(report.id)
    ended = Button(label=Text(key="own-ended"), press=press_of(None, "ended", token), style="primary")
    return Say(
        parts=tuple(parts),
        buttons=(
            *(((ended,),) if report.when.ongoing else ()),
            (Button(label=Text(key="button-copy"), copies=report.reference),),
            (Button(label=Text(key="button-another"), press=press_of(None, MENU, "other")),),
            (Button(label=Text(key="menu-mine"), press=press_of(None, MENU, "mine")),),
            (home_button(),),
        ),
    )


def _can_hurt(report: Report) -> bool:
    return report.answers.get("dangerous") == ("yes",)


def wish_receipt(world: World, *, held: bool) -> Say:
    """The wish is stored."""
    parts = [Text(key="receipt-wish")]
    if held:
        parts.append(Text(key="receipt-held", args={"police": world.number("police")}))
    follow = Button(label=Text(key="button-follow"), press=press_of(None, "follow", "-list"))
    another = Button(label=Text(key="menu-wish"), press=press_of(None, MENU, "wish"))
    return Say(parts=tuple(parts), buttons=((follow,), (another,), (home_button(),)))


def is_wish(draft: Draft) -> bool:
    """Whether a draft is a wish for the next pledge, and no report."""
    return draft.category is Category.PLEDGE_WISH
