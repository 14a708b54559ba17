"""Questions about one goal's figures, and the words that take an answer back. Refuses to read answers.

Each count is asked for with its own noun; rates and money with the measure's name. What happens again and again is
asked for the month that is over or for an average, what stands where it stands is asked for today.
"""

from __future__ import annotations

from datetime import date

from dialogs.domain.aimed import Amount, Stated
from dialogs.domain.goals.aims import change_said, level_of, level_said
from dialogs.domain.goals.measured import noun_of
from dialogs.domain.goals.sentences import movement_of
from dialogs.domain.kpis.amounts import is_money
from dialogs.domain.kpis.catalogue import METRICS, name_of, place_of
from dialogs.domain.kpis.how_many import EACH, OF_THING
from dialogs.domain.kpis.kpi_words import has_words
from dialogs.domain.kpis.own_money import NAMED, own_money
from dialogs.domain.kpis.people import PEOPLE
from dialogs.domain.kpis.things import THINGS
from dialogs.measures.metric import Metric
from dialogs.messages import Count, Day, Sentence, T, Text, Words, inline

_HAPPENING = frozenset({"awareness", "engagement"})
_MONTHLY = frozenset(
    f"thing:{name}" for name in ("late_arrivals", "late_deliveries", "returns", "beneficiaries", "expenses")
)
_FROM_NOTHING = frozenset({"new_customers", "employees", "savings", "branches"})
_EITHER = frozenset({"sales"})
"""Measures that may be told in money or in number."""
_SEEN = frozenset({"complaints", "referrals", "reviews"})


def figure_question(
    goal: Stated | str | None,
    channel: str | None = None,
    thing: str | None = None,
    per: str | None = None,
    *,
    since: date | None = None,
) -> Text:
    """Ask for one figure, of a goal or of a measure by its id; `since`: a total that is counted from that day on."""
    if not isinstance(goal, str | None):
        first = goal.baseline or (None if goal.relative else goal.target)
        if goal.metric in _EITHER and first is not None and since is None and goal.per in (None, "month"):
            return inline(_of_its_kind(goal.metric or "", first), T("A guess is fine."))
        if first is not None and first.unit == "percent" and since is None and _counts(goal):
            name = name_of(goal.metric, goal.channel, goal.thing)
            share = T("What is the share of {measure} now, in percent?", measure=name)
            return inline(share, T("A guess is fine."))
        if (people := _people_asked(goal, since)) is not None:
            return inline(people, T("A guess is fine."))
        return figure_question(goal.metric, goal.channel, goal.thing, goal.per, since=since)
    return inline(_question(goal, channel, thing, per, since), T("A guess is fine."))


def _question(metric: str | None, channel: str | None, thing: str | None, per: str | None, since: date | None) -> Text:
    row = METRICS.get(metric or "")
    if row is None or row.id == "custom":
        return _thing_question(thing, per, since)
    if row.id == NAMED and own_money(thing or ""):
        return _money_question(own_money(thing or "") or "", per, since)
    if channel is None and since is None and per in (None, "month") and has_words(row, "asked"):
        return row.words("asked")
    many = _many(row.id, channel)
    return _count_question(row, many, per, since) if many else _level_question(row, channel, per, since)


def _counts(goal: Stated) -> bool:
    """Whether a measure is usually a count, which may be told as a share as well: missed appointments."""
    known = THINGS.get(goal.thing or "") if goal.metric == "custom" else METRICS.get(goal.metric or "")
    return known is not None and known.unit == "count"


def _people_asked(goal: Stated, since: date | None) -> Text | None:
    """Ask for people under the name that the person has for them; `None` where the measure's own is used."""
    folk = goal.said.folk if goal.said else None
    if folk not in PEOPLE or goal.channel is not None or since is not None or goal.per not in (None, "month"):
        return None
    if goal.metric == "new_customers":
        return T("How many new {people} did you win last month?", people=PEOPLE[folk])
    now = goal.metric == "customers" and goal.per is None
    return T("How many {people} are there now?", people=PEOPLE[folk]) if now else None


def _of_its_kind(metric: str, first: Amount) -> Text:
    """Ask for what may be money or a number as it was told before."""
    if is_money(first.unit):
        return T("What did {measure} come to last month?", measure=name_of(metric, None))
    return T("How many {things} did you have last month?", things=METRICS[metric].words("many"))


def _money_question(own: str, per: str | None, since: date | None) -> Text:
    """Ask for money under the person's own word, which may be one or many: "tips", "zakat"."""
    monthly = per in (None, "month") and since is None
    last_month = T("What did {measure} come to last month?", measure=Words(own))
    return last_month if monthly else _thing_question(own, per, since)


def _count_question(row: Metric, many: Text, per: str | None, since: date | None) -> Text:
    if since is not None:
        return T("How many {things} have there been since {day}?", things=many, day=Day(since))
    if per in EACH and per != "month":
        return T("How many {things} are there {each}, on average?", things=many, each=EACH[per])
    if row.counting == "level" and per is None:
        return T("How many {things} are there now?", things=many)
    if row.category in _HAPPENING or row.id in _SEEN:
        return T("How many {things} were there last month?", things=many)
    return T("How many {things} did you have last month?", things=many)


