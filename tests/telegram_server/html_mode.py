"""Reads Telegram's HTML parse mode; refuses unknown, crossed and unclosed tags in Telegram's own words."""

# ruff: noqa: EM101, EM102, TRY003 - the wording of each refusal is the API's own, and stands where it is given

from __future__ import annotations

import re
from dataclasses import dataclass, field

from .errors import ApiError, bad_request
from .formatting import Entity, Formatted
from .limits import utf16
from .links import check_link

KINDS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "span": "spoiler",
    "tg-spoiler": "spoiler", "a": "text_link", "code": "code", "pre": "pre", "tg-emoji": "custom_emoji",
    "blockquote": "blockquote",
}  # fmt: skip
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
REFERENCE = re.compile(r"&(?:#x([0-9A-Fa-f]{1,7})|#([0-9]{1,7})|([A-Za-z]+));?")
BARE_VALUE = re.compile(r"[A-Za-z0-9.-]*")
SPACE = " \t\n\r\x0b\x0c"


@dataclass(slots=True)
class _Open:
    tag: str
    argument: str
    offset: int
    index: int


@dataclass(slots=True)
class _Reader:
    source: str
    at: int = 0
    out: list[str] = field(default_factory=list)
    units: int = 0
    stack: list[_Open] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    def wrong(self, text: str, at: int) -> ApiError:
        where = len(self.source[:at].encode())
        return bad_request(f"can't parse entities: {text} at byte offset {where}")

    def put(self, text: str) -> None:
        self.out.append(text)
        self.units += utf16(text)

    def peek(self) -> str:
        return self.source[self.at] if self.at < len(self.source) else ""

    def skip_space(self) -> None:
        while self.peek() and self.peek() in SPACE:
            self.at += 1

    def word(self, stops: str) -> str:
        start = self.at
        while self.peek() and self.peek() not in stops:
            self.at += 1
        return self.source[start : self.at]


def parse_html(source: str) -> Formatted:
    """Turn marked-up text into text and entities; raises 400 "can't parse entities: …" with the byte offset."""
    reader = _Reader(source)
    while reader.at < len(source):
        if source.startswith("</", reader.at):
            _close(reader)
        elif source[reader.at] == "<":
            _open(reader)
        else:
            reader.put(_character(reader))
    if reader.stack:
        tag = reader.stack[-1].tag
        raise bad_request(f"can't parse entities: Can't find end tag corresponding to start tag \"{tag}\"")
    for entity in reader.entities:
        if entity["type"] == "code":
            entity.pop("language", None)
    return Formatted("".join(reader.out), reader.entities, reader.remarks)


def _character(reader: _Reader) -> str:
    hit = REFERENCE.match(reader.source, reader.at)
    if hit is None:
        reader.at += 1
        return reader.source[reader.at - 1]
    code = int(hit[1], 16) if hit[1] else int(hit[2] or 0)
    possible = 0 < code < 0x10FFFF and not 0xD800 <= code < 0xE000
    letter = NAMED.get(hit[3], "") if hit[3] else chr(code) if possible else ""
    if not letter:
        reader.remarks.append(f"{hit[0]} is no reference that Telegram reads: it shows as typed")
        reader.at += 1
        return "&"
    reader.at = hit.end()
    return letter


def _open(reader: _Reader) -> None:
    begin = reader.at
    reader.at += 1
    tag = reader.word(SPACE + ">").lower()
    if not reader.peek():
        raise reader.wrong("Unclosed start tag", begin)
    if tag not in KINDS:
        raise reader.wrong(f'Unsupported start tag "{tag}"', begin)
    argument = ""
    while True:
        reader.skip_space()
        if reader.peek() == ">":
            break
        name, value = _attribute(reader, tag, begin)
        argument = _argument(tag, name, value, argument)
    reader.at += 1
    if tag == "span" and argument != "spoiler":
        raise reader.wrong('Tag "span" must have class "tg-spoiler"', begin)
    if tag == "tg-emoji" and not (argument.isdigit() and int(argument)):
        raise bad_request("can't parse entities: Invalid custom emoji identifier specified")
    reader.stack.append(_Open(tag, argument, reader.units, len(reader.out)))


