"""A plan's step changed by its own words: "finished the landing page", «تصوير المنتجات على هدى». Refuses a guess.

Holds only where the words fit one open step of the person's own wording, and no figure stands among them.
"""

from __future__ import annotations

from dialogs.domain.plans.plan import Plan
from dialogs.language.edits.edits import TABLES, Edit
from dialogs.language.goals.channels import find_channels
from dialogs.language.goals.line import read_line
from dialogs.language.goals.measures import mentions
from dialogs.language.words.context import Context
from dialogs.language.words.folding import fold
from dialogs.language.words.wordings import Wording, wording

_LEAST_LETTERS = 3
_MOST_WORDS = 10
_A_NAME = 3
_ME = "me"
_QUESTIONS = ("?", "؟")


def step_named(text: str, plan: Plan, context: Context) -> Edit | None:
    """Read a step that is done, or that somebody takes; `None` where the words are anything else."""
    said = wording(text)
    if not plan.actions or len(said.words) > _MOST_WORDS or any(map(str.isdigit, text)):
        return None
    if text.rstrip().endswith(_QUESTIONS):
        return None
    return _all_given(said, context) or _done(said, plan) or _given(said, plan, context)


def all_mine(text: str, context: Context) -> bool:
    """Whether a person takes all steps on: "I'll do all the steps", «كل الخطوات علي»."""
    given = _all_given(wording(text), context)
    return given is not None and given.words == _ME


def _all_given(said: Wording, context: Context) -> Edit | None:
    """All steps given to somebody: "give all steps to me", "I'll do all the steps", «كل الخطوات علي»."""
    found = TABLES.find(said, ("all_steps",), range(len(said.words)))
    if found is None:
        return None
    first, end = found
    whole = len(said.words)
    verb = TABLES.at(said, 0, "assign", "handed", "make")
    begun = first in {0, verb}
    if begun and TABLES.at(said, end, "are_mine") == whole:
        return Edit("assign", words=_ME, firm=False)
    if TABLES.at(said, 0, "i_take") == first and (end == whole or TABLES.at(said, end, "are_mine") == whole):
        return Edit("assign", words=_ME, firm=False)
    behind = TABLES.at(said, end, "to_whom", "onto")
    if verb and begun and behind and 0 < whole - behind <= _A_NAME and _may_be_a_name(said, behind, context):
        return Edit("assign", words=said.behind(behind), firm=False)
    return None


def _done(said: Wording, plan: Plan) -> Edit | None:
    """A step that is over: "finished the landing page", «صفحة الهبوط خلصت»."""
    places = range(len(said.words))
    begins = TABLES.at(said, 0, "did")
    last = next((at for at in places[1:] if TABLES.at(said, at, "done") == len(said.words)), None)
    named = said.behind(begins) if begins else said.between(0, last) if last is not None else ""
    place = _place_of(named, plan) or _told_so(said, plan)
    return Edit("step_done", place=place, firm=False) if place is not None else None


def _told_so(said: Wording, plan: Plan) -> int | None:
    """The step that is told as done by its own verb in the past: "called ten customers", «وفرت المقاسات»."""
    if not 1 < len(said.words) <= _MOST_WORDS or said.words[0].endswith("ing"):
        return None
    place = _place_of(said.text, plan)
    own = _telling(plan.actions[place - 1].what.words or "") if place is not None else frozenset()
    return None if said.words[0] in own else place


def _given(said: Wording, plan: Plan, context: Context) -> Edit | None:
    """A step, or all of them, and who takes it: "the landing page is for Sara", «كل الخطوات على عمر»."""
    for at in range(1, len(said.words)):
        end = TABLES.at(said, at, "onto")
        if not end or not 0 < len(said.words) - end <= _A_NAME or not _may_be_a_name(said, end, context):
            continue
        if TABLES.at(said, 0, "all_steps") == at:
            return Edit("assign", words=said.behind(end), firm=False)
        place = _place_of(said.between(0, at), plan)
        if place is not None:
            return Edit("assign", words=said.behind(end), place=place, firm=False)
    return None


def _may_be_a_name(said: Wording, place: int, context: Context) -> bool:
    """Whether somebody may be meant, and no thing and no channel: not "for the clinic", not «على إنستغرام»."""
    article = TABLES.at(said, place, "the") or said.words[place].startswith("ال")
    line = read_line(said.behind(place), context)
    return not article and not find_channels(line) and not mentions(line)


def _place_of(named: str, plan: Plan) -> int | None:
    """The place of the one open step in whose words all of these stand, as they are or in another form."""
    words = _telling(named)
    open_ = [(place, _telling(step.what.words or "")) for place, step in enumerate(plan.actions, 1) if not step.done_on]
    if not words:
        return None
    for fits in (words.issubset, lambda own: all(any(_akin(word, one) for one in own) for word in words)):
        fitting = [place for place, own in open_ if fits(own)]
        if fitting:
            return fitting[0] if len(fitting) == 1 else None
    return None


def _akin(word: str, other: str) -> bool:
    """Whether two words may be forms of one: "filming" and "film", «تصوير» and «أصور»; most letters stand in both."""
    shorter = min(len(word), len(other))
    return _in_both(word, other) >= max(_LEAST_LETTERS, shorter - 1)


def _in_both(word: str, other: str) -> int:
    """How many letters of one stand in the other in the same order."""
    row = [0] * (len(other) + 1)
    for letter in word:
        before = 0
        for place, one in enumerate(other, 1):
            before, row[place] = row[place], before + 1 if letter == one else max(row[place], row[place - 1])
    return row[-1]


def _telling(text: str) -> frozenset[str]:
    """The longer words of a text in their look-up form, without the article."""
    words = (fold(word).text.strip(".,:;!").removeprefix("ال") for word in text.casefold().split())
    return frozenset(word for word in words if len(word) >= _LEAST_LETTERS and word not in ("the", "our"))
