"""What the operator edits in content/ becomes the World: one municipality, its places, its pledges, its words.

Every mistake is one ContentError whose line names the file, the line and the field.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from zoneinfo import ZoneInfo

from pydantic import Field

from bot.pledge_file import mistakes
from bot.toml_file import TomlFile
from core.errors import ConfigurationError, ContentError
from core.naming import Naming, NamingWords
from core.own import ACTS
from core.places import Gazetteer, Place, Territory, difference_ratio
from core.pledge import Pledge
from core.ports import Similarity
from core.prompts import KEEP_TYPED, MENU, MENU_OPTIONS
from core.questions import GATE_OPTIONS, QUESTIONS, REPORTABLE, Kind
from core.recognition import Lexicons, Recogniser
from core.report import Band, Frozen
from core.words import Vocabulary, WordList
from core.world import Helpline, World
from core.youth import OPTIONS as YOUNG_OPTIONS
from locales import Locales

# A helpline that no person has called since it was written down.
NEVER_CHECKED = date.min
# Each municipality has a folder of its own, and in it this file.
FOLDERS, OWN_FILE = "municipalities", "municipality.toml"


class Municipality(Frozen):
    """A municipality's own file. In its folder are its places and its pledges too."""

    name: str = Field(min_length=2, max_length=60)
    zone: str
    languages: tuple[str, ...] = Field(min_length=1)
    helplines: tuple[Helpline, ...] = ()


class _Places(Frozen):
    territory: Territory
    places: tuple[Place, ...] = Field(min_length=1)


def load_municipality(content: Path, municipality: str) -> Municipality:
    """The municipality's own file, checked."""
    return _municipality(_own(content, municipality))


class Library:
    """The words of every language under a folder of content: read and made ready once, for all its municipalities."""

    def __init__(self, content: Path, locales: Locales, similarity: Similarity) -> None:
        self.content, self.locales, self.similarity = content, locales, similarity
        self._vocabularies: dict[tuple[str, tuple[str, ...]], Vocabulary] = {}

    @cached_property
    def words(self) -> dict[str, WordList]:
        """The words of each language that has a file."""
        return load_word_lists(self.content)

    @cached_property
    def lexicons(self) -> Lexicons:
        """The words as what is written is understood by them."""
        return Lexicons(self.words, self.similarity)

    @cached_property
    def naming(self) -> NamingWords:
        """The words by which persons are singled out."""
        return NamingWords(self.words)

    def make_ready(self) -> None:
        """Now, and not for the first who needs them."""
        _ = self.lexicons.ready, self.naming.ready

    def vocabulary(self, language: str, offered: tuple[str, ...]) -> Vocabulary:
        """A language's words and labels where so many are offered."""
        if (language, offered) not in self._vocabularies:
            self._vocabularies[language, offered] = Vocabulary(
                words=self.words[_words_of(language)],
                labels=Labels(self.locales, language, offered),
                similarity=self.similarity,
            )
        return self._vocabularies[language, offered]


def load_world(content: Path, municipality: str, locales: Locales, similarity: Similarity) -> World:
    """Everything that the conversation knows of a municipality. Raises ContentError."""
    return world_of(Library(content, locales, similarity), municipality)


def world_of(library: Library, municipality: str) -> World:
    """The same, with words that others may share. Raises ContentError."""
    content, file = library.content, _own(library.content, municipality)
    found = _municipality(file)
    for number, language in enumerate(found.languages):
        if language not in library.locales.languages:
            raise file.error(("languages", number), f"there are no texts in {language}")
    _without_repetition(file, "languages", found.languages)
    pledges = _pledges(content, municipality, library.locales)
    gazetteer = _gazetteer(content, municipality, library.similarity)
    for language in found.languages:
        if _words_of(language) not in library.words:
            # Says which file is missing.
            _words(_file(content, f"words/{_words_of(language)}.toml"))
    zone = ZoneInfo(found.zone)
    return World(
        name=found.name,
        zone=zone,
        pledges=pledges,
        gazetteer=gazetteer,
        vocabularies={language: library.vocabulary(language, found.languages) for language in found.languages},
        recogniser=Recogniser(
            library.lexicons, gazetteer, zone, library.similarity, fallback=_words_of(found.languages[0])
        ),
        naming=Naming(library.naming, gazetteer),
        helplines=found.helplines,
    )


