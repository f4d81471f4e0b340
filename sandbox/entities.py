"""Text and its entities: HTML parsing, detection of links and commands, and tidying, in UTF-16 code units."""

import re
from dataclasses import dataclass, field
from typing import Any

from sandbox.errors import Refusal, bad_request

Entity = dict[str, Any]

KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "tg-emoji": "custom_emoji",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
REFERENCE = re.compile(r"&(?:#x(?P<hex>[0-9a-fA-F]+)|#(?P<decimal>[0-9]+)|(?P<name>lt|gt|amp|quot));?")
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
DETECTED = (
    ("url", re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)\]]")),
    ("email", re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    ("bot_command", re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])")),
    ("mention", re.compile(r"(?<!\w)@[A-Za-z0-9_]{3,32}(?!\w)")),
    ("hashtag", re.compile(r"(?<!\w)#\w*[^\W\d]\w*")),
    ("url", re.compile(r"(?<![\w@.])(?:[\w-]+\.)+(?:se|com|org|net|nu|eu|io|me)(?:/[^\s<>\"]*)?(?![\w.])")),
)
CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")
MOST_ENTITIES = 100


def words(line: str) -> frozenset[str]:
    """A set of words, written as a line."""
    return frozenset(line.split())


def units(text: str) -> int:
    """Length in UTF-16 code units, Telegram's unit for offsets."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cannot_parse(words: str) -> Refusal:
    """The refusal of markup."""
    return bad_request(f"can't parse entities: {words}")


@dataclass
class _Tag:
    name: str
    start: int
    at: int
    attributes: dict[str, str] = field(default_factory=dict)


class _Html:
    """Reads HTML as Telegram does, byte offsets in its complaints included."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.position = 0
        self.out: list[str] = []
        self.length = 0
        self.open: list[_Tag] = []
        self.entities: list[Entity] = []

    def parse(self) -> tuple[str, list[Entity]]:
        while self.position < len(self.source):
            character = self.source[self.position]
            if character == "<":
                if self.source[self.position + 1 : self.position + 2] == "/":
                    self._end_tag()
                else:
                    self._start_tag()
            else:
                self._write(self._character())
        if self.open:
            raise cannot_parse(f'Can\'t find end tag corresponding to start tag "{self.open[-1].name}"')
        return "".join(self.out), self.entities

    def _write(self, text: str) -> None:
        self.out.append(text)
        self.length += units(text)

    def _character(self) -> str:
        found = REFERENCE.match(self.source, self.position)
        if found:
            number = int(found["hex"], 16) if found["hex"] else int(found["decimal"] or 0)
            meant = NAMED[found["name"]] if found["name"] else chr(number) if 0 < number < 0x10FFFF else ""
            if meant:
                self.position = found.end()
                return meant
        self.position += 1
        return self.source[self.position - 1]

    def _bytes(self, position: int) -> int:
        return len(self.source[:position].encode("utf-8", "surrogatepass"))

    def _peek(self) -> str:
        return self.source[self.position] if self.position < len(self.source) else ""

    def _while(self, fits: str) -> str:
        found = re.compile(fits).match(self.source, self.position)
        words = found[0] if found else ""
        self.position += len(words)
        return words

    def _start_tag(self) -> None:
        begin = self.position
        self.position += 1
        name = self._while(r"[^\s>]*").lower()
        if not self._peek():
            raise cannot_parse(f"Unclosed start tag at byte offset {self._bytes(begin)}")
        if name not in KINDS:
            raise cannot_parse(f'Unsupported start tag "{name}" at byte offset {self._bytes(begin)}')
        tag = _Tag(name, self.length, begin)
        self._while(r"\s*")
        while self._peek() != ">":
            self._attribute(tag)
            self._while(r"\s*")
        self.position += 1
        if name == "span" and tag.attributes.get("class") != "tg-spoiler":
            offset = self._bytes(begin)
            raise cannot_parse(f'Tag "span" must have class "tg-spoiler" at byte offset {offset}')
        self.open.append(tag)

    def _attribute(self, tag: _Tag) -> None:
        offset = self._bytes(tag.at)
        name = self._while(r"[^\s=>/\"']*").lower()
        if not name:
            raise cannot_parse(f'Empty attribute name in the tag "{tag.name}" at byte offset {offset}')
        self._while(r"\s*")
        if self._peek() != "=":
            if (tag.name, name) == ("blockquote", "expandable"):
                tag.attributes[name] = ""
                return
            raise cannot_parse(
                f'Expected equal sign in declaration of an attribute of the tag "{tag.name}" at byte offset {offset}'
            )
        self.position += 1
        self._while(r"\s*")
        tag.attributes[name] = self._value(offset)
        if not self._peek():
            raise cannot_parse(f"Unclosed start tag at byte offset {offset}")

    def _value(self, offset: int) -> str:
        quote = self._peek()
        if not quote:
            raise cannot_parse(f"Unclosed start tag at byte offset {offset}")
        begin = self.position
        if quote not in "\"'":
            value = self._while(r"[A-Za-z0-9.-]*").lower()
            if self._peek() not in {">", " ", "\n", "\t", ""}:
                raise cannot_parse(f"Unexpected end of name token at byte offset {self._bytes(begin)}")
            return value
        self.position += 1
        parts: list[str] = []
        while self._peek() not in {quote, ""}:
            parts.append(self._character())
        if self._peek():
            self.position += 1
        return "".join(parts)

    def _end_tag(self) -> None:
        begin = self.position
        offset = self._bytes(begin)
        if not self.open:
            raise cannot_parse(f"Unexpected end tag at byte offset {offset}")
        self.position += 2
        name = self._while(r"[^\s>]*").lower()
        self._while(r"\s*")
        if self._peek() != ">":
            raise cannot_parse(f"Unclosed end tag at byte offset {offset}")
        self.position += 1
        tag = self.open.pop()
        if name and name != tag.name:
            raise cannot_parse(
                f'Unmatched end tag at byte offset {offset}, expected "</{tag.name}>", found "</{name}>"'
            )
        if self.length > tag.start:
            self._close(tag)

    def _close(self, tag: _Tag) -> None:
        entity: Entity = {
            "offset": tag.start,
            "length": self.length - tag.start,
            "type": KINDS[tag.name],
        }
        written = "".join(self.out)
        if tag.name == "a":
            url = tag.attributes.get("href") or slice_units(written, tag.start, self.length)
            if "." not in url and ":" not in url:
                return
            entity["url"] = url if "://" in url or ":" in url else f"http://{url}/"
        elif tag.name == "tg-emoji":
            entity["custom_emoji_id"] = tag.attributes.get("emoji-id", "")
        elif tag.name == "blockquote" and "expandable" in tag.attributes:
            entity["type"] = "expandable_blockquote"
        elif tag.name == "code" and tag.attributes.get("class", "").startswith("language-"):
            entity["language"] = tag.attributes["class"].removeprefix("language-")
        self.entities.append(entity)


