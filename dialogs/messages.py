"""Sentences not yet translated and figures not yet formatted; refuses to know any language.

Flows and domain speak in these values; `bot/text.py` alone turns them into words. English is the msgid, so that
`pybabel extract` finds every sentence by the names `T`, `TN` and `TC`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

Case: TypeAlias = Literal["nominative", "oblique"]


@dataclass(frozen=True, slots=True)
class Count:
    """A number with its noun, not yet inflected ("3 days", «ثلاثة أيام»): Arabic needs case, gender and dual.

    `noun` is a key of `locales/<lang>/nouns.toml`; `case` is the noun's place in the Arabic sentence (after a
    preposition or in an iḍāfa it is oblique: خلال شهرين), without effect in English.
    """

    n: float
    noun: str
    case: Case = "oblique"


@dataclass(frozen=True, slots=True)
class Figure:
    """An amount with its unit, as a measure counts it: `percent`, `count`, `ratio`, `points`, a time unit or ISO 4217.

    `signed` writes a leading plus or minus, for a change; `about` marks a guess ("about 400", «نحو 400»).
    """

    value: float
    unit: str = "count"
    signed: bool = False
    about: bool = False


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day; written with its weekday unless `weekday` is false."""

    day: date
    weekday: bool = True


@dataclass(frozen=True, slots=True)
class Words:
    """Somebody's own words, or a name, shown as typed: isolated and escaped, never translated."""

    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A text that each language keeps in a table of its own, rather than a translation of ours.

    `field` of the table `[id]` in `locales/<language>/<file>.toml`, a dot leading one level down ("on.instagram"); a
    list there is shown line by line. Raises `KeyError` at rendering where a language lacks it.
    """

    file: str
    id: str
    field: str


@dataclass(frozen=True, slots=True)
class Own:
    """Words of ours that stand in a file of one language, such as an exercise, with their numbers put in already."""

    text: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """One translatable sentence. Build it with `T`, `TN` or `TC`, never by hand: extraction reads those names."""

    msgid: str
    args: tuple[tuple[str, Value], ...] = ()
    plural: str | None = None
    n: float | None = None
    context: str | None = None


@dataclass(frozen=True, slots=True)
class Joined:
    """Texts one after another: `paragraphs` by an empty line, `lines` by a line break, `inline` by a space.

    `list` is a spoken enumeration ("a, b and c", «أ وب وج»); `numbered` puts 1., 2., 3. before each line, `dotted` •.
    """

    parts: tuple[Text, ...]
    how: Literal["paragraphs", "lines", "inline", "list", "numbered", "dotted"] = "paragraphs"


@dataclass(frozen=True, slots=True)
class Bold:
    """A text that carries the weight of its message: the goal's sentence."""

    text: Text


@dataclass(frozen=True, slots=True)
class Inside:
    """A sentence of ours in the middle of another; it begins small where a script has capitals ("We aim to raise")."""

    text: Text


Text: TypeAlias = Sentence | Entry | Own | Joined | Words | Bold
Value: TypeAlias = str | int | float | date | Count | Figure | Day | Inside | Text


def T(msgid: str, /, **args: Value) -> Sentence:  # noqa: N802 - the short name is what extraction and readers look for
    """Make a sentence; `{name}` in it stands for that argument. A plain `str` argument is shown as `Words`."""
    return Sentence(msgid, tuple(args.items()))


def TN(one: str, many: str, /, n: float, **args: Value) -> Sentence:  # noqa: N802
    """Make a sentence whose form follows the number `n` (also available as `{n}`)."""
    return Sentence(one, (("n", n), *args.items()), plural=many, n=n)


def TC(context: str, msgid: str, /, **args: Value) -> Sentence:  # noqa: N802
    """Make a sentence that English writes alike for different meanings; `context` tells translators which."""
    return Sentence(msgid, tuple(args.items()), context=context)


def paragraphs(*parts: Text | None) -> Joined:
    """Join what is there by empty lines; `None` parts fall out."""
    return Joined(tuple(part for part in parts if part is not None))


def lines(*parts: Text | None) -> Joined:
    """Join what is there by line breaks; `None` parts fall out."""
    return Joined(tuple(part for part in parts if part is not None), "lines")


def inline(*parts: Text | None) -> Joined:
    """Join what is there by spaces; `None` parts fall out."""
    return Joined(tuple(part for part in parts if part is not None), "inline")
