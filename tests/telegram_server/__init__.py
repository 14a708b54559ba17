"""A strict stand-in for Telegram's Bot API server, over real HTTP on loopback; refuses what Telegram refuses.

In a test: `with FakeTelegram() as telegram:`, then `mona = telegram.person(42)`, `mona.says("more customers")`,
`mona.hears()`, `mona.presses("60 a month")`, `telegram.faults.add("429", method="sendMessage", retry_after=2)`,
`telegram.wait_until_idle()`. As a process: `python -m tests.telegram_server --port 0`, steered under /control/.
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
