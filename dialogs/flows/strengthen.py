"""What makes a kept goal stronger: the bigger goal, a limit, how sure, the first step; refuses to touch its figures."""

from __future__ import annotations

from typing import Any, Literal

from dialogs.buttons import link
from dialogs.domain.catalogue import METRICS, name_of
from dialogs.domain.goal import BusinessGoal, Goal, Guardrail
from dialogs.domain.next_moves import likely_bigger_goals, likely_first_steps
from dialogs.domain.realism import judge
from dialogs.domain.rewording import goal_as_read
from dialogs.domain.scorecard import scorecard
from dialogs.domain.sentences import goal_sentence, limit_text, what_goal_is_now
from dialogs.domain.suggestions import LikelyLimit, likely_limits
from dialogs.effects import Choice, DeleteGoal, Effect, SaveBusinessGoal, SaveGoal
from dialogs.events import Known
from dialogs.flow import Accept, Again, Draft, Enter, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.answering import amount_of, changed, context_of, country_of, figure, is_money, otherwise, understand
from dialogs.flows.measuring import unit_for
from dialogs.language.reading import read_goal
from dialogs.messages import Bold, T, Text, Words, paragraphs

MOST_SHOWN = 5


class StrengthenDraft(Draft):
    """The answers about one kept goal. `serves` holds ids; `guardrail` is the measure to limit, or none."""

    goal_id: str = ""
    serves: tuple[str, ...] | None = None
    guardrail: str | None = None
    limit: str | None = None
    confidence: int | None = None
    first_step: str | None = None
    decision: Literal["keep", "change", "drop"] | None = None


def goal_in(draft: StrengthenDraft, known: Known) -> Goal:
    """The goal as it stands now; a goal deleted meanwhile is shown as it was."""
    found = known.goal(draft.goal_id) or next((one for one in known.deleted if one.id == draft.goal_id), None)
    goal = found or Goal(id=draft.goal_id, wish="", started_on=known.today)
    return changed(goal, serves=draft.serves) if draft.serves and not goal.serves else goal


def kept(draft: StrengthenDraft, known: Known, **fields: Any) -> tuple[SaveGoal, ...]:  # noqa: ANN401 - goal fields
    """Keep the goal with these parts replaced."""
    return (SaveGoal(changed(goal_in(draft, known), **fields)),) if known.goal(draft.goal_id) else ()


def letters(goal: Goal, known: Known) -> Text:
    """The scorecard of the five letters."""
    served = next((one.words for one in known.business_goals if one.id in goal.serves), None)
    return scorecard(goal, judge(goal, known.today), bigger=served)


def unserving(draft: StrengthenDraft, known: Known) -> bool:
    """Whether the wish itself has not named what the goal serves."""
    return not goal_in(draft, known).serves


def ask_serves(draft: StrengthenDraft, known: Known) -> Question:
    """Ask which bigger goal it serves: those there are, likely ones, one in words, or the four questions."""
    there = tuple(Option(one.id, Words(one.words[:60])) for one in known.business_goals[-MOST_SHOWN:])
    likely = likely_bigger_goals(goal_in(draft, known).metric) if not there else ()
    suggested = tuple(Option(f"likely.{number}", text) for number, text in enumerate(likely))
    last = (Option("find", T("Find it with four short questions")), Option("none", T("None")))
    text = T("Which bigger goal of this year does it serve? Your own words are best.")
    return Question(text, (*there, *suggested, *last))


def why_serves(draft: StrengthenDraft, known: Known) -> Text:
    """Why a goal hangs under a bigger one."""
    return T(
        "Likes for their own sake pay no rent. A goal that feeds a bigger one is easier to defend when time is short: "
        "more bookings, for example, because the year needs 25% more revenue."
    )


def read_serves(said: Said, draft: StrengthenDraft, known: Known) -> Result:
    """Take a bigger goal that is there, or a new one."""
    if said.option == "find":
        return Enter("bigger")
    if said.option == "none":
        return Accept({"serves": ()}, T("Noted: it stands on its own for now."))
    if said.option is not None and said.option.startswith("likely."):
        return _served(said.label, draft, known) if said.label else Enter("bigger")
    if said.option is not None:
        return Accept({"serves": (said.option,)}, effects=kept(draft, known, serves=(said.option,)))
    answer = understand(said.text, "yes_no", known)
    if answer.reply in ("question", "skip"):
        return otherwise(answer, why_serves(draft, known))
    if answer.reply in ("unknown", "yes"):
        return Enter("bigger")
    if answer.reply == "no":
        return Accept({"serves": ()})
    return _served(said.text[:200], draft, known)


