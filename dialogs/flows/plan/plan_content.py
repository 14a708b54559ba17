"""What the plan publishes: kinds, topics, and on which days of the week; refuses to write any of it."""

from __future__ import annotations

from dataclasses import replace

from dialogs.buttons import link
from dialogs.domain.kpis.catalogue import METRICS
from dialogs.domain.places.clock_words import WEEKDAY_NAMES
from dialogs.domain.plans.content_calendar import entries, spread_over, week_of
from dialogs.domain.plans.content_ideas import KIND_BY_ID, likely_kinds, likely_topics
from dialogs.domain.plans.plan import Content, Picked
from dialogs.domain.plans.plan_words import picked_name
from dialogs.domain.plans.posts import post_line
from dialogs.effects import Choice
from dialogs.events import Known
from dialogs.flow import Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.asking.answering import context_of, country_of, otherwise, understand
from dialogs.flows.plan import telling
from dialogs.flows.plan.placing import days_said, elsewhere, only_channels
from dialogs.flows.plan.planning import DAY, PartDraft, days_picked, finished, goal_in, plan_in, titled
from dialogs.flows.plan.telling import Asked, ToldDraft
from dialogs.language.answers.naming import named_in
from dialogs.language.answers.plainly import plain_reply
from dialogs.language.answers.posting import read_posting_days
from dialogs.language.answers.share_words import names_in
from dialogs.language.answers.telling import names_end, unfilled
from dialogs.measures.metric import Stage
from dialogs.messages import T, Text, paragraphs

SUGGESTED = 2
SUGGESTED_TOPICS = 3
PROBLEMS = 2
TIMES = 3
SHORT = 3


class ContentDraft(ToldDraft):
    """Steps: `kinds`, `topics` and `days`; days are ticked as `day0` (Monday) to `day6`."""

    kinds: tuple[Picked, ...] | None = None
    topics: tuple[Picked, ...] | None = None
    days: tuple[Picked, ...] | None = None


def _had(draft: ContentDraft, known: Known) -> Content:
    return plan_in(draft.goal_id, known).content


def stage_in(draft: PartDraft, known: Known) -> Stage | None:
    """The step of the customer's journey that the goal works on."""
    row = METRICS.get(goal_in(draft, known).metric or "")
    return row.stage if row else None


def _kind_offers(draft: ContentDraft, known: Known) -> tuple[Option, ...]:
    goal = goal_in(draft, known)
    plan = plan_in(draft.goal_id, known)
    channels = [one.idea for one in plan.channels or plan.audience.platforms if one.idea]
    likely = likely_kinds(stage_in(draft, known), channels or ([goal.channel] if goal.channel else []))
    had = [one.idea for one in _had(draft, known).kinds if one.idea in KIND_BY_ID]
    ids = dict.fromkeys((*had, *(row.id for row in likely)))
    return tuple(Option(one, KIND_BY_ID[one].text) for one in ids if one)


def _kinds(draft: ContentDraft, known: Known) -> Asked:
    offers, had = _kind_offers(draft, known), _had(draft, known).kinds
    likely = _first(offers, SUGGESTED) if stage_in(draft, known) else ()
    return Asked("kinds", offers, had or likely, split=True)


def _first(offers: tuple[Option, ...], many: int) -> tuple[Picked, ...]:
    return tuple(Picked(idea=one.id) for one in offers[:many])


def ask_kinds(draft: ContentDraft, known: Known) -> Question:
    """Offer kinds of content, the likeliest ticked."""
    if stage_in(draft, known):
        text = T("What do we publish? The ticked ones suit the goal; two kinds done well are enough.")
    else:
        text = T("Is anything published for this goal? Where nothing is, no tick is needed.")
    options = telling.options(_kinds(draft, known), draft)
    return Question(titled("content", text), options, side_by_side=2, again=text)


def read_kinds(said: Said, draft: ContentDraft, known: Known) -> Result:
    """Take ticks, or words: those of a kind of ours are known as it."""
    asked = _kinds(draft, known)
    if said.option is None:
        asked = _typed(asked, _had(draft, known).kinds, said, known)
        listed = tuple(_recognised(Picked(words=name)) for name in names_in(said.text))
        if listed and all(one.idea for one in listed):
            return telling.accepted("kinds", tuple(dict.fromkeys((*telling.ticked(asked, draft), *listed))))
        if (channels := only_channels(said.text, draft, known)) is not None:
            return channels
    return telling.read(asked, said, draft, known)


def _typed(asked: Asked, had: tuple[Picked, ...], said: Said, known: Known) -> Asked:
    """Words of one's own stand in place of what was only suggested; a yes takes it as it is."""
    agreed = names_end(said.text) or plain_reply(said.text, context_of(known)) == "yes"
    return asked if agreed else replace(asked, before=had)


def _recognised(one: Picked) -> Picked:
    """A kind of ours where a few words name nothing but it."""
    named = named_in(one.words, "content") if one.words and len(one.words.split()) <= SHORT else None
    return Picked(idea=named) if named else one


def why_kinds(draft: ContentDraft, known: Known) -> Text:
    """What each kind is good for."""
    return T(
        "Each kind has its place on the customer's way: short videos make us known, articles and answers build trust, "
        "customers' stories help to decide, and stories and letters keep in touch."
    )


def _topic_offers(draft: ContentDraft, known: Known) -> tuple[Option, ...]:
    """The topics of the plan, then what customers struggle with, then those of the goal's stage of the journey."""
    likely = tuple(Picked(idea=row.id) for row in likely_topics(stage_in(draft, known)))
    found = dict.fromkeys((*_had(draft, known).topics, *_problems(draft, known), *likely))
    return tuple(Option(one.idea, picked_name(one)) for one in found if one.idea)


