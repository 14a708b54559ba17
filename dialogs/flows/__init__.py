"""The interviews, one a file, by their names."""

from __future__ import annotations

from dialogs.flow import AnyFlow
from dialogs.flows.bigger.bigger import BIGGER
from dialogs.flows.bigger.bigger_change import BIGGER_CHANGE
from dialogs.flows.bigger.moves import MOVES
from dialogs.flows.bigger.yearly import YEARLY
from dialogs.flows.changes.amend import AMEND
from dialogs.flows.changes.change import CHANGE
from dialogs.flows.changes.strengthen import STRENGTHEN
from dialogs.flows.changes.under import UNDER
from dialogs.flows.figures.check_in import CHECK_IN
from dialogs.flows.goal.aside import ASIDE
from dialogs.flows.goal.goal import GOAL
from dialogs.flows.goal.own_field import exemplified
from dialogs.flows.goal.place import PLACE
from dialogs.flows.groups.close_group import CLOSE_GROUP
from dialogs.flows.groups.exercise import EXERCISE
from dialogs.flows.groups.join import JOIN
from dialogs.flows.groups.leave import LEAVE
from dialogs.flows.groups.marking import MARKING
from dialogs.flows.groups.open_group import OPEN_GROUP
from dialogs.flows.groups.rename import RENAME
from dialogs.flows.groups.reply import REPLY
from dialogs.flows.groups.set_exercises import SET_EXERCISES
from dialogs.flows.groups.write_all import WRITE_ALL
from dialogs.flows.plan.plan import PLAN
from dialogs.flows.plan.plan_actions import PLAN_ACTIONS
from dialogs.flows.plan.plan_audience import PLAN_AUDIENCE
from dialogs.flows.plan.plan_budget import PLAN_BUDGET
from dialogs.flows.plan.plan_channels import PLAN_CHANNELS
from dialogs.flows.plan.plan_competitor import PLAN_COMPETITOR
from dialogs.flows.plan.plan_content import PLAN_CONTENT
from dialogs.flows.plan.plan_measures import PLAN_MEASURES
from dialogs.flows.plan.plan_rhythm import PLAN_RHYTHM
from dialogs.flows.plan.plan_standing import PLAN_STANDING
from dialogs.flows.plan.plan_strategy import PLAN_STRATEGY
from dialogs.flows.review.ending import ENDING
from dialogs.flows.review.review import REVIEW
from dialogs.flows.review.tracing import TRACING
from dialogs.flows.settings.forget import FORGET
from dialogs.flows.settings.setting import SETTING

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
