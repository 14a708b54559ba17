"""What makes a kept goal stronger: the bigger goal, a limit, how sure, the first step; refuses to touch its figures."""

from __future__ import annotations

from dialogs.buttons import link
from dialogs.domain.goal import Goal
from dialogs.domain.goals.scorecard import scorecard
from dialogs.domain.goals.sentences import goal_sentence, what_goal_is_now
from dialogs.domain.plans.next_moves import likely_bigger_goals, likely_first_steps
from dialogs.effects import Choice, Effect, SaveBusinessGoal
from dialogs.events import Known
from dialogs.flow import Accept, Again, Enter, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.asking.answering import agreed, context_of, otherwise, understand
from dialogs.flows.bigger.bigger import understood
from dialogs.flows.bigger.bigger_beside import keeps, says_nothing, says_result
from dialogs.flows.changes import limiting
from dialogs.flows.changes.resting import gone
from dialogs.flows.changes.strengthen_draft import StrengthenDraft, goal_in, kept
from dialogs.flows.figures import figuring
from dialogs.flows.figures.which_goal import ask_goal, read_goal_choice, why_goal
from dialogs.flows.goal.bigger_reading import bigger_goal
from dialogs.flows.goal.goal import practising
from dialogs.flows.goal.own_field import own_field
from dialogs.language.answers.answers import Answer
from dialogs.language.answers.plain_figures import says_only_figures
from dialogs.language.goals.reasons import reason_alone
from dialogs.messages import Bold, T, Text, Words, paragraphs

MOST_SHOWN = 5
SCALE = 10
A_BARE_YES = 2
SURE_ENOUGH = 7  # motivational interviewing's usual line; our judgement


def letters(goal: Goal, known: Known) -> Text:
    """The scorecard of the five letters."""
    served = next((one.words for one in known.business_goals if one.id in goal.serves), None)
    return scorecard(goal, figuring.judgement_now(goal, known), bigger=served)


def unserving(draft: StrengthenDraft, known: Known) -> bool:
    """Whether the wish itself has not named what the goal serves."""
    return not goal_in(draft, known).serves


def ask_serves(draft: StrengthenDraft, known: Known) -> Question:
    """Ask which bigger goal it serves: those there are, likely ones, one in words, or the four questions."""
    there = tuple(Option(one.id, Words(one.words[:60])) for one in known.business_goals[-MOST_SHOWN:])
    likely = likely_bigger_goals(goal_in(draft, known).metric, own_field(draft, known)) if not there else ()
    suggested = tuple(Option(f"likely.{number}", text) for number, text in enumerate(likely))
    last = (Option("find", T("Find it with four short questions")), Option("none", T("None")))
    text = T("Which bigger goal for the coming year does it serve? Your own words are best.")
    return Question(text, (*there, *suggested, *last))


def why_serves(draft: StrengthenDraft, known: Known) -> Text:
    """Why a goal hangs under a bigger one."""
    return T(
        "Likes for their own sake pay no rent. A goal that feeds a bigger one is easier to defend when time is short: "
        "more bookings, for example, because the year needs 25% more revenue."
    )


def read_serves(said: Said, draft: StrengthenDraft, known: Known) -> Result:
    """Take a bigger goal that is there, or a new one."""
    if said.option is not None:
        return _chosen(said.option, said.label, draft, known)
    if (purpose := reason_alone(said.text, context_of(known))) is not None:
        return _served(purpose[:200], draft, known)
    answer = understand(said.text, "yes_no", known)
    if answer.reply in ("question", "skip"):
        return otherwise(answer, why_serves(draft, known))
    if answer.reply == "yes" and says_result(said.text, known):
        return _served(said.text[:200], draft, known)
    if answer.reply in ("unknown", "yes"):
        return Enter("bigger", {"goal_id": draft.goal_id})
    if answer.reply == "no":
        return _alone(draft, known)
    if not any(map(str.isalpha, said.text)) or says_nothing(said.text, known):
        return Again(T("A few words are enough, such as “revenue +25%”."))
    return _served(said.text[:200], draft, known)


def _chosen(option: str, label: str, draft: StrengthenDraft, known: Known) -> Result:
    if option == "none":
        return _alone(draft, known)
    if option.startswith("likely.") and label:
        return _served(label, draft, known)
    if option == "find" or option.startswith("likely."):
        return Enter("bigger", {"goal_id": draft.goal_id})
    return Accept({"serves": (option,)}, effects=kept(draft, known, serves=(option,)))


def _alone(draft: StrengthenDraft, known: Known) -> Accept:
    had = bool(goal_in(draft, known).serves)
    effects = kept(draft, known, serves=()) if had else ()
    return Accept({"serves": ()}, T("Noted: it serves no bigger goal for now."), effects)


def _served(words: str, draft: StrengthenDraft, known: Known) -> Accept:
    bigger = bigger_goal(words, known)
    effects: tuple[Effect, ...] = (SaveBusinessGoal(bigger), *kept(draft, known, serves=(bigger.id,)))
    say = paragraphs(T("The bigger goal is “{bigger}”.", bigger=Words(bigger.words)), understood(bigger))
    return Accept({"serves": (bigger.id,)}, say, effects)


def ask_confidence(draft: StrengthenDraft, known: Known) -> Question:
    """Show the sentence with its five letters, and ask how sure the person is."""
    goal = goal_in(draft, known)
    question = T("How sure are you that you'll reach it, from 1 to 10?")
    text = paragraphs(Bold(goal_sentence(goal)), letters(goal, known), question)
    options = tuple(Option(str(number), T("{n}", n=number)) for number in range(1, SCALE + 1))
    return Question(text, options, side_by_side=5, again=question)


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
    alone = says_only_figures(said.text, context_of(known))
    number = _of_ten(answer) if alone and answer.reply == "value" else None
    if number is not None:
        return _sure(number, draft, known)
    if answer.reply == "unknown":
        return Accept({"confidence": None})
    return otherwise(answer, T("A number from 1 to 10 is enough."))


