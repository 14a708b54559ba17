"""The ground under the date rules: which may begin at a word, and the small words they share. Refuses to date."""

from collections.abc import Callable
from typing import Any, ClassVar

from dialogs.language.days.calendar import Stretch
from dialogs.language.words.context import Context
from dialogs.language.words.findings import Duration, When
from dialogs.language.words.pieces import Line, Number

Rule = Callable[[Any, int], When | None]
RuleTable = tuple[tuple[Rule, frozenset[str], frozenset[str]], ...]
Plan = tuple[tuple[Rule, frozenset[str]], ...]


_FIRST_ARABIC = "\u0600"
_YEARS, _DAYS = (100, 2500), 31
_STROKES = frozenset("-/\\")
ON_DAYS = frozenset({"on", "at", "in"})


class RuleReader:
    """A line with its rules: `RULES` holds all of them, `SIMPLE` those for whole periods.

    Each stands with the senses that may begin it and with those of which one must stand somewhere in the line (none
    where it can do without): what a line does not hold need not be looked for at each of its words.
    """

    RULES: ClassVar[RuleTable] = ()
    SIMPLE: ClassVar[RuleTable] = ()
    PLANS: ClassVar[dict[tuple[tuple[str, ...], bool], Plan]] = {}

    def __init__(self, line: Line, present: frozenset[str], context: Context) -> None:
        self.line = line
        self.today = context.today
        self.country = context.country
        self.present = present
        self.durations: dict[int, Duration] = {}
        self.unitless: set[int] = set()  # where no turned unit stands, which several rules ask

    def at(self, place: int) -> When | None:
        """The date that begins at a place, by the first rule that finds one."""
        return self._first(place, wide=True)

    def simple(self, place: int) -> When | None:
        """The same without edges, lengths of time and second ends."""
        return self._first(place, wide=False)

    def _first(self, place: int, *, wide: bool) -> When | None:
        piece = self.line.piece(place)
        if piece is None:
            return None
        if isinstance(piece, Number):
            kinds = self._kinds_of(piece, place)
        elif piece.kind == "number":
            kinds = ("figures",)
        elif piece.senses:
            kinds = tuple(piece.senses)
        else:
            return None
        for rule, needed in self._begun_by(kinds, wide=wide):
            if needed and needed.isdisjoint(self.present):
                continue
            found = rule(self, place)
            if found is not None:
                return found
        return None

    def _kinds_of(self, number: Number, place: int) -> tuple[str, ...]:
        """What a number may be the beginning of: a percentage of none, and most others of little."""
        before, behind = self.line.core(place - 1), self.line.core(place + 1)
        if behind == "%" and "/" not in number.written:
            return ()
        kinds = ["number"]
        if not number.figured or _YEARS[0] <= number.value <= _YEARS[1] or before == "'":
            kinds.append("year_number")
        if number.value <= _DAYS:
            kinds.append("day_number")
        if behind in _STROKES or "/" in number.written:
            kinds.append("stroke")
        if before in ON_DAYS:
            kinds.append("on")
        if len(number.written) == 1:
            kinds.append("one_figure")
        if number.article:
            kinds.append("definite")
        if place in self.durations:
            kinds.append("counted")
        return tuple(kinds)

    @classmethod
    def _begun_by(cls, kinds: tuple[str, ...], *, wide: bool) -> Plan:
        """The rules that a word of these senses may begin, in their order; as many as there are sets of senses."""
        plan = cls.PLANS.get((kinds, wide))
        if plan is None:
            rules = cls.RULES if wide else cls.SIMPLE
            plan = tuple((rule, needed) for rule, starts, needed in rules if not starts.isdisjoint(kinds))
            cls.PLANS[kinds, wide] = plan
        return plan

    def make(  # noqa: PLR0913  # three of them by name only
        self,
        first: int,
        last: int,
        found: Stretch | None,
        grain: str,
        *,
        turn: int | None = None,
        fixed: bool = False,
    ) -> When | None:
        """A `When` of a stretch, None where the calendar has none."""
        if found is None or found[0] > found[1]:
            return None
        return When(first, last, found[0], found[1], grain, turn=turn, fixed=fixed)

    # Small words

    def definite(self, place: int) -> bool:
        """Whether the Arabic article stands on a word."""
        piece = self.line.piece(place)
        return bool(piece and piece.article)

    def latin(self, place: int) -> bool:
        """Whether a word is written in Latin letters."""
        return self.line.core(place)[:1] < _FIRST_ARABIC

    def past_the(self, place: int) -> int:
        """The place after "the", where it stands here."""
        return place + self.line.has(place, "the")

    def past_links(self, place: int, most: int = 2) -> int:
        """The place after من, of, in, the and a comma."""
        end = place + most
        while place < end and (self.line.has(place, "of_word", "in_word", "the") or self.line.core(place) == ","):
            place += 1
        return place

    def turn(self, place: int) -> int | None:
        """Which one of its kind the word says: 0 this, 1 next, -1 last, 2 the one after next."""
        piece = self.line.piece(place)
        if piece is None or not piece.senses:
            return None
        sense = piece.senses.get("turn") or piece.senses.get("turn_before")
        return int(sense.value) if sense else None

    def turn_behind(self, place: int) -> tuple[int, int] | None:
        """The turn that stands behind an Arabic noun (القادم, ده, بعد الجاي): (which one, the place after it)."""
        piece = self.line.piece(place)
        if piece is None or "turn" not in piece.senses or piece.lead.startswith("و"):
            return None
        if "bare_turn" in piece.senses and not piece.article:
            return None
        return int(piece.senses["turn"].value), place + 1
