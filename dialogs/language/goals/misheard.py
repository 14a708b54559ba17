"""Words that only look like a cue by what stands beside them: «شركة نقل», "keep missing". Refuses all others."""

from collections.abc import Sequence

from dialogs.language.words.particles import particles
from dialogs.language.words.tokens import Token
from dialogs.language.words.vocabulary import Cue

_ALONE = particles("misheard")
_OF_A_PLACE = particles("community_places")
_US = frozenset({"us", "our"})
_ALONG, _TIMES = particles("all_along"), particles("whole_times")
_FILLED, _WEB = particles("filled_hours"), particles("web_words")
_WORKED_ON = particles("worked_on")
_TAUGHT = particles("sessions_of")
_HAULING, _HAULERS, _HAULED = particles("hauling"), particles("haulers"), particles("hauled")
_TAKES, _ENDS = (
    frozenset({"take", "takes", "taking"}),
    frozenset({"", ".", ",", "!", "by", "before", "this", "next", "in"}),
)
_STAFF = frozenset({"employees", "hiring"})
_DOUBTED = _STAFF | {"decrease", "aside", "loyalty", "engagement", "time_on_page", "website_visits"}
_DOUBTED_WORDS = _ALONG | _HAULING | {one.partition(":")[2] for one in _ALONE}


def is_misheard(tokens: Sequence[Token], cue: Cue) -> bool:
    """Whether some words are no cue of that name: «ولا» is no loyalty, «شركة نقل عفش» lessens nothing."""
    if cue.name not in _DOUBTED and tokens[cue.last - 1].folded not in _DOUBTED_WORDS:
        return False
    if _joined(tokens, cue):
        return True
    if cue.name == "time_on_page" and not any(token.folded in _WEB for token in tokens):
        return True
    return cue.last - cue.first == 1 and _by_itself(tokens, cue)


def _joined(tokens: Sequence[Token], cue: Cue) -> bool:
    """Whether the last word means something else with the one behind it, or with its ending."""
    last = tokens[cue.last - 1].folded
    following = tokens[cue.last].folded if cue.last < len(tokens) else ""
    if last == "off" and cue.name == "decrease" and tokens[cue.first].folded in _TAKES:
        return following in _ENDS
    if last in _ALONG:
        return following in _TIMES
    if cue.name in _STAFF:
        worked = cue.name == "hiring" and cue.last - cue.first == 1 and following in _WORKED_ON
        return worked or last in _FILLED
    if cue.name == "aside":
        return following in _US
    if cue.name == "loyalty":
        return last == "keep" and following.endswith("ing")
    return cue.name == "engagement" and last == "community" and following in _OF_A_PLACE


def _by_itself(tokens: Sequence[Token], cue: Cue) -> bool:
    """Whether a single word is none of that name, of itself or beside these words."""
    word = tokens[cue.first].folded
    if f"{cue.name}:{word}" in _ALONE:
        return True
    if cue.name == "website_visits" and word == "sessions":
        return any(token.folded in _TAUGHT for token in tokens)
    if cue.subject != "directions" or word not in _HAULING:
        return False
    before = tokens[cue.first - 1].core if cue.first else ""
    behind = tokens[cue.last].folded if cue.last < len(tokens) else ""
    return before in _HAULERS or behind in _HAULED
