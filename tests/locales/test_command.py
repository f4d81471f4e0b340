"""A translator asks what is wrong with a language, and is told of that one."""

import pytest

from locales import __main__ as command

FOUND = ["locales/ar/talk.ftl, line 3: help: is empty", "locales/sv/talk.ftl, line 9: thanks: is missing in fi"]


@pytest.fixture(autouse=True)
def texts_with_problems(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "problems", lambda: FOUND)
    monkeypatch.setattr(command, "unreviewed", lambda: ["ar", "fi"])


def test_all_problems_are_listed_when_no_language_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main([]) == 1
    waiting = "Safety texts that await a person's name after reviewed-by: ar, fi"
    assert capsys.readouterr().out.splitlines() == [*FOUND, waiting]


@pytest.mark.parametrize(("language", "line"), [("ar", FOUND[0]), ("fi", FOUND[1])])
def test_a_language_s_own_slips_and_what_it_lacks_are_listed(
    capsys: pytest.CaptureFixture[str], language: str, line: str
) -> None:
    assert command.main([language]) == 1
    assert capsys.readouterr().out.splitlines()[0] == line


def test_a_language_without_problems_ends_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["en"]) == 0
    assert capsys.readouterr().out == ""
