"""What happens to a conversation, and what is known when it happens; refuses to look anything up itself.

Time, ids and stored facts come in with the event, so that `advance` stays a pure function.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal, TypeAlias

from dialogs.domain.goal import BusinessGoal, Change, CheckIn, Goal, Profile, Review
from dialogs.domain.plans.plan import Plan
from dialogs.domain.training.practice import Progress
from dialogs.domain.training.training import Training
from locales import Language


@dataclass(frozen=True, slots=True)
class TextSaid:
    """The person typed something. `message` is the door's id of that message, for later edits."""

    text: str
    message: str | None = None
    forwarded: bool = False


@dataclass(frozen=True, slots=True)
class ButtonPressed:
    """The person pressed a button; `data` is what it carried (see `dialogs.buttons`), `label` the words it showed.

    `message` is the door's id of the message under which it stood; `None` where its number was typed.
    """

    data: str
    label: str = ""
    message: str | None = None


@dataclass(frozen=True, slots=True)
class TextEdited:
    """The person edited an earlier message."""

    text: str
    message: str


@dataclass(frozen=True, slots=True)
class OtherReceived:
    """The person sent something that is not text: a photo, a voice note, a sticker …; `caption` may carry words.

    `written` is what stands in a small text file, such as exercises in CSV.
    """

    kind: Literal["photo", "voice", "video", "sticker", "document", "location", "contact", "other"]
    caption: str | None = None
    message: str | None = None
    written: str | None = None


@dataclass(frozen=True, slots=True)
class ReviewsCameDue:
    """Reminders of this person are due now: pairs of goal id (or group id) and kind, the most urgent first.

    `unanswered` are those that went out before and got no answer, of goals that are due now or not.
    """

    due: tuple[tuple[str, str], ...]
    unanswered: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class TurnFailed:
    """The last thing the person sent could not be handled, several times: they are owed an apology."""


Happening: TypeAlias = TextSaid | ButtonPressed | TextEdited | OtherReceived | ReviewsCameDue | TurnFailed


@dataclass(frozen=True, slots=True)
class Known:
    """What the world looks like at this event.

    `now` is aware, in UTC; `today` the person's local day; `new_id` a fresh id, used for at most one new thing of a
    kind. `language` is the one to answer in until the profile says otherwise; `country`, `timezone` the settings'
    defaults where the profile has none. Goals deleted less than the undo time ago are in `deleted`; `changes` are the
    edits of goals, in their order. `retention_days` is how long copies of the database are kept, `None` where the
    operator has not said.
    """

    now: datetime
    today: date
    new_id: str
    language: Language
    country: str = "EG"
    timezone: str = "Africa/Cairo"
    profile: Profile = field(default_factory=Profile)
    goals: tuple[Goal, ...] = ()
    deleted: tuple[Goal, ...] = ()
    business_goals: tuple[BusinessGoal, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()
    reviews: tuple[Review, ...] = ()
    changes: tuple[Change, ...] = ()
    plans: tuple[Plan, ...] = ()
    practice: tuple[Progress, ...] = ()
    training: Training = field(default_factory=Training)
    retention_days: int | None = None

    def goal(self, goal_id: str) -> Goal | None:
        """Find a goal of this person that is not deleted; `None` where there is none."""
        return next((goal for goal in self.goals if goal.id == goal_id), None)

    def business_goal(self, bigger_id: str) -> BusinessGoal | None:
        """Find a bigger goal; `None` where there is none."""
        return next((one for one in self.business_goals if one.id == bigger_id), None)

    def plan(self, goal_id: str) -> Plan | None:
        """Find the plan of a goal; `None` where none was begun."""
        return next((plan for plan in self.plans if plan.goal_id == goal_id), None)


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, with what was known then."""

    what: Happening
    known: Known
