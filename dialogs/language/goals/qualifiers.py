"""What a wish says beside its measure: where, of what, in which form, for whom, when, against whom, how much.

The words are `locales/<language>/qualifiers.toml`, both languages at once. Refuses measures, amounts and dates, and
leaves out what stands in `taken`, since somebody else has read it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal, TypeAlias

from dialogs.language.goals.asides import is_no_product
from dialogs.language.goals.own_phrases import own_words
from dialogs.language.goals.own_quoted import opens_a_clause
from dialogs.language.goals.product_words import closers, complaining, opened
from dialogs.language.goals.those import those_said
from dialogs.language.goals.whereabouts import Place, is_a_channel, is_a_place, place_in
from dialogs.language.words.folding import Folded, fold
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.language.words.openings import Patterns, Row, matches, patterns_of
from dialogs.language.words.qualifier_words import (
    Stretch,
    any_of,
    definite,
    into,
    out_of_fold,
    overlaps,
    phrases_of,
)
from dialogs.language.words.vocabulary import vocabulary

Strength: TypeAlias = Literal["much", "little"]

_CLITIC = "(?:[وف])?(?:[بلكع])?(?:ال|ل)?"
_OWNER = re.compile(r"(?:^|\s)(?P<word>our|my|the|these)\s+(?:new\s+)?$")
_MOST_WORDS = 4
_JOINED = re.compile(
    r"\b(?:to|for|among|by|from|with)\s+(?:our\s+|the\s+|more\s+)?(?P<all>(?P<english>[a-z]{5,}(?<!ing)s|[a-z]{4,})"
    r"(?:\s+(?!and|in|on|by|to|for|so|this|at|from|with|before)[a-z]{4,})?)(?=\s+(?:and|in|on|by|before|this|at)\b|\s*$)"
    r"|(?<!\w)(?:(?P<to>لل)|ل(?=ال|[ء-ي]{4,}\s+ال)|ب(?=ال)|عند |بين |من |علي |اهل |ملاك )"
    r"(?P<all_>(?P<arabic>(?:ال)?[\u0621-\u064a]{4,})(?:\s+ال[\u0621-\u064a]{3,})?)\s*$"
)
_HAD = re.compile(
    r"\b(?:\d+|two|three|four|five|six|several|have|run|own|operate)\s+$|(?<!\w)(?:عندنا|عندي|لدينا)\s+(?:\d+\s+)?$"
)
_TO_NOUN = re.compile("ل(?P<noun>(?![لا])\\w{3,})")
_MINE = re.compile(r"\bmy\s+$|(?<!\w)في\s+$")
_DEEPER = re.compile(r"\s+(?:في|عن|على|of|at|in|with|on)\s+\w+(?:\s+\w+)?$")
_COMING_OUT = re.compile(
    r"\b(?:daily|weekly|monthly) (?:\w+ )?(?:podcast|newsletter|show|magazine|blog|column|webinar|market|class|meetup"
    r"|box|boxes|bag)|\b(?:than|within|in|under) (?:a|one) (?:day|week|month)\b|\w*يوم (?:ال)?(?:وطني|تاسيس|مفتوح)"
)
_GERUND = re.compile("(?:increas|grow|boost|rais|gett|improv|driv|mak|doubl|push)ing")


@dataclass(frozen=True, slots=True)
class Qualifiers:
    """What a goal must keep of a wish; ids of the table, but `place` and `product`, which are as typed.

    `people` are the words for the audience, where an adjective makes it narrower ("German tourists"). `tails` are
    phrases that no table knows, `platform` is a market place by its name ("on Etsy"), `rank` is what the person wants
    to become, `known_for` what to be known for, `after` what came before, `counted` the measure's own noun, `own_place`
    the place of work by its full name ("our architecture studio"), `whom` the
    audience with the word before it, `form_words` the form's own name
    ("my poetry newsletter"), `second` another wish beside the first, `folk` the id
    of those who are counted or hired (`patients`, `nurse`); `aside` is where those stand who are no business
    of the person's own.
    """

    place: Place | None = None
    product: str | None = None
    form: str | None = None
    audience: str | None = None
    people: str | None = None
    occasion: str | None = None
    per: str | None = None
    rival: str | None = None
    complaint: str | None = None
    rest: str | None = None
    strength: Strength | None = None
    tails: tuple[str, ...] = ()
    platform: str | None = None
    rank: str | None = None
    known_for: str | None = None
    after: str | None = None
    form_words: str | None = None
    counted: str | None = None
    own_place: str | None = None
    whom: str | None = None
    second: str | None = None
    folk: str | None = None
    aside: tuple[Stretch, ...] = ()

    @property
    def said(self) -> bool:
        """Whether there is anything that the words of a goal must carry; strength is carried by its size."""
        return any((self.place, self.product, self.form, self.audience, self.occasion))

    @property
    def only_where(self) -> bool:
        """Whether nothing but a place or a time is said, which may stand behind any sentence."""
        return not any((self.product, self.form, self.audience))


def qualifiers_of(text: str, taken: Sequence[Stretch] = ()) -> Qualifiers:
    """Read the qualifiers of a wish; `taken` are places of the text that a date, a channel or an amount holds."""
    return _read(text, tuple(taken))[0]


def qualifying(text: str, taken: Sequence[Stretch] = ()) -> tuple[Stretch, ...]:
    """Where in a wish its qualifiers stand."""
    return _read(text, tuple(taken))[1]


@lru_cache(maxsize=256)
def _read(text: str, taken: tuple[Stretch, ...]) -> tuple[Qualifiers, tuple[Stretch, ...]]:
    folded = fold(text)
    plain = folded.text
    holes = tuple((into(folded.offsets, start), into(folded.offsets, end)) for start, end in taken)
    occasion = named_in("occasions", plain, holes) or named_in("occasions", plain)
    rival = named_in("rivals", plain)
    form = named_in("forms", plain)
    audience = named_in("audiences", plain, (*holes, *(one[1] for one in (rival, occasion) if one)))
    before = plain[: audience[1][0]] if audience else ""
    if _MINE.search(before) or _HAD.search(before):
        audience = None
    used = [*holes, *(found[1] for found in (occasion, rival, form, audience) if found)]
    place = place_in(text, plain, folded.offsets, used)
    used += [place[1]] if place else []
    strength = named_in("strength", plain)
    product = _cause(text, plain, folded.offsets, used) or _product(text, plain, folded.offsets, used)
    named = tuple(one.span() for one in _COMING_OUT.finditer(plain))
    per = named_in("periods", plain, named) or next(((key, one.span()) for key, one in _slashed(plain)), None)
    size: Strength | None = None if strength is None else "much" if strength[0] == "much" else "little"
    complaint = _complaint(text, plain, folded.offsets)
    said = Qualifiers(
        place=place[0] if place else None,
        product=product,
        form=form[0] if form else None,
        audience=audience[0] if audience else None,
        people=_those(folded, text, audience) if audience else None,
        occasion=occasion[0] if occasion else None,
        per=per[0] if per else None,
        rival=rival[0] if rival else None,
        complaint=complaint,
        rest=_rest(text, plain, folded.offsets, used),
        strength=size,
    )
    spans = [out_of_fold(folded.offsets, *span) for span in used[len(holes) :]]
    spans += [(text.find(words), text.find(words) + len(words)) for words in (product, complaint) if words]
    return said, tuple(span for span in spans if span[0] >= 0)


def _those(folded: Folded, text: str, audience: tuple[str, Stretch]) -> str | None:
    return those_said(folded, text, audience[1], _stops("ends"), phrases_of("audiences", audience[0]))


def _slashed(plain: str) -> Iterator[tuple[str, re.Match[str]]]:
    """The period behind a stroke: "45k AED/month"."""
    for key in ("day", "week", "month") if "/" in plain else ():
        for one in re.finditer(rf"/ ?(?:{any_of(phrases_of('strokes', key))})(?!\w)", plain):
            yield key, one


@cache
def _table(table: str) -> Patterns:
    """A pattern for each entry, those with the longest phrases first: "start-ups" before "companies"."""
    ids = dict.fromkeys(key for language in LANGUAGES for key in load_words(language, "qualifiers")[table])
    rows = [(key, words) for key in ids if (words := phrases_of(table, key))]
    return patterns_of(Row(key, words, _any_of_them) for key, words in rows)


def _any_of_them(words: tuple[str, ...]) -> str:
    return rf"(?<![\w]){_CLITIC}(?:{any_of(words)})(?!\w)"


@lru_cache(maxsize=64)
def named_in(table: str, plain: str, holes: tuple[Stretch, ...] = ()) -> tuple[str, Stretch] | None:
    """The entry with the longest words in the text, and where they stand."""
    found = [(key, match.span()) for key, match in matches(_table(table), plain) if not overlaps(match.span(), holes)]
    return max(found, key=lambda one: one[1][1] - one[1][0], default=None)


def _complaint(text: str, plain: str, offsets: Sequence[int]) -> str | None:
    """What people complain about, as typed: "complaints about cold food"."""
    match = complaining().search(plain)
    span = _noun_phrase(plain, match.end(), ()) if match else None
    if span is None:
        return None
    deeper = _DEEPER.match(plain, span[1])
    return _slice(text, offsets, (span[0], deeper.end() if deeper else span[1]))


def _rest(text: str, plain: str, offsets: Sequence[int], holes: Sequence[Stretch]) -> str | None:
    """The last noun that no vocabulary knows, behind what joins it: "known to landlords", «لتبييض الأسنان»."""
    found = None
    for match in _JOINED.finditer(plain):
        group = "all" if match["all"] else "all_"
        word = match["english"] or match["arabic"]
        bare = word.removeprefix("ال")
        known = any(one in vocabulary().known.words or one in _stops("posts") for one in (word, bare))
        if known or overlaps(match.span(group), holes):
            continue
        found = ("ال" if match["to"] else "") + _slice(text, offsets, match.span(group))
    return found


@cache
def _stops(key: str) -> frozenset[str]:
    return frozenset(phrases_of("products", key))


_AWARE = re.compile(
    r"(?<!\w)(?:ال)?(?:وعي|توعيه)(?:\s+(?!ب)\w+){0,2}\s+ب(?:(?:اهميه|مخاطر|ضروره|فوايد|اضرار)\s+)?"
    r"(?P<what>\w{3,}(?:\s+(?:ال|بال)\w+)?)"
)


def _cause(text: str, plain: str, offsets: Sequence[int], holes: Sequence[Stretch]) -> str | None:
    """What people are to be aware of: «وعي المزارعين بترشيد المياه»."""
    match = _AWARE.search(plain)
    if match is None or overlaps(match.span("what"), holes):
        return None
    return _slice(text, offsets, match.span("what"))


def _product(text: str, plain: str, offsets: Sequence[int], holes: Sequence[Stretch]) -> str | None:
    """What is sold, ordered, booked or asked about, as typed; words that name a place or an audience are none."""
    for match in opened(plain):
        span = _noun_phrase(plain, match.end(), holes)
        if span is not None:
            words = plain[slice(*span)]
            if is_no_product(words):
                continue
            toward = words.startswith("ل") and is_a_place(words[1:])
            elsewhere = toward or words in _stops("posts") or is_a_channel(words) or is_a_place(words)
            if elsewhere or words.split()[0] in own_words("no_noun"):
                continue
            owner = _OWNER.search(plain[: span[0]])
            start = owner.start("word") if owner else span[0]
            return definite(_slice(text, offsets, (start, span[1])))
    for match in closers().finditer(plain):
        start, at = match.end("words"), match.end("words")
        for word in reversed(match["words"].split()):
            here = plain.rindex(word, 0, at)
            if word in _stops("not") or overlaps((here, at), holes) or _GERUND.fullmatch(word):
                break
            start = at = here
        if start < match.end("words") and not is_no_product(plain[start : match.end("words")].strip()):
            return _slice(text, offsets, (start, match.end("words")))
    return None


def _slice(text: str, offsets: Sequence[int], span: Stretch) -> str:
    start, end = out_of_fold(offsets, *span)
    return text[start:end].strip(" .,!?؟،\"'")


_AFTER = re.compile(r"(?<!\w)ما\s+بعد(?!\w)")
"""What follows something, as part of a name: the service after the sale."""


def _noun_phrase(plain: str, first: int, holes: Sequence[Stretch]) -> Stretch | None:
    """The words from here up to one that opens another part of the sentence; at most four."""
    joined = _TO_NOUN.match(plain, first)
    if joined and _is_noun(joined["noun"]):
        first += 1
    last = first
    after = _AFTER.search(plain, first)
    for count, match in enumerate(re.finditer(r"[\w'-]+|[^\w\s]", plain[first:])):
        start, end = first + match.start(), first + match.end()
        word = match.group()
        if count and after and after.start() <= start < after.end():
            last = end
            continue
        if overlaps((start, end), holes) and count and word.isascii() and word.isalpha() and word not in _stops("ends"):
            return None
        if count == _MOST_WORDS or word in _stops("ends") or not word[0].isalpha() or overlaps((start, end), holes):
            break
        if count and opens_a_clause(word):
            break
        if re.fullmatch(r"(?:[فبع]ال|لل)\w{2,}" if not count else r"(?:[فبعلو]ال|لل|ب|و)\w{2,}", word):
            break
        last = end
    return (first, last) if last > first else None


def _is_noun(word: str) -> bool:
    """Whether what is left without its preposition is a word by itself: «لصالة»."""
    return word in vocabulary().known.words or word in own_words("opens")
