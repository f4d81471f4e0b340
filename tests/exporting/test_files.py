"""What stands in the files that reports are taken out in, and that no text in them does anything."""

import tempfile
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import exporting_books
from core.bulk import Taken
from core.exporting import COLUMNS, WORDS, Format, clean, inert
from core.past import Reply
from core.ports_people import Purge
from core.report import Hold, ReportState
from tests.exporting.made import TAKEN, TYPED, csv_of, features_of, sheet_of, sheets_of, written

HELD = replace(TYPED, id=UUID(int=3), hold=Hold.NAMED_PERSON, text="Det var Kalle", name="hos Kalle")
FORMULAS = ("=HYPERLINK(1)", "+1", "-1+2", "@SUM(1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "－2", "＠x", "＋1")


def test_csv_is_data_with_the_same_names_in_every_language(tmp_path: Path) -> None:
    path = written(tmp_path, Format.CSV, TAKEN, language="ar")
    assert path.read_bytes().startswith(b'\xef\xbb\xbf"reference","received_on",')
    assert path.read_bytes().endswith(b"\r\n")
    assert csv_of(path) == [
        {
            "reference": "7KQ2-M8XD",
            "received_on": "2026-02-14",
            "category": "car_meet",
            "focus_area": "traffic",
            "night_of": "2026-02-13",
            "weekday": "5",
            "band": "night",
            "started_at": "2026-02-14T01:30+01:00",
            "ended_at": "2026-02-14T02:30+01:00",
            "ongoing": "no",
            "place_id": "parkskolan",
            "place": "Parkskolan, Hallstahammar",
            "place_kind": "known",
            "lat": "59.618",
            "lon": "16.2299",
            "effect": "4",
            "answers": "what: loud_music, revving; effect: 4",
            "state": "needs_more",
            "words": "kept",
            "event": "00000000-0000-0000-0000-000000000007",
            "language": "sv",
            "source": "",
        }
    ]


def test_the_reporters_words_are_a_choice_and_held_ones_stay_away_from_data(tmp_path: Path) -> None:
    assert tuple(csv_of(written(tmp_path, Format.CSV, TYPED))[0]) == COLUMNS
    rows = csv_of(written(tmp_path, Format.CSV, TYPED, HELD, replace(TAKEN, worded=False), words=True))
    assert tuple(rows[0]) == (*COLUMNS, *WORDS)
    assert [(row["words"], row["text"], row["place_words"]) for row in rows] == [
        ("kept", "Hög musik", "ladan"),
        ("held", "", ""),
        ("none", "", ""),
    ]
    for format in (Format.GEOJSON, Format.XLSX):
        assert b"Kalle" not in unpacked(written(tmp_path, format, TYPED, HELD, words=True))


def unpacked(path: Path) -> bytes:
    """All that stands in a file, also where it is an archive."""
    if not zipfile.is_zipfile(path):
        return path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        return b"".join(archive.read(name) for name in archive.namelist())


def test_geojson_has_longitude_first_and_no_geometry_where_there_is_no_point(tmp_path: Path) -> None:
    placed, unplaced = features_of(written(tmp_path, Format.GEOJSON, TAKEN, TYPED))
    assert placed["geometry"] == {"type": "Point", "coordinates": [16.2299, 59.618]}
    assert placed["id"] == str(TAKEN.id)
    assert placed["properties"]["answers"] == {"what": ["loud_music", "revving"], "effect": ["4"]}
    assert tuple(placed["properties"]) == tuple(name for name in COLUMNS if name not in ("lat", "lon"))
    assert unplaced["geometry"] is None
    assert "text" not in unplaced["properties"]
    assert "not crime statistics" in written(tmp_path, Format.GEOJSON, TAKEN).read_text(encoding="utf-8")


@pytest.mark.parametrize("format", Format)
def test_a_file_of_no_reports_is_a_whole_file(tmp_path: Path, format: Format) -> None:
    path = written(tmp_path, format)
    match format:
        case Format.CSV:
            assert csv_of(path) == []
        case Format.GEOJSON:
            assert features_of(path) == []
        case _:
            assert len(sheet_of(path, "Rapporter")) == 1


def test_a_workbook_says_first_what_it_is_and_what_it_is_not(tmp_path: Path) -> None:
    path = written(tmp_path, Format.XLSX, TAKEN)
    assert sheets_of(path) == ["Om filen", "Rapporter"]
    about = [row[0] for row in sheet_of(path, "Om filen")]
    assert about[:4] == [
        "Rapporter till Hallstahammar om medborgarlöftet",
        "Rapporter som kom in från 2026-02-01 till 2026-02-28, båda dagarna medräknade.",
        "Filen gjordes 2026-03-01 klockan 13:00.",
        "En rapport.",
    ]
    assert any("inte brottsstatistik" in line for line in about)
    assert sheets_of(written(tmp_path, Format.XLSX, language="en")) == ["About this file", "Reports"]


def test_a_workbook_is_in_words_that_people_read_with_dates_that_are_dates(tmp_path: Path) -> None:
    heading, row = sheet_of(written(tmp_path, Format.XLSX, TAKEN), "Rapporter")
    told = dict(zip(heading, row, strict=True))
    assert told["Kom in"] == date(2026, 2, 14)
    assert told["Började"] == datetime(2026, 2, 14, 1, 30)  # noqa: DTZ001 - a spreadsheet knows no zones
    assert (told["Ämne"], told["Veckodag"], told["Tid på dygnet"]) == ("Trafik och motorträff", "fredag", "Natt 22–06")
    assert told["Svar på frågor"] == "Det du såg: Hög musik, Rusning; Hur det påverkar: 4 – mycket"
    assert (told["Läge"], told["Egna ord"], told["Pågick"]) == ("Vi behöver veta mer", "finns", "nej")
    assert (told["Latitud"], told["Påverkan 1–5"]) == (59.618, 4)


def test_an_answer_or_a_language_of_former_days_stands_as_it_was(tmp_path: Path) -> None:
    old = replace(TAKEN, answers={"colour": ("deep_red",)}, language="xx", source="import")
    heading, row = sheet_of(written(tmp_path, Format.XLSX, old), "Rapporter")
    told = dict(zip(heading, row, strict=True))
    assert (told["Svar på frågor"], told["Språk"], told["Källa"]) == ("colour: deep_red", "xx", "annat system")


def test_a_sheet_that_is_full_goes_on_in_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exporting_books, "ROWS_A_SHEET", 2)
    path = written(tmp_path, Format.XLSX, *(replace(TAKEN, reference=f"R{number}") for number in range(5)))
    assert sheets_of(path) == ["Om filen", "Rapporter", "Rapporter 2", "Rapporter 3"]
    names = [[row[0] for row in sheet_of(path, name)] for name in sheets_of(path)[1:]]
    assert names == [["Referens", "R0", "R1"], ["Referens", "R2", "R3"], ["Referens", "R4"]]


