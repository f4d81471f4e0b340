"""Files of earlier reports as other systems, and spreadsheets, write them."""

from pathlib import Path

import pytest

from bot import import_files
from bot.import_files import EarlierFile, FileUnusable, Line, named
from core.importing import Fault

HEAD = "reported_at,happened_at,category"


def file(folder: Path, content: str | bytes, name: str = "earlier.csv") -> EarlierFile:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return EarlierFile(path)


def lines(folder: Path, content: str | bytes, name: str = "earlier.csv") -> list[Line]:
    return list(file(folder, content, name).lines())


def test_each_line_of_jsonl_is_a_report_and_empty_lines_are_none(tmp_path: Path) -> None:
    content = b'\xef\xbb\xbf{"Category": "drugs"}\r\n\r\n  \n{"effect": 3}'
    first, second = lines(tmp_path, content, "a.jsonl")
    assert first == Line(1, 26, {"category": "drugs"})
    assert second == Line(4, len(content), {"effect": 3})


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"{", "is not JSON"),
        (b"[" * 100_000, "is not JSON"),
        (b"[1]", "is not one JSON object: each line holds one report"),
        (b'{"text": "\xe5"}', import_files._NOT_UTF_8),
    ],
)
def test_a_line_that_cannot_be_read_is_told_of_and_the_next_one_read(
    tmp_path: Path, content: bytes, words: str
) -> None:
    bad, good = lines(tmp_path, content + b'\n{"a": 1}\n', "a.jsonl")
    assert (bad.number, bad.fault) == (1, Fault("", words))
    assert (good.number, good.fields, good.fault) == (2, {"a": 1}, None)


def test_a_line_without_an_end_is_passed_by_without_reading_it_into_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_files, "LONGEST_LINE", 100)
    content = '{"a": 1}\n' + "x" * 1234 + '\n{"a": 2}\n'
    found = lines(tmp_path, content, "a.jsonl")
    assert [(line.number, line.fields) for line in found] == [(1, {"a": 1}), (2, {}), (3, {"a": 2})]
    assert found[1].fault == Fault("", "is longer than 100 bytes")
    assert found[-1].end == len(content)


@pytest.mark.parametrize("mark", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_csv_may_have_commas_or_what_swedish_spreadsheets_write(tmp_path: Path, mark: str, end: str) -> None:
    head = mark.join(("Reported_At", " HAPPENED_AT ", "category", "text"))
    rows = (head, mark.join(("a", "b", "c", '"ett, två; ""tre"""')), mark * 3, "", mark.join("defg"))
    found = lines(tmp_path, "\ufeff" + end.join(rows) + end)
    assert [line.number for line in found] == [2, 5]
    assert found[0].fields == {"reported_at": "a", "happened_at": "b", "category": "c", "text": 'ett, två; "tre"'}
    assert list(found[1].fields.values()) == ["d", "e", "f", "g"]


def test_a_spreadsheet_s_own_first_line_is_passed_by_and_the_suffix_is_not_needed(tmp_path: Path) -> None:
    (line,) = lines(tmp_path, "sep=;\n" + HEAD.replace(",", ";") + "\na;b;c\n", "earlier")
    assert (line.number, line.fields["category"]) == (3, "c")
    (line,) = lines(tmp_path, '{"a": 1}\n', "earlier2")
    assert line.fields == {"a": 1}


def test_a_cell_may_have_several_lines_and_the_number_is_that_of_the_first(tmp_path: Path) -> None:
    found = lines(tmp_path, HEAD + ',text\na,b,c,"ett\ntvå\ntre"\nd,e,f,g\n')
    assert [line.number for line in found] == [2, 5]
    assert found[0].fields["text"] == "ett\ntvå\ntre"


def test_a_row_may_be_shorter_than_the_header_but_not_longer(tmp_path: Path) -> None:
    short, long, empty = lines(tmp_path, HEAD + "\na,b\na,b,c,d\na,b,c,,\n")
    assert short.fields == {"reported_at": "a", "happened_at": "b"}
    assert long.fault == Fault("", "has 4 cells, and the header 3")
    assert empty.fault is None


def test_what_is_no_utf_8_is_told_of_row_by_row(tmp_path: Path) -> None:
    bad, good = lines(tmp_path, HEAD.encode() + b"\na,b,\xe5\nd,e,\xc3\xa5\n")
    assert bad.fault == Fault("", import_files._NOT_UTF_8)
    assert good.fields["category"] == "å"


def test_a_quotation_mark_that_is_not_closed_ends_with_the_longest_cell(tmp_path: Path) -> None:
    rows = "\n".join("d,e,f" for _ in range(50_000))
    found = lines(tmp_path, f'{HEAD}\na,b,"c\n{rows}\n')
    assert found[0].fault is not None
    assert "quotation mark" in found[0].fault.words
    assert found[-1].fields["category"] == "f"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "the first line must name the columns; there is no reported_at"),
        ("a,b,c\n", "the first line must name the columns; there is no reported_at"),
        ("reported_at,happened_at\n", "the first line must name the columns; there is no category"),
        (HEAD + ",text,Text\n", "two columns are named text"),
        ("x" * 300_000, "the first line must name the columns; there is no reported_at"),
        (b"\xff\xfea\x00", "is UTF-16: save it as UTF-8"),
    ],
)
def test_a_file_that_cannot_be_used_is_one_line(tmp_path: Path, content: str | bytes, words: str) -> None:
    with pytest.raises(FileUnusable, match=f"^earlier.csv: {words}$"):
        lines(tmp_path, content)


def test_a_file_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(FileUnusable, match="cannot be read: No such file"):
        EarlierFile(tmp_path / "none.csv")
    with pytest.raises(FileUnusable, match="cannot be read"):
        list(EarlierFile(tmp_path).lines())


def test_fields_that_nobody_knows_are_gathered_once_and_shown_only_where_they_are_plain(tmp_path: Path) -> None:
    earlier = file(tmp_path, HEAD + ",Färg,a very long sentence that somebody may have put here,<b>\na,b,c\n")
    assert [line.fields["category"] for line in earlier.lines()] == ["c"]
    assert named(earlier.unknown) == ["färg", "…"]
