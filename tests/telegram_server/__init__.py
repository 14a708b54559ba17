"""A strict stand-in for Telegram's Bot API server, over real HTTP on loopback; refuses what Telegram refuses.

`with FakeTelegram() as telegram:` in a test, or `python -m tests.telegram_server --port 0` as a process.
"""

from .chats import Chat, Message, Press
from .faults import Fault
from .groups import Group
from .people import AppRefusesError, Person
from .server import FakeTelegram
from .watching import NeverHappenedError
from .world import Call, ManualClock

__all__ = [
    "AppRefusesError",
    "Call",
    "Chat",
    "FakeTelegram",
    "Fault",
    "Group",
    "ManualClock",
    "Message",
    "NeverHappenedError",
    "Person",
    "Press",
]
