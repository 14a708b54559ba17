"""A typed answer that is nothing but places of a list: "1, 3", «الأول والثالث», "all". Refuses words beside them.

Where one's own words are as welcome as the list's, "two posts a week" must not pick the second line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from dialogs.language.answers.choices import read_choice
from dialogs.language.answers.hearing import Heard, hear
from dialogs.language.words.context import Context
from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.language.words.tokens import Token

_LITTLE = 2
_FIGURES = re.compile(r"[#(]*\d{1,2}(?:[\s,،.+&/)\-#(]+\d{1,2})*[\s.,)]*")
_BETWEEN_LINES = frozenset({"and", "w", "و", "&", "+"})
_MARKS = " ,،.+&/)-#(:"
_OPTION = "option_"


def read_picks(text: str, options: int, context: Context) -> tuple[int, ...]:
    """The options named, counted from 1; () where the text says more than that, or names one that there is not."""
    folded = fold(text).text.strip()
    if _FIGURES.fullmatch(folded):
        places = tuple(dict.fromkeys(int(one) for one in re.findall(r"\d+", folded)))
        return places if all(1 <= place <= options for place in places) else ()
    heard = hear(text, "choice", context)
    named = _ordinals(heard, options)
    if len(named) > 1:
        return named
    choice, behind = read_choice(heard.line, heard.said, options)
    left = [token for token in heard.line.tokens[behind:] if token.kind != "mark"]
    if len(choice) == 1 and not _bare_before(heard):
        return ()
    return choice if _opens(heard) and (not left or (len(choice) > 1 and _of_the_list(heard, left))) else ()


def names_no_line(text: str, options: int, context: Context) -> bool:
    """Whether a text names lines by their numbers, one of which there is not: "1 and 9" of five."""
    words = [word.strip(_MARKS) for word in re.split(r"[\s,،/+&-]+", fold(text).text.casefold())]
    only = all(not word or word.isdecimal() or word in _BETWEEN_LINES for word in words)
    return only and any(map(str.isdecimal, text)) and not read_picks(text, options, context)


def _bare_before(heard: Heard) -> bool:
    """Whether nothing but small words stands before the place: "the first", and not "families first"."""
    cues = [cue for name, found in heard.said.items() if name.startswith(_OPTION) for cue in found]
    if not cues:
        return True
    wanted = {at for cue in heard.line.named("cues", "want") for at in range(cue.first, cue.last)}
    covered = {at for cue in cues for at in range(cue.first, cue.last)} | wanted
    before = heard.line.tokens[: min(cue.first for cue in cues)]
    words = [token.folded for at, token in enumerate(before) if token.kind == "word" and at not in covered]
    return all(word in _listed("before_a_place") for word in words)


def _of_the_list(heard: Heard, left: Sequence[Token]) -> bool:
    """Whether what follows "all" is the list itself: in "all three", and not in "every week" or "all mothers"."""
    if heard.said.get("all") or heard.said.get("both"):
        return all(token.folded in _listed("of_the_list") for token in left)
    return len(left) <= _LITTLE and all(token.kind == "word" for token in left)


@cache
def _listed(table: str) -> frozenset[str]:
    """What may follow "all" and still mean the lines of the list, or stand before a line's place."""
    words = (word for language in LANGUAGES for word in load_words(language, "telling")[table])
    return frozenset(fold(word).text.casefold() for word in words)


def _opens(heard: Heard) -> bool:
    """Whether "all" or "both" opens the answer, or follows a want: in "post every day" it picks nothing."""
    whole = [cue.first for name in ("both", "all") for cue in heard.said.get(name, ())]
    if not whole:
        return True
    wanted = {at for cue in heard.line.named("cues", "want") for at in range(cue.first, cue.last)}
    return all(at in wanted or at + 1 in wanted for at in range(min(whole)))


def _ordinals(heard: Heard, options: int) -> tuple[int, ...]:
    """Several places named one after another, with little between them."""
    named = [
        (cue.first, -cue.last, int(name.removeprefix(_OPTION)))
        for name, cues in heard.said.items()
        if name.startswith(_OPTION) and name[-1].isdigit()
        for cue in cues
    ]
    covered: set[int] = set()
    places: list[int] = []
    for first, last, place in sorted(named):
        if first not in covered and place <= options:
            covered.update(range(first, -last))
            places.append(place)
    words = [at for at, token in enumerate(heard.line.tokens) if token.kind != "mark" and at not in covered]
    return tuple(dict.fromkeys(places)) if len(words) <= len(places) else ()
