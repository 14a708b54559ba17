"""Years by number, and units of time by their turn: عام 2027, next quarter, هالشهر. Refuses a unit that has neither."""

from dialogs.language.days import calendar
from dialogs.language.days.rules import RuleReader
from dialogs.language.words.findings import When
from dialogs.language.words.particles import particles
from dialogs.language.words.pieces import Number

_UNITS = frozenset({"day", "week", "month", "quarter", "year", "weekend", "decade", "half", "workday", "fortnight"})
_GRAINS = {"workday": "day"}
_FORTNIGHT = 14
_SHARES = {0.25: "quarter", 0.5: "half"}
_FIRST_YEAR, _LAST_YEAR = 1900, 2150
_OLDEST_IN_WORDS, _OLDEST_NAMED, _LATEST_NAMED = 1500, 100, 2500
_HIJRI = range(calendar.HIJRI_FIRST, calendar.HIJRI_LAST + 1)
_MODERN_HIJRI = range(1400, calendar.HIJRI_LAST + 1)
_FULL, _SHORT = 4, 2
_YEARS_AHEAD = 5
_OLDEST_SHORT, _SHORT_AHEAD = 50, 25
_BEFORE_A_YEAR = ("in_word", "within", "since", "before", "by")
_CENTURIES = range(18, 22)
_CENTURY, _TWO_THOUSANDS = 100, 2000
_SATURDAY = 5
_COMING, _UNTIL = particles("coming"), particles("until")


