"""A figure that comes by itself ("300", «وصلنا 300»), or word that something is done; refuses to look back."""

from __future__ import annotations

from dataclasses import replace

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import CheckIn, Goal
from dialogs.domain.reviews.noted import is_other_stretch
from dialogs.events import Known
from dialogs.flow import Accept, Finished, Flow, Forget, Option, Question, Result, Said, Step
from dialogs.flows.asking.answering import context_of, otherwise, understand
from dialogs.flows.figures import adding, doubting, figuring, noting, reckoning
from dialogs.flows.figures.check_in_draft import CheckInDraft, goal_in
from dialogs.flows.figures.check_in_reading import fitting, read_again, read_value
from dialogs.flows.figures.instead import figure_instead
from dialogs.flows.figures.which_goal import ask_among, counted_goals, read_among, why_goal
from dialogs.flows.goal.measuring import goal_question, unit_in
from dialogs.flows.goal.wishing import opening
from dialogs.language.answers.naming import named_in
from dialogs.language.goals.reading import read_goal
from dialogs.messages import T, Text, paragraphs


def several(draft: CheckInDraft, known: Known) -> bool:
    """Whether it must be asked which goal is meant."""
    return goal_in(draft, known) is None and bool(known.goals)


def ask_value(draft: CheckInDraft, known: Known) -> Question:
    """Ask for the figure."""
    goal = goal_in(draft, known)
    options = (Option("wish", T("It's a new goal")),) if draft.told else ()
    return Question(goal_question(goal, None) if goal else T("What is the figure now?"), options, numeric=True)


def why_value(draft: CheckInDraft, known: Known) -> Text:
    """Why a figure is taken in between."""
    return T("A figure now and then shows early whether the pace is right, while something can still be changed.")


def _meant(draft: CheckInDraft, known: Known) -> tuple[Goal, ...]:
    if draft.among and (named := tuple(goal for goal in known.goals if goal.id in draft.among)):
        return named
    return (fitting(draft.value, known) if draft.value else ()) or counted_goals(known)


def ask_fitting(draft: CheckInDraft, known: Known) -> Question:
    """Ask which goal the figure belongs to, among those that it can belong to."""
    return ask_among(_meant(draft, known), known)


def read_fitting(said: Said, draft: CheckInDraft, known: Known) -> Result:
    """Take one of these goals, or another figure that came in place of the choice, with the goal that it names."""
    goals = _meant(draft, known)
    anew = figure_instead(said.text, len(goals), known, lambda one: read_value(one, CheckInDraft(), known))
    return anew or read_again(read_among(said, goals, known), draft, known)


def _amount(draft: CheckInDraft, known: Known) -> tuple[Goal, Amount] | None:
    goal = goal_in(draft, known)
    if goal is None or draft.value is None:
        return None
    amount = figuring.known_unit(draft.value, unit_in(goal, known))
    return goal, adding.summed(goal, amount, draft.added, known) if draft.added else amount


def _on_top(draft: CheckInDraft, known: Known) -> tuple[Goal, Amount, adding.Added] | None:
    found = _amount(draft.model_copy(update={"added": None}), known)
    return (*found, draft.added) if found is not None and draft.added is not None else None


def summing(draft: CheckInDraft, known: Known) -> bool:
    """Whether it is asked if the figure comes on top of the last one."""
    found = _on_top(draft, known)
    return found is not None and (draft.summed == "yes" or adding.doubtful(*found, known))


def ask_summed(draft: CheckInDraft, known: Known) -> Question:
    """Ask whether the sum is right."""
    found = _on_top(draft, known)
    return adding.ask(*found, known) if found is not None else ask_value(draft, known)


def read_summed(said: Said, draft: CheckInDraft, known: Known) -> Result:
    """Take the sum, the figure as the level it is, or another figure."""
    if said.option == "level":
        return Accept({"summed": "yes", "added": None})
    result = read_sure(said, draft, known)
    if isinstance(result, Forget):
        return replace(result, values={**result.values, "added": None, "summed": None})
    return Accept({"summed": "yes"}) if isinstance(result, Accept) else result


def read_meant(said: Said, draft: CheckInDraft, known: Known) -> Result:
    """Take the words in doubt as a figure or as a wish."""
    return doubting.read(said, draft, known, read_value)


def reckoned_now(draft: CheckInDraft, known: Known) -> bool:
    """Whether it is asked if the figure that was reckoned is the one meant."""
    return draft.reckoned is not None and goal_in(draft, known) is not None


def ask_right(draft: CheckInDraft, known: Known) -> Question:
    """Ask whether it was reckoned rightly."""
    goal = goal_in(draft, known)
    return reckoning.ask(goal, draft.reckoned) if goal and draft.reckoned else ask_value(draft, known)


