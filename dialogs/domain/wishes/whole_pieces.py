"""What is carried of a wish into an offer, only as far as it is a clean noun phrase. Refuses to find the pieces.

Every piece passes here, whatever rule has found it: it ends before a verb, a negation, a conjunction or an adverb, and
falls where nothing whole is left or another part of the sentence tells it already. The words are
`locales/<language>/carried.toml`.
"""

from __future__ import annotations

import re
from functools import cache

from dialogs.domain.wish import WishRead
from dialogs.domain.wishes.no_pieces import BARE, OPENING, carried_words, is_no_tail, is_no_thing, is_nobody, on_a_floor
from dialogs.domain.wishes.own_words import FROM, evidence_in
from dialogs.domain.wishes.wishes import named_place
from dialogs.language.goals.own_phrases import own_words
from dialogs.language.goals.qualifiers import Qualifiers, named_in
from dialogs.language.goals.whereabouts import Place, is_a_place
from dialogs.language.words.folding import fold, fold_word
from dialogs.language.words.qualifier_words import out_of_fold
from dialogs.language.words.replacing import replace

_WORD = re.compile(r"\S+")
_VERB = re.compile(
    r"^(?:(?:ال)?(?:ي\w{2,}(?<!ي)(?:ون|ونه|ونها|وا|وها|وه)|ت\w{2,}وا|(?:بي|بت|كي|كت|حي|هي)\w{2,}و[اه]?)"
    r"|و?بت\w{3,}|و(?:بي|كي|كت)\w{3,}|و[تين]\w{2,}(?:نا|وا|ون|ها|ي|و))$"
)
_MAYBE_VERB, _THERE = re.compile(r"^و?ي\w{2,5}$"), re.compile("^ف(?P<place>\\w{4,})$")
_CLAUSE = re.compile(r"[.!?؟;؛،,]|\s(?:but|because|so|لكن|ولكن|بس|لان|لأن)\s")
_INDEFINITE = re.compile(r"^(?!ال)\w{3,}ا$")
_TOLD_APART = re.compile(r"\s(?:who|whose|that|with|over|under|aged|in their)\s", re.IGNORECASE)
_RULED = ("instead of ", "(«", "بدل ", "بدلا ")
_ENDING = re.compile(r"(?:ات|ون|ين|نا|ها|ies|es|s|ه|ي|y)$")
_LEAST, _NEAR, _MOST_RULED, _NAME = 3, 30, 7, 2
_AT_REGION = re.compile(
    r"^(?:at|on) ((?:our|my|the) (?:region|area|city|town|country|village|district|neighbou?rhood|province))\b"
)
_TOWARDS, _SENT = "إلى ", frozenset({"sales", "orders", "units_sold", "revenue", "deals"})
_COUNTED = frozenset({"registrations", "subscriptions", "bookings", "donations"})


