"""For what a budget is spent, and how it is split until it adds up; refuses to accept a split that does not."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

from dialogs.domain.kpis.channels import CHANNELS
from dialogs.domain.plans.likely_actions import category_of
from dialogs.domain.plans.likely_channels import likely_channels
from dialogs.domain.plans.plan import Picked, Share
from dialogs.domain.plans.plan_words import picked_name
from dialogs.domain.plans.spending import likely_spendings, suggested_spendings, weights_of
from dialogs.domain.plans.splitting import divided, fitted, left_open, suggested, sum_of, with_reserve
from dialogs.events import Known
from dialogs.flow import Accept, Again, Enter, Option, Question, Result, Said
from dialogs.flows.asking import picking
from dialogs.flows.asking.answering import amount_of, context_of, otherwise, understand
from dialogs.flows.goal.measuring import unit_in
from dialogs.flows.plan.budgeting import BudgetDraft, had, leads_elsewhere, spends, whole_in
from dialogs.flows.plan.planning import goal_in, plan_in, titled
from dialogs.flows.plan.sharing import laid, picked_in
from dialogs.flows.plan.telling import report_in
from dialogs.kept.report import reports_figure
from dialogs.language.answers.picks import read_picks
from dialogs.language.answers.share_words import idea_in, says_only
from dialogs.language.answers.sharing import SaidSplit, read_names, read_split
from dialogs.language.answers.telling import names_end
from dialogs.messages import Figure, Joined, T, Text, paragraphs

MOST_CHANNELS = 3
TWO = 2
LONGEST_SUM = 12
HUNDRED = 100


def _channels(draft: BudgetDraft, known: Known) -> tuple[Picked, ...]:
    """Where ads can run: the plan's channels, or else the goal's own."""
    told = tuple(one for one in plan_in(draft.goal_id, known).channels if one.idea in CHANNELS)
    goal = goal_in(draft, known)
    return told[:MOST_CHANNELS] or tuple(Picked(idea=one) for one in likely_channels(goal)[:1] if goal.channel)


def _offers(draft: BudgetDraft, known: Known) -> tuple[Option, ...]:
    before = had(draft, known)
    theirs = tuple(one.of for one in before.shares) if before else ()
    ours = likely_spendings(category_of(goal_in(draft, known)), _channels(draft, known))
    picked = dict.fromkeys(one for one in (*theirs, *ours) if one.idea)
    return tuple(Option(one.idea or "", picked_name(one)) for one in picked)


def _ticked(draft: BudgetDraft, known: Known) -> tuple[Picked, ...]:
    if draft.ticked is not None:
        return draft.ticked
    before = had(draft, known)
    if before is not None and before.shares:
        return tuple(one.of for one in before.shares)
    return suggested_spendings(category_of(goal_in(draft, known)), _channels(draft, known))


def ask_over(draft: BudgetDraft, known: Known) -> Question:
    """Offer what the money may go to, a few of it ticked."""
    text = T("What does it go to? The ticked ones suit the goal; a whole split is welcome too: “60 ads, 40 people”.")
    shown = titled("budget", paragraphs(T("{amount} altogether, as you said.", amount=_whole(draft, known)), text))
    options = picking.options(_offers(draft, known), _ticked(draft, known))
    return Question(shown if draft.told else text, options, side_by_side=2, again=text)


def _whole(draft: BudgetDraft, known: Known) -> Figure:
    return Figure(*whole_in(draft, known))


def read_over(said: Said, draft: BudgetDraft, known: Known) -> Result:
    """Take ticks, names, or a whole split."""
    hint = T("The names are enough, with commas between them: ads, photos, people.")
    offers, ticked = _offers(draft, known), _ticked(draft, known)
    if said.option is not None:
        return _over(picking.read(said, "over", offers, ticked, known, hint))
    split = read_split(said.text, context_of(known))
    if (report := _reported(said.text, split, draft, known)) is not None:
        return report
    alone = split.same or len(split.shares) == 1
    now = _suggested(ticked, draft, known) if alone else ()
    shares = laid(split, *whole_in(draft, known), now)
    if shares:
        return Accept({"over": tuple(one.of for one in shares), "laid": shares, "ticked": None})
    named = read_names(said.text, context_of(known))
    elsewhere = None if named else leads_elsewhere(said.text, draft, known)
    if elsewhere is not None:
        return elsewhere
    if named:
        return Accept({"over": tuple(dict.fromkeys(picked_in(one) for one in named)), "laid": None, "ticked": None})
    chosen = draft.ticked is None and read_picks(said.text, len(offers), context_of(known))
    return _over(picking.read(said, "over", offers, () if chosen else ticked, known, hint), known)


def _reported(text: str, split: SaidSplit, draft: BudgetDraft, known: Known) -> Enter | None:
    """A figure of today in place of a share, where nothing is named that money goes to: "we're at 45 bookings"."""
    if any(one.idea for one in split.shares) or not any(map(str.isalpha, text)):
        return None
    named, goal = report_in(text, known), goal_in(draft, known)
    if named is not None or not reports_figure(text, context_of(known)):
        return named
    answer = understand(text, "baseline", known, unit=unit_in(goal, known))
    told = amount_of(answer, unit_in(goal, known)) if answer.reply == "value" and not answer.relative else None
    if told is None or told.unit != unit_in(goal, known) or told.value == whole_in(draft, known)[0]:
        return None
    return Enter("check_in", {"value": told, "guess": bool(answer.guess), "goal_id": goal.id})


def _over(result: Result, known: Known | None = None) -> Result:
    """An answer with the things it names known by their ids; shares laid out before it are gone."""
    if not isinstance(result, Accept):
        return result
    picked: tuple[Picked, ...] = result.values["over"]
    if known is not None:
        ideas = ((one, idea_in(one.words, context_of(known)) if one.words else None) for one in picked)
        picked = tuple(
            Picked(idea=idea) if idea and says_only(one.words or "", context_of(known)) else one for one, idea in ideas
        )
    return Accept({**result.values, "over": tuple(dict.fromkeys(picked)), "laid": None})


def why_over(draft: BudgetDraft, known: Known) -> Text:
    """What speaks for one thing and against another."""
    return T(
        "First comes what brings back most: customers who know us cost little, ads bring new ones, and good pictures "
        "make both cheaper. Hours of people are money too."
    )


def divides(draft: BudgetDraft, known: Known) -> bool:
    """Whether there is something to split: money, and more than one thing to spend it on."""
    return spends(draft, known) and len(draft.over or ()) > 1


def standing(draft: BudgetDraft, known: Known) -> tuple[Share, ...]:
    """The shares as they stand: as said, as before, or as suggested by priority."""
    over, (total, currency) = draft.over or (), whole_in(draft, known)
    if draft.laid is not None:
        return draft.laid
    if draft.said is not None:
        said = laid(read_split(draft.said, context_of(known)), total, currency)
        if said and tuple(one.of for one in said) == over:
            return said
    before = had(draft, known)
    if before is not None and {one.of for one in before.shares} == set(over) and before.currency == currency:
        return fitted(total, currency, before.shares)
    return _suggested(over, draft, known)


def _suggested(over: Sequence[Picked], draft: BudgetDraft, known: Known) -> tuple[Share, ...]:
    """Shares by priority; none of nothing."""
    if not over:
        return ()
    weights = weights_of(over, category_of(goal_in(draft, known)))
    values = suggested(*whole_in(draft, known), weights)
    return tuple(Share(of=one, value=value) for one, value in zip(over, values, strict=True))


def ask_split(draft: BudgetDraft, known: Known) -> Question:
    """Show the split with its arithmetic; one that does not add up with its difference, and ways to mend it."""
    shares, (total, currency) = standing(draft, known), whole_in(draft, known)
    left, whole = left_open(total, currency, shares), Figure(total, currency)
    listed = Joined(_lines(shares, currency, percents=left == 0), "numbered")
    if left == 0:
        hint = T("A change in words is enough, such as “ads half, the rest people” or “photos 500”.")
        text = paragraphs(T("This is how it could be split:"), listed, _arithmetic(shares, whole), hint)
        return Question(text, (Option("fine", T("That's it")),), numeric=True)
    return _unbalanced(listed, left, Figure(sum_of(shares, currency), currency), whole)


def _unbalanced(listed: Text, left: float, come: Figure, whole: Figure) -> Question:
    """Name the difference, and offer to complete or to fit what was said."""
    gap = Figure(abs(left), whole.unit)
    if left > 0:
        say = T(
            "That makes {sum} of {total}: {left} is still open. Where should it go?", sum=come, total=whole, left=gap
        )
        options = (
            Option("reserve", T("Into a reserve")),
            Option("fit", T("To all of them in proportion")),
            Option("raise", T("The whole is {amount}", amount=come)),
        )
        return Question(paragraphs(listed, say), options)
    say = T("That makes {sum}, which is {more} more than {total}. How should it fit?", sum=come, more=gap, total=whole)
    fit = Option("fit", T("Each a little less, in proportion"))
    return Question(paragraphs(listed, say), (fit, Option("raise", T("Raise the whole to {amount}", amount=come))))


def _lines(shares: Sequence[Share], currency: str, *, percents: bool) -> tuple[Text, ...]:
    """Each share, with its part of the hundred where they add up; then the percentages do too."""
    if not percents:
        return tuple(
            T("{name}: {amount}", name=picked_name(one.of), amount=Figure(one.value, currency)) for one in shares
        )
    parts = divided(HUNDRED, [one.value for one in shares])
    return tuple(
        T(
            "{name}: {amount} ({percent})",
            name=picked_name(one.of),
            amount=Figure(one.value, currency),
            percent=Figure(percent, "percent"),
        )
        for one, percent in zip(shares, parts, strict=True)
    )


def _arithmetic(shares: Sequence[Share], whole: Figure) -> Text | None:
    """The sum written out, so that it can be checked at a glance."""
    if not TWO <= len(shares) <= LONGEST_SUM:
        return None
    values: list[Text] = [T("{amount}", amount=Figure(one.value)) for one in shares]
    chain = reduce(lambda one, two: T("{one} + {two}", one=one, two=two), values)
    return T("{sum} = {total}", sum=chain, total=whole)


def read_split_said(said: Said, draft: BudgetDraft, known: Known) -> Result:
    """Take the split as it stands where it adds up; else mend it, by a button or in words."""
    shares, (total, currency) = standing(draft, known), whole_in(draft, known)
    left = left_open(total, currency, shares)
    option = said.option or (_named(said.text, draft, known) if left else None)
    if option is not None:
        return _mended(option, shares, total, currency)
    split = read_split(said.text, context_of(known))
    if (report := _reported(said.text, split, draft, known)) is not None:
        return report
    changed = laid(split, total, currency, shares)
    if changed:
        return Accept({"laid": changed, "over": tuple(one.of for one in changed)})
    elsewhere = leads_elsewhere(said.text, draft, known)
    if elsewhere is not None:
        return elsewhere
    answer = understand(said.text, "yes_no", known)
    if (answer.reply in ("yes", "unknown", "no") or names_end(said.text)) and left == 0:
        return Accept({"split": shares})
    if answer.reply == "unknown":
        return _mended("reserve" if left > 0 else "fit", shares, total, currency)
    hint = T("A name with an amount or a part is enough, such as “ads 60%”, “500 for photos”, “the rest for people”.")
    return Again(hint) if answer.reply in ("yes", "no", "skip") and left else otherwise(answer, hint)


def _named(text: str, draft: BudgetDraft, known: Known) -> str | None:
    """The way of mending that is named by its number."""
    ways = ask_split(draft, known).options
    places = read_picks(text, len(ways), context_of(known))
    return ways[places[0] - 1].id if len(places) == 1 else None


def _mended(how: str, shares: tuple[Share, ...], total: float, currency: str) -> Result:
    match how:
        case "reserve":
            whole = with_reserve(total, currency, shares)
            return Accept({"laid": whole, "over": tuple(one.of for one in whole)})
        case "fit":
            return Accept({"laid": fitted(total, currency, shares)})
        case "raise":
            return Accept({"laid": shares, "total": sum_of(shares, currency)})
        case _:
            return Accept({"split": shares})


def why_split(draft: BudgetDraft, known: Known) -> Text:
    """Where the suggestion comes from."""
    return T(
        "What usually brings more for a goal of this kind gets more. It is a beginning: after a month the figures show "
        "which share earns its money, and the split follows them."
    )


def skip_split(draft: BudgetDraft, known: Known) -> Result:
    """Keep what stands, made to add up."""
    shares, (total, currency) = standing(draft, known), whole_in(draft, known)
    fits = left_open(total, currency, shares) >= 0
    return Accept({"split": (with_reserve if fits else fitted)(total, currency, shares)})
