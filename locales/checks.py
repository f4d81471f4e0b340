"""What is wrong with the texts, in lines that a translator can act on: file, line, key."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import ast, visitor

from core.errors import ContentError
from locales import grammar
from locales.direction import begun, set_apart
from locales.functions import FUNCTIONS
from locales.loader import BUTTONS, FOLDER, cases, line_of, on_buttons, parsed, right_to_left, shown

TOASTS, SAFETY = "toasts.ftl", "safety.ftl"
LONGEST_BUTTON, LONGEST_TOAST, LONGEST_COMMAND = 30, 200, 100
LONGEST = {"about-description": 512, "about-short": 120}
TAGS = {"b", "i", "code", "blockquote"}
_TAG = re.compile(r"<(/?)([^<>]*)>")
_STRAY = re.compile(r"<(?![^<>]*>)|&(?!(?:lt|gt|amp|quot);)")
_REVIEWED = re.compile(r"^### reviewed-by:[^\S\n]*\S", re.MULTILINE)
_TO_REVIEW = re.compile(r"^### reviewed-by:", re.MULTILINE)
_VARIABLE = "\ue000"


@dataclass(frozen=True, slots=True)
class _Entry:
    file: Path
    line: int
    message: ast.Message

    @property
    def language(self) -> str:
        return self.file.parent.name

    def problem(self, words: str) -> str:
        return f"{shown(self.file)}, line {self.line}: {self.message.id.name}: {words}"


def problems(path: Path | None = None) -> list[str]:
    """Every problem with the texts under `path`, one line each; an empty list when all is well."""
    folder = path or FOLDER
    found: list[str] = []
    languages: dict[str, dict[str, _Entry]] = {}
    for language in sorted(entry for entry in folder.iterdir() if any(entry.glob("*.ftl"))):
        languages[language.name], told = _read(language)
        found += told
    return found + list(_differences(languages)) + list(_dangling(languages)) + list(_odd_choices(languages))


def unreviewed(path: Path | None = None) -> list[str]:
    """The languages whose safety texts no person has put their name to."""
    folder = path or FOLDER
    languages = sorted(entry for entry in folder.iterdir() if any(entry.glob("*.ftl")))
    return [language.name for language in languages if not _REVIEWED.search(_safety(language))]


def _safety(language: Path) -> str:
    file = language / SAFETY
    return file.read_text(encoding="utf-8") if file.is_file() else ""


def _read(language: Path) -> tuple[dict[str, _Entry], list[str]]:
    """A language's messages by key, and what is wrong with each by itself."""
    messages: dict[str, _Entry] = {}
    terms: set[str] = set()
    found: list[str] = []
    for file in sorted(language.glob("*.ftl")):
        try:
            resource = parsed(file)
            list(cases(file, resource))
        except ContentError as error:
            found.append(str(error))
            continue
        terms |= {entry.id.name for entry in resource.body if isinstance(entry, ast.Term)}
        for entry in _entries(file, resource):
            earlier = messages.setdefault(entry.message.id.name, entry)
            if earlier is not entry:
                found.append(entry.problem(f"is in {shown(earlier.file)} already"))
    for entry in messages.values():
        faults = (*_faults(entry), *grammar.faults(entry.language, _nodes(entry.message), terms))
        found += [entry.problem(words) for words in faults]
    if (language / SAFETY).is_file() and not _TO_REVIEW.search(_safety(language)):
        found.append(f"locales/{language.name}/{SAFETY}, line 1: ### reviewed-by: is missing")
    return messages, found


def _entries(file: Path, resource: ast.Resource) -> Iterator[_Entry]:
    source = file.read_text(encoding="utf-8")
    for message in resource.body:
        if isinstance(message, ast.Message):
            yield _Entry(file, line_of(source, message.id), message)


def _differences(languages: dict[str, dict[str, _Entry]]) -> Iterator[str]:
    everywhere = sorted({key for entries in languages.values() for key in entries})
    for key in everywhere:
        having = {name: entries[key] for name, entries in languages.items() if key in entries}
        first = next(iter(having.values()))
        for name in languages.keys() - having.keys():
            yield first.problem(f"is missing in {name}")
        for entry in having.values():
            ours, theirs = _variables(entry.message), _variables(first.message)
            if ours != theirs:
                yield entry.problem(f"has the variables {_named(ours)}, but {_named(theirs)} in {first.language}")
    for name in languages:
        for other, entries in languages.items():
            if f"language-{name}" not in entries:
                yield f"locales/{other}/{BUTTONS}, line 1: language-{name}: is missing"


