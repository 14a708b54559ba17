"""Numbers among the tokens of a line: sums with their fractions, points, signs and dozens. Refuses ordinals and dates."""

from collections.abc import Sequence

from dialogs.language.pieces import Number, Piece
from dialogs.language.sums import Adder, Sum, begins_number, kind_of
from dialogs.language.tokens import Token

_STARTERS = frozenset({"fraction", "fraction_pair", "vulgar", "minus", "part", "dozen", "article"})
_TIME = frozenset({"unit", "units", "pair"})
_HALF = 0.5
_HUNDRED = 100
_MARKS_OUT_OF = frozenset({5.0, 10.0, 100.0})
_GROUP = 3


def _has(token: Token | None, *kinds: str) -> bool:
    if token is not None and token.senses:
        for kind in kinds:
            if kind in token.senses:
                return True
    return False


def _definite(token: Token) -> bool:
    return token.article or token.folded.startswith("ال")


class NumberReader:
    """Replaces the number words of a line by `Number` pieces, from left to right, each as long as it goes."""

    def __init__(self, pieces: Sequence[Piece], *, decimal_comma: bool) -> None:
        self._pieces = pieces
        self._adder = Adder(pieces, decimal_comma=decimal_comma)
        self._token = self._adder.token

    def read(self) -> list[Piece]:
        """All pieces, numbers summed up."""
        found: list[Piece] = []
        place = 0
        while place < len(self._pieces):
            number = self._number(place)
            if number is None:
                found.append(self._pieces[place])
                place += 1
            else:
                piece, place = number
                found.append(piece)
        return found

    def _number(self, place: int) -> tuple[Number, int] | None:
        token = self._token(place)
        if token is None or not self._may_start(token):
            return None
        start = place
        negative = False
        if "minus" in token.senses or self._is_sign(place):
            place, negative = place + 1, True
        found = self._positive(place)
        if found is None:
            return None
        value, end, done = found
        return self._piece(start, end, -value if negative else value, done), end

    def _may_start(self, token: Token) -> bool:
        return token.core == "-" or begins_number(token) or not _STARTERS.isdisjoint(token.senses)

    def _is_sign(self, place: int) -> bool:
        """A hyphen right before a figure and not right after anything: "-5", not "10-15" and not "Covid-19"."""
        token, following, before = self._token(place), self._token(place + 1), self._pieces[place - 1] if place else None
        if token is None or token.core != "-" or following is None or following.kind != "number":
            return False
        if following.start != token.end:
            return False
        return before is None or before.end < token.start or (before.kind == "mark" and before.core != "-")

    def _piece(self, start: int, end: int, value: float, done: Sum | None) -> Number:
        first, last = self._pieces[start], self._pieces[end - 1]
        return Number(
            value,
            first.start,
            last.end,
            lead=first.lead,
            article=first.article,
            written=self._written(start, end) if done is not None and done.plain else "",
            factor=done.factor if done else 1.0,
            alone=done is None,
        )

    def _written(self, start: int, end: int) -> str:
        """The figures as they stand: "2027", "4/22"; "" for all else."""
        parts = [piece.folded if isinstance(piece, Token) else "" for piece in self._pieces[start:end]]
        written = "".join(parts)
        return written if written.isdigit() or (len(parts) == _GROUP and parts[1] == "/") else ""

    def _positive(self, place: int) -> tuple[float, int, Sum | None] | None:
        """A number without its sign: (value, the place after it, the sum it began with or None for a bare fraction)."""
        token = self._token(place)
        if token is None:
            return None
        if (bare := self._bare_fraction(place, token)) is not None:
            return *bare, None
        at = place + 1 if _has(token, "article") and _has(self._token(place + 1), "hundred", "scale", "dozen") else place
        if not at == place + 1 and _has(token, "article"):
            return self._one_fraction(place + 1)
        if _has(self._token(at), "dozen"):
            sense = self._pieces[at].senses["dozen"]
            return sense.value, at + 1, Sum(at + 1)
        if not self._is_number_here(place, token):
            return None
        done = self._spaced(at) or self._adder.read(at)
        return self._finish(done) if done else None

    def _is_number_here(self, place: int, token: Token) -> bool:
        """Whether a word that may be a number is one here: not "no one", كل واحد, ست البيت, الاثنين."""
        before, following = self._token(place - 1), self._token(place + 1)
        if token.core in {"one", "واحد"} and before is not None and "not_one" in before.senses:
            return False
        if token.article and "weekday" in token.senses and not (following and following.lead == "و"):
            return False
        if "digit" in token.senses and following and _definite(following) and token.core in {"ست", "تسع", "سبع"}:
            return not following.senses.keys().isdisjoint({*_TIME, "scale", "hundred"})
        return True

    def _spaced(self, place: int) -> Sum | None:
        """Groups of three figures with single spaces between: 1 234 567."""
        first = self._token(place)
        if first is None or not first.folded.isdigit() or len(first.folded) > _GROUP or first.folded[0] == "0":
            return None
        end, digits, reach = place + 1, first.folded, first.end
        while (token := self._token(end)) and token.folded.isdigit():
            if len(token.folded) != _GROUP or token.start != reach + 1:
                break
            digits, reach, end = digits + token.folded, token.end, end + 1
        if end == place + 1 or (token and token.folded[:1].isdigit()) or len(digits) > 15:  # noqa: PLR2004
            return None
        return Sum(end, group=float(digits), words=end - place, figures=True, last="figure", plain=False)

    def _bare_fraction(self, place: int, token: Token) -> tuple[float, int] | None:
        """A fraction with no number before it: "half a million", ربع مليون, نص, "⅔"."""
        if "vulgar" in token.senses:
            return token.senses["vulgar"].value, place + 1
        if "part" in token.senses:
            return self._out_of(place, 1.0)
        kind = "fraction" if "fraction" in token.senses else "fraction_pair"
        if kind not in token.senses:
            return None
        value = token.senses[kind].value
        at = place + 1
        if _has(self._token(at), "article") and _has(self._token(at + 1), "scale", "dozen", "hundred"):
            at += 1
        following = self._token(at)
        if following is not None and not following.article and _has(following, "scale", "dozen"):
            name = "scale" if "scale" in following.senses else "dozen"
            if name != "scale" or {"digit", "tens"}.isdisjoint(token.senses):
                return value * following.senses[name].value, at + 1
        if not self._fraction_alone(place, token):
            return None
        return value, place + 1

    def _fraction_alone(self, place: int, token: Token) -> bool:
        """Whether a fraction word means the fraction: خمس is five more often, "third" an ordinal, ثمن a price."""
        following, before = self._token(place + 1), self._token(place - 1)
        if following is not None and self._dates(token, following):
            return False
        if token.core.isascii():
            return token.core in {"half", "noss", "nos", "nus", "rob3", "telt"} and not _has(before, "ordinal", "turn_before")
        if "ه" in token.lead or (following is not None and self._dates(token, following)):
            return False
        if "shy_digit" in token.senses and token.core != "ربع":
            return len(self._pieces) == 1
        if not {"digit", "ten"}.isdisjoint(token.senses) and token.core != "نص":
            if following is None or not _definite(following):
                return False
            return following.senses.keys().isdisjoint(_TIME) and not token.lead.startswith("و")
        if "tens" in token.senses:
            return False
        return not (_has(following, *_TIME) and "tens" in token.senses)

    @staticmethod
    def _dates(token: Token, following: Token) -> bool:
        """Whether a half or quarter is one of a year or month: الربع الثاني, الربع القادم, هالربع, نص مايو, نص الشهر."""
        if token.article:
            return _has(following, "ordinal", "turn")
        return _has(following, "month", "month_word", "hijri_month") or (following.article and _has(following, "unit"))

    def _one_fraction(self, place: int) -> tuple[float, int, Sum | None] | None:
        """ "a third", "a hundredth", "a half": a fraction after its article."""
        token = self._token(place)
        if token is None or "fraction" not in token.senses or not token.core.isascii():
            return None
        if "ordinal" in token.senses or token.core == "quarter":
            following, before = self._token(place + 1), self._token(place - 2)
            lonely = following is None or following.kind == "mark" or following.core in {"of", "and", "more", "less"}
            measures = before is None or not _has(before, "unit", "units")
            if not lonely or not measures or (token.core == "quarter" and not self._compares(place - 2)):
                return None
        return token.senses["fraction"].value, place + 1, None

    def _compares(self, place: int) -> bool:
        before = self._token(place)
        return before is None or before.core in {"by", "to", "than", "and", "about", "around", "above", "below", "over"}

    def _finish(self, done: Sum) -> tuple[float, int, Sum | None] | None:
        """What may follow a sum: letters, a point, dozens, a fraction, a scale after it, a divisor."""
        value, end = done.value, done.end
        value, end = self._letter(value, end, done)
        value, end = self._point(value, end, done)
        value, end = self._dozens(value, end)
        value, end = self._plural_fraction(value, end, done)
        value, end = self._added_fraction(value, end, done)
        value, end = self._late_scale(value, end, done)
        value, end = self._divided(value, end, done)
        if not done.figures and (parts := self._out_of(end, value)):
            value, end = parts
        done.end = end
        return value, end, done

    def _letter(self, value: float, end: int, done: Sum) -> tuple[float, int]:
        token, before = self._token(end), self._pieces[end - 1]
        if token is None or "scale_letter" not in token.senses or done.last != "figure" or token.start != before.end:
            return value, end
        done.factor = token.senses["scale_letter"].value
        done.plain = False
        return value * done.factor, end + 1

    def _point(self, value: float, end: int, done: Sum) -> tuple[float, int]:
        token = self._token(end)
        if not _has(token, "point"):
            return value, end
        decimals = self._adder.read(end + 1, scales=False)
        if decimals is None:
            return value, end
        written, reach = self._decimals(decimals)
        done.plain = False
        done.factor = 1.0
        return value + float(f"0.{written}"), reach

    def _decimals(self, first: Sum) -> tuple[str, int]:
        """The figures after a point: "zero three" is 03, "seventy-one" is 71."""
        written, end = f"{first.value:.0f}", first.end
        while (more := self._adder.read(end, scales=False)) and more.value < 10 and len(written) < 12:  # noqa: PLR2004
            written, end = written + f"{more.value:.0f}", more.end
        return written, end

    def _dozens(self, value: float, end: int) -> tuple[float, int]:
        token = self._token(end)
        if not _has(token, "dozen"):
            return value, end
        assert token is not None  # noqa: S101
        dozen = token.senses["dozen"].value
        if token.lead == "و":
            return value + dozen, end + 1
        return (value * dozen, end + 1) if value < _HUNDRED else (value, end)

    def _plural_fraction(self, value: float, end: int, done: Sum) -> tuple[float, int]:
        """ "three fifths", واحد وعشرون خمس: a count of fractions."""
        at = end + 1 if self._is_hyphen(end) else end
        token = self._token(at)
        if token is None or token.lead or token.article:
            return value, end
        if "fractions" in token.senses:
            if token.core == "quarters" and _has(self._token(end - 2), "turn_before"):
                return value, end
            return value * token.senses["fractions"].value, at + 1
        if "fraction" in token.senses and self._counts_one(value, token, done, at):
            return value * token.senses["fraction"].value, at + 1
        return value, end

    def _counts_one(self, value: float, token: Token, done: Sum, at: int) -> bool:
        if done.figures:
            return False
        if not token.core.isascii():
            return done.words > 1 and done.last not in {"scale", "hundred"}
        if token.core in {"quarter", "half"} and _has(self._token(at + 1), "unit", "units"):
            return value == 1
        return value == 1 and (token.core != "second")

    def _is_hyphen(self, place: int) -> bool:
        token = self._token(place)
        return bool(token and token.core == "-")

    def _added_fraction(self, value: float, end: int, done: Sum) -> tuple[float, int]:
        """ "and a half", وربع, وثلاثة أرباع, إلا ربع: what is added to, or taken off, the last unit or scale."""
        token = self._token(end)
        if _has(token, "vulgar") and done.last == "figure":
            assert token is not None  # noqa: S101
            return value + token.senses["vulgar"].value, end + 1
        if _has(token, "less") and _has(self._token(end + 1), "fraction"):
            return value - self._pieces[end + 1].senses["fraction"].value * done.factor, end + 2
        if (mixed := self._slashed(end)) and done.last == "figure":
            return value + mixed[0], mixed[1]
        at, joined = self._adder.joined(end)
        if not joined:
            return value, end
        part = self._part(at, done)
        if part is None:
            return value, end
        fraction, reach = part
        return value + fraction * self._factor(at, done), reach

    def _factor(self, at: int, done: Sum) -> float:
        """A half is a half of the last scale; of a hundred only as speech has it (مية ونص is 150)."""
        token = self._token(at)
        if done.factor == _HUNDRED and not (token and token.core == "نص"):
            return 1.0
        return done.factor

    def _part(self, at: int, done: Sum) -> tuple[float, int] | None:
        """The fraction that stands after "and": (its value, the place after it)."""
        if _has(self._token(at), "article"):
            at += 1
        token = self._token(at)
        if token is None or token.article:
            return None
        if slashed := self._slashed(at):
            return slashed
        for kind in ("fraction", "fraction_pair"):
            if kind in token.senses and self._fits(token, at, done):
                return token.senses[kind].value, at + 1
        return self._counted_fraction(at)

    def _fits(self, token: Token, at: int, done: Sum) -> bool:
        """Whether وخمس may be a fifth here: after number words, not before what five of are counted."""
        following = self._token(at + 1)
        if token.core.isascii():
            return "ordinal" not in token.senses or self._token(at - 1) is not None and _has(self._token(at - 1), "article")
        if not {"digit", "tens", "shy_digit", "ten"} & token.senses.keys() or token.core in {"نص", "ربع"}:
            return not _has(following, "ordinal")
        return not done.figures and not _has(following, *_TIME, "scale", "scales", "hundred")

    def _counted_fraction(self, at: int) -> tuple[float, int] | None:
        count = self._adder.read(at)
        if count is None:
            return None
        token = self._token(count.end)
        if token is None or token.lead:
            return None
        if "fractions" in token.senses or "dozen" in token.senses:
            sense = token.senses.get("fractions") or token.senses["dozen"]
            return count.value * sense.value, count.end + 1
        if token.core.isascii() and "fraction" in token.senses and count.value == 1:
            return token.senses["fraction"].value, count.end + 1
        if _has(token, "over") and not token.core.isascii() and (under := self._adder.read(count.end + 1)) and under.value:
            return count.value / under.value, under.end
        return None

    def _slashed(self, at: int) -> tuple[float, int] | None:
        """Figures over figures, "1/2"; what looks like a day of a month is left to dates."""
        over, slash, under = self._token(at), self._token(at + 1), self._token(at + 2)
        if over is None or slash is None or under is None or slash.core != "/" or over.end != slash.start:
            return None
        if not (over.folded.isdigit() and under.folded.isdigit()) or under.start != slash.end:
            return None
        last = self._token(at + 3)
        if (last is not None and last.core == "/") or max(len(over.folded), len(under.folded)) > _GROUP:
            return None
        above, below = int(over.folded), int(under.folded)
        if not above or not below or over.folded[0] == "0" or under.folded[0] == "0":
            return None
        if below == 1 and not over.text.isascii():
            above, below = below, above
        return above / below, at + 3

    def _late_scale(self, value: float, end: int, done: Sum) -> tuple[float, int]:
        """A scale after a fraction or a point: خمسة ونص مليون, "four point five million"."""
        token = self._token(end)
        if end == done.end or token is None or token.lead or token.article:
            return value, end
        for kind in ("scale", "scales"):
            if kind in token.senses and done.last != "scale":
                return value * token.senses[kind].value, end + 1
        return value, end

    def _divided(self, value: float, end: int, done: Sum) -> tuple[float, int]:
        """ "2000 over 3", واحد على ثلاثة; "4 على 5" is a mark on a scale and "$100 over 3 years" two amounts."""
        if end == done.end and done.plain and (slashed := self._slashed(end - 1)):
            value, end = slashed
            following = self._token(end)
            if following and following.folded.isdigit() and len(following.folded) <= _GROUP and not following.text.isascii():
                return value + float(following.folded), end + 1
            return value, end
        if not _has(self._token(end), "over"):
            return value, end
        under = self._adder.read(end + 1)
        if under is None or not under.value or _has(self._token(under.end), *_TIME, "currency", "currency_word", "percent"):
            return value, end
        if under.value in _MARKS_OUT_OF and value <= under.value and (done.figures or value > 1):
            return value, end
        if self._token(end) and self._pieces[end].core == "على" and under.figures and not self._ends_at(under.end):
            return value, end
        done.plain = False
        return value / under.value, under.end

    def _ends_at(self, place: int) -> bool:
        """Whether a clause ends here or goes on with a plain word, as after "1 على 3"."""
        token = self._token(place)
        return token is None or token.kind == "mark" or not token.senses

    def _out_of(self, place: int, value: float) -> tuple[float, int] | None:
        """واحد من مائة, جزء من ألف: so many of so many, both in words."""
        at = place
        token = self._token(at)
        if token is not None and "part" in token.senses:
            at += 1
            token = self._token(at)
            parts = True
        else:
            parts = False
        if token is None or token.core not in {"من", "out of"} or token.lead:
            return None
        whole = self._adder.read(at + 1)
        if whole is None or not whole.value or (whole.figures and not parts):
            return None
        first = self._token(at + 1)
        if first is None or first.article or _has(self._token(whole.end), *_TIME, "currency", "currency_word"):
            return None
        if parts and value >= whole.value and whole.value >= _HUNDRED:
            return value // whole.value * whole.value + value % whole.value / whole.value, whole.end
        return (value / whole.value, whole.end) if value < whole.value else None


def read_numbers(pieces: Sequence[Piece], *, decimal_comma: bool = False) -> list[Piece]:
    """Sum up the numbers of a line, in figures and words, and leave all else as it is.

    Amounts are what everything above counts with, so a word that may be something else ("second", خمس, ست) counts as
    a number only where its neighbours say so.
    """
    return NumberReader(pieces, decimal_comma=decimal_comma).read()


__all__ = ["NumberReader", "kind_of", "read_numbers"]
