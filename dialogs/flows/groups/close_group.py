"""What a trainer does only once, asked first: closing, deleting, another code, letting a member go, taking work back.

Refuses to do any of it on one tap.
"""

from __future__ import annotations

from typing import Literal

from dialogs.buttons import link
from dialogs.domain.training.tasks import title_of
from dialogs.domain.training.taught import member_of, room_of, task_of
from dialogs.domain.training.training import Room
from dialogs.effects import Choice, DeleteAssignment, DeleteGroup, Effect, LeaveGroup, SaveGroup, SendFile
from dialogs.events import Known
from dialogs.flow import Draft, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.asking.answering import sure_said
from dialogs.flows.groups.invited import way_in
from dialogs.messages import TN, T, Text, Words, inline, paragraphs

Deed = Literal["close", "delete", "code", "member", "work"]


class CloseGroupDraft(Draft):
    """What is to be done, to which group, member or exercises (`which`), and whether it is meant."""

    group_id: str = ""
    deed: Deed = "close"
    which: str = ""
    sure: Literal["yes", "sheet", "no"] | None = None


def ask_sure(draft: CloseGroupDraft, known: Known) -> Question:
    """Say what goes with it, and ask whether it is meant."""
    room = room_of(known.training, draft.group_id)
    if room is None:
        return Question(T("That isn't there any more."), (Option("no", T("On with it")),))
    sheet = (Option("sheet", T("First the spreadsheet, then delete")),)
    options = (
        Option("yes", _YES[draft.deed]),
        *(sheet if draft.deed == "delete" and room.submissions else ()),
        Option("no", T("No, it stays")),
    )
    return Question(_asked(draft, known, room), options)


_YES: dict[Deed, Text] = {
    "close": T("Yes, close the group"),
    "delete": T("Yes, delete the group"),
    "code": T("Yes, a new code"),
    "member": T("Yes, remove"),
    "work": T("Yes, take them back"),
}


def _asked(draft: CloseGroupDraft, known: Known, room: Room) -> Text:
    name = Words(room.group.name)
    match draft.deed:
        case "close":
            return T(
                "Shall “{name}” be closed? Nobody joins or answers any more, and the members are offered a summary "
                "of what they did. You still read everything.",
                name=name,
            )
        case "delete":
            return inline(T("Shall “{name}” be deleted?", name=name), _goes(room))
        case "code":
            return T("Shall “{name}” get a new code? The old one and its link open nothing then.", name=name)
        case "member":
            found = member_of(known.training, draft.which)
            called = Words(found[1].name if found else "")
            return T("Shall {name} be removed from the group? Their answers are deleted with it.", name=called)
        case _:  # work
            return _back(draft, known)


def _goes(room: Room) -> Text:
    """What is deleted along with a group."""
    count = len(room.submissions)
    if not count:
        return T("There is no undo.")
    return TN(
        "Its members lose it too, one answer is deleted with it, and there is no undo.",
        "Its members lose it too, {n} answers are deleted with it, and there is no undo.",
        n=count,
    )


def _back(draft: CloseGroupDraft, known: Known) -> Text:
    found = task_of(known.training, draft.which)
    title = title_of(found[1]) if found else Words("")
    count = sum(one.assignment_id == draft.which for one in found[0].submissions) if found else 0
    asked = T("Shall the exercises “{title}” be taken back?", title=title)
    lost = TN("One answer to them is deleted too.", "{n} answers to them are deleted too.", n=count)
    return inline(asked, lost if count else None)


def read_sure(said: Said, draft: CloseGroupDraft, known: Known) -> Result:
    """Take the yes or the no."""
    return sure_said(said, known)


def why_sure(draft: CloseGroupDraft, known: Known) -> Text:
    """Why it is asked."""
    return T("It can't be taken back, and it concerns others too; so I ask first.")


def finish(draft: CloseGroupDraft, known: Known) -> Finished:
    """Do it, or leave everything as it is."""
    room = room_of(known.training, draft.group_id)
    if room is None:
        return Finished(T("That isn't there any more."), links=(Choice(link("groups"), T("My groups")),))
    page = (Choice(link("class", room.group.id), T("The group's page")),)
    if draft.sure in (None, "no"):
        return Finished(T("Everything stays as it is."), links=page)
    match draft.deed:
        case "close":
            return _closed(room, known)
        case "delete":
            sheet = (SendFile("group_sheet", group_id=room.group.id),) if draft.sure == "sheet" else ()
            gone: tuple[Effect, ...] = (*sheet, DeleteGroup(room.group.id))
            return Finished(T("It is deleted, with all that was in it."), gone, links=_GROUPS)
        case "code":
            group = room.group.model_copy(update={"code": known.training.new_code})
            say = paragraphs(T("✅ It has a new code."), *way_in(group, known))
            return Finished(say, (SaveGroup(group),), links=page)
        case "member":
            return Finished(T("Removed, with all answers."), (LeaveGroup(draft.which),), links=page)
        case _:  # work
            return Finished(T("Taken back."), (DeleteAssignment(draft.which),), links=page)


_GROUPS = (Choice(link("groups"), T("My groups")),)


def _closed(room: Room, known: Known) -> Finished:
    group = room.group.model_copy(update={"closed_on": known.today, "code": None})
    say = T("✅ “{name}” is closed. The members hear of it, and find a summary of what they did.", name=group.name)
    links = (
        Choice(link("class_sheet", group.id), T("Spreadsheet")),
        Choice(link("class_picture", group.id), T("As a picture")),
        Choice(link("class", group.id), T("The group's page")),
    )
    return Finished(say, (SaveGroup(group),), links=links)


CLOSE_GROUP = Flow("close_group", CloseGroupDraft, (Step("sure", ask_sure, read_sure, why_sure),), finish)
