"""One row of a trainer's own exercises, made into an exercise; refuses what no member could answer, and says why.

Names of columns, kinds and answers are read in every language. What is empty gets what its kind can do without: a wish
is rewritten, options make a choice.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from dialogs.domain.goal import Frozen
from dialogs.domain.kpis.catalogue import METRICS
from dialogs.domain.reviews.causes import CAUSES
from dialogs.domain.training.exercises import ALL_KINDS, FIXED, KINDS, LETTERS, LONGEST, NUMERIC, WORDED, Item, Kind
from dialogs.domain.training.practice_words import KIND_NAMES, called, choice_name, said_for
from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.messages import Joined, T, Text, Words

FILE = "own_exercises"
BRACES = str.maketrans("{}", "()")
FEWEST, MOST = 2, 8
LEVELS = ("1", "2", "3")
_KNOWN_FIRST = ("kpi", "diagnose")


class OwnExercise(Frozen):
    """An exercise of a trainer's own, with its kind; its id is given when it is set."""

    kind: Kind
    item: Item


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row by the names of their columns; what is empty is not there."""

    cells: Mapping[str, str]
    language: str

    def get(self, column: str) -> str:
        """A cell, without braces, which would stand for numbers in exercises of the stock."""
        return self.cells.get(column, "").strip().translate(BRACES)


class RowError(Exception):
    """A row that makes no exercise; `what` says why in one sentence."""

    def __init__(self, what: Text) -> None:
        super().__init__()
        self.what = what


def exercise_of(row: Row) -> OwnExercise:
    """Make an exercise of a row; raises `RowError`."""
    _check_lengths(row)
    kind = _kind(row)
    values: dict[str, Any] = {"id": "own", "level": _level(row), **_words(kind, row)}
    if kind == "rewrite":
        values |= _rewriting(row)
    elif kind in NUMERIC:
        values |= {"answer": _figure(row.get("answer")), "unit": row.get("unit") or None}
    else:
        kind, chosen = _choosing(kind, row)
        values |= chosen
    return OwnExercise(kind=kind, item=Item.model_validate(values))


def plain(words: str) -> str:
    """Words as they are compared: folded, without what stands around them."""
    folded = fold(words).text.casefold()
    return " ".join("".join(sign if sign.isalnum() else " " for sign in folded).split())


@cache
def named(table: str) -> Mapping[str, str]:
    """What stands in a table, by everything it may be called, in both languages."""
    found: dict[str, str] = {}
    for language in LANGUAGES:
        for name, spellings in load_words(language, FILE)[table].items():
            found |= {plain(one): name for one in (name, *spellings)}
    return found


@cache
def _kinds() -> Mapping[str, Kind]:
    of_the_stock = {plain(one): kind for kind in KINDS for one in (kind, *called(kind))}
    return of_the_stock | {said: kind for said, name in named("kinds").items() for kind in ALL_KINDS if kind == name}


def kind_called(words: str) -> Kind | None:
    """The kind of exercise that words are the name of."""
    return _kinds().get(plain(words))


def _check_lengths(row: Row) -> None:
    for column, cell in row.cells.items():
        for part in cell.split("|") if column == "options" else (cell,):
            if len(part) > LONGEST:
                raise RowError(T("“{start}…” is longer than {most} letters", start=Words(part[:30]), most=LONGEST))


def _kind(row: Row) -> Kind:
    said = row.get("kind")
    if said:
        found = kind_called(said)
        if found is None:
            kinds = Joined(tuple(KIND_NAMES[kind] for kind in ALL_KINDS), "list")
            raise RowError(T("“{kind}” is no kind of exercise; there are: {kinds}", kind=Words(said), kinds=kinds))
        return found
    if row.get("options"):
        return "choose"
    return "number" if _is_figure(row.get("answer")) else "rewrite"


def _level(row: Row) -> int:
    said = fold(row.get("level")).text or LEVELS[0]
    if said not in LEVELS:
        raise RowError(T("the level is 1, 2 or 3, not “{level}”", level=Words(row.get("level"))))
    return int(said)


def _words(kind: Kind, row: Row) -> dict[str, str]:
    """The texts of an exercise, and what stands for those that are empty."""
    empty = load_words(row.language, FILE)["empty"]
    text = row.get("text") or ("" if kind == "rewrite" else row.get("wish"))
    if not text and not row.get("wish"):
        raise RowError(T("there is neither a question nor a wish in it"))
    alone = kind == "rewrite" and not row.get("wish")
    return {
        "text": empty["text"] if alone or not text else text,
        "hint": row.get("hint") or empty["hint_rewrite" if kind == "rewrite" else "hint"],
        "why": row.get("why") or empty["why_rewrite" if kind == "rewrite" else "why"],
    }


def _rewriting(row: Row) -> dict[str, Any]:
    """The wish and what is wanted of the answer; without facts, whether the step is likely cannot be told."""
    said = [letter for letter in row.get("letters").upper() if letter.isalpha()]
    wrong = [letter for letter in said if letter not in LETTERS]
    if wrong:
        raise RowError(T("“{letter}” is none of S, M, A, R and T", letter=Words(wrong[0])))
    given = row.get("given")
    letters = tuple(letter for letter in LETTERS if letter in said) if said else LETTERS
    if not said and not given:
        letters = tuple(letter for letter in LETTERS if letter != "A")
    wish = row.get("wish") or row.get("text")
    return {"wish": wish, "given": given or None, "model": row.get("model") or None, "letters": letters}


def _is_figure(said: str) -> bool:
    try:
        _figure(said)
    except RowError:
        return False
    return True


def _figure(said: str) -> float:
    """A number as a spreadsheet writes it: with Arabic digits, thousands apart, a percent sign."""
    written = fold(said).text.strip("% ").replace(" ", "")
    parts = written.split(",")
    if len(parts) > 1 and all(len(part) == len("000") and part.isdecimal() for part in parts[1:]):
        written = "".join(parts)
    try:
        return float(written.replace(",", "."))
    except ValueError:
        raise RowError(T("the answer is a number in this kind, not “{answer}”", answer=Words(said))) from None


def _choosing(kind: Kind, row: Row) -> tuple[Kind, dict[str, Any]]:
    """What is chosen among, and what is right; options in words of one's own make any kind a plain choice."""
    if kind in FIXED:
        return kind, _fixed(kind, row)
    options = tuple(one.strip() for one in row.get("options").split("|") if one.strip())
    if not FEWEST <= len(options) <= MOST or len({plain(one) or one for one in options}) < len(options):
        raise RowError(
            T("it wants {least} to {most} different options with | between them", least=FEWEST, most=MOST),
        )
    ids = METRICS if kind == "kpi" else CAUSES
    if kind in _KNOWN_FIRST and all(one in ids for one in options):
        return kind, {"options": options, "answer": options[_place(options, row) - 1]}
    worded: Kind = kind if kind in WORDED else "choose"
    return worded, {"options": options, "answer": _place(options, row)}


