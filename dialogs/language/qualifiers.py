"""What a wish says beside its measure: where, of what, in which form, for whom, when, against whom, how much.

The words are `locales/<language>/qualifiers.toml`, both languages at once. Refuses measures, amounts and dates, and
leaves out what stands in `taken`, since somebody else has read it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, Literal, TypeAlias

from babel import Locale

from dialogs.language.folding import fold, fold_word
from dialogs.language.lexicon import LANGUAGES, load_words

Relation: TypeAlias = Literal["in", "from", "outside", "from_outside", "across", "near", "adverb"]
Strength: TypeAlias = Literal["much", "little"]
Stretch: TypeAlias = tuple[int, int]

_RELATIONS: tuple[Relation, ...] = ("from_outside", "outside", "across", "near", "from", "in")
_CLITIC = "(?:[وف])?(?:[بلكع])?(?:ال|ل)?"
_GLUED = "(?:[وف])?[بف](?=ال|[^ا])"
_COUNTRY = re.compile("[A-Z]{2}")
_CAPITAL = re.compile(
    r"\b(?P<relation>from outside(?: of)?|outside(?: of)?|across|throughout|all over|from|in|near|around)\s+"
    r"(?P<name>(?:the\s+)?[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)*)"
)
_OWNER = re.compile(r"(?:^|\s)(?P<word>our|my|the|these)\s+$")
_NOUNS = frozenset({"audiences", "forms"})
_MOST_WORDS = 4
_OWN = ("نا", "ها")
_ARABIC = re.compile(r"[\u0621-\u0652 ]+")
_ADJECTIVE = re.compile(r"\w+(?:ية|يه|ي|يين)|م\w{3,}[ةه]|\wا\w\w?[ةه]|أ\w\w\w")
_GERUND = re.compile(r"\w{3,}ing\b")


@dataclass(frozen=True, slots=True)
class Place:
    """Where the customers, orders or readers are: `name` as typed, and how it is joined."""

    relation: Relation
    name: str


@dataclass(frozen=True, slots=True)
class Qualifiers:
    """What a goal must keep of a wish; ids of the table, but the `place` and the `product`, which are as typed."""

    place: Place | None = None
    product: str | None = None
    form: str | None = None
    audience: str | None = None
    occasion: str | None = None
    per: str | None = None
    rival: str | None = None
    strength: Strength | None = None

    @property
    def said(self) -> bool:
        """Whether there is anything that the words of a goal must carry; strength is carried by its size."""
        return any((self.place, self.product, self.form, self.audience, self.occasion))

    @property
    def only_where(self) -> bool:
        """Whether nothing but a place or a time is said, which may stand behind any sentence."""
        return not any((self.product, self.form, self.audience))


@lru_cache(maxsize=256)
def qualifiers_of(text: str, taken: Sequence[Stretch] = ()) -> Qualifiers:
    """Read the qualifiers of a wish; `taken` are places of the text that a date, a channel or an amount holds."""
    folded = fold(text)
    plain = folded.text
    holes = tuple((_into(folded.offsets, start), _into(folded.offsets, end)) for start, end in taken)
    occasion = _named("occasions", plain)
    rival = _named("rivals", plain)
    form = _named("forms", plain)
    audience = _named("audiences", plain, holes)
    used = [*holes, *(found[1] for found in (occasion, rival, form, audience) if found)]
    place = _place(text, plain, folded.offsets, used)
    used += [place[1]] if place else []
    strength = _named("strength", plain)
    product = _product(text, plain, folded.offsets, used)
    per = _named("periods", plain)
    size: Strength | None = None if strength is None else "much" if strength[0] == "much" else "little"
    return Qualifiers(
        place=place[0] if place else None,
        product=product,
        form=form[0] if form else None,
        audience=audience[0] if audience else None,
        occasion=occasion[0] if occasion else None,
        per=per[0] if per else None,
        rival=rival[0] if rival else None,
        strength=size,
    )


def _into(offsets: Sequence[int], place: int) -> int:
    """A place of the text as it came, in its folded form."""
    return next((at for at, origin in enumerate(offsets) if origin >= place), len(offsets))


def _out(offsets: Sequence[int], start: int, end: int) -> Stretch:
    return offsets[start], offsets[end - 1] + 1


def _words(table: str, key: str) -> list[str]:
    """The phrases of one entry in all languages, the longest first, so that alternatives match as far as they can."""
    said = {fold_word(one) for language in LANGUAGES for one in load_words(language, "qualifiers")[table].get(key, ())}
    if table in _NOUNS:
        said |= {one.removeprefix("ال") for one in said} | {f"{one[:-2]}ون" for one in said if one.endswith("ين")}
    return sorted(said, key=lambda one: (-len(one), one))


def _any(phrases: Sequence[str]) -> str:
    return "|".join(
        re.escape(one.removesuffix("*")) + (r"\w*" if one.endswith("*") else "") for one in phrases
    ).replace(r"\ ", r"\s+")


@cache
def _table(table: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """A pattern for each entry, those with the longest phrases first: "start-ups" before "companies"."""
    ids = dict.fromkeys(key for language in LANGUAGES for key in load_words(language, "qualifiers")[table])
    rows = [(key, words) for key in ids if (words := _words(table, key))]
    return tuple((key, re.compile(rf"(?<![\w]){_CLITIC}(?:{_any(words)})(?!\w)")) for key, words in rows)


def _named(table: str, plain: str, holes: Sequence[Stretch] = ()) -> tuple[str, Stretch] | None:
    """The entry with the longest words in the text, and where they stand."""
    found = [
        (key, match.span())
        for key, pattern in _table(table)
        for match in pattern.finditer(plain)
        if not _within(match.span(), holes)
    ]
    return max(found, key=lambda one: one[1][1] - one[1][0], default=None)


def _within(span: Stretch, holes: Sequence[Stretch]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in holes)


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
def _place_pattern() -> re.Pattern[str]:
    before = _any(_words("places", "before"))
    names = _any(sorted(_place_names(), key=len, reverse=True))
    relations = "|".join(f"(?P<{key}>{_any(_words('relations', key))})" for key in _RELATIONS)
    name = rf"(?P<name>(?:(?:{before})\s+)*(?:{names}))"
    return re.compile(rf"(?<!\w)(?:و)?(?:(?:{relations})\s+|(?P<glued>{_GLUED})){name}(?!\w)")


def _place(text: str, plain: str, offsets: Sequence[int], holes: Sequence[Stretch]) -> tuple[Place, Stretch] | None:
    for match in _place_pattern().finditer(plain):
        if _within(match.span("name"), holes):
            continue
        relation: Relation = next((key for key in _RELATIONS if match.groupdict().get(key)), "in")
        start, end = _out(offsets, *match.span("name"))
        return Place(relation, _written(text[start:end])), match.span()
    for match in _CAPITAL.finditer(text):
        span = _into(offsets, match.start()), _into(offsets, match.end())
        if not _within(span, holes) and not _dated(match["name"]):
            said: Relation = next(key for key in _RELATIONS if match["relation"] in _words("relations", key))
            return Place(said, match["name"]), span
    adverb = re.search(rf"(?<!\w)(?:{_any(_words('places', 'adverbs'))})(?!\w)", plain)
    return (Place("adverb", adverb.group()), adverb.span()) if adverb else None


def _written(name: str) -> str:
    """A place as it is written: small letters of a name that we know are mended, anything else stays as typed."""
    known = _place_names().get(fold_word(name))
    return known if name.isascii() and name.islower() and known else name


@cache
def _calendar() -> frozenset[str]:
    """Names with a capital that are no places: months, days, feasts, channels and tools."""
    return frozenset(
        fold_word(word) for file in ("calendar", "feasts", "channels") for word in _leaves(load_words("en", file))
    ) | {"google", "meta", "arabic", "english", "french", "excel", "i"}


def _leaves(tree: object) -> Iterator[str]:
    if isinstance(tree, str):
        yield tree
    elif isinstance(tree, dict):
        for key, value in tree.items():
            yield str(key)
            yield from _leaves(value)
    elif isinstance(tree, list):
        for value in tree:
            yield from _leaves(value)


def _dated(name: str) -> bool:
    words = fold_word(name).removeprefix("the ").split()
    return any(word in _calendar() for word in words) or any(letter.isdigit() for letter in name)


@cache
def _openers() -> re.Pattern[str]:
    """What a product stands behind: "sell more …", "orders for …", «مبيعات …»."""
    heads = _any([one for key in ("selling", "counted", "asking", "buying") for one in _words("products", key)])
    between = _any(_words("products", "between"))
    return re.compile(rf"(?<!\w)(?:و)?(?:{heads})\s+(?:(?:{between})\s+)*")


@cache
def _closers() -> re.Pattern[str]:
    """What a product stands before: "hoodie sales"."""
    return re.compile(rf"(?P<words>(?:[a-z][\w'-]*\s+){{1,3}})(?:{_any(_words('products', 'behind'))})(?!\w)")


@cache
def _stops(key: str) -> frozenset[str]:
    return frozenset(_words("products", key))


def _product(text: str, plain: str, offsets: Sequence[int], holes: Sequence[Stretch]) -> str | None:
    """What is sold, ordered, booked or asked about, as typed; words that name a place or an audience are none."""
    for match in _openers().finditer(plain):
        span = _noun_phrase(plain, match.end(), holes)
        if span is not None:
            owner = _OWNER.search(plain[: span[0]])
            start = owner.start("word") if owner else span[0]
            return _definite(_slice(text, offsets, (start, span[1])))
    for match in _closers().finditer(plain):
        start, at = match.end("words"), match.end("words")
        for word in reversed(match["words"].split()):
            here = plain.rindex(word, 0, at)
            if word in _stops("not") or _within((here, at), holes) or _GERUND.fullmatch(word):
                break
            start = at = here
        if start < match.end("words"):
            return _slice(text, offsets, (start, match.end("words")))
    return None


def _slice(text: str, offsets: Sequence[int], span: Stretch) -> str:
    start, end = _out(offsets, *span)
    return text[start:end].strip(" .,!?؟،\"'")


def _noun_phrase(plain: str, first: int, holes: Sequence[Stretch]) -> Stretch | None:
    """The words from here up to one that opens another part of the sentence; at most four."""
    last = first
    for count, match in enumerate(re.finditer(r"[\w'-]+|[^\w\s]", plain[first:])):
        start, end = first + match.start(), first + match.end()
        word = match.group()
        if count == _MOST_WORDS or word in _stops("ends") or not word[0].isalpha() or _within((start, end), holes):
            break
        if count and re.fullmatch(r"(?:[فبعلو]ال|لل|ب|و)\w{2,}", word):
            break
        last = end
    return (first, last) if last > first else None


def _definite(phrase: str) -> str:
    """Arabic words take the article, since what is counted is known: «الهوديز», «زيت الزيتون», «الكتب المستعملة»."""
    *first, last = phrase.split()
    if not _ARABIC.fullmatch(phrase) or any(word.startswith("ال") or word.endswith(_OWN) for word in (*first, last)):
        return phrase
    adjective = bool(first) and _ADJECTIVE.fullmatch(last) is not None
    return " ".join([*(f"ال{word}" if adjective else word for word in first), f"ال{last}"])
