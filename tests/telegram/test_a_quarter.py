"""A whole quarter through the real bot: the recorded conversations are held once more over HTTP, day by day.

Each `@` of the transcript ends the process and starts it on that day; where something comes due, at the moment it does.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from bot.isolates import bare
from tests.conversations.player import ZONES, Turn, read
from tests.telegram.process import BotProcess
from tests.telegram_server import FakeTelegram, Message, Person

CONVERSATIONS = Path(__file__).parents[1] / "conversations"


class Telling:
    """Somebody who says on Telegram what the transcript says, and compares what is heard, line by line."""

    def __init__(self, bot: BotProcess, person: Person) -> None:
        self.bot = bot
        self.person = person
        self.before = 0

    def hold(self, turns: list[Turn]) -> None:
        for turn in turns:
            self.before = len(self.person.chat.from_bot)
            label = re.fullmatch(r"\[(.+)\]", turn.body[0])
            if turn.lead == "@":
                self._wake_up(turn)
            elif label is None:
                self.person.says("\n".join(turn.body))
            else:
                self._press(label.group(1))
            self._hear(turn)

    def _wake_up(self, turn: Turn) -> None:
        if self.bot.running:
            assert self.bot.stop() == 0, self.bot.told
        due = self.bot.rows("SELECT min(due_at) FROM due WHERE status = 'waiting'") if turn.said else []
        self.bot.at = f"{due[0][0]}+00:00" if due else turn.body[0].split()[0]
        assert not due or str(due[0][0])[:10] == turn.body[0][:10]
        self.bot.start()

    def _press(self, label: str) -> None:
        """Press a button by its label, or by its number where the label stands in the message."""
        for message in reversed(self.person.chat.from_bot):
            for button in message.buttons:
                if label in (bare(button["text"]), _line(message, button["text"])):
                    self.person.presses(button["callback_data"], message)
                    return
        pytest.fail(f"no button [{label}]")

    def _hear(self, turn: Turn) -> None:
        expected = [line[2:] for line in turn.said if line[2:] and not line.startswith("< [")]
        chart = any(line.startswith("< [file ") for line in turn.said)

        def whole(_: object) -> bool:
            new = self.person.chat.from_bot[self.before :]
            lines = iter([bare(line) for message in new for line in message.text.splitlines()])
            return all(line in lines for line in expected) and (not chart or any("photo" in m.content for m in new))

        self.person.world.watch.wait(
            lambda: whole(None) or None,
            30,
            lambda: f"line {turn.line}: expected {expected}, {self.person.chat.missing('it')}",
        )


def _line(message: Message, number: str) -> str | None:
    """What stands in the message beside a number."""
    found = re.search(rf"^{re.escape(number)}\. (.+)$", bare(message.text), re.MULTILINE)
    return found.group(1) if found else None


# The other language goes the same way in `tests/conversations`; `make courses` takes both through the bot.
@pytest.mark.parametrize("language", os.environ.get("HADAF_LANGUAGES", "en").split(","))
def test_a_quarter_from_the_goal_to_the_next_one_goes_through_the_real_bot(
    telegram: FakeTelegram, tmp_path: Path, language: str
) -> None:
    turns = read((CONVERSATIONS / language / "a_quarter_to_the_next_goal.txt").read_text("utf-8"))
    country = turns[0].body[0].split()[1]
    bot = BotProcess(telegram, tmp_path)
    bot.environment |= {"HADAF_DEFAULT_COUNTRY": country, "HADAF_DEFAULT_TIMEZONE": ZONES[country]}
    person = telegram.person(1, language_code=language)

    bot.at = turns[0].body[0].split()[0]
    with bot:
        Telling(bot, person).hold(turns[1:])
        assert bot.stop() == 0, bot.told

    statuses = [status for (status,) in bot.rows("SELECT status FROM goals ORDER BY number")]
    assert statuses == ["reached", "active"]
    assert bot.rows("SELECT count(*) FROM check_ins") == [(len([t for t in turns if "check-in" in " ".join(t.kept)]),)]
    assert bot.rows("SELECT id FROM outbox") == []
    assert telegram.remarks == []
