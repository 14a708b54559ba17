"""Changes of a plan's steps in words: added, taken out, done, given to somebody, moved. Refuses to know the plan."""

from __future__ import annotations

from dataclasses import replace

from dialogs.language.edits import TABLES, Edit, shifted, step_at, worded
from dialogs.language.wordings import Wording

_OF = (("عن",), ("for",), ("of",))
_BEING = frozenset({"is", "are", "be", "هو", "هي"})


def assignment(said: Wording, first: int) -> Edit | None:
    """Give a step to somebody: "make Sara responsible", «خلي المسؤول سارة», "give step 2 to Sara"."""
    owner = TABLES.find(said, ("owner",), range(first, min(first + 5, len(said.words))))
    step = next((found for at in range(first, len(said.words)) if (found := step_at(said, at))), None)
    verb = TABLES.at(said, first, "assign")
    takes = step and TABLES.find(said, ("takes",), range(first, min(first + 3, len(said.words))))
    named = owner and (TABLES.at(said, first, "change", "make", "assign") or owner[0] - first <= 1)
    if named or (owner and said.words[owner[0] - 1] in _BEING):
        pass
    elif not (verb and (step or _given(said, verb))) and not takes:
        return None
    if owner is not None and step is None and said.words[owner[1] : owner[1] + 1] in _OF:
        return None
    if owner is not None and len(said.words) - first < 2:  # noqa: PLR2004 - a noun and a name
        return None
    return Edit("assign", words=said.behind(first), place=step[0] if step else None, firm=bool(owner or verb))


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
    verb = TABLES.at(said, first, "change")
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
