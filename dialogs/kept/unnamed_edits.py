"""Changes that name no part, of the one goal at hand: a value for another, a day alone, its limit told anew.

Refuses words that hold anything else, and values that the goal does not have.
"""

from __future__ import annotations

from dialogs.domain.goal import Goal
from dialogs.language.answers.deciding import is_length, stepped
from dialogs.language.answers.limit import read_limits
from dialogs.language.edits.editing_contrast import contrast_in, is_amount, is_day
from dialogs.language.edits.edits import TABLES, Edit
from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context
from dialogs.language.words.wordings import wording

_QUESTIONS = ("?", "؟")
_MORE = ("longer", "shorter")
_MOST_WORDS = 8


def unnamed(text: str, goal: Goal, context: Context) -> Edit | None:
    """Read a change that makes sense of this goal alone; `None` where the words are anything else."""
    if text.rstrip().endswith(_QUESTIONS):
        return None
    plain = _without_politeness(text)
    edits = (rule(plain, goal, context) for rule in _RULES)
    found = next((edit for edit in edits if edit is not None), None)
    return found or _longer(text, goal, context) or _wanted(text, goal, context)


def _without_politeness(text: str) -> str:
    """The words without the politeness that opens or ends them; nothing else is left out."""
    said = wording(text)
    first, last = 0, len(said.words)
    while first < last and (end := TABLES.at(said, first, "polite")) and end < last:
        first = end
    thanks = TABLES.find(said, ("thanks",), range(first + 1, last))
    if thanks is not None and thanks[1] == last and not TABLES.at(said, thanks[0], "lately"):
        last = thanks[0]
    return said.text if (first, last) == (0, len(said.words)) else said.between(first, last)


def _wanted(text: str, goal: Goal, context: Context) -> Edit | None:
    """A figure that is wanted or called better, and no word more: "we want 85 now", «٦٥ أحسن»."""
    said = wording(text)
    places = range(len(said.words))
    wanted = TABLES.find(said, ("wants",), places) and TABLES.find(said, ("lately",), places)
    if goal.target is None or not (wanted or TABLES.find(said, ("better",), places)):
        return None
    left, place = list[int](), 0
    while place < len(said.words):
        end = TABLES.at(said, place, "wants", "better", "polite", "lately")
        left += () if end else (place,)
        place = end or place + 1
    figure = " ".join(said.between(at, at + 1) for at in left)
    return Edit("set", "target", figure, firm=False, joined=True) if is_amount(figure, context) else None


def _more(text: str, goal: Goal, context: Context) -> Edit | None:
    """A share more or less than the target, and no word beside: "10 percent more", «١٠ بالمية زيادة»."""
    way = stepped(text, context)
    shares = [one for one in find_spans(text, context) if one.kind == "percent"]
    said = wording(text)
    told = TABLES.find(said, (*_MORE, "plus"), range(len(said.words)))
    if goal.target is None or way is None or told is None or len(shares) != 1:
        return None
    share = text[shares[0].start_at : shares[0].end_at]
    return Edit("shift", "target", share, firm=False, joined=True, sooner=way == "less")


def _contrasted(text: str, goal: Goal, context: Context) -> Edit | None:
    """A bare figure in place of its target or its start: "50 instead of 60", "not 60, 50"."""
    pair = contrast_in(text, context)
    if pair is None:
        return None
    values = [one.value for one in find_spans(pair[1], context)]
    for part in ("target", "baseline"):
        amount = getattr(goal, part)
        if amount is not None and values == [amount.value]:
            return Edit("set", part, pair[0], firm=False, joined=True)
    return None


def _until(text: str, goal: Goal, context: Context) -> Edit | None:
    """A day and the word that bounds it: "due 15 April", «لحد 15 أبريل»."""
    if goal.deadline is None or not is_day(text, context) or not TABLES.at(wording(text), 0, "bounded"):
        return None
    spans = find_spans(text, context)
    days = [one for one in spans if one.kind == "date"]
    beside = [one for one in spans if not any(day.start_at <= one.start_at < day.end_at for day in days)]
    if beside or days[0].end is None or days[0].end <= context.today:
        return None
    return Edit("set", "deadline", text.strip(), firm=False)


def _longer(text: str, goal: Goal, context: Context) -> Edit | None:
    """So much more time, or less, and no word beside: "two weeks longer", «أعطينا شهر زيادة»."""
    said = wording(text)
    places = range(len(said.words))
    if goal.deadline is None or len(places) > _MOST_WORDS or TABLES.find(said, _MORE, places) is None:
        return None
    rest, place = list[int](), 0
    while place < len(places):
        end = TABLES.at(said, place, *_MORE, "gives", "polite")
        rest += () if end else (place,)
        place = end or place + 1
    if len(rest) == 1 and TABLES.at(said, rest[0], "time"):
        return Edit("set", "deadline", firm=False)
    told = " ".join(said.between(at, at + 1) for at in rest)
    length = next((one for one in (told, f"1 {told}") if _is_length(one, context)), None)
    if length is None:
        return None
    sooner = TABLES.find(said, ("shorter",), places) is not None
    return Edit("shift", "deadline", length, firm=False, sooner=sooner)


def _is_length(words: str, context: Context) -> bool:
    timed = {one.kind for one in find_spans(words, context)} - {"number"} == {"duration"}
    return timed and is_length(words, context)


def _aimed(text: str, goal: Goal, context: Context) -> Edit | None:
    """The target's name and a figure, and no word more: "target 65", «المستهدف 70»."""
    said = wording(text)
    end = TABLES.at(said, 0, "target") or TABLES.at(said, TABLES.at(said, 0, "the"), "target")
    if goal.target is None or not end or end >= len(said.words) or not is_amount(said.behind(end), context):
        return None
    return Edit("set", "target", said.behind(end), firm=False, joined=True)


def _limited(text: str, goal: Goal, context: Context) -> Edit | None:
    """Another figure for the limit that it has: "let a lead cost at most $20"."""
    if goal.guardrail is None or not TABLES.at(wording(text), 0, "keeps"):
        return None
    limits = read_limits(text, context)
    same = len(limits) == 1 and limits[0].metric == goal.guardrail.metric
    return Edit("set", "limit", text.strip(), firm=False) if same else None


_RULES = (_contrasted, _until, _limited, _aimed, _more)
