"""Training groups in the memory: who may do what, who sees what, and who is gone when they go."""

from __future__ import annotations

from datetime import timedelta
from itertools import count
from typing import TYPE_CHECKING, Any

import pytest

from dialogs.domain.training.exercises import Item
from dialogs.domain.training.training import (
    Announcement,
    Assignment,
    Group,
    Member,
    Room,
    Submission,
    submission_id,
)
from dialogs.effects import (
    Announce,
    DeleteAssignment,
    DeleteGroup,
    Effect,
    ForgetPerson,
    JoinGroup,
    JudgeSubmission,
    LeaveGroup,
    SaveAssignment,
    SaveGroup,
    SaveMember,
    SaveSubmission,
)
from storage.store import Address
from tests.storage.samples import NOW, TODAY, do, later, rows, statuses, words
from tests.storage.test_forgetting import traces

if TYPE_CHECKING:
    from storage.store import Store

SARA, OMAR, MONA, ALI = (Address("telegram", name) for name in ("1", "2", "3", "4"))
CODE = "K7WX9QMD"
ITEM = Item(id="one", level=1, text="Vague?", hint="Look.", why="So.", answer="vague")
BAKERS = Group(id="g", name="Bakers", trainer="Sara-1", code=CODE, language="en", country="EG", opened_on=TODAY)
SET = Assignment(id="a", group_id="g", kind="tell_apart", items=(ITEM,), opens_on=TODAY, set_at=NOW)
_keys = count()


def member(who: str, **fields: Any) -> Member:
    about: dict[str, Any] = {"id": f"m-{who}", "group_id": "g", "name": f"{who}-named"}
    return Member(**{**about, "joined_at": NOW, "heard": NOW, **fields})


def answered(who: str, answer: str = "vague", **fields: Any) -> Submission:
    about: dict[str, Any] = {"id": submission_id(f"m-{who}", "a", "one"), "group_id": "g", "assignment_id": "a"}
    told: dict[str, Any] = {"member_id": f"m-{who}", "item": "one", "kind": "tell_apart", "case": 0, "right": True}
    return Submission(**{**about, **told, "answer": answer, "at": NOW, **fields})


@pytest.fixture
def bakers(store: Store) -> Store:
    """Sara's group with Omar and Mona in it, who answered; Ali has a group of his own."""
    do(store, SaveGroup(BAKERS), address=SARA)
    do(store, SaveGroup(BAKERS.model_copy(update={"id": "h", "code": "ALIALIAL", "trainer": "Ali"})), address=ALI)
    do(store, SaveAssignment(SET), address=SARA)
    for who, address in (("omar", OMAR), ("mona", MONA)):
        do(store, JoinGroup(member(who)), address=address)
        do(store, SaveSubmission(answered(who, f"{who} says")), address=address)
    return store


def taught(store: Store, who: Address = SARA) -> Room:
    with store.turn(who, NOW) as turn:
        return turn.load().taught[0]


def joined(store: Store, who: Address) -> tuple[Room, ...]:
    with store.turn(who, NOW) as turn:
        return turn.load().joined


def test_the_trainer_sees_all_members_and_their_answers(bakers: Store) -> None:
    room = taught(bakers)
    assert [one.name for one in room.members] == ["omar-named", "mona-named"]
    assert [one.answer for one in room.submissions] == ["omar says", "mona says"]


def test_a_member_never_sees_anything_of_another(bakers: Store) -> None:
    (room,) = joined(bakers, OMAR)
    assert [one.name for one in room.members] == ["omar-named"]
    assert [one.answer for one in room.submissions] == ["omar says"]
    assert room.assignments == (SET,)
    with bakers.turn(OMAR, NOW) as turn:
        assert "mona" not in str(turn.load())
        assert "mona" not in str(turn.everything())


