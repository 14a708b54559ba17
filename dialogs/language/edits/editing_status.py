"""Changes of how a goal stands, in words: paused, taken up, closed, deleted, first of all. Refuses other pauses."""

from __future__ import annotations

from dialogs.language.edits.edits import TABLES, Edit, object_at
from dialogs.language.words.wordings import Wording

_BREAKS = frozenset({",", "،", ";", "؛", ".", "-", "–", "—", ":"})


def of_status(said: Wording, first: int) -> Edit | None:
    """Pause, take up, close, delete a goal, or make it the one that comes first."""
    return _paused(said, first) or _unranked(said, first) or _ranked(said, first) or _ended(said, first)


def _paused(said: Wording, first: int) -> Edit | None:
    putting = TABLES.at(said, first, "put")
    verb = putting or TABLES.at(said, first, "pause")
    found = object_at(said, verb) if verb else None
    if verb and found:
        end, named = found
        held = TABLES.at(said, end, "on_hold") or (end if _written_until(said, end) else 0)
        if putting and not held:
            return None
        end = held if putting else end
        if said.words[first].isascii() or held or _is_hold(said, first):
            until = _plain(said, end)
            return Edit("pause", words=until, about=said.between(verb, end), firm=named)
    if verb := TABLES.at(said, first, "resume"):
        found = object_at(said, verb)
        rest = found and TABLES.at(said, found[0], "joins")
        if found and not rest and len(said.words) - found[0] <= 1:
            return Edit("resume", about=said.between(verb, found[0]), firm=found[1])
    return None


def _written_until(said: Wording, end: int) -> bool:
    """Whether "until" is written onto the word behind: «وقفه لمايو»."""
    return end < len(said.words) and said.words[end].startswith("ل")


def _plain(said: Wording, end: int) -> str:
    """Until when, without the article of «واحد الشهر», which is any month."""
    certain = TABLES.at(said, end, "a_certain")
    return said.behind(certain).removeprefix("ال") if certain and certain < len(said.words) else said.behind(end)


def _is_hold(said: Wording, first: int) -> bool:
    """Whether the verb itself says that it is for a while: «جمّد», «علّق»."""
    return said.words[first].lstrip("انتأ").startswith(("جم", "عل", "تجم", "حبس"))


def _ranked(said: Wording, first: int) -> Edit | None:
    verb = TABLES.at(said, first, "make") or TABLES.at(said, first, "it")
    if not verb:
        return None
    verb = TABLES.at(said, verb, "being") or verb
    for kind in ("primary", "secondary"):
        found = TABLES.find(said, (kind,), range(verb, min(verb + 5, len(said.words))))
        if found is None:
            continue
        pointed = said.words[first].endswith(("ه", "ها", "و")) or bool(
            TABLES.at(said, verb, "it") or TABLES.at(said, first, "it")
        )
        named = TABLES.find(said, ("goal",), range(verb, found[0]))
        about = said.between(verb, found[0])
        if (pointed or named or about) and found[1] >= len(said.words) - 1:
            sure = bool(named or pointed)
            return Edit("primary" if kind == "primary" else "secondary", about=about, firm=sure, named=not sure)
    return None


def _unranked(said: Wording, first: int) -> Edit | None:
    """The goal that is first of all no longer: "it's not the main goal any more", «ما عاد هو الأساسي»."""
    verb = TABLES.at(said, first, "no_longer")
    end = TABLES.at(said, verb, "primary") if verb else 0
    if end and end < len(said.words):
        end = TABLES.at(said, end, "any_longer") or end
    return Edit("secondary", firm=False) if end >= len(said.words) > verb > 0 else None


def _told_behind(said: Wording, place: int) -> str:
    """What is told behind a comma, as the reason: "close the goal, no budget"."""
    if not 0 < place < len(said.words):
        return ""
    marks = said.text[said.ends[place - 1] : said.starts[place]].strip()
    return said.behind(place)[:200] if marks and marks in _BREAKS else ""


def _ended(said: Wording, first: int) -> Edit | None:
    for kind in ("delete", "close"):
        verb = TABLES.at(said, first, kind)
        found = object_at(said, verb) if verb else None
        if found and any(TABLES.at(said, at, "serves") for at in range(verb, found[0])):
            return None
        whose = TABLES.at(said, found[0], "of_whom") if found and found[1] else 0
        if whose and whose < len(said.words):
            return Edit("delete" if kind == "delete" else "close", about=said.behind(whose))
        told = found and _told_behind(said, found[0])
        if found and (told or (TABLES.at(said, found[0], "away") or found[0]) >= len(said.words)):
            about = said.between(verb, found[0])
            return Edit("delete" if kind == "delete" else "close", about=about, firm=found[1], reason=told or None)
    return None
