"""Fractions in words and figures: نص, "half a million", وثلاثة أرباع, 1/2, واحد من مائة. Refuses quarters of years."""

import re

from dialogs.language.amounts.sums import Adder, Sum
from dialogs.language.words.pieces import Piece
from dialogs.language.words.tokens import Token

ROUND_THE_CLOCK = (24, 7)
TIME = ("unit", "units", "pair")
_HUNDRED, _LONGEST, _QUARTERS = 100, 3, 3
_VOWELED = re.compile("[خسثتع]\u064f[مبسدش]")
_BOUNDS = ("more", "fewer", "at_least", "at_most", "or_more", "or_less", "guess")
_ALSO_DIGITS = frozenset({"digit", "ten", "tens", "shy_digit"})


def has(piece: Piece | None, *kinds: str) -> bool:
    """Whether a piece is there and has one of these senses."""
    if piece is not None and piece.senses:
        for kind in kinds:
            if kind in piece.senses:
                return True
    return False


def is_definite(token: Token) -> bool:
    """Whether the article stands on a word, known or not."""
    return token.article or (token.folded.startswith("ال") and not token.senses)


def is_voweled(token: Token) -> bool:
    """Whether its damma tells a fraction from the digit of the same letters: خُمس, سُبع, ثُمن."""
    return "\u064f" in token.text and _VOWELED.search(token.text) is not None


