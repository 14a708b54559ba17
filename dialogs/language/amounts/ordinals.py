"""Arabic ordinals of two words, الثالث والعشرون, made one. Refuses those whose parts differ in the article."""

from types import MappingProxyType

from dialogs.language.amounts.fractions import FractionReader
from dialogs.language.words.pieces import Piece
from dialogs.language.words.tokens import Sense, Senses, Token

_TEN = 10


class OrdinalReader(FractionReader):
    """Joins the unit and the tens of an ordinal."""

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
