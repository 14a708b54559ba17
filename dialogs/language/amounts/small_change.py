"""Currencies by their words, and small change beside or without a number of its own. Refuses to count."""

from collections.abc import Sequence

from dialogs.language.words.findings import Amount
from dialogs.language.words.lexicon import load_words
from dialogs.language.words.pieces import Line, Number, Piece
from dialogs.language.words.tokens import Token

_CENT, _THOUSANDTH = 100, 1000
_TWO_FIGURES = 2
_LEAST_CHANGE = 10
_PENCE, _OF_DINARS = "penny", frozenset({"fils", "millime"})
_CODE = 3


class ChangeReader(Line):
    """Names the currency of a word, and reads cents, halves and money that no number counts."""

    def __init__(self, pieces: Sequence[Piece], country: str) -> None:
        super().__init__(pieces)
        self._country = country
        self._regions = load_words("", "regions")
        self._taken = 0

    def _at(self, place: int) -> Token | None:
        """The token at a place, None where an amount has taken it already."""
        return self.token(place) if place >= self._taken else None

    @staticmethod
    def _is_titled(token: Token) -> bool:
        return token.text.istitle() and len(token.core) != _CODE

    def _code(self, token: Token, *, scaled: bool = False) -> str | None:
        """The ISO code of a currency word, "" where its country is not settled; None for other words.

        After a number that a scale closes, "5 million won", a word that is seldom money is.
        """
        senses = token.senses
        shy = senses.get("shy")
        if (
            shy
            and shy.name == "currency"
            and not (scaled or token.text.removesuffix("s").isupper() or self._is_titled(token))
        ):
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

    def _add_change(self, amount: Amount, number: Number) -> None:
        """Add cents, a half, or two bare figures that stand for cents; doubt where a half may be of a scale."""
        place = amount.last
        token = self._at(place)
        if token is not None and ("and_word" in token.senses or (token.core == "," and self.has(place + 2, "minor"))):
            place += 1
        piece = self.pieces[place] if place < len(self.pieces) else None
        if token is not None and "less" in token.senses and (part := self.number(place + 1)) and part.alone:
            amount.value, amount.last = amount.value - part.value * number.factor, place + 2
            return
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
        lettered = after is not None and "minor_letter" in after.senses and after.start == piece.end
        if after is not None and lettered:
            amount.value = round(amount.value + piece.value / _CENT, 3)
            amount.last = place + 2
        elif after is not None and "minor" in after.senses:
            self._add_parts(amount, piece.value, after)
            amount.last = place + 2
        elif (after is None or after.kind == "mark") and self._is_change(piece, amount, joined=joined):
            amount.value += piece.value / _CENT
            amount.last = place + 1

    def _with_minor(self, amount: Amount) -> Amount:
        """Take in the named small change of "$5 and 20 cents", "£3 20p", behind a sign and its figure."""
        at = amount.last + self.has(amount.last, "and_word")
        part, noun = self.number(at), self._at(at + 1)
        if part is None or noun is None or part.value % 1 or not 1 <= part.value < _CENT or amount.value % 1:
            return amount
        if "minor" in noun.senses or ("minor_letter" in noun.senses and noun.start == part.end):
            amount.value = round(amount.value + part.value / self._parts_in(amount.unit), 3)
            amount.last = at + 2
        return amount

    def _is_change(self, piece: Number, amount: Amount, *, joined: bool) -> bool:
        """Whether a bare number behind money is its cents: "15 dollars 50", "six dollars fifty", خمسة دولار وخمسين."""
        if piece.value != int(piece.value) or not _LEAST_CHANGE <= piece.value < _CENT:
            return False
        if joined:
            return piece.lead == "و" and not piece.written
        spoken = not piece.figured and self.core(amount.last - 1).isascii() and self.core(amount.last - 1).isalpha()
        return len(piece.written) == _TWO_FIGURES or spoken

    def _add_parts(self, amount: Amount, count: float, small: Token) -> None:
        """Add named small change: pence make any pounds British, and fils are thousandths of a dinar."""
        name, great = small.senses["minor"].name, self.token(amount.last - 1)
        bare = great is not None and ("currency_word" in great.senses or "currency_pair" in great.senses)
        unit = None if bare and name == _PENCE else amount.unit
        amount.unit = unit or self._regions["parts"].get(name) or None
        dinars = bare and great is not None and "dinar" in {sense.name for sense in great.senses.values()}
        parts = _THOUSANDTH if dinars and name in _OF_DINARS else self._parts_in(amount.unit)
        amount.value = round(amount.value + count / parts, 3)

    def _parts_in(self, unit: str | None) -> int:
        return _THOUSANDTH if unit in self._regions["thousandths"]["codes"] else _CENT

    def _small_change(self, place: int, number: Number) -> Amount | None:
        """Cents alone: خمسون سنت, 80p."""
        behind = place + 1 + (self.core(place + 1) == "-")
        token = self._at(behind)
        if token is None or not token.senses or token.article or token.lead:
            return None
        if "minor" in token.senses:
            name = token.senses["minor"].name
        elif "minor_letter" in token.senses and token.start == number.end and number.written:
            name = token.senses["minor_letter"].name
        else:
            return None
        unit, last = self._regions["parts"].get(name) or None, behind + 1
        if name in _OF_DINARS and self._parts_in(own := self._regions["dinar"].get(self._country)) == _THOUSANDTH:
            unit = own
        nation = self._at(last)
        if nation is not None and "nation" in nation.senses:
            unit, last = nation.senses["nation"].name, last + 1
        return Amount("money", place, last, number.value / self._parts_in(unit), unit)

    def _one_cent(self, place: int, token: Token) -> Amount | None:
        """One piece of small change: سنت واحد, "a penny"."""
        one = self.number(place + 1)
        behind = one is not None and one.value == 1 and not one.written and not one.lead
        english = token.core.isascii() and self.has(place - 1, "article") and self.number(place - 2) is None
        if token.article or token.lead or not (behind or english):
            return None
        unit = self._regions["parts"].get(token.senses["minor"].name) or None
        first, last = (place - 1, place + 1) if english else (place, place + 2)
        return Amount("money", first, last, 1 / self._parts_in(unit), unit)

    def _one_of(self, place: int, token: Token) -> Amount | None:
        """Read "a dollar", "a dollar and a half", "a pound fifty"; not "a dollar account" nor "10 a pound"."""
        name = token.core.split(" ")[-1]
        if not self.has(place - 1, "article") or len(name) <= _CODE or name.endswith("s") or token.text.isupper():
            return None
        if "shy" in token.senses or "dollar" in token.senses or self.number(place - 2) is not None:
            return None
        behind, code = self.token(place + 1), self._code(token)
        if code is None or (behind is not None and behind.kind == "word" and not behind.senses):
            return None
        amount = Amount("money", place - 1, place + 1, 1.0, code or None)
        self._add_change(amount, Number(1.0, token.start, token.start))
        return amount

    def _takes_parts(self, amount: Amount, end: int) -> bool:
        """Take in the named small change behind a currency alone: ريال وخمسون هللة."""
        at = end + self.has(end, "and_word")
        part, small = self.number(at), self._at(at + 1)
        if part is None or small is None or "minor" not in small.senses or not (at > end or part.lead == "و"):
            return False
        self._add_parts(amount, part.value, small)
        amount.last = at + 2
        return True

    def _uncounted(self, place: int, token: Token) -> Amount | None:
        """Money without a number before it: دينارين, دولار واحد, دولار ونص, سنت واحد."""
        if "minor" in token.senses:
            return self._one_cent(place, token)
        if token.core.isascii():
            return self._one_of(place, token)
        code = self._code(token)
        if token.article or code is None:
            return None
        end = place + 1
        nation = self._at(end)
        if nation is not None and "nation" in nation.senses:
            code, end = nation.senses["nation"].name, end + 1
        amount = Amount("money", place, end, 2.0 if "currency_pair" in token.senses else 1.0, code or None)
        if self._takes_parts(amount, end):
            return amount
        one = self.pieces[end] if end < len(self.pieces) else None
        if isinstance(one, Number) and one.lead == "و" and one.alone:
            amount.value, amount.last = amount.value + one.value, end + 1
            nation = self._at(end + 1)
            if nation is not None and "nation" in nation.senses:
                amount.unit, amount.last = nation.senses["nation"].name, end + 2
            return amount
        if isinstance(one, Number) and one.value == 1 and not one.written and not one.lead:
            amount.last = end + 1
            return amount
        return amount if "currency_pair" in token.senses else None