@dataclass(frozen=True, slots=True)
class Town:
    """What digests know of a municipality: no words, nothing that recognises them, so that it is there at once."""

    name: str
    zone: ZoneInfo
    languages: tuple[str, ...]
    pledges: tuple[Pledge, ...]
    gazetteer: Gazetteer


def load_town(content: Path, municipality: str, locales: Locales) -> Town:
    """What a digest needs of a municipality. Raises ContentError."""
    found = load_municipality(content, municipality)
    pledges = _pledges(content, municipality, locales)
    gazetteer = _gazetteer(content, municipality, difference_ratio)
    return Town(found.name, ZoneInfo(found.zone), found.languages, pledges, gazetteer)


def load_word_lists(content: Path) -> dict[str, WordList]:
    """The words of each language that has a file, also of those not offered: in fear people write in their own.

    Raises ContentError.
    """
    files = sorted((content / "words").glob("*.toml"))
    return {path.stem: _words(_file(content, f"words/{path.name}")) for path in files}


def _words_of(language: str) -> str:
    """Whose words a language has: easy Swedish is written as Swedish is."""
    return language.partition("-")[0]


def check_folder(content: Path, municipality: str) -> None:
    """Raise ConfigurationError, with the name of the setting, when the municipality has no folder with its own file."""
    if not content.is_dir():
        raise ConfigurationError(f"LOFTESBOT_CONTENT: there is no folder {content.absolute()}")
    if not (content / FOLDERS / municipality / OWN_FILE).is_file():
        known = ", ".join(municipalities(content)) or "none"
        words = f"{(content / FOLDERS).absolute()} has no folder {municipality} with a {OWN_FILE}; it has {known}"
        raise ConfigurationError(f"LOFTESBOT_MUNICIPALITY: {words}")


def municipalities(content: Path) -> list[str]:
    """The municipalities that have a folder."""
    return sorted(path.parent.name for path in (content / FOLDERS).glob(f"*/{OWN_FILE}"))


def _file(content: Path, name: str) -> TomlFile:
    return TomlFile(content / name, f"{content.name}/{name}")


def _own(content: Path, municipality: str) -> TomlFile:
    return _file(content, f"{FOLDERS}/{municipality}/{OWN_FILE}")


def _municipality(file: TomlFile) -> Municipality:
    found = file.read(Municipality)
    try:
        ZoneInfo(found.zone)
    except (LookupError, OSError, ValueError):
        raise file.error(("zone",), f"there is no time zone {found.zone}") from None
    _without_repetition(file, "helplines", tuple(helpline.id for helpline in found.helplines))
    return found


def _gazetteer(content: Path, municipality: str, similarity: Similarity) -> Gazetteer:
    file = _file(content, f"{FOLDERS}/{municipality}/places.toml")
    found = file.read(_Places)
    _without_repetition(file, "places", tuple(place.id for place in found.places))
    gazetteer = Gazetteer(found.places, found.territory, similarity)
    for number, place in enumerate(found.places):
        if not gazetteer.covers(place.lat, place.lon):
            raise file.error(("places", number, "lat"), f"{place.id} lies outside the territory")
    return gazetteer


def _pledges(content: Path, municipality: str, locales: Locales) -> tuple[Pledge, ...]:
    """A file for each year, whatever it is called; there is at least one."""
    found: dict[int, Pledge] = {}
    folder = f"{FOLDERS}/{municipality}/pledges"
    for path in sorted((content / folder).glob("*.toml")):
        file = _file(content, f"{folder}/{path.name}")
        pledge = file.read(Pledge)
        if pledge.municipality != municipality:
            raise file.error(("municipality",), f"this pledge is {pledge.municipality}'s, not {municipality}'s")
        if pledge.year in found:
            raise file.error(("year",), f"another file has the pledge for {pledge.year}")
        for mistake in mistakes(file.data, locales.languages):
            raise file.error(mistake.field, mistake.told)
        found[pledge.year] = pledge
    if not found:
        raise ContentError(f"{content.name}/{folder}: there is no pledge, not one .toml file")
    return tuple(found.values())


