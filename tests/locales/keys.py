"""Every key that the program can ask for: those written out in the code, and those that it puts together."""

import ast
from collections.abc import Iterator
from pathlib import Path

from bot.desk.digest import FILES
from bot.digest.pdf import METHODS
from bot.exporting_books import OWN_WORDS, PURGES, REGISTER, REPLIES, REPORTS
from bot.introduction import COMMANDS
from core.coaches import LinkKind, LinkState
from core.desk.card import PARTS
from core.desk.home import SHOWN
from core.desk.links import KINDS
from core.desk.material import What
from core.desk.subs import BOTH, EMAIL, TELEGRAM
from core.desk.work_codes import Span, Which
from core.desk.work_replies import TEMPLATES
from core.desk.work_report import CHOICES
from core.digest.deeper import ACTS as PAGES
from core.digest.model import Period, Verdict
from core.exporting import HELD, KEPT, NO_WORDS, Choice, Format
from core.own import ACTS
from core.pledge import ActionState
from core.prompts import MENU_OPTIONS
from core.publishing import FileState
from core.questions import GATE_OPTIONS, QUESTIONS, Kind
from core.redaction import Kind as Removal
from core.report import Band, ReportState
from core.staff import Role
from core.subscribing import OFFERED
from core.talks import Side
from core.youth import OPTIONS as YOUNG_OPTIONS
from core.youth import SUFFIX, YOUTH
from tests.municipality import LOCALES

ROOT = Path(__file__).parents[2]
CODE = [path for folder in ("core", "bot", "handlers") for path in sorted((ROOT / folder).rglob("*.py"))]
LANGUAGES = ("sv", "sv-easy", "fi", "en", "ar", "so", "fa", "ti", "bs", "pl")

# How keys are put together in the code: a new way wants an entry here and in `composed`.
PATTERNS = {
    "action-{}",
    "card-ask-{}",
    "links-{}",
    "links-for-{}",
    "links-kind-{}",
    "links-one-{}",
    "material-{}",
    "material-file-{}",
    "talks-line-{}",
    "desk-{}",
    "role-{}",
    "people-as-{}",
    "people-may-{}",
    "service-{}s",
    "pack-big-{}",
    "pack-head-{}",
    "pack-verdict-{}",
    "pledge-file-{}",
    "pledge-problem-{}",
    "pledge-state-{}",
    "subs-by-{}",
    "subs-every-{}",
    "ask-{}",
    "band-{}",
    "category-{}",
    "digest-now-{}",
    "digest-pdf-method-{}",
    "digest-to-{}",
    "gate-{}",
    "menu-{}",
    "own-{}",
    "own-{}-now",
    "state-{}",
    "{}-check",
    "{}-send",
    "command-{}",
    "export-{}",
    "language-{}",
    "name-{}",
    "removed-{}",
    "{}-{}",
    "work-span-{}",
    "work-to-{}",
    "work-which-{}",
    "template-{}",
    "template-{}-label",
}
# Keys that reach Text through a variable, and those that stand ready for the shell.
THROUGH_A_NAME = {
    *("which-place-known", "which-place-unknown", "error-kind", "operator-set-aside"),
    *("edited-unclear", "edited-words", "photo-noted", "photo-enough", "button-no-category", "summary", "wish"),
    *(f"help{moment}" for moment in ("", "-sort", "-gate", "-place", "-time", "-choice", "-choices", "-words")),
    *("help-summary", "help-adding"),
    # What the workbooks of reports say.
    *(f"export-about-{line}" for line in ("reports", "register", "span", "made", "count", "note", "coarse")),
    *("export-about-words", "export-about-no-words", "export-weekday", "export-yes", "export-no", "export-no-area"),
    *(f"export-sheet-{name}" for name in ("about", "reports", "replies", "purges")),
    *("export-source-bot", "export-source-import"),
    *(f"export-purge-{reason}" for reason in ("retention", "erasure", "withdrawal")),
}
THROUGH_A_NAME |= {
    "people-revoke-ask",
    "people-revoke-group",
    "service-this-week",
    "service-last-week",
    "service-weekly",
    "service-no-more",
    "talk-offer-with",
    "talk-offer-afresh",
    "talk-offer-no",
}
FOR_THE_SHELL = {"group"}
# What is wrong with a pledge's file, and the heads of the pack's tables.
PROBLEMS = (
    *("missing", "unknown", "text", "id", "choice", "swedish", "few", "many", "list", "words", "number", "date"),
    *("twice", "language", "municipality", "page", "utf8", "lines", "syntax", "other"),
)
HEADS = (
    *("area", "wishers", "wishers-before", "reports", "incidents", "reporters", "effect", "change", "verdict"),
    *("category", "promise", "state", "day", "said", "did", "answered", "week", "median", "words", "language"),
)
# Where keys are the first thing that a helper is given.
HELPERS = {
    "core/desk/people.py": "_button",
    "core/desk/card.py": "_button",
    "core/desk/links.py": "_button",
    "core/desk/talks.py": "_button",
    "bot/material/paper.py": "say",
    "core/desk/pledge.py": "button",
    "core/desk/pledge_entries.py": "button",
    "bot/desk/pledge.py": "button",
    "bot/pack_data.py": "say",
    "bot/pack_pdf.py": "_say",
}


