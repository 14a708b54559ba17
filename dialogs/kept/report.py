"""Whether words report where somebody stands ("we're at 300", «230 طلب»), and for which goal. Refuses to guess it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple, cast

from dialogs.domain.kpis.catalogue import METRICS
from dialogs.language.answers.answers import read_answer
from dialogs.language.goals.line import read_line
from dialogs.language.goals.measures import mentions
from dialogs.language.goals.spans import find_spans
from dialogs.language.reports.told_when import told_when
from dialogs.language.words.context import Context
from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words

if TYPE_CHECKING:
    from dialogs.domain.aimed import Guardrail
    from dialogs.domain.goal import Goal
    from dialogs.events import Known

MOST_LETTERS = 48
MOST_TOLD = 1
FEW_LETTERS, FEW_BESIDE = 12, 24
_AMOUNTS = frozenset({"number", "percent", "money", "duration"})
_LEAST_LETTERS = 4
_LEAST_IN_NAME = 3


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
    when = told_when(text, context)
    text = when.rest if when.on is not None and not when.ahead else text
    rest = _beside(text, context)
    if rest is None or when.ahead:
        return False
    letters = sum(map(str.isalpha, rest))
    if letters == 0:
        return True
    if letters > MOST_LETTERS:
        return False
    was = when.on is not None and _told_beside(rest, context, past=True) == 0
    return was or _told_reached(text, rest) or moved_to(text, context)


def _told_reached(text: str, rest: str) -> bool:
    """Whether words say where somebody is, around the figure or beside it: "we have 45 now"."""
    told = (_padded(text), _padded(rest))
    return any(phrase in one for one in told for phrase in _words("reached"))


def figure_told(text: str, context: Context) -> bool:
    """Tell a figure with words that say where somebody is from a figure alone."""
    rest = _beside(text, context)
    return rest is not None and any(map(str.isalpha, rest)) and reports_figure(text, context)


def hardly_more(text: str, context: Context) -> bool:
    """Tell a figure with small words about it ("now 310", "it's 310 today") from one in a sentence of its own."""
    when = told_when(text, context)
    rest = _beside(when.rest, context)
    few = rest is not None and not when.ahead and 0 < sum(map(str.isalpha, rest)) <= FEW_LETTERS
    return few and rest is not None and _told_beside(rest, context, past=True) == 0 and not wishes(when.rest, context)


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
    """Whether a measure is named that is always in money; sales may be a number of things, and «دخل ٢٧ زبون» people."""
    line = read_line(text, context)
    named = [(cue, METRICS.get(cue.name)) for cue in mentions(line) if cue.name not in SOLD - {"revenue"}]
    ends = [span.end_at + 1 for span in line.spans if span.kind == "number"]
    people = any([cue.start] == ends and row is not None and row.unit == "count" for cue, row in named)
    return not people and any(row is not None and row.unit == "money" for _, row in named)


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
    found = about(text, known)
    return found.goals[0].id if len(found.goals) == 1 and not found.limit else None


class About(NamedTuple):
    """The goals that a figure may be one of; `limit` says that it is one of their limit."""

    goals: tuple[Goal, ...] = ()
    limit: bool = False


def about(text: str, known: Known) -> About:
    """What a figure may be one of, by the words beside it; nothing where it is a wish or tells of something else."""
    context = Context(known.today, known.profile.country or known.country)
    read = _read(text, context)
    if read is None:
        return About()
    active = [goal for goal in known.goals if goal.status == "active"]
    counted = [goal for goal in active if goal.direction != "deliver"]
    answer = read_answer(read[0], "metric", context)
    if exact := tuple(goal for goal in counted if _measured_so(goal, *read, context)):
        there = tuple(goal for goal in exact if answer.channel is not None and goal.channel == answer.channel)
        return About(there or exact)
    limited = tuple(goal for goal in active if goal.guardrail and _limited_so(goal.guardrail, answer.metric, read[1]))
    limited = limited or tuple(goal for goal in counted if _costs_so(goal, read[1]))
    if limited:
        return About(limited, limit=True)
    for fits in (_akin, _worded_so, _sold_so):
        if found := tuple(goal for goal in counted if fits(goal, *read, context)):
            said = set(_padded(read[1]).split())
            return About(tuple(one for one in found if said <= set(_padded(one.thing or "").split())) or found)
    return About()


def _costs_so(goal: Goal, rest: str) -> bool:
    """Whether a cost is told, and it can only be that of the goal's limit: "at £12 each", «التكلفة ٤٨»."""
    row, limit = METRICS.get(goal.metric or ""), goal.guardrail
    if limit is None or (row is not None and row.unit == "money") or limit.metric not in _COSTS:
        return False
    return any(phrase in _padded(rest) for phrase in _words("each"))


