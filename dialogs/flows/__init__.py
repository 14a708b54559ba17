"""The interviews, one a file, by their names."""

from __future__ import annotations

from dialogs.flow import AnyFlow
from dialogs.flows.amend import AMEND
from dialogs.flows.aside import ASIDE
from dialogs.flows.bigger import BIGGER
from dialogs.flows.bigger_change import BIGGER_CHANGE
from dialogs.flows.change import CHANGE
from dialogs.flows.check_in import CHECK_IN
from dialogs.flows.close_group import CLOSE_GROUP
from dialogs.flows.ending import ENDING
from dialogs.flows.exercise import EXERCISE
from dialogs.flows.forget import FORGET
from dialogs.flows.goal import GOAL
from dialogs.flows.join import JOIN
from dialogs.flows.leave import LEAVE
from dialogs.flows.marking import MARKING
from dialogs.flows.moves import MOVES
from dialogs.flows.open_group import OPEN_GROUP
from dialogs.flows.own_field import exemplified
from dialogs.flows.place import PLACE
from dialogs.flows.plan import PLAN
from dialogs.flows.plan_actions import PLAN_ACTIONS
from dialogs.flows.plan_audience import PLAN_AUDIENCE
from dialogs.flows.plan_budget import PLAN_BUDGET
from dialogs.flows.plan_channels import PLAN_CHANNELS
from dialogs.flows.plan_competitor import PLAN_COMPETITOR
from dialogs.flows.plan_content import PLAN_CONTENT
from dialogs.flows.plan_measures import PLAN_MEASURES
from dialogs.flows.plan_rhythm import PLAN_RHYTHM
from dialogs.flows.plan_standing import PLAN_STANDING
from dialogs.flows.plan_strategy import PLAN_STRATEGY
from dialogs.flows.rename import RENAME
from dialogs.flows.reply import REPLY
from dialogs.flows.review import REVIEW
from dialogs.flows.set_exercises import SET_EXERCISES
from dialogs.flows.setting import SETTING
from dialogs.flows.strengthen import STRENGTHEN
from dialogs.flows.tracing import TRACING
from dialogs.flows.under import UNDER
from dialogs.flows.write_all import WRITE_ALL
from dialogs.flows.yearly import YEARLY

TAUGHT = (OPEN_GROUP, SET_EXERCISES, MARKING, WRITE_ALL, CLOSE_GROUP)
YEAR = (YEARLY, UNDER, MOVES, BIGGER_CHANGE)
FIRST_PARTS = (PLAN_STANDING, PLAN_COMPETITOR, PLAN_AUDIENCE, PLAN_STRATEGY)
LAST_PARTS = (PLAN_CONTENT, PLAN_BUDGET, PLAN_ACTIONS, PLAN_MEASURES, PLAN_RHYTHM)
PARTS = (*FIRST_PARTS, PLAN_CHANNELS, *LAST_PARTS)

ALONE = (
    GOAL,
    STRENGTHEN,
    BIGGER,
    PLACE,
    CHANGE,
    AMEND,
    REVIEW,
    CHECK_IN,
    ASIDE,
    ENDING,
    FORGET,
    PLAN,
    SETTING,
    TRACING,
    EXERCISE,
)

JOINED = (JOIN, LEAVE, RENAME, REPLY)

FLOWS: dict[str, AnyFlow] = {flow.name: exemplified(flow) for flow in (*ALONE, *PARTS, *YEAR, *TAUGHT, *JOINED)}
