"""An answer to a question of the coach, read for what it answers. Refuses to fill in what only the question knows."""

import datetime as dt
from dataclasses import replace
from typing import Any

from pydantic import BaseModel, ConfigDict

from dialogs.language.answers.choices import read_choice
from dialogs.language.answers.hearing import Heard, day_of_length, deadline_of, hear
from dialogs.language.answers.replies import Reply, reply_of, says_none
from dialogs.language.goals.beside import preposition
from dialogs.language.goals.candidate import Candidate
from dialogs.language.goals.candidates import find_candidates
from dialogs.language.goals.channels import choose_channel, find_channels
from dialogs.language.goals.deadlines import Deadline, find_deadline
from dialogs.language.goals.line import Line
from dialogs.language.goals.measures import choose_measure
from dialogs.language.goals.reading import Amount
from dialogs.language.goals.refining import refine, unit_for
from dialogs.language.goals.relative import is_relative
from dialogs.language.goals.rhythm import period_of
from dialogs.language.goals.scene import Standing, set_scene
from dialogs.language.goals.standing import assign
from dialogs.language.words.context import Context
from dialogs.language.words.vocabulary import Cue

_CLAUSE = 5
_NEXT = 4
_NEARLY = frozenset("~≈±")


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
    reply = reply_of(heard, context)
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


def _value(heard: Heard, unit: str | None) -> Answer:
    """The amount that answers: where the person wants to be for a target, where he stands for a baseline."""
    line = heard.line
    if says_none(heard):
        return Answer(text=heard.text, reply="value", value=0, unit=unit, relative=False, guess=False)
    standing = _standing(heard)
    first, other = standing.target, standing.baseline
    if heard.asking == "baseline":
        first, other = (standing.baseline or standing.target), (standing.target if standing.baseline else None)
    one = first or other or heard.amounts[-1]
    metric = heard.mentions[0].name if heard.mentions else None
    moves = [*line.any_named("directions", "increase", "decrease"), *_additions(line)]
    said = preposition(line, one)
    rate = unit == "percent" and said != "by" and one.value > 0  # "10%", asked where a rate of 20% is to go
    arrived = one.kind == "percent" and (said == "to" or (not moves and (rate or _levels(line, one))))
    relative = (heard.asking != "baseline" and not arrived) and is_relative(
        line, one, metric, moves=moves, baseline=other if other is not one else None
    )
    said_unit = _unit(heard, one, metric, standing)
    return Answer(
        text=heard.text,
        reply="value",
        value=one.value,
        unit=said_unit or unit,
        relative=relative,
        guess=(one.guess and not _wished(line, one)) or _guesses(heard, one),
        per=period_of(line, one, timed=False),
        baseline=Amount(value=other.value, unit=_unit(heard, other, metric, standing) or unit)
        if other and other is not one
        else None,
    )


def _levels(line: Line, one: Candidate) -> bool:
    """Whether a percentage is a level by the words before it: «نوصل 4%», "keep it under 3 %", "stay at 95 %"."""
    return any(0 <= one.first - cue.last <= _CLAUSE for cue in line.any_named("directions", "reach", "keep"))


def _standing(heard: Heard) -> Standing:
    line, amounts = heard.line, _meant(heard)
    past = heard.said.get("past", ())
    if len(amounts) > 1 and past:
        behind = [[one for one in amounts if _told_of(heard.line, one, cue)] for cue in past]
        gone = [some[0] for some in behind if some]
        amounts = [one for one in amounts if one not in gone] or amounts
    if len(amounts) == 1:
        return Standing(None, amounts[0]) if heard.asking != "baseline" else Standing(amounts[0], None)
    _, pairs = find_candidates(line, durations=True)
    metric = choose_measure(line, heard.mentions, [], [], amounts)
    scene = set_scene(line, (amounts, pairs), (metric, heard.mentions), [])
    moving = scene.moved or heard.asking != "target" or any(pair.moving for pair in pairs)
    said = assign(scene._replace(moved=moving))
    told = any(cue.first < amounts[0].first for cue in line.named("cues", "fell"))
    return Standing(said.target, None) if told and heard.asking == "baseline" and said.target else said


def _meant(heard: Heard) -> list[Candidate]:
    """The amounts without those refused ("not 50, 70") and, where somebody stands, the last of several dated ones."""
    refused = {no.last for no in heard.line.named("cues", "not")}
    meant = [one for one in heard.amounts if one.first not in refused] or list(heard.amounts)
    if heard.asking != "baseline" or len(meant) == 1:
        return meant
    scores = [one for one in meant if one.kind == "points"]
    dated = [one for one in meant if _dated(heard.line, one)]
    return scores or (meant[-1:] if dated == meant else meant)


def _dated(line: Line, one: Candidate) -> bool:
    """Whether a date follows an amount: "70 in October"."""
    return any(span.kind == "date" and 0 <= span.start_at - one.end <= _NEXT for span in line.spans)


def _told_of(line: Line, one: Candidate, past: Cue) -> bool:
    """Whether an amount follows a word of the past that tells of no other, with no word of the present between."""
    others = find_candidates(line, durations=False)[0]
    if any(0 <= past.first - other.last <= 1 for other in others):
        return False
    now = any(past.last <= cue.first < one.first for cue in line.named("cues", "now"))
    return 0 <= one.first - past.last <= _CLAUSE and not now


def _guesses(heard: Heard, one: Candidate) -> bool:
    """Whether a guess is named at this amount; the "or" of "or less" and the "like" of "I'd like" name none."""
    if not _NEARLY.isdisjoint(heard.text):
        return True
    wider = [*heard.line.any_named("cues", "less", "more"), *heard.line.named("cues", "want")]
    taken = [cue for cue in wider if cue.weight > 1]
    return any(
        _of(heard, cue) in {None, one}
        and (cue.weight > 1 or not any(other.first <= cue.first < other.last for other in taken))
        for cue in heard.said.get("guess", ())
    )


def _additions(line: Line) -> list[Cue]:
    """The words of adding: "add 15"."""
    return [cue for cue in line.named("directions", "gain") if line.tokens[cue.first].folded.startswith("add")]


def _wished(line: Line, one: Candidate) -> bool:
    """Whether the "like" before an amount is a wish: "I'd like 500"."""
    at = one.first - 1
    said = at >= 0 and line.tokens[at].folded == "like"
    return said and any(cue.first <= at < cue.last or cue.last == at for cue in line.named("cues", "want"))


def _of(heard: Heard, cue: Cue) -> Candidate | None:
    """The amount that follows a word."""
    return next((one for one in heard.amounts if one.first >= cue.last), None)


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
