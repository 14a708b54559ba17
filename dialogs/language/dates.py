"""All dates of a line: the rules in their order. Refuses lengths that lead nowhere."""

from collections.abc import Sequence
from typing import ClassVar

from dialogs.language.context import Context
from dialogs.language.findings import Duration, When
from dialogs.language.joins import JoinReader
from dialogs.language.pieces import Piece
from dialogs.language.rules import Rule, RuleTable


class DateReader(JoinReader):
    """Finds all dates of one line, from left to right, by the first rule that fits at each place."""

    RULES: ClassVar[RuleTable] = ()
    SIMPLE: ClassVar[RuleTable] = ()
    PLANS: ClassVar[dict[tuple[tuple[str, ...], bool], tuple[Rule, ...]]] = {}

    def read(self) -> list[When]:
        """All dates, in order, none overlapping."""
        found: list[When] = []
        place = 0
        while place < self.line.length:
            when = self.at(place)
            if when is None:
                place += 1
                continue
            when = self._joined(self.named_behind(when))
            found.append(when)
            place = max(when.last, place + 1)
        return found


def _table(*rules: tuple[Rule, str]) -> RuleTable:
    return tuple((rule, frozenset(starts.split())) for rule, starts in rules)


_WIDE = _table(
    (DateReader.years, "number year_word"),
    (DateReader.from_now_on, "now from_now"),
    (DateReader.beside_day, "today yesterday weekday unit"),
    (DateReader.past_day, "turn turn_before"),
    (DateReader.parts_in_disorder, "number"),
    (DateReader.told_by_verb, "number ordinal"),
    (DateReader.weeks_on_day, "number article"),
    (DateReader.month_then_day, "turn turn_before"),
    (DateReader.year_first, "number"),
    (DateReader.weekdays_on, "number"),
    (DateReader.day_range, "number ordinal the day_word"),
    (DateReader.so_far, "so_far turn turn_before unit ordinal_quarter"),
    (DateReader.week_days, "turn turn_before unit"),
    (DateReader.year_then_part, "turn turn_before unit"),
    (DateReader.whole_unit, "whole_before turn_before the"),
    (DateReader.decade_of_century, "decades"),
    (DateReader.around_day, "within fewer at_most the"),
    (DateReader.month_days, "month"),
    (DateReader.first_units, "edge last ordinal the units number turn_before"),
    (DateReader.to_date, "to_date"),
    (DateReader.century, "number ordinal turn turn_before century_word the"),
    (DateReader.nth_month, "ordinal the unit"),
    (DateReader.numbered_day, "today unit day_word"),
    (DateReader.day_behind_unit, "turn turn_before unit"),
    (DateReader.weekday_behind, "weekday unit day_word today"),
    (DateReader.hijri_counted, "after before since within"),
    (DateReader.counted_on, "number unit units pair few article after before from_now since"),
    (DateReader.counted_from, "number unit units pair few article after before since within whole_before"),
    (DateReader.past_or_next, "turn turn_before last_so_many"),
    (DateReader.nth_day, "edge last ordinal the"),
    (DateReader.nth_weekend, "edge last ordinal turn_before the weekend"),
    (DateReader.half_of, "ordinal last the half_year which_half"),
    (DateReader.nth_week, "ordinal last edge unit the number"),
    (DateReader.numbered_week, "week_word"),
    (DateReader.edge, "edge"),
)
_SIMPLE = _table(
    (DateReader.week_then_day, "turn turn_before unit"),
    (DateReader.week_of_day, "unit"),
    (DateReader.weekday, "turn turn_before weekday day_word"),
    (DateReader.spaced, "number"),
    (DateReader.numeric, "number figures"),
    (DateReader.month_day, "number ordinal the"),
    (DateReader.met_on, "number"),
    (DateReader.met, "number ordinal the"),
    (DateReader.lone_day, "number ordinal day_word the"),
    (DateReader.month, "turn turn_before month month_word unit"),
    (DateReader.hijri, "hijri_month month_word"),
    (
        DateReader.part_of_year,
        "number quarter_code half_code ordinal last unit ordinal_quarter half_year quarter_year which_half the",
    ),
    (DateReader.weekend, "weekend"),
    (DateReader.hijri_unit, "unit turn turn_before"),
    (DateReader.unit, "turn turn_before unit number ordinal_quarter year_word half_year quarter_year that"),
    (DateReader.season, "season season_word turn_before"),
    (DateReader.feast, "feast turn_before"),
    (DateReader.relative, "today yesterday"),
    (DateReader.decade, "number decades"),
    (DateReader.year, "number year_word"),
    (DateReader.closing, "closing"),
)
DateReader.SIMPLE = _SIMPLE
DateReader.RULES = _WIDE + _SIMPLE + _table((DateReader.bare_unit, "unit"))


def read_dates(pieces: Sequence[Piece], durations: Sequence[Duration], context: Context) -> list[When]:
    """Find the dates of a line, resolved from `context.today`; lengths of time below a day are none."""
    return DateReader(pieces, durations, context).read()
