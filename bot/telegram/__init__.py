"""The Telegram door: hears updates, hands them to the runner, carries words out; refuses to know what is said."""

import os

# python-telegram-bot gives spans as numbers, with a warning to the operator each time, unless it is told to use spans.
os.environ.setdefault("PTB_TIMEDELTA", "1")
