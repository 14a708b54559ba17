"""How alike the goals offered for vague wishes sound, and how often a measure is offered; refuses to set the limits.

Figures and the names of places, people and measures are masked, so that what is compared is the sentence itself.
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
_FIGURE = re.compile(r"[\d.,٠-٩٫٬%٪]+")


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
    voice = Voice(language, country, "latn")
    for wish in wishes:
        reading = read_goal(wish, Context(_TODAY, country))
        for offer in reword(reading, today=_TODAY, country=country):
            said = _MARKS.sub("", render(inline(offer.text), voice, "plain"))
            yield Offered(wish, offer.thing or offer.metric or "", said)


def alike(offers: Iterable[Offered], language: str) -> list[Pair]:
    """List the pairs that share more than half of their four-word sequences, the closest first."""
    fours = [(one, four_word_sequences(one.said, language)) for one in offers]
    pairs = (
        Pair((a & b).total() / max(1, min(a.total(), b.total())), one, other)
        for (one, a), (other, b) in combinations(fours, 2)
    )
    return sorted((pair for pair in pairs if pair.share > 1 / 2), key=lambda pair: -pair.share)


def four_word_sequences(said: str, language: str) -> Counter[tuple[str, ...]]:
    """Count a sentence's sequences of four words, names, figures and measures masked."""
    masked = _FIGURE.sub(" # ", _names(language).sub(" NAME ", said))
    words = re.findall(r"\w+|#", masked.lower())
    return Counter(tuple(words[at : at + 4]) for at in range(len(words) - 3))


@cache
def _names(language: str) -> re.Pattern[str]:
    rows = (*METRICS.values(), *CHANNELS.values(), *THINGS.values())
    texts: list[Text] = [row.name for row in rows]
    texts += [*BUSINESSES.values(), BUSINESS, *PEOPLE.values(), CUSTOMERS]
    voice = Voice(language, "EG", "latn")
    names = {_MARKS.sub("", render(text, voice, "plain")) for text in texts}
    return re.compile("|".join(map(re.escape, sorted(names, key=len, reverse=True))))
