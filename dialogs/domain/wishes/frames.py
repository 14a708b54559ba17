"""Ways to say any change of any measure, to add its day and to say where it is read. Refuses to choose among them.

A frame is here only if one would say it aloud: a clause that served variety alone has no place.
"""

from dialogs.messages import Sentence, T

Frames = tuple[Sentence, ...]

UP_PERCENT: Frames = (
    T("Increase {measure} by {change}"),
    T("Raise {measure} by {change}"),
    T("See {measure} rise by {change}"),
    T("Boost {measure} by {change}"),
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
        T("Get {posts} shared {number} times a month"),
        T("Get what is on our page shared {number} times a month"),
    ),
    "interactions": (
        T("Reach {number} interactions a month with {posts}"),
        T("Reach {number} interactions a month on our page"),
    ),
}
"""For what nobody does yet, so that there is no change to speak of: of posts and of a page."""


UP_OF_A_CLAUSE: Frames = (
    T("Boost {measure} by {amount}"),
    T("Raise {measure} by {amount}"),
    T("Add {amount} to {measure}"),
    T("Increase {measure} by {amount}"),
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
    T("To raise {measure}, we aim to {goal}"),
    T("To increase {measure}, we plan to {goal}"),
    T("To raise {measure} by {day}, we want to {goal}"),
    T("{goal}, to raise {measure}"),
    T("{goal}, so as to increase {measure}"),
    T("{goal}, as a way to raise {measure}"),
)

TO_IMPROVE: Frames = (
    T("To improve {measure}, we aim to {goal}"),
    T("With a view to improving {measure}, we plan to {goal}"),
    T("To improve {measure} by {day}, we want to {goal}"),
    T("{goal}, to improve {measure}"),
    T("{goal}, so as to improve {measure}"),
    T("{goal}, as a way to improve {measure}"),
)

TO_GET: Frames = (
    T("To get more {measure}, we aim to {goal}"),
    T("For more {measure}, we plan to {goal}"),
    T("To get more {measure} by {day}, we want to {goal}"),
    T("{goal}, to get more {measure}"),
    T("{goal}, so as to get more {measure}"),
    T("{goal}, as a way to get more {measure}"),
)

TO_LOWER: Frames = (
    T("To reduce {measure}, we aim to {goal}"),
    T("To bring down {measure}, we plan to {goal}"),
    T("To reduce {measure} by {day}, we want to {goal}"),
    T("{goal}, to reduce {measure}"),
    T("{goal}, so as to bring down {measure}"),
    T("{goal}, as a way to reduce {measure}"),
)

_ALONE: dict[str, Sentence] = {
    "To raise {measure}, we aim to {goal}": T("To raise {measure}, I aim to {goal}"),
    "To increase {measure}, we plan to {goal}": T("To increase {measure}, I plan to {goal}"),
    "To raise {measure} by {day}, we want to {goal}": T("To raise {measure} by {day}, I want to {goal}"),
    "To improve {measure}, we aim to {goal}": T("To improve {measure}, I aim to {goal}"),
    "With a view to improving {measure}, we plan to {goal}": T("With a view to improving {measure}, I plan to {goal}"),
    "To improve {measure} by {day}, we want to {goal}": T("To improve {measure} by {day}, I want to {goal}"),
    "To get more {measure}, we aim to {goal}": T("To get more {measure}, I aim to {goal}"),
    "For more {measure}, we plan to {goal}": T("For more {measure}, I plan to {goal}"),
    "To get more {measure} by {day}, we want to {goal}": T("To get more {measure} by {day}, I want to {goal}"),
    "To reduce {measure}, we aim to {goal}": T("To reduce {measure}, I aim to {goal}"),
    "To bring down {measure}, we plan to {goal}": T("To bring down {measure}, I plan to {goal}"),
    "To reduce {measure} by {day}, we want to {goal}": T("To reduce {measure} by {day}, I want to {goal}"),
}


def said_alone(frame: Sentence) -> Sentence:
    """How a lever is joined to what it moves, by one who speaks for oneself alone."""
    return _ALONE.get(frame.msgid, frame)


READ: Frames = (
    T("{goal}, according to {tool}"),
    T("{goal}, as counted in {tool}"),
    T("{goal}, going by the figures in {tool}"),
)

READ_SURVEY: Frames = (T("{goal}, measured by {tool}"),)
