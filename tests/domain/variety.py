"""How alike the goals offered for vague wishes sound, and how often a measure is offered; refuses to set the limits.

What is compared is the whole sentence of an offer, without its reason; every goal with every other one that is offered
for the wishes of one kind, those of the same wish too. Masked before words are counted, each by one word:

- a date with its weekday and month: it is one figure, and the same one for all wishes that name no day;
- a figure with its unit ("5 percentage points"), in digits or in words;
- names: of measures, of channels, of places of work, of the people served;
- three and more words in a row that the person wrote: they are kept to the letter, so that no other words are possible.

A name often stands in a phrase of its own: "the monthly number of followers of the cafe". Left standing, its words tell
two sentences of one mould apart; masked with the name, they hide that both say them. So sentences are compared both
ways, and alike are those that share more than half in either. Words that tell a measure without its name ("people who
see our posts") stay: they are the sentence, and to say it in others is what is asked for.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import combinations
from pathlib import Path

from bot.text import render
from bot.voice import Voice
from dialogs.domain.kpis.catalogue import METRICS
from dialogs.domain.kpis.channels import CHANNELS
from dialogs.domain.kpis.people import CUSTOMERS, PEOPLE
from dialogs.domain.kpis.things import THINGS
from dialogs.domain.rewording.rewording import reword
from dialogs.domain.wishes.businesses import BUSINESS, BUSINESSES
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from dialogs.messages import Text, inline

WISHES = Path(__file__).parent / "vague"
LANGUAGES = ("ar", "en")
_TODAY = date(2026, 11, 21)
_MARKS = re.compile("[\u200e\u200f\u2066-\u2069]")
_FIGURE = re.compile(r"\d[\d.,]*%?(?<![.,])")
_DATES = {
    "en": re.compile(r"\b[A-Z]\w+day \d+ [A-Z]\w+ \d{4}"),
    "ar": re.compile(r"(?:يوم )?(?:ال\w+) \d+ \w+ \d{4}"),
}
_UNITS = {
    "en": re.compile(r"# (?:percentage points?|stars?|points?)\b"),
    "ar": re.compile(r"# (?:نقاط مئوية|نقطة مئوية|نجمة|نجوم|نقاط|نقطة)|نقطة مئوية واحدة|نقطتين مئويتين"),
}
_PHRASES = {
    "en": re.compile(
        r"(?:\b(?:the|our|my|monthly|average|new|net|(?:number|share|rate|level|amount|cost|price) of) )*\bNAME\b"
        r"(?:'s?)?(?: (?:NAME|(?:of|at|on|in|with|from|for|about) (?:(?:the|our|my) )?NAME|a month|per post))*"
    ),
    "ar": re.compile(
        r"(?:\b(?:عدد|نسبة|متوسط|معدّل|مدى|مدّة|قيمة|صافي|مرّات) )*\bNAME\b"
        r"(?: (?:NAME|(?:من|في|على|عن|إلى|لدى|مع|عبر) NAME|الشهرية?|الجدد|في الشهر))*"
    ),
}
"""A name with the words that make it a phrase: "the monthly number of followers of the cafe on Instagram"."""


@dataclass(frozen=True)
class Offered:
    """One goal offered for a wish: its measure (or the thing it counts) and the whole sentence."""

    wish: str
    measure: str
    said: str


@dataclass(frozen=True)
class Pair:
    """Two sentences and the share of four-word sequences that they have in common, of the shorter one's."""

    share: float
    one: Offered
    other: Offered


def wishes_of(language: str, folder: Path = WISHES) -> dict[str, list[str]]:
    """Read the vague wishes of a language, by kind."""
    return tomllib.loads((folder / f"{language}.toml").read_text("utf-8"))


def offered_for(wishes: Iterable[str], language: str, country: str = "EG") -> Iterator[Offered]:
    """Offer goals for wishes as the coach would."""
    for wish in wishes:
        reading = read_goal(wish, Context(_TODAY, country))
        for offer in reword(reading, today=_TODAY, country=country):
            yield Offered(wish, offer.thing or offer.metric or "", _spoken(offer.text, language, country))


def alike(offers: Iterable[Offered], language: str) -> list[Pair]:
    """List the pairs that share more than half of their four-word sequences, the closest first."""
    told = [(one, *masked(one, language)) for one in offers]
    fours = [(one, four_word_sequences(said), four_word_sequences(whole)) for one, said, whole in told]
    pairs = (
        Pair(max(_shared(a, b), _shared(whole_a, whole_b)), one, other)
        for (one, a, whole_a), (other, b, whole_b) in combinations(fours, 2)
    )
    return sorted((pair for pair in pairs if pair.share > 1 / 2), key=lambda pair: -pair.share)


def four_word_sequences(said: str) -> Counter[tuple[str, ...]]:
    """Count the sequences of four words of a sentence."""
    words = re.findall(r"\w+|#", said.lower())
    return Counter(tuple(words[at : at + 4]) for at in range(len(words) - 3))


def masked(one: Offered, language: str) -> tuple[str, str]:
    """A sentence with `DAY`, `#` and `NAME` for dates, figures and names; then with the phrases of measures so too."""
    said = _without_words_of(one.wish, one.said)
    said = _names(language).sub("NAME", _DATES[language].sub("DAY", said))
    said = _UNITS[language].sub("#", _FIGURE.sub("#", said))
    return said, _PHRASES[language].sub("NAME", said)


def _without_words_of(wish: str, said: str) -> str:
    """Mask what the person's own words fill, the longest run first."""
    words = wish.split()
    runs = [words[at : at + length] for length in range(len(words), 2, -1) for at in range(len(words) - length + 1)]
    for run in runs:
        said = re.sub(rf"\b{re.escape(' '.join(run))}\b", "NAME", said, flags=re.IGNORECASE)
    return said


def _shared(one: Counter[tuple[str, ...]], other: Counter[tuple[str, ...]]) -> float:
    return (one & other).total() / max(1, min(one.total(), other.total()))


@cache
def _names(language: str) -> re.Pattern[str]:
    texts: list[Text] = [row.name for row in METRICS.values() if row is not METRICS["custom"]]
    texts += [channel.name for channel in CHANNELS.values()]
    texts += [thing.name for thing in THINGS.values()]
    texts += [*BUSINESSES.values(), BUSINESS, *PEOPLE.values(), CUSTOMERS]
    names = {_spoken(text, language) for text in texts}
    listed = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    return re.compile(rf"\b(?:{listed})\b")


def _spoken(text: Text, language: str, country: str = "EG") -> str:
    return _MARKS.sub("", render(inline(text), Voice(language, country, "latn"), "plain"))
