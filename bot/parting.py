"""Messages too long for Telegram, cut where a reader would pause; refuses to cut a tag or an entity."""

from __future__ import annotations

import re

_PIECE = re.compile(r"<[^<>]*>|&\w+;|.", re.DOTALL)
_TAG = re.compile(r"<(/?)(\w+)[^<>]*>")
_PAUSES = (re.compile(r"\n\n"), re.compile(r"\n"), re.compile(r"(?<=[.!?؟؛]) "), re.compile(" "))


def parts(html: str, limit: int) -> list[str]:
    """Cut into parts of at most `limit` visible UTF-16 units each, with the tags of each part closed.

    Cuts at a paragraph, else a line, a sentence, a word, the letter; nothing at all for an empty text.
    """
    found = []
    rest = html.strip()
    while rest:
        end = _reach(rest, limit)
        if end < len(rest):
            end = _pause(rest, end)
        part, rest = rest[:end].rstrip(), rest[end:].lstrip()
        still_open = _open_tags(part)
        found.append(part + "".join(f"</{name}>" for name, _ in reversed(still_open)))
        rest = "".join(tag for _, tag in still_open) + rest if rest else rest
    return found


def _reach(html: str, limit: int) -> int:
    """How far the visible text stays within the limit."""
    if _units(html) <= limit:
        return len(html)
    units = 0
    for piece in _PIECE.finditer(html):
        shown = piece.group()
        units += 0 if _TAG.fullmatch(shown) else 1 if shown.startswith("&") else _units(shown)
        if units > limit:
            return piece.start()
    return len(html)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _pause(html: str, end: int) -> int:
    """The last good place to cut in the second half, before `end`."""
    for pause in _PAUSES:
        cuts = [found.end() for found in pause.finditer(html, end // 2, end) if not _inside_tag(html, found.end())]
        if cuts:
            return cuts[-1]
    return end


def _inside_tag(html: str, place: int) -> bool:
    return html.rfind("<", 0, place) > html.rfind(">", 0, place)


def _open_tags(html: str) -> list[tuple[str, str]]:
    still_open: list[tuple[str, str]] = []
    for tag in _TAG.finditer(html):
        if not tag.group(1):
            still_open.append((tag.group(2), tag.group()))
        elif still_open:
            still_open.pop()
    return still_open
