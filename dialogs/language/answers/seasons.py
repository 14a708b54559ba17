"""Which parts of a year weigh more or less, in words: "Ramadan is the strongest", «الربع الرابع ضعف», "Q2 150,000".

Refuses to know how much "strong" is: a weight that was not said in figures is marked as suggested.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import cache

from dialogs.language.days.calendar import months_from
from dialogs.language.days.feasts import SEASONS, season
from dialogs.language.goals.line import Line, read_line
from dialogs.language.words.context import Context
from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words

Stretch = tuple[date, date]

STRONG, WEAK = 1.5, 0.5
_FACTORS = {"half_more": 1.5, "double": 2.0, "triple": 3.0, "half": 0.5}
_PLACES = ("first", "second", "third", "fourth", "last")
_AMOUNTS = frozenset({"number", "percent", "money"})
_MOSTLY = 0.6
_LEAST = 0.05
_ASKED = frozenset({"raise", "cut"})
_SIZES = frozenset({"strong", "weak"})
_SIGNS = frozenset("+-−")
_SCHOOL = 9
_HUNDRED = 100
_JOINS = re.compile(r"[\s,،&+و]*(?:and|or|أو)?[\s,،]*(?:the|in|في)?\s*")
_NUMBERED = re.compile(
    r"(?:\b(?:quarter|qtr|number|no\.?)|#|\b(?:ال)?ربع|\bرقم)\s*(\d)\b|^\s*(\d)(?=\s*[:=]|\s+(?:is|as|gets)\b)"
)
_QUARTER = re.compile(r"\bq\s?[1-4١-٤]\b|\b(?:quarter|qtr|(?:و|لل|بال|ال)?ربع)\b", re.IGNORECASE)
_YEARS = (-1, 0, 1, 2)
_THREE_MONTHS = range(89, 93)


@dataclass(frozen=True, slots=True)
class Weighing:
    """What is said of some quarters, counted from 0: a `factor`, a `share` of the whole, or an `amount` in `unit`.

    No `places`: what was named, `season`, does not fall into the time. `suggested`: the factor is ours.
    """

    places: tuple[int, ...]
    season: str | None = None
    factor: float | None = None
    share: float | None = None
    amount: float | None = None
    unit: str | None = None
    suggested: bool = False


@dataclass(frozen=True, slots=True)
class _Item:
    """Something found in the text: a part of the year (`when` or `place`), or what is said of it (`name`, `value`)."""

    start: int
    end: int
    name: str
    value: float = 0.0
    unit: str | None = None
    when: Stretch | None = None
    words: str = ""

    @property
    def part(self) -> bool:
        return self.when is not None or self.name in _PLACES


def names_quarter(text: str) -> bool:
    """Whether a text speaks of a quarter: a look before anything is read."""
    return _QUARTER.search(text) is not None


def says_equal(text: str) -> bool:
    """Whether a text asks for equal parts."""
    return any(name == "equal" for name, _, _ in _phrases(read_line(text, Context(date(2026, 1, 1)))))


def read_weighings(text: str, quarters: Sequence[Stretch], context: Context) -> tuple[Weighing, ...]:
    """Read what is said of the quarters (their first and last days); () where nothing is."""
    text = text.replace("×", "x")
    items = sorted(_items(read_line(text, context), context), key=lambda one: one.start)
    asked = {one.name for one in items if one.name in _ASKED}
    items = [one for one in items if one.name not in _ASKED]
    listed = _listed(items, len(quarters))
    if listed:
        return listed
    found = []
    for parts, said in _groups(items, text):
        weighing = _weighing(said, text, asked)
        if weighing is not None:
            found += [_placed(weighing, part, quarters) for part in parts]
    beside = len(text.split()) - sum(len(text[one.start : one.end].split()) for one in items)
    if not found and items and beside <= 1 and all(one.part for one in items):
        size = Weighing((), factor=WEAK if "cut" in asked else STRONG, suggested=True)
        found = [_placed(size, part, quarters) for part in items]
    return tuple(found)


def _listed(items: Sequence[_Item], count: int) -> tuple[Weighing, ...]:
    """One figure for each quarter in their order, as "20 20 20 40"; those that come to a hundred are shares."""
    if len(items) != count or any(one.part or one.name not in _AMOUNTS for one in items):
        return ()
    shares = sum(one.value for one in items) == _HUNDRED
    return tuple(
        Weighing((at,), share=one.value / _HUNDRED) if shares else Weighing((at,), amount=one.value, unit=one.unit)
        for at, one in enumerate(items)
    )


def _groups(items: Sequence[_Item], text: str) -> Iterator[tuple[list[_Item], list[_Item]]]:
    """Parts of the year with what is said of them: "Q1 30%, Q2 20%", "strongest in Ramadan", "both Eids double".

    Two parts share what follows only where nothing but "and" stands between them.
    """
    said_first = bool(items) and not items[0].part
    parts: list[_Item] = []
    said: list[_Item] = []
    for item in items:
        if parts and said and item.part != said_first:
            yield parts, said
            parts, said = [], []
        elif parts and not said and item.part and _JOINS.fullmatch(text[parts[-1].end : item.start]) is None:
            parts = []
        (parts if item.part else said).append(item)
    if parts and said:
        yield parts, said


def _weighing(said: Sequence[_Item], text: str, asked: set[str]) -> Weighing | None:
    named = {one.name: one for one in said}
    factor = next((_FACTORS[name] for name in _FACTORS if name in named), None)
    if factor is not None:
        return Weighing((), factor=factor)
    told = asked | named.keys()
    up, down = not told.isdisjoint({"strong", "more", "raise"}), not told.isdisjoint({"weak", "less", "cut"})
    if "half_share" in named:
        return Weighing((), share=0.5)
    figure = next((one for one in said if one.name in _AMOUNTS), None)
    if figure is None:
        return Weighing((), factor=STRONG if up else WEAK, suggested=True) if up or down else None
    if figure.name == "percent" and (up or down):
        size = abs(figure.value) / 100
        return Weighing((), factor=max(1 + size if up else 1 - size, _LEAST))
    if figure.name == "percent":
        part = figure.value / 100
        signed = not _SIGNS.isdisjoint(text[max(figure.start - 1, 0) : figure.start + 1])
        factor, share = (max(1 + part, _LEAST), None) if signed else (None, part)
        return Weighing((), factor=factor, share=share, amount=figure.value, unit="percent")
    return Weighing((), amount=figure.value, unit=figure.unit)


def _placed(weighing: Weighing, part: _Item, quarters: Sequence[Stretch]) -> Weighing:
    if part.when is None:
        place = len(quarters) - 1 if part.name == "last" else _PLACES.index(part.name)
        return replace(weighing, places=(place,) if place < len(quarters) else (), season=None)
    number = _quarter_number(part.when)
    if number is not None and not _aligned(quarters):
        return replace(weighing, places=(number,) if number < len(quarters) else ())
    places = _fallen(part.when, quarters)
    return replace(weighing, places=places, season=part.words if number is None or not places else None)


def _quarter_number(when: Stretch) -> int | None:
    """Which quarter of the calendar a stretch is, from 0."""
    start, end = when
    whole = start.day == 1 and start.month % 3 == 1 and (end - start).days in _THREE_MONTHS
    return start.month // 3 if whole else None


def _aligned(quarters: Sequence[Stretch]) -> bool:
    after = quarters[-1][1] + timedelta(days=1)
    return after.day == 1 and after.month % 3 == 1


def _fallen(when: Stretch, quarters: Sequence[Stretch]) -> tuple[int, ...]:
    """The quarters that a stretch falls into: those it mostly fills, else the one that holds most of it.

    A month that comes twice before the end is the later one: the first is nearly over when a year is planned.
    """
    best: list[int] = []
    for years in _YEARS:
        if not all(MINYEAR < day.year + years < MAXYEAR for day in when):
            continue
        moved = tuple(day + timedelta(days=round(365.25 * years)) for day in when)
        days = [max((min(moved[1], end) - max(moved[0], start)).days + 1, 0) for start, end in quarters]
        if sum(days) >= sum(best):
            best = days
    if not any(best):
        return ()
    lengths = [(end - start).days + 1 for start, end in quarters]
    mostly = tuple(at for at, held in enumerate(best) if held >= _MOSTLY * lengths[at])
    return mostly or (best.index(max(best)),)


def _items(line: Line, context: Context) -> Iterator[_Item]:
    phrases = list(_phrases(line))
    strict = [one for one in phrases if one[0] == "last"]
    taken: list[tuple[int, int]] = []
    for match in _NUMBERED.finditer(line.text.casefold()):
        taken.append(match.span())
        yield _Item(*match.span(), _PLACES[max(min(int(match[1] or match[2]), 4), 1) - 1])
    for one in line.spans:
        if any(_meet(one.start_at, one.end_at, *other) for other in taken):
            continue
        if one.kind != "date" or one.start is None or one.end is None:
            continue
        if any(_meet(one.start_at, one.end_at, *last[1:]) for last in strict):
            continue
        end = min((at for name, at, last in phrases if name in _SIZES and last == one.end_at), default=one.end_at)
        end = end if end > one.start_at else one.end_at
        taken.append((one.start_at, end))
        words = _bare(line.text[one.start_at : end].strip())
        yield _Item(one.start_at, end, "when", when=(one.start, one.end), words=words)
    for name, start, end in phrases:
        if any(_meet(start, end, *other) for other in taken):
            continue
        taken.append((start, end))
        when = _season(name, context.today)
        yield _Item(start, end, "when" if when else name, when=when, words=_bare(line.text[start:end]))
    for span in line.spans:
        if span.kind in _AMOUNTS and not any(_meet(span.start_at, span.end_at, *other) for other in taken):
            yield _Item(span.start_at, span.end_at, span.kind, span.value or 0.0, span.unit)


def _season(name: str, today: date) -> Stretch | None:
    if name == "school":
        return months_from(today.year + (today.month > _SCHOOL), _SCHOOL, 1)
    return season(today, name) if name in SEASONS else None


def _meet(start: int, end: int, other: int, last: int) -> bool:
    return start < last and other < end


def _bare(words: str) -> str:
    """The name without what is written onto it: «ورمضان», «بالصيف»."""
    bare = words.removeprefix("و")
    return bare[1:] if bare.startswith("بال") else bare


@cache
def _table() -> tuple[tuple[tuple[str, ...], str], ...]:
    """The phrases of all languages as folded words, the longest first."""
    found = [
        (tuple(_plain(word) for word in phrase.split()), name)
        for language in LANGUAGES
        for name, phrases in load_words(language, "seasons").items()
        for phrase in phrases
    ]
    return tuple(sorted(found, key=lambda one: -len(one[0])))


def _plain(word: str) -> str:
    return fold(word).text.casefold()


def _phrases(line: Line) -> Iterator[tuple[str, int, int]]:
    """The phrases of the table that stand in a line, the longest first wherever two begin alike."""
    words = [(token.folded.casefold(), token.start, token.end) for token in line.tokens if token.kind != "mark"]
    at = 0
    while at < len(words):
        found = next(((name, len(phrase)) for phrase, name in _table() if _stands(phrase, words, at)), None)
        if found is None:
            at += 1
            continue
        yield found[0], words[at][1], words[at + found[1] - 1][2]
        at += found[1]


def _stands(phrase: tuple[str, ...], words: Sequence[tuple[str, int, int]], at: int) -> bool:
    if at + len(phrase) > len(words):
        return False
    first = words[at][0]
    return (first == phrase[0] or first == f"و{phrase[0]}") and all(
        words[at + step][0] == word for step, word in enumerate(phrase[1:], 1)
    )
