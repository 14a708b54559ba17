"""Which measure a question asks the meaning of: "what is reach?", «يعني ايه CTR». Refuses any other question."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, get_args

from dialogs.language.goals.line import Line, read_line
from dialogs.language.goals.measures import mentions
from dialogs.language.words.context import Context
from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.measures.metric import Category

_LONGEST = 90
_ATTACHED = "ب"
_AND = "و"
_ARTICLE = "ال"
_MARKS = ("?", "؟")
_OWN = "custom"


def asked_about(text: str, context: Context, *, answering: bool = False) -> str | None:
    """The id of the measure whose meaning, formula or place is asked for; `None` for anything else.

    Nothing but the question's words and the measure (with a channel) may stand in it: "what is our reach this month?"
    asks for a figure, "what is a good reach?" for a judgement. Where the text may be the answer to a question
    (`answering`), words such as «ايه», which may be a yes, count only with a question mark.
    """
    plain = _curt(_plain(text))
    if not plain or len(plain) > _LONGEST:
        return None
    marked = text.rstrip().endswith(_MARKS)
    rests = sorted(set(_rests(plain, weak=marked or not answering)), key=len)
    found = next((found for rest in rests if (found := _meant(rest, context))), None)
    return found or (_named(plain) if marked and not answering else None)


def asked_name(text: str, names: Mapping[str, str], *, answering: bool = False) -> str | None:
    """What the name stands for whose meaning is asked, of these in their look-up form (`plain_name`); else `None`."""
    plain = _curt(_plain(text))
    if not plain or len(plain) > _LONGEST:
        return None
    marked = text.rstrip().endswith(_MARKS)
    rests = {*_rests(plain, weak=marked or not answering), *([plain] if marked else [])}
    bare = (" ".join(word for word in rest.split() if word not in _passed()) for rest in rests)
    return next((names[one] for one in sorted({*rests, *bare}, key=len, reverse=True) if one in names), None)


def plain_name(name: str) -> str:
    """A name in the form in which `asked_name` looks it up."""
    return _plain(name)


def asked_to_compare(text: str, context: Context) -> tuple[str, str] | None:
    """The two measures between which the difference is asked: "reach vs impressions?"; `None` for anything else."""
    plain = _curt(_plain(text))
    if not plain or len(plain) > _LONGEST:
        return None
    opened = (plain.removeprefix(f"{words} ") for words in _list("between") if plain.startswith(f"{words} "))
    marked = (plain,) if text.rstrip().endswith(_MARKS) else ()
    for rest in (*opened, *marked):
        for first, second in _halves(rest):
            pair = (_meant(first, context), _meant(second, context))
            if pair[0] and pair[1] and pair[0] != pair[1]:
                return pair[0], pair[1]
    return None


def _meant(words: str, context: Context) -> str | None:
    return _named(words) or _mentioned(words, context) if words else None


def _halves(rest: str) -> Iterator[tuple[str, str]]:
    """Each way to cut words in two where they may be joined; «و» is written onto the second half."""
    words = rest.split()
    for place in range(1, len(words)):
        first, second = " ".join(words[:place]), " ".join(words[place:])
        for joint in _list("joined"):
            if second.startswith(f"{joint} "):
                yield first, second.removeprefix(f"{joint} ")
            elif joint == _AND and second.startswith(_AND):
                yield first, second.removeprefix(_AND)


def _plain(text: str) -> str:
    letters = (letter if letter.isalnum() or letter in "'’" else " " for letter in fold(text).text.casefold())
    return " ".join("".join(letters).replace("’", "'").split())


def _curt(plain: str) -> str:
    """Without the polite words at the end, which ask nothing by themselves."""
    for words in _list("polite"):
        plain = plain.removesuffix(f" {words}")
    return plain


@cache
def _openings(*, weak: bool) -> dict[str, list[str]]:
    """The words that ask, by the first of them."""
    found: dict[str, list[str]] = {}
    for words in (*_list("before"), *(_list("weak") if weak else ())):
        found.setdefault(words.split()[0], []).append(words)
    return found


def _rests(plain: str, *, weak: bool) -> Iterator[str]:
    """What is left of a question when the words that ask are taken off, in every way that they can be."""
    for words in _openings(weak=weak).get(plain.split(maxsplit=1)[0], ()):
        attached = words.endswith(f" {_ATTACHED}")
        if plain.startswith(words if attached else f"{words} "):
            rest = plain[len(words) :].strip()
            yield from (rest, *_without_end(rest))
    yield from _without_end(plain)
    for words in _list("half"):
        if plain.startswith(f"{words} "):
            yield from _without_end(plain.removeprefix(f"{words} "))


def _without_end(plain: str) -> Iterator[str]:
    for words in _list("after"):
        if plain.endswith(f" {words}"):
            rest = plain.removesuffix(words).strip()
            yield rest
            yield from _without_end(rest)


def _named(rest: str) -> str | None:
    """A measure by its name in the catalogue, or by what it is called in short."""
    words = [word for word in rest.split() if word not in _passed()]
    bare = " ".join(words)
    return _names().get(rest) or _names().get(bare) or _names().get(bare.removeprefix(_ARTICLE))


def _mentioned(rest: str, context: Context) -> str | None:
    """A measure by any of the words that goals call it, if they are all that is left."""
    line = read_line(rest, context)
    found = mentions(line)
    if not found or _uncovered(line, [(cue.first, cue.last) for cue in found]):
        return None
    return max(found, key=lambda cue: cue.weight).name


def _uncovered(line: Line, said: list[tuple[int, int]]) -> bool:
    ranges = [*said, *((cue.first, cue.last) for cue in line.any_named("channels"))]
    passed = _passed()
    return any(
        token.folded not in passed and not any(first <= place < last for first, last in ranges)
        for place, token in enumerate(line.tokens)
    )


@cache
def _list(kind: str) -> tuple[str, ...]:
    return tuple(_plain(words) for language in LANGUAGES for words in load_words(language, "what_is")[kind])


@cache
def _passed() -> frozenset[str]:
    return frozenset(_list("passed"))


@cache
def _names() -> dict[str, str]:
    """Every name of a measure, folded, with and without the article."""
    named: dict[str, str] = {}
    for language in LANGUAGES:
        for category in get_args(Category):
            tables: dict[str, Any] = load_words(language, f"kpis/{category}")
            named |= {
                _bare(name): metric for metric, table in tables.items() if metric != _OWN for name in _called(table)
            }
        short = load_words(language, "what_is")["short"]
        named |= {_bare(name): metric for metric, names in short.items() for name in names}
    return named


def _called(table: dict[str, Any]) -> Iterator[str]:
    yield table["name"]
    yield from table.get("name_on", {}).values()


def _bare(name: str) -> str:
    return " ".join(word for word in _plain(name).split() if word not in _passed())
