"""Days of no named month: "by the 15th", يوم 15, حتى الحادي والعشرين, 15 الشهر. Refuses a day that counts something."""

from dialogs.language.days import calendar
from dialogs.language.days.months import SINCE, MonthReader
from dialogs.language.words.findings import When
from dialogs.language.words.particles import particles
from dialogs.language.words.pieces import Number

_LEAST_LONE_ORDINAL, _FULL = 11, 4
WEEKS_ON = {"week": 7, "fortnight": 14}  # what stands behind a day puts it off: "Monday week"
ENDS_OF_DAY = particles("ends_of_day")
_BEHIND_DAYS = particles("behind_days")


class LoneDayReader(MonthReader):
    """Finds days that only their number names."""

    def lone_day(self, place: int) -> When | None:
        """A day of the month with no month named: "by the 15th", يوم 15, حتى الحادي والعشرين, 15 الشهر."""
        at, worded = place, self.line.has(place, "day_word")
        the = not worded and self.line.has(place, "the")
        if worded:
            at += 1
            if dated := self.month_day(at):
                dated.first = place
                return dated
        elif the and self.line.has(place - 1, "by", "before", "within"):
            at += 1
            worded = self.line.has(at, "ordinal") or self.line.number(at) is not None
        elif the and self.line.only(place, place + 2):
            at, worded = at + 1, self.line.has(at + 1, "ordinal")
        elif the and self._closes(place):
            at, worded = at + 1, True
        found = self.day_number(at)
        if found is None or self.line.has(place - 1, "every"):
            return None
        day, last = found
        if self._running(last) and (worded or self.line.number(at) is not None):
            return self.one_of_month(place, last + 1, day)
        if worded and self._coming(last):
            return self._coming_day(place, last + 1, day)
        if not worded and not self._of_the_month(place, day, last):
            return None
        last += self._names_the_month(last)
        ends = self._may_end(last) or self.line.core(last) in _BEHIND_DAYS
        return self._coming_day(place, last, day) if ends else None

    def _running(self, place: int) -> bool:
        """Whether الجاري, الحالي says that the running month is meant: 25 الجاري."""
        ends = self.line.piece(place + 1) is None or self.line.token(place + 1) is not None
        return ends and self.turn(place) == 0 and self.definite(place) and not self.latin(place)

    def _coming(self, place: int) -> bool:
        """Whether the coming day of that number is meant, يوم 25 الجاي."""
        return self.turn(place) == 1 and self.definite(place) and not self.latin(place)

    def one_of_month(self, first: int, last: int, day: int) -> When | None:
        """That day of the running month."""
        found = calendar.day_of(self.today.year, self.today.month, day)
        return self.make(first, last, (found, found) if found else None, "day", turn=0)

    def _closes(self, place: int) -> bool:
        """Whether "the 12th" or "the twenty-seventh" ends its clause, so that it is no 12th of anything."""
        found = self.day_number(place + 1)
        if found is None:
            return False
        ordinal = self.line.name(found[1] - 1, "ordinal")
        if ordinal is None or (found[0] < _LEAST_LONE_ORDINAL and not self.line.core(place + 1)[:1].isdigit()):
            return False
        following = self.line.token(found[1])
        if self.line.number(found[1]) is not None:
            return False
        second = self.day_number(self.past_the(found[1] + 1)) if self.line.has(found[1], "and_word") else None
        if second is not None and self._noun(second[1]):
            return False  # "the 5th and 6th floor"
        return following is None or following.core in {".", ",", "!", "?"} or following.core in _BEHIND_DAYS

    def _coming_day(self, first: int, last: int, day: int) -> When | None:
        """The next day of that number, behind "since" the latest."""
        since = self.line.core(first - 1) in SINCE
        for step in range(3):
            month = calendar.unit_around(self.today, "month", -step if since else step)
            coming = calendar.day_of(month[0].year, month[0].month, day) if month else None
            if coming and (coming <= self.today if since else coming >= self.today):
                return self.make(first, last, (coming, coming), "day")
        return None

    def _may_end(self, place: int) -> bool:
        """Whether a date may end before this place: at a mark or a connecting word, not before what is counted."""
        token = self.line.token(place)
        if token is None:
            return self.line.number(place) is None
        if token.kind != "word":
            return token.core not in {"%", "/", "-"}
        if self.line.has_any(
            place, "unit", "units", "currency", "currency_word", "percent", "scale", "month", "season", "fraction"
        ):
            return False
        return token.lead != "" or self.line.has_any(place, "closer", "by", "before", "within", "since", "joiner")

    def _names_the_month(self, place: int) -> bool:
        return self.line.name(place, "unit") == "month" and self.definite(place) and self.line.lead(place) in {"", "ب"}

    def _of_the_month(self, place: int, day: int, last: int) -> bool:
        """Without "day" before it: 15 الشهر, or an ordinal from the eleventh on after حتى, قبل, إلى, ل."""
        if not self.definite(place) or day < _LEAST_LONE_ORDINAL:
            return False
        number = self.line.number(place)
        ordinal = number is None or (not number.written and number.value > 20 and number.value % 10 == 1)  # noqa: PLR2004
        if ordinal and self.line.has(place - 1, "in_word"):
            return self.line.piece(last) is None or self.line.core(last) in {".", "!"}
        return ordinal and (self.line.lead(place) == "ل" or self.line.has(place - 1, "by", "before"))

    def _ends_today(self, place: int) -> bool:
        """Whether "end of day" means today's: behind by or as the whole line, and with no other day behind it."""
        bound = self.line.has(place - 1, "by", "before") or self.line.only(place, place + 1)
        return bound and self.simple(self.past_links(place + 1) + self.line.has(place + 1, "long")) is None

    def weeks_told(self, place: int) -> tuple[int, int] | None:
        """Read "Tuesday after next", "Tuesday before last", "Monday week": (which one, where it ends)."""
        said, following = self.line.core(place), self.line.core(place + 1)
        if (said, following) == ("after", "next"):
            return WEEKS_ON["week"], place + 2
        if (said, following) == ("before", "last"):
            return -2, place + 2
        if (said, following) == ("just", "gone"):
            return -1, place + 2
        if said in {"last", "past", "gone"} and self._may_end(place + 1):
            return -1, place + 1
        return (WEEKS_ON[said], place + 1) if said in WEEKS_ON and self._may_end(place + 1) else None

    def beside_its_like(self, first: int, last: int) -> bool:
        """Whether "12/3" is an end of "11/29-12/3" or "from 3/5 to 20/5", whose other one is a day and no fraction."""
        between = self.line.has(first - 1, "between") or self.line.has(first - 3, "between")
        for join, other in ((first - 1, first - 2), (last, last + 1)):
            number = self.line.number(other)
            left, _, right = number.written.partition("/") if number is not None else ("", "", "")
            runs = self.line.core(join) == "-" or self.line.has(join, "to")
            runs = runs or (between and (self.line.has(join, "and_word") or self.line.lead(other) == "و"))
            if runs and right and max(int(left), int(right)) > calendar.MONTHS:
                return True
        return False

    def dated_before(self, place: int) -> bool:
        """Whether the word before says that a date is coming."""
        if self.line.core(place - 1) == "," and self.line.has(place - 2, "weekday"):
            return True
        return (
            self.line.has_any(place - 1, "weekday", "day_word", "date_word", "by", "before", "from", "since")
            or self.line.core(place - 1) == "on"
        )

    def order_told(self, dated: When, weekday: int, place: int) -> When:
        """Read "Tuesday 12/6" as the sixth of December, where the twelfth of June is no Tuesday."""
        piece, day = self.line.piece(place), dated.start
        written = piece.written if isinstance(piece, Number) else piece.folded if piece is not None else ""
        swaps = written.replace("/", "").replace(".", "").replace("-", "").isdigit() and not written[:_FULL].isdigit()
        slashed = swaps and (not written.isdigit() or self.line.core(place + 1) == "/")
        if not slashed or day is None or day.weekday() == weekday or day.day > calendar.MONTHS:
            return dated
        other = self.dated(dated.first, dated.last, day.month, day.day, day.year if dated.fixed else None)
        return other if other and other.start and other.start.weekday() == weekday else dated

    def matching(self, dated: When, weekday: int) -> When:
        """Of a day and month without a year, the year in which it falls on the weekday that was said."""
        if dated.fixed or dated.turn is not None or dated.start is None or dated.start.weekday() == weekday:
            return dated
        for step in (0, 1, -1, 2):
            day = calendar.day_of(self.today.year + step, dated.start.month, dated.start.day)
            if day and day.weekday() == weekday:
                dated.start = dated.end = day
                break
        return dated
