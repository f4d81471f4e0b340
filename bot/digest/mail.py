"""A digest as an e-mail: HTML that survives common programs, the same in plain text, and its files."""

import base64
import html
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from bot.digest.contents import Contents, Say, contents, tidy, untagged
from bot.digest.palette import ACCENT, DARK, NOW, SHADES
from bot.digest.pdf import pdf
from bot.digest.table import table
from bot.digest.telegram import file_name
from core.digest import wording
from core.digest.model import Digest, Total, Verdict
from core.digest.reading import is_hidden
from core.messages import Part, SendMail
from core.ports import Speech
from core.texts import Text
from locales.loader import bundle_locale, right_to_left

PICTURE = "picture@digest.loftesbot"
LONGEST_SUBJECT = 150


async def mail(digest: Digest, speech: Speech, png: bytes) -> SendMail:
    """The e-mail, with the picture `png`, the PDF and the table as parts."""
    rich, plain = bodies(digest, speech)
    name = file_name(digest)
    return SendMail(
        subject=subject(digest, speech),
        html=rich,
        text=plain,
        parts=(
            _part(f"{name}.png", "image/png", png, cid=PICTURE),
            _part(f"{name}.pdf", "application/pdf", await pdf(digest, speech, png)),
            _part(f"{name}.csv", "text/csv", table(digest, speech).encode()),
        ),
    )


def _part(name: str, kind: str, content: bytes, cid: str | None = None) -> Part:
    return Part(name=name, type=kind, content=base64.b64encode(content).decode(), cid=cid)


def subject(digest: Digest, speech: Speech) -> str:
    """All of it in one line, the most important first."""
    text = Text(
        key="digest-mail-subject",
        args={
            "what": wording.clipped(wording.what(digest)),
            "period": wording.short_period(digest),
            "reports": wording.reports(digest.reports, small=digest.small),
            "news": _news(digest),
        },
    )
    return wording.clipped(speech.text(digest.language, text, tidy), LONGEST_SUBJECT)


def _news(digest: Digest) -> Text:
    """The one change that is hardly chance, the largest of several; else that nothing is known to be new."""
    sure = [total for total in digest.totals if total.previous.verdict is Verdict.NOT_CHANCE]

    def size(total: Total) -> int:
        return abs(total.previous.difference)

    most = max(sure, key=size, default=None)
    if most is None or is_hidden(size(most), small=digest.small) or not size(most):
        return Text(key="digest-mail-news", args={"way": "unsure" if digest.reports else "none", "area": ""})
    way = wording.way(most.previous)
    return Text(key="digest-mail-news", args={"way": way, "area": wording.clipped(most.title)})


def bodies(digest: Digest, speech: Speech) -> tuple[str, str]:
    """The HTML and the plain text."""

    def safe(words: str) -> str:
        return html.escape(tidy(words))

    def rich(text: Text) -> str:
        return Markup(speech.text(digest.language, text, safe))  # noqa: S704 - what is put in is escaped, the rest is the locales' own

    def plain(text: Text) -> str:
        return html.unescape(untagged(speech.text(digest.language, text, safe)))

    environment = _environment()
    page = environment.get_template("mail.html").render(**_told(digest, contents(digest, rich), rich))
    words = environment.get_template("mail.txt").render(**_told(digest, contents(digest, plain), plain))
    return page, words


def _told(digest: Digest, said: Contents, say: Say) -> dict[str, object]:
    mirrored = right_to_left(digest.language)
    alt = {
        "reports": wording.reports(digest.reports, small=digest.small),
        "change": wording.change(digest.previous, digest.period, small=digest.small),
    }
    return {
        "said": said,
        "language": bundle_locale(digest.language),
        "direction": "rtl" if mirrored else "ltr",
        "start": "right" if mirrored else "left",
        "picture": PICTURE,
        "alt": say(Text(key="digest-pic-alt", args=dict(alt))),
        "areas_title": say(Text(key="digest-mail-areas")),
        "files": say(Text(key="digest-mail-files")),
        "stop": say(Text(key="digest-mail-stop")),
        "shades": SHADES,
        "dark": DARK,
        "now": NOW,
        "accent": ACCENT,
    }


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("bot.digest", "templates"),
        autoescape=select_autoescape(("html",)),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )
