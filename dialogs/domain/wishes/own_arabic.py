"""Arabic words that belong together as one: «كتب الأطفال», «ريلز المكياج», «فرع الدمام». Refuses to read anew."""

from __future__ import annotations

import re

from dialogs.domain.wishes.wish_words import stretches_in
from dialogs.domain.wishes.wishes import stretches_of
from dialogs.language.goals.own_phrases import own_words
from dialogs.language.goals.qualifiers import Qualifiers
from dialogs.language.goals.trades import whole_place
from dialogs.language.goals.whereabouts import Place, is_a_place
from dialogs.language.words.folding import fold
from dialogs.language.words.qualifier_words import any_of, out_of_fold, phrases_of, without_article
from dialogs.language.words.replacing import replace

_THEY_USE_IT = frozenset(
    {"children", "girls", "teenagers", "seniors", "men", "women", "brides", "beginners", "mothers"}
)
_THEM = re.compile(r"\s(?P<them>(?P<to>لل|ال)[ء-ي]+)")
_PAID_FOR = frozenset({"revenue", "profit"})
_OWN, _FROM = "own", "own_from"
_SHOWN = re.compile("^ل(?=[ء-ي])")


def joined(said: Qualifiers, text: str, metric: str | None) -> Qualifiers:
    """What is said with each part where it belongs: to a product, to a place, to what is shown."""
    for mend in (
        _only_goods,
        _made_of,
        _for_them,
        _of_the_place,
        _sold_there,
        _named_form,
        _whom_one_keeps,
        _named_like_a_place,
    ):
        said = mend(said, text)
    if metric is None and said.place is None and said.audience == _OWN and is_a_place(fold(said.people or "").text):
        return replace(said, audience=None, people=None, whom=None, place=Place("in", said.people or ""))
    paid = said.audience == _FROM and metric in _PAID_FOR and said.product is None and not (said.people or "").isascii()
    return replace(said, product=said.people, audience=None, people=None, whom=None) if paid else said


def is_goods(words: str) -> bool:
    """Whether some words are what is sold rather than where: «حلويات العيد»."""
    first = fold(words).text.split()[0]
    return {first, without_article(first)}.isdisjoint(own_words("goods")) is False


def _only_goods(said: Qualifiers, text: str) -> Qualifiers:
    """A product without who buys it, without the verb that makes it and without a day: «هدايا» of «بنعمل هدايا»."""
    if said.product is None or not text:
        return said
    words = said.product.split()
    while words and fold(words[0]).text in own_words("not_sold"):
        words = words[1:]
    return replace(said, product=" ".join(words) or None)


def _for_them(said: Qualifiers, text: str) -> Qualifiers:
    """Those who use a product are part of its name: «دورات البرمجة للأطفال», «كتب الأطفال»."""
    if said.product is None or said.audience not in _THEY_USE_IT:
        return said
    named = tuple(one.removeprefix("ال") for one in phrases_of("audiences", said.audience))
    last = without_article(said.product.split()[-1])
    for match in _THEM.finditer(text):
        if text[: match.start()].endswith(last) and fold(match["them"][2:]).text in named:
            own = said.product if match["to"] == "لل" else without_article(said.product)
            return replace(said, product=f"{own} {match['them']}", audience=None, people=None)
    return said


def _made_of(said: Qualifiers, text: str) -> Qualifiers:
    """What a product is of is part of its name: «العبوات الكبيرة من زيت الزيتون»."""
    if said.product is None or said.audience != _FROM or said.people is None or said.people.isascii():
        return said
    last = without_article(said.product.split()[-1])
    if re.search(rf"{re.escape(last)}\s+من\s+{re.escape(said.people)}", text) is None:
        return said
    return replace(said, product=f"{said.product} من {said.people}", audience=None, people=None, whom=None)


def _of_the_place(said: Qualifiers, text: str) -> Qualifiers:
    """An audience that only belongs to the name of the place of work is none: «عيادة الأطفال»."""
    if said.audience is None or said.people is not None:
        return said
    kept = phrases_of("audiences", said.audience)
    named_so = fold(whole_place(text) or "").text.split()
    if any(one in named_so or f"ال{one.removeprefix('ال')}" in named_so for one in kept):
        return replace(said, audience=None)
    named = tuple(f"ال{one.removeprefix('ال')}" for one in kept if not one.isascii())
    behind = (fold(text[end:]).text for _, end in stretches_of(text, "businesses"))
    inside = any(words.startswith(" ") and words.lstrip().startswith(named) for words in behind)
    return replace(said, audience=None) if inside else said


def _sold_there(said: Qualifiers, text: str) -> Qualifiers:
    """A place of sale is no product: «مبيعات فرع الدمام»."""
    if said.product is None or fold(said.product).text.split()[0] not in own_words("sold_at") or not text:
        return said
    return replace(said, product=None, tails=(*said.tails, f"في {said.product}"))


def _whom_one_keeps(said: Qualifiers, text: str) -> Qualifiers:
    """Those whom one wants to keep are counted as people, not said once more behind the measure."""
    folded = fold(text).text
    kept = {end for name, _, end in stretches_in("meeting", text) if name == "kept"}
    tails = tuple(one for one in said.tails if folded.find(fold(one).text) - 1 not in kept)
    return said if tails == said.tails else replace(said, tails=tails)


def _named_like_a_place(said: Qualifiers, text: str) -> Qualifiers:
    """A place that is only the name of what one runs is none: a guesthouse of Morocco sounds like Riyadh."""
    folded = fold(text).text
    named = [folded[start:end] for name, start, end in stretches_in("businesses", text) if name == "riad"]
    alike = said.place is not None and any(fold(said.place.name).text in one for one in named)
    return replace(said, place=None) if alike else said


def _named_form(said: Qualifiers, text: str) -> Qualifiers:
    """What is shown, with what it is about: «ريلز المكياج», «لمقاطع الطبخ»."""
    shown = next((tail for tail in said.tails if fold(_SHOWN.sub("", tail)).text.split()[0] in own_words("shown")), "")
    if said.form is None and _SHOWN.match(shown):
        rest = tuple(tail for tail in said.tails if tail != shown)
        return replace(said, form="reels", form_words=_SHOWN.sub("", shown), tails=rest)
    if said.form is None or said.form_words is not None or said.product is not None:
        return said
    folded = fold(text)
    form = any_of([one for one in phrases_of("forms", said.form) if not one.isascii()])
    match = re.search(rf"(?<!\w)(?P<whole>(?:{form})\s+(?P<of>ال[ء-ي]+))(?!\w)", folded.text) if form else None
    if match is None or match["of"] in own_words("ends") | own_words("skip"):
        return said
    start, end = out_of_fold(folded.offsets, *match.span("whole"))
    return replace(said, form_words=text[start:end])
