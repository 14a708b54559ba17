"""Days told from other days or by a meeting: من اليوم بأسبوعين, "نلتقي في 15". Refuses mere lengths."""

from datetime import date, timedelta

from dialogs.language.days import calendar
from dialogs.language.days.offsets import OffsetReader, edge_of
from dialogs.language.words.findings import Duration, When

_SINGLE = frozenset({"day", "weekday", "feast", "eid"})
_BASES = _SINGLE | {"hijri", "month", "season", "year", "week", "quarter", "half"}
_SMALL = frozenset({"second", "minute", "hour"})
_HIJRI_MONTHS = {"month": 1, "year": calendar.MONTHS}
_LEAST_TOLD = 11
_LAST_DAY, _FULL, _SHORT = 31, 4, 2


class ToldDayReader(OffsetReader):
    """Finds days that take two steps to tell."""

    def counted_on(self, place: int) -> When | None:
        """من اليوم بأسبوعين, يومين من الغد, ثلاثة أيام بعد العيد, بعد العيد بأسبوع."""
        if self.line.has(place, "from_now"):
            length = self._by(place + 1)
            return self._shifted(place, length.last, self.today, length) if length else None
        length = self.durations.get(place)
        if length is None:
            return self._since(place) or self._beyond(place)
        at = length.last
        if self.line.name(at, "today") == "2" and self.line.core(at).startswith("بعد "):  # يومين بعد غد
            return self._shifted(place, at + 1, self.today + timedelta(1), length)
        linked = self.line.has(at, "of_word", "after") and not self.latin(at) and not self.line.has(at, "from_now")
        if not linked or self.line.has(place - 1, "within") or "و" in self.line.lead(at):
            return None
        base = self.simple(at + 1)
        if base is None or base.start is None or base.grain not in _SINGLE or self.line.has(base.last, "to"):
            return None
        return self._shifted(place, base.last, base.start, length)

    def _by(self, place: int) -> Duration | None:
        """A length that ب stands before: بأسبوعين, ب 3 أيام."""
        loose = self.line.core(place) == "ب"
        length = self.durations.get(place + loose)
        if length is None or not (loose or self.line.lead(length.first) == "ب"):
            return None
        return None if all(unit in _SMALL for _, unit in length.parts) else length

    def _since(self, place: int) -> When | None:
        """من أسبوعين as the whole line: so long ago."""
        length = self.durations.get(place + 1) if self.line.core(place) == "من" else None
        if length is None or not self.line.only(place, length.last):
            return None
        return self._shifted(place, length.last, self.today, length, -1)

    def _beyond(self, place: int) -> When | None:
        """بعد العيد بأسبوع, قبل رمضان بشهر: so far behind a day, or before it."""
        after, before = self.line.has(place, "after"), self.line.has(place, "before")
        if not (after or before) or self.latin(place):
            return None
        base = self._counting_base(place + 1)
        length = self._by(base.last) if base is not None and base.grain in _BASES else None
        if base is None or length is None or base.start is None or base.end is None:
            return None
        near = edge_of(base, base.end if after else base.start)
        if base.edge == "start" and near < self.today and base.turn is None and not base.fixed:
            coming = calendar.unit_around(near, base.grain, 1)
            near = coming[0] if coming else near
        return self._shifted(place, length.last, near, length, 1 if after else -1)

    def _shifted(self, first: int, last: int, day: date, length: Duration, sign: int = 1) -> When | None:
        found = calendar.shift(day, length.parts, sign)
        return self.make(first, last, (found, found) if found else None, "offset")

    def spaced(self, place: int) -> When | None:
        r"""Read "25 / 3 / 2027", "25 - 3 - 2027" and 25\\3\\2027: a date that its marks stand loose in."""
        mark = self.line.core(place + 1)
        if mark not in {"/", "-", "\\"} or self.line.core(place + 3) != mark:
            return None
        parts = [self.line.number(place + step) for step in (0, 2, 4)]
        written = [part.written for part in parts if part is not None and part.written.isdigit()]
        if len(written) < len(parts) or max(map(len, written)) != _FULL or len(written[1]) > _SHORT:
            return None
        return self.one(place, place + 5, self._whole_date("/".join(written)), fixed=True)

    def hijri_counted(self, place: int) -> When | None:
        """بعد سنة هجرية, قبل شهرين هجريين: counted by the other calendar."""
        length = self.durations.get(place + 1)
        if length is None or not self.line.has(length.last, "hijri_mark") or len(length.parts) > 1:
            return None
        sign = 1 if self.line.has(place, "after", "within") else -1 if self.line.has(place, "before", "since") else 0
        value, unit = length.parts[0]
        size = _HIJRI_MONTHS.get(unit)
        if not sign or size is None:
            return None
        day = calendar.shift_hijri(self.today, sign * int(value * size))
        return self.make(place, length.last + 1, (day, day) if day else None, "offset" if sign > 0 else "ago")

    # A day behind its month or year

    def day_behind_unit(self, place: int) -> When | None:
        """الشهر القادم يوم 20, السنة القادمة في 5 مايو."""
        unit = self.unit(place)
        if unit is None or unit.start is None or unit.grain not in {"month", "year"}:
            return None
        if self.latin(place) and unit.grain == "month":
            return None
        at = unit.last + (self.line.core(unit.last) == ",")
        linked = self.line.has(at, "in_word") or self.line.core(at) == "on"
        at += linked
        if unit.grain == "year":
            whole = (self.month_day(at) or self._month_first(at)) if linked or not self.latin(place) else None
            if whole is None or whole.start is None or whole.fixed or self.line.lead(at):
                return None
            return self.dated(place, whole.last, whole.start.day, whole.start.month, unit.start.year)
        worded = self.line.has(at, "day_word")
        found = self.day_number(at + worded)
        if found is None or not (worded or (linked and self.definite(at))) or not self._may_end(found[1]):
            return None
        return self.one(place, found[1], calendar.day_of(unit.start.year, unit.start.month, found[0]))

    def numbered_day(self, place: int) -> When | None:
        """في اليوم العشرين من مايو, في اليوم الثالث والعشرين."""
        is_day = self.line.has(place, "day_itself")
        found = self.day_number(place + 1) if is_day and self.definite(place + 1) else None
        if found is None:
            return None
        day, last = found
        if (whole := self.day_of_month_at(place, day, self._to_month(last))) is not None:
            return whole
        return self._coming_day(place, last, day) if day >= _LEAST_TOLD and self._may_end(last) else None

    def _is_first(self, place: int) -> bool:
        """Whether الأول من يناير is its first day."""
        month = self._month_at(place + 2) or self.hijri(place + 2)
        return self.line.has(place, "ordinal") and month is not None

    # A weekday behind its date

    def named_behind(self, found: When) -> When:
        """Take in the weekday that a day says behind itself: "22 نوفمبر، الأحد", "22 November, Sunday"."""
        if found.grain != "day" or found.start is None or found.start != found.end:
            return found
        at = found.last + (self.line.core(found.last) in {",", "("})
        worded = self.line.has(at, "day_word")
        name = self.line.name(at + worded, "weekday")
        if name is None or self.line.lead(at) or not self.is_weekday(at, at + worded, worded=worded):
            return found
        if found.turn is not None:
            return self._also_named(found, at + worded, int(name))
        whole = self.matching(found, int(name))
        if whole.start is not None and whole.start.weekday() == int(name):
            whole.last = at + worded + 1
            whole.last += self.line.core(at - 1) == "(" and self.line.core(whole.last) == ")"
        return whole

    def _also_named(self, found: When, at: int, weekday: int) -> When:
        """غدا الأحد 22 نوفمبر: a near day with its weekday, and with its date."""
        if found.start is None or found.start.weekday() != weekday:
            return found
        dated = self._with_date(at, at + 1, weekday)
        found.last = dated.last if dated is not None and dated.start == found.start else at + 1
        return found

    # Meetings

    def met(self, place: int) -> When | None:
        """نلتقي في 15, عدت للثاني, موعدنا 27: a day of this month, where somebody comes, goes or meets."""
        at = self.past_the(place)
        said = self.line.number(at) or self.line.piece(at)
        found = self.day_number(at)
        sense = self._meets_before(place, said.lead) if said is not None and found is not None else None
        if found is None or sense is None:
            return None
        day, last = found
        if not 1 <= day <= _LAST_DAY or not self._closes_at(last):
            return None
        if sense == "ahead":
            return self._coming_day(place, last, day)
        return self.make(place, last, self._of_this_month(day), "day")

    def _meets_before(self, place: int, lead: str) -> str | None:
        """What a word of coming, going or meeting before says of the time, with في, إلى or ل between."""
        linked = self.line.has(place - 1, "in_word", "to") or self.line.core(place - 1) == "ل"
        if lead not in {"", "ل", "ب"} or not (linked or lead):
            return None
        return self.line.name(place - 1 - linked, "meeting")

    def met_on(self, place: int) -> When | None:
        """يوم 15.3, سأعود 22-4, نلتقي في 4.22: a day and month in marks that elsewhere make a decimal or a range."""
        number, second = self.line.number(place), self.line.number(place + 2)
        linked = self.line.has(place - 1, "in_word", "to")
        if number is None or not (self.line.has(place - 1, "day_word") or self.line.has(place - 1 - linked, "meeting")):
            return None
        left, right, last = number.dotted.partition(".")[0], number.dotted.partition(".")[2], place + 1
        if not left and self.line.core(place + 1) == "-" and second is not None:
            left, right, last = number.written, second.written, place + 3
        if not (left.isdecimal() and right.isdecimal()) or not self._closes_at(last):
            return None
        day, month = (
            sorted((int(left), int(right)), reverse=True) if int(right) > calendar.MONTHS else (int(left), int(right))
        )
        return self.dated(place, last, day, month, None) if 1 <= month <= calendar.MONTHS else None

    def _closes_at(self, place: int) -> bool:
        """Whether nothing is counted before this place."""
        following = self.line.piece(place)
        return following is None or (following.kind == "mark" and following.core not in {"%", "/", "-", ":", "$", "+"})

    def _of_this_month(self, day: int) -> tuple[date, date] | None:
        for step in range(3):
            month = calendar.unit_around(self.today, "month", step)
            found = calendar.day_of(month[0].year, month[0].month, day) if month else None
            if found:
                return found, found
        return None
