"""An operator's mistake is one line that names file, line and field."""

import re

import pytest

from bot.content import load_municipality
from core.errors import ContentError
from tests.content.copies import MUNICIPALITY, PLACES, PLEDGE, WORDS, Copy

SKANTZEN = 'id = "skantzen"'


def complaint(copy: Copy, municipality: str = "hallstahammar") -> str:
    with pytest.raises(ContentError) as raised:
        copy.world(municipality)
    words = str(raised.value)
    assert "\n" not in words
    return words


@pytest.mark.parametrize(
    ("file", "before", "after", "field", "words"),
    [
        (
            PLEDGE,
            'why.sv = "Motortrafik',
            'why.xx = "Moottori',
            "focus_areas[1].why",
            "the Swedish text (sv) is missing",
        ),
        (PLEDGE, "year = 2023", 'year = "soon"', "year", "input should be a valid integer"),
        (PLEDGE, "year = 2023", "year = 2023\nyeer = 2024", "yeer", "this is not known here"),
        (PLEDGE, 'municipality = "hallstahammar"', 'municipality = "koping"', "municipality", "not hallstahammar's"),
        (PLEDGE, 'id = "traffic"', 'id = "drugs"', "focus_areas[1]", "drugs is there twice"),
        (
            PLEDGE,
            'id = "youth_coaches"',
            'id = "cooperation"',
            "focus_areas[0].actions[1]",
            "cooperation is there twice",
        ),
        (PLEDGE, 'title.en = "Drugs"', 'title.ex = "Drugs"', "focus_areas[0].title.ex", "there is no language ex"),
        (PLEDGE, 'role.en = "The m', 'role.ex = "The m', "parties[0].role.ex", "there is no language ex"),
        (PLEDGE, 'words.en = "The y', 'words.ex = "The y', "focus_areas[0].actions[1].words.ex", "no language ex"),
        (PLEDGE, 'state = "ongoing"', 'state = "forgotten"', "focus_areas[0].actions[0].state", "input should be"),
        (PLACES, SKANTZEN, 'id = "kolback"', "places[5]", "kolback is there twice"),
        (PLACES, 'kind = "sight"', 'kind = "castle"', "places[4].kind", "input should be"),
        (PLACES, "lat = 59.5249", "lat = 95.5249", "places[4].lat", "less than or equal to 90"),
        (PLACES, "lat = 59.5249", "lat = 49.5249", "places[4].lat", "stromsholms_slott lies outside the territory"),
        (PLACES, 'aliases = ["Fredhemsskolan"', 'alias = ["Fredhemsskolan"', "places[14].alias", "not known here"),
        (PLACES, "radius_km = 14", "radius_km = 0", "territory.radius_km", "greater than 0"),
        (MUNICIPALITY, '["sv", "sv-easy"', '["sv", "ex"', "languages[1]", "there are no texts in ex"),
        (MUNICIPALITY, '["sv", "sv-easy"', '["sv", "sv"', "languages[1]", "sv is there twice"),
        (MUNICIPALITY, "Europe/Stockholm", "Europe/Hallsta", "zone", "there is no time zone Europe/Hallsta"),
        (MUNICIPALITY, "Europe/Stockholm", "/etc", "zone", "there is no time zone /etc"),
        (MUNICIPALITY, "zone =", 'places = "places.toml"\nzone =', "places", "this is not known here"),
        (MUNICIPALITY, 'id = "bris"', 'id = "police"', "helplines[2]", "police is there twice"),
        (MUNICIPALITY, 'name.sv = "Bris, för', 'name.xx = "Bris, för', "helplines[2].name", "(sv) is missing"),
        (WORDS, '"what.revving" = [', '"what.reving" = [', "answers.what.reving", "there is no such answer"),
        (WORDS, "greeting = [", "greetings = [", "intents.greetings", "input should be"),
        (WORDS, '0 = ["midnatt", "noll"]', '24 = ["midnatt"]', "time.numbers.24", "should be a number from 0 to 23"),
        (WORDS, '7 = ["för en vecka', 'x = ["för en vecka', "time.days.x", "should be a number from 0 to 366"),
        (WORDS, '["januari", "jan"], ', "", "time.months", "should have 12 entries, and has 11"),
    ],
)
def test_a_mistake_is_named_with_file_line_and_field(
    copy: Copy, file: str, before: str, after: str, field: str, words: str
) -> None:
    copy.change(file, before, after)
    said = complaint(copy)
    begins, _, rest = said.partition(", line ")
    line, _, rest = rest.partition(", ")
    named, _, what = rest.partition(": ")
    assert (begins, named) == (f"content/{file}", field)
    assert words in what
    assert line.isdecimal()


