"""Every figure of a digest as one tidy CSV table: a row a figure.

Columns: section, name (a stable id), label (in the digest's language), place, weekday (1 is Monday), band, date, value.
A field that a spreadsheet would take for a formula begins with an apostrophe. UTF-8 with its mark, lines end with CRLF.
"""

import csv
import io
from collections.abc import Iterator
from datetime import date

from bot.digest.contents import tidy, untagged
from core.digest import wording
from core.digest.model import Change, Digest
from core.digest.reading import is_hidden
from core.ports import Speech
from core.prompts import category_text
from core.report import ReportState
from core.texts import Text

COLUMNS = ("section", "name", "label", "place", "weekday", "band", "date", "value")
MARK = "\ufeff"
# What a spreadsheet takes for a formula, or passes over to find one.
_FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")
Field = str | int | float | date | None
Row = dict[str, Field]


def table(digest: Digest, speech: Speech) -> str:
    """The whole table, its mark first."""
    out = io.StringIO()
    out.write(MARK)
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    for row in rows(digest, speech):
        writer.writerow({name: safe(value) for name, value in row.items()})
    return out.getvalue()


def safe(value: Field) -> str | int | float:
    """A field that no spreadsheet runs. Numbers stay numbers, negative ones too."""
    match value:
        case None:
            return ""
        case date():
            return value.isoformat()
        case str():
            words = tidy(value)
            return f"'{words}" if words.startswith(_FORMULAS) else words
        case _:
            return value


def rows(digest: Digest, speech: Speech) -> Iterator[Row]:
    """Every row."""
    maker = _Rows(digest, speech)
    yield from maker.about()
    yield from maker.totals()
    yield from maker.matrix()
    yield from maker.hot_spots()
    yield from maker.events()
    yield from maker.done()


