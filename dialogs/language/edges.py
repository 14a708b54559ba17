"""Parts of periods: نهاية مارس, "early next month", آخر خميس من شهر 9, "first week of October". Refuses rhythms."""

from datetime import date

from dialogs.language import calendar
from dialogs.language.calendar import Stretch
from dialogs.language.findings import When
from dialogs.language.pieces import Number
from dialogs.language.told_days import ToldDayReader

_WHOLE = frozenset({"week", "month", "year", "quarter"})
_OF_WHICH = frozenset({"month", "year", "hijri", "quarter", "half"})
_PARTS_IN = frozenset({"early", "late", "earlier", "later"})
_MOST_WEEKDAYS, _WEEKS_IN_A_YEAR = 5, 53


class EdgeReader(ToldDayReader):
    """Finds the beginning, middle and end of periods, their nth days and weeks, and units that are running."""

    # The nth day or week of a period

    def nth_day(self, place: int) -> When | None:
        """آخر يوم من الشهر, ثالث جمعة من شهر 5, "the first friday of July"."""
        at = self.past_the(place)
        nth = self._nth(at)
        at += self.line.has(at + 1, "day_word") and self.line.has(at + 2, "weekday")
        weekday = self.line.name(at + 1, "weekday")
        is_day = "day" in {self.line.name(at + 1, "unit"), self.line.name(at + 1, "units")}
        if nth is None or (weekday is None and not is_day):
            return None
        base = self._of(at + 2) or (self._turned_week(at + 2) if is_day else None)
        if base is None or base.start is None or base.end is None:
            return None
        if weekday is not None:
            day = calendar.nth_weekday((base.start, base.end), int(weekday), nth)
        else:
            day = calendar.shift_days(base.start, nth - 1) if nth > 0 else base.end
        return self.one(place, base.last, day)

    def _turned_week(self, place: int) -> When | None:
        """The week of أول يوم في الأسبوع القادم."""
        week = self.unit(self.past_links(place))
        return week if week is not None and week.grain == "week" else None

    def _nth(self, place: int, most: int = _MOST_WEEKDAYS) -> int | None:
        if self.line.name(place, "edge") == "end" or self.line.has(place, "last"):
            return -1
        name = self.line.name(place, "ordinal")
        return int(name) if name and int(name) <= most else None

    def _of(self, place: int) -> When | None:
        """The period that follows "of": من شهر مايو, بالشهر الجاي, "of October"."""
        at = self.past_links(place)
        found = self.simple(at)
        if found is not None and found.grain in _OF_WHICH:
            return found
        year = self.year_at(place, bare=at > place)
        if year and not year[1]:
            return self.make(place, year[2], calendar.months_from(year[0], 1, calendar.MONTHS), "year")
        unit = self.line.name(at, "unit")
        if unit in _WHOLE and (at > place or self.line.lead(at)):
            return self.make(at, at + 1, calendar.unit_around(self.today, str(unit)), str(unit))
        return None

    def nth_week(self, place: int) -> When | None:
        """Read "first week of October", الأسبوع الثالث من هذا الشهر."""
        nth, last = self._which_week(self.past_the(place))
        base = self._of(last) if nth is not None else None
        if nth is None or base is None or base.start is None or base.end is None or base.grain == "week":
            return None
        week = calendar.week_of((base.start, base.end), nth)
        on = base.last + (self.line.core(base.last) == ".")
        name = self.line.name(on + 1, "weekday") if self.line.has(on, "day_word", "long") else None
        if week and name:
            return self.one(place, on + 2, calendar.shift_days(week[0], int(name)))
        return self.make(place, base.last, week, "week", fixed=True)

    def _which_week(self, place: int) -> tuple[int | None, int]:
        if self.line.name(place + 1, "unit") == "week" and (nth := self._nth(place, _WEEKS_IN_A_YEAR)):
            return nth, place + 2
        number = self.line.number(place)
        suffixed = self.line.has(place + 1, "ordinal_suffix") and self.line.name(place + 2, "unit") == "week"
        if number is not None and suffixed and 1 <= number.value <= _WEEKS_IN_A_YEAR:
            return int(number.value), place + 3
        if self.line.name(place, "unit") == "week" and self.definite(place):
            name = self.line.name(place + 1, "ordinal")
            if name:
                return int(name), place + 2
            if self.line.has(place + 1, "last_word"):
                return -1, place + 2
        return None, place

    def numbered_week(self, place: int) -> When | None:
        """Read "week 31", "week 3 of 2027": weeks by ISO 8601."""
        at = place + 1 + self.line.has(place + 1, "numero")
        number = self.line.number(at)
        if not self.line.has(place, "week_word") or number is None or not 1 <= number.value <= _WEEKS_IN_A_YEAR:
            return None
        named = self.latin(place) or self.definite(place) or at > place + 1
        if not (number.written or at > place + 1) or not named or number.lead or number.value % 1:
            return None
        at += 1
        year = self.year_at(at)
        try:
            monday = date.fromisocalendar(year[0] if year else self.today.year, int(number.value), 1)
        except ValueError:
            return None
        sunday = calendar.shift_days(monday, 6)
        return self.make(place, year[2] if year else at, (monday, sunday) if sunday else None, "week", fixed=True)

    def week_of_day(self, place: int) -> When | None:
        """Read "the week of 16 September", أسبوع 16 سبتمبر."""
        if self.line.name(place, "unit") != "week" or self.definite(place):
            return None
        way = self.line.name(place + 1, "week_opens")
        at = place + 1 + (way is not None or self.line.has(place + 1, "of_word"))
        at += way is not None and self.line.has(at, "in_word", "long")
        day = self.month_day(at) or (self._day_of_week(at) if at > place + 1 else None)
        if day is None or day.start is None or day.grain not in {"day", "weekday"}:
            return None
        if way == "-1":
            return self.make(place, day.last, _week_until(day.start), "week", fixed=True)
        return self.make(place, day.last, calendar.unit_around(day.start, "week"), "week", fixed=True)

    def _day_of_week(self, at: int) -> When | None:
        """The day that "the week of" names: "the week of the 18th", "of Monday", "of September 15"."""
        day = self.month(at) or self.weekday(at) or self.numeric(at)
        counted = self.day_number(self.past_the(at)) if day is None and self.line.has(at, "the") else None
        return self._coming_day(at, counted[1], counted[0]) if counted else day

    def weekend(self, place: int) -> When | None:
        """Read "the weekend", "the weekend after next", عطلة نهاية الأسبوع."""
        turn, last = self.turn_behind(place + 1) or (0, place + 1)
        if last == place + 1 and self.latin(place) and (twice := self._twice_on(last)):
            turn, last = twice, last + 2
        return self.make(place, last, calendar.unit_around(self.today, "weekend", turn), "weekend", turn=turn)

    # Beginning, middle and end

    def edge(self, place: int) -> When | None:
        """نهاية مارس, "early next month", منتصف أبريل, آخر السنة, "mid-February", "the end of 2027"."""
        name = self.line.name(place, "edge")
        if name is None or (self.definite(place) and self.line.has(place + 1, "of_word") and self._is_first(place)):
            return None
        at = place + 1
        at += name in _PARTS_IN and self.line.has(at, "in_word")
        while at < place + 4 and (self.line.has(at, "of_word", "the", "owner") or self.line.core(at) == "-"):
            at += 1
        base = self._stretch_at(at)
        if base is None or base.start is None or base.end is None or base.edge:
            return None
        return None if base.grain in {"day", "weekday"} else self._edged(place, base, name)

    def _is_first(self, place: int) -> bool:
        """Whether الأول من يناير is its first day."""
        return self.line.has(place, "ordinal") and self._month_at(place + 2) is not None

    def _stretch_at(self, at: int) -> When | None:
        if self.line.has(at, "season_word") and not self.line.has(at + 1, "season"):
            at += 1
        found = self.simple(at)
        if found is not None:
            return None if found.grain in {"offset", "ago", "interval"} else found
        piece = self.line.piece(at)
        unit = self.line.name(at, "unit")
        if piece is not None and piece.article and (isinstance(piece, Number) or self.line.has(at, "quarter_year")):
            unit = unit or self.unit_name(at) or "quarter"
        if piece is None or unit not in _WHOLE:
            return None
        if not (piece.article or piece.core.isascii()):
            return None
        return self.make(at, at + 1, calendar.unit_around(self.today, unit), unit)

    def _edged(self, first: int, base: When, edge: str) -> When | None:
        if base.start is None or base.end is None:
            return None
        stretch = self._begun_anew(first, base, edge) or (base.start, base.end)
        part = _part(stretch, base.grain, edge, self.today)
        if base.grain == "week" and edge == "end" and self.latin(first):
            part = _part_of_week(stretch, "late")
        if edge == "start" and self.line.has(first - 1, "since") and stretch[0] <= self.today <= stretch[1]:
            part = stretch[0], self.today
        if part is None:
            return None
        if edge == "middle" and part[1] < self.today and base.turn is None and not base.fixed and base.grain in _WHOLE:
            coming = calendar.unit_around(self.today, base.grain, 1) or stretch
            part = _part(coming, base.grain, edge, self.today) or part
        return When(
            first,
            base.last,
            *part,
            base.grain,
            edge=edge,
            stretch=stretch,
            turn=base.turn,
            fixed=base.fixed,
            ordinary=base.ordinary,
        )

    def _begun_anew(self, first: int, base: When, edge: str) -> Stretch | None:
        """قبل أول السنة: the start of the next one, where the running one has begun long since."""
        ahead = self.line.has(first - 1, "before", "by") or self.line.lead(first) in {"ل", "ب"}
        if edge != "start" or base.fixed or base.turn is not None or base.grain not in _WHOLE or not ahead:
            return None
        if base.start is None or base.start > self.today or self.line.has(base.last - 1, "month"):
            return None
        return calendar.unit_around(self.today, base.grain, 1)

    # Units that are running

    def closing(self, place: int) -> When | None:
        """Read "EOY", "month-end"."""
        name = self.line.name(place, "closing")
        return self._unit_end(place, place, place + 1, name) if name else None

    def bare_unit(self, place: int) -> When | None:
        """The unit that is running: الأسبوع as the whole line, قبل ما تخلص السنة; الشهر elsewhere may be a rhythm."""
        name = self.line.name(place, "unit")
        if name not in _WHOLE or name is None:
            return None
        if not self.definite(place):
            return self._the_unit(place, name) if self.latin(place) else None
        if self.line.has(place + 1, "ends") and self.line.has(place - 1, "before", "by"):
            return self._unit_end(place, place, place + 2, name)
        if self.line.has(place - 1, "ends"):
            return self._unit_end(place, place, place + 1, name)
        if self.line.has(place - 1, "running") or self.line.only(place, place + 1):
            return self.make(place, place + 1, calendar.unit_around(self.today, name), name, turn=0)
        return None

    def _the_unit(self, place: int, name: str) -> When | None:
        """Read "within the quarter", "before the year is out", "for the month" at the end of the line."""
        if not self.line.has(place - 1, "the"):
            return None
        if self.line.has(place + 1, "ends"):
            return self._unit_end(place, place, place + 2, name)
        within = self.line.name(place - 2, "within")
        if within == "within" or (within == "in" and self._ends_line(place)):
            return self.make(place, place + 1, calendar.unit_around(self.today, name), name, turn=0)
        return None

    def _ends_line(self, place: int) -> bool:
        return place + 4 > self.line.length and all(piece.kind == "mark" for piece in self.line.pieces[place + 1 :])

    def _unit_end(self, place: int, first: int, last: int, name: str) -> When | None:
        stretch = calendar.unit_around(self.today, name)
        return self._edged(first, When(place, last, *stretch, name), "end") if stretch else None


