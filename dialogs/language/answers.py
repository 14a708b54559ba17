"""An answer to a question of the coach, read for what it answers. Refuses to fill in what only the question knows."""

import datetime as dt
from dataclasses import replace
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from dialogs.language.candidates import Candidate, find_candidates
from dialogs.language.channels import choose_channel, find_channels
from dialogs.language.choices import read_choice
from dialogs.language.context import Context
from dialogs.language.deadlines import Deadline, find_deadline
from dialogs.language.hearing import Heard, day_of_length, deadline_of, hear
from dialogs.language.measures import choose_measure
from dialogs.language.reading import Amount
from dialogs.language.refining import refine, unit_for
from dialogs.language.relative import is_relative
from dialogs.language.rhythm import period_of
from dialogs.language.standing import Standing, assign, set_scene

Reply = Literal["value", "date", "metric", "yes", "no", "unknown", "skip", "question", "goal", "other"]
_SHORT_ANSWER = 2
_KEEPING = 5
_CLAUSE = 5


class Answer(BaseModel):
    """What an answer says. `value` … `per` go with an amount, `date` with a day, `metric` and `channel` with a measure.

    `baseline` is the other end of "from 200 to 500". `choice` holds the options named, counted from 1; what is said
    beside them stands in the other fields. `unit` is None where only the question can tell it.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str
    reply: Reply
    value: float | None = None
    unit: str | None = None
    relative: bool | None = None
    guess: bool | None = None
    per: str | None = None
    baseline: Amount | None = None
    date: dt.date | None = None
    metric: str | None = None
    channel: str | None = None
    choice: tuple[int, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The answer as the contract prints it: the reply, and only what goes with it."""
        printed: dict[str, Any] = {"text": self.text, "reply": self.reply}
        if self.reply == "value" and self.value is not None:
            printed |= {"value": _plain(self.value), "unit": self.unit, "relative": self.relative}
            printed |= {"guess": self.guess, "per": self.per}
            if self.baseline is not None:
                printed["baseline"] = _plain(self.baseline.value)
        if self.date is not None:
            printed["date"] = self.date.isoformat()
        if self.reply == "metric":
            printed |= {"metric": self.metric, "channel": self.channel}
        if self.choice:
            printed["choice"] = list(self.choice)
        return printed


def _plain(value: float) -> float:
    return int(value) if value == int(value) else value


def read_answer(text: str, asking: str, context: Context, *, options: int = 0, unit: str | None = None) -> Answer:
    """Read an answer to `asking`: target, baseline, deadline, metric, yes_no or choice.

    `options` is how many numbered options were shown with the question, `unit` what its amounts are counted in where
    the answer leaves it open. Whatever the text, an answer comes back; "other" says that it is none of the kinds.
    """
    heard = hear(text, asking, context)
    choice, behind = read_choice(heard.line, heard.said, options)
    if choice:
        return _chosen(text, heard, choice, behind, context)
    reply = _reply(heard, context)
    if reply == "value":
        return _value(heard, unit).model_copy(update={"date": _day_beside(heard)})
    if reply == "date":
        day = (deadline_of(heard, context) or _NO_DAY).day
        return Answer(text=text, reply="date", date=day, **_figure_beside(heard, unit))
    if reply == "metric":
        return _metric(heard)
    return Answer(text=text, reply=reply)


_NO_DAY = Deadline(None, 0, 0)


def _day_beside(heard: Heard) -> dt.date | None:
    """The day said along with a target: «60 الف آخر مارس»."""
    found = heard.line.deadline
    if heard.asking != "target" or found is None or found.past:
        return None
    apart = all(one.end <= found.start_at or found.end_at <= one.start for one in heard.amounts)
    return found.day if apart else None


def _figure_beside(heard: Heard, unit: str | None) -> dict[str, Any]:
    """The amount said along with a deadline, unless it is a length of time."""
    figures = [one for one in heard.amounts if one.kind not in {"duration", "times"}]
    if heard.asking != "deadline" or len(figures) != 1 or heard.line.deadline is None:
        return {}
    said = _value(replace(heard, asking="target", amounts=figures), unit)
    return said.model_dump(include={"value", "unit", "relative", "guess", "per"})


