"""One part of a bigger goal changed: its words, its number, its day, the figure it starts from. Refuses to ask why."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

from dialogs.buttons import link
from dialogs.domain.aimed import Amount
from dialogs.domain.goal import BusinessGoal
from dialogs.domain.goals.aims import same_as_today
from dialogs.domain.kpis.amounts import is_money
from dialogs.domain.years.yearly import as_goal, broken_down, counts, ends_of
from dialogs.domain.years.yearly_words import in_numbers, quarter_lines
from dialogs.effects import Choice, SaveBusinessGoal
from dialogs.events import Known
from dialogs.flow import Accept, Again, Draft, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.asking.answering import amount_of, figure, otherwise, understand
from dialogs.flows.bigger.bigger import told
from dialogs.flows.bigger.bigger_beside import keeps
from dialogs.flows.bigger.bigger_naming import names_number, renumbered, rewording_question
from dialogs.flows.goal.aiming import dated
from dialogs.flows.goal.bigger_reading import LONGEST, read_bigger, says_day, unit_of
from dialogs.language.answers.naming import named_in
from dialogs.messages import Bold, T, Text, lines, paragraphs

PARTS: dict[str, Text] = {
    "words": T("The words"),
    "number": T("The number"),
    "day": T("The date"),
    "start": T("The figure it starts from"),
}
QUESTIONS: dict[str, Text] = {
    "words": T("How should it read?"),
    "number": T("What should the number be? A change, such as 20%, is fine too."),
    "day": T("By when do we want to be there?"),
    "start": T("Which figure does it start from? A guess is fine."),
}


class BiggerChangeDraft(Draft):
    """Which bigger goal, which part, the fields of its new value, and new words where the old named a number.

    `replaced` is the number that stood before, where the new one is kept already and only the words are open.
    """

    bigger_id: str | None = None
    part: str | None = None
    value: dict[str, Any] | None = None
    reworded: str | None = None
    replaced: Amount | None = None


def bigger_in(draft: BiggerChangeDraft, known: Known) -> BusinessGoal:
    """The bigger goal as it is kept."""
    found = known.business_goal(draft.bigger_id or "")
    return found or BusinessGoal(id=draft.bigger_id or "", words="", started_on=known.today)


def _worded(draft: BiggerChangeDraft, known: Known) -> BusinessGoal:
    """The bigger goal as its words were meant: with the number that stood when they were said."""
    bigger = bigger_in(draft, known)
    return bigger.model_copy(update={"target": draft.replaced}) if draft.replaced is not None else bigger


def _parts(bigger: BusinessGoal) -> tuple[str, ...]:
    return tuple(PARTS) if counts(bigger) else ("words", "day")


def ask_part(draft: BiggerChangeDraft, known: Known) -> Question:
    """Ask which part is to change."""
    bigger = bigger_in(draft, known)
    options = tuple(Option(name, PARTS[name]) for name in _parts(bigger))
    text = paragraphs(Bold(told(bigger)), in_numbers(bigger), T("Which part?"))
    return Question(text, options, side_by_side=2, again=T("Which part?"))


def read_part(said: Said, draft: BiggerChangeDraft, known: Known) -> Result:
    """Take the part by its button or its name, or the new date or number itself."""
    parts = _parts(bigger_in(draft, known))
    named = said.option or named_in(said.text, "bigger_parts")
    if said.option is None:
        for part in (named,) if named in parts else ("day", "number"):
            result = value_of(said.text, part or "", draft, known) if part in parts and part != "words" else None
            if isinstance(result, Accept):
                return Accept({"part": part, **result.values}, result.say)
    if named in parts:
        return Accept({"part": named})
    answer = understand(said.text, "yes_no", known)
    return otherwise(answer, T("The part's name is enough, or the new figure or date itself."))


def why_part(draft: BiggerChangeDraft, known: Known) -> Text:
    """What happens to the rest."""
    return T("Only the part that is named changes. The goals under it stay, and the quarters are worked out anew.")


def ask_value(draft: BiggerChangeDraft, known: Known) -> Question:
    """Ask for the new value."""
    return Question(QUESTIONS[draft.part or "words"], numeric=draft.part in ("number", "start"))


def read_value(said: Said, draft: BiggerChangeDraft, known: Known) -> Result:
    """Take the new value of the part."""
    return value_of(said.text, draft.part or "words", draft, known)


def why_value(draft: BiggerChangeDraft, known: Known) -> Text:
    """What the value is for."""
    return why_part(draft, known)


def value_of(text: str, part: str, draft: BiggerChangeDraft, known: Known) -> Result:
    """Read the new value of a part: the fields that change."""
    match part:
        case "words":
            return _words(text, bigger_in(draft, known), known)
        case "day":
            answer = understand(text, "deadline", known)
            if answer.reply != "date" or answer.date is None:
                return otherwise(answer, T("A date is enough here, such as “end of 2027”."))
            found = dated(answer.date, known)
            if not isinstance(found, Accept):
                return found
            return Accept({"value": {"deadline": answer.date.isoformat()}})
        case _:
            return _figure(text, part, bigger_in(draft, known), known)


def _words(text: str, bigger: BusinessGoal, known: Known) -> Result:
    """New words, with the number they say; where they say none, the one that stands stays."""
    answer = understand(text, "yes_no", known)
    if answer.reply in ("question", "skip"):
        return otherwise(answer, T("A few words are enough."))
    if not any(map(str.isalpha, text)):
        return Again(T("A few words are enough, such as “revenue +25%”."))
    return Accept({"value": {"words": text.strip()[:LONGEST]} | _read_anew(text, bigger, known)})


def _read_anew(text: str, bigger: BusinessGoal, known: Known) -> dict[str, Any]:
    """What words say of the measure, the number and the day; what they leave open stays.

    The number of another measure does not stay.
    """
    read = read_bigger(text, known)
    if not says_day(text, known):
        read.pop("deadline", None)
    if read.get("target") is None:
        same = read.get("metric") in (None, "custom", bigger.metric) or bigger.metric is None
        named = ("metric", "thing", "direction", "target", "baseline", "relative", "per", "deadline")
        kept = ("deadline",) if same else named
        read = {name: value for name, value in read.items() if name in kept}
    elif read.get("metric") == bigger.metric:
        read["baseline"] = read.get("baseline") or bigger.baseline
        read["target"] = _in_its_unit(read["target"], bigger.target)
    fresh = BusinessGoal.model_validate({**bigger.model_dump(), **read})
    return fresh.model_dump(mode="json", include=set(read))


def _in_its_unit(amount: Amount, before: Amount | None) -> Amount:
    """A bare figure of money stays in the currency that stood there."""
    bare = amount.unit == "count" and before is not None and is_money(before.unit)
    return replace(amount, unit=before.unit) if bare and before is not None else amount


def _figure(text: str, part: str, bigger: BusinessGoal, known: Known) -> Result:
    unit = unit_of(bigger, known)
    answer = understand(text, "target" if part == "number" else "baseline", known, unit=unit)
    if answer.reply != "value":
        return otherwise(answer, T("A figure is enough here, such as 60, or a change such as 20%."))
    amount = amount_of(answer, unit)
    if part == "start":
        return Accept({"value": {"baseline": asdict(amount)}})
    relative = bool(answer.relative) or (amount.unit == "percent" and unit != "percent")
    if same_as_today(as_goal(bigger.model_copy(update={"target": amount, "relative": relative}))):
        return Again(T("{figure} is today's figure already. Where should it go from there?", figure=figure(amount)))
    return Accept({"value": {"target": asdict(amount), "relative": relative}})


def outdated(draft: BiggerChangeDraft, known: Known) -> bool:
    """Whether the words still name a number that has changed."""
    bigger, after = _worded(draft, known), _after(draft, known)
    differs = (bigger.target, bigger.relative) != (after.target, after.relative)
    return draft.part == "number" and differs and names_number(bigger, known)


def ask_reworded(draft: BiggerChangeDraft, known: Known) -> Question:
    """Ask how it reads with the new number; the old words with the number put in are offered where that is plain."""
    words, fresh = bigger_in(draft, known).words, _renumbered(draft, known)
    return rewording_question(words, fresh)


def _renumbered(draft: BiggerChangeDraft, known: Known) -> str | None:
    return renumbered(_worded(draft, known), _after(draft, known), known)


def read_reworded(said: Said, draft: BiggerChangeDraft, known: Known) -> Result:
    """Take the words offered, the old ones, or others."""
    answer = understand(said.text, "yes_no", known)
    if said.option == "fresh" or (said.option is None and answer.reply == "yes"):
        return Accept({"reworded": _renumbered(draft, known)})
    if said.option is not None or answer.reply in ("no", "unknown") or keeps(said.text):
        return Accept({"reworded": None})
    if answer.reply in ("question", "skip") or not any(map(str.isalpha, said.text)):
        return otherwise(answer, T("A few words are enough."))
    anew = _read_anew(said.text, _after(draft, known), known)
    return Accept({"reworded": said.text.strip()[:LONGEST], "value": {**(draft.value or {}), **anew}})


def why_reworded(draft: BiggerChangeDraft, known: Known) -> Text:
    """Why the words are asked about."""
    return T("The words are yours, so they are not changed on their own; two numbers side by side would puzzle later.")


def _after(draft: BiggerChangeDraft, known: Known) -> BusinessGoal:
    words = {"words": draft.reworded} if draft.reworded else {}
    return BusinessGoal.model_validate({**bigger_in(draft, known).model_dump(), **(draft.value or {}), **words})


def finish(draft: BiggerChangeDraft, known: Known) -> Finished:
    """Keep the change, with the quarters worked out anew; what is gone meanwhile is not kept anew."""
    if known.business_goal(draft.bigger_id or "") is None:
        return Finished(T("That goal is no longer here."))
    before = bigger_in(draft, known)
    after = _after(draft, known)
    if after == before:
        see = Choice(link("bigger", after.id), T("See the bigger goal"))
        if draft.replaced is not None:
            return Finished(T("The words stay."), links=(see,))
        same = paragraphs(T("That is how it stands already:"), Bold(told(after)), in_numbers(after))
        return Finished(same, links=(see,))
    if after.quarters:
        after = after.model_copy(update={"quarters": broken_down(after, before.quarters)})
    see = Choice(link("bigger", after.id), T("See the bigger goal"))
    anew = Choice(link("quarters", after.id), T("Change the quarters"))
    links = (see, anew) if after.quarters else (see,)
    parts = lines(T("The quarters now:"), quarter_lines(after, after.quarters)) if after.quarters else None
    lost = any(one.factor != 1 for one in before.quarters) and ends_of(after) != ends_of(before)
    note = T("Their ends have moved, so the seasons have to be named once more.") if lost and after.quarters else None
    say = paragraphs(T("✅ Changed: {bigger}.", bigger=told(after)), in_numbers(after), parts, note)
    return Finished(say, (SaveBusinessGoal(after),), links=links)


BIGGER_CHANGE: Flow[BiggerChangeDraft] = Flow(
    "bigger_change",
    BiggerChangeDraft,
    (
        Step("part", ask_part, read_part, why_part),
        Step("value", ask_value, read_value, why_value, needs=("part",)),
        Step(
            "reworded", ask_reworded, read_reworded, why_reworded, needs=("part", "value"), when=outdated, optional=True
        ),
    ),
    finish,
)
