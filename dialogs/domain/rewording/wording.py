"""An aim as the sentence of an offer: its head, its limit, its day, where it is read. Refuses to choose and to size."""

from __future__ import annotations

import re
from typing import Literal

from dialogs.domain.aimed import Amount, Guardrail
from dialogs.domain.goals.limits import limit_text
from dialogs.domain.kpis.amounts import counted, with_period
from dialogs.domain.kpis.catalogue import name_of
from dialogs.domain.kpis.people import OF_BUSINESS, OF_WOMEN, PEOPLE
from dialogs.domain.kpis.sold import SOLD, sold_amount, sold_in
from dialogs.domain.kpis.things import THINGS
from dialogs.domain.phrases import fill, shuffled
from dialogs.domain.rewording.dated import dated, ends_in_a_clause, within
from dialogs.domain.rewording.heads import HEADS, head_of, of_people, said_with_tool, to_be_won
from dialogs.domain.rewording.units import amount_in, unit_in
from dialogs.domain.wish import WishRead
from dialogs.domain.wishes.behind import afterwards, among_them, beside, compared, is_looked_up
from dialogs.domain.wishes.businesses import BUSINESS, UNNAMED
from dialogs.domain.wishes.carrying import tells_when
from dialogs.domain.wishes.day_frames import CLOSING, ENDING, FROM_NOW, OPENING
from dialogs.domain.wishes.frames import TO_GET, TO_IMPROVE, TO_LOWER, TO_RAISE, said_alone
from dialogs.domain.wishes.heard_there import is_elsewhere
from dialogs.domain.wishes.ideals import of_programme
from dialogs.domain.wishes.own_reading import people_said
from dialogs.domain.wishes.own_words import evidence_in
from dialogs.domain.wishes.qualified import Here, placed
from dialogs.domain.wishes.qualified_heads import named_measure, qualified_head
from dialogs.domain.wishes.sizes import OF_ONES_OWN, Aim, Around
from dialogs.domain.wishes.wishes import business_id, business_of, named_place, told_place
from dialogs.language.goals.own_names import is_yet_to_come
from dialogs.language.goals.own_wishes import purpose_in, speaks_alone
from dialogs.language.goals.qualifiers import Qualifiers
from dialogs.language.goals.trades import whole_place
from dialogs.language.words.replacing import replace
from dialogs.messages import Day, Sentence, T, Text, Value, Words

_AT_OURS = ("at our ", "at my ", "in our ", "in my ")
_FOR_OUR_PLACE = re.compile("^for(?= (?:our|my) )")
_UNFIT_BEHIND = re.compile(
    r"(?:between|among|into|onto|as|like|about) |in my (?!\w+(?:ing|room|shop|office|team|company)\b)"
    r"|for my (?:first|belly|body|sons?|daughters?|kids|children|boys?|girls?)\b"
)
_FOR_OURS = ("for our ", "for my ", "of our ", "of my ")
_COMPLETED = "thing:completion"
_TO_GROW = "{goal}, as a way to raise {measure}"
"""The one way to lead from "lift" to a rise that has no verb of the same meaning in either language."""

_OF_OUR_SITE = frozenset({"thing:load_time", "thing:subject_lines", "thing:ad_wordings"})
_BY_ONESELF = frozenset(
    f"thing:{one}"
    for one in (
        "sleep", "earlier_nights", "books", "pages", "reading_minutes", "learning_hours", "lessons", "new_words",
        "practice", "workouts", "kilometres", "weight", "home_meals", "cigarettes", "smoke_free_days", "friends_met",
        "screen_minutes", "phone_free_hours", "family_hours", "family_meals", "memorising", "water", "greens", "sweets",
    )
)  # fmt: skip
_OF_US = re.compile(r"\b(?:we|us|our|team|staff)\b", re.IGNORECASE)
_OF_THEM = frozenset({"thing:partners", "thing:partner_talks", "thing:stockists"})
_NAMED = frozenset({"customer_lifetime_value"})
_TO_JOIN = {PEOPLE[name]: "registrations" for name in ("students", "girl_students", "trainees")}
"""What those whom a place serves ask about before they come."""
MORE_OF = frozenset(
    {
        "mentions", "brand_searches", "likes", "comments", "shares", "interactions", "clicks", "video_views",
        "page_likes", "app_downloads", "registrations", "bookings", "website_visits", "orders", "deals",
        "subscriptions", "direct_visits", "impressions",
    }
)  # fmt: skip
"""What one gets more of under its plain name: "more orders"."""

