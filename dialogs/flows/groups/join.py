"""Joining a training group: told what the trainer sees, agreed to, a name chosen. Refuses to look a code up.

What a code opens is known when it is typed, and anew at each answer of this interview, so that a group which closes
meanwhile lets nobody in.
"""

from __future__ import annotations

from typing import Literal

from dialogs.buttons import link
from dialogs.domain.training.training import Member
from dialogs.effects import Choice, JoinGroup
from dialogs.events import Known
from dialogs.flow import Accept, Draft, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.asking.answering import agreed, otherwise, understand
from dialogs.flows.groups.rename import read_name as read_typed_name
from dialogs.messages import T, Text, paragraphs

NOT_A_CODE = T("A code has eight signs, such as K7WX-9QMD. The trainer has it; /cancel ends this.")
NOTHING = T("No open group has this code. Perhaps a sign is different, or the group is closed; the trainer knows.")


class JoinDraft(Draft):
    """Which group, whether the person agrees to what the trainer sees, and the name of their choice."""

    code: str | None = None
    group_id: str = ""
    group: str = ""
    trainer: str = ""
    agree: Literal["yes", "no"] | None = None
    name: str | None = None


def ask_code(draft: JoinDraft, known: Known) -> Question:
    """Ask for the code."""
    return Question(T("What is the group's code? It has eight signs, such as K7WX-9QMD."))


def read_code(said: Said, draft: JoinDraft, known: Known) -> Result:
    """Say what a code looks like; one that is typed is looked up before this is reached."""
    return otherwise(understand(said.text, "yes_no", known), NOT_A_CODE)


def why_code(draft: JoinDraft, known: Known) -> Text:
    """What a code is for."""
    return T("The code says which group it is. Whoever trains the group hands it out, so that nobody else gets in.")


def ask_agree(draft: JoinDraft, known: Known) -> Question:
    """Say whose group it is and what the trainer will see, before anything is shown to anybody."""
    ends = T("You can leave at any time, and take your answers along or delete them. Is that all right?")
    text = paragraphs(
        T("The group is called “{group}”. Trainer: {trainer}", group=draft.group, trainer=draft.trainer),
        _seen(draft),
        ends,
    )
    return Question(text, (Option("yes", T("I agree")), Option("no", T("No, thanks"))), again=ends)


def _seen(draft: JoinDraft) -> Text:
    """What the trainer will see, and what nobody will."""
    return T(
        "What {trainer} will see: the name that you choose here and since when you are in, your answers to the "
        "group's exercises with their tries and hints, their grades and when they came. Never your goals, figures "
        "and plans, your own practice, your username or your phone number. The other members see nothing of you.",
        trainer=draft.trainer,
    )


def read_agree(said: Said, draft: JoinDraft, known: Known) -> Result:
    """Take a yes or a no; nobody joins by anything else."""
    if said.option is not None:
        return _YES if said.option == "yes" else _NO
    answer = understand(said.text, "yes_no", known)
    if answer.reply == "no":
        return _NO
    return _YES if agreed(answer, known) else otherwise(answer, T("Yes or no is enough."))


_YES = Accept({"agree": "yes"})
_NO = Accept({"agree": "no", "name": None})


def why_agree(draft: JoinDraft, known: Known) -> Text:
    """Why it is asked."""
    line = T(
        "In the trainer's list a line looks like this: “Omar: exercise 3, right after two tries, on Sunday”, with the "
        "answer under it. Nothing but the exercises of this group is in it."
    )
    aim = T("The trainer looks at the answers to comment on them; what you keep for yourself stays with you.")
    return paragraphs(line, aim)


def ask_name(draft: JoinDraft, known: Known) -> Question:
    """Ask for the name that the trainer sees."""
    return Question(T("Which name should {trainer} see? The first name is enough.", trainer=draft.trainer))


def read_name(said: Said, draft: JoinDraft, known: Known) -> Result:
    """Take a name that fits on one line."""
    return read_typed_name(said, known)


def why_name(draft: JoinDraft, known: Known) -> Text:
    """What the name is for."""
    return T("Under this name your answers stand in the trainer's list. Any name will do that the trainer can place.")


def finish(draft: JoinDraft, known: Known) -> Finished:
    """Let the person in, unless they would rather not, or the group closed meanwhile."""
    if draft.agree != "yes" or not draft.name:
        return Finished(T("All right; nobody has seen anything of you. The code works whenever you like."))
    found = known.training.found
    other = found is not None and found.what != "too_often"
    if found is not None and other and (found.group is None or found.group.id != draft.group_id):
        return Finished(NOTHING)
    member = Member(id=known.new_id, group_id=draft.group_id, name=draft.name, joined_at=known.now, heard=known.now)
    say = T("✅ You are in the group “{group}”, as {name}.", group=draft.group, name=draft.name)
    return Finished(say, (JoinGroup(member),), links=(Choice(link("group", draft.group_id), T("To the exercises")),))


JOIN = Flow(
    "join",
    JoinDraft,
    (
        Step("code", ask_code, read_code, why_code),
        Step("agree", ask_agree, read_agree, why_agree, needs=("code",)),
        Step("name", ask_name, read_name, why_name),
    ),
    finish,
    literal=True,
)