def _problems(draft: ContentDraft, known: Known) -> tuple[Picked, ...]:
    return plan_in(draft.goal_id, known).audience.problems[:PROBLEMS]


def _topics(draft: ContentDraft, known: Known) -> Asked:
    """What is offered; suggested are topics that the audience's problems gave, and those of the stage."""
    offers, had = _topic_offers(draft, known), _had(draft, known).topics
    suggested = dict.fromkeys((*_problems(draft, known), *_first(offers, SUGGESTED_TOPICS)))
    return Asked("topics", offers, had or tuple(suggested)[:SUGGESTED_TOPICS], split=True)


def ask_topics(draft: ContentDraft, known: Known) -> Question:
    """Offer topics for the goal's stage of the journey."""
    text = T("About what? Topics of your own work best: commas between them are enough.")
    return Question(text, telling.options(_topics(draft, known), draft), side_by_side=2)


def read_topics(said: Said, draft: ContentDraft, known: Known) -> Result:
    """Take ticks, or words."""
    asked = _topics(draft, known)
    if said.option is None:
        asked = _typed(asked, _had(draft, known).topics, said, known)
    return telling.read(asked, said, draft, known)


def why_topics(draft: ContentDraft, known: Known) -> Text:
    """Why topics are set before the posts."""
    return T(
        "With three or four topics in turn nobody sits before an empty page, and whoever follows us learns what to "
        "come back for. What customers ask is the best topic."
    )


def _speaks(draft: ContentDraft, known: Known) -> bool:
    """Whether there is anything to speak about: kinds, or none told of."""
    return draft.kinds is None or bool(draft.kinds)


def _published(draft: ContentDraft, known: Known) -> bool:
    return _speaks(draft, known) and bool(draft.kinds or draft.topics)


def _days(draft: ContentDraft, known: Known) -> Asked:
    country = country_of(known)
    offers = tuple(Option(f"{DAY}{day}", WEEKDAY_NAMES[day]) for day in week_of(country))
    had = _had(draft, known).weekdays or spread_over(TIMES, country)
    return Asked("days", offers, days_picked(had))


def ask_days(draft: ContentDraft, known: Known) -> Question:
    """Ask on which days, the country's week in its order, three of it ticked."""
    text = T("On which days? The ticked ones are far enough from each other to leave time for the work.")
    return Question(text, telling.options(_days(draft, known), draft), numeric=True, side_by_side=2)


def read_days(said: Said, draft: ContentDraft, known: Known) -> Result:
    """Take ticks, days by name, or how many a week."""
    asked = _days(draft, known)
    if said.option is not None:
        return telling.read(asked, said, draft, known)
    found = read_posting_days(said.text, context_of(known))
    days = days_said(found, country_of(known))
    if days:
        return telling.accepted("days", days_picked(days))
    if names_end(said.text):
        return telling.accepted("days", telling.ticked(asked, draft))
    elsewhere = telling.belongs_elsewhere(said.text, draft, known)
    if elsewhere is not None:
        return elsewhere
    answer = understand(said.text, "yes_no", known)
    plain = plain_reply(unfilled(said.text), context_of(known))
    if plain in ("yes", "no", "unknown"):
        return telling.accepted("days", telling.ticked(asked, draft) if plain == "yes" else ())
    return otherwise(answer, T("The days or their number are enough: “Sunday and Wednesday”, “three times a week”."))


def why_days(draft: ContentDraft, known: Known) -> Text:
    """Why fixed days help."""
    return T(
        "Fixed days make it a habit, for us and for those who follow. Fewer days that are kept are better than seven "
        "that are not."
    )


def finish(draft: ContentDraft, known: Known) -> Finished:
    """Keep what is published; the calendar begins today, and its first entry is told."""
    had = _had(draft, known) if _speaks(draft, known) else Content()
    chosen = {one.idea for one in draft.days or ()}
    days = tuple(day for day in week_of(country_of(known)) if f"{DAY}{day}" in chosen)
    content = Content(
        kinds=had.kinds if draft.kinds is None else draft.kinds,
        topics=had.topics if draft.topics is None else draft.topics,
        weekdays=had.weekdays if draft.days is None else days,
        from_day=had.from_day or known.today,
    )
    coming = entries(content, known.today, stage_in(draft, known))
    say = (
        paragraphs(T("✅ The calendar is filled for four weeks. It begins with:"), post_line(coming[0]))
        if coming
        else None
    )
    end = finished(draft, known, "content", say, content=content, **telling.with_noted(draft, known))
    if not coming or not end.links:
        return end
    calendar = Choice(link("posts", draft.goal_id), T("The calendar"))
    return Finished(end.say, end.effects, end.returns, end.then, (calendar, *end.links))


PLAN_CONTENT: Flow[ContentDraft] = Flow(
    "plan_content",
    ContentDraft,
    (
        Step(
            "kinds",
            ask_kinds,
            elsewhere(read_kinds, "channels", people=True),
            why_kinds,
            optional=True,
            skip=telling.left_out("kinds"),
        ),
        Step(
            "topics",
            ask_topics,
            elsewhere(read_topics),
            why_topics,
            when=_speaks,
            optional=True,
            skip=telling.left_out("topics"),
        ),
        Step(
            "days",
            ask_days,
            elsewhere(read_days, "days", people=True),
            why_days,
            when=_published,
            optional=True,
            skip=telling.left_out("days"),
        ),
    ),
    finish,
    kept=True,
    reopens=True,
)
