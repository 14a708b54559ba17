"""The quarters of a year shown to be approved, or changed in words until they fit; refuses to keep them.

A season weighs more or less, a quarter gets its number, and the others make it up or stay, as the person chooses.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import BusinessGoal, Quarter
from dialogs.domain.goals.sentences import goal_sentence
from dialogs.domain.years import yearly
from dialogs.domain.years.yearly_words import arithmetic, quarter_lines, quarter_said, whole_said
from dialogs.events import Known
from dialogs.flow import Accept, Again, Forget, Option, Question, Result, Said
from dialogs.flows.asking.answering import amount_of, context_of, otherwise, understand
from dialogs.flows.bigger import placing_year
from dialogs.flows.bigger.bigger_beside import keeps, reported, whole_goal
from dialogs.flows.bigger.yearly_draft import Pending, YearlyDraft, bigger_in, shaped, stretches
from dialogs.flows.goal.bigger_reading import unit_of
from dialogs.language.answers.naming import named_in
from dialogs.language.answers.seasons import Weighing, read_weighings, says_equal
from dialogs.language.edits.hanging import names_year
from dialogs.messages import Day, Figure, T, Text, Words, paragraphs

WAYS_OUT = T(
    "A season or a quarter with its number is enough, such as “Q4 is double”; “keep it” leaves them as they are, and "
    "/cancel leaves this for later."
)
_CLIMBS = ("level", "change")
_WHOLE = 100
_TENTH = 0.1


def approvable(draft: YearlyDraft, known: Known) -> bool:
    """Whether there is anything to share out."""
    return bool(shaped(draft, known))


def ask_quarters(draft: YearlyDraft, known: Known) -> Question:
    """Show the quarters with their arithmetic, to be approved or changed."""
    bigger, parts = bigger_in(draft, known), shaped(draft, known)
    if draft.unplaced is not None:
        return placing_year.question(bigger, draft.unplaced, parts)
    text = paragraphs(T("In quarters:"), quarter_lines(bigger, parts), arithmetic(bigger, parts), _hint(bigger, parts))
    again = T("Do the quarters fit like this?")
    return Question(text, (Option("fine", T("That's it")),), numeric=True, again=again)


def _hint(bigger: BusinessGoal, parts: tuple[Quarter, ...]) -> Text | None:
    if any(one.fixed or one.factor != 1 for one in parts):
        return None
    return T("Is a season stronger or weaker? Words are enough: “Ramadan is the strongest season”, “Q4 is double”.")


def read_quarters(said: Said, draft: YearlyDraft, known: Known) -> Result:
    """Take the quarters as they stand, or change some."""
    bigger, parts = bigger_in(draft, known), shaped(draft, known)
    if draft.unplaced is not None and (placed := _placed(said, draft, known)) is not None:
        return placed
    if said.option is not None or not parts:
        return Accept({"quarters": parts})
    weighings = read_weighings(said.text, stretches(bigger, parts), context_of(known))
    if weighings and not (names_year(said.text) and all(names_year(one.season or "year") for one in weighings)):
        return _changed(weighings, draft, known)
    if says_equal(said.text):
        equal = tuple(one.model_copy(update={"factor": 1.0, "season": None, "fixed": False}) for one in parts)
        return Forget((), values={"shaped": yearly.weighed(equal, {})})
    year = _year_said(said.text, draft, known)
    if year is not None:
        return year
    elsewhere = reported(said.text, known) or whole_goal(said.text, {}, known, money=True)
    return elsewhere or _plainly(said.text, parts, known)


def _plainly(text: str, parts: tuple[Quarter, ...], known: Known) -> Result:
    """Take words that name no quarter: the place of the only button, a yes or a no, or words to keep them."""
    answer = understand(text, "yes_no", known)
    if answer.reply == "no":
        return Again(T("What should be different? A season or a quarter with its number is enough."))
    only = understand(text, "choice", known, options=1).choice == (1,) and not any(map(str.isalpha, text))
    if only or keeps(text) or answer.reply in ("yes", "unknown", "skip"):
        return Accept({"quarters": parts})
    return otherwise(answer, WAYS_OUT)


def _year_said(text: str, draft: YearlyDraft, known: Known) -> Result | None:
    """A figure that names no quarter is the year's: its number changes, and the quarters with it."""
    bigger = bigger_in(draft, known)
    unit = unit_of(bigger, known)
    answer = understand(text, "target", known, unit=unit)
    if answer.reply != "value" or answer.value is None or answer.value <= 0:
        return None
    amount = amount_of(answer, unit)
    relative = bool(answer.relative) or (amount.unit == "percent" and unit != "percent")
    after = bigger.model_copy(update={"target": amount, "relative": relative})
    whole, before = yearly.whole_of(after), yearly.whole_of(bigger)
    if whole is None or before is None or not _comparable(whole.amount.value, before.amount.value):
        return None
    if placing_year.figure_alone(text, context_of(known)):
        return Forget((), values={"unplaced": amount})
    return _year(after, draft, shaped(draft, known))


