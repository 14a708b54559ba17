"""Ways to say any change of any measure, to add its day and to say where it is read. Refuses to choose among them.

A frame is here only if one would say it aloud: a clause that served variety alone has no place.
"""

from dialogs.messages import Sentence, T

Frames = tuple[Sentence, ...]

UP_PERCENT: Frames = (
    T("Increase {measure} by {change}"),
    T("Raise {measure} by {change}"),
)

UP_AMOUNT: Frames = (
    T("Increase {measure} by {amount}"),
    T("Raise {measure} by {amount}"),
    T("Improve {measure} by {amount}"),
)

LEVEL = T("Bring {measure} to {target}")

MORE_OF_IT = T("Have {change} more {measure}")

DOWN_PERCENT: Frames = (
    T("Reduce {measure} by {change}"),
    T("Cut {measure} by {change}"),
    T("Bring {measure} down by {change}"),
)

DOWN_AMOUNT: Frames = (
    T("Reduce {measure} by {amount}"),
    T("Cut {measure} by {amount}"),
    T("Bring {measure} down by {amount}"),
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
    T("By {day}: {goal}"),
    T("{goal} by {day}"),
    T("{goal} no later than {day}"),
    T("{goal} between now and {day}"),
    T("{goal} before the end of {day}"),
    T("{goal} by {day} at the latest"),
    T("Our goal by {day}: {goal}"),
    T("What we aim for by {day}: {goal}"),
    T("From today until {day}: {goal}"),
    T("Our goal for {day}: {goal}"),
    T("Aim for {day}: {goal}"),
    T("{goal}, with {day} as the deadline"),
    T("Deadline {day}: {goal}"),
    T("To reach by {day}: {goal}"),
    T("What we want by {day}: {goal}"),
)

SAID_BY_US = frozenset(
    {
        "Our goal by {day}: {goal}",
        "What we aim for by {day}: {goal}",
        "From today until {day}: {goal}",
        "Our goal for {day}: {goal}",
        "Aim for {day}: {goal}",
        "To reach by {day}: {goal}",
        "What we want by {day}: {goal}",
        "The goal for {day}: {goal}",
    }
)

FROM_NOW = frozenset({"{goal} between now and {day}", "From today until {day}: {goal}"})

CLOSING = frozenset({"{goal}, with {day} as the deadline"})
"""Those with an end of their own, so that nothing more can follow."""

OPENING = frozenset(frame.msgid for frame in DATED if frame.msgid.endswith("{goal}")) | {
    "What we want by {day}: {goal}"
}
"""Those that open a sentence, so that nothing can stand before them."""

HANGING = frozenset(
    {
        "{goal} by {day}",
        "{goal} no later than {day}",
        "{goal} between now and {day}",
        "{goal} before the end of {day}",
        "{goal} by {day} at the latest",
        "What we want by {day}: {goal}",
    }
)
"""Those whose day would belong to a clause that the goal ends in: "who rate us as good no later than Sunday"."""

SIMPLY_DATED: Frames = (
    T("{goal} by {day}"),
    T("{goal} between now and {day}"),
    T("{goal} by {day} at the latest"),
)

READ: Frames = (
    T("{goal}, according to {tool}"),
    T("{goal}, as counted in {tool}"),
    T("{goal}, going by the figures in {tool}"),
)

READ_SURVEY: Frames = (T("{goal}, measured by {tool}"),)
