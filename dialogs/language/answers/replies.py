"""Which kind of answer was given: the asked one, another, a doubt, a question back. Refuses to read its amounts."""

from typing import Literal

from dialogs.language.answers.hearing import Heard, deadline_of
from dialogs.language.answers.making import makes_otherwise
from dialogs.language.words.context import Context
from dialogs.language.words.particles import particles
from dialogs.language.words.vocabulary import Cue

Reply = Literal["value", "date", "metric", "yes", "no", "unknown", "skip", "question", "goal", "other"]
_SHORT_ANSWER = 2
_REFUSING = particles("refusing")
_KEEPING = 5


def reply_of(heard: Heard, context: Context) -> Reply:
    """Which kind of answer it is: the asked kind where it is given, then what else people say."""
    if _asks_back(heard):
        return "question"
    if _changes_goal(heard):
        return "goal"
    if heard.asking == "yes_no":
        return _yes_or_no(heard)
    given = _given(heard, context)
    if given:
        return given
    if heard.has("question") and heard.said["question"][0].first <= 1 and not _doubts_first(heard):
        return "question"
    return _plainly(heard)


def _doubts_first(heard: Heard) -> bool:
    """Whether a doubt or a delay is said no later and no shorter than what sounds like a question: "who knows"."""
    asked = heard.said["question"][0]
    put_off = [*heard.said.get("unknown", ()), *heard.said.get("skip", ())]
    return any((cue.first, -cue.weight) <= (asked.first, -asked.weight) for cue in put_off)


def _plainly(heard: Heard) -> Reply:
    """An answer without any of what was asked for: kept as it is, not known, passed over, yes, no."""
    if _keeps(heard):
        return "yes"
    for name in ("unknown", "skip"):
        if heard.has(name):
            return "unknown" if name == "unknown" else "skip"
    firm = any(cue.first == 0 for name in ("yes", "no") for cue in heard.said.get(name, ()))
    if firm and len(heard.line.tokens) <= _SHORT_ANSWER + 1:
        return "yes" if heard.has("yes") and not heard.has("no") else "no"
    return "other"


def _given(heard: Heard, context: Context) -> Reply | None:
    """The asked kind itself, or a day or an amount in its place."""
    if heard.asking in {"target", "baseline", "choice"} and heard.amounts and not _only_measured_doubt(heard):
        return "value"
    if heard.asking in {"target", "baseline"} and says_none(heard):
        return "value"
    put_off = heard.asking != "deadline" and heard.has("unknown", "skip")
    if heard.asking not in {"metric", "yes_no"} and not put_off and (when := deadline_of(heard, context)) and when.day:
        return "date"
    if heard.asking == "metric" and heard.mentions and not heard.has("skip"):
        return "metric"
    if heard.asking == "metric" and heard.line.has("engagement"):
        return "metric"
    return None


def says_none(heard: Heard) -> bool:
    """Whether the words say that there is nothing to count so far ("none yet"), and not that nobody knows."""
    none, doubts = heard.said.get("zero", ()), [*heard.said.get("unknown", ()), *heard.said.get("skip", ())]
    heaviest = max((cue.weight for cue in none), default=0)
    return not heard.amounts and heaviest > max((cue.weight for cue in doubts), default=0)


def _only_measured_doubt(heard: Heard) -> bool:
    """Whether the only amount is a length of time beside a doubt: "I don't know, we opened a week ago"."""
    put_off = [cue for cue in heard.said.get("skip", ()) if cue.weight > 1 or heard.asking == "deadline"]
    doubts = [*heard.said.get("unknown", ()), *put_off]
    behind = [one for one in heard.amounts if one.kind != "times" or any(cue.first < one.first for cue in doubts)]
    return bool(doubts) and all(one.kind in {"duration", "times"} for one in heard.amounts) and behind == heard.amounts


def _asks_back(heard: Heard) -> bool:
    mark = any(token.folded == "?" for token in heard.line.tokens)
    asks = heard.has("question")
    if heard.asking == "metric" and heard.mentions and not mark:
        return False
    if heard.asking == "yes_no" and not mark:
        firm = any(cue.weight > 1 and cue.first == 0 for cue in heard.said.get("question", ()))
        return firm or (asks and not heard.has("yes", "no", "unknown", "skip"))
    opening = asks and heard.said["question"][0].first == 0
    if mark and opening and heard.has("skip") and not heard.amounts and _doubts_first(heard):
        return False
    return (mark and (asks or not heard.amounts)) or (
        opening and not heard.amounts and not heard.has("unknown", "skip")
    )


