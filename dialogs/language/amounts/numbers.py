"""Numbers among the tokens of a line: sums with fractions, points, signs and dozens. Refuses ordinals and dates."""

import re
from collections.abc import Sequence

from dialogs.language.amounts.fractions import TIME, has, is_definite
from dialogs.language.amounts.sums import STARTERS, Sum
from dialogs.language.amounts.tails import GOING_ON, TailReader
from dialogs.language.words.pieces import Number, Piece
from dialogs.language.words.tokens import Token

_STARTERS = frozenset({"fraction", "fraction_pair", "vulgar", "minus", "part", "dozen", "article", "point"})
_BEGINNING = STARTERS | _STARTERS
_OPENING = _BEGINNING | {"ordinal"}
_HUNDRED, _GROUP = 100, 3
_MARKS_OUT_OF = frozenset({5.0, 10.0, 100.0})
_GROUPED = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_THOUSAND = 1000
_DOTTED = re.compile(r"[0-3]?\d\.[0-3]?\d")
_GROUP_OF_THREE = re.compile(r"\d{3}(?:[.,]\d{1,2})?")
_MOST_DIGITS, _MOST_DECIMALS = 15, 12


class NumberReader(TailReader):
    """Replaces the number words of a line by `Number` pieces, from left to right, each as long as it goes."""

    def read(self) -> list[Piece]:
        """All pieces, numbers summed up."""
        found: list[Piece] = []
        taken = 0
        for place, piece in enumerate(self.pieces):
            if place < taken:
                continue
            plain = piece.kind == "word" and not piece.senses
            if plain or (piece.kind != "number" and piece.core != "-" and _OPENING.isdisjoint(piece.senses)):
                found.append(piece)
                continue
            if (ordinal := self.joined_ordinal(place, piece)) is not None:
                found.append(ordinal[0])
                taken = ordinal[1]
                continue
            number = self._number(place, piece)
            if number is None:
                found.append(piece)
            else:
                found.append(number[0])
                taken = number[1]
        return found

    def _number(self, place: int, piece: Piece) -> tuple[Number, int] | None:
        if not isinstance(piece, Token) or not self._may_start(piece):
            return None
        negative = "minus" in piece.senses or self._is_sign(place, piece)
        figure = piece.kind == "number" and not piece.senses
        found = self._summed(place) if figure else self._positive(place + negative)
        if found is None:
            return None
        value, end, done = found
        number = self._piece(place, end, -value if negative else value, done)
        if "." in self.pieces[end - 1].core:
            self._settle_point(number, end)
        return number, end

    def _settle_point(self, number: Number, end: int) -> None:
        """Read "12.500 مشترك": nobody counts half a subscriber, so before a noun the point groups thousands."""
        first, following = self.token(end - 1), self.token(end)
        if first is None or not _GROUPED.fullmatch(first.folded) or following is None or following.kind != "word":
            return
        number.doubtful = number.value < _THOUSAND
        if not following.senses and not following.lead and number.value == float(first.folded):
            number.value *= _THOUSAND

    @staticmethod
    def _may_start(token: Token) -> bool:
        return token.kind == "number" or token.core == "-" or not _BEGINNING.isdisjoint(token.senses)

    def _is_sign(self, place: int, token: Token) -> bool:
        """A hyphen right before a figure and not right after anything: "-5", not "10-15" and not "Covid-19"."""
        if token.core != "-":
            return False
        following, before = self.token(place + 1), self.pieces[place - 1] if place else None
        if following is None or following.kind != "number" or following.start != token.end:
            return False
        if before is None or before.end < token.start:
            return True
        return (before.kind == "mark" and before.core not in {"-", "%"}) or before.core[-1:] == "="

    def _piece(self, start: int, end: int, value: float, done: Sum | None) -> Number:
        first, last = self.pieces[start], self.pieces[end - 1]
        return Number(
            value,
            first.start,
            last.end,
            lead=first.lead,
            article=first.article,
            written=self._written(start, end) if done is not None and done.plain else "",
            factor=done.factor if done else 1.0,
            alone=done is None,
            figured=done is not None and done.figures,
            dotted=self._dotted(first) if end == start + 1 else "",
        )

    @staticmethod
    def _dotted(piece: Piece) -> str:
        return piece.folded if isinstance(piece, Token) and _DOTTED.fullmatch(piece.folded) else ""

    def _written(self, start: int, end: int) -> str:
        """The figures as they stand: "2027", "4/22"; "" for all else."""
        parts = [piece.folded if isinstance(piece, Token) else "" for piece in self.pieces[start:end]]
        written = "".join(parts)
        return written if written.isdigit() or (len(parts) == _GROUP and parts[1] == "/") else ""

    def _positive(self, place: int) -> tuple[float, int, Sum | None] | None:
        """A number without its sign: (value, the place after it, the sum it began with or None for a bare fraction)."""
        token = self.token(place)
        if token is None:
            return None
        if (bare := self.bare_fraction(place, token)) is not None:
            return *self.of_a(*bare), None
        at = place
        if "point" in token.senses:
            return self._bare_point(place)
        if (share := self.articled_share(place)) is not None:
            return *share, None
        if "article" in token.senses:
            if not has(self.token(place + 1), "hundred", "scale", "dozen"):
                one = self.one_fraction(place + 1)
                return (*self.of_a(*one[:2]), None) if one else None
            at += 1
        counted = self.pieces[at].senses.get("dozen")
        if counted is not None and self.pieces[at].core != "dozens":
            value, end = self.added_fraction(
                counted.value, at + 1, Sum(at + 1, words=1, factor=counted.value, plain=False)
            )
            return value, end, Sum(end, plain=False)
        if not self._is_number_here(place, token):
            return None
        return self._summed(at)

    def _summed(self, place: int) -> tuple[float, int, Sum | None] | None:
        done = self.set_apart(place) or self.figure_alone(place) or self._spaced(place) or self.sum_from(place)
        return self._finish(done) if done else None

    def _is_number_here(self, place: int, token: Token) -> bool:
        """Whether a word that may be a number is one here: not "no one", كل واحد, ست البيت, الاثنين."""
        if token.kind == "number":
            return True
        before, following = self.token(place - 1), self.token(place + 1)
        few = self.token(place - 2) if has(before, "of_word") else before
        if has(few, "few") and has(token, "hundred", "hundred_plural", "scale"):
            return False
        if "one" in token.senses and has(before, "not_one"):
            return False
        if "weekday" in token.senses and self._is_weekday(token, before, following):
            return False
        if "hijri_month" in token.senses and self.is_month(place, token):
            return False
        if "shy_one" in token.senses and following and is_definite(following):
            return has(following, *TIME, "scale", "hundred")
        return True

    @staticmethod
    def _is_weekday(token: Token, before: Token | None, following: Token | None) -> bool:
        """Whether اثنين or ثلاثا is the day: with the article, or behind يوم, أول, آخر and before "of"."""
        if token.article:
            return not (has(following, "units") or (has(following, "tens") and following and following.lead == "و"))
        if has(before, "day_word") or (following is not None and following.article and has(following, "week_word")):
            return True
        counted = has(before, "ordinal", "edge") and not token.core.isascii()
        return counted and (following is None or bool(following.lead) or has(following, "of_word", "in_word", "turn"))

    def _spaced(self, place: int) -> Sum | None:
        """Groups of three figures with single spaces between: 1 234 567."""
        first = self.token(place)
        if first is None or not first.folded.isdigit() or len(first.folded) > _GROUP or first.folded[0] == "0":
            return None
        end, digits, reach = place + 1, first.folded, first.end
        while (token := self.token(end)) and len(digits) <= _MOST_DIGITS and token.start == reach + 1:
            if not _GROUP_OF_THREE.fullmatch(token.folded):
                break
            digits, reach, end = digits + token.folded.replace(",", "."), token.end, end + 1
            if "." in digits:
                break
        following = self.token(end)
        if end == place + 1 or (following and following.folded[:1].isdigit()):
            return None
        return Sum(end, group=float(digits), words=end - place, figures=True, last="figure", plain=False)

    def _finish(self, done: Sum) -> tuple[float, int, Sum | None]:
        """What may follow a sum: letters, a point, dozens, a fraction, a scale after it, a divisor."""
        following = self.token(done.end)
        if following is None or not (following.senses or following.kind == "number" or following.core in GOING_ON):
            return done.value, done.end, done
        value, end = self._power(*self._letter(done.value, done.end, done), done)
        value, end = self._point(value, end, done)
        value, end = self._dozens(value, end)
        value, end = self.of_a(*self.plural_fraction(value, end, done))
        value, end = self.added_fraction(value, end, done)
        value, end = self._late_scale(value, end, done)
        value, end = self.one_in(*self._divided(value, end, done), done)
        each = done.plain and has(self.token(end + 1), "every")
        each = each or (done.plain and has(self.token(end), "part"))
        if (each or not done.figures) and (parts := self.out_of(end, value)):
            value, end = parts
        return value, end, done

    def _point(self, value: float, end: int, done: Sum) -> tuple[float, int]:
        if not has(self.token(end), "point"):
            return value, end
        decimals = self.sum_from(end + 1, scales=False)
        if decimals is None:
            return value, end
        written, reach = self._decimals(decimals)
        done.plain = False
        done.factor = 1.0
        if (parts := self.out_of(reach, decimals.value)) and reach == decimals.end:
            return value + parts[0], parts[1]
        return value + float(f"0.{written}"), reach

    def _bare_point(self, place: int) -> tuple[float, int, Sum | None] | None:
        """Read "point five" where no number stands before it: the word alone is a point of something."""
        if not self.pieces[place].core.isascii() or isinstance(self.pieces[place - 1] if place else None, Number):
            return None
        if has(self.token(place - 1), "not_one", "article", "ordinal"):
            return None
        decimals = self.sum_from(place + 1, scales=False)
        if decimals is None or decimals.figures:
            return None
        written, reach = self._decimals(decimals)
        return float(f"0.{written}"), reach, Sum(reach, words=1, plain=False)

    def _decimals(self, first: Sum) -> tuple[str, int]:
        """The figures after a point: "zero three" is 03, "seventy-one" is 71."""
        written, end = f"{first.value:.0f}", first.end
        while (more := self.sum_from(end, scales=False)) and more.value < 10 and len(written) < _MOST_DECIMALS:  # noqa: PLR2004
            written, end = written + f"{more.value:.0f}", more.end
        return written, end

    def _dozens(self, value: float, end: int) -> tuple[float, int]:
        at = end + (self.joined(end)[0] > end and not self.pieces[end].core.isascii())
        token = self.token(at)
        dozen = token.senses.get("dozen") if token else None
        if token is None or dozen is None:
            return value, end
        if at > end or token.lead == "و":
            return value + dozen.value, at + 1
        return value * dozen.value, end + 1

    def _late_scale(self, value: float, end: int, done: Sum) -> tuple[float, int]:
        """A scale after a fraction or a point: خمسة ونص مليون, "four point five million"."""
        token = self.token(end)
        alike = token is not None and (token.article or not (token.lead or token.core.isascii()))
        if token is not None and alike and done.last == "scale" and end > done.end:
            again = token.senses.get("scale")
            return (value, end + 1) if again and again.value == done.factor else (value, end)
        if end == done.end or token is None or token.lead or (token.article and value >= 1) or done.last == "scale":
            return value, end
        sense = token.senses.get("scale") or token.senses.get("scales")
        if sense is None and token.core.isascii() and value < _HUNDRED:
            sense = token.senses.get("hundred") or token.senses.get("dozen")
        return (value * sense.value, end + 1) if sense else (value, end)

    def _divided(self, value: float, end: int, done: Sum) -> tuple[float, int]:
        """Read "2000 over 3", واحد على ثلاثة; "4 على 5" is a mark on a scale and "$100 over 3 years" two amounts."""
        if end == done.end and done.plain and (slashed := self.slashed(end - 1)):
            return self._mixed(*self.scaled(*slashed))
        link = self.token(end)
        under = self.sum_from(end + 1) if has(link, "over") else None
        if link is None or under is None or not under.value:
            return value, end
        if has(self.token(under.end), *TIME, "currency", "currency_word", "percent"):
            return value, end
        if under.value in _MARKS_OUT_OF and value <= under.value and (done.figures or value > 1):
            return value, end
        if not link.core.isascii() and under.figures and has(self.token(under.end), *_STARTERS):
            return value, end
        done.plain = False
        return value / under.value, under.end

    def _mixed(self, value: float, end: int) -> tuple[float, int]:
        """١/٤ ٢ is two and a quarter, as one writes it from right to left."""
        following = self.token(end)
        if (
            following
            and following.folded.isdigit()
            and len(following.folded) <= _GROUP
            and not following.text.isascii()
        ):
            return value + float(following.folded), end + 1
        return value, end


def read_numbers(pieces: Sequence[Piece], *, decimal_comma: bool = False) -> list[Piece]:
    """Sum up the numbers of a line, in figures and words, and leave all else as it is.

    Amounts are what everything above counts with, so a word that may be something else ("second", خمس, ست) counts as
    a number only where its neighbours say so.
    """
    return NumberReader(pieces, decimal_comma=decimal_comma).read()