LEVELS = frozenset(
    {
        "reach", "rating", "conversion_rate", "engagement_rate", "click_through_rate", "video_completion_rate",
        "open_rate", "time_on_page", "average_order_value", "profit_margin", "return_on_ad_spend", "market_share",
        "share_of_voice", "close_rate", "repeat_purchase_rate", "customer_lifetime_value", "retention_rate",
        "net_promoter_score", "customer_satisfaction",
    }
)  # fmt: skip
"""What is better or worse rather than more or less."""


def is_own(reading: WishRead, aim: Aim) -> bool:
    """Whether an aim is of the measure that the person named, without figures."""
    return reading.metric == aim.metric and reading.baseline is None and reading.target is None


def limit_in(reading: WishRead, country: str) -> Guardrail | None:
    """The limit that a wish sets, as a goal keeps it."""
    limit = reading.guardrail
    if limit is None:
        return None
    bound: Literal["min", "max"] = "min" if limit.bound == "min" else "max"
    unit = unit_in(limit.unit, limit.metric, country)
    return Guardrail(metric=limit.metric, bound=bound, value=limit.value, unit=unit)


def worded(reading: WishRead, aim: Aim, around: Around, said: Qualifiers, place: int) -> tuple[Text, Text]:
    """The whole sentence of an offer, and the same without day and tool."""
    seed, purpose = reading.text, purpose_in(reading.text, reading.purpose)
    head = _head(reading, aim, said, own=is_own(reading, aim))
    soon = around.soon or not is_looked_up(aim.metric, said)

    def more(text: Text) -> Text:
        return (
            _limited(text, reading, aim, said, around.country)
            or beside(text, aim.metric, said)
            or (text if aim.metric == "app_downloads" and said.product else None)
            or said_with_tool(text, aim, seed, place, soon=soon)
        )

    unfit = _unfit(reading, said) | (CLOSING if more(head) is not head else frozenset())
    alone = speaks_alone(seed) or (aim.thing in _BY_ONESELF and _OF_US.search(seed) is None)
    text = more(dated(head, around.day, seed, place, unfit=unfit, alone=alone))
    short = _limited(head, reading, aim, said, around.country) or head
    alone = speaks_alone(seed)
    text, short = (afterwards(one, said, purpose, aim.metric, alone=alone) for one in (text, short))
    return text, short


def worded_as_lever(
    reading: WishRead, aims: tuple[Aim, Aim], around: Around, said: Qualifiers, place: int
) -> tuple[Text, Text]:
    """The same for an aim that moves the measure which the person named: what was asked is said with it.

    `aims` are that of the measure named, with all that the wish says of it, and the lever, which is told plainly.
    """
    own, aim = aims
    aim = replace(aim, channel=None) if said.platform and aim.channel == "marketplace" else aim
    seed, purpose = reading.text, purpose_in(reading.text, reading.purpose)
    measure, told = _measure_named(reading, own, aim, said)
    whole = _with_figure(compared(measure, said), reading, said, around.country)
    whole = whole if said.rest is None else T("{goal} (“{words}”)", goal=whole, words=Words(said.rest))
    people = to_be_won(_served(reading, said), aim)
    aim = aim if said.counted else _asked_about(aim, own, people)
    head = head_of(aim, BUSINESS if told else _business(reading, said), people, seed)
    frames = _leading_to(own, measure, head, (seed, aim.idea))
    frame, plain = frames[0], next(one for one in frames if "{day}" not in one.msgid)
    short = fill(plain, measure=whole, goal=within(plain, head))
    limit = limit_in(reading, around.country)
    if "{day}" in frame.msgid:
        text = fill(frame, measure=whole, day=Day(around.day), goal=within(frame, head))
    else:
        closed = OPENING if frame.msgid.endswith("{goal}") else CLOSING
        unfit = _unfit(reading, said) | closed | (CLOSING if limit is not None else frozenset())
        text = fill(frame, measure=whole, goal=within(frame, dated(head, around.day, seed, place, unfit=unfit)))
    alone = speaks_alone(seed)
    behind = (_limit_behind(one, limit) for one in (text, short))
    first, second = (afterwards(one, said, purpose, aim.metric, alone=alone) for one in behind)
    return first, second


