"""Days and months by name or number: 15 March, الخميس القادم, 05/03/2027, بكرة. Refuses fractions and prices."""

import re

from dialogs.language import calendar
from dialogs.language.calendar import Stretch
from dialogs.language.findings import When
from dialogs.language.pieces import Number
from dialogs.language.periods import CLOSERS, PeriodReader

_SHY_MONTHS = frozenset({"may", "march", "mar", "mai", "mars", "mares", "maris", "ماي", "jan", "dec", "sep", "oct"})
_SHY_DAYS = frozenset({"sat", "sun", "mon", "wed", "had", "7ad", "thu", "talat", "tlata"})
_OF = frozenset({"من", "of", "-", "/", ",", "the", "ديال", "d", "de"})
_LONGEST_MONTH = 31
_WHOLE_DATE = re.compile(r"\d{1,4}([/.-])\d{1,2}\1\d{1,4}")


class DayReader(PeriodReader):
    """Finds days and months at a place of the line."""

    def day_number(self, place: int) -> tuple[int, int] | None:
        """A day of the month: 15, 15th, الخامس عشر, الحادي والعشرين, "the twenty first"."""
        number = self.line.number(place)
        if number is not None:
            if number.value != int(number.value) or not 1 <= number.value <= _LONGEST_MONTH or number.lead.startswith("و"):
                return None
            if self.line.has(place + 1, "ordinal_suffix") and self.line.pieces[place + 1].start == number.end:
                return int(number.value), place + 2
            tail = self.line.name(place + 1, "ordinal")
            if tail and number.value in {20, 30} and int(tail) < 10 and self.line.core(place + 1).isascii():  # noqa: PLR2004
                return int(number.value) + int(tail), place + 2
            return int(number.value), place + 1
        name = self.line.name(place, "ordinal")
        if name is None:
            return None
        tens = self.line.number(place + 1)
        if tens is not None and "و" in tens.lead and tens.value in {20, 30} and int(name) < 10:  # noqa: PLR2004
            return int(name) + int(tens.value), place + 2
        return int(name), place + 1

    # Relative days

    def relative(self, place: int) -> When | None:
        """today, بكرة, أول امبارح, "the day after tomorrow"."""
        name = self.line.name(place, "today")
        if name is None:
            if self.line.only(place, place + 1) and self.line.has(place, "yesterday"):
                name = "-1"
            elif self.line.has(place, "yesterday") and place == self.line.length - 1:
                name = "-1"
            else:
                return None
        if name == "0" and self.line.core(place) == "اليوم":
            if behind := self.turn_behind(place + 1):
                day = calendar.shift_days(self.today, behind[0])
                return self.make(place, behind[1], (day, day) if day else None, "day", turn=behind[0])
            if self._a_day(place):
                return None
        day = calendar.shift_days(self.today, int(name))
        return self.make(place, place + 1, (day, day) if day else None, "day", turn=int(name))

    def _a_day(self, place: int) -> bool:
        """Whether اليوم is "a day": 20 طلب في اليوم."""
        return self.line.core(place - 1) in {"في", "ف", "ب", "كل"}

    # Weekdays

    def weekday(self, place: int) -> When | None:
        """الخميس القادم, يوم الأحد, "next Friday", "Friday 22", "tuesday of next week"."""
        first, at, turn = place, place, None
        if (before := self.turn(at)) is not None and not self.line.has(at, "weekday"):
            turn, at = before, at + 1
        worded = self.line.has(at, "day_word") and self.line.has(at + 1, "weekday")
        at += worded
        name = self.line.name(at, "weekday")
        if name is None or not self._is_weekday(first, at, worded=worded):
            return None
        weekday, last = int(name), at + 1
        behind = self.turn_behind(last)
        if behind:
            turn, last = behind
        if found := self._day_of_weekday(first, last, weekday):
            return found
        if found := self._in_week(first, last, weekday):
            return found
        steps = {None: 0, 0: 0, 1: 0, 2: 1, -1: -1, -2: -2}[turn]
        day = calendar.coming_weekday(self.today, weekday, steps)
        if turn == 0 and self.today.weekday() == weekday:
            day = self.today
        if turn is not None and turn < 0 and day and day == self.today:
            day = calendar.shift_days(day, -7)
        return self.make(first, last, (day, day) if day else None, "weekday", turn=turn)

    def _is_weekday(self, first: int, at: int, *, worded: bool) -> bool:
        piece = self.line.pieces[at]
        if not piece.core.isascii():
            return (piece.article and piece.core != "حد") or worded
        if piece.core in _SHY_DAYS:
            return at > first or self.line.has(at - 1, "by", "before", "within") or self.day_number(at + 1) is not None
        return True

    def _day_of_weekday(self, first: int, last: int, weekday: int) -> When | None:
        """A weekday with its date: "Friday 22", "الخميس الموافق 16 من هذا الشهر", "Sunday 31": the nearest that fits."""
        at = last
        while self.line.core(at) in {"في", "the", ",", "(", "on", "-"} or self.line.has(at, "date_word"):
            at += 1
            if at > last + 2:
                return None
        dated = self.month_day(at) or self.numeric(at)
        if dated:
            dated = self._matching(dated, weekday)
            dated.first = first
            if self.line.core(dated.last) == ")":
                dated.last += 1
            return dated
        found = self.day_number(at)
        if found is None or (self.line.core(first).isascii() and self.line.token(found[1]) and self.line.has(found[1], "unit")):
            return None
        number, end = found
        if self.line.number(at) is None and at == last and not self.line.core(at).isascii():
            return self._nth_weekday(first, end, weekday, number)
        after = self.line.token(end)
        if after is not None and after.kind == "word" and not after.senses:
            return None
        for step in (0, 1, -1, *range(2, 14)):
            month = calendar.month_of(self.today.year, self.today.month + step)
            day = calendar.day_of(month[0].year, month[0].month, number) if month else None
            if day and day.weekday() == weekday:
                return self.make(first, end, (day, day), "day")
        return None

    def _matching(self, dated: When, weekday: int) -> When:
        """Of a day and month without a year, the year in which it falls on the weekday that was said."""
        if dated.fixed or dated.start is None or dated.start.weekday() == weekday:
            return dated
        for step in (0, 1, -1, 2):
            day = calendar.day_of(self.today.year + step, dated.start.month, dated.start.day)
            if day and day.weekday() == weekday:
                dated.start = dated.end = day
                break
        return dated

    def _nth_weekday(self, first: int, last: int, weekday: int, nth: int) -> When | None:
        """يوم الأحد الثاني: the nth of this month."""
        month = calendar.unit_around(self.today, "month")
        day = calendar.nth_weekday(month, weekday, nth) if month and nth <= 5 else None  # noqa: PLR2004
        return self.make(first, last, (day, day) if day else None, "day")

    def _in_week(self, first: int, last: int, weekday: int) -> When | None:
        """ "Tuesday next week", "monday of the following week", الخميس بعد أسبوعين."""
        at = last + 1 if self.line.core(last) in {"of", "in", "من", "-"} else last
        week = self.unit(at) or (self.weeks_on(at) if at == last else None)
        if week is None or week.grain != "week" or week.start is None:
            return None
        day = calendar.shift_days(week.start, weekday)
        return self.make(first, week.last, (day, day) if day else None, "day")

    def weeks_on(self, place: int) -> When | None:  # noqa: ARG002
        """The week that is so many weeks on (بعد أسبوعين); known only where lengths of time are."""
        return None

    def week_then_day(self, place: int) -> When | None:
        """ "this week Friday", الأسبوع المقبل يوم الجمعة."""
        week = self.unit(place)
        if week is None or week.grain != "week" or week.start is None:
            return None
        at = week.last + 1 if self.line.core(week.last) == "-" else week.last
        at += self.line.has(at, "day_word")
        name = self.line.name(at, "weekday")
        if name is None or self.line.lead(at):
            return None
        day = calendar.shift_days(week.start, int(name))
        return self.make(place, at + 1, (day, day) if day else None, "day")

    # Figures

    def numeric(self, place: int) -> When | None:
        """05/03/2027, 2027-06-01, 22/04: day first, unless only the other way round there is such a day."""
        piece = self.line.piece(place)
        if piece is None:
            return None
        if not isinstance(piece, Number):
            day = self._whole_date(piece.folded) if piece.kind == "number" else None
            return self.make(place, place + 1, (day, day) if day else None, "day", fixed=True)
        if "/" in piece.written:
            return self._day_and_month(place, place + 1, *piece.written.split("/"))
        if piece.written and self.line.core(place + 1) == "/" and (other := self.line.number(place + 2)):
            if other.written.isdigit() and piece.written.isdigit() and self.line.core(place + 3) != "/":
                return self._day_and_month(place, place + 3, piece.written, other.written)
        return None

    def _whole_date(self, written: str) -> "calendar.date | None":
        if not _WHOLE_DATE.fullmatch(written):
            return None
        mark = "/" if "/" in written else ("-" if "-" in written else ".")
        parts = written.split(mark)
        numbers = [int(part) for part in parts]
        if len(parts[0]) == 4:  # noqa: PLR2004
            return calendar.day_of(*numbers) or calendar.day_of(numbers[0], numbers[2], numbers[1])
        if len(parts[0]) > 2 or len(parts[2]) == 3 or (mark == "." and len(parts[2]) != 4):  # noqa: PLR2004
            return None
        if len(parts[2]) == 1 or (len(parts[2]) == 2 and mark == "-" and len(parts[0]) == 1 and len(parts[1]) == 1 and parts[2][0] != "0"):  # noqa: PLR2004
            return None
        day, month, year = numbers
        year += 0 if len(parts[2]) == 4 else (2000 if year < 70 else 1900)  # noqa: PLR2004
        return calendar.day_of(year, month, day) or calendar.day_of(year, day, month)

    def _day_and_month(self, first: int, last: int, left: str, right: str) -> When | None:
        if not (len(left) <= 2 and len(right) <= 4):  # noqa: PLR2004
            if len(left) == 4 and len(right) <= 2 and 1900 <= int(left) <= 2150:  # noqa: PLR2004
                return self.make(first, last, self._month(int(left), int(right)), "month", fixed=True)
            return None
        if len(right) == 4:  # noqa: PLR2004
            return self.make(first, last, self._month(int(right), int(left)), "month", fixed=True) if int(right) >= 1900 else None  # noqa: PLR2004
        day, month = int(left), int(right)
        sure = self._dated(first) or "0" in {left[0], right[0]} or len(left) + len(right) > 2  # noqa: PLR2004
        if month > calendar.MONTHS:
            day, month = month, day
        if not sure or month > calendar.MONTHS or not month or not (day > calendar.MONTHS or self._dated(first) or "0" in {left[0], right[0]}):
            return None
        return self.dated(first, last, day, month, None)

    @staticmethod
    def _month(year: int, month: int) -> Stretch | None:
        return calendar.month_of(year, month) if 1 <= month <= calendar.MONTHS else None

    def _dated(self, place: int) -> bool:
        """Whether the word before says that a date is coming."""
        before = place - 1
        return self.line.has(before, "weekday", "day_word", "date_word") or self.line.core(before) in {"by", "on", "until", "بتاريخ", "حتى", "لحد", "قبل", "from"}

    def dated(self, first: int, last: int, day: int, month: int, year: int | None) -> When | None:
        """That day of that month: the next one to come if no year is given."""
        if year is not None:
            found = calendar.day_of(year, month, day)
        else:
            found = calendar.day_of(self.today.year, month, day)
            if found is None or found < self.today:
                found = calendar.day_of(self.today.year + 1, month, day) or found
        return self.make(first, last, (found, found) if found else None, "day", fixed=year is not None)

    # Months

    def month_day(self, place: int) -> When | None:
        """15 March, الخامس عشر من مارس, 20 رمضان, 14 الشهر الجاي, "the 26th of June 2020", أول يناير."""
        at = place + 1 if self.line.core(place) == "the" else place
        counted = self.day_number(at)
        if counted is None:
            return None
        day, at = counted
        at = self._past_links(at)
        month = self._month_at(at)
        if month is not None:
            return self._with_year(place, month[1], day, month[0])
        hijri = self.hijri(at)
        if hijri and hijri.start and hijri.end:
            found = calendar.shift_days(hijri.start, day - 1)
            if found and found < self.today and not hijri.fixed:
                later = self.hijri_again(hijri)
                found = calendar.shift_days(later[0], day - 1) if later else None
            return self.make(place, hijri.last, (found, found) if found else None, "day", fixed=hijri.fixed)
        stretch = self.unit(at) or self._this_month(at)
        if stretch is None or stretch.grain != "month" or stretch.start is None:
            return None
        found = calendar.day_of(stretch.start.year, stretch.start.month, day)
        return self.make(place, stretch.last, (found, found) if found else None, "day")

    def lone_day(self, place: int) -> When | None:
        """A day of the month with no month named: "by the 15th", يوم 15, حتى الحادي والعشرين, 15 الشهر."""
        at, worded = place, self.line.has(place, "day_word")
        if worded:
            at += 1
        elif self.line.core(place) == "the" and self.line.has(place - 1, "by", "before", "within"):
            at += 1
            worded = self.line.has(at, "ordinal") or self.line.has(at + 1, "ordinal_suffix")
        found = self.day_number(at)
        if found is None or self.line.has(place - 1, "every"):
            return None
        day, last = found
        if not worded and not self._counted_of_the_month(place, last):
            return None
        last += self._names_the_month(last)
        after = self.line.token(last)
        if after is not None and (after.core in {"%", "/", "-", "x"} or (after.kind == "word" and not self._may_follow(last))):
            return None
        month = calendar.unit_around(self.today, "month", 0)
        for step in range(3):
            month = calendar.unit_around(self.today, "month", step)
            coming = calendar.day_of(month[0].year, month[0].month, day) if month else None
            if coming and coming >= self.today:
                return self.make(place, last, (coming, coming), "day")
        return None

    def _may_follow(self, place: int) -> bool:
        piece = self.line.pieces[place]
        if self.line.has(place, "unit", "units", "currency", "currency_word", "percent", "scale", "month", "season", "fraction"):
            return False
        return piece.core in CLOSERS or piece.lead != "" or self.line.has(place, "by", "before", "within", "since", "joiner")

    def _names_the_month(self, place: int) -> bool:
        return self.line.name(place, "unit") == "month" and self._definite(place) and not self.line.lead(place)

    def _counted_of_the_month(self, place: int, last: int) -> bool:
        """Without "day" before it: 15 الشهر, or an ordinal from the eleventh on after حتى, قبل, إلى, ل."""
        if self._names_the_month(last) and self.line.number(place) is not None:
            return not self.line.has(last + 1, "turn")
        if not self._definite(place) or self.line.core(place).isascii() and self.line.core(place):
            return False
        ordinal = self.line.has(place, "ordinal") or (self.line.number(place + 1) is None and self._joined_ordinal(place))
        return ordinal and (self.line.lead(place) == "ل" or self.line.has(place - 1, "by", "before"))

    def _joined_ordinal(self, place: int) -> bool:
        number = self.line.number(place)
        return number is not None and not number.written and number.value > 20 and number.value % 10 == 1  # noqa: PLR2004

    def hijri_again(self, month: When) -> Stretch | None:
        """The same Hijri month a year later."""
        if month.start is None or (now := calendar.hijri_today(month.start)) is None:
            return None
        return calendar.hijri_month(now[0] + 1, now[1])

    def _past_links(self, at: int) -> int:
        for _ in range(2):
            if self.line.core(at) in _OF or (self.line.has(at, "month_word") and self.line.has(at + 1, "month", "hijri_month")):
                at += 1
        return at

    def _this_month(self, place: int) -> When | None:
        """ "of the month"."""
        if self.line.name(place, "unit") != "month" or self.line.core(place - 1) not in {"the", "من"}:
            return None
        return self.make(place, place + 1, calendar.unit_around(self.today, "month"), "month")

    def _month_at(self, place: int) -> tuple[int, int] | None:
        """A month's number: مارس, شهر مارس, شهر 3, "month of March": (number, the place after it)."""
        at = place
        if self.line.has(at, "month_word"):
            number = self.line.number(at + 1)
            if number is not None and 1 <= number.value <= calendar.MONTHS and number.value == int(number.value):
                worded_one = number.value == 1 and not number.written
                return None if worded_one or number.lead or self._counts_on(at + 2) else (int(number.value), at + 2)
            at += 1
        name = self.line.name(at, "month")
        return (int(name), at + 1) if name else None

    def _counts_on(self, place: int) -> bool:
        if self._definite(place):
            return False
        return self.line.core(place) == "%" or self.line.has(place, "currency", "currency_word", "percent", "unit", "units")

    def _with_year(self, first: int, last: int, day: int, month: int) -> When | None:
        year = self._year_behind(last)
        if year is not None:
            return self.dated(first, year[1], day, month, year[0])
        behind = self.turn_behind(last)
        if behind is not None:
            found = self.dated(first, behind[1], day, month, None)
            return found
        return self.dated(first, last, day, month, None)

    def _year_behind(self, place: int) -> tuple[int, int] | None:
        """The year behind a day or month: 2027, ", 2027", '15, "next year", السنة الجاية."""
        at = place
        if self.line.core(at) in {",", "-", "/", "،"}:
            at += 1
        found = self.year_at(at, bare=self._bare_year(at))
        if found and not found[1]:
            return found[0], found[2]
        number = self.line.number(at)
        if number is not None and len(number.written) == 2 and at > place and int(number.value) < 70 and self.line.core(at - 1) == ",":  # noqa: PLR2004
            return 2000 + int(number.value), at + 1
        at = place
        while self.line.core(at) in {"من", "of", "in", "في"} and at < place + 1:
            at += 1
        unit = self.unit(at)
        if unit and unit.grain == "year" and unit.start:
            return unit.start.year, unit.last
        return None

    def _bare_year(self, place: int) -> bool:
        while self.line.core(place) in {"of", "من", ",", "in", "في"}:
            place += 1
        number = self.line.number(place)
        return number is not None and (not number.written or len(number.written) == 4)  # noqa: PLR2004

    def month(self, place: int) -> When | None:
        """مارس, شهر ٣, "next March", "March 2027", "May 21", "October, 1st"; "may" and "march" only where they are months."""
        at, turn = place, None
        if self.line.core(at) == "the":
            return None
        if (before := self.turn(at)) is not None and not self.line.has(at, "month"):
            turn, at = before, at + 1
        if self.line.core(at) == "month" and self.line.core(at + 1) == "of":
            at += 2
        found = self._month_at(at)
        if found is None or not self._is_month(place, at):
            return None
        month, last = found
        if turn is None and (day := self._day_behind(place, last, month)):
            return day
        behind = self.turn_behind(last)
        if behind:
            turn, last = behind
        year = self._year_behind(last)
        if year is not None:
            return self.make(place, year[1], calendar.month_of(year[0], month), "month", fixed=True)
        return self.make(place, last, self._turned(month, turn), "month", turn=turn)

    def _turned(self, month: int, turn: int | None) -> Stretch | None:
        found = calendar.coming_month(self.today, month)
        if turn is None or turn == 1 or found is None:
            again = turn == 1 and found is not None and found[0] <= self.today
            return calendar.coming_month(self.today, month, 1) if again else found
        if turn == 0:
            return calendar.month_of(self.today.year, month)
        if turn == 2:  # noqa: PLR2004
            return calendar.coming_month(self.today, month, 1 + (found[0] <= self.today))
        return calendar.month_of(self.today.year - (month >= self.today.month) + turn + 1, month)

    def _is_month(self, first: int, at: int) -> bool:
        piece = self.line.pieces[at]
        if piece.core not in _SHY_MONTHS or at > first or self.line.has(at, "month_word"):
            return True
        if self.line.only(first, at + 1):
            return True
        if piece.core not in {"may", "march", "mar", "mars", "mai", "mares", "maris"}:
            return True
        before = at - 1
        if self.line.has(before, "by", "before", "within", "edge", "after", "since", "turn", "from", "between", "month", "to"):
            return True
        if self.line.core(before) in {"of", "in", "during", "this", "next", "-", "ل", "في", "l", "f", "and"}:
            return True
        if self.line.core(at + 1) in {"to", "-", "until", "through"} and self.line.has(at + 2, "month"):
            return True
        return self.year_at(at + 1) is not None or self.line.number(at + 1) is not None or piece.lead in {"ب", "ل"}

    def _day_behind(self, first: int, at: int, month: int) -> When | None:
        """The day after its month: "June 15", "October, 1st", مايو تسعة وعشرين; "in June 40 bookings" has none."""
        place = at
        if self.line.core(place) in {",", "-", "/", "the"}:
            place += 1
        counted = self.day_number(place)
        if counted is None or self.year_at(place) or self.line.has(counted[1], "unit", "units", "percent", "currency", "scale"):
            return None
        day, last = counted
        following = self.line.core(last)
        if following in {"%", "/", "x"} or (following in {"-", "to"} and not self.line.core(first).isascii()):
            return None
        if not self.line.core(first).isascii() or self.line.has(first, "month_word"):
            after = self.line.token(last)
            if after is not None and after.kind == "word" and not after.senses:
                return None
        elif self.line.has(first - 1, "within") and self.line.number(place) and self._noun(last):
            return None
        year = self._year_behind(last)
        if year is not None:
            return self.dated(first, year[1], day, month, year[0])
        return self.dated(first, last, day, month, None)

    def _noun(self, place: int) -> bool:
        token = self.line.token(place)
        return token is not None and token.kind == "word" and not token.senses


__all__ = ["DayReader"]