@pytest.mark.parametrize(
    "forged",
    [
        SaveSubmission(answered("mona", "forged")),
        SaveSubmission(answered("omar", "forged").model_copy(update={"group_id": "h"})),
        SaveSubmission(answered("omar", "forged").model_copy(update={"id": "x", "assignment_id": "nowhere"})),
        SaveMember(member("mona", name="forged")),
        LeaveGroup("m-mona"),
        JudgeSubmission(answered("omar", judged=True, comment="forged")),
        SaveAssignment(SET.model_copy(update={"title": "forged"})),
        SaveAssignment(SET.model_copy(update={"id": "b", "title": "forged"})),
        DeleteAssignment("a"),
        DeleteGroup("g"),
        Announce(Announcement(id="w", group_id="g", text="forged", at=NOW)),
    ],
    ids=lambda forged: type(forged).__name__,
)
@pytest.mark.parametrize("who", [OMAR, ALI], ids=["a member", "another trainer"])
def test_nobody_does_what_is_not_theirs_to_do(bakers: Store, forged: Effect, who: Address) -> None:
    before = taught(bakers)
    do(bakers, forged, address=who)
    assert taught(bakers) == before
    assert traces(bakers, "forged") == set()


def test_a_group_of_another_is_not_taken_over(bakers: Store) -> None:
    with pytest.raises(Exception, match=r"(?i)unique|integrity"):
        do(bakers, SaveGroup(BAKERS.model_copy(update={"name": "forged"})), address=OMAR)
    assert taught(bakers).group == BAKERS


def before_the_trainer(store: Store, who: str) -> None:
    """Let the trainer have a page with the name before them, another on its way, and a table in the outbox."""
    for html in (f"{who}-named: 3 of 5", "a table"):
        with store.turn(SARA, NOW) as turn:
            turn.seen(f"k{next(_keys)}")
            turn.commit("{}", [], [words(html, f"{who}-named")])


@pytest.mark.parametrize("way", ["left", "removed", "forgotten", "forgotten by the operator"])
def test_who_left_or_was_forgotten_is_gone_from_every_table_and_every_export(bakers: Store, way: str) -> None:
    before_the_trainer(bakers, "omar")
    do(bakers, JudgeSubmission(answered("omar", judged=True, judged_at=NOW, comment="omar-named, why?")), address=SARA)
    assert {"group_members", "submissions", "people", "outbox"} <= traces(bakers, "omar")
    match way:
        case "left":
            do(bakers, LeaveGroup("m-omar"), address=OMAR)
        case "removed":
            do(bakers, LeaveGroup("m-omar"), address=SARA)
        case "forgotten":
            do(bakers, ForgetPerson(), address=OMAR)
        case _:
            with bakers.turn(OMAR, NOW) as turn:
                turn.forget()

    assert traces(bakers, "omar") == set()
    assert [one.name for one in taught(bakers).members] == ["mona-named"]
    assert rows(bakers, "due", OMAR) == []
    assert joined(bakers, OMAR) == ()
    with bakers.turn(SARA, NOW) as turn:
        assert "omar" not in str(turn.everything())
    assert joined(bakers, MONA)[0].submissions[0].answer == "mona says"


def test_what_of_the_trainer_s_is_not_about_who_left_stays(bakers: Store) -> None:
    before_the_trainer(bakers, "mona")
    do(bakers, LeaveGroup("m-omar"), address=OMAR)
    assert len(rows(bakers, "outbox", SARA)) == 2
    assert "mona-named" in str(rows(bakers, "people", SARA))


@pytest.mark.parametrize("way", ["forgotten", "deleted"])
def test_a_trainer_who_is_forgotten_closes_the_groups_and_leaves_no_name(bakers: Store, way: str) -> None:
    with bakers.turn(OMAR, NOW) as turn:
        turn.commit("{}", [], [words("“Bakers”, Sara-1", "Bakers")])
    effect: Effect = ForgetPerson() if way == "forgotten" else DeleteGroup("g")
    do(bakers, effect, address=SARA)

    assert joined(bakers, OMAR) == joined(bakers, MONA) == ()
    assert rows(bakers, "due", OMAR) == []
    for table in ("group_members", "submissions"):
        assert rows(bakers, table, OMAR) == []
    if way == "forgotten":
        assert traces(bakers, "Sara-1") == set()
    with bakers.turn(MONA, NOW) as turn:
        assert turn.look_up(CODE).what == "nothing"


