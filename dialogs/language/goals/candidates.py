"""The amounts of a line as a goal may use them, multiples and fractions made comparable. Refuses to give them roles."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from dialogs.language.goals.candidate import Candidate, Pair
from dialogs.language.goals.halves import add_halves
from dialogs.language.goals.line import Line
from dialogs.language.goals.mere_figures import is_mere_figure
from dialogs.language.goals.out_of import parts_of_wholes
from dialogs.language.goals.spans import Span
from dialogs.language.words.duals import duals
from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.language.words.particles import particles
from dialogs.language.words.vocabulary import Cue

# "Doubling is 100 percent relative": what each multiple or fraction changes, in percent.
_CHANGES = {
    "double": 100.0, "triple": 200.0, "quadruple": 300.0, "fivefold": 400.0, "tenfold": 900.0,
    "half": 50.0, "third": 33.33, "two_thirds": 66.67, "quarter": 25.0, "three_quarters": 75.0,
}  # fmt: skip
_MULTIPLES = ("double", "triple", "quadruple", "fivefold", "tenfold")
_FRACTIONS = ("half", "third", "two_thirds", "quarter", "three_quarters")
_FRACTION_VALUES = {0.5: 50.0, 0.3333: 33.33, 0.6667: 66.67, 0.25: 25.0, 0.75: 75.0, 0.2: 20.0, 0.1: 10.0}
_GROUPED = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_LETTERS = frozenset("23578")
_MOST_TIMES = 20  # "downloaded 5,000 times" is a count
_KINDS = {"percent": "percent", "money": "money", "number": "count", "duration": "duration"}
_TIMES = particles("times")
_PACES = ("per_day", "per_week", "per_month", "per_year")
_POINTS = particles("points")
_PERCENTAGE = frozenset({"percentage", "percent", "%"})
_TO_A_POINT = frozenset({"of", "a", "one", "percentage", "percent"})
_NEVER_FRACTIONS = particles("never_fractions")
_BEFORE_YEARS = particles("before_years")
_FOLK = particles("folk")
_EVERY = particles("every_time")
_TO = particles("to")
_BEFORE_ONE_UNIT = particles("before_one_unit")
_ONE_UNIT = {"ساعه": "hours", "دقيقه": "minutes", "يوم": "days", "اسبوع": "weeks"}
_TWO_POINTS = particles("two_points")


def _inside(start: int, end: int, spans: Sequence[tuple[int, int]]) -> bool:
    return bool(spans) and any(low <= start and end <= high for low, high in spans)


@cache
def _likeliest() -> dict[str, str]:
    tables: list[dict[str, list[str]]] = [load_words(language, "likeliest")["money"] for language in LANGUAGES]
    return {fold(word).text: unit for table in tables for unit, words in table.items() for word in words}


def _likely_unit(line: Line, first: int, last: int) -> str | None:
    """The currency that a word means most often, where the country does not use one of that name."""
    cores = (line.tokens[at].core for at in range(first, last))
    unit = next((unit for core in cores if (unit := _likeliest().get(core))), None)
    said = {token.folded for token in line.tokens} if unit in _spoken() else set[str]()
    return next((there for there, words in _spoken().get(unit or "", {}).items() if not words.isdisjoint(said)), unit)


@cache
def _spoken() -> dict[str, dict[str, frozenset[str]]]:
    """By a likely currency those that a dialect makes likelier, with its words: «نحب» says Tunisia."""
    table: dict[str, dict[str, list[str]]] = load_words("ar", "likeliest")["spoken"]
    return {
        unit: {there: frozenset(fold(word).text for word in words) for there, words in others.items()}
        for unit, others in table.items()
    }


def _candidate(line: Line, span: Span, value: float) -> Candidate:
    first, last = line.tokens_in(span.start_at, span.end_at)
    kind, unit = _KINDS[span.kind], span.unit
    if kind == "duration" and unit:
        unit = unit if unit.endswith("s") else unit + "s"
    if kind == "money" and unit is None and (unit := _likely_unit(line, first, last)):
        return Candidate(kind, value, unit, span.start_at, span.end_at, first, last, None, span.guess, doubtful=True)
    if kind == "count" and last < len(line.tokens):
        follower = line.tokens[last].folded
        if follower in _POINTS or _percentage_point(line, last):
            kind = "points"
        elif follower in _TIMES and 1 < value <= _MOST_TIMES and not _paced(line, last + 1):
            kind, value = "times", (value - 1) * 100
    if kind == "percent" and last < len(line.tokens) and line.tokens[last].folded in _POINTS:
        kind = "points"
    text = line.text[span.start_at : span.end_at]
    if kind == "count" and _GROUPED.fullmatch(text):
        value = round(value * 1000) if value < 1000 else value  # noqa: PLR2004 - a point that groups thousands
    found = Candidate(kind, value, unit, span.start_at, span.end_at, first, last, None, span.guess, span.doubtful)
    if kind == "count" and 0 < value < 1 and not any(letter.isdigit() for letter in text):
        if (end := _part_of_a_point(line, last)) is not None:
            return found._replace(kind="points", end=line.tokens[end - 1].end, last=end)
        change = next((change for share, change in _FRACTION_VALUES.items() if abs(share - value) < 0.001), value * 100)  # noqa: PLR2004
        return found._replace(kind="times", value=change)
    return found


def _paced(line: Line, at: int) -> bool:
    """Whether a period stands here, so that "3 times a week" counts and multiplies nothing."""
    return any(cue.first == at for cue in line.any_named("cues", *_PACES))


def _percentage_point(line: Line, at: int) -> bool:
    """Whether "percentage points" stands here."""
    words = [token.folded for token in line.tokens[at : at + 2]]
    return len(words) > 1 and words[0] in _PERCENTAGE and words[1] in _POINTS


def _part_of_a_point(line: Line, at: int) -> int | None:
    """Where "half a point", "a quarter of a percentage point", «نص نقطة» ends; None where no point stands there."""
    while at < len(line.tokens) and line.tokens[at].folded in _TO_A_POINT:
        at += 1
    return at + 1 if at < len(line.tokens) and line.tokens[at].folded in _POINTS else None


def _multiples(line: Line, taken: Sequence[tuple[int, int]]) -> Iterator[Candidate]:
    if not line.has(*_CHANGES):
        return
    numbers = {(span.start_at, span.end_at) for span in line.spans if span.kind == "number"}
    for name in _MULTIPLES:
        for cue in line.named("cues", name):
            if not _inside(cue.start, cue.end, taken) and not _recurs(line, cue):
                yield Candidate("times", _CHANGES[name], None, cue.start, cue.end, cue.first, cue.last)
    for name in _FRACTIONS:
        for cue in line.named("cues", name):
            before = line.tokens[cue.first - 1].folded if cue.first else ""
            alone = line.tokens[cue.first].article and (cue.start, cue.end) in numbers
            if line.tokens[cue.first].folded in _FOLK:
                continue
            if before not in _NEVER_FRACTIONS and (alone or not _inside(cue.start, cue.end, taken)):
                yield Candidate("times", _CHANGES[name], None, cue.start, cue.end, cue.first, cue.last)


def _recurs(line: Line, cue: Cue) -> bool:
    """Whether "three times", «3 مرات» is told with how often it comes, and multiplies nothing."""
    figured = line.text[cue.start : cue.end].casefold().split()[-1] in _TIMES
    return figured and cue.last - cue.first > 1 and _paced(line, cue.last)


def _duals(line: Line) -> Iterator[Candidate]:
    """The things of which a dual says that they are two: «كتابين في الشهر»."""
    words = duals()
    for at, token in enumerate(line.tokens):
        if token.folded in _TWO_POINTS:
            yield Candidate("points", 2.0, None, token.start, token.end, at, at + 1)
        elif token.folded in words and not any(one.start_at <= token.start < one.end_at for one in line.spans):
            yield Candidate("count", 2.0, None, token.start, token.end, at, at + 1)


def _one_unit(line: Line) -> Iterator[Candidate]:
    """A length of one that its bare unit says behind a bound: «ما تتأخر عن ساعة», «بدل يوم», «من ساعة إلى 20 دقيقة»."""
    for at, token in enumerate(line.tokens[1:], 1):
        unit = _ONE_UNIT.get(token.folded)
        before = line.tokens[at - 1].folded
        if unit is None or not (before in _BEFORE_ONE_UNIT or (before in _FROM and _runs_to_a_length(line, at + 1))):
            continue
        if not any(one.start_at <= token.start < one.end_at for one in line.spans):
            yield Candidate("duration", 1.0, unit, token.start, token.end, at, at + 1)


def _runs_to_a_length(line: Line, at: int) -> bool:
    """Whether another length of time is what this one is to become: «إلى ساعتين», «لنص ساعة»."""
    ends = {line.tokens[at + step].start for step in (0, 1) if at + step < len(line.tokens)}
    joined = at < len(line.tokens) and (line.tokens[at].folded in _TO or "ل" in line.tokens[at].lead)
    return joined and any(one.kind == "duration" and one.start_at in ends for one in line.spans)


def _drop_covered(found: list[Candidate]) -> list[Candidate]:
    """Of candidates that overlap, the longest stays; of equal ones a multiple does."""
    if len(found) < 2:  # noqa: PLR2004 - one covers nothing
        return found
    found.sort(key=lambda one: (one.start - one.end, one.kind != "times"))
    kept: list[Candidate] = []
    for one in found:
        if all(one.end <= other.start or other.end <= one.start for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda one: one.start)


def find_candidates(line: Line, *, durations: bool) -> tuple[list[Candidate], list[Pair]]:
    """The amounts that are neither the deadline's nor part of a date, and which of them a range joins.

    `durations`: whether a length of time can be what the goal measures.
    """
    figures = {(span.start_at, span.end_at) for span in line.spans if span.kind == "number"}
    closed = [
        (span.start_at, span.end_at)
        for span in line.spans
        if span.kind == "date" and ((span.start_at, span.end_at) not in figures or _is_year(line, span))
    ]
    if line.deadline:
        closed.append((line.deadline.start_at, line.deadline.end_at))
    spans = [span for span in line.spans if _may_count(line, span) and not _inside(span.start_at, span.end_at, closed)]
    contracts = [cue.end for cue in line.named("measures", "deals")]
    spans = [span for span in spans if span.kind != "duration" or span.end_at not in contracts]
    lengths = [(span.start_at, span.end_at) for span in spans if span.kind == "duration"]
    singles = [
        _candidate(line, span, span.value)
        for span in spans
        if span.value is not None and (span.kind == "duration" or not _inside(span.start_at, span.end_at, lengths))
    ]
    taken = closed + [
        (span.start_at, span.end_at) for span in spans if span.kind == "duration" or (span.value or 0) >= 1
    ]
    found = add_halves(line, _drop_covered([*singles, *_multiples(line, taken), *_duals(line), *_one_unit(line)]))
    if len(found) > 1 and sum(one.kind == "times" for one in found) > 1:
        found = [one for one in found if one.kind != "times" or one.value != _CHANGES["double"]]
    found = [one for one in found if not is_mere_figure(line, one) and not _stands_for_to(line, one, found)]
    found = parts_of_wholes(line, found)
    found = [one for one in found if durations or one.kind != "duration"]
    return _bounded(line, found)


def _stands_for_to(line: Line, one: Candidate, found: Sequence[Candidate]) -> bool:
    """Whether a 2 between a word and a figure is "to", as hurried people write it: "grow insta 2 10k"."""
    behind_word = one.first > 0 and line.tokens[one.first - 1].kind == "word"
    return line.text[one.start : one.end] == "2" and behind_word and any(other.first == one.last for other in found)


def _may_count(line: Line, span: Span) -> bool:
    """Whether a span is an amount of its own, and not the end of a name (B2) or a letter of Arabizi (3la)."""
    before = line.text[span.start_at - 1] if span.start_at else " "
    behind = line.text[span.end_at : span.end_at + 1]
    letter = line.language == "ar" and span.kind == "number" and line.text[span.start_at : span.end_at] in _LETTERS
    if letter and behind.isascii() and behind.isalpha():
        return False
    if span.kind == "number" and span.value is not None and span.value < 1 and _recurs_by(line, span):
        return False
    return span.kind in _KINDS and not (before.isascii() and before.isalpha())


def _recurs_by(line: Line, span: Span) -> bool:
    """Whether a quarter is one of the year's that comes round, and no part of anything: «كل ربع»."""
    at = line.token_at(span.start_at)
    return at > 0 and line.tokens[at].kind == "word" and line.tokens[at - 1].folded in _EVERY


