"""All dates of a line: the rules in their order. Refuses lengths that lead nowhere."""

from collections.abc import Sequence
from typing import ClassVar

from dialogs.language.days.offsets import LENGTH
from dialogs.language.days.reckoned_days import ReckonedDayReader
from dialogs.language.days.rules import Plan, Rule, RuleTable
from dialogs.language.words.context import Context
from dialogs.language.words.findings import Duration, When
from dialogs.language.words.pieces import Piece

_PARTS_OF_A_YEAR = "quarter_code half_code ordinal last unit ordinal_quarter half_year quarter_year which_half the"
_NUMBERED = frozenset({"amount", "number"})


class DateReader(ReckonedDayReader):
    """Finds all dates of one line, from left to right, by the first rule that fits at each place."""

    RULES: ClassVar[RuleTable] = ()
    SIMPLE: ClassVar[RuleTable] = ()
    PLANS: ClassVar[dict[tuple[tuple[str, ...], bool], Plan]] = {}

    def read(self) -> list[When]:
        """All dates, in order, none overlapping."""
        found: list[When] = []
        taken = 0
        for place, piece in enumerate(self.line.pieces):
            may_begin = piece.kind in _NUMBERED or (piece.senses and not _OPENING.isdisjoint(piece.senses))
            when = self.at(place) if may_begin and place >= taken else None
            if when is None:
                continue
            when = self._joined(self.past_since(self.named_behind(when)))
            found.append(when)
            taken = when.last
        return found


def _table(*rules: tuple[Rule, str] | tuple[Rule, str, str]) -> RuleTable:
    """Rules with the senses that may begin them, and with those of which one has to stand somewhere in the line."""
    return tuple(
        (rule, frozenset(starts.split()), frozenset(" ".join(needed).split())) for rule, starts, *needed in rules
    )


_WIDE = _table(
    (DateReader.years, "year_number year_word"),
    (DateReader.from_now_on, "now from_now"),
    (DateReader.like_then, "turn turn_before today same"),
    (DateReader.weekday_of_week, "weekday day_word", "unit"),
    (DateReader.weekend_by_day, "weekend"),
    (DateReader.running_from, "counted unit units pair few article within", f"{LENGTH} since edge"),
    (DateReader.beside_day, "today yesterday weekday unit"),
    (DateReader.past_day, "turn turn_before"),
    (DateReader.parts_in_disorder, "number", "month"),
    (DateReader.told_by_verb, "on ordinal"),
    (DateReader.weeks_on_day, "number article", "weekday today"),
    (DateReader.month_then_day, "turn turn_before"),
    (DateReader.year_first, "year_number"),
    (DateReader.part_of_year_before, "year_number", "unit unit_letter week_word quarter_year half_year month"),
    (DateReader.weekdays_on, "number", "weekday"),
    (DateReader.so_many_weekdays, "turn_before", "weekday"),
    (DateReader.weekends_on, "number within", "weekend"),
    (DateReader.shared_month, "day_number ordinal the", "month"),
    (DateReader.day_range, "day_number ordinal the day_word", "month month_word hijri_month unit ordinal"),
    (DateReader.so_far, "so_far turn turn_before unit ordinal_quarter", "so_far"),
    (DateReader.week_days, "turn turn_before unit", "weekday"),
    (DateReader.year_then_part, "turn turn_before unit"),
    (DateReader.period_ended, "unit year_word counted", "week_opens"),
    (DateReader.nth_full_week, "ordinal last the turn_before edge", "whole_before"),
    (DateReader.whole_unit, "whole_before turn_before the every", "whole_before every"),
    (DateReader.decade_of_century, "decades"),
    (DateReader.around_day, "within fewer at_most the", LENGTH),
    (DateReader.month_days, "month"),
    (DateReader.first_units, "edge last ordinal the units pair counted turn_before", f"{LENGTH} unit"),
    (DateReader.to_date, "to_date"),
    (DateReader.century, "number ordinal turn turn_before century_word the", "century_word"),
    (DateReader.nth_month, "ordinal the unit last edge turn_before", "unit"),
    (DateReader.numbered_day, "today unit day_word", "day_itself"),
    (DateReader.day_behind_unit, "turn turn_before unit"),
    (DateReader.weekday_behind, "weekday unit day_word today"),
    (DateReader.days_of_date, "number"),
    (DateReader.hijri_then_day, "hijri_month", "hijri_month"),
    (DateReader.hijri_counted, "after before since within", "hijri_mark"),
    (DateReader.counted_on, "counted unit units pair few article after before from_now since", LENGTH),
    (
        DateReader.counted_from,
        "counted unit units pair few article after before since within whole_before more_time",
        LENGTH,
    ),
    (DateReader.past_or_next, "turn turn_before last_so_many"),
    (DateReader.nearest_beside_day, "last turn_before ordinal the edge", "weekday"),
    (DateReader.nth_day, "edge last ordinal the", "weekday unit units"),
    (DateReader.nth_of_running, "ordinal the", "weekday"),
    (DateReader.nth_weekend, "edge last ordinal turn_before the weekend", "weekend"),
    (DateReader.third_of, "fraction", "ordinal last_word"),
    (DateReader.half_of, "ordinal last the half_year which_half"),
    (DateReader.nth_week, "ordinal last edge unit the number", "unit"),
    (DateReader.numbered_week, "week_word units"),
    (DateReader.edge, "edge"),
)
_SIMPLE = _table(
    (DateReader.week_then_day, "turn turn_before unit", "weekday"),
    (DateReader.week_of_day, "unit"),
    (DateReader.weekday, "turn turn_before weekday day_word", "weekday"),
    (DateReader.spaced, "stroke"),
    (DateReader.numeric, "stroke figures"),
    (DateReader.month_day, "day_number ordinal the", "month month_word hijri_month unit"),
    (DateReader.met_on, "number", "meeting day_word"),
    (DateReader.met, "number ordinal the", "meeting"),
    (DateReader.lone_day, "day_number", "unit turn turn_before"),
    (DateReader.lone_day, "definite ordinal day_word the"),
    (DateReader.month, "turn turn_before month month_word unit", "month month_word"),
    (DateReader.hijri, "hijri_month month_word turn_before", "hijri_month"),
    (DateReader.part_of_year, f"one_figure definite {_PARTS_OF_A_YEAR}"),
    (DateReader.weekend, "weekend"),
    (DateReader.hijri_unit, "unit turn turn_before", "hijri_mark"),
    (DateReader.nth_named_month, "unit", "ordinal"),
    (DateReader.unit, "turn turn_before unit definite ordinal_quarter year_word half_year quarter_year that"),
    (DateReader.season, "season season_word turn_before"),
    (DateReader.feast, "feast turn_before"),
    (DateReader.relative, "today yesterday now"),
    (DateReader.decade, "number decades", "decades unit_letter"),
    (DateReader.year, "year_number year_word"),
    (DateReader.closing, "closing middling turn_before", "closing middling"),
)
DateReader.SIMPLE = _SIMPLE
DateReader.RULES = _WIDE + _SIMPLE + _table((DateReader.bare_unit, "unit"))
_OPENING = frozenset(kind for _, starts, _ in DateReader.RULES for kind in starts)


def read_dates(
    pieces: Sequence[Piece], durations: Sequence[Duration], present: frozenset[str], context: Context
) -> list[When]:
    """Find the dates of a line, resolved from `context.today`; lengths of time below a day are none.

    `present` are all senses of the line's words.
    """
    return DateReader(pieces, durations, present, context).read()
