"""What right behind a number makes it another: 10k, 2^5, "a quarter of a million", "1 in 5". Refuses sums."""

from dialogs.language.amounts.figures import figure_value
from dialogs.language.amounts.fractions import TIME, has
from dialogs.language.amounts.ordinals import OrdinalReader
from dialogs.language.amounts.sums import Sum
from dialogs.language.words.tokens import Token

_HUNDRED, _GROUP, _THOUSAND = 100, 3, 1000
_LARGEST = 1e24
_PAIR = 2.0
_APART, _LONGEST_APART = frozenset(".,"), 16
GOING_ON = frozenset("-^/")
_SURE_CAPITALS = frozenset("KM")
_WHOLES = frozenset({3.0, 5.0, 10.0})


class TailReader(OrdinalReader):
    """Reads letters and powers behind a figure, and the share that a number is of another."""

    def figure_alone(self, place: int) -> Sum | None:
        """A figure that nothing goes on with, as most are: "20 %", "500 followers"."""
        token, following = self.token(place), self.token(place + 1)
        if token is None or token.kind != "number":
            return None
        if following is not None and (following.senses or following.kind == "number" or following.core in GOING_ON):
            return None
        value = figure_value(token.folded, decimal_comma=self._comma)
        return None if value is None else Sum(place + 1, group=value, last="figure", words=1, figures=True)

    def set_apart(self, place: int) -> Sum | None:
        """Read "$ 4 . 5 million", "$ 12 , 345": figures that a text cut into words keeps apart from their marks."""
        first, mark = self.token(place), self.token(place + 1)
        if first is None or mark is None or mark.core not in _APART or mark.start == first.end or mark.kind != "mark":
            return None
        before = self.token(place - 1)
        priced = before is not None and (before.core == "$" or has(before, "currency"))
        end, digits = place + 1, first.folded
        while priced and len(group := self._apart_at(end, ",")) == _GROUP:
            digits, end = digits + group, end + 2
        tail = self.token(end + 2)
        counted = has(tail, "scale", "percent") or (tail is not None and tail.core == "%")
        if (priced or counted) and (decimals := self._apart_at(end, ".")):
            digits, end = f"{digits}.{decimals}", end + 2
        if end == place + 1 or not digits.replace(".", "").isdecimal() or len(digits) > _LONGEST_APART:
            return None
        scale = (self._whole(end) or 1.0) if has(self.token(end), "scale") else 1.0
        end += scale > 1
        return Sum(end, group=float(digits) * scale, factor=scale, last="figure", words=1, figures=True, plain=False)

    def _apart_at(self, place: int, sign: str) -> str:
        """The digits behind a mark that stands loose between two runs of them, "" without."""
        before, mark, figures = self.token(place - 1), self.token(place), self.token(place + 1)
        if before is None or mark is None or figures is None or mark.core != sign or not figures.folded.isdecimal():
            return ""
        return figures.folded if mark.start > before.end and figures.start > mark.end else ""

    def _letter(self, value: float, end: int, done: Sum) -> tuple[float, int]:
        """10k, 2.4m, "1,674.5 G", "$5 k", "20 M"."""
        token, figure = self.token(end), self.token(end - 1)
        if token is None or figure is None or done.last != "figure":
            return value, end
        priced = has(self.token(end - 2), "currency", "dollar") and token.start == figure.end + 1
        close = "scale_letter" in token.senses and (
            token.start == figure.end or priced or self._loose(end, token, figure)
        )
        written = "." in figure.folded or "," in figure.folded or token.text in _SURE_CAPITALS
        if not close and not (written and token.text.isupper() and "scale_capital" in token.senses):
            return value, end
        done.factor = token.senses["scale_letter" if close else "scale_capital"].value
        done.plain = False
        return value * done.factor, end + 1

    def _loose(self, place: int, token: Token, figure: Token) -> bool:
        """Whether ك stands by itself behind its figure, 10 ك, or k before its currency, "10 k egp"."""
        behind = self.token(place + 1) if token.core in {"k", "m"} else None
        named = behind is not None and (behind.core == "$" or has(behind, "currency", "currency_word"))
        return (token.core == "ك" or named) and token.start == figure.end + 1

    def _power(self, value: float, end: int, done: Sum) -> tuple[float, int]:
        """Read "2^5" and "1.1^-23", written without spaces."""
        mark = self.token(end)
        if mark is None or mark.core != "^" or done.last != "figure" or not value:
            return value, end
        sign = self.token(end + 1)
        at = end + 1 + (sign is not None and sign.core in {"-", "+"})
        power = self.token(at)
        if (
            power is None
            or not power.folded.isdecimal()
            or int(power.folded[:4]) > _HUNDRED
            or len(power.folded) > _GROUP
        ):
            return value, end
        raised = value ** (-int(power.folded) if sign and sign.core == "-" else int(power.folded))
        done.plain = False
        return (raised, at + 1) if raised < _LARGEST else (value, end)

    def articled_share(self, place: int) -> tuple[float, int] | None:
        """Read "a half million", "a half dozen", "a couple of hundred"."""
        part = self.token(place + 1)
        if part is None or not has(self.token(place), "article") or not part.core.isascii():
            return None
        share = part.senses.get("fraction") or part.senses.get("few")
        if share is None or ("few" in part.senses and share.value != _PAIR):
            return None
        at = place + 2 + ("few" in part.senses and has(self.token(place + 2), "of_word"))
        at = self.past_hyphen(at)
        whole = self._whole(at)
        return (share.value * whole, at + 1) if whole else None

    def _whole(self, place: int) -> float | None:
        """A scale, a hundred or a dozen as the thing that something is a share of."""
        token = self.token(place)
        for kind in ("scale", "hundred", "dozen"):
            if token is not None and not token.article and kind in token.senses:
                return token.senses[kind].value
        return None

    def of_a(self, value: float, end: int) -> tuple[float, int]:
        """Read "three quarters of a million", "half of a million"."""
        if not 0 < value < 1 or not has(self.token(end), "of_word") or not has(self.token(end + 1), "article"):
            return value, end
        whole = self._whole(end + 2)
        return (value * whole, end + 3) if whole else (value, end)

    def one_in(self, value: float, end: int, done: Sum) -> tuple[float, int]:
        """Read "1 in 5", "2 in 5 or more", "more than one in ten people"; "1 in 5 months" is no share."""
        link = self.token(end)
        arabic = link is not None and link.core != "in" and has(link, "in_word")
        if link is None or not (arabic or link.core == "in") or end != done.end or done.words != 1:
            return value, end
        if done.last == "scale":
            return value, end
        whole = self.sum_from(end + 1)
        if whole is None or whole.words != 1 or not value < whole.value <= _THOUSAND or whole.value % 1 or value < 1:
            return value, end
        if value > 1 and whole.value not in _WHOLES:
            return value, end
        behind = self.token(whole.end)
        if arabic and not has(behind, "or_more", "or_less"):
            return value, end
        if has(behind, *TIME, "currency", "currency_word", "percent", "scale", "month") or self._ranked(end - 2):
            return value, end
        closed = behind is None or behind.kind == "mark" or bool(behind.senses)
        if not closed and not has(self.token(end - 2), "more", "fewer", "at_least", "at_most", "guess"):
            return value, end
        done.plain = False
        return value / whole.value, whole.end

    def _ranked(self, place: int) -> bool:
        before = self.token(place)
        return before is not None and before.core in {"number", "no", "#", "rank", "top", "."}