def test_a_register_has_every_report_its_replies_and_the_purge_log(tmp_path: Path) -> None:
    reply = Reply(
        id=UUID(int=9), state=ReportState.DONE, words="=Lagad", created_at=datetime(2026, 2, 20, 9, tzinfo=UTC)
    )
    back = replace(TAKEN, withdrawn_at=datetime(2026, 2, 15, 9, tzinfo=UTC), worded=False)
    purge = Purge(UUID(int=1), "retention", {"words": 3}, "KS 2026/123", datetime(2026, 2, 3, tzinfo=UTC))
    odd = Purge(UUID(int=2), "flood", {}, "", datetime(2026, 2, 4, tzinfo=UTC))
    answered = replace(HELD, replies=(reply,))
    path = written(tmp_path, Format.REGISTER, answered, back, words=True, purges=(purge, odd))
    assert sheets_of(path) == ["Om filen", "Rapporter", "Svar", "Gallring"]
    heading, first, second = sheet_of(path, "Rapporter")
    told = [dict(zip(heading, row, strict=True)) for row in (first, second)]
    assert [row["Nummer"] for row in told] == [1, 2]
    assert told[0]["Kom in"] == datetime(2026, 2, 14, 8, 5)  # noqa: DTZ001
    # The register is the whole record: what is held is in it, marked.
    assert (told[0]["Egna ord"], told[0]["Det som skrevs"]) == ("hålls, en person ska läsa först", "Det var Kalle")
    assert (told[0]["Antal svar"], told[1]["Togs tillbaka"]) == (1, datetime(2026, 2, 15, 10))  # noqa: DTZ001
    assert sheet_of(path, "Svar")[1] == ["7KQ2-M8XD", datetime(2026, 2, 20, 10), "Åtgärdat", "=Lagad"]  # noqa: DTZ001
    assert sheet_of(path, "Gallring")[1:] == [
        [datetime(2026, 2, 3, 1), "tiden var ute", "words: 3", "KS 2026/123"],  # noqa: DTZ001
        [datetime(2026, 2, 4, 1), "flood", "", ""],  # noqa: DTZ001
    ]


