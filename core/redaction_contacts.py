"""E-mail addresses, @handles, links to profiles and names in an app: ways to a person."""

import re
from collections.abc import Iterator

from core.redaction_text import TAKEN, Hit, Kind

_MOST_LOCAL = 64
_LOCAL = re.compile(r"[\w.%+'-]+\Z")
_MAILERS = r"(?:gmail|hotmail|outlook|live|yahoo|icloud|telia|proton|protonmail|msn|me)"
_MAILER = re.compile(rf"{_MAILERS}\.", re.IGNORECASE)
# @, and what is written in its place.
_AT = re.compile(
    rf" ?@ ?| ?[(\[{{] ?(?:at|a|@|snabel-?a) ?[)\]}}] ?| snabel-?a | at (?={_MAILERS}(?:\.| dot | punkt ))",
    re.IGNORECASE,
)
_DOT = r"(?:\.| ?[(\[{] ?(?:dot|punkt|\.) ?[)\]}] ?| (?:dot|punkt) )"
_DOMAIN = re.compile(rf"[^\W_][\w-]{{0,62}}(?:{_DOT}[^\W_][\w-]{{0,62}}){{0,6}}", re.IGNORECASE)

_HANDLE = re.compile(r"(?<!\w)@(?=[\w.-]{0,200}[^\W\d_])\w(?:[\w.-]*\w)?")

# Where a path is a person: networks, messengers, and the sites that list everyone's address.
_HOSTS = (
    r"instagram\.com|instagr\.am|t\.me|telegram\.me|telegram\.dog|facebook\.com|fb\.com|fb\.me|m\.me|messenger\.com"
    r"|snapchat\.com|tiktok\.com|twitter\.com|x\.com|threads\.net|threads\.com|linkedin\.com|vk\.com|wa\.me"
    r"|signal\.me|discord\.gg|discord\.com|twitch\.tv|bsky\.app|onlyfans\.com|kik\.me|linktr\.ee|steamcommunity\.com"
    r"|hitta\.se|ratsit\.se|merinfo\.se|mrkoll\.se|eniro\.se|birthday\.se|upplysning\.se|biluppgifter\.se|car\.info"
)
_LINK = re.compile(
    rf"(?<![\w.-])(?:https?://)?(?:[\w-]{{1,30}}\.){{0,3}}(?:{_HOSTS})/[^\s<>\"{{}}\[\]…{TAKEN}]*[\w/]"
    r"|(?<!\w)tg:(?://)?[\w?=&./+-]*\w|(?<![\w.-])(?:youtube\.com|youtu\.be)/@[\w.-]*\w",
    re.IGNORECASE,
)

_IS = r"(?: (?:är|heter|is|namn|konto|account|user|användare))?"
_APPS = r"(?:insta|instagram|ig|snap|snapchat|tiktok|tik tok|telegram|tg|discord|kik)"
_NAME = r"[^\W_][\w.#-]{1,40}\w"
# "snap: kalle", "insta heter kalle_98"; a name without colon must look like one, with a digit or an underscore.
_APP_NAME = re.compile(
    rf"(?<!\w){_APPS}(?:namn|konto)?(?: ?[:=] ?({_NAME})"
    rf"|{_IS} ((?=[^\W\d_][\w.]{{0,40}}[\d_])[^\W\d_][\w.#-]{{2,40}}))",
    re.IGNORECASE,
)
_NAME_IN_APP = re.compile(
    rf"(?<![\w.-])((?=[\w.]{{0,40}}[\d_])[^\W\d_][\w.#-]{{3,40}}) (?:på|on|i|in) {_APPS}(?!\w)", re.IGNORECASE
)


def emails(text: str) -> Iterator[Hit]:
    """Addresses, also with (at) and (dot) in the place of @ and the dot."""
    reached = 0
    for at in _AT.finditer(text):
        before = at.start()
        local = _LOCAL.search(text, max(reached, before - _MOST_LOCAL), before)
        domain = _DOMAIN.match(text, at.end())
        if local is None or domain is None:
            continue
        # "träff @ Skantzen" is a place and "ring @kalle" a handle: away from its @ only a known domain is one.
        dotted = any(char in domain[0] for char in ". ([{")
        if at[0] != "@" and not (_MAILER.match(domain[0]) if at[0] == " @" else dotted):
            continue
        reached = domain.end()
        yield Hit(Kind.EMAIL, local.start(), reached)


def links(text: str) -> Iterator[Hit]:
    """Links to profiles."""
    return (Hit(Kind.HANDLE, *match.span()) for match in _LINK.finditer(text))


def handles(text: str) -> Iterator[Hit]:
    """@handles. Digits alone are no handle: "@22" is a time."""
    return (Hit(Kind.HANDLE, *match.span()) for match in _HANDLE.finditer(text))


def names_in_apps(text: str) -> Iterator[Hit]:
    """Names said to be someone's in an app."""
    for match in _APP_NAME.finditer(text):
        yield Hit(Kind.HANDLE, *match.span(match.lastindex or 0))


def names_before_apps(text: str) -> Iterator[Hit]:
    """The same, with the app named after."""
    return (Hit(Kind.HANDLE, *match.span(1)) for match in _NAME_IN_APP.finditer(text))