def test_joining_twice_changes_nothing(bakers: Store) -> None:
    do(bakers, JoinGroup(member("omar", id="m-2", name="second")), address=OMAR)
    assert [one.name for one in taught(bakers).members] == ["omar-named", "mona-named"]


def told(store: Store, who: Address) -> list[tuple[str, str]]:
    return [(row["group_id"], row["due_on"]) for row in rows(store, "due", who) if row["status"] == "waiting"]


def test_members_are_to_hear_of_exercises_unless_they_muted_the_group(bakers: Store) -> None:
    do(bakers, SaveMember(member("mona", muted=True)), address=MONA)
    do(bakers, SaveMember(member("omar")), address=OMAR)
    coming = SET.model_copy(update={"id": "b", "opens_on": TODAY + timedelta(3), "due_on": TODAY + timedelta(10)})
    do(bakers, SaveAssignment(coming), address=SARA)
    assert told(bakers, OMAR) == [("g", f"{TODAY + timedelta(3)}"), ("g", f"{TODAY + timedelta(8)}")]
    assert told(bakers, MONA) == []
    do(bakers, SaveGroup(BAKERS.model_copy(update={"closed_on": TODAY})), address=SARA)
    assert told(bakers, OMAR) == [("g", f"{TODAY}")]


def test_who_joins_later_hears_of_what_is_to_come(bakers: Store) -> None:
    coming = SET.model_copy(update={"id": "b", "opens_on": TODAY + timedelta(3)})
    do(bakers, SaveAssignment(coming), address=SARA)
    do(bakers, JoinGroup(member("ali")), address=ALI)
    assert told(bakers, ALI) == [("g", f"{TODAY + timedelta(3)}")]


def test_the_trainer_is_to_hear_of_what_waits_and_the_member_of_the_word(bakers: Store) -> None:
    assert told(bakers, SARA) == []
    do(bakers, SaveAssignment(SET.model_copy(update={"id": "b"})), address=SARA)
    doubtful = {"id": submission_id("m-omar", "b", "one"), "assignment_id": "b", "right": None}
    do(bakers, SaveSubmission(answered("omar", **doubtful)), address=OMAR)
    assert told(bakers, SARA) == [("g", f"{TODAY}")]
    do(bakers, SaveMember(member("omar")), address=OMAR)
    word = answered("omar", **doubtful, judged=True, judged_at=NOW, comment="Well.")
    do(bakers, JudgeSubmission(word), address=SARA)
    assert told(bakers, OMAR) == [("g", f"{TODAY + timedelta(1)}")]
    kept = joined(bakers, OMAR)[0].submissions[1]
    assert (kept.judged, kept.comment, kept.right) == (True, "Well.", None)


def test_the_first_answer_stays_and_the_trainer_s_word_is_not_overwritten_by_a_reply(bakers: Store) -> None:
    do(bakers, JudgeSubmission(answered("omar", judged=False, judged_at=NOW, comment="Why?")), address=SARA)
    late = answered("omar", "a second one", reply="Because.", replied_at=later(NOW, hours=1))
    do(bakers, SaveSubmission(late), address=OMAR)
    (kept,) = joined(bakers, OMAR)[0].submissions
    assert (kept.answer, kept.judged, kept.comment, kept.reply) == ("omar says", False, "Why?", "Because.")
    assert kept.waits


def test_the_trainer_s_word_changes_nothing_but_itself(bakers: Store) -> None:
    do(bakers, JudgeSubmission(answered("omar", "put into his mouth", judged=False, judged_at=NOW)), address=SARA)
    (kept,) = joined(bakers, OMAR)[0].submissions
    assert (kept.answer, kept.judged) == ("omar says", False)
    assert statuses(bakers, "waiting", OMAR)
