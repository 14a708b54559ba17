"""Runs between two days, told by two dates: "2 October to the 22nd", 2014-2018. Refuses dates that no word joins."""

import re
from datetime import date

from dialogs.language.days import calendar, feasts
from dialogs.language.days.written_days import WrittenDayReader
from dialogs.language.words.findings import When
from dialogs.language.words.pieces import Number

_FIGURES = re.compile(r"(\d{1,2})[/.-](\d{1,2})(?:[/.-]\d+)?")
_FULL, _FIRST_YEAR, _LAST_YEAR, _LAST_DAY = 4, 1900, 2150, 31
_NEAR, _ROUND = 60, 100
_SHORT, _SHORT_RUN = 2, 20
_DAY_PARTS = frozenset({"morning", "afternoon", "evening", "night", "noon", "صباحا", "مساء", "ظهرا", "عصرا"})
_TWO_YEARS = frozenset({"عامي", "سنتي", "العامين", "السنتين"})
_SPANS = frozenset({"period", "season", "seasons", "cycle", "range", "budget", "strategy", "plan", "report", "edition"})
_LINKED_LEADS = frozenset({"و", "ل"})
_NARROW = frozenset({"day", "weekday", "month"})
_TURNING = frozenset({"day", "month", "quarter", "half", "season"})
_BY_THEIR_EVE = frozenset({"feast", "eid", "season", "hijri"})
_AFTER_WHICH = frozenset({"month", "quarter", "half", "year", "hijri"})


