"""Any text at any question of a trainer gets an answer, in both languages, and no group and no answer is lost by it."""

from __future__ import annotations

import copy
from functools import cache
from typing import Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.text import render
from bot.voice import Voice
from dialogs import commands
from tests.flows.classroom import Trainer

Language = Literal["ar", "en"]

WORDS = st.sampled_from(
    ["نعم", "لا", "مش عارف", "right", "غلط", "300", "٥٠٠", "tomorrow", "31 February", "?", "2", "عايز أزود المبيعات",
     "kind;text;answer", "choose;which?;a|b", "* right", "- wrong", "النوع؛النص", "\u202eabc", "<b>&", "{n}", "%s",
     "💰", '"', "a;b;c", "\t\t", "sep=;", "delete everything", "9" * 600]
)  # fmt: skip
ANY = st.one_of(WORDS, st.text(max_size=60), st.lists(WORDS, max_size=5).map("\n".join))

ROADS: dict[str, tuple[str, tuple[str, ...]]] = {
    "open_group.name": ("open_class", ()),
    "set_exercises.kind": ("set_work", ()),
    "set_exercises.level": ("set_work", ("kpi",)),
    "set_exercises.many": ("set_work", ("kpi", "0")),
    "set_exercises.opens": ("set_work", ("kpi", "0", "3")),
    "set_exercises.due": ("set_work", ("kpi", "0", "3", "tomorrow")),
    "set_exercises.own": ("set_work", ("own",)),
    "marking.verdict": ("judge", ()),
    "marking.comment": ("judge", ("wrong",)),
    "write_all.text": ("tell_all", ()),
    "close_group.sure": ("delete_class", ()),
}


@cache
def places(language: Language) -> dict[str, Trainer]:
    found: dict[str, Trainer] = {}
    for name, (way, presses) in ROADS.items():
        trainer = Trainer(language).trains("Sara", "Omar")
        task = trainer.has_set("rewrite")
        trainer.answered("Sara", task, task.items[0], right=None, answer="200 more by June", unsure=("A",))
        trainer.follows(way, trainer.room.group.id)
        for option in presses:
            trainer.presses(option)
        assert trainer.question == name
        found[name] = trainer
    return found


@pytest.mark.parametrize("language", ["ar", "en"])
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=ANY, data=st.data())
def test_any_text_is_answered_and_nothing_is_lost(language: Language, text: str, data: st.DataObject) -> None:
    trainer = copy.copy(places(language)[data.draw(st.sampled_from(sorted(ROADS)))])
    before = trainer.room
    question = trainer.question
    trainer.types(text)

    assert trainer.says or commands.named(text) is not None
    for say in trainer.says:
        assert render(say.text, Voice(language, "EG")).strip()
        for choice in say.choices:
            assert render(choice.label, Voice(language, "EG"), "plain").strip()
    if question != "close_group.sure":
        assert trainer.room.members == before.members
        assert len(trainer.room.submissions) == len(before.submissions)
        assert trainer.room.assignments[: len(before.assignments)] == before.assignments


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("place", sorted(ROADS))
def test_every_question_has_a_reason_and_a_way_back(language: Language, place: str) -> None:
    trainer = copy.copy(places(language)[place])
    trainer.types("/why")
    assert trainer.question == place
    assert trainer.heard
    trainer.types("/cancel")
    assert trainer.state.stack == ()