def _placed(said: Said, draft: YearlyDraft, known: Known) -> Result | None:
    """Take a figure whose place was asked for the year, for a quarter, or for neither."""
    bigger, parts, amount = bigger_in(draft, known), shaped(draft, known), draft.unplaced or Amount(value=0)
    place = placing_year.chosen(said, amount, stretches(bigger, parts), context_of(known))
    if place is None:
        return None
    if place == placing_year.NEITHER:
        return Accept({"quarters": parts, "unplaced": None})
    if place != placing_year.YEAR:
        result = _one(place, amount.value, draft, known)
        return replace(result, values={**result.values, "unplaced": None}) if isinstance(result, Forget) else result
    relative = amount.unit == "percent" and unit_of(bigger, known) != "percent"
    return _year(bigger.model_copy(update={"target": amount, "relative": relative}), draft, parts)


def _year(after: BusinessGoal, draft: YearlyDraft, parts: tuple[Quarter, ...]) -> Forget:
    """Another number for the year, and the quarters with it; a season that was told goes on weighing."""
    say = T("In numbers: {goal}.", goal=goal_sentence(yearly.as_goal(after)))
    fresh = yearly.broken_down(after, parts)
    stands = {"baseline": draft.baseline} if "baseline" in draft.model_fields_set else {}
    told = {"target": after.target, "relative": after.relative, "shaped": fresh, "unplaced": None}
    return Forget((), say, {**told, **stands})


def _comparable(fresh: float, before: float) -> bool:
    """Whether a figure may be the year's: one ten times smaller or larger is likelier something else."""
    return fresh != 0 and _TENTH <= abs(fresh / before) <= 1 / _TENTH if before else fresh != 0


def why_quarters(draft: YearlyDraft, known: Known) -> Text:
    """Why a year is broken into quarters."""
    return T(
        "A year is far away; a quarter is near enough to see whether it works and long enough to change something. "
        "Seasons count: who sells half the year in Ramadan should not judge the summer by it."
    )


def _changed(weighings: Sequence[Weighing], draft: YearlyDraft, known: Known) -> Result:
    bigger, parts = bigger_in(draft, known), shaped(draft, known)
    fallen = [one for one in weighings if one.places]
    if not fallen:
        lost = next((one.season for one in weighings if one.season), None)
        if lost is None:
            return Again(T("There are only {n} quarters in this time.", n=len(parts)))
        return Again(T("“{season}” doesn't fall into this time.", season=Words(lost)))
    whole = yearly.whole_of(bigger)
    climbs = whole is not None and whole.kind in _CLIMBS
    refused = _refused(fallen, len(parts), climbs=climbs)
    if refused is not None:
        return refused
    levels = climbs and parts[0].part.unit == "percent"
    factors = _factors([one for one in fallen if not (levels and one.unit == "percent")])
    if factors:
        parts = yearly.weighed(parts, factors)
    figures = _figures(fallen, parts, levels=levels)
    note = _suggested(fallen)
    if len(figures) == 1 and not factors:
        ((place, value),) = figures.items()
        return _one(place, value, draft, known)
    if figures:
        parts = yearly.all_set(parts, _as_parts(figures, parts, whole) if climbs else figures)
    return Forget(("others",), note, {"shaped": parts, "pending": None})


def _refused(said: Sequence[Weighing], count: int, *, climbs: bool) -> Again | None:
    """Ask again for shares that are no whole, and for amounts below nothing."""
    if any(one.amount is not None and one.amount < 0 and one.unit != "percent" for one in said):
        return Again(T("A quarter's number is not below zero here. Once more?"))
    shares = [one.share for one in said if one.share is not None and one.factor is None]
    total = round(sum(shares) * 100, 1)
    if climbs or not shares or total < _WHOLE or (total == _WHOLE and len(shares) <= count):
        complete = len(shares) == count and total < _WHOLE and not climbs
        missing = Figure(_WHOLE - total, "percent")
        return (
            Again(T("Together that is {missing} short of the year. Once more?", missing=missing)) if complete else None
        )
    return Again(T("Together that is {total} of the year. Once more?", total=Figure(total, "percent")))


def _factors(said: Sequence[Weighing]) -> dict[int, tuple[float, str | None]]:
    """What each quarter counts, and for which seasons; several that fall into one are named together."""
    found: dict[int, tuple[float, str | None]] = {}
    for one in said:
        for place in one.places if one.factor is not None else ():
            before = found.get(place)
            names = [name for name in (before[1] if before else None, one.season) if name]
            found[place] = (max(one.factor or 1.0, before[0] if before else 0.0), " · ".join(names) or None)
    return found


