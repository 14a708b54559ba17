"""A change of something kept, typed in a sentence: which part, the words of its new value, whose goal, why.

Refuses to read the value itself, which the question about that part would read, and to know what is kept.
"""

from __future__ import annotations

from dataclasses import replace

from dialogs.language.edits.editing_amounts import added_to
from dialogs.language.edits.editing_complained import complained
from dialogs.language.edits.editing_contrast import another_day
from dialogs.language.edits.editing_many import many_steps
from dialogs.language.edits.editing_named import counted_set, named_deadline
from dialogs.language.edits.editing_parts import (
    dropped,
    is_without,
    loose,
    named_goal_at,
    of_named_goal,
    of_part,
    of_shift,
    told_part,
)
from dialogs.language.edits.editing_status import of_status
from dialogs.language.edits.editing_steps import assignment, of_step_day, of_steps
from dialogs.language.edits.edits import ALL, TABLES, Edit, object_at, ordinal_at
from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context
from dialogs.language.words.wordings import Wording, wording

LONGEST = 300
_MOST_POLITE = 6
_BARE = frozenset(
    {"because", "cuz", "bc", "cause", "since", "لان", "عشان", "علشان", "منشان", "مشان", "كرمال", "حيت", "بسبب"}
)
_VALUES = frozenset({"number", "percent", "money", "duration", "date"})
_ADDED = frozenset({"number", "percent", "money"})
_TRIGGERS = TABLES.openings(
    *("change", "shift", "drop", "without", "delete", "add", "did", "step", "owner", "assign", "takes", "pause", "put"),
    *("resume", "close", "make", "rename", "loose", "reads_in", "reads", "now_serves", "goal", "deadline", "target"),
    *("baseline", "limit", "tool", "serves", "name", "more", "less", "rather", "figure", "hangs"),
    *("sets", "more_it", "less_it", "double", "halve", "started", "handed", "preferred", "reword", "instead"),
    *("takes_it", "no_longer", "alter", "change_it"),
)
_FEW_LETTERS = 24
_FEW_BEFORE = 8
_A_NAME = 2
_MOST_TOLD = 6
_FIGURED = frozenset({"deadline", "target", "baseline", "limit"})


def read_edit(text: str, context: Context) -> Edit | None:
    """Read a change; `None` where the words are anything else."""
    many = many_steps(text) if len(text) <= LONGEST else None
    one = _read(many.text, context) if many is not None else None
    if many is not None and one is not None and one.place is not None:
        return replace(one, places=many.places)
    return _read(text, context)


def _read(text: str, context: Context) -> Edit | None:
    if not text.strip() or len(text) > LONGEST:
        return None
    whole = wording(text)
    if not TABLES.holds(whole, _TRIGGERS):
        return None
    whole = _without_thanks(whole)
    first = _behind_politeness(whole)
    if ("?" in text or "؟" in text) and not TABLES.find(whole, ("asking",), range(first)):
        return None
    head, reason = _apart(whole, first)
    for rule in _RULES:
        found = rule(head, first)
        settled = _settled(found, context) if found is not None else None
        if settled is not None:
            return replace(_contrasted(settled, context), reason=reason or settled.reason)
    return another_day(head, first, context)


def _contrasted(edit: Edit, context: Context) -> Edit:
    """Set the value that is replaced apart from the new one: "25 instead of 20"."""
    if edit.kind not in ("set", "step") or edit.part not in {None, *_FIGURED}:
        return edit
    said = wording(edit.words)
    found = TABLES.find(said, ("instead",), range(1, len(said.words)))
    if found is None or found[1] >= len(said.words):
        return edit
    fresh, old = said.text[: said.starts[found[0]]].rstrip(" ,،"), said.behind(found[1])
    both = all(any(one.kind in _VALUES for one in find_spans(text, context)) for text in (fresh, old))
    return replace(edit, words=fresh, old=old) if both else edit


def _bare(said: Wording, first: int) -> Edit | None:
    """A goal that is to change, and nothing said of how: "edit the goal", «عدّل الهدف»."""
    verb = TABLES.at(said, first, "alter") or TABLES.at(said, first, "change_it")
    if TABLES.at(said, first, "change_it") >= len(said.words):
        return Edit("set", firm=False)
    named = named_goal_at(said, verb) if verb else None
    if named is not None and named[1] >= len(said.words):
        return Edit("set", about=said.behind(verb), firm=False, named=bool(named[0]))
    pointed = object_at(said, verb) if verb else None
    return Edit("set", firm=False) if pointed and pointed[0] >= len(said.words) else None


def goal_named(about: str) -> int | None:
    """Which of the listed goals is meant by its number: "the second goal", «الهدف التاني»; LAST for the last."""
    said = wording(about)
    for place in range(len(said.words)):
        number = ordinal_at(said, place)
        beside = (place + 1, place - 1)
        if number is not None and any(0 <= at < len(said.words) and TABLES.at(said, at, "goal") for at in beside):
            return number
    return None


