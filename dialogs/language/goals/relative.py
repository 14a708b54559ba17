"""Whether a target is a change or a level. Refuses to look at anything but the words around it and its measure."""

from collections.abc import Sequence

from dialogs.language.goals.beside import NO_NOUNS, bounded, preposition
from dialogs.language.goals.candidate import Candidate
from dialogs.language.goals.line import Line
from dialogs.language.goals.measures import RATES
from dialogs.language.goals.rhythm import period_of
from dialogs.language.words.particles import particles
from dialogs.language.words.vocabulary import Cue

_MAKING = frozenset({"revenue", "sales", "profit"})
_OF = frozenset({"of", "من"})
_OUT_OF = frozenset({"of", "in", "من"})
_RATE = particles("rate")
_BEYOND = particles("beyond")
_FILLING = particles("filling")
_OR = frozenset({"or", "او"})
_MOSTLY = 50
_CLAUSE = 6


def is_relative(
    line: Line, target: Candidate, metric: str | None, *, moves: Sequence[Cue], baseline: Candidate | None
) -> bool:
    """Whether a target is a change ("by 20 %", "500 new") or a level ("to 3 %", "reach 5,000")."""
    said = preposition(line, target)
    if target.kind == "times":
        return said == "by" or metric not in RATES or not _of_a_whole(line, target)
    if baseline is not None and baseline.kind == target.kind:
        moved = said is None and target.value < baseline.value and _moved_by(line, target)
        new = said != "to" and target.kind == "count" and _new_beside(line, target)
        return moved or (new and not (metric == "new_customers" and _is_rate_above(line, target, baseline)))
    if target.kind == "percent" and said != "by" and (_part(line, target, moves, said) or _fill(target, metric, said)):
        return False
    beyond = target.kind != "percent" and said != "by" and _exceeds(line, target)
    if (beyond or _fills(line, target)) and not _new_beside(line, target):
        return False
    if target.kind == "percent" and metric not in RATES:
        rate = (said == "to" or not moves) and said != "by" and (_speaks_of_rate(line, target) or _kept(line, target))
        return not rate and not (metric == "custom" and _is_share(line, target, said))
    if bounded(line, target) and said != "by" and not _so_many_new(line, target):
        return False
    if said != "to" or _new_beside(line, target):
        return _new_beside(line, target) or _is_moved(line, target, metric, moves, said)
    return False


def _so_many_new(line: Line, target: Candidate) -> bool:
    """Whether so many new ones are wanted or more: "at least 15 new clients", «على الأقل 500 متابع جديد»."""
    kept = line.named("directions", "keep")
    return target.bound == "min" and target.kind == "count" and not kept and _new_beside(line, target)


def _moved_by(line: Line, target: Candidate) -> bool:
    """Whether so many are to come or go, told right behind the word for it: "lose 5 kg, now 80"."""
    return any(cue.last == target.first for cue in line.any_named("directions", "decrease", "gain"))


def _fills(line: Line, target: Candidate) -> bool:
    """Whether something is to be filled with so many, or so far: «نعبي الدورة، 30 طالب», "fill the hotel to 80 %"."""
    first, last = line.sentence(target.first)
    filled = any(token.core in _FILLING or token.folded in _FILLING for token in line.tokens[first : target.first])
    moves = line.any_named("directions", "increase", "decrease")
    others = [cue for cue in moves if first <= cue.first < last and line.tokens[cue.first].folded not in _FILLING]
    return filled and not others


def _is_rate_above(line: Line, target: Candidate, baseline: Candidate) -> bool:
    """Whether so many new ones a month are above those told for today: «50 عميل جديد في الشهر»."""
    return baseline.value < target.value and any(period_of(line, one) is not None for one in (target, baseline))


def _fill(target: Candidate, metric: str | None, said: str | None) -> bool:
    """Whether bookings are to come to most of what there is: "bookings to 80 %"."""
    return metric == "bookings" and said == "to" and target.value >= _MOSTLY


def _exceeds(line: Line, target: Candidate) -> bool:
    """Whether the level is one to go beyond: «يزيد عدد الزوار على 3000»."""
    before = target.first - 1
    if before < 0 or line.tokens[before].folded not in _BEYOND:
        return False
    return not any(cue.last == before for cue in line.any_named("directions", "reach", "gain"))


