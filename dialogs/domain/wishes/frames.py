"""Ways to say any change of any measure, to add its day and to say where it is read. Refuses to choose among them.

A frame is here only if one would say it aloud: a clause that served variety alone has no place.
"""

from dialogs.messages import Sentence, T

Frames = tuple[Sentence, ...]

UP_PERCENT: Frames = (
    T("Increase {measure} by {change}"),
    T("Raise {measure} by {change}"),
    T("See {measure} rise by {change}"),
    T("Bring {measure} up by {change}"),
    T("Achieve {change} growth in {measure}"),
)

UP_AMOUNT: Frames = (
    T("Increase {measure} by {amount}"),
    T("Raise {measure} by {amount}"),
    T("Improve {measure} by {amount}"),
    T("See {measure} rise by {amount}"),
    T("Bring {measure} up by {amount}"),
)

AROUND = frozenset(
    {
        "See {measure} rise by {change}",
        "Bring {measure} up by {change}",
        "See {measure} rise by {amount}",
        "Bring {measure} up by {amount}",
        "See {measure} fall by {change}",
        "Bring {measure} down by {change}",
        "See {measure} fall by {amount}",
        "Bring {measure} down by {amount}",
    }
)
"""Those that stand on both sides of a measure, so that a clause in it ("people who see us rise") would be misread."""

AT_A_PACE = 2
"""How many of each stay clear where a period stands behind the change: "Raise sales by 10% a month"."""

LEVEL = T("Bring {measure} to {target}")

FIRST_ONES: dict[str, tuple[Sentence, Sentence]] = {
    "comments": (
        T("Reach {number} comments a month on {posts}"),
        T("Reach {number} comments a month on our page"),
    ),
    "likes": (
        T("Reach {number} likes a month on {posts}"),
        T("Reach {number} likes a month on our page"),
    ),
    "shares": (
        T("Have {posts} shared {number} times a month"),
        T("Have what is on our page shared {number} times a month"),
    ),
    "interactions": (
        T("Reach {number} interactions a month with {posts}"),
        T("Reach {number} interactions a month on our page"),
    ),
}
"""For what nobody does yet, so that there is no change to speak of: of posts and of a page."""


UP_OF_A_CLAUSE: Frames = (
    T("Gain {amount} in {measure}"),
    T("Raise by {amount} {measure}"),
    T("Add {amount} to {measure}"),
    T("Increase by {amount} {measure}"),
)
"""For a share that ends in a clause: no figure stands behind it."""

UP_PERCENT_OF_A_CLAUSE: Frames = (
    T("Lift {measure} by {change}"),
    T("Increase {measure} by {change}"),
    T("Achieve {change} growth in {measure}"),
    T("Raise {measure} by {change}"),
)

DOWN_PERCENT: Frames = (
    T("Reduce {measure} by {change}"),
    T("Cut {measure} by {change}"),
    T("Bring {measure} down by {change}"),
    T("See {measure} fall by {change}"),
)

DOWN_AMOUNT: Frames = (
    T("Reduce {measure} by {amount}"),
    T("Cut {measure} by {amount}"),
    T("Bring {measure} down by {amount}"),
    T("See {measure} fall by {amount}"),
)

FROM_TO_UP: Frames = (
    T("Increase {measure} from {baseline} to {target}"),
    T("Raise {measure} from {baseline} to {target}"),
)

FROM_TO_DOWN: Frames = (
    T("Reduce {measure} from {baseline} to {target}"),
    T("Bring {measure} down from {baseline} to {target}"),
)

TO_RAISE: Frames = (
    T("To raise {measure}: {goal}"),
    T("To increase {measure}: {goal}"),
    T("To raise {measure} by {day}: {goal}"),
    T("{goal}, to raise {measure}"),
    T("{goal}, so as to increase {measure}"),
    T("{goal}, as a way to raise {measure}"),
)

TO_IMPROVE: Frames = (
    T("To improve {measure}: {goal}"),
    T("With a view to improving {measure}: {goal}"),
    T("To improve {measure} by {day}: {goal}"),
    T("{goal}, to improve {measure}"),
    T("{goal}, so as to improve {measure}"),
    T("{goal}, as a way to improve {measure}"),
)

TO_GET: Frames = (
    T("To get more {measure}: {goal}"),
    T("For more {measure}: {goal}"),
    T("To get more {measure} by {day}: {goal}"),
    T("{goal}, to get more {measure}"),
    T("{goal}, so as to get more {measure}"),
    T("{goal}, as a way to get more {measure}"),
)

TO_LOWER: Frames = (
    T("To reduce {measure}: {goal}"),
    T("To bring down {measure}: {goal}"),
    T("To reduce {measure} by {day}: {goal}"),
    T("{goal}, to reduce {measure}"),
    T("{goal}, so as to bring down {measure}"),
    T("{goal}, as a way to reduce {measure}"),
)

