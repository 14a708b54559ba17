"""Ways to say any change of any measure, to add its day and to say where it is read. Refuses to choose among them."""

from dialogs.messages import Sentence, T

Frames = tuple[Sentence, ...]

UP_PERCENT: Frames = (
    T("Increase {measure} by {change}"),
    T("Raise {measure} by {change}"),
    T("Grow {measure} by {change} compared with this month"),
    T("Lift {measure} {change} above today's level"),
    T("Take {measure} {change} higher"),
    T("Add {change} to {measure}"),
    T("Reach a rise of {change} in {measure}"),
    T("Move {measure} up by {change} step by step"),
)

UP_AMOUNT: Frames = (
    T("Increase {measure} by {amount}"),
    T("Raise {measure} by {amount}"),
    T("Improve {measure} by {amount} on where it stands today"),
    T("Take {measure} up by {amount}"),
    T("Have {measure} gain {amount}"),
)

DOWN_PERCENT: Frames = (
    T("Reduce {measure} by {change}"),
    T("Bring {measure} {change} below today's level"),
    T("Cut {measure} by {change} compared with this month"),
    T("Take {change} off {measure}"),
    T("Reach a fall of {change} in {measure}"),
    T("Move {measure} down by {change} step by step"),
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
    T("By {day}: {goal}"),
    T("{goal}; deadline: {day}"),
    T("Target for {day}: {goal}"),
    T("From now until {day}: {goal}"),
    T("Deadline {day}: {goal}"),
    T("What we work on until {day}: {goal}"),
    T("Before the end of {day}: {goal}"),
    T("Up to {day}: {goal}"),
    T("The goal until {day}: {goal}"),
    T("Between today and {day}: {goal}"),
    T("With {day} as the deadline: {goal}"),
    T("Our next step, until {day}: {goal}"),
    T("{goal} by {day}"),
    T("{goal} no later than {day}"),
    T("{goal} before {day} is over"),
    T("{goal} in the period that ends on {day}"),
    T("{goal} within the time up to {day}"),
    T("{goal} at the latest on {day}"),
    T("To be done by {day}: {goal}"),
    T("{goal} over the time that is left until {day}"),
)

READ_SOON: Frames = (
    T("{goal}, with the number taken from {tool} each week"),
    T("{goal}, with a look at {tool} every two weeks"),
    T("{goal}, compared with the present figure in {tool}"),
    T("{goal}, and {tool} will show how far we are"),
    T("{goal}, with {tool} as the source of the number"),
    T("{goal}, read at the start of each week in {tool}"),
    T("{goal}, noted down from {tool} once a week"),
    T("{goal}. We read the number on the first of the month in {tool}"),
    T("{goal}. Where we measure it: {tool}"),
    T("{goal}, with progress written down each week from {tool}"),
    T("{goal}, followed from week to week in {tool}"),
    T("{goal}, checked in {tool} at the middle and at the end"),
    T("{goal}, looked up in {tool} from time to time"),
    T("{goal}, measured at the start and at the end in {tool}"),
    T("{goal}, as the weekly figures in {tool} will tell"),
    T("{goal}, the number being the one shown in {tool}"),
    T("{goal}, with a note of the number at each week's end from {tool}"),
    T("{goal}. Our first step is to write down today's number from {tool}"),
    T("{goal}. Every month we look at the number in {tool}"),
    T("{goal}, keeping an eye on {tool} in the first days of each month"),
    T("{goal}, with the old and the new number side by side from {tool}"),
    T("{goal}. At the halfway mark we look into {tool}"),
    T("{goal}, noting today's figure from {tool} before we begin"),
    T("{goal}, with the figures of the last month in {tool} as the start"),
)

READ: Frames = (
    *READ_SOON,
    T("{goal}, starting from this month's figure in {tool}"),
    T("{goal}, checked at each month's end in {tool}"),
    T("{goal}, counting from this month's number in {tool}"),
)

READ_SURVEY: Frames = (
    T("{goal}, asked in {tool} now and at the end"),
    T("{goal}, with {tool} today and another on the last day"),
    T("{goal}, by the answers to {tool}"),
    T("{goal}. We will know from {tool}"),
    T("{goal}, as {tool} of twenty people will tell"),
    T("{goal}, from one short question in {tool}"),
    T("{goal}, with {tool} every month"),
    T("{goal}, measured at the start and at the end by {tool}"),
    T("{goal}. The answers to {tool} will tell us"),
    T("{goal}. The first step: {tool} this week"),
    T("{goal}, with twenty people asked in {tool} each month"),
    T("{goal}, starting with {tool} to learn today's figure"),
)

KEPT_COUNT: Frames = (
    T("{goal}, ticked off in the calendar"),
    T("{goal}, counted once a week"),
    T("{goal}, noted down at each week's end"),
    T("{goal}, written down day by day"),
    T("{goal}, looked back on at the start of each week"),
    T("{goal}. A note on the phone keeps count"),
    T("{goal}, checked off on a list"),
    T("{goal}. The first one goes on the calendar this week"),
    T("{goal}, with what is done crossed off at the end of the day"),
    T("{goal}, with a fixed day in the week kept for it"),
    T("{goal}. At the halfway mark we count what is done"),
)

KEPT_RATE: Frames = (
    T("{goal}, noted in a simple sheet each week"),
    T("{goal}, worked out at each month's end"),
    T("{goal}, with a look at the figure every two weeks"),
    T("{goal}, starting from the figure of this month"),
    T("{goal}, with the figure written down on the first of each month"),
    T("{goal}. A page in the notebook is enough to follow it"),
    T("{goal}, compared with the present figure every month"),
    T("{goal}, reckoned from our own records"),
    T("{goal}, reviewed in the middle and at the end"),
    T("{goal}. The first step: write down today's figure"),
    T("{goal}, with the sum done at the end of every second week"),
    T("{goal}, with last month's figure as the point to start from"),
    T("{goal}, and a line in the notebook for each week's figure"),
    T("{goal}. At the halfway mark we work the figure out again"),
)

KEPT_TIME: Frames = (
    T("{goal}, written down day by day"),
    T("{goal}, noted down at each week's end"),
    T("{goal}, looked back on at the start of each week"),
    T("{goal}, followed in a note on the phone"),
    T("{goal}, with the average worked out at the end of the week"),
    T("{goal}. We begin with the number of an ordinary week"),
    T("{goal}, looking back together after the first month"),
    T("{goal}, with the hours of each week added up on its last day"),
)
