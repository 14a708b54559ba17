"""Ways to add the day to a goal, by many and by one alone. Refuses to choose among them and to choose the day.

Each is a whole sentence that one would say aloud: a verb or "is to" leads to the goal, and no bare heading.
"""

from dialogs.domain.wishes.frames import Frames
from dialogs.messages import T

DATED: Frames = (
    T("By {day} at the latest, we will {goal}"),
    T("We give ourselves until {day} to {goal}"),
    T("We have until {day} to {goal}"),
    T("{goal}, with {day} as the deadline"),
    T("Our goal by {day} is to {goal}"),
    T("Between now and {day}, we will {goal}"),
    T("By {day}, we aim to {goal}"),
    T("By {day}, our aim is to {goal}"),
    T("By {day}, we intend to {goal}"),
    T("{day} is our deadline to {goal}"),
    T("We mean to {goal} by {day}"),
    T("By {day}, we will do our best to {goal}"),
    T("Until {day}, our priority is to {goal}"),
    T("Our plan is to {goal} by {day}"),
    T("{goal}; the deadline is {day}"),
    T("Our main aim by {day} is to {goal}"),
    T("By {day}, our next step is to {goal}"),
    T("By the end of {day}, we will {goal}"),
    T("By {day}, our next goal is to {goal}"),
    T("We are aiming to {goal} by {day}"),
    T("Until {day}, we will work to {goal}"),
    T("The aim is to {goal} by {day}"),
)
"""No two share a day and the words on both sides of it, so that the same goal sounds another with each."""

LEADS: Frames = (
    T("The next step is to {goal}"),
    T("We have one goal: to {goal}"),
    T("We want to {goal}"),
    T("Our next goal is to {goal}"),
    T("We aim to {goal}"),
    T("We plan to {goal}"),
    T("We are working to {goal}"),
    T("A step forward would be to {goal}"),
)
"""Words before a goal whose day stands behind it."""

_DATED_ALONE: Frames = (
    T("My plan is to {goal} by {day}"),
    T("I am working to {goal} by {day}"),
    T("By the end of {day}, I will {goal}"),
    T("By {day} at the latest, I will {goal}"),
    T("By {day}, I aim to {goal}"),
    T("My goal by {day} is to {goal}"),
    T("My main aim by {day} is to {goal}"),
    T("{goal}, with {day} as the deadline"),
    T("I want to {goal} by {day}"),
    T("Between now and {day}, I will {goal}"),
    T("I mean to {goal} by {day}"),
    T("By {day}, my next step is to {goal}"),
)

_LEADS_ALONE: Frames = (
    T("A step forward would be to {goal}"),
    T("The next step is to {goal}"),
    T("My next goal is to {goal}"),
    T("I plan to {goal}"),
)

_WITH_A_LEAD: Frames = (
    T("{goal} by {day}"),
    T("{goal} no later than {day}"),
    T("{goal} between now and {day}"),
    T("{goal} by the end of {day}"),
)

WAYS: tuple[Frames, ...] = (
    *((frame,) for frame in DATED),
    *((frame, lead) for lead in LEADS for frame in _WITH_A_LEAD),
)
"""Every way to add a day: a frame alone, or a frame and the lead before what it says."""

WAYS_ALONE: tuple[Frames, ...] = (
    *((frame,) for frame in _DATED_ALONE),
    *((frame, lead) for lead in _LEADS_ALONE for frame in _WITH_A_LEAD),
)
"""The same for one who speaks for oneself alone."""

BEHIND: tuple[Frames, ...] = tuple((frame,) for frame in _WITH_A_LEAD)
"""The ways that suit a goal before which other words stand already."""

FROM_NOW = frozenset(
    {
        "{goal} between now and {day}",
        "{goal}; the deadline is {day}",
        "Until {day}, we will work to {goal}",
        "We have until {day} to {goal}",
        "We mean to {goal} by {day}",
        "I mean to {goal} by {day}",
        "Our plan is to {goal} by {day}",
        "The aim is to {goal} by {day}",
        "We give ourselves until {day} to {goal}",
        "Until {day}, our priority is to {goal}",
        "Our main aim by {day} is to {goal}",
        "My main aim by {day} is to {goal}",
        "By {day}, we will do our best to {goal}",
        "Between now and {day}, we will {goal}",
        "Between now and {day}, I will {goal}",
    }
)

ENDING = frozenset(
    {
        "{goal} by the end of {day}",
        "By the end of {day}, we will {goal}",
        "By the end of {day}, I will {goal}",
    }
)
"""Those that would meet a tail with "after": "before Sunday ends, after last year's bad press"."""

CLOSING = frozenset({"{goal}, with {day} as the deadline", "{goal}; the deadline is {day}"})
"""Those with an end of their own, so that nothing more can follow."""

OPENING = frozenset(
    frame.msgid for frame in (*DATED, *LEADS, *_DATED_ALONE, *_LEADS_ALONE) if not frame.msgid.startswith("{goal}")
)
"""Those that open a sentence, so that nothing can stand before them."""

HANGING = frozenset(
    {frame.msgid for frame in (*DATED, *_DATED_ALONE, *_WITH_A_LEAD) if frame.msgid.endswith("{day}")} - CLOSING
    | {"By {day}, we intend to {goal}"}
)
"""Those whose day would belong, in one of the languages, to the clause that a goal ends in: "who like us by Sunday"."""

SIMPLY_DATED: tuple[Frames, ...] = (
    (T("{goal} by {day}"),),
    (T("{goal} between now and {day}"),),
    (T("{goal} by {day} at the latest"),),
)
