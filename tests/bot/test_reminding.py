"""What the runner does with reminders that are due."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.knowing import Defaults
from bot.runner import Runner
from dialogs.events import Known
from dialogs.flow import Question
from storage.store import Store
from tests.bot.small_talk import FLOWS, LOOK, LookDraft
from tests.bot.talking import ME, Talk


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(f"sqlite:///{tmp_path / 'bot.db'}") as opened:
        yield opened


@pytest.fixture
def talk(store: Store) -> Talk:
    return Talk(store)


@pytest.fixture
def due(talk: Talk) -> Talk:
    for text in ("/start", "green", "7"):
        talk.say(text)
    moment = talk.store.next_due(ME)
    assert moment is not None
    talk.clock.move_to(max(moment, talk.clock.now()))
    return talk


def test_what_is_due_begins_a_review_and_is_due_no_more(due: Talk) -> None:
    assert due.runner.deliver_due(ME).fate == "handled"
    assert "How did it go?" in due.heard()
    assert due.runner.deliver_due(ME).fate == "nothing"
    assert due.heard() == ""


def test_before_its_time_nothing_is_due(talk: Talk) -> None:
    assert talk.runner.deliver_due(ME).fate == "nothing"


def test_a_review_that_keeps_failing_is_put_off_to_another_day(due: Talk) -> None:
    def refuse(_draft: LookDraft, _known: Known) -> Question:
        raise RuntimeError

    broken = replace(LOOK, steps=(replace(LOOK.steps[0], ask=refuse),))
    runner = Runner(due.store, due.clock, Defaults("en"), {**FLOWS, "review": broken})
    assert runner.deliver_due(ME).fate == "parked"
    later = due.store.next_due(ME)
    assert later is not None
    assert later > due.clock.now() + timedelta(hours=8)
