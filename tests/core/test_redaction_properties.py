"""Redaction on text made by chance: whatever is planted goes, whatever must be kept stays, and nothing else changes."""

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.redactors import Redactors
from core.redaction import MARK, Kind, Redacted, redact

TOOLS = Redactors()
KEEP = ("0220-24000",)


def listed(by: str, text: str) -> list[str]:
    return text.split(by)


PROFILE = settings(max_examples=150, deadline=None)

WORDS = listed(
    " ",
    "det var en vit bil vid skolan och de körde fort igår kväll hög musik på torget killen säljer hasch Volvo EPA"
    " the boys were racing near station loud late again someone broke glass في الليل سيارات كثيرة ضجيج قرب المدرسة"
    " 😀 Kolbäck Hammartorget gatan, väg: \u200bja\u200f \u202eho\u202c E\u0301n",
)
KEPT = (
    *(
        "SOS 112",
        "BMW 320",
        "typ 100",
        "med 110",
        "max 150",
        "hus 12b",
        "väg 252",
        "E18",
        "volvo 240",
        "ca 100",
        "tre 123",
    ),
    *(
        "112",
        "114 14",
        "11414",
        "1177",
        "116 111",
        "90101",
        "020-50 50 50",
        "020-91 91 91",
        "0220-24000",
        "0220-240 00",
    ),
    *("kl 22", "22:30", "kl 22.30", "14/6", "2023-07-14 22:30", "20250614 2330", "22:30–02:00", "15-20 bilar"),
    *("Storgatan", "länsväg 252", "riksväg 56", "12 500 kr", "vecka 23", "Saab 900", "22.30-02.00"),
)
DIGITS = ("0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "０１２３４５６７８９")
UNSEEN = (
    "",
    "",
    "",
    "\u200b",
    "\u200d",
    "\u2060",
    "\ufeff",
    "\u00ad",
    "\u202a",
    "\u202c",
    "\u2066",
    "\u2069",
    "\u061c",
)
LETTERS = "ABCDEFGHJKLMNOPRSTUWXYZ"
# A word that is kept before a number is told apart in the tables.
PLATE_LETTERS = ("ABC", "XYZ", "JKL", "RNK", "GHZ", "WUX", "ZZZ", "PDB", "NRX", "OOO", "TXT")


def digits(draw: Callable[[st.SearchStrategy[str]], str], pattern: str) -> str:
    return "".join(draw(st.sampled_from("0123456789")) if char == "#" else char for char in pattern)


@st.composite
def disguised(draw: st.DrawFn, plain: str) -> str:
    """The same to the eye: other digits, other dashes and spaces, invisible characters between."""
    script = draw(st.sampled_from(DIGITS))
    dash = draw(st.sampled_from("-–—‐\u2011\u2212"))
    space = draw(st.sampled_from(" \u00a0\u2009\u202f"))
    unseen = draw(st.sampled_from(UNSEEN))
    swaps = {**{str(i): script[i] for i in range(10)}, "-": dash, " ": space}
    return unseen.join(swaps.get(char, char) for char in plain)


@st.composite
def personnummer(draw: st.DrawFn) -> str:
    year = draw(st.integers(1930, 2015))
    month = draw(st.integers(1, 12))
    day = draw(st.integers(1, 31)) + draw(st.sampled_from([0, 0, 60]))
    century = draw(st.booleans())
    parts = [f"{year}" if century else f"{year % 100:02}", f"{month:02}", f"{day:02}"]
    date = draw(st.sampled_from(["", "", "-"])).join(parts)
    sign = draw(st.sampled_from(["-", "-", " - ", "+", " ", ""])) if "-" not in date else "-"
    # Without its dash and with a 0 first it may as well be a phone: the table knows that it goes.
    sign = "-" if date.startswith("0") else sign
    return draw(disguised(date + sign + digits(draw, "####")))


@st.composite
def phone(draw: st.DrawFn) -> str:
    pattern = draw(
        st.sampled_from(
            listed(
                "|",
                "070#######|07# ### ## ##|073-### ## ##|076-#######|0736-## ## ##|+4670#######|+46 70-### ## ##"
                "|+46 (0)70 ### ## ##|004670#######|0046 72 ### ## ##|021-## ## ##|0220-### ##|0220-#####|0220 ### ##"
                "|08-### ## ##|08-### ### ##|018-######|07#.###.##.##|07#/#######|+358 40 #######|+48 5## ### ###",
            )
        )
    )
    return draw(disguised(digits(draw, pattern)))


@st.composite
def plate(draw: st.DrawFn) -> str:
    letters = draw(st.sampled_from(PLATE_LETTERS))
    gap = draw(st.sampled_from(["", " ", "-", "  ", " - "]))
    last = draw(st.sampled_from("0123456789ABCDEFGHJKLMNPRSTUWXYZ"))
    text = letters + gap + digits(draw, "##") + last
    return draw(disguised(draw(st.sampled_from([text, text.lower(), text.capitalize()]))))


@st.composite
def email(draw: st.DrawFn) -> str:
    name = draw(
        st.from_regex(r"[a-z]{1,12}([._-][a-z0-9]{1,8})?", fullmatch=True, alphabet=LETTERS.lower() + "._-0123456789")
    )
    host = draw(st.sampled_from(["gmail.com", "hotmail.se", "mail.example.org", "öl.se", "telia.com"]))
    at = draw(st.sampled_from(["@", "@", "(at)", " (at) ", "[at]", " @ "]))
    return draw(st.sampled_from(UNSEEN)).join(name + at + host)


@st.composite
def handle(draw: st.DrawFn) -> str:
    name = draw(st.from_regex(r"[a-z][a-z0-9_]{2,20}", fullmatch=True, alphabet=LETTERS.lower() + "_0123456789"))
    prefix = draw(
        st.sampled_from(
            listed(
                "|",
                "@|t.me/|https://t.me/|instagram.com/|https://www.instagram.com/|facebook.com/|tiktok.com/@|snapchat.com/add/",
            )
        )
    )
    return draw(st.sampled_from(UNSEEN)).join(prefix + name)


PRIVATE = {
    Kind.PERSONNUMMER: personnummer(),
    Kind.PHONE: phone(),
    Kind.PLATE: plate(),
    Kind.EMAIL: email(),
    Kind.HANDLE: handle(),
}
words = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
planted = st.one_of(*(st.tuples(st.just(kind), strategy) for kind, strategy in PRIVATE.items()))
kept = st.tuples(st.none(), st.sampled_from(KEPT))
# Pieces to keep and pieces to go, with words and a sign or a space between.
told = st.lists(
    st.tuples(
        words,
        st.sampled_from([" ", ", ", "\n", " ("]),
        st.one_of(planted, kept),
        st.sampled_from([" ", ", ", ". ", "\n", ") "]),
    ),
    max_size=5,
)
Pieces = list[tuple[str, str, tuple[Kind | None, str], str]]


def cleaned(text: str) -> Redacted:
    return redact(text, TOOLS, KEEP)


def well_formed(text: str, redacted: Redacted) -> None:
    reached = 0
    rebuilt = ""
    for removed in redacted.removed:
        assert reached <= removed.start < removed.end <= len(text)
        rebuilt += text[reached : removed.start] + MARK
        reached = removed.end
    assert redacted.text == rebuilt + text[reached:]


@PROFILE
@given(told)
def test_what_is_planted_goes_what_is_kept_stays_and_the_rest_is_as_it_was(pieces: Pieces) -> None:
    text = expected = ""
    for before, left, (kind, piece), right in pieces:
        text += before + left + piece + right
        expected += before + left + (piece if kind is None else MARK) + right
    redacted = cleaned(text)
    assert redacted.text == expected
    assert [removed.kind for removed in redacted.removed] == [kind for _, _, (kind, _), _ in pieces if kind]
    well_formed(text, redacted)
    assert cleaned(redacted.text).text == redacted.text


# What rules are made of, in an order that nobody meant.
SCRAPS = st.lists(
    st.sampled_from(
        [
            *"0123456789@./-+:_ (),'[]…\n\u200b٠۹é",
            *KEPT,
            "070",
            "ABC",
            "abc ",
            "Storgatan ",
            "lgh ",
            "regnr ",
            "tel ",
            "kl ",
            "t.me/",
            "insta: ",
            "gmail.com",
            " at ",
            "(at)",
            "850101",
            "1234",
            "20250614",
            "46",
            "00",
            " på snap",
            "\u0304",
        ]
    ),
    max_size=30,
).map("".join)


@settings(max_examples=600, deadline=None)
@given(st.one_of(SCRAPS, st.text(max_size=60)))
def test_of_any_text_spans_are_in_order_the_rest_is_unchanged_and_a_second_reading_finds_nothing(text: str) -> None:
    redacted = cleaned(text)
    well_formed(text, redacted)
    assert cleaned(redacted.text).text == redacted.text
