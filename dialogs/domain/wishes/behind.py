"""What stands behind a goal's sentence: rivals, what one wants to become, what it is for. Refuses to read text."""

from __future__ import annotations

from dialogs.domain.phrases import fill, pick
from dialogs.domain.wishes.audiences import AUDIENCES
from dialogs.language.goals.own_phrases import own_words
from dialogs.language.goals.qualifiers import Qualifiers
from dialogs.language.words.folding import fold
from dialogs.language.words.replacing import replace
from dialogs.messages import T, Text, Words

_SPARED = frozenset(
    {
        "thing:expenses",
        "thing:no_spend_days",
        "thing:applicants",
        "thing:hiring_days",
        "thing:energy",
        "thing:energy_used",
    }
)
_RANKED = (
    T("{goal}, on the way to becoming {rank}"),
    T("{goal}, as a step towards becoming {rank}"),
    T("{goal}, so as to become {rank}"),
)
_MY_NAME, _OUR_NAME = T("{goal}, so that my name is known {words}"), T("{goal}, to be known {words}")
_OF_ADS = frozenset({"return_on_ad_spend", "cost_per_acquisition", "cost_per_click", "ad_spend"})
_PURPOSE, _REASON = T("{goal} (the purpose: “{words}”)"), T("{goal} (the reason: “{words}”)")


def beside(goal: Text, metric: str, said: Qualifiers) -> Text | None:
    """Add with whom the person compares, or what people complain about; `None` where neither is said."""
    if said.complaint is not None and metric != "complaints":
        return T("{goal}, with fewer complaints about {product}", goal=goal, product=Words(said.complaint))
    if said.rival == "last_year":
        return T("{goal}, compared with last year", goal=goal)
    if said.rival == "before":
        return T("{goal}, to get back to the former level", goal=goal)
    if said.rival is None:
        return None
    return T("{goal}, comparing our number with our competitors'", goal=goal)


def without_rivals(said: Qualifiers) -> Qualifiers:
    """The same where one is to stand out from others: nobody is to come from these."""
    if said.rival != "competitors" or not (said.whom or "").startswith(("from other", "from the other")):
        return said
    return replace(said, audience=None, people=None, whom=None)


def compared(measure: Text, said: Qualifiers) -> Text:
    """A measure with what the person compares it with, inside a sentence that is about another one."""
    if said.rival == "last_year":
        return T("{measure} compared with last year", measure=measure)
    if said.rival == "before":
        return T("{measure} back to the former level", measure=measure)
    return measure if said.rival is None else T("{measure} compared with our competitors", measure=measure)


def afterwards(goal: Text, said: Qualifiers, purpose: str | None, metric: str, *, alone: bool = False) -> Text:
    """Add what the person wants to become, what it is for, and another wish beside this one, as they were said."""
    if said.rank is not None:
        goal = fill(pick(_RANKED, said.rank, metric), goal=goal, rank=Words(said.rank))
    if said.known_for is not None:
        known = _MY_NAME if alone else _OUR_NAME
        goal = fill(known, goal=goal, words=Words(said.known_for))
    if said.after is not None:
        goal = T("{goal}, {words}", goal=goal, words=Words(said.after))
    if purpose is not None:
        first, _, rest = purpose.partition(" ")
        because = fold(first).text in own_words("because")
        told = rest if because and rest and not first.isascii() else purpose
        goal = fill(_REASON if because else _PURPOSE, goal=goal, words=Words(told))
    if said.second is None:
        return goal
    return T("{goal}, with “{words}” as a goal of its own", goal=goal, words=Words(said.second))


def among_them(head: Text, said: Qualifiers) -> Text:
    """A whole sentence with those who are meant behind it: "10 new partners from hotels"."""
    if said.audience is None or (said.people is None and said.audience not in AUDIENCES):
        return head
    those = Words(said.people) if said.people else AUDIENCES[said.audience]
    return T("{measure} from {audience}", measure=head, audience=those)


def is_looked_up(metric: str, said: Qualifiers) -> bool:
    """Whether a source may be named: none counts the searches for a name by city, and a rank needs its words."""
    return said.rank is None and not (metric == "brand_searches" and said.place)


def needed_by(said: Qualifiers, metric: str, channel: str | None, thing: str | None) -> Qualifiers:
    """What a wish says without what a measure holds already: visits to a website come from no website of ours."""
    if thing in _SPARED:
        return replace(said, tails=tuple(tail for tail in said.tails if not tail.startswith(("for ", "ل"))))
    if metric in _OF_ADS:
        said = replace(said, tails=tuple(tail for tail in said.tails if not tail.startswith("على ")))
    return replace(said, platform=None) if metric == "website_visits" and channel == "website" else said
