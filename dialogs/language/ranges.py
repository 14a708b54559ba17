"""Amounts with two ends or an open one: between, from … to, at least, under. Refuses pairs that words keep apart."""

from collections.abc import Sequence

from dialogs.language.findings import Amount, Range
from dialogs.language.pieces import Number, Piece
from dialogs.language.tokens import Token

_LOW = frozenset({"more", "at_least"})
_HIGH = frozenset({"fewer", "at_most"})
_THOUSAND = 1000


class RangeReader:
    """Joins the amounts of a line in pairs, and finds the bounds that stand before or behind one."""

    def __init__(self, pieces: Sequence[Piece], amounts: Sequence[Amount]) -> None:
        self._pieces = pieces
        self._amounts = amounts

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
            bound = self._bound(self._amounts[index])
            if bound is not None and found and (both := self._both(found[-1], bound)):
                found[-1] = both
            elif bound is not None and (not found or bound.first >= found[-1].last):
                found.append(bound)
            index += 1
        return found

    def _at(self, place: int) -> Token | None:
        if 0 <= place < len(self._pieces):
            piece = self._pieces[place]
            return piece if isinstance(piece, Token) else None
        return None

    def _has(self, place: int, *kinds: str) -> bool:
        if 0 <= place < len(self._pieces):
            senses = self._pieces[place].senses
            if senses:
                for kind in kinds:
                    if kind in senses:
                        return True
        return False

    # Two ends

    def _pair(self, index: int) -> Range | None:
        if index + 1 >= len(self._amounts):
            return None
        left, right = self._amounts[index], self._amounts[index + 1]
        between = self._pieces[left.last : right.first]
        if len(between) > 3 or any(isinstance(piece, Number) for piece in between):  # noqa: PLR2004
            return None
        first = self._opening(left, between, right)
        if first is None or not self._agree(left, right):
            return None
        self._share(left, right, near=not between or all(piece.core in {"-", "~", "to", "الي"} or "to" in piece.senses for piece in between))
        return Range(first, right.last, left.value, right.value, right.kind, right.unit)

    def _opening(self, left: Amount, between: Sequence[Piece], right: Amount) -> int | None:
        """Where the pair begins, None where the words between its amounts make none."""
        lead = self._pieces[right.first].lead
        before = left.first - 1
        link = between[-1] if between else None
        if self._has(before, "between"):
            return before if lead == "و" or self._links(between, "joiner", "to", hyphen=True) else None
        opened = self._has(before, "from")
        if lead in {"ل", "ال"} and lead == "ل":
            return before if opened else None
        if link is None:
            return None
        plain = [piece for piece in between[:-1] if piece.senses or piece.kind != "word"]
        if "to" in link.senses and (opened or len(between) == 1) and not plain:
            short = link.core in {"ل", "l", "la", "le"}
            return before if opened else (None if short else left.first)
        if len(between) == 1 and link.core in {"-", "~"}:
            return self._hyphened(left, right, opened=opened)
        return None

    @staticmethod
    def _links(between: Sequence[Piece], *kinds: str, hyphen: bool) -> bool:
        if not between:
            return False
        link = between[-1]
        return any(kind in link.senses for kind in kinds) or (hyphen and link.core == "-")

    def _hyphened(self, left: Amount, right: Amount, *, opened: bool) -> int | None:
        after, before = self._at(right.last), self._at(left.first - 1)
        if (after is not None and after.core in {"-", "/"}) or (before is not None and before.core in {"-", "/"}):
            return None
        if left.value >= right.value and not opened and left.value >= _THOUSAND:
            return None
        return left.first - 1 if opened else left.first

    @staticmethod
    def _agree(left: Amount, right: Amount) -> bool:
        if left.kind == right.kind:
            return left.unit == right.unit or not (left.unit and right.unit)
        return "number" in {left.kind, right.kind}

    def _share(self, left: Amount, right: Amount, *, near: bool) -> None:
        """ "10-15%", "من ٨٠ ل ١٢٠ ألف جنيه", "$2-3": one side's unit and scale hold for the other too."""
        if not near:
            return
        number = self._pieces[left.first]
        if left.kind == "number" and right.kind != "number":
            left.kind, left.unit = right.kind, right.unit
        elif right.kind == "number" and left.kind == "money" and left.last == left.first + 2:
            right.kind, right.unit = left.kind, left.unit
        scaled = self._pieces[right.first]
        if isinstance(number, Number) and isinstance(scaled, Number) and number.factor == 1 and scaled.factor >= _THOUSAND:
            if 0 < left.value < _THOUSAND and left.value * scaled.factor < right.value:
                left.value *= scaled.factor

    # One end

    def _bound(self, amount: Amount) -> Range | None:
        low, high = None, None
        first, last = amount.first, amount.last
        place = first - 1
        if self._has(place, "or_equal"):
            place -= 1
        if self._has(place, "guess") and self._has(place - 1, *_LOW, *_HIGH):
            place -= 1
        if self._has(place, "at_least", "at_most"):
            low, high = self._sides(amount, place, "at_least")
        elif self._has(place, "more", "fewer"):
            low, high = self._sides(amount, place, "more")
        elif self._has(place, "or_less", "or_more"):
            low, high = self._sides(amount, place, "or_more")
        elif self._has(place, "equal"):
            low = high = amount.value
        elif self._has(first - 1, "or_equal"):
            return None
        if low is not None or high is not None:
            first = place
        behind = self._behind(amount)
        if behind is not None:
            low, high = (amount.value, None) if behind == "or_more" else (None, amount.value)
            last += 1
        elif self._has(last, "or_equal") or (self._has(last, "joiner") and self._has(last + 1, "equal")):
            last += 1 if self._has(last, "or_equal") else 2
        if low is None and high is None:
            return None
        return Range(first, last, low, high, amount.kind, amount.unit)

    def _sides(self, amount: Amount, place: int, low_kind: str) -> tuple[float | None, float | None]:
        return (amount.value, None) if self._has(place, low_kind) else (None, amount.value)

    def _behind(self, amount: Amount) -> str | None:
        if joined := self._joined_behind(amount.last):
            return joined
        for at in (amount.last, amount.last + 1):
            for kind in ("or_more", "or_less"):
                if self._has(at, kind) and (at == amount.last or not self._has(amount.last)):
                    token = self._at(at)
                    if token is not None and token.core in {"at most", "plus"} and at != amount.last:
                        continue
                    if at == amount.last and not self._leads_on(at):
                        return kind
        return None

    def _joined_behind(self, place: int) -> str | None:
        """خمسمائة وأكثر: the bound as one more word."""
        token = self._at(place)
        if token is None or token.lead != "و" or self._leads_on(place):
            return None
        for kind, name in (("more", "or_more"), ("fewer", "or_less")):
            if kind in token.senses and " " not in token.core:
                return name
        return None

    def _leads_on(self, place: int) -> bool:
        """Whether "and below", وأقل begin a second bound rather than end this one."""
        token = self._at(place)
        following = self._at(place + 1)
        return (following is not None and following.core in {"من", "than"}) or (
            token is not None and place + 1 < len(self._pieces) and isinstance(self._pieces[place + 1], Number)
        )

    def _both(self, left: Range, right: Range) -> Range | None:
        """ "more than 100 and less than 300": two open ranges side by side are one with two ends."""
        if left.of != right.of or right.first - left.last > 3 or (left.low is None) == (left.high is None):  # noqa: PLR2004
            return None
        if (right.low is None) == (right.high is None) or (left.low is None) == (right.low is None):
            return None
        low = left.low if left.low is not None else right.low
        high = left.high if left.high is not None else right.high
        between = self._pieces[left.last : right.first]
        lead = self._pieces[right.first].lead
        core = self._pieces[right.first].core
        joined = "و" in lead or core.startswith(("and ", "و")) or any(piece.core in {"و", "and", ",", "او", "but"} for piece in between)
        if low is None or high is None or low > high or not joined:
            return None
        return Range(left.first, right.last, low, high, left.of, left.unit or right.unit)


def read_ranges(pieces: Sequence[Piece], amounts: Sequence[Amount]) -> list[Range]:
    """Find the ranges among the amounts of a line, which take over each other's unit and scale where they share one."""
    return RangeReader(pieces, amounts).read()
