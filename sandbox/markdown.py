"""The two Markdowns of Telegram, as far as a bot of ours could ever meet them."""

import re

from sandbox.entities import Entity, cannot_parse, units

RESERVED = "_*[]()~`>#+-=|{}.!"
MARKS = {"*": "bold", "_": "italic", "__": "underline", "~": "strikethrough", "||": "spoiler"}
NAMES = {"*": "Bold", "_": "Italic", "__": "Underline", "~": "Strikethrough", "||": "Spoiler", "`": "Code"}
LEGACY = {"*": "bold", "_": "italic", "`": "code"}


def _bytes(text: str) -> int:
    return len(text.encode())


def parse_markdown(source: str) -> tuple[str, list[Entity]]:
    """MarkdownV2: bold, italic, underline, strikethrough, spoiler, code, pre, links and escapes."""
    out = ""
    entities: list[Entity] = []
    opened: list[tuple[str, int, int]] = []
    position = 0
    while position < len(source):
        rest = source[position:]
        if rest[0] == "\\" and rest[1:2] and ord(rest[1]) < 127:
            out, position = out + rest[1], position + 2
            continue
        code = re.match(r"```(?:(\w+)\n)?(.*?)```|`([^`]*)`", rest, re.DOTALL)
        if code:
            inner = code[3] if code[3] is not None else code[2]
            kind = "code" if code[3] is not None else "pre"
            entity: Entity = {"offset": units(out), "length": units(inner), "type": kind}
            entities.append({**entity, "language": code[1]} if code[1] else entity)
            out, position = out + inner, position + code.end()
            continue
        mark = next((mark for mark in ("||", "__", "*", "_", "~") if rest.startswith(mark)), None)
        if mark:
            if opened and opened[-1][0] == mark:
                _, start, _ = opened.pop()
                entities.append({"offset": start, "length": units(out) - start, "type": MARKS[mark]})
            else:
                opened.append((mark, units(out), _bytes(source[:position])))
            position += len(mark)
            continue
        if rest[0] == "[":
            opened.append(("[", units(out), _bytes(source[:position])))
            position += 1
            continue
        link = re.match(r"\]\(([^)]*)\)", rest)
        if link and opened and opened[-1][0] == "[":
            _, start, _ = opened.pop()
            entities.append({"offset": start, "length": units(out) - start, "type": "text_link", "url": link[1]})
            position += link.end()
            continue
        if rest[0] in RESERVED and not (rest[0] == ">" and (not out or out.endswith("\n"))):
            raise cannot_parse(f"Character '{rest[0]}' is reserved and must be escaped with the preceding '\\'")
        out, position = out + rest[0], position + 1
    if opened:
        mark, _, offset = opened[-1]
        raise cannot_parse(f"Can't find end of {NAMES.get(mark, 'TextUrl')} entity at byte offset {offset}")
    return out, entities


def parse_legacy(source: str) -> tuple[str, list[Entity]]:
    """The old Markdown: bold, italic, code and links, none inside another."""
    out = ""
    entities: list[Entity] = []
    position = 0
    while position < len(source):
        rest = source[position:]
        if rest[0] == "\\" and rest[1:2] in set("_*`["):
            out, position = out + rest[1], position + 2
            continue
        link = re.match(r"\[([^\]]+)\]\(([^)]+)\)", rest)
        if link:
            entities.append({"offset": units(out), "length": units(link[1]), "type": "text_link", "url": link[2]})
            out, position = out + link[1], position + link.end()
            continue
        if rest[0] in LEGACY:
            end = rest.find(rest[0], 1)
            if end < 0:
                offset = _bytes(source[:position])
                raise cannot_parse(f"Can't find end of the entity starting at byte offset {offset}")
            inner = rest[1:end]
            entities.append({"offset": units(out), "length": units(inner), "type": LEGACY[rest[0]]})
            out, position = out + inner, position + end + 1
            continue
        out, position = out + rest[0], position + 1
    return out, entities