def _reply(heard: Heard, context: Context) -> Reply:
    """Which kind of answer it is: the asked kind where it is given, then what else people say."""
    if _asks_back(heard):
        return "question"
    if _changes_goal(heard):
        return "goal"
    if heard.asking == "yes_no":
        return _yes_or_no(heard)
    given = _given(heard, context)
    if given:
        return given
    if heard.has("question") and heard.said["question"][0].first <= 1:
        return "question"
    return _plainly(heard)


def _plainly(heard: Heard) -> Reply:
    """An answer without any of what was asked for: kept as it is, not known, passed over, yes, no."""
    if _keeps(heard):
        return "yes"
    for name in ("unknown", "skip"):
        if heard.has(name):
            return "unknown" if name == "unknown" else "skip"
    if heard.has("yes", "no") and len(heard.line.tokens) <= _SHORT_ANSWER + 1:
        return "yes" if heard.has("yes") and not heard.has("no") else "no"
    return "other"


def _given(heard: Heard, context: Context) -> Reply | None:
    """The asked kind itself, or a day or an amount in its place."""
    if heard.asking in {"target", "baseline", "choice"} and heard.amounts and not _only_measured_doubt(heard):
        return "value"
    put_off = heard.asking != "deadline" and heard.has("unknown", "skip")
    if heard.asking not in {"metric", "yes_no"} and not put_off and (when := deadline_of(heard, context)) and when.day:
        return "date"
    if heard.asking == "metric" and heard.mentions and not heard.has("skip"):
        return "metric"
    if heard.asking == "metric" and heard.line.has("engagement"):
        return "metric"
    return None


def _only_measured_doubt(heard: Heard) -> bool:
    """Whether the only amount is a length of time beside a doubt: "I don't know, we opened a week ago"."""
    return heard.has("unknown", "skip") and all(one.kind in {"duration", "times"} for one in heard.amounts)


def _asks_back(heard: Heard) -> bool:
    mark = any(token.folded == "?" for token in heard.line.tokens)
    asks = heard.has("question")
    if heard.asking == "metric" and heard.mentions and not mark:
        return False
    if heard.asking == "yes_no" and not mark:
        firm = any(cue.weight > 1 and cue.first == 0 for cue in heard.said.get("question", ()))
        return firm or (asks and not heard.has("yes", "no", "unknown", "skip"))
    opening = asks and heard.said["question"][0].first == 0
    return (mark and (asks or not heard.amounts)) or (
        opening and not heard.amounts and not heard.has("unknown", "skip")
    )


def _changes_goal(heard: Heard) -> bool:
    """A new goal in place of the answer: a thing to move or do, with a word of change or where none was asked."""
    line = heard.line
    moves = bool(line.named("directions", "increase", "decrease", "gain", "reach"))
    deed = bool(line.named("directions", "deliver"))
    wants = bool(line.named("cues", "want"))
    if heard.has("change") and ((heard.mentions and (moves or wants or heard.asking == "yes_no")) or deed):
        return True
    if heard.asking == "metric":
        return deed and wants
    if heard.asking == "deadline":
        return bool(heard.mentions and moves and wants) or (deed and wants)
    if heard.asking == "yes_no":
        return bool(heard.mentions and moves and wants and not heard.has("yes"))
    return deed and wants and not heard.amounts


def _keeps(heard: Heard) -> bool:
    """Whether an answer says that it shall stay so: «خليه زي ما هو», "keep it"."""
    kept = heard.said.get("keep", ())
    if not kept or heard.amounts or len(heard.line.tokens) > _KEEPING:
        return False
    if any(0 <= kept[0].first - no.last <= 1 for no in heard.line.named("cues", "not")):
        return False
    return not any(cue.weight > max(one.weight for one in kept) for cue in heard.said.get("skip", ()))


