"""By which day a line wants something done, by the deadlines table of the contract. Refuses rhythms ("every month")."""

from datetime import date
from typing import NamedTuple

from dialogs.language.days import calendar
from dialogs.language.goals.countdowns import count_down, last_through
from dialogs.language.goals.spans import Findings, Span, find_all
from dialogs.language.words.context import Context
from dialogs.language.words.findings import PLAIN, STRONG, WEAK, End, When
from dialogs.language.words.lexicon import load_words
from dialogs.language.words.particles import particles
from dialogs.language.words.pieces import Line

LIFETIME = 100
_YEARLY = frozenset({"month", "quarter", "half", "season"})
_UNTIL = particles("until")
_TERMS, _SCHOOLING = particles("terms"), particles("schooling")
_RAMADAN = "9"
_FEASTS = frozenset({"eid", "feast"})
_BY_DAY = frozenset({"day", "weekday", "offset", "interval"})
_SCHOOL_YEARS = particles("school_years")
_CHRISTMAS, _NEW_YEAR = (12, 25), ((12, 31), (1, 1))
_WEEKS_IN_A_YEAR, _JUST_BEGUN = 53, 31


class Deadline(NamedTuple):
    """The last day that counts: `past` where it is before today, by the contract's table.

    text[start_at:end_at] are its words with their preposition. `doubtful`: the words could mean another day too.
    """

    day: date | None
    start_at: int
    end_at: int
    past: bool = False
    doubtful: bool = False


