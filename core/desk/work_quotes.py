"""Quotes: a resident's words in a digest, each approved by a person who has read it."""

from core.desk.home import desk_button
from core.desk.work_codes import Filter, about, words_code
from core.desk.work_texts import moment, place, work_button
from core.ids import token_of
from core.prompts import category_text
from core.texts import Say, Text
from core.work import Worked
from core.world import World

# Older words are no news to a digest.
DAYS = 30


def page(world: World, worked: Worked | None) -> Say:
    """One candidate, its words in full; None when there is none left."""
    to_list = work_button("work-to-list", "list", Filter().code)
    if worked is None or worked.worded_at is None:
        return Say(parts=(Text(key="work-quotes-none"),), buttons=((to_list, desk_button()),))
    report = worked.report
    shown = about(report.id, Filter(), words_code(worked.worded_at))
    args = {
        "category": category_text(report.category),
        "place": place(world, report.spot),
        "when": moment(report),
        "words": report.text or "",
    }
    return Say(
        parts=(Text(key="work-quote", args=args), Text(key="work-quote-check")),
        buttons=(
            (work_button("work-quote-yes", "yes", shown, "success"), work_button("work-quote-no", "no", shown)),
            (work_button("work-quote-later", "quot", token_of(report.id)),),
            (to_list, desk_button()),
        ),
    )
