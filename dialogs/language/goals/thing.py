"""What the person speaks of, in his words ("our newsletter", «المحل»), and his line of business. Refuses to rename."""

from collections.abc import Sequence

from dialogs.language.goals.line import Line
from dialogs.language.goals.spans import Span
from dialogs.language.words.duals import is_dual
from dialogs.language.words.particles import particles
from dialogs.language.words.tokens import Token
from dialogs.language.words.vocabulary import Cue, known_forms, vocabulary

_OWNERS = frozenset({"our", "my", "the"})
_ENDS = particles("ends_of_thing")
_LONGEST = 4
_BEFORE_THINGS = particles("before_things")
_MOVES = ("increase", "decrease", "gain", "reach", "keep")
_TIMES = particles("times")
_TAILS = frozenset({"of", "the", "a", "اللي", "الذين", "الي"})
_SKIPPED, _ENDS_BEHIND, _WHOSE = _ENDS | _BEFORE_THINGS, _ENDS | _TAILS, _OWNERS - {"the"}
_BEFORE_ARTICLE = ("فال", "بال", "عال", "وال")
_TWO_LETTERS, _LONG_ENOUGH = 2, 4


def field_of(line: Line) -> str | None:
    """The line of business that the words name, by the id of its table; the first named of the surest."""
    found = line.any_named("fields")
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
        return _trimmed(line, _phrase(line, min(start, deed.last)))
    return _trimmed(line, _named(line, metric, metric_id, amount_end))


def _named(line: Line, metric: Cue | None, metric_id: str | None, amount_end: int | None) -> tuple[int, int] | None:
    """The words for what is counted or moved: the person's own measure, else his place, else the known measure."""
    owned = _owned(line)
    if metric is not None and metric.name == "custom":
        inside = owned is not None and metric.start <= owned[0] < metric.end
        start = _figure_first(line, metric)
        return owned if inside else (start, metric.end if start > metric.start else _figure_in(line, metric))
    if metric_id in {"custom", "units_sold"} and amount_end is not None:
        counted = line.tokens[line.token_at(amount_end - 1)]
        if is_dual(counted):
            return counted.start, counted.end
        if spent := _time_spent(line, amount_end):
            return spent
        if found := _phrase(line, line.token_at(amount_end)) or _moved(line):
            return found
    hiring = line.named("cues", "hiring")
    if metric_id == "employees" and amount_end is None and hiring and (found := _phrase(line, hiring[0].last)):
        return found
    named = owned or _named_field(line)
    if named:
        return named
    return (metric.start, metric.end) if metric else None


def _lasts_or_recurs(line: Line, span: Span) -> bool:
    """Whether a figure is a length of time, or tells how often: "run 3 times a week"."""
    _, last = line.tokens_in(span.start_at, span.end_at)
    recurs = last < len(line.tokens) and line.tokens[last].folded in _TIMES
    return span.kind == "duration" or (span.kind == "number" and recurs)


def _time_spent(line: Line, amount_end: int) -> tuple[int, int] | None:
    """What so many hours a day go to, named before them: "sleep 8 hours a night", "screen time down to 2 hours"."""
    figures = [one for one in line.spans if one.end_at == amount_end and _lasts_or_recurs(line, one)]
    if not figures:
        return None
    last = line.token_at(figures[0].start_at)
    moves = line.any_named("directions", *_MOVES)
    while last and (line.tokens[last - 1].folded in _ENDS or any(cue.first == last - 1 for cue in moves)):
        last -= 1
    first, wants = last, line.named("cues", "want")
    while first and last - first < _LONGEST and line.tokens[first - 1].kind == "word":
        before = line.tokens[first - 1]
        claimed = any(cue.first < first <= cue.last for cue in wants)
        if claimed or before.folded in _ENDS or _dated(line, before):
            break
        first -= 1
    return (line.tokens[first].start, line.tokens[last - 1].end) if first < last else None


def _figure_in(line: Line, metric: Cue) -> int:
    """Where a measure's words end: before a figure that stands among them."""
    figures = (token.start for token in line.tokens[metric.first + 1 : metric.last] if _figured(line, token))
    return next(figures, metric.end)


def _figure_first(line: Line, metric: Cue) -> int:
    """Where a measure's words begin: behind a figure that stands between a word of keeping and "on time"."""
    starts = (at for at in range(metric.first + 2, metric.last) if _on_time(line, at))
    return next(
        (line.tokens[at].start for at in starts if _figure_in(line, metric) < line.tokens[at].start), metric.start
    )


