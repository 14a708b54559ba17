"""What leaves the coach in a training group, word by word: nobody gets what is another's, through the real runner."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.clock import Clock, StillClock
from bot.isolates import bare
from bot.knowing import Defaults
from bot.runner import Runner
from dialogs.domain.training.exercises import Item
from dialogs.domain.training.training import Assignment, Group
from dialogs.effects import SaveAssignment
from dialogs.events import ButtonPressed, TextSaid
from storage.store import Address, Store
from tests.bot.small_talk import NOON

SARA, OMAR, MONA = Address("telegram", "700001"), Address("telegram", "700002"), Address("telegram", "700003")
OWN = "weaving baskets of rattan"
GOAL = f"get 77 orders a month for {OWN} by the end of March, we have 41"
OMAR_SAYS = "raise the Facebook orders from 120 to 151 a month by December 2027 so that rattan pays the shop"
MONA_SAYS = "raise the Facebook orders from 120 to 149 a month by December 2027 so that silk pays the shop"


DOES = frozenset({"set_work", "tell_all", "new_code", "close_class", "delete_class", "judge", "leave", "reply", "hush"})
ELSEWHERE = frozenset(
    {"new", "join", "resume", "open_class", "practise", "forget", "language", "task", "goals", "open"}
)


def _shows(data: str) -> bool:
    return data.startswith("do:") and data.split(":")[1] not in DOES | ELSEWHERE


class Chance(Clock):
    """The ids and codes of a real day, at an hour that stands still."""

    def __init__(self) -> None:
        self._still = StillClock(NOON)

    def now(self):  # type: ignore[no-untyped-def] # noqa: ANN201 - as in Clock
        return self._still.now()


class Room:
    """Three people who talk to one coach, and all that each of them got."""

    def __init__(self, store: Store) -> None:
        self.store = store
        defaults = Defaults("en", "GB", "Europe/London", trainers=frozenset({SARA.name}))
        self.runner = Runner(store, Chance(), defaults)
        self.got: dict[Address, list[str]] = {SARA: [], OMAR: [], MONA: []}
        self.buttons: dict[Address, dict[str, str]] = {SARA: {}, OMAR: {}, MONA: {}}
        self.keys = 0

    def types(self, who: Address, *texts: str) -> str:
        for text in texts:
            self._does(who, TextSaid(text, f"m{self.keys}"))
        return self.got[who][-1]

    def presses(self, who: Address, label: str) -> str:
        found = next(data for shown, data in self.buttons[who].items() if shown.startswith(label))
        self._does(who, ButtonPressed(found))
        return self.got[who][-1]

    def looks_round(self, who: Address) -> set[str]:
        """Press every button that only shows something, and every one that comes up by that; gives their actions."""
        self.types(who, "/groups")
        pressed: set[str] = set()
        while waiting := {data for data in self.buttons[who].values() if _shows(data)} - pressed:
            for data in sorted(waiting):
                self._does(who, ButtonPressed(data))
            pressed |= waiting
        return {data.split(":")[1] for data in pressed}

    def _does(self, who: Address, what: TextSaid | ButtonPressed) -> None:
        self.keys += 1
        outcome = self.runner.handle(who, f"k{self.keys}", what, client_language="en")
        assert outcome.fate == "handled"
        now = Chance().now()
        while waiting := self.store.unsent(now, address=who):
            for one in waiting:
                self.store.mark_sent(one.id, "1")
                self.got[who].append(bare(json.dumps(one.payload, ensure_ascii=False)))
                rows = one.payload.get("keyboard") or []
                self.buttons[who] |= {bare(button["text"]): button["data"] for row in rows for button in row}

    def everything(self, who: Address) -> str:
        """All that this person ever got, and all that their own export holds."""
        with self.store.turn(who, NOON) as turn:
            return "\n".join([*self.got[who], json.dumps(turn.everything(), ensure_ascii=False)])


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    """Sara set one exercise; Omar, who has a goal of his own, and Mona have answered it."""
    with Store(f"sqlite:///{tmp_path / 'hadaf.db'}", country="GB", timezone="Europe/London") as store:
        here = Room(store)
        here.types(SARA, "/open_class", "Spring", "Sara")
        with store.turn(SARA, NOON) as turn:
            (spring,) = turn.load().taught
            assert spring.group.code is not None
            turn.commit("{}", [SaveAssignment(_wish(spring.group))], [])
        here.types(OMAR, GOAL)
        for who, name, says in ((OMAR, "Omar Q", OMAR_SAYS), (MONA, "Mona Z", MONA_SAYS)):
            here.types(who, f"/start {spring.group.code}", "yes", name, "/groups")
            here.presses(who, "“Spring”")
            here.presses(who, "Orders")
            here.types(who, says)
        yield here


def _wish(group: Group) -> Assignment:
    told = {"id": "own-1", "level": 1, "text": "A wish.", "hint": "Count.", "why": "So.", "wish": "more orders"}
    item = Item.model_validate({**told, "letters": ("S", "M", "R", "T")})
    about = {"id": "a1", "group_id": group.id, "kind": "rewrite", "title": "Orders", "items": (item,), "own": True}
    return Assignment.model_validate({**about, "opens_on": NOON.date(), "set_at": NOON})


def test_the_trainer_sees_the_practice_and_nothing_else_of_a_member(room: Room) -> None:
    assert {"class", "roll", "look", "class_tasks", "class_sheet", "class_picture"} <= room.looks_round(SARA)
    seen = room.everything(SARA)
    assert OMAR_SAYS in seen
    assert MONA_SAYS in seen
    for own in (OWN, "77", OMAR.name, MONA.name):
        assert not re.search(rf"\b{own}\b", seen)


def test_a_member_never_gets_a_word_of_another(room: Room) -> None:
    for who in (OMAR, MONA):
        assert {"group", "mine", "certificate"} <= room.looks_round(who)
        room.types(who, "/practice", "/privacy", "/export")
    for who, other in ((OMAR, ("Mona", MONA_SAYS, "silk")), (MONA, ("Omar", OMAR_SAYS, OWN, "rattan"))):
        assert all(one not in room.everything(who) for one in other)


@pytest.mark.parametrize("way", ["leaves", "is forgotten"])
def test_nothing_of_who_goes_is_shown_to_anybody_again(room: Room, way: str) -> None:
    room.looks_round(SARA)
    assert OMAR_SAYS in room.everything(SARA)
    if way == "leaves":
        room.types(OMAR, "/groups")
        room.presses(OMAR, "“Spring”")
        room.presses(OMAR, "Leave the group")
        room.presses(OMAR, "Take my answers along")
        assert any(OMAR_SAYS in one and '"what": "answers"' in one for one in room.got[OMAR])
    else:
        room.types(OMAR, "/forget")
        room.presses(OMAR, "Yes, delete everything")
        room.presses(OMAR, "Delete for good")
    room.got[SARA].clear()
    with room.store.turn(SARA, NOON) as turn:
        kept = json.dumps(turn.everything(), ensure_ascii=False)
    room.looks_round(SARA)

    for seen in (kept, room.everything(SARA)):
        assert all(one not in seen for one in ("Omar", OMAR_SAYS, "rattan"))
    assert MONA_SAYS in room.everything(SARA)


def test_guessing_codes_ends_after_five(room: Room) -> None:
    with_code = next(one for one in room.got[SARA] if "The code:" in one)
    code = re.search(r"[0-9A-Z]{4}-[0-9A-Z]{4}", with_code)
    assert code is not None
    stranger = Address("telegram", "700009")
    room.got[stranger], room.buttons[stranger] = [], {}
    for guess in range(5):
        assert "No open group" in room.types(stranger, f"/start 0000-000{guess}")
    assert "In an hour" in room.types(stranger, f"/start {code[0]}")
    assert "Spring" not in room.everything(stranger)
