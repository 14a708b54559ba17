"""Percentages and sums of money around the numbers of a line. Refuses a currency that the words leave open."""

from collections.abc import Sequence

from dialogs.language.findings import Amount
from dialogs.language.lexicon import load_words
from dialogs.language.pieces import Line, Number, Piece
from dialogs.language.tokens import Token

_TIME = frozenset({"unit", "units", "pair"})
_CENT, _THOUSANDTH = 100, 1000
_LONGEST_SHORT_FORM = 2
_TWO_FIGURES = 2
_LEAST_CHANGE = 10
_CODE = 3
_SCALED = {"currency_thousand": 1e3, "currency_million": 1e6, "currency_billion": 1e9}


class AmountReader(Line):
    """Tells of each number whether it is a percentage, money or a mere number."""

    def __init__(self, pieces: Sequence[Piece], country: str) -> None:
        super().__init__(pieces)
        self._country = country
        self._regions = load_words("", "regions")
        self._taken = 0

    def read(self) -> list[Amount]:
        """All amounts of the line, in order, none overlapping."""
        found: list[Amount] = []
        place = 0
        while place < len(self.pieces):
            piece = self.pieces[place]
            if isinstance(piece, Number):
                amount = self._percent(place, piece) or self._money(place, piece)
                amount = amount or Amount("number", place, place + 1, piece.value)
                amount.doubtful = amount.doubtful or piece.doubtful or self._left_over(amount)
            elif piece.senses and (
                "currency_pair" in piece.senses or "currency_word" in piece.senses or "currency" in piece.senses
            ):
                amount = self._uncounted(place, piece)
            else:
                amount = None
            if amount is None:
                place += 1
            else:
                found.append(amount)
                self._taken = place = amount.last
        return found

    def _at(self, place: int) -> Token | None:
        """The token at a place, None where an amount has taken it already."""
        return self.token(place) if place >= self._taken else None

    def _left_over(self, amount: Amount) -> bool:
        """Whether a word that looks like a part of a number stands beside it, unused."""
        after = self._at(amount.last)
        if after is not None and not after.article:
            kinds = after.senses.keys()
            if {"scale", "scales", "hundred", "hundred_plural", "percent", "dozen"} & kinds or after.core == "%":
                return True
        beside = self.pieces[amount.last] if amount.last < len(self.pieces) else None
        return isinstance(beside, Number) and beside.alone and beside.lead == "و"

    # Percentages

    def _percent(self, place: int, number: Number) -> Amount | None:
        after = self._at(place + 1)
        if after is not None and (after.core == "%" or ("percent" in after.senses and after.lead != "و")):
            return Amount("percent", place, place + 2, number.value)
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

    @staticmethod
    def _counts(after: Token | None) -> bool:
        """Whether what follows a number is what it counts: a unit or a currency."""
        return after is not None and not {*_TIME, "currency", "currency_word", "minor", "over"}.isdisjoint(after.senses)

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

    @staticmethod
    def _is_titled(token: Token) -> bool:
        return token.text.istitle() and len(token.core) != _CODE

    def _code(self, token: Token | None, *, scaled: bool = False) -> str | None:
        """The ISO code of a currency word, "" where its country is not settled; None for other words.

        After a number that a scale closes, "5 million won", a word that is seldom money is.
        """
        if token is None or not token.senses:
            return None
        senses = token.senses
        shy = senses.get("shy")
        if shy and shy.name == "currency" and not (scaled or token.text.isupper() or self._is_titled(token)):
            return None
        if "currency" in senses:
            return senses["currency"].name
        if "currency_word" in senses or "currency_pair" in senses:
            name = senses["currency_word" if "currency_word" in senses else "currency_pair"].name
            if name.isupper():
                return name
            countries = self._regions.get(name, {})
            return str(countries.get(self._country, ""))
        return None

    def _before(self, place: int, number: Number) -> Amount | None:
        """A sign or a code before the number: $20, USD 115, ر.س5, A$900."""
        before = self._at(place - 1)
        if before is None or not before.senses:
            return None
        if before.core == "$":
            first, code = self._dollar(place - 1)
            return self._signed(Amount("money", first, place + 1, number.value, code))
        if not self._stands_before(before, number):
            return None
        near = before.end == number.start and "currency" in before.senses
        name = before.senses["currency"].name if near else self._code(before)
        return None if name is None else Amount("money", place - 1, place + 1, number.value, name or None)

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
        behind += self.core(behind) == "-" and self.pieces[behind].end == self._start(behind + 1)
        token = self._at(behind)
        if token is None or token.article or token.lead or not (token.senses or token.core == "$"):
            return None
        for kind, scale in _SCALED.items():
            if kind in token.senses:
                return Amount("money", place, behind + 1, number.value * scale, token.senses[kind].name)
        scaled = number.factor >= _THOUSANDTH
        lettered = "currency_letter" in token.senses
        code = self._letter(token, number) if lettered else self._code(token, scaled=scaled)
        if token.core == "$" and (scaled or token.start == number.end):
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

    def _letter(self, token: Token, number: Number) -> str | None:
        """500ج: a letter that is a currency right after its figure."""
        if token.start != number.end or not number.written:
            return None
        return str(self._regions.get(token.senses["currency_letter"].name, {}).get(self._country, ""))

    def _belongs_to_next(self, place: int, sign: Token, number: Number) -> bool:
        """Whether a sign between two numbers goes with the second: "2 . 0 $ 8" and "5 $10"."""
        following = self.pieces[place + 1] if place + 1 < len(self.pieces) else None
        if not isinstance(following, Number) or sign.core not in {"$", "£", "€", "¥", "₹"}:
            return False
        return following.start == sign.end or number.end < sign.start

    def _add_change(self, amount: Amount, number: Number) -> None:
        """Add cents, a half, or two bare figures that stand for cents; doubt where a half may be of a scale."""
        place = amount.last
        token = self._at(place)
        if token is not None and "and_word" in token.senses:
            place += 1
        piece = self.pieces[place] if place < len(self.pieces) else None
        if not isinstance(piece, Number):
            return
        joined = place > amount.last or piece.lead == "و"
        if piece.alone and joined:
            if number.factor > 1:
                amount.doubtful = True
            else:
                amount.value += piece.value
                amount.last = place + 1
            return
        after = self._at(place + 1)
        if after is not None and "minor" in after.senses:
            amount.unit = amount.unit or self._regions["parts"].get(after.senses["minor"].name) or None
            amount.value = round(amount.value + piece.value / self._parts_in(amount.unit), 3)
            amount.last = place + 2
        elif (after is None or after.kind == "mark") and self._is_change(piece, joined=joined):
            amount.value += piece.value / _CENT
            amount.last = place + 1

    @staticmethod
    def _is_change(piece: Number, *, joined: bool) -> bool:
        if piece.value != int(piece.value) or not _LEAST_CHANGE <= piece.value < _CENT:
            return False
        return (joined and piece.lead == "و" and not piece.written) or (
            not joined and len(piece.written) == _TWO_FIGURES
        )

    def _parts_in(self, unit: str | None) -> int:
        return _THOUSANDTH if unit in self._regions["thousandths"]["codes"] else _CENT

    def _small_change(self, place: int, number: Number) -> Amount | None:
        """Cents alone: خمسون سنت, 80p."""
        token = self._at(place + 1)
        if token is None or not token.senses or token.article or token.lead:
            return None
        if "minor" in token.senses:
            name = token.senses["minor"].name
        elif "minor_letter" in token.senses and token.start == number.end and number.written:
            name = token.senses["minor_letter"].name
        else:
            return None
        unit = self._regions["parts"].get(name) or None
        return Amount("money", place, place + 2, number.value / self._parts_in(unit), unit)

    def _uncounted(self, place: int, token: Token) -> Amount | None:
        """Money without a number before it: دينارين, دولار واحد, دولار ونص."""
        if token.article or token.core.isascii():
            return None
        code = self._code(token)
        if code is None:
            return None
        end = place + 1
        nation = self._at(end)
        if nation is not None and "nation" in nation.senses:
            code, end = nation.senses["nation"].name, end + 1
        amount = Amount("money", place, end, 2.0 if "currency_pair" in token.senses else 1.0, code or None)
        one = self.pieces[end] if end < len(self.pieces) else None
        if isinstance(one, Number) and one.lead == "و" and one.alone:
            amount.value, amount.last = amount.value + one.value, end + 1
            return amount
        if isinstance(one, Number) and one.value == 1 and not one.written and not one.lead:
            amount.last = end + 1
            return amount
        return amount if "currency_pair" in token.senses else None


def read_amounts(pieces: Sequence[Piece], country: str) -> list[Amount]:
    """Find what each number of a line is an amount of; `country` settles bare pounds, riyals, dinars and dirhams."""
    return AmountReader(pieces, country).read()
