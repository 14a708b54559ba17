"""Months, and days of a month: مارس, شهر ٣, 15 March, 20 رمضان, 14 الشهر الجاي, "by the 15th". Refuses weekdays."""

from dialogs.language.days import calendar
from dialogs.language.days.calendar import Stretch
from dialogs.language.days.periods import PeriodReader
from dialogs.language.days.told_behind import is_the_verb, only_shortens, tells_a_figure
from dialogs.language.words.findings import When
from dialogs.language.words.particles import particles

_LAST_DAY, _FULL, _SHORT = 31, 4, 2
_LEAP_DAY = (2, 29)
_BEHIND_DAYS = particles("behind_days")
_TENS = frozenset({20, 30})
_CENTURY_TURN = 70
_BOUNDING = ("by", "before", "within", "edge", "after", "since", "turn_before")
_LINKING = ("from", "between", "to", "in_word", "of_word")
SINCE = frozenset({"since", "منذ", "مند"})


class MonthReader(PeriodReader):
    """Finds months and days of months at a place of the line."""

    def day_number(self, place: int) -> tuple[int, int] | None:
        """A day of the month and the place after it: 15, 15th, الخامس عشر, الحادي والعشرين, "the twenty first"."""
        number = self.line.number(place)
        if number is None:
            return self._ordinal_day(place)
        if number.value % 1 or not 1 <= number.value <= _LAST_DAY or number.lead[:1] == "و" or "/" in number.written:
            return None
        day = int(number.value)
        if self.line.has(place + 1, "ordinal_suffix") and self.line.pieces[place + 1].start == number.end:
            return day, place + 2
        behind = place + 1 + (self.line.core(place + 1) == "-")
        tail = self.line.name(behind, "ordinal")
        if tail and day in _TENS and int(tail) < 10 and self.latin(behind):  # noqa: PLR2004
            return day + int(tail), behind + 1
        return day, place + 1

    def _ordinal_day(self, place: int) -> tuple[int, int] | None:
        name = self.line.name(place, "ordinal")
        if name is None:
            return None
        tens = self.line.number(place + 1)
        if tens is not None and "و" in tens.lead and tens.value in _TENS and int(name) < 10:  # noqa: PLR2004
            return int(name) + int(tens.value), place + 2
        return int(name), place + 1

    def dated(self, first: int, last: int, day: int, month: int, year: int | None) -> When | None:
        """That day of that month: the next one to come if no year is given."""
        if year is not None:
            found = calendar.day_of(year, month, day)
        else:
            found = calendar.day_of(self.today.year, month, day)
            if found and self.line.core(first - 1) in SINCE:
                found = found if found <= self.today else calendar.shift_months(found, -calendar.MONTHS)
            elif found is None or found < self.today:
                years = range(self.today.year + 1, self.today.year + (9 if (month, day) == _LEAP_DAY else 2))
                found = next((one for year in years if (one := calendar.day_of(year, month, day))), found)
        return self.make(first, last, (found, found) if found else None, "day", fixed=year is not None)

    # A day before its month

    def month_day(self, place: int) -> When | None:
        """15 March, الخامس عشر من مارس, 20 رمضان, 14 الشهر الجاي, "the 26th of June 2020", أول يناير."""
        counted = self.day_number(self.past_the(place))
        return self.day_of_month_at(place, counted[0], self._to_month(counted[1])) if counted else None

    def _to_month(self, at: int) -> int:
        if self.line.name(at, "unit") == "day" and self.latin(at) and self.line.has(at + 1, "of_word"):
            at += 1
        at += self.line.core(at) in {"-", "/", ","}
        for _ in range(2):
            skips = self.line.has(at, "of_word", "the", "in_word")
            at += skips and not self.line.has(at, "month_word")
        return at

    def day_of_month_at(self, first: int, day: int, at: int) -> When | None:
        """A day whose month stands at `at`, with its year behind it."""
        if (turned := self._turned_month(at)) is not None:
            found = calendar.day_of(turned[0].year, turned[0].month, day)
            return self.make(first, at + 2, (found, found) if found else None, "day", turn=self.turn(at))
        month = self._month_at(at)
        if month is not None:
            return self._with_year(first, month[1], day, month[0])
        hijri = self.hijri(at)
        if hijri is not None:
            return self._hijri_day(first, day, hijri)
        unit = self.unit(at) or self._this_month(at, self.line.has(first - 1, "by", "before") and day < self.today.day)
        at_hour = self.line.core(first - 1) == "at" and self.line.number(first)
        if at_hour or unit is None or unit.grain != "month" or unit.start is None:
            return None
        found = calendar.day_of(unit.start.year, unit.start.month, day)
        return self.make(first, unit.last, (found, found) if found else None, "day", turn=unit.turn)

    def _turned_month(self, place: int) -> Stretch | None:
        """Read "next August", "last May" behind a day of it."""
        turn, name = self.turn(place), self.line.name(place + 1, "month")
        if turn is None or name is None or not self.line.has(place, "turn_before") or not self.latin(place + 1):
            return None
        return self._turned(int(name), turn)

    def _hijri_day(self, first: int, day: int, month: When) -> When | None:
        found = calendar.shift_days(month.start, day - 1) if month.start else None
        if found and month.start and found < self.today and not month.fixed:
            now = calendar.hijri_today(month.start)
            later = calendar.hijri_month(now[0] + 1, now[1]) if now else None
            found = calendar.shift_days(later[0], day - 1) if later else None
        return self.make(first, month.last, (found, found) if found else None, "day", fixed=month.fixed)

    def _this_month(self, place: int, later: int) -> When | None:
        """Read "the 26th day of the month"; "by the 1st of the month" is said of the coming one."""
        counted = self.definite(place) and not self.line.lead(place) and self.line.number(place - 1) is not None
        said = self.line.has(place - 1, "the", "of_word") or counted
        if self.line.name(place, "unit") != "month" or not said:
            return None
        return self.make(place, place + 1, calendar.unit_around(self.today, "month", int(later)), "month")

    def _with_year(self, first: int, last: int, day: int, month: int) -> When | None:
        year = self._year_behind(last) or self._two_figures_behind(last)
        if year is None and any(self.line.has(place, "ordinal", "ordinal_suffix") for place in range(first, last)):
            year = self._short_year_at(last) if self.latin(last - 1) and self._ends_clause(last + 1) else None
        elif year is None and self.line.number(last) is self.line.pieces[-1]:
            year = self._short_year_at(last)
        if year is not None:
            return self.dated(first, year[1], day, month, year[0])
        behind = self.turn_behind(last)
        if behind and behind[0] < 0:
            return self._past_day(first, behind[1], (day, month), behind[0])
        if behind and not behind[0]:
            return self.dated(first, behind[1], day, month, self.today.year)
        return self.dated(first, behind[1] if behind else last, day, month, None)

    def _past_day(self, first: int, last: int, said: tuple[int, int], turn: int) -> When | None:
        """Read 5 نوفمبر الماضي: the latest one that is over."""
        found = calendar.day_of(self.today.year, said[1], said[0])
        year = self.today.year + turn + (found is not None and found < self.today)
        return self.dated(first, last, said[0], said[1], year)

    def _month_at(self, place: int) -> tuple[int, int] | None:
        """A month's number and the place after it: مارس, شهر مارس, شهر 3."""
        at = place
        if self.line.has(at, "month_word"):
            number = self.line.number(at + 1)
            if number is not None:
                counted = 1 <= number.value <= calendar.MONTHS and number.value == int(number.value)
                worded_one = number.value == 1 and not number.written
                if not counted or worded_one or number.lead or self._counts_on(at + 2):
                    return None
                return int(number.value), at + 2
            at += 1
        name = self.line.name(at, "month")
        return (int(name), self._past_second_name(at + 1, name)) if name and not is_the_verb(self.line, at) else None

    def _past_second_name(self, place: int, name: str) -> int:
        """The place after the name that a month has elsewhere: أيار/مايو, أيار (مايو)."""
        mark = self.line.core(place)
        if mark not in {"/", "("} or self.line.name(place + 1, "month") != name:
            return place
        return place + 2 + (mark == "(" and self.line.core(place + 2) == ")")

    def _counts_on(self, place: int) -> bool:
        """Whether what follows a number is what it counts; another month by number or a year is not."""
        if self.definite(place) or (self.line.has(place, "month_word", "year_word") and self.line.number(place + 1)):
            return False
        counted = self.line.has_any(place, "currency", "currency_word", "percent", "unit", "units")
        return counted or self.line.core(place) == "%"

    def _year_behind(self, place: int) -> tuple[int, int] | None:
        """The year behind a day or month: 2027, ", 2027", ", 15", "next year", السنة الجاية."""
        at = place + ((self.line.core(place), self.line.core(place + 1)) == ("of", "'"))
        at += self.line.core(at) in {",", "-", "/"}
        found = self.year_at(at, bare=self._plain_year(self.past_links(at)))
        if found and not found[1]:
            return found[0], found[2]
        comma = at > place and self.line.core(place) == "," and not tells_a_figure(self.line, at)
        if comma or self.line.core(at) == "'":
            short = self._short_year_at(at + (self.line.core(at) == "'"))
            if short is not None:
                return short
        unit = self.unit(self.past_links(place, 1))
        return (unit.start.year, unit.last) if unit and unit.grain == "year" and unit.start else None

    def _short_year_at(self, place: int) -> tuple[int, int] | None:
        """The two last figures of a year, '16 and '98: of this century up to 69."""
        number = self.line.number(place)
        if number is None or len(number.written) != _SHORT or self.line.core(place + 1) == ":":
            return None
        return int(number.value) + (2000 if number.value < _CENTURY_TURN else 1900), place + 1

    def _two_figures_behind(self, place: int) -> tuple[int, int] | None:
        """Read "22-feb-16" and "2/Jan/18": the same mark on both sides of the month."""
        mark = self.line.core(place)
        if mark not in {"-", "/"} or self.line.core(place - 2) != mark or self.line.core(place + 2) == mark:
            return None
        return self._short_year_at(place + 1)

    def _plain_year(self, place: int) -> bool:
        number = self.line.number(place)
        return number is not None and (not number.written or len(number.written) == _FULL)

    # A month, and the day behind it

    def month(self, place: int) -> When | None:
        """مارس, شهر ٣, "next March", "March 2027", "May 21"; "may" and "march" only where they are months."""
        at, turn = place, None
        if (before := self.turn(at)) is not None and not self.line.has(at, "month"):
            turn, at = before, at + 1
        if self.line.core(at) == "month" and self.line.has(at + 1, "of_word"):
            at += 2
        found = self._month_at(at)
        if found is None or not self._is_month(place, at):
            return None
        month, last = found
        if turn in {None, 0, 1} and (day := self._day_behind(place, last, month)):
            return day
        if (behind := self.turn_behind(last)) and not self._turned_year(last):
            turn, last = behind
        year = self._year_behind(last)
        if year is not None:
            return self.make(place, year[1], calendar.month_of(year[0], month), "month", fixed=True)
        since = turn is None and self.line.core(place - 1) in SINCE and month != self.today.month
        return self.make(place, last, self._turned(month, -1 if since else turn), "month", turn=turn)

    def _turned(self, month: int, turn: int | None) -> Stretch | None:
        found = calendar.coming_month(self.today, month)
        if found is None or turn is None:
            return found
        if turn == 0:
            return calendar.month_of(self.today.year, month)
        running = found[0] <= self.today
        if turn > 0:
            return calendar.coming_month(self.today, month, turn - 1 + running)
        return calendar.month_of(self.today.year - (month >= self.today.month) + turn + 1, month)

    def _is_month(self, first: int, at: int) -> bool:
        """Whether a word such as "may" is a month here: by the word before it, a number or a second month behind it."""
        owner = self.latin(at) and self.line.pieces[at].end - self.line.pieces[at].start > len(
            self.line.core(at)
        )  # March's
        if self.line.name(at, "shy") != "month" or at > first or self.line.has(at, "month_word") or owner:
            return True
        if self.line.only(first, at + 1) or self.line.has(at + 1, "turn") or self.line.lead(at) in {"ب", "ل", "ف"}:
            return True
        if self.line.has_any(at - 1, *_BOUNDING, *_LINKING) or self.line.core(at - 1) == "-":
            return True
        if self.line.has(at - 1, "and_word") and self.line.has(at - 2, "month", "now"):
            return True
        joined = self.line.has(at + 1, "to", "and_word", "joiner") or self.line.core(at + 1) in {"-", "/"}
        if joined and self.line.has(at + 2, "month"):
            return True
        if self.line.core(at) != "may" and self._year_behind(at + 1):
            return True
        marked = self.line.core(at + 1) in {",", "-", "'", "/", "of"}
        if marked and (self._year_behind(at + 1) or self._closely_numbered(at + 1)):
            return True
        return self.day_number(self.past_the(at + 1)) is not None or self.line.number(at + 1) is not None

    def _closely_numbered(self, mark: int) -> bool:
        """Whether a day is written right onto a month, "May-25"."""
        close = self.line.pieces[mark].start == self.line.pieces[mark - 1].end
        return close and self.line.core(mark) in {"-", "/"} and self.day_number(mark + 1) is not None

    def _day_behind(self, first: int, at: int, month: int) -> When | None:
        """The day after its month: "June 15", "October, 1st", مايو تسعة وعشرين; "in June 40 bookings" has none."""
        place = at + (self.line.core(at) in {",", "-", "/"} or only_shortens(self.line, at))
        place = self.past_the(place)
        counted = self.day_number(place)
        if counted is None or self.year_at(place) or not self._stays_a_day(first, place, counted[1]):
            return None
        if tells_a_figure(self.line, place):
            return None
        day, last = counted
        year = self._year_behind(last) or self._short_year_behind(place, last)
        if year is not None:
            return self.dated(first, year[1], day, month, year[0])
        return self.dated(first, last, day, month, None)

    def _short_year_behind(self, place: int, last: int) -> tuple[int, int] | None:
        """Read "January first 12": two figures behind an ordinal are a year where they count nothing."""
        ordinal = self.line.has(last - 1, "ordinal", "ordinal_suffix") and self.latin(place)
        return self._short_year_at(last) if ordinal and self._ends_clause(last + 1) else None

    def _stays_a_day(self, first: int, place: int, last: int) -> bool:
        following = self.line.core(last)
        if (following == "/" and self._plain_year(last + 1)) or self.line.has(last, "weekend"):
            return True
        if self.line.has_any(last, "unit", "units", "percent", "currency", "scale") or following in {"%", "/", "x"}:
            return self.line.has(last, "year_word") and self._plain_year(last + 1)
        if not self.latin(first) or self.line.has(first, "month_word"):
            runs_on = following == "-" and self._month_at(last + 1) is None and not self._plain_year(last + 1)
            return not runs_on and not self.line.has(last, "to") and not self._noun(last)
        counts = self.line.has(first - 1, "within", "in_word") and self.line.number(place) is not None
        on = self.line.core(first - 1) == "on" and self.line.core(last) in _BEHIND_DAYS
        return on or not (counts and self._noun(last))

    def _noun(self, place: int) -> bool:
        token = self.line.token(place)
        return token is not None and token.kind == "word" and not token.senses
