"""Changes of a plan's steps in words: added, taken out, done, given to somebody, moved. Refuses to know the plan."""

from __future__ import annotations

from dataclasses import replace

from dialogs.language.edits.edits import ALL, TABLES, WITHIN, Edit, shifted, step_at, worded
from dialogs.language.words.wordings import Wording, wording

_OF = (("عن",), ("for",), ("of",))
_A_NAME = 2
_BEING = frozenset({"is", "are", "be", "هو", "هي"})


def assignment(said: Wording, first: int) -> Edit | None:
    """Give a step to somebody: "make Sara responsible", «خلي المسؤول سارة», "give step 2 to Sara"."""
    owner = TABLES.find(said, ("owner",), range(first, min(first + 5, len(said.words))))
    step = next((found for at in range(first, len(said.words)) if (found := step_at(said, at))), None)
    verb = TABLES.at(said, first, "assign")
    takes = step and _takes(said, first)
    if step and TABLES.at(said, first, "handed") and _to_somebody(said, step[1]):
        verb = first + 1
    named = owner and (TABLES.at(said, first, "change", "make", "assign") or owner[0] - first <= 1)
    if named or (owner and said.words[owner[0] - 1] in _BEING):
        pass
    elif not (verb and (step or _given(said, verb))) and not takes:
        return _taken(said, first)
    if owner is not None and step is None and said.words[owner[1] : owner[1] + 1] in _OF:
        return None
    if owner is not None and len(said.words) - first < 2:  # noqa: PLR2004 - a noun and a name
        return None
    begins = verb or (TABLES.at(said, first, "change", "make") if owner else 0) or first
    words = _whom(_without_last_step(said), begins, takes or None)
    return Edit("assign", words=words, place=step[0] if step else None, firm=bool(owner or verb))


def _taken(said: Wording, first: int) -> Edit | None:
    """All that is open given to somebody: "let Sara own it", "Sara owns it", «خلي سارة تتولاها»."""
    verb = TABLES.at(said, first, "assign", "make")
    begins = verb or first
    found = TABLES.find(said, ("takes_it",), range(begins + 1, len(said.words)))
    if found is None or found[1] < len(said.words):
        return None
    ends = found[0] - bool(TABLES.at(said, found[0] - 1, "shall"))
    bare = not verb and (ends - begins > _A_NAME or TABLES.at(said, begins, "nobody"))
    return None if bare or ends <= begins else Edit("assign", words=said.between(begins, ends), firm=False)


def _without_last_step(said: Wording) -> Wording:
    """The words without the step that ends them, where its name is written together with a preposition."""
    last = next((at for at in range(1, len(said.words)) if (end := step_at(said, at)) and end[1] == len(said.words)), 0)
    return wording(said.text[: said.starts[last]]) if last and not TABLES.at(said, last - 1, "step") else said


def _takes(said: Wording, first: int) -> tuple[int, int] | None:
    """The words of taking a step on, behind the names or, in Arabic, before them: "Sara and Omar own step 2"."""
    return TABLES.find(said, ("takes",), range(first, min(first + 5, len(said.words)))) or TABLES.find(
        said, ("take",), range(first + 1, min(first + 6, len(said.words)))
    )


def _to_somebody(said: Wording, end: int) -> bool:
    """Whether a name or two end the words behind a step that is handed on: «حوّل الخطوة الثالثة لكريم»."""
    joined = TABLES.at(said, end, "to_whom")
    few = len(said.words) - end <= 2 + bool(joined)
    return end < len(said.words) and few and (bool(joined) or worded(said, end, verb=True) != said.behind(end))


def _whom(said: Wording, begin: int, takes: tuple[int, int] | None) -> str:
    """The words that name who takes it, without who had it before: "from Ali to Karim", "instead of Ali"."""
    instead = TABLES.find(said, ("instead",), range(begin + 1, len(said.words)))
    lately = TABLES.find(said, ("lately",), range(begin + 1, len(said.words)))
    ended = lately is not None and lately[1] == len(said.words)
    last = instead[0] if instead else lately[0] if lately and ended else len(said.words)
    if takes is not None and begin <= takes[0] and takes[1] <= last:
        return f"{said.between(begin, takes[0])} {said.between(takes[1], last)}"
    former = next((at for at in range(begin, last) if TABLES.at(said, at, "from_whom")), last)
    to = next((at for at in range(former + 2, last) if _leads_to(said, at)), None)
    if to is None:
        return said.between(begin, last)
    return f"{said.between(begin, former)} {said.between(to, last)}"


