"""What people write in Finnish, Polish and Bosnian, Croatian or Serbian is understood as they mean it."""

from datetime import UTC, datetime

import pytest

from bot.content import load_word_lists
from core.places import fold
from core.recognition import Recogniser
from core.report import Category
from core.words import Vocabulary, WordList
from tests.municipality import CONTENT, hallstahammar

NOW = datetime(2024, 6, 15, 7, 5, tzinfo=UTC)  # 09:05 on a Saturday in Stockholm
LANGUAGES = ("fi", "pl", "bs")
# What is answered when nobody is in danger: never to be met with 112 once more.
CALM = ("gate.safe", "gate.no", "gate.calm", "gate.over", "danger.safe", "skip", "back", "done", "cancel")


@pytest.fixture(scope="module")
def lists() -> dict[str, WordList]:
    return load_word_lists(CONTENT)


@pytest.fixture(scope="module")
def known(lists: dict[str, WordList]) -> Recogniser:
    return hallstahammar().recogniser


@pytest.mark.parametrize(
    "typed",
    [
        "upomoć neko puca",
        "izbo ga je nozem ispred skole",
        "momak se srušio i ne diše",
        "čovek leži na zemlji i ne miče se",
        "gori zgrada u centru",
        "muž me upravo tuče",
        "neko mi pokušava provaliti u stan",
        "auto udario dijete na putu",
        "dijete je palo u rijeku",
        "pukla cijev za plin osjeti se plin",
        "dva momka se bodu noževima",
        "baka je pala i ne odgovara",
        "hoće da skoči s mosta",
        "komšija prijeti nožem",
        "ujeo ga pas krvari",
        "упомоћ пуцају",
    ],
)
def test_danger_is_heard_in_bosnian_croatian_and_serbian(known: Recogniser, typed: str) -> None:
    assert known.understand(typed, "bs", NOW).danger


@pytest.mark.parametrize(
    "typed",
    [
        "ne živi mi se više",
        "ne zelim vise zivjeti",
        "razmišljam da se ubijem",
        "tata me tuče kad se napije",
        "bojim se ići kući",
        "nemam s kim pričati, plačem svaku noć",
        "režem se već mjesecima",
        "hoće da me udaju na silu",
        "svima bi bilo bolje bez mene",
        "osjećam se beznadežno",
    ],
)
def test_distress_is_heard_in_bosnian_croatian_and_serbian(known: Recogniser, typed: str) -> None:
    assert known.understand(typed, "bs", NOW).distress


@pytest.mark.parametrize(
    "typed",
    [
        "niko nije ranjen",
        "nitko nije u opasnosti",
        "nije bilo tuče",
        "umirem od smijeha",
        "lijepo vrijeme danas",
        "imate li posao za moju kćerku",
        "zaustavili su saobraćaj i voze u krug",
        "bas udara cijelu noć",
        "pogled zaklanja drvo",
    ],
)
def test_what_is_denied_or_everyday_is_no_danger(known: Recogniser, typed: str) -> None:
    found = known.understand(typed, "bs", NOW)
    assert not found.danger
    assert not found.distress


@pytest.mark.parametrize(
    ("typed", "category"),
    [
        ("sinoć kod škole su divljali autima", Category.CAR_MEET),
        ("na parkingu turiraju auta i puštaju glazbu", Category.CAR_MEET),
        ("našla sam špricu kod igrališta", Category.DRUGS),
        ("išarali su zid od zgrade", Category.VANDALISM),
        ("neko je bacio stari kauč u šumu", Category.LITTERING),
        ("ne rade svetla kod stanice, plašim se", Category.UNSAFE_PLACE),
        ("ne rade svjetla kod stanice, bojim se", Category.UNSAFE_PLACE),
        ("kod biblioteke se osjećam sigurno", Category.SAFE_PLACE),
        ("voljela bih da ima više policije navečer", Category.PLEDGE_WISH),
    ],
)
def test_a_subject_is_known_in_either_way_of_speaking(known: Recogniser, typed: str, category: Category) -> None:
    assert known.understand(typed, "bs", NOW).category is category


@pytest.mark.parametrize(
    ("typed", "start"),
    [
        ("sinoć oko 23 trke na parkingu", "2024-06-14T23:00:00+02:00"),
        ("jučer od 22 do 1 okupljanje auta", "2024-06-14T22:00:00+02:00"),
        ("prije dva sata su razbili prozor", "2024-06-15T07:05:00+02:00"),
        ("u petak navečer palili gume", "2024-06-14T18:00:00+02:00"),
    ],
)
def test_a_time_is_understood(known: Recogniser, typed: str, start: str) -> None:
    assert known.understand(typed, "bs", NOW).start == datetime.fromisoformat(start)


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_says_that_nobody_is_in_danger_is_not_answered_with_112(lists: dict[str, WordList], language: str) -> None:
    vocabularies = [Vocabulary(words=words) for words in lists.values()]
    negations = frozenset(fold(word) for words in lists.values() for word in words.negations)
    said = [phrase for answer in CALM for phrase in lists[language].answers.get(answer, ())]
    assert said
    wrong = [phrase for phrase in said if any(v.tells_danger(phrase, negations) for v in vocabularies)]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_stands_for_two_wishes(lists: dict[str, WordList], language: str) -> None:
    meant: dict[str, set[str]] = {}
    for intent, phrases in lists[language].intents.items():
        for phrase in phrases:
            meant.setdefault(fold(phrase), set()).add(intent)
    assert {phrase: intents for phrase, intents in meant.items() if len(intents) > 1} == {}
