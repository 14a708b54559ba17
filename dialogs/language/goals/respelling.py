"""Cues with a slip of the keyboard in them: "cart abandoment", "conversoin rate". Refuses to mend short words.

One letter left out, added, mistaken or swapped with the next: four of five slips are of these kinds (Damerau, "A
technique for computer detection and correction of spelling errors", 1964). A word alone must be long, since a short one
is likely to be another word: "trails" are no "trials".
"""

from __future__ import annotations

import string
from collections.abc import Iterator, Sequence

from dialogs.language.words.kept import Kept
from dialogs.language.words.particles import particles
from dialogs.language.words.tokens import Token
from dialogs.language.words.vocabulary import Cue, find_cues, known_forms, vocabulary

_SHORTEST, _ALONE = 6, 8
_LETTERS = string.ascii_lowercase
_OWN_WORDS = particles("no_misspelling")


def respelt_cues(tokens: Sequence[Token], *, arabizi: bool, english: bool) -> Iterator[Cue]:
    """Find the phrases of an English line that would stand there but for a slip, each with the places as typed."""
    if not english:
        return
    known = known_forms(arabizi=arabizi)
    mended = {
        place: word
        for place, token in enumerate(tokens)
        if len(token.folded) >= _SHORTEST
        and not known[token.folded]
        and _may_be_mended(token)
        and (word := _MEANT[token.folded])
    }
    if not mended:
        return
    spelt = [token._replace(folded=mended.get(place, token.folded)) for place, token in enumerate(tokens)]
    for cue in find_cues(spelt, arabizi=arabizi, english=english):
        slipped = [place for place in mended if cue.first <= place < cue.last]
        if slipped and (cue.weight > 1 or len(tokens[slipped[0]].folded) >= _ALONE):
            yield cue


def _may_be_mended(token: Token) -> bool:
    """Whether it is a word of plain letters, and no name: those have capitals."""
    word = token.folded
    named = token.text[:1].isupper() and token.start > 0
    return word.isascii() and word.isalpha() and not named and word not in _OWN_WORDS


def _meant(word: str) -> str:
    """The known word with the same first letter that is one slip away, "" where there is none."""
    known = vocabulary().known.words
    return min((other for other in _one_slip_from(word) if other in known and len(other) >= _SHORTEST - 1), default="")


def _one_slip_from(word: str) -> Iterator[str]:
    for place in range(1, len(word) + 1):
        before, here, behind = word[:place], word[place : place + 1], word[place + 1 :]
        yield from (f"{before}{letter}{here}{behind}" for letter in _LETTERS)
        if here:
            yield before + behind
            yield from (f"{before}{letter}{behind}" for letter in _LETTERS)
        if behind:
            yield before + behind[0] + here + behind[1:]


_MEANT: Kept[str] = Kept(_meant)