def _place(options: tuple[str, ...], row: Row) -> int:
    """Which option is right, counted from 1: by its words, or by its number."""
    said = row.get("answer")
    for place, option in enumerate(options, 1):
        if option.casefold() == said.casefold() or (plain(option) and plain(option) == plain(said)):
            return place
    number = fold(said).text.strip()
    if number.isdecimal() and 1 <= int(number) <= len(options):
        return int(number)
    if not said:
        raise RowError(T("it does not say which option is right"))
    raise RowError(T("the answer “{answer}” is none of the options", answer=Words(said)))


def _fixed(kind: Kind, row: Row) -> dict[str, Any]:
    """The right answer where the kind itself has the choices; several letters may be missing."""
    said = row.get("answer")
    if kind == "missing":
        letters = tuple(letter for letter in LETTERS if letter in _letters_in(said))
        if letters:
            return {"answer": letters if len(letters) > 1 else letters[0], "all": len(letters) > 1}
    else:
        found = next((one for one, ways in said_for(kind).items() if plain(said) in map(plain, (one, *ways))), None)
        if found is not None:
            return {"answer": found}
    names = Joined(tuple(choice_name(kind, one) for one in FIXED[kind]), "list")
    raise RowError(T("the answer “{answer}” is none of these: {options}", answer=Words(said), options=names))


def _letters_in(said: str) -> str:
    """The letters of an answer such as "S and T" or "S T"; nothing where it is words."""
    single = [word for word in plain(said).upper().split() if word not in {"AND", "و"}]
    return "".join(single) if all(len(word) == 1 for word in single) else ""