def _limited_so(limit: Guardrail, said: str | None, rest: str) -> bool:
    if limit.metric == "custom":
        small = {word for table in ("reached", "beside", "was") for phrase in _words(table) for word in phrase.split()}
        words = {word for word in _padded(rest).split() if len(word) >= _LEAST_LETTERS} - small
        own = {word for word in _padded(limit.thing or "").split() if len(word) >= _LEAST_LETTERS}
        return bool(words and own) and (words <= own or (own <= words and len(words) == len(own) + 1))
    return said == limit.metric or any(said in family and limit.metric in family for family in KIN_OF_LIMITS)


def _read(text: str, context: Context) -> tuple[str, str] | None:
    """A report without its day, and what is said beside its figure; `None` where it is none."""
    when = told_when(text, context)
    text = when.rest if when.on is not None else text
    rest = _beside(text, context)
    if when.ahead or rest is None or sum(map(str.isalpha, rest)) > MOST_LETTERS or wishes(text, context):
        return None
    told = _told_beside(rest, context, past=when.on is not None)
    return (text, rest) if told <= MOST_TOLD else None


def _told_beside(rest: str, context: Context, *, past: bool) -> int:
    """How many words say more than the measure and where it stands: "2 orders were late" tells a story."""
    named = {at for cue in mentions(read_line(rest, context)) for at in range(cue.start, cue.end)}
    padded = _padded("".join(" " if at in named else letter for at, letter in enumerate(rest)))
    for table in ("reached", "sold", "beside", "moved", "moved_to", *(("was",) if past else ())):
        padded = _left(padded, _words(table))
    return len(padded.split())


def _left(padded: str, phrases: tuple[str, ...]) -> str:
    for phrase in phrases:
        while phrase in padded:
            padded = padded.replace(phrase, " ")
    return padded


def told_done(text: str) -> bool | None:
    """Whether the whole of a text says that something is done (true), or not yet (false)."""
    padded = _padded(text)
    if padded in _words("not_yet"):
        return False
    return True if padded in _words("done") else None


def deed_told(text: str, known: Known) -> tuple[Goal, bool] | None:
    """The thing to deliver that is named as done or not yet done: "the menu is done", «خلصنا القائمة»."""
    deeds = [goal for goal in known.goals if goal.status == "active" and goal.direction == "deliver"]
    if not deeds or len(text) > MOST_LETTERS or "?" in text or "؟" in text:
        return None
    for table in ("not_yet", "done"):
        padded = _padded(text)
        rest = _left(padded, tuple(sorted(_words(table), key=len, reverse=True)))
        named = _named_words(rest) if rest != padded else set()
        meant = [goal for goal in deeds if named and named <= _named_words(f"{goal.thing or ''} {goal.wish}")]
        if rest != padded:
            return (meant[0], table == "done") if len(meant) == 1 else None
    return None


def _named_words(text: str) -> set[str]:
    """The words that name something, without small ones and the article."""
    small = {word for table in ("beside", "was") for phrase in _words(table) for word in phrase.split()}
    words = (word for word in _padded(text).split() if word not in small)
    return {word.removeprefix("ال") for word in words if len(word) >= _LEAST_IN_NAME}


def wishes(text: str, context: Context) -> bool:
    """Whether words want something: a wish, a move to make, a day ahead by which it shall be."""
    line = read_line(text, context)
    moves = line.any_named("directions", "increase", "decrease", "gain", "keep") and not moved_to(text, context)
    ahead = line.deadline and line.deadline.day and not _sold(text)
    return bool(moves or line.named("cues", "want") or ahead)


def moved_to(text: str, context: Context) -> bool:
    """Whether a text tells where something has gone: "went up to 320", «نزلت إلى ٥»; "increase to 80" is a wish."""
    padded = _padded(text)
    if not any(phrase in padded for phrase in _words("moved")):
        return False
    spans = [span for span in find_spans(text, context) if span.kind in _AMOUNTS]
    return any(_padded(text[: span.start_at]).endswith(_words("moved_to")) for span in spans)


def tells_past(text: str) -> bool:
    """Whether words tell what was or where it has gone: "we spent 45", «نقصوا ٢٠»."""
    padded = _padded(text)
    return any(phrase in padded for table in ("was", "moved", "reached") for phrase in _words(table))


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


_COSTS = frozenset({"cost_per_lead", "cost_per_acquisition", "cost_per_click"})
SOLD = frozenset({"orders", "units_sold", "sales", "revenue"})
KIN_OF_LIMITS = (
    frozenset({"cost_per_lead", "cost_per_acquisition"}),
    frozenset({"ad_spend", "operating_costs"}),
    frozenset({"response_time", "delivery_time"}),
)
KIN = (
    frozenset({"sales", "revenue"}),
    frozenset({"customers", "new_customers"}),
    frozenset({"followers", "channel_subscribers"}),
    frozenset({"email_subscribers", "channel_subscribers", "subscriptions"}),
    frozenset({"orders", "units_sold", "sales"}),
)