def _asked_about(aim: Aim, own: Aim, people: Sentence) -> Aim:
    """Say what is asked about where enquiries lead to a measure that has a word for it: "enquiries about booking"."""
    variant = f"leads:{_TO_JOIN.get(people, own.metric)}"
    return replace(aim, idea=variant) if aim.idea == "leads" and aim.channel is None and variant in HEADS else aim


def _leading_to(own: Aim, measure: Text, head: Sentence | Text, seed: tuple[str, str]) -> list[Sentence]:
    """How a lever is joined to what it moves, best first; where it ends in a clause, its day stands before it."""
    frames = TO_IMPROVE if own.metric in LEVELS else TO_RAISE
    frames = TO_GET if own.metric in MORE_OF and not _with_article(measure) else frames
    frames = TO_LOWER if own.direction == "decrease" else frames
    verb = f"{head.msgid.partition(' ')[0].lower()} " if isinstance(head, Sentence) else "{}"
    frames = tuple(frame for frame in frames if verb not in frame.msgid.lower().removeprefix("to get"))
    if frames[0] in TO_RAISE and verb == "lift ":
        frames = tuple(frame for frame in frames if frame.msgid == _TO_GROW)
    if ends_in_a_clause(head):
        frames = tuple(frame for frame in frames if "{day}" in frame.msgid or frame.msgid.startswith("{goal}"))
    order = shuffled(frames, *seed, "lever")
    return [said_alone(frame) for frame in order] if speaks_alone(seed[0]) else order


def _with_article(measure: Text) -> bool:
    """Whether a measure's English name is one of a kind ("the number of followers"), not a plural ("orders")."""
    while isinstance(measure, Sentence) and measure.msgid.startswith("{measure}"):
        measure = next(value for name, value in measure.args if name == "measure")  # type: ignore[assignment]  # a text
    return isinstance(measure, Sentence) and measure.msgid.startswith(("the ", "my ", "our "))


def _measure_named(reading: WishRead, own: Aim, aim: Aim, said: Qualifiers) -> tuple[Text, bool]:
    """The measure that the person named with what belongs to it, and whether the place of work is told by it."""
    if aim.channel is not None and aim.channel == own.channel and not said.platform:
        own = replace(own, channel=None)
    people = to_be_won(_served(reading, said), own)
    if people in OF_WOMEN and own.metric == "new_customers":
        own = replace(own, idea="customers", metric="customers")
    business = T("{business}", business=Words(said.own_place)) if said.own_place else _business(reading, said)
    named = told_place(reading.text) or said.own_place
    per = said.per or reading.per
    here = Here(people, None, per, speaks_alone(reading.text), elsewhere=is_elsewhere(reading.text, said.place))
    bare = named_measure(own, said, here)
    if not named:
        return bare, said != Qualifiers()
    whole = named_measure(own, said, here._replace(business=business))
    return whole, whole != bare or any((said.tails, said.own_place, said.platform, said.product))


def _with_figure(measure: Text, reading: WishRead, said: Qualifiers, country: str) -> Text:
    """The measure with where it stands now, where the person told it."""
    floor = amount_in(reading.baseline, reading.metric, country)
    if floor is None:
        return measure
    return T("{measure} (now {figure})", measure=measure, figure=_figure(floor, reading, said))


def _figure(floor: Amount, reading: WishRead, said: Qualifiers) -> Value:
    noun, metric = sold_in(reading) if reading.metric in SOLD else None, reading.metric or ""
    amount = sold_amount(floor, metric, noun) if noun else counted(floor, metric)
    return with_period(amount, reading.per or said.per)


def _limit_behind(goal: Text, limit: Guardrail | None) -> Text:
    return goal if limit is None else T("{goal}, {limit}", goal=goal, limit=limit_text(limit))


def _unfit(reading: WishRead, said: Qualifiers) -> frozenset[str]:
    """The ways to add the day that do not fit a stretch which is yet to come ("next month"): it runs not from today."""
    later = is_yet_to_come(reading.text, evidence_in(reading).get("deadline")) or tells_when(said)
    behind = said.rank or said.known_for or said.after or said.second or purpose_in(reading.text, reading.purpose)
    closed = (CLOSING if behind else frozenset()) | (ENDING if said.after else frozenset())
    return closed | (FROM_NOW if later else frozenset())


