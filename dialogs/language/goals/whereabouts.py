"""Where a wish says that its customers, orders or readers are: "from outside Amman", «فالمغرب». Refuses addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, TypeAlias

from babel import Locale

from dialogs.language.goals.own_phrases import own_words
from dialogs.language.words.folding import fold_word
from dialogs.language.words.kept import Kept
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.language.words.qualifier_words import Stretch, any_of, into, out_of_fold, overlaps, phrases_of
from dialogs.language.words.vocabulary import vocabulary

Relation: TypeAlias = Literal["in", "from", "outside", "from_outside", "across", "near", "adverb"]

_RELATIONS: tuple[Relation, ...] = ("from_outside", "outside", "across", "near", "from", "in")
_GLUED = "(?:[وف])?[بفل]"
_PARTICLES = 3
_WORD = re.compile(r"\w+")
_COUNTRY = re.compile("[A-Z]{2}")
_CAPITAL = re.compile(
    r"\b(?P<relation>from outside(?: of)?|outside(?: of)?|across|throughout|all over|from|in|near|around)\s+"
    r"(?P<name>(?:the\s+)?[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)*)"
)
_UNKNOWN = re.compile(
    r"(?<!\w)(?:و|ف)?(?:(?:في|داخل)\s+|ف(?=ال))(?P<name>(?:ال)?(?P<bare>[\u0621-\u064a]{4,})(?<!هم)(?<!كم)(?<!نا))\s*$"
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where the customers, orders or readers are: `name` as typed, and how it is joined."""

    relation: Relation
    name: str


def place_in(text: str, plain: str, offsets: Sequence[int], holes: Sequence[Stretch]) -> tuple[Place, Stretch] | None:
    """The place named first, with its stretch of the folded form `plain`; what overlaps `holes` is none."""
    places = _place_pattern().finditer(plain) if _may_name_a_place(plain) else ()
    known = [match for match in places if not overlaps(match.span("name"), holes)]
    away = [match for match in known if match["from"] and match is not known[0]]
    if away and any(word in own_words("having") for word in plain[: known[0].start()].split()):
        known = away
    for match in known:
        relation: Relation = next((key for key in _RELATIONS if match.groupdict().get(key)), "in")
        start, end = out_of_fold(offsets, *match.span("name"))
        return Place(relation, _written(text[start:end])), match.span()
    latin = _latin_towns().search(plain)
    if latin and not overlaps(latin.span("name"), holes):
        return Place("from" if latin["from"] else "in", _towns_in_latin()[latin["name"]]), latin.span()
    for match in _CAPITAL.finditer(text):
        span = into(offsets, match.start()), into(offsets, match.end())
        if not overlaps(span, holes) and not _dated(match["name"]):
            said: Relation = next(key for key in _RELATIONS if match["relation"] in phrases_of("relations", key))
            return Place(said, match["name"]), span
    unknown = _UNKNOWN.search(plain)
    if unknown and not _common(unknown["name"]) and not overlaps(unknown.span(), holes):
        start, end = out_of_fold(offsets, *unknown.span("name"))
        return Place("in", text[start:end]), unknown.span()
    market = _entered().search(plain)
    if market and not overlaps(market.span("name"), holes):
        start, end = out_of_fold(offsets, *market.span("name"))
        name = text[start:end]
        article = name.isascii() and not name.lower().startswith("the ")
        return Place("in", f"the {name}" if article else name), market.span("name")
    adverb = _adverbs().search(plain)
    return (Place("adverb", adverb.group()), adverb.span()) if adverb else None


@cache
def _place_names() -> dict[str, str]:
    """Every place that we know by its folded name, with the name as it is written; an article may be left out."""
    names: dict[str, str] = {}
    for language in LANGUAGES:
        countries: Any = Locale(language).territories
        written = [name for code, name in countries.items() if _COUNTRY.fullmatch(code)]
        written += [name for names_ in load_words(language, "cities").values() for name in names_]
        names |= {fold_word(name): name for name in written}
        names |= {fold_word(name): name for name in load_words(language, "qualifiers")["places"]["names"]}
    return names


@cache
def _place_openers() -> frozenset[str]:
    return frozenset(_WORD.findall(name)[0] for name in _place_names())


def _may_name_a_place(plain: str) -> bool:
    """Whether a word opens a name, with up to three particles on it; the pattern of all names takes 15 ms to make."""
    return any(map(_OPENS_A_PLACE.__getitem__, _WORD.findall(plain)))


def _opens_a_place(word: str) -> bool:
    openers = _place_openers()
    return any(word[start:] in openers for start in range(_PARTICLES + 1))


_OPENS_A_PLACE = Kept(_opens_a_place)


def is_a_place(words: str) -> bool:
    """Whether some folded words are the name of a place that we know."""
    return words in _place_names()


