"""Who does which of several steps by when, in words: "2 by 10 December, Sara", «الثانية على سارة».

Refuses to know the steps: places in their list are numbers counted from 1.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from dialogs.language.choices import read_choice
from dialogs.language.context import Context
from dialogs.language.deadlines import find_deadline
from dialogs.language.edits import LAST, ordinal_at, step_at
from dialogs.language.folding import fold
from dialogs.language.hearing import hear
from dialogs.language.lexicon import LANGUAGES, load_words
from dialogs.language.places import channel_in
from dialogs.language.telling import names_deed
from dialogs.language.wordings import wording

_LONGEST_NAME = 3
_EDGES = " ,.;:!؟?،؛-–—«»\"'“”()"
_WORD = re.compile(r"\S+")
_VERB = re.compile(r"^[هحب]?[تين](?!.*[ةهاءى]$)\w{3,}$")
_PLACE = re.compile(r"^[#(]*\d{1,2}[.)]*$")


@dataclass(frozen=True, slots=True)
class Assignment:
    """What was said: for which steps (none named: () ), by whom (`me` for the person), by when."""

    places: tuple[int, ...] = ()
    owner: str | None = None
    me: bool = False
    due: date | None = None

    @property
    def says_something(self) -> bool:
        """Whether it names anybody or any day."""
        return self.me or self.owner is not None or self.due is not None


def read_assignment(text: str, count: int, context: Context) -> Assignment:
    """Read an assignment among `count` steps; one that says nothing where the words are something else."""
    when = find_deadline(text, context)
    due = when.day if when is not None and not when.past else None
    rest = f"{text[: when.start_at]} {text[when.end_at :]}" if when is not None else text
    heard = hear(rest, "choice", context)
    places, _ = read_choice(heard.line, heard.said, count)
    places = _step_named(rest, count) or places or _figures(rest, count)
    name, me = _named(rest)
    if _tells_deed(rest, name, context) and not _numbered(rest, count):
        return Assignment()
    return Assignment(places, name, me, due)


def names_act(text: str, context: Context) -> bool:
    """Whether a whole answer is one more thing to do, by somebody named or by the people themselves."""
    if channel_in(text, context) is not None and not names_deed(text, context):
        return False
    when = find_deadline(text, context)
    rest = f"{text[: when.start_at]} {text[when.end_at :]}" if when is not None else text
    name, _ = _named(rest)
    figures = any(map(str.isdecimal, rest))
    return not figures and len(rest.split()) > 1 and _tells_deed(rest, name, context)


def _numbered(rest: str, count: int) -> bool:
    """Whether a step is named by its place: "the second", "step 2", "2"."""
    words = wording(rest)
    return bool(_figures(rest, count)) or any(ordinal_at(words, at) for at in range(len(words.words)))


def _tells_deed(rest: str, name: str | None, context: Context) -> bool:
    """Whether the words are a thing to do and not a bare name: "Sara films the products", «ننزل ريلز كل يوم»."""
    if names_deed(rest, context) or channel_in(rest, context) is not None:
        return True
    words = (name or "").split()
    if any(map(str.isdecimal, (name or ""))):
        return True
    return any(_VERB.match(_plain(word)) and _plain(word) not in _listed("names") for word in words[:2]) or any(
        word.islower() and words[0].istitle() for word in words[1:]
    )


def _step_named(rest: str, count: int) -> tuple[int, ...]:
    """The one step named by its number, wherever it stands: "let Sara take care of the second step"."""
    said = wording(rest)
    named = {found[0] for at in range(len(said.words)) if (found := step_at(said, at)) is not None}
    places = tuple(sorted(count if place == LAST else place for place in named))
    return places if len(places) == 1 and 1 <= places[0] <= count else ()


def _figures(rest: str, count: int) -> tuple[int, ...]:
    """Places said as figures anywhere: "Mona takes 3"."""
    bare = (_plain(word.strip(_EDGES)) for word in _WORD.findall(rest))
    return tuple(dict.fromkeys(int(word) for word in bare if word.isdecimal() and 1 <= int(word) <= count))


def _named(rest: str) -> tuple[str | None, bool]:
    """The name left when the words around it are taken away; long leftovers are no name."""
    kept: list[str] = []
    me = False
    for word in _WORD.findall(rest):
        bare = word.strip(_EDGES)
        plain = _plain(bare)
        if plain in _listed("me"):
            me = True
        elif bare and plain not in _listed("around") and not _PLACE.match(plain):
            kept.append(_without_lead(bare))
    named = bool(kept) and len(kept) <= _LONGEST_NAME and any(map(str.isalpha, "".join(kept)))
    return (" ".join(kept) if named and not me else None), me and not kept


def _without_lead(word: str) -> str:
    """A name without the particle written onto it: «لسارة» is Sara."""
    for lead in _listed("leads"):
        if word.startswith(lead) and len(word) > len(lead) + 2:
            return word.removeprefix(lead)
    return word


def _plain(word: str) -> str:
    return fold(word).text.casefold()


@cache
def _listed(table: str) -> frozenset[str]:
    return frozenset(_plain(word) for language in LANGUAGES for word in load_words(language, "assigning")[table])
