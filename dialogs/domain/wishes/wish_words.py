"""The words that tell what a wish is about, as a table of patterns, and where they stand in a text. Refuses to judge.

The words are `locales/<language>/wishes.toml`, all languages at once since people mix them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from dialogs.language.goals.qualifiers import qualifiers_of
from dialogs.language.goals.trades import without_places
from dialogs.language.words.folding import fold, fold_word
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.language.words.openings import Patterns, Row, matches, patterns_of

_BY_OTHERS = re.compile(
    r"\b(?:walk(?:s|ing)?|drive|drives|pass) (?:straight |right )?(?:past|by|in|into|through|off|out|away)\b"
    r"|\b(?<!we )(?<!i )(?:never|don't|do not|rarely|hardly(?: ever)?) (?:reply|answer|respond|write back)\b"
    r"|\b(?:won't|will not|don't|doesn't) stock (?:us|our|my)\b|\b(?:we|who|they) run\b"
    r"|\bi run (?:a|an|the|our|my|two|three)\b(?! (?:marathon|half|5k|10k|mile))"
    r"|\b(?:dog[- ]walk\w*|walking (?:tours?|shoes|boots|holidays)|running (?:shoes|gear|store|shop|club))\b"
    r"|\bspend(?:ing)? (?=less time\b)"
    r"|(?<=\bknown )(?:as|for)\b[^.,;!?]*|\b(?:(?:our|my|the) )?(?:exhibition|fair|show) (?:stand|booth|stall)\b"
    r"|\b(?:football|basketball|cricket|hockey|netball|volleyball|rugby|swimming|quiz|sports) team\b"
    r"|(?<!\w)(?:نفتح|افتح|فتح) (?:ال)?(?:سوق|اسواق)(?!\w)"
    r"|\bphone(?: [\d ]+)? (?:never|doesn't|does not|hardly|rarely|to|stopped) ring(?:s|ing)?\b|\bmy phone [\d +]{4,}"
)
_OF_WISHES = frozenset({"kinds", "meeting"})
_CLITICS = "(?:[وف])?(?:[بلكعه])?(?:ال|ل)?"


@cache
def _cues(table: str) -> Patterns:
    words: dict[str, list[str]] = {}
    for language in LANGUAGES:
        for name, phrases in load_words(language, "wishes")[table].items():
            words.setdefault(name, []).extend(phrases)
    return patterns_of(Row(name, tuple(map(_plain, phrases)), _any_of_them) for name, phrases in words.items())


def _plain(phrase: str) -> str:
    """A phrase as it is looked up; a star at its end stays, and stands for any ending."""
    return fold_word(phrase.replace("*", "")) + "*" * phrase.endswith("*")


def _any_of_them(phrases: tuple[str, ...]) -> str:
    longest_first = sorted(phrases, key=len, reverse=True)
    return rf"(?<!\w){_CLITICS}(?:{'|'.join(map(_pattern, longest_first))})(?!\w)"


def _pattern(plain: str) -> str:
    if plain.endswith("ه*"):
        return re.escape(plain[:-2]) + r"[هت]\w*"
    return re.escape(plain.removesuffix("*")) + (r"\w*" if plain.endswith("*") else "")


@lru_cache(maxsize=64)
def stretches_in(table: str, text: str) -> tuple[tuple[str, int, int], ...]:
    """Where the words of each name stand in the folded text; a shipping company's name is no wish about shipping."""
    folded = without_places(fold(text).text) if table in _OF_WISHES else fold(text).text
    refused = [*_refused(folded)] if table == "kinds" else []
    found = ((name, *match.span()) for name, match in matches(_cues(table), folded))
    return tuple(one for one in found if not any(start <= one[1] < end for start, end in refused))


def _refused(folded: str) -> Iterator[tuple[int, int]]:
    """Where words tell no kind of wish: what one does not want, and those who walk by or never answer."""
    for pattern in (_unwanted(), _BY_OTHERS):
        yield from (match.span() for match in pattern.finditer(folded))


@cache
def _unwanted() -> re.Pattern[str]:
    """What a person does not want, to its first word: "we don't want likes", «مش عايز لايكات»."""
    words = [_plain(one) for language in LANGUAGES for one in load_words(language, "wishes")["unwanted"]["before"]]
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(words, key=len, reverse=True))})\s+\S+")


@lru_cache(maxsize=128)
def found_in(table: str, text: str) -> tuple[str, ...]:
    """The names whose words stand in a text."""
    return tuple(dict.fromkeys(name for name, _, _ in stretches_in(table, text)))


def only_concluded(text: str) -> bool:
    """Whether a place of work is known only by those it serves or by what is done there: "patients", "freight"."""
    named = {(start, end) for _, start, end in stretches_in("businesses", text)}
    return bool(named) and named <= {(start, end) for _, start, end in stretches_in("concluded", text)}


def is_a_business(words: str) -> bool:
    """Whether some words are a place of work: "the catering business", but not "our yoga class"."""
    folded = fold(words).text
    spans = stretches_in("businesses", words)
    return any(end == len(folded) if folded[start].isascii() else start == 0 for _, start, end in spans)


def compared(found: tuple[str, ...], text: str) -> tuple[str, ...]:
    """The kinds of a wish that compares: with rivals one wants to lead; what is to be as before loses no customer."""
    rival = qualifiers_of(text).rival
    if rival == "competitors":
        return ("leader", *(name for name in found if name not in {"research", "leader"}))
    gone_back = rival == "before" and not found_in("people", text)
    return tuple(name for name in found if name != "loyalty") if gone_back else found
