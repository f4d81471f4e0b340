"""The pledge pack on paper: A4, set by Typst from bot/templates/pack.typ.

What anybody wrote reaches the document as strings in JSON, so nothing in it is markup. Drawing is left to the
template; every word, number and length is made here.
"""

import json
import unicodedata
from datetime import date, datetime
from importlib.util import find_spec
from itertools import groupby
from pathlib import Path
from typing import Any

from babel.numbers import format_decimal

from core.digest.model import Verdict
from core.pack import AreaYear, Pack
from core.pledge_pages import state_text
from core.ports import Speech
from core.prompts import OTHER_AREA, category_text
from core.texts import Text

TEMPLATE = Path(__file__).with_name("templates") / "pack.typ"
RIGHT_TO_LEFT = ("ar", "fa")


def as_pdf(pack: Pack, speech: Speech) -> bytes:
    """The document: the same bytes for the same pack."""
    import typst  # noqa: PLC0415  slow to read, and seldom needed

    made: bytes = typst.compile(
        TEMPLATE,
        format="pdf",
        font_paths=_fonts(),
        sys_inputs={"data": json.dumps(_Page(pack, speech).data(), ensure_ascii=False)},
        timestamp=pack.made_at.replace(microsecond=0),
    )
    return made


def _fonts() -> list[Path]:
    """Letters for Latin and Arabic on a machine that has no fonts of its own: those that come with matplotlib."""
    found = find_spec("matplotlib")
    places = found.submodule_search_locations if found is not None else None
    return [Path(place) / "mpl-data" / "fonts" / "ttf" for place in places or ()]


class _Page:
    def __init__(self, pack: Pack, speech: Speech) -> None:
        self._pack, self._speech = pack, speech
        self._locale = pack.language.partition("-")[0]

    def data(self) -> dict[str, Any]:
        """Everything that the template puts on paper."""
        pack, year = self._pack, str(self._pack.year)
        return {
            "lang": self._locale,
            "rtl": self._locale in RIGHT_TO_LEFT,
            "municipality": pack.municipality,
            "title": self._say("pack-title", year=str(pack.wishes_for)),
            "subtitle": self._say(
                "pack-subtitle",
                municipality=pack.municipality,
                year=year,
                day=pack.made_at,
                made=str(pack.made_at.year),
            ),
            "so_far": None if pack.over else self._say("pack-so-far", day=pack.until, year=year),
            "note": self._say("pack-note"),
            "big": self._big(),
            "wishes": self._wishes(),
            "areas": {
                "title": self._say("pack-areas", year=year),
                "rows": [self._area(one) for one in pack.areas],
            },
            "unplaced": self._say("pack-unplaced", count=pack.unplaced) if pack.unplaced else None,
            "outside": self._outside(),
            "done": self._done(),
            "answers": self._answers(),
        }

    def _say(self, key: str, **args: str | int | date | datetime) -> str:
        return self._speech.text(self._pack.language, Text(key=key, args={**args}))

    def _number(self, number: float) -> str:
        return str(format_decimal(number, locale=self._locale, numbering_system="latn"))

    def _title(self, area: str, title: str) -> str:
        return title if title and area != OTHER_AREA else self._say("area-other")

    def _big(self) -> list[dict[str, str]]:
        pack = self._pack
        return [
            {"number": self._number(number), "label": self._say(f"pack-big-{name}", count=number)}
            for name, number in (
                ("wishes", pack.wishers),
                ("reports", pack.reports),
                ("reporters", pack.distinct_reporters),
                ("answered", pack.response.answered),
            )
        ]

    def _wishes(self) -> dict[str, Any]:
        wishes = self._pack.wishes
        most = max((max(one.wishers, one.previous) for one in wishes), default=1) or 1
        return {
            "title": self._say("pack-wishes", year=str(self._pack.wishes_for)),
            "none": self._say("pack-wishes-none"),
            "legend": self._say("pack-wishes-legend", year=str(self._pack.wishes_for - 1)),
            "rows": [
                {
                    "title": self._title(one.area, one.title),
                    "share": one.wishers / most,
                    "before": one.previous / most,
                    "words": self._say("pack-wish-count", count=one.wishers, previous=one.previous),
                }
                for one in wishes
            ],
        }

    def _area(self, one: AreaYear) -> dict[str, Any]:
        pack = self._pack
        most = max((max(area.reports, area.last_year) for area in pack.areas), default=1) or 1
        bars = [(str(pack.year), one.reports, True), (str(pack.year - 1), one.last_year, False)]
        effect = None
        if one.effect is not None:
            effect = self._say("pack-effect", effect=self._number(round(one.effect, 1)))
        return {
            "title": self._title(one.area, one.title),
            "words": self._say("pack-area", reports=one.reports, reporters=one.distinct_reporters),
            "change": self._change(one),
            "sure": one.verdict is Verdict.NOT_CHANCE,
            "effect": effect,
            "bars": [
                {"label": label, "number": self._number(count), "share": count / most, "now": now}
                for label, count, now in bars
            ],
            "quotes": [_words(words) for words in one.quotes],
        }

    def _change(self, one: AreaYear) -> str | None:
        if one.difference is None or one.verdict is None:
            return None
        verdict = self._say(f"pack-verdict-{one.verdict.value.replace('_', '-')}")
        if one.verdict is Verdict.NO_BASIS:
            return self._say("pack-no-change", verdict=verdict)
        direction = "more" if one.difference > 0 else "fewer" if one.difference < 0 else "same"
        return self._say(
            "pack-change",
            direction=direction,
            count=abs(one.difference),
            year=str(self._pack.year - 1),
            verdict=verdict,
        )

    def _outside(self) -> dict[str, Any]:
        return {
            "title": self._say("pack-outside"),
            "why": self._say("pack-outside-why"),
            "none": self._say("pack-outside-none"),
            "head": [self._say(f"pack-head-{name}") for name in ("category", "reports", "reporters")],
            "rows": [
                {
                    "title": self._speech.text(self._pack.language, category_text(one.category)),
                    "reports": self._number(one.reports),
                    "reporters": self._number(one.distinct_reporters),
                }
                for one in self._pack.outside
            ],
        }

    def _done(self) -> dict[str, Any]:
        pack = self._pack
        areas = []
        for title, promises in groupby(pack.done, key=lambda one: one.title):
            areas.append(
                {
                    "title": title,
                    "promises": [
                        {
                            "words": _words(one.action),
                            "state": self._speech.text(pack.language, state_text(one.state)),
                            "news": [
                                {
                                    "day": self._say("pack-day", day=news.day),
                                    "said": _words(news.said) if news.said else None,
                                    "did": _words(news.did),
                                }
                                for news in one.news
                            ],
                        }
                        for one in promises
                    ],
                }
            )
        return {"title": self._say("pack-done", year=str(pack.pledge_year)), "areas": areas}

    def _answers(self) -> dict[str, str]:
        response = self._pack.response
        words = self._say("pack-answers-none", reports=response.reports)
        if response.median_hours is not None:
            words = self._say(
                "pack-answers-line",
                answered=response.answered,
                reports=response.reports,
                hours=self._number(round(response.median_hours, 1)),
                week=response.within_a_week,
            )
        return {"title": self._say("pack-answers"), "words": words}


def _words(words: str) -> dict[str, Any]:
    """Words that may be in another language than the document: they run the way that their first letter does."""
    ways = (unicodedata.bidirectional(letter) for letter in words)
    first = next((way for way in ways if way in ("L", "R", "AL")), "L")
    return {"words": words, "rtl": first != "L"}
