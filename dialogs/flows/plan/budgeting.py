"""How much a plan may spend: the whole until the deadline, and its currency. Refuses to suggest an amount."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from dialogs.domain.goal import Goal
from dialogs.domain.kpis.amounts import OPEN_MONEY, is_money, with_period
from dialogs.domain.plans.plan import Budget, Picked, Share
from dialogs.domain.plans.splitting import MOST
from dialogs.events import Known
from dialogs.flow import Accept, Again, Option, Question, Result, Said
from dialogs.flows.asking.answering import context_of, currency_for, otherwise, understand
from dialogs.flows.asking.beside import day_beside
from dialogs.flows.goal.money import OFFERED
from dialogs.flows.plan.planning import goal_in, plan_in, titled
from dialogs.flows.plan.sharing import picked_in, total_in
from dialogs.flows.plan.telling import ToldDraft, belongs_elsewhere
from dialogs.language.answers.answers import Answer
from dialogs.language.answers.share_words import says_no_money
from dialogs.language.answers.sharing import SaidSplit, names_figures, read_split
from dialogs.language.goals.spans import find_spans
from dialogs.messages import Count, Day, Figure, T, Text, Value, paragraphs

_SMALL = 20
QUARTER = timedelta(weeks=13)
_DAYS = {"day": 1, "week": 7, "month": 30.44, "quarter": 91.31, "year": 365.25}


class BudgetDraft(ToldDraft):
    """Steps: `total` (0 for none), `currency`, `over` what it goes, and the `split`.

    `told` says that the whole was said at another part, and is not asked again. `said` is a split that was typed
    before the whole was known, `laid` the shares as they stand.
    """

    told: bool = False
    total: float | None = None
    currency: str | None = None
    said: str | None = None
    over: tuple[Picked, ...] | None = None
    laid: tuple[Share, ...] | None = None
    split: tuple[Share, ...] | None = None


def had(draft: BudgetDraft, known: Known) -> Budget | None:
    """The budget as the plan has it."""
    return plan_in(draft.goal_id, known).budget


def spends(draft: BudgetDraft, known: Known) -> bool:
    """Whether there is any money to speak of."""
    return bool(draft.total)


def whole_in(draft: BudgetDraft, known: Known) -> tuple[float, str]:
    """The whole with its currency, the country's where none was told yet."""
    return draft.total or 0.0, draft.currency or currency_for(known)


def ask_total(draft: BudgetDraft, known: Known) -> Question:
    """Ask for the whole, until the deadline where there is one."""
    until = _until(goal_in(draft, known), known)
    text = T("How much may be spent altogether up to {day}? A rough figure is enough.", day=Day(until))
    before = had(draft, known)
    same = (Option("same", T("{amount}, as before", amount=Figure(before.total, before.currency))),) if before else ()
    none = Option("none", T("No money, only time"))
    unknown = Option("unknown", T("I don't know yet"))
    return Question(titled("budget", text), (*same, none, unknown), numeric=True, again=text)


def _until(goal: Goal, known: Known) -> date:
    return goal.deadline if goal.deadline and goal.deadline > known.today else known.today + QUARTER


def read_total(said: Said, draft: BudgetDraft, known: Known) -> Result:
    """Take the whole, or a split that tells it; an amount by the month is reckoned up to the deadline."""
    if said.option is not None:
        return _of_option(said.option, had(draft, known))
    elsewhere = leads_elsewhere(said.text, draft, known)
    if elsewhere is not None:
        return elsewhere
    if says_no_money(said.text):
        return _of_option("none", None)
    split = read_split(said.text, context_of(known))
    if _splits(split):
        return _of_split(said.text, split, draft, known)
    answer = understand(said.text, "baseline", known)
    one = names_figures(said.text, context_of(known)) <= 1 and not _within_words(said.text, answer)
    if answer.reply == "value" and answer.value is not None and one:
        return _of_figure(answer, draft, known)
    reply = understand(said.text, "yes_no", known).reply
    if reply in ("unknown", "no"):
        return _of_option("none" if reply == "no" else reply, None)
    return otherwise(answer, T("One figure is enough, such as 2,000, or 500 a month."))


def _within_words(text: str, answer: Answer) -> bool:
    """Whether a small bare figure stands among words, where it may count anything: "2 me by Friday"."""
    bare = answer.unit in {None, "count"} and answer.per is None
    return bare and (answer.value or 0) < _SMALL and any(map(str.isalpha, text))


def _of_option(option: str, before: Budget | None) -> Accept:
    if option == "same" and before is not None:
        return Accept({"total": before.total, "currency": before.currency})
    if option == "none":
        return Accept({"total": 0.0})
    return Accept({"total": None}, T("Then the budget waits here until there is a figure."))


def leads_elsewhere(text: str, draft: BudgetDraft, known: Known) -> Result | None:
    """Another wish, a figure of a goal or a thing to do, in place of an answer about money."""
    return belongs_elsewhere(text, draft, known)


