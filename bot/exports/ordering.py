"""What a file is to show, written down in the turn as JSON with every word rendered; refuses to draw it.

The row keeps what was known when it was asked for, so that a file which leaves an hour later says what it said then.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from bot import outgoing
from bot.text import render
from dialogs.messages import T, Words
from storage.store import Draft

if TYPE_CHECKING:
    from bot.voice import Voice
    from dialogs.domain.goal import Goal
    from dialogs.effects import FileKind, SendFile
    from dialogs.events import Known

ENDINGS: dict[FileKind, str] = {
    "plan": "pdf",
    "card": "png",
    "chart": "png",
    "calendar": "ics",
    "sheet": "xlsx",
    "group_sheet": "xlsx",
    "group_picture": "png",
    "certificate": "png",
    "answers": "xlsx",
}
OF_GROUPS = frozenset(("group_sheet", "group_picture", "certificate", "answers"))
FAILED = T(
    "That file could not be made, and I'm sorry. All that is kept is safe; “Everything” under /export still works."
)
_UNDER_WAY = frozenset({"active", "paused"})


def ordered(effect: SendFile, known: Known, voice: Voice, everything: Callable[[], dict[str, Any]]) -> Draft:
    """Lay out the file that an effect asks for: `data` at once, any other as what `bot.exports.drawing` draws."""
    day = known.today.isoformat()
    if effect.kind == "data":
        return outgoing.document(f"hadaf-{day}.json", everything())
    return Draft(
        {
            "kind": "file",
            "what": effect.kind,
            "name": f"hadaf-{effect.kind.replace('_', '-')}-{day}.{ENDINGS[effect.kind]}",
            "data": (_of_group if effect.kind in OF_GROUPS else _content)(effect, known, voice),
            "failed": render(FAILED, voice),
        }
    )


def _content(effect: SendFile, known: Known, voice: Voice) -> dict[str, Any]:
    from bot.exports import card, chart, days, paper, sheets  # noqa: PLC0415 - nobody's first word needs them
    from bot.exports.pen import Pen  # noqa: PLC0415 - as above

    pen = Pen(voice)
    goals = _goals(effect, known)
    match effect.kind:
        case "plan":
            return paper.content(goals, known, pen, () if effect.goal_id else known.business_goals)
        case "card":
            return card.content(goals[0], known, pen)
        case "chart":
            return chart.content(goals[0], known, pen)
        case "calendar":
            return days.content(goals, known, pen, known.business_goals if effect.goal_id is None else None)
        case _:
            return sheets.content(known, pen)


def _of_group(effect: SendFile, known: Known, voice: Voice) -> dict[str, Any]:
    """A file of a training group; nothing, which cannot be drawn, where the person is out of it by now."""
    from bot.exports import certificate, group_picture, group_tables, sheets  # noqa: PLC0415 - as above
    from bot.exports.pen import Pen  # noqa: PLC0415 - as above

    pen, training = Pen(voice), known.training
    taught = effect.kind in {"group_sheet", "group_picture"}
    rooms = training.taught if taught else training.joined
    room = next((one for one in rooms if one.group.id == effect.group_id and (taught or one.members)), None)
    if room is None:
        return {}
    match effect.kind:
        case "group_picture":
            return group_picture.content(room, known, pen)
        case "certificate":
            return certificate.content(room, known, pen)
        case "group_sheet":
            return sheets.laid_out(group_tables.of_trainer(room, known, pen), Words(room.group.name), known, pen)
        case _:
            return sheets.laid_out(group_tables.of_member(room, known, pen), Words(room.group.name), known, pen)


def _goals(effect: SendFile, known: Known) -> tuple[Goal, ...]:
    """The goal that was asked for; else those under way, the primary first, or all where none is."""
    if effect.goal_id is not None:
        return tuple(goal for goal in known.goals if goal.id == effect.goal_id)
    under_way = tuple(goal for goal in known.goals if goal.status in _UNDER_WAY) or known.goals
    return tuple(sorted(under_way, key=lambda goal: not goal.primary))
