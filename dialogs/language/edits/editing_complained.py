"""What is wrong with a part of a goal, and its change in the same breath: the complaint becomes the reason.

Refuses a complaint without a change, and one that holds a figure of its own.
"""

from __future__ import annotations

from dataclasses import replace

from dialogs.language.edits.editing_parts import behind_articles, loose, part_at
from dialogs.language.edits.edits import TABLES, Edit
from dialogs.language.words.wordings import Wording

_MOST_SAID = 6


def complained(said: Wording, first: int) -> Edit | None:
    """What is wrong with a part or with the goal, and the change behind it: "the target is too high, make it 50"."""
    begins = behind_articles(said, first)
    found = part_at(said, begins)
    named = found[2] if found is not None and found[1] == begins else TABLES.at(said, begins, "goal")
    for at in range(named + 1, min(named + _MOST_SAID, len(said.words))) if named else ():
        if said.words[at - 1][:1].isdecimal() or (TABLES.at(said, at - 1, "joins") == at and at > named + 2):
            return None
        if TABLES.at(said, at, "loose"):
            edit = loose(said, at)
            return edit and replace(edit, reason=said.between(first, at).strip(" ,،;؛."))
    return None
