"""Who hears of a place of work elsewhere: "people in Europe who see the posts of our camp". Refuses to choose measures.

What stands right behind the place of work is its own town, and stays there: "our cafe in Leeds".
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from dialogs.domain.phrases import fill
from dialogs.domain.wishes.far_and_near import thence, there
from dialogs.domain.wishes.owned import owned
from dialogs.domain.wishes.wish_words import stretches_in
from dialogs.language.goals.qualifiers import Qualifiers
from dialogs.language.goals.whereabouts import Place
from dialogs.language.words.folding import fold, fold_word
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.messages import Sentence, T, Text

_BY_PEOPLE: dict[str, Sentence] = {
    "reach": T("the number of people {there} who see the posts of {business}"),
    "followers": T("the number of people {there} who follow {business}"),
    "mentions": T("mentions of the name of {business} by people {there}"),
    "brand_searches": T("searches {thence} for the name of {business}"),
}
_BY_THEM: dict[str, Sentence] = {
    "reach": T("the number of {audience} {there} who see the posts of {business}"),
    "followers": T("the number of {audience} {there} who follow {business}"),
}


def heard_there(metric: str, place: Place, business: Sentence, audience: Text | None) -> Sentence | None:
    """What is heard of a place of work by those who are somewhere else; `None` for a measure without such words."""
    told = (_BY_PEOPLE if audience is None else _BY_THEM).get(metric)
    if told is None:
        return None
    values = {"there": there(place), "thence": thence(place), "business": business, "audience": audience or ""}
    told = owned(told, business)
    return fill(told, **{name: value for name, value in values.items() if f"{{{name}}}" in told.msgid})


def with_both_towns(said: Qualifiers, text: str) -> Qualifiers:
    """The same where one works in one town and is to be known in another: "our cafe in Leeds" keeps its own.

    Only a place of work that is named as one's own, with its town right behind it, has one to keep.
    """
    if said.place is None or said.place.relation != "in" or said.own_place or is_elsewhere(text, said.place):
        return said
    away = next((tail for tail in said.tails if tail.startswith("in ") and tail[3:4].isupper()), None)
    ours = re.search(rf"\b(?:our|my) (?:[\w'’-]+ ){{1,4}}?in {re.escape(said.place.name)}\b", text, re.IGNORECASE)
    if away is None or ours is None:
        return said
    own = ours.group()
    tails = tuple(tail for tail in said.tails if tail != away)
    return replace(said, own_place=own[0].lower() + own[1:], place=Place("in", away[3:]), tails=tails)


def is_elsewhere(text: str, place: Place | None) -> bool:
    """Whether a place is where people are and not where one works: no place of work stands right before it."""
    if place is None:
        return False
    folded = fold(text).text
    start = folded.find(fold_word(place.name))
    ends = (end for _, _, end in stretches_in("businesses", text) if end <= start)
    return start < 0 or not any(_joined(folded[end:start]) for end in ends)


def _joined(between: str) -> bool:
    """Whether only words that join a town to a place of work stand between them: "in", «بتاعنا في», "new"."""
    return all(word in _joining() for word in between.replace("'s", " ").split())


@cache
def _joining() -> frozenset[str]:
    tables = [load_words(language, "qualifiers") for language in LANGUAGES]
    said = [words for table in tables for words in table["relations"].values()]
    said += [table["own_town"]["between"] for table in tables]
    return frozenset(word for words in said for one in words for word in fold_word(one).split()) | {"ف", "ب"}
