"""A small municipality made by hand, in two languages: no files are read."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from rapidfuzz.fuzz import ratio

from core.naming import Naming
from core.places import Gazetteer, Kind, Place, Territory
from core.pledge import Action, ActionState, FocusArea, Party, Pledge
from core.recognition import Recogniser
from core.report import Category
from core.words import Vocabulary
from core.world import Helpline, Limits, World
from tests.core.vocabulary import EN, EN_LABELS, SV, SV_LABELS

STOCKHOLM = ZoneInfo("Europe/Stockholm")
# Saturday 14 June 2025, 23:30 in Hallstahammar.
SATURDAY_NIGHT = datetime(2025, 6, 14, 21, 30, tzinfo=UTC)


def _place(identifier: str, name: str, locality: str, at: tuple[float, float], kind: Kind, *aliases: str) -> Place:
    return Place(
        id=identifier,
        name=name,
        locality=locality,
        aliases=aliases,
        lat=at[0],
        lon=at[1],
        radius=1200 if kind is Kind.LOCALITY else 200,
        kind=kind,
        suggested=kind in (Kind.SQUARE, Kind.SCHOOL),
    )


GAZETTEER = Gazetteer(
    (
        _place("hallstahammar", "Hallstahammar", "Hallstahammar", (59.6140, 16.2285), Kind.LOCALITY),
        _place("kolback", "Kolbäck", "Kolbäck", (59.5652, 16.2304), Kind.LOCALITY),
        _place("stromsholm", "Strömsholm", "Strömsholm", (59.5272, 16.2430), Kind.LOCALITY),
        _place("hammartorget", "Hammartorget", "Hallstahammar", (59.6135, 16.2290), Kind.SQUARE),
        _place("parkskolan", "Parkskolan", "Hallstahammar", (59.6180, 16.2300), Kind.SCHOOL),
        _place("lindboskolan", "Lindboskolan", "Hallstahammar", (59.6100, 16.2200), Kind.SCHOOL, "Fredhemsskolan"),
        _place(
            "hallsta_station", "Hallstahammars station", "Hallstahammar", (59.6120, 16.2400), Kind.STATION, "station"
        ),
        _place("kolbacks_station", "Kolbäcks station", "Kolbäck", (59.5655, 16.2250), Kind.STATION, "station"),
    ),
    Territory(lat=59.575, lon=16.225, radius_km=14),
    ratio,
)


def _area(identifier: str, sv: str, en: str | None, *categories: Category) -> FocusArea:
    def words(text: str) -> dict[str, str]:
        return {"sv": text}

    title = words(sv) | ({"en": en} if en else {})
    return FocusArea(
        id=identifier,
        title=title,
        why=words("Så här är det."),
        categories=categories,
        actions=(Action(id="one", words=words("Vi samarbetar."), state=ActionState.ONGOING),),
    )


PLEDGE = Pledge(
    municipality="hallstahammar",
    year=2023,
    announced=date(2022, 12, 27),
    parties=(Party(name={"sv": "Polisen", "en": "The police"}, role={"sv": "Lokalpolisområdeschef"}),),
    focus_areas=(
        _area("drugs", "Droger", "Drugs", Category.DRUGS),
        _area("traffic", "Trafiksäkerhet", "Traffic safety", Category.CAR_MEET),
        _area("vandalism", "Skadegörelse", None, Category.VANDALISM, Category.LITTERING),
    ),
)

WORLD = World(
    name="Hallstahammar",
    zone=STOCKHOLM,
    pledges=(PLEDGE,),
    gazetteer=GAZETTEER,
    vocabularies={
        "sv": Vocabulary(words=SV, labels=SV_LABELS, similarity=ratio),
        "en": Vocabulary(words=EN, labels=EN_LABELS, similarity=ratio),
    },
    recogniser=Recogniser({"sv": SV, "en": EN}, GAZETTEER, STOCKHOLM, ratio),
    naming=Naming({"sv": SV, "en": EN}, GAZETTEER),
    helplines=(
        Helpline(id="emergency", number="112", name={"sv": "Nödnumret"}),
        Helpline(id="police", number="114 14", name={"sv": "Polisen"}),
        Helpline(id="mind", number="90101", name={"sv": "Mind"}),
        Helpline(id="bris", number="116 111", name={"sv": "Bris"}),
        Helpline(id="municipality", number="0220-24000", name={"sv": "Kundcenter"}),
    ),
)
# The same where as much may be sent as anyone likes, and where photos are taken.
FREE = replace(WORLD, limits=Limits(reports_a_day=0, cool_down=timedelta()))
WITH_PHOTOS = replace(WORLD, limits=Limits(photos=2))
