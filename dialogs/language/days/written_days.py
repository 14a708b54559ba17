"""Days in the rarer orders of English, and those that a verb tells: "2017 Jan 12", "back on 27". Refuses counts."""

from dialogs.language.days import calendar
from dialogs.language.days.hours import is_of_day
from dialogs.language.days.intervals import IntervalReader
from dialogs.language.days.rules import ON_DAYS
from dialogs.language.words.findings import When
from dialogs.language.words.particles import particles

_FULL, _LAST_DAY, _CENT, _MOST_BEHIND, _MOST_WEEKS = 4, 31, 100, 10, 60
_MARKS = frozenset({"-", "/", "."})
_BY_WEEKS = frozenset({"week", "fortnight"})
_SINGLE = frozenset({"day", "weekday", "feast", "eid"})
_FEASTS = frozenset({"feast", "eid"})
_NEAREST = frozenset({(-1, "before"), (1, "after")})
_DAY_AFTER = frozenset({"the day after", "day after"})
_BESIDE = {"before": -1, "after": 1}
_ANY = frozenset({"any", "every", "each"})
_DAY_BEFORE = frozenset({"the day before", "day before"})
_BEFORE_DAYS = particles("before_days")


class WrittenDayReader(IntervalReader):
    """Finds days whose parts stand in an order of their own, or that only the verb before them tells."""

    def parts_in_disorder(self, place: int) -> When | None:
        """Read "12-2017-January", "2017/12/Jan", "2.Oct.2017", "2017 Jan 12th"."""
        first = self.line.number(place)
        if first is None or first.lead or not first.written:
            return None
        if len(first.written) == _FULL and (found := self._year_month_day(place, int(first.value))):
            return found
        mark, second, other = self.line.core(place + 1), self.line.number(place + 2), self.line.core(place + 3)
        if mark == "." and second is None:
            return self._dotted(place, int(first.value))
        if mark not in _MARKS or other != mark or second is None:
            return None
        name = self.line.name(place + 4, "month")
        figures = {len(first.written): int(first.value), len(second.written): int(second.value)}
        year, day = figures.pop(_FULL, None), figures.get(1) or figures.get(2)
        if name is None or year is None or day is None or not 1 <= day <= _LAST_DAY:
            return None
        return self.dated(place, place + 5, day, int(name), year)

    def _dotted(self, place: int, day: int) -> When | None:
        """Read "2.Oct.2017", "2.Oct." and the like, closely written."""
        name, at = self.line.name(place + 2, "month"), place + 3
        at += self.line.core(at) == "."
        year = self.line.number(at)
        if name is None or not 1 <= day <= _LAST_DAY:
            return None
        if year is None and self.line.pieces[place + 1].end == self.line.pieces[place + 2].start and self._at_end(at):
            return self.dated(place, at, day, int(name), None)
        if year is None or len(year.written) != _FULL:
            return None
        return self.dated(place, at + 1, day, int(name), int(year.value))

    def _year_month_day(self, place: int, year: int) -> When | None:
        at = place + 1 + (self.line.core(place + 1) == ",")
        name = self.line.name(at, "month")
        if name is None or self.line.lead(at) or not (self.latin(at) or self._at_end(at + 2)):
            return None
        found = self.day_number(self.past_the(at + 1))
        if found is None or not self._stays_a_day(at, at + 1, found[1]) or self._noun(found[1]):
            return None
        return self.dated(place, found[1], found[0], int(name), year)

    def month_then_day(self, place: int) -> When | None:
        """Read "next month on the 12th", "this month, the 3rd"."""
        month = self.unit(place)
        if month is None or month.grain != "month" or month.start is None or not self.latin(place):
            return None
        at = month.last + (self.line.core(month.last) in {",", "-", "on"})
        the = self.past_the(at)
        ordinal = self.line.has(the, "ordinal") and (the > at or self.line.core(the)[:1].isdigit())
        found = self.day_number(the) if the > at > month.last or ordinal else None
        if found is None or not self._may_end(found[1]):
            return None
        return self.one(place, found[1], calendar.day_of(month.start.year, month.start.month, found[0]))

    def days_of_date(self, place: int) -> When | None:
        """Read "26-28/11/2026": the first day of a run before a whole date."""
        left, whole = self.line.number(place), self.line.piece(place + 2)
        told = self.line.has(place - 1, "from", "between") and self._is_join(place + 1)
        if left is None or whole is None or not (told or self.line.core(place + 1) == "-") or whole.kind != "number":
            return None
        right = self.numeric(place + 2)
        if right is None or right.start is None or not left.written.isdigit() or len(left.written) == _FULL:
            return None
        start = calendar.day_of(right.start.year, right.start.month, int(left.value))
        if start is None or start >= right.start or self.line.core(place - 1) in _MARKS:
            return None
        return self.make(place, right.last, (start, right.start), "interval", fixed=True)

    def _is_join(self, place: int) -> bool:
        """Whether a word may stand between two ends: إلى, to, a dash, "and"."""
        return self.line.has(place, "to", "and_word") or self.line.core(place) in {"-", "~"}

    def past_hour(self, place: int, grain: str) -> int:
        """The place behind the hour of a run's first day, "from Monday 9am to Friday 5pm", or the same place."""
        at = place + (self.line.core(place) in {"at", ","})
        if self.line.number(at) is not None:
            at += 1 + 2 * (self.line.core(at + 1) == ":")
            at += is_of_day(self.line.core(at))
        elif is_of_day(self.line.core(at)):
            at += 1
        runs = at > place + 1 or (at > place and self.line.core(place) != ",")
        if not runs or grain not in {"day", "weekday"} or not self._is_join(at):
            return place
        named = self.line.has_any(at + 1, "weekday", "month", "today") or self.month_day(at + 1) is not None
        return at if named else place

    def shared_month(self, place: int) -> When | None:
        """Read the first day of "5 and 6 March", "the 5th and the 20th of May": its month stands behind the second."""
        left = self.day_number(self.past_the(place))
        joined = left is not None and (self.line.has(left[1], "and_word") or self.line.core(left[1]) == "or")
        if left is None or not joined or not self.latin(left[1]):
            return None
        ordinal = self.line.has(left[1] - 1, "ordinal", "ordinal_suffix")
        told = ordinal or place == 0 or self.line.core(place - 1) in ON_DAYS or self.line.has(place - 1, "by", "before")
        if not told or self.line.has(place - 1, "between", "month"):
            return None
        right = self.month_day(left[1] + 1)
        second = self.day_number(self.past_the(left[1] + 1))
        if right is None or right.start is None or second is None or not left[0] < second[0] == right.start.day:
            return None
        if ordinal != self.line.has(second[1] - 1, "ordinal", "ordinal_suffix"):
            return None
        return self.one(place, left[1], calendar.day_of(right.start.year, right.start.month, left[0]))

    def hijri_then_day(self, place: int) -> When | None:
        """Read "Ramadan 10", "Muharram 1st, 1449": a day behind its month."""
        month, counted = self.line.name(place, "hijri_month"), self.day_number(place + 1)
        if month is None or counted is None or not self.latin(place) or self._noun(counted[1]):
            return None
        at = counted[1] + (self.line.core(counted[1]) == ",")
        told = self.year_at(at) if self.line.number(at) is not None else None
        year, last = (told[0], told[2]) if told and told[1] else (None, counted[1])
        whole = calendar.hijri_month(year, int(month)) if year else calendar.coming_hijri(self.today, int(month))
        if whole is None or counted[0] > _LAST_DAY or not (year or self._may_end(last)):
            return None
        return self._hijri_day(place, counted[0], When(place, last, *whole, "hijri", fixed=year is not None))

    def beside_day(self, place: int) -> When | None:
        """Read "the day after Christmas", "the Friday before Easter": told by the day that it stands beside."""
        ahead = self.line.core(place) in _DAY_AFTER or self.line.has(place + 1, "after")
        weekday = self.line.name(place, "weekday")
        if self.line.core(place - 1) in _ANY:
            return None
        if self.line.core(place) == "day" and self.line.has(place + 1, "after", "before"):
            return self._day_beside(place, place + 2, ahead=ahead)
        latin = self.latin(place)
        if not (weekday or self.line.core(place) in _DAY_AFTER | _DAY_BEFORE):
            return None
        if weekday and not (ahead or self.line.has(place + 1, "before")):
            return None
        if weekday is None:
            return self._day_beside(place, place + 1, ahead=ahead)
        base = self.simple(place + 2)
        if base is None or base.start is None or base.end is None or base.grain not in _SINGLE | {"hijri"}:
            return None
        counted = self.line.has(place - 1, "ordinal", "edge")
        if not (latin or counted or (base.grain in _FEASTS and self.definite(place))):
            return None
        near = base.end if ahead else base.start
        steps = (int(weekday) - near.weekday() - 1) % 7 + 1 if ahead else -((near.weekday() - int(weekday) - 1) % 7 + 1)
        return self.one(place, base.last, calendar.shift_days(near, steps))

    def nearest_beside_day(self, place: int) -> When | None:
        """Read "the last Friday before Christmas", أول أحد بعد العيد."""
        at = self.past_the(place)
        final = self.line.has(at, "last") or self.line.name(at, "edge") == "end"
        nth = -1 if final else int(self.line.name(at, "ordinal") or 0)
        ahead = self.line.has(at + 2, "after")
        side = (min(nth, 1), "after" if ahead else "before" if self.line.has(at + 2, "before") else "")
        if side not in _NEAREST or nth > _MOST_BEHIND or not self.line.has(at + 1, "weekday"):
            return None
        found = self.beside_day(at + 1)
        if found is None or found.start is None:
            return None
        return self.one(place, found.last, calendar.shift_days(found.start, 7 * (max(nth, 1) - 1)))

    def _day_beside(self, first: int, place: int, *, ahead: bool) -> When | None:
        """The day after or before the one that begins at a place."""
        base = self.simple(place)
        if base is None or base.start is None or base.end is None or base.grain not in _SINGLE:
            return None
        return self.one(first, base.last, calendar.shift_days(base.end if ahead else base.start, 1 if ahead else -1))

    def past_day(self, place: int) -> When | None:
        """Read "last 6th of April", "last October 21": the latest one that is over."""
        if self.turn(place) != -1 or not self.latin(place):
            return None
        found = self.month_day(place + 1) or self._month_first(place + 1)
        if found is None or found.start is None or found.fixed or found.grain != "day":
            return None
        day = calendar.shift_months(found.start, -calendar.MONTHS) if found.start >= self.today else found.start
        return self.one(place, found.last, day)

    def weekdays_on(self, place: int) -> When | None:
        """Read "two Mondays from now", "three fridays ago", "two Sundays before Easter": so many on, or back."""
        number, name = self.line.number(place), self.line.name(place + 1, "weekday")
        if number is None or name is None or not 1 <= number.value <= _MOST_WEEKS or number.value % 1:
            return None
        back, after = self.line.has(place + 2, "ago"), self.line.core(place - 1) == "in"
        count = int(number.value)
        if self.line.core(place + 2) in _BESIDE and (found := self.beside_day(place + 1)) and found.start:
            days = 7 * (count - 1) * _BESIDE[self.line.core(place + 2)]
            return self.one(place, found.last, calendar.shift_days(found.start, days))
        if not (back or after or self.line.has(place + 2, "later", "from_now")):
            return None
        ahead = (int(name) - self.today.weekday()) % 7 or 7
        days = ahead - 7 * (count + (ahead == 7)) if back else ahead + 7 * (count - 1)  # noqa: PLR2004
        return self.one(place, place + (2 if after else 3), calendar.shift_days(self.today, days))

    def so_many_weekdays(self, place: int) -> When | None:
        """Read "the next two Mondays", "last three Fridays": from the first of them to the last."""
        turn, number, name = self.turn(place), self.line.number(place + 1), self.line.name(place + 2, "weekday")
        if turn not in {1, -1} or number is None or name is None or not 2 <= number.value <= _MOST_WEEKS:  # noqa: PLR2004
            return None
        near = calendar.coming_weekday(self.today, int(name), -1 if turn < 0 else 0)
        far = calendar.shift_days(near, 7 * turn * (int(number.value) - 1)) if near else None
        ends = (near, far) if turn > 0 else (far, near)
        return self.make(place, place + 3, (ends[0], ends[1]) if ends[0] and ends[1] else None, "interval", turn=turn)

    def weeks_on_day(self, place: int) -> When | None:
        """Read "a week on Friday", "a fortnight on Monday": so many weeks behind the coming one."""
        length = self.durations.get(place)
        if length is not None:
            count, unit, last = *length.parts[0], length.last
        else:
            count, unit, last = 1.0, self.line.name(place + 1, "unit") or "", place + 2
        near = self.line.has(last, "today") and self.latin(last)
        turned = self.turn(last) in {0, 1} and self.line.has(last + 1, "weekday")  # "a week this Saturday"
        if unit not in _BY_WEEKS or not (near or turned or self.line.core(last) == "on") or count % 1:
            return None
        day = self.relative(last) if near else self.weekday(last + (not turned))
        if day is None or day.start is None or (day.turn is not None and not (near or turned)):
            return None
        back = -1 if near and day.turn == -1 else 1  # "a week yesterday"
        if self.line.has(place - 1, "within", "every") or (day.start < self.today and back > 0):
            return None
        weeks = int(count) * (1 + (unit == "fortnight")) * back
        return self.one(place, day.last, calendar.shift_days(day.start, 7 * weeks))

    def told_by_verb(self, place: int) -> When | None:
        """Read "back on 27", "we meet on 12-25", "due on 4.22": a number is a day where something happens on it."""
        if self.line.core(place - 1) not in ON_DAYS:
            return None
        number = self.line.number(place)
        if self.line.core(place - 2) not in _BEFORE_DAYS and not self._plainly_dated(place):
            return None
        if number is None and self.line.core(place)[:1].isdigit() and (told := self._ordinal_day(place)):
            return self._coming_day(place, told[1], told[0]) if self._at_end(told[1]) else None
        if number is None or number.lead or "/" in number.written:
            return None
        on = self.line.core(place - 1) == "on"
        if number.value % 1:
            return self._closed(place, place + 1, self._of_decimals(number.value)) if number.figured else None
        other = self.line.number(place + 2)
        if other is not None and other.written and number.written and self.line.core(place + 1) == "-":
            return self._closed(place, place + 3, (int(number.value), int(other.value))) if on else None
        counted = self.day_number(place)
        if counted is None or not on or not self._at_end(counted[1]):
            return None
        return self._coming_day(place, counted[1], counted[0])

    def _plainly_dated(self, place: int) -> bool:
        """Whether "25.12" and "12-25" behind "on" can be no decimal and no range: one figure is beyond the months."""
        left, right = self.line.number(place), self.line.number(place + 2)
        if left is None or not left.figured or self.line.core(place - 1) != "on":
            return False
        if left.value % 1:
            said = self._of_decimals(left.value)
        else:
            hyphen = self.line.core(place + 1) == "-" and right is not None and right.figured
            said = (int(left.value), int(right.value)) if hyphen and right is not None else None
        return said is not None and min(said) <= calendar.MONTHS < max(said) <= _LAST_DAY

    @staticmethod
    def _of_decimals(value: float) -> tuple[int, int] | None:
        """The figures on both sides of the point of "4.22"; 4.20 and 4.2 cannot be told apart."""
        below = round(value % 1 * _CENT, 6)
        return (int(value), int(below)) if below % 1 == 0 and below % 10 else None

    def _closed(self, first: int, last: int, parts: tuple[int, int] | None) -> When | None:
        """The coming day of two figures, the day first unless only the other way round there is one."""
        if parts is None or not self._at_end(last):
            return None
        day, month = parts if parts[1] <= calendar.MONTHS else (parts[1], parts[0])
        if not 1 <= month <= calendar.MONTHS or not 1 <= day <= _LAST_DAY:
            return None
        return self.dated(first, last, day, month, None)

    def _at_end(self, place: int) -> bool:
        """Whether a clause ends here, so that the number before it counts nothing."""
        token = self.line.token(place)
        if token is None:
            return self.line.number(place) is None
        return (token.kind == "mark" and token.core in {".", ",", "!", "?", ";", ")"}) or "closer" in token.senses
