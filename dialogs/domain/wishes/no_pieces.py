"""Words that no offer carries whatever rule has found them: pronouns, floors, figures, half verbs. Refuses to cut.

The words are `locales/<language>/carried.toml`.
"""

from __future__ import annotations

import re
from functools import cache

from dialogs.language.goals.whereabouts import is_a_place
from dialogs.language.words.folding import fold, fold_word
from dialogs.language.words.lexicon import LANGUAGES, load_words

BARE = re.compile(r"^\W+|\W+$")
OPENING = re.compile(r"^(?:[وف])?(?:[بلك]?ال|لل|[بلك](?=\w{4,}))?")
_NARROWED = re.compile(r"^(?:people|everyone|friends) (?:with|aged|in their|living with) \w")
_OF_SO_MANY, _FIGURED = re.compile(r"\d-[a-z]"), re.compile(r"(?<![A-Za-z])\d+(?![A-Za-z\d])(?=\s)")


@cache
def carried_words(table: str, *keys: str) -> frozenset[str]:
    """The folded words of a table, in both languages: of some keys, or of all of them."""
    rows = [load_words(language, "carried")[table] for language in LANGUAGES]
    return frozenset(fold_word(one) for row in rows for key in keys or row for one in row[key])


def on_a_floor(words: str) -> bool:
    """Whether words only say how high up a place is: "on the 3rd floor", «الطابق الأرضي»."""
    return not {BARE.sub("", one) for one in fold(words).text.split()}.isdisjoint(carried_words("opens", "floors"))


def is_no_thing(words: str) -> bool:
    """Whether words are nothing that is sold: a pronoun, a verb of wishing, a floor, a figure, a country."""
    first = fold(words).text.split()[0]
    known = {first, OPENING.sub("", first)} & carried_words("opens", "no_goods")
    known |= {fold(words).text} & carried_words("opens", "idle")
    return bool(known) or on_a_floor(words) or _FIGURED.search(words) is not None or is_a_place(fold(words).text)


def is_no_tail(words: str) -> bool:
    """Whether words behind a measure only say where in a house something is, or of what size."""
    return on_a_floor(words) or _OF_SO_MANY.search(words) is not None


def is_nobody(words: str) -> bool:
    """Whether words for people are a figure or a pronoun: "among 20 hours", but not "people with dogs"."""
    plain = fold(words).text
    return words[0].isdigit() or (
        plain.split()[0] in carried_words("opens", "no_goods") and _NARROWED.match(plain) is None
    )
