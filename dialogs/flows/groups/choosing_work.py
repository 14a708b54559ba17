"""Which exercises of the stock a group gets: the kind, the level, how many. Refuses to show what is in them."""

from __future__ import annotations

from dialogs.domain.training.exercises import KINDS
from dialogs.domain.training.own_rows import kind_called, plain
from dialogs.domain.training.practice_words import KIND_NAMES
from dialogs.domain.training.training import ITEMS, Room
from dialogs.events import Known
from dialogs.flow import Accept, Option, Question, Result, Said
from dialogs.flows.asking.answering import otherwise, understand
from dialogs.flows.groups.work_draft import ANY_LEVEL, WorkDraft, available
from dialogs.messages import TN, T, Text, Words

LEVELS: dict[str, Text] = {
    "1": T("Easy"),
    "2": T("Medium"),
    "3": T("Hard"),
    "0": T("All levels"),
}
USUAL = (3, 5, 10)


def ask_group(draft: WorkDraft, known: Known) -> Question:
    """Ask which group, where several are open and none was named."""
    rooms = open_rooms(known)
    return Question(
        T("For which group?"), tuple(Option(one.group.id, Words(one.group.name), long=True) for one in rooms)
    )


def read_group(said: Said, draft: WorkDraft, known: Known) -> Result:
    """Take a group by its button, its number or its name."""
    rooms = open_rooms(known)
    if said.option is not None:
        return Accept({"group_id": said.option})
    called = next((one for one in rooms if plain(one.group.name) == plain(said.text)), None)
    if called is not None:
        return Accept({"group_id": called.group.id})
    answer = understand(said.text, "choice", known, options=len(rooms))
    if answer.choice:
        return Accept({"group_id": rooms[answer.choice[0] - 1].group.id})
    return otherwise(answer, T("One of the buttons is enough."))


def why_group(draft: WorkDraft, known: Known) -> Text:
    """Why it is asked."""
    return T("Only the members of that group get the exercises.")


def open_rooms(known: Known) -> tuple[Room, ...]:
    """The groups of the person that are not closed."""
    return tuple(room for room in known.training.taught if room.group.closed_on is None)


def ask_kind(draft: WorkDraft, known: Known) -> Question:
    """Ask for a kind of the stock, or for exercises of one's own."""
    kinds = tuple(Option(kind, KIND_NAMES[kind]) for kind in KINDS)
    text = T("Which exercises should the group get? Many are ready; your own are just as welcome.")
    return Question(text, (*kinds, Option("own", T("My own exercises"))), side_by_side=2)


def read_kind(said: Said, draft: WorkDraft, known: Known) -> Result:
    """Take a kind by its button, its number or its name."""
    if said.option is not None:
        return Accept({"kind": said.option})
    named_kind = kind_called(said.text)
    if named_kind in KINDS:
        return Accept({"kind": named_kind})
    answer = understand(said.text, "choice", known, options=len(KINDS) + 1)
    if answer.choice:
        return Accept({"kind": (*KINDS, "own")[answer.choice[0] - 1]})
    return otherwise(answer, T("One of the buttons is enough."))


def why_kind(draft: WorkDraft, known: Known) -> Text:
    """What the kinds are."""
    return T(
        "Each kind trains one step: telling a wish from a goal, finding what is missing, choosing a measure, reading "
        "numbers and so on. The numbers in them differ from person to person."
    )


def of_the_stock(draft: WorkDraft, known: Known) -> bool:
    """Whether the exercises come from the stock."""
    return draft.assignment_id is None and draft.kind != "own"


def ask_level(draft: WorkDraft, known: Known) -> Question:
    """Ask how hard they shall be."""
    there = {str(one.level) for one in available(draft.model_copy(update={"level": None}), known)}
    options = tuple(Option(level, name) for level, name in LEVELS.items() if level in there or level == str(ANY_LEVEL))
    return Question(T("How hard should they be?"), options, side_by_side=2)


def read_level(said: Said, draft: WorkDraft, known: Known) -> Result:
    """Take a level by its button or its number among them."""
    offered = [option.id for option in ask_level(draft, known).options]
    if said.option in offered:
        return Accept({"level": int(said.option or 0)})
    answer = understand(said.text, "choice", known, options=len(offered))
    if answer.choice:
        return Accept({"level": int(offered[answer.choice[0] - 1])})
    return otherwise(answer, T("One of the buttons is enough."))


def why_level(draft: WorkDraft, known: Known) -> Text:
    """What the levels mean."""
    return T("Easy ones have one point to see, hard ones several at once. All levels begins with the easy ones.")


def ask_many(draft: WorkDraft, known: Known) -> Question:
    """Ask how many, as far as there are."""
    most = _most(draft, known)
    text = TN("There is one of them. Shall it be set?", "How many of them? There are up to {n}.", n=most)
    counts = [count for count in USUAL if count <= most] or [most]
    options = tuple(Option(str(count), T("{n}", n=count)) for count in counts)
    return Question(text, options, numeric=True, side_by_side=len(counts))


def read_many(said: Said, draft: WorkDraft, known: Known) -> Result:
    """Take a number that there is."""
    most = _most(draft, known)
    if said.option is not None:
        return Accept({"many": min(int(said.option), most)})
    answer = understand(said.text, "baseline", known)
    if answer.reply == "value" and answer.value is not None and 1 <= answer.value <= most:
        return Accept({"many": int(answer.value)})
    return otherwise(answer, T("A number from 1 to {most} is enough.", most=most))


def why_many(draft: WorkDraft, known: Known) -> Text:
    """How long exercises take."""
    return T("Five exercises take about five minutes.")


def _most(draft: WorkDraft, known: Known) -> int:
    return min(len(available(draft, known)), ITEMS)