def _figures(said: Sequence[Weighing], parts: tuple[Quarter, ...], *, levels: bool) -> dict[int, float]:
    """The numbers given for quarters; a share is taken of the whole."""
    total = yearly.together(parts).value
    found: dict[int, float] = {}
    for one in said:
        for place in one.places:
            if one.amount is not None and (one.unit != "percent" or levels):
                found[place] = -abs(one.amount) if levels and total < 0 else one.amount
            elif one.share is not None:
                found[place] = round(total * one.share, 2)
    return found


def _as_parts(figures: dict[int, float], parts: tuple[Quarter, ...], whole: yearly.Whole | None) -> dict[int, float]:
    """Levels at the ends of quarters as what each quarter brings."""
    found: dict[int, float] = {}
    for place in sorted(figures):
        fresh = yearly.all_set(parts, found) if found else parts
        before = yearly.before(fresh, place, whole.start if whole else None)
        found[place] = round(figures[place] - before, 2)
    return found


def _suggested(said: Sequence[Weighing]) -> Text | None:
    guesses = [one for one in said if one.suggested and one.factor is not None]
    if not guesses:
        return None
    if all(one.factor is not None and one.factor > 1 for one in guesses):
        return T(
            "How much more was not said, so it counts one and a half times for now; “double” or “30% more” works too."
        )
    if all(one.factor is not None and one.factor < 1 for one in guesses):
        return T("How much less was not said, so it counts half for now; “less by 30%” works too.")
    return T("How much was not said: the strong one counts one and a half times for now, the weak one half.")


def _one(place: int, value: float, draft: YearlyDraft, known: Known) -> Result:
    """One quarter's number: ask what becomes of the others, where there is a choice."""
    bigger, parts = bigger_in(draft, known), shaped(draft, known)
    whole = yearly.whole_of(bigger)
    climbs = whole is not None and whole.kind in _CLIMBS
    if climbs and whole is not None:
        value = _as_parts({place: value}, parts, whole)[place]
    if yearly.adjusted(parts, place, value, after=climbs) is not None:
        return Forget(("others",), values={"pending": Pending(place=place, value=value)})
    alone = yearly.with_part(parts, place, value)
    say = T("Then it comes to {total} in all.", total=whole_said(bigger, alone))
    return Forget(("others",), say, {"shaped": alone, "pending": None})


def waiting(draft: YearlyDraft, known: Known) -> bool:
    """Whether a changed quarter waits for what becomes of the others."""
    return draft.pending is not None


def ask_others(draft: YearlyDraft, known: Known) -> Question:
    """Ask whether the others make up for a changed quarter."""
    bigger, parts = bigger_in(draft, known), shaped(draft, known)
    left = whole_said(bigger, parts)
    changed = whole_said(bigger, _left_alone(draft, parts))
    options = (
        Option("adjust", T("The others make it up: {total} in all", total=left)),
        Option("leave", T("The others stay: {total} in all", total=changed)),
    )
    pending = draft.pending or Pending()
    fresh = _left_alone(draft, parts)
    text = T(
        "The quarter until {day}: {amount}. And the others?",
        day=Day(parts[pending.place].ends, weekday=False),
        amount=quarter_said(bigger, fresh, pending.place),
    )
    return Question(text, options)


def _left_alone(draft: YearlyDraft, parts: tuple[Quarter, ...]) -> tuple[Quarter, ...]:
    pending = draft.pending or Pending()
    return yearly.with_part(parts, pending.place, pending.value)


def read_others(said: Said, draft: YearlyDraft, known: Known) -> Result:
    """Take the choice by its button, its number or its words."""
    choice = said.option or named_in(said.text, "others")
    if choice is None:
        answer = understand(said.text, "choice", known, options=2)
        choice = ("adjust", "leave")[answer.choice[0] - 1] if answer.choice else None
    if choice is None:
        answer = understand(said.text, "yes_no", known)
        if answer.reply not in ("unknown", "skip"):
            return otherwise(answer, T("One of the two buttons is enough."))
        choice = "adjust"
    bigger, parts = bigger_in(draft, known), shaped(draft, known)
    whole, pending = yearly.whole_of(bigger), draft.pending or Pending()
    climbs = whole is not None and whole.kind in _CLIMBS
    fresh = yearly.adjusted(parts, pending.place, pending.value, after=climbs) if choice == "adjust" else None
    shaped_anew = fresh or _left_alone(draft, parts)
    return Accept({"others": choice, "pending": None, "shaped": shaped_anew})


def why_others(draft: YearlyDraft, known: Known) -> Text:
    """What each choice means."""
    return T(
        "Either the year's number stays and the other quarters share what is left, or they stay and the year changes."
    )