def _level_question(row: Metric, channel: str | None, per: str | None, since: date | None) -> Text:
    name = name_of(row.id, channel)
    if since is not None:
        return T("What has {measure} come to since {day}?", measure=name, day=Day(since))
    if per in EACH and per != "month":
        return T("What is {measure} {each}, on average?", measure=name, each=EACH[per])
    if row.counting == "level":
        return T("What is {measure} now?", measure=name)
    return T("What was {measure} last month?", measure=name)


def _many(metric: str, channel: str | None) -> Text | None:
    row = METRICS[metric]
    if not has_words(row, "many"):
        return None
    things, place = row.words("many"), place_of(row, channel)
    return T("{measure} {place}", measure=things, place=place) if place else things


def _thing_question(thing: str | None, per: str | None, since: date | None) -> Text:
    if since is None and thing in OF_THING and per in (None, THINGS[thing].per, "month"):
        return OF_THING[thing]
    if thing is None:
        return T("What is the number now?")
    name = name_of("custom", None, thing)
    if since is not None:
        return T("{measure}: what is the number, counted since {day}?", measure=name, day=Day(since))
    each = EACH.get(per or "")
    if each is not None:
        return T("{measure}: what is the number {each}, on average?", measure=name, each=each)
    return T("{measure}: what is the number now?", measure=name)


def trend_question(goal: Stated | str | None, channel: str | None = None, thing: str | None = None) -> Text:
    """Ask how a measure changed over the last three months."""
    if not isinstance(goal, str | None):
        return trend_question(goal.metric, goal.channel, goal.thing)
    name = name_of(goal, channel, thing)
    if goal in METRICS and has_words(METRICS[goal], "many"):
        return T("How has the number of {things} changed over the last three months?", things=name)
    return T("How did {measure} change over the last three months?", measure=name)


def of_last_month(metric: str | None, per: str | None = None, thing: str | None = None) -> bool:
    """Tell whether a figure of this measure is asked for the month that is over rather than for today."""
    row = METRICS.get(metric or "")
    if per not in (None, "month"):
        return False
    if row is None or row.id == "custom":
        return thing in _MONTHLY
    return row.counting != "level" or per == "month"


def echo_of(  # noqa: PLR0913 - what a figure is said with
    metric: str | None,
    amount: Amount,
    per: str | None = None,
    last_month: bool | None = None,  # noqa: FBT001 - the figure's own fourth word, as the flows pass it
    *,
    thing: str | None = None,
    guess: bool = False,
    noun: str | None = None,
) -> Text:
    """Take a figure back in words: "Noted: 400 searches last month."; without `last_month` the measure decides."""
    said = level_said(metric, amount, thing, about=guess)
    if noun is not None and amount.unit == "count":
        said = T("about {amount}", amount=Count(amount.value, noun)) if guess else Count(amount.value, noun)
    if last_month if last_month is not None else of_last_month(metric, per, thing):
        return T("Noted: {amount} last month.", amount=said)
    usual = THINGS[thing].per if thing in THINGS else None
    if per or usual:
        return T("Noted: {amount}.", amount=level_said(metric, amount, thing, per or usual, about=guess))
    if thing is not None and thing not in THINGS:
        return T("Noted: {amount} now ({thing}).", amount=said, thing=Words(thing))
    return T("Noted: {amount} now.", amount=said)


def figure_echo(goal: Stated, amount: Amount, per: str | None, *, guess: bool = False) -> Text:
    """Take a figure of a goal back in words, with the person's own name for those it counts."""
    own = goal.thing if goal.metric == "custom" else None
    return echo_of(goal.metric, amount, per, thing=own, guess=guess, noun=noun_of(goal))


def target_echo(goal: Stated) -> Text:
    """Take a goal's target back in words: "So 2,000 followers.", "So an increase of 20%."; empty without one."""
    if goal.target is None:
        return inline()
    return T("So {target}.", target=change_said(goal, goal.target))


def aim_question(goal: Stated) -> Text:
    """Ask where the measure should arrive, from today's figure where it is known."""
    if goal.direction == "keep":
        return T("Which level do we keep? A number is enough.")
    if goal.baseline is not None:
        per = goal.per or ("month" if of_last_month(goal.metric, None, goal.thing) else None)
        now = level_of(goal, goal.baseline, per, about=goal.baseline_guess)
        if per:
            return T("From {now}: what should it become?", now=now)
        return T("From {now} today: what should it become?", now=now)
    if _from_nothing(goal):
        return T("What number do we want to reach? A rough one is enough.")
    if movement_of(goal) == "decrease":
        return T("How large a cut would be right? A percentage or a number is enough.")
    return T("How large an increase would be right? A percentage or a number is enough.")


def deadline_question(goal: Stated) -> Sentence:
    """Ask by when; a level to keep is asked until when."""
    if goal.direction == "keep":
        return T("Until when do we hold this level?")
    if goal.direction == "deliver":
        return T("By when should it be done?")
    return T("By when do we want to be there?")


def _from_nothing(goal: Stated) -> bool:
    known = THINGS.get(goal.thing or "")
    return goal.metric in _FROM_NOTHING or goal.direction == "reach" or (known is not None and not known.adds)
