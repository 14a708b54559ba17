"""Names that a table stands for with a wider word: Amazon, Ramadan. Refuses to look one up anywhere."""

from __future__ import annotations

from dialogs.language.goals.own_phrases import own_words
from dialogs.language.words.folding import fold_word
from dialogs.language.words.qualifier_words import Stretch, phrases_of
from dialogs.language.words.vocabulary import vocabulary

_WIDE = "marketplace"


def names_a_platform(channel: str | None, text: str, place: Stretch | None) -> bool:
    """Whether the words for a channel name one of many such: Amazon rather than "marketplaces"."""
    if channel is None or place is None:
        return False
    said = fold_word(text[slice(*place)])
    return said in own_words("brands") if channel != _WIDE else said not in own_words("wide")


def names_a_season(text: str, place: Stretch) -> bool:
    """Whether a day was told by a season or a feast, by its name."""
    following = text[place[1] :].split(maxsplit=1)[:1]
    words = fold_word(" ".join([text[slice(*place)], *following])).split()
    arabic = [word for word in words if not word.isascii()]
    bare = {*words, *(form for word in arabic for form in (word.removeprefix("ال"), word[1:], word[3:]))}
    return not bare.isdisjoint(own_words("season_names")) and not any(
        letter.isdigit() for letter in text[slice(*place)]
    )


def is_an_end(text: str, place: Stretch) -> bool:
    """Whether the words for a day say by when, so that they are no part of what is counted: «قبل رمضان»."""
    first = fold_word(text[slice(*place)]).partition(" ")[0]
    return first in own_words("until") or first.removeprefix("ل") in own_words("until")


def is_yet_to_come(text: str, place: Stretch | None) -> bool:
    """Whether a day was told by a stretch that has not begun: "next month", «الشهر الجاي»."""
    if place is None:
        return False
    said = fold_word(text[slice(*place)]).split()
    return not own_words("coming").isdisjoint(said) and own_words("until").isdisjoint(said[:1])


def is_no_name(words: str, language: str) -> bool:
    """Whether what looks like a product is Arabic in Latin letters, verbs and small words: "azawed el"."""
    folded = fold_word(words)
    return language == "ar" and folded.isascii() and not vocabulary().known.words.isdisjoint(folded.split())


def _is_whose(before: list[str], words: list[str]) -> bool:
    """Whether a season with its article stands behind that which it owns: «مبيعات الشتاء», but not «قبل الشتاء»."""
    if len(words) != 1 or words[0] not in own_words("season_names") or not words[0].startswith("ال"):
        return False
    return any(word in own_words("no_object") for word in before)


def season_said(text: str, place: Stretch | None) -> str | None:
    """The season or feast that a day was told by, as typed: "during Ramadan", «هذا الصيف»; `None` for a plain day."""
    if place is None:
        return None
    typed = text[slice(*place)].strip(" .,!?؟،")
    words = fold_word(typed).split()
    if not words or not names_a_season(text, place):
        return None
    if words[0] in own_words("stretches"):
        return f"في {typed}"
    if _is_whose(fold_word(text[: place[0]]).split()[-1:], words):
        return f"في {typed}"
    opens = words[0] in phrases_of("own", "seasonal") or any(words[0].startswith(one) for one in own_words("glued_in"))
    return typed if opens else None
