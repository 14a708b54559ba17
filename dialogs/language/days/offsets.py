"""Days reached by counting: بعد 3 شهور, "two years ago", the next 3 months. Refuses lengths below a day."""

from collections.abc import Sequence
from datetime import date

from dialogs.language.days import calendar
from dialogs.language.days.days import DayReader
from dialogs.language.words.context import Context
from dialogs.language.words.findings import Duration, When
from dialogs.language.words.pieces import Line, Number, Piece

LENGTH = "length"  # stands among the senses of a line that holds a length of time
_SINGLE = frozenset({"day", "weekday", "feast", "eid"})
_SMALL = frozenset({"second", "minute", "hour"})


class OffsetReader(DayReader):
    """Finds what lengths of time lead to, from today or from another day."""

    def __init__(
        self, pieces: Sequence[Piece], durations: Sequence[Duration], present: frozenset[str], context: Context
    ) -> None:
        super().__init__(Line(pieces), present | {LENGTH} if durations else present, context)
        self.durations = {found.first: found for found in durations}

    def counted_from(self, place: int) -> When | None:
        """بعد 3 شهور, "within 2 weeks", "two years ago", قبل سنة, "in 6 weeks", "4 months from tomorrow"."""
        if (found := self.durations.get(place)) is not None:
            return self._behind(place, found)
        vague = self.line.has(place + 1, "guess", "exact") or (
            self.line.has(place + 1, "article") and self.line.has(place + 2, "few")
        )
        bounded = self.line.has(place + 1, "at_most", "fewer") and self.latin(place)
        length = self.durations.get(place + 1 + (vague or bounded))
        if length is None or _too_short(length):
            return None
        if (
            bounded
            and self.line.has(place, "within")
            and not (self.line.has(place, "long") or self.line.has(length.last, "ago"))
        ):
            return self._until(place, length)
        if self.line.has(place, "after", "more_time") or (self.line.core(place) == "in" and not length.definite):
            return self._after(place, length)
        if self.line.has(place, "before") or (self.line.has(place, "since") and not self.line.has(place, "from")):
            return self._ago(place, length)
        if length.definite and self.definite(length.last) and self.line.has(length.last, "ordinal", "last_word"):
            return None  # الأشهر الثلاثة الأولى من العام
        if self.line.has(place, "within") and not self.line.has(place, "long", "ago"):
            return None if self.line.has(length.last, "ago") else self._until(place, length)
        return None

    def _after(self, place: int, length: Duration) -> When | None:
        if self.line.has(place, "after") and self.line.has(length.last, "of_word") and not self.latin(length.last):
            base = self._counting_base(length.last + 1)
            if base is not None and base.start is not None and (base.grain in _SINGLE or base.edge):
                ahead = calendar.shift(edge_of(base, base.start), length.parts)
                return self.make(place, base.last, (ahead, ahead) if ahead else None, "offset")
        if self.line.name(length.last, "from_day") == "1" or self.line.core(length.last) == "since":
            base = self.simple(length.last + 1) or self._year_told(length.last)
            if base is not None and base.start is not None:
                ahead = calendar.shift(base.start, length.parts)
                return self.make(place, base.last, (ahead, ahead) if ahead else None, "offset")
        day = calendar.shift(self.today, length.parts)
        last = length.last + self.line.has(length.last, "from_now")
        last += self.line.has(last, "later")
        week = self._weekday_of(day, last, length)
        if week is not None:
            week.first = place
            return week
        return self.make(place, last, (day, day) if day else None, "offset")

    def _year_told(self, place: int) -> When | None:
        year = self.year_at(place + 1)
        stretch = calendar.months_from(year[0], 1, calendar.MONTHS) if year and not year[1] else None
        return self.make(place + 1, year[2], stretch, "year") if year else None

    def _weekday_of(self, day: date | None, last: int, length: Duration) -> When | None:
        """بعد 3 أسابيع يوم الإثنين: that day of the week that far on."""
        at = last + (self.line.has(last, "day_word") or self.line.core(last) == "on")
        name = self.line.name(at, "weekday")
        if (
            name is None
            or day is None
            or length.parts[-1][1] != "week"
            or not self.is_weekday(last, at, worded=at > last)
        ):
            return None
        week = calendar.unit_around(day, "week")
        return self.one(last, at + 1, calendar.shift_days(week[0], int(name))) if week else None

    def weeks_on(self, place: int) -> When | None:
        """The week that بعد أسبوعين or "two years from now" leads to."""
        found = self.counted_from(place)
        length = self.durations.get(place + 1) or self.durations.get(place)
        if found is None or found.start is None or found.grain not in {"offset", "ago"} or length is None:
            return None
        return self.make(place, found.last, calendar.unit_around(found.start, "week"), "week")

    def _ago(self, place: int, length: Duration) -> When | None:
        if self.line.has(place, "before") and self.line.has(length.last, "ends", "begins"):
            return None
        if self.line.has(place, "before") and self.line.has(length.last, "of_word"):
            base = self._counting_base(length.last + 1)
            if base is not None and base.start is not None:
                ahead = calendar.shift(edge_of(base, base.start), length.parts, -1)
                return self.make(place, base.last, (ahead, ahead) if ahead else None, "offset")
        day = calendar.shift(self.today, length.parts, -1)
        last = length.last + self.line.has(length.last, "from_now")
        if (week := self._weekday_of(day, last, length)) is not None and self.line.has(place, "before"):
            return self.one(place, week.last, week.start)
        return self.make(place, last, (day, day) if day else None, "ago")

    def _until(self, place: int, length: Duration) -> When | None:
        last = length.last
        behind = self.turn_behind(last)
        if behind and behind[0]:
            return self._run(place, behind[1], length, behind[0])
        end = calendar.shift(self.today, length.parts)
        last += self.line.has(last, "from_now")
        return self.make(place, last, (self.today, end) if end else None, "offset")

    def _behind(self, place: int, length: Duration) -> When | None:
        """What stands behind a length: ago, later, from now, from tomorrow, القادمة, الماضية."""
        last = length.last
        if _too_short(length):
            return None
        if self.line.has(last, "ago"):
            day = calendar.shift(self.today, length.parts, -1)
            name = self.line.name(last + 1, "today")
            if name is not None and day is not None:
                day = calendar.shift_days(day, int(name))
            if name is None and (week := self._weekday_of(day, last + 1, length)) is not None:
                return self.one(place, week.last, week.start)
            return self.make(place, last + 1 + (name is not None), (day, day) if day else None, "ago")
        if self.line.has(last, "from_now", "later"):
            return self._from_now(place, length)
        behind = self.turn_behind(last) or ((length.turn, last) if length.turn is not None else None)
        if behind is not None and behind[0] != 0:
            return self._run(place, behind[1], length, behind[0])
        sign = self.line.name(last, "from_day")
        base = self._counting_base(last + 1) if sign else None
        if (
            base is None
            or base.start is None
            or (base.grain == "month" and self.line.core(last) == "from" and not (base.edge or base.fixed))
        ):
            return None
        day = calendar.shift(edge_of(base, base.start), length.parts, int(sign or 1))
        return self.make(place, base.last, (day, day) if day else None, "offset")

    def _counting_base(self, place: int) -> When | None:
        """What a length is counted from: a day or a stretch, or the beginning or end of one."""
        at = self.past_the(place)
        if self.line.has(at, "edge"):
            return self.at(at)
        counted = self.latin(at) and self.line.has(at, "last", "ordinal")
        return (self.nth_day(at) if counted else None) or self.simple(place)

    def nth_day(self, place: int) -> When | None:
        """The nth day of a period ("the last day of March"): none here, where no periods are cut."""

    def _from_now(self, place: int, length: Duration) -> When | None:
        last, before = length.last, place - 1
        if self.line.core(last) == "time" and self.line.core(before) != "in":
            return None
        past = not self.latin(last) and self.line.has(before, "before", "since")
        past = past or any(self.line.name(at, "meeting") == "past" for at in range(place))  # غادرت شهرين من الآن
        day = calendar.shift(self.today, length.parts, -1 if past else 1)
        return self.make(place, last + 1, (day, day) if day else None, "ago" if past else "offset")

    def _run(self, first: int, last: int, length: Duration, turn: int) -> When | None:
        """The next 3 months, the last 2 weeks: from tomorrow on, or up to yesterday; decades and quarters whole."""
        value, unit = length.parts[0]
        if unit in {"decade", "quarter"} and value == int(value):
            return self._whole_run(first, last, (int(value), unit), turn)
        end = calendar.shift(self.today, length.parts, 1 if turn > 0 else -1)
        near = calendar.shift_days(self.today, 1 if turn > 0 else -1)
        if end is None or near is None:
            return None
        if turn > 0:
            return self.make(first, last, (near, max(end, near)), "offset", turn=1)
        return self.make(first, last, (min(end, near), near), "ago", turn=-1)

    def _whole_run(self, first: int, last: int, length: tuple[int, str], turn: int) -> When | None:
        count, unit = length
        start = calendar.unit_around(self.today, unit, 1 if turn > 0 else -count)
        end = calendar.unit_around(self.today, unit, count if turn > 0 else -1)
        grain = "offset" if turn > 0 else "ago"
        return self.make(first, last, (start[0], end[1]) if start and end else None, grain, turn=turn)

    def past_or_next(self, place: int) -> When | None:
        """Read "the next 3 months", "over the past two years", آخر 3 سنوات."""
        turn = self.turn(place)
        if turn is None and self.line.has(place, "last_so_many"):
            turn = -1
        length = self.durations.get(place + 1) or self._one_and_half(place + 1) or self._one_ahead(place)
        if turn == 0 and length is not None and self._runs_from_today(place) and not _too_short(length):
            return self._until(place, length)
        if not turn or length is None or _too_short(length) or not self._counts_units(length):
            return None
        found = self._run(place, length.last, length, turn)
        if found is not None:
            found.last += self.line.has(found.last, "from_now")
        return found

    def _runs_from_today(self, place: int) -> bool:
        """Whether فهاد or "in these" opens a length of time: في هذه الأشهر الثلاثة."""
        lead = self.line.lead(place)
        return not self.latin(place) and ("ف" in lead or "ب" in lead or self.line.has(place - 1, "within", "in_word"))

    def _one_and_half(self, place: int) -> Duration | None:
        """Read "the next year and a half"."""
        unit, half = self.line.name(place, "unit"), self.line.number(place + 2)
        if (
            unit is None
            or half is None
            or not self.line.has(place + 1, "and_word")
            or (half.value, half.alone) != (0.5, True)
        ):
            return None
        return Duration(place, place + 3, ((1.5, unit),))

    def _one_ahead(self, place: int) -> Duration | None:
        """Read "over the next year", خلال آخر شهر: one of them from today, not the next or last on the calendar."""
        unit = self.line.name(place + 1, "unit")
        if unit and self.line.has(place, "last_so_many") and self.line.name(place - 1, "within") == "within":
            whole = not (self.definite(place + 1) or self.line.has(place - 1, "long") or self._named(place + 2))
            return Duration(place + 1, place + 2, ((1.0, unit),)) if whole else None
        if (
            unit is None
            or self.line.name(place - 1, "within") != "within"
            or self.line.has(place - 1, "long", "all_along")
            or self.turn(place) != 1
            or self.line.has(place + 2, "of_word", "in_word")
            or not self.line.core(place).startswith("the ")
        ):
            return None
        return Duration(place + 1, place + 2, ((1.0, unit),))

    def _named(self, place: int) -> bool:
        """Whether a unit is of something or has a name of its own, and so is no mere length."""
        return (
            self.line.has_any(place, "of_word", "in_word", "month", "hijri_month")
            or self.line.number(place) is not None
        )

    def _counts_units(self, length: Duration) -> bool:
        first = self.line.pieces[length.first]
        if length.parts[0][0] % 1:
            return True
        return isinstance(first, Number) or not {"pair", "few", "unit"}.isdisjoint(first.senses)


def edge_of(when: When, day: date) -> date:
    """The day that a beginning or an end names; `day` of what has none."""
    stretch = when.stretch or (when.start or day, when.end or day)
    return {"start": stretch[0], "end": stretch[1]}.get(when.edge or "", day)


def _too_short(length: Duration) -> bool:
    return all(unit in _SMALL for _, unit in length.parts)
