"""What the rules read: tokens, with fixed phrases joined and numbers summed up. Refuses to know any rule."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from dialogs.language.words.lexicon import Senses, lexicon
from dialogs.language.words.tokens import Token

NONE: Senses = MappingProxyType({})


@dataclass(slots=True)
class Number:
    """A number among the tokens, however many words it took; `start` and `end` are places in the line.

    `written` holds the figures of a plain run of digits ("2027"), "" otherwise; `figured` says that figures are in it,
    as in "2.1k"; `factor` is what a half added after its noun is a half of; `alone` marks a bare fraction ("a half",
    ربع), which may be part of a date instead; `dotted` holds figures that may be a day and month, "15.3".
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
    figured: bool = False
    dotted: str = ""
    kind: str = "amount"
    core: str = ""
    senses: Senses = field(default_factory=lambda: NONE)


Piece = Token | Number


def _phrase(tokens: Sequence[Token], place: int) -> tuple[int, Senses] | None:
    """The longest known phrase that begins here: (how many tokens, its senses)."""
    if place + 1 >= len(tokens):
        return None
    pairs = lexicon().pairs
    for first in _spellings(tokens[place]):
        for second in _spellings(tokens[place + 1]):
            for chain, senses in pairs.get((first, second), ()):
                rest = tokens[place + 1 : place + 1 + len(chain)]
                if len(rest) == len(chain) and all(
                    word in (other.folded, other.core) for word, other in zip(chain, rest, strict=True)
                ):
                    return 1 + len(chain), senses
    return None


def _spellings(token: Token) -> tuple[str, ...]:
    return (token.folded, token.core) if token.core != token.folded else (token.core,)


def _with_article(tokens: Sequence[Token], place: int) -> Token | None:
    """An article that stands apart, "el sana", "الـ 20", as one token with what it stands before."""
    token = tokens[place]
    if place + 1 >= len(tokens) or not (token.folded == "ال" or "latin_article" in token.senses):
        return None
    noun = tokens[place + 1]
    if token.folded == "ال":
        return noun._replace(start=token.start, article=True) if noun.kind == "number" else None
    if not noun.senses or noun.kind != "word" or not noun.core.isascii():
        return None
    return noun._replace(start=token.start, article=True)


_LONGEST_SHORT_FORM = 5


def _spaced_ordinal(tokens: Sequence[Token], place: int) -> Token | None:
    """Read "22 nd" and "1 st" as the ordinals that they are without the space."""
    token = tokens[place]
    if place + 1 >= len(tokens) or token.kind != "number" or "ordinal_suffix" not in tokens[place + 1].senses:
        return None
    suffix = tokens[place + 1]
    senses = lexicon().words.get(token.folded + suffix.folded)
    if senses is None or "ordinal" not in senses:
        return None
    whole = token.folded + suffix.folded
    return token._replace(folded=whole, core=whole, end=suffix.end, kind="word", senses=senses)


def _abbreviated(tokens: Sequence[Token], place: int) -> bool:
    """Whether the next token is the full stop of a shortened word, "Oct. 2", "Rs.20", and ends no sentence."""
    token = tokens[place]
    if place + 2 >= len(tokens) or len(token.core) > _LONGEST_SHORT_FORM or token.kind != "word":
        return False
    stop, following = tokens[place + 1], tokens[place + 2]
    if stop.core != "." or stop.start != token.end or not token.core.isascii():
        return False
    counts = following.kind == "number" or "ordinal" in following.senses or following.core in {",", "-", "'", "the"}
    if not {"month", "weekday"}.isdisjoint(token.senses):
        counts = counts or (following.text.islower() and not {"digit", "teen", "tens"}.isdisjoint(following.senses))
        return counts or not {"and_word", "to", "of_word", "month"}.isdisjoint(following.senses)
    return following.kind == "number" and not {"currency", "currency_word", "week_word"}.isdisjoint(token.senses)


