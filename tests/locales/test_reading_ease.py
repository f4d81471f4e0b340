"""The Swedish texts stay easy to read, and the easy ones very easy. `python -m bench.lix` shows them all."""

from pathlib import Path

import pytest

from bench import lix
from bench.lix import Reading, reading
from locales import FOLDER

HERE = [language for language in lix.LANGUAGES if (FOLDER / language).is_dir()]


@pytest.fixture(scope="module", params=HERE)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def texts(language: str) -> list[Reading]:
    return lix.readings(language)


def test_a_language_s_texts_are_easy_on_the_whole(language: str, texts: list[Reading]) -> None:
    assert lix.average(texts) <= lix.HIGHEST_AVERAGE[language]


def test_no_text_is_hard_by_itself(texts: list[Reading]) -> None:
    assert [(text.key, round(text.lix)) for text in texts if text.enough and text.lix > lix.HIGHEST] == []


def test_no_sentence_is_long(language: str, texts: list[Reading]) -> None:
    assert [(text.key, text.longest) for text in texts if text.longest > lix.LONGEST_SENTENCE[language]] == []


def test_a_short_text_has_few_long_words(texts: list[Reading]) -> None:
    short = [text for text in texts if not text.enough]
    assert lix.together(short).lix <= lix.HIGHEST
    assert [(text.key, text.long) for text in short if text.long > lix.MOST_LONG] == []


@pytest.mark.parametrize(
    ("said", "counted"),
    [
        ("Hej! Hur mår du?", (4, 2, 0, 3)),
        ("Ring 112. Annat: 114 14.", (5, 3, 0, 2)),
        ("Rubrik\n• Klockan 22.30 på bilträffen\n• A-traktor", (6, 3, 3, 4)),
        ("", (0, 0, 0, 0)),
    ],
)
def test_a_line_and_a_colon_end_a_sentence_and_a_time_does_not(said: str, counted: tuple[int, ...]) -> None:
    text = reading("x", said)
    assert (text.words, text.sentences, text.long, text.longest) == counted


def test_lix_is_words_per_sentence_plus_the_share_of_long_words() -> None:
    assert reading("x", "Kommunen och polisen lovar er hjälp. Ni bor här.").lix == pytest.approx(4.5 + 100 * 2 / 9)


def test_a_text_counts_with_likely_words_for_what_varies(tmp_path: Path) -> None:
    source = """
literal = { $words }
all = <b>{ DAY($day) }</b> kl { CLOCK($start) } &amp; { LIST($things) } i { $municipality }
some = { $n ->
    [one] ett
   *[other] { $n } nya
} { $state ->
    [done] klart
   *[other] planerat
}
none = •
"""
    (tmp_path / "sv").mkdir()
    (tmp_path / "sv" / "texts.ftl").write_text(source, encoding="utf-8")
    found = {text.key: (text.words, text.long) for text in lix.readings("sv", tmp_path)}
    # "fredag 14 juni kl 22:30 & bilar och bilar i Hallstahammar", "3 nya klart"
    assert found == {"literal": (7, 0), "all": (10, 1), "some": (3, 0)}