def is_a_channel(words: str) -> bool:
    """Whether some folded words name one's own page or account on a platform: "our instagram", "our facebook page"."""
    bare = [word for word in words.split() if word not in own_words("determiners") | own_words("web_pages")]
    return bool(bare) and all(word in _platforms() for word in bare)


@cache
def _platforms() -> frozenset[str]:
    """The folded names of the platforms, each by itself."""
    leaves = (word for language in LANGUAGES for word in _leaves(load_words(language, "channels")))
    single = (one for phrase in leaves for one in phrase.split("|") if " " not in phrase)
    return frozenset(fold_word(one) for one in single) - own_words("web_pages")


@cache
def _entered() -> re.Pattern[str]:
    """A market that one wants to enter: «ندخل سوق الإمارات», "enter the Kuwaiti market"."""
    verbs, markets = any_of(phrases_of("own", "entering")), any_of(phrases_of("own", "markets"))
    named = r"(?:the\s+)?(?!our|my|new|other|this|that)\w{3,}(?:\s+\w{3,})?\s+market(?!\w)"
    return re.compile(rf"(?<!\w)(?:{verbs})\s+(?P<name>(?:ال)?(?:{markets})\s+\w{{3,}}|{named})")


@cache
def _adverbs() -> re.Pattern[str]:
    tables = (load_words(language, "qualifiers")["far_and_near"] for language in LANGUAGES)
    said = {fold_word(one) for table in tables for words in table.values() for one in words}
    return re.compile(rf"(?<!\w)(?:{any_of(sorted(said, key=lambda one: (-len(one), one)))})(?!\w)")


@cache
def _place_pattern() -> re.Pattern[str]:
    before = any_of(phrases_of("places", "before"))
    names = any_of(sorted(_place_names(), key=len, reverse=True))
    relations = "|".join(f"(?P<{key}>{any_of(phrases_of('relations', key))})" for key in _RELATIONS)
    behind = any_of(phrases_of("places", "behind"))
    name = rf"(?P<name>(?:(?:{before})\s+)*(?:{names})(?:\s+(?:{behind})(?!\w))?(?:\s+و(?:{names})(?!\w))?)"
    return re.compile(rf"(?<!\w)(?:و)?(?:(?:{relations})\s+|(?P<glued>{_GLUED})){name}(?!\w)")


@cache
def _towns_in_latin() -> dict[str, str]:
    """Towns and countries as they are written in Latin letters amid Arabic, with their Arabic names."""
    towns = load_words("ar", "latin_towns")["towns"]
    return {fold_word(one): name for name, words in towns.items() for one in words}


@cache
def _latin_towns() -> re.Pattern[str]:
    """A town in Latin letters behind a particle in Latin letters, which no English has: "fe el dammam", "mn masr"."""

    def said(key: str) -> str:
        return any_of(load_words("ar", "latin_towns")["relations"][key])

    article, names = rf"(?:(?:{said('article')})[\s-]+)?", any_of(sorted(_towns_in_latin(), key=len, reverse=True))
    source = rf"(?P<from>(?:{said('from')})\s+{article}|(?:{said('from_the')})\s+)"
    within = rf"(?:(?:{said('in')})\s+{article}|(?:{said('in_the')})\s+)"
    return re.compile(rf"(?<!\w)(?:{source}|{within})(?:(?:el|al)-?)?(?P<name>{names})(?!\w)")


def _written(name: str) -> str:
    """A place as it is written: small letters of a name that we know are mended, anything else stays as typed."""
    known = _place_names().get(fold_word(name))
    return known if name.isascii() and name.islower() and known else name


@cache
def _calendar() -> frozenset[str]:
    """Names with a capital that are no places: months, days, feasts, channels and tools."""
    return frozenset(
        fold_word(word)
        for language in LANGUAGES
        for file in ("calendar", "feasts", "channels")
        for word in _leaves(load_words(language, file))
    ) | {"google", "meta", "arabic", "english", "french", "excel", "i"}


def _leaves(tree: str | dict[str, Any] | list[Any]) -> Iterator[str]:
    """All words in a table, its keys too."""
    if isinstance(tree, str):
        yield tree
    elif isinstance(tree, dict):
        for key, value in tree.items():
            yield str(key)
            yield from _leaves(value)
    else:
        for value in tree:
            yield from _leaves(value)


def _common(name: str) -> bool:
    """Whether an Arabic word is one of the vocabulary or of the calendar, so that it names no place."""
    bare = name.removeprefix("ال")
    return not {name, bare}.isdisjoint(vocabulary().known.words) or not {name, bare}.isdisjoint(_calendar())


def _dated(name: str) -> bool:
    words = fold_word(name).removeprefix("the ").split()
    return any(word in _calendar() for word in words) or any(letter.isdigit() for letter in name)
