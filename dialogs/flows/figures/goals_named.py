"""Which kept goal some words name: by its place in the list, its measure, its channel or its own words.

Refuses to guess one where they name none, or one that is not there.
"""

from __future__ import annotations

from dialogs.domain.goal import Goal
from dialogs.events import Known
from dialogs.flows.asking.answering import context_of
from dialogs.flows.figures.which_goal import listed
from dialogs.kept.report import KIN
from dialogs.language.edits.editing import goal_named
from dialogs.language.edits.edits import LAST, LEADING, TABLES, ordinal_at
from dialogs.language.goals.channels import find_channels
from dialogs.language.goals.line import read_line
from dialogs.language.goals.measures import mentions
from dialogs.language.words.folding import fold
from dialogs.language.words.wordings import wording

_LEAST_LETTERS = 4
_COMMON = frozenset({"goal", "goals", "هدفي", "هدفنا", "this", "that", "with", "from", "more", "make"})


def named_in(known: Known, about: str) -> Goal | None:
    """The one goal that words name; `None` where they name none or several."""
    fitting = fitting_in(known, about)
    return fitting[0] if len(fitting) == 1 else None


def fitting_in(known: Known, about: str) -> list[Goal]:
    """The goals that words may name, those under way before others."""
    if not about.strip():
        return []
    place = goal_named(about) or _ordinal_alone(about)
    goals = listed(known)
    if place is not None and (place == LAST or place <= len(goals)):
        return [goals[place if place == LAST else place - 1]] if goals else []
    line = read_line(about, context_of(known))
    measures = {cue.name for cue in mentions(line)}
    channels = {cue.name for cue in find_channels(line)}
    kin = measures | {name for family in KIN if family & measures for name in family}
    of_kin = [one for one in known.goals if one.metric in kin or (not measures and one.channel in channels)]
    fitting = [one for one in of_kin if one.metric in measures] or of_kin
    if len(fitting) > 1 and channels:
        fitting = [one for one in fitting if one.channel in channels] or fitting
    worded = _worded(known, about) if len(fitting) != 1 else []
    fitting = [one for one in fitting if one in worded] or fitting or worded
    return [one for one in fitting if one.status == "active"] or fitting


def names_absent(known: Known, about: str) -> bool:
    """Whether words that fit no goal name one all the same, by its place or what it counts."""
    if not about.strip():
        return False
    line = read_line(about, context_of(known))
    return goal_named(about) is not None or bool(mentions(line)) or bool(find_channels(line))


def naming_words(about: str) -> str:
    """What is left of words about a goal without those that any goal has: "smoking" of "my smoking goal"."""
    said = wording(about)
    left: list[str] = []
    place = 0
    while place < len(said.words):
        end = TABLES.at(said, place, "the", "goal", "it", "of_goal", "nameless", "on_hold")
        if end or said.words[place] in LEADING or ordinal_at(said, place) is not None:
            place = end or place + 1
            continue
        left.append(said.between(place, place + 1))
        place += 1
    return " ".join(left)


def _ordinal_alone(about: str) -> int | None:
    """The place that words tell and nothing else: "the second one", «التاني»."""
    said = wording(about)
    told = [number for at in range(len(said.words)) if (number := ordinal_at(said, at)) is not None]
    return told[0] if len(told) == 1 and not naming_words(about) else None


def _worded(known: Known, about: str) -> list[Goal]:
    """The goals in whose own words a longer word of these stands, or each that names them."""
    said = longer_words(about)
    found = [one for one in known.goals if said & longer_words(f"{one.thing or ''} {one.wish}")]
    named = {_bare(word) for word in naming_words(about).split()}
    return found or [one for one in known.goals if named and named <= set(map(_bare, one.wish.split()))]


def longer_words(text: str) -> set[str]:
    """The longer words of a text in their look-up form, those of any goal left out."""
    return {word for word in map(_bare, text.split()) if len(word) >= _LEAST_LETTERS and word not in _COMMON}


def _bare(word: str) -> str:
    return fold(word).text.strip(".,:;").removeprefix("ال")