class _Rows:
    def __init__(self, digest: Digest, speech: Speech) -> None:
        self._digest, self._speech = digest, speech

    def _say(self, text: Text) -> str:
        return untagged(self._speech.text(self._digest.language, text, tidy))

    def _value(self, count: int) -> int | str:
        """A number, or in words that it is hidden."""
        return "<5" if is_hidden(count, small=self._digest.small) else count

    def _change(self, section: str, name: str, label: str, change: Change) -> Iterator[Row]:
        yield {"section": section, "name": f"{name}_before", "label": label, "value": self._value(change.before)}
        yield {"section": section, "name": f"{name}_difference", "label": label, "value": self._difference(change)}
        yield {"section": section, "name": f"{name}_p", "label": label, "value": change.p}
        yield {"section": section, "name": f"{name}_p_corrected", "label": label, "value": change.p_corrected}
        said = self._say(wording.verdict(change.verdict))
        yield {"section": section, "name": f"{name}_verdict", "label": said, "value": change.verdict.value}

    def _difference(self, change: Change) -> int | str:
        hidden = is_hidden(abs(change.difference), small=self._digest.small)
        return "<5" if hidden else change.difference

    def about(self) -> Iterator[Row]:
        """What the digest is of, and its sums."""
        digest = self._digest
        told: dict[str, Field] = {
            "municipality": digest.municipality, "role": digest.role.value, "scope": digest.scope,
            "period": digest.period.value, "first": digest.span.first, "last": digest.span.last,
            "previous_first": digest.previous_span.first, "previous_last": digest.previous_span.last,
            "last_year_first": digest.last_year_span.first, "last_year_last": digest.last_year_span.last,
            "made_at": digest.made_at.isoformat(), "note": self._say(Text(key="digest-note")),
        }  # fmt: skip
        yield from ({"section": "digest", "name": name, "value": value} for name, value in told.items())
        sums = {
            "reports": digest.reports, "incidents": digest.incidents, "distinct_reporters": digest.distinct_reporters,
            "unplaced": digest.unplaced, "events_in_all": digest.events_in_all,
        }  # fmt: skip
        for name, count in sums.items():
            yield {"section": "total", "name": name, "value": self._value(count)}
        yield {"section": "total", "name": "top_reporter_share", "value": digest.top_reporter_share}
        yield from self._change("total", "previous", "", digest.previous)
        yield from self._change("total", "last_year", "", digest.last_year)
        for day in digest.trend:
            yield {"section": "trend", "name": "reports", "date": day.night, "value": self._value(day.reports)}

    def totals(self) -> Iterator[Row]:
        """Focus areas and categories."""
        for total in self._digest.totals:
            section = f"area:{total.area}"
            counts = {
                "reports": total.reports, "incidents": total.incidents, "distinct_reporters": total.distinct_reporters,
                "recurring": total.recurring, "effect_answers": total.effect_answers,
            }  # fmt: skip
            for name, count in counts.items():
                yield {"section": section, "name": name, "label": total.title, "value": self._value(count)}
            yield {"section": section, "name": "effect", "label": total.title, "value": total.effect}
            yield from self._change(section, "previous", total.title, total.previous)
            yield from self._change(section, "last_year", total.title, total.last_year)
        for one in self._digest.categories:
            label = self._say(category_text(one.category))
            section = f"category:{one.category.value}"
            for name, count in (
                ("reports", one.reports), ("distinct_reporters", one.distinct_reporters), ("previous", one.previous),
            ):  # fmt: skip
                yield {"section": section, "name": name, "label": label, "value": self._value(count)}

    def matrix(self) -> Iterator[Row]:
        """Place by weekday by band."""
        for cell in self._digest.matrix:
            yield {
                "section": "matrix", "name": cell.place_id, "label": self._say(Text(key=f"band-{cell.band.value}")),
                "place": cell.place, "weekday": cell.weekday, "band": cell.band.value,
                "value": self._value(cell.reports),
            }  # fmt: skip

    def hot_spots(self) -> Iterator[Row]:
        """A row a figure of each, numbered from the hottest."""
        for number, spot in enumerate(self._digest.hot_spots, 1):
            section = f"hot_spot:{number}"
            told: dict[str, Field] = {
                "place_id": spot.place_id, "cell": spot.cell, "located": int(spot.located),
                "lat": spot.lat, "lon": spot.lon, "reports": self._value(spot.reports),
                "distinct_reporters": self._value(spot.distinct_reporters), "z": spot.z,
                "p_corrected": spot.p_corrected, "new": int(spot.new),
            }  # fmt: skip
            for name, figure in told.items():
                yield {"section": section, "name": name, "place": spot.place, "value": figure}
            for day in spot.dates:
                yield {"section": section, "name": "date", "place": spot.place, "date": day}
            for category, count in spot.categories.items():
                label = self._say(category_text(category))
                yield {
                    "section": section, "name": f"category:{category.value}", "label": label, "place": spot.place,
                    "value": self._value(count),
                }  # fmt: skip

    def events(self) -> Iterator[Row]:
        """Events and bursts."""
        for event in self._digest.events:
            shared: Row = {
                "section": f"event:{event.id}", "label": self._say(category_text(event.category)),
                "place": event.place, "date": event.night,
            }  # fmt: skip
            told: dict[str, Field] = {
                "category": event.category.value, "place_id": event.place_id, "first": event.first.isoformat(),
                "last": event.last.isoformat(), "reports": self._value(event.reports),
                "distinct_reporters": self._value(event.distinct_reporters),
            }  # fmt: skip
            yield from ({**shared, "name": name, "value": value} for name, value in told.items())
            yield from ({**shared, "name": "report_id", "value": one} for one in event.report_ids)
        for burst in self._digest.bursts:
            yield {
                "section": f"burst:{burst.event}", "name": f"distinct_reporters_in_{burst.minutes}_minutes",
                "label": self._say(category_text(burst.category)), "place": burst.place, "date": burst.at.date(),
                "value": self._value(burst.distinct_reporters),
            }  # fmt: skip

    def done(self) -> Iterator[Row]:
        """How far reports have come, what was done, and the approved quotes."""
        known = {state.value for state in ReportState}
        for state, count in self._digest.states.items():
            label = self._say(Text(key=f"state-{state.replace('_', '-')}")) if state in known else ""
            yield {"section": "state", "name": state, "label": label, "value": self._value(count)}
        for deed in self._digest.deeds:
            yield {
                "section": f"deed:{deed.area}", "name": deed.state, "label": deed.title, "date": deed.day,
                "value": deed.words,
            }  # fmt: skip
        for quote in self._digest.quotes:
            label = self._say(category_text(quote.category))
            yield {
                "section": "quote", "name": quote.category.value, "label": label, "place": quote.place,
                "date": quote.night, "value": quote.words,
            }  # fmt: skip
