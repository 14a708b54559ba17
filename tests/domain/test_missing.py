"""What a wish leaves open, named kindly and in its own words."""

from __future__ import annotations

import pytest

from dialogs.domain.rewording import missing
from dialogs.domain.rewording.missing import slips_of, what_is_missing
from dialogs.domain.wishes.misread import as_meant
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from dialogs.messages import Sentence
from tests.domain.aloud import TODAY, aloud, wish


@pytest.mark.parametrize("letters", ["SMT", "SM", "ST", "S", "MT", "M", "T", ""])
def test_the_person_is_quoted(letters: str) -> None:
    metric = None if "S" in letters else "leads"

    assert "our own words" in aloud(what_is_missing(wish("our own words", letters, metric=metric)))


def test_only_the_open_part_is_named() -> None:
    said = aloud(what_is_missing(wish("leads to 90", "T", metric="leads")))

    assert "day" in said or "by when" in said
    assert "measure" not in said


def test_a_measure_that_is_there_is_named() -> None:
    assert "leads from LinkedIn" in aloud(what_is_missing(wish("more leads", "MT", metric="leads", channel="linkedin")))


def test_wishes_of_one_kind_are_answered_in_several_ways() -> None:
    said = {
        aloud(what_is_missing(wish(f"more fame {n}", category="awareness"))).replace(f"fame {n}", "") for n in range(12)
    }

    assert len(said) > 1


def test_a_long_line_is_quoted_by_its_beginning() -> None:
    said = aloud(what_is_missing(wish("a " * 400)))

    assert len(said) < 400
    assert "…" in said


def test_likes_for_their_own_sake_are_named() -> None:
    assert "like" in aloud(what_is_missing(wish("x", "MT", metric="likes"))).lower()
    assert len(slips_of(wish("x", "MT", metric="likes"))) == 1


def test_a_means_in_place_of_a_goal_is_named() -> None:
    plain = what_is_missing(wish("post pictures daily"))

    assert what_is_missing(wish("post pictures daily", tactic=True)) != plain


def test_several_goals_in_a_line_are_named_first() -> None:
    both = wish("likes and sales", "MT", metric="likes", several=True)

    assert len(slips_of(both)) == 2
    assert "start with one" in aloud(what_is_missing(both))


def test_a_profit_goal_that_counts_leads_is_named() -> None:
    assert "leads" in aloud(what_is_missing(wish("more leads so that profit grows", "MT", metric="leads")))
    assert slips_of(wish("more leads so that profit grows", "MT", metric="leads"))
    assert not slips_of(wish("more leads", "MT", metric="leads"))


def test_a_thing_to_be_done_lacks_only_its_day() -> None:
    assert "day" in aloud(what_is_missing(wish("launch the shop", "T", direction="deliver")))


def test_nothing_is_asked_beside_the_coachs_own_question() -> None:
    for frames in vars(missing).values():
        rows = [*frames.values()] if isinstance(frames, dict) else [frames]
        assert not any("?" in row.msgid for row in flat(rows))


def flat(rows: object) -> list[Sentence]:
    if isinstance(rows, Sentence):
        return [rows]
    return [one for row in rows for one in flat(row)] if isinstance(rows, list | tuple) else []


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("we want more patients for our clinic", "the number of new patients"),
        ("more members for our climbing gym", "the number of members"),
        ("we want more customers", "new customers"),
    ],
)
def test_those_who_are_counted_keep_the_persons_name(text: str, whom: str) -> None:
    assert whom in aloud(what_is_missing(read_goal(text, Context(TODAY, "GB"))))


def test_a_measure_that_was_taken_away_is_not_said_to_be_there() -> None:
    meant = as_meant(read_goal("be more patient with my children", Context(TODAY, "GB")))

    assert meant.metric is None
    assert "measure is there" not in aloud(what_is_missing(meant))
    assert "what to measure" not in aloud(what_is_missing(meant))
