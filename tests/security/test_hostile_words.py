"""Hostile words, as a wish, a name or a comment, are only words wherever they come out: chats, files, the terminal."""

from __future__ import annotations

import io
import json
import re
import zipfile
from datetime import UTC, datetime
from typing import Any, Literal

import pytest

from bot import outgoing
from bot.exports.drawing import drawn
from bot.exports.ordering import ordered
from bot.terminal.screen import Screen
from bot.voice import Voice
from dialogs.domain.aimed import Amount
from dialogs.domain.goal import BusinessGoal, Change, CheckIn, Goal, Profile, Review
from dialogs.domain.plans.plan import Action, Picked, Plan
from dialogs.effects import FileKind, SendFile
from dialogs.events import Known
from tests.flows.person import Person
from tests.telegram_server.html_mode import parse_html

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
TODAY = NOW.date()
TURNING = "\u202eevil\u202c\u2066\u2067x\u200f\u061c"
MOVING = "\x1b[2J\x1b]0;owned\x07\x9b31m\r\nBEGIN:VALARM\x00\x7f"
MARKUP = '</b><a href="tg://user?id=1">Sara</a><pre>&lt;b&gt;<b>'
FORMULA = '=HYPERLINK("http://evil.example","click")'
PATH = "../../etc/passwd\\..\\x"
SETTING = '#read("/etc/passwd") \\u{41} $x$ {n} %s {0.__class__}'
HOSTILE = (TURNING, MOVING, MARKUP, FORMULA, PATH, SETTING)
UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u202a-\u202e\u2066\u2067]")
KINDS: tuple[FileKind, ...] = ("plan", "card", "chart", "calendar", "sheet")


def somebody(words: str) -> Known:
    """Somebody who said the same words wherever words are asked for."""
    step = Action(id="a", what=Picked(words=words), owner=words)
    goal = Goal(
        id="g1", wish=words, thing=words[:40], metric="bookings", direction="increase", baseline=Amount(value=40),
        target=Amount(value=60), started_on=TODAY, first_step=words, tool=words, serves=("b1",),
    )  # fmt: skip
    return Known(
        NOW, TODAY, "id1", "en", profile=Profile(language="en", welcomed=True), goals=(goal,),
        business_goals=(BusinessGoal(id="b1", words=words, started_on=TODAY),),
        check_ins=(CheckIn(id="c1", goal_id="g1", on=TODAY, amount=Amount(value=45)),),
        reviews=(Review(id="r1", goal_id="g1", on=TODAY, kind="quarterly", worked=words, failed=words),),
        changes=(Change(id="h1", goal_id="g1", at=NOW, before={}, after={}, reason=words),),
        plans=(Plan(id="p1", goal_id="g1", started_on=TODAY, actions=(step,)),),
    )  # fmt: skip


def order(kind: FileKind, words: str) -> dict[str, Any]:
    known = somebody(words)
    goal_id = "g1" if kind in ("card", "chart") else None
    return dict(ordered(SendFile(kind, goal_id), known, Voice("en"), dict).payload)


@pytest.mark.parametrize("words", HOSTILE)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_wish_is_quoted_as_words_without_markup_of_its_own(words: str, language: Literal["ar", "en"]) -> None:
    person = Person(language)
    person.types(f"more bookings {words}")
    person.types("/goals")
    for text in (f"more bookings {words}", words, f"no, {words}"):
        person.types(text)
        for say in person.says:
            for draft in outgoing.said(say, Voice(language), "telegram"):
                found = parse_html(draft.payload["html"])
                assert {entity["type"] for entity in found.entities} <= {"bold"}
                assert not UNSEEN.search(found.text)
                assert found.text.count("\u2068") == found.text.count("\u2069")


@pytest.mark.parametrize("words", HOSTILE)
@pytest.mark.parametrize("kind", KINDS)
def test_a_file_is_made_of_any_words_and_its_name_of_none(kind: FileKind, words: str) -> None:
    payload = order(kind, words)

    assert re.fullmatch(r"hadaf-[a-z]+-\d{4}-\d\d-\d\d\.[a-z]+", payload["name"])
    assert not UNSEEN.search(json.dumps(payload["data"], ensure_ascii=False))
    assert drawn(payload)


@pytest.mark.parametrize("words", HOSTILE)
def test_a_calendar_has_only_events_of_ours(words: str) -> None:
    lines = drawn(order("calendar", words)).decode().split("\r\n")

    assert "BEGIN:VALARM\x00" not in lines
    assert lines.count("BEGIN:VCALENDAR") == 1
    assert not any(UNSEEN.search(line) for line in lines)


@pytest.mark.parametrize("words", HOSTILE)
def test_a_spreadsheet_has_no_formula_no_link_and_no_way_out(words: str) -> None:
    with zipfile.ZipFile(io.BytesIO(drawn(order("sheet", words)))) as book:
        sheets = "".join(book.read(name).decode() for name in book.namelist() if name.startswith("xl/worksheets/"))
        assert "<f>" not in sheets
        assert "hyperlink" not in sheets
        assert not any("externalLink" in name or ".." in name for name in book.namelist())


@pytest.mark.parametrize("words", HOSTILE)
@pytest.mark.parametrize("mode", ["logical", "isolates", "visual"])
def test_a_terminal_is_neither_moved_nor_turned(words: str, mode: Literal["logical", "isolates", "visual"]) -> None:
    out = io.StringIO()
    person = Person("en").has("g1", wish=words)
    person.types(words)
    for say in person.says:
        for draft in outgoing.said(say, Voice("en"), "terminal"):
            Screen(out, mode, 80).show(draft.payload)

    shown = out.getvalue()
    ours = shown.replace("\u2066", "") if mode == "isolates" else shown
    assert not UNSEEN.search(ours)
    assert shown.count("\u2066") + shown.count("\u2068") == shown.count("\u2069")
