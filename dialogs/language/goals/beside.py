"""What stands right beside an amount: "to", "by", "under", the noun it counts. Refuses to give the amount a role."""

from dialogs.language.goals.candidate import Candidate
from dialogs.language.goals.line import Line
from dialogs.language.words.particles import particles
from dialogs.language.words.vocabulary import Cue

_TO = particles("to")
_BY = particles("by")
_ABOUT = particles("about")
_CHANGED_BY = particles("changed_by")
_SEEN = particles("seen_by")
_COMPARED = particles("compared")
NO_NOUNS = particles("no_noun")


def near(line: Line, names: tuple[str, ...], amount: Candidate, *, before: int, after: int) -> Cue | None:
    """The nearest of these cues in the amount's sentence, at most so many words before or behind it."""
    found = [
        cue
        for cue in line.any_named("cues", *names)
        if 0 <= amount.first - cue.last < before
        or 0 <= cue.first - amount.last < after
        or cue.first < amount.first < cue.last
    ]
    return min(found, key=lambda cue: abs(cue.first - amount.first)) if found else None


def preposition(line: Line, amount: Candidate) -> str | None:
    """Whether "to" or "by" (or Arabic ل, ب on the figure itself) stands before the amount."""
    lead = line.tokens[amount.first].lead if amount.first < len(line.tokens) else ""
    if "ل" in lead:
        return "to"
    if "ب" in lead:
        return "by"
    at = amount.first - 1
    if (least := _at_least(line, amount)) is not None:
        if line.tokens[least].folded in _CHANGED_BY:
            return "by"
        at = least - 1
    while at >= 0 and line.tokens[at].folded in _ABOUT and amount.first - at < 4:  # noqa: PLR2004 - "to about less than"
        at -= 1
    if at < 0:
        return None
    word = line.tokens[at].folded
    if word in _TO or (word.startswith("ل") and word[1:] in _ABOUT):
        return "to"
    if word == "by" and at and line.tokens[at - 1].folded in _SEEN:
        return None
    if word in _BY or (word.startswith("ب") and word[1:] in _ABOUT - _COMPARED):
        return "by"
    return None


def _at_least(line: Line, amount: Candidate) -> int | None:
    """Where "at least", «بما لا يقل عن» begin that stand right before an amount: "by at least 20"."""
    limits = line.any_named("cues", "not_less", "more")
    return min((cue.first for cue in limits if cue.last == amount.first), default=None)


def bounded(line: Line, target: Candidate) -> bool:
    """Whether the amount is a limit: "under 5", "at least 20", ما يزيد عن."""
    if target.bound is not None:
        return True
    limits = line.any_named("cues", "less", "more", "not_more", "not_less")
    return any(0 <= target.first - cue.last <= 1 or cue.first <= target.first < cue.last for cue in limits)


def other_noun(line: Line, amount: Candidate) -> bool:
    """Whether a count is followed by a noun that is no measure: trucks, episodes, years."""
    if amount.last >= len(line.tokens):
        return False
    token = line.tokens[amount.last]
    if token.kind != "word" or token.folded in NO_NOUNS or token.lead:
        return False
    known = (*line.any_named("cues"), *line.any_named("measures"))
    return not any(cue.first <= amount.last < cue.last for cue in known)
