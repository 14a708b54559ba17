"""Stretches told by counting: "January 4-22", the first 3 months of 2027, the 18th century. Refuses single days."""

from datetime import date

from dialogs.language.days import calendar
from dialogs.language.days.edges import EdgeReader
from dialogs.language.words.findings import Duration, When

_CENTURY, _CENTURIES = 100, range(1, 26)
_WHOLE_UNITS = frozenset({"day", "week", "month", "quarter", "year"})
_ENDING = frozenset({"month", "quarter", "year"})
_MONTHS_IN = {"year": 12, "half": 6, "quarter": 3}
_JOINING = frozenset({"-", "~"})


class StretchReader(EdgeReader):
    """Finds runs of days in a month, the first or last units of a period, centuries and what has run until today."""

    def month_days(self, place: int) -> When | None:
        """Read "January 4-22, 1995", "September 4th and 8th" after between, نوفمبر من 19 إلى 20."""
        month = self.line.name(place, "month")
        opened = self.line.has(place + 1, "from", "between")
        left = self.day_number(self.past_the(place + 1 + opened))
        right = self._last_day(left[1], place, opened=opened) if left else None
        if month is None or left is None or right is None or right[0] <= left[0] or self._counts(right[1]):
            return None
        year = self._year_behind(right[1])
        start = self.dated(place, right[1], left[0], int(month), year[0] if year else None)
        end = self.dated(place, right[1], right[0], int(month), year[0] if year else None)
        if start is None or end is None or start.start is None or end.start is None:
            return None
        first = start.start if start.start <= end.start else calendar.shift_months(start.start, -calendar.MONTHS)
        last = year[1] if year else right[1]
        return When(place, last, first, end.start, "interval", fixed=year is not None)

    def _last_day(self, at: int, month: int, *, opened: bool) -> tuple[int, int] | None:
        """The second day of a run: after a dash, to, through; after "and" where between stands before the month."""
        lead = self.line.lead(at)
        if self.line.core(at) in _JOINING or self.line.has(at, "to"):
            return self.day_number(self.past_the(at + 1))
        if self.line.has(at, "and_word") and (opened or self.line.has(month - 1, "between")):
            return self.day_number(self.past_the(at + 1))
        number = self.line.number(at)
        if number is not None and lead in {"و", "ل"} and number.value == int(number.value) and opened:
            return int(number.value), at + 1
        return None

    def _counts(self, place: int) -> bool:
        following = self.line.core(place)
        if following in {"%", "/", "$"} or self.line.has_any(
            place, "unit", "units", "percent", "currency", "scale", "month"
        ):
            return True
        if self.line.has(place, "of_word") and self.line.has(self.past_links(place), "month"):
            return True
        return self._noun(place) and not self.latin(place)

    # The first and last units of a period

    def first_units(self, place: int) -> When | None:
        """Read "the first 3 months of 2018", أول أسبوعين من مارس, الأشهر الثلاثة الأولى من 2018."""
        at = self.past_the(place)
        sign = self._which_end(at)
        length = self.durations.get(at + 1) if sign else self.durations.get(at)
        if sign and self.line.name(at + 1, "unit") == "fortnight":
            length = Duration(at + 1, at + 2, ((2.0, "week"),))
        if length is None or length.parts[0][1] not in _WHOLE_UNITS or len(length.parts) > 1:
            return None
        last = length.last
        if not sign:
            sign = 1 if self.line.name(last, "ordinal") == "1" else -1 if self.line.has(last, "last_word") else 0
            if not sign or not self.definite(last):
                return None
            last += 1
        if not self.line.has(last, "of_word", "in_word"):
            return None
        base = self._of(last) or self.unit(self.past_links(last)) or self._days_of(last)
        if base is None or base.start is None or base.end is None:
            return None
        stretch = _cut((base.start, base.end), length.parts, sign)
        return self.make(place, base.last, stretch, "offset", fixed=True)

    def _which_end(self, place: int) -> int:
        if self.line.name(place, "ordinal") == "1" or self.line.name(place, "edge") == "start":
            return 1
        is_last = (
            self.line.name(place, "last") == "-1"
            or self.line.has(place, "last_so_many")
            or self.line.name(place, "edge") == "end"
        )
        return -1 if is_last or self.line.name(place, "turn_before") == "-1" else 0

    def to_date(self, place: int) -> When | None:
        """Read "year to date", "MTD": from the start of the running unit until today."""
        unit = self.line.name(place, "to_date")
        running = calendar.unit_around(self.today, unit) if unit else None
        return self.make(place, place + 1, (running[0], self.today), "ago", turn=-1) if running else None

    def nth_full_week(self, place: int) -> When | None:
        """Read "the first full week of December", "the last full week of May": one that leaves it on no day."""
        at = self.past_the(place)
        nth = self._nth(at) if self.latin(at) else None
        if nth is None or not self.line.has(at + 1, "whole_before") or self.line.name(at + 2, "unit") != "week":
            return None
        base = self._of(at + 3)
        last = calendar.shift_days(base.end, -6) if base is not None and base.end and base.grain != "week" else None
        if base is None or base.start is None or last is None:
            return None
        monday = calendar.nth_weekday((base.start, last), 0, nth)
        week = calendar.unit_around(monday, "week") if monday else None
        return self.make(place, base.last, week, "week", fixed=True)

    # The nth month, and weekdays with their number behind them

    def nth_month(self, place: int) -> When | None:
        """Read "the 3rd month of 2018", الشهر الثالث من العام القادم."""
        at = self.past_the(place)
        if self.line.name(at, "unit") == "month" and self.definite(at) and self.definite(at + 1):
            final = str(calendar.MONTHS) if self.line.has(at + 1, "last_word") else None
            name, last = self.line.name(at + 1, "ordinal") or final, at + 2
        else:
            name = self.line.name(at, "ordinal") or (str(calendar.MONTHS) if self._which_end(at) < 0 else None)
            name, last = name if self.line.name(at + 1, "unit") == "month" else None, at + 2
        base = self._of(last) if name and int(name) <= calendar.MONTHS else None
        if name is None or base is None or base.start is None or base.grain not in _MONTHS_IN:
            return None
        is_last = self._which_end(at) < 0 or self.line.has(at + 1, "last_word")
        nth = min(int(name), _MONTHS_IN[base.grain]) if is_last else int(name)
        if nth > _MONTHS_IN[base.grain]:
            return None
        month = calendar.month_of(base.start.year, base.start.month + nth - 1)
        return self.make(place, base.last, month, "month", fixed=True)

    def weekday_behind(self, place: int) -> When | None:
        """الجمعة الأولى من يوليو, الجمعة الأخيرة من ديسمبر, اليوم الأخير من مارس."""
        at = place + self.line.has(place, "day_word")
        if self.line.name(at, "weekday") is None:
            at = place
        name = self.line.name(at, "weekday")
        is_day = self.line.name(at, "unit") == "day" or self.line.has(at, "day_itself")
        if (
            (name is None and not is_day)
            or not self.definite(at + 1)
            or not self.line.has(at + 2, "of_word", "in_word")
        ):
            return None
        nth = -1 if self.line.has(at + 1, "last_word") else int(self.line.name(at + 1, "ordinal") or 0)
        base = ((self._days_of(at + 2) if is_day else None) or self._of(at + 2)) if nth else None
        if base is None or base.start is None or base.end is None:
            return None
        if name is not None:
            day = calendar.nth_weekday((base.start, base.end), int(name), nth)
        else:
            day = calendar.shift_days(base.start, nth - 1) if nth > 0 else base.end
        return self.one(place, base.last, day)

    def weekend(self, place: int) -> When | None:
        """Read "the weekend", "the weekend after next", عطلة نهاية الأسبوع."""
        turn, last = self.turn_behind(place + 1) or (0, place + 1)
        at = self.past_the(place + 2) if self.line.has(place + 1, "of_word") and self.latin(place) else 0
        if at and (day := self.month_day(at) or self._day_of_week(at)):
            around = calendar.unit_around(day.start, "weekend") if day.start and day.grain != "month" else None
            return self.make(place, day.last, around, "weekend", fixed=True)
        one = self.latin(place) and self.line.has(place - 1, "article")  # "a weekend in March"
        if last == place + 1 and (one or self._describes(place)):
            return None
        if last == place + 1 and self.latin(place) and (twice := self._twice_on(last)):
            turn, last = twice, last + 2
        if (self.line.core(last), self.line.core(last + 1)) == ("just", "gone"):
            turn, last = -1, last + 2
        return self.make(place, last, calendar.unit_around(self.today, "weekend", turn), "weekend", turn=turn)

    def _describes(self, place: int) -> bool:
        """Whether "weekend" only says of which kind something is: "weekend riders", not "the weekend"."""
        bare = self.latin(place) and not self.line.has_any(
            place - 1, "the", "within", "before", "by", "after", "in_word"
        )
        return bare and self._noun(place + 1)

    def period_ended(self, place: int) -> When | None:
        """Read "the year ended December 31, 2015", "nine months ended sept. 30": what runs up to that day."""
        length, name = self.durations.get(place), self.line.name(place, "unit")
        name = name or ("year" if self.line.has(place, "year_word") else None)
        at = length.last if length else place + 1
        parts = length.parts if length else ((1.0, name),) if name in _ENDING else None
        if parts is None or self.line.name(at, "week_opens") != "-1" or not self.latin(at):
            return None
        day = self.month_day(at + 1) or self.month(at + 1) or self.numeric(at + 1)
        if day is None or day.end is None or day.grain not in {"day", "month"}:
            return None
        after = calendar.shift_days(day.end, 1)
        start = calendar.shift(after, parts, -1) if after else None
        return self.make(place, day.last, (start, day.end) if start else None, "interval", fixed=True)

    # Centuries

    def century(self, place: int) -> When | None:
        """Read "the 18th century", القرن الحادي والعشرين, القرن الماضي: its hundred years, from the even one on."""
        at = self.past_the(place)
        if self.line.has(at, "century_word"):
            return self._century_behind(place, at + 1)
        found = self.day_number(at)
        turn = self.turn(at)
        if (
            found
            and self.line.has(found[1], "century_word")
            and self.line.has(found[1] - 1, "ordinal", "ordinal_suffix")
        ):
            return self._hundred(place, found[1] + 1, found[0])
        if turn is None or not self.line.has(at + 1, "century_word") or not (self.latin(at) or self.definite(at + 1)):
            return None
        return self._hundred(place, at + 2, self.today.year // _CENTURY + 1 + turn)

    def _century_behind(self, first: int, at: int) -> When | None:
        if not self.definite(at - 1):
            return None
        if behind := self.turn_behind(at):
            return self._hundred(first, behind[1], self.today.year // _CENTURY + 1 + behind[0])
        found = self.day_number(at)
        return self._hundred(first, found[1], found[0]) if found else None

    def _hundred(self, first: int, last: int, nth: int) -> When | None:
        if nth not in _CENTURIES:
            return None
        year = (nth - 1) * _CENTURY
        return self.make(
            first, last, (date(max(year, 1), 1, 1), date(year + _CENTURY - 1, 12, 31)), "century", fixed=True
        )


def _cut(stretch: tuple[date, date], parts: tuple[tuple[float, str], ...], sign: int) -> tuple[date, date] | None:
    """The first or last of a stretch, so long; no longer than itself."""
    start, end = stretch
    if sign > 0:
        edge = calendar.shift(start, parts)
        last = calendar.shift_days(edge, -1) if edge else None
        return (start, min(last, end)) if last else None
    after = calendar.shift_days(end, 1)
    edge = calendar.shift(after, parts, -1) if after else None
    return (max(edge, start), end) if edge else None
