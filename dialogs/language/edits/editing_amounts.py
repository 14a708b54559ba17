"""A target raised or lowered in words: by an amount, by a share, to the double or the half. Refuses to know the target.

"increase it 80" may mean 80 more or up to 80: such an edit is not `joined`, and who knows the goal decides.
"""

from __future__ import annotations

from dataclasses import replace

from dialogs.language.edits.editing_parts import named_goal_at, part_at
from dialogs.language.edits.edits import TABLES, Edit
from dialogs.language.words.wordings import Wording

_WHOLE, _HALF = "100%", "50%"
_WRITTEN_ON = "بلعف"


def added_to(said: Wording, first: int) -> Edit | None:
    """So much more, or less, than the target that there is: "raise the target by 10", «زوّد المستهدف ١٠»."""
    found = _raised(said, first)
    if found is None:
        return _put_onto(said, first)
    end, about, firm = found
    if end < len(said.words) and TABLES.at(said, end, "a_bit") >= len(said.words):
        return Edit("set", "target", about=about, firm=firm)
    if TABLES.at(said, first, "double", "halve"):
        less = bool(TABLES.at(said, first, "halve"))
        shift = Edit("shift", "target", _HALF if less else _WHOLE, about, sooner=less, firm=firm, joined=True)
        return replace(shift, times=0.5 if less else 2.0) if end >= len(said.words) else None
    less = bool(TABLES.at(said, first, "less", "less_it"))
    by = end < len(said.words) and said.words[end] == "by"
    half = TABLES.at(said, end + by, "half")
    if half and half >= len(said.words):
        return Edit("shift", "target", _HALF, about, sooner=less, firm=firm, joined=True, times=0.5 if less else 1.5)
    if end + by >= len(said.words) or TABLES.at(said, end, "joins"):
        return _put_onto(said, first) if end >= len(said.words) else None
    written_on = not by and not said.words[end].isascii()
    if written_on and said.words[end].startswith("ل"):
        return None
    joined = by or (written_on and said.words[end].startswith("ب"))
    return Edit("shift", "target", said.behind(end + by), about, sooner=less, firm=firm, joined=joined)


def _put_onto(said: Wording, first: int) -> Edit | None:
    """The amount told before what it is added to, or taken from: "add 10 to the target", «زيد ١٠ عالهدف»."""
    verb = TABLES.at(said, first, "more", "less", "add")
    found = TABLES.find(said, ("target", "goal"), range(verb + 1, len(said.words))) if verb else None
    if found is None or found[1] < len(said.words):
        return None
    last = found[0]
    while last > verb and TABLES.at(said, last - 1, "the", "added_onto"):
        last -= 1
    written_on = said.words[found[0]][:1] in tuple(_WRITTEN_ON)
    if last <= verb or not (written_on or TABLES.at(said, last, "added_onto")):
        return None
    less = bool(TABLES.at(said, first, "less"))
    return Edit("shift", "target", said.between(verb, last), sooner=less, firm=False, joined=True)


def _onto_it(said: Wording, end: int) -> int:
    """Where "it" ends that is named once more: «نقصو من الهدف 5»."""
    onto = TABLES.at(said, end, "added_onto")
    return (TABLES.at(said, onto, "target", "goal") if onto else 0) or end


def _raised(said: Wording, first: int) -> tuple[int, str, bool] | None:
    """Where what is raised or lowered ends, the words about it, and whether it is named as the target."""
    if end := TABLES.at(said, first, "more_it", "less_it"):
        return _onto_it(said, end), "", False
    verb = TABLES.at(said, first, "more", "less", "double", "halve")
    found = part_at(said, verb) if verb else None
    if found is not None:
        return (found[2], said.between(verb, found[1]), True) if found[0] == "target" else None
    named = named_goal_at(said, verb) if verb else None
    if named is not None:
        return named[1], named[0], False
    if verb and verb < len(said.words) and said.words[verb] == "by":
        return verb, "", False
    noun = verb and (TABLES.at(said, verb, "the") or verb)
    end = noun and (TABLES.at(said, noun, "goal", "figure") or TABLES.at(said, noun, "it"))
    return (end, "", False) if verb and end else None
