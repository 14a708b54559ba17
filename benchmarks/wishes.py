"""What becomes of seven wishes, through both doors: the table for a report. Refuses to judge; the tests do that.

    make wishes

The answers are those of `tests/wishes.py`; Telegram is the strict server of `tests/telegram_server`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.telegram.process import BotProcess
from tests.telegram.seat import TelegramSeat
from tests.telegram_server import FakeTelegram
from tests.terminal.seat import TerminalSeat
from tests.wishes import MOMENT, WISHES, Kept, Wish, faults, pursue


def main() -> int:
    """Print a row for each wish and door; the exit code is 1 where one of them holds a fault."""
    print("| wish | door | measure | now | target | by | answers | asked |\n|---|---|---|---|---|---|---|---|")  # noqa: T201
    wrong = []
    for wish, door, kept in (*_at_the_terminal(), *_on_telegram()):
        print(_row(wish, door, kept))  # noqa: T201
        wrong += faults(wish, kept)
    return int(bool(wrong))


def _row(wish: Wish, door: str, kept: Kept) -> str:
    goal = kept.goal
    target = f"{'+' if goal.relative else ''}{goal.target.value:g} {goal.target.unit}" if goal.target else "-"
    now = f"{goal.baseline.value:g}" if goal.baseline else "-"
    told = (wish.text, door, goal.metric, now, target, goal.deadline, len(kept.asked), ", ".join(kept.asked))
    return f"| {' | '.join(map(str, told))} |"


def _language(wish: Wish) -> str:
    return "en" if wish.text.isascii() else "ar"


def _at_the_terminal() -> Iterator[tuple[Wish, str, Kept]]:
    for wish in WISHES:
        with TemporaryDirectory() as folder, TerminalSeat(Path(folder), MOMENT, _language(wish)) as seat:
            yield wish, "terminal", pursue(wish, seat)


def _on_telegram() -> Iterator[tuple[Wish, str, Kept]]:
    with (
        TemporaryDirectory() as folder,
        FakeTelegram() as telegram,
        BotProcess(telegram, Path(folder), at=MOMENT, language="ar") as bot,
    ):
        for number, wish in enumerate(WISHES, 1):
            person = telegram.person(number, language_code=_language(wish))
            yield wish, "telegram", pursue(wish, TelegramSeat(person, bot))


if __name__ == "__main__":
    sys.exit(main())