def slice_units(text: str, start: int, end: int) -> str:
    """The part of a text between two UTF-16 offsets."""
    return text.encode("utf-16-le", "surrogatepass")[start * 2 : end * 2].decode("utf-16-le", "replace")


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """The text without its tags, and the entities they stand for."""
    text, entities = _Html(source).parse()
    entities.reverse()  # the outer of two that begin together closed last, and comes first
    merged = [entity for entity in entities if entity["type"] != "code" or "language" not in entity]
    for inner in entities:
        if inner["type"] == "code" and "language" in inner:
            outer = next((e for e in merged if e["type"] == "pre" and e["offset"] == inner["offset"]), None)
            if outer:
                outer["language"] = inner["language"]
            else:
                merged.append({key: value for key, value in inner.items() if key != "language"})
    return text, merged


def detect(text: str, taken: list[Entity]) -> list[Entity]:
    """Links, addresses, commands, mentions and hashtags that Telegram finds by itself outside other links."""
    closed = [
        (entity["offset"], entity["offset"] + entity["length"])
        for entity in taken
        if entity["type"] in {"code", "pre", "text_link", "text_mention", "url", "email"}
    ]
    found: list[Entity] = []
    for kind, pattern in DETECTED:
        for match in pattern.finditer(text):
            start = units(text[: match.start()])
            end = start + units(match[0])
            if any(start < to and begin < end for begin, to in closed):
                continue
            closed.append((start, end))
            found.append({"offset": start, "length": end - start, "type": kind})
    return found


def tidy(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Without control characters and outer white space, entities moved along, empty ones gone, in order."""
    text = CONTROL.sub(" ", text)
    head = units(text) - units(text.lstrip())
    text = text.strip()
    end = units(text)
    kept: list[Entity] = []
    for entity in entities:
        start = max(0, entity["offset"] - head)
        stop = min(end, entity["offset"] - head + entity["length"])
        if stop > start:
            kept.append({**entity, "offset": start, "length": stop - start})
    kept.extend(detect(text, kept))
    kept.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return text, kept[:MOST_ENTITIES]
