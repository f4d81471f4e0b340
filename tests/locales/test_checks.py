"""A translator's slip is one line with file, line and key."""

from pathlib import Path

import pytest

from locales import FOLDER, problems, unreviewed
from tests.municipality import LOCALES

NAMES = "language-sv = Svenska\nlanguage-en = English\n"


def written(folder: Path, **files: str) -> Path:
    """Swedish and English folders; `sv_buttons="…"` writes sv/buttons.ftl."""
    for language in ("sv", "en"):
        (folder / language).mkdir()
        (folder / language / "names.ftl").write_text(NAMES, encoding="utf-8")
    for name, source in files.items():
        language, _, file = name.partition("_")
        (folder / language / f"{file}.ftl").write_text(source, encoding="utf-8")
    return folder


def both(folder: Path, file: str, source: str) -> list[str]:
    return problems(written(folder, **{f"sv_{file}": source, f"en_{file}": source}))


def test_texts_that_are_well_have_no_problems(tmp_path: Path) -> None:
    choice = "{ $n ->\n    [one] <i>x</i>\n   *[other] y\n}"
    assert both(tmp_path, "talk", f'a = <b>Hej</b> {choice} {{ 1 }} {{ "{{" }} &amp; {{ b }}\nb = x') == []


def test_a_text_that_is_missing_in_a_language(tmp_path: Path) -> None:
    assert problems(written(tmp_path, sv_talk="\na = x")) == ["locales/sv/talk.ftl, line 2: a: is missing in en"]


def test_a_variable_that_differs_between_languages(tmp_path: Path) -> None:
    found = problems(written(tmp_path, sv_talk="a = { $name }", en_talk="a = x"))
    assert found == ["locales/sv/talk.ftl, line 1: a: has the variables $name, but none in en"]


def test_a_text_that_is_there_twice(tmp_path: Path) -> None:
    found = problems(written(tmp_path, sv_a="a = x", sv_b="a = y", en_a="a = x"))
    assert found == ["locales/sv/b.ftl, line 1: a: is in locales/sv/a.ftl already"]


def test_a_file_that_cannot_be_read_is_told_with_the_rest(tmp_path: Path) -> None:
    found = problems(written(tmp_path, sv_talk="a = {"))
    assert len(found) == 1
    assert found[0].startswith("locales/sv/talk.ftl, line 1: ")


def test_a_language_s_own_name_is_missing(tmp_path: Path) -> None:
    (written(tmp_path) / "en" / "names.ftl").write_text("language-en = English\n", encoding="utf-8")
    assert "locales/en/buttons.ftl, line 1: language-sv: is missing" in problems(tmp_path)


@pytest.mark.parametrize(
    ("file", "source", "problem"),
    [
        ("talk", "a = <b>x", "<b> is not closed"),
        ("talk", "a = x</b>", "</b> closes what is not open"),
        ("talk", "a = <b><i>x</b></i>", "</b> closes what is not open"),
        ("talk", "a = <u>x</u>", "<u> is not among the tags that may be used (b, blockquote, code, i)"),
        ("talk", "a = x & y", "< and & are written &lt; and &amp;"),
        ("talk", "a = x < y", "< and & are written &lt; and &amp;"),
        ("talk", "a = { $n ->\n    [one] <b>x\n   *[other] y\n}", "<b> is not closed"),
        ("talk", "a = { b }", "mentions b, which does not exist"),
        ("talk", "a = { SHOUT($n) }", "calls SHOUT, which does not exist"),
        ("talk", "a =\n    .title = x", "is empty"),
        ("buttons", "a = <b>x</b>", "may have no markup"),
        ("buttons", "a = x & y", "may have no markup"),
        ("buttons", "a = " + "x" * 31, "has 31 characters, and 30 is the most"),
        ("buttons", "a = 📍", "needs words, not only a sign"),
        ("toasts", "press-a = " + "x" * 201, "has 201 characters, and 200 is the most"),
        ("about", "about-description = " + "x" * 513, "has 513 characters, and 512 is the most"),
        ("about", "about-short = " + "x" * 121, "has 121 characters, and 120 is the most"),
        ("about", "command-a = " + "x" * 101, "has 101 characters, and 100 is the most"),
        ("about", "command-a = <b>x</b>", "may have no markup"),
    ],
)
def test_a_slip_is_named_with_file_line_and_key(tmp_path: Path, file: str, source: str, problem: str) -> None:
    found = both(tmp_path, file, source)
    key = source.partition(" ")[0]
    assert f"locales/sv/{file}.ftl, line 1: {key}: {problem}" in found


@pytest.mark.parametrize("source", ["literal = { $words }", "ticked = ✓ { $label }", "band = Natt 22–06"])
def test_a_label_of_words_may_carry_a_sign_or_a_variable(tmp_path: Path, source: str) -> None:
    assert both(tmp_path, "buttons", source) == []


def test_safety_texts_are_listed_until_a_person_has_put_a_name_to_them(tmp_path: Path) -> None:
    reviewed = "### reviewed-by: A. Person, 2025-01-31\n\ngate = x\n"
    written(tmp_path, sv_safety=reviewed, en_safety="### reviewed-by:\n\ngate = x\n")
    assert unreviewed(tmp_path) == ["en"]


