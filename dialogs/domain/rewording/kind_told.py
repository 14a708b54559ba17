"""Which kind of wish the offers go by, where its words say more than the measure or category read. Refuses ideas."""

from __future__ import annotations

from dialogs.domain.kpis.people import CUSTOMERS
from dialogs.domain.wish import WishRead
from dialogs.domain.wishes.meant import MEANT, MET, PLAINLY
from dialogs.domain.wishes.wishes import business_id, kind_of, met_in, overrides, people_of, speaks_of
from dialogs.language.goals.own_phrases import own_words
from dialogs.language.goals.own_wishes import rank_wished
from dialogs.language.words.folding import fold

_FOLLOWED = frozenset({"podcast", "channel", "page"})
_SOCIAL = frozenset(
    {"instagram", "facebook", "tiktok", "youtube", "linkedin", "x", "snapchat", "pinterest", "telegram"}
)
_OF_ONESELF = frozenset({"studying", "music", "saving_up", "quran_reading", "walking", "eating"})
_SOLD = frozenset({"sales", "orders", "units_sold", "revenue", "profit", "leads", "customers", "new_customers"})
_PERSONAL = frozenset({"reading", "learning", "language", "memorising"})
_GIVEN = frozenset({"helping", "donations", "volunteering"})
_OF_THEIRS = frozenset({"customer_satisfaction", "complaints", "response_time"})
_BESIDE = {
    ("quality", "content"): "content",
    ("image", "loyalty"): "trusted",
}
_THERE = {
    ("found", "google_maps"): "presence",
    ("saving", "google_ads"): "cheaper_ads",
    ("costs", "google_ads"): "cheaper_ads",
    **{("research", channel): "presence" for channel in _SOCIAL},
}


def told_kind(reading: WishRead) -> str | None:
    """A kind that says more than the measure named; what is done for oneself says nothing of a place of work."""
    open_size = reading.target is None and reading.baseline is None
    plain = next((name for name in PLAINLY if speaks_of(reading, name)), None) if open_size else _poor_leads(reading)
    plain = None if plain == "joining" and reading.metric == "email_subscribers" else plain
    plain = None if plain == "downtime" and (reading.channel in _SOCIAL or speaks_of(reading, "engagement")) else plain
    plain = None if plain == "attended" and reading.metric in {"mentions", "leads"} else plain
    plain = "donations" if plain == "club_growth" and speaks_of(reading, "donations") else plain
    plain = None if plain == "liked" and speaks_of(reading, "loyalty") else plain
    plain = None if plain == "busy" and reading.metric is not None else plain
    plain = None if plain == "existing" and reading.direction == "keep" else plain
    plain = None if plain in _GIVEN and reading.metric in _OF_THEIRS else plain
    crowded = plain == "busy" and reading.direction == "decrease" and speaks_of(reading, "waiting")
    plain = "waiting" if crowded else plain
    theirs = people_of(reading) != CUSTOMERS or business_id(reading) is not None
    theirs = theirs or reading.metric in _SOLD
    plain = None if plain in _OF_ONESELF and theirs else plain
    both = met_in(reading.text) if open_size and reading.metric in MET else None
    both = _THERE.get((both or "", reading.channel or ""), both)
    if plain is not None or both is not None:
        return plain or both
    sold = not own_words("sold_service").isdisjoint(fold(reading.text).text.split())
    kind = overrides(reading)
    kind = None if sold and kind == "service" else kind
    if kind in _PERSONAL | {"fitness"} and (business_id(reading) is not None or reading.channel is not None):
        kind = None
    if kind is not None or not open_size:
        return kind
    if reading.metric == "time_on_page" and people_of(reading) != CUSTOMERS:
        return "loyalty"
    told = (name for name, named in MEANT.items() if reading.metric in named and speaks_of(reading, name))
    return next((name for name in told if not (sold and name == "service")), None)


def _poor_leads(reading: WishRead) -> str | None:
    """Whether leads are counted that are good for nothing, so that more of them would not help."""
    return "better_leads" if reading.metric == "leads" and speaks_of(reading, "better_leads") else None


def likely_kind(reading: WishRead) -> str:
    """The kind of a wish whose words name none plainly, by what stands beside it: a channel, a second kind, people."""
    kind = kind_of(reading)
    if reading.category != "loyalty":
        kind = next((name for name in ("found", "donations") if speaks_of(reading, name)), kind)
    if (kind, reading.channel or "") in _THERE:
        return _THERE[kind, reading.channel or ""]
    if kind == "wellbeing" and people_of(reading) != CUSTOMERS:
        return "service"
    if kind in _PERSONAL and reading.channel is not None:
        return "content"
    beside = next((told for (one, two), told in _BESIDE.items() if kind == one and speaks_of(reading, two)), None)
    return beside or _of_growth(kind, reading)


def _of_growth(kind: str, reading: WishRead) -> str:
    if kind == "content" and reading.channel == "email" and speaks_of(reading, "growth"):
        return "growth"
    if kind == "presence" and reading.channel is None and speaks_of(reading, "growth"):
        return kind if business_id(reading) in _FOLLOWED else "spreading"
    if kind == "growth" and reading.metric is None and rank_wished(reading.text, ()) is not None:
        kind = "leader"
    if kind in {"growth", "leader"} and (business_id(reading) in _FOLLOWED or reading.channel in _SOCIAL):
        return "presence"
    return kind
