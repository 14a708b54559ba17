"""The first questions of the goal interview: the wish, its rewordings, and the measure; refuses to ask for figures."""

from __future__ import annotations

from typing import Any, get_args

from dialogs.buttons import link
from dialogs.domain.goals.sentences import goal_sentence
from dialogs.domain.kpis.catalogue import METRICS, name_of
from dialogs.domain.kpis.own_money import NAMED, own_money
from dialogs.domain.rewording.missing import what_is_missing
from dialogs.domain.rewording.rewording import Rewording, goal_as_read, reword
from dialogs.domain.wishes.misread import as_meant
from dialogs.effects import Choice, SaveProfile
from dialogs.events import Known
from dialogs.flow import Accept, Again, Option, Question, Result, Said
from dialogs.flows.asking.answering import context_of, country_of, otherwise, past, understand
from dialogs.flows.goal.goal_draft import GoalDraft
from dialogs.flows.goal.money import there
from dialogs.flows.goal.own_field import field_of
from dialogs.flows.goal.starters import STARTERS
from dialogs.flows.goal.thinking import thought_aloud
from dialogs.flows.goal.welcome import other_languages
from dialogs.language.days.no_such_day import no_such_day
from dialogs.language.goals.reading import Reading, read_goal
from dialogs.language.goals.several import goals_in
from dialogs.language.orders.greeting import greets, without_greeting
from dialogs.language.words.language_of import Language
from dialogs.messages import TN, Day, T, Text, Words, lines, paragraphs

LONGEST_QUOTE = 200
MOST_MEASURES = 5
COMMON = ("new_customers", "revenue", "followers", "website_visits", "repeat_purchase_rate")


def ask_wish(draft: GoalDraft, known: Known) -> Question:
    """Ask for the wish; somebody new is welcomed first."""
    if draft.heard:
        text = T("Shall I take “{words}” as what you would like to achieve?", words=Words(draft.heard[:LONGEST_QUOTE]))
        return Question(text, (Option("yes", T("Yes, that's my wish")),))
    question = T("What would you like to achieve? Half a sentence is enough.")
    if known.profile.language_chosen or known.goals:
        return Question(question)
    return Question(question, links=other_languages(known.language))


def why_wish(draft: GoalDraft, known: Known) -> Text:
    """Why it begins with a wish, with examples."""
    return T(
        "A wish is where a goal begins; it need not be exact. For example: “more customers for the salon”, or “answer "
        "messages faster”. The number and the date we find together."
    )


def read_wish(said: Said, draft: GoalDraft, known: Known) -> Result:
    """Take the wish with all that it says already."""
    known = there(said.text or draft.heard or "", known)
    if said.option is not None and said.option != "yes":
        return opening(read_goal(said.label, context_of(known)), known)
    words = without_greeting(draft.heard if said.option == "yes" and draft.heard else said.text)
    reading = thought_aloud(words, context_of(known))
    if (not reading.goal or greets(words)) and said.option is None:
        return _perhaps(words, known)
    several = goals_in(words, context_of(known))
    return opening(reading, known) if len(several) == 1 else _first_of(several, known)


def _first_of(goals: tuple[str, ...], known: Known) -> Accept:
    """Take the first of several goals in one message by itself, and keep the others for afterwards."""
    opened = opening(read_goal(goals[0], context_of(known)), known)
    rest = tuple(T("“{goal}”", goal=Words(words[:LONGEST_QUOTE])) for words in goals[1:])
    seen = TN(
        "I see {n} goal here.",
        "I see {n} goals here. We begin with the first and keep the others for afterwards:",
        n=len(goals),
    )
    say = paragraphs(lines(seen, *rest), opened.say)
    return Accept({**opened.values, "later": goals[1:]}, say, opened.effects)


FEW_LETTERS = 3


def _perhaps(words: str, known: Known) -> Result:
    """Words that are no wish: a greeting, a question, a doubt, noise, or a wish worded in a way that is new to us."""
    starters = tuple(Option(name, text) for name, text in STARTERS)
    answer = understand(words, "yes_no", known)
    if answer.reply in ("unknown", "skip") or understand(words, "choice", known, options=len(starters)).choice:
        return Again(T("Then one of these may be a beginning:"), starters)
    if answer.reply == "question":
        return Again(T("I have no answer to that yet; goals are what I know."), starters)
    if greets(words) or sum(map(str.isalpha, words)) < FEW_LETTERS or answer.reply in ("yes", "no"):
        return Again(T("Hello! A wish in a few words is enough, such as “more customers for the shop before Ramadan”."))
    return Accept({"heard": words})


