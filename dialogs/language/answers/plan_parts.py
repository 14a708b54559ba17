"""Words that answer another part of the plan than the one asked about: money, days, channels, an audience.

Only a whole answer counts: "5,000 pounds a month", «الأحد والأربعاء», "insta and TikTok"; or one that names the part
itself ("our budget is 5,000"). Refuses words that say more, since those are the person's own answer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal, TypeAlias

from dialogs.language.answers.posting import names_only_days
from dialogs.language.goals.channels import find_channels
from dialogs.language.goals.line import read_line
from dialogs.language.goals.qualifiers import qualifiers_of
from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context
from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words

About: TypeAlias = Literal["budget", "days", "channels", "audience"]

_WORD = re.compile(r"[^\W\d_]+(?:['’]\w+)?")
_LABELLED = re.compile(r"\s*[:=–—-]\s*")
_OWNING = re.compile(r"\w['’](?:s\b|(?=\s|$))")
_AGES = re.compile(r"\b[1-9]\d\s*(?:-|–|to|and|until|ل|الى|الي|إلى|و|حتى|حتي|لحد|لغاية)\s*[1-9]\d\b")
_LONGEST = 12
_AND = "و"


@dataclass(frozen=True, slots=True)
class PartSaid:
    """What a text is about, the words of it without those that only name the part, and whether they do `named`."""

    about: About
    words: str
    named: bool = False


def read_part_said(text: str, context: Context) -> PartSaid | None:
    """Tell which other part of a plan a whole answer belongs to; `None` where it may be anything else."""
    if len(text.split()) > _LONGEST or "?" in text or "؟" in text:
        return None
    labelled = _labelled(text)
    if labelled is not None:
        return labelled
    if _only_money(text, context):
        return PartSaid("budget", text)
    if names_only_days(text):
        return PartSaid("days", text)
    if _only_channels(text, context):
        return PartSaid("channels", text)
    return PartSaid("audience", text, named=_aged(text)) if _people_first(text) else None


def _labelled(text: str) -> PartSaid | None:
    """A part named with what it is: "budget: 5,000", «جمهورنا الأمهات»."""
    words = text.strip().split()
    for many in range(min(4, len(words) - 1), 0, -1):
        about = _names().get(_plain(" ".join(words[:many])))
        if about is not None:
            rest = _LABELLED.sub("", " ".join(words[many:]), count=1).strip()
            fits = {"budget": any(map(str.isdecimal, rest)), "days": names_only_days(rest)}
            return PartSaid(about, rest, named=True) if rest and fits.get(about, True) else None
    return None


def _only_money(text: str, context: Context) -> bool:
    spans = [one for one in find_spans(text, context) if one.kind != "duration"]
    if len(spans) != 1 or spans[0].kind != "money":
        return False
    rest = f"{text[: spans[0].start_at]} {text[spans[0].end_at :]}"
    return _nothing_but(rest, "beside_money")


def _only_channels(text: str, context: Context) -> bool:
    line = read_line(text, context)
    found = find_channels(line)
    if not found:
        return False
    covered = {at for cue in found for at in range(cue.first, cue.last)}
    rest = " ".join(token.folded for at, token in enumerate(line.tokens) if at not in covered and token.kind != "mark")
    return _nothing_but(rest, "beside_names")


def _aged(text: str) -> bool:
    """Whether people are told by their age, which is whom a plan is for and nothing else: "mothers, 25 to 40"."""
    return _AGES.search(fold(text).text.casefold()) is not None


def channels_switched(text: str, context: Context) -> tuple[str, ...]:
    """The channels that a whole answer puts in the place of another: "not the shop, Facebook", «خليها واتساب»."""
    line = read_line(text, context)
    found = find_channels(line)
    if len(text.split()) > _LONGEST or any(token.folded == "?" for token in line.tokens):
        return ()
    covered = {at for cue in found for at in range(cue.first, cue.last)}
    rest = [token.folded for at, token in enumerate(line.tokens) if at not in covered and token.kind != "mark"]
    if not all(_among(_plain(word), "beside_names") or _among(_plain(word), "switching") for word in rest):
        return ()
    before = (
        (cue.name, " ".join(one.folded for one in line.tokens[max(0, cue.first - 2) : cue.first])) for cue in found
    )
    return tuple(dict.fromkeys(name for name, words in before if not _leaves(words)))


def _leaves(before: str) -> bool:
    """Whether what stands right before a channel says that it is not this one: "not the shop", «بلاش المحل»."""
    words = f" {_plain(before)} "
    return any(words.endswith((f" {one} ", f" {one} the ")) for one in _listed("not_this"))


def _people_first(text: str) -> bool:
    """Whether a text is about people from its beginning: "young mothers in Jeddah", «للأمهات العاملات»."""
    said = qualifiers_of(text)
    if said.audience is None:
        return False
    words = [_plain(word) for word in _WORD.findall(text)]
    while words and words[0] in _listed("before_people"):
        words.pop(0)
    opening = " ".join(words[:2])
    return bool(words) and not _OWNING.search(opening) and qualifiers_of(opening).audience is not None


def _nothing_but(rest: str, table: str) -> bool:
    return all(_among(_plain(word), table) for word in _WORD.findall(rest))


def _among(word: str, table: str) -> bool:
    """Whether a word stands in a table, with or without the letter that joins it to the one before."""
    return word in _listed(table) or word.removeprefix(_AND) in _listed(table)


def _plain(text: str) -> str:
    return fold(text).text.casefold().strip(" :،,.=-–—")


@cache
def _names() -> dict[str, About]:
    abouts: tuple[About, ...] = ("budget", "days", "channels", "audience")
    return {
        _plain(word): about
        for language in LANGUAGES
        for about in abouts
        for word in load_words(language, "plan_parts")[about]
    }


@cache
def _listed(table: str) -> frozenset[str]:
    return frozenset(_plain(word) for language in LANGUAGES for word in load_words(language, "plan_parts")[table])
