"""Lengths of time: counted units, duals, halves and sums of them. Refuses rhythms ("a month", كل يوم)."""

from collections.abc import Sequence

from dialogs.language.amounts.clock import on_a_clock
from dialogs.language.words.findings import Duration
from dialogs.language.words.pieces import Line, Number, Piece
from dialogs.language.words.tokens import Token

SECONDS = {
    "second": 1,
    "minute": 60,
    "hour": 3600,
    "day": 86400,
    "week": 604800,
    "month": 2629746,
    "year": 31556952,
}
_PLAIN: dict[str, tuple[float, str]] = {
    "fortnight": (2, "week"),
    "weekend": (2, "day"),
    "quarter": (3, "month"),
    "decade": (10, "year"),
    "century": (100, "year"),
    "workday": (1, "day"),
}
_UNITS = frozenset({"unit", "units", "unit_letter", "pair"})
_LEADS_IN = (
    *("within", "after", "before", "since", "whole_before", "more", "fewer", "guess", "at_least", "at_most"),
    *("more_time", "timer"),
)
_NAMED_AFTER = ("weekday", "month", "hijri_month", "feast", "ordinal", "today")
_DATED = frozenset({"day", "month", "year"})
_LINKED_LEADS = frozenset({"ب", "ل", "ف"})
_FULL, _MOST_PARTS, _OR_THREE = 4, 6, 3


