"""Finds the likely cause of a miss by asking for as few numbers as it takes; refuses to decide what follows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Goal
from dialogs.domain.goals.realism import judge
from dialogs.domain.kpis.amounts import OPEN_MONEY, is_money
from dialogs.domain.plans.plan import Action
from dialogs.domain.reviews.causes import MOSTLY_DONE, Asked, Cause, Findings, cause_of, family_of, next_asked
from dialogs.domain.reviews.noted import latest_of
from dialogs.events import Known
from dialogs.flow import Accept, Again, Draft, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.asking.answering import amount_of, currency_for, figure, otherwise, understand
from dialogs.flows.review.cause_told import cause_told
from dialogs.language.answers.answers import Answer
from dialogs.language.answers.blamed import blamed_in
from dialogs.language.answers.naming import named_in
from dialogs.language.answers.stuck import stuck_in
from dialogs.language.answers.trend import read_trend
from dialogs.messages import Figure, T, Text, Words, paragraphs

HUNDRED = 100.0
VERY_MANY_CLICKS = 20.0
MEASURES: dict[str, Asked] = {
    "conversion_rate": "conversion",
    "click_through_rate": "clicks",
    "cost_per_acquisition": "cost",
}
RECENT = 120
SHARES = {"most": 0.9, "half": 0.5, "little": 0.2}


class TracingDraft(Draft):
    """The goal, and each number as it was answered; `unknown` names those that nobody knows.

    `doubted` is a number that hardly can be, and was asked about once. `words` are those in which the person named
    where it gets stuck; `lacking` says that they named what was not done.
    """

    goal_id: str | None = None
    done: str | None = None
    conversion: float | None = None
    clicks: float | None = None
    cost: float | None = None
    worth: float | None = None
    seen: bool | None = None
    unknown: tuple[str, ...] = ()
    doubted: float | None = None
    words: str | None = None
    lacking: bool = False


def findings(draft: TracingDraft, known: Known) -> Findings:
    """All that is known: what was answered, the steps of the plan, figures of other goals of late."""
    numbers: dict[str, float] = {}
    for metric, asked in MEASURES.items():
        told = _figure_of(metric, known)
        if told is not None:
            numbers[asked] = told
    for name in ("conversion", "clicks", "cost", "worth"):
        said = getattr(draft, name)
        if said is not None:
            numbers[name] = said
    return Findings(
        done=SHARES[draft.done] if draft.done is not None else _mostly_done(draft, known),
        conversion=numbers.get("conversion"),
        clicks=numbers.get("clicks"),
        cost=numbers.get("cost"),
        worth=numbers.get("worth"),
        seen=draft.seen,
        unknown=frozenset(draft.unknown) | (frozenset() if draft.lacking or _due(draft, known) else {"done"}),
    )


def _figure_of(metric: str, known: Known) -> float | None:
    """The latest figure of another goal that counts this measure, unless it is old."""
    latest = (latest_of(goal, known.check_ins) for goal in known.goals if goal.metric == metric)
    recent = [one for one in latest if one is not None and (known.today - one.on).days <= RECENT]
    return max(recent, key=lambda one: one.on).amount.value if recent else None


def _due(draft: TracingDraft, known: Known) -> list[Action]:
    """The steps of the plan whose day has come; none where there is no plan, of which nothing can be asked then."""
    plan = known.plan(draft.goal_id or "")
    return [step for step in plan.actions if step.due is None or step.due <= known.today] if plan is not None else []


def _mostly_done(draft: TracingDraft, known: Known) -> float | None:
    """The share of the steps marked as done, where it is most of them; of a small one it is asked, not judged."""
    due = _due(draft, known)
    share = sum(step.done_on is not None for step in due) / len(due) if due else 0.0
    return share if share >= MOSTLY_DONE else None


def _goal(draft: TracingDraft, known: Known) -> Goal:
    return known.goal(draft.goal_id or "") or Goal(id=draft.goal_id or "", wish="", started_on=known.today)


def too_high(goal: Goal) -> bool:
    """Whether the goal asked, on its first day, for more than is ever likely."""
    return judge(goal, goal.started_on).verdict == "unrealistic"


def found(draft: TracingDraft, known: Known) -> Cause | None:
    """The likely cause, as far as it is clear."""
    goal = _goal(draft, known)
    return cause_of(goal, findings(draft, known), too_high=too_high(goal))


UNKNOWN = Option("unknown", T("I don't know"))
NO_ADS = Option("ads", T("We don't advertise"))
DONE = (Option("most", T("Most of it")), Option("half", T("About half")), Option("little", T("Little of it")))
YES_NO = (Option("yes", T("Yes")), Option("no", T("No")), UNKNOWN)
QUESTIONS: dict[Asked, Question] = {
    "done": Question(T("Was what you set out to do done, by and large?"), (*DONE, UNKNOWN), side_by_side=2),
    "conversion": Question(
        T("Of a hundred who come (visits, chats, calls), about how many buy or sign up?"), (UNKNOWN,), numeric=True
    ),
    "clicks": Question(
        T("Of a hundred who see the ads, about how many click?"), (UNKNOWN, NO_ADS), numeric=True, side_by_side=2
    ),
    "cost": Question(
        T("About how much does one new customer cost in ads?"), (UNKNOWN, NO_ADS), numeric=True, side_by_side=2
    ),
    "worth": Question(T("And about how much does one customer bring in?"), (UNKNOWN,), numeric=True),
    "seen": Question(T("Do more people see you than a quarter ago: reach, views, reactions?"), YES_NO, side_by_side=3),
}


def _step(asked: Asked) -> Step[TracingDraft]:
    def when(draft: TracingDraft, known: Known) -> bool:
        goal = _goal(draft, known)
        return next_asked(goal, findings(draft, known), too_high=too_high(goal)) == asked

    def ask(draft: TracingDraft, known: Known) -> Question:
        due = _due(draft, known) if asked == "done" else []
        return _of_plan(due) if due else QUESTIONS[asked]

    def read(said: Said, draft: TracingDraft, known: Known) -> Result:
        if said.option in ("unknown", "ads"):
            return _nobody_knows(asked, said.option, draft)
        told = stuck_in(said.text)
        if told and (asked == "done" or "done" not in told):
            return Accept(told | {"unknown": (*draft.unknown, *told.get("unknown", ()))})
        if asked in ("clicks", "cost") and named_in(said.text, "tracing", "ads"):
            return _nobody_knows(asked, "ads", draft)
        return _READERS.get(asked, _number)(asked, said, draft, known)

    def skip(draft: TracingDraft, known: Known) -> Result:
        return _nobody_knows(asked, "unknown", draft)

    return Step(asked, ask, read, why, when=when, skip=skip)


def _of_plan(due: list[Action]) -> Question:
    """Ask how much was done, beside what is marked in the plan: not everybody marks what they do."""
    marked, number = sum(step.done_on is not None for step in due), Figure(len(due))
    text = T("Marked as done in the plan so far: {done} of {n}. How much was really done?", done=marked, n=number)
    return replace(QUESTIONS["done"], text=text)


def why(draft: TracingDraft, known: Known) -> Text:
    """Why numbers are asked for."""
    return T(
        "Each number rules a cause out or points to it: whether too few see the offer, too few click, or too few buy "
        "once they are there. An estimate is enough."
    )


def _nobody_knows(asked: Asked, option: str, draft: TracingDraft) -> Accept:
    names = (asked, "ads") if option == "ads" else (asked,)
    return Accept({asked: None, "unknown": tuple(dict.fromkeys((*draft.unknown, *names)))})


def _done(asked: Asked, said: Said, draft: TracingDraft, known: Known) -> Result:
    if said.option is not None:
        return Accept({"done": said.option})
    answer = understand(said.text, "yes_no", known)
    named = named_in(said.text, "tracing", "done")
    if named is not None:
        return Accept({"done": named})
    if answer.reply in ("yes", "no"):
        return Accept({"done": "most" if answer.reply == "yes" else "little"})
    share = understand(said.text, "baseline", known, unit="percent")
    if share.reply == "value" and share.unit == "percent" and 0 <= (share.value or 0) <= HUNDRED:
        return Accept({"done": _as_share(share.value or 0)})
    return _else(asked, answer, draft, T("Most of it, half or little: one of them is enough."))


def _as_share(percent: float) -> str:
    """The share of a plan that was done, by the nearest of those that we tell apart."""
    return min(SHARES, key=lambda name: abs(SHARES[name] * HUNDRED - percent))


def _seen(asked: Asked, said: Said, draft: TracingDraft, known: Known) -> Result:
    answer = understand(said.text, "yes_no", known)
    reply = said.option or answer.reply
    moved = read_trend(said.text) if said.text else None
    if moved is not None:
        return Accept({"seen": moved == "rose"})
    if reply in ("yes", "no"):
        return Accept({"seen": reply == "yes"})
    return _else(asked, answer, draft, T("Yes or no is enough."))


def _number(asked: Asked, said: Said, draft: TracingDraft, known: Known) -> Result:
    money = asked in ("cost", "worth")
    answer = understand(said.text, "baseline", known, unit=currency_for(known) if money else "percent")
    if answer.reply != "value":
        return _else(asked, answer, draft, T("A rough number is enough."))
    amount = amount_of(answer, None)
    if money:
        share = amount.unit == "percent"
        return Again(T("A rough sum of money is enough.")) if share else Accept({asked: amount.value})
    return _out_of_a_hundred(asked, amount, draft)


def _out_of_a_hundred(asked: Asked, amount: Amount, draft: TracingDraft) -> Result:
    """Take a share of a hundred; a sum of money is what a customer costs, and very many clicks are asked about once."""
    if is_money(amount.unit) or amount.unit == OPEN_MONEY:
        say = T("Noted: {sum} for one customer. The question here:", sum=figure(amount))
        return Again(say, values={"cost": amount.value})
    if not 0 <= amount.value <= HUNDRED:
        return Again(T("Out of a hundred: a number from 0 to 100 is enough."))
    if asked == "clicks" and amount.value > VERY_MANY_CLICKS and draft.doubted != amount.value:
        say = T(
            "{n} of a hundred would be very many. If it is so, the same number once more is enough.", n=figure(amount)
        )
        return Again(say, values={"doubted": amount.value})
    return Accept({asked: amount.value})


def _else(asked: Asked, answer: Answer, draft: TracingDraft, hint: Text) -> Result:
    if answer.reply in ("unknown", "skip"):
        return _nobody_knows(asked, "unknown", draft)
    return otherwise(answer, hint)


_READERS: dict[Asked, Callable[[Asked, Said, TracingDraft, Known], Result]] = {"done": _done, "seen": _seen}


def _no_cause(goal: Goal) -> Text:
    """Say honestly that the numbers show none, and whom to ask instead."""
    if family_of(goal) in ("selling", "cost"):
        return T(
            "These numbers point to no single cause. Asking three customers why they bought, or did not, "
            "often shows more than another number."
        )
    return T(
        "These numbers point to no single cause. Asking three of the people it is about what they miss "
        "often shows more than another number."
    )


def finish(draft: TracingDraft, known: Known) -> Finished:
    """Name the likely cause and what to look at, beside the person's own; or say that the numbers show none."""
    goal, cause, numbers = _goal(draft, known), found(draft, known), findings(draft, known)
    own = (
        T("Besides what you said, “{words}”, your answers show this:", words=Words(draft.words))
        if draft.words
        else None
    )
    if cause is None and draft.words:
        stays = T("The numbers show no other cause, so “{words}” stays the likeliest.", words=Words(draft.words))
        return Finished(stays, returns={"cause": blamed_in(draft.words, alone=True) or "none"})
    if cause is None:
        return Finished(_no_cause(goal), returns={"cause": "none"})
    told = cause_told(cause, goal, numbers, known, alone=own is None)
    return Finished(paragraphs(own, *told), returns={"cause": cause.id})


TRACING: Flow[TracingDraft] = Flow("tracing", TracingDraft, tuple(_step(asked) for asked in QUESTIONS), finish)
