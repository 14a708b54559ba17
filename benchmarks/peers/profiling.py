"""Where the time of an update goes: the bot under the same work, its functions gathered by what they do; a rough guide.

The profiler makes small functions look dearer than they are, so that only the shares are told. Refuses to be compared.
"""

from __future__ import annotations

import pstats
import signal
from pathlib import Path
from typing import Any

from benchmarks.peers.contestants import PROFILED
from benchmarks.peers.laps import STRANGERS, WARM, Servers, said, talking

PEOPLE = 40
GROUPS = (
    ("reading what was typed", ("/dialogs/language/",)),
    ("the conversation: flows, goals, measures", ("/dialogs/",)),
    ("words: catalogue, plurals, numbers, dates", ("/bot/text", "/bot/nouns", "/bot/num", "/babel/", "gettext")),
    ("states and goals to and from JSON", ("/pydantic/", "pydantic_core", "/json/", "_json")),
    ("SQLAlchemy", ("/sqlalchemy/",)),
    ("the database itself", ("sqlite3",)),
    ("our own queries and transactions", ("/storage/",)),
    ("Telegram's types, HTTP both ways", ("/telegram/", "/aiohttp/", "/yarl/", "/multidict/", "socket", "ssl")),
    ("the event loop and its threads", ("/asyncio/", "select", "/concurrent/", "threading", "queue")),
)
REST = "all else"


def profiled(servers: Servers, folder: Path) -> dict[str, float]:
    """Run the bot under a profiler for some people; the share of CPU of each group, the largest first."""
    with talking(PROFILED, servers, folder) as (found, root):
        said(root, STRANGERS, WARM)
        found.bot.send_signal(signal.SIGUSR1)
        said(root, 1, PEOPLE)
        found.bot.send_signal(signal.SIGTERM)
        found.bot.wait(30)
    return grouped([str(file) for file in sorted((folder / "profile").iterdir())])


def grouped(files: list[str]) -> dict[str, float]:
    """Share the time out; what C does counts where it was called from, unless it has a group of its own."""
    spent: dict[str, float] = {}
    table: dict[Any, Any] = pstats.Stats(*files).stats  # type: ignore[attr-defined]
    for (file, _, name), (_, _, own, _, callers) in table.items():
        group = _group(f"{file} {name}")
        if group is not None or file != "~":
            spent[group or REST] = spent.get(group or REST, 0.0) + own
            continue
        for (caller, _, called), (_, _, share, _) in callers.items():
            from_where = _group(f"{caller} {called}") or REST
            spent[from_where] = spent.get(from_where, 0.0) + share
    whole = sum(spent.values())
    return {group: time / whole for group, time in sorted(spent.items(), key=lambda one: -one[1])}


def _group(where: str) -> str | None:
    return next((group for group, marks in GROUPS if any(mark in where for mark in marks)), None)
