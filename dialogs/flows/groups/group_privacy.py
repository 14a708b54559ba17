"""What of a person is seen in training groups, and what becomes of it when they are forgotten. Refuses to decide it."""

from __future__ import annotations

from dialogs.domain.training.tasks import me
from dialogs.events import Known
from dialogs.messages import TN, T, Text, lines

NAMED = 5


def seen_in_groups(known: Known) -> Text | None:
    """What trainers see of this person, group by group; `None` for who is in none."""
    training = known.training
    if not training.joined and not training.taught:
        return None
    seen = [
        T(
            "In the group “{group}”, {trainer} sees the name {name}, your answers there and their grades; "
            "nothing else.",
            group=room.group.name,
            trainer=room.group.trainer,
            name=me(room).name,
        )
        for room in training.joined[:NAMED]
    ]
    copies = T("What a trainer saved as a file stays with that trainer.") if seen else None
    own = T("Of the members of your own groups you see their practice there, and nothing else of them.")
    return lines(*seen, copies, own if training.taught else None)


def goes_with_groups(known: Known) -> Text | None:
    """What of training groups is deleted with this person; `None` for who is in none."""
    joined, taught = known.training.joined, known.training.taught
    if not joined and not taught:
        return None
    left = [T("Your answers in the group “{group}” go too.", group=room.group.name) for room in joined[:NAMED]]
    ended = [
        TN(
            "Your group “{group}” ends, and what its one member answered goes.",
            "Your group “{group}” ends, and what its {n} members answered goes.",
            n=len(room.members),
            group=room.group.name,
        )
        if room.members
        else T("Your group “{group}” ends.", group=room.group.name)
        for room in taught[:NAMED]
    ]
    copies = T("What a trainer saved as a file stays with that trainer.") if left else None
    return lines(*left, copies, *ended)
