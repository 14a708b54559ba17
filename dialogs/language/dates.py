"""Dates of a line: days, periods, their edges, lengths counted from a day, and stretches between two days."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import lru_cache

from dialogs.language import calendar
from dialogs.language.calendar import Stretch
from dialogs.language.context import Context
from dialogs.language.days import DayReader
from dialogs.language.findings import Duration, When
from dialogs.language.pieces import Line, Number, Piece

_JOINS = frozenset({"-", "~", "الي", "حتي", "to", "through", "until", "till", "thru", "لحد", "لغايه", "ل", "and", "و"})
_EDGES = {"start": 0, "middle": 1, "end": 2}
_SMALL = frozenset({"second", "minute", "hour"})


class DateReader(DayReader):
    """Finds all dates of one line, from left to right, the longest reading at each place."""

    def __init__(self, pieces: Sequence[Piece], durations: Sequence[Duration], context: Context) -> None:
        super().__init__(Line(pieces), context)
        self.durations = {found.first: found for found in durations}

    def read(self) -> list[When]:
        """All dates, in order, none overlapping."""
        found: list[When] = []
        place = 0
        while place < self.line.length:
            when = self.at(place)
            if when is None:
                place += 1
                continue
            when = self._joined(when)
            found.append(when)
            place = max(when.last, place + 1)
        return found

    def at(self, place: int, plan: str = "all") -> When | None:
        """The date that begins at a place, by the first rule that finds one."""
        piece = self.line.piece(place)
        if piece is None:
            return None
        if isinstance(piece, Number):
            key: tuple[str, ...] = ("number",)
        elif piece.kind == "number":
            key = ("figures",)
        elif piece.senses:
            key = tuple(piece.senses)
        else:
            return None
        for rule in _rules_for(key, plan):
            found = rule(self, place)
            if found is not None:
                return found
        return None

    def simple(self, place: int) -> When | None:
        """A date without edges, lengths or second ends."""
        return self.at(place, "simple")

    # Stretches between two days

    def _joined(self, left: When) -> When:
        """ "2 October to 22 October", "4-8 September": what a second date makes of the first."""
        if left.start is None or left.grain == "interval":
            return left
        at = left.last
        opened = self.line.has(left.first - 1, "from", "between", "since")
        core, lead = self.line.core(at), self.line.lead(at)
        if core in _JOINS and (core not in {"و", "and", "ل"} or self.line.has(left.first - 1, "between")):
            right = self.at(at + 1)
        elif lead in {"و", "ل"} and self.line.has(left.first - 1, "between", "from"):
            right = self.at(at)
        else:
            return left
        if right is None and core in _JOINS and self.line.has(at + 1, "now"):
            right = self.make(at + 1, at + 2, (self.today, self.today), "day")
        if right is None or right.start is None or right.end is None or (core == "-" and right.grain != left.grain):
            return left
        if core in {"to", "الي", "حتي", "until"} and not opened and right.grain not in {left.grain, "day", "weekday", "month"}:
            return left
        return self._stretch(left, right) or left

    def _stretch(self, left: When, right: When) -> When | None:
        if left.start is None or right.start is None or right.end is None:
            return None
        start, end = left.start, right.end
        if right.fixed and not left.fixed and left.grain in {"day", "month"} and start > end:
            start = calendar.shift_months(start, -12 * (start.year - end.year + (start.replace(year=end.year) > end))) or start
        if right.fixed and not left.fixed and left.grain == right.grain and left.grain in {"day", "month"}:
            start = calendar.day_of(right.end.year, start.month, min(start.day, 28) if start.month == 2 else start.day) or start  # noqa: PLR2004
        if end < start and right.grain == "weekday":
            end = calendar.shift_days(end, 7) or end
        if end < start:
            later = calendar.shift_months(end, 12)
            end = later if later and not right.fixed and later >= start else end
        if end < start:
            return None
        return When(left.first, right.last, start, end, "interval", fixed=right.fixed)

    def from_now_on(self, place: int) -> When | None:
        """ "between now and June": now, where a second day follows."""
        if not self.line.has(place, "now") or not self.line.has(place - 1, "between", "from"):
            return None
        if self.line.core(place + 1) not in _JOINS or self.line.has(place, "today"):
            return None
        return self.make(place, place + 1, (self.today, self.today), "day")

    def year_first(self, place: int) -> When | None:
        """ "2015 May", "2017-q1", "2019/aug/01": the year before its month or quarter."""
        number = self.line.number(place)
        if number is None or len(number.written) != 4 or not self._is_year(number):  # noqa: PLR2004
            return None
        at = place + 1 + (self.line.core(place + 1) in {"-", "/", ","})
        year = int(number.value)
        if code := self.line.name(at, "quarter_code"):
            return self.make(place, at + 1, calendar.months_from(year, int(code) * 3 - 2, 3), "quarter", fixed=True)
        name = self.line.name(at, "month")
        if name is None or self.line.lead(at):
            return None
        day = self.line.number(at + 2) if self.line.core(at + 1) in {"-", "/"} else None
        if day is not None and len(day.written) in {1, 2} and 1 <= day.value <= _LAST_DAY:
            return self.dated(place, at + 3, int(day.value), int(name), year)
        return self.make(place, at + 1, calendar.month_of(year, int(name)), "month", fixed=True)

    def between(self, place: int) -> When | None:
        """ "from 2014 to 2018", "بين 2014-2018": two years, which stand apart from mere numbers by the word before."""
        left, at = self.line.number(place), place + 1
        if left is None or not self._is_year(left) or not (self.line.has(place - 1, "between", "from") or self.line.core(place - 1) in {"is", "هو"}):
            return None
        if self.line.core(at) in _JOINS or self.line.lead(at) in {"و", "ل"}:
            at += self.line.core(at) in _JOINS
            right = self.line.number(at)
            if right is not None and self._is_year(right) and right.value > left.value:
                first = calendar.day_of(int(left.value), 1, 1)
                last = calendar.day_of(int(right.value), 12, 31)
                return self.make(place, at + 1, (first, last) if first and last else None, "interval", fixed=True)
        return None

    @staticmethod
    def _is_year(number: Number) -> bool:
        return (len(number.written) == 4 or not number.written) and 1900 <= number.value <= 2150  # noqa: PLR2004

    def day_range(self, place: int) -> When | None:
        """ "4-22 January", من 4 إلى 22 هذا الشهر: two days of one month."""
        left = self.day_number(place)
        if left is None:
            return None
        at = left[1]
        joined = self.line.core(at) in _JOINS
        if not joined and self.line.lead(at) not in {"و", "ل"}:
            return None
        number = self.line.number(at + joined)
        if number is not None and number.lead.startswith("و") and joined:
            return None
        right = self._second_day(at + joined)
        if right is None or right[0] <= left[0]:
            return None
        whole = self.month_day_at(place, right[0], right[1])
        if whole is None or whole.end is None:
            return None
        start = calendar.day_of(whole.end.year, whole.end.month, left[0])
        return self.make(place, whole.last, (start, whole.end) if start else None, "interval", fixed=whole.fixed)

    def _second_day(self, place: int) -> tuple[int, int] | None:
        number = self.line.number(place)
        if number is not None and number.lead in {"و", "ل"} and number.value == int(number.value) and 1 <= number.value <= 31:  # noqa: PLR2004
            return int(number.value), place + 1
        return self.day_number(place)

    def month_day_at(self, first: int, day: int, at: int) -> When | None:
        """A day whose month stands at `at`."""
        reach = at
        for _ in range(2):
            if self.line.core(reach) in {"من", "of", "في", "in"} or (self.line.has(reach, "month_word") and not self._definite(reach)):
                reach += 1
        month = self._month_at(reach)
        if month is not None:
            return self._with_year(first, month[1], day, month[0])
        unit = self.unit(reach)
        if unit is None or unit.grain != "month" or unit.start is None:
            return None
        found = calendar.day_of(unit.start.year, unit.start.month, day)
        return self.make(first, unit.last, (found, found) if found else None, "day")

    # Lengths of time counted from a day

    def counted_from(self, place: int) -> When | None:
        """بعد 3 شهور, "within 2 weeks", "two years ago", قبل سنة, "in 6 weeks", "4 months from tomorrow"."""
        if (found := self.durations.get(place)) is not None:
            return self._behind(place, found)
        length = self.durations.get(place + 1)
        if length is None or self._too_short(length):
            return None
        core = self.line.core(place)
        if self.line.has(place, "after") or (core in {"in"} and not length.definite):
            return self._after(place, length)
        if self.line.has(place, "before", "since") and core not in {"from", "من", "starting", "men", "mn"}:
            return self._ago(place, length)
        if self.line.has(place, "within") and core not in {"لمده", "مده", "فتره", "for", "ب", "b", "on", "at"}:
            return self._until(place, length)
        return None

    @staticmethod
    def _too_short(length: Duration) -> bool:
        return all(unit in _SMALL for _, unit in length.parts)

    def _after(self, place: int, length: Duration) -> When | None:
        day = calendar.shift(self.today, length.parts)
        last = length.last
        if self.line.has(last, "from_now"):
            last += 1
        if self.line.core(last) in {"'s", "time"} or self.line.has(last, "later"):
            last += 1
        week = self._weekday_of(day, last, length)
        return week and self._placed(week, place) or self.make(place, last, (day, day) if day else None, "offset")

    def _placed(self, found: When, first: int) -> When:
        found.first = first
        return found

    def _weekday_of(self, day: date | None, last: int, length: Duration) -> When | None:
        """بعد 3 أسابيع يوم الإثنين: that day of the week that far on."""
        at = last + self.line.has(last, "day_word")
        name = self.line.name(at, "weekday")
        if name is None or day is None or length.parts[-1][1] != "week" or not self._is_weekday(last, at, worded=at > last):
            return None
        week = calendar.unit_around(day, "week")
        found = calendar.shift_days(week[0], int(name)) if week else None
        return self.make(last, at + 1, (found, found) if found else None, "day")

    def weeks_on(self, place: int) -> When | None:
        """The week that بعد أسبوعين or "two weeks from now" leads to."""
        found = self.counted_from(place)
        length = self.durations.get(place + 1) or self.durations.get(place)
        if found is None or found.start is None or length is None or length.parts[-1][1] != "week":
            return None
        return self.make(place, found.last, calendar.unit_around(found.start, "week"), "week")

    def _ago(self, place: int, length: Duration) -> When | None:
        day = calendar.shift(self.today, length.parts, -1)
        last = length.last + self.line.has(length.last, "from_now")
        if self.line.has(place, "before") and self.line.has(length.last, "ends", "begins"):
            return None
        return self.make(place, last, (day, day) if day else None, "ago")

    def _until(self, place: int, length: Duration) -> When | None:
        end = calendar.shift(self.today, length.parts)
        last = length.last
        behind = self.turn_behind(last)
        if behind and behind[0]:
            return self._run(place, behind[1], length, behind[0])
        if self.line.has(last, "from_now"):
            last += 1
        return self.make(place, last, (self.today, end) if end else None, "offset")

    def _behind(self, place: int, length: Duration) -> When | None:
        """What stands behind a length: ago, later, from now, from tomorrow, القادمة, الماضية."""
        last = length.last
        if self._too_short(length):
            return None
        before = place - 1
        if self.line.has(last, "ago"):
            day = calendar.shift(self.today, length.parts, -1)
            return self.make(place, last + 1, (day, day) if day else None, "ago")
        if self.line.has(last, "from_now") or self.line.has(last, "later"):
            if self.line.core(last) == "time" and self.line.core(before) != "in":
                return None
            past = self.line.has(last, "from_now") and not self.line.core(last).isascii() and self.line.has(before, "before", "since")
            day = calendar.shift(self.today, length.parts, -1 if past else 1)
            return self.make(place, last + 1, (day, day) if day else None, "offset")
        behind = self.turn_behind(last) or ((length.turn, last) if length.turn is not None else None)
        if behind is not None and behind[0] != 0:
            return self._run(place, behind[1], length, behind[0])
        if self.line.core(last) in {"from", "after", "before"} and (base := self.simple(last + 1)) and base.start:
            day = calendar.shift(base.start, length.parts, -1 if self.line.core(last) == "before" else 1)
            return self.make(place, base.last, (day, day) if day else None, "offset")
        return None

    def _run(self, first: int, last: int, length: Duration, turn: int) -> When | None:
        """The next 3 months, the last 2 weeks: from tomorrow on, or up to yesterday; decades and quarters whole."""
        value, unit = length.parts[0]
        if unit in {"decade", "quarter"} and value == int(value):
            return self._whole_run(first, last, int(value), unit, turn)
        end = calendar.shift(self.today, length.parts, 1 if turn > 0 else -1)
        if end is None:
            return None
        tomorrow, yesterday = calendar.shift_days(self.today, 1), calendar.shift_days(self.today, -1)
        if turn > 0 and tomorrow:
            return self.make(first, last, (tomorrow, max(end, tomorrow)), "offset", turn=1)
        return self.make(first, last, (end, yesterday), "ago", turn=-1) if yesterday and yesterday >= end else None

    def _whole_run(self, first: int, last: int, count: int, unit: str, turn: int) -> When | None:
        start = calendar.unit_around(self.today, unit, 1 if turn > 0 else -count)
        end = calendar.unit_around(self.today, unit, count if turn > 0 else -1)
        return self.make(first, last, (start[0], end[1]) if start and end else None, "offset" if turn > 0 else "ago", turn=turn)

    def past_or_next(self, place: int) -> When | None:
        """ "the next 3 months", "over the past two years", آخر 3 سنوات."""
        at, turn = place, self.turn(place)
        if turn is None and self.line.name(place, "edge") == "end" and self.line.core(place) == "اخر":
            turn = -1
        if turn in {None, 0}:
            return None
        length = self.durations.get(at + 1)
        if length is None:
            length = self._split_length(at + 1)
        if length is None or self._too_short(length) or not self._counts_units(length):
            return None
        assert turn is not None  # noqa: S101
        found = self._run(place, length.last, length, turn)
        if found and (self.line.has(found.last, "from_now")):
            found.last += 1
        return found

    def _counts_units(self, length: Duration) -> bool:
        first = self.line.pieces[length.first]
        return isinstance(first, Number) or "pair" in first.senses or "few" in first.senses

    def _split_length(self, place: int) -> Duration | None:
        return None

    # Parts of periods

    def last_day(self, place: int) -> When | None:
        """آخر يوم من الشهر, ثالث جمعة من شهر 5, "the first friday of July"."""
        at = place + 1 if self.line.core(place) == "the" else place
        nth = self._nth(at)
        if nth is None:
            return None
        weekday = self.line.name(at + 1, "weekday")
        is_day = self.line.name(at + 1, "unit") == "day"
        if weekday is None and not is_day:
            return None
        base = self._of(at + 2)
        if base is None or base.start is None or base.end is None:
            return self._lone_last_day(place, at + 2, nth) if is_day else None
        stretch = (base.start, base.end)
        if weekday is not None:
            day = calendar.nth_weekday(stretch, int(weekday), nth)
        else:
            day = calendar.shift_days(base.start, nth - 1) if nth > 0 else base.end
        return self.make(place, base.last, (day, day) if day else None, "day")

    def _lone_last_day(self, first: int, last: int, nth: int) -> When | None:
        return None

    def _nth(self, place: int) -> int | None:
        if self.line.name(place, "edge") == "end" or self.line.has(place, "last"):
            return -1
        name = self.line.name(place, "ordinal")
        return int(name) if name and int(name) <= _LONGEST else None

    def _of(self, place: int) -> When | None:
        """The period that follows "of": من شهر مايو, بالشهر الجاي, "of October"."""
        at = place
        while self.line.core(at) in {"من", "of", "in", "في", "the", "ب", ","} and at < place + 2:
            at += 1
        found = self.simple(at)
        if found is not None and found.grain in {"month", "year", "hijri", "quarter", "half"}:
            return found
        if self.line.name(at, "unit") in {"month", "year", "week", "quarter"} and (at > place or self.line.lead(at)):
            unit = str(self.line.name(at, "unit"))
            return self.make(at, at + 1, calendar.unit_around(self.today, unit), unit)
        return None

    def nth_of(self, place: int) -> When | None:
        """ "first week of October", الأسبوع الثالث من هذا الشهر, "week 3 of 2027"."""
        at = place + 1 if self.line.core(place) == "the" else place
        nth, last = self._nth_week(at)
        if nth is None:
            return self._numbered_week(at)
        base = self._of(last)
        if base is None and (year := self.year_at(last, bare=self.line.core(last) in {"of", "in", "من", "في"})) and not year[1]:
            base = self.make(last, year[2], calendar.months_from(year[0], 1, 12), "year")
        if base is None or base.start is None or base.end is None or base.grain == "week":
            return None
        week = calendar.week_of((base.start, base.end), nth)
        if week and self.line.core(base.last) in {"on", "يوم"} and (name := self.line.name(base.last + 1, "weekday")):
            day = calendar.shift_days(week[0], int(name))
            return self.make(place, base.last + 2, (day, day) if day else None, "day")
        return self.make(place, base.last, week, "week", fixed=True)

    def _nth_week(self, place: int) -> tuple[int | None, int]:
        if (self.line.has(place + 1, "week_word") or self.line.name(place + 1, "unit") == "week") and (nth := self._nth(place)):
            return nth, place + 2
        if self.line.name(place, "unit") == "week" and self.line.pieces[place].article:
            name = self.line.name(place + 1, "ordinal")
            if name:
                return int(name), place + 2
            if self.line.core(place + 1) in {"اخير", "اخيره"}:
                return -1, place + 2
        return None, place

    def _numbered_week(self, place: int) -> When | None:
        """ "week 31", "the week 3 of 2027": weeks by ISO 8601."""
        number = self.line.number(place + 1)
        if not self.line.has(place, "week_word") or number is None or not number.written or not 1 <= number.value <= 53:  # noqa: PLR2004
            return None
        year = self.year_at(place + 2, bare=self.line.core(place + 2) in {"of", "in"})
        try:
            monday = date.fromisocalendar(year[0] if year else self.today.year, int(number.value), 1)
        except ValueError:
            return None
        sunday = calendar.shift_days(monday, 6)
        return self.make(place, year[2] if year else place + 2, (monday, sunday) if sunday else None, "week", fixed=True)

    def week_of_day(self, place: int) -> When | None:
        """ "the week of 16 September", أسبوع 16 سبتمبر."""
        if self.line.name(place, "unit") != "week" or self.line.pieces[place].article:
            return None
        at = place + 1 + (self.line.core(place + 1) == "of")
        day = self.month_day(at) or (self.month(at) if at > place + 1 else None)
        if day is None or day.start is None or day.grain != "day":
            return None
        return self.make(place, day.last, calendar.unit_around(day.start, "week"), "week", fixed=True)

    def weekend(self, place: int) -> When | None:
        """ "the weekend", عطلة نهاية الأسبوع."""
        if self.line.core(place) == "weekend" or (self.line.has(place, "weekend") and "عطله" in self.line.core(place)):
            turn, last = self.turn_behind(place + 1) or (0, place + 1)
            return self.make(place, last, calendar.unit_around(self.today, "weekend", turn), "weekend", turn=turn)
        return None

    def edge(self, place: int) -> When | None:
        """نهاية مارس, "early next month", منتصف أبريل, آخر السنة, "mid-February", "the end of 2027"."""
        name = self.line.name(place, "edge")
        if name is None:
            return None
        at = place + 1
        while self.line.core(at) in {"of", "-", "the", "من", "فصل", "ديال", "هذا", "d"} and at < place + 4:
            if self.line.core(at) == "هذا" and self.turn(at) is not None:
                break
            at += 1
        base = self._stretch_at(place, at)
        if base is None or base.start is None or base.end is None or base.edge:
            return None
        if base.grain in {"day", "weekday"} and name != "start":
            return None
        return self._edged(place, base, name)

    def _stretch_at(self, place: int, at: int) -> When | None:
        found = self.simple(at)
        if found is not None:
            return None if found.grain in {"offset", "ago", "interval"} else found
        piece = self.line.piece(at)
        unit = self.line.name(at, "unit")
        if unit is None and piece is not None and isinstance(piece, Number) and piece.alone and piece.article:
            unit = {0.25: "quarter"}.get(piece.value)
        if unit is None and self.line.has(at, "quarter_year") and piece and piece.article:
            unit = "quarter"
        if piece is None or unit not in {"week", "month", "year", "quarter", "day"}:
            return None
        known = piece.article or self.line.core(at - 1) in {"the", "of"} or (piece.core.isascii() and unit != "day")
        if not known or unit == "day":
            return None
        return self.make(at, at + 1, calendar.unit_around(self.today, unit), unit)

    def _edged(self, first: int, base: When, edge: str) -> When | None:
        assert base.start is not None and base.end is not None  # noqa: S101, PT018
        start, end = base.start, base.end
        if edge == "start" and not base.fixed and base.turn in {None, 0} and base.grain in {"year", "month", "quarter", "half"} and start <= self.today and not self.line.has(base.last - 1, "month"):
            later = calendar.unit_around(self.today, base.grain, 1) if self.line.has(first - 1, "before", "by") or self.line.lead(first) in {"ل", "ب"} else None
            if later and base.turn is None:
                start, end = later
        part = _part(start, end, base.grain, edge, self.today)
        if part is None:
            return None
        return When(first, base.last, part[0], part[1], base.grain, edge=edge, stretch=(start, end), turn=base.turn, fixed=base.fixed, ordinary=base.ordinary)

    def closing(self, place: int) -> When | None:
        """ "EOY", "month-end"."""
        name = self.line.name(place, "closing")
        if name is None:
            return None
        return self._edged(place, When(place, place + 1, *self._running(name), name), "end")

    def bare_unit(self, place: int) -> When | None:
        """The unit that is running: الأسبوع as the whole line, "the month"; الشهر in a sentence may be a rhythm."""
        name = self.line.name(place, "unit")
        piece = self.line.pieces[place]
        if name not in {"week", "month", "year", "quarter"}:
            return None
        if not piece.article:
            return self._the_unit(place, name) if piece.core.isascii() else None
        if not self.line.only(place, place + 1):
            return self._ending(place, name)
        return self.make(place, place + 1, calendar.unit_around(self.today, name), name, turn=0, weak=True)

    def _ending(self, place: int, name: str) -> When | None:
        """قبل ما تخلص السنة, نقفل السنة: the unit whose end is spoken of."""
        if self.line.has(place + 1, "ends") and self.line.has(place - 1, "before", "by"):
            found = self._edged(place, When(place, place + 1, *self._running(name), name), "end")
            return self._reaching(found, place + 2)
        if self.line.has(place - 1, "ends"):
            return self._edged(place, When(place, place + 1, *self._running(name), name), "end")
        if self.line.core(place - 1) in {"خلال", "بقيه", "باقي"}:
            return self.make(place, place + 1, calendar.unit_around(self.today, name), name, turn=0)
        return None

    @staticmethod
    def _reaching(found: When | None, last: int) -> When | None:
        if found is not None:
            found.last = last
        return found

    def _the_unit(self, place: int, name: str) -> When | None:
        """ "within the quarter", "before the year is out", "for the month" at the end of the line."""
        if self.line.core(place - 1) != "the":
            return None
        if self.line.has(place + 1, "ends"):
            return self._reaching(self._edged(place, When(place, place + 1, *self._running(name), name), "end"), place + 2)
        within = self.line.name(place - 2, "within")
        if within == "within" or (within == "in" and self._last_word(place)):
            return self.make(place, place + 1, calendar.unit_around(self.today, name), name, turn=0)
        return None

    def _last_word(self, place: int) -> bool:
        return all(piece.kind == "mark" for piece in self.line.pieces[place + 1 : place + 4]) and place + 4 > self.line.length

    def _running(self, name: str) -> Stretch:
        return calendar.unit_around(self.today, name) or (self.today, self.today)


Rule = Callable[[DateReader, int], When | None]

_RULES: tuple[tuple[Rule, str], ...] = (
    (DateReader.between, "number"),
    (DateReader.from_now_on, "now"),
    (DateReader.year_first, "number"),
    (DateReader.day_range, "number ordinal"),
    (DateReader.counted_from, "number unit units pair few article after before since within whole_before"),
    (DateReader.past_or_next, "turn edge"),
    (DateReader.last_day, "edge last ordinal of"),
    (DateReader.nth_of, "ordinal last edge unit week_word of"),
    (DateReader.edge, "edge"),
    (DateReader.week_then_day, "turn unit"),
    (DateReader.week_of_day, "unit"),
    (DateReader.weekday, "turn weekday day_word"),
    (DateReader.numeric, "number figures"),
    (DateReader.month_day, "number ordinal of"),
    (DateReader.lone_day, "number ordinal day_word of"),
    (DateReader.month, "turn month month_word unit"),
    (DateReader.hijri, "hijri_month month_word"),
    (DateReader.part_of_year, "number quarter_code half_code ordinal last unit ordinal_quarter half_year of"),
    (DateReader.weekend, "unit weekend"),
    (DateReader.unit, "turn unit number ordinal_quarter year_word"),
    (DateReader.hijri_unit, "unit"),
    (DateReader.season, "season season_word turn"),
    (DateReader.feast, "feast"),
    (DateReader.relative, "today yesterday"),
    (DateReader.year, "number year_word"),
    (DateReader.decade, "number decades"),
    (DateReader.closing, "closing"),
    (DateReader.bare_unit, "unit"),
)
_FIRST_SIMPLE = 9


@lru_cache(maxsize=1024)
def _rules_for(kinds: tuple[str, ...], plan: str) -> tuple[Rule, ...]:
    """The rules that a word of these senses may begin, in their order."""
    rules = _RULES if plan == "all" else _RULES[_FIRST_SIMPLE:-1]
    return tuple(rule for rule, starts in rules if not set(starts.split()).isdisjoint(kinds))


_LONGEST = 5
_LAST_DAY = 31


def _part(start: date, end: date, grain: str, edge: str, today: date) -> Stretch | None:
    """The first or last days of a stretch: half a month, four months of a year, three days of a week."""
    if edge == "rest":
        return max(start, today), end
    if edge == "later":
        return max(start, today), end
    if edge == "earlier":
        return start, min(today, end)
    if edge in {"early", "late"}:
        edge = {"early": "start", "late": "end"}[edge]
        if grain == "year":
            return (start, date(start.year, 6, 30)) if edge == "start" else (date(start.year, 7, 1), end)
        if grain == "week":
            return (start, calendar.shift_days(start, 2) or end) if edge == "start" else (calendar.shift_days(start, 3) or end, end)
    if grain == "month":
        middle = start.replace(day=16)
        return {"start": (start, start.replace(day=15)), "middle": (start.replace(day=15), start.replace(day=15))}.get(edge, (middle, end))
    if grain == "week":
        third = calendar.shift_days(start, 2), calendar.shift_days(start, 3)
        if third[0] is None or third[1] is None:
            return None
        if edge == "end":
            return calendar.shift_days(start, 5) or end, end
        return {"start": (start, third[0]), "end": (third[1], end)}.get(edge, (third[0], third[0]))
    days = (end - start).days
    first, second = calendar.shift_days(start, days // 3), calendar.shift_days(start, days - days // 3)
    if grain == "year":
        first, second = calendar.day_of(start.year, 4, 30), calendar.day_of(start.year, 9, 1)
    if first is None or second is None:
        return None
    middle = calendar.shift_days(start, days // 2) or start
    return {"start": (start, first), "end": (second, end)}.get(edge, (middle, middle))


def read_dates(pieces: Sequence[Piece], durations: Sequence[Duration], context: Context) -> list[When]:
    """Find the dates of a line, resolved from `context.today`; lengths of time below a day are none."""
    return DateReader(pieces, durations, context).read()
