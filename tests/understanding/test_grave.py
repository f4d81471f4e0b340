"""Grave things, and what only sounds so, in every language: grave.toml has the sentences, by family."""

import tomllib
from pathlib import Path

import pytest

from bench.understanding import NOW
from core.recognition import Understood
from core.report import Category
from core.understanding import tells_danger
from core.world import World
from tests.content.conftest import hallstahammar

__all__ = ["hallstahammar"]

GRAVE = tomllib.loads(Path(__file__).with_name("grave.toml").read_text(encoding="utf-8"))
FAMILIES = (
    "missing",
    "domestic",
    "intruder",
    "followed",
    "exposure",
    "drowning",
    "selfharm",
    "fire",
    "fight",
    "accident",
)
HELP_CARD = ("selfharm", "later")

Told = list[tuple[str, str]]


def heard(world: World, language: str, written: str) -> tuple[bool, Understood]:
    """Whether the message is met with 112, and what else is understood of it."""
    understood = world.recogniser.understand(written, language, NOW)
    return tells_danger(world, written) or understood.danger, understood


def sentences(*families: str) -> Told:
    return [(language, written) for language in GRAVE for family in families for written in GRAVE[language][family]]


def test_every_language_has_every_family(hallstahammar: World) -> None:
    assert set(GRAVE) >= {language.partition("-")[0] for language in hallstahammar.languages}
    assert all(len(told[family]) >= 3 for told in GRAVE.values() for family in (*FAMILIES, "unmissed"))


@pytest.mark.parametrize("language", GRAVE)
@pytest.mark.parametrize("family", ["given", *FAMILIES, "later"])
def test_what_is_grave_is_met_with_112_or_with_the_help_card(hallstahammar: World, language: str, family: str) -> None:
    missed = []
    for written in GRAVE[language].get(family, ()):
        danger, understood = heard(hallstahammar, language, written)
        if not danger and not (family in HELP_CARD and understood.distress):
            missed.append(written)
    assert not missed


@pytest.mark.parametrize("language", GRAVE)
def test_that_nobody_would_miss_them_is_distress(hallstahammar: World, language: str) -> None:
    missed = [said for said in GRAVE[language]["unmissed"] if not heard(hallstahammar, language, said)[1].distress]
    assert not missed


@pytest.mark.parametrize("language", GRAVE)
@pytest.mark.parametrize("family", ["calm", "ordinary"])
def test_what_only_sounds_grave_is_no_alarm(hallstahammar: World, language: str, family: str) -> None:
    alarms = []
    for written in GRAVE[language].get(family, ()):
        danger, understood = heard(hallstahammar, language, written)
        if danger or understood.distress:
            alarms.append(written)
    assert not alarms


@pytest.mark.parametrize(
    ("written", "category"),
    [
        ("polisen kom aldrig när eporna körde vid Parkskolan", Category.CAR_MEET),
        ("inte en enda papperskorg är tömd i Kolbäck", Category.LITTERING),
        ("nobody cares about the drug dealing at the station", Category.DRUGS),
    ],
)
def test_a_negation_in_another_clause_denies_nothing(hallstahammar: World, written: str, category: Category) -> None:
    for language in ("sv", "en"):
        found = hallstahammar.recogniser.understand(written, language, NOW)
        assert (found.category, found.negated) == (category, False)
