"""Ways to say any change of any measure, to add its day and to say where it is read. Refuses to choose among them."""

from dialogs.messages import Sentence, T

Frames = tuple[Sentence, ...]

UP_PERCENT: Frames = (
    T("Increase {measure} by {change}"),
    T("Raise {measure} by {change}"),
    T("Grow {measure} by {change} compared with this month"),
    T("Lift {measure} {change} above today's level"),
)

UP_AMOUNT: Frames = (
    T("Increase {measure} by {amount}"),
    T("Raise {measure} by {amount}"),
    T("Improve {measure} by {amount} on where it stands today"),
)

DOWN_PERCENT: Frames = (
    T("Reduce {measure} by {change}"),
    T("Bring {measure} {change} below today's level"),
    T("Cut {measure} by {change} compared with this month"),
)

DOWN_AMOUNT: Frames = (
    T("Reduce {measure} by {amount}"),
    T("Cut {measure} by {amount} from where it stands today"),
)

FROM_TO_UP: Frames = (
    T("Increase {measure} from {baseline} to {target}"),
    T("Take {measure} from today's {baseline} up to {target}"),
)

FROM_TO_DOWN: Frames = (
    T("Reduce {measure} from {baseline} to {target}"),
    T("Take {measure} from today's {baseline} down to {target}"),
)

DATED: Frames = (
    T("{goal} by {day}"),
    T("By {day}: {goal}"),
    T("{goal} no later than {day}"),
    T("{goal} between now and {day}"),
    T("{goal}, with {day} as the deadline"),
    T("{goal} in the time until {day}"),
    T("From now until {day}: {goal}"),
)

READ: Frames = (
    T("{goal}, measured in {tool}"),
    T("{goal}, as counted in {tool}"),
    T("{goal}, read once a week in {tool}"),
    T("{goal}, compared with last month in {tool}"),
    T("{goal} ({tool} shows the number)"),
    T("{goal}, tracked in {tool}"),
    T("{goal}, by the figures of {tool}"),
)

READ_SOON: Frames = (
    T("{goal}, measured in {tool}"),
    T("{goal}, as counted in {tool}"),
    T("{goal}, read once a week in {tool}"),
    T("{goal} ({tool} shows the number)"),
    T("{goal}, tracked in {tool}"),
    T("{goal}, by the figures of {tool}"),
)

READ_SURVEY: Frames = (
    T("{goal}, asked about in {tool}"),
    T("{goal}, measured by {tool}"),
    T("{goal}, asked in {tool} now and at the end"),
)

KEPT_COUNT: Frames = (
    T("{goal}, ticked off in the calendar"),
    T("{goal}, counted once a week"),
    T("{goal}, noted down at each week's end"),
    T("{goal}, written down day by day"),
)
