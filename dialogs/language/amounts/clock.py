"""Hours and minutes with a colon between them, as a length: "2:30 hours". Refuses times of the day."""

from dialogs.language.words.pieces import Line, Number

_PAIR, _HOUR = 2, 60


def on_a_clock(line: Line, place: int, minutes: Number) -> float | None:
    """How many hours "2:30" are, `place` being that of its minutes; None where no colon ties two figures."""
    hours = line.number(place - 2)
    if hours is None or line.core(place - 1) != ":" or len(minutes.written) != _PAIR or minutes.value >= _HOUR:
        return None
    return hours.value + minutes.value / _HOUR
