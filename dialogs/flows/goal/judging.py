"""Whether the goal can be reached, and is to be kept: trend, realism, offer; refuses to decide for the person."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date

from dialogs.domain.goals.aims import keep_label, target_label
from dialogs.domain.goals.asking import trend_question
from dialogs.domain.goals.limits import limit_text
from dialogs.domain.goals.realism import Judgement, judge
from dialogs.domain.goals.sentences import goal_sentence
from dialogs.domain.rewording.rewording import goal_as_read
from dialogs.events import Known
from dialogs.flow import Accept, Again, Forget, Option, Question, Result, Said
from dialogs.flows.asking.answering import agreed, context_of, country_of, otherwise, past, understand
from dialogs.flows.asking.beside import wish_beside
from dialogs.flows.goal.aiming import beside_chosen, day_said, figure_said, with_figure
from dialogs.flows.goal.goal_draft import GoalDraft, goal_of
from dialogs.flows.goal.measuring import only_figures, stood_at, unit_of
from dialogs.language.answers.correction import correction_in
from dialogs.language.answers.limit import read_limits
from dialogs.language.answers.naming import named_in
from dialogs.language.answers.trend import read_trend as trend_in
from dialogs.language.answers.unfit import put_instead
from dialogs.language.edits.editing import read_edit
from dialogs.language.goals.reading import read_goal
from dialogs.language.goals.reasons import reason_alone
from dialogs.language.orders.orders import order_in
from dialogs.messages import Bold, Day, T, Text, Words, inline, paragraphs


def judged(draft: GoalDraft, known: Known) -> Judgement:
    """How real the target is, by its arithmetic."""
    return judge(goal_of(draft, known), known.today)


def ambitious(draft: GoalDraft, known: Known) -> bool:
    """Whether the past matters: not where nothing is asked of it."""
    return draft.baseline is not None and draft.target is not None and judged(draft, known).verdict not in ("ok", None)


def ask_trend(draft: GoalDraft, known: Known) -> Question:
    """Ask how the measure moved of late."""
    text = trend_question(draft.metric, draft.channel, draft.thing)
    options = (
        Option("rose", T("It rose")),
        Option("same", T("It stayed the same")),
        Option("fell", T("It fell")),
        Option("unknown", T("I don't know")),
    )
    return Question(text, options, side_by_side=2)


def why_trend(draft: GoalDraft, known: Known) -> Text:
    """Why the past is asked."""
    return T("What went well before is the best sign of what is possible. A target far above it needs a new reason.")


def read_trend(said: Said, draft: GoalDraft, known: Known) -> Result:
    """Take the direction of the past, from a button or from words."""
    if said.option is not None:
        return Accept({"trend": said.option})
    moved = trend_in(said.text)
    bounded = moved == "rose" and any(one.bound == "max" for one in read_limits(said.text, context_of(known)))
    if moved is not None and not bounded:  # "not more than $20 an order" is no rise
        return Accept({"trend": moved})
    answer = understand(said.text, "yes_no", known)
    if answer.reply == "unknown":
        return Accept({"trend": "unknown"})
    return otherwise(answer, T("Up, down or unchanged is enough here."))


def daring(draft: GoalDraft, known: Known) -> bool:
    """Whether the target is more than a step that the past makes likely."""
    return draft.target is not None and judged(draft, known).verdict in ("stretch", "unrealistic")


def ask_realism(draft: GoalDraft, known: Known) -> Question:
    """Show the arithmetic and leave the choice: lower, longer, or keep on purpose."""
    found = judged(draft, known)
    options = []
    if found.lower is not None:
        options.append(Option("lower", target_label(goal_of(draft, known), found.lower)))
    if found.longer is not None:
        options.append(Option("longer", T("Give it until {day}", day=Day(found.longer, weekday=False))))
    options.append(Option("keep", keep_label(goal_of(draft, known))))
    question = T("Has anything changed that fast for you before, or is there a reason this time?")
    typed = T("Another number or date can be typed here.") if len(options) == 1 else None
    return Question(paragraphs(found.arithmetic, found.reason, inline(question, typed)), tuple(options))


def why_realism(draft: GoalDraft, known: Known) -> Text:
    """Why it is asked whether the target is real."""
    return T(
        "A target that is out of reach tires everybody halfway; one that is a stretch, with a reason, does not. "
        "Reasons are a new budget, a new person, or a season."
    )


def read_realism(said: Said, draft: GoalDraft, known: Known) -> Result:
    """Take the choice, another figure or date, or the reason for keeping it."""
    found = judged(draft, known)
    match said.option:
        case "lower" if found.lower is not None:
            return Accept({"target": asdict(found.lower), "realism": "lower"})
        case "longer" if found.longer is not None:
            return Accept({"deadline": found.longer, "realism": "longer"})
        case "keep":
            return Accept({"realism": "keep"}, T("Kept on purpose, and noted as a stretch."))
    if said.option is not None and (taken := beside_chosen(said.option, draft, known)) is not None:
        return taken
    return wish_beside(said.text, draft.metric, known, reasons=True) or _realism_in_words(said.text, draft, known)


REASON = 2
MOST_IN_YES = 5
_OF_A_PLAN = frozenset({"assign", "step_add", "step_done", "step_open", "step_drop"})


def _realism_in_words(text: str, draft: GoalDraft, known: Known) -> Result:
    words = len(text.split())
    answer = understand(text, "target", known, unit=unit_of(draft, known))
    if stood := stood_at(text, draft, known):
        return stood
    figures = only_figures(text, draft, known)
    if figures and answer.reply == "value":
        return figure_said(answer, draft, known)
    if figures and (day := understand(text, "deadline", known).date) is not None:
        return day_said(text, day, known)
    if answer.reply == "question":
        return otherwise(answer, why_realism(draft, known))
    edit = read_edit(text, context_of(known))
    if edit is not None and edit.kind in _OF_A_PLAN:
        return Again(T("Who does what, and when, comes with the plan. Here: lower, later, or kept as it is?"))
    also = understand(text, "yes_no", known).reply
    told = also == "yes" and words > MOST_IN_YES
    if answer.reply in ("skip", "unknown") or (also in ("yes", "no", "unknown") and not told):
        return Accept({"realism": "keep"}, T("Kept on purpose, and noted as a stretch."))
    if words < REASON:
        return Again(T("Lower, later, or kept as it is? A reason for keeping it can be said in a few words."))
    say = T("Understood. The target stays, and the reason is noted: “{reason}”.", reason=Words(text[:200]))
    return Accept({"realism": "keep", "stretch_reason": text[:200]}, say)


PARTS = {
    "metric": T("The measure"),
    "baseline": T("Today's figure"),
    "target": T("The target"),
    "deadline": T("The date"),
}


def ask_offer(draft: GoalDraft, known: Known) -> Question:
    """Show the sentence, to be kept now or made stronger."""
    text = paragraphs(T("Here is the goal:"), Bold(goal_sentence(goal_of(draft, known))))
    options = (
        Option("save", T("Save it")),
        Option("stronger", T("Make it stronger: a few questions")),
        Option("change", T("Change a part")),
        Option("drop", T("Drop it")),
    )
    return Question(text, options, placed=False)


def why_offer(draft: GoalDraft, known: Known) -> Text:
    """What saving does."""
    return T(
        "Once saved, it stands among your goals, and I ask how it went. The questions tie it to what the "
        "business needs this year and set a limit that protects it."
    )


def read_offer(said: Said, draft: GoalDraft, known: Known) -> Result:
    """Take the choice, or a change in words."""
    if said.option is None and named_in(said.text, "offer") is not None and not any(map(str.isdigit, said.text)):
        said = Said(option="stronger")
    if said.option == "change":
        shown = tuple(
            Option(f"part.{name}", label) for name, label in PARTS.items() if getattr(draft, name) is not None
        )
        return Again(T("Which part?"), (*shown, Option("part.wish", T("Begin anew"))))
    if said.option is not None and said.option.startswith("part."):
        return _anew(said.option.removeprefix("part."))
    if said.option is not None and (taken := beside_chosen(said.option, draft, known)) is not None:
        return taken
    result = Accept({"offer": said.option}) if said.option else changed_in_words(said.text, draft, known)
    keeps = isinstance(result, Accept) and result.values.get("offer") in ("save", "stronger")
    return _day_anew(draft.deadline) if keeps and draft.deadline and past(draft.deadline, known) else result


def _day_anew(day: date) -> Forget:
    """Ask for the date again, where the sentence waited until it was over."""
    say = T("{day} is past already, so we'll settle the date anew.", day=Day(day))
    return Forget(("deadline", *_BESIDE["deadline"]), say)


def _anew(part: str) -> Forget:
    if part == "wish":
        return Forget(tuple(name for name in GoalDraft.model_fields if name != "offer"))
    return Forget((part, *_BESIDE.get(part, ())), values={"rewording": "own"} if part == "metric" else {})


_BESIDE = {
    "metric": ("thing", "channel", "tool"),
    "target": ("realism",),
    "deadline": ("realism",),
    "baseline": ("trend",),
}


def changed_in_words(text: str, draft: GoalDraft, known: Known) -> Result:
    """Read a change typed at the sentence: another date or figure, or agreement."""
    instead = correction_in(text) or text
    answer = understand(text, "yes_no", known)
    if instead == text and (agreed(answer, known) or order_in(text) == "save"):
        return Accept({"offer": "save"})
    if instead == text and (answer.reply == "no" or put_instead(text, context_of(known)) == ""):
        return Again(T("What should be different?"))
    aside = _purposed(instead, known) or wish_beside(instead, draft.metric, known) or _limited(instead, known)
    if aside is not None:
        return aside
    if not only_figures(instead, draft, known):
        return otherwise(answer, UNCHANGED)
    moved = understand(instead, "deadline", known)
    if moved.reply == "date" and moved.date is not None:
        return with_figure(instead, day_said(instead, moved.date, known), draft, known)
    answer = understand(instead, "target", known, unit=unit_of(draft, known))
    if answer.reply == "value":
        return figure_said(answer, draft, known)
    return otherwise(answer, UNCHANGED)


def _purposed(text: str, known: Known) -> Accept | None:
    """What the goal is for, told by itself."""
    purpose = reason_alone(text, context_of(known))
    if purpose is None:
        return None
    return Accept({"purpose": purpose}, T("Noted, that's what it is for: “{words}”.", words=Words(purpose[:200])))


def _limited(text: str, known: Known) -> Accept | None:
    """A limit on the way."""
    limit = goal_as_read(read_goal(text, context_of(known)), None, country_of(known)).guardrail
    return Accept({"guardrail": limit}, T("Noted: {limit}.", limit=limit_text(limit))) if limit is not None else None


UNCHANGED = T("The buttons lead on; another figure or date can simply be typed.")
