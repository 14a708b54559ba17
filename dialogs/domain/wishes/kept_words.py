"""Words of a wish that its measures would lose or garble: "digital", "as a designer", "the talk of Beirut", dialect.

Refuses to choose measures.
"""

from __future__ import annotations

import re
from functools import cache

from dialogs.domain.wish import WishRead
from dialogs.domain.wishes.wishes import kinds_in, named_place, people_named
from dialogs.language.goals.own_phrases import own_words, says_one_of
from dialogs.language.goals.qualifiers import Qualifiers
from dialogs.language.goals.whereabouts import Place, is_a_place
from dialogs.language.words.folding import fold, fold_word
from dialogs.language.words.lexicon import load_words
from dialogs.language.words.qualifier_words import any_of, out_of_fold, phrases_of
from dialogs.language.words.replacing import replace

_SEEN = frozenset({"presence", "awareness"})
_GLUED = re.compile("^ف(?P<place>[ء-ي]{4,})$")
_COMING = frozenset({"orders", "sales", "messages", "leads", "bookings", "revenue"})
_PREFIX = re.compile("^(?P<lead>(?:[وف])?(?:[بك](?=ال)|لل)?)(?P<word>.+)$")


def kept_words(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """The same qualifiers with what would be lost, and in standard spelling where that is plain."""
    for mend in (
        _digital,
        _as_a,
        _known_by,
        _known_once,
        _talk_of,
        _market,
        _not_of_others,
        _complaints,
        _on_the_page,
        _as_it_was,
        _quality,
        _plain_rank,
        _on_condition,
    ):
        said = mend(said, reading)
    return _spelt(said)


@cache
def _conditions() -> re.Pattern[str]:
    without, to = any_of(phrases_of("own", "without_doing")), any_of(phrases_of("own", "doing_so"))
    return re.compile(rf"(?<!\w)(?:{without})\s+(?:{to})\s+(?!ال)\S+(?:\s+\S+){{0,4}}$")


def _on_condition(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """What is not to be done on the way, as a clause at the end, in the person's words: «بدون ما ازيد الاسعار»."""
    folded = fold(reading.text.rstrip(" .!؟،"))
    match = _conditions().search(folded.text) if said.after is None and reading.guardrail is None else None
    if match is None:
        return said
    first, last = out_of_fold(folded.offsets, *match.span())
    return replace(said, after=f"«{reading.text[first:last]}»")


def _digital(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """A presence that is to be digital is one online, whatever market it is in."""
    digital = not own_words("digital").isdisjoint(fold(reading.text).text.split())
    social = says_one_of("social", reading.text)
    if reading.channel is not None or not (digital or social) or _SEEN.isdisjoint(kinds_in(reading.text)):
        return said
    where = load_words(reading.language, "qualifiers")["own"]["social_said" if social else "online_said"][0]
    return said if said.tails or not said.said else replace(said, tails=(where,))


@cache
def _known_as() -> re.Pattern[str]:
    famous, alone = (
        any_of((*phrases_of("own", "famous"), *phrases_of("own", "name_as"))),
        any_of(phrases_of("own", "as_a")),
    )
    return re.compile(
        rf"(?<!\w)(?:{famous})\w?\s+(?P<trade>(?:{alone})\w{{4,}}(?:\s+(?!(?:في|من|قبل|خلال|عند|بين)\b|ي\w|لكل|لل|بكل|بال)\w+){{0,3}})(?=\s|$)"
    )


def _as_a(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """What one wants to be known as, with the little word written onto it: «معروفا كمصمم هويات بصرية»."""
    folded = fold(reading.text.rstrip(" .!؟،"))
    match = _known_as().search(folded.text)
    if match is None or said.known_for is not None:
        return said
    first, last = out_of_fold(folded.offsets, *match.span("trade"))
    words = reading.text[first:last]
    tails = tuple(tail for tail in said.tails if tail not in words)
    return replace(said, known_for=words, tails=tails, rest=None)


@cache
def _by_what() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(phrases_of('own', 'famous'))})\w?\s+(?P<by>بال\w{{3,}})(?=\s|$)")


def _known_by(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """What one wants to be known for, though a kind of wish is told by it elsewhere: «معروفين بالجودة»."""
    folded = fold(reading.text.rstrip(" .!؟،"))
    match = _by_what().search(folded.text)
    if match is None or said.known_for is not None or is_a_place(match["by"].removeprefix("ب")):
        return said
    first, last = out_of_fold(folded.offsets, *match.span("by"))
    return replace(said, known_for=reading.text[first:last])


def _known_once(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """What one wants to be known as names no audience and stands in the sentence once: «كمصورة أطفال»."""
    del reading
    known = said.known_for
    if known is None:
        return said
    said = replace(said, rest=None) if said.rest and said.rest in known else said
    named = (said.people,) if said.people else phrases_of("audiences", said.audience or "")
    theirs = any(one in fold(known).text for one in named)
    audience, people = (None, None) if theirs else (said.audience, said.people)
    return replace(said, tails=tuple(one for one in said.tails if one not in known), audience=audience, people=people)


@cache
def _talked_of() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(phrases_of('own', 'talk_of'))})\s+(?P<place>\w+(?:\s+كلها|\s+كله)?)")


def _talk_of(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """The town whose talk one wants to be is where people are to talk: «حديث بيروت كلها»."""
    folded = fold(reading.text)
    match = _talked_of().search(folded.text)
    if match is None or said.place is not None or not is_a_place(match["place"].split()[0]):
        return said
    first, last = out_of_fold(folded.offsets, *match.span("place"))
    return replace(said, place=Place("in", reading.text[first:last]))


@cache
def _of_it() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{any_of(phrases_of('own', 'dialect_of'))})(?=\s+\w)")


def _plain_rank(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """What one wants to become without a dialect's own word for of: «أحسن بوتيك» before «كوسميتيك» without «تاع»."""
    if said.rank is None or not load_words(reading.language, "qualifiers")["own"]["dialect_of"]:
        return said
    if said.rank.isascii():
        return replace(said, rank=None)
    said = replace(said, rank=" ".join(_in_place(word) for word in said.rank.split()))
    folded = fold(said.rank or "")
    match = _of_it().search(folded.text)
    if match is None or said.rank is None:
        return said
    first, last = out_of_fold(folded.offsets, *match.span())
    rank = f"{said.rank[:first].rstrip()}{said.rank[last:]}"
    return replace(said, rank=rank if named_place(rank) else None)


def _as_it_was(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """What was before the day that things changed needs that day no more: "as it was before the closing"."""
    del reading
    if said.rival != "before":
        return said
    openers = own_words("until")
    return replace(said, tails=tuple(tail for tail in said.tails if fold(tail).text.split()[0] not in openers))


@cache
def _of_quality() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(phrases_of('own', 'quality_of'))})\s+(?P<what>ال\w{{3,}}|\w{{3,}}نا)(?!\w)")


def _quality(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """What is to be better is what people are pleased with or complain about: «جودة الخبز»."""
    folded = fold(reading.text)
    match = _of_quality().search(folded.text)
    told = said.tails or said.product or said.complaint or said.form or named_place(reading.text) or reading.channel
    if match is None or told or "quality" not in kinds_in(reading.text):
        return said
    first, last = out_of_fold(folded.offsets, *match.span("what"))
    about = load_words(reading.language, "qualifiers")["own"]["about"][0]
    return replace(said, tails=(f"{about} {reading.text[first:last]}",), rest=None)


def _in_place(word: str) -> str:
    """A town with a dialect's "in" written onto it, as two words: «فطنجة»."""
    glued = _GLUED.match(word)
    return f"في {glued['place']}" if glued and is_a_place(fold_word(glued["place"])) else word


@cache
def _right() -> dict[str, str]:
    table = load_words("ar", "qualifiers")
    whole = {fold_word(short): name for short, name in table["named_in_full"].items()}
    return {fold_word(word): word for word in table["own"]["well_spelt"]} | whole


def well_spelt(words: str | None) -> str | None:
    """Arabic words with their hamza and final letter as they are written: «الاعلانات» are «الإعلانات»."""
    if words is None or words.isascii():
        return words
    return " ".join(_one(word) for word in words.split(" "))


def _one(word: str) -> str:
    right = _right()
    if fold_word(word) in right:
        return right[fold_word(word)]
    match = _PREFIX.match(word)
    if match is None or not match["lead"]:
        return word
    rest = f"ال{match['word']}" if match["lead"].endswith("لل") else match["word"]
    known = right.get(fold_word(rest))
    if known is None:
        return word
    return match["lead"] + (known.removeprefix("ال") if match["lead"].endswith("لل") else known)


@cache
def _markets() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:ال)(?:{any_of(phrases_of('own', 'markets'))})\s+ال\w{{2,}}ي(?!\w)")


def _market(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """A market with no preposition before it is where the goal lies all the same: «السوق الكويتي يعرفنا»."""
    folded = fold(reading.text)
    match = _markets().search(folded.text)
    if match is None or said.place is not None or any(" سوق" in tail or "السوق" in tail for tail in said.tails):
        return said
    if said.rank is not None:
        return said
    first, last = out_of_fold(folded.offsets, *match.span())
    return replace(said, place=Place("in", reading.text[first:last]))


def _not_of_others(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """Those who are merely not us are no audience: «ما يروحوا عند غيرنا»."""
    del reading
    if said.people is None or fold(said.people).text not in own_words("not_us"):
        return said
    return replace(said, audience=None, people=None, whom=None, aside=())


@cache
def _complained_of() -> re.Pattern[str]:
    heads = any_of(phrases_of("own", "complaints_of"))
    return re.compile(rf"(?<!\w)(?:ال)?(?:{heads})\s+(?P<what>ال\w+(?:\s+في\s+ال\w+)?)")


def _complaints(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """What people complain about, where it stands right behind: «شكاوى التأخير في التوصيل»."""
    folded = fold(reading.text)
    match = _complained_of().search(folded.text)
    if match is None or said.complaint is not None or reading.metric != "complaints":
        return said
    first, last = out_of_fold(folded.offsets, *match.span("what"))
    what = reading.text[first:last]
    known = fold(what.split()[0]).text in phrases_of("products", "posts") or people_named(what) is not None
    return said if known else replace(said, complaint=what)


@cache
def _page() -> re.Pattern[str]:
    pages = any_of(phrases_of("own", "own_page"))
    return re.compile(rf"(?<!\w)(?:علي|من|في|عبر)\s+(?P<page>{pages})(?!\w)")


def _on_the_page(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """Orders that are to come over a page keep it: «على صفحتي»."""
    folded = fold(reading.text)
    match = _page().search(folded.text)
    if match is None or said.tails or said.platform or reading.channel or reading.metric not in _COMING:
        return said
    first, last = out_of_fold(folded.offsets, *match.span("page"))
    through = load_words(reading.language, "qualifiers")["own"]["through_page"][0]
    return replace(said, tails=(f"{through} {reading.text[first:last]}",))


def _spelt(said: Qualifiers) -> Qualifiers:
    place = said.place
    return replace(
        said,
        place=None if place is None else replace(place, name=well_spelt(place.name) or place.name),
        product=well_spelt(said.product),
        people=well_spelt(said.people),
        counted=well_spelt(said.counted),
        complaint=well_spelt(said.complaint),
        rank=well_spelt(said.rank),
        tails=tuple(well_spelt(tail) or tail for tail in said.tails),
    )
