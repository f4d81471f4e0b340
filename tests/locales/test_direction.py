"""Latin words and numbers in a right-to-left text stand apart, and nothing that is copied or pressed is touched."""

import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from core.texts import Text, Value
from locales import Locales
from locales.direction import begun, isolated, set_apart
from tests.browser import chromium
from tests.municipality import LOCALES

LRI, FSI, PDI, RLM = "\u2066", "\u2068", "\u2069", "\u200f"


def shown(words: str) -> str:
    """The text with its marks to be seen."""
    return words.replace(LRI, "[").replace(FSI, "(").replace(PDI, "]").replace(RLM, "<")


@pytest.mark.parametrize(
    ("words", "apart"),
    [
        ("اتصل على 114 14 الآن", "اتصل على [114 14] الآن"),
        ("الرقم 020-50 50 50 مجاني", "الرقم [020-50 50 50] مجاني"),
        ("رقم 0220-24000.", "رقم [0220-24000]."),
        ("اكتب /help للمساعدة", "اكتب [/help] للمساعدة"),
        ("/report – الإبلاغ", "[/report] – الإبلاغ"),
        ("Bris 116 111 للأطفال", "[Bris 116 111] للأطفال"),
        ("أنا Löftesbot في Telegram.", "أنا [Löftesbot] في [Telegram]."),
        ("تاریخ 2025-06-14 اینجا", "تاریخ [2025-06-14] اینجا"),
        ("<b>در خطر هستید؟ 114 14</b> &amp; Bris", "<b>در خطر هستید؟ [114 14]</b> &amp; [Bris]"),
    ],
)
def test_latin_words_commands_and_numbers_of_several_groups_stand_apart(words: str, apart: str) -> None:
    assert shown(set_apart(words)) == apart


@pytest.mark.parametrize("words", ["اتصل على 112.", "الساعة 22:30 الآن", "ساعت 22.30", "حتى 100 متر", "112, 113"])
def test_one_number_or_a_time_needs_nothing(words: str) -> None:
    assert set_apart(words) == words


@pytest.mark.parametrize(
    ("words", "apart"),
    [
        ("Kolbäck", "(Kolbäck]"),
        ("0220-24000", "(0220-24000]"),
        ("المحطة", "المحطة"),
        (f"المحطة في {FSI}Kolbäck{PDI}", "المحطة في (Kolbäck]"),
        ("سطر\nKolbäck", "سطر\nKolbäck"),
        ("", ""),
    ],
)
def test_what_is_put_in_stands_apart_when_it_could_turn_the_line(words: str, apart: str) -> None:
    assert shown(isolated(words)) == apart


@pytest.mark.parametrize(
    ("words", "begun_right"),
    [
        ("[/report] – الإبلاغ", "<[/report] – الإبلاغ"),
        ("<b>(Kolbäck]</b>: المحطة\nالمحطة: (Kolbäck]", "<<b>(Kolbäck]</b>: المحطة\nالمحطة: (Kolbäck]"),
        ("<b>المحطة</b> [Bris]", "<b>المحطة</b> [Bris]"),
        ("112: الشرطة", "112: الشرطة"),
        ("• 116 – (خط Bris]", "<• 116 – (خط Bris]"),
        ("Kolbäck", "Kolbäck"),
    ],
)
def test_a_line_that_begins_with_a_latin_word_says_from_which_side_it_is_read(words: str, begun_right: str) -> None:
    real = words.replace("[", LRI).replace("(", FSI).replace("]", PDI)
    assert shown(begun(real)) == begun_right


Saying = Callable[..., str]


@pytest.fixture
def arabic(tmp_path: Path) -> Saying:
    """An Arabic text of each kind; what is said has its marks to be seen."""
    (tmp_path / "ar").mkdir()
    texts = """
        literal = { $words }
        police = الشرطة 114 14. المرجع <code>AB 12-{ $reference }</code>، 114 14
        cars = { $n ->
            [one] سيارة /help
           *[other] <code>{ $n } AB</code>
        } Bris
        both = في { LIST($items) }
        lines = { LINES($items) }
        quoted = اضغط { press }
        """.replace("\n        ", "\n")
    (tmp_path / "ar" / "talk.ftl").write_text(texts, encoding="utf-8")
    (tmp_path / "ar" / "buttons.ftl").write_text("press = نعم OK 114 14\n", encoding="utf-8")
    locales = Locales.load(tmp_path)

    def said(key: str, **args: Value) -> str:
        return shown(locales.text("ar", Text(key=key, args=args)))

    return said


def literals(*words: str) -> tuple[Text, ...]:
    return tuple(Text(key="literal", args={"words": word}) for word in words)


def test_what_is_copied_has_no_marks_wherever_it_stands(arabic: Saying) -> None:
    said = arabic("police", reference="K7QM")
    assert said == "الشرطة [114 14]. المرجع <code>AB 12-K7QM</code>، [114 14]"
    assert arabic("cars", n=5) == "<code>5 AB</code> [Bris]"


def test_each_form_of_a_choice_is_treated(arabic: Saying) -> None:
    assert arabic("cars", n=1) == "سيارة [/help] [Bris]"


def test_a_button_has_no_marks_of_its_own(arabic: Saying) -> None:
    assert arabic("press") == "نعم OK 114 14"


def test_each_item_of_a_list_stands_apart_and_the_list_does_not(arabic: Saying) -> None:
    assert arabic("both", items=literals("Kolbäck", "المحطة", "Näs")) == "في (Kolbäck] والمحطة و(Näs]"


def test_lines_are_paragraphs_and_need_no_marks_around_them_all(arabic: Saying) -> None:
    assert arabic("lines", items=literals("المحطة", "السوق")) == "المحطة\nالسوق"


def test_a_left_to_right_language_has_no_marks_at_all() -> None:
    said = LOCALES.text("sv", Text(key="welcome-emergency"))
    assert not any(unicodedata.category(c) == "Cf" for c in said)


# Where each character of a line lands on a real screen, from left to right; what is not Latin becomes a star.
_LANDED = """(words) => {
    const line = document.createElement('div');
    line.dir = 'auto';
    line.style.whiteSpace = 'nowrap';
    line.textContent = words;
    document.body.replaceChildren(line);
    const places = [...words].map((letter, at) => {
        const range = document.createRange();
        range.setStart(line.firstChild, at);
        range.setEnd(line.firstChild, at + 1);
        const box = range.getBoundingClientRect();
        return [box.left, box.width, letter];
    });
    const seen = places.filter((place) => place[1] > 0).sort((one, other) => one[0] - other[0]);
    return seen.map((place) => place[2].replace(/[\\u0600-\\u06ff]/, '*')).join('');
}"""


@pytest.mark.browser
@pytest.mark.skipif(chromium.find() is None, reason="there is no Chromium")
async def test_a_screen_shows_numbers_and_commands_the_right_way_round() -> None:
    lines = ("اتصل على 114 14 الآن", "/report – هنا", "الرقم 020-50 50 50 هنا", "الساعة 22:30 هنا", "هنا 112.")
    path = chromium.find()
    assert path is not None
    async with chromium.started(path) as browser:
        page = await browser.new_page()
        seen = [await page.evaluate(_LANDED, begun(set_apart(line))) for line in lines]
    assert seen == ["**** 114 14 *** ****", "*** – /report", "*** 020-50 50 50 *****", "*** 22:30 ******", ".112 ***"]
