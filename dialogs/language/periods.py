"""Stretches of the calendar by name: this week, next quarter, Q2, the second half of 2027, Rajab, summer, Eid."""

from datetime import date

from dialogs.language import calendar, feasts
from dialogs.language.calendar import Stretch
from dialogs.language.context import Context
from dialogs.language.findings import When
from dialogs.language.pieces import Line, Number, Piece

_UNITS = {"day", "week", "month", "quarter", "year", "weekend", "decade", "half"}
_FIRST_YEAR, _LAST_YEAR = 1900, 2150
_OLDEST_IN_WORDS = 1500
_HIJRI = range(1343, 1501)
_MODERN_HIJRI = range(1400, 1501)
_LINKS = frozenset({"من", "of", "in", "ديال", "تاع", "d", "of the", "لـ", "ل", "في", "ف", "ب", "men", ",", "the"})
_FAR = 2


class PeriodReader:
    """Finds named stretches at a place of the line; each method gives a `When` or None."""

    def __init__(self, line: Line, context: Context) -> None:
        self.line = line
        self.today = context.today
        self.country = context.country

    # Small words

    def turn(self, place: int) -> int | None:
        """Which one of its kind the token says: 0 this, 1 next, -1 last, 2 the one after next."""
        piece = self.line.piece(place)
        sense = piece.senses.get("turn") if piece else None
        return int(sense.value) if sense else None

    def turn_behind(self, place: int) -> tuple[int, int] | None:
        """The turn that stands behind an Arabic noun (القادم, ده, بعد الجاي): (which one, the place after it)."""
        turn = self.turn(place)
        token = self.line.token(place)
        if turn is None or token is None or token.lead.startswith("و"):
            return None
        if token.core.isascii() and token.core in _ENGLISH_TURNS:
            return None
        bare = token.core in {"جديد", "جديده", "اخير", "اخيره", "نفس", "لاحق"}
        return None if bare and not token.article else (turn, place + 1)

    def year_at(self, place: int, *, bare: bool = True) -> tuple[int, bool, int] | None:
        """A year: (number, whether Hijri, the place after it). With `bare` off a year word must stand before it."""
        at = place
        while self.line.core(at) in _LINKS and at < place + 2:
            at += 1
        named = self.line.has(at, "year_word")
        if named:
            at += 1
            if self.line.core(at) == "-":
                at += 1
        number = self.line.number(at)
        if number is None:
            return None
        value = self._year_value(number, at)
        if value is None:
            return self._short_year(number, at) if named else None
        year, at = value
        marked = self.line.has(at, "hijri_mark")
        era = self.line.has(at, "common_era_mark")
        hijri = marked or (year in _MODERN_HIJRI and (named or at > place + 1))
        if not (named or bare or marked):
            return None
        least = _FIRST_YEAR if number.written else _OLDEST_IN_WORDS
        if not hijri and not (least <= year <= _LAST_YEAR or (named and 100 <= year <= 2500)):  # noqa: PLR2004
            return None
        if hijri and year not in _HIJRI:
            return None
        return year, hijri, at + (marked or era)

    def _year_value(self, number: Number, at: int) -> tuple[int, int] | None:
        """A year in figures or words; two numbers such as "nineteen eighty six" make one."""
        if number.written and len(number.written) not in {3, 4}:
            return None
        value = number.value
        following = self.line.number(at + 1)
        if 18 <= value <= 21 and not number.written and following and 10 <= following.value < 100 and not following.written:  # noqa: PLR2004
            return int(value * 100 + following.value), at + 2
        if value != int(value) or not 100 <= value <= 2500 or number.lead.startswith("و"):  # noqa: PLR2004
            return None
        return int(value), at + 1

    @staticmethod
    def _short_year(number: Number, at: int) -> tuple[int, bool, int] | None:
        """ "cy18", "fy27"."""
        if len(number.written) == 2:  # noqa: PLR2004
            return 2000 + int(number.value), False, at + 1
        return None

    def make(self, first: int, last: int, found: Stretch | None, grain: str, **more: object) -> When | None:
        """A `When` of a stretch, None where the calendar has none."""
        if found is None:
            return None
        return When(first, last, found[0], found[1], grain, **more)  # type: ignore[arg-type]  # checked by its caller

    # Units with a turn

    def unit(self, place: int) -> When | None:
        """this week, next quarter, الشهر القادم, هالسنة, السنة اللي جاية, "the month after next"."""
        return self._unit_after_turn(place) or self._unit_before_turn(place)

    def _unit_name(self, place: int) -> str | None:
        piece = self.line.piece(place)
        if piece is None:
            return None
        if isinstance(piece, Number):
            return {0.25: "quarter", 0.5: "half"}.get(piece.value) if piece.alone and piece.article else None
        name = self.line.name(place, "unit")
        if name is None and self.line.has(place, "ordinal_quarter"):
            name = "quarter"
        if name is None and self.line.has(place, "year_word") and piece.core.isascii():
            name = "year"
        return name if name in _UNITS or name in {"workday", "fortnight"} else None

    def _unit_after_turn(self, place: int) -> When | None:
        turn = self.turn(place)
        if turn is None:
            return None
        at = place + 1
        if self.line.core(at) in {"working", "calendar", "fiscal", "business"}:
            at += 1
        name = self._unit_name(at)
        if name is None or (self.line.lead(at) and self.line.core(place).isascii()):
            return None
        latin = self.line.core(at).isascii()
        if not latin and not (self._definite(at) or self.line.core(place) in {"نفس"}):
            return None
        turn = 1 if turn == _FAR and latin else turn
        return self._unit_when(place, at + 1, name, turn)

    def _definite(self, place: int) -> bool:
        piece = self.line.piece(place)
        return bool(piece and piece.article)

    def _unit_before_turn(self, place: int) -> When | None:
        name = self._unit_name(place)
        if name is None:
            return None
        piece = self.line.pieces[place]
        at = place + 1
        behind = self.turn_behind(at)
        if "ه" in piece.lead and piece.article:
            turn, at = behind or (0, at)
            return self._unit_when(place, at, name, turn)
        if self.line.core(at) == "after" and self.line.core(at + 1) in {"next", "the next"} and name in _UNITS:
            return self._unit_when(place, at + 2, name, 2)
        if behind is None or (piece.core.isascii() and "year_word" not in piece.senses and not self._arabizi(place, at)):
            return None
        turn, at = behind
        hijri = False
        return self._unit_when(place, at, name, turn, hijri=hijri)

    def _arabizi(self, place: int, at: int) -> bool:
        return self.line.core(at) not in _ENGLISH_TURNS or not self.line.has(place, "unit")

    def _unit_when(self, first: int, last: int, name: str, turn: int, *, hijri: bool = False) -> When | None:
        if self.line.has(last, "hijri_mark") or hijri:
            last += 1
        grain = {"workday": "day", "fortnight": "week"}.get(name, name)
        if grain == "day" and turn == 0 and self.line.core(first).isascii():
            return None
        return self.make(first, last, calendar.unit_around(self.today, grain, turn), grain, turn=turn)

    def hijri_unit(self, place: int) -> When | None:
        """السنة الهجرية القادمة, العام الهجري."""
        if self.line.name(place, "unit") != "year" or not self.line.has(place + 1, "hijri_mark"):
            return None
        now = calendar.hijri_today(self.today)
        turn, last = self.turn_behind(place + 2) or (0, place + 2)
        if now is None or not self._definite(place):
            return None
        return self.make(place, last, calendar.hijri_year(now[0] + turn), "year", turn=turn)

    # Quarters, halves, years

    def part_of_year(self, place: int) -> When | None:
        """Q2, الربع الأول من السنة الجاية, "first half of 2027": the next one that is not over, or that of the year."""
        found = self._coded(place) or self._counted_part(place) or self._counted_part_english(place)
        if found is None:
            return None
        which, size, last = found
        year, last = self._its_year(last)
        count = calendar.MONTHS // size
        if not 1 <= which <= count:
            return None
        stretch = calendar.months_from(year or self.today.year, (which - 1) * size + 1, size)
        if year is None and stretch and stretch[1] < self.today:
            stretch = calendar.months_from(self.today.year + 1, (which - 1) * size + 1, size)
        return self.make(place, last, stretch, "quarter" if size == 3 else "half", fixed=year is not None)  # noqa: PLR2004

    def _coded(self, place: int) -> tuple[int, int, int] | None:
        for kind, size in (("quarter_code", 3), ("half_code", 6)):
            name = self.line.name(place, kind)
            if name:
                return int(name), size, place + 1
        if self.line.core(place) in {"q", "h"} and (number := self.line.number(place + 1)) and len(number.written) == 1:
            return int(number.value), 3 if self.line.core(place) == "q" else 6, place + 2
        return None

    def _counted_part(self, place: int) -> tuple[int, int, int] | None:
        piece = self.line.piece(place)
        if piece is None or not piece.article:
            return None
        name = self._unit_name(place)
        if name is None and self.line.has(place, "half_year"):
            name = "half"
        ordinal = self.line.name(place + 1, "ordinal")
        if name not in {"quarter", "half"} or ordinal is None or not self._definite(place + 1):
            if name in {"quarter", "half"} and self.line.has(place + 1, "turn") and self.line.core(place + 1) in _LAST_WORDS:
                return (4 if name == "quarter" else 2), 3 if name == "quarter" else 6, place + 2
            return None
        return int(ordinal), 3 if name == "quarter" else 6, place + 2

    def _counted_part_english(self, place: int) -> tuple[int, int, int] | None:
        at = place + 1 if self.line.core(place) == "the" else place
        ordinal = self.line.name(at, "ordinal")
        which = int(ordinal) if ordinal else (-1 if self.line.has(at, "last") else None)
        if which is None or not self.line.core(at).isascii():
            return None
        size = {"quarter": 3, "half": 6}.get(self.line.core(at + 1))
        if size is None:
            return None
        if which == -1:
            named = self.year_at(at + 2) or self.line.core(at + 2) == "of"
            if not named:
                return None
            which = calendar.MONTHS // size
        return which, size, at + 2

    def _its_year(self, place: int) -> tuple[int | None, int]:
        """The year that a part belongs to: a number, السنة الجاية, "next year", "the year"."""
        if (year := self.year_at(place)) and not year[1]:
            return year[0], year[2]
        if self.line.core(place) == "-" and (year := self.year_at(place + 1)):
            return year[0], year[2]
        at = place
        while self.line.core(at) in _LINKS and at < place + 2:
            at += 1
        found = self.unit(at)
        if found and found.grain == "year" and found.start:
            return found.start.year, found.last
        if at > place and self.line.name(at, "unit") == "year":
            return None, at + 1
        return None, place

    def year(self, place: int) -> When | None:
        """عام 2027, "year 2020", سنة 1448, 1448 هـ; a bare number only where `preposition_before` allows it."""
        found = self.year_at(place, bare=self._year_expected(place))
        if found is None or self.line.core(place) in _LINKS:
            return None
        number, hijri, last = found
        stretch = calendar.hijri_year(number) if hijri else calendar.months_from(number, 1, 12)
        return self.make(place, last, stretch, "year", fixed=True)

    def _year_expected(self, place: int) -> bool:
        number = self.line.number(place)
        if number is None or (number.written and len(number.written) != 4):  # noqa: PLR2004
            return False
        after = self.line.token(place + 1)
        if after is not None and after.kind == "word" and not self._closes(place + 1):
            return False
        if after is not None and after.core in {"%", "/", "$", "+"}:
            return False
        if number.lead in {"ب", "ل"} and number.written:
            return True
        before = place - 1
        if self.line.core(before) == "the":
            return False
        if self.line.has(before, "edge", "before", "since", "month") or self.line.core(before) in {"during", "throughout"}:
            return True
        if self.line.core(before) == "of" and self.line.has(before - 1, "edge"):
            return True
        if self.line.core(before) == "في" and not number.written:
            return number.value > 1500  # noqa: PLR2004
        inside = self.line.core(before) in {"in", "by", "until", "till", "في", "حتى", "لغايه", "through", "since", "after", "between"}
        return inside and (bool(number.written) or number.value > 1000)  # noqa: PLR2004

    def _closes(self, place: int) -> bool:
        """Whether a plain word may follow a year: a word that the rules know, or a connecting one."""
        piece = self.line.pieces[place]
        return bool(piece.senses) or piece.core in CLOSERS or piece.lead != ""

    # Seasons, feasts, Hijri months

    def season(self, place: int) -> When | None:
        """الصيف, موسم الشتاء هذا, "this summer", "summer 2027"."""
        first, at, turn = place, place, 0
        if self.line.has(at, "season_word"):
            at += 1
        elif (before := self.turn(at)) is not None and self.line.core(at) in _ENGLISH_TURNS:
            turn, at = before, at + 1
        name = self.line.name(at, "season")
        if name is None or not self._season_fits(first, at):
            return None
        last = at + 1
        if self.line.has(last, "season_word"):
            last += 1
        behind = self.turn_behind(last)
        if behind:
            turn, last = behind
        year = self.year_at(last)
        if year and not year[1]:
            stretch, last = feasts.season(self.today, name, year[0]), year[2]
        else:
            stretch = feasts.season(self.today, name, steps=-1 if turn < 0 else 0)
        return self.make(first, last, stretch, "season", turn=turn)

    def _season_fits(self, first: int, at: int) -> bool:
        """Arabic seasons take the article or their noun; English ones a small word before them."""
        piece = self.line.pieces[at]
        if not piece.core.isascii():
            return piece.article or at > first
        if at > first or self.line.core(at - 1) == "the" or self.line.only(at, at + 1):
            return True
        return self.line.has(at - 1, "before", "by", "within", "edge", "after") or bool(self.year_at(at + 1))

    def feast(self, place: int) -> When | None:
        """رمضان is a month; العيد, Black Friday, اليوم الوطني are feasts, and العيد alone is the next of the two Eids."""
        name = self.line.name(place, "feast")
        if name is None:
            return None
        piece = self.line.pieces[place]
        if name == "eid" and not piece.article and piece.core in {"عيد", "حج"}:
            return None
        if name == "hajj" and piece.core == "حج" and not piece.article:
            return None
        last = place + 1
        behind = self.turn_behind(last)
        if behind:
            last = behind[1]
        year = self.year_at(last)
        stretch = feasts.feast(self.today, name, self.country, year[0] if year and not year[1] else None)
        last = year[2] if year and stretch else last
        ordinary = feasts.has_row(name) and (stretch is not None)
        if stretch is None:
            return When(place, last, None, None, "feast", ordinary=False)
        return self.make(place, last, stretch, "eid" if name.startswith("eid") else "feast", ordinary=ordinary)

    def hijri(self, place: int) -> When | None:
        """رجب, شهر شوال, "Ramadan 1448": the next one that is not over, or that of the year."""
        at = place + 1 if self.line.has(place, "month_word") and not self._definite(place) else place
        name = self.line.name(at, "hijri_month")
        if name is None:
            return None
        last, month = at + 1, int(name)
        year = self.year_at(last)
        behind = self.turn_behind(last)
        if year and year[1]:
            return self.make(place, year[2], calendar.hijri_month(year[0], month), "hijri", fixed=True)
        if year:
            around = calendar.coming_hijri(date(year[0], 1, 1), month)
            return self.make(place, year[2], around, "hijri", fixed=True)
        steps = {2: 1, -1: -1, -2: -2}.get(behind[0], 0) if behind else 0
        last = behind[1] if behind else last
        return self.make(place, last, calendar.coming_hijri(self.today, month, steps), "hijri")

    def decade(self, place: int) -> When | None:
        """السبعينيات, "the 1990s"."""
        name = self.line.name(place, "decades")
        if name is not None:
            return self.make(place, place + 1, calendar.months_from(int(name), 1, 120), "decade")
        number = self.line.number(place)
        if number is None or self.line.core(place + 1) not in {"s", "'s"} or not number.written.endswith("0"):
            return None
        if len(number.written) == 4:  # noqa: PLR2004
            return self.make(place, place + 2, calendar.months_from(int(number.value), 1, 120), "decade")
        return None


_ENGLISH_TURNS = frozenset({"this", "current", "the current", "the same", "next", "coming", "the coming", "upcoming", "the upcoming", "the next", "this coming", "this upcoming", "this next", "following", "the following", "last", "past", "previous", "the last", "the past", "the previous", "this past"})
_LAST_WORDS = frozenset({"اخير", "اخيره"})
CLOSERS = frozenset({"و", "and", "with", "so", "مع", "دون", "بدون", "عشان", "علشان", "لكي", "كي", "then", "but", "please", "ان", "إن", "is", "was", "if", "which", "who", "while", "by", "without", "at", "for", "from", "right"})

__all__ = ["PeriodReader", "Piece"]