def _named(variables: set[str]) -> str:
    return ", ".join(f"${variable}" for variable in sorted(variables)) or "none"


def _variables(message: ast.Message) -> set[str]:
    return {node.id.name for node in _nodes(message) if isinstance(node, ast.VariableReference)}


def _dangling(languages: dict[str, dict[str, _Entry]]) -> Iterator[str]:
    for entries in languages.values():
        for entry in entries.values():
            for node in _nodes(entry.message):
                if isinstance(node, ast.MessageReference) and node.id.name not in entries:
                    yield entry.problem(f"mentions {node.id.name}, which does not exist")


def _odd_choices(languages: dict[str, dict[str, _Entry]]) -> Iterator[str]:
    """A word that only one language chooses by is misspelt: nothing would ever be that."""
    users: dict[tuple[str, str], dict[str, _Entry]] = {}
    for name, entries in languages.items():
        for entry in entries.values():
            for choice in grammar.choices(_nodes(entry.message)):
                users.setdefault(choice, {}).setdefault(name, entry)
    for (variable, word), by in users.items():
        if word != "other" and len(by) == 1 < len(languages):
            entry = next(iter(by.values()))
            yield entry.problem(f"chooses ${variable} by [{word}], as no other language does")


def _faults(entry: _Entry) -> Iterator[str]:
    if entry.message.value is None:
        yield "is empty"
        return
    for node in _nodes(entry.message):
        if isinstance(node, ast.FunctionReference) and node.id.name not in FUNCTIONS:
            yield f"calls {node.id.name}, which does not exist"
    for form in _forms(entry.message.value):
        yield from _faults_of(entry, form)


def _faults_of(entry: _Entry, form: str) -> Iterator[str]:
    key, button, toast = entry.message.id.name, on_buttons(entry.file), entry.file.name.endswith(TOASTS)
    if button or toast or key.startswith(("about-", "command-")):
        if _TAG.search(form) or "&" in form or "<" in form:
            yield "may have no markup"
    elif (fault := _markup_fault(form)) is not None:
        yield fault
    longest = LONGEST.get(key) or (LONGEST_BUTTON if button else LONGEST_TOAST if toast else None)
    longest = LONGEST_COMMAND if key.startswith("command-") else longest
    if longest is not None and (length := _length(entry, form)) > longest:
        yield f"has {length} characters, and {longest} is the most"
    if button and not any(c.isalnum() or c == _VARIABLE for c in form):
        yield "needs words, not only a sign"


def _length(entry: _Entry, form: str) -> int:
    """As Telegram counts: the marks that a right-to-left text gets on its way are characters too."""
    plain = form.replace(_VARIABLE, "")
    return len(begun(set_apart(plain)) if not on_buttons(entry.file) and right_to_left(entry.language) else plain)


def _markup_fault(form: str) -> str | None:
    open_tags: list[str] = []
    for closing, tag in _TAG.findall(form):
        if tag not in TAGS:
            return f"<{tag}> is not among the tags that may be used ({', '.join(sorted(TAGS))})"
        if not closing:
            open_tags.append(tag)
        elif not open_tags or open_tags.pop() != tag:
            return f"</{tag}> closes what is not open"
    if open_tags:
        return f"<{open_tags[-1]}> is not closed"
    return "< and & are written &lt; and &amp;" if _STRAY.search(form) else None


def _forms(pattern: ast.Pattern) -> list[str]:
    """The pattern in each of its variants, with a sign in place of what varies."""
    forms = [""]
    for element in pattern.elements:
        forms = [form + tail for form in forms for tail in _tails(element)]
    return forms


def _tails(element: ast.TextElement | ast.Placeable) -> list[str]:
    if isinstance(element, ast.TextElement):
        return [element.value]
    match element.expression:
        case ast.SelectExpression(variants=variants):
            return [form for variant in variants for form in _forms(variant.value)]
        case ast.StringLiteral() as literal:
            return [literal.parse()["value"]]
        case _:
            return [_VARIABLE]


class _Collector(visitor.Visitor):
    def __init__(self) -> None:
        self.nodes: list[ast.BaseNode] = []

    def generic_visit(self, node: ast.BaseNode) -> None:
        self.nodes.append(node)
        super().generic_visit(node)


def _nodes(message: ast.Message) -> list[ast.BaseNode]:
    collector = _Collector()
    collector.visit(message)
    return collector.nodes