def test_a_register_without_words_says_only_whether_there_are_any(tmp_path: Path) -> None:
    reply = Reply(id=UUID(int=9), state=ReportState.DONE, words=None, created_at=TAKEN.created_at)
    path = written(tmp_path, Format.REGISTER, replace(TYPED, text=None, name=None, replies=(reply,)))
    assert sheet_of(path, "Rapporter")[0][-1] == "Källa"
    assert sheet_of(path, "Svar")[0] == ["Referens", "Svarades", "Läge"]
    assert "egna ord är inte med" in sheet_of(path, "Om filen")[-1][0]


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_begins_like_a_formula(tmp_path: Path, text: str) -> None:
    assert inert(text).startswith("'")
    (row,) = csv_of(written(tmp_path, Format.CSV, replace(TYPED, text=text, name=text), words=True))
    assert row["text"] == row["place_words"] == "'" + clean(text)
    path = written(tmp_path, Format.XLSX, replace(TYPED, text=text), words=True)
    assert b"<f>" not in unpacked(path)


def test_text_that_looks_like_a_cell_of_another_program_stands_in_quotes(tmp_path: Path) -> None:
    path = written(tmp_path, Format.CSV, replace(TYPED, text="hej;=1+1;\t=2"), words=True)
    assert b'"hej;=1+1;\t=2"' in path.read_bytes()


def test_a_number_is_a_number_also_west_of_greenwich(tmp_path: Path) -> None:
    (row,) = csv_of(written(tmp_path, Format.CSV, replace(TAKEN, lon=-16.2)))
    assert row["lon"] == "-16.2"


hostile = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("=+-@\t\r\n\x00\x0b\x1f;,\"'\ufeff\u202e\u2066\u200b\ufffe\uffff\ud800\udfff😀&<>]"),
    ),
    max_size=40,
) | st.sampled_from(
    (*FORMULAS, "_x000D_", "x" * 12_000, "]]>", '","=1', "<f>1</f>", "http://x.y", "mailto:a@b", "{=1}")
)


@given(text=hostile, name=hostile, option=hostile)
@settings(max_examples=40, deadline=None)
def test_hostile_words_are_text_in_every_file_and_lose_only_what_is_no_text(text: str, name: str, option: str) -> None:
    taken = replace(TYPED, text=text, name=name, answers={"what": (option,)}, language=option, reference=name)
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        (row,) = csv_of(written(folder, Format.CSV, taken, words=True))
        for cell in row.values():
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
        assert row["text"].removeprefix("'") == clean(text).removeprefix("'")
        (feature,) = features_of(written(folder, Format.GEOJSON, taken, words=True))
        assert feature["properties"]["text"] == clean(text)
        for format in (Format.XLSX, Format.REGISTER):
            path = written(folder, format, taken, words=True)
            assert _in_sheet(path, taken) == clean(text)
            assert b"<f>" not in unpacked(path).replace(b"&lt;f>", b"")


def _in_sheet(path: Path, taken: Taken) -> str:
    heading, row = sheet_of(path, "Rapporter")
    assert taken.text is not None
    return str(dict(zip(heading, row, strict=True))["Det som skrevs"])
