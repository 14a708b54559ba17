"""Runs the server as a process: `python -m tests.telegram_server --port 0` prints its root URL, then serves until it
is interrupted; refuses nothing but unknown options."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
import time

from .server import FakeTelegram
from .world import TOKEN


def main() -> None:
    """Serve until SIGINT or SIGTERM."""
    parser = argparse.ArgumentParser(prog="tests.telegram_server", description="A strict stand-in for the Bot API")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--token", default=TOKEN)
    parser.add_argument("--rates", action="store_true", help="enforce Telegram's speed limits")
    parser.add_argument("--wall-clock", action="store_true", help="date messages by the machine's clock")
    options = parser.parse_args()
    over = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: over.set())
    clock = time.time if options.wall_clock else None  # noqa: TID251 - an operator's trial against the real day
    with FakeTelegram(port=options.port, token=options.token, enforce_rates=options.rates, clock=clock) as telegram:
        sys.stdout.write(telegram.root + "\n")
        sys.stdout.flush()
        over.wait()


if __name__ == "__main__":
    main()