def _attribute(reader: _Reader, tag: str, begin: int) -> tuple[str, str]:
    name = reader.word(SPACE + "=>")
    if not name:
        raise reader.wrong(f'Empty attribute name in the tag "{tag}"' if reader.peek() else "Unclosed start tag", begin)
    reader.skip_space()
    if reader.peek() != "=":
        if (tag, name) == ("blockquote", "expandable"):
            return name, ""
        raise reader.wrong(f'Expected equal sign in declaration of an attribute of the tag "{tag}"', begin)
    reader.at += 1
    reader.skip_space()
    return name, _value(reader, begin)


def _value(reader: _Reader, begin: int) -> str:
    quote = reader.peek()
    if quote not in {'"', "'"}:
        start = reader.at
        hit = BARE_VALUE.match(reader.source, start)
        reader.at = hit.end() if hit else start
        if reader.peek() and reader.peek() not in SPACE + ">":
            raise reader.wrong("Unexpected end of name token", start)
        value = reader.source[start : reader.at].lower()
    else:
        reader.at += 1
        letters: list[str] = []
        while reader.peek() and reader.peek() != quote:
            letters.append(_character(reader))
        reader.at += 1
        value = "".join(letters)
    if not reader.peek():
        raise reader.wrong("Unclosed start tag", begin)
    return value


def _argument(tag: str, name: str, value: str, before: str) -> str:
    match tag, name:
        case ("a", "href") | ("tg-emoji", "emoji-id"):
            return value
        case ("code", "class") if value.startswith("language-"):
            return value.removeprefix("language-")
        case ("span", "class") if value.startswith("tg-"):
            return value.removeprefix("tg-")
        case ("blockquote", "expandable"):
            return "1"
    return before


def _close(reader: _Reader) -> None:
    begin = reader.at
    if not reader.stack:
        raise reader.wrong("Unexpected end tag", begin)
    reader.at += 2
    tag = reader.word(SPACE + ">").lower()
    reader.skip_space()
    if reader.peek() != ">":
        raise reader.wrong("Unclosed end tag", begin)
    reader.at += 1
    start = reader.stack.pop()
    if tag and tag != start.tag:
        where = len(reader.source[:begin].encode())
        found = f'expected "</{start.tag}>", found "</{tag}>"'
        raise bad_request(f"can't parse entities: Unmatched end tag at byte offset {where}, {found}")
    if reader.units > start.offset:
        _record(reader, start)


def _record(reader: _Reader, start: _Open) -> None:
    entity: Entity = {"type": KINDS[start.tag], "offset": start.offset, "length": reader.units - start.offset}
    if start.tag == "a":
        link = start.argument or "".join(reader.out[start.index :])
        kept = check_link(link)
        if kept is None:
            reader.remarks.append(f"{link!r} is no link that Telegram keeps: it shows as plain text")
            return
        user = re.fullmatch(r"tg://user/?\?id=(\d+)", link)
        entity |= {"type": "text_mention", "user": {"id": int(user[1])}} if user else {"url": kept}
    elif start.tag == "tg-emoji":
        entity["custom_emoji_id"] = start.argument
    elif start.tag == "blockquote" and start.argument:
        entity["type"] = "expandable_blockquote"
    elif start.tag == "pre" and _swallows_code(reader, entity):
        return
    elif start.tag == "code" and start.argument:
        entity["language"] = start.argument
    reader.entities.append(entity)


def _swallows_code(reader: _Reader, pre: Entity) -> bool:
    """`<pre><code class="language-x">` is one entity with a language."""
    last = reader.entities[-1] if reader.entities else {}
    if (last.get("type"), last.get("offset"), last.get("length")) != ("code", pre["offset"], pre["length"]):
        return False
    last["type"] = "pre"
    return True