def _head(reading: WishRead, aim: Aim, said: Qualifiers, *, own: bool) -> Text:
    """Say an aim with all that belongs to its measure; `own`: of the measure that the person named, without figures."""
    seed, people = reading.text, to_be_won(_served(reading, said), aim)
    per = (said.per or reading.per) if own and not aim.first else None
    place = T("{business}", business=Words(said.own_place)) if said.own_place else _business(reading, said)
    beside_it = (said.said, said.tails, said.platform, said.own_place, said.counted, per, own and aim.idea in _NAMED)
    plainly = aim.thing in THINGS or aim.idea.partition(":")[2] in OF_ONES_OWN
    if (any(beside_it) or (said.complaint and aim.metric == "complaints")) and not plainly:
        business = place if told_place(seed) or said.own_place else None
        away = is_elsewhere(seed, said.place)
        head = qualified_head(aim, said, Here(people, business, per, speaks_alone(seed), elsewhere=away), seed)
    else:
        anywhere = aim.thing in _OF_OUR_SITE or aim.idea.partition(":")[2] in OF_ONES_OWN
        said = replace(said, tails=(), place=None) if anywhere else said
        said = replace(said, tails=tuple(one for one in said.tails if not _UNFIT_BEHIND.match(one)))
        at_ours = _AT_OURS + (_FOR_OURS if aim.thing == _COMPLETED else ())
        ours = next((tail for tail in said.tails if tail.startswith(at_ours)), None)
        if aim.thing == _COMPLETED and (said.product or "").startswith(("our ", "my ")):
            ours = f"for {said.product}"
        if aim.thing == "thing:adoptions":
            said = replace(said, tails=tuple(_FOR_OUR_PLACE.sub("at", tail) for tail in said.tails))
        if ours is not None and any("{business}" in one.msgid for one in HEADS.get(aim.idea, ())):
            place = T("{business}", business=Words(ours.partition(" ")[2]))
            said = replace(said, tails=tuple(tail for tail in said.tails if tail != ours))
        place, said = _in_its_town(place, said, aim, seed)
        elsewhere = any(named_place(tail) or tail.startswith(_AT_OURS) for tail in said.tails)
        head = placed(head_of(aim, BUSINESS if elsewhere else place, people, seed), aim.metric, said)
        head = among_them(head, said) if aim.thing in _OF_THEM else head
    return head if said.rest is None else T("{goal} (“{words}”)", goal=head, words=Words(said.rest))


def _in_its_town(place: Sentence, said: Qualifiers, aim: Aim, seed: str) -> tuple[Sentence, Qualifiers]:
    """The place of work with its town, which would be misread behind the figure: "by 15% in Beirut"."""
    town = said.place
    if town is None or town.relation != "in" or said.own_place or place in UNNAMED or is_elsewhere(seed, town):
        return place, said
    if not any("{business}" in one.msgid for one in HEADS.get(aim.idea, ())):
        return place, said
    return T("{measure} in {place}", measure=place, place=Words(town.name)), replace(said, place=None)


def _served(reading: WishRead, said: Qualifiers) -> Sentence:
    """Those whom the place serves; who is merely to be won is an audience of theirs: an app has users, not students."""
    named = people_said(reading)
    if said.audience is None or PEOPLE.get(said.audience) != named:
        return named
    return PEOPLE.get(OF_BUSINESS.get(business_id(reading) or "", ""), named)


def _business(reading: WishRead, said: Qualifiers) -> Sentence:
    """The place of work; where only a field of work is named, by one alone or in what one wants to become, none."""
    no_place = said.rank is not None or speaks_alone(reading.text) or of_programme(reading)
    named = told_place(reading.text) or whole_place(reading.text)
    return BUSINESS if no_place and named is None else business_of(reading)


def _limited(text: Text, reading: WishRead, aim: Aim, said: Qualifiers, country: str) -> Text | None:
    """Keep the limit that was given, and a present figure of another measure beside the goal."""
    limit = limit_in(reading, country)
    if limit is not None:
        return T("{goal}, {limit}", goal=text, limit=limit_text(limit))
    floor = amount_in(reading.baseline, reading.metric, country)
    if floor is None or aim.metric == reading.metric or reading.metric in (None, "custom"):
        return None
    named = of_people(reading.metric, reading.channel, people_said(reading))
    measure = named or name_of(reading.metric, reading.channel)
    figure = _figure(floor, reading, said)
    sold = T("{goal} (sold now: {figure})", goal=text, figure=figure)
    told = T("{goal} ({measure} now: {figure})", goal=text, measure=measure, figure=figure)
    return sold if reading.metric in SOLD and sold_in(reading) is not None else told
