"""Lengths of time by whose end a line wants something done: خلال 3 شهور, "I've got 45 days to". Refuses rhythms."""

from datetime import date

from dialogs.language.amounts.durations import total
from dialogs.language.days import calendar
from dialogs.language.words.findings import PLAIN, STRONG, WEAK, Duration, End
from dialogs.language.words.particles import particles
from dialogs.language.words.pieces import Line, Number

_AT_A_TIME = frozenset({"on", "at"})
_SHORT = frozenset({"second", "minute", "hour"})


def count_down(line: Line, length: Duration, today: date) -> End | None:
    """Find the day that a length leads to, None where its words make it no limit or it is shorter than a day."""
    day = calendar.shift(today, length.parts)
    if day is None or all(unit in _SHORT for _, unit in length.parts):
        return None
    first, ranged = _opening(line, length.first)
    before, lead = first - 1, line.lead(first)
    if line.has_any(before, "every", "since", "more", "at_least") or line.has(length.last, "ago"):
        return None
    if line.has(before, "fewer", "at_most"):
        limited = line.has(before - 1, "within", "in_word")
        return End(day, before - 1, length.last, PLAIN, ranged) if limited else None
    if line.has(before - 1, "from_now") and line.has(before, "by"):
        return End(day, before - 1, length.last, STRONG, ranged)
    if line.has(before, "from_now"):
        return End(day, before, length.last, PLAIN, ranged)
    after = ranged and line.has(before, "after") and not line.has(length.last, "of_word", "from_day")
    if after or _counts_down(line, first, lead, length):
        start = before if line.has(before, "within", "by", "after") else first
        return End(day, start, length.last, PLAIN, ranged)
    return End(day, first, length.last, WEAK, ranged) if line.only(first, length.last) else None


def last_through(line: Line, length: Duration, today: date) -> End | None:
    """Find the end of a goal that is kept up for so long: "50 a post for 30 days", ٥٠ تفاعل لمدة ٣٠ يوم.

    Doubtful, since "for" also says how long each of the things counted lasts: contracts, stays, trials.
    """
    before = length.first - 1
    if not line.has(before, "long") or line.core(before) in _AT_A_TIME or not _closes(line, length.last):
        return None
    day = calendar.shift(today, length.parts)
    if day is None or all(unit in _SHORT for _, unit in length.parts):
        return None
    told = [place for place in range(before) if isinstance(line.pieces[place], Number)]
    if not told and before > 0:
        return None
    between = range(told[-1] + 1 if told else 0, before)
    if any(line.has(place, "since") or _lasts_itself(line, place) for place in between):
        return None
    return End(day, before, length.last, WEAK, doubtful=bool(told))


def _lasts_itself(line: Line, place: int) -> bool:
    """Whether a word names what lasts so long in a goal's stead: a contract, a stay, اشتراك."""
    token = line.token(place)
    return token is not None and not {token.folded, token.core}.isdisjoint(particles("lasts_itself"))


def _closes(line: Line, place: int) -> bool:
    """Whether a clause ends here, so that nothing is counted by the length."""
    piece = line.piece(place)
    return piece is None or piece.kind == "mark" or piece.lead == "و" or line.has(place, "closer", "and_word", "joiner")


def _opening(line: Line, first: int) -> tuple[int, bool]:
    """Where "3 to 6 months" or "about 6 months" begins, and whether it had a lower end."""
    ranged = False
    before = first - 1
    if line.number(before) is not None and line.lead(first) == "ل":
        first, ranged = before, True
    elif line.number(before - 1) is not None and (line.has(before, "to", "joiner") or line.core(before) == "-"):
        first, ranged = before - 1, True
    while line.has(first - 1, "guess") or (ranged and line.has(first - 1, "from", "between")):
        first -= 1
    return first, ranged


def _counts_down(line: Line, first: int, lead: str, length: Duration) -> bool:
    before = first - 1
    if lead in {"ب", "ف"} or (lead == "ل" and not line.has(before, "of_word")):
        return not length.definite
    if line.has(before, "within", "in_word") and not line.has(before, "long"):
        return not (length.definite and len(length.parts) == 1 and total(length.parts)[0] == 1)
    return line.has(length.last, "to_come") or line.has(before, "left_over")
