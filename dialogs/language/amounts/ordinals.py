"""Arabic ordinals of two words, الثالث والعشرون, made one, and a month told from its number word. Refuses sums."""

from types import MappingProxyType

from dialogs.language.amounts.fractions import FractionReader, has
from dialogs.language.words.pieces import Piece
from dialogs.language.words.tokens import Sense, Senses, Token

_TEN, _FULL = 10, 4
_HIJRI_YEARS = range(1343, 1501)


class OrdinalReader(FractionReader):
    """Joins the unit and the tens of an ordinal, and knows the number word that is a month too."""

    def is_month(self, place: int, token: Token) -> bool:
        """Whether صفر is the month: behind its day or an edge, before its year or a turn; "3 صفر" is also a score."""
        before, following, first = self.token(place - 1), self.token(place + 1), self.token(place - 2)
        if token.article or token.lead.startswith("و"):
            return False
        if has(before, "edge") or (following is not None and following.article and has(following, "turn")):
            return True
        if following is not None and len(following.folded) == _FULL and following.folded.isdigit():
            return int(following.folded) in _HIJRI_YEARS
        if has(before, "of_word"):
            return has(first, "ordinal") or (first is not None and first.kind == "number")
        counted = before is not None and before.kind == "number" and following is None
        return counted and (first is None or has(first, "day_word", "in_word", "before", "by", "since"))

    def joined_ordinal(self, place: int, piece: Piece) -> tuple[Token, int] | None:
        """الثالث والعشرون as one ordinal: its tens count nothing."""
        if not isinstance(piece, Token) or "ordinal" not in piece.senses or piece.core.isascii():
            return None
        unit = piece.senses["ordinal"].value
        at, joined = self.joined(place + 1)
        tens = self.token(at)
        if not joined or tens is None or "tens" not in tens.senses or unit >= _TEN or tens.article != piece.article:
            return None
        value = int(unit + tens.senses["tens"].value)
        senses: Senses = MappingProxyType({"ordinal": Sense(str(value), float(value))})
        return piece._replace(end=tens.end, senses=senses), at + 1
