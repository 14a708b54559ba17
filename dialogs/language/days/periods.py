"""Stretches of the calendar by name: Q2, the second half of 2027, رجب, summer, Eid, السبعينيات. Refuses single days."""

from datetime import date

from dialogs.language.days import calendar, feasts
from dialogs.language.days.units import UnitReader
from dialogs.language.words.findings import When

_QUARTER, _HALF, _DECADE = 3, 6, 120
_SIZES = {"quarter": _QUARTER, "qtr": _QUARTER, "half": _HALF}
_COUNTING = frozenset({"%", "/", "$", "+", "-", "x"})
_CODED, _SEASONS_ON = 3, {2: 1, -2: -2}
_HIJRI_YEARS = range(calendar.HIJRI_FIRST, calendar.HIJRI_LAST + 1)
_HUNDRED, _YEARS_AHEAD, _FIRST_WITH_DECADES = 100, 25, 2000
_FULL, _SHORT, _DECADES_OF_THIS_CENTURY = 4, 2, 30


class PeriodReader(UnitReader):
    """Finds named periods at a place of the line."""

    def part_of_year(self, place: int) -> When | None:
        """Q2, الربع الأول من السنة الجاية, "first half of 2027": the next one that is not over, or that of the year."""
        if self.line.number(place) is not None:
            found = self._figure_first(place) or self._counted(place)
        else:
            found = self._coded(place) or self._counted(place) or self._counted_english(place)
        if found is None:
            return None
        which, size, last = found
        year, last = self._its_year(last)
        if year is None and (tail := self.line.core(last - 1))[1:].isdigit() and len(tail) in {_CODED, _CODED + 2}:
            year = int(tail[1:]) + 2000 * (len(tail) == _CODED)
        if year is None and self._of_a_thing(last):
            return None
        if not 1 <= which <= calendar.MONTHS // size:
            return None
        stretch = calendar.months_from(year or self.today.year, (which - 1) * size + 1, size)
        if year is None and stretch and stretch[1] < self.today:
            stretch = calendar.months_from(self.today.year + 1, (which - 1) * size + 1, size)
        return self.make(place, last, stretch, "quarter" if size == _QUARTER else "half", fixed=year is not None)

    def _of_a_thing(self, place: int) -> bool:
        """Whether "of" and no time follow: the first half of the match, الفصل الأول من الكتاب."""
        at = self.past_links(place)
        if self.line.has(at, "century_word") or self.line.name(at, "unit") == "decade":
            return True
        if self.line.has(at, "owner"):
            return not self.line.has_any(at + 1, "unit", "year_word")
        token = self.line.token(at)
        if token is None or token.kind != "word" or token.senses or not self.line.has(place, "of_word"):
            return False
        return token.folded.startswith("ال") or self.line.has(place + 1, "the")

    def _coded(self, place: int) -> tuple[int, int, int] | None:
        for kind, size in (("quarter_code", _QUARTER), ("half_code", _HALF)):
            if name := self.line.name(place, kind):
                return int(name), size, place + 1
        return None

    def _figure_first(self, place: int) -> tuple[int, int, int] | None:
        """Read "3Q25", "1H 2027": the figure before its letter."""
        token, number = self.line.token(place + 1), self.line.number(place)
        letter = token.core if token is not None and token.text[0] != "h" else ""  # "2h30" is a time
        if letter[:1] not in {"q", "h"} or number is None or len(number.written) != 1 or not letter.isascii():
            return None
        if self.line.pieces[place + 1].start != number.end or (letter[1:] and not letter[1:].isdigit()):
            return None
        if len(letter) not in {1, _CODED, _CODED + 2} or (
            letter in {"q", "h"} and self._its_year(place + 2)[0] is None
        ):
            return None
        return int(number.value), _QUARTER if letter[0] == "q" else _HALF, place + 2

    def _counted(self, place: int) -> tuple[int, int, int] | None:
        """الربع الثاني, النصف الأول, الربع الأخير."""
        piece = self.line.piece(place)
        if piece is None or not piece.article:
            return self._counted_of_year(place) if piece is not None and not self.latin(place) else None
        name = self.unit_name(place)
        if name not in _SIZES:
            return None
        size = _SIZES[name]
        place += self.line.has(place + 1, "kind_behind")
        if (figure := self._in_figures(place + 1)) is not None:
            return figure, size, place + 2
        if not self.definite(place + 1):
            return None
        ordinal = self.line.name(place + 1, "ordinal")
        if ordinal is not None:
            return int(ordinal), size, place + 2
        return (calendar.MONTHS // size, size, place + 2) if self.line.has(place + 1, "last_word") else None

    def _counted_of_year(self, place: int) -> tuple[int, int, int] | None:
        """نصف السنة الأول, ربع العام الأخير: the year between a part and its number."""
        name = self.line.name(place, "half_year") or self.line.name(place, "quarter_year")
        if name not in _SIZES or self.line.name(place + 1, "unit") != "year" or not self.definite(place + 2):
            return None
        size = _SIZES[name]
        nth = int(self.line.name(place + 2, "ordinal") or 0)
        nth = calendar.MONTHS // size if self.line.has(place + 2, "last_word") else nth
        return (nth, size, place + 3) if nth else None

    def _in_figures(self, place: int) -> int | None:
        """الربع 3 من 2025, "quarter 3 of 2019": which one, where the year stands behind it."""
        number = self.line.number(place)
        if number is None or len(number.written) != 1 or number.lead or self._its_year(place + 1)[0] is None:
            return None
        return int(number.value)

    def _counted_english(self, place: int) -> tuple[int, int, int] | None:
        """Read "first quarter", "the second half", "the last quarter of"."""
        at = self.past_the(place)
        if self.line.core(at) == "quarter" and (figure := self._in_figures(at + 1)) is not None:
            return figure, _QUARTER, at + 2
        ordinal = self.line.name(at, "ordinal") or self.line.name(at, "which_half")
        final = self.line.name(at, "last") == "-1"
        if ordinal is None and not final:
            return None
        hyphen = self.line.core(at + 1) == "-" and self.line.piece(at + 2) is not None
        if hyphen and self.line.pieces[at].end == self.line.pieces[at + 1].start and ordinal is not None:
            return self._hyphened_part(at, int(ordinal))
        size = _SIZES.get(self.line.core(at + 1)) or (self._half_after(at) and _HALF)
        if not self.latin(at) or not size:
            return None
        if ordinal is not None:
            return (int(ordinal), size, at + 2) if size == _HALF or not self.line.has(at, "which_half") else None
        return (calendar.MONTHS // size, size, at + 2) if self.line.has(at + 2, "of_word") else None

    def _hyphened_part(self, at: int, ordinal: int) -> tuple[int, int, int] | None:
        """Read "third-quarter results" and "first-half sales"."""
        number = self.line.number(at + 2)
        half = number is not None and number.alone and number.value == 1 / 2
        size = _HALF if half else _SIZES.get(self.line.core(at + 2))
        return (ordinal, size, at + 3) if size and ordinal <= calendar.MONTHS // size else None

    def _half_after(self, place: int) -> bool:
        """Whether "latter" stands before a half, which the numbers took for one."""
        number = self.line.number(place + 1)
        return self.line.has(place, "which_half") and number is not None and number.alone and number.value == 1 / 2

    def _its_year(self, place: int) -> tuple[int | None, int]:
        """The year that a part belongs to: a number, السنة الجاية, "next year", "the year"."""
        at = place + (self.line.core(place) in {"-", "/", "'"})
        if (year := self.year_at(at)) and not year[1]:
            return year[0], year[2]
        if (short := self._last_two_figures(place)) is not None:
            return short
        at = self.past_links(place)
        found = self.unit(at)
        if found and found.grain == "year" and found.start:
            return found.start.year, found.last
        if at > place and self.line.name(at, "unit") == "year":
            return None, at + 1
        return None, place

    def _last_two_figures(self, place: int) -> tuple[int, int] | None:
        """Read "Q1'18", "summer of '19", "H2 21" at the end of a clause."""
        at = place + self.line.has(place, "of_word")
        marked = self.line.core(at) in {"'", "-", "/"}
        number = self.line.number(at + marked)
        if number is None or len(number.written) != _SHORT or number.lead or (at > place and not marked):
            return None
        following = self.line.piece(at + marked + 1)
        if not marked and (following is not None and (following.kind != "mark" or following.core in _COUNTING)):
            return None
        ahead = self.today.year % _HUNDRED + _YEARS_AHEAD
        return (2000 if number.value <= ahead else 1900) + int(number.value), at + marked + 1

    def season(self, place: int) -> When | None:
        """الصيف, موسم الشتاء هذا, "this summer", "summer 2027"."""
        at, turn = place, None
        if self.line.has(at, "season_word"):
            at += 1
        elif self.line.has(at, "turn_before"):
            turn, at = self.turn(at), at + 1
        name = self.line.name(at, "season")
        if name is None or not self._season_fits(place, at):
            return None
        last = at + 1 + self.line.has(at + 1, "season_word")
        if (behind := self.turn_behind(last)) and not self._turned_year(last):
            turn, last = behind
        year, end = self._its_year(last)
        if year is not None:
            return self.make(place, end, feasts.season(self.today, name, year), "season", fixed=True)
        twice = self._twice_on(last) if self.latin(at) else 0  # "the summer after next"
        stretch = feasts.season(self.today, name, steps=_SEASONS_ON.get(twice, -((turn or 0) < 0)))
        return self.make(place, last + 2 * bool(twice), stretch, "season", turn=turn)

    def _season_fits(self, first: int, at: int) -> bool:
        """Arabic seasons take the article or their noun; English ones a small word before them."""
        if not self.latin(at):
            return self.definite(at) or at > first or self._its_year(at + 1)[0] is not None
        if at > first or self.line.has(at - 1, "the") or self.line.only(at, at + 1):
            return True
        if self.line.core(at - 1) == "-" and self.line.has(at - 2, "edge"):
            return True
        if self.line.has(at + 1, "to") and self.line.has(at + 2, "season"):
            return True
        if self.line.has_any(at - 1, "before", "by", "within", "edge", "after", "since"):
            return True
        if self.line.has(at - 1, "of_word") and self.line.has(at - 2, "edge", "unit"):
            return True
        return self._its_year(at + 1)[0] is not None

    def feast(self, place: int) -> When | None:
        """العيد, Black Friday, اليوم الوطني: the next such feast, or that of the year; العيد alone is the next Eid."""
        first, turn = place, self.turn(place)
        place += turn is not None and self.line.has(place, "turn_before") and self.line.has(place + 1, "feast")
        name = self.line.name(place, "feast")
        if name is None or (self.line.has(place, "needs_article") and not self.definite(place)):
            return None
        behind = self.turn_behind(place + 1)
        last = behind[1] if behind else place + 1
        if (turn or 0) < 0 or (behind and behind[0] < 0):
            return self._past_feast(first, last, name)
        place = first
        year = self.year_at(last) or self._turned_year_at(last)
        there = self.country
        if name == "national_day" and (nation := self.line.name(last, "nation")):
            there, last = nation[:2], last + 1
        stretch = feasts.feast(self.today, name, there, year[0] if year and not year[1] else None)
        if stretch is None:
            return When(place, last, None, None, "feast", ordinary=False)
        last = year[2] if year else last
        grain = "eid" if name.startswith("eid") else "feast"
        return When(place, last, *stretch, grain, fixed=year is not None, ordinary=feasts.has_row(name))

    def _turned_year_at(self, place: int) -> tuple[int, bool, int] | None:
        """The year that a feast is of by its turn: "Easter next year", العيد السنة الجاية."""
        found = self.unit(self.past_links(place))
        if found is None or found.grain != "year" or found.start is None:
            return None
        return found.start.year, False, found.last

    def _past_feast(self, first: int, last: int, name: str) -> When | None:
        """Read "last Christmas", رمضان الماضي's feast: the latest one that is over."""
        for year in (self.today.year, self.today.year - 1):
            found = feasts.feast(self.today, name, self.country, year)
            if found and found[1] < self.today:
                return self.make(first, last, found, "feast", turn=-1)
        return None

    def hijri(self, place: int) -> When | None:
        """رجب, شهر شوال, "Ramadan 1448": the next one that is not over, or that of the year."""
        at = place + (self.line.has(place, "month_word") and not self.definite(place))
        before = self.turn(place) if self.line.has(place, "turn_before") else None
        at += before is not None
        name = self.line.name(at, "hijri_month")
        if name is None:
            return None
        last, month = at + 1, int(name)
        year = self.year_at(last) or self._hijri_figures(last)
        if year and year[1]:
            return self.make(place, year[2], calendar.hijri_month(year[0], month), "hijri", fixed=True)
        if year:
            around = calendar.coming_hijri(date(year[0], 1, 1), month)
            return self.make(place, year[2], around, "hijri", fixed=True)
        if (turned := self._turned_year_at(last)) and (self._turned_year(last) or not self.turn_behind(last)):
            around = calendar.coming_hijri(date(turned[0], 1, 1), month)
            return self.make(place, turned[2], around, "hijri", fixed=True)
        turn, last = self.turn_behind(last) or (before, last)
        steps = {2: 1, -1: -1, -2: -2}.get(turn or 0, 0)
        near = calendar.coming_hijri(self.today, month)
        steps += (turn or 0) > 0 and near is not None and near[0] <= self.today
        return self.make(place, last, calendar.coming_hijri(self.today, month, steps), "hijri", turn=turn)

    def _hijri_figures(self, place: int) -> tuple[int, bool, int] | None:
        """The year behind a Hijri month, which four figures alone tell: رمضان 1460."""
        number = self.line.number(place)
        if number is None or len(number.written) != _FULL or int(number.value) not in _HIJRI_YEARS or number.lead:
            return None
        return int(number.value), True, place + 1

    def decade(self, place: int) -> When | None:
        """السبعينيات, "the 1990s"."""
        name = self.line.name(place, "decades")
        if name is not None:
            if self.line.core(place + 1) == "من" and self.line.core(place + 2).startswith("عمر"):
                return None
            before = place - 1 - (self.line.core(place - 1) == "-")
            if self.latin(place) and not self.line.has(before, "the", "edge") and " " not in self.line.core(place):
                return None
            return self.make(place, place + 1, calendar.months_from(int(name), 1, _DECADE), "decade")
        number, at = self.line.number(place), place + 1
        at += self.line.core(at) == "'"
        if number is None or self.line.core(at) != "s" or not number.written.endswith("0"):
            return self._owning_year(place, at) if number is not None and at > place + 1 else None
        year = int(number.value)
        if len(number.written) == _SHORT and self._of_a_decade(place):
            year += 2000 if year < _DECADES_OF_THIS_CENTURY else 1900
        elif len(number.written) != _FULL:
            return None
        hundred = not year % _HUNDRED and year < _FIRST_WITH_DECADES
        stretch = calendar.months_from(year, 1, _DECADE * (10 if hundred else 1))
        return self.make(place, at + 1, stretch, "century" if hundred else "decade")

    def _of_a_decade(self, place: int) -> bool:
        """Whether "the 90s", "'80s" or "early 90s" is meant, and not the age of those in their forties."""
        before = place - 1 - (self.line.core(place - 1) == "-")
        return self.line.core(place - 1) == "'" or self.line.has(before, "the", "edge")
