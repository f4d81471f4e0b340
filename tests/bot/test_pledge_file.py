"""A pledge's file that staff send in: everything that is wrong with it is said at once, whatever it holds."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.pledge_file import MOST_LINES, PledgeReader
from bot.settings import HOME
from core.desk.pledge import problems
from core.pledge import Pledge
from core.publishing import LARGEST_FILE, Problem
from handlers.outbound import render
from tests.municipality import LOCALES, hallstahammar

WORLD = hallstahammar()
READER = PledgeReader("hallstahammar", LOCALES.languages, WORLD, LOCALES)
TEXT = (HOME / "content/municipalities/hallstahammar/pledges/2023.toml").read_text(encoding="utf-8")
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
NEWS = """
[[focus_areas.actions.news]]
id = "lamps"
day = "i går"
did.xx = "Klart"

[[focus_areas.actions.news]]
id = "lamps"
day = 2026-11-19
did.sv = "Klart"
"""


def read(text: str | bytes) -> list[Problem]:
    found = READER.read(text if isinstance(text, bytes) else text.encode(), NOW)
    return [] if isinstance(found, Pledge) else found


def line_of(text: str, words: str) -> int:
    return text.count("\n", 0, text.index(words)) + 1


def test_a_pledge_as_it_is_is_a_pledge_also_from_another_editor() -> None:
    for content in (TEXT.encode(), b"\xef\xbb\xbf" + TEXT.encode(), TEXT.replace("\n", "\r\n").encode()):
        assert isinstance(READER.read(content, NOW), Pledge)


def test_everything_that_is_wrong_is_told_with_its_line_in_order() -> None:
    spoilt = (
        TEXT.replace("year = 2023", "year = 1723\nyeer = 1")
        .replace('id = "traffic"', 'id = "drugs"')
        .replace('state = "ongoing"', 'state = "forgotten"', 1)
        .replace('title.en = "Drugs"', "title.en = 7")
        .replace('municipality = "hallstahammar"', 'municipality = "koping"')
        .replace('id = "right_places"', 'id = "Right Places"')
        .replace('why.sv = "Motortrafik', 'why.xx = "Motortrafik')
    ) + NEWS
    found = read(spoilt)
    assert [problem.line for problem in found] == sorted(problem.line for problem in found)
    told = {(problem.line, problem.field, problem.kind) for problem in found}
    assert (
        told
        == {
            (line_of(spoilt, 'municipality = "koping"'), "municipality", "municipality"),
            (line_of(spoilt, "year = 1723"), "year", "number"),
            (line_of(spoilt, "yeer"), "yeer", "unknown"),
            (line_of(spoilt, "title.en = 7"), "focus_areas[0].title.en", "text"),
            (line_of(spoilt, "forgotten"), "focus_areas[0].actions[0].state", "choice"),
            (line_of(spoilt, 'title.sv = "Trafik') - 3, "focus_areas[1]", "twice"),
            (line_of(spoilt, "why.xx"), "focus_areas[1].why", "swedish"),
            (line_of(spoilt, "why.xx"), "focus_areas[1].why.xx", "language"),
            (line_of(spoilt, "Right Places"), "focus_areas[1].actions[0].id", "id"),
            (line_of(spoilt, '"i går"'), "focus_areas[2].actions[0].news[0].day", "date"),
            (line_of(spoilt, "did.xx"), "focus_areas[2].actions[0].news[0].did", "swedish"),
            (line_of(spoilt, "did.xx"), "focus_areas[2].actions[0].news[0].did.xx", "language"),
            (line_of(spoilt, "did.sv"), "focus_areas[2].actions[0].news[1]", "twice"),
        }
        or {one for one in told if one[2] == "twice"} != set()
    )


def test_what_is_missing_and_what_is_of_another_kind_is_told() -> None:
    kinds = {(problem.field, problem.kind) for problem in read('year = "x"\nparties = []\nfocus_areas = 3\nsource = 1')}
    assert kinds >= {
        ("municipality", "missing"),
        ("year", "number"),
        ("parties", "few"),
        ("focus_areas", "list"),
        ("source", "text"),
    }
    assert ("parties[0].name", "words") in {
        (problem.field, problem.kind) for problem in read('[[parties]]\nname = "x"\nrole.sv = "y"')
    }


def test_of_what_is_no_toml_the_line_is_told() -> None:
    broken = TEXT.replace('source = "', "source = ")
    (problem,) = read(broken)
    assert (problem.line, problem.kind) == (line_of(broken, "source ="), "syntax")


def test_what_is_no_text_in_utf8_is_told() -> None:
    (problem,) = read("a = 1\nb = 'löfte'".encode("latin-1"))
    assert (problem.line, problem.kind) == (2, "utf8")


def test_a_page_that_would_not_go_into_one_message_is_told_with_its_area() -> None:
    at = TEXT.index('why.fi = "', TEXT.index('id = "traffic"')) + len('why.fi = "')
    long = TEXT[:at] + "x" * 4000 + TEXT[at:]
    (problem,) = read(long)
    assert (problem.field, problem.kind, problem.words) == ("focus_areas[1]", "page", "fi")


@pytest.mark.parametrize(
    "hostile",
    [
        "a = " + "[" * 50_000,
        "a = " + "{x=" * 20_000,
        "a" + ".a" * 50_000 + " = 1",
        "[" + "a." * 50_000 + "a]\n",
        ("[" + "a." * 95 + "a]\nb = 1\n") * 500,
        "".join(f"[{'a.' * 95}b{n}]\n" for n in range(500)),
        "a = " + "9" * 100_000,
        "a = '''\n" + "x\n" * 15_000 + "'''\nyear = 'x'",
        "a = [\n" + "1,\n" * 15_000 + "]\nyear = 'x'",
        "\n" * (MOST_LINES + 1),
        "\x00",
        "year = 2023\u202e",
        "[[focus_areas]]\n" * 5_000,
        "",
    ],
)
def test_what_is_sent_in_to_do_harm_ends_in_problems_soon(hostile: str) -> None:
    assert len(hostile) <= LARGEST_FILE
    found = read(hostile)
    assert found
    for say in problems(found):
        message = render(say, "sv", LOCALES)
        assert 0 < len(getattr(message, "html", "")) <= 4096


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_whatever_is_sent_in_is_answered(content: bytes) -> None:
    assert read(content)
