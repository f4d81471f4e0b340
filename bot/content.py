"""What the operator edits in content/ becomes the World: one municipality, its places, its pledges, its words.

Every mistake is one ContentError whose line names the file, the line and the field.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from pydantic import Field

from bot.pledge_file import mistakes
from bot.toml_file import TomlFile
from core.errors import ConfigurationError
from core.naming import Naming
from core.own import ACTS
from core.places import Gazetteer, Place, Territory, difference_ratio
from core.pledge import Pledge
from core.ports import Similarity
from core.prompts import KEEP_TYPED, MENU, MENU_OPTIONS
from core.questions import GATE_OPTIONS, QUESTIONS, REPORTABLE, Kind
from core.recognition import Recogniser
from core.report import Band, Frozen
from core.words import Vocabulary, WordList
from core.world import Helpline, World
from core.youth import OPTIONS as YOUNG_OPTIONS
from locales import Locales

# A helpline that no person has called since it was written down.
NEVER_CHECKED = date.min


class Municipality(Frozen):
    """A municipality's own file. `pledges` is a pattern: the file of a new year is found by its name."""

    name: str = Field(min_length=2, max_length=60)
    zone: str
    languages: tuple[str, ...] = Field(min_length=1)
    places: str = Field(pattern=r"^places/[^/]+\.toml$")
    pledges: str = Field(pattern=r"^pledges/[^/]+\.toml$")
    helplines: tuple[Helpline, ...] = ()


class _Places(Frozen):
    territory: Territory
    places: tuple[Place, ...] = Field(min_length=1)


def load_municipality(content: Path, municipality: str) -> Municipality:
    """The municipality's own file, checked."""
    return _municipality(_file(content, f"municipalities/{municipality}.toml"))


def load_world(content: Path, municipality: str, locales: Locales, similarity: Similarity) -> World:
    """Everything that the conversation knows of a municipality. Raises ContentError."""
    file = _file(content, f"municipalities/{municipality}.toml")
    found = _municipality(file)
    for number, language in enumerate(found.languages):
        if language not in locales.languages:
            raise file.error(("languages", number), f"there are no texts in {language}")
    _without_repetition(file, "languages", found.languages)
    pledges = _pledges(content, found.pledges, municipality, locales)
    if not pledges:
        raise file.error(("pledges",), f"no file fits {content.name}/{found.pledges}")
    zone, gazetteer = ZoneInfo(found.zone), _gazetteer(_file(content, found.places), similarity)
    words = load_words(content, found.languages)
    return World(
        name=found.name,
        zone=zone,
        pledges=pledges,
        gazetteer=gazetteer,
        vocabularies={
            language: Vocabulary(
                words=words[_words_of(language)],
                labels=Labels(locales, language, found.languages),
                similarity=similarity,
            )
            for language in found.languages
        },
        recogniser=Recogniser(words, gazetteer, zone, similarity, fallback=_words_of(found.languages[0])),
        naming=Naming(words, gazetteer),
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
    pledges = _pledges(content, found.pledges, municipality, locales)
    if not pledges:
        file = _file(content, f"municipalities/{municipality}.toml")
        raise file.error(("pledges",), f"no file fits {content.name}/{found.pledges}")
    gazetteer = _gazetteer(_file(content, found.places), difference_ratio)
    return Town(found.name, ZoneInfo(found.zone), found.languages, pledges, gazetteer)


def load_words(content: Path, languages: tuple[str, ...]) -> dict[str, WordList]:
    """The words of every language that has a file, also of those not offered: in fear people write in their own.

    Raises ContentError, also when a language that is offered has none.
    """
    files = {path.stem for path in (content / "words").glob("*.toml")}
    wanted = sorted(files | {_words_of(language) for language in languages})
    return {language: _words(_file(content, f"words/{language}.toml")) for language in wanted}


def _words_of(language: str) -> str:
    """Whose words a language has: easy Swedish is written as Swedish is."""
    return language.partition("-")[0]


def check_folder(content: Path, municipality: str) -> None:
    """Raise ConfigurationError, with the name of the setting, when the municipality's own file is not there."""
    if not content.is_dir():
        raise ConfigurationError(f"LOFTESBOT_CONTENT: there is no folder {content.absolute()}")
    folder = content / "municipalities"
    if not (folder / f"{municipality}.toml").is_file():
        known = ", ".join(sorted(path.stem for path in folder.glob("*.toml"))) or "none"
        words = f"{folder.absolute()} has no file {municipality}.toml; it has {known}"
        raise ConfigurationError(f"LOFTESBOT_MUNICIPALITY: {words}")


def _file(content: Path, name: str) -> TomlFile:
    return TomlFile(content / name, f"{content.name}/{name}")


def _municipality(file: TomlFile) -> Municipality:
    found = file.read(Municipality)
    try:
        ZoneInfo(found.zone)
    except (LookupError, OSError, ValueError):
        raise file.error(("zone",), f"there is no time zone {found.zone}") from None
    _without_repetition(file, "helplines", tuple(helpline.id for helpline in found.helplines))
    return found


def _gazetteer(file: TomlFile, similarity: Similarity) -> Gazetteer:
    found = file.read(_Places)
    _without_repetition(file, "places", tuple(place.id for place in found.places))
    gazetteer = Gazetteer(found.places, found.territory, similarity)
    for number, place in enumerate(found.places):
        if not gazetteer.covers(place.lat, place.lon):
            raise file.error(("places", number, "lat"), f"{place.id} lies outside the territory")
    return gazetteer


def _pledges(content: Path, pattern: str, municipality: str, locales: Locales) -> tuple[Pledge, ...]:
    found: dict[int, Pledge] = {}
    for path in sorted(content.glob(pattern)):
        file = _file(content, str(path.relative_to(content)))
        pledge = file.read(Pledge)
        if pledge.municipality != municipality:
            raise file.error(("municipality",), f"this pledge is {pledge.municipality}'s, not {municipality}'s")
        if pledge.year in found:
            raise file.error(("year",), f"another file has the pledge for {pledge.year}")
        for mistake in mistakes(file.data, locales.languages):
            raise file.error(mistake.field, mistake.told)
        found[pledge.year] = pledge
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