def _moved(line: Line) -> tuple[int, int] | None:
    """What stands behind the word of moving: "grow our volunteers from 20 to 50"."""
    moves = line.any_named("directions", "increase", "decrease")
    return _phrase(line, moves[0].last) if moves else None


def _trimmed(line: Line, place: tuple[int, int] | None) -> tuple[int, int] | None:
    """The noun phrase alone: no amount, no verb before it, no clause behind it, no preposition glued to it."""
    if place is None:
        return None
    first, last = line.tokens_in(*place)
    for at in range(first, last):
        if _figured(line, line.tokens[at]):
            first = at + 1
    verbs = {cue.first for cue in line.any_named("directions", *_MOVES) if cue.last == cue.first + 1}
    verbs |= {cue.first for cue in line.any_named("cues", "want", "doing") if cue.last == cue.first + 1}
    while first < last and (
        (line.tokens[first].folded in _SKIPPED and not _on_time(line, first))
        or (first in verbs and _may_go(line, first, last))
    ):
        first += 1
    last = next((at for at in range(first + 1, last) if _leaves(line.tokens[at]) or _wished(line, at)), last)
    while last > first and (line.tokens[last - 1].folded in _ENDS_BEHIND or line.tokens[last - 1].kind != "word"):
        last -= 1
    if last == first:
        return None
    token = line.tokens[first]
    start, end = token.start + _glued(token), line.tokens[last - 1].end
    return (start, end) if end - start >= _TWO_LETTERS else None


def _on_time(line: Line, at: int) -> bool:
    """Whether the preposition belongs to the measure's name: "on-time delivery"."""
    words = [token.folded for token in line.tokens[at : at + 3] if token.folded != "-"]
    return words[:2] == ["on", "time"]


def _figured(line: Line, token: Token) -> bool:
    """Whether a token is part of an amount or a date, a dual that names its thing apart."""
    return token.kind == "number" or (_dated(line, token) and not is_dual(token))


def _may_go(line: Line, first: int, last: int) -> bool:
    """Whether a word of moving may fall from the front: a verb always, a noun where another word follows."""
    word = line.tokens[first].folded
    return last - first > 1 or (word.startswith(("ن", "ا", "ي")) and not word.startswith("ال"))


def _tells(token: Token) -> bool:
    """Whether a word is a verb of the third person, with which a clause begins: «شخص يشوفوا صفحتنا»."""
    if not token.folded.startswith(("ي", "بي", "كي")) or token.article:
        return False
    return any(form.startswith("فعل") for form in known_forms()[token.folded])


def _wished(line: Line, at: int) -> bool:
    """Whether a second wish opens here: «فرع جديد وزيادة المبيعات»."""
    return line.tokens[at].folded.startswith("و") and any(
        cue.first == at for cue in line.any_named("directions", *_MOVES)
    )


def _leaves(token: Token) -> bool:
    """Whether a word behind the noun belongs to it no more: a verb, a place («بالدمام»), a second wish («ونوظف»)."""
    return (
        _tells(token)
        or token.folded.startswith(_BEFORE_ARTICLE)
        or (token.folded.startswith("ون") and len(token.folded) > _LONG_ENOUGH)
    )


def _known_without(folded: str) -> bool:
    """Whether only the rest of a word is one of the vocabulary, so that its first letter is a preposition: «لعيادة»."""
    words = vocabulary().known.words
    return folded not in words and folded[1:] in words


def _glued(token: Token) -> int:
    """How many letters of a preposition are glued to a noun with its article: «فالجمعية», «للمحل»."""
    if token.folded.startswith(_BEFORE_ARTICLE):
        return 1
    if len(token.folded) > _LONG_ENOUGH and token.folded[0] in "لبف" and _known_without(token.folded):
        return 1
    return _TWO_LETTERS if token.folded.startswith("لل") and len(token.folded) > _LONG_ENOUGH else 0


def _owned(line: Line) -> tuple[int, int] | None:
    """What follows a word of owning: "our newsletter", "my coffee roastery"."""
    for at, token in enumerate(line.tokens[:-1]):
        if token.folded in _WHOSE and (found := _phrase(line, at, least=2)):
            return found
    return None


def _named_field(line: Line) -> tuple[int, int] | None:
    """المحل، صفحتنا، the page: the word by which a place of business is called."""
    fields: Sequence[Cue] = line.any_named("fields")
    return (fields[0].start, fields[0].end) if fields else None
