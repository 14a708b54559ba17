"""A trainer's message to all members: written, seen once more, sent. Refuses to send anything unseen."""

from __future__ import annotations

from typing import Literal

from dialogs.buttons import link
from dialogs.domain.training.taught import room_of
from dialogs.domain.training.training import COMMENT, Announcement
from dialogs.effects import Announce, Choice
from dialogs.events import Known
from dialogs.flow import Accept, Again, Draft, Finished, Flow, Forget, Option, Question, Result, Said, Step
from dialogs.flows.asking.answering import sure_said
from dialogs.messages import TN, T, Text, Words, lines, paragraphs


class WriteAllDraft(Draft):
    """The group, the message, and whether it may go."""

    group_id: str = ""
    text: str | None = None
    sure: Literal["yes", "no"] | None = None


def ask_text(draft: WriteAllDraft, known: Known) -> Question:
    """Ask what to write."""
    return Question(T("What shall all members read?"))


def read_text(said: Said, draft: WriteAllDraft, known: Known) -> Result:
    """Take a message of a length that is read."""
    words = said.text.strip()
    if len(words) > COMMENT:
        return Again(T("A message to all has up to {most} letters, and this has {n}.", most=COMMENT, n=len(words)))
    return Accept({"text": words})


def why_text(draft: WriteAllDraft, known: Known) -> Text:
    """When it arrives."""
    return T(
        "It stands on the group's page at once, and comes with the next message that a member gets: one a week at "
        "most, at their own hours. Whoever muted the group reads it on its page."
    )


def ask_sure(draft: WriteAllDraft, known: Known) -> Question:
    """Show it once more, with how many it goes to."""
    room = room_of(known.training, draft.group_id)
    hearing = sum(not one.muted for one in room.members) if room is not None else 0
    muted = len(room.members) - hearing if room is not None else 0
    text = paragraphs(
        T("“{words}”", words=Words(draft.text or "")),
        lines(
            TN("One member hears of it.", "{n} members hear of it.", n=hearing),
            TN("One muted the group and reads it on its page.", "{n} muted it and read it on its page.", n=muted)
            if muted
            else None,
        ),
        T("Shall it go?"),
    )
    options = (Option("yes", T("Send it")), Option("other", T("Word it differently")), Option("no", T("Don't send")))
    return Question(text, options, again=T("Shall it go?"))


def read_sure(said: Said, draft: WriteAllDraft, known: Known) -> Result:
    """Take the yes, the no, or another wording."""
    if said.option == "other":
        return Forget(("text",))
    return sure_said(said, known)


def finish(draft: WriteAllDraft, known: Known) -> Finished:
    """Send it, unless the group closed meanwhile."""
    room = room_of(known.training, draft.group_id)
    if room is None:
        return Finished(T("That isn't there any more."), links=(Choice(link("groups"), T("My groups")),))
    links = (Choice(link("class", room.group.id), T("The group's page")),)
    if draft.sure != "yes" or not draft.text or room.group.closed_on is not None:
        return Finished(T("Nothing was sent."), links=links)
    one = Announcement(id=known.new_id, group_id=room.group.id, text=draft.text, at=known.now)
    return Finished(T("✅ It's on its way: each member hears of it at a good hour."), (Announce(one),), links=links)


WRITE_ALL = Flow(
    "write_all",
    WriteAllDraft,
    (
        Step("text", ask_text, read_text, why_text),
        Step("sure", ask_sure, read_sure, why_text, needs=("text",)),
    ),
    finish,
    literal=True,
)
