"""Exercises as they stand in files that a trainer can edit: read, and checked with the line of every mistake.

Refuses to grade an answer and to choose what comes next. The format stands in `CONTRIBUTING.md`; each kind has its
rules here, and what a rule refuses is said in one plain sentence.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, TypeAlias, get_args

from pydantic import Field, ValidationError

from dialogs.domain.goal import Frozen
from dialogs.domain.kpis.catalogue import METRICS
from dialogs.domain.reviews.causes import CAUSES
from dialogs.language.words.lexicon import load_words

StockKind: TypeAlias = Literal[
    "tell_apart",
    "missing",
    "rewrite",
    "kpi",
    "journey",
    "hang",
    "realistic",
    "diagnose",
    "budget",
    "quarters",
]
OwnKind: TypeAlias = Literal["choose", "number"]
Kind: TypeAlias = StockKind | OwnKind
Answer: TypeAlias = str | int | float | tuple[str, ...]

KINDS: tuple[Kind, ...] = get_args(StockKind)
ALL_KINDS: tuple[Kind, ...] = (*KINDS, *get_args(OwnKind))
LETTERS = ("S", "M", "A", "R", "T")
FIXED: dict[str, tuple[str, ...]] = {
    "tell_apart": ("smart", "vague"),
    "missing": LETTERS,
    "journey": ("awareness", "engagement", "conversion", "sales", "loyalty"),
    "realistic": ("ok", "stretch", "unrealistic"),
}
NUMERIC = frozenset(("budget", "quarters", "number"))
WORDED = frozenset(("hang", "choose"))
LONGEST = 400
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


class Item(Frozen):
    """One exercise. `cases` are the sets of numbers that its words take in turn; a case may carry its own answer.

    `options` are what is chosen among, where the kind does not fix it; `all` wants every letter of `answer` named.
    `wish`, `given`, `letters` and `model` belong to rewriting, `metric` to realism, `unit` and `tolerance` (a share) to
    numbers.
    """

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]{0,47}$")
    level: Literal[1, 2, 3]
    text: str = Field(min_length=1, max_length=LONGEST)
    hint: str = Field(min_length=1, max_length=LONGEST)
    why: str = Field(min_length=1, max_length=LONGEST)
    cases: tuple[dict[str, str | int | float], ...] = Field(default=({},), min_length=1)
    answer: Answer | None = None
    all: bool = False
    options: tuple[str, ...] = ()
    wish: str | None = None
    given: str | None = None
    letters: tuple[str, ...] = LETTERS
    model: str | None = None
    metric: str | None = None
    unit: str | None = None
    tolerance: float = Field(default=0.01, ge=0, le=0.5)

    def answers(self, case: int) -> tuple[str | int | float, ...]:
        """The right answers in a case."""
        found = self.cases[case % len(self.cases)].get("answer", self.answer)
        if found is None:
            return ()
        return found if isinstance(found, tuple) else (found,)

    def filled(self, words: str, case: int) -> str:
        """Words with the numbers of a case put in."""
        numbers = self.cases[case % len(self.cases)]
        return _PLACEHOLDER.sub(lambda found: _shown(numbers.get(found[1], found[0])), words)


def _shown(value: str | float) -> str:
    if isinstance(value, str):
        return value
    return f"{value:,.10g}" if abs(value) >= 1000 else f"{value:.10g}"  # noqa: PLR2004 - where grouping begins


@dataclass(frozen=True, slots=True)
class Trouble:
    """One mistake in a file: its line from 1 (0 for the whole file), the item it is in, and what to do about it."""

    line: int
    item: str
    what: str


def read(kind: Kind, written: str) -> tuple[tuple[Item, ...], tuple[Trouble, ...]]:
    """Read a file of exercises of one kind: the items that are sound, and every mistake found."""
    try:
        tables = tomllib.loads(written).get("item", [])
    except tomllib.TOMLDecodeError as error:
        where = re.search(r"line (\d+)", str(error))
        return (), (Trouble(int(where[1]) if where else 0, "", f"this is no TOML: {error}"),)
    if not isinstance(tables, list) or not tables:
        return (), (Trouble(0, "", "there is no [[item]] in it"),)
    lines = [number for number, line in enumerate(written.splitlines(), 1) if line.strip() == "[[item]]"]
    items: list[Item] = []
    troubles: list[Trouble] = []
    for place, table in enumerate(tables):
        line = lines[place] if place < len(lines) else 0
        found = list(_mistakes(kind, table, {item.id for item in items}))
        troubles += [Trouble(line, str(table.get("id", "")), what) for what in found]
        if not found:
            items.append(Item.model_validate(table))
    return tuple(items), tuple(troubles)


def _mistakes(kind: Kind, table: Mapping[str, Any], taken: set[str]) -> Iterator[str]:
    try:
        item = Item.model_validate(table)
    except ValidationError as error:
        for one in error.errors():
            yield f"{'.'.join(str(part) for part in one['loc'])}: {one['msg'].lower()}"
        return
    if item.id in taken:
        yield f'the id "{item.id}" is there twice'
    yield from _empty_places(item)
    yield from _of_kind(kind, item)


def _empty_places(item: Item) -> Iterator[str]:
    """Placeholders that a case has no number for, and numbers that stand nowhere."""
    words = " ".join(filter(None, (item.text, item.hint, item.why, item.wish, item.given, item.model, *item.options)))
    named = set(_PLACEHOLDER.findall(words))
    for place, case in enumerate(item.cases, 1):
        for name in sorted(named - set(case)):
            yield f"case {place} has no number for {{{name}}}"


def _of_kind(kind: Kind, item: Item) -> Iterator[str]:
    if kind == "rewrite":
        yield from _rewriting(item)
        return
    if kind == "realistic" and (item.metric or "") not in METRICS:
        yield f'metric: "{item.metric}" is no measure of the catalogue'
    options = options_of(kind, item)
    for place in range(len(item.cases)):
        answers = item.answers(place)
        if not answers:
            yield f"case {place + 1} has no answer"
        elif kind in NUMERIC:
            if not isinstance(answers[0], int | float):
                yield f"case {place + 1}: the answer must be a number"
        elif any(str(one) not in options for one in answers):
            yield f"case {place + 1}: the answer {answers[0]!r} is none of {', '.join(options)}"
    if kind == "kpi":
        yield from (f'options: "{one}" is no measure of the catalogue' for one in item.options if one not in METRICS)
    if kind == "diagnose":
        yield from (f'options: "{one}" is no cause' for one in item.options if one not in CAUSES)


def _rewriting(item: Item) -> Iterator[str]:
    if not item.wish:
        yield "wish: the vague wish is missing"
    if not item.model:
        yield "model: a model answer is missing"
    yield from (f'letters: "{one}" is none of S, M, A, R, T' for one in item.letters if one not in LETTERS)


def options_of(kind: Kind, item: Item) -> tuple[str, ...]:
    """What is chosen among, as ids; the numbers from 1 where the options are words."""
    if kind in FIXED:
        return FIXED[kind]
    return tuple(str(place) for place in range(1, len(item.options) + 1)) if kind in WORDED else item.options


@cache
def stock(language: str) -> Mapping[Kind, tuple[Item, ...]]:
    """The exercises that come with the coach, by kind, in a language."""
    return {kind: _from(load_words(language, f"practice/{kind}").get("item", [])) for kind in KINDS}


def _from(tables: Sequence[Mapping[str, Any]]) -> tuple[Item, ...]:
    return tuple(Item.model_validate(table) for table in tables)