DATED: Frames = (
    T("{goal}, with {day} as the deadline"),
    T("{goal}; we have until {day}"),
    T("Our goal by {day}: {goal}"),
    T("What we aim for by {day}: {goal}"),
    T("From today until {day}: {goal}"),
    T("Our goal for {day}: {goal}"),
    T("We have until {day} for this: {goal}"),
    T("Deadline {day}, goal: {goal}"),
    T("With {day} in view: {goal}"),
    T("By {day} we want this: {goal}"),
    T("In the time left until {day}: {goal}"),
    T("No later than {day}: {goal}"),
    T("Our plan up to {day}: {goal}"),
    T("The goal before us until {day}: {goal}"),
    T("We give ourselves until {day}: {goal}"),
    T("What we work on until {day}: {goal}"),
    T("Until {day}, one goal: {goal}"),
    T("Until {day} we work on this: {goal}"),
    T("Our next goal, due {day}: {goal}"),
    T("A step forward by {day}: {goal}"),
    T("Before {day} ends: {goal}"),
    T("Between now and {day}: {goal}"),
)
"""No two share a day and the words on both sides of it, so that the same goal sounds another with each."""

LEADS: Frames = (
    T("Our next goal: {goal}"),
    T("What we aim for: {goal}"),
    T("What we work on: {goal}"),
    T("A step forward: {goal}"),
    T("What we plan for: {goal}"),
    T("One goal ahead: {goal}"),
    T("What we want: {goal}"),
    T("What comes next: {goal}"),
)
"""Words before a goal whose day stands behind it."""

_WITH_A_LEAD: Frames = (
    T("{goal} by {day}"),
    T("{goal} no later than {day}"),
    T("{goal} between now and {day}"),
    T("{goal} before {day} ends"),
)

WAYS: tuple[Frames, ...] = (
    *((frame,) for frame in DATED),
    *((frame, lead) for lead in LEADS for frame in _WITH_A_LEAD),
)
"""Every way to add a day: a frame alone, or a frame and the lead before what it says."""

BEHIND: tuple[Frames, ...] = tuple((frame,) for frame in _WITH_A_LEAD)
"""The ways that suit a goal before which other words stand already."""

SAID_BY_US = frozenset(
    {
        "{goal}; we have until {day}",
        "Our goal by {day}: {goal}",
        "What we aim for by {day}: {goal}",
        "From today until {day}: {goal}",
        "Our goal for {day}: {goal}",
        "We have until {day} for this: {goal}",
        "With {day} in view: {goal}",
        "By {day} we want this: {goal}",
        "Our plan up to {day}: {goal}",
        "The goal before us until {day}: {goal}",
        "We give ourselves until {day}: {goal}",
        "What we work on until {day}: {goal}",
        "Until {day} we work on this: {goal}",
        "Our next goal, due {day}: {goal}",
        "Our next goal: {goal}",
        "What we aim for: {goal}",
        "What we work on: {goal}",
        "What we plan for: {goal}",
        "One goal ahead: {goal}",
        "What we want: {goal}",
    }
)

FROM_NOW = frozenset(
    {
        "{goal} between now and {day}",
        "{goal}; we have until {day}",
        "From today until {day}: {goal}",
        "We have until {day} for this: {goal}",
        "In the time left until {day}: {goal}",
        "Our plan up to {day}: {goal}",
        "The goal before us until {day}: {goal}",
        "We give ourselves until {day}: {goal}",
        "What we work on until {day}: {goal}",
        "Until {day}, one goal: {goal}",
        "Until {day} we work on this: {goal}",
        "Between now and {day}: {goal}",
    }
)

ENDING = frozenset({"{goal} before {day} ends", "Before {day} ends: {goal}"})
"""Those that would meet a tail with "after": "before Sunday ends, after last year's bad press"."""

CLOSING = frozenset({"{goal}, with {day} as the deadline", "{goal}; we have until {day}"})
"""Those with an end of their own, so that nothing more can follow."""

OPENING = frozenset(frame.msgid for frame in (*DATED, *LEADS) if frame.msgid.endswith("{goal}"))
"""Those that open a sentence, so that nothing can stand before them."""

HANGING = frozenset(
    {
        "{goal} by {day}",
        "{goal} no later than {day}",
        "{goal} between now and {day}",
        "{goal} before {day} ends",
        "With {day} in view: {goal}",
        "By {day} we want this: {goal}",
    }
)
"""Those whose day would belong, in one of the languages, to the clause that a goal ends in: "who like us by Sunday"."""

SIMPLY_DATED: tuple[Frames, ...] = (
    (T("{goal} by {day}"),),
    (T("{goal} between now and {day}"),),
    (T("{goal} by {day} at the latest"),),
)

READ: Frames = (
    T("{goal}, according to {tool}"),
    T("{goal}, as counted in {tool}"),
    T("{goal}, going by the figures in {tool}"),
)

READ_SURVEY: Frames = (T("{goal}, measured by {tool}"),)