def _leads_to(said: Wording, at: int) -> bool:
    return bool(TABLES.at(said, at, "to_whom")) or worded(said, at, verb=True) != said.behind(at)


def of_step_day(said: Wording, first: int) -> Edit | None:
    """Another day for a step: "the deadline of the second step is 10 December", «أجّل موعد الخطوة الثانية أسبوعًا»."""
    verb = TABLES.at(said, first, "shift", "change")
    if (every := TABLES.at(said, verb, "all_steps")) and (moved := shifted(said, first, every)):
        return replace(moved, part="deadline", place=ALL)
    found = next((one for at in range(verb or first, first + WITHIN + 1) if (one := _step_day_at(said, at))), None)
    if found is None:
        return None
    place, end = found
    if verb and (moved := shifted(said, first, end)):
        return replace(moved, part="deadline", place=place)
    value = end
    while after := TABLES.at(said, value, "joins", "moved", "loose"):
        value = after
    return Edit("step", "deadline", said.behind(value), place=place, firm=bool(verb or value > end), joined=value > end)


def _step_day_at(said: Wording, at: int) -> tuple[int, int] | None:
    """A step whose day is named at a word ("the deadline of step 2", "step 2's deadline"), and where that ends."""
    at = TABLES.at(said, at, "the") or at
    if end := TABLES.at(said, at, "deadline"):
        steps = (step_at(said, place) for place in (end, TABLES.at(said, end, "of_goal")) if place)
        return next((one for one in steps if one is not None), None)
    step = step_at(said, at)
    if step is None:
        return None
    end = TABLES.at(said, TABLES.at(said, step[1], "of_goal") or step[1], "deadline")
    return (step[0], end) if end else None


def _given(said: Wording, verb: int) -> bool:
    """Whether it is given to somebody: "give it to Sara", and not "give it two weeks"."""
    end = TABLES.at(said, verb, "it")
    return bool(end) and said.words[end : end + 1] == ("to",)


def of_steps(said: Wording, first: int) -> Edit | None:
    """A step taken out, added, done, moved or worded anew."""
    if end := TABLES.at(said, first, "drop", "delete"):
        found = step_at(said, end)
        if found:
            return Edit("step_drop", place=found[0])
    if (end := TABLES.at(said, first, "add")) and (added := _added(said, end)):
        return added
    if (added := _announced(said, first)) is not None:
        return added
    if end := TABLES.at(said, first, "did"):
        found = step_at(said, end)
        if found and (found[1] >= len(said.words) or TABLES.at(said, found[1], "done", "when_done")):
            return Edit("step_done", place=found[0])
    return _step_told(said, first)


def _announced(said: Wording, first: int) -> Edit | None:
    """A new step behind a colon: "new step: call the supplier", «خطوة جديدة: …»."""
    new = TABLES.at(said, first, "another")
    noun = TABLES.at(said, new or first, "step")
    behind = noun and TABLES.at(said, noun, "another")
    colon = behind or noun
    if not noun or not (new or behind) or said.words[colon : colon + 1] != (":",):
        return None
    return Edit("step_add", words=said.behind(colon + 1))


def _added(said: Wording, end: int) -> Edit | None:
    end = TABLES.at(said, end, "another") or end
    end = TABLES.at(said, end, "another") or end
    if not (noun := TABLES.at(said, end, "step")):
        return None
    for _ in range(3):
        noun = TABLES.at(said, noun, "another", "joins") or noun
    words = said.behind(noun)
    return Edit("step_add", words=words)


def _step_told(said: Wording, first: int) -> Edit | None:
    verb = TABLES.at(said, first, "change", "reword")
    found = step_at(said, verb or first)
    if found is None:
        return None
    place, end = found
    for kind in ("not_done", "done"):
        last = TABLES.at(said, end, kind)
        if last and last >= len(said.words):
            return Edit("step_done" if kind == "done" else "step_open", place=place)
    if (last := TABLES.at(said, end, "did")) and last >= len(said.words):
        return Edit("step_done", place=place)
    if end >= len(said.words):
        return Edit("step", place=place) if verb else None
    if shift := shifted(said, first, end):
        return replace(shift, place=place)
    if not verb and (onto := TABLES.at(said, end, "onto")) and onto < len(said.words):
        return Edit("assign", words=said.behind(first), place=place, firm=False)
    joined = TABLES.at(said, end, "joins", "moved")
    words = worded(said, joined or end, verb=bool(verb and not joined))
    return Edit("step", words=words, place=place, firm=bool(verb), joined=bool(joined))
