"""Parts of periods: نهاية مارس, "early next month", آخر خميس من شهر 9, "first week of October". Refuses rhythms."""

from datetime import date

from dialogs.language.days import calendar
from dialogs.language.days.calendar import Stretch
from dialogs.language.days.parts import part_of, part_of_week
from dialogs.language.days.told_days import ToldDayReader
from dialogs.language.words.findings import When
from dialogs.language.words.lexicon import load_words
from dialogs.language.words.particles import particles
from dialogs.language.words.pieces import Number

_WHOLE = frozenset({"week", "month", "year", "quarter"})
_OF_WHICH = frozenset({"month", "year", "hijri", "quarter", "half", "decade"})
_PARTS_IN = frozenset({"early", "late", "earlier", "later"})
_AS_A_WHOLE = particles("as_a_whole")
_MOST_WEEKDAYS, _MOST_DAYS, _WEEKS_IN_A_YEAR = 5, 31, 53


class EdgeReader(ToldDayReader):
    """Finds the beginning, middle and end of periods, their nth days and weeks, and units that are running."""

    # The nth day or week of a period

    def nth_day(self, place: int) -> When | None:
        """آخر يوم من الشهر, ثالث جمعة من شهر 5, "the first friday of July"."""
        at = self.past_the(place)
        nth = self._nth(at, _MOST_DAYS)
        at += self.line.has(at + 1, "day_word") and self.line.has(at + 2, "weekday")
        weekday = self.line.name(at + 1, "weekday")
        working = self.line.name(at + 1, "unit") == "workday"
        is_day = working or "day" in {self.line.name(at + 1, "unit"), self.line.name(at + 1, "units")}
        if nth is None or (weekday is None and not is_day):
            return None
        last = at + 2
        if is_day and self.line.has(last, "of_word") and self.line.name(last + 1, "units") == "day":
            last += 0 if self.definite(last + 1) else 2  # أول يوم من أيام العيد
        base = (self._days_of(last) if is_day else None) or self._of(last)
        if base is None or base.start is None or base.end is None:
            return None
        if weekday is not None:
            day = calendar.nth_weekday((base.start, base.end), int(weekday), nth)
        elif working:
            friday_off = not self.latin(at + 1) and self.country in load_words("", "regions")["friday_off"]
            day = calendar.nth_workday((base.start, base.end), nth, friday_off=friday_off)
        else:
            day = calendar.shift_days(base.start, nth - 1) if nth > 0 else calendar.shift_days(base.end, nth + 1)
        return self.one(place, base.last, day)

    def _days_of(self, place: int) -> When | None:
        """Whose days are counted beside months: أول يوم في الأسبوع القادم, ثاني أيام العيد, آخر أيام السنة."""
        at = self.past_links(place)
        found = (self.nth_week(at) if self.latin(at) else None) or self.simple(at)
        if found is not None:
            return found if found.grain in {"week", "feast", "eid", "season"} else None
        return self._stretch_at(place) if self.definite(place) else None

    def _nth(self, place: int, most: int = _MOST_WEEKDAYS) -> int | None:
        if self.line.name(place, "edge") == "end" or self.line.has(place, "last"):
            return int(self.line.name(place, "last") or -1)
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
        counted = unit in _WHOLE or (unit == "decade" and self.latin(at))
        if counted and (at > place or self.line.lead(at)):
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
        on += self.line.has(on, "day_word", "long") or self.line.core(on) in {",", "on"}
        name = self.line.name(on, "weekday") if not self.line.lead(on) else None
        if week and name:
            return self.one(place, on + 1, calendar.shift_days(week[0], int(name)))
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

    def week_of_day(self, place: int) -> When | None:
        """Read "the week of 16 September", أسبوع 16 سبتمبر."""
        way = self.line.name(place + 1, "week_opens")
        if self.line.name(place, "unit") != "week" or (self.definite(place) and way is None):
            return None
        if self.line.has(place - 1, "every"):
            return None
        at = place + 1 + (way is not None or self.line.has(place + 1, "of_word"))
        at += way is not None and self.line.has(at, "in_word", "long")
        at += self.line.has(at, "day_word") and not self.latin(at)
        beside = self._week_beside(place)
        at += beside != 0
        if beside and (named := self.simple(at)) and named.grain in {"eid", "hijri"} and named.start and named.end:
            near = named.start if beside < 0 else named.end
            return self.make(place, named.last, calendar.unit_around(near, "week", beside), "week", fixed=True)
        day = self.month_day(at) or (self._day_of_week(at) if at > place + 1 else self._month_first(at))
        if day is None or day.start is None or day.grain not in {"day", "weekday", "feast"}:
            return None
        if beside:
            return self.make(place, day.last, calendar.unit_around(day.start, "week", beside), "week", fixed=True)
        if way == "-1":
            return self.make(place, day.last, _week_until(day.start), "week", fixed=True)
        return self.make(place, day.last, calendar.unit_around(day.start, "week"), "week", fixed=True)

    def _week_beside(self, place: int) -> int:
        """Whether "the week before" or "the week after" a day is meant: -1, 1, else 0."""
        if self.line.core(place) != "week" or not self.line.has(place - 1, "the"):
            return 0
        return {"before": -1, "after": 1, "following": 1}.get(self.line.core(place + 1), 0)

    def _day_of_week(self, at: int) -> When | None:
        """The day that "the week of" names: "the week of the 18th", "of Monday", "of September 15", "of Easter"."""
        day = self.month(at) or self.weekday(at) or self.numeric(at) or self.feast(at)
        told = self.line.has(at, "the") or self.line.has_any(at, "ordinal") or self.line.has(at + 1, "ordinal_suffix")
        counted = self.day_number(self.past_the(at)) if day is None and told else None
        return self._coming_day(at, counted[1], counted[0]) if counted else day

    # Beginning, middle and end

    def edge(self, place: int) -> When | None:
        """نهاية مارس, "early next month", منتصف أبريل, آخر السنة, "mid-February", "the end of 2027"."""
        name = self.line.name(place, "edge")
        if name is None or (self.definite(place) and self.line.has(place + 1, "of_word") and self._is_first(place)):
            return None
        at = place + 1
        at += name in _PARTS_IN and self.line.has(at, "in_word", "within")
        while at < place + 4 and self._leads_on(at, name):
            at += 1
        base = self._stretch_at(at)
        if base is None or base.start is None or base.end is None or base.edge:
            return None
        if self.line.has(place, "half_year") and self._counted(place):
            return None  # نصف السنة الأول
        return None if base.grain in {"day", "weekday"} else self._edged(place, base, (base.start, base.end), name)

    def _leads_on(self, place: int, edge: str) -> bool:
        """Whether a word only links an edge with its period: of, the, my, and the days of "the rest of the days of"."""
        if self.line.has(place, "of_word", "the", "owner") or self.line.core(place) == "-":
            return True
        if self.line.core(place) == "'":
            return self.line.number(place + 1) is not None
        if self.line.has(place, "kind_of_year") and self.line.has(place + 1, "unit"):
            return True
        return edge == "rest" and self.line.has(place, "units") and not self.definite(place)

    def _stretch_at(self, at: int) -> When | None:
        if self.line.has(at, "season_word") and not self.line.has(at + 1, "season"):
            at += 1
        found = self.simple(at) or (self.century(at) if "century_word" in self.present else None)
        if found is not None:
            return None if found.grain in {"offset", "ago", "interval"} else found
        piece = self.line.piece(at)
        unit = self.line.name(at, "unit") or ("year" if self.line.has(at, "year_word") and self.latin(at) else None)
        if piece is not None and piece.article and (isinstance(piece, Number) or self.line.has(at, "quarter_year")):
            unit = unit or self.unit_name(at) or "quarter"
        if piece is None or (unit not in _WHOLE and unit != "decade"):
            return None
        if not (piece.article or piece.core.isascii()):
            return None
        return self.make(at, at + 1, calendar.unit_around(self.today, unit), unit)

    def century(self, place: int) -> When | None:
        """A hundred years by their number: none here, where no stretches are counted."""

    def _edged(self, first: int, base: When, within: Stretch, edge: str) -> When:
        stretch = self._begun_anew(first, base, edge) or within
        part = part_of(stretch, base.grain, edge, self.today)
        if base.grain == "week" and edge == "end" and self.latin(first):
            part = part_of_week(stretch, "late")
        if edge in {"start", "early"} and self.line.has(first - 1, "since") and stretch[0] <= self.today <= stretch[1]:
            part = stretch[0], self.today
        if edge == "middle" and part[1] < self.today and base.turn is None and not base.fixed and base.grain in _WHOLE:
            named = self.line.has(base.last - 1, "month") or self.line.number(base.last - 1) is not None
            on = calendar.MONTHS if named and base.grain == "month" else 1
            coming = calendar.unit_around(self.today, base.grain, on) or stretch
            part = part_of(coming, base.grain, edge, self.today)
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
        """Read "EOY", "month-end", "midweek"."""
        if middle := self.line.name(place, "middling"):
            stretch = calendar.unit_around(self.today, middle)
            return self._edged(place, When(place, place + 1, *stretch, middle), stretch, "middle") if stretch else None
        if (turn := self.turn(place)) is not None and (name := self.line.name(place + 1, "closing")):
            stretch = calendar.unit_around(self.today, name, turn)  # "next month's end"
            found = When(place, place + 2, *stretch, name, turn=turn) if stretch else None
            return self._edged(place, found, stretch, "end") if found and stretch else None
        name = self.line.name(place, "closing")
        if name == "year" and (year := self._year_behind(place + 1)):
            stretch = calendar.months_from(year[0], 1, calendar.MONTHS)
            return (
                self._edged(place, When(place, year[1], *stretch, name, fixed=True), stretch, "end")
                if stretch
                else None
            )
        named = self.simple(self.past_links(place + 1)) if name and self.latin(place) else None
        if named is not None and named.grain == name and named.start and named.end:
            return self._edged(place, named, (named.start, named.end), "end")
        behind = self.turn_behind(place + 1) if name else None
        if name and behind and (stretch := calendar.unit_around(self.today, name, behind[0])):
            return self._edged(place, When(place, behind[1], *stretch, name, turn=behind[0]), stretch, "end")
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
        within = self.line.name(place - 1, "within") == "within" and not self.line.has(place - 1, "long")
        if self.line.core(place + 1) in _AS_A_WHOLE and not self.line.lead(place + 1):  # الشهر كله
            return self.make(place, place + 2, calendar.unit_around(self.today, name), name, turn=0)
        if within or self.line.has(place - 1, "running") or self.line.only(place, place + 1):
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
        return self._edged(first, When(place, last, *stretch, name), stretch, "end") if stretch else None


def _week_until(day: date) -> Stretch | None:
    first = calendar.shift_days(day, -6)
    return (first, day) if first else None
