"""Amounts with two ends or an open one: between, from … to, at least, under. Refuses pairs that words keep apart."""

from collections.abc import Sequence

from dialogs.language.words.findings import Amount, Range
from dialogs.language.words.pieces import Line, Number, Piece

_LOW, _HIGH = ("more", "at_least", "or_more"), ("fewer", "at_most", "or_less")
_BOUNDS = frozenset({*_LOW, *_HIGH, "equal"})
_THOUSAND = 1000
_MOST_BETWEEN = 3
_CLOCK = frozenset({"am", "pm"})


class RangeReader(Line):
    """Joins the amounts of a line in pairs, and finds the bounds that stand before or behind one."""

    def __init__(self, pieces: Sequence[Piece], amounts: Sequence[Amount], *, bounded: bool) -> None:
        super().__init__(pieces)
        self._amounts = amounts
        self._bounded = bounded

    def read(self) -> list[Range]:
        """All ranges, in order, none overlapping; amounts that share a unit or a scale are brought to it."""
        found: list[Range] = []
        index = 0
        while index < len(self._amounts):
            pair = self._pair(index)
            if pair is not None:
                found.append(pair)
                index += 2
                continue
            amount = self._amounts[index]
            bound = self._bound(amount) if self._bounded or self.core(amount.last) == "+" else None
            if bound is not None and found and (both := self._both(found[-1], bound)):
                found[-1] = both
            elif bound is not None and (not found or bound.first >= found[-1].last):
                found.append(bound)
            index += 1
        return found

    # Two ends

    def _pair(self, index: int) -> Range | None:
        if index + 1 >= len(self._amounts):
            return None
        left, right = self._amounts[index], self._amounts[index + 1]
        if self._dated(left.first) or self._dated(right.first):
            return None
        between = self.pieces[left.last : right.first]
        if len(between) > _MOST_BETWEEN or any(isinstance(piece, Number) for piece in between):
            return None
        first = self._opening(left, between, right)
        if first is None or not self._agree(left, right):
            return None
        if all(piece.core in {"-", "~"} or "to" in piece.senses or "joiner" in piece.senses for piece in between):
            self._share(left, right)
        return Range(first, right.last, left.value, right.value, right.kind, right.unit)

    def _dated(self, place: int) -> bool:
        """Whether "20/11" is rather a day of a month than twenty elevenths."""
        number = self.number(place)
        return number is not None and number.value > 1 and "/" in number.written and number.lead != "و"

    def _opening(self, left: Amount, between: Sequence[Piece], right: Amount) -> int | None:
        """Where the pair begins, None where the words between its amounts make none."""
        lead, before, link = self.lead(right.first), left.first - 1, right.first - 1
        linked = bool(between)
        if self.has(before, "between"):
            joins = linked and (self.has(link, "joiner", "to") or self.core(link) == "-")
            return before if lead == "و" or joins else None
        opened = self.has(before, "from")
        if lead == "ل":
            return before if opened else None
        goes_up = opened and self.core(link) == "up to"
        if linked and (goes_up or self.has(link, "to")) and (opened or len(between) == 1) and self._plain(between[:-1]):
            if opened:
                return before
            return None if self.has(link, "short_to") else left.first
        if len(between) == 1 and self.core(link) in {"-", "~"}:
            return self._hyphened(left, right, opened=opened)
        return None

    @staticmethod
    def _plain(between: Sequence[Piece]) -> bool:
        return all(piece.kind == "word" and not piece.senses and piece.core not in _CLOCK for piece in between)

    def _hyphened(self, left: Amount, right: Amount, *, opened: bool) -> int | None:
        """The ends of "10-15", not of "1-2-3", "1-2/3" or "5000-12"."""
        if self.core(right.last) in {"-", "/"} or self.core(left.first - 1) in {"-", "/"}:
            return None
        if left.value >= right.value and not opened and left.value >= _THOUSAND:
            return None
        return left.first - 1 if opened else left.first

    @staticmethod
    def _agree(left: Amount, right: Amount) -> bool:
        if left.kind == right.kind:
            return left.unit == right.unit or not (left.unit and right.unit)
        return "number" in {left.kind, right.kind}

    def _share(self, left: Amount, right: Amount) -> None:
        """Read "10-15%", "من ٨٠ ل ١٢٠ ألف جنيه", "$2-3": one side's unit and scale hold for the other too."""
        if left.kind == "number" and right.kind != "number":
            left.kind, left.unit = right.kind, right.unit
        elif right.kind == "number" and left.kind == "money" and left.last == left.first + 2:
            right.kind, right.unit = left.kind, left.unit
        plain = self.number(left.first) or self.number(left.last - 1)
        scaled = self.number(right.first)
        if plain is None or scaled is None or plain.factor != 1 or scaled.factor < _THOUSAND:
            return
        if 0 < left.value < _THOUSAND and left.value * scaled.factor < right.value:
            left.value *= scaled.factor

    # One end

    def _bound(self, amount: Amount) -> Range | None:
        place = amount.first - 1
        place -= self.has(place, "or_equal")
        place -= self.has(place, "guess") and self.has_any(place - 1, *_LOW, *_HIGH)
        place -= self.has(place, "than") and self.has(place - 1, "or_more", "or_less")
        before = side = self._side(place)
        last, behind = amount.last, self._behind(amount.last)
        if behind is not None:
            side, last = behind, last + 1
        elif self.has(last, "or_equal"):
            last += 1
        elif self.has(last, "joiner") and self.has(last + 1, "equal"):
            last += 2
        if side is None:
            return None
        first = place if before else amount.first
        low = amount.value if side in {"low", "both"} else None
        high = amount.value if side in {"high", "both"} else None
        return Range(first, last, low, high, amount.kind, amount.unit)

    def _side(self, place: int) -> str | None:
        """Which end the word before an amount makes of it; the phrases for "at most" go before those for "more"."""
        for kind, side in (("at_least", "low"), ("at_most", "high")):
            if self.has(place, kind):
                return side
        for kind, side, turned in (("more", "low", "high"), ("fewer", "high", "low")):
            if self.has(place, kind):
                return turned if self.has(place - 1, "negation") else side
        for kind, side in (("or_more", "low"), ("or_less", "high"), ("equal", "both")):
            if self.has(place, kind):
                return side
        return None

    def _behind(self, place: int) -> str | None:
        """Which end the words behind make of an amount: "or more", كحد أقصى; not where a second bound begins."""
        if self.core(place + 1) == "من" or self.has(place + 1, "than") or self.number(place + 1) is not None:
            return None
        joined = self.lead(place) == "و" and " " not in self.core(place)
        if self.core(place) == "+" and self.pieces[place].start == self.pieces[place - 1].end:
            return "low"
        if self.has(place, "or_more", "at_least") or (joined and self.has(place, "more")):
            return "low"
        return "high" if self.has(place, "or_less", "at_most") or (joined and self.has(place, "fewer")) else None

    def _both(self, left: Range, right: Range) -> Range | None:
        """Read "more than 100 and less than 300": two open ranges side by side are one with two ends."""
        if left.of != right.of or right.first - left.last > _MOST_BETWEEN:
            return None
        if not _half_open(left) or not _half_open(right) or (left.low is None) == (right.low is None):
            return None
        low = left.low if left.low is not None else right.low
        high = left.high if left.high is not None else right.high
        if low is None or high is None or low > high or not self._joined(left.last, right.first):
            return None
        return Range(left.first, right.last, low, high, left.of, left.unit or right.unit)

    def _joined(self, end: int, start: int) -> bool:
        if "و" in self.lead(start) or self.core(start).startswith(("and ", "و")):
            return True
        return any(self.has(place, "joiner") or self.core(place) == "," for place in range(end, start))


def _half_open(found: Range) -> bool:
    return (found.low is None) != (found.high is None)


def read_ranges(pieces: Sequence[Piece], amounts: Sequence[Amount], present: frozenset[str]) -> list[Range]:
    """Find the ranges among the amounts of a line, which take over each other's unit and scale where they share one.

    `present` are all senses of the line's words: where none of them bounds, an amount by itself is no range.
    """
    return RangeReader(pieces, amounts, bounded=not _BOUNDS.isdisjoint(present)).read() if amounts else []
