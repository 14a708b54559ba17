"""Whether a goal says what it is for, beyond repeating itself: "so that the third chair earns its rent", «حتى …».

Refuses to weigh how good a reason is.
"""

from __future__ import annotations

import re
from functools import cache

from dialogs.language.goals.line import read_line
from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context
from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words

FEWEST = 1
_ENOUGH_BEFORE = 2
_SO_THAT = re.compile(r"ل[ينت]\w{3,}|فال\w{3,}")


def gives_reason(text: str, context: Context, purpose: str | None = None) -> bool:
    """Whether words follow that say something the goal has not said already, behind a word that gives reasons.

    `purpose` is what the goal's reading took for its reason; amounts and days are none.
    """
    if purpose and _says_more(_plain(purpose).split(), _plain(text.partition(purpose)[0]).split()):
        return True
    words = _plain(_without_figures(text, context)).split()
    joined = f" {' '.join(words)} "
    for opening in _list("before"):
        before, found, after = joined.partition(f" {opening} ")
        late = bool(before.split()) or opening not in _list("behind")
        if found and late and _says_more(after.split(), before.split()):
            return True
    return any(_leads_on(words, place) for place in range(_ENOUGH_BEFORE, len(words)))


def reason_alone(text: str, context: Context) -> str | None:
    """What words give as a reason and nothing else: "so that we can open a branch", «عشان أفتح فرع ثاني».

    `None` where they open otherwise, ask, or hold an amount or a day.
    """
    if text.rstrip().endswith(("?", "؟")) or any(map(str.isdigit, text)):
        return None
    line = read_line(text, context)
    opening = next((cue for cue in line.named("cues", "purpose") if cue.first == 0), None)
    rest = text[opening.end :].strip(" ,.،") if opening is not None else ""
    dated = any(span.kind == "date" for span in find_spans(text, context))
    return rest if not dated and _says_more(_plain(rest).split(), []) else None


def says_realistic(text: str) -> bool:
    """Whether it is claimed to be realistic: what R stands for in some schools."""
    joined = f" {_plain(text)} "
    denied = any(f" {words} " in joined for words in _list("not_realistic"))
    return not denied and any(f" {words} " in joined for words in _list("realistic"))


def _leads_on(words: list[str], place: int) -> bool:
    """Whether a word begins a reason by its first letter: «ليزيد دخلنا», «فالتوصيل دخلنا»."""
    begins = _SO_THAT.fullmatch(words[place]) and words[place] not in _list("arrives")
    return bool(begins) and _says_more(words[place + 1 :], words[:place])


def _without_figures(text: str, context: Context) -> str:
    """The words alone: amounts and days left out, so that "until June" is no reason."""
    kept, at = [], 0
    for span in sorted(find_spans(text, context), key=lambda span: span.start_at):
        kept.append(text[at : max(at, span.start_at)])
        at = max(at, span.end_at)
    return " ".join((*kept, text[at:]))


def _says_more(after: list[str], before: list[str]) -> bool:
    """Whether a word is among them that is neither empty nor said before."""
    said = {_stem(word) for word in before} | _saying_nothing()
    fresh = [word for word in after if _stem(word) not in said and word not in said and not word.isdecimal()]
    return len(fresh) >= FEWEST


@cache
def _saying_nothing() -> frozenset[str]:
    """Words that are no reason by themselves: the empty ones, and those that open reasons."""
    return frozenset(word for one in (*_list("empty"), *_list("before")) for word in (_stem(one), *one.split()))


def _stem(word: str) -> str:
    """A word without the plural or the article that it may have gained on the way."""
    return re.sub("^(?:لل|ال|ل(?=\\w{4}))", "", word).removesuffix("s")


@cache
def _list(name: str) -> tuple[str, ...]:
    words = {_plain(word) for language in LANGUAGES for word in load_words(language, "reasons").get(name, ())}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


def _plain(text: str) -> str:
    letters = (letter if letter.isalnum() else " " for letter in fold(text).text.casefold())
    return " ".join("".join(letters).split())
