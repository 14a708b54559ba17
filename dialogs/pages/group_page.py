"""A member's page of a training group: what is open, what the trainer said, how it goes, the way out.

Refuses to show anything of the other members, whose answers are not even known here.
"""

from __future__ import annotations

from collections.abc import Callable

from dialogs import engine
from dialogs.buttons import link
from dialogs.domain.training.tasks import answers_to, is_late, is_open, joined, judged, left, me, title_of, to_do
from dialogs.domain.training.training import Announcement, Assignment, Room, Submission
from dialogs.effects import Choice, Effect, FileKind, SaveMember, SendFile
from dialogs.engine import Turn
from dialogs.events import Known
from dialogs.flows.groups.reply import exercise_of, values_for
from dialogs.messages import TN, Bold, Day, T, Text, Words, lines, paragraphs
from dialogs.pages.ways import way_back, ways_on
from dialogs.state import State

Outcome = tuple[State, tuple[Effect, ...]]
View = Callable[[Turn, Room], Outcome]

SHOWN = 8
REMARKS = 5
LONG = 28


def missing_group(turn: Turn) -> Outcome:
    """Say that a group is gone, and what can be done instead."""
    turn.say(T("That group is no longer here: it was deleted, or you left it."))
    turn.links = (Choice(link("groups"), T("My groups")), *ways_on(turn))
    return turn.done()


def _of_a_group(view: View) -> Callable[[Turn, str], Outcome]:
    """A view of a group that the person is in; for any other id it says so."""

    def shown(turn: Turn, argument: str) -> Outcome:
        room = joined(turn.known.training, argument)
        return missing_group(turn) if room is None else view(turn, room)

    return shown


def _page(turn: Turn, room: Room) -> Outcome:
    known, group = turn.known, room.group
    closed = T("The group closed on {day}.", day=Day(group.closed_on)) if group.closed_on else None
    turn.say(
        paragraphs(
            lines(Bold(T("“{group}”", group=group.name)), T("Trainer: {trainer}", trainer=group.trainer), closed),
            _written(room),
            _tasks(room, known),
            _progress(room),
            T("Under the name: {name}", name=me(room).name),
        )
    )
    heard(turn, room)
    turn.links = (*_ways(room, known), *way_back(turn))
    return turn.done()


def heard(turn: Turn, room: Room) -> None:
    """Note that the person has seen by now what is new in a group."""
    turn.want(SaveMember(me(room).model_copy(update={"heard": turn.known.now})))


def _written(room: Room) -> Text | None:
    """What the trainer wrote to all last."""
    if not room.announcements:
        return None
    last: Announcement = max(room.announcements, key=lambda one: one.at)
    said, day = Words(last.text), Day(last.at.date())
    return T("{trainer} to all, {day}: {words}", trainer=room.group.trainer, day=day, words=said)


def _tasks(room: Room, known: Known) -> Text:
    if not room.assignments:
        return T("No exercises are set yet; you hear of them here.")
    done = [task for task in room.assignments if not left(room, task)]
    others = [*to_do(room, known.today), *_ahead(room, known)]
    told = [_line(room, task, known) for task in others[:SHOWN]]
    if done:
        told.append(TN("✅ One set of exercises is done.", "✅ {n} sets of exercises are done.", n=len(done)))
    return lines(*told) if told else T("Nothing is open at the moment.")


def _ahead(room: Room, known: Known) -> list[Assignment]:
    """What opens on a later day, the next first."""
    coming = [task for task in room.assignments if not is_open(room, task, known.today) and not room.group.closed_on]
    return sorted(coming, key=lambda task: task.opens_on)


def _line(room: Room, task: Assignment, known: Known) -> Text:
    facts = {"title": title_of(task), "done": len(answers_to(room, task)), "of": len(task.items)}
    if not is_open(room, task, known.today):
        return T("{title}: opens on {day}", title=title_of(task), day=Day(task.opens_on))
    if task.due_on is None:
        return T("{title}: {done} of {of}", **facts)
    if is_late(task, known.today):
        return T("{title}: {done} of {of}; it was due on {day}, and is still open", day=Day(task.due_on), **facts)
    return T("{title}: {done} of {of}, due on {day}", day=Day(task.due_on), **facts)


