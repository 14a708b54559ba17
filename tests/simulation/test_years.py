"""Reminders over years: each once, in its window, never in quiet hours or on days off, never after a stop.

`make years` runs it whole: 500 people in 15 zones for two years.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.simulation.years import Years

PEOPLE = int(os.environ.get("HADAF_PEOPLE", "30"))
DAYS = int(os.environ.get("HADAF_DAYS", "240"))


def test_every_reminder_comes_once_in_its_window_whatever_people_and_machines_do(tmp_path: Path) -> None:
    years = Years(tmp_path / "years.db", PEOPLE, DAYS)
    years.run()

    print(f"{years.delivered} messages, {years.restarts} restarts")  # noqa: T201 - what the whole run measured
    assert years.wrong[:20] == []
    assert years.delivered > PEOPLE
    assert years.restarts > 0


def test_who_never_answers_hears_of_a_goal_four_times_and_then_no_more(tmp_path: Path) -> None:
    years = Years(tmp_path / "years.db", 25, 700, seed=2)
    for who in years.people:
        who.active = False
    years.run()

    asked = "SELECT name, goal_id, kind FROM due JOIN people ON people.id = person_id WHERE sent_at IS NOT NULL"
    with closing(sqlite3.connect(tmp_path / "years.db")) as connection:
        sent = connection.execute(asked).fetchall()
    everybody = {(name, goal) for name, goal, _ in sent}
    assert {name for name, _ in everybody} == {who.name for who in years.people}
    for name, goal in everybody:
        kinds = [kind for who, about, kind in sent if (who, about) == (name, goal)]
        assert sum(kind in ("quarterly", "halfway", "deadline") for kind in kinds) == 2
        assert kinds.count("follow_up") == 2
        assert sum(kind in ("weekly", "monthly") for kind in kinds) <= 3
    assert years.wrong == []
