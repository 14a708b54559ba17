"""Conversations as text that people read and tests replay: `@ date`, `> user`, `< bot`, `! effect`. Refuses to run one.

A button pressed is `> [its label]`; the buttons offered stand in brackets on the last line of what the bot said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from datetime import date, datetime
from typing import Any, TextIO

from pydantic import BaseModel

from bot.isolates import bare
from bot.terminal.screen import plain
from dialogs import effects as wanted
from dialogs.domain.aimed import Amount, Guardrail
from dialogs.effects import Effect
from dialogs.language.goals.qualifiers import Qualifiers
from dialogs.language.goals.whereabouts import Place

_UNTOLD = {"id", "goal_id", "started_on", "on", "at"}
_OF_TRAINING = {"group_id", "member_id", "assignment_id", "items", "case"}
_MOMENTS = {"joined_at", "heard", "set_at", "judged_at", "replied_at"}


def said(payloads: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Write what the bot said: one `<` line a line, messages apart by an empty one."""
    for place, payload in enumerate(payloads):
        if place:
            yield "<"
        if payload["kind"] in ("document", "file"):
            yield f"< [file {payload['name']}]"
            continue
        for line in bare(plain(str(payload["html"]))).split("\n"):
            yield f"< {line}".rstrip()
        labels = [bare(button["text"]) for row in payload.get("keyboard", ()) for button in row]
        if labels:
            yield "< " + " ".join(f"[{label}]" for label in labels)


def done(effects: Iterable[Effect]) -> Iterator[str]:
    """Write what a turn wants kept, one `!` line an effect; of a profile that changes twice, the last."""
    wants = list(effects)
    profiles = [effect for effect in wants if isinstance(effect, wanted.SaveProfile)]
    for effect in wants:
        summary = "" if effect in profiles[:-1] else _summary(effect)
        if summary:
            yield f"! {summary}"


def dated(moment: datetime, *more: str) -> str:
    """Write a moment of the person's own day and hour."""
    return " ".join(["@", moment.strftime("%Y-%m-%dT%H:%M"), *more])


def _summary(effect: Effect) -> str:
    match effect:
        case wanted.SaveGoal(goal, change):
            return _facts("goal" if change is None else "goal changed", goal)
        case wanted.ScheduleReview(_, kind, on):
            return f"remind {kind} on={on}"
        case wanted.SaveMember(member):
            return "group muted" if member.muted else ""
        case wanted.Say():
            return ""
        case _ if type(effect) in _KEPT:
            name, kept = _KEPT[type(effect)]
            return _facts(name, getattr(effect, kept))
        case _:
            return _NAMES[type(effect)].format(effect)


_KEPT: dict[type[Effect], tuple[str, str]] = {
    wanted.SaveBusinessGoal: ("bigger goal", "goal"),
    wanted.SaveCheckIn: ("check-in", "check_in"),
    wanted.SaveReview: ("review", "review"),
    wanted.SavePlan: ("plan", "plan"),
    wanted.SaveProfile: ("profile", "profile"),
    wanted.SaveGroup: ("group", "group"),
    wanted.JoinGroup: ("joined", "member"),
    wanted.SaveAssignment: ("exercises", "assignment"),
    wanted.SaveSubmission: ("answer", "submission"),
    wanted.JudgeSubmission: ("judged", "submission"),
    wanted.Announce: ("written to all", "announcement"),
}
_NAMES = {
    wanted.DeleteCheckIn: "check-in taken back",
    wanted.DeleteGoal: "goal deleted",
    wanted.DeleteBusinessGoal: "bigger goal deleted",
    wanted.RestoreGoal: "goal restored",
    wanted.CancelReviews: "no more reminders",
    wanted.ForgetPerson: "person forgotten",
    wanted.SendFile: "file {0.kind}",
    wanted.SaveProgress: "practised {0.progress.id}",
    wanted.DeleteGroup: "group deleted",
    wanted.LeaveGroup: "group left",
    wanted.DeleteAssignment: "exercises taken back",
    wanted.UseInvitation: "invitation used",
}


def _facts(name: str, thing: BaseModel) -> str:
    told = [
        f"{field}={_fact(value)}"
        for field, value in thing
        if field not in _UNTOLD | _OF_TRAINING | _MOMENTS and value != type(thing).model_fields[field].get_default()
    ]
    return " ".join([name, *told])


def _fact(value: object) -> str:
    match value:
        case Amount():
            return _fact(value.value) + {"count": "", "percent": "%"}.get(value.unit, value.unit)
        case float():
            return f"{value:.12g}"
        case BaseModel():
            return "(" + _facts("", value).strip() + ")"
        case Guardrail() | Qualifiers() | Place():
            facts = ((field.name, getattr(value, field.name)) for field in fields(value))
            return "(" + " ".join(f"{name}={_fact(fact)}" for name, fact in facts if fact) + ")"
        case bool() | date():
            return str(value).lower()
        case tuple():
            return ",".join(map(_fact, value))
        case _:
            text = str(value)
            return f'"{text}"' if " " in text else text


class Recorder:
    """Writes a transcript while somebody chats."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def moment(self, moment: datetime, *more: str) -> None:
        """Note when what follows happens, in the person's own zone."""
        self._write([dated(moment, *more)])

    def user(self, text: str) -> None:
        """Note what the person typed."""
        self._write(["> " + text.replace("\n", "\n>> ")])

    def bot(self, payloads: Iterable[Mapping[str, Any]], effects: Iterable[Effect]) -> None:
        """Note what came of it."""
        self._write([*done(effects), *said(payloads), ""])

    def _write(self, lines: Iterable[str]) -> None:
        self._out.writelines(line + "\n" for line in lines)
        self._out.flush()
