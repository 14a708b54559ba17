"""Whether a number behind a comma tells a figure, whether "may" is a verb, and what a stop shortens. Reads no day."""

from dialogs.language.words.particles import particles
from dialogs.language.words.pieces import Line

_OF_TODAY = particles("figures_of_today")
_BEHIND_DAYS = particles("behind_days")
_LONGEST_SHORT, _SHORT_MONTHS = 4, frozenset({"may", "june", "july"})
_MAY_DO, _WHO_MAY = particles("may_do"), particles("who_may")


def tells_a_figure(line: Line, place: int) -> bool:
    """Whether what follows makes a figure of the number: "by march, 2 now", «بنهاية يونيو، 8 في الشهر»."""
    number = line.number(place)
    if number is None or not number.written:
        return False
    behind = place + 1
    if line.core(behind) in _OF_TODAY or (line.has(behind, "in_word") and line.name(behind + 1, "unit")):
        return True
    if line.name(behind, "unit") and line.lead(behind):
        return True
    token = line.token(behind)
    counted = token is not None and token.kind == "word" and not token.senses and token.core not in _BEHIND_DAYS
    return counted and line.core(place - 1) == ","


def is_the_verb(line: Line, place: int) -> bool:
    """Whether "may" is no month: "10 may join", "they may 5 times"; with a capital inside a line it is one."""
    token = line.token(place)
    if token is None or token.core != "may" or (place and token.text[0].isupper()):
        return False
    return line.core(place + 1) in _MAY_DO or line.core(place - 1) in _WHO_MAY


def only_shortens(line: Line, stop: int) -> bool:
    """Whether a full stop only shortens the month before it: "sept . 30", and أكتوبر. 2 at the end of the line."""
    month = line.core(stop - 1)
    if line.core(stop) != ".":
        return False
    if month.isascii():
        return len(month) <= _LONGEST_SHORT and month not in _SHORT_MONTHS
    return stop + 2 == line.length