def _is_year(line: Line, span: Span) -> bool:
    """Whether four figures are a year: "since 2019", «عام 2015», and not the count of a measure."""
    text = line.text[span.start_at : span.end_at]
    first, last = line.tokens_in(span.start_at, span.end_at)
    ranged = any(one.kind == "range" and one.start_at <= span.start_at < one.end_at for one in line.spans)
    if ranged or not text.isdigit() or any(cue.first == last for cue in line.any_named("measures")):
        return False
    return first > 0 and line.tokens[first - 1].folded in _BEFORE_YEARS


def _bounded(line: Line, found: list[Candidate]) -> tuple[list[Candidate], list[Pair]]:
    """Read the ranges: one-sided ones bound their amount, others join two."""
    pairs = []
    for span in line.spans:
        if span.kind != "range":
            continue
        ours = [place for place, one in enumerate(found) if span.start_at <= one.start and one.end <= span.end_at]
        if span.low is not None and span.high is not None and len(ours) == 2:  # noqa: PLR2004 - the two ends
            low, high = _alike(found[ours[0]], found[ours[1]])
            found[ours[0]], found[ours[1]] = low, high
            opening = line.tokens[line.token_at(span.start_at)]
            moving = opening.folded in _FROM or (
                opening.lead == "" and low.start - span.start_at > 0 and _opens(line, span, low)
            )
            pairs.append(Pair(low, high, moving, span.start_at))
        elif len(ours) == 1:
            bound = "max" if span.low is None else "min"
            found[ours[0]] = found[ours[0]]._replace(bound=bound)
    return found, pairs


def _alike(low: Candidate, high: Candidate) -> tuple[Candidate, Candidate]:
    """The first end of "10 to 15 %" is of the kind and unit of the second."""
    if low.kind == "count" and high.kind in {"percent", "money", "points", "duration"}:
        return low._replace(kind=high.kind, unit=high.unit), high
    if low.kind == high.kind == "money":
        if low.unit and high.doubtful and not low.doubtful:
            return low, high._replace(unit=low.unit, doubtful=False)
        if high.unit and (low.doubtful or low.unit is None):
            return low._replace(unit=high.unit, doubtful=high.doubtful), high
    return low, high


_FROM = particles("from")


def _opens(line: Line, span: Span, low: Candidate) -> bool:
    first = line.token_at(span.start_at)
    return any(line.tokens[at].folded in _FROM for at in range(first, low.first))