def opening(reading: Reading, known: Known) -> Accept:
    """Fill in what a wish says already, and say what is missing in it."""
    reading = as_meant(reading)
    values: dict[str, Any] = {"wish": reading.text, "heard": None, **said_already(reading, known)}
    note: Text | None = None
    if reading.deadline and past(reading.deadline, known):
        del values["deadline"]
        note = T("{day} is past already, so we'll settle the date anew.", day=Day(reading.deadline))
    absent = no_such_day(reading.text, context_of(known))
    if absent is not None and values.pop("deadline", None):
        reading = reading._replace(deadline=None)
        note = T("That month ends on {day}, so we'll settle the date anew.", day=Day(absent.last))
    missing = what_is_missing(reading) if reading.missing or reading.several or reading.tactic else None
    say = paragraphs(missing, note, understood(reading, known))
    return Accept(values, say if say.parts else None, speaking(reading, known))


def speaking(reading: Reading, known: Known) -> tuple[SaveProfile, ...]:
    """Follow the language of a wish, until one is chosen by name, and remember the field of work that it names.

    Who speaks a language that reading does not tell from others in its letters keeps it.
    """
    profile = known.profile
    learnt = profile.model_copy(update={"field": field_of(reading) or profile.field})
    if not profile.language_chosen and known.language in get_args(Language):
        learnt = learnt.model_copy(update={"language": reading.language})
    return () if learnt == profile else (SaveProfile(learnt),)


def understood(reading: Reading, known: Known) -> Text | None:
    """Echo the figures and the date of a wish before anything counts on them."""
    if reading.target is None and reading.baseline is None and (reading.deadline is None or reading.deadline_past):
        return None
    day = None if reading.deadline_past else reading.deadline
    return T("So: {goal}.", goal=goal_sentence(goal_as_read(reading, day, country_of(known))))


def said_already(reading: Reading, known: Known) -> dict[str, Any]:
    """The fields that a reading fills, by the draft's names; a currency left open is that of the country."""
    goal = goal_as_read(reading, reading.deadline, country_of(known))
    given = ("metric", "thing", "channel", "direction", "per", "deadline", "baseline", "target", "guardrail", "said")
    values: dict[str, Any] = {name: value for name in given if (value := getattr(goal, name)) is not None}
    if goal.target is not None:
        values["relative"] = goal.relative
    if reading.purpose is not None:
        values["purpose"] = reading.purpose
    if goal.direction == "deliver":
        values |= dict.fromkeys(("rewording", "metric", "tool", "baseline", "target", "trend", "realism"))
    return values


def offered(draft: GoalDraft, known: Known) -> tuple[Rewording, ...]:
    """The rewordings of the wish, the same at every look."""
    reading = read_goal(draft.wish, context_of(known))
    return reword(reading, today=known.today, country=country_of(known))


def vague(draft: GoalDraft, known: Known) -> bool:
    """Whether no measure can be named from what was said."""
    return not draft.has("metric")


def ask_rewording(draft: GoalDraft, known: Known) -> Question:
    """Offer measurable rewordings to choose from and change."""
    choices = offered(draft, known)
    options = tuple(Option(str(number), one.short, long=True) for number, one in enumerate(choices, 1))
    question = T(
        "Which of these comes closest to what you mean? The suggested deadline is {day}.", day=Day(choices[0].deadline)
    )
    return Question(paragraphs(question, _examples(choices)), (*options, Option("own", T("I'll write it myself"))))


def _examples(choices: tuple[Rewording, ...]) -> Text | None:
    """Say that figures of ours are examples."""
    if not any("target" in one.suggested for one in choices):
        return None
    return T("The numbers are examples; we adjust them once we know where you stand today.")


def why_rewording(draft: GoalDraft, known: Known) -> Text:
    """Why a wish is reworded."""
    return T(
        "What can be counted can be reached: with one number you will know by the date whether it worked. Choosing is "
        "only a beginning, and every part of it can be changed."
    )


def read_rewording(said: Said, draft: GoalDraft, known: Known) -> Result:
    """Take a rewording, as it is or changed in words, or the person's own."""
    choices = offered(draft, known)
    if said.option is not None:
        return _taken(said.option, choices)
    answer = understand(said.text, "choice", known, options=len(choices))
    if answer.choice:
        return _chosen(choices[answer.choice[0] - 1], _changes(answer), also=answer.choice[1:], choices=choices)
    if answer.reply in ("question", "skip"):
        return otherwise(answer, T("The number of the one you mean is enough, or your own words."))
    if answer.reply == "unknown":
        first = T(
            "Then let's begin with the first: “{wording}”. Every part of it can be changed.", wording=choices[0].short
        )
        return _chosen(choices[0], {}, say=first)
    return _own(said.text, draft, known)


