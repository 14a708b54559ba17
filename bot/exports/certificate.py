"""What one member did in a training group, as a picture to keep and to show. Refuses to compare with anybody.

It says what was done and what succeeded: a skill of which nothing was right stays out, as do the grades of others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.exports.paper import frame
from bot.exports.skills import skills
from dialogs.domain.training.overview import overview
from dialogs.messages import Day, T, Words

if TYPE_CHECKING:
    from bot.exports.pen import Pen
    from bot.exports.skills import Skill
    from dialogs.domain.training.overview import Standing
    from dialogs.domain.training.training import Group, Room
    from dialogs.events import Known
    from dialogs.messages import Text


def content(room: Room, known: Known, pen: Pen) -> dict[str, Any]:
    """Write what `templates/certificate.typ` draws, of the member in the room."""
    standing = overview(room, known.today).standings[0]
    practised = skills(standing.kinds, standing.letters)
    return {
        **frame(pen, known),
        "kicker": pen.paper(T("Certificate of participation")),
        "name": pen.paper(Words(standing.member.name)),
        "for": pen.paper(T("for taking part in")),
        "group": pen.paper(Words(room.group.name)),
        "trainer": pen.paper(T("Trainer: {trainer}", trainer=room.group.trainer)),
        "days": pen.paper(_days(room.group, standing, known)),
        "done": pen.paper(_done(standing)),
        "skills": [_skill(one, pen) for one in practised if not one.letter and one.tally.right],
        "letters": [one.id for one in practised if one.letter and one.tally.right > one.tally.wrong],
        "of_letters": pen.paper(T("Letters of a SMART goal")),
    }


def _days(group: Group, standing: Standing, known: Known) -> Text:
    first, last = standing.member.joined_at.date(), group.closed_on or known.today
    if last <= first:
        return T("{day}", day=Day(last, weekday=False))
    return T("{first} to {last}", first=Day(first, weekday=False), last=Day(last, weekday=False))


def _done(standing: Standing) -> Text:
    if standing.left <= 0:
        return T("Exercises done: {done}", done=standing.done)
    return T("Exercises done: {done} of {of}", done=standing.done, of=standing.open_for)


def _skill(skill: Skill, pen: Pen) -> dict[str, Any]:
    tally = skill.tally
    return {
        "name": pen.paper(skill.name),
        "share": round(tally.right / tally.answered, 3),
        "said": pen.paper(T("{right} of {of}", right=tally.right, of=tally.answered)),
    }
