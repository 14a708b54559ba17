"""The measures to look up: by kind, one explained, one made a goal of; refuses to ask questions.

Like every view these leave the open question open; a link leads back to it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

from dialogs import engine
from dialogs.buttons import link
from dialogs.domain.kpis.catalogue import METRICS, category_name, name_of
from dialogs.domain.kpis.channels import CHANNELS
from dialogs.domain.questions.kpi_facts import compared, differs, facts, is_explained, notes, told_shortly
from dialogs.effects import Choice, Effect, SaveProfile
from dialogs.engine import Turn
from dialogs.flows.goal.welcome import in_short
from dialogs.language.orders.asked_about import asked_about, asked_to_compare
from dialogs.language.words.context import Context
from dialogs.language.words.lexicon import load_words
from dialogs.measures.metric import Category
from dialogs.messages import T
from dialogs.pages.views import ways_on
from dialogs.state import State

PAGE = 8
KINDS: tuple[Category, ...] = get_args(Category)
EVERYWHERE = "everywhere"

Outcome = tuple[State, tuple[Effect, ...]]


def measures(turn: Turn, argument: str) -> Outcome:
    """List the kinds of measures, or the measures of one kind (`sales`, `sales.1` for its second page)."""
    kind, _, page = argument.partition(".")
    if kind in KINDS:
        return _of_kind(turn, kind, int(page) if page.isdecimal() else 0)
    turn.say(T("Which kind of measure? Each says something about another step of the way to a loyal customer."))
    turn.links = (*(Choice(link("measures", one), category_name(one)) for one in KINDS), *_back(turn))
    return turn.done()


def _of_kind(turn: Turn, kind: Category, page: int) -> Outcome:
    rows = [row for row in METRICS.values() if row.category == kind and is_explained(row.id)]
    page = min(page, (len(rows) - 1) // PAGE)
    turn.say(T("The measures of this kind ({kind}):", kind=category_name(kind)))
    shown = tuple(Choice(link("measure", row.id), row.name) for row in rows[page * PAGE : (page + 1) * PAGE])
    if page:
        shown += (Choice(link("measures", f"{kind}.{page - 1}"), T("Earlier ones")),)
    if (page + 1) * PAGE < len(rows):
        shown += (Choice(link("measures", f"{kind}.{page + 1}"), T("More measures")),)
    turn.links = (*shown, _all_kinds(), *_back(turn))
    return turn.done()


def measure(turn: Turn, argument: str) -> Outcome:
    """Explain one measure (`reach`), on one channel (`reach.tiktok`), or how it differs (`reach.everywhere`)."""
    metric, _, channel = argument.partition(".")
    if not is_explained(metric):
        return measures(turn, "")
    turn.say(notes(metric) if channel == EVERYWHERE else facts(metric, channel or None))
    elsewhere = channel != EVERYWHERE and differs(metric)
    differences = (Choice(link("measure", f"{metric}.{EVERYWHERE}"), T("How platforms differ")),) if elsewhere else ()
    wanted = f"{metric}.{channel}" if channel in CHANNELS else metric
    to_aim = (Choice(link("aim", wanted), T("A goal with this measure")),) if _free(turn) else ()
    of_its_kind = Choice(link("measures", METRICS[metric].category), T("Similar measures"))
    turn.links = (*to_aim, *differences, of_its_kind, *_back(turn))
    return turn.done()


def _free(turn: Turn) -> bool:
    """Whether a goal can be begun at once: nothing is open, or only the question for a wish."""
    return not turn.stack or (turn.stack[-1].flow == "goal" and "wish" not in turn.stack[-1].answers)


def aim(turn: Turn, argument: str) -> Outcome:
    """Begin a goal whose measure is settled."""
    metric, _, channel = argument.partition(".")
    if not is_explained(metric):
        return measures(turn, "")
    row = METRICS[metric]
    wish = load_words(turn.known.language, row.name.file)[metric]["name"]
    known = {"metric": metric, "direction": "decrease" if row.less_is_better else "increase"}
    profile = turn.known.profile
    if not profile.welcomed:
        turn.say(in_short())
        turn.want(SaveProfile(profile.model_copy(update={"welcomed": True})))
    turn.say(T("Good: {measure}.", measure=name_of(metric, channel)))
    if turn.stack and _free(turn):
        turn.stack = turn.stack[:-1]
    turn.push("goal", {"wish": wish, **known, **({"channel": channel} if channel in CHANNELS else {})})
    return engine.settle(turn)


def explained(turn: Turn, text: str) -> Outcome | None:
    """Explain the measure, or the two, that a text asks about; `None` where it asks about none.

    In the middle of an interview its question is asked again after that.
    """
    context = Context(turn.known.today, turn.known.country)
    step = engine.asked_step(turn)
    pair = asked_to_compare(text, context)
    metric = None if pair else asked_about(text, context, answering=step is not None)
    if pair is None and metric is None:
        return None
    if step is not None:
        turn.say(compared(*pair) if pair else told_shortly(metric or ""))
        if metric is not None:
            turn.offer(Choice(link("measure", metric), T("About this measure")))
        return engine.ask(turn, step, repeated=True)
    return _both(turn, pair) if pair else measure(turn, metric or "")


def _both(turn: Turn, pair: tuple[str, str]) -> Outcome:
    turn.say(compared(*pair))
    turn.links = (*(Choice(link("measure", one), METRICS[one].name) for one in pair), _all_kinds())
    return turn.done()


WAYS: dict[str, Callable[[Turn, str], Outcome]] = {"measures": measures, "measure": measure, "aim": aim}


def _all_kinds() -> Choice:
    return Choice(link("measures"), T("All kinds of measures"))


def _back(turn: Turn) -> tuple[Choice, ...]:
    return ways_on(turn)[:1] if turn.stack or turn.state.shelf else ()
