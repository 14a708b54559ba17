"""A trainer's own exercises as they were typed, pasted or uploaded; refuses to keep any, and to guess what is meant.

A line is a wish to be rewritten. A question with options under it, the right one behind a *, is a choice. A table has
its columns named in its first row, in either language, between semicolons, commas or tabs.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass

from dialogs.domain.training.own_rows import OwnExercise, Row, RowError, exercise_of, named, plain
from dialogs.messages import T, Text

DELIMITERS = ("\t", ";", ",", "؛", "،")
MANY = 200
LONGEST = 120_000
FEWEST_WORDS = 2
_BULLET = re.compile(r"^\s*(?:[-–—•·*✓✔✅☑]\ufe0f?|\(?\d{1,2}[.)\-]|[a-hأ-ي][.)])\s*")
_RIGHT = re.compile(r"^\s*(?:[-–—•·]\s*|\(?\d{1,2}[.)\-]\s*|[a-hأ-ي][.)]\s*)?[*✓✔✅☑]|[*✓✔✅☑]\ufe0f?\s*$")
_IN_BRACKETS = re.compile(r"\(([^()]+)\)\s*$")
_SEPARATOR = re.compile(r"^\ufeff?sep=(.)\s*\r?\n", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Own:
    """What was read: the exercises that are sound, and what is wrong with the others.

    `rows` tells that it was a table; `good` of a table may be taken where some rows are wrong.
    """

    good: tuple[OwnExercise, ...] = ()
    troubles: tuple[Text, ...] = ()
    rows: bool = False


def read_own(written: str, language: str) -> Own:
    """Read exercises in whatever form they came; `language` is that of the group, for what is left empty."""
    text = written.lstrip("\ufeff").strip("\r\n\u2028 ")[:LONGEST].replace("\r\n", "\n").replace("\r", "\n")
    table = _table(text)
    if table is not None:
        return _rows(table, language)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if any(_is_right(line) for line in lines[1:]):
        return _choice(lines, language)
    if len(lines) > 1 and _asks(lines):
        return Own(troubles=(T("Which option is right? A * in front of it says so."),))
    if _looks_like_a_table(lines):
        return Own(troubles=(_NO_HEADER,))
    return _wishes(lines, language)


_NO_HEADER = T("This looks like a table; its first row has to name the columns, such as kind;text;options;answer.")


def _table(text: str) -> list[list[str]] | None:
    """The rows of a table with its columns named; `None` where the first line names none."""
    told = _SEPARATOR.match(text)
    if told is not None:
        text = text[told.end() :]
    first = text.split("\n", 1)[0]
    counted = {one: _columns(first, one) for one in ((told[1],) if told else DELIMITERS)}
    delimiter, found = max(counted.items(), key=lambda one: len(one[1]))
    if len(found) < FEWEST_WORDS and not (len(found) == 1 and "\n" in text and plain(first) in named("columns")):
        return None
    return list(csv.reader((f"{line}\n" for line in text.split("\n")), delimiter=delimiter))


def _columns(line: str, delimiter: str) -> set[str]:
    cells = next(csv.reader([line], delimiter=delimiter), [])
    return {named("columns")[plain(cell)] for cell in cells if plain(cell) in named("columns")}


def _rows(table: list[list[str]], language: str) -> Own:
    columns = [named("columns").get(plain(cell), "") for cell in table[0]]
    good: list[OwnExercise] = []
    troubles: list[Text] = []
    for number, cells in enumerate(table[1 : MANY + 1], 2):
        if not any(cell.strip() for cell in cells):
            continue
        try:
            good.append(exercise_of(Row(_cells(columns, cells), language)))
        except RowError as wrong:
            troubles.append(T("Row {row}: {what}.", row=number, what=wrong.what))
    if len(table) > MANY + 1:
        troubles.append(T("After row {row} nothing was read; a second file takes the rest.", row=MANY + 1))
    if not good and not troubles:
        troubles.append(T("There is no exercise under the names of the columns."))
    return Own(tuple(good), tuple(troubles), rows=True)


def _cells(columns: list[str], cells: list[str]) -> dict[str, str]:
    """The cells of a row by their columns; further columns of options are further options."""
    found: dict[str, str] = {}
    for column, cell in zip(columns, cells, strict=False):
        if column == "options" and found.get(column) and cell.strip():
            found[column] += f"|{cell}"
        elif column and cell.strip():
            found[column] = cell.strip()
    return found


def _choice(lines: list[str], language: str) -> Own:
    """A question and its options, one a line, the right one marked."""
    right = [place for place, line in enumerate(lines[1:], 1) if _is_right(line)]
    if len(right) > 1:
        return Own(troubles=(T("Only one option can be right, and {n} are marked.", n=len(right)),))
    options = [_unmarked(line) for line in lines[1:]]
    cells = {"kind": "choose", "text": lines[0], "options": "|".join(one.replace("|", "/") for one in options)}
    return _one({**cells, "answer": str(right[0])}, language)


def _one(cells: dict[str, str], language: str) -> Own:
    try:
        return Own((exercise_of(Row(cells, language)),))
    except RowError as wrong:
        return Own(troubles=(T("This makes no exercise yet: {what}.", what=wrong.what),))


def _is_right(line: str) -> bool:
    bracket = _IN_BRACKETS.search(line)
    return bool(_RIGHT.search(line)) or (bracket is not None and _marks(bracket[1]))


def _marks(words: str) -> bool:
    return named("marks").get(plain(words)) == "right"


def _unmarked(line: str) -> str:
    bracket = _IN_BRACKETS.search(line)
    if bracket is not None and _marks(bracket[1]):
        line = line[: bracket.start()]
    line = line.rstrip("*✓✔✅☑\ufe0f ")
    bare = _BULLET.sub("", line)
    return _BULLET.sub("", bare).strip()


def _asks(lines: list[str]) -> bool:
    """Whether the first line is a question to the others."""
    listed = not _BULLET.match(lines[0]) and all(_BULLET.match(line) for line in lines[1:])
    return listed or lines[0].endswith(("?", "؟", ":"))


def _looks_like_a_table(lines: list[str]) -> bool:
    return bool(lines) and any(min(line.count(one) for line in lines) >= FEWEST_WORDS for one in DELIMITERS[:2])


def _wishes(lines: list[str], language: str) -> Own:
    """Each line as a wish of its own."""
    good: list[OwnExercise] = []
    for line in lines:
        wish = _BULLET.sub("", line) if len(lines) > 1 else line
        if len(wish.split()) < FEWEST_WORDS:
            return Own(troubles=(T("“{words}” is too short for a wish; a few words are enough.", words=wish[:60]),))
        found = _one({"kind": "rewrite", "wish": wish}, language)
        if found.troubles:
            return found
        good += found.good
    return Own(tuple(good))
