"""What sales are counted in: kilos, cups, tickets. Refuses units that are no goods: hours, percent, money."""

from __future__ import annotations

from functools import cache

from dialogs.domain.aimed import Amount
from dialogs.domain.kpis.amounts import amount_value
from dialogs.domain.wish import WishRead
from dialogs.language.words.folding import fold, fold_word
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.messages import Count, Value

SOLD = frozenset({"units_sold", "sales"})


@cache
def _nouns() -> dict[str, str]:
    """The noun of every spelling."""
    tables = [load_words(language, "asides")["sold_in"] for language in LANGUAGES]
    return {fold_word(said): noun for table in tables for noun, some in table.items() for said in some}


def sold_in(reading: WishRead) -> str | None:
    """What the present sales are counted in, by the word in or right behind their figure: "80 kilos"."""
    evidence: dict[str, tuple[int, int]] = getattr(reading, "evidence", {})
    end = len(reading.text)
    first, last = evidence.get("baseline", (end, end))
    behind = fold(reading.text[last:]).text.split()[:1]
    words = [*fold(reading.text[first:last]).text.split(), *behind]
    return next((noun for word in words if (noun := _nouns().get(word.strip(".,;:!?")))), None)


def sold_amount(amount: Amount, metric: str, noun: str | None) -> Value:
    """An amount with the noun that it is counted in, where there is one."""
    return Count(amount.value, noun) if noun and amount.unit == "count" else amount_value(amount, metric)
