"""Stretches told from another year or day: "this week last year", "two weeks starting Monday". Refuses mere lengths."""

from dialogs.language.days import calendar
from dialogs.language.days.joins import JoinReader
from dialogs.language.days.months import SINCE
from dialogs.language.words.findings import Duration, When
from dialogs.language.words.particles import particles

_SIZES = {"day": 0, "week": 1, "month": 2, "quarter": 3, "half": 4, "year": 5}
_SINGLE = frozenset({"day", "weekday", "feast", "eid"})
_OPENED = frozenset({"day", "weekday", "week", "month", "quarter", "half", "year", "hijri"})
_OF_A_DAY = particles("times_of_day")
_OPENING = particles("opening_words")
_MOST_IN_A_MONTH, _LEAST_NAMED = 5, 4
_WEEKS_IN_A_YEAR, _DAYS_IN_A_WEEK = 53, 7
_FULL, _HALF = 4, 6
_NIGHTED = frozenset({"feast", "eid", "hijri"})
_EVES = particles("eves")
_YEARLY = frozenset({"day", "month", "quarter", "half", "season"})


class ReckonedDayReader(JoinReader):
    """Finds what two words of time tell together, neither of which is meant alone."""

    def like_then(self, place: int) -> When | None:
        """Read "the same month last year", "this time next year", نفس الشهر من العام الماضي."""
        at = place + 1
        if self.line.core(place) in _OF_A_DAY:
            name: str | None = "day"
            at = place + 1
        elif self.turn(place) == 0 or self.line.has(place, "same"):
            of_day = self.line.core(at) in _OF_A_DAY or self.line.has(at, "day_itself")
            name, at = "day" if of_day else self.unit_name(at), at + 1
        else:
            return None
        if name not in _SIZES or self.line.core(at) == ",":
            return None
        then = self.unit(self.past_links(at))
        if then is None or not then.turn or _SIZES.get(then.grain, 0) <= _SIZES[name]:
            return None
        day = calendar.shift(self.today, ((abs(then.turn), then.grain),), 1 if then.turn > 0 else -1)
        stretch = calendar.unit_around(day, name) if day else None
        return self.make(place, then.last, stretch, name, turn=then.turn)

    def from_now_on(self, place: int) -> When | None:
        """Read "between now and June", "from now to Friday", من الآن حتى الجمعة: now, where a second day follows."""
        if self.line.has(place, "from_now"):
            opens = self.line.core(place).split()[0] in {"from", "من"}
            opens = opens and (self.line.has(place + 1, "to") or self.line.lead(place + 1) in {"ل", "ول"})
            return self.one(place, place + 1, self.today) if opens else None
        runs = self.line.core(place) == "now" and self.line.has(place + 1, "to")
        runs = runs and not self.line.has(place + 2, "now") and self.at(place + 2) is not None
        if not (runs or self.line.has(place - 1, "between", "from")) or self.line.has(place, "today"):
            return None
        return self.one(place, place + 1, self.today) if self._is_join(place + 1) else None

    def running_from(self, place: int) -> When | None:
        """Read "two weeks starting next Monday", أسبوعين ابتداء من الأحد: so long from a day on."""
        length = self.durations.get(place + self.line.has(place, "within"))
        rate = any(self.line.number(place - back) for back in range(1, 5))  # "30 new clients a month starting in May"
        if not (length or rate) and self.line.has(place, "article") and (unit := self.line.name(place + 1, "unit")):
            length = Duration(place, place + 2, ((1.0, unit),))
        if length is None or self.line.core(length.last) not in _OPENING:
            return None
        at = length.last + 1
        at += self.line.has(at, "in_word", "long") or self.line.core(at) == "on"
        base = self.simple(at)
        if base is None or base.start is None or base.grain not in _OPENED or self.line.has(base.last, "to"):
            return None
        after = calendar.shift(base.start, length.parts)
        last = calendar.shift_days(after, -1) if after else None
        return self.make(place, base.last, (base.start, last) if last else None, "interval", fixed=base.fixed)

    def part_of_year_before(self, place: int) -> When | None:
        """Read "2018's second quarter", "2018 first half", "2019 week 12": the year stands before its part."""
        number = self.line.number(place)
        if number is None or len(number.written) != _FULL or not self._is_year(number):
            return None
        year, at = int(number.value), place + 1
        day = self.month_day(at + (self.line.core(at) == ",")) if "month" in self.present else None
        if day is not None and day.start is not None and not day.fixed and self.latin(day.last - 1):
            return self.dated(place, day.last, day.start.day, day.start.month, year)
        if (week := self._iso_week(place, year)) is not None:
            return week
        at += 2 * (self.line.core(at) == "'" and self.line.core(at + 1) == "s") + (self.line.core(at) in {",", "-"})
        if self.line.has(at, "week_word") and self.latin(at) and (week := self.numbered_week(at)):
            nth = week.start.isocalendar().week if week.start and self.line.number(week.last - 1) else 0
            stretch = calendar.iso_week(year, nth) if nth else None
            return self.make(place, week.last, stretch, "week", fixed=True)
        part = self._counted_english(at) if self.latin(at) else self._counted(at)
        if part is None or self._its_year(part[2])[0] is not None or not 1 <= part[0] <= calendar.MONTHS // part[1]:
            return None
        stretch = calendar.months_from(year, (part[0] - 1) * part[1] + 1, part[1])
        return self.make(place, part[2], stretch, "quarter" if part[1] < _HALF else "half", fixed=True)

    def _iso_week(self, first: int, year: int) -> When | None:
        """Read "2016-W48", "2016W48", "2016-W48-3" behind its year: a week, or a day of it."""
        at = first + 1 + (self.line.core(first + 1) == "-")
        said, number = self.line.core(at), self.line.number(at + 1)
        if said != "w" or number is None or self.line.pieces[at].end != number.start:
            return None
        nth, last = number.value, at + 2
        week = calendar.iso_week(year, int(nth)) if not nth % 1 and _in_a_year(nth) else None
        day = self.line.number(last + 1) if self.line.core(last) == "-" else None
        if week and day is not None and 1 <= day.value <= _DAYS_IN_A_WEEK and len(day.written) == 1:
            return self.one(first, last + 2, calendar.shift_days(week[0], int(day.value) - 1), fixed=True)
        return self.make(first, last, week, "week", fixed=True)

    def numbered_week(self, place: int) -> When | None:
        """Read "week 31", "week 3 of 2027", "week three of 2017", "weeks 48-50": weeks by ISO 8601."""
        at = place + 1 + self.line.has(place + 1, "numero")
        number = self.line.number(at)
        runs = self.line.name(place, "units") == "week" and self.latin(place)
        if not (runs or self.line.has(place, "week_word")) or number is None or not _in_a_year(number.value):
            return None
        named = self.latin(place) or self.definite(place) or at > place + 1
        if not named or number.lead or number.value % 1:
            return None
        till = self._last_week(at + 1, int(number.value), between=self.line.has(place - 1, "between"))
        end = till[1] if till else at + 1
        year, last = self._its_year(end + (self.line.core(end) == ","))
        if year is None and self._of_a_thing(end):
            return None
        if (runs and till is None) or not (number.written or at > place + 1 or year):
            return None
        first = calendar.iso_week(year or self.today.year, int(number.value))
        final = calendar.iso_week(year or self.today.year, till[0]) if till else first
        stretch = (first[0], final[1]) if first and final else None
        return self.make(place, last if year else end, stretch, "week", fixed=True)

    def _last_week(self, place: int, first: int, *, between: bool) -> tuple[int, int] | None:
        """The second number of "weeks 3 to 5": (which week, the place after it)."""
        if not (self._is_join(place) and self.latin(place)):
            return None
        number = self.line.number(place + 1)
        if number is None or number.value % 1 or not _in_a_year(number.value):
            return None
        apart = self.line.has(place, "and_word") and not between and number.value != first + 1
        return None if apart else (int(number.value), place + 2)

    def nth_of_running(self, place: int) -> When | None:
        """Read "third Tuesday", "by the first Monday": of this month, or of the next where it has to come yet."""
        at = self.past_the(place)
        name, nth = self.line.name(at + 1, "weekday"), self.line.name(at, "ordinal")
        if name is None or nth is None or int(nth) > _MOST_IN_A_MONTH or not self.latin(at):
            return None
        if self.line.has(place - 1, "every") or not self._may_end(at + 2) or self.line.has(at + 2, "in_word"):
            return None
        for step in (0, 1, 2):
            month = calendar.unit_around(self.today, "month", step)
            day = calendar.nth_weekday(month, int(name), int(nth)) if month else None
            if day and (day > self.today or not self.line.has(place - 1, "by", "before")):
                return self.one(place, at + 2, day)
        return None

    def weekday_of_week(self, place: int) -> When | None:
        """Read "Monday of the second week of January", أحد الأسبوع الأول من مارس."""
        at = place + self.line.has(place, "day_word")
        name = self.line.name(at, "weekday")
        linked = self.line.has(at + 1, "of_word", "in_word")
        if name is None or not (linked or self.definite(at + 1)):
            return None
        week = self.nth_week(at + 1 + linked) or (self._week_told(at + 2) if linked else None)
        if week is None or week.start is None or week.grain != "week":
            return None
        return self.one(place, week.last, calendar.shift_days(week.start, int(name)))

    def _week_told(self, place: int) -> When | None:
        """The week of "Monday of week 12" and "Tuesday of Christmas week"."""
        named = self.feast(place) if self.line.has(place, "feast") else None
        return self._week_named(named) if named is not None else self.numbered_week(place)

    def nth_named_month(self, place: int) -> When | None:
        """الشهر التاسع: September, where no month of something else is counted."""
        name = self.line.name(place + 1, "ordinal")
        counted = self.line.name(place, "unit") == "month" and self.definite(place) and self.definite(place + 1)
        if not counted or name is None or not _LEAST_NAMED <= int(name) <= calendar.MONTHS:
            return None
        if self.line.has(place + 2, "of_word", "in_word") or not self._may_end(place + 2):
            return None
        return self.make(place, place + 2, calendar.coming_month(self.today, int(name)), "month")

    def weekend_by_day(self, place: int) -> When | None:
        """Read "the weekend before Christmas", "weekend after Easter", "the weekend of the 12th"."""
        ahead, of = self.line.core(place + 1) in {"after", "following"}, self.line.has(place + 1, "of_word")
        if not (ahead or of or self.line.core(place + 1) == "before") or not self.latin(place):
            return None
        day = self._day_of_week(place + 2) if of else self.simple(place + 2)
        if day is None or day.start is None or day.end is None or day.grain not in _SINGLE:
            return None
        stretch = calendar.weekend_beside(day.end if ahead else day.start, 0 if of else 1 if ahead else -1)
        return self.make(place, day.last, stretch, "weekend", fixed=True)

    def past_since(self, found: When) -> When:
        """What "since" opens has begun: "since mid-October", "since Easter" are the latest ones."""
        before = found.first - 1 - self.line.has(found.first - 1, "the")
        ahead = found.start is not None and found.start > self.today and not (found.fixed or found.turn)
        if not ahead or found.start is None or found.end is None or self.line.core(before) not in SINCE:
            return found
        named = (self.line.name(at, "feast") for at in range(found.first, found.last))
        if found.grain == "feast" and (name := next(filter(None, named), None)):
            return self._past_feast(found.first, found.last, name) or found
        if found.grain == "weekend":
            ends = (calendar.shift_days(day, -7) for day in (found.start, found.end))
        elif found.grain in _YEARLY:
            ends = (calendar.shift_months(day, -calendar.MONTHS) for day in (found.start, found.end))
        else:
            return found
        found.start, found.end = next(ends), next(ends)
        return found

    def named_behind(self, found: When) -> When:
        """Take in the weekday behind a day, or the weekend that the day gives its name: "Easter weekend"."""
        found = self._week_named(self._on_the_eve(super().named_behind(found)))
        if found.start is None or found.grain not in {"day", "feast"} or not self.line.has(found.last, "weekend"):
            return found
        if found.start != found.end or not self.latin(found.last) or self.line.lead(found.last):
            return found
        stretch = calendar.weekend_beside(found.start, 0)
        return self.make(found.first, found.last + 1, stretch, "weekend", fixed=found.fixed) or found

    def _week_named(self, found: When) -> When:
        """The week that a feast gives its name: "Christmas week"."""
        named = found.grain == "feast" and self.line.core(found.last) == "week" and self._may_end(found.last + 1)
        if not named or found.start is None or found.start != found.end:
            return found
        stretch = calendar.unit_around(found.start, "week")
        return self.make(found.first, found.last + 1, stretch, "week", fixed=found.fixed) or found

    def _on_the_eve(self, found: When) -> When:
        """The day before, where a day's eve is meant: "the eve of Eid", "Eid eve", ليلة العيد."""
        english = found.grain in _SINGLE - {"weekday"}
        behind = english and self.line.core(found.last) == "eve"
        before = 1 + (self.line.core(found.first - 1) == "of")
        named = self.line.core(found.first - before) in _EVES and (english if before > 1 else found.grain in _NIGHTED)
        if found.start is None or not (behind or named):
            return found
        first = found.first if behind else found.first - before
        return self.one(first, found.last + behind, calendar.shift_days(found.start, -1), fixed=found.fixed) or found


def _in_a_year(week: float) -> bool:
    return 1 <= week <= _WEEKS_IN_A_YEAR
