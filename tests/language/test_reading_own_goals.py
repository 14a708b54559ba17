"""Whole goals as shops, clinics, schools and offices write them, read as they are labelled in `own_goals`."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from tests.corpus.scoring import FIELDS, same, same_purpose

TODAY = Context(date(2026, 11, 21), "EG")
HERE = Path(__file__).parent / "own_goals"
FEWEST = 40


def goals(region: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (HERE / f"{region}.jsonl").read_text("utf-8").splitlines()]


def misread(label: dict[str, Any]) -> dict[str, Any]:
    """The fields that are read otherwise than labelled, with both readings."""
    reading = read_goal(label["text"], TODAY).to_json()
    return {
        field: (label[field], reading[field])
        for field in FIELDS
        if field in label and not (same_purpose if field == "purpose" else same)(label[field], reading.get(field))
    }


@pytest.mark.parametrize("region", sorted(path.stem for path in HERE.glob("*.jsonl")))
def test_every_region_has_its_goals(region: str) -> None:
    assert len({label["text"] for label in goals(region)}) >= FEWEST


@pytest.mark.parametrize(
    "label",
    [label for path in sorted(HERE.glob("*.jsonl")) for label in goals(path.stem)],
    ids=lambda label: str(label["text"]),
)
def test_a_whole_goal_is_read_as_it_is_labelled(label: dict[str, Any]) -> None:
    assert misread(label) == {}
