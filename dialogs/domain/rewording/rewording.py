"""Vague wishes made into goals to choose from: a measure, a number and a date. Refuses to change what the person gave.

What is suggested is marked and has its reason; where today's level is unknown a change is offered, never a level that
might lie below it. The same wish always gets the same wordings.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from babel.numbers import get_territory_currencies

from dialogs.domain.goal import Amount, Direction, Goal, Guardrail
from dialogs.domain.goals.measured import kept_of
from dialogs.domain.goals.sentences import goal_core, goal_sentence, limit_text
from dialogs.domain.kpis.amounts import counted, with_period
from dialogs.domain.kpis.catalogue import METRICS, name_of
from dialogs.domain.kpis.people import OF_BUSINESS, PEOPLE
from dialogs.domain.kpis.sold import SOLD, sold_amount, sold_in
from dialogs.domain.kpis.things import THINGS
from dialogs.domain.phrases import pick
from dialogs.domain.quarters import likely_deadline
from dialogs.domain.rewording.choosing_ideas import ideas_for
from dialogs.domain.rewording.heads import dated, head_of, of_people, said_with_tool, to_be_won
from dialogs.domain.wish import WishRead
from dialogs.domain.wishes.behind import afterwards, among_them, beside, is_looked_up, needed_by
from dialogs.domain.wishes.businesses import BUSINESS
from dialogs.domain.wishes.carrying import carried, feast_after, said_in, tells_when
from dialogs.domain.wishes.ideals import of_programme, without_message
from dialogs.domain.wishes.misread import as_meant
from dialogs.domain.wishes.own_reading import in_money, people_said, wanting_its_own, without, without_mere_numbers
from dialogs.domain.wishes.own_words import evidence_in
from dialogs.domain.wishes.passing import without_passing
from dialogs.domain.wishes.qualified import Here, placed, qualified_head
from dialogs.domain.wishes.sayable import PAID_BY
from dialogs.domain.wishes.sizes import Aim, Around, aim_of
from dialogs.domain.wishes.wishes import business_id, business_of, deed_of, named_place, thing_of
from dialogs.language.goals.asides import is_hurried
from dialogs.language.goals.own_names import is_yet_to_come
from dialogs.language.goals.own_wishes import purpose_in, speaks_alone
from dialogs.language.goals.qualifiers import Qualifiers
from dialogs.language.goals.trades import whole_place
from dialogs.messages import Sentence, T, Text, Words

_AT_OURS = ("at our ", "at my ", "in our ", "in my ")
_OF_THEM = frozenset({"thing:partners", "thing:partner_talks", "thing:stockists"})
_SLOW, _NAMED = frozenset({"market_share", "share_of_voice"}), frozenset({"customer_lifetime_value"})
_ANY, _FEWEST = ("new_customers", "revenue"), 2


@dataclass(frozen=True, slots=True)
class Rewording:
    """One goal offered for a wish. `text` is the whole sentence, `short` the same without day and tool, for a list.

    `suggested` names what is ours and not the person's: `metric`, `target`, `deadline`; `reason` says why. `thing` is
    what a `custom` measure counts and `said` what belongs to the measure, as a goal keeps them.
    """

    metric: str | None
    channel: str | None
    direction: Direction
    target: Amount | None
    relative: bool
    per: str | None
    deadline: date
    suggested: tuple[str, ...]
    reason: Text | None
    text: Text
    short: Text
    thing: str | None = None
    said: Qualifiers | None = None


def reword(reading: WishRead, *, today: date, country: str) -> tuple[Rewording, ...]:
    """Offer two or three goals where measure or amount is missing, else the goal as read, completed in one sentence."""
    meant = without_message(without_mere_numbers(without_passing(as_meant(reading))))
    reading = in_money(meant, currency_of(country))
    vague = ("S" in reading.missing or "M" in reading.missing) and reading.direction != "deliver"
    if not vague and reading.deadline is not None:
        return (_as_read(reading, reading.deadline, country),)
    said = said_in(reading)
    day = reading.deadline or feast_after(today, said) or likely_deadline(today, hurried=is_hurried(reading.text))
    if not vague:
        return (_as_read(reading, day, country, said),)
    around = Around(today, day, country)
    reading = wanting_its_own(without(reading, said), said)
    ideas = carried(ideas_for(reading), reading, said)
    slow = _SLOW - {reading.metric} if around.soon else ()
    timely = [*(_ANY[0] if idea in slow else idea for idea in ideas), *_ANY]
    ideas = list(dict.fromkeys(timely))[: max(len(ideas), _FEWEST)]
    return tuple(_offer(reading, idea, around, said, place) for place, idea in enumerate(ideas))


def goal_as_read(reading: WishRead, day: date | None, country: str, said: Qualifiers | None = None) -> Goal:
    """The goal that a reading amounts to, as far as it goes; a currency left open is that of the country.

    `said` is what the wish says beside its fields, found out here where nobody has done so before.
    """
    thing = reading.thing
    if reading.metric == "custom":
        thing = thing_of(reading) or thing
    elif reading.direction == "deliver":
        thing = deed_of(reading)
    target = reading.target
    return Goal(
        id="",
        wish=reading.text,
        metric=reading.metric,
        thing=thing,
        channel=reading.channel,
        direction=_direction(reading),
        baseline=_amount(reading.baseline, reading.metric, country),
        target=_amount(target, reading.metric, country),
        relative=target is not None and target.relative,
        per=reading.per,
        deadline=day,
        said=kept_of(said or said_in(reading)) if reading.direction != "deliver" else None,
        guardrail=_limit(reading, country),
        started_on=day or date.min,
    )


def _limit(reading: WishRead, country: str) -> Guardrail | None:
    limit = reading.guardrail
    if limit is None:
        return None
    bound: Literal["min", "max"] = "min" if limit.bound == "min" else "max"
    unit = _unit(limit.unit, limit.metric, country)
    return Guardrail(metric=limit.metric, bound=bound, value=limit.value, unit=unit)


def _as_read(reading: WishRead, day: date, country: str, said: Qualifiers | None = None) -> Rewording:
    goal = goal_as_read(reading, day, country, said)
    open_day = reading.deadline is None
    return Rewording(
        metric=goal.metric,
        channel=goal.channel,
        direction=goal.direction or "increase",
        target=goal.target,
        relative=goal.relative,
        per=goal.per,
        deadline=day,
        suggested=("deadline",) if open_day else (),
        reason=T("The date is the end of a quarter, a usual moment to look back") if open_day else None,
        text=goal_sentence(goal),
        short=goal_core(goal),
        thing=goal.thing,
        said=goal.said,
    )


def _offer(reading: WishRead, idea: str, around: Around, said: Qualifiers, place: int) -> Rewording:
    aim = aim_of(reading, idea, around, said)
    if not _is_own(reading, aim):
        paid = said.product or (said.counted if aim.metric in PAID_BY.values() else None)
        said = replace(said, counted=None, product=paid)
    said = needed_by(said, aim.metric, aim.channel, aim.thing)
    text, short = _worded(reading, aim, around, said, place)
    given = reading.metric is not None and reading.metric == aim.metric
    suggested = [
        *(() if given else ("metric",)),
        *(() if reading.target is not None else ("target",)),
        *(() if reading.deadline is not None else ("deadline",)),
    ]
    return Rewording(
        metric=aim.metric,
        channel=aim.channel,
        direction=aim.direction,
        target=aim.amount,
        relative=aim.relative,
        per=aim.per,
        deadline=around.day,
        suggested=tuple(suggested),
        reason=_reason(aim, reading.text) if reading.target is None else None,
        text=text,
        short=short,
        thing=aim.thing,
        said=kept_of(said),
    )


def _is_own(reading: WishRead, aim: Aim) -> bool:
    """Whether an aim is of the measure that the person named, without figures."""
    return reading.metric == aim.metric and reading.baseline is None and reading.target is None


def _worded(reading: WishRead, aim: Aim, around: Around, said: Qualifiers, place: int) -> tuple[Text, Text]:
    """The whole sentence of an offer, and the same without day and tool."""
    seed, purpose = reading.text, purpose_in(reading.text, reading.purpose)
    head = _head(reading, aim, said, own=_is_own(reading, aim))
    later = is_yet_to_come(seed, evidence_in(reading).get("deadline")) or tells_when(said)
    text = dated(head, around.day, seed, place, later=later)
    text = (
        _limited(text, reading, aim, said, around.country)
        or beside(text, aim.metric, said)
        or (text if aim.metric == "app_downloads" and said.product else None)
        or said_with_tool(text, aim, seed, place, soon=around.soon or not is_looked_up(aim.metric, said))
    )
    short = _limited(head, reading, aim, said, around.country) or head
    return afterwards(text, said, purpose, aim.metric), afterwards(short, said, purpose, aim.metric)


def _head(reading: WishRead, aim: Aim, said: Qualifiers, *, own: bool) -> Text:
    """Say an aim with all that belongs to its measure; `own`: of the measure that the person named, without figures."""
    seed, people, per = reading.text, to_be_won(_served(reading, said), aim), (said.per or reading.per) if own else None
    place = T("{business}", business=Words(said.own_place)) if said.own_place else _business(reading, said)
    beside_it = (said.said, said.tails, said.platform, said.own_place, said.counted, per, own and aim.idea in _NAMED)
    if (any(beside_it) or (said.complaint and aim.metric == "complaints")) and aim.thing not in THINGS:
        business = place if named_place(seed) or said.own_place else None
        head = qualified_head(aim, said, Here(people, business, per, speaks_alone(seed)), seed)
    else:
        elsewhere = any(named_place(tail) or tail.startswith(_AT_OURS) for tail in said.tails)
        head = placed(head_of(aim, BUSINESS if elsewhere else place, people, seed), aim.metric, said)
        head = among_them(head, said) if aim.thing in _OF_THEM else head
    return head if said.rest is None else T("{goal} (“{words}”)", goal=head, words=Words(said.rest))


def _served(reading: WishRead, said: Qualifiers) -> Sentence:
    """Those whom the place serves; who is merely to be won is an audience of theirs: an app has users, not students."""
    named = people_said(reading)
    if said.audience is None or PEOPLE.get(said.audience) != named:
        return named
    return PEOPLE.get(OF_BUSINESS.get(business_id(reading) or "", ""), named)


def _business(reading: WishRead, said: Qualifiers) -> Sentence:
    """The place of work; where only a field of work is named, by one alone or in what one wants to become, none."""
    no_place = said.rank is not None or speaks_alone(reading.text) or of_programme(reading)
    named = named_place(reading.text) or whole_place(reading.text)
    return BUSINESS if no_place and named is None else business_of(reading)


def _limited(text: Text, reading: WishRead, aim: Aim, said: Qualifiers, country: str) -> Text | None:
    """Keep the limit that was given, and a present figure of another measure beside the goal."""
    limit = _limit(reading, country)
    if limit is not None:
        return T("{goal}, {limit}", goal=text, limit=limit_text(limit))
    floor = _amount(reading.baseline, reading.metric, country)
    if floor is None or aim.metric == reading.metric or reading.metric in (None, "custom"):
        return None
    named = of_people(reading.metric, reading.channel, people_said(reading))
    measure = named or name_of(reading.metric, reading.channel)
    noun = sold_in(reading) if reading.metric in SOLD else None
    amount = sold_amount(floor, reading.metric, noun) if noun else counted(floor, reading.metric)
    figure = with_period(amount, reading.per or said.per)
    if noun is not None:
        return T("{goal} (sold now: {figure})", goal=text, figure=figure)
    return T("{goal} ({measure} now: {figure})", goal=text, measure=measure, figure=figure)


def _reason(aim: Aim, seed: str) -> Text:
    thing = THINGS.get(aim.thing or "")
    if aim.baseline is not None:
        return T("A step that one quarter can usually carry, counted from today's figure")
    if thing is not None and not thing.adds:
        return T("An example to adjust: a pace that leaves room for busy weeks")
    return pick(
        (
            T("The number is an example; today's figure will tell whether it fits"),
            T("A usual step for a quarter, to be adjusted once today's figure is known"),
            T("A first step that is felt without being out of reach; today's figure will settle it"),
        ),
        seed,
        aim.idea,
        "reason",
    )


def _direction(reading: WishRead) -> Direction | None:
    said = reading.direction
    if said in ("increase", "decrease", "reach", "keep", "deliver"):
        return said  # type: ignore[return-value]  # mypy does not narrow a str by membership
    return None


def _amount(read: object, metric: str | None, country: str) -> Amount | None:
    value = getattr(read, "value", None)
    if value is None:
        return None
    return Amount(value=value, unit=_unit(getattr(read, "unit", None), metric, country))


def _unit(unit: str | None, metric: str | None, country: str) -> str:
    if unit is not None:
        return unit
    row = METRICS.get(metric or "")
    if row is None or row.unit == "count":
        return "count"
    if row.unit != "money":
        return row.unit
    return currency_of(country)


def currency_of(country: str) -> str:
    """The currency (ISO 4217) that is spent in a country; `count` where none is known."""
    return str(next(iter(get_territory_currencies(country)), "count"))
