"""Forged calls of the webhook, and forged presses in a chat: neither does anything, and the bot serves on."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from datetime import UTC, datetime

import httpx
import pytest

from bot.clock import StillClock
from bot.knowing import Defaults
from bot.runner import Runner
from dialogs.commands import COMMANDS
from dialogs.domain.aimed import Amount
from dialogs.domain.goal import BusinessGoal, CheckIn, Goal, Profile
from dialogs.effects import SaveBusinessGoal, SaveCheckIn, SaveGoal, SavePlan, SaveProfile
from dialogs.events import ButtonPressed
from storage.store import Address, Store
from tests.ports import free_port
from tests.storage.samples import plan
from tests.telegram.process import BotProcess
from tests.telegram_server import FakeTelegram

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
PROOF = "X-Telegram-Bot-Api-Secret-Token"
SECRET = "a-long-random-word"  # noqa: S105 - of this test alone
MINE, THEIRS = Address("telegram", "1"), Address("telegram", "2")
CANARY = "canary7731"
FIRST = 900


@pytest.fixture
def webhook(bot: BotProcess, telegram: FakeTelegram) -> Iterator[str]:
    """A running bot that takes its updates at this address, and has taken one."""
    port = free_port()
    address = f"http://127.0.0.1:{port}/telegram"
    bot.environment |= {
        "HADAF_WEBHOOK_URL": address,
        "HADAF_LISTEN": f"127.0.0.1:{port}",
        "HADAF_WEBHOOK_SECRET": SECRET,
    }
    with bot:
        first = telegram.person(FIRST)
        first.start()
        first.hears()
        yield address


def update(number: int, **body: object) -> dict[str, object]:
    chat = {"id": 1, "type": "private", "first_name": "Mona"}
    message = {"message_id": number, "date": 1795338000, "chat": chat, "from": {**chat, "is_bot": False}, **body}
    return {"update_id": number, "message": message}


def test_a_caller_without_the_very_secret_is_refused_whatever_it_brings(webhook: str, bot: BotProcess) -> None:
    forged = json.dumps(update(1, text="more bookings"))
    for proof in ({}, {PROOF: ""}, {PROOF: SECRET[:-1]}, {PROOF: SECRET + "x"}, {PROOF: SECRET.upper()}):
        assert httpx.post(webhook, content=forged, headers=proof).status_code in {401, 403, 404}
    assert httpx.post(f"{webhook}?{PROOF}={SECRET}", content=forged).status_code in {401, 403, 404}
    assert bot.rows("SELECT name FROM people") == [(str(FIRST),)]


MALFORMED = (
    b"", b"{", b"[]", b"null", b"1", b'"text"', b"\xff\xfe", b"{}", b'{"update_id": "1"}', b'{"update_id": null}',
    b'{"update_id": [1]}', b"[" * 100_000, b'{"update_id": 1, "message":' + b'{"a":' * 20_000,
)  # fmt: skip


def test_what_is_no_update_is_refused_and_what_is_too_large_is_not_read(webhook: str, bot: BotProcess) -> None:
    proof = {PROOF: SECRET}
    for content in MALFORMED:
        assert 400 <= httpx.post(webhook, content=content, headers=proof).status_code < 500, content[:40]
    large = json.dumps(update(2, text="x" * 5_000_000)).encode()
    assert 400 <= httpx.post(webhook, content=large, headers=proof, timeout=30).status_code < 500
    assert httpx.get(webhook, headers=proof).status_code == 405
    assert bot.running
    assert "Traceback" not in bot.told


STRANGE = (
    {"message": "x"}, {"message": []}, {"message": {"chat": 1}}, {"edited_message": {"chat": {"id": "x"}}},
    {"callback_query": {"id": 1, "from": None}}, {"my_chat_member": {}}, {"message": {"text": 5}}, {"unknown": {}},
)  # fmt: skip


def test_updates_of_a_strange_shape_are_set_aside_and_hold_nobody_up(
    webhook: str, bot: BotProcess, telegram: FakeTelegram
) -> None:
    for number, body in enumerate(STRANGE, 10):
        answer = httpx.post(webhook, json={"update_id": number, **body}, headers={PROOF: SECRET})
        assert answer.status_code == 200, body
    person = telegram.person(5, language_code="en")
    person.start()

    assert "What would you like to achieve?" in person.hears().text


@pytest.fixture
def two_people() -> Iterator[tuple[Store, Runner]]:
    """Two people in one memory, each with a goal, a bigger goal, a figure and a plan."""
    with Store("sqlite://") as store:
        for address, word in ((MINE, "mine"), (THEIRS, CANARY)):
            goal = Goal(id=f"goal-{word}", wish=word, metric="bookings", target=Amount(value=60), started_on=NOW.date())
            with store.turn(address, NOW) as turn:
                turn.seen(f"first:{word}")
                kept = [
                    SaveProfile(Profile(language="en", welcomed=True)),
                    SaveGoal(goal),
                    SaveBusinessGoal(BusinessGoal(id=f"bigger-{word}", words=word, started_on=NOW.date())),
                    SaveCheckIn(
                        CheckIn(
                            id=f"figure-{word}",
                            goal_id=goal.id,
                            on=NOW.date(),
                            amount=Amount(value=7731 if word == CANARY else 5),
                        )
                    ),
                    SavePlan(plan(f"plan-{word}", goal_id=goal.id)),
                ]
                turn.commit("{}", kept, [])
        yield store, Runner(store, StillClock(NOW), Defaults("en"))


@pytest.mark.parametrize("action", sorted(COMMANDS))
def test_a_press_that_names_what_is_another_persons_shows_and_changes_nothing_of_it(
    action: str, two_people: tuple[Store, Runner]
) -> None:
    logging.disable(logging.CRITICAL)
    store, runner = two_people
    with store.turn(THEIRS, NOW) as turn:
        before = turn.everything()
    for number, thing in enumerate(("goal", "bigger", "figure", "plan")):
        outcome = runner.handle(MINE, f"{action}{number}", ButtonPressed(f"do:{action}:{thing}-{CANARY}"))
        assert outcome.fate == "handled"

    with store.turn(THEIRS, NOW) as turn:
        assert turn.everything() == before
    said = ""
    while waiting := store.unsent(NOW, address=MINE):
        for row in waiting:
            said += json.dumps(row.payload)
            store.mark_sent(row.id, None)
    assert CANARY not in said.replace(f"{action}:", "").replace(f"-{CANARY}", "")
    assert "7731" not in said.replace(f"-{CANARY}", "")
    logging.disable(logging.NOTSET)
