"""Sixty answers of participants are graded as two careful readers would, letter by letter.

The answers and both sets of labels were written by people who did not know the grader, and kept before it was tuned.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from dialogs.domain.training.exercises import stock
from dialogs.grading import LETTERS, grade
from dialogs.language.words.context import Context

CORPUS = Path(__file__).parents[1] / "corpus"
CONTEXT = Context(date(2026, 11, 22), "EG")
Labels = dict[str, dict[str, bool]]
Grades = dict[tuple[str, str], bool | None]


def rows(name: str) -> dict[str, dict[str, object]]:
    lines = (CORPUS / f"practice_{name}.jsonl").read_text("utf-8").splitlines()
    return {str(row["id"]): row for row in map(json.loads, lines)}


def grades() -> Grades:
    found: Grades = {}
    for name, row in rows("answers").items():
        item = next(one for one in stock(str(row["language"]))["rewrite"] if one.id == row["item"])
        graded = grade(str(row["text"]), CONTEXT, given=item.filled(item.given or "", int(str(row["case"]))))
        found |= {(name, letter): graded.letters[letter] for letter in LETTERS}
    return found


def test_nine_letters_in_ten_are_graded_as_each_of_two_readers_would() -> None:
    found = grades()
    for labels in (rows("labels_a"), rows("labels_b")):
        right = sum(got == labels[name][letter] for (name, letter), got in found.items())
        assert right / len(found) >= 0.92


def test_the_agreement_is_far_beyond_chance() -> None:
    labels = rows("labels_a")
    pairs = [(bool(got), bool(labels[name][letter])) for (name, letter), got in grades().items() if got is not None]
    agreed = sum(one == other for one, other in pairs) / len(pairs)
    yes, said = sum(one for one, _ in pairs) / len(pairs), sum(other for _, other in pairs) / len(pairs)
    by_chance = yes * said + (1 - yes) * (1 - said)
    assert (agreed - by_chance) / (1 - by_chance) >= 0.8


def test_the_grader_is_seldom_unsure() -> None:
    found = grades()
    assert sum(got is None for got in found.values()) / len(found) <= 0.1


def test_the_two_readers_agree_with_each_other() -> None:
    first, second = rows("labels_a"), rows("labels_b")
    same = [first[name][letter] == second[name][letter] for name in first for letter in LETTERS]
    assert sum(same) / len(same) >= 0.95
