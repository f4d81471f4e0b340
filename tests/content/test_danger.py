"""What people write in fear is met with 112, however they put it; only the plainest denial is believed."""

import pytest

from core.understanding import tells_danger
from core.world import World

FEAR = [
    "Hon vaknar inte, ring ambulans",
    "Polisen kommer inte. De slåss",
    "Nej inte igår, nu skjuter de",
    "han rör sig inte, blod överallt",
    "Ingen hjälper till, någon är skadad",
    "No police here. Someone is shot",
    "utan hjälm och krockade",
    "ingen fara men de har skjutit",
    "jag kan inte andas",
    "jag får inte luft",
    "ring efter hjälp",
    "påkört barn",
    "någon ligger på marken",
    "pappa slår mamma",
    "jag blev slagen av min pappa",
    "jag skär mig",
    "det luktar gas",
    "de försöker bryta sig in",
    "det är en olycka på E18",
    "nån blöder",
    "he is not moving",
    "my dad hits my mum",
]
CALM = [
    "ingen är skadad",
    "inga skott",
    "ingen kniv",
    "det var inget slagsmål",
    "inte slagsmål bara musik",
    "det finns inga vapen",
    "nobody is hurt",
    "no one is injured",
    "no knives",
    "hög musik",
    "jag mår bra",
    "de kör fort",
    "motorträff i kolbäck",
]


@pytest.mark.parametrize("written", FEAR)
def test_fear_is_met_with_112(hallstahammar: World, written: str) -> None:
    assert tells_danger(hallstahammar, written)
    assert tells_danger(hallstahammar, written.upper())


@pytest.mark.parametrize("written", CALM)
def test_what_is_plainly_denied_is_no_alarm(hallstahammar: World, written: str) -> None:
    assert not tells_danger(hallstahammar, written)
