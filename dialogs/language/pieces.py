"""What the rules read: tokens, with fixed phrases joined and numbers summed up. Refuses to know any rule."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from dialogs.language.lexicon import Senses, lexicon
from dialogs.language.tokens import Token

NONE: Senses = MappingProxyType({})


@dataclass(slots=True)
class Number:
    """A number among the tokens, however many words it took; `start` and `end` are places in the line.

    `written` holds the figures of a plain run of digits ("2027"), "" otherwise; `factor` is what a half added after
    its noun is a half of; `alone` marks a bare fraction ("a half", ربع), which may be part of a date instead.
    """

    value: float
    start: int
    end: int
    lead: str = ""
    article: bool = False
    written: str = ""
    factor: float = 1.0
    alone: bool = False
    doubtful: bool = False
    kind: str = "amount"
    core: str = ""
    senses: Senses = field(default_factory=lambda: NONE)


Piece = Token | Number


def _phrase(tokens: Sequence[Token], place: int) -> tuple[int, Senses] | None:
    """The longest known phrase that begins here: (how many tokens, its senses)."""
    token = tokens[place]
    phrases = lexicon().phrases
    for key in (token.folded, token.core) if token.core != token.folded else (token.core,):
        for chain, senses in phrases.get(key, ()):
            rest = tokens[place + 1 : place + 1 + len(chain)]
            if len(rest) == len(chain) and all(
                word in (other.folded, other.core) for word, other in zip(chain, rest, strict=True)
            ):
                return 1 + len(chain), senses
    return None


def join_phrases(tokens: Sequence[Token]) -> list[Piece]:
    """Make one token of each fixed phrase ("كانون الثاني", "black friday"), which then has the phrase's senses."""
    first_words = lexicon().phrases
    pieces: list[Piece] = []
    place = 0
    while place < len(tokens):
        token = tokens[place]
        found = None
        if token.core in first_words or token.folded in first_words:
            found = _phrase(tokens, place)
        if found is None:
            pieces.append(token)
            place += 1
            continue
        length, senses = found
        last = tokens[place + length - 1]
        core = " ".join(part.folded for part in tokens[place : place + length])
        pieces.append(
            Token(token.text, token.folded, token.start, last.end, "word", token.lead, token.article, core, senses)
        )
        place += length
    return pieces
