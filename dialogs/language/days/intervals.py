"""Stretches told by two words of time: "this week from Tuesday", النصف الأول من مارس, "all year". Refuses lengths."""

from datetime import date

from dialogs.language.days import calendar, feasts
from dialogs.language.days.calendar import Stretch
from dialogs.language.days.stretches import StretchReader
from dialogs.language.words.findings import When

_RUNNING = frozenset({"week", "month", "quarter", "year"})
_HALVED = frozenset({"month", "hijri", "quarter", "decade", "century"})
_LINKED_LEADS = frozenset({"و", "ل"})
_FULL, _HALF, _CENTURY = 4, 6, 100
_SATURDAY = 5
_MOST_WEEKENDS = 60


class IntervalReader(StretchReader):
    """Finds stretches that one word of time cuts out of another, and units that are told as a whole."""

    # Within a week, a month, a century

    def week_days(self, place: int) -> When | None:
        """Read "next week from Tuesday to Thursday", الأسبوع الماضي بين الإثنين والأربعاء."""
        week = self.unit(place)
        if week is None or week.grain != "week" or week.start is None:
            return None
        at = week.last + (self.line.core(week.last) in {",", "،", "-"})
        between = self.line.has(at, "between")
        at += between or self.line.has(at, "from")
        left = self._weekday_of_range(at)
        if left is None:
            return None
        joined = self.line.has(left[1], "to") or self.line.core(left[1]) in {"-", "~"}
        joined = joined or (between and self.line.has(left[1], "and_word"))
        if not joined and (self.line.lead(left[1]) not in _LINKED_LEADS or at == week.last):
            return None
        right = self._weekday_of_range(left[1] + joined)
        if right is None:
            return None
        start, end = (calendar.shift_days(week.start, day) for day in (left[0], right[0]))
        if start and end and start > end:
            start = calendar.shift_days(start, -7)
        return self.make(place, right[1], (start, end) if start and end else None, "interval", fixed=True)

    def _weekday_of_range(self, place: int) -> tuple[int, int] | None:
        at = place + self.line.has(place, "day_word", "the")
        name = self.line.name(at, "weekday")
        return (int(name), at + 1) if name else None

    def half_of(self, place: int) -> When | None:
        """Read "the first half of March", النصف الثاني من الشهر القادم; halves of a year are periods of their own."""
        found = self._counted(place) or self._counted_english(place)
        if found is None or found[1] != _HALF:
            return None
        base = self._of(found[2])
        if base is None and "century_word" in self.present:
            base = self.century(self.past_links(found[2]))
        if base is None or base.grain not in _HALVED or base.start is None or base.end is None:
            return None
        middle = self._middle(base.start, base.end, base.grain)
        after = calendar.shift_days(middle, 1) or base.end
        half = (base.start, middle) if found[0] == 1 else (after, base.end)
        return self.make(place, base.last, half, "offset", fixed=True)

    def third_of(self, place: int) -> When | None:
        """الثلث الأخير من رمضان, الثلث الأول من العام."""
        nth = 3 if self.line.has(place + 1, "last_word") else int(self.line.name(place + 1, "ordinal") or 0)
        if self.line.name(place, "fraction") != "1/3" or not self.definite(place + 1) or not 1 <= nth <= 3:  # noqa: PLR2004
            return None
        base = self._of(place + 2)
        if base is None or base.start is None or base.end is None or base.grain == "week":
            return None
        if base.grain == "year" and base.start.month == 1:
            stretch = calendar.months_from(base.start.year, 4 * nth - 3, 4)
            return self.make(place, base.last, stretch, "offset", fixed=True)
        third = ((base.end - base.start).days + 2) // 3
        start = calendar.shift_days(base.start, (nth - 1) * third)
        end = calendar.shift_days(start, third - 1) if start and nth < 3 else base.end  # noqa: PLR2004
        return self.make(place, base.last, (start, end) if start and end else None, "offset", fixed=True)

    @staticmethod
    def _middle(start: date, end: date, grain: str) -> date:
        if grain == "month":
            return start.replace(day=15)
        if grain in {"decade", "century"}:
            return date(start.year + (4 if grain == "decade" else 49), 12, 31)
        return calendar.shift_days(start, (end - start).days // 2) or start

    def nth_weekend(self, place: int) -> When | None:
        """Read "the last weekend in March", أول ويكند في ديسمبر, عطلة نهاية الأسبوع الأولى من ديسمبر."""
        at = self.past_the(place)
        behind = self.line.has(at, "weekend")
        if behind and not self.definite(at + 1):
            return None
        last = behind and self.line.has(at + 1, "last_word")
        nth = -1 if last else self._nth(at + behind)
        if nth is None or not self.line.has(at + (not behind), "weekend"):
            return None
        base = self._of(at + 2)
        if base is None or base.start is None or base.end is None or base.grain == "week":
            return None
        saturday = calendar.nth_weekday((base.start, base.end), _SATURDAY, nth)
        sunday = calendar.shift_days(saturday, 1) if saturday else None
        return self.make(place, base.last, (saturday, sunday) if saturday and sunday else None, "weekend", fixed=True)

    def weekends_on(self, place: int) -> When | None:
        """Read "two weekends ago", "three weekends from now", "in two weekends"."""
        first, within = place, self.line.core(place) == "in"
        place += within
        number = self.line.number(place)
        back, ahead = self.line.has(place + 2, "ago"), within or self.line.has(place + 2, "later", "from_now")
        if number is None or not self.line.has(place + 1, "weekend") or not (back or ahead):
            return None
        if number.value % 1 or not 1 <= number.value <= _MOST_WEEKENDS:
            return None
        stretch = calendar.unit_around(self.today, "weekend", int(-number.value if back else number.value))
        last = place + 3 - (within and not self.line.has(place + 2, "ago", "later", "from_now"))
        return self.make(first, last, stretch, "ago" if back else "weekend", turn=-1 if back else None)

    def decade_of_century(self, place: int) -> When | None:
        """تسعينيات القرن الماضي, "the seventies of the 19th century": that decade of those hundred years."""
        name = self.line.name(place, "decades")
        century = self.century(self.past_links(place + 1))
        if (
            name is None
            or century is None
            or century.start is None
            or (self.definite(place) and century.first == place + 1)
        ):
            return None
        year = century.start.year // _CENTURY * _CENTURY + int(name) % _CENTURY
        return self.make(place, century.last, calendar.months_from(year, 1, 120), "decade", fixed=True)

    # A year, then what is meant of it

    def year_then_part(self, place: int) -> When | None:
        """Read "last year's June", "next year in March", السنة الجاية في مارس, "this year's Q3"."""
        year = self.unit(place)
        if year is None or year.grain != "year" or year.start is None:
            return None
        at = self.past_links(year.last)
        sure = at > year.last or self.line.core(year.last - 1) != self._folded(year.last - 1)
        if sure and (season := self.line.name(at, "season")) and self.latin(at):
            return self.make(place, at + 1, feasts.season(self.today, season, year.start.year), "season", fixed=True)
        if sure and (code := self._coded(at) or self._counted(at) or self._counted_english(at)):
            stretch = calendar.months_from(year.start.year, (code[0] - 1) * code[1] + 1, code[1])
            return self.make(place, code[2], stretch, "quarter" if code[1] < _HALF else "half", fixed=True)
        if not sure and self.line.name(at, "shy") == "month":
            return None
        month = self._month_at(at)
        if month is None or self.line.number(month[1]) is not None or self.turn_behind(month[1]):
            return None
        return self.make(place, month[1], calendar.month_of(year.start.year, month[0]), "month", fixed=True)

    def _folded(self, place: int) -> str:
        token = self.line.token(place)
        return token.folded if token else ""

    # Units as a whole, and what has run of them

    def whole_unit(self, place: int) -> When | None:
        """Read "all year", "this whole week", "the entire month", طوال الأسبوع القادم, على مدار العام."""
        at = self.past_the(place)
        turn = self.turn(at) if self.line.has(at, "turn_before") else None
        at += turn is not None
        every = self.line.has(at, "every") and self.definite(at + 1) and not self.line.has(at + 1, "turn")
        if not (every or self.line.has(at, "whole_before")) or (at == place and not self._is_whole(at)):
            return None
        at += 1
        while at < place + 5 and self.line.has(at, "of_word", "the"):
            at += 1
        found = self.unit(at) or self._year_said(at) or self._named_month(at) if turn is None else None
        if found and found.grain in _RUNNING:
            found.first = place
            return found
        name = self.line.name(at, "unit")
        if name not in _RUNNING or not (self.definite(at) or self.latin(at)) or self.line.has(at + 1, "turn"):
            return None
        stretch = calendar.unit_around(self.today, str(name), min(turn or 0, 1))
        return self.make(place, at + 1, stretch, str(name), turn=turn)

    def _named_month(self, place: int) -> When | None:
        """Read "month of May", which is that month and not the running one."""
        of = self.line.core(place) == "month" and self.line.has(place + 1, "of_word")
        return self.month(place) if of else None

    def _is_whole(self, place: int) -> bool:
        """Whether "all" or طوال stands there; "full" and "whole" alone count one of a unit."""
        return not self.latin(place) or self.line.core(place) == "all"

    def _year_said(self, place: int) -> When | None:
        year, number = self.year_at(place), self.line.number(place + 1)
        if year is None or year[1] or (number is not None and number.figured and len(number.written) != _FULL):
            return None
        return self.make(place, year[2], calendar.months_from(year[0], 1, calendar.MONTHS), "year", fixed=True)

    def so_far(self, place: int) -> When | None:
        """Read "this month so far", "so far this year", هذا العام حتى الآن: from its start until today."""
        first, opened = place, self.line.has(place, "so_far")
        place += opened
        unit = self.unit(place)
        if unit is None or unit.turn != 0 or unit.start is None or unit.start > self.today:
            return None
        if not opened and not self.line.has(unit.last, "so_far"):
            return None
        return self.make(first, unit.last + (not opened), (unit.start, self.today), "ago", turn=-1)

    # Around another day

    def around_day(self, place: int) -> When | None:
        """Read "within 2 weeks of the launch day", "less than 3 days after tomorrow", "the 2 weeks before Eid"."""
        length = self.durations.get(place + 1)
        if length is None:
            return None
        limit = self.line.has(place, "within", "fewer", "at_most") and not self.line.has(place, "long")
        if limit and self.line.core(place) == "in" and self.line.name(length.last, "from_day") is not None:
            return None  # "in 2 days from Friday" is a day
        if not (limit or self.line.has(place, "the")):
            return None
        sign = self.line.name(length.last, "from_day")
        if sign is None and limit and self.line.has(length.last, "of_word"):
            sign = "1"
        now, bounded = self.line.has(length.last, "from_now"), self.line.has(place, "fewer", "at_most")
        if bounded and (now or (self.line.has(place - 1, "within", "in_word") and not self.latin(place))):
            end = calendar.shift(self.today, length.parts)
            return self.make(place, length.last + now, (self.today, end) if end else None, "offset")
        opening = not limit and self.line.core(length.last) == "from"
        ended = not limit and self.line.name(length.last, "week_opens") == "-1"
        till = ended or (not limit and self.line.core(length.last) == "to")
        base = self.at(length.last + 1) if sign or till else None
        if base is None or base.start is None or base.end is None or base.grain in {"offset", "ago", "interval"}:
            return None
        if till or opening:
            return (
                self._bounded(place, base.last, (base.start, base.end), length.parts, till=till)
                if ended or base.grain in _RUNNING or opening
                else None
            )
        stretch = self._beside((base.start, base.end), length.parts, int(sign or 1), counted=not limit)
        return self.make(place, base.last, stretch, "offset")

    def _bounded(
        self, first: int, last: int, base: Stretch, parts: tuple[tuple[float, str], ...], *, till: bool
    ) -> When | None:
        """Read "the two weeks from Monday", "the three months to March": the stretch belongs to its own end."""
        edge = calendar.shift_days(base[1], 1) if till else base[0]
        far = calendar.shift(edge, parts, -1 if till else 1) if edge else None
        end = base[1] if till else calendar.shift_days(far, -1) if far else None
        start = far if till else base[0]
        return self.make(first, last, (start, end) if start and end else None, "offset")

    @staticmethod
    def _beside(base: Stretch, parts: tuple[tuple[float, str], ...], sign: int, *, counted: bool) -> Stretch | None:
        """So long behind or before a stretch; where its days are counted, the day itself is none of them."""
        near = base[1] if sign > 0 else base[0]
        far = calendar.shift(near, parts, sign)
        edge = calendar.shift_days(near, sign) if counted else near
        if far is None or edge is None:
            return None
        return (edge, far) if sign > 0 else (far, edge)
