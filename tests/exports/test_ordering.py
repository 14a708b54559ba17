"""What a turn lays out for a file, and that drawing needs nothing beyond it."""

from __future__ import annotations

import json
from typing import get_args

import pytest

from bot.exports.drawing import drawn
from bot.exports.ordering import ENDINGS, ordered
from bot.exports.typesetting import UndrawableError
from bot.telegram.delivery import PICTURES
from bot.voice import Voice
from dialogs.effects import FileKind, SendFile
from tests.exports.cafe import known
from tests.exports.classroom import course, seen_by, seen_by_trainer

OF_GROUPS = {"group_sheet": b"PK", "group_picture": b"\x89PNG", "certificate": b"\x89PNG", "answers": b"PK"}
BEGINNINGS = {"plan": b"%PDF-", "card": b"\x89PNG", "chart": b"\x89PNG", "calendar": b"BEGIN:VCALENDAR", "sheet": b"PK"}
VOICE = Voice("ar", "EG")


@pytest.mark.parametrize("kind", BEGINNINGS)
def test_a_file_is_drawn_from_its_row_alone(kind: FileKind) -> None:
    draft = ordered(SendFile(kind, "g1"), known(), VOICE, dict)
    row = json.loads(json.dumps(draft.payload))

    assert drawn(row).startswith(BEGINNINGS[kind])


@pytest.mark.parametrize("kind", OF_GROUPS)
def test_a_file_of_a_group_is_drawn_from_its_row_alone(kind: FileKind) -> None:
    at = (
        seen_by(course("ar"), "m1", "ar") if kind in ("certificate", "answers") else seen_by_trainer(course("ar"), "ar")
    )
    row = json.loads(json.dumps(ordered(SendFile(kind, group_id="g1"), at, VOICE, dict).payload))

    assert drawn(row).startswith(OF_GROUPS[kind])


@pytest.mark.parametrize("kind", OF_GROUPS)
def test_of_a_group_that_is_not_ones_own_nothing_is_laid_out(kind: FileKind) -> None:
    theirs, mine = seen_by_trainer(course("ar"), "ar"), seen_by(course("ar"), "m1", "ar")
    at = theirs if kind in ("certificate", "answers") else mine

    assert ordered(SendFile(kind, group_id="g1"), at, VOICE, dict).payload["data"] == {}
    assert ordered(SendFile(kind, group_id="g2"), theirs, VOICE, dict).payload["data"] == {}


def test_every_kind_of_file_can_be_ordered() -> None:
    names = {str(ordered(SendFile(kind, "g1"), known(), VOICE, dict).payload["name"]) for kind in get_args(FileKind)}

    assert names == {
        "hadaf-plan-2026-11-21.pdf",
        "hadaf-card-2026-11-21.png",
        "hadaf-chart-2026-11-21.png",
        "hadaf-calendar-2026-11-21.ics",
        "hadaf-sheet-2026-11-21.xlsx",
        "hadaf-group-sheet-2026-11-21.xlsx",
        "hadaf-group-picture-2026-11-21.png",
        "hadaf-certificate-2026-11-21.png",
        "hadaf-answers-2026-11-21.xlsx",
        "hadaf-2026-11-21.json",
    }


def test_of_several_goals_the_first_in_rank_comes_first_and_the_closed_ones_stay_out() -> None:
    at = known()
    stopped = at.goals[0].model_copy(update={"status": "stopped"})
    draft = ordered(SendFile("plan"), type(at)(**{**_fields(at), "goals": (stopped, *at.goals[1:])}), VOICE, dict)

    assert [len(goal["parts"]) > 0 for goal in draft.payload["data"]["goals"]] == [True, False]


def _fields(at: object) -> dict[str, object]:
    return {name: getattr(at, name) for name in type(at).__dataclass_fields__}


def test_a_kind_that_nobody_draws_is_named() -> None:
    with pytest.raises(UndrawableError, match="smoke"):
        drawn({"what": "smoke", "data": {}})


def test_every_picture_is_sent_as_one() -> None:
    assert {kind for kind, ending in ENDINGS.items() if ending == "png"} == PICTURES
