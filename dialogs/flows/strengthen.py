"""What makes a kept goal stronger: the bigger goal, a limit, how sure, the first step; refuses to touch its figures."""

from __future__ import annotations

from typing import Any, Literal

from dialogs.buttons import link
from dialogs.domain.catalogue import name_of
from dialogs.domain.goal import BusinessGoal, Goal, Guardrail
from dialogs.domain.scorecard import scorecard
from dialogs.domain.sentences import goal_sentence, what_goal_is_now
from dialogs.domain.suggestions import likely_guardrails, likely_steps
from dialogs.effects import Choice, DeleteGoal, SaveBusinessGoal, SaveGoal
from dialogs.events import Known
from dialogs.flow import Accept, Again, Draft, Enter, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.answering import changed, context_of, otherwise, understand
from dialogs.language.reading import read_goal
from dialogs.messages import Bold, T, Text, Words, paragraphs

MOST_SHOWN = 5


class StrengthenDraft(Draft):
    """The answers about one kept goal. `serves` holds ids; `guardrail` tells only that it was settled."""

    goal_id: str = ""
    serves: tuple[str, ...] | None = None
    guardrail: str | None = None
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


def unserving(draft: StrengthenDraft, known: Known) -> bool:
    """Whether the wish itself has not named what the goal serves."""
    return not goal_in(draft, known).serves


def ask_serves(draft: StrengthenDraft, known: Known) -> Question:
    """Ask which bigger goal it serves: those there are, a new one in words, or the four questions."""
    there = tuple(Option(one.id, Words(one.words[:60])) for one in known.business_goals[-MOST_SHOWN:])
    find = Option("find", T("Find it with four short questions"))
    text = T("Which bigger goal of this year does it serve?")
    if not there:
        text = T("Which bigger goal of this year does it serve? In your words, for example “revenue +25%”.")
    return Question(text, (*there, find, Option("none", T("None"))))


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
    if said.option is not None:
        return Accept({"serves": (said.option,)}, effects=kept(draft, known, serves=(said.option,)))
    answer = understand(said.text, "yes_no", known)
    if answer.reply in ("question", "skip"):
        return otherwise(answer, why_serves(draft, known))
    if answer.reply in ("unknown", "yes"):
        return Enter("bigger")
    if answer.reply == "no":
        return Accept({"serves": ()})
    bigger = BusinessGoal(id=f"{known.new_id}b", words=said.text[:200], started_on=known.today)
    effects = (SaveBusinessGoal(bigger), *kept(draft, known, serves=(bigger.id,)))
    return Accept({"serves": (bigger.id,)}, T("The bigger goal is “{bigger}”.", bigger=Words(bigger.words)), effects)


def unguarded(draft: StrengthenDraft, known: Known) -> bool:
    """Whether the goal has no limit yet."""
    return goal_in(draft, known).guardrail is None


def ask_guardrail(draft: StrengthenDraft, known: Known) -> Question:
    """Ask for a limit to keep on the way."""
    likely = likely_guardrails(goal_in(draft, known))
    options = tuple(Option(str(number), one.label) for number, one in enumerate(likely))
    text = T("Is there a limit to keep on the way, so that the goal isn't reached at any price?")
    return Question(text, (*options, Option("none", T("No limit"))))


def why_guardrail(draft: StrengthenDraft, known: Known) -> Text:
    """Why a limit helps."""
    return T(
        "What is watched grows, at the cost of what isn't. For example: more leads, while a lead costs at most $10."
    )


def read_guardrail(said: Said, draft: StrengthenDraft, known: Known) -> Result:
    """Take a suggested limit, one in words, or none."""
    likely = likely_guardrails(goal_in(draft, known))
    if said.option == "none":
        return Accept({"guardrail": "none"})
    if said.option is not None:
        chosen = likely[int(said.option)]
        if chosen.guardrail is None:
            return Again(T("And up to which figure? For example: {example}", example=chosen.example))
        return _guarded(chosen.guardrail, draft, known)
    reading = read_goal(f"{said.text}", context_of(known))
    if reading.guardrail is not None:
        return _guarded(Guardrail(**reading.guardrail.model_dump()), draft, known)
    if reading.metric and reading.target is not None:
        bound: Literal["max", "min"] = "max" if reading.direction == "decrease" else "min"
        limit = Guardrail(metric=reading.metric, bound=bound, value=reading.target.value, unit=reading.target.unit)
        return _guarded(limit, draft, known)
    answer = understand(said.text, "yes_no", known)
    if answer.reply in ("no", "unknown"):
        return Accept({"guardrail": "none"})
    return otherwise(answer, T("A measure and a figure are enough, such as “a lead costs at most $10”."))


def _guarded(guardrail: Guardrail, draft: StrengthenDraft, known: Known) -> Accept:
    goal = goal_in(draft, known)
    say = T("A limit on {measure} is part of it now.", measure=name_of(guardrail.metric, goal.channel))
    return Accept({"guardrail": "set"}, say, kept(draft, known, guardrail=guardrail))


def ask_confidence(draft: StrengthenDraft, known: Known) -> Question:
    """Show the sentence with its five letters, and ask how sure the person is."""
    goal = goal_in(draft, known)
    text = paragraphs(
        Bold(goal_sentence(goal)), scorecard(goal), T("How sure are you that it will be reached, from 1 to 10?")
    )
    options = tuple(Option(str(number), T("{n}", n=number)) for number in range(1, 11))
    return Question(text, options, numeric=True, side_by_side=5)


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
    options = tuple(Option(str(n), one, long=True) for n, one in enumerate(likely_steps(goal_in(draft, known))))
    return Question(T("What is the first step, this week?"), options)


def why_first_step(draft: StrengthenDraft, known: Known) -> Text:
    """Why the first step is asked now."""
    return T("Goals begin, or fail to begin, in the first week. A step of half an hour is best, with a day for it.")


def read_first_step(said: Said, draft: StrengthenDraft, known: Known) -> Result:
    """Take the step in the person's words; a suggestion is kept as the suggestion it is."""
    if said.option is not None:
        return Accept({"first_step": said.option}, effects=kept(draft, known, first_step=f"#{said.option}"))
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
    return Question(paragraphs(Bold(goal_sentence(goal)), scorecard(goal)), options)


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
        Step("confidence", ask_confidence, read_confidence, why_confidence, optional=True),
        Step("first_step", ask_first_step, read_first_step, why_first_step, optional=True),
        Step("decision", ask_decision, read_decision, why_decision),
    ),
    finish,
    counted=True,
    kept=True,
)