def _is_share(line: Line, target: Candidate, said: str | None) -> bool:
    """Whether a percentage of a measure of the person's own is a level of it: arrived at, kept, or part of a whole."""
    return said == "to" or _arrives(line, target, ()) or _kept(line, target) or _of_a_whole(line, target)


def _part(line: Line, target: Candidate, moves: Sequence[Cue], said: str | None) -> bool:
    """Whether the percentage is the part of a whole that is to be had: "fill 80 % of our tables"."""
    others = [cue for cue in moves if line.tokens[cue.first].folded not in _FILLING]
    return _of_a_whole(line, target) and (said == "to" or not others)


def _kept(line: Line, target: Candidate) -> bool:
    """Whether the percentage is a level that is kept: "keep staff turnover below 10 %", "maintain 95 % occupancy"."""
    keeps = line.named("directions", "keep")
    governed = any(cue.last == target.first for cue in keeps) and not _new_beside(line, target)
    return bool(keeps) and (governed or bounded(line, target))


def _speaks_of_rate(line: Line, target: Candidate) -> bool:
    """Whether a rate is named before the percentage, which then is its level: "the return rate to 4 %"."""
    first, _ = line.sentence(target.first)
    return any(token.folded in _RATE or token.core in _RATE for token in line.tokens[first : target.first])


def _of_a_whole(line: Line, target: Candidate) -> bool:
    """Whether a percentage is a share of something: "90 % of our rooms"."""
    told_so = not _OUT_OF.isdisjoint(line.text[target.start : target.end].casefold().split())
    return told_so or (target.last < len(line.tokens) and line.tokens[target.last].folded in _OF)


def _is_moved(line: Line, target: Candidate, metric: str | None, moves: Sequence[Cue], said: str | None) -> bool:
    """Whether a word of moving in the same sentence governs the amount, with no word of arriving between."""
    first, last = line.sentence(target.first)
    limits = line.any_named("cues", "not_more", "not_less", "less")
    moving = [
        cue
        for cue in moves
        if first <= cue.first < last
        and cue.first <= target.last + 1
        and not any(limit.first <= cue.first < limit.last for limit in limits)
        and not _collects(line, cue, target)
        and not (metric == "custom" and _does(line, cue, target))
    ]
    if said == "by":
        return bool(moving) or (metric not in _MAKING and not (metric in RATES and target.kind == "percent"))
    return bool(moving) and not _arrives(line, target, moving)


def _collects(line: Line, cue: Cue, target: Candidate) -> bool:
    """Whether "raise" means to collect: "raise $40k"."""
    return target.kind == "money" and cue.last == target.first and line.tokens[cue.first].folded == "raise"


def _does(line: Line, cue: Cue, target: Candidate) -> bool:
    """Whether the word of moving tells what is done so many times: «نشر 3 منشورات»."""
    doing = any(one.first == cue.first for one in line.named("cues", "doing"))
    return doing and cue.name == "increase" and cue.last == target.first


def _arrives(line: Line, target: Candidate, moving: Sequence[Cue]) -> bool:
    """Whether a word for arriving stands between the movement and the amount."""
    last_move = max((cue.first for cue in moving), default=0)
    arriving = line.any_named("directions", "reach", "keep")
    return any(last_move <= cue.first <= target.first and target.first - cue.last <= _CLAUSE for cue in arriving)


def _new_beside(line: Line, target: Candidate) -> bool:
    """Whether "new", "more", إضافي stands at the amount or at the noun it counts."""
    first, last = line.sentence(target.first)
    compared = {cue.first for cue in line.any_named("cues", "more", "less") if cue.weight > 1}
    said = (one for one in line.named("cues", "new") if one.first not in compared)
    for cue in (one for one in said if one.first == 0 or line.tokens[one.first - 1].folded not in _OR):
        if target.last <= cue.first <= target.last + 2 and cue.first < last:
            if line.tokens[cue.first].article and cue.first > target.last and not line.tokens[target.last].article:
                continue  # «15 شقة بالمشروع الجديد»
            between = line.tokens[target.last : cue.first]
            return all(token.kind == "word" and token.folded not in NO_NOUNS for token in between)
        if first <= cue.first < target.first <= cue.last:
            return True
    return False
