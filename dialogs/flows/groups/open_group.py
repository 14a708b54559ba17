"""Opening a training group: its name, and the name that its members know the trainer by. Refuses to decide who may."""

from __future__ import annotations

from dialogs.buttons import link
from dialogs.domain.training.training import NAME, TITLE, Group
from dialogs.effects import Choice, SaveGroup
from dialogs.events import Known
from dialogs.flow import Accept, Again, Draft, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.asking.answering import country_of
from dialogs.flows.groups.invited import way_in
from dialogs.messages import T, Text, Words, paragraphs


class OpenGroupDraft(Draft):
    """What the group and its trainer are called."""

    name: str | None = None
    trainer: str | None = None


def ask_name(draft: OpenGroupDraft, known: Known) -> Question:
    """Ask what the group is called."""
    return Question(T("What should the group be called? Its members see this name."))


def read_name(said: Said, draft: OpenGroupDraft, known: Known) -> Result:
    """Take a name that fits on one line."""
    name = line_of(said.text)
    if not name or len(name) > TITLE:
        return Again(T("A name of up to {most} letters is enough, such as “Marketing, spring 2027”.", most=TITLE))
    return Accept({"name": name})


def why_name(draft: OpenGroupDraft, known: Known) -> Text:
    """What a name is for."""
    return T("Who joins sees first which group it is and who trains it, and agrees only then.")


def ask_trainer(draft: OpenGroupDraft, known: Known) -> Question:
    """Ask for the trainer's name, offering those used before."""
    before = _names(known)
    return Question(
        T("And which name do the members see as the trainer's?"),
        tuple(Option(f"n{place}", Words(name)) for place, name in enumerate(before)),
    )


def read_trainer(said: Said, draft: OpenGroupDraft, known: Known) -> Result:
    """Take a name, or one of those used before."""
    if said.option is not None:
        return Accept({"trainer": _names(known)[int(said.option[1:])]})
    name = line_of(said.text)
    if not name or len(name) > NAME:
        return Again(T("A name of up to {most} letters is enough; it may be the first name alone.", most=NAME))
    return Accept({"trainer": name})


def _names(known: Known) -> tuple[str, ...]:
    return tuple(dict.fromkeys(room.group.trainer for room in reversed(known.training.taught)))[:3]


def line_of(text: str) -> str:
    """What was typed as one line, without its edges."""
    return " ".join(text.split())


def finish(draft: OpenGroupDraft, known: Known) -> Finished:
    """Open the group, and say how people get in."""
    group = Group(
        id=known.new_id,
        name=draft.name or "",
        trainer=draft.trainer or "",
        code=known.training.new_code,
        language=known.language,
        country=country_of(known),
        opened_on=known.today,
    )
    say = paragraphs(T("✅ The group “{name}” is open.", name=group.name), *way_in(group, known))
    links = (
        Choice(link("set_work", group.id), T("Set exercises")),
        Choice(link("class", group.id), T("The group's page")),
    )
    return Finished(say, (SaveGroup(group),), links=links)


OPEN_GROUP = Flow(
    "open_group",
    OpenGroupDraft,
    (
        Step("name", ask_name, read_name, why_name),
        Step("trainer", ask_trainer, read_trainer, why_name),
    ),
    finish,
    literal=True,
)
