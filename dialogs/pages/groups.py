"""Training groups from the outside: the list of one's own, and what a typed code opens. Refuses to look codes up.

A code may come behind a link's /start, behind /join, where it was asked for, or by itself at any moment.
"""

from __future__ import annotations

from collections.abc import Iterable

from dialogs import engine
from dialogs.asked_code import WRITTEN_AS_CODE
from dialogs.buttons import link
from dialogs.domain.training.tasks import judged, left, to_do
from dialogs.domain.training.training import MEMBERS, Found, Group, Room
from dialogs.effects import Choice, Effect, SaveProfile, UseInvitation
from dialogs.engine import Turn
from dialogs.events import Known
from dialogs.flows.groups.join import NOT_A_CODE, NOTHING
from dialogs.messages import TN, Bold, T, Text, lines, paragraphs
from dialogs.pages import group_page
from dialogs.pages.ways import leave_wishless, way_back, ways_on
from dialogs.state import Frame, State

Outcome = tuple[State, tuple[Effect, ...]]


def groups(turn: Turn, _: str) -> Outcome:
    """List the groups that the person is in, and those they train; a code leads into another."""
    training = turn.known.training
    if not training.joined and not training.taught:
        turn.say(T("You are in no training group yet. The trainer's code leads into one."))
    else:
        turn.say(paragraphs(_listed(training.joined, training.taught, turn.known)))
    turn.links = (
        *_doors("group", training.joined),
        *_doors("class", training.taught),
        Choice(link("join"), T("Join by a code")),
        *((Choice(link("open_class"), T("Open a group of my own")),) if training.may_teach else ()),
        *way_back(turn),
    )
    return turn.done()


def _doors(action: str, rooms: Iterable[Room]) -> tuple[Choice, ...]:
    ordered = sorted(rooms, key=lambda room: room.group.closed_on is not None)
    return tuple(Choice(link(action, room.group.id), T("“{group}”", group=room.group.name)) for room in ordered)


def _listed(joined: Iterable[Room], taught: Iterable[Room], known: Known) -> Text:
    return paragraphs(
        *(lines(Bold(T("“{group}”", group=room.group.name)), _stands(room, known)) for room in joined),
        *(lines(Bold(T("“{group}”", group=room.group.name)), _trained(room)) for room in taught),
    )


def _stands(room: Room, known: Known) -> Text:
    """How it stands for a member, in one line."""
    trainer = T("Trainer: {trainer}", trainer=room.group.trainer)
    if room.group.closed_on is not None:
        return lines(trainer, T("It is closed."))
    open_ = sum(len(left(room, task)) for task in to_do(room, known.today))
    if not open_:
        return lines(trainer, T("Nothing is open at the moment."))
    return lines(trainer, TN("One exercise is open.", "{n} exercises are open.", n=open_))


def _trained(room: Room) -> Text:
    mine = T("You train this group; it is closed.") if room.group.closed_on else T("You train this group.")
    return lines(mine, TN("One member.", "{n} members.", n=len(room.members)) if room.members else T("No members yet."))


def join(turn: Turn, argument: str) -> Outcome:
    """Join by a code, which is asked for where none stands behind the command."""
    found = turn.known.training.found
    if found is not None:
        return _let_in(turn, found)
    if argument.strip():
        turn.say(NOT_A_CODE)
    return _ask_code(turn)


def _ask_code(turn: Turn) -> Outcome:
    _forget_joining(turn)
    turn.push("join", {})
    return engine.settle(turn)


def opened(turn: Turn, text: str) -> Outcome | None:
    """Take a typed code for what it opens; `None` where none was typed, or where it may be something else."""
    found, top = turn.known.training.found, turn.stack[-1] if turn.stack else None
    if found is None or (top is not None and top.flow == "join" and top.asked != "code"):
        return None
    asked = top is not None and top.flow == "join"
    written = WRITTEN_AS_CODE.fullmatch(text) is not None and any(map(str.isalpha, text))
    doubtful = found.what in ("nothing", "too_often") and (turn.stack or not written)
    return None if doubtful and not asked else _let_in(turn, found, asked=asked)


def started(turn: Turn) -> Outcome | None:
    """Follow a link into a group; `None` where it carried no code."""
    found = turn.known.training.found
    return None if found is None else _let_in(turn, found)


def _let_in(turn: Turn, found: Found, *, asked: bool = False) -> Outcome:
    _forget_joining(turn)
    _welcome(turn)
    match found.what:
        case "group" if found.group is not None:
            return _into(turn, found.group, found)
        case "invitation":
            return _invited(turn, found.code)
        case "too_often":
            turn.say(T("None of these codes opens anything. In an hour another one can be tried."))
        case _:
            turn.say(NOTHING)
            if asked:
                return _ask_code(turn)
    turn.links = (Choice(link("join"), T("Another code")), *ways_on(turn))
    return engine.settle(turn)


def _into(turn: Turn, group: Group, found: Found) -> Outcome:
    training = turn.known.training
    if any(room.group.id == group.id for room in training.taught):
        turn.say(T("“{group}” is your own group; others join by this code.", group=group.name))
        turn.links = (Choice(link("class", group.id), T("The group's page")),)
        return engine.settle(turn)
    if any(room.group.id == group.id for room in training.joined):
        turn.say(T("You are in this group already."))
        return group_page.group(turn, group.id)
    if found.members >= MEMBERS:
        turn.say(T("“{group}” is full; the trainer can open a second group.", group=group.name))
        turn.links = ways_on(turn)
        return engine.settle(turn)
    about = {"code": found.code, "group_id": group.id, "group": group.name, "trainer": group.trainer}
    leave_wishless(turn)
    turn.push("join", about)
    return engine.settle(turn)


def _invited(turn: Turn, code: str) -> Outcome:
    """Let an invited trainer in, who opens the first group at once."""
    profile = turn.known.profile.model_copy(update={"trainer": True})
    turn.want(UseInvitation(code), SaveProfile(profile))
    turn.say(T("Welcome among the trainers! The invitation is used up now, and you can open training groups."))
    if "open_group" in turn.flows and not turn.known.training.taught:
        leave_wishless(turn)
        turn.push("open_group", {})
        return engine.settle(turn)
    return groups(turn, "")


def _welcome(turn: Turn) -> None:
    """Say in a line who this is, to who comes by a link and has never been here."""
    if not turn.known.profile.welcomed:
        turn.say(T("I'm Hadaf, for goals and for practising them. What is kept and who sees it: /privacy."))
        turn.want(SaveProfile(turn.known.profile.model_copy(update={"welcomed": True})))


def _forget_joining(turn: Turn) -> None:
    def of_joining(frame: Frame) -> bool:
        return frame.flow == "join"

    turn.stack = tuple(frame for frame in turn.stack if not of_joining(frame))


def remarks(turn: Turn, argument: str) -> Outcome:
    """Show what the trainer said: of the group that is named, or of the only one with a word of its trainer."""
    with_words = [room.group.id for room in turn.known.training.joined if judged(room)]
    group_id = argument or (with_words[0] if len(with_words) == 1 else "")
    return group_page.WAYS["remarks"](turn, group_id) if group_id else groups(turn, "")


WAYS = {**group_page.WAYS, "groups": groups, "join": join, "remarks": remarks}
