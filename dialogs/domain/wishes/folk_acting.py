"""Those who are to do something in an Arabic wish, as what is counted: «عدد العملاء الذين يدفعون». Refuses other verbs.

The words are `locales/ar/acting.toml`; a verb of dialect is known by its root letters, whatever stands around them.
"""

from __future__ import annotations

import re
from functools import cache

from dialogs.domain.wish import WishRead
from dialogs.domain.wishes.meant import PLAINLY
from dialogs.domain.wishes.own_words import evidence_in
from dialogs.domain.wishes.wishes import kinds_in, met_in
from dialogs.language.words.folding import fold, fold_word
from dialogs.language.words.lexicon import load_words
from dialogs.language.words.qualifier_words import any_of, out_of_fold

_OF_FOLK = frozenset({None, "custom", "employees", "customers", "new_customers", "bookings"})
_LOOSE = frozenset({"paying", "better_clients"})
_MOST = 4
_PAY = "دفع"
_THE, _NUMBER_WHO = "ال", ("عدد ", " الذين ")


def counts_folk(thing: str | None) -> bool:
    """Whether what is counted is those who do something, by its whole name."""
    number, who = _NUMBER_WHO
    return thing is not None and thing.startswith(number) and who in thing


def pays(thing: str | None) -> bool:
    """Whether what is counted is those who pay, who come from those who ask."""
    return thing is not None and counts_folk(thing) and f"{_NUMBER_WHO[1]}{_rows('verbs')[_PAY]}" in thing


def folk_acting(reading: WishRead) -> dict[str, object]:
    """Those who are to do something are counted: «عايز زباين تدفع» counts the customers who pay."""
    if reading.target is not None or reading.baseline is not None or reading.metric not in _OF_FOLK:
        return {}
    if reading.text.isascii() or kinds_in_the_way(reading.text):
        return {}
    thing = _told(reading)
    if thing is None:
        return {}
    told = {name: span for name, span in evidence_in(reading).items() if name in {"deadline", "guardrail"}}
    return {
        "metric": "custom", "thing": thing, "category": "other", "channel": None, "evidence": told, "purpose": None,
        "direction": "decrease" if reading.direction == "decrease" else "increase", "per": None,
        "missing": "M" if reading.deadline is not None else "MT",
    }  # fmt: skip


def kinds_in_the_way(text: str) -> bool:
    """Whether a kind of wish that has measures of its own is told, so that nobody need be counted by a verb."""
    return bool((set(kinds_in(text)) - _LOOSE) & {*PLAINLY, "punctuality", "collection"}) or met_in(text) is not None


def _told(reading: WishRead) -> str | None:
    folded = fold(reading.text)
    match = _acting().search(folded.text)
    if match is None:
        return None
    first, last = out_of_fold(folded.offsets, match.end("verb") - 1, len(folded.text))
    ends = [span[0] for name, span in evidence_in(reading).items() if name in {"deadline", "guardrail"}]
    last = min((end for end in ends if end > first), default=last)
    number, who = _NUMBER_WHO
    folk, verb = _rows("folk")[match["folk"] or match["wanted"]], _rows("verbs")[match["stem"]]
    return f"{number}{folk}{who}{' '.join([verb, *_rest(reading.text[first + 1 : last])])}"


def _rest(text: str) -> list[str]:
    """What they do it to, up to a word that ends it."""
    kept: list[str] = []
    for word in re.split(r"[\s،,.!؟?]+", text.strip()):
        plain = fold_word(word)
        if not word or plain in _plain("stop") or len(kept) == _MOST:
            break
        kept.append(_rows("well").get(plain, word))
    while kept and fold_word(kept[-1]) in {"في", "من", "علي", "مع", "عن", "ب"}:
        kept.pop()
    return kept


@cache
def _acting() -> re.Pattern[str]:
    folk, stems = any_of(tuple(_rows("folk"))), any_of(tuple(_rows("verbs")))
    relative, wanting, still = (any_of(tuple(_plain(key))) for key in ("relative", "wanting", "going_on"))
    verb = rf"(?P<verb>و?(?:ب|ك|كي|حي)?[يت](?P<stem>{stems})(?:وا|ون|و)?)(?!\w)"
    told, wanted = (rf"(?:{_THE})?(?P<{name}>{folk})(?:نا|ي)?" for name in ("folk", "wanted"))
    opened = rf"(?:{told}\s+(?:{relative})|(?:{wanting})\s+(?:ان\s+)?{wanted})"
    return re.compile(rf"(?<!\w){opened}\s+(?:(?:{still})\s+)?{verb}")


@cache
def _rows(name: str) -> dict[str, str]:
    rows: dict[str, list[str]] = load_words("ar", "acting")[name]
    return {fold_word(said): well for well, forms in rows.items() for said in forms}


@cache
def _plain(name: str) -> frozenset[str]:
    words: list[str] = load_words("ar", "acting")["plain"][name]
    return frozenset(map(fold_word, words))