class DurationReader(Line):
    """Finds units of time that a number, a dual or a word such as "whole" counts."""

    def read(self) -> list[Duration]:
        """All durations, in order; neighbouring ones ("1 hour and 15 minutes") made one."""
        found: list[Duration] = []
        taken = 0
        for place, piece in enumerate(self.pieces):
            if place < taken or not (piece.senses or piece.kind == "amount"):
                continue
            duration = self._single(place, piece)
            if duration is not None:
                self._extend(duration)
                found.append(duration)
                taken = duration.last
        return found

    def _single(self, place: int, piece: Piece) -> Duration | None:
        if isinstance(piece, Number):
            return self._counted(place, piece)
        senses = piece.senses
        if "few" in senses:
            return self._few(place, piece)
        if "pair" in senses:
            return self._two(place, piece)
        if "units" in senses and piece.article:
            return self._counted_after(place, piece)
        if "unit" in senses:
            return self._one(place, piece)
        if "article" in senses and self.has(place + 1, "unit"):
            return self._one_english(place)
        if "day_itself" in senses and self.has(place - 1, "whole_before"):  # طوال اليوم
            return Duration(place - 1, place + 1, ((1.0, "day"),), definite=True)
        return None

    def _two(self, place: int, pair: Token) -> Duration:
        """شهرين, شهرين ونص, and شهرين تلاتة, which is a guess of up to three."""
        name, more = pair.senses["pair"].name, self.number(place + 1)
        if more is not None and more.value == _OR_THREE and not (more.written or more.lead) and self._closed(place + 2):
            return Duration(place, place + 2, ((more.value, name),), guess=True)
        return self._halved(Duration(place, place + 1, ((2.0, name),), definite=pair.article))

    def _closed(self, place: int) -> bool:
        piece = self.piece(place)
        return piece is None or piece.kind == "mark"

    # Counted

    def _counted(self, place: int, number: Number) -> Duration | None:
        """A number and its unit: 3 أشهر, "90-day", "half an hour", "5 past years", التسعين يوما."""
        at, turn = place + 1, None
        if self.core(at) == "more" or self.core(at) == "-" or (number.alone and self.has(at, "of_word")):
            at += 1
        if number.value < 1 and self.has(at, "of_word") and self.has(at + 1, "article"):
            at += 1
        if number.value < 1 and self.has(at, "article"):
            at += 1
        elif self.has(at, "turn_before") and self.has(at + 1, "units"):
            turn = int(self.pieces[at].senses["turn_before"].value)
            at += 1
        unit = self._unit_at(at, number)
        if unit == "month" and self.has(at + 1, "month", "hijri_month"):
            return None
        if unit is None or number.value < 0 or (len(number.written) == _FULL and unit == "month"):
            return None
        if unit == "hour" and (clock := on_a_clock(self, place, number)) is not None:
            return Duration(place - 2, at + 1, ((clock, unit),))
        return self._halved(Duration(place, at + 1, ((number.value, unit),), definite=number.article, turn=turn))

    def _unit_at(self, place: int, number: Number) -> str | None:
        token = self.token(place)
        if token is None or not token.senses or token.lead or (token.article and "unit" in token.senses):
            return None
        close = token.start == number.end
        if close and number.written and "unit_letter" in token.senses:
            decade = token.core == "s" and number.written.endswith("0") and len(number.written) in {2, _FULL}
            return None if decade else token.senses["unit_letter"].name
        for kind in ("unit", "units"):
            if kind in token.senses:
                return token.senses[kind].name
        return None

    def _counted_after(self, place: int, unit: Token) -> Duration | None:
        """الأشهر الثلاثة, الأيام القليلة: the unit before its number, both with the article."""
        name = unit.senses["units"].name
        if self.has(place + 1, "few_behind"):
            return Duration(place, place + 2, ((3.0, name),), guess=True, definite=True)
        number = self.number(place + 1)
        turned = self.has(place + 2, "turn") and self.definite(place + 2)
        if number is None or not (number.article or (number.written and turned)):
            return None
        return Duration(place, place + 2, ((number.value, name),), definite=True)

    def _few(self, place: int, few: Token) -> Duration | None:
        """A few days, بضع دقائق, كم شهر: three of them, as a guess."""
        at = place + 1 + self.has(place + 1, "of_word", "more")
        unit = self.name(at, "units")
        if unit is None and (not few.core.isascii() or self.has(at + 1, "ago", "from_now")):
            unit = self.name(at, "unit")
        if unit is None or self.definite(at):
            return None
        return Duration(place, at + 1, ((few.senses["few"].value, unit),), guess=True)

    # One of them

    def _one(self, place: int, unit: Token) -> Duration | None:
        """A unit by itself, where it means one of it: خلال شهر, سنة كاملة, "all day"."""
        name = unit.senses["unit"].name
        found = Duration(place, place + 1, ((1.0, name),), definite=unit.article)
        whole = place - 1 - (self.core(place - 1) == "-")  # "a full-month course"
        if self.has(whole, "whole_before") and not unit.lead:
            found.first = whole
            return found
        if self._is_no_length(place, unit):
            return None
        number = self.number(place + 1)
        if number is not None:
            return self._one_and_number(found, name, number)
        if self._goes_on(place, name):
            return self._halved(found)
        if self.has(place + 1, "less"):
            return self._halved(found) if self._is_part(place + 2) else None
        if self.has(place + 1, "whole_after"):
            found.last = place + 2
            return found
        if name in _DATED and self.has_any(place + 1, *_NAMED_AFTER):
            return None
        return found if self._is_one(place, unit, name) else None

    def _is_no_length(self, place: int, unit: Token) -> bool:
        """Whether a bare unit is a date (with the article or a turn), a rate in English, or begins another clause."""
        if self.has(place + 1, "turn") and (self.definite(place + 1) or not unit.core.isascii()):
            return True
        if unit.article or (unit.core.isascii() and "latin_unit" not in unit.senses):
            return True
        return "و" in unit.lead and not self.has(place - 1, "unit", "units", "pair")

    def _goes_on(self, place: int, name: str) -> bool:
        """ساعة و 30 ثانية, ساعة و نصف: a loose "and" with a half or a smaller unit behind it."""
        more = self.number(place + 2) if self.has(place + 1, "and_word") and name != "day" else None
        return more is not None and (more.alone or self.has(place + 3, "unit", "units"))

    def _one_and_number(self, found: Duration, name: str, number: Number) -> Duration | None:
        """سنة واحدة, سنة ونص; "شهر 3" and "سنة 2027" are dates."""
        joined = number.lead == "و"
        if number.alone and joined:
            return self._halved(found)
        if number.value == 1 and not number.written and not number.lead:
            found.last += 1
            return found
        return found if joined and name != "second" else None

    def _is_one(self, place: int, unit: Token, name: str) -> bool:
        """Whether a bare unit means one: as the whole line, or after a word that leads a length in."""
        if self.only(place, place + 1) or self._with_another(place):
            return True
        if unit.lead in _LINKED_LEADS or self.has(place + 1, "from_now"):
            return True
        if self.has(place - 1, "every", "of_word"):
            return False
        if self.has(place - 1, "in_word"):
            return place + 1 >= self.length if name == "day" else name != "second"
        return self.has_any(place - 1, *_LEADS_IN)

    def _is_part(self, place: int) -> bool:
        number = self.number(place)
        return number is not None and number.alone and number.value < 1

    def _with_another(self, place: int) -> bool:
        """شهر وأسبوع as the whole line."""
        return self.lead(place + 1) == "و" and self.has(place + 1, "unit", "pair") and self.only(place, place + 2)

    def _one_english(self, place: int) -> Duration | None:
        """Read "in a month", "an hour and a half"; "40 a month" is a rate."""
        unit = str(self.name(place + 1, "unit"))
        if unit == "quarter" and self.core(place - 1) == "by":
            return None
        if unit == "quarter" and self.has(place + 2, "of_word") and self.has(place + 3, "article"):
            whole = self.name(place + 4, "unit")
            return Duration(place, place + 5, ((0.25, whole),)) if whole else None
        found = self._halved(Duration(place, place + 2, ((1.0, unit),)))
        if found.parts[0][0] > 1 or self.has_any(place - 1, *_LEADS_IN, "by"):
            return found
        if self.has(found.last, "and_word") and self.number(place - 1) is None and self._counts_units(found.last + 1):
            return found
        dated = self.has(found.last, "from_day") and self.has_any(
            found.last + 1, "weekday", "today", "turn_before", "feast", "month", "hijri_month", "edge", "ordinal"
        )
        dated = dated or (self.has(found.last, "from_day") and self._is_day(found.last + 1))
        return (
            found if dated or self.has(found.last, "ago", "later", "from_now") or self.only(place, found.last) else None
        )

    def _counts_units(self, place: int) -> bool:
        """Whether "two months" follows: "a year and two months"."""
        return self.number(place) is not None and self.has(place + 1, "unit", "units")

    def _is_day(self, place: int) -> bool:
        """Whether "the 20th", "the 20 of", "20 June" begins at a place."""
        the = self.has(place, "the")
        if the and self.has(place + 1, "ordinal"):
            return True
        behind = place + 1 + the + self.has(place + 1 + the, "ordinal_suffix")
        return self.number(place + the) is not None and self.has(behind, "month", "of_word")

    # Halves and sums

    def _halved(self, found: Duration) -> Duration:
        """Add the half that stands behind the unit: شهرين ونصف, "an hour and a half"; or take it off, ساعة إلا ربع."""
        at = found.last + self.has(found.last, "and_word", "less")
        number = self.number(at)
        if number is None or not number.alone or number.value >= 1 or not (at > found.last or number.lead == "و"):
            return found
        if self.has(at + 1, "unit", "units", "scale"):
            return found
        value, unit = found.parts[-1]
        part = -number.value if self.has(found.last, "less") else number.value
        found.parts = (*found.parts[:-1], (value + part, unit))
        found.last = at + 1
        return found

    def _extend(self, found: Duration) -> None:
        """Take in what goes on with another unit: "1 hour, 15 minutes and 30 seconds"."""
        while len(found.parts) < _MOST_PARTS:
            at = found.last
            while at < found.last + 2 and (self.has(at, "and_word") or self.core(at) == ","):
                at += 1
            more = self._next_part(at, loose=at > found.last)
            if more is None or more.first != at or more.parts[0][1] in {unit for _, unit in found.parts}:
                return
            found.parts += more.parts
            found.last = more.last

    def _next_part(self, at: int, *, loose: bool) -> Duration | None:
        piece = self.piece(at)
        if piece is None or not (isinstance(piece, Number) or piece.senses):
            return None
        if isinstance(piece, Token) and not loose and not piece.lead:
            return None
        more = self._single(at, piece)
        if more is None and "unit" in piece.senses and not piece.article:
            joined = piece.lead == "و" or (loose and self.core(at - 1) == "و")
            more = Duration(at, at + 1, ((1.0, piece.senses["unit"].name),)) if joined else None
        return more


def total(parts: tuple[tuple[float, str], ...]) -> tuple[float, str]:
    """One value and unit for the whole: the contract's units only, the smallest named one where there are several."""
    plain = [(value * _PLAIN[unit][0], _PLAIN[unit][1]) if unit in _PLAIN else (value, unit) for value, unit in parts]
    if len(plain) == 1:
        return plain[0]
    smallest = min((unit for _, unit in plain), key=SECONDS.__getitem__)
    seconds = sum(value * SECONDS[unit] for value, unit in plain)
    return round(seconds / SECONDS[smallest], 4), smallest


def read_durations(pieces: Sequence[Piece], present: frozenset[str]) -> list[Duration]:
    """Find the lengths of time in a line; a bare unit counts as one only where it stands for a length."""
    all_day = "whole_before" in present and "day_itself" in present
    return [] if _UNITS.isdisjoint(present) and not all_day else DurationReader(pieces).read()
