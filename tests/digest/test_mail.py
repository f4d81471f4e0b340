"""A digest as an e-mail: complete in HTML and in plain text, in every program, whatever is in it."""

import base64
import re
from html.parser import HTMLParser

import pytest

from bot.digest.mail import PICTURE, bodies, mail, subject
from core.digest.model import Verdict
from tests.digest import samples
from tests.digest.languages import LANGUAGES
from tests.municipality import LOCALES

PNG = b"\x89PNG picture"
VOID = {"meta", "img", "br"}


class Page(HTMLParser):
    """What is in a page: its tags are closed in order, and its words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self._open: list[str] = []
        self.feed(page)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self._open:
            self.words.append(data)


@pytest.mark.parametrize(("name", "line"), [
    ("rich", "Hallstahammar v. 19: 17 rapporter, trafiksäkerhet ökar"),
    ("empty", "Hallstahammar v. 19: 0 rapporter, inget att berätta"),
    ("month", "Hallstahammar maj: 17 rapporter, trafiksäkerhet ökar"),
    ("quarter", "Hallstahammar kvartal 2: 285 rapporter, trafiksäkerhet ökar"),
])  # fmt: skip
def test_the_subject_says_it_all(name: str, line: str) -> None:
    assert subject(samples.EVERY[name]("sv"), LOCALES) == line


def test_a_subject_tells_of_the_largest_sure_change_and_of_none_that_may_be_chance() -> None:
    fewer = samples.total("drugs", "sv", 3, 20, Verdict.NOT_CHANCE)
    digest = samples.rich()
    assert subject(digest.model_copy(update={"totals": (*digest.totals, fewer)}), LOCALES).endswith("droger minskar")
    assert subject(digest.model_copy(update={"totals": digest.totals[1:]}), LOCALES).endswith("inget säkert nytt")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_subject_is_one_line_without_anything_unseen_from_outside(language: str) -> None:
    line = subject(samples.hostile(language), LOCALES)
    assert len(line) <= 150
    assert not re.search(r"[\x00-\x1f\u202a-\u202e]", line)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", samples.EVERY)
def test_every_page_is_well_formed_and_asks_nothing_of_the_network(name: str, language: str) -> None:
    html, _ = bodies(samples.EVERY[name](language), LOCALES)
    page = Page(html)
    for tag, attributes in page.tags:
        assert tag not in {"script", "link", "iframe", "form", "svg"}
        assert not {"href", "action", "background"} & attributes.keys()
        assert not [key for key in attributes if key.startswith("on")]
        if tag == "img":
            assert attributes["src"] == f"cid:{PICTURE}"
            assert attributes["alt"]
    assert "url(" not in html
    root = dict(page.tags)["html"]
    assert root["dir"] == ("rtl" if language in ("ar", "fa") else "ltr")
    assert root["lang"]
    assert "supported-color-schemes" in html


def test_nothing_that_others_wrote_becomes_markup() -> None:
    html, plain = bodies(samples.hostile(), LOCALES)
    shown = " ".join(Page(html).words)
    assert '=HYPERLINK("http://x")<b>&{{7*7}}' in shown
    assert "&{{7*7}}" in plain
    assert "<b>&{{7*7}}" in plain
    assert not re.search("[\u202a-\u202e\x00\x1b]", html + plain)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_plain_text_is_complete_by_itself(language: str) -> None:
    html, plain = bodies(samples.rich(language), LOCALES)
    assert "<" not in plain
    for figure in (
        "17",
        "11",
        "Hammartorget",
        "Skantzen",
        "Lindboskolan",
        samples.QUOTES.get(language, samples.QUOTES["en"]),
    ):
        assert figure in plain
        assert figure in " ".join(Page(html).words)
    assert "/staff" in plain


def test_it_has_everything_that_the_meeting_needs() -> None:
    _, plain = bodies(samples.rich(), LOCALES)
    for words in (
        "Hallstahammar, vecka 19, 4–10 maj",
        "17 rapporter: 10 fler än veckan innan, troligen inte slump.",
        "12 händelser, när rapporter om samma sak räknas som en.",
        "• Trafiksäkerhet: 11 (Jämfört med veckan innan: 8 fler, troligen inte slump. Året innan: 5 fler,",
        "• Trafiksäkerhet: påverkar 3,6 av 5 (5 svar).",
        "• Droger: 1 rapport berättar om något som händer igen och igen.",
        "• Natt 22–06: mån 0, tis 0, ons 0, tors 0, fre 5, lör 4, sön 0",
        "• Hammartorget: 8 rapporter från 6 personer, 2 olika dygn. Ny sedan sist.",
        "• Åtgärdat: 3",
        "En människa har läst och godkänt varje citat.",
        "Det är inte brottsstatistik.",
        "Skriv /staff till boten",
        "klockan 06:30",
    ):
        assert words in plain


def test_nothing_that_is_not_there_has_a_heading() -> None:
    _, plain = bodies(samples.empty(), LOCALES)
    assert "0 rapporter" in plain
    assert not re.search("VAR\n|HÄNDELSER|EGNA ORD|händelser, när", plain)
    _, coach = bodies(samples.coach(), LOCALES)
    assert "EGNA ORD" not in coach
    assert "<5" in coach
    assert "Tal under 5 visas inte" in coach
    page, quiet = bodies(samples.hidden(), LOCALES)
    assert all("För få rapporter för att visa" in words for words in (page, quiet))
    _, nowhere = bodies(samples.coach().model_copy(update={"hot_spots": ()}), LOCALES)
    assert "Ingen plats" not in nowhere
    _, brigade = bodies(samples.brigade(), LOCALES)
    assert "En och samma person står för 9 av 12 rapporter." in brigade


def test_more_events_than_there_is_room_for_are_counted() -> None:
    _, plain = bodies(samples.hostile(), LOCALES)
    assert "Och 15 händelser till." in plain


async def test_the_picture_the_pdf_and_the_table_come_with_it() -> None:
    made = await mail(samples.rich(), LOCALES, PNG_DRAWN)
    png, pdf, csv = made.parts
    assert (png.cid, png.type, png.name) == (PICTURE, "image/png", "loftesbot-week-2026-05-04.png")
    assert f'src="cid:{PICTURE}"' in made.html
    assert base64.b64decode(png.content) == PNG_DRAWN
    assert base64.b64decode(pdf.content).startswith(b"%PDF-")
    assert (pdf.name, pdf.type) == ("loftesbot-week-2026-05-04.pdf", "application/pdf")
    assert base64.b64decode(csv.content).startswith(b"\xef\xbb\xbfsection,name,")
    assert (csv.cid, pdf.cid) == (None, None)


# The smallest PNG that there is: one white dot.
PNG_DRAWN = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC"
)
