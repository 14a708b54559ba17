"""Number words added and multiplied into one whole number, in Arabic and English order. Refuses fractions."""

from collections.abc import Sequence
from dataclasses import dataclass

from dialogs.language.amounts.figures import figure_value
from dialogs.language.words.pieces import Piece
from dialogs.language.words.tokens import Token

KINDS = (
    "scale",
    "scales",
    "hundred",
    "digit",
    "tens",
    "teen",
    "ten",
    "hundreds",
    "scale_pair",
    "hundred_plural",
    "thousands",
)
STARTERS = frozenset((*KINDS, "shy_digit"))
_MULTIPLIERS = frozenset({"hundred", "hundred_plural", "scale", "scales"})
_MONEY = frozenset({"currency_word", "currency"})
_TEN, _TWENTY, _HUNDRED, _THOUSAND = 10, 20, 100, 1000


@dataclass(slots=True)
class Sum:
    """A number under way: `whole` is what scales closed, `group` what is below the next one, `end` its reach."""

    end: int
    whole: float = 0.0
    group: float = 0.0
    scale: float = 0.0
    factor: float = 1.0
    last: str = ""
    words: int = 0
    figures: bool = False
    plain: bool = True
    apart: bool = False
    safe: tuple[int, float, float] | None = None

    @property
    def value(self) -> float:
        """What has been read so far."""
        return self.whole + self.group


def kind_of(token: Token) -> str:
    """Which part of a number a token is, "" for none."""
    if token.kind == "number":
        return "figure"
    senses = token.senses
    if not senses:
        return ""
    for kind in KINDS:
        if kind in senses:
            return kind
    return "shy_digit" if "shy_digit" in senses else ""


def _take_small(done: Sum, kind: str, value: float, *, joined: bool, latin: bool) -> bool:
    """Add a digit, ten, teen, tens or hundreds word to the group, where its place is still free."""
    rest = done.group % _HUNDRED
    if kind == "hundreds":
        free = done.group == 0
    elif kind in {"digit", "shy_digit"}:
        after_tens = latin and rest >= _TWENTY and rest % _TEN == 0 and done.last == "tens"
        free = after_tens or (rest == 0 and done.last not in {"digit", "shy_digit"})
    elif kind == "ten" and not joined and done.last in {"digit", "shy_digit"} and 0 < rest < _TEN:
        done.last = "teen"
        done.group += value
        return True
    else:
        arabic_order = joined and kind in {"tens", "ten"} and 0 < rest < _TEN and done.last in {"digit", "shy_digit"}
        free = rest == 0 or (arabic_order and kind == "tens")
    if free and done.group and not joined and not latin:
        free = False
    if free and done.figures and done.last == "figure":
        free = latin and joined and not done.apart and done.group >= _HUNDRED
    if free:
        done.group += value
        done.last = kind
        done.factor = 1.0
    return free


def _take_hundred(done: Sum, *, joined: bool, plural: bool) -> bool:
    if done.group == 0 and not plural and (joined or not done.whole or done.last in _MULTIPLIERS):
        done.group = _HUNDRED
    elif not joined and 0 < done.group < (_THOUSAND if done.figures else _HUNDRED):
        done.group *= _HUNDRED
    else:
        return False
    done.factor = _HUNDRED
    done.last = "hundred"
    return True


def _take_scale(done: Sum, scale: float, *, joined: bool, plural: bool) -> bool:
    """Close the group with thousand, million …; a greater one right after a smaller one multiplies all so far."""
    if not joined and done.group:
        if done.scale and scale > done.scale:
            done.whole = (done.whole + done.group) * scale
        elif done.scale and scale == done.scale:
            return False
        else:
            done.whole += done.group * scale
    elif not joined and done.whole and (scale > done.scale or (scale == done.whole and not plural)):
        done.whole *= scale
    elif not plural and (not done.whole or (joined and scale < done.scale)) and not done.group:
        done.whole += scale
    else:
        return False
    done.group, done.scale, done.factor, done.last = 0.0, scale, scale, "scale"
    return True


