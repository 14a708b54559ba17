"""Another name in a training group, of the member's own choice. Refuses to change anything else of them."""

from __future__ import annotations

from dialogs.buttons import link
from dialogs.domain.training.tasks import joined, me
from dialogs.domain.training.training import NAME
from dialogs.effects import Choice, SaveMember
from dialogs.events import Known
from dialogs.flow import Accept, Again, Draft, Finished, Flow, Question, Result, Said, Step
from dialogs.flows.asking.answering import otherwise, understand
from dialogs.messages import T, Text

GONE = T("You are not in this group any more.")


class RenameDraft(Draft):
    """In which group, and the name from here on."""

    group_id: str = ""
    name: str | None = None


def name_in(text: str) -> str | None:
    """A name that was typed, on one line; `None` for what is none."""
    name = " ".join(text.split())
    return name if len(name) <= NAME and any(map(str.isalpha, name)) else None


def read_name(said: Said, known: Known) -> Result:
    """Take a name, wherever one is asked for."""
    answer = understand(said.text, "yes_no", known)
    if answer.reply == "question":
        return otherwise(answer, T("A name is enough."))
    name = name_in(said.text)
    return Again(T("A name of up to {most} letters is enough.", most=NAME)) if name is None else Accept({"name": name})


def _is_there(draft: RenameDraft, known: Known) -> bool:
    return joined(known.training, draft.group_id) is not None


def ask(draft: RenameDraft, known: Known) -> Question:
    """Ask for the name that the trainer sees from here on."""
    room = joined(known.training, draft.group_id)
    assert room is not None  # noqa: S101 - asked only where it is there
    return Question(T("Which name should {trainer} see from here on?", trainer=room.group.trainer))


def read(said: Said, draft: RenameDraft, known: Known) -> Result:
    """Take the name."""
    return read_name(said, known)


def why(draft: RenameDraft, known: Known) -> Text:
    """What the name is for."""
    return T("Under this name your answers stand in the trainer's list. Any name will do that the trainer can place.")


def finish(draft: RenameDraft, known: Known) -> Finished:
    """Keep the name."""
    room = joined(known.training, draft.group_id)
    if room is None or draft.name is None:
        return Finished(GONE, links=(Choice(link("groups"), T("My groups")),))
    renamed = me(room).model_copy(update={"name": draft.name})
    said = T("✅ {trainer} sees {name} from here on.", trainer=room.group.trainer, name=draft.name)
    return Finished(said, (SaveMember(renamed),), links=(Choice(link("group", room.group.id), T("The group's page")),))


RENAME = Flow("rename", RenameDraft, (Step("name", ask, read, why, when=_is_there),), finish, literal=True)