def _without_repetition(file: TomlFile, table: str, ids: tuple[str, ...]) -> None:
    for number, identifier in enumerate(ids):
        if identifier in ids[:number]:
            raise file.error((table, number), f"{identifier} is there twice")


def _words(file: TomlFile) -> WordList:
    words = file.read(WordList)
    # "No" at the gate has words and no button: it answers only half of what is asked there.
    known = {"gate.no", *(name for name, _ in _label_keys(()))}
    for name in words.answers:
        if name not in known and not name.startswith("language."):
            raise file.error(("answers", name), "there is no such answer")
    for table, entries, most in (("days", words.time.days, 366), ("numbers", words.time.numbers, 23)):
        for number in entries:
            if not number.isdecimal() or int(number) > most:
                raise file.error(("time", table, number), f"should be a number from 0 to {most}")
    for name, several, length in (("weekdays", words.time.weekdays, 7), ("months", words.time.months, 12)):
        if len(several) != length:
            raise file.error(("time", name), f"should have {length} entries, and has {len(several)}")
    return words


class Labels(Mapping[str, tuple[str, ...]]):
    """What a language's buttons say, so that it may be written instead of pressed; put together when asked for."""

    def __init__(self, locales: Locales, language: str, languages: tuple[str, ...]) -> None:
        self._locales, self._language, self._languages = locales, language, languages
        self._known: dict[str, tuple[str, ...]] = {}

    def _all(self) -> dict[str, tuple[str, ...]]:
        if not self._known:
            known: dict[str, tuple[str, ...]] = {}
            # Once each: categories share questions, and "send" has one label for a report and one for a wish.
            for name, key in dict.fromkeys(_label_keys(self._languages)):
                known[name] = (*known.get(name, ()), self._locales.label(self._language, key))
            self._known = known
        return self._known

    def __getitem__(self, name: str) -> tuple[str, ...]:
        return self._all()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())


def _label_keys(languages: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Each answer that has a fixed label ("question.option"), and the label's key."""
    for question in (question for questions in QUESTIONS.values() for question in questions):
        options = tuple(Band) if question.kind is Kind.BAND else question.options
        yield from ((f"{question.id}.{option}", f"{question.id}-{option.replace('_', '-')}") for option in options)
        if question.kind not in (Kind.DAY, Kind.BAND):
            yield f"correct.{question.id}", f"name-{question.id}"
    yield from ((f"gate.{option}", f"gate-{option}") for option in GATE_OPTIONS)
    yield from ((f"{MENU}.{option}", f"menu-{option}") for option in MENU_OPTIONS)
    yield from ((f"summary.{option}", f"summary-{option}") for option in ("send", "more", "change"))
    yield from ((option, f"button-{option}") for option in ("back", "cancel", "skip", "done", "enough"))
    yield from ((f"sort.{category}", f"category-{category.replace('_', '-')}") for category in REPORTABLE)
    yield from ((f"own.{act}", f"own-{act}") for act in ACTS if act != "own")
    yield from ((f"erase.{option}", f"erase-{option}") for option in ("yes", "no"))
    yield "sort.cancel", "button-no-category"
    yield f"{MENU}.other", "button-another"
    yield "summary.send", "wish-send"
    yield "correct.category", "name-category"
    yield "area.other", "area-other"
    yield from ((f"language.{code}", f"language-{code}") for code in languages)
    yield "danger.safe", "danger-safe"
    yield f"which_place.{KEEP_TYPED}", "button-keep-typed"
    yield f"{MENU}.home", "button-home"
    yield from ((f"{MENU}.{option}", f"menu-{option}") for option in YOUNG_OPTIONS)
    yield "talk.end", "talk-end"
