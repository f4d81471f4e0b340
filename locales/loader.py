"""The texts of every language, and how one is rendered. The rules of this file:

1. Each literal string is escaped exactly once, where it enters a text; a nested text is escaped already.
2. A key or a variable that is missing raises: nobody is ever shown a key.
"""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from core.errors import ContentError, LoftesbotError
from core.texts import Text, Value
from locales.direction import begun, copied, isolated, set_apart_in
from locales.functions import CLOSE, OPEN, Items, Slot, functions

FOLDER = Path(__file__).parent
STOCKHOLM = ZoneInfo("Europe/Stockholm")
# Plain "en" would be American: "Friday, June 14".
_BUNDLE_LOCALES = {"en": "en-GB"}
# What stands on buttons: the residents' words may come back as an answer. The desk has files of its own, named alike.
BUTTONS = "buttons.ftl"
WEEKDAYS = "weekday-"
# Where an entry of a Fluent file begins: only there does a line begin with a name.
_ENTRY = re.compile(r"^(-?[A-Za-z][A-Za-z0-9_-]*) *=", re.MULTILINE)
_SLOT = re.compile(f"{OPEN}(\\d+){CLOSE}")


class TextError(LoftesbotError):
    """A text cannot be said: its key or one of its variables is missing."""


def unchanged(words: str) -> str:
    """The escape of a place that needs none: a button's label, a line that fades."""
    return words


class Locales:
    """Every language that has a folder."""

    def __init__(self, folders: dict[str, Path], zone: ZoneInfo) -> None:
        self._folders, self._zone = folders, zone
        self._read: dict[str, _Language] = {}

    @classmethod
    def load(cls, path: Path | None = None, zone: ZoneInfo = STOCKHOLM, *, lazily: bool = False) -> "Locales":
        """The languages under `path` (this package's own by default); clock times are told in `zone`.

        `lazily`: each file is read when something in it is first said, so that a program answers before it has read
        them all. Most of a language is the desk's, and what a start shows of each stands in one small file.
        """
        folder = path or FOLDER
        found = sorted(entry for entry in folder.iterdir() if any(entry.glob("*.ftl")))
        if not found:
            raise ContentError(f"{folder}: there is no folder with .ftl files")
        locales = cls({entry.name: entry for entry in found}, zone)
        if not lazily:
            locales.read_all()
        return locales

    def read_all(self) -> None:
        """Read every language that was not read yet; harmless beside others who speak."""
        for language in self._folders:
            self._language(language).read_all()

    def _language(self, language: str) -> "_Language":
        found = self._read.get(language)
        if found is None:
            found = self._read.setdefault(language, _Language(self._folders[language], self._zone))
        return found

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that have a folder, by name."""
        return tuple(self._folders)

    def text(self, language: str, text: Text, escape: Callable[[str], str] = unchanged) -> str:
        """The text in words. `escape` is for the place where it will stand (HTML for messages)."""
        if language not in self._folders:
            raise TextError(f"there are no texts in the language {language}")
        return self._language(language).say(text, escape)

    def label(self, language: str, key: str) -> str:
        """A text that needs no variables."""
        return self.text(language, Text(key=key))


class _Language:
    def __init__(self, folder: Path, zone: ZoneInfo) -> None:
        locale_name = bundle_locale(folder.name)
        locale = Locale.parse(locale_name, sep="-")
        self.name = folder.name
        # Isolation marks keep a Latin name from upsetting a right-to-left line; elsewhere they are only in the way.
        self._isolates = locale.text_direction == "rtl"
        self._files = sorted(folder.glob("*.ftl"))
        named = {file: _ENTRY.findall(source_of(file)) for file in self._files}
        self._where: dict[str, Path] = {}
        for file, names in named.items():
            for name in names:
                self._where.setdefault(name, file)
        self._labels = {name for file, names in named.items() if on_buttons(file) for name in names}
        with_days = sorted({file for name, file in self._where.items() if name.startswith(f"-{WEEKDAYS}")})
        weekdays = {case: names for file in with_days for case, names in cases(file, parsed(file))}
        said = functions(locale, zone, weekdays)
        self._bundle = FluentBundle([locale_name], functions=said, use_isolating=False)
        self._read: set[Path] = set()
        self._plain: dict[str, str] = {}

    def read_all(self) -> None:
        self._need(*self._files)

    def _need(self, *files: Path) -> None:
        """Read files, and those that their texts refer to. Another thread that reads the same adds the same."""
        waiting, wanted = list(files), set(self._read)
        while waiting:
            file = waiting.pop()
            if file in wanted:
                continue
            wanted.add(file)
            resource = parsed(file)
            waiting += [self._where[name] for name in _referred_to(resource) if name in self._where]
            if self._isolates and not on_buttons(file):
                set_apart_in(resource)
            self._bundle.add_resource(resource)
        # Only now: whoever finds a file here may say all that is in it.
        self._read |= wanted

    def say(self, text: Text, escape: Callable[[str], str]) -> str:
        """A text that stands by itself, and not in another."""
        said = self.render(text, escape)
        return begun(said) if self._isolates and text.key not in self._labels else said

    def render(self, text: Text, escape: Callable[[str], str]) -> str:
        if not text.args and text.key in self._plain:
            return self._plain[text.key]
        file = self._where.get(text.key)
        if file is not None and file not in self._read:
            self._need(file)
        if not self._bundle.has_message(text.key):
            raise TextError(f"{self.name}: there is no text {text.key}")
        message = self._bundle.get_message(text.key)
        if message.value is None:
            raise TextError(f"{self.name}: the text {text.key} is empty")
        filled: list[str] = []
        args = {name: self._argument(value, filled, escape) for name, value in text.args.items()}
        words, errors = self._bundle.format_pattern(message.value, args)
        if errors:
            raise TextError(f"{self.name}: the text {text.key} cannot be said: {errors[0]}")
        said = self._fill(str(words), filled)
        if not text.args:
            self._plain[text.key] = said
        return said

    def _argument(self, value: Value, filled: list[str], escape: Callable[[str], str]) -> object:
        match value:
            case Text():
                return Slot(filled, self.render(value, escape))
            case tuple():
                return Items(filled, tuple(self.render(item, escape) for item in value))
            case str():
                return Slot(filled, escape(value))
            case _:
                return value

    def _fill(self, words: str, filled: list[str]) -> str:
        def put_in(match: re.Match[str]) -> str:
            value = filled[int(match[1])]
            # What is to be copied, and what is the whole text (a label), stays as it is.
            kept = match.group() == words or copied(words, match.start())
            return value if kept or not self._isolates else isolated(value)

        return _SLOT.sub(put_in, words) if filled else words


def on_buttons(file: Path) -> bool:
    """Whether what a Fluent file says stands on buttons."""
    return file.name.endswith(BUTTONS)


def right_to_left(language: str) -> bool:
    """Whether a folder's language is written from right to left."""
    return Locale.parse(bundle_locale(language), sep="-").text_direction == "rtl"