class JoinReader(WrittenDayReader):
    """Makes one stretch of two dates, or of two numbers that share a month or are years."""

    def _joined(self, left: When) -> When:
        """Read "2 October to 22 October", "4-8 September": what a second date makes of the first."""
        if left.start is None or left.grain == "interval":
            return left
        at, before = left.last, self._opener(left)
        at += left.grain in _NARROW and self.line.core(at) in _DAY_PARTS and self._is_join(at + 1)
        at += self.line.core(at) == "," and self.line.has(at + 1, "to") and self._opened(left)
        at = self.past_hour(at, left.grain)
        lead, between = self.line.lead(at), self.line.has(before, "between")
        months = self.line.core(at) == "/" and self._slashed(left, at + 1)
        loose = self.line.core(at) == "ل" and not self._opened(left)
        if (months or self._is_join(at)) and (between or not self.line.has(at, "and_word")) and not loose:
            bare = self._in_figures_ordinal(at + 1) and self.month_day(at + 1) is None
            right = self._day_to_come(left, self.past_the(at + 1)) if bare else None
            right = right or self.at(at + 1 + self.line.has(at + 1, "date_word")) or self.at(self.past_the(at + 1))
            if right is None and self.line.has(at + 1, "now"):
                right = self.one(at + 1, at + 2, self.today, turn=0)
            if right is None and (between or self._opened(left)):
                right = self._day_to_come(left, self.past_the(at + 1))
            if right is None and left.fixed and (year := self.year_at(at + 1)) and not year[1]:
                right = self.make(
                    at + 1, year[2], calendar.months_from(year[0], 1, calendar.MONTHS), "year", fixed=True
                )
        elif lead in _LINKED_LEADS and (between or (lead == "ل" and self._opened(left))):
            right = self.at(at)
        else:
            return left
        if right is None or not self._fit(left, right, at):
            return left
        return self._stretch(left, right) or left

    def _in_figures_ordinal(self, place: int) -> bool:
        """Whether "28th" or "the seventh" stands there."""
        return self.line.has(at := self.past_the(place), "ordinal") and (at > place or self.line.core(at)[:1].isdigit())

    def _day_to_come(self, left: When, place: int) -> When | None:
        """من اليوم حتى 27, "from tomorrow to the 5th": the first day of that number behind the run's first."""
        counted = self.day_number(place)
        if counted is None or left.grain != "day" or left.start is None or not self._may_end(counted[1]):
            return None
        for step in range(3):
            month = calendar.unit_around(left.start, "month", step)
            day = calendar.day_of(month[0].year, month[0].month, counted[0]) if month else None
            if day and day > left.start:
                return self.one(place, counted[1], day, turn=left.turn)
        return None

    def _slashed(self, left: When, place: int) -> bool:
        """Whether "/" stands between two months or two whole dates."""
        following = self.line.piece(place)
        if left.grain == "month":
            return self.line.has(place, "month")
        return left.fixed and left.grain == "day" and following is not None and following.kind in {"number", "amount"}

    def _fit(self, left: When, right: When, join: int) -> bool:
        apart = (
            self.line.core(join) == "-"
            and not self.line.has(join + 1, "now")
            and right.grain != left.grain
            and {left.grain, right.grain} != {"day", "weekday"}
        )
        if apart or (self.line.has(left.first, "from_now") and right.grain in _BY_THEIR_EVE):
            return False
        opened = self._opened(left) or self.line.has(self._opener(left), "between", "since")
        return opened or right.grain == left.grain or right.grain in _NARROW or (left.fixed and right.grain == "year")

    def _opened(self, left: When) -> bool:
        now = self.line.has(left.first, "from_now") or self.line.core(left.first) == "now"
        return now or self.line.has(self._opener(left), "from")

    def _opener(self, left: When) -> int:
        """Where the word stands that may open a run: "from the 1980s until …"."""
        return left.first - 1 - self.line.has(left.first - 1, "the")

    def _stretch(self, left: When, right: When) -> When | None:
        if left.start is None or right.start is None or right.end is None:
            return None
        if left.grain == right.grain == "day":
            self._months_lead(left, right)
        start, end = self._ends_of(left, right)
        if right.fixed and not left.fixed and left.grain in _TURNING:
            years = start.year - end.year + ((start.month, start.day) > (end.month, end.day))
            start = calendar.shift_months(start, -calendar.MONTHS * years) or start
        if left.fixed and not right.fixed and right.turn is None and right.grain in {"day", "month"}:
            years = end.year - start.year - ((end.month, end.day) < (start.month, start.day))
            end = calendar.shift_months(end, -calendar.MONTHS * years) or end
        until_today = right.turn == 0 and end == self.today and left.grain == "weekday"
        if end < start and (until_today or (left.grain == right.grain == "weekday" and (left.turn or 0) < 0)):
            start = calendar.shift_days(start, -7) or start
        if end < start and left.grain in _TURNING - {"season"} and left.turn is None and not left.fixed:
            running = calendar.shift_months(start, -calendar.MONTHS)
            start = running if running and running <= self.today else start
        if end < start and right.grain == "weekday":
            end = calendar.shift_days(end, 7) or end
        if end < start and not right.fixed:
            end = calendar.shift_months(end, calendar.MONTHS) or end
        if end < start:
            return None
        return When(left.first, right.last, start, end, "interval", fixed=right.fixed)

    def _months_lead(self, left: When, right: When) -> None:
        """Read "6/1/17 - 8/31/17" and "11/2-11/29": the month first in both, where one of them is a day only so."""
        said = [_FIGURES.fullmatch(self._figures(when)) for when in (left, right)]
        if None in said or all(match is None or int(match[2]) <= calendar.MONTHS for match in said):
            return
        for when, match in zip((left, right), said, strict=True):
            if match is None or when.start is None or int(match[2]) > calendar.MONTHS:
                continue
            day = calendar.day_of(when.start.year, int(match[1]), int(match[2]))
            if day is not None and not when.fixed:
                day = calendar.shift_months(
                    day, calendar.MONTHS * ((day < self.today) - (when.start.year - self.today.year))
                )
            when.start = when.end = day or when.start

    def _figures(self, when: When) -> str:
        piece = self.line.piece(when.first)
        if piece is None or when.last - when.first > 1:
            return ""
        return piece.written if isinstance(piece, Number) else piece.folded

    def _ends_of(self, left: When, right: When) -> tuple[date, date]:
        """Where a run begins and ends: behind "the end of" its first part, before "the start of" its last."""
        start, end = left.start or self.today, right.end or self.today
        if left.edge == "end" and left.stretch and left.grain in _AFTER_WHICH:
            start = calendar.shift_days(left.stretch[1], 1) or start
        if right.edge == "start" and right.stretch:
            end = calendar.shift_days(right.stretch[0], -1) or end
        running = right.edge == "end" and right.turn is None and not right.fixed and left.grain == "day"
        if running and self.line.name(right.last - 1, "unit") == right.grain:  # "from 1 May to the end of the month"
            end = (calendar.unit_around(start, right.grain) or (start, end))[1]
        named = right.grain == "day" and self._names_weekday(right.first)
        if left.grain == "weekday" and left.turn is None and named:
            weeks = (end - start).days // 7
            start = calendar.shift_days(start, 7 * weeks) or start
        return start, end

    def _names_weekday(self, place: int) -> bool:
        return self.line.has(place + self.line.has(place, "day_word"), "weekday")

    def year_first(self, place: int) -> When | None:
        """Read "2015 May", "2017-q1", "2019/aug/01": the year before its month or quarter."""
        number = self.line.number(place)
        if number is None or len(number.written) != _FULL or not self._is_year(number):
            return None
        at, year = place + 1 + (self.line.core(place + 1) in {"-", "/", ","}), int(number.value)
        for kind, size in (("quarter_code", 3), ("half_code", 6)):
            if code := self.line.name(at, kind):
                stretch = calendar.months_from(year, (int(code) - 1) * size + 1, size)
                return self.make(place, at + 1, stretch, kind.partition("_")[0], fixed=True)
        if (season := self.line.name(at, "season")) and self.latin(at):
            return self.make(place, at + 1, feasts.season(self.today, season, year), "season", fixed=True)
        if self.line.has(at, "year_word") and "year" in self.line.core(at):
            return self.make(place, at + 1, calendar.months_from(year, 1, calendar.MONTHS), "year", fixed=True)
        name = self.line.name(at, "month")
        if name is None and self.line.has(at, "month_word") and (month := self._month_at(at)) is not None:
            return self.make(place, month[1], calendar.month_of(year, month[0]), "month", fixed=True)
        if name is None or self.line.lead(at):
            return None
        day = self.line.number(at + 2) if self.line.core(at + 1) in {"-", "/"} else None
        if day is not None and len(day.written) < 3 and 1 <= day.value <= _LAST_DAY:  # noqa: PLR2004
            return self.dated(place, at + 3, int(day.value), int(name), year)
        return self.make(place, at + 1, calendar.month_of(year, int(name)), "month", fixed=True)

    def years(self, place: int) -> When | None:
        """Read "from 2014 to 2018", "بين 2014-2018": two years, told from mere numbers by the word before."""
        if self.line.core(place) in _TWO_YEARS:
            return self._two_years(place)
        left, at = self.line.number(place), place + 1
        if left is None or not self._is_year(left):
            return None
        if not self.line.has(place - 1, "between", "from") and not self._plain_years(left, at):
            return None
        if not (self._is_join(at) or self.line.lead(at) in _LINKED_LEADS):
            return None
        at += self._is_join(at)
        at += self.line.core(at) == "'"
        if self.line.has(at, "now") and left.written and left.value % _ROUND:
            since = calendar.day_of(int(left.value), 1, 1)
            return self.make(place, at + 1, (since, self.today) if since else None, "interval", fixed=True)
        right = self.line.number(at)
        end = self._last_year(left, right) if right is not None else None
        if end is None:
            return None
        first, last = calendar.day_of(int(left.value), 1, 1), calendar.day_of(end, 12, 31)
        return self.make(place, at + 1, (first, last) if first and last else None, "interval", fixed=True)

    def _last_year(self, left: Number, right: Number) -> int | None:
        """The later of two years, "21" behind "2019-" too."""
        if self._is_short_end(left, right):
            return int(left.value) // _ROUND * _ROUND + int(right.value)
        return int(right.value) if self._is_year(right) and right.value > left.value else None

    @staticmethod
    def _is_short_end(left: Number, right: Number) -> bool:
        """Whether "21" is a later year of the same hundred behind "2019", and no month of it."""
        ahead = right.value - left.value % _ROUND
        least = calendar.MONTHS if len(left.written) == _FULL else _ROUND
        return len(right.written) == _SHORT and least < right.value and 0 < ahead <= _SHORT_RUN

    def _two_years(self, first: int) -> When | None:
        """عامي 2012 و2013, بين عامي 2012 و2014: both, where they follow each other or bound a run."""
        at = first + 2 + self.line.has(first + 2, "and_word")
        left, right = self.line.number(first + 1), self.line.number(at)
        if left is None or right is None or not (self._is_year(left) and self._is_year(right)):
            return None
        if (at == first + 2 and right.lead != "و") or right.value <= left.value:
            return None
        if right.value != left.value + 1 and not self.line.has(first - 1, "between"):
            return None
        start, end = calendar.day_of(int(left.value), 1, 1), calendar.day_of(int(right.value), 12, 31)
        return self.make(first, at + 1, (start, end) if start and end else None, "interval", fixed=True)

    def _plain_years(self, left: Number, at: int) -> bool:
        """Whether "2014-2018" stands for years with no word before it: both of our times, and nothing counted."""
        right = self.line.number(at + 1)
        if right is None and self.line.has(at + 1, "now") and self._is_join(at):
            return abs(left.value - self.today.year) < _NEAR
        if right is None or not (left.written and right.written) or not self._is_join(at):
            return False
        if self._is_short_end(left, right):
            closed = self._ends_clause(at + 2) or self.line.core(at + 2) in _SPANS
            closed = closed and self.line.core(at + 2) != "-"
            return right.start - left.end == 1 and closed and abs(left.value - self.today.year) < _NEAR
        if self.line.core(at) not in {"-", "~"} and not (self.line.has(at, "to") and left.value < self.today.year):
            return False
        near = abs(left.value - self.today.year) < _NEAR and abs(right.value - self.today.year) < _NEAR
        closed = self._ends_clause(at + 2) or self.line.core(at + 2) in _SPANS
        return near and left.value % _ROUND != 0 and closed and self.line.core(at + 2) != "-"

    @staticmethod
    def _is_year(number: Number) -> bool:
        return (len(number.written) == _FULL or not number.figured) and _FIRST_YEAR <= number.value <= _LAST_YEAR

    def day_range(self, place: int) -> When | None:
        """Read "4-22 January", من 4 إلى 22 هذا الشهر: two days of one month."""
        left = self.day_number(self.past_the(self._past_day_word(place)))
        if left is None:
            return None
        at, joined = left[1], self._is_join(left[1])
        if not joined and self.line.lead(at) not in _LINKED_LEADS:
            return None
        right = self._second_day(self.past_the(self._past_day_word(at + joined)), joined=joined)
        if right is None or right[0] <= left[0]:
            return None
        beside = right[0] == left[0] + 1 and not self.latin(at)  # 15 و16 نوفمبر
        if self.line.has(at, "and_word") and not (beside or self.line.has(place - 1, "between")):
            return None
        month = self.past_links(right[1])
        whole = self.day_of_month_at(place, right[0], month) or self._both_ordinal(place, left, right)
        if whole is None or whole.end is None:
            return None
        start = calendar.day_of(whole.end.year, whole.end.month, left[0])
        return self.make(place, whole.last, (start, whole.end) if start else None, "interval", fixed=whole.fixed)

    def _past_day_word(self, place: int) -> int:
        """The place after يوم, where a number follows it."""
        return place + (self.line.has(place, "day_word") and self.line.number(place + 1) is not None)

    def _both_ordinal(self, place: int, left: tuple[int, int], right: tuple[int, int]) -> When | None:
        """Read "from the 10th to the 12th": days of the coming month that has them."""
        ordinal = self.latin(left[1] - 1) and all(self.line.has(end[1] - 1, "ordinal") for end in (left, right))
        worded = self.line.has(place, "day_word") and self.line.has(right[1] - 2, "day_word")
        if not (ordinal or worded) or not self.line.has(place - 1, "from", "between"):
            return None
        return self._coming_day(place, right[1], right[0]) if self._may_end(right[1]) else None

    def _second_day(self, place: int, *, joined: bool) -> tuple[int, int] | None:
        number = self.line.number(place)
        if number is None or number.lead not in _LINKED_LEADS:
            return self.day_number(place)
        whole = number.value == int(number.value) and 1 <= number.value <= _LAST_DAY
        return (int(number.value), place + 1) if whole and not joined else None