def _yes_or_no(heard: Heard) -> Reply:
    if _keeps(heard):
        return "yes"
    if heard.has("unknown"):
        return "unknown"
    no, yes = heard.said.get("no", ()), heard.said.get("yes", ())
    if heard.has("skip") and not yes and (not no or heard.said["skip"][0].last > no[0].last):
        return "skip"
    if no and (not yes or no[0].first <= yes[0].first or no[0].weight > yes[0].weight):
        return "no"
    if yes:
        return "yes"
    return "unknown" if heard.has("guess") else "other"


def _value(heard: Heard, unit: str | None) -> Answer:
    """The amount that answers: where the person wants to be for a target, where he stands for a baseline."""
    line = heard.line
    standing = _standing(heard)
    first, other = standing.target, standing.baseline
    if heard.asking == "baseline":
        first, other = (standing.baseline or standing.target), (standing.target if standing.baseline else None)
    one = first or other or heard.amounts[-1]
    metric = heard.mentions[0].name if heard.mentions else None
    moves = line.named("directions", "increase", "decrease")
    relative = heard.asking != "baseline" and is_relative(
        line, one, metric, moves=moves, baseline=other if other is not one else None
    )
    said_unit = _unit(heard, one, metric, standing)
    return Answer(
        text=heard.text,
        reply="value",
        value=one.value,
        unit=said_unit or unit,
        relative=relative,
        guess=one.guess or heard.has("guess"),
        per=period_of(line, one, timed=False),
        baseline=Amount(value=other.value, unit=_unit(heard, other, metric, standing) or unit)
        if other and other is not one
        else None,
    )


def _standing(heard: Heard) -> Standing:
    line, amounts = heard.line, list(heard.amounts)
    past = heard.said.get("past", ())
    if len(amounts) > 1 and past:
        behind = [[one for one in amounts if 0 <= one.first - cue.last <= _CLAUSE] for cue in past]
        gone = [some[0] for some in behind if some]
        amounts = [one for one in amounts if one not in gone] or amounts
    if len(amounts) == 1:
        return Standing(None, amounts[0]) if heard.asking != "baseline" else Standing(amounts[0], None)
    _, pairs = find_candidates(line, durations=True)
    metric = choose_measure(line, heard.mentions, [], [], amounts)
    scene = set_scene(line, (amounts, pairs), (metric, heard.mentions), [])
    moving = scene.moved or heard.asking != "target"
    return assign(replace(scene, moved=moving))


def _unit(heard: Heard, one: Candidate, metric: str | None, standing: Standing) -> str | None:
    """The unit that the words say; a bare figure has none, a counted noun makes it a count."""
    if one.kind != "count":
        return unit_for(metric, one, standing)
    if metric is not None and any(abs(cue.first - one.last) <= 2 for cue in heard.mentions):  # noqa: PLR2004 - beside it
        return unit_for(metric, one, standing)
    return None


def _metric(heard: Heard) -> Answer:
    line = heard.line
    chosen = choose_measure(line, heard.mentions, [], [], []) or (heard.mentions[0] if heard.mentions else None)
    name = refine(line, chosen.name, chosen, Standing()) if chosen else "interactions"
    if name in {"customers", "new_customers"} and line.has("loyalty"):
        name = "repeat_purchase_rate"
    channel, _ = choose_channel(line, find_channels(line), chosen, name, [])
    return Answer(text=heard.text, reply="metric", metric=name, channel=channel)


def _chosen(text: str, heard: Heard, choice: tuple[int, ...], behind: int, context: Context) -> Answer:
    """An option named, with what is changed in it: "2 بس خليها 30 في المية وفي ست شهور"."""
    if behind >= len(heard.line.tokens):
        return Answer(text=text, reply="value" if heard.asking in {"target", "baseline"} else "other", choice=choice)
    rest = text[heard.line.tokens[behind].start :]
    changes = read_answer(rest, "target", context)
    when = find_deadline(rest, context) or day_of_length(rest, heard.line.language, context)
    fields = (
        changes.model_dump(include={"value", "unit", "relative", "guess", "per"}) if changes.reply == "value" else {}
    )
    day = when.day if when else None
    return Answer(
        text=text, reply="value" if fields else ("date" if day else "other"), choice=choice, date=day, **fields
    )