def _splits(split: SaidSplit) -> bool:
    """Whether shares were said rather than one figure with words around it."""
    known_things = [one for one in split.shares if one.idea is not None]
    return len(split.shares) > 1 or bool(known_things)


def _of_split(text: str, split: SaidSplit, draft: BudgetDraft, known: Known) -> Result:
    total = total_in(split)
    if total is None:
        return Accept({"said": text}, T("The split is noted."))
    if not 0 < total <= MOST:
        return Again(T("One figure is enough, such as 2,000, or 500 a month."))
    over = tuple(dict.fromkeys(picked_in(one) for one in split.shares))
    currency = split.currency or _currency(draft, known)
    return Accept({"total": total, "said": text, "over": over} | ({"currency": currency} if currency else {}))


def _of_figure(answer: Answer, draft: BudgetDraft, known: Known) -> Result:
    value, unit = answer.value or 0.0, answer.unit or "count"
    if unit not in {"count", OPEN_MONEY} and not is_money(unit):
        return Again(T("One figure is enough, such as 2,000, or 500 a month."))
    if not 0 <= value <= MOST:
        return Again(T("That is more than anybody can spend. One figure is enough, such as 2,000."))
    currency = unit if is_money(unit) else _currency(draft, known)
    values: dict[str, Any] = {"currency": currency} if currency else {}
    if draft.said is not None:
        shares = read_split(draft.said, context_of(known)).shares
        values["over"] = tuple(dict.fromkeys(picked_in(one) for one in shares))
    if answer.per not in _DAYS or not value:
        return Accept({**values, "total": value})
    times = max(1, round(_long(answer.text, draft, known) / _DAYS[answer.per]))
    each: Value = with_period(Figure(value, currency or "count"), answer.per)
    echo = T(
        "{each} for {time}: {total} altogether.",
        each=each,
        time=Count(times, answer.per),
        total=Figure(value * times, currency or "count"),
    )
    return Accept({**values, "total": value * times}, echo)


def _long(text: str, draft: BudgetDraft, known: Known) -> float:
    """For how many days money is spent: as long as was said, up to a day that was said, or up to the deadline."""
    spans = find_spans(text, context_of(known))
    said = [one.value * _DAYS[one.unit] for one in spans if one.kind == "duration" and one.value and one.unit in _DAYS]
    day = day_beside(text, known) or _until(goal_in(draft, known), known)
    return said[0] if said else (day - known.today).days


def _currency(draft: BudgetDraft, known: Known) -> str | None:
    """The currency that can be meant: of the budget before, of the goal, of another plan, of the person's country."""
    before, goal = had(draft, known), goal_in(draft, known)
    own = [one.unit for one in (goal.baseline, goal.target) if one and is_money(one.unit)]
    others = [plan.budget.currency for plan in known.plans if plan.budget]
    country = [currency_for(known)] if known.profile.currency or known.profile.country else []
    found = (*([before.currency] if before else []), *own, *others, *country)
    return next((one for one in found if is_money(one)), None)


def why_total(draft: BudgetDraft, known: Known) -> Text:
    """Why the whole comes first, and how to find it."""
    return T(
        "Money is split better when the whole is known. It is what the goal is worth to us: if ten new customers bring "
        "5,000, spending 1,000 on them is sensible and spending 6,000 is not."
    )


def ask_currency(draft: BudgetDraft, known: Known) -> Question:
    """Ask for the currency, the likeliest of the country first."""
    codes = tuple(dict.fromkeys((currency_for(known), *OFFERED)))
    options = tuple(Option(code, T("{amount}", amount=Figure(draft.total or 0.0, code))) for code in codes)
    return Question(T("In which currency?"), options, side_by_side=2)


def read_currency(said: Said, draft: BudgetDraft, known: Known) -> Result:
    """Take the currency from a button or by its name."""
    if said.option is not None:
        return Accept({"currency": said.option})
    code = understand(f"1 {said.text}", "baseline", known).unit
    if code is not None and is_money(code):
        return Accept({"currency": code})
    answer = understand(said.text, "yes_no", known)
    if answer.reply in ("unknown", "skip", "yes"):
        return Accept({"currency": currency_for(known)})
    return otherwise(answer, T("The name of the currency is enough, such as pounds, riyals or dollars."))


def skip_currency(draft: BudgetDraft, known: Known) -> Result:
    """Take the country's currency where nothing else was said."""
    return Accept({"currency": currency_for(known)})


def why_currency(draft: BudgetDraft, known: Known) -> Text:
    """Why the currency is asked."""
    return T("A thousand dollars and a thousand pounds are different goals. It is asked only once.")


def told_none(draft: BudgetDraft) -> Text | None:
    """What to say where no money is spent."""
    if draft.total == 0:
        return paragraphs(T("No money, then. Time is the budget: a few hours that are fixed in the week do most."))
    return None