def _served(words: str, draft: StrengthenDraft, known: Known) -> Accept:
    bigger = BusinessGoal(id=f"{known.new_id}b", words=words, started_on=known.today)
    effects: tuple[Effect, ...] = (SaveBusinessGoal(bigger), *kept(draft, known, serves=(bigger.id,)))
    return Accept({"serves": (bigger.id,)}, T("The bigger goal is “{bigger}”.", bigger=Words(bigger.words)), effects)


def unguarded(draft: StrengthenDraft, known: Known) -> bool:
    """Whether the goal has no limit yet."""
    return goal_in(draft, known).guardrail is None


def limits(draft: StrengthenDraft, known: Known) -> tuple[LikelyLimit, ...]:
    """The limits that go well with the goal's measure."""
    return likely_limits(goal_in(draft, known).metric)


def ask_guardrail(draft: StrengthenDraft, known: Known) -> Question:
    """Ask for a limit to keep on the way."""
    options = tuple(Option(one.metric, one.label) for one in limits(draft, known))
    text = T("Is there a limit to keep on the way, so that the goal isn't reached at any price?")
    return Question(text, (*options, Option("none", T("No limit"))))


def why_guardrail(draft: StrengthenDraft, known: Known) -> Text:
    """Why a limit helps."""
    return T(
        "What is watched grows, at the cost of what isn't. For example: more leads, while a lead costs at most $10."
    )


def read_guardrail(said: Said, draft: StrengthenDraft, known: Known) -> Result:
    """Take a suggested limit, whose figure is asked next, one in words, or none."""
    if said.option is not None:
        return Accept({"guardrail": said.option, **({"limit": None} if said.option == "none" else {})})
    reading = read_goal(said.text, context_of(known))
    found = goal_as_read(reading, None, country_of(known))
    if found.guardrail is not None:
        return _guarded(found.guardrail, draft, known)
    if found.metric and found.target is not None and not found.relative:
        bound: Literal["max", "min"] = "max" if METRICS[found.metric].less_is_better else "min"
        return _guarded(Guardrail(metric=found.metric, bound=bound, **found.target.model_dump()), draft, known)
    answer = understand(said.text, "yes_no", known)
    if answer.reply in ("no", "unknown"):
        return Accept({"guardrail": "none", "limit": None})
    return otherwise(answer, T("A measure and a figure are enough, such as “a lead costs at most $10”."))


def asked_limit(draft: StrengthenDraft, known: Known) -> LikelyLimit | None:
    """The suggested limit that was chosen, still without its figure."""
    return next((one for one in limits(draft, known) if one.metric == draft.guardrail), None)


def unlimited(draft: StrengthenDraft, known: Known) -> bool:
    """Whether a limit was chosen whose figure is open."""
    return asked_limit(draft, known) is not None


def ask_limit(draft: StrengthenDraft, known: Known) -> Question:
    """Ask for the figure of the limit chosen."""
    chosen = asked_limit(draft, known)
    name = name_of(draft.guardrail, goal_in(draft, known).channel)
    if chosen is not None and chosen.bound == "min":
        return Question(T("What is the least that {measure} may be?", measure=name), numeric=True)
    return Question(T("What is the most that {measure} may be?", measure=name), numeric=True)


def read_limit(said: Said, draft: StrengthenDraft, known: Known) -> Result:
    """Take the figure of the limit."""
    chosen = asked_limit(draft, known)
    answer = understand(said.text, "baseline", known, unit=unit_for(draft.guardrail, known))
    if chosen is None or answer.reply != "value":
        return otherwise(answer, T("One figure is enough here, such as 10 or 5%."))
    amount = amount_of(answer, unit_for(draft.guardrail, known))
    if is_money(amount.unit) != is_money(unit_for(draft.guardrail, known)):
        return Again(
            T("{figure} doesn't fit this measure. One figure is enough here, such as 10 or 5%.", figure=figure(amount))
        )
    return _guarded(Guardrail(metric=chosen.metric, bound=chosen.bound, **amount.model_dump()), draft, known)


def _guarded(guardrail: Guardrail, draft: StrengthenDraft, known: Known) -> Accept:
    say = T("Noted: {limit}.", limit=limit_text(guardrail))
    return Accept({"guardrail": draft.guardrail or "own", "limit": "set"}, say, kept(draft, known, guardrail=guardrail))


def ask_confidence(draft: StrengthenDraft, known: Known) -> Question:
    """Show the sentence with its five letters, and ask how sure the person is."""
    goal = goal_in(draft, known)
    text = paragraphs(
        Bold(goal_sentence(goal)), letters(goal, known), T("How sure are you that it will be reached, from 1 to 10?")
    )
    options = tuple(Option(str(number), T("{n}", n=number)) for number in range(1, 11))
    return Question(text, options, side_by_side=5)