def _progress(room: Room) -> Text | None:
    """How it goes, for the member alone: no word of anybody else."""
    mine = [one for task in room.assignments for one in answers_to(room, task)]
    if not mine:
        return None
    waiting = sum(one.result is None for one in mine)
    graded, right = len(mine) - waiting, sum(one.result is True for one in mine)
    said = T("{right} of {n} answers right so far.", right=right, n=graded) if graded else None
    waits = TN(
        "One answer waits for {trainer}.", "{n} answers wait for {trainer}.", n=waiting, trainer=room.group.trainer
    )
    return lines(said, waits if waiting else None)


def _ways(room: Room, known: Known) -> tuple[Choice, ...]:
    group_id, open_ = room.group.id, to_do(room, known.today)
    quiet = (
        Choice(link("unhush", group_id), T("Remind me again"))
        if me(room).muted
        else Choice(link("hush", group_id), T("No reminders of it"))
    )
    return (
        *(Choice(link("task", task.id), title_of(task), long=len(task.title) > LONG) for task in open_[:SHOWN]),
        *((Choice(link("remarks", group_id), T("What the trainer said")),) if judged(room) else ()),
        *((Choice(link("certificate", group_id), T("Certificate")),) if certified(room) else ()),
        *((Choice(link("mine", group_id), T("My answers as a file")),) if room.submissions else ()),
        Choice(link("rename", group_id), T("Another name")),
        *((quiet,) if room.group.closed_on is None else ()),
        Choice(link("leave", group_id), T("Leave the group")),
    )


def certified(room: Room) -> bool:
    """Whether there is something to certify: the group is closed, or all its exercises are answered."""
    done = bool(room.assignments) and not any(left(room, task) for task in room.assignments)
    return bool(room.submissions) and (done or room.group.closed_on is not None)


def _remarks(turn: Turn, room: Room) -> Outcome:
    said = judged(room)
    if not said:
        turn.say(T("{trainer} has said nothing on your answers yet.", trainer=room.group.trainer))
        return _page(turn, room)
    turn.say(paragraphs(*(_remark(room, one) for one in said[:REMARKS])))
    heard(turn, room)
    turn.links = (
        Choice(link("reply", room.group.id), T("Write back")),
        Choice(link("group", room.group.id), T("The group's page")),
    )
    return turn.done()


def _remark(room: Room, one: Submission) -> Text:
    """An answer with the trainer's word on it, and what was written back."""
    return lines(
        exercise_of(room, one),
        _counted(one),
        T("{trainer}: {words}", trainer=room.group.trainer, words=one.comment) if one.comment else None,
        T("You: {words}", words=one.reply) if one.reply else None,
    )


def _counted(one: Submission) -> Text:
    return T("✅ It counts as right.") if one.result else T("⚠️ It does not count as right yet.")


def _file(kind: FileKind) -> View:
    def sent(turn: Turn, room: Room) -> Outcome:
        if not room.submissions or (kind == "certificate" and not certified(room)):
            return _page(turn, room)
        turn.want(SendFile(kind, group_id=room.group.id))
        return turn.done()

    return sent


def _muted(*, muted: bool) -> View:
    def changed(turn: Turn, room: Room) -> Outcome:
        turn.want(SaveMember(me(room).model_copy(update={"muted": muted})))
        if muted:
            turn.say(T("Nothing comes from this group by itself any more; its page is always there."))
        else:
            turn.say(T("When exercises open or the trainer writes, you hear of it, once a week at most."))
        turn.links = (Choice(link("group", room.group.id), T("The group's page")),)
        return turn.done()

    return changed


def hushed_all(turn: Turn) -> bool:
    """Mute all groups that the person is in; `False` where nothing would have come from any."""
    loud = [room for room in turn.known.training.joined if not me(room).muted and room.group.closed_on is None]
    turn.want(*(SaveMember(me(room).model_copy(update={"muted": True})) for room in loud))
    return bool(loud)


def _begun(flow: str) -> View:
    def begun(turn: Turn, room: Room) -> Outcome:
        if flow == "reply" and not judged(room):
            return _remarks(turn, room)
        turn.stack = tuple(frame for frame in turn.stack if frame.flow != flow)
        turn.push(flow, values_for(room) if flow == "reply" else {"group_id": room.group.id})
        return engine.settle(turn)

    return begun


group = _of_a_group(_page)

WAYS = {
    "group": group,
    "remarks": _of_a_group(_remarks),
    "mine": _of_a_group(_file("answers")),
    "certificate": _of_a_group(_file("certificate")),
    "hush": _of_a_group(_muted(muted=True)),
    "unhush": _of_a_group(_muted(muted=False)),
    "leave": _of_a_group(_begun("leave")),
    "reply": _of_a_group(_begun("reply")),
    "rename": _of_a_group(_begun("rename")),
}