def _taken(option: str, choices: tuple[Rewording, ...]) -> Result:
    if option == "own":
        return Accept({"rewording": "own"})
    return _chosen(choices[int(option) - 1], {})


def _changes(answer: Any) -> dict[str, Any]:  # noqa: ANN401 - an Answer with what was said beside the choice
    changes: dict[str, Any] = {}
    if answer.value is not None:
        changes |= {"target": {"value": answer.value, "unit": answer.unit}, "relative": answer.relative}
    if answer.date is not None:
        changes["deadline"] = answer.date
    return changes


def _chosen(
    one: Rewording,
    changes: dict[str, Any],
    *,
    also: tuple[int, ...] = (),
    choices: tuple[Rewording, ...] = (),
    say: Text | None = None,
) -> Accept:
    values = values_of(one)
    if "target" in changes and changes["target"]["unit"] is None:
        changes["target"]["unit"] = one.target.unit if one.target else "count"
    say = say or T("Good. Let's see where it stands today.")
    if also:
        values["also"] = choices[also[0] - 1].metric
        say = T("One after the other: we begin with the first, and the second follows when this one is kept.")
    return Accept(values | changes, say)


def values_of(one: Rewording) -> dict[str, Any]:
    """The fields that a rewording fills, by the draft's names."""
    names = ("metric", "thing", "channel", "direction", "target", "per", "deadline", "said")
    values = {name: value for name in names if (value := getattr(one, name)) is not None}
    return {"rewording": one.metric or "own", "relative": one.relative, **values}


def _own(text: str, draft: GoalDraft, known: Known) -> Result:
    """A wording of the person's own: read like a wish, keeping the first wish."""
    reading = read_goal(text, context_of(known))
    values = said_already(reading, known)
    if not reading.goal and "metric" not in values:
        named = understand(text, "metric", known)
        if named.reply != "metric":
            return Again(T("The number of the one you mean is enough, or your own words: what should rise or fall?"))
        values["metric"] = named.metric
    return Accept({**values, "rewording": "own"})


def ask_metric(draft: GoalDraft, known: Known) -> Question:
    """Ask which number would show it."""
    own = own_money(draft.wish)
    options = tuple(Option(one, name_of(one, draft.channel, own)) for one in likely_measures(draft, known))
    every = Choice(link("measures"), T("All kinds of measures"))
    return Question(T("Which number would show you that it worked?"), options, links=(every,))


def likely_measures(draft: GoalDraft, known: Known) -> tuple[str, ...]:
    """The measures to offer: those of the wish's kind, or the commonest of each kind."""
    category = read_goal(draft.wish, context_of(known)).category
    fitting = tuple(row.id for row in METRICS.values() if row.category == category and row.id != "custom")
    return (fitting if category not in (None, "other") else COMMON)[:MOST_MEASURES]


def why_metric(draft: GoalDraft, known: Known) -> Text:
    """Why one number is needed."""
    return T(
        "Without one number it stays a matter of opinion whether it worked. For example, a clinic that wants to be "
        "better known can count how many new patients say that they found it on the map."
    )


def read_metric(said: Said, draft: GoalDraft, known: Known) -> Result:
    """Take a measure of the catalogue, or something of the person's own to count."""
    if said.option is not None:
        own = own_money(draft.wish) if said.option == NAMED else None
        return Accept({"metric": said.option} | ({"thing": own} if own else {}))
    answer = understand(said.text, "metric", known)
    if answer.reply == "metric":
        return Accept({"metric": answer.metric} | ({"channel": answer.channel} if answer.channel else {}))
    reading = read_goal(said.text, context_of(known))
    if reading.goal and reading.metric:
        return Accept(said_already(reading, known))
    if answer.reply in ("question", "skip"):
        return otherwise(answer, T("A number that you can look up is best."))
    if answer.reply == "unknown":
        return Again(T("Then one of these is a good start; it can be changed later."))
    return Accept({"metric": "custom", "thing": said.text[:80]})


def skip_metric(draft: GoalDraft, known: Known) -> Result:
    """Keep the wish a wish: no measure, no number."""
    empty = dict.fromkeys(("metric", "tool", "baseline", "target", "trend", "realism"))
    return Accept({**empty, "is_wish": True}, T("Then it stays a wish for now, and I'll mark it as one."))
