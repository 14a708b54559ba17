"""What `docs/analyze.md` tells of `hadaf analyze` is what it prints."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from bot.__main__ import ASKING, parser
from bot.analyze import answered, reader
from dialogs.language.answers.replies import Reply
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context

PAGE = (Path(__file__).parents[1] / "docs" / "analyze.md").read_text("utf-8")
DEADLINES = re.findall(r"^\| ([^`|]+) \| (\d{4}-\d\d-\d\d|null) \|$", PAGE, re.MULTILINE)
EXAMPLES = re.findall(r"```\n\$ hadaf ([^\n]+)\n> ([^\n]+)\n(\{.+?\})\n```", PAGE, re.DOTALL)


@pytest.mark.parametrize(("command", "line", "printed"), EXAMPLES, ids=[command for command, *_ in EXAMPLES])
def test_an_example_is_what_is_printed(command: str, line: str, printed: str) -> None:
    arguments = parser().parse_args(command.split())
    (found,) = answered([line], reader(arguments), Context(arguments.today, arguments.country))

    assert json.loads(found) == json.loads(printed)


def test_there_is_an_example_of_each_way_of_reading() -> None:
    assert len(EXAMPLES) == 3


@pytest.mark.parametrize(("line", "deadline"), DEADLINES)
def test_a_deadline_is_read_as_it_is_told(line: str, deadline: str) -> None:
    read = read_goal(line, Context(date(2026, 11, 21), "EG")).to_json()

    assert read["deadline"] == (None if deadline == "null" else deadline)
    assert ("T" in read["missing"]) is (deadline == "null")


def test_there_are_deadlines_in_both_languages() -> None:
    assert len(DEADLINES) > 10
    assert {line.isascii() for line, _ in DEADLINES} == {True, False}


def test_the_table_names_every_field_of_a_goal_in_the_order_of_the_object() -> None:
    rows = re.findall(r"^\| (`.+?) \|", PAGE, re.MULTILINE)

    assert [field for row in rows for field in re.findall(r"`(\w+)`", row)] == list(json.loads(EXAMPLES[0][2]))


def test_every_question_and_every_reply_is_named() -> None:
    told = PAGE.partition("## Answers")[2].partition("## Amounts")[0]

    assert {*ASKING, *get_args(Reply)} - set(re.findall(r"`(\w+)`", told)) == set()
