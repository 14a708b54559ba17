"""Ways to say any change of any measure, to add its day and to say where it is read. Refuses to choose among them."""

from dialogs.messages import Sentence, T

Frames = tuple[Sentence, ...]

UP_PERCENT: Frames = (
    T("Increase {measure} by {change}"),
    T("Lift {measure} {change} above today's level"),
    T("Grow {measure} by {change} over the present figure"),
    T("Add {change} to {measure}"),
    T("Grow steadily, {change} in all, in {measure}"),
    T("Improve {measure} by {change} compared with this month"),
    T("Push {measure} up by {change}, a step at a time"),
    T("See a growth of {change} in {measure}"),
    T("Have {measure} end up {change} higher than at the start"),
)

UP_AMOUNT: Frames = (
    T("Increase {measure} by {amount}"),
    T("Add {amount} to {measure}"),
    T("Lift {measure} by {amount} over the present figure"),
    T("Gain {amount} in {measure}"),
    T("Improve {measure} by {amount} on where it stands today"),
    T("Have {amount} more than today in {measure}"),
)

DOWN_PERCENT: Frames = (
    T("Reduce {measure} by {change}"),
    T("Bring {measure} {change} below today's level"),
    T("Take {change} off {measure}"),
    T("Cut {measure} by {change} compared with this month"),
    T("See a drop of {change} in {measure}"),
)

DOWN_AMOUNT: Frames = (
    T("Reduce {measure} by {amount}"),
    T("Take {amount} off {measure}"),
    T("Bring {measure} down by {amount} from the present figure"),
    T("Cut {measure} by {amount} from where it stands today"),
)

LEVEL: Frames = (
    T("Bring {measure} to {target}"),
    T("Arrive at {target} in {measure}"),
    T("Have {measure} stand at {target}"),
)

FROM_TO_UP: Frames = (
    T("Increase {measure} from {baseline} to {target}"),
    T("Take {measure} from today's {baseline} up to {target}"),
    T("Move from {baseline} up to {target} in {measure}"),
    T("Lift {measure} from {baseline} today as far as {target}"),
)

FROM_TO_DOWN: Frames = (
    T("Reduce {measure} from {baseline} to {target}"),
    T("Take {measure} from today's {baseline} down to {target}"),
    T("Move from {baseline} down to {target} in {measure}"),
)

DATED: Frames = (
    T("{goal} by {day}"),
    T("{goal}, no later than {day}"),
    T("{goal} between now and {day}"),
    T("{goal}, with {day} as the last day"),
    T("{goal} before {day} is over"),
    T("By {day}: {goal}"),
    T("From today until {day}: {goal}"),
    T("{goal} in the time left until {day}"),
    T("{goal}, the deadline being {day}"),
    T("{goal}; we compare on {day}"),
    T("{goal}, to be read off on {day}"),
    T("{goal}, and have it by {day}"),
    T("{goal} by the evening of {day}"),
    T("{goal}; time runs until {day}"),
    T("{goal}, counting from today to {day}"),
    T("What we want to see on {day}: {goal}"),
    T("{goal}, and look back on {day}"),
)

READ: Frames = (
    T("{goal}, read once a week in {tool}"),
    T("{goal}, as counted in {tool}"),
    T("{goal}, starting from what {tool} shows today"),
    T("{goal}, measured in {tool}"),
    T("{goal}, compared with last month in {tool}"),
    T("{goal}, with a look at {tool} at each month's end"),
    T("{goal}, using {tool} as the yardstick"),
    T("{goal}, noting the number from {tool} every other week"),
    T("{goal}, with today's number written down from {tool} first"),
    T("{goal}, followed in {tool}"),
    T("{goal} ({tool} has the number)"),
    T("{goal}, opening {tool} once every week"),
    T("{goal}, taking the last full month in {tool} as the start"),
    T("{goal}, going by {tool}"),
    T("{goal}; what counts is {tool}"),
)

READ_SOON: Frames = (
    T("{goal}, read once a week in {tool}"),
    T("{goal}, as counted in {tool}"),
    T("{goal}, starting from what {tool} shows today"),
    T("{goal}, measured in {tool}"),
    T("{goal}, using {tool} as the yardstick"),
    T("{goal}, with today's number written down from {tool} first"),
    T("{goal}, followed in {tool}"),
)

READ_SURVEY: Frames = (
    T("{goal}, measured in {tool}"),
    T("{goal}, going by {tool}"),
    T("{goal}, using {tool} as the yardstick"),
    T("{goal}, asked in {tool} now and at the end"),
)

KEPT_COUNT: Frames = (
    T("{goal}, ticked off in the calendar"),
    T("{goal}, with a tally on paper"),
    T("{goal}, noted down at each week's end"),
    T("{goal}, counted once a week"),
    T("{goal}, written down as we go"),
)