def whole_pieces(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """The same with each piece whole and clean, and none that tells again what its measure, channel or day tells."""
    said = replace(
        said,
        place=None if reading.metric == "savings" else _place(said.place),
        product=None if _refused(said.product, reading) else _goods(said.product),
        form_words=_phrase(said.form_words),
        own_place=_own_place(said.own_place),
        counted=_phrase(said.counted),
        complaint=_phrase(_without_platform(said.complaint, said.platform)),
        rest=None if _is_a_way(said.rest, reading.text) else _goods(said.rest),
        platform=None if _is_the_measure(said.platform or "", reading) else _named(_phrase(said.platform), reading),
        strength=said.strength if said.strength != "much" or _of_the_change(reading) else None,
    )
    said = _those(said, reading)
    tails: list[str] = []
    romanised = reading.text.isascii()
    for tail in map(_tail, (one for one in said.tails if not (romanised and "«" in one))):
        if (
            tail is not None
            and not (tail.startswith(_TOWARDS) and reading.metric not in _SENT)
            and not _told(tail, said, reading, tails)
        ):
            tails.append(tail)
    return replace(said, tails=tuple(tails))


def _breaks(word: str, *, first: bool) -> bool:
    """Whether no noun phrase goes on over a word: a verb, a negation, "ahead"; what is wished opens none either."""
    if word in carried_words("never", "clause", "adverb") or _VERB.match(word) is not None:
        return True
    if _MAYBE_VERB.match(word) and not word.removeprefix("و").startswith(tuple(carried_words("nouns", "like_verbs"))):
        return True
    glued = _THERE.match(word)
    joined = word[1:] if word.startswith("و") and not word.isascii() else ""
    if first or joined in carried_words("never", "clause"):
        return joined in carried_words("never", "clause")
    return word in carried_words("never", "aim") or (glued is not None and is_a_place(glued["place"]))


def _phrase(words: str | None) -> str | None:
    """Some words up to the first that breaks them, without little words at the end; `None` where none are left."""
    if words is None or (words.startswith(_RULED) and len(words.split()) <= _MOST_RULED):
        return words
    apart = _TOLD_APART.search(words)
    ruled = apart.start() if apart else len(words)
    end = len(words)
    for match in _WORD.finditer(words[:ruled]):
        if words[match.start() :].startswith(tuple(carried_words("opens", "times_after"))):
            continue
        if _breaks(fold_word(BARE.sub("", match.group())), first=match.start() == 0):
            end = match.start()
            break
    return words if end == len(words) else _trimmed(words[:end])


def _without_platform(words: str | None, platform: str | None) -> str | None:
    """A complaint without the platform, which is told behind it: "cold food on deliveroo"."""
    told = words is not None and platform is not None and words.lower().endswith(f" {platform.lower()}")
    return words[: -len(platform) - 1] if told and words is not None and platform is not None else words


def _named(platform: str | None, reading: WishRead) -> str | None:
    """A market place by its name: "my candle shop on Etsy"."""
    there = reading.channel == "marketplace" and platform is not None and len(platform.split()) == _NAME
    return (
        f"on {platform[3:].capitalize()}"
        if there and platform and platform.islower() and platform[:3] == "on "
        else platform
    )


def _trimmed(words: str) -> str | None:
    """A phrase that was cut, without the little words that it needs no more."""
    kept = words.split()
    telling = (at for at, one in enumerate(kept, 1) if fold_word(BARE.sub("", one)) not in carried_words("edge"))
    kept = kept[: max(telling, default=0)]
    content = [one for one in kept if fold_word(one) not in carried_words("edge")]
    return " ".join(kept).strip(" ,،.") if content else None


def _goods(words: str | None) -> str | None:
    """What is sold; the object of a verb («موعدا ثم …») that was cut is none."""
    kept = _phrase(words)
    if kept is None or not {fold_word(one) for one in kept.split()}.isdisjoint(carried_words("never", "number")):
        return None
    if is_no_thing(kept):
        return None
    cut, only = kept != words, fold(kept).text.split()
    if len(only) == 1 and {only[0], only[0].removeprefix("ال")} & carried_words("never", "adverb", "clause"):
        return None
    return None if cut and _INDEFINITE.match(kept) else kept


def _is_a_way(rest: str | None, text: str) -> bool:
    """Whether what is left over only says where to: "to the airport"."""
    return rest is not None and re.search(rf"\b(?:to|at|from|into) the {re.escape(rest)}\b", text) is not None


def _refused(words: str | None, reading: WishRead) -> bool:
    """Whether words stand in a clause that tells what is not meant: «لا مع صفحة أخرى تبيع العسل»."""
    at = reading.text.find(words) if words else -1
    start = max((match.end() for match in _CLAUSE.finditer(reading.text) if match.end() <= at), default=0)
    return start > 0 and fold(reading.text[start:at]).text.split()[:1] in [
        [one] for one in carried_words("opens", "refusing")
    ]


def _own_place(words: str | None) -> str | None:
    kept = _phrase(words)
    return kept if kept is None or kept == words or named_place(kept) is not None or " " in kept else None


def _place(place: Place | None) -> Place | None:
    """Where; of a name that was cut only what we know as a place."""
    name = _phrase(_without_others(place.name)) if place is not None else None
    if place is None or name is None or on_a_floor(name) or fold(name).text in carried_words("opens", "idle"):
        return None
    known = name == place.name or is_a_place(fold(name).text) or name.split()[0].startswith("ال") or name[:1].isupper()
    return replace(place, name=name) if known else None


def _without_others(name: str) -> str:
    """A town without who stands behind its "and": «طنطا والأمهات»."""
    first, _, rest = name.partition(" ")
    other = rest.startswith("و") and is_a_place(fold(first).text) and not is_a_place(fold(rest[1:]).text)
    return first if other else name


@cache
def _idle() -> tuple[str, ...]:
    """What tells nothing of a measure that it stands behind: "for my mum", «على محمل الجد»."""
    return tuple(f"{one} " for one in carried_words("opens", "idle"))


def _tail(tail: str) -> str | None:
    """Words behind the measure; no number by itself ("for eleven"), no half of a day («قبل راس»), no mere means."""
    opening, _, rest = tail.partition(" ")
    kept = _phrase(f"{opening} {_without_others(rest)}" if rest else tail)
    if kept is None or is_no_tail(kept):
        return None
    kept = _AT_REGION.sub(r"in \1", kept)
    words = [fold_word(BARE.sub("", one)) for one in kept.split()]
    if words[0] in carried_words("opens", "day") or words[-1] in carried_words("edge") or words[-1].isdigit():
        return None
    counted = not {*words[1:]}.isdisjoint(carried_words("never", "number"))
    behind = f"{' '.join(words[1:])} "
    if counted or behind.strip() in carried_words("opens", "month") or behind.startswith(_idle()):
        return None
    if f"ال{words[0][2:]}" in carried_words("opens", "idle") and words[0].startswith("لل") and len(words) == 1:
        return None
    means = words[0] in carried_words("opens", "means_words") and " ".join(words[1:]) in carried_words("opens", "means")
    return None if means else kept


def _those(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """Those meant; none where a clause was taken for people, or where the measure counts them by name already."""
    if said.people is None:
        return said
    people = _phrase(_without_others(said.people))
    if people not in (None, said.people) and said.place is None and is_a_place(fold(people or "").text):
        return replace(said, audience=None, people=None, whom=None, place=Place("from", people or ""))
    if people is not None and (is_nobody(people) or fold(people).text in carried_words("opens", "idle")):
        people = None
    place = evidence_in(reading).get("metric")
    named = _stems(reading.text[slice(*place)]) if place and reading.metric in _COUNTED else frozenset()
    repeated = bool(named) and people is not None and said.audience != FROM and _stems(people) <= named
    if people is None or repeated or (people != said.people and people.isascii() is False):
        aside = (
            said.aside if repeated else tuple(one for one in said.aside if not _holds(reading.text, one, said.people))
        )
        return replace(said, audience=None, people=None, whom=None, aside=aside)
    return said if people == said.people else replace(said, people=people, whom=_phrase(said.whom))


def _holds(text: str, span: tuple[int, int], people: str) -> bool:
    """Whether a stretch of a wish that was laid aside is of some people."""
    return people in text[slice(*span)] or text[slice(*span)] in people


def _told(tail: str, said: Qualifiers, reading: WishRead, before: list[str]) -> bool:
    """Whether a tail only repeats what the sentence has: its measure, its channel, or another piece."""
    stems = _stems(tail)
    others = (said.product, said.own_place, said.form_words, said.counted, said.platform)
    if _is_the_measure(tail, reading):
        return True
    if not stems or stems <= _stems(" ".join((*filter(None, others), *before))) or _is_the_day(tail, said, reading):
        return True
    if _of_the_story(tail, reading):
        return True
    measure = own_words("no_head") | own_words("orders_said")
    words = fold(tail).text.split()
    bare = not tail.isascii() and len(words) == 1 and OPENING.sub("", fold(tail).text) in measure
    return bare or (reading.channel in words[1:] and len(words) == len(words[:1]) + 1)


def _is_the_measure(words: str, reading: WishRead) -> bool:
    """Whether an English piece is the measure's own words: "for our open rate", "on my bounce rate"."""
    place = evidence_in(reading).get("metric")
    if place is None or not words.isascii():
        return False
    typed = reading.text[slice(*place)].lower()
    return _stems(words) == _stems(typed) or (" " in typed and words.lower().endswith(f" {typed}"))


def _of_the_story(tail: str, reading: WishRead) -> bool:
    """Whether a tail stands in a sentence that tells neither what is to change nor which way, and names no place."""
    text, evidence = reading.text, evidence_in(reading)
    words = tail.partition(" ")[2] or tail
    at = text.find(words)
    told = [evidence[name] for name in ("metric", "direction", "category") if name in evidence]
    ends = [match.start() for match in _CLAUSE.finditer(text)]
    if at < 0 or not told or not ends or named_place(tail) is not None:
        return False
    return sum(end < at for end in ends) not in {sum(end < first for end in ends) for first, _ in told}


def _of_the_change(reading: WishRead) -> bool:
    """Whether "a lot" is said of what is to change, and not of how things are: «باهتة كتير», «برشا ما يعرفوناش»."""
    folded = fold(reading.text)
    found = named_in("strength", folded.text)
    if found is None or folded.text[slice(*found[1])].isascii():
        return True
    first, last = out_of_fold(folded.offsets, *found[1])
    if folded.text[: found[1][0]].split()[-1:] and folded.text[: found[1][0]].split()[-1] in carried_words(
        "opens", "once"
    ):
        return False
    told = [evidence_in(reading)[name] for name in ("metric", "direction") if name in evidence_in(reading)]
    for start, end in told:
        between = reading.text[min(end, last) : max(start, first)]
        apart = start < last and first < end
        if not apart and len(between) <= _NEAR and _CLAUSE.search(between) is None:
            return True
    return False


def _is_the_day(tail: str, said: Qualifiers, reading: WishRead) -> bool:
    """Whether a tail is the season by whose end the goal is to be reached, beside other words that are to be told."""
    if said.place is None and len(said.tails) == 1:
        return False
    place = evidence_in(reading).get("deadline")
    words = set(fold(tail).text.split())
    seasonal = not words.isdisjoint(carried_words("opens", "season"))
    return place is not None and seasonal and words <= set(fold(reading.text[slice(*place)]).text.split())


def _stems(words: str) -> frozenset[str]:
    """What the words of a phrase have in common with others of their root's form: «المسجّلين» and «مسجلين»."""
    found = (BARE.sub("", one) for one in fold(words).text.split())
    return frozenset(_stem(one) for one in found if one and one not in carried_words("edge"))


def _stem(word: str) -> str:
    bare = word if word.isascii() else OPENING.sub("", word)
    short = _ENDING.sub("", bare)
    return short if len(short) >= _LEAST else bare
