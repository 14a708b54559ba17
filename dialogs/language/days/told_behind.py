"""Whether a number behind a comma tells a figure of its own and is no day and no year. Refuses to read the figure."""

from dialogs.language.words.particles import particles
from dialogs.language.words.pieces import Line

_OF_TODAY = particles("figures_of_today")
_BEHIND_DAYS = particles("behind_days")


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