def written() -> set[str]:
    """Keys that stand in the code as such: Text(key="…"), or one of two."""
    found = {key for node in _keys() for key in _constants(node)}
    return found | THROUGH_A_NAME | FOR_THE_SHELL


def patterns() -> set[str]:
    """Keys that the code puts together, with {} for what varies."""
    return {
        "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
        for node in _keys()
        if isinstance(node, ast.JoinedStr)
    }


def composed() -> set[str]:
    """Every key that the patterns can become."""
    questions = [question for several in QUESTIONS.values() for question in several]
    found = {
        *(f"{question.id}-{option}" for question in questions for option in question.options),
        *(f"ask-{question.id}" for question in questions if question.kind is not Kind.PLACE),
        *(f"name-{question.id}" for question in questions if question.kind not in (Kind.DAY, Kind.BAND)),
        *(f"action-{state.value}" for state in ActionState),
        *(f"band-{band.value}" for band in Band),
        *(f"desk-{room}" for room in SHOWN),
        *(f"card-ask-{part}" for part in PARTS),
        *(f"links-{state.value}" for state in LinkState),
        *(f"links-for-{kind.value}" for kind in KINDS),
        *(f"links-kind-{kind.value}" for kind in LinkKind),
        *(f"links-one-{state.value}" for state in LinkState if state is not LinkState.OPEN),
        *(f"material-{what.value}" for what in What),
        *(f"material-file-{what.value}" for what in What if what is not What.ALL),
        *(f"talks-line-{side.value}" for side in Side),
        *(f"{key}{SUFFIX}" for key in YOUTH),
        *(f"{kind}-{role.value}" for kind in ("role", "people-as", "people-may") for role in Role),
        *(f"service-{unit}s" for unit in ("minute", "hour", "day")),
        *(f"pack-big-{name}" for name in ("wishes", "reports", "reporters", "answered")),
        *(f"pack-head-{name}" for name in HEADS),
        *(f"pack-verdict-{verdict.value}" for verdict in Verdict),
        *(f"pledge-file-{state.value}" for state in FileState),
        *(f"pledge-problem-{kind}" for kind in PROBLEMS),
        *(f"pledge-state-{state.value}" for state in ActionState),
        *(f"subs-by-{way}" for way in (TELEGRAM, EMAIL, BOTH)),
        *(f"subs-every-{period.value}" for period in OFFERED),
        *(f"category-{category.value}" for category in QUESTIONS),
        *(f"command-{name}" for name in COMMANDS),
        *(f"export-{choice}" for choice in (*Format, *Choice, "other")),
        *(f"export-col-{column}" for column in (*REPORTS, *REGISTER, *OWN_WORDS, *REPLIES, *PURGES, "reply")),
        *(f"export-words-{words}" for words in (NO_WORDS, KEPT, HELD)),
        *(f"digest-now-{period.value}" for period in Period),
        *(f"digest-pdf-method-{name}" for name in METHODS),
        *(f"digest-to-{act}" for act in (*PAGES[1:], *FILES)),
        *(f"gate-{option}" for option in GATE_OPTIONS),
        *(f"language-{language}" for language in LOCALES.languages),
        *(f"menu-{option}" for option in (*MENU_OPTIONS, *YOUNG_OPTIONS)),
        *(f"removed-{kind.value}" for kind in Removal),
        *(f"own-{act}" for act in ACTS if act != "own"),
        *(f"state-{state.value}" for state in ReportState),
        *(f"work-span-{span.name.lower()}" for span in Span),
        *(f"work-to-{state.value}" for state in CHOICES),
        *(f"work-which-{which.name.lower()}" for which in Which),
        *(f"template-{template.name}{part}" for template in TEMPLATES for part in ("", "-label")),
        *("own-quiet-now", "own-answers-now", "name-photos", "name-category"),
        *(f"{kind}-{part}" for kind in ("summary", "wish") for part in ("check", "send")),
    }
    return {key.replace("_", "-") for key in found}


def labels() -> set[str]:
    """Keys that stand on buttons: Button(label=Text(key="…"))."""
    of_work = {key for call in _calls("work_button") for key in _constants(call.args[0])}
    return of_work | {
        key
        for call in _calls("Button")
        for keyword in call.keywords
        if keyword.arg == "label" and isinstance(keyword.value, ast.Call)
        for inner in keyword.value.keywords
        if inner.arg == "key"
        for key in _constants(inner.value)
    }


def _keys() -> Iterator[ast.expr]:
    for call in _calls("Text"):
        yield from (keyword.value for keyword in call.keywords if keyword.arg == "key")
    # A helper that makes buttons of a room: the key comes first.
    yield from (call.args[0] for call in _calls("work_button"))
    for path in CODE:
        helper = HELPERS.get(path.relative_to(ROOT).as_posix())
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if helper else ():
            if isinstance(node, ast.Call) and _named(node.func) == helper:
                yield node.args[0]


def _named(function: ast.expr) -> str:
    return getattr(function, "id", "") or getattr(function, "attr", "")


def _calls(name: str) -> Iterator[ast.Call]:
    for path in CODE:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
                yield node


def _constants(node: ast.expr) -> set[str]:
    match node:
        case ast.Constant(value=str() as key):
            return {key}
        case ast.IfExp(body=body, orelse=orelse):
            return _constants(body) | _constants(orelse)
        case _:
            return set()
