"""Percentages and sums of money around the numbers of a line. Refuses a currency that the words leave open."""

from collections.abc import Sequence

from dialogs.language.amounts.small_change import ChangeReader
from dialogs.language.words.findings import Amount
from dialogs.language.words.pieces import Number, Piece
from dialogs.language.words.tokens import Token

_TIME = frozenset({"unit", "units", "pair"})
_COUNTED = _TIME | {"currency", "currency_word", "minor", "over"}
_PARTS = frozenset({"scale", "scales", "hundred", "hundred_plural", "percent", "dozen"})
_THOUSANDTH = 1000
_LONGEST_SHORT_FORM = 2
_CODE, _MANY, _PAIR = 3, 10_000, 2
_BETWEEN = frozenset({"€", "£"})
_NAMES_MONEY = frozenset({"currency_pair", "currency_word", "currency", "minor"})
_SCALED = {"currency_thousand": 1e3, "currency_million": 1e6, "currency_billion": 1e9}


class AmountReader(ChangeReader):
    """Tells of each number whether it is a percentage, money or a mere number."""

    def read(self) -> list[Amount]:
        """All amounts of the line, in order, none overlapping."""
        found: list[Amount] = []
        for place, piece in enumerate(self.pieces):
            if place < self._taken or not (piece.senses or piece.kind == "amount"):
                continue
            if isinstance(piece, Number):
                amount = self._percent(place, piece) or self._money(place, piece)
                amount = amount or Amount("number", place, place + 1, piece.value)
                amount.doubtful = amount.doubtful or piece.doubtful or self._left_over(amount)
            elif not _NAMES_MONEY.isdisjoint(piece.senses):
                amount = self._uncounted(place, piece)
            else:
                amount = None
            if amount is not None:
                found.append(amount)
                self._taken = amount.last
        return found

    def _left_over(self, amount: Amount) -> bool:
        """Whether a word that looks like a part of a number stands beside it, unused."""
        after = self._at(amount.last)
        if after is not None and not after.article and (not _PARTS.isdisjoint(after.senses) or after.core == "%"):
            return True
        beside = self.pieces[amount.last] if amount.last < len(self.pieces) else None
        return isinstance(beside, Number) and beside.alone and beside.lead == "و"

    # Percentages

    def _percent(self, place: int, number: Number) -> Amount | None:
        behind = self._past_of_a(place + 1) if 0 < number.value < 1 and not number.figured else place + 1
        after = self._at(behind)
        if after is not None and (after.core == "%" or ("percent" in after.senses and after.lead != "و")):
            return self._with_half(Amount("percent", place, behind + 1, number.value))
        before = self._at(place - 1)
        if before is not None:
            if before.core == "%" and before.end == number.start:
                return Amount("percent", place - 1, place + 1, number.value)
            if "percent" in before.senses:
                return Amount("percent", place - 1, place + 1, number.value)
            if "of_word" in before.senses and (word := self._at(place - 2)) is not None and "percent" in word.senses:
                return Amount("percent", place - 2, place + 1, number.value)
            if "rate" in before.senses and not self._counts(after) and not number.alone:
                return Amount("percent", place, place + 1, number.value)
        return None

    def _past_of_a(self, place: int) -> int:
        """The place behind "a", "of a", "of one": "half a percent", "a quarter of a percent"."""
        place += self.core(place) == "of"
        one = self.number(place)
        return place + (self.has(place, "article") or (one is not None and one.value == 1 and one.factor == 1))

    def _with_half(self, amount: Amount) -> Amount:
        """Add the half of «عشرة في المية ونص», "5 percent and a half", which stands behind the word for percent."""
        at = amount.last + self.has(amount.last, "and_word")
        part, noun = self.number(at), self._at(at + 1)
        if (
            part is None
            or not part.alone
            or part.value >= 1
            or (noun is not None and noun.kind == "word" and not noun.senses)
        ):
            return amount
        if part.lead == "و" or (at > amount.last and self.core(at + 1) != "of"):
            amount.value, amount.last = amount.value + part.value, at + 1
        return amount

    @staticmethod
    def _counts(after: Token | None) -> bool:
        """Whether what follows a number is what it counts: a unit or a currency."""
        return after is not None and not _COUNTED.isdisjoint(after.senses)

    # Money

    def _money(self, place: int, number: Number) -> Amount | None:
        return self._before(place, number) or self._behind(place, number) or self._small_change(place, number)

    def _signed(self, amount: Amount) -> Amount:
        """Take in the hyphen of "-$20", which nothing stands right before."""
        sign, before = self._at(amount.first - 1), self.piece(amount.first - 2)
        if sign is None or sign.core != "-" or sign.end != self.pieces[amount.first].start:
            return amount
        if before is None or before.end < sign.start:
            amount.first, amount.value = amount.first - 1, -amount.value
        return amount

    def _before(self, place: int, number: Number) -> Amount | None:
        """A sign or a code before the number: $20, USD 115, ر.س5, A$900."""
        before = self._at(place - 1)
        if before is None or not before.senses:
            return None
        if before.core == "$":
            first, code = self._dollar(place - 1)
            last = place + 1 + self._is_code(place + 1)
            code = self.pieces[place + 1].senses["currency"].name if last > place + 1 else code
            return self._signed(self._with_minor(Amount("money", first, last, number.value, code)))
        for kind, scale in _SCALED.items():
            if kind in before.senses:
                return Amount("money", place - 1, place + 1, number.value * scale, before.senses[kind].name)
        if not self._stands_before(before, number) and not self._named_before(place, before):
            return None
        near = before.end == number.start and "currency" in before.senses
        sure = "currency" in before.senses and (near or "code_before" in before.senses)
        name = before.senses["currency"].name if sure else self._code(before)
        return (
            None
            if name is None
            else self._with_minor(Amount("money", place - 1, place + 1, number.value, name or None))
        )

    def _is_code(self, place: int) -> bool:
        """Whether a code in capitals says which dollars: "$12 AUD"."""
        token = self._at(place)
        return token is not None and len(token.core) == _CODE and token.text.isupper() and "currency" in token.senses

    def _start(self, place: int) -> int:
        return self.pieces[place].start if place < self.length else -1

    @staticmethod
    def _stands_before(word: Token, number: Number) -> bool:
        """Whether a currency may stand before its figure: a sign, a code in capitals or close by, ر.س."""
        if "code_before" in word.senses:
            return True
        if "currency" not in word.senses:
            return False
        if word.core.isascii():
            plain = len(word.core) == _CODE and word.core.upper() == word.senses["currency"].name
            sure = word.text.isupper() or (plain and "shy" not in word.senses)
            return not word.core.isalpha() or word.end == number.start or sure
        return "." in word.core or len(word.core) <= _LONGEST_SHORT_FORM

    def _named_before(self, place: int, word: Token) -> bool:
        """Whether a currency by its name stands before its figure, "euro 50": where nothing else is counted by it."""
        named = word.core.isascii() and len(word.core) > _CODE and ("currency" in word.senses)
        if not named or "shy" in word.senses or self.number(place - 2) is not None:
            return False
        behind = self.token(place + 1)
        closed = behind is None or behind.kind == "mark" or not {"closer", "and_word"}.isdisjoint(behind.senses)
        return closed and self.number(place + 1) is None and self.core(place + 1) not in {"%", "-", "/"}

    def _dollar(self, place: int) -> tuple[int, str]:
        before = self._at(place - 1)
        sign = self.pieces[place]
        if before is not None and "dollar" in before.senses and before.core != "$":
            gap = sign.start - before.end
            if gap == 0 or (gap == 1 and len(before.core) > 1):
                return place - 1, before.senses["dollar"].name
        if (dots := self._spelled_us(place)) is not None:
            return dots, "USD"
        return place, "USD"

    def _spelled_us(self, place: int) -> int | None:
        """Read "u.s $": four tokens of it stand before the sign."""
        letters = [self._at(place - back) for back in (4, 3, 2, 1)]
        texts = [token.core if token else "" for token in letters]
        if texts[1:] == ["u", ".", "s"]:
            return place - 3
        return place - 4 if texts == ["u", ".", "s", "."] else None

    def _behind(self, place: int, number: Number) -> Amount | None:
        """A currency after the number, with its small change: 5 دنانير بحرينية, 7 dollars and 50 cents."""
        behind = place + 1 + (number.alone and self.has(place + 1, "article"))
        behind += number.factor >= _THOUSANDTH and self.core(behind) == "of"  # "3 millions of dollars"
        behind += 2 * (number.value < 1 and self.core(behind) == "of" and self.has(behind + 1, "article"))
        behind += self.core(behind) == "-" and self.pieces[behind].end == self._start(behind + 1)
        token = self._at(behind)
        if token is None or token.article or token.lead or not (token.senses or token.core == "$"):
            return None
        for kind, scale in _SCALED.items():
            if kind in token.senses:
                return Amount("money", place, behind + 1, number.value * scale, token.senses[kind].name)
        scaled = number.factor >= _THOUSANDTH or number.value >= _MANY
        lettered = "currency_letter" in token.senses
        code = self._letter(behind, token, number) if lettered else self._code(token, scaled=scaled)
        if token.core == "$":
            code = "USD"
        if code is None or self._belongs_to_next(behind, token, number):
            return None
        end = behind + 1
        nation = self._at(end)
        if nation is not None and "nation" in nation.senses and "currency_word" in token.senses:
            code, end = nation.senses["nation"].name, end + 1
        amount = Amount("money", place, end, number.value, code or None)
        self._add_change(amount, number)
        return amount

    def _closed(self, place: int) -> bool:
        """Whether nothing is counted here: a mark, the end, or a word that the rules know."""
        piece = self.piece(place)
        return piece is None or piece.kind == "mark" or bool(piece.senses)

    def _letter(self, place: int, token: Token, number: Number) -> str | None:
        """500ج, and 500 ج at the end: a letter that is a currency right after its figure."""
        behind = self.piece(place + 1)
        loose = token.start == number.end + 1 and (behind is None or behind.kind == "mark")
        if not (token.start == number.end or loose) or not number.written:
            return None
        return str(self._regions.get(token.senses["currency_letter"].name, {}).get(self._country, ""))

    def _belongs_to_next(self, place: int, sign: Token, number: Number) -> bool:
        """Whether a sign between two numbers goes with the second: "2 . 0 $ 8" and "5 $10"."""
        following = self.pieces[place + 1] if place + 1 < len(self.pieces) else None
        if not isinstance(following, Number) or sign.core not in {"$", "£", "€", "¥", "₹"}:
            return False
        if (
            sign.core in _BETWEEN
            and number.end == sign.start
            and len(following.written) == _PAIR
            and self._closed(place + 2)
        ):
            return following.start > sign.end  # "12€50"
        return following.start == sign.end or number.end < sign.start


def read_amounts(pieces: Sequence[Piece], country: str) -> list[Amount]:
    """Find what each number of a line is an amount of; `country` settles bare pounds, riyals, dinars and dirhams."""
    return AmountReader(pieces, country).read()
