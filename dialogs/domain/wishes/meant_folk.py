"""Those whom a wish speaks of, as the measure of a goal has them: "young readers". Refuses to find them in text."""

from __future__ import annotations

from dialogs.domain.kpis.people import CUSTOMERS, PEOPLE
from dialogs.domain.wishes.audiences import AUDIENCES
from dialogs.domain.wishes.own_words import NAMED
from dialogs.domain.wishes.qualified_measures import MINE_AMONG, OF_AUDIENCE, THOSE_AMONG
from dialogs.language.goals.own_phrases import own_words
from dialogs.language.goals.qualifiers import Qualifiers
from dialogs.language.words.folding import fold_word
from dialogs.messages import Sentence, T, Text, Words

_MANY = ("s", "people", "men", "children")


def are_those(said: Qualifiers, people: Text) -> bool:
    """Whether the audience is a kind of the people themselves: "international students" among "students"."""
    if not isinstance(people, Sentence) or not said.people:
        return False
    first, last = said.people.split()[0], said.people.lower().split()[-1]
    return last == people.msgid or fold_word(first) in own_words("buyers")


def among_whom(metric: str, said: Qualifiers, *, alone: bool) -> Sentence:
    """A measure of those meant, who stand first where no other words follow them: "women among new guests"."""
    if alone and metric in MINE_AMONG:
        return MINE_AMONG[metric]
    last = not said.tails and said.occasion is None and said.platform is None
    last = last and (said.people is None or said.people.lower().endswith(_MANY))
    return THOSE_AMONG[metric] if last and metric in THOSE_AMONG else OF_AUDIENCE[metric]


def whose(metric: str, people: Text) -> dict[str, Text]:
    """The name for the people, where a measure is a number of them."""
    return {"people": people} if metric in {"new_customers", "customers"} else {}


def those_of(said: Qualifiers, people: Text) -> Text:
    """Whom the wish speaks of: "young readers" where the place of work has readers."""
    if said.audience == NAMED:
        return people
    if said.people is not None:
        return Words(said.people)
    if said.audience == "young" and isinstance(people, Sentence) and people.msgid == "{people}":
        return people
    if said.audience == "young" and people not in (CUSTOMERS, PEOPLE["donors"]):
        return T("young {people}", people=people)
    return AUDIENCES[said.audience or ""]
