"""How many there is room for beside how many there are: "18 children and room for 40". Refuses any other pair."""

from itertools import pairwise

from dialogs.language.goals.scene import Scene, Standing
from dialogs.language.words.particles import particles

_ROOM, _HOLDING, _BEFORE = particles("room"), particles("holding"), 3


def filled(scene: Scene) -> Standing | None:
    """Read what is there as today's level and what there is room for as the one to reach; `None` for anything else."""
    line = scene.line
    for now, whole in pairwise(scene.amounts):
        told = [token.folded for token in line.tokens[max(now.last, whole.first - _BEFORE) : whole.first]]
        room = not _ROOM.isdisjoint(told) and (told[-1] in _HOLDING or told[-1] in _ROOM)
        if room and now.kind == whole.kind == "count" and now.value < whole.value and not scene.moved:
            return Standing(now, whole)
    return None