def read_right(said: Said, draft: CheckInDraft, known: Known) -> Result:
    """Take it, the figure as it was told, or another one."""
    found = draft.reckoned
    end = reckoning.end_of(said, found) if found is not None else None
    if end is not None:
        return Accept({"right": "yes", "value": end, "guess": False})
    if found is not None and found.kind == "day" and named_in(said.text, "one_day") == "alone":
        said = Said(option="yes")
    result = read_sure(said, draft, known)
    if isinstance(result, Forget):
        return replace(result, values={"reckoned": None, "right": None, **result.values})
    if not isinstance(result, Accept):
        return result
    alone = {"on": found.on, "since": found.on} if found is not None and found.kind == "day" else {}
    return Accept({"right": "yes", **alone})


def leaping(draft: CheckInDraft, known: Known) -> bool:
    """Whether the figure is so far from the last one that it is asked about."""
    found = None if draft.limit or draft.summed or draft.right else _amount(draft, known)
    if found is None or found[0].direction == "deliver":
        return False
    if draft.since is not None and is_other_stretch(found[0], draft.since, draft.on or known.today):
        return False
    return figuring.leaps_from(*found, known, draft.on) is not None


def ask_sure(draft: CheckInDraft, known: Known) -> Question:
    """Ask whether the leap is meant."""
    found = _amount(draft, known)
    before = figuring.leaps_from(*found, known, draft.on) if found else None
    return figuring.doubt(before or Amount(value=0), found[1] if found else Amount(value=0))


def read_sure(said: Said, draft: CheckInDraft, known: Known) -> Result:
    """Take it as meant, or another figure."""
    answer = understand(said.text, "yes_no", known)
    if said.option == "yes" or (said.option is None and answer.reply == "yes"):
        return Accept({"sure": "yes"})
    if said.option == "other" or answer.reply == "no":
        return Forget(("value",))
    if said.option == "thousand" and draft.value is not None:
        return Accept({"sure": "yes", "value": figuring.times_a_thousand(draft.value)})
    again = read_value(said, draft, known)
    if isinstance(again, Accept):
        return Forget(("value",), values=again.values)
    return otherwise(answer, T("Yes, or the right figure, is enough."))


def finish(draft: CheckInDraft, known: Known) -> Finished:
    """Keep the figure and say where that is; or begin the goal that it was meant for."""
    if draft.wish:
        return _begun(draft.wish, known)
    if draft.meant == "neither":
        return Finished(T("Then nothing is noted."))
    found = _amount(draft, known)
    if found is None:
        return Finished(T("That goal is no longer here."))
    goal, amount = found
    if goal.direction == "deliver" and not draft.limit:
        return noting.delivered(goal, amount, known)
    on = draft.on or known.today
    figure_ = CheckIn(
        id=f"{known.new_id}v{draft.place or ''}",
        goal_id=goal.id,
        on=on,
        amount=amount,
        guess=draft.guess,
        since=draft.since,
        told_on=known.today if on < known.today else None,
        guardrail=draft.limit,
    )
    return _and_more(noting.noted(goal, figure_, known), draft, known)


def _and_more(done: Finished, draft: CheckInDraft, known: Known) -> Finished:
    """Go on with the next of several figures that came in one message."""
    if not draft.more:
        return done
    words, *rest = draft.more
    begun: dict[str, object] = {"more": tuple(rest), "place": draft.place + 1}
    result = read_value(Said(words), CheckInDraft(), known)
    if not isinstance(result, Accept):
        return replace(done, say=paragraphs(done.say, getattr(result, "say", None)))
    return replace(done, then=(("check_in", {**begun, **result.values}),))


def _begun(words: str, known: Known) -> Finished:
    """Go on to a goal of its own, with what the words say of it."""
    reading = read_goal(words, context_of(known))
    if not reading.goal:
        return Finished(then=(("goal", {"heard": words}),))
    opened = opening(reading, known)
    return Finished(opened.say, opened.effects, then=(("goal", opened.values),))


CHECK_IN: Flow[CheckInDraft] = Flow(
    "check_in",
    CheckInDraft,
    (
        Step("meant", doubting.ask, read_meant, doubting.why, when=doubting.doubtful),
        Step("value", ask_value, read_value, why_value),
        Step("goal_id", ask_fitting, read_fitting, why_goal, when=several),
        Step("right", ask_right, read_right, lambda *_: figuring.why_doubt(), needs=("value",), when=reckoned_now),
        Step("summed", ask_summed, read_summed, lambda *_: figuring.why_doubt(), needs=("value",), when=summing),
        Step("sure", ask_sure, read_sure, lambda *_: figuring.why_doubt(), needs=("value", "goal_id"), when=leaping),
    ),
    finish,
)