def why_confidence(draft: StrengthenDraft, known: Known) -> Text:
    """Why it is asked how sure somebody is."""
    return T(
        "Under 7, something is usually in the way that can be named now: time, money, or a target that is too high."
    )


def read_confidence(said: Said, draft: StrengthenDraft, known: Known) -> Result:
    """Take a number from 1 to 10."""
    if said.option is not None:
        return _sure(int(said.option), draft, known)
    answer = understand(said.text, "target", known, unit="count")
    if answer.reply == "value" and answer.value is not None and 1 <= answer.value <= 10:  # noqa: PLR2004 - the scale
        return _sure(round(answer.value), draft, known)
    return otherwise(answer, T("A number from 1 to 10 is enough."))


def _sure(number: int, draft: StrengthenDraft, known: Known) -> Accept:
    low = number < 7  # noqa: PLR2004 - motivational interviewing's usual line; our judgement
    say = T("{n} of 10. A smaller target or a later date may be the better goal; both can still be changed.", n=number)
    return Accept({"confidence": number}, say if low else None, kept(draft, known, confidence=number))


def ask_first_step(draft: StrengthenDraft, known: Known) -> Question:
    """Ask for the first step of this week."""
    options = tuple(Option(str(n), one, long=True) for n, one in enumerate(likely_first_steps(goal_in(draft, known))))
    return Question(T("What is the first step, this week?"), options)


def why_first_step(draft: StrengthenDraft, known: Known) -> Text:
    """Why the first step is asked now."""
    return T("Goals begin, or fail to begin, in the first week. A step of half an hour is best, with a day for it.")


def read_first_step(said: Said, draft: StrengthenDraft, known: Known) -> Result:
    """Take the step in the person's words; a suggestion is kept as it was shown."""
    if said.option is not None:
        return Accept({"first_step": said.label}, effects=kept(draft, known, first_step=said.label or None))
    answer = understand(said.text, "yes_no", known)
    if answer.reply in ("question", "skip", "unknown"):
        return (
            otherwise(answer, why_first_step(draft, known))
            if answer.reply != "unknown"
            else Accept({"first_step": None})
        )
    return Accept({"first_step": said.text[:200]}, effects=kept(draft, known, first_step=said.text[:200]))


def ask_decision(draft: StrengthenDraft, known: Known) -> Question:
    """Show what it has become, to keep, change or drop."""
    goal = goal_in(draft, known)
    options = (Option("keep", T("Keep it")), Option("change", T("Change a part")), Option("drop", T("Drop it")))
    step = T("First step: {step}", step=goal.first_step) if goal.first_step else None
    return Question(paragraphs(T("That is the goal now:"), Bold(goal_sentence(goal)), step), options)


def why_decision(draft: StrengthenDraft, known: Known) -> Text:
    """What each choice does."""
    return T("The goal is kept already; this is the moment to change what doesn't feel right. Dropping can be undone.")


def read_decision(said: Said, draft: StrengthenDraft, known: Known) -> Result:
    """Take the choice."""
    if said.option == "change":
        return Enter("change", {"goal_id": draft.goal_id})
    if said.option is not None:
        return Accept({"decision": said.option})
    answer = understand(said.text, "yes_no", known)
    if answer.reply == "yes":
        return Accept({"decision": "keep"})
    return otherwise(answer, T("The buttons lead on: keep it, change a part, or drop it."))


def finish(draft: StrengthenDraft, known: Known) -> Finished:
    """End with the goal kept, or dropped with a way back."""
    goal = goal_in(draft, known)
    if draft.decision == "drop":
        undo = Choice(link("undo", goal.id), T("Undo"))
        return Finished(T("Dropped: “{goal}”.", goal=what_goal_is_now(goal)), (DeleteGoal(goal.id),), links=(undo,))
    effects = kept(draft, known) if goal != known.goal(draft.goal_id) else ()
    open_it = Choice(link("open", goal.id), T("Open it"))
    return Finished(
        T("✅ Kept. Good luck with the first step!"), effects, links=(open_it, Choice(link("goals"), T("My goals")))
    )


STRENGTHEN = Flow(
    "strengthen",
    StrengthenDraft,
    (
        Step("serves", ask_serves, read_serves, why_serves, when=unserving, optional=True),
        Step("guardrail", ask_guardrail, read_guardrail, why_guardrail, when=unguarded, optional=True),
        Step("limit", ask_limit, read_limit, why_guardrail, needs=("guardrail",), when=unlimited, optional=True),
        Step("confidence", ask_confidence, read_confidence, why_confidence, optional=True),
        Step("first_step", ask_first_step, read_first_step, why_first_step, optional=True),
        Step("decision", ask_decision, read_decision, why_decision),
    ),
    finish,
    counted=True,
    kept=True,
)