class UnitReader(RuleReader):
    """Finds years and turned units at a place of the line."""

    def year_at(self, place: int, *, bare: bool = True) -> tuple[int, bool, int] | None:
        """A year: (number, whether Hijri, the place after it). Without `bare`, a word for "year" must precede it."""
        at = self.past_links(place)
        named = self.line.has(at, "year_word")
        if named:
            at += 1 + (self.line.core(at + 1) in {"-", "'"} or self.line.has(at + 1, "kind_behind"))
            at += self.line.core(at) == "of" and self._in_four_figures(at + 1)
        number = self.line.number(at)
        if number is None:
            return None
        value = self._year_value(number, at)
        if value is None:
            return self._short_year(number, at) if named else None
        year, at = value
        marked = self.line.has(at, "hijri_mark")
        if not (named or bare or marked):
            return None
        hijri = marked or (year in _MODERN_HIJRI and (named or self._near(year)))
        if not self._plausible(year, number, hijri=hijri, named=named):
            return None
        return year, hijri, at + (marked or self.line.has(at, "common_era_mark"))

    def _in_four_figures(self, place: int) -> bool:
        """Whether a year follows "the year of"; "a year of 200 orders" has none."""
        number = self.line.number(place)
        return number is not None and len(number.written) == _FULL and self._ends_clause(place + 1)

    def _near(self, year: int) -> bool:
        """Whether a bare number is a Hijri year of these days: بحلول 1449."""
        now = calendar.hijri_today(self.today)
        return now is not None and now[0] <= year <= now[0] + _YEARS_AHEAD

    @staticmethod
    def _plausible(year: int, number: Number, *, hijri: bool, named: bool) -> bool:
        if hijri:
            return year in _HIJRI
        least = _FIRST_YEAR if number.written else _OLDEST_IN_WORDS
        return least <= year <= _LAST_YEAR or (named and _OLDEST_NAMED <= year <= _LATEST_NAMED)

    def _year_value(self, number: Number, at: int) -> tuple[int, int] | None:
        """A year in figures or words; two numbers such as "nineteen eighty six" make one."""
        if number.figured and len(number.written) not in {3, _FULL}:
            return None
        value = number.value
        if value in _CENTURIES and not number.written and (spoken := self._spoken_year(int(value), at + 1)):
            return spoken
        if self.line.number(at + 1) is not None and value in _CENTURIES:
            return None
        if value != int(value) or not _OLDEST_NAMED <= value <= _LATEST_NAMED or number.lead.startswith("و"):
            return None
        return int(value), at + 1

    def _spoken_year(self, century: int, at: int) -> tuple[int, int] | None:
        """Read "nineteen eighty six", "twenty eighteen", "nineteen oh five": hundreds and the rest side by side."""
        at += self.line.core(at) == "-"
        zero = self.line.core(at) in {"oh", "o"}
        at += zero and self.line.core(at + 1) == "-"
        rest = self.line.number(at + zero)
        if rest is None or rest.written or rest.lead not in {"", "و"}:
            return None
        fits = 1 <= rest.value < 10 if zero else 10 <= rest.value < _CENTURY  # noqa: PLR2004
        return (int(century * _CENTURY + rest.value), at + zero + 1) if fits else None

    def _short_year(self, number: Number, at: int) -> tuple[int, bool, int] | None:
        """Read "cy18", "fy27", عام 67, سنة تسعين: of this century up to some years ahead."""
        if self.line.has(at + 1, "hijri_mark"):
            return None
        worded = not number.figured and not number.value % 1 and _OLDEST_SHORT <= number.value < _CENTURY
        if len(number.written) != _SHORT and not (worded and self._ends_clause(at + 1)):
            return None
        century = _CENTURY * (self.today.year // _CENTURY - (number.value > self.today.year % _CENTURY + _SHORT_AHEAD))
        return century + int(number.value), False, at + 1

    def year(self, place: int) -> When | None:
        """عام 2027, "year 2020", سنة 1448, 1448 هـ; a bare number only where the word before it expects a year."""
        found = self.year_at(place, bare=self._year_expected(place))
        if found is None and self.line.core(place - 1) == "'" and self.line.has_any(place - 2, *_BEFORE_A_YEAR):
            short = self.line.number(place)
            found = self._short_year(short, place) if short and self._ends_clause(place + 1) else None
        if found is None:
            return None
        number, hijri, last = found
        said = self.line.number(place)
        if said is not None and said.article and not said.figured and number == _TWO_THOUSANDS:  # في الألفين
            return self.make(place, last, calendar.months_from(number, 1, 120), "decade", fixed=True)
        stretch = calendar.hijri_year(number) if hijri else calendar.months_from(number, 1, calendar.MONTHS)
        return self.make(place, last, stretch, "year", fixed=True)

    def _owning_year(self, place: int, at: int) -> When | None:
        """Read "2015's results": a year that no decade begins with."""
        year = self.year_at(place) if self.line.core(at) == "s" else None
        stretch = calendar.months_from(year[0], 1, calendar.MONTHS) if year and not year[1] else None
        return self.make(place, at + 1, stretch, "year", fixed=True)

    def _year_expected(self, place: int) -> bool:
        number = self.line.number(place)
        if number is None or (number.figured and len(number.written) != _FULL):
            return False
        spoken = (
            None
            if number.written or number.value not in _CENTURIES
            else self._spoken_year(int(number.value), place + 1)
        )
        if spoken is not None:
            return self.line.has_any(place - 1, *_BEFORE_A_YEAR) and self._ends_clause(spoken[1])
        ends = self._ends_clause(place + 1) or (bool(number.written) and self.line.has(place - 1, "edge"))
        return ends and self._follows(place, number) and not self._runs_to_amount(place + 1)

    def _runs_to_amount(self, place: int) -> bool:
        """Whether "2000" is the lower end of an amount: "from 2000 to 2500 followers"."""
        joined = self.line.has(place, "to", "and_word")
        other = self.line.number(place + joined)
        if other is None or not (joined or other.lead in {"و", "ل"}):
            return False
        return not (_FIRST_YEAR <= other.value <= _LAST_YEAR and self._ends_clause(place + joined + 1))

    def _follows(self, place: int, number: Number) -> bool:
        """Whether the word before a number expects a year."""
        before = place - 1
        before -= self.line.core(before) == "-" and self.line.has(before - 1, "edge", "before")
        if self.line.has(before, "the", "to_amount"):
            return False
        if self.line.has(before, "by") and number.value < self.today.year and self.line.core(before) not in _UNTIL:
            return not self.latin(before) and self._near(int(number.value))
        if self.line.has_any(before, "edge", "before", "since", "month", "by", "between", "after"):
            return bool(number.written) or number.value > _OLDEST_IN_WORDS
        if self.line.has(before, "of_word") and self.line.has(before - 1, "edge"):
            return True
        if self.line.has(before, "and_word") and number.written and (left := self.line.number(before - 1)):
            return len(left.written) == _FULL and self._follows(before - 1, left)
        within = self.line.has(before, "within", "in_word", "whole_before") and not self.line.has(before, "long")
        return within and (bool(number.written) or number.value > _OLDEST_IN_WORDS)

    def _ends_clause(self, place: int) -> bool:
        """Whether what follows a number leaves it uncounted: nothing, a mark, or a word that the rules know."""
        piece = self.line.token(place)
        if piece is None:
            return self.line.number(place) is None
        if piece.kind != "word":
            return piece.core not in {"%", "/", "$", "+"}
        return bool(piece.senses) or piece.lead != ""

    def _turned_year(self, place: int) -> bool:
        """Whether هذا stands before السنة and not behind its month or season: يناير هذا العام."""
        return self.line.name(place + 1, "unit") == "year" and self.definite(place + 1)

    # Units with a turn

    def unit_name(self, place: int) -> str | None:
        """The unit that a word or the bare fraction الربع, النصف names, None for all else."""
        piece = self.line.piece(place)
        if piece is None:
            return None
        if isinstance(piece, Number):
            return _SHARES.get(piece.value) if piece.alone and piece.article else None
        name = self.line.name(place, "unit")
        if name is None and self.line.has(place, "ordinal_quarter"):
            name = "quarter"
        if name is None and self.line.has(place, "year_word") and piece.core.isascii():
            name = "year"
        if name is None and piece.article:
            name = self.line.name(place, "half_year") or self.line.name(place, "quarter_year")
        return name if name in _UNITS else None

    def unit(self, place: int) -> When | None:
        """Read this week, next quarter, الشهر القادم, هالسنة, السنة اللي جاية, "the month after next"."""
        piece = self.line.piece(place)
        if piece is None or place in self.unitless or not (piece.senses or piece.article):
            return None
        found = self._unit_after_turn(place) or self._unit_before_turn(place) or self._that_unit(place)
        if found is None:
            self.unitless.add(place)
        return found

    def _that_unit(self, place: int) -> When | None:
        """Read "that week": the running one, where nothing told before says otherwise."""
        name = self.line.name(place + 1, "unit") if self.line.has(place, "that") else None
        if name not in {"week", "month", "year", "quarter"} or not (self.latin(place + 1) or self.definite(place + 1)):
            return None
        return self._unit_when(place, place + 2, name, 0)

    def _unit_after_turn(self, place: int) -> When | None:
        turn = self.turn(place)
        if turn is None:
            return None
        at = place + 1 + self.line.has(place + 1, "kind_of_year")
        name = self.unit_name(at) or self._english_half(at)
        if name is None:
            return None
        if name == "half":
            at += self.line.name(at + 1, "unit") == "year"
        if name == "week" and at > place + 1 and (week := self._unit_when(place, at + 1, name, min(turn, 1))):
            week.end = calendar.shift_days(week.end, -2) if week.end else None
            return week
        if self.line.has(place, "turn_before"):
            return None if self.line.lead(at) else self._unit_when(place, at + 1, name, min(turn, 1))
        within = not self.latin(at) and self.line.lead(at) in {"ب", "ف"}
        if within or not (self.definite(at) or self.latin(at) or self.line.has(place, "same")):
            return None
        return self._unit_when(place, at + 1, name, turn)

    def _english_half(self, place: int) -> str | None:
        """Read "this half", "next half-year", where no half of something is meant."""
        if not self.latin(place) or self.line.has(place + 1, "of_word"):
            return None
        year = self.line.name(place + 1, "unit") == "year"
        return self.line.name(place, "half_year") if year or self._ends_clause(place + 1) else None

    def _unit_before_turn(self, place: int) -> When | None:
        name = self.unit_name(place)
        if name is None:
            return None
        piece = self.line.pieces[place]
        at = place + 1 + self.line.has(place + 1, "kind_behind")
        if piece.core.isascii() and (twice := self._twice_on(at)):
            return self._unit_when(place, at + 2, name, twice)
        behind = self.turn_behind(at)
        if "ه" in piece.lead and piece.article:
            turn, at = behind or (0, at)
            return self._unit_when(place, at, name, turn)
        return self._unit_when(place, behind[1], name, behind[0]) if behind else None

    def _twice_on(self, place: int) -> int:
        """Read "after next" and "before last": two on, or two back."""
        turn = self.turn(place + 1)
        if self.line.core(place) == "after" and turn == 1:
            return 2
        return -2 if self.line.core(place) == "before" and turn == -1 else 0

    def _unit_when(self, first: int, last: int, name: str, turn: int) -> When | None:
        if name == "fortnight":
            return self._fortnight(first, last, turn)
        if name == "workday" and turn:
            day = calendar.shift_workdays(self.today, turn)
            return self.make(first, last, (day, day) if day else None, "day", turn=turn)
        if name == "weekend" and turn == 1 and self.line.core(first) in _COMING and self.today.weekday() < _SATURDAY:
            turn = 0
        grain = _GRAINS.get(name, name)
        if grain == "day" and turn == 0 and self.line.has(first, "turn_before"):
            return None
        return self.make(first, last, calendar.unit_around(self.today, grain, turn), grain, turn=turn)

    def _fortnight(self, first: int, last: int, turn: int) -> When | None:
        """Fourteen days from tomorrow, or up to yesterday: no calendar counts them."""
        near, far = (1, _FORTNIGHT) if turn >= 0 else (-_FORTNIGHT, -1)
        start, end = calendar.shift_days(self.today, near), calendar.shift_days(self.today, far)
        return self.make(first, last, (start, end) if start and end else None, "fortnight", turn=turn)

    def hijri_unit(self, place: int) -> When | None:
        """السنة الهجرية القادمة, الشهر الهجري الحالي, "the next Hijri month"."""
        before = self.turn(place)
        at = place + (before is not None) + (before is not None and self.line.has(place + 1, "hijri_mark"))
        name = self.line.name(at, "unit")
        now = calendar.hijri_today(self.today)
        if name not in {"month", "year"} or now is None:
            return None
        behind = self.line.has(at + 1, "hijri_mark") and self.definite(at)
        if not behind and (before is None or at < place + 2):
            return None
        told = self.line.number(at + 2) if name == "year" and behind and before is None else None
        if told is not None and len(told.written) == _FULL and int(told.value) in _HIJRI:
            return self.make(place, at + 3, calendar.hijri_year(int(told.value)), "year", fixed=True)
        turn, last = (before, at + 1 + behind) if before is not None else self.turn_behind(at + 2) or (0, at + 2)
        if name == "year":
            return self.make(place, last, calendar.hijri_year(now[0] + turn), "year", turn=turn)
        return self.make(place, last, calendar.hijri_month(now[0], now[1] + turn), "hijri", turn=turn)