def _take_thousands(done: Sum, value: float, *, joined: bool) -> bool:
    """Add thousands that are written with their count as one word: خمستلاف."""
    if done.group or (done.whole and not (joined and done.scale > _THOUSAND)):
        return False
    done.whole += value
    done.scale, done.factor, done.last = _THOUSAND, _THOUSAND, "scale"
    return True


def _take_figure(done: Sum, value: float | None, *, joined: bool, before_multiplier: bool) -> bool:
    again = done.last == "figure" and not (done.whole and done.group and joined)
    if value is None or again or done.group % _HUNDRED or (done.group and not joined):
        return False
    started = bool(done.whole or done.group)
    room = _HUNDRED if done.group else (done.scale or value + 1)
    if started and (value >= room or value != int(value) or not (joined or before_multiplier)):
        return False
    done.group += value
    done.figures, done.last, done.factor = True, "figure", 1.0
    return True


class Adder:
    """Reads one whole number from a place in the line, as far as it goes."""

    def __init__(self, pieces: Sequence[Piece], *, decimal_comma: bool) -> None:
        self.pieces = pieces
        self._comma = decimal_comma

    def token(self, place: int) -> Token | None:
        """The token at a place, None past the end or where something else stands."""
        piece = self.pieces[place] if 0 <= place < len(self.pieces) else None
        return piece if isinstance(piece, Token) else None

    def joined(self, place: int) -> tuple[int, bool]:
        """Where the next number word stands, and whether "and" joins it: before it (و alone, and) or on it (وخمسين)."""
        token = self.token(place)
        if token is None:
            return place, False
        following = self.token(place + 1)
        if "and_word" in token.senses and following is not None:
            return place + 1, True
        if token.core == "-" and following and self._hyphened(place, following):
            return place + 1, False
        eleven = token.folded == "واحد" and following is not None and "ten" in following.senses
        return place, token.lead == "و" or eleven

    def _goes_on_behind_comma(self, place: int, done: Sum) -> bool:
        """Whether a comma only groups: "three million, two hundred thousand"; not "one thousand, two failed"."""
        comma, small = self.token(place), self.token(place + 1)
        if comma is None or small is None or comma.core != "," or not small.core.isascii():
            return False
        for step in (2, 3):
            scale = self.token(place + step)
            if scale is not None and "scale" in scale.senses:
                return kind_of(small) != "" and scale.senses["scale"].value < done.scale
        hundred = self.token(place + 2)
        return hundred is not None and "hundred" in hundred.senses and kind_of(small) == "digit"

    def _hyphened(self, place: int, following: Token) -> bool:
        before, hyphen = self.token(place - 1), self.token(place)
        if before is None or hyphen is None or not following.folded.isascii():
            return False
        if "tens" in before.senses and "digit" in following.senses:
            return True
        if kind_of(following) not in {"scale", "hundred"}:
            return False
        apart = "scale" in following.senses and before.kind == "number" and before.end < hyphen.start
        return hyphen.start - before.end == following.start - hyphen.end == int(apart)  # "$ 100 - million"

    def sum_from(self, place: int, *, scales: bool = True) -> Sum | None:
        """Sum up the number words from here; None where none begins. Without `scales` it stops before ألف, million."""
        before = self.token(place - 1)
        done = Sum(place, apart=before is not None and "between" in before.senses)
        while True:
            at, joined = (place, False) if not done.words else self.joined(done.end)
            at += done.last == "scale" and self._goes_on_behind_comma(at, done)
            token = self.token(at)
            if token is None or not self._step(done, token, at, joined=joined, scales=scales):
                break
        if done.safe and done.last == "rolled":
            done.end, done.whole, done.group = done.safe[0], done.safe[1], 0.0
            done.factor = done.scale = done.safe[2]
            done.last = "scale"
        return done if done.words else None

    def _step(self, done: Sum, token: Token, at: int, *, joined: bool, scales: bool) -> bool:
        kind = kind_of(token)
        if not kind or (kind in {"scale", "scales"} and not scales) or (token.lead not in {"", "و"} and done.words):
            return False
        if kind == "figure":
            took = self._figure(done, token, at, joined=joined)
        elif done.words and token.article and not joined:
            took = False
        else:
            took = self._word(done, token, kind, at, joined=joined)
        if took:
            done.words += 1
            done.end = at + 1
            done.plain = kind == "figure" and done.words == 1
            if kind in {"scale", "scales", "scale_pair"}:
                done.safe = (done.end, done.whole, done.scale)
        elif kind in {"scale", "scales"} and done.safe and done.group:
            done.last = "rolled"
        return took

    def _figure(self, done: Sum, token: Token, at: int, *, joined: bool) -> bool:
        following, value = self.token(at + 1), figure_value(token.folded, decimal_comma=self._comma)
        multiplies = bool(following and kind_of(following) in _MULTIPLIERS)
        return _take_figure(done, value, joined=joined, before_multiplier=multiplies)

    def _word(self, done: Sum, token: Token, kind: str, at: int, *, joined: bool) -> bool:
        value = token.senses[kind].value
        latin = token.core.isascii()
        if kind == "scale" and not done.words and self._is_dual(token, at):
            kind = "scale_pair"
        if kind in {"scale", "scales"}:
            return _take_scale(done, value, joined=joined, plural=kind == "scales")
        if kind == "scale_pair":
            beside = value < done.scale or (value == done.scale and done.whole % (_HUNDRED * value) == 0)
            if done.group or (done.whole and not (joined and beside)):
                return False
            done.whole += 2 * value
            done.scale, done.factor, done.last = value, value, kind
            return True
        if kind == "thousands":
            return _take_thousands(done, value, joined=joined)
        if kind in {"hundred", "hundred_plural"}:
            return _take_hundred(done, joined=joined, plural=kind == "hundred_plural")
        if not self._opens_well(done, kind, at, joined=joined, latin=latin):
            return False
        return _take_small(done, kind, value, joined=joined, latin=latin)

    def _is_dual(self, token: Token, at: int) -> bool:
        """Whether ألفا is two thousand: the dual before its noun ("ألفا دولار"), not the accusative of one."""
        following = self.token(at + 1)
        if not (following and token.core.endswith("ا")) or "\u064b" in token.text or following.lead:
            return False
        plain = token.lead or following.senses or following.folded.startswith("ال")
        counted = not plain or not _MONEY.isdisjoint(following.senses)
        return counted and not following.article and following.kind == "word"

    def _opens_well(self, done: Sum, kind: str, at: int, *, joined: bool, latin: bool) -> bool:
        """Whether a small word may stand here: not where it counts fractions, nor a second number side by side."""
        following = self.token(at + 1)
        if latin and joined and done.group >= _HUNDRED and following and "hundred" in following.senses:
            return False
        teen = kind == "ten" and done.last in {"digit", "shy_digit"}
        if (
            following
            and kind in {"digit", "ten"}
            and done.words
            and not teen
            and self._counts_fractions(following, latin=latin)
        ):
            return latin and not joined and done.last == "tens" and "fractions" in following.senses
        if latin and joined and done.last == "tens" and (done.apart or (following and "fraction" in following.senses)):
            return False
        if kind == "shy_digit":
            return bool(following and self._is_counted(following, done))
        if done.whole and not done.group and not joined and not latin:
            return kind == "hundreds" or bool(following and kind_of(following) in _MULTIPLIERS)
        return True

    @staticmethod
    def _counts_fractions(following: Token, *, latin: bool) -> bool:
        if latin and "fraction" in following.senses and "ordinal" not in following.senses:
            return True
        if "dozen" in following.senses:
            return True
        return not following.lead and bool(following.senses) and bool({"fractions", "part"} & following.senses.keys())

    @staticmethod
    def _is_counted(following: Token, done: Sum) -> bool:
        kinds = following.senses.keys()
        if following.lead == "و":
            return "tens" in kinds
        if "ten" in kinds:
            return done.last not in {"digit", "shy_digit"}
        return bool({"ten", "units", "scales", "hundred", "hundred_plural", "fractions"} & kinds) and not done.last
