"""Cleans and measures the text of a message and orders its entities; refuses text that shows nothing or is too long."""

# ruff: noqa: EM101, TRY003 - the wording of each refusal is the API's own, and stands where it is given

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from .errors import bad_request
from .limits import LIMITS, utf16

Entity = dict[str, Any]
BLANK = re.compile(
    "[\\s\u00a0\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u2000-\u200f\u202a-\u202f\u205f-\u206f\u2800\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0]*"
)
DROPPED = re.compile("[\r\u2028-\u202e\u030a\u0333\u033f]")
CONTROLS = re.compile("[\x00-\x09\x0b-\x0c\x0e-\x1f]")
MARKS = re.compile("[\u200e\u200f]{2,}")
CODES = {"code", "pre"}
QUOTES = {"blockquote", "expandable_blockquote"}


@dataclass(slots=True)
class Formatted:
    """A text without its markup, its entities in UTF-16 offsets, and what Telegram would have hidden silently."""

    text: str
    entities: list[Entity] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


def clean(text: str) -> str:
    """Change a text as Telegram stores it, keeping its length where a character is only replaced.

    Control characters become spaces; direction embeddings (U+202A…U+202E) vanish, isolates stay; of neighbouring
    direction marks only the last survives.
    """
    text = CONTROLS.sub(" ", DROPPED.sub("", text))
    return MARKS.sub(lambda run: "\u200c" * (len(run[0]) - 1) + run[0][-1], text)


def shows_nothing(text: str) -> bool:
    """Tell whether nobody would see anything of this text."""
    return BLANK.fullmatch(text) is not None


def settle(formatted: Formatted) -> Formatted:
    """Trim both ends, keep Telegram's rules of nesting, sort the entities; what had to be dropped is remarked."""
    _isolate_code(formatted)
    _unnest_quotes(formatted)
    stripped = formatted.text.lstrip(" \n")
    shift = utf16(formatted.text) - utf16(stripped)
    formatted.text = stripped.rstrip(" \n")
    end = utf16(formatted.text)
    kept = []
    for entity in formatted.entities:
        start = max(entity["offset"] - shift, 0)
        stop = min(entity["offset"] + entity["length"] - shift, end)
        if stop > start:
            kept.append({**entity, "offset": start, "length": stop - start})
    kept.sort(key=lambda entity: (entity["offset"], -entity["length"], entity["type"]))
    if len(kept) > LIMITS.entities:
        formatted.remarks.append(f"{len(kept)} entities, of which Telegram keeps {LIMITS.entities}")
    formatted.entities = kept[: LIMITS.entities]
    return formatted


def _isolate_code(formatted: Formatted) -> None:
    for code in [entity for entity in formatted.entities if entity["type"] in CODES]:
        start, stop = code["offset"], code["offset"] + code["length"]
        rest: list[Entity] = []
        for entity in formatted.entities:
            first, last = entity["offset"], entity["offset"] + entity["length"]
            if entity is code or entity["type"] in QUOTES or last <= start or first >= stop:
                rest.append(entity)
                continue
            formatted.remarks.append(f"{code['type']} cannot hold or lie in {entity['type']}: dropped")
            rest += [
                {**entity, "offset": a, "length": b - a}
                for a, b in ((first, start), (stop, last))
                if b > a and entity["type"] not in CODES
            ]
        formatted.entities = rest


def _unnest_quotes(formatted: Formatted) -> None:
    end = -1
    kept = []
    for entity in sorted(formatted.entities, key=lambda e: (e["offset"], -e["length"])):
        if entity["type"] in QUOTES:
            if entity["offset"] < end:
                formatted.remarks.append("blockquote in a blockquote: dropped")
                continue
            end = entity["offset"] + entity["length"]
        kept.append(entity)
    formatted.entities = kept


def require_text(formatted: Formatted) -> None:
    """Refuse a message text that shows nothing or passes 4096 units after its markup is read."""
    if shows_nothing(formatted.text):
        raise bad_request("text must be non-empty")
    if utf16(formatted.text) > LIMITS.text:
        raise bad_request("message is too long")


def require_caption(formatted: Formatted) -> None:
    """Refuse a caption of more than 1024 units after its markup is read."""
    if utf16(formatted.text) > LIMITS.caption:
        raise bad_request("message caption is too long")


FOUND = (
    ("bot_command", re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z][A-Za-z0-9_]{2,31})?(?![\w/<>])")),
    ("url", re.compile(r"https?://[^\s<>\"«»]+")),
    ("mention", re.compile(r"(?<!\w)@[A-Za-z][A-Za-z0-9_]{2,31}")),
)


def found_entities(text: str) -> list[Entity]:
    """List what Telegram marks by itself: commands, links with a protocol, mentions."""
    entities: list[Entity] = []
    for kind, pattern in FOUND:
        for hit in pattern.finditer(text):
            start, length = utf16(text[: hit.start()]), utf16(hit[0])
            if not any(e["offset"] <= start < e["offset"] + e["length"] for e in entities):
                entities.append({"type": kind, "offset": start, "length": length})
    return sorted(entities, key=lambda entity: int(entity["offset"]))
