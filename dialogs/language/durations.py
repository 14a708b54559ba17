"""Lengths of time: counted units, duals, halves and sums of them. Refuses rhythms ("a month", كل يوم)."""

from collections.abc import Sequence

from dialogs.language.findings import Duration
from dialogs.language.pieces import Number, Piece
from dialogs.language.tokens import Token

SECONDS = {
    "second": 1,
    "minute": 60,
    "hour": 3600,
    "day": 86400,
    "week": 604800,
    "month": 2629746,
    "year": 31556952,
}
_PLAIN: dict[str, tuple[float, str]] = {
    "fortnight": (2, "week"),
    "weekend": (2, "day"),
    "quarter": (3, "month"),
    "decade": (10, "year"),
    "century": (100, "year"),
    "workday": (1, "day"),
}
_LEADS_IN = frozenset({"within", "after", "before", "since", "whole_before", "more", "fewer", "guess", "at_least", "at_most"})
_LEADS_IN_ENGLISH = _LEADS_IN | {"by"}
_NAMED_AFTER = frozenset({"weekday", "month", "hijri_month", "feast", "ordinal", "today"})
_YEAR = 1000


class DurationReader:
    """Finds units of time that a number, a dual or a word such as "whole" counts."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._pieces = pieces

    def read(self) -> list[Duration]:
        """All durations, in order; neighbouring ones ("1 hour and 15 minutes") made one."""
        found: list[Duration] = []
        place = 0
        while place < len(self._pieces):
            piece = self._pieces[place]
            duration = self._single(place, piece) if isinstance(piece, Number) or piece.senses else None
            if duration is None:
                place += 1
                continue
            self._extend(duration)
            found.append(duration)
            place = duration.last
        return found

    def _at(self, place: int) -> Token | None:
        if 0 <= place < len(self._pieces):
            piece = self._pieces[place]
            return piece if isinstance(piece, Token) else None
        return None

    def _number_at(self, place: int) -> Number | None:
        if 0 <= place < len(self._pieces):
            piece = self._pieces[place]
            return piece if isinstance(piece, Number) else None
        return None

    def _single(self, place: int, piece: Piece) -> Duration | None:
        if isinstance(piece, Number):
            return self._counted(place, piece)
        senses = piece.senses
        if "few" in senses:
            return self._few(place, piece)
        if "pair" in senses:
            return self._halved(Duration(place, place + 1, ((2.0, senses["pair"].name),), definite=piece.article))
        if "units" in senses and piece.article:
            return self._counted_after(place, piece)
        if "unit" in senses:
            return self._one(place, piece)
        if "article" in senses and (unit := self._at(place + 1)) is not None and "unit" in unit.senses:
            return self._one_english(place, unit)
        return None

    def _unit_at(self, place: int, number: Number) -> str | None:
        token = self._at(place)
        if token is None or not token.senses or token.lead or (token.article and "unit" in token.senses):
            return None
        if "unit_letter" in token.senses and token.start == number.end and number.written:
            if token.core == "s" and number.written.endswith("0") and len(number.written) in {2, 4}:
                return None
            return token.senses["unit_letter"].name
        if token.core == "m" and token.start == number.end:
            return None
        for kind in ("unit", "units"):
            if kind in token.senses:
                return token.senses[kind].name
        return None

    def _counted(self, place: int, number: Number) -> Duration | None:
        """A number and its unit: 3 أشهر, "90-day", "half an hour", التسعين يوما."""
        after = self._at(place + 1)
        at = place + 1
        if after is not None and (after.core == "-" or (number.alone and after.core in {"of", "a", "an"})):
            at += 1
            following = self._at(at)
            if number.alone and following is not None and following.core in {"a", "an"}:
                at += 1
        elif after is not None and after.core in {"a", "an"} and number.value < 1:
            at += 1
        elif after is not None and "turn_before" in after.senses:
            at += 1
        turn = int(after.senses["turn_before"].value) if at == place + 2 and after and "turn_before" in after.senses else None
        unit = self._unit_at(at, number)
        if turn is not None and not ("units" in self._pieces[at].senses if unit else False):
            return None
        if unit is None or (number.written and len(number.written) == 4 and unit == "month"):  # noqa: PLR2004
            return None
        if number.value < 0:
            return None
        found = Duration(place, at + 1, ((number.value, unit),), definite=number.article, turn=turn)
        return self._halved(found)

    def _counted_after(self, place: int, unit: Token) -> Duration | None:
        """الأشهر الثلاثة: the unit before its number, both with the article."""
        name = unit.senses["units"].name
        few = self._at(place + 1)
        if few is not None and few.folded in {"القليله", "القلال", "المعدوده"}:
            return Duration(place, place + 2, ((3.0, name),), guess=True, definite=True)
        number = self._number_at(place + 1)
        if number is None or not number.article:
            return None
        return Duration(place, place + 2, ((number.value, name),), definite=True)

    def _few(self, place: int, few: Token) -> Duration | None:
        at = place + 1
        word = self._at(at)
        if word is not None and word.core in {"of", "more"}:
            at += 1
            word = self._at(at)
        if word is None:
            return None
        for kind in ("units", "unit"):
            if kind in word.senses and not (few.core in {"some", "كم"} and kind == "unit" and word.core.isascii()):
                return Duration(place, at + 1, ((few.senses["few"].value, word.senses[kind].name),), guess=True)
        return None

    def _one(self, place: int, unit: Token) -> Duration | None:
        """A unit by itself, where it means one of it: خلال شهر, سنة كاملة, "all day"."""
        name = unit.senses["unit"].name
        found = Duration(place, place + 1, ((1.0, name),), definite=unit.article)
        before, after = self._at(place - 1), self._at(place + 1)
        number = self._number_at(place + 1)
        whole = before is not None and "whole_before" in before.senses
        if whole and not unit.lead:
            found.first = place - 1
            return found
        if unit.core.isascii() and "year_word" not in unit.senses and unit.core not in _ARABIZI_UNITS:
            return None
        if unit.article or "و" in unit.lead and not self._after_duration(place):
            return None
        if number is not None:
            return self._one_and_number(found, unit, number)
        if after is not None and after.core == "و" and name != "day" and (more := self._number_at(place + 2)) is not None:
            unit_behind = self._at(place + 3)
            if more.alone or (unit_behind is not None and not {"unit", "units"}.isdisjoint(unit_behind.senses)):
                return self._halved(found)
        if after is not None and "whole_after" in after.senses:
            found.last = place + 2
            return found
        if after is not None and not _NAMED_AFTER.isdisjoint(after.senses) and name in {"day", "month", "year"}:
            return None
        return found if self._alone(place, unit, before) else None

    def _after_duration(self, place: int) -> bool:
        before = self._at(place - 1)
        return before is not None and not {"unit", "units", "pair"}.isdisjoint(before.senses)

    def _one_and_number(self, found: Duration, unit: Token, number: Number) -> Duration | None:
        """سنة واحدة, سنة ونص; "شهر 3" and "سنة 2027" are dates."""
        if number.alone and number.lead == "و":
            return self._halved(found)
        if number.value == 1 and not number.written and not number.lead:
            found.last += 1
            return found
        name = unit.senses["unit"].name
        joined = number.lead == "و"
        return found if joined and name in {"hour", "minute", "day", "week", "month", "year"} else None

    def _alone(self, place: int, unit: Token, before: Token | None) -> bool:
        if before is None:
            only = place == 0 and all(piece.kind == "mark" for piece in self._pieces[1:])
            marks = all(piece.kind == "mark" for piece in (*self._pieces[:place], *self._pieces[place + 1 :]))
            return only or marks or bool(unit.lead) or bool(self._number_at(place - 1) is None and place and False)
        if unit.lead in {"ب", "ل", "ف"}:
            return True
        if before.kind == "mark":
            return all(piece.kind == "mark" for piece in (*self._pieces[:place], *self._pieces[place + 1 :]))
        if "every" in before.senses:
            return False
        if before.core in {"في", "ب", "ف", "من", "fi", "f"}:
            if unit.senses["unit"].name == "day":
                return place + 1 >= len(self._pieces)
            return before.core in {"في", "ب", "ف", "fi", "f"} and unit.senses["unit"].name != "second"
        return not _LEADS_IN.isdisjoint(before.senses)

    def _one_english(self, place: int, unit: Token) -> Duration | None:
        """ "in a month", "an hour and a half"; "40 a month" is a rate."""
        found = self._halved(Duration(place, place + 2, ((1.0, unit.senses["unit"].name),)))
        before, after = self._at(place - 1), self._at(found.last)
        leads = before is not None and not (_LEADS_IN_ENGLISH | {"edge"}).isdisjoint(before.senses)
        trails = after is not None and ("ago" in after.senses or "later" in after.senses or "from_now" in after.senses)
        whole = all(piece.kind == "mark" for piece in (*self._pieces[:place], *self._pieces[found.last :]))
        if not (leads or trails or whole or found.parts[0][0] > 1):
            return None
        return found

    def _halved(self, found: Duration) -> Duration:
        """Add the half that stands behind the unit: شهرين ونصف, "an hour and a half"."""
        at = found.last
        token = self._at(at)
        if token is not None and token.core in {"and", "و", "w"}:
            at += 1
        number = self._number_at(at)
        if number is None or not number.alone or not (at > found.last or number.lead == "و") or number.value >= 1:
            return found
        after = self._at(at + 1)
        if after is not None and not {"unit", "units", "scale"}.isdisjoint(after.senses):
            return found
        value, unit = found.parts[-1]
        found.parts = (*found.parts[:-1], (value + number.value, unit))
        found.last = at + 1
        return found

    def _extend(self, found: Duration) -> None:
        """Take in what goes on with a smaller or other unit: "1 hour, 15 minutes and 30 seconds"."""
        while len(found.parts) < 6:  # noqa: PLR2004
            at = found.last
            while (token := self._at(at)) is not None and token.core in {",", "and", "و", "w"} and at < found.last + 2:
                at += 1
            piece = self._pieces[at] if at < len(self._pieces) else None
            more = self._single(at, piece) if piece is not None and (isinstance(piece, Number) or piece.senses) else None
            if more is None and isinstance(piece, Token) and "unit" in piece.senses and not piece.article:
                joined = piece.lead == "و" or (at > found.last and self._pieces[at - 1].core == "و")
                more = Duration(at, at + 1, ((1.0, piece.senses["unit"].name),)) if joined else None
            if more is None or more.first != at or more.parts[0][1] in {unit for _, unit in found.parts}:
                return
            if at == found.last and isinstance(piece, Token) and not piece.lead:
                return
            found.parts += more.parts
            found.last = more.last


_ARABIZI_UNITS = frozenset({"shahr", "sana", "3am", "3aam", "yoom", "yom", "youm", "osboo3", "osbo3", "esboo3", "sa3a", "simana", "semana", "sna", "nhar", "shahar", "usbu3"})


def total(parts: tuple[tuple[float, str], ...]) -> tuple[float, str]:
    """One value and unit for the whole: the contract's units only, the smallest named one where there are several."""
    plain = [(value * _PLAIN[unit][0], _PLAIN[unit][1]) if unit in _PLAIN else (value, unit) for value, unit in parts]
    if len(plain) == 1:
        return plain[0]
    smallest = min((unit for _, unit in plain), key=SECONDS.__getitem__)
    seconds = sum(value * SECONDS[unit] for value, unit in plain)
    return round(seconds / SECONDS[smallest], 4), smallest


def read_durations(pieces: Sequence[Piece]) -> list[Duration]:
    """Find the lengths of time in a line; a bare unit counts as one only where it stands for a length."""
    return DurationReader(pieces).read()