class DeadlineReader:
    """Weighs the dates and lengths of one line: how each is introduced says whether it is an end, and which day."""

    def __init__(self, found: Findings, context: Context) -> None:
        self.found = found
        self.line = Line(found.pieces)
        self.today = context.today
        self._ahead = {length.first: length for length in found.durations if self.line.lead(length.first) == "ب"}
        self.friday_off = context.country in load_words("", "regions")["friday_off"]

    def read(self) -> End | None:
        """The strongest candidate, the last of equals; None where there is none."""
        best: End | None = None
        for when in self.found.dates:
            best = self._better(best, self._of_date(when))
        dated = self.found.dated()
        for length in self.found.durations:
            if length.first not in dated:
                found = count_down(self.line, length, self.today) or last_through(self.line, length, self.today)
                best = self._better(best, found)
        return best

    @staticmethod
    def _better(best: End | None, other: End | None) -> End | None:
        if best is None or other is None:
            return best or other
        return other if other.strength >= best.strength else best

    # How it is introduced

    def _relation(self, when: When) -> tuple[str, int]:
        """The word before a date (before, by, in, since, every or ""), and where the whole begins."""
        first, lead = when.first, self.line.lead(when.first)
        before = first - 1
        while self.line.has(before, "the", "appointed"):
            before -= 1
        if self.line.has(before, "begins") or self.line.has(before, "ends"):
            return self._clause(before, first)
        if "ل" in lead or "ع" in lead:
            return "by", first
        if when.grain not in {"offset", "day", "weekday"} and self.line.has(before, "after"):
            return "after", before
        for kind in ("before", "every", "since"):
            if self.line.has(before, kind):
                return kind, before
        if self.line.has(before, "by"):
            return "by", self._two_back(before)
        if self.line.has(before, "within", "whole_before"):
            return ("in" if self.line.name(before, "within") == "in" else "within"), before
        if "ب" in lead or "ف" in lead:
            return "in", first
        return "", first

    def _clause(self, verb: int, first: int) -> tuple[str, int]:
        """قبل ما يبدأ رمضان, قبل ما تخلص السنة, أول ما يبدأ الصيف: before the beginning or by the end."""
        before = verb - 1
        relation = "before" if self.line.has(verb, "begins") else "by"
        return relation, before if self.line.has(before, "before") else first

    def _two_back(self, before: int) -> int:
        return before - 1 if self.line.has(before - 1, "by", "before") else before

    # Dates

    def _of_date(self, when: When) -> End | None:
        relation, first = self._relation(when)
        if relation == "since" and self._runs_ahead(when):
            relation = "within"
        if (
            self._is_now(when)
            or relation in {"since", "every", "after"}
            or when.grain == "ago"
            or self._is_past_turn(when)
            or self._term(when)
            or self._numbered_week(when)
            or (relation == "" and self._decorates(when))
        ):
            return None
        if not when.ordinary or when.start is None or when.end is None:
            return None
        if self.line.has(when.last, "begins") and relation in {"before", "by"}:
            relation = "before"
        elif relation == "before" and self.line.has(when.last, "ends"):
            relation = "within"
        until = relation == "by" and self._until_ramadan(when, first)
        within = (when.start, when.end)
        day = self._day(when, within, "before" if until else relation)
        last = when.last
        if relation == "before" and day is not None and (ahead := self._ahead.get(when.last)):
            day, last = calendar.shift(day if when.edge else when.start, ahead.parts, -1), ahead.last
        if day is None:
            return None
        strength = self._strength(when, relation)
        if day < self.today and strength < STRONG:
            return None
        if self._compares(when) or (relation == "" and self._belongs_to_the_past(when)):
            return None
        return End(day, first, last, strength, until)

    def _runs_ahead(self, when: When) -> bool:
        """Whether a run begins about now or later, so that its last day is an end: من 1 ديسمبر إلى 15 يناير.

        From one weekday to another is also when people work.
        """
        if when.grain != "interval" or when.start is None or when.end is None:
            return False
        if self.line.has(when.first, "weekday") and self.line.has(when.last - 1, "weekday"):
            return False
        return when.end > self.today and (self.today - when.start).days <= _JUST_BEGUN

    def _is_now(self, when: When) -> bool:
        """Whether only the beginning is told: "from now" to a feast that is nobody's deadline."""
        now = self.line.has(when.first, "now") and not self.line.has(when.first, "today")
        return when.start == when.end == self.today and (now or self.line.has(when.first, "from_now"))

    def _term(self, when: When) -> bool:
        """Whether a term of a school is named, which no calendar knows: الفصل القادم of enrolled students."""
        if any(self.line.core(at) in _SCHOOL_YEARS for at in range(when.first, when.last + 1)):
            return True
        termed = any(self.line.core(at) in _TERMS for at in range(when.first, when.last))
        return termed and any(piece.core in _SCHOOLING for piece in self.line.pieces)

    def _numbered_week(self, when: When) -> bool:
        """Whether a week is named by its number and no year: "week 3" is one of a course, and no week of the year's."""
        if when.grain != "week" or not self.line.has(when.first, "week_word"):
            return False
        said = [number.value for at in range(when.first, when.last) if (number := self.line.number(at)) is not None]
        return bool(said) and all(value <= _WEEKS_IN_A_YEAR for value in said)

    def _decorates(self, when: When) -> bool:
        """Whether a feast says of which kind something is: "our Christmas cakes"."""
        if when.grain != "feast" or when.start is None or self.line.only(when.first, when.last):
            return False
        return self._turns_the_year(when.start) or (when.start.month, when.start.day) == _CHRISTMAS

    @staticmethod
    def _turns_the_year(day: date) -> bool:
        return (day.month, day.day) in _NEW_YEAR

    def _until_ramadan(self, when: When, first: int) -> bool:
        """Whether something lasts until Ramadan, لحد رمضان: up to its beginning, or perhaps its end."""
        named = any(self.line.name(at, "hijri_month") == _RAMADAN for at in range(when.first, when.last))
        return named and not when.edge and self.line.core(first) in _UNTIL

    @staticmethod
    def _is_past_turn(when: When) -> bool:
        return when.turn is not None and when.turn < 0

    def _compares(self, when: When) -> bool:
        """Read "more than last year", اكتر من السنة: a measure, not an end."""
        if when.grain == "offset":
            return False
        before = when.first - 1
        return self.line.has(before, "than", "more", "fewer") and not self.line.has(before, "within")

    def _belongs_to_the_past(self, when: When) -> bool:
        return when.grain == "day" and when.turn == 0 and self.line.length > when.last - when.first + 1

    @staticmethod
    def _strength(when: When, relation: str) -> int:
        if relation in {"by", "before"} or when.edge == "end" or when.grain == "offset":
            return STRONG
        return PLAIN if relation in {"in", "within"} or when.turn is not None else WEAK

    def _day(self, when: When, within: calendar.Stretch, relation: str) -> date | None:
        """The last day that counts, by the table; `within` are the days of what was named."""
        start, end = within
        if when.edge:
            return self._edge_day(when, within, relation)
        if when.grain in _BY_DAY:
            return end
        if when.grain in {"week", "weekend"}:
            return self._week_day(when, within, relation)
        if relation == "before" or (relation == "by" and when.grain == "season"):
            return self._eve(when, start)
        return start if relation == "by" and when.grain in _FEASTS else end

    def _eve(self, when: When, begins: date) -> date | None:
        """The day before a stretch begins; of one that has begun, before the next where that is sure."""
        start: date | None = begins
        if begins > self.today or when.fixed or when.turn is not None:
            return calendar.shift_days(begins, -1)
        if when.grain in _YEARLY:
            start = calendar.shift_months(begins, calendar.MONTHS)
        else:
            now = calendar.hijri_today(begins) if when.grain == "hijri" else None
            later = calendar.hijri_month(now[0] + 1, now[1]) if now else None
            start = later[0] if later else None
        return calendar.shift_days(start, -1) if start else None

    def _edge_day(self, when: When, within: calendar.Stretch, relation: str) -> date | None:
        start, end = when.stretch or within
        if when.edge in {"start", "early"}:
            begun = when.grain == "season" and start <= self.today and not when.fixed and when.turn is None
            first = calendar.shift_months(start, calendar.MONTHS) if begun else start
            return calendar.shift_days(first, -1) if first else None
        if when.edge == "middle":
            return start.replace(day=15) if when.grain == "month" else within[0]
        return self._week_day(when, within, relation) if when.grain == "week" else end

    def _week_day(self, when: When, within: calendar.Stretch, relation: str) -> date | None:
        if when.grain == "weekend":
            return calendar.shift_days(within[0], -1) if relation in {"by", "before"} else within[1]
        if when.turn == 1:
            running = calendar.last_workday(self.today, friday_off=self.friday_off)
            off = self.today.weekday() in (
                (calendar.FRIDAY,) if self.friday_off else (calendar.SATURDAY, calendar.SUNDAY)
            )
            return running if off or running is None else calendar.shift_days(running, 7)
        if when.turn == 0:
            return calendar.last_workday(self.today, friday_off=self.friday_off)
        return self._last_workday((when.stretch or within)[0])

    def _last_workday(self, start: date) -> date | None:
        """The last working day of a week; of the running one, the coming such day."""
        if start <= self.today and (self.today - start).days < 7:  # noqa: PLR2004
            return calendar.last_workday(self.today, friday_off=self.friday_off)
        return calendar.last_workday(start, friday_off=self.friday_off)


def find_deadline(text: str, context: Context, spans: tuple[Span, ...] | None = None) -> Deadline | None:  # noqa: ARG001
    """Find the one deadline of a line, or None where it holds no end that can be computed, or one beyond any lifetime.

    `spans` are those that `find_spans` gave for the same text and context; both share one reading of the line, so they
    are accepted for the caller's convenience and not needed.
    """
    found = find_all(text, context)
    if not found.dates and not found.durations:
        return None
    best = DeadlineReader(found, context).read()
    if best is None or (best.day and best.day.year - context.today.year > LIFETIME):
        return None
    start, end = found.pieces[best.first].start, found.pieces[best.last - 1].end
    return Deadline(best.day, start, end, past=bool(best.day and best.day < context.today), doubtful=best.doubtful)