def _may_join(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word may be an article that stands apart, or shortened: few are."""
    return "latin_article" in tokens[place].senses or (place + 1 < len(tokens) and tokens[place + 1].core == ".")


def join_phrases(tokens: Sequence[Token]) -> list[Piece]:
    """Make one token of each fixed phrase ("كانون الثاني", "black friday"), which then has the phrase's senses."""
    first_words = lexicon().phrases
    pieces: list[Piece] = []
    taken = 0
    for place, token in enumerate(tokens):
        if place < taken:
            continue
        found = None
        if token.core in first_words or token.folded in first_words:
            found = _phrase(tokens, place)
        elif token.kind != "number" and token.folded != "ال" and not (token.senses and _may_join(tokens, place)):
            pieces.append(token)
            continue
        if found is None:
            joined = _with_article(tokens, place) or _spaced_ordinal(tokens, place)
            short = joined is None and bool(token.senses) and _abbreviated(tokens, place)
            pieces.append(token._replace(end=tokens[place + 1].end) if short else joined or token)
            taken = place + 1 + (short or joined is not None)
            continue
        length, senses = found
        last = tokens[place + length - 1]
        core = " ".join(part.folded for part in tokens[place : place + length])
        pieces.append(
            Token(token.text, token.folded, token.start, last.end, "word", token.lead, token.article, core, senses)
        )
        taken = place + length
    return pieces


def senses_in(pieces: Sequence[Piece]) -> frozenset[str]:
    """All senses of a line's words: what none of them has, no rule need look for."""
    return frozenset[str]().union(*[piece.senses for piece in pieces if piece.senses])


class Line:
    """The pieces of one line as the rules look at them: by place, never past its ends."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self.pieces = pieces
        self.length = len(pieces)

    def piece(self, place: int) -> Piece | None:
        """What stands at a place, None past the ends."""
        return self.pieces[place] if 0 <= place < self.length else None

    def token(self, place: int) -> Token | None:
        """The token at a place, None past the ends or where a number stands."""
        if 0 <= place < self.length:
            piece = self.pieces[place]
            return piece if isinstance(piece, Token) else None
        return None

    def number(self, place: int) -> Number | None:
        """The number at a place, None past the ends or where a token stands."""
        if 0 <= place < self.length:
            piece = self.pieces[place]
            return piece if isinstance(piece, Number) else None
        return None

    def has(self, place: int, kind: str, or_kind: str = "", or_third: str = "") -> bool:
        """Whether the token at a place has one of up to three senses: asked some fifty times a line, so made cheap."""
        if 0 <= place < self.length:
            senses = self.pieces[place].senses
            if senses:
                return kind in senses or or_kind in senses or or_third in senses
        return False

    def has_any(self, place: int, *kinds: str) -> bool:
        """The same of any number of senses."""
        return any(self.has(place, kind) for kind in kinds)

    def name(self, place: int, kind: str) -> str | None:
        """What the token at a place is called in that sense, None without it."""
        if 0 <= place < self.length:
            sense = self.pieces[place].senses.get(kind)
            return sense.name if sense else None
        return None

    def core(self, place: int) -> str:
        """The folded word at a place, "" past the ends and for numbers."""
        return self.pieces[place].core if 0 <= place < self.length else ""

    def lead(self, place: int) -> str:
        """The clitics before the word at a place."""
        return self.pieces[place].lead if 0 <= place < self.length else ""

    def definite(self, place: int) -> bool:
        """Whether the article stands on the word at a place."""
        return 0 <= place < self.length and self.pieces[place].article

    def only(self, first: int, last: int) -> bool:
        """Whether pieces[first:last] are the whole line but for marks."""
        outside = (*self.pieces[:first], *self.pieces[last:]) if self.length - last + first < 6 else None  # noqa: PLR2004
        return outside is not None and all(piece.kind == "mark" for piece in outside)