def _of_ten(answer: Answer) -> int | None:
    """The whole number from 1 to 10 that an amount says: 7, 7/10, 70%."""
    value = answer.value or 0
    number = value / SCALE if answer.unit == "percent" else value * SCALE if value < 1 else value
    return round(number) if 1 <= number <= SCALE and float(number * 2).is_integer() else None


def _sure(number: int, draft: StrengthenDraft, known: Known) -> Accept:
    say = T("{n} of 10. A smaller target or a later date may be the better goal; both can still be changed.", n=number)
    return Accept({"confidence": number}, say if number < SURE_ENOUGH else None, kept(draft, known, confidence=number))


def ask_first_step(draft: StrengthenDraft, known: Known) -> Question:
    """Ask for the first step of this week."""
    steps = likely_first_steps(goal_in(draft, known), own_field(draft, known))
    options = tuple(Option(str(n), one, long=True) for n, one in enumerate(steps))
    return Question(T("What is the first step, this week?"), options)


def why_first_step(draft: StrengthenDraft, known: Known) -> Text:
    """Why the first step is asked now."""
    return T("Goals begin, or fail to begin, in the first week. A step of half an hour is best, with a day for it.")


def read_first_step(said: Said, draft: StrengthenDraft, known: Known) -> Result:
    """Take the step in the person's words; a suggestion is kept as it was shown."""
    if said.option is not None:
        return Accept({"first_step": said.label}, effects=kept(draft, known, first_step=said.label or None))
    answer = understand(said.text, "yes_no", known)
    if answer.reply in ("question", "skip"):
        return otherwise(answer, why_first_step(draft, known))
    done = agreed(answer, known) and len(said.text.split()) <= A_BARE_YES
    if answer.reply in ("unknown", "no") or done:
        return Accept({"first_step": None})
    if not any(map(str.isalpha, said.text)):
        return Again(T("A few words are enough: what will be done, and on which day."))
    return Accept({"first_step": said.text[:200]}, effects=kept(draft, known, first_step=said.text[:200]))


def ask_decision(draft: StrengthenDraft, known: Known) -> Question:
    """Show what it has become, to keep, change or drop."""
    goal = goal_in(draft, known)
    options = (Option("keep", T("Keep it")), Option("change", T("Change a part")), Option("drop", T("Delete the goal")))
    step = T("First step: {step}", step=goal.first_step) if goal.first_step else None
    return Question(paragraphs(T("Here is the goal now:"), Bold(goal_sentence(goal)), step), options)


def why_decision(draft: StrengthenDraft, known: Known) -> Text:
    """What each choice does."""
    return T("The goal is kept already; this is the moment to change what doesn't feel right. Deleting can be undone.")


def read_decision(said: Said, draft: StrengthenDraft, known: Known) -> Result:
    """Take the choice."""
    if said.option == "change":
        return Enter("change", {"goal_id": draft.goal_id})
    if said.option is not None:
        return Accept({"decision": said.option})
    answer = understand(said.text, "yes_no", known)
    if keeps(said.text) or agreed(answer, known) or answer.reply in ("skip", "unknown"):
        return Accept({"decision": "keep"})
    return otherwise(answer, T("The buttons lead on: keep it, change a part, or delete it."))


def finish(draft: StrengthenDraft, known: Known) -> Finished:
    """End with the goal kept, or dropped with a way back."""
    goal = goal_in(draft, known)
    if draft.decision == "drop":
        undo = Choice(link("undo", goal.id), T("Undo"))
        return Finished(T("Deleted: “{goal}”.", goal=what_goal_is_now(goal)), gone(goal, known), links=(undo,))
    effects = kept(draft, known) if goal != known.goal(draft.goal_id) else ()
    open_it = Choice(link("open", goal.id), T("Open it"))
    say = T("✅ Kept. Good luck with the first step!") if goal.first_step else T("✅ Kept.")
    plan = Choice(link("plan", goal.id), T("The plan") if known.plan(goal.id) else T("A plan for it"))
    under = (Choice(link("bigger", goal.serves[0]), T("See the bigger goal")),) if goal.serves else ()
    mine = Choice(link("goals"), T("My goals"))
    return Finished(say, effects, links=(open_it, plan, *under, mine, *practising(known)))


STRENGTHEN: Flow[StrengthenDraft] = Flow(
    "strengthen",
    StrengthenDraft,
    (
        Step("goal_id", ask_goal, read_goal_choice, why_goal),
        Step("serves", ask_serves, read_serves, why_serves, when=unserving, optional=True),
        Step(
            "guardrail",
            limiting.ask_guardrail,
            limiting.read_guardrail,
            limiting.why_guardrail,
            when=limiting.unguarded,
            optional=True,
        ),
        Step(
            "limit",
            limiting.ask_limit,
            limiting.read_limit,
            limiting.why_guardrail,
            needs=("guardrail",),
            when=limiting.unlimited,
            skip=limiting.skip_limit,
        ),
        Step("confidence", ask_confidence, read_confidence, why_confidence, optional=True),
        Step("first_step", ask_first_step, read_first_step, why_first_step, optional=True),
        Step("decision", ask_decision, read_decision, why_decision, optional=True),
    ),
    finish,
    counted=True,
    kept=True,
)
