"""Vague wishes made into goals to choose from: a measure, a number and a date. Refuses to change what the person gave.

What is suggested is marked and has its reason; where today's level is unknown a change is offered, never a level that
might lie below it. The same wish always gets the same wordings.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from dialogs.domain.aimed import Amount, Direction, Statement
from dialogs.domain.goals.measured import kept_of
from dialogs.domain.goals.sentences import goal_core, goal_sentence
from dialogs.domain.kpis.own_money import own_name
from dialogs.domain.kpis.things import THINGS
from dialogs.domain.phrases import pick
from dialogs.domain.quarters import likely_deadline
from dialogs.domain.rewording.choosing_ideas import ideas_for
from dialogs.domain.rewording.units import amount_in, currency_of
from dialogs.domain.rewording.wording import is_own, limit_in, worded, worded_as_lever
from dialogs.domain.wish import WishRead
from dialogs.domain.wishes.before_feasts import is_over_before_feast
from dialogs.domain.wishes.behind import needed_by, without_rivals
from dialogs.domain.wishes.carrying import carried, feast_after, said_in
from dialogs.domain.wishes.heard_there import with_both_towns
from dialogs.domain.wishes.ideals import without_message
from dialogs.domain.wishes.levers import told_as_lever
from dialogs.domain.wishes.misread import as_meant
from dialogs.domain.wishes.own_reading import in_money, wanting_its_own, without, without_mere_numbers
from dialogs.domain.wishes.passing import without_passing
from dialogs.domain.wishes.sayable import PAID_BY
from dialogs.domain.wishes.sizes import Aim, Around, aim_of
from dialogs.domain.wishes.telling import speaking_for_itself
from dialogs.domain.wishes.wishes import business_id, deed_of, kinds_in, thing_of
from dialogs.language.goals.asides import is_hurried
from dialogs.language.goals.qualifiers import Qualifiers
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from dialogs.messages import T, Text

_SLOW = frozenset({"market_share", "share_of_voice"})
_LOOSE_KINDS = frozenset({"productivity", "growth", "content"})
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
    reading = speaking_for_itself(in_money(meant, currency_of(country)))
    vague = ("S" in reading.missing or "M" in reading.missing) and reading.direction != "deliver"
    if not vague and reading.deadline is not None:
        return (_as_read(reading, reading.deadline, country),)
    reading = _yet_to_come(reading, today)
    said = without_rivals(with_both_towns(said_in(reading), reading.text))
    feast = feast_after(today, said)
    if feast is not None and is_over_before_feast(reading.text, said):
        feast, said = feast - timedelta(days=1), replace(said, occasion=None)
    day = reading.deadline or feast or likely_deadline(today, hurried=is_hurried(reading.text))
    if not vague:
        return (_as_read(reading, day, country, said),)
    around = Around(today, day, country)
    unnamed, reading = reading.metric is None, wanting_its_own(without(reading, said), said)
    if unnamed and reading.thing and reading.metric == "custom":
        said = replace(said, tails=tuple(one for one in said.tails if reading.thing not in one))
    ideas = carried(ideas_for(reading), reading, said)
    slow = _SLOW - {reading.metric} if around.soon else ()
    timely = [*(_ANY[0] if idea in slow else idea for idea in ideas), *_ANY]
    ideas = list(dict.fromkeys(timely))[: max(len(ideas), _FEWEST)]
    aims = [aim_of(reading, idea, around, said) for idea in ideas]
    own = next((aim for aim in aims if aim.metric == reading.metric), None)
    other = _of_second(reading, said, around, aims[0])
    aims = aims if other is None else aims[:1]
    if other is not None or kinds_in(said.second or ""):
        said = replace(said, second=None)
    offers = (_offer(reading, (own, aim), around, said, place) for place, aim in enumerate(aims))
    return (*offers, *(() if other is None else (other,)))


def _yet_to_come(reading: WishRead, today: date) -> WishRead:
    """The same wish without a day that is over: "the assignment for week 3"."""
    replaced = getattr(reading, "_replace", None)
    if reading.deadline is None or reading.deadline > today or replaced is None:
        return reading
    told: WishRead = replaced(deadline=None, missing=f"{reading.missing.replace('T', '')}T")
    return told


def _of_second(reading: WishRead, said: Qualifiers, around: Around, first: Aim) -> Rewording | None:
    """The goal for another wish of the same breath, by the same day; `None` where it counts the same or nothing."""
    if said.second is None:
        return None
    second = read_goal(said.second, Context(around.today, around.country))
    new = set(kinds_in(said.second)) - set(kinds_in(reading.text)) - _LOOSE_KINDS
    plain = second.metric is not None or second.direction == "deliver" or second.category not in (None, "other") or new
    if not second.goal or not plain:
        return None
    second = second._replace(deadline=second.deadline or around.day)
    offer = reword(second, today=around.today, country=around.country)[0]
    if offer.metric == first.metric and offer.thing == first.thing:
        return None
    ours = () if reading.deadline is not None else ("deadline",)
    return replace(offer, suggested=(*(one for one in offer.suggested if one != "deadline"), *ours))


def goal_as_read(reading: WishRead, day: date | None, country: str, said: Qualifiers | None = None) -> Statement:
    """The goal that a reading amounts to, as far as it goes; a currency left open is that of the country.

    `said` is what the wish says beside its fields, found out here where nobody has done so before.
    """
    thing = reading.thing
    if reading.metric == "custom":
        thing = thing_of(reading) or thing
    elif reading.direction == "deliver":
        thing = deed_of(reading)
    elif (own := own_name(reading)) is not None:
        thing = own
    target = reading.target
    return Statement(
        wish=reading.text,
        metric=reading.metric,
        thing=thing,
        channel=reading.channel,
        direction=_direction(reading),
        baseline=amount_in(reading.baseline, reading.metric, country),
        target=amount_in(target, reading.metric, country),
        relative=target is not None and target.relative,
        per=reading.per,
        deadline=day,
        said=kept_of(said or said_in(reading)) if reading.direction != "deliver" else None,
        guardrail=limit_in(reading, country),
    )


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


def _offer(reading: WishRead, aims: tuple[Aim | None, Aim], around: Around, said: Qualifiers, place: int) -> Rewording:
    own, aim = aims
    if own is not None and own is not aim and told_as_lever(aim.idea, reading, business_id(reading)):
        text, short = worded_as_lever(reading, (own, aim), around, said, place)
        said = Qualifiers()
    else:
        if not is_own(reading, aim):
            paid = said.product or (said.counted if aim.metric in PAID_BY.values() else None)
            said = replace(said, counted=None, product=paid)
        said = needed_by(said, aim.metric, aim.channel, aim.thing)
        text, short = worded(reading, aim, around, said, place)
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