def _changes_goal(heard: Heard) -> bool:
    """A new goal in place of the answer: a thing to move or do, with a word of change or where none was asked."""
    line = heard.line
    moves = bool(line.any_named("directions", "increase", "decrease", "gain", "reach"))
    deed = bool(line.named("directions", "deliver"))
    wants = bool(line.named("cues", "want"))
    if _speaks_of_change(heard) and ((heard.mentions and (moves or wants or heard.asking == "yes_no")) or deed):
        return True
    if wants and not heard.amounts and heard.asking != "metric" and (_contrasts(heard) or _refuses_first(heard)):
        return True
    if heard.asking == "metric":
        return deed and wants
    if heard.asking == "deadline":
        return bool(heard.mentions and moves and wants) or (deed and wants)
    if heard.asking == "yes_no":
        return bool(heard.mentions and moves and wants and not heard.has("yes"))
    return deed and wants and not heard.amounts


def _speaks_of_change(heard: Heard) -> bool:
    """Whether a word of change is said, which the "no" of "no, I want 300", "no, I don't want likes" is not."""
    figure = heard.asking in {"target", "baseline"} and bool(heard.amounts)
    refused = [cue.first for cue in heard.line.named("cues", "not")]
    for cue in heard.said.get("change", ()):
        opened = heard.line.tokens[cue.first].folded in _REFUSING
        if not opened or not (figure or any(cue.first < at < cue.last for at in refused)):
            return True
    return False


def _contrasts(heard: Heard) -> bool:
    """Whether one measure is wanted and another is not: «عايز أزود المبيعات مش المتابعين»."""
    refused = {cue.last for cue in heard.line.named("cues", "not")}
    one, *others = heard.mentions or (None,)
    return one is not None and any(other.name != one.name and other.first in refused for other in others)


def _refuses_first(heard: Heard) -> bool:
    """Whether "no" opens a wish for a measure, which is not refused itself: «لا، أريد زيادة المبيعات»."""
    if not heard.mentions or heard.line.tokens[0].folded not in _REFUSING:
        return False
    return not any(0 < cue.first < heard.mentions[0].first for cue in heard.line.named("cues", "not"))


def _made_otherwise(heard: Heard) -> bool:
    """Whether an answer makes something of it that is neither a yes nor a delay: «خليها بعد العيد»."""
    delays = any(cue.first > 0 or cue.weight > 1 for cue in heard.said.get("skip", ()))
    agrees = any(cue.first == 0 for cue in heard.said.get("yes", ()))
    return not delays and not agrees and makes_otherwise(heard.text)


def _keeps(heard: Heard) -> bool:
    """Whether an answer says that it shall stay so: «خليه زي ما هو», "keep it"."""
    kept = heard.said.get("keep", ())
    if kept and max(cue.weight for cue in kept) == 1 and makes_otherwise(heard.text):
        return False
    if not kept or heard.amounts or len(heard.line.tokens) > _KEEPING:
        return False
    if any(cue.first <= kept[0].first and cue.weight > 1 for cue in heard.said.get("unknown", ())):
        return False
    if any(0 <= kept[0].first - no.last <= 1 for no in heard.line.named("cues", "not")):
        return False
    return not any(cue.weight > max(one.weight for one in kept) for cue in heard.said.get("skip", ()))


def _weight(heard: Heard, name: str) -> int:
    return max((cue.weight for cue in heard.said.get(name, ())), default=0)


def _beside_figures(heard: Heard) -> list[Cue]:
    """The words of agreement that are no part of a figure, as the "k" of "100k" is."""
    figures = [span for span in heard.line.spans if span.kind != "date"]
    yes = heard.said.get("yes", ())
    return [cue for cue in yes if not any(one.start_at < cue.start < one.end_at for one in figures)]


def _yes_or_no(heard: Heard) -> Reply:
    if _keeps(heard):
        return "yes"
    if heard.has("unknown") or _made_otherwise(heard):
        return "unknown" if heard.has("unknown") else "other"
    put_off = heard.said.get("skip", ())
    no = heard.said.get("no", ())
    yes = [one for one in _beside_figures(heard) if not any(cue.first <= one.first < cue.last for cue in put_off)]
    if no and yes and heard.has("guess") and heard.said["guess"][0].first == 0:
        return "unknown"
    if _weight(heard, "skip") > max(_weight(heard, "no"), _weight(heard, "yes")):
        return "skip"
    if heard.has("skip") and not heard.amounts and not yes and (not no or heard.said["skip"][0].last > no[0].last):
        return "skip"
    if no and (not yes or no[0].first <= yes[0].first or no[0].weight > yes[0].weight):
        return "no"
    if yes:
        return "yes"
    return "unknown" if heard.has("guess") else "other"