@pytest.mark.parametrize(
    ("file", "before", "after", "below"),
    [
        (PLEDGE, 'why.sv = "Motortrafik', 'why.xx = "Moottori', 0),
        (PLEDGE, 'state = "ongoing"', 'state = "forgotten"', 0),
        (PLEDGE, 'title.en = "Drugs"', 'title.ex = "Drugs"', 0),
        (PLACES, "lat = 59.5249", "lat = 49.5249", 0),
        (PLACES, SKANTZEN, 'id = "kolback"', -1),  # the head of the place
        (PLACES, 'name = "Skantzen"\n', "", -2),  # what is missing is looked for at the head of the place
        (MUNICIPALITY, '["sv", "sv-easy"', '["sv", "ex"', 0),
        (WORDS, '"what.revving" = [', '"what.reving" = [', 0),
        (WORDS, "weekdays = [", "weekday = [", 0),
    ],
)
def test_the_line_is_the_one_to_look_at(copy: Copy, file: str, before: str, after: str, below: int) -> None:
    line = copy.change(file, before, after) + below
    assert complaint(copy).startswith(f"content/{file}, line {line}, ")


def test_what_is_missing_at_the_top_is_told_at_the_top(copy: Copy) -> None:
    copy.change(MUNICIPALITY, 'name = "Hallstahammar"\n', "")
    assert complaint(copy) == f"content/{MUNICIPALITY}, line 1, name: this is missing"


def test_a_file_that_is_no_toml_is_told_with_its_line(copy: Copy) -> None:
    line = copy.change(PLEDGE, "year = 2023", "year = = 2023")
    assert complaint(copy).startswith(f"content/{PLEDGE}, line {line}: ")


def test_a_file_that_ends_too_soon_is_told_with_its_last_line(copy: Copy) -> None:
    copy.write(PLEDGE, 'municipality = "hallstahammar"\nyear = """\n2023')
    assert complaint(copy).startswith(f"content/{PLEDGE}, line 3: ")


def test_a_file_that_is_missing_is_named(copy: Copy) -> None:
    (copy.path / WORDS).unlink()
    assert complaint(copy) == f"content/{WORDS}: there is no such file"


def test_a_file_that_is_not_utf_8_is_named(copy: Copy) -> None:
    (copy.path / WORDS).write_bytes('danger = ["rån"]'.encode("latin-1"))
    assert complaint(copy) == f"content/{WORDS}: cannot be read (UnicodeDecodeError)"


def test_an_unknown_municipality_is_named(copy: Copy) -> None:
    assert complaint(copy, "koping") == "content/municipalities/koping/municipality.toml: there is no such file"


def test_two_pledges_for_one_year_are_one_too_many(copy: Copy) -> None:
    copy.write("municipalities/hallstahammar/pledges/again.toml", copy.read(PLEDGE))
    assert ", year: another file has the pledge for 2023" in complaint(copy)


def test_a_municipality_without_a_pledge_is_told_where_it_was_looked_for(copy: Copy) -> None:
    (copy.path / PLEDGE).unlink()
    assert complaint(copy) == "content/municipalities/hallstahammar/pledges: there is no pledge, not one .toml file"


def test_the_doctor_s_way_in_finds_the_same_mistakes(copy: Copy) -> None:
    copy.change(MUNICIPALITY, "helplines", "helpline")
    with pytest.raises(ContentError, match="this is not known here"):
        load_municipality(copy.path, "hallstahammar")


def test_a_list_that_goes_on_over_lines_and_inline_tables_keep_the_count(copy: Copy) -> None:
    inline = 'title = { sv = "T", ex = "T" }'
    titles = re.search(r'title.sv = "Trafik.*\n(title\..*\n)+', copy.read(PLEDGE))
    assert titles is not None
    line = copy.change(PLEDGE, titles[0], f"{inline}\n")
    assert complaint(copy) == f"content/{PLEDGE}, line {line}, focus_areas[1].title.ex: there is no language ex"
    copy.change(PLEDGE, 'ex = "T"', 'en = "T"')
    copy.change(PLACES, '"Halsta", ', '"Halsta",\n')
    line = copy.change(PLACES, 'kind = "sight"', 'kind = "castle"')
    assert complaint(copy).startswith(f"content/{PLACES}, line {line}, places[4].kind: ")
