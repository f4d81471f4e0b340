"""The picture in docs/architecture.md is drawn from the table of steps, and found out when it is not."""

from pathlib import Path

import pytest

from bot.diagram import BEGIN, END, diagram, main
from core.conversation import TRANSITIONS, Step


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "architecture.md"
    path.write_text(f"# Architecture\n\n{BEGIN}\nold\n{END}\n\nThe rest.\n", encoding="utf-8")
    return path


def test_every_row_of_the_table_is_an_arrow_and_there_is_no_other() -> None:
    lines = [line.strip() for line in diagram().splitlines()]
    assert lines[0] == "stateDiagram-v2"
    drawn = {
        (step, signal, following)
        for line in lines
        if ": " in line
        for step, rest in [line.split(" --> ")]
        for following, signals in [rest.split(": ")]
        for signal in signals.split(" / ")
    }
    assert drawn == {(step.value, signal.value, to.value) for (step, signal), to in TRANSITIONS.items()}
    assert f"[*] --> {Step.HOME.value}" in lines


def test_writing_changes_only_what_is_between_the_marks(document: Path) -> None:
    assert main(["--write"], document) == 0
    text = document.read_text(encoding="utf-8")
    assert text.startswith(f"# Architecture\n\n{BEGIN}\n```mermaid\nstateDiagram-v2\n")
    assert text.endswith(f"\n```\n{END}\n\nThe rest.\n")
    assert "old" not in text


def test_writing_twice_is_writing_once(document: Path) -> None:
    main(["--write"], document)
    once = document.read_text(encoding="utf-8")
    main(["--write"], document)
    assert document.read_text(encoding="utf-8") == once


def test_a_check_fails_with_one_line_until_it_is_written(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check"], document) == 1
    assert capsys.readouterr().err.splitlines() == [
        "architecture.md: the diagram is out of date: run python -m bot.diagram --write"
    ]
    main(["--write"], document)
    assert main(["--check"], document) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("text", ["# Architecture\n", f"{BEGIN}\n", f"{END}\n{BEGIN}\n"])
def test_a_document_without_its_marks_is_left_as_it_is(
    document: Path, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    document.write_text(text, encoding="utf-8")
    assert main(["--write"], document) == 1
    assert document.read_text(encoding="utf-8") == text
    assert capsys.readouterr().err == f"architecture.md: the marks {BEGIN} and {END} are missing\n"


def test_a_document_that_is_not_there_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check"], tmp_path / "architecture.md") == 1
    assert capsys.readouterr().err == "architecture.md: it cannot be read\n"


def test_with_no_option_it_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    assert capsys.readouterr().out == diagram() + "\n"
