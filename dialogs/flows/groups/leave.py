"""Leaving a training group, with one's answers as a file or without; they are deleted. Refuses to keep anybody."""

from __future__ import annotations

from typing import Literal

from dialogs.buttons import link
from dialogs.domain.training.tasks import joined, me
from dialogs.effects import Choice, Effect, LeaveGroup, SendFile
from dialogs.events import Known
from dialogs.flow import Accept, Draft, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.asking.answering import otherwise, understand
from dialogs.language.answers.options_said import options_said, words_of
from dialogs.messages import T, Text, paragraphs

GONE = T("You are not in this group any more.")


class LeaveDraft(Draft):
    """Which group, and how to leave it: `take` the answers along, `delete` them, or `stay` after all."""

    group_id: str = ""
    way: Literal["take", "delete", "stay"] | None = None


def _is_there(draft: LeaveDraft, known: Known) -> bool:
    return joined(known.training, draft.group_id) is not None


def ask(draft: LeaveDraft, known: Known) -> Question:
    """Say what leaving does, and offer the answers as a file first."""
    room = joined(known.training, draft.group_id)
    if room is None:
        return Question(GONE, (Option("stay", T("Go on")),))
    group, stay = room.group, Option("stay", T("Stay"))
    ends = T("Leaving “{group}” ends what {trainer} sees of you at once.", group=group.name, trainer=group.trainer)
    if not room.submissions:
        return Question(ends, (Option("delete", T("Leave")), stay))
    goes = T(
        "Your answers there are deleted as well. A table that {trainer} saved before is out of my reach.",
        trainer=group.trainer,
    )
    take = Option("take", T("Take my answers along, and leave"))
    return Question(paragraphs(ends, goes), (take, Option("delete", T("Delete them, and leave")), stay))


def read(said: Said, draft: LeaveDraft, known: Known) -> Result:
    """Take a way; typed, only a plain yes or no is one."""
    if said.option is not None:
        return Accept({"way": said.option})
    room = joined(known.training, draft.group_id)
    ways = 3 if room is not None and room.submissions else 2
    answer = understand(said.text, "choice", known, options=ways)
    if len(answer.choice) == 1:
        return Accept({"way": ("take", "delete", "stay")[3 - ways :][answer.choice[0] - 1]})
    answer = understand(said.text, "yes_no", known)
    if answer.reply == "no" or options_said(said.text, {"stay": words_of("stay")}):
        return Accept({"way": "stay"})
    return otherwise(answer, T("One of the buttons is enough."))


def why(draft: LeaveDraft, known: Known) -> Text:
    """Why it is asked."""
    return T("What is deleted here can't be brought back, so the answers can be taken along as a file first.")


def finish(draft: LeaveDraft, known: Known) -> Finished:
    """Let the person go, the file first; or leave all as it is."""
    room = joined(known.training, draft.group_id)
    if room is None:
        return Finished(GONE, links=(Choice(link("groups"), T("My groups")),))
    if draft.way not in ("take", "delete"):
        stays = (Choice(link("group", draft.group_id), T("The group's page")),)
        return Finished(T("All stays as it is."), links=stays)
    file: tuple[Effect, ...] = (SendFile("answers", group_id=draft.group_id),) if draft.way == "take" else ()
    said = T("You have left “{group}”; your answers there are deleted.", group=room.group.name)
    told = T("Your answers come as a file.") if file else None
    links = (Choice(link("groups"), T("My groups")), Choice(link("new"), T("A goal of my own")))
    return Finished(paragraphs(said, told), (*file, LeaveGroup(me(room).id)), links=links)


LEAVE = Flow("leave", LeaveDraft, (Step("way", ask, read, why, when=_is_there),), finish)