def _settled(edit: Edit, context: Context) -> Edit | None:
    """Tell a day that is named from a length of time to move by; what is neither where one is due is no change."""
    kinds = {span.kind for span in find_spans(edit.words, context)}
    if edit.kind == "shift":
        return _shift_settled(edit, kinds, context)
    if edit.kind == "step" and edit.part == "deadline":
        dated = bool(kinds & {"date", "duration"})
        return edit if dated else replace(edit, words="") if edit.firm and not edit.words else None
    if edit.part is None and edit.kind == "set":
        return edit if not edit.words or (kinds & _VALUES and _little_beside(edit.words, context)) else None
    if edit.kind == "step" and edit.words and not edit.joined and not edit.firm and not kinds & {"date", "duration"}:
        return edit if len(edit.words.split()) <= _A_NAME else None
    if edit.part == "serves" and edit.kind == "set" and not edit.firm and not edit.joined and not kinds:
        return None
    return edit if edit.part not in _FIGURED or edit.kind != "set" or _opens_with_value(edit, context) else None


def _shift_settled(edit: Edit, kinds: set[str], context: Context) -> Edit | None:
    """A target moves by an amount, a day by a length of time; a day that is named is set instead."""
    if edit.part == "target":
        added = kinds & _ADDED and "date" not in kinds and _opens_with_value(edit, context)
        return edit if added else None
    length = _length(edit.words, context)
    if length is not None:
        return replace(edit, words=length)
    if edit.place == ALL or not kinds & {"date", "duration"}:
        return None
    return replace(edit, kind="step" if edit.place else "set")


def _opens_with_value(edit: Edit, context: Context) -> bool:
    """Whether a figure or a day opens the words; a few words without any are left to the part's question."""
    spans = find_spans(edit.words, context)
    if not edit.words:
        return True
    if not spans:
        few = sum(map(str.isalpha, edit.words)) <= _FEW_LETTERS
        return few and edit.joined and edit.firm and edit.part != "limit"
    if edit.part == "limit":
        return any(one.kind in _VALUES for one in spans)
    before = edit.words[: min(one.start_at for one in spans)]
    return sum(map(str.isalpha, before)) <= (_FEW_BEFORE if edit.firm else _FEW_BEFORE // 2)


def _length(words: str, context: Context) -> str | None:
    """The length of time that something moves by, without the words around it; `None` where a day is named."""
    said = wording(words)
    first, last = 0, len(said.words)
    while first < last and (said.words[first] == "by" or TABLES.at(said, first, "sooner", "later")):
        first += 1
    while first < last and TABLES.at(said, last - 1, "sooner", "later"):
        last -= 1
    length = _without_more(said, first, last)
    kinds = {span.kind for span in find_spans(length, context)}
    return length if "duration" in kinds and "date" not in kinds and not TABLES.at(said, first, "within") else None


def _without_more(said: Wording, first: int, last: int) -> str:
    """A length of time without "more" within it, a quarter as its months."""
    if TABLES.at(said, first, "a_quarter") == last:
        return "3 months"
    words = (said.between(at, at + 1) for at in range(first, last) if not TABLES.at(said, at, "later"))
    return " ".join(words) if first < last else ""


def _little_beside(words: str, context: Context) -> bool:
    """Whether next to nothing stands beside the figures and days."""
    inside = {at for span in find_spans(words, context) for at in range(span.start_at, span.end_at)}
    return sum(letter.isalpha() and at not in inside for at, letter in enumerate(words)) <= _FEW_LETTERS


def _without_thanks(said: Wording) -> Wording:
    """The text without the politeness that ends it."""
    place = TABLES.find(said, ("thanks",), range(1, len(said.words)))
    if place is None or place[1] < len(said.words):
        return said
    named = TABLES.at(said, 0, "the") if TABLES.at(said, 0, "goal") == 0 else 0
    opens = TABLES.at(said, named, "goal") or named_goal_at(said, 0)
    if TABLES.at(said, place[0], "lately") and opens:
        return said
    return wording(said.text[: said.starts[place[0]]].rstrip(" ,،.;:!"))


def _behind_politeness(said: Wording) -> int:
    place = 0
    for _ in range(_MOST_POLITE):
        end = TABLES.at(said, place, "polite")
        if not end or end >= len(said.words) or is_without(said, place):
            break
        place = end
    return place


def _apart(said: Wording, first: int) -> tuple[Wording, str | None]:
    """The change and its reason, where one is told along."""
    places = range(first + 2, len(said.words))
    found = TABLES.find(said, ("because",), places) or _since(said, places)
    if found is None or found[1] >= len(said.words):
        return said, None
    place, end = found
    bare = place + 1 + (said.words[place : place + 2] == ("because", "of"))
    reason = said.behind(
        bare if said.words[place] in _BARE else end if end - place > 1 and _told(said, place) else place
    )
    return wording(said.text[: said.starts[place]].rstrip(" ,،.;:")), reason[:200]


def _since(said: Wording, places: range) -> tuple[int, int] | None:
    """Where "since" tells a reason and not a day: something is, or was, behind it."""
    for at in places:
        behind = range(at + 2, min(at + _MOST_TOLD, len(said.words)))
        if TABLES.at(said, at, "since") and TABLES.find(said, ("happened",), behind) is not None:
            return at, at + 1
    return None


def _told(said: Wording, place: int) -> bool:
    return said.words[place] in {"the", "reason", "والسبب", "السبب", "due"}


_RULES = (
    of_step_day,
    assignment,
    of_steps,
    of_status,
    dropped,
    of_shift,
    added_to,
    named_deadline,
    of_part,
    told_part,
    loose,
    complained,
    of_named_goal,
    counted_set,
    _bare,
)
