"""What the person speaks of, in his words ("our newsletter", «المحل»), and his line of business. Refuses to rename."""

from collections.abc import Sequence

from dialogs.language.line import Line
from dialogs.language.particles import particles
from dialogs.language.tokens import Token
from dialogs.language.vocabulary import Cue

_OWNERS = frozenset({"our", "my", "the"})
_ENDS = particles("ends_of_thing")
_SELVES = ("نا", "ي", "تنا", "تي")
_LONGEST = 4


def field_of(line: Line) -> str | None:
    """The line of business that the words name, by the id of its table; the first named of the surest."""
    found = line.named("fields")
    return found[0].name if found else None


def _phrase(line: Line, first: int, *, least: int = 1) -> tuple[int, int] | None:
    """The words from here up to where another part of the sentence starts."""
    while first < len(line.tokens) and line.tokens[first].folded in _ENDS:
        first += 1
    last = first
    while last < len(line.tokens) and last - first < _LONGEST:
        token = line.tokens[last]
        if token.kind != "word" or (token.folded in _ENDS and last > first) or _dated(line, token):
            break
        last += 1
    if last - first < least:
        return None
    return line.tokens[first].start, line.tokens[last - 1].end


def _dated(line: Line, token: Token) -> bool:
    return any(span.start_at <= token.start < span.end_at for span in line.spans)


def thing_of(
    line: Line, metric: Cue | None, metric_id: str | None, deed: Cue | None, amount_end: int | None
) -> tuple[int, int] | None:
    """Where the thing stands that the wish is about, as a noun phrase of up to four words; None if none is named."""
    if deed is not None:
        start = (
            deed.first + 1 if deed.last > deed.first + 1 or not line.tokens[deed.first].folded.isascii() else deed.last
        )
        return _phrase(line, min(start, deed.last))
    if metric_id in {"custom", "units_sold"} and amount_end is not None:
        found = _phrase(line, line.token_at(amount_end))
        if found:
            return found
    named = _owned(line) or _named_field(line)
    if named:
        return named
    return (metric.start, metric.end) if metric else None


def _owned(line: Line) -> tuple[int, int] | None:
    """What follows a word of owning: "our newsletter", "my coffee roastery"."""
    for at, token in enumerate(line.tokens[:-1]):
        if token.folded in _OWNERS - {"the"} and (found := _phrase(line, at, least=2)):
            return found
    return None


def _named_field(line: Line) -> tuple[int, int] | None:
    """المحل، صفحتنا، the page: the word by which a place of business is called."""
    fields: Sequence[Cue] = line.named("fields")
    return (fields[0].start, fields[0].end) if fields else None