def test_a_language_without_safety_texts_is_listed_as_unreviewed(tmp_path: Path) -> None:
    written(tmp_path, sv_safety="### reviewed-by: A. Person, 2025-01-31\n\ngate = x\n")
    assert unreviewed(tmp_path) == ["en"]


def test_a_safety_file_has_a_line_for_who_reviewed_it(tmp_path: Path) -> None:
    found = both(tmp_path, "safety", "gate = x\n")
    assert "locales/sv/safety.ftl, line 1: ### reviewed-by: is missing" in found


def test_every_language_of_ours_has_a_line_for_who_reviewed_its_safety_texts() -> None:
    assert set(unreviewed()) <= set(LOCALES.languages)
    files = [FOLDER / language / "safety.ftl" for language in LOCALES.languages]
    assert [file.parent.name for file in files if "\n### reviewed-by:" not in file.read_text(encoding="utf-8")] == []


def alone(folder: Path, language: str, source: str, file: str = "talk") -> list[str]:
    """The problems of one language that is there by itself."""
    (folder / language).mkdir()
    name = f"language-{language} = x\n"
    (folder / language / f"{file}.ftl").write_text(name + source, encoding="utf-8")
    return problems(folder)


@pytest.mark.parametrize(
    ("language", "forms", "wrong"),
    [
        ("sv", "one other", None),
        ("sv", "other", "lacks [one]"),
        ("sv", "one few other", "whole numbers never are [few]"),
        ("sv-easy", "one other", None),
        ("fi", "one other", None),
        ("ar", "zero one two few many other", None),
        ("ar", "one other", "lacks [few], [many], [two], [zero]"),
        ("pl", "one few many", None),
        ("pl", "one few many other", None),
        ("pl", "one other", "lacks [few], [many]"),
        ("bs", "one few other", None),
        ("bs", "one few many", "lacks [other]"),
        ("so", "one other", None),
        ("fa", "one other", None),
        ("ti", "one two other", "whole numbers never are [two]"),
    ],
)
def test_a_choice_by_number_has_the_forms_that_the_language_has(
    tmp_path: Path, language: str, forms: str, wrong: str | None
) -> None:
    *first, last = forms.split()
    choice = "".join(f"    [{form}] x\n" for form in first) + f"   *[{last}] y\n"
    found = alone(tmp_path, language, f"n = {{ $n ->\n{choice}}}")
    assert (found == []) if wrong is None else any(wrong in line for line in found)


def test_a_choice_may_name_the_numbers_themselves(tmp_path: Path) -> None:
    assert alone(tmp_path, "ar", "a = { $n ->\n    [0] x\n   *[5] y\n}") == []


def test_a_word_to_choose_by_that_only_one_language_knows_is_misspelt(tmp_path: Path) -> None:
    choice = "a = {{ $state ->\n    [{word}] x\n   *[other] y\n}}"
    written(tmp_path, sv_talk=choice.format(word="done"), en_talk=choice.format(word="dnoe"))
    assert problems(tmp_path) == [
        "locales/en/talk.ftl, line 1: a: chooses $state by [dnoe], as no other language does",
        "locales/sv/talk.ftl, line 1: a: chooses $state by [done], as no other language does",
    ]


@pytest.mark.parametrize(
    ("language", "source", "wrong"),
    [
        ("ar", "a = اتصل على ١١٢", "has digits that are not 0 to 9"),
        ("fa", "a = ۱۱۲ تماس", "has digits that are not 0 to 9"),
        ("ar", "a = ليلًا 22–06", "has a range with a dash"),
        ("ar", "a = \u2066114 14\u2069", "has an invisible mark of direction"),
        ("sv", "a = \u200eHej", "has an invisible mark of direction"),
        ("pl", "a = { -other }", "mentions -other, which does not exist"),
        ("pl", 'a = { DAY($d, case: "genitive") }', "mentions -weekday-genitive, which does not exist"),
        ("pl", "-weekday-genitive = poniedziałku\na = x", "needs seven days, Monday first"),
    ],
)
def test_a_slip_of_one_language_is_named(tmp_path: Path, language: str, source: str, wrong: str) -> None:
    found = alone(tmp_path, language, source)
    assert [line for line in found if wrong in line] != []


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("sv", "a = Natt 22–06"),
        ("ar", "a = ليلًا من 22 إلى 06، الهاتف 0220-24000"),
        ("fa", "a = می\u200cتوانید 114 14"),
        ("pl", '-weekday-genitive = a, b, c, d, e, f, g\na = { DAY($d, case: "genitive") }{ -weekday-genitive }'),
    ],
)
def test_what_is_well_in_a_language_is_no_slip(tmp_path: Path, language: str, source: str) -> None:
    assert alone(tmp_path, language, source) == []


def test_the_marks_that_a_text_gets_on_its_way_count_towards_its_length(tmp_path: Path) -> None:
    just = "about-short = 114 14 " + "س" * 113
    assert len(just.partition(" = ")[2]) == 120
    assert alone(tmp_path, "ar", just, "about") == [
        "locales/ar/about.ftl, line 2: about-short: has 122 characters, and 120 is the most"
    ]