def _week_until(day: date) -> Stretch | None:
    first = calendar.shift_days(day, -6)
    return (first, day) if first else None


def _part(stretch: Stretch, grain: str, edge: str, today: date) -> Stretch | None:
    """The first or last days of a stretch: half a month, a third or half of a year, three days of a week."""
    start, end = stretch
    if edge in {"rest", "later", "earlier"}:
        return _part_from_today(stretch, grain, edge, today)
    middle = calendar.shift_days(start, (end - start).days // 2) or start
    if edge == "middle":
        middle = start.replace(day=15) if grain == "month" else middle
        return middle, middle
    first = edge in {"start", "early"}
    if grain == "week":
        return _part_of_week(stretch, edge)
    if grain == "month":
        return (start, start.replace(day=15)) if first else (start.replace(day=16), end)
    if grain == "year" and start.month == 1:
        months = 6 if edge in {"early", "late"} else 4
        part = calendar.months_from(start.year, 1 if first else 13 - months, months)
        return part or stretch
    if grain == "decade":
        return calendar.months_from(start.year + (0 if first else 6), 1, 48)
    third = (end - start).days // 3
    if first:
        return start, calendar.shift_days(start, third) or end
    return calendar.shift_days(end, -third) or start, end


def _part_from_today(stretch: Stretch, grain: str, edge: str, today: date) -> Stretch:
    """What is left of a stretch, its late part that is left, or what is over of it."""
    start, end = stretch
    if edge == "earlier":
        return (start, min(today, end)) if start <= today else stretch
    if end < today:
        return stretch
    late = _part(stretch, grain, "late", today) if edge == "later" and grain in {"week", "month", "year"} else None
    return max((late or stretch)[0], today), end


def _part_of_week(stretch: Stretch, edge: str) -> Stretch | None:
    """Its first three days, its last four, or the weekend that it ends in."""
    start, end = stretch
    third, fourth, sixth = (calendar.shift_days(start, days) for days in (2, 3, 5))
    if third is None or fourth is None or sixth is None:
        return None
    if edge in {"start", "early"}:
        return start, third
    return (sixth, end) if edge == "end" else (fourth, end)