class FractionReader(Adder):
    """Reads fractions by themselves, behind a number, and as a share of another number."""

    # By themselves

    def bare_fraction(self, place: int, token: Token) -> tuple[float, int] | None:
        """A fraction with no number before it: "half a million", ربع مليون, نص, "⅔"."""
        if "vulgar" in token.senses:
            return token.senses["vulgar"].value, place + 1
        if "part" in token.senses:
            return self.out_of(place, 1.0)
        kind = "fraction" if "fraction" in token.senses else "fraction_pair"
        if kind not in token.senses:
            return None
        value = token.senses[kind].value
        if (scaled := self._of_scale(place + 1, token)) is not None:
            return value * scaled[0], scaled[1]
        return (value, place + 1) if self._stands_alone(place, token) else None

    def _of_scale(self, at: int, token: Token) -> tuple[float, int] | None:
        """The scale or dozen that a fraction is of; "خمس ألف" are five, not a fifth."""
        if has(self.token(at), "article") and has(self.token(at + 1), "scale", "dozen", "hundred"):
            at += 1
        at = self.past_hyphen(at)
        following = self.token(at)
        if following is not None and following.article and has(following, "tens") and not (token.article or token.lead):
            return following.senses["tens"].value, at + 1  # خمس العشرين
        if following is None or not has(following, "scale", "dozen", "hundred"):
            return None
        if following.article and (token.article or token.lead.startswith("و") or "scale" not in following.senses):
            return None
        if not {"digit", "tens", "ten"}.isdisjoint(token.senses) and not (following.article or is_voweled(token)):
            return None
        sense = next(following.senses[kind] for kind in ("scale", "dozen", "hundred") if kind in following.senses)
        return sense.value, at + 1

    def past_hyphen(self, place: int) -> int:
        """The place behind the hyphens of "half-million" and "half-a-million", or the same place."""
        at, mark = place, self.token(place)
        if mark is not None and mark.core == "-" and has(self.token(at + 1), "article"):
            at, mark = at + 2, self.token(at + 2)
        close = mark is not None and mark.core == "-" and has(self.token(at + 1), "scale", "dozen", "hundred")
        return at + 1 if close else place

    def scaled(self, value: float, end: int) -> tuple[float, int]:
        """Read "1/2 million": the scale that a fraction in figures is of."""
        scale = self.token(end)
        if value >= 1 or scale is None or scale.lead or "scale" not in scale.senses or not scale.core.isascii():
            return value, end
        return value * scale.senses["scale"].value, end + 1

    def _stands_alone(self, place: int, token: Token) -> bool:
        """Whether a fraction word means the fraction: خمس is five more often, "third" an ordinal, ثمن a price."""
        following, before = self.token(place + 1), self.token(place - 1)
        if "ه" in token.lead or (following is not None and self._dates(token, following, self.token(place + 2))):
            return False
        if token.core.isascii():
            sure = "sure_fraction" in token.senses or self._of_many(place)
            return sure and not has(before, "ordinal", "turn_before")
        if "sure_fraction" in token.senses or is_voweled(token):
            return True
        if "shy_digit" in token.senses:
            return len(self.pieces) == 1
        if "digit" in token.senses or "ten" in token.senses:
            if following is None or not is_definite(following):
                return False
            return not has(following, *TIME) and not token.lead.startswith("و")
        return "tens" not in token.senses

    @staticmethod
    def _dates(token: Token, following: Token, behind: Token | None) -> bool:
        """Whether a half or quarter is one of a year or month: الربع الثاني, الربع القادم, نص مايو, نص الشهر."""
        if token.article:
            return has(following, "ordinal", "turn", "last_word")
        if has(following, "unit") and not following.article and (behind is None or behind.kind == "mark"):
            return False  # نصف شهر
        return has(following, "month", "month_word", "hijri_month") or (following.article and has(following, "unit"))

    def one_fraction(self, place: int) -> tuple[float, int, Sum | None] | None:
        """Read "a third", "a hundredth", "a half": a fraction after its article, unless it is a quarter of a year."""
        token = self.token(place)
        if token is None or "fraction" not in token.senses or not token.core.isascii():
            return None
        quarter = "unit" in token.senses
        if quarter or "ordinal" in token.senses:
            following, before = self.token(place + 1), self.token(place - 2)
            closed = following is None or following.kind == "mark" or "after_fraction" in following.senses
            if not closed or has(before, "unit", "units"):
                return None
            bounded = before is None or has(before, "before_quarter", *_BOUNDS)
            if quarter and not (bounded or self._of_many(place)):
                return None
        return token.senses["fraction"].value, place + 1, None

    def _of_many(self, place: int) -> bool:
        """Whether "of a million" follows, so that a quarter is none of a year."""
        at = place + 1 + has(self.token(place + 1), "of_word")
        at += has(self.token(at), "article")
        return at > place + 1 and has(self.token(at), "scale", "dozen", "hundred")

    # Behind a number

    def plural_fraction(self, value: float, end: int, done: Sum) -> tuple[float, int]:
        """Read "three fifths", واحد وعشرون خمس: a count of fractions; "two quarters" are of a year."""
        before = self.token(end)
        at = end + (before is not None and before.core == "-")
        token = self.token(at)
        if token is None or token.lead or token.article:
            return value, end
        if "fractions" in token.senses:
            if "units" in token.senses and (value != _QUARTERS or has(self.token(end - 2), "turn_before", "within")):
                return value, end
            return value * token.senses["fractions"].value, at + 1
        if "fraction" in token.senses and self._counts_one(value, token, done):
            return value * token.senses["fraction"].value, at + 1
        return value, end

    @staticmethod
    def _counts_one(value: float, token: Token, done: Sum) -> bool:
        if done.figures:
            return False
        if token.core.isascii():
            return value == 1
        return done.last == "tens" or (done.words > 1 and done.last not in {"scale", "hundred"})

    def added_fraction(self, value: float, end: int, done: Sum) -> tuple[float, int]:
        """Read "and a half", وربع, وثلاثة أرباع, إلا ربع: what is added to, or taken off, the last unit or scale."""
        token = self.token(end)
        if token is not None and "vulgar" in token.senses and done.last == "figure":
            return value + token.senses["vulgar"].value, end + 1
        if has(token, "less") and has(self.token(end + 1), "fraction"):
            return value - self.pieces[end + 1].senses["fraction"].value * done.factor, end + 2
        if has(token, "less") and not done.figures and (taken := self.sum_from(end + 1)) and taken.value < value:
            return (value, end) if taken.figures else (value - taken.value, taken.end)
        if done.last == "figure" and (mixed := self.slashed(end)):
            return value + mixed[0], mixed[1]
        at, joined = self.joined(end)
        part = self._part(at, done) if joined else None
        if part is None:
            return value, end
        of_hundred = done.factor == _HUNDRED and not has(self.token(at), "spoken_half")
        return value + part[0] * (1.0 if of_hundred else done.factor), part[1]

    def _part(self, at: int, done: Sum) -> tuple[float, int] | None:
        """The fraction that stands after "and": (its value, the place after it)."""
        articled = has(self.token(at), "article")
        at += articled
        token = self.token(at)
        if token is None or token.article:
            return None
        if slashed := self.slashed(at):
            return slashed
        for kind in ("fraction", "fraction_pair"):
            if kind in token.senses and self._fits(token, at, done, articled=articled):
                return token.senses[kind].value, at + 1
        return self._counted(at)

    def _fits(self, token: Token, at: int, done: Sum, *, articled: bool) -> bool:
        """Whether وخمس may be a fifth here: after number words, not before what five of are counted."""
        following = self.token(at + 1)
        if is_voweled(token):
            return True
        if "tens" in token.senses and done.words < 2:  # noqa: PLR2004  # عشرة وعشرين are two numbers
            return False
        if token.core.isascii() and "sure_fraction" not in token.senses:
            return "ordinal" not in token.senses or articled
        if "sure_fraction" in token.senses or _ALSO_DIGITS.isdisjoint(token.senses):
            return not has(following, "ordinal")
        return not done.figures and not has(following, *TIME, "scale", "scales", "hundred")

    def _counted(self, at: int) -> tuple[float, int] | None:
        """وثلاثة أرباع, "and two dozen", وسبعة عشر على ثلاثة."""
        count = self.sum_from(at)
        token = self.token(count.end) if count else None
        if count is None or token is None or token.lead:
            return None
        if "part" in token.senses:
            return self.out_of(count.end, count.value)
        sense = token.senses.get("fractions") or token.senses.get("dozen")
        if sense is None and token.core.isascii() and count.value == 1:
            sense = token.senses.get("fraction")
        if sense is not None:
            return count.value * sense.value, count.end + 1
        under = self.sum_from(count.end + 1) if "over" in token.senses and not token.core.isascii() else None
        return (count.value / under.value, under.end) if under and under.value else None

    # Figures over figures, and shares

    def slashed(self, at: int) -> tuple[float, int] | None:
        """Figures over figures, "1/2"; what looks like a day of a month is left to dates."""
        over, slash, under = self.token(at), self.token(at + 1), self.token(at + 2)
        if over is None or slash is None or under is None or slash.core != "/" or over.end != slash.start:
            return None
        if not (over.folded.isdigit() and under.folded.isdigit()) or under.start != slash.end:
            return None
        last = self.token(at + 3)
        if (last is not None and last.core == "/") or max(len(over.folded), len(under.folded)) > _LONGEST:
            return None
        if "0" in {over.folded[0], under.folded[0]}:
            return None
        above, below = int(over.folded), int(under.folded)
        if above == below or (above, below) == ROUND_THE_CLOCK:
            return None
        if below == 1 and not over.text.isascii():
            above, below = below, above
        return above / below, at + 3

    def out_of(self, place: int, value: float) -> tuple[float, int] | None:
        """واحد من مائة, جزء من ألف, "two out of five": so many of so many, in words."""
        parts = has(self.token(place), "part")
        at = place + parts
        token = self.token(at)
        if token is None or "out_of" not in token.senses or token.lead:
            return None
        of_each = not token.core.isascii() and has(self.token(at + 1), "every")
        whole, first = self.sum_from(at + 1 + of_each), self.token(at + 1)
        if whole is None or not whole.value or (whole.figures and not (parts or of_each)):
            return None
        if first is None or has(self.token(whole.end), *TIME, "currency", "currency_word"):
            return None
        if first.article and not (parts and whole.last in {"hundred", "scale"}):
            return None
        if parts and value >= whole.value >= _HUNDRED:
            return value // whole.value * whole.value + value % whole.value / whole.value, whole.end
        return (value / whole.value, whole.end) if value < whole.value else None