def cases(file: Path, resource: ast.Resource) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The names of the weekdays in a grammatical case: the term -weekday-genitive, from Monday to Sunday."""
    for entry in resource.body:
        if isinstance(entry, ast.Term) and entry.id.name.startswith(WEEKDAYS):
            words = "".join(part.value for part in entry.value.elements if isinstance(part, ast.TextElement))
            names = tuple(name.strip() for name in words.split(","))
            if len(names) != 7 or not all(names):
                line = line_of(file.read_text(encoding="utf-8"), entry)
                wanted = "needs seven days, Monday first, with commas between"
                raise ContentError(f"{shown(file)}, line {line}: -{entry.id.name}: {wanted}")
            yield entry.id.name.removeprefix(WEEKDAYS), names


def bundle_locale(language: str) -> str:
    """The locale that knows the language's dates and plurals: sv for sv-easy, which no library has heard of."""
    name = _BUNDLE_LOCALES.get(language, language)
    while name:
        try:
            Locale.parse(name, sep="-")
        except (UnknownLocaleError, ValueError):
            name = name.rpartition("-")[0]
        else:
            return name
    raise ContentError(f"locales/{language}: no such language is known")


def source_of(file: Path) -> str:
    """What is written in a Fluent file; ContentError when it is no text."""
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise ContentError(f"{shown(file)}: not UTF-8 text") from error


def parsed(file: Path) -> ast.Resource:
    """A Fluent file; ContentError with file and line when it cannot be read as one."""
    source = source_of(file)
    resource = FluentParser().parse(source)
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            line = line_of(source, entry)
            raise ContentError(f"{shown(file)}, line {line}: {entry.annotations[0].message}")
    return resource


def _referred_to(resource: ast.Resource) -> set[str]:
    """The names of all entries that the texts of a file refer to, a term's with its hyphen."""
    found = _References()
    found.visit(resource)
    return found.names


class _References(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.names.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:
        self.names.add(f"-{node.id.name}")
        self.generic_visit(node)


def shown(file: Path) -> str:
    """A language's file as it is named in a message."""
    return f"locales/{file.parent.name}/{file.name}"


def line_of(source: str, node: ast.SyntaxNode) -> int:
    """The line that a part of a Fluent file begins on, from 1."""
    return source.count("\n", 0, node.span.start if node.span else 0) + 1
