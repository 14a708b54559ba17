"""Whether words report where somebody stands ("we're at 300", «230 طلب»), and for which goal. Refuses to guess it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

from dialogs.domain.catalogue import METRICS
from dialogs.language.answers import read_answer
from dialogs.language.context import Context
from dialogs.language.folding import fold
from dialogs.language.lexicon import LANGUAGES, load_words
from dialogs.language.line import read_line
from dialogs.language.measures import mentions
from dialogs.language.spans import find_spans

if TYPE_CHECKING:
    from dialogs.domain.goal import Goal
    from dialogs.events import Known

MOST_LETTERS = 48
MOST_TOLD = 1
FEW_LETTERS = 12
FEW_BESIDE = 24
_AMOUNTS = frozenset({"number", "percent", "money", "duration"})
_LEAST_LETTERS = 4


@cache
def _words(name: str) -> tuple[str, ...]:
    words = (cast("list[str]", load_words(language, "report")[name]) for language in LANGUAGES)
    return tuple(_padded(phrase) for phrases in words for phrase in phrases)


def _padded(text: str) -> str:
    letters = (letter if letter.isalnum() or letter == "'" else " " for letter in fold(text).text.casefold())
    return f" {' '.join(''.join(letters).split())} "


def _beside(text: str, context: Context) -> str | None:
    """What is said beside the figures of a text; `None` where it holds none."""
    spans = [span for span in find_spans(text, context) if span.kind in _AMOUNTS]
    if not spans:
        return None
    return "".join(
        letter if not any(s.start_at <= place < s.end_at for s in spans) else " " for place, letter in enumerate(text)
    )


def reports_figure(text: str, context: Context) -> bool:
    """Tell a report from a wish: a figure alone, or one beside words that say where somebody is by now."""
    rest = _beside(text, context)
    if rest is None:
        return False
    letters = sum(map(str.isalpha, rest))
    if letters == 0:
        return True
    return letters <= MOST_LETTERS and _told_reached(text, rest)


def _told_reached(text: str, rest: str) -> bool:
    """Whether words say where somebody is, around the figure or beside it: "we have 45 now"."""
    told = (_padded(text), _padded(rest))
    return any(phrase in one for one in told for phrase in _words("reached"))


def figure_told(text: str, context: Context) -> bool:
    """Tell a figure with words that say where somebody is from a figure alone."""
    rest = _beside(text, context)
    return rest is not None and any(map(str.isalpha, rest)) and reports_figure(text, context)


def tells_money(text: str, context: Context) -> bool:
    """Tell what came in ("revenue 5000 EGP", «دخلنا ٥٠٠٠ جنيه هذا الشهر») from a wish: nothing moves, no day ahead."""
    rest = _beside(text, context)
    if rest is None or sum(map(str.isalpha, rest)) > FEW_BESIDE or "?" in text or "؟" in text:
        return False
    line = read_line(text, context)
    money = any(span.kind == "money" for span in find_spans(text, context)) or names_money(text, context)
    if not money or line.any_named("directions", "increase", "decrease", "gain", "keep") or line.named("cues", "want"):
        return False
    by_now = any(phrase in _padded(text) for phrase in _words("so_far"))
    return by_now or not (line.deadline and line.deadline.day)


def names_money(text: str, context: Context) -> bool:
    """Whether a measure is named that is always in money; sales may be a number of things."""
    named = (METRICS.get(cue.name) for cue in mentions(read_line(text, context)) if cue.name not in SOLD - {"revenue"})
    return any(row is not None and row.unit == "money" for row in named)


def figure_alone(text: str, context: Context) -> bool:
    """Tell a figure that says nothing else ("215", "we're at 215") from a sentence that has one in it."""
    rest = _beside(text, context)
    return rest is not None and sum(map(str.isalpha, rest)) <= FEW_LETTERS and reports_figure(text, context)


def report_for(text: str, known: Known) -> str | None:
    """Name the goal that a text reports on: by its measure or its words beside a figure, or as done or not yet done.

    `None` where no goal fits, where several do, and where a change or a date makes it a wish.
    """
    active = [goal for goal in known.goals if goal.status == "active"]
    if told_done(text) is not None:
        open_deeds = [goal for goal in active if goal.direction == "deliver"]
        return open_deeds[0].id if len(open_deeds) == 1 else None
    context = Context(known.today, known.profile.country or known.country)
    rest = _beside(text, context)
    if rest is None or sum(map(str.isalpha, rest)) > MOST_LETTERS or _wishes(text, context):
        return None
    if _told_beside(rest, context) > MOST_TOLD:
        return None
    for fits in (_measured_so, _akin, _worded_so, _sold_so):
        about = [goal for goal in active if goal.direction != "deliver" and fits(goal, text, rest, context)]
        if about:
            return about[0].id if len(about) == 1 else None
    return None


def _told_beside(rest: str, context: Context) -> int:
    """How many words say more than the measure and where it stands: "2 orders were late" tells a story."""
    named = {at for cue in mentions(read_line(rest, context)) for at in range(cue.start, cue.end)}
    padded = _padded("".join(" " if at in named else letter for at, letter in enumerate(rest)))
    for phrase in (*_words("reached"), *_words("sold"), *_words("beside")):
        while phrase in padded:
            padded = padded.replace(phrase, " ")
    return len(padded.split())


def told_done(text: str) -> bool | None:
    """Whether the whole of a text says that something is done (true), or not yet (false)."""
    padded = _padded(text)
    if padded in _words("not_yet"):
        return False
    return True if padded in _words("done") else None


def _wishes(text: str, context: Context) -> bool:
    line = read_line(text, context)
    moves = line.any_named("directions", "increase", "decrease", "gain", "keep")
    ahead = line.deadline and line.deadline.day and not _sold(text)
    return bool(moves or line.named("cues", "want") or ahead)


def _sold(text: str) -> bool:
    """Whether a text says that something was sold: then "this month" is when, not by when."""
    padded = _padded(text)
    return any(phrase in padded for phrase in _words("sold"))


def _measured_so(goal: Goal, text: str, _: str, context: Context) -> bool:
    """Whether the goal's very measure is named."""
    answer = read_answer(text, "metric", context)
    if goal.metric in (None, "custom") or answer.metric != goal.metric:
        return False
    return answer.channel is None or goal.channel in (None, answer.channel)


def _akin(goal: Goal, text: str, _: str, context: Context) -> bool:
    """Whether a measure is named that people say for the goal's own."""
    said = read_answer(text, "metric", context).metric
    return said is not None and any(said in family and goal.metric in family for family in KIN)


def _worded_so(goal: Goal, _: str, rest: str, __: Context) -> bool:
    """Whether all the words beside the figure stand in the goal's own."""
    said = {word for word in _padded(rest).split() if len(word) >= _LEAST_LETTERS}
    return bool(said) and said <= set(_padded(f"{goal.thing or ''} {goal.wish} {goal.channel or ''}").split())


def _sold_so(goal: Goal, text: str, _: str, __: Context) -> bool:
    """Whether something is said to be sold, and the goal counts what is sold."""
    return goal.metric in SOLD and _sold(text)


SOLD = frozenset({"orders", "units_sold", "sales", "revenue"})
KIN = (
    frozenset({"sales", "revenue"}),
    frozenset({"customers", "new_customers"}),
    frozenset({"followers", "channel_subscribers"}),
    frozenset({"email_subscribers", "channel_subscribers", "subscriptions"}),
    frozenset({"orders", "units_sold", "sales"}),
)
