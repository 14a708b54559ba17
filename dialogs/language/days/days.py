"""Single days: بكرة, الخميس القادم, "Friday 22", 05/03/2027, 22/04. Refuses fractions and prices."""

import re
from datetime import date

from dialogs.language.amounts.fractions import ROUND_THE_CLOCK
from dialogs.language.days import calendar
from dialogs.language.days.lone_days import ENDS_OF_DAY, WEEKS_ON, LoneDayReader
from dialogs.language.days.months import SINCE
from dialogs.language.words.findings import When
from dialogs.language.words.pieces import Number

_WHOLE_DATE = re.compile(r"(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})")
_FULL, _SHORT, _CENTURY_TURN = 4, 2, 70
_FIRST_YEAR, _LAST_YEAR = 1900, 2150
_MOST_IN_A_MONTH = 5
_MONTHS_AROUND = (0, 1, -1, *range(2, 14))


class DayReader(LoneDayReader):
    """Finds days by name or in figures at a place of the line."""

    def one(
        self, first: int, last: int, day: date | None, *, turn: int | None = None, fixed: bool = False
    ) -> When | None:
        """A `When` of a single day, None where the calendar has none."""
        return self.make(first, last, (day, day) if day else None, "day", turn=turn, fixed=fixed)

    # Relative days

    def relative(self, place: int) -> When | None:
        """today, بكرة, أول امبارح, "the day after tomorrow"; اليوم also with a turn, and not where it is "a day"."""
        name = self.line.name(place, "today")
        if name is None and self.line.has(place, "now") and self.line.only(place, place + 1) and not self.latin(place):
            return self.one(place, place + 1, self.today, turn=0)  # الآن
        if name is None:
            last = place == self.line.length - 1 and self.line.has(place, "yesterday")
            return self.one(place, place + 1, calendar.shift_days(self.today, -1), turn=-1) if last else None
        if self.line.core(place).endswith("after next") and (day := self.weekday(place + 1)) and day.start:
            return self.one(place, day.last, calendar.shift_days(day.start, 1))
        if self.line.has(place, "day_itself"):
            if behind := self.turn_behind(place + 1):
                return self.one(place, behind[1], calendar.shift_days(self.today, behind[0]), turn=behind[0])
            if self.line.has_any(place - 1, "in_word", "every", "that", "whole_before") or self._counted_day(place):
                return None
        token = self.line.token(place + 1)
        counted = self.line.core(place) == "the day after" and token is not None and not self._may_end(place + 1)
        if counted or (self.line.core(place) in ENDS_OF_DAY and not self._ends_today(place)):
            return None
        weeks = WEEKS_ON.get(self.line.core(place + 1), 0) if self.latin(place) and self._may_end(place + 2) else 0
        days = int(name) + weeks  # "tomorrow week"
        return self.one(place, place + 1 + (weeks > 0), calendar.shift_days(self.today, days), turn=int(name))

    def _counted_day(self, place: int) -> bool:
        """Whether اليوم is one of several, or of a kind of its own: اليوم الأول, اليوم العالمي."""
        token = self.line.token(place + 1)
        kind = token is not None and not token.senses and token.folded.startswith("ال") and token.folded.endswith("ي")
        number = self.line.number(place + 1)
        return (
            kind
            or (number is not None and number.article and not number.written)
            or (self.line.has(place + 1, "ordinal") and self.definite(place + 1))
        )

    # Weekdays

    def weekday(self, place: int) -> When | None:
        """الخميس القادم, يوم الأحد, "next Friday", "Friday 22", "tuesday of next week"."""
        at, turn = place, None
        if (before := self.turn(at)) is not None and not self.line.has(at, "weekday"):
            turn, at = before, at + 1
        worded = self.line.has(at, "day_word") and self.line.has(at + 1, "weekday")
        at += worded
        name = self.line.name(at, "weekday")
        if name is None or not self.is_weekday(place, at, worded=worded):
            return None
        if (self.line.has(place - 1, "every") or self.line.name(place - 1, "units") == "day") and not self.latin(at):
            return None
        weekday, last = int(name), at + 1
        if self.line.has(last, "of_word") and self.line.has(last + 1, "every"):
            return None  # الجمعة من كل أسبوع
        if self.latin(at) and self.line.has(place - 1, "article") and self.line.has(last, "in_word", "of_word"):
            return None  # "a Monday in March"
        if (behind := self.turn_behind(last)) and self.line.name(behind[1], "unit") != "week":
            turn, last = behind
        elif not turn and self.latin(at) and (told := self.weeks_told(last)):
            turn, last = told
        found = self._with_date(place, last, weekday) or self._in_week(place, last, weekday)
        return found or self._turned_weekday(place, last, weekday, turn)

    def _turned_weekday(self, first: int, last: int, weekday: int, turn: int | None) -> When | None:
        if turn == 0 and self.today.weekday() == weekday:
            return self.one(first, last, self.today, turn=0)
        if turn is None and self.line.core(first - 1) in SINCE:
            turn = -1
        if turn is not None and turn in WEEKS_ON.values():
            return self.one(first, last, calendar.coming_weekday(self.today, weekday, turn // 7))
        if turn == 2 and self.latin(last - 1):  # noqa: PLR2004
            return self.one(first, last, self._next_week(weekday))
        steps = {None: 0, 0: 0, 1: 0, 2: 1}.get(turn, turn or 0)
        day = calendar.coming_weekday(self.today, weekday, steps)
        if day is not None and steps < 0 and self.today.weekday() == weekday:
            day = calendar.shift_days(day, -7)
        return self.make(first, last, (day, day) if day else None, "weekday", turn=turn)

    def _next_week(self, weekday: int) -> date | None:
        """The weekday of the week after the running one, as "the following Monday" means it."""
        week = calendar.unit_around(self.today, "week", 1)
        return calendar.shift_days(week[0], weekday) if week else None

    def is_weekday(self, first: int, at: int, *, worded: bool) -> bool:
        """Whether a weekday's name is one here: Arabic ones take the article or يوم, "sat" a word before it."""
        shy = self.line.name(at, "shy") == "weekday"
        if not self.latin(at):
            opened = self.line.has(at - 1, "from", "between") and self.line.has(at + 1, "weekday")
            if shy and (opened or self.turn(at + 1) == 1 or self.line.has(at - 1, "weekday")):
                return self.definite(at)
            turned = self.definite(at + 1) and self.turn(at + 1) in {1, -1}  # خميس الجاي, ثلاثاء الأسبوع القادم
            if self.line.has(at + 1, "unit", "turn") and not shy and (turned or self._in_week(first, at + 1, 0)):
                return True
            return (self.definite(at) and not shy) or worded or (at == first and self.line.only(at, at + 1) and not shy)
        if not shy:
            return True
        for join, other in ((at + 1, at + 2), (at - 1, at - 2)):
            if self.line.has(other, "weekday") and (
                self.line.core(join) == "-" or self.line.has(join, "to", "and_word")
            ):
                return True
        behind = self.past_the(at + 1 + (self.line.core(at + 1) == ","))
        if self.day_number(behind) or self.line.has(behind, "month") or self.line.has(at - 1, "by", "before", "within"):
            return True
        return at > first or self.line.only(at, at + 1) or self._in_week(first, at + 1, 0) is not None

    def _with_date(self, first: int, last: int, weekday: int) -> When | None:
        """A weekday with its date: "Friday 22", "الخميس الموافق 16 من هذا الشهر", the nearest that fits."""
        at = last
        while self.line.has_any(at, "date_word", "in_word", "the", "long") or self.line.core(at) in {",", "(", "-"}:
            if self.line.core(at) == "at":
                return None
            at += 1
            at += self.line.has(at - 1, "date_word") and self.line.core(at) == "ل"
            if at > last + 3:
                return None
        dated = self.month_day(at) or self.numeric(at) or self._month_first(at)
        if dated:
            dated = self.matching(self.order_told(dated, weekday, at), weekday)
            dated.first = first
            dated.last += self.line.core(dated.last) == ")"
            return dated
        found = self.day_number(at)
        if found is None:
            return None
        number, end = found
        worded = self.line.number(at) is None
        if at > last and number <= calendar.MONTHS and worded and self.line.core(at).endswith("ه"):
            return None  # الثلاثاء في الثامنة: an hour
        nth = number <= _MOST_IN_A_MONTH and worded
        if nth and at == last and not self.latin(at):
            return self._nth_weekday(first, end, weekday, number) or self._nearest(first, end, weekday, number)
        runs_on = self.line.core(end) == "-" and self.line.has(end + 1, "weekday")
        return self._nearest(first, end, weekday, number) if runs_on or self._may_end(end) else None

    def _month_first(self, place: int) -> When | None:
        """A day behind its month, "December 12, 2016"; None for the month alone."""
        found = self.month(place)
        return found if found is not None and found.grain == "day" else None

    def _nearest(self, first: int, last: int, weekday: int, number: int) -> When | None:
        for step in _MONTHS_AROUND:
            month = calendar.unit_around(self.today, "month", step)
            day = calendar.day_of(month[0].year, month[0].month, number) if month else None
            if day and day.weekday() == weekday:
                return self.one(first, last, day)
        return None

    def _nth_weekday(self, first: int, last: int, weekday: int, nth: int) -> When | None:
        """يوم الأحد الثاني: the nth of this month."""
        month = calendar.unit_around(self.today, "month") if nth <= _MOST_IN_A_MONTH else None
        return self.one(first, last, calendar.nth_weekday(month, weekday, nth) if month else None)

    def _in_week(self, first: int, last: int, weekday: int) -> When | None:
        """Read "Tuesday next week", "monday of the following week", الخميس بعد أسبوعين."""
        linked = self.line.has(last, "of_word", "in_word")
        at = self.past_the(last + 1) if linked else last + (self.line.core(last) in {"-", ",", "the"})
        week = self.unit(at) or self.weeks_on(last + (self.line.core(last) == ","))
        if week is None or week.grain != "week" or week.start is None:
            return None
        return self.one(first, week.last, calendar.shift_days(week.start, weekday))

    def weeks_on(self, place: int) -> When | None:
        """The week that is so many weeks on (بعد أسبوعين): none here, where no lengths of time are known."""

    def week_then_day(self, place: int) -> When | None:
        """Read "this week Friday", الأسبوع المقبل يوم الجمعة."""
        week = self.unit(place)
        if week is None or week.grain != "week" or week.start is None:
            return None
        at = week.last + (self.line.core(week.last) in {"-", ",", "on"})
        at += self.line.has(at, "in_word") and self.line.has(at + 1, "day_word")
        at += self.line.has(at, "day_word")
        name = self.line.name(at, "weekday")
        if name is None or self.line.lead(at):
            return None
        return self.one(place, at + 1, calendar.shift_days(week.start, int(name)))

    # Figures

    def numeric(self, place: int) -> When | None:
        """05/03/2027, 2027-06-01, 22/04: day first, unless only the other way round there is such a day."""
        piece = self.line.piece(place)
        if piece is None:
            return None
        if not isinstance(piece, Number):
            day = self._whole_date(piece.folded) if piece.kind == "number" else None
            marked = day is not None and calendar.is_hijri(day) and self.line.has(place + 1, "hijri_mark")
            return self.one(place, place + 1 + marked, calendar.from_hijri(day), fixed=True)
        if "/" in piece.written:
            left, _, right = piece.written.partition("/")
            return self._two_figures(place, place + 1, left, right)
        other = self.line.number(place + 2)
        if piece.written and other and other.written and self.line.core(place + 1) == "-":
            return self._hyphened_month(place, piece, other)
        if piece.written and other and other.written.isdigit() and self.line.core(place + 1) == "/":
            return (
                self._two_figures(place, place + 3, piece.written, other.written)
                if self.line.core(place + 3) != "/"
                else None
            )
        return None

    def _hyphened_month(self, place: int, left: Number, right: Number) -> When | None:
        """Read "2016-11" and "11-2016" where nothing is counted by them; "5-2000 followers" is a range."""
        lengths = {len(left.written), len(right.written)}
        figures = f"{left.written}{right.written}".isdigit() and self._ends_clause(place + 3)
        if not figures or _FULL not in lengths or max(lengths - {_FULL}, default=_FULL) > _SHORT:
            return None
        if left.end != self.line.pieces[place + 1].start or self.line.core(place + 3) in {"-", "/"}:
            return None
        return self._two_figures(place, place + 3, left.written, right.written)

    @staticmethod
    def _whole_date(written: str) -> date | None:
        match = _WHOLE_DATE.fullmatch(written)
        if match is None:
            return None
        first, mark, middle, last = match[1], match[2], int(match[3]), match[4]
        if len(first) == _FULL:
            return calendar.day_of(int(first), middle, int(last)) or calendar.day_of(int(first), int(last), middle)
        if len(first) > _SHORT or len(last) not in {_SHORT, _FULL} or not _is_year(mark, first, match[3], last):
            return None
        if mark == "-" and len(first) + len(match[3]) + len(last) == _FULL and last[0] != "0":
            return None
        year = int(last)
        if len(last) == _SHORT:
            year += 2000 if year < _CENTURY_TURN else 1900
        return calendar.day_of(year, middle, int(first)) or calendar.day_of(year, int(first), middle)

    def _two_figures(self, first: int, last: int, left: str, right: str) -> When | None:
        """Day and month, or month and year; "3/4" alone is a fraction."""
        if len(left) == _FULL or len(right) == _FULL:
            year, month = (int(left), right) if len(left) == _FULL else (int(right), left)
            fits = len(month) <= _SHORT and _FIRST_YEAR <= year <= _LAST_YEAR and 1 <= int(month) <= calendar.MONTHS
            return self.make(first, last, calendar.month_of(year, int(month)), "month", fixed=True) if fits else None
        if max(len(left), len(right)) > _SHORT or (int(left), int(right)) == ROUND_THE_CLOCK:
            return None
        day, month_number = int(left), int(right)
        if month_number > calendar.MONTHS:
            day, month_number = month_number, day
        sure = (
            self.dated_before(first)
            or self._to_whole_date(last)
            or self.beside_its_like(first, last)
            or "0" in {left[0], right[0]}
            or day > calendar.MONTHS
        )
        if not sure or not 1 <= month_number <= calendar.MONTHS:
            return None
        return self.dated(first, last, day, month_number, None)

    def _to_whole_date(self, place: int) -> bool:
        """Whether "10/1" is followed by the second end of a run, "-11/2/2017"."""
        following = self.line.piece(place + 1)
        return self.line.core(place) == "-" and following is not None and following.kind == "number"


def _is_year(mark: str, first: str, middle: str, last: str) -> bool:
    """Whether the last figures of a date are its year: "1.2.16" is a version, "25.12.16" a day."""
    if mark != "." or len(last) == _FULL:
        return True
    day, month = max(int(first), int(middle)), min(int(first), int(middle))
    return month <= calendar.MONTHS < day
