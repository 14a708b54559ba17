"""One lap of one contestant on a fresh store, and its memory after many different people; refuses to compare."""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg

from benchmarks.peers.contestants import HERE, ROOT, Contestant, Running, running
from benchmarks.peers.cpu import cpu_of, memory_of
from tests.postgres import postgres

WARM = 30
STRANGERS = 1_000_000
VISITORS = 2_000_000


@dataclass
class Servers:
    """PostgreSQL, started once for all laps that need it."""

    folder: Path
    url: str = ""
    pid: int = 0
    number: int = 0
    _stack: ExitStack = field(default_factory=ExitStack)

    def close(self) -> None:
        """End it."""
        self._stack.close()

    def database(self) -> str:
        """A database of its own on the server, with today's tables."""
        if not self.url:
            (self.folder / "pg").mkdir()
            self.url = self._stack.enter_context(postgres(self.folder / "pg"))
            self.pid = _postmaster(self.url)
        self.number += 1
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE lap_{self.number} TEMPLATE hadaf".encode())
        return self.url.replace("/postgres?", f"/lap_{self.number}?")


def _postmaster(url: str) -> int:
    with psycopg.connect(url, autocommit=True) as connection:
        where = connection.execute("SHOW data_directory").fetchone()
    return int((Path(str(where[0] if where else "")) / "postmaster.pid").read_text("ascii").splitlines()[0])


@contextmanager
def talking(one: Contestant, servers: Servers, folder: Path) -> Iterator[tuple[Running, str]]:
    """Run a contestant against a server that counts; gives it and the server's root."""
    with ExitStack() as stack:
        telegram = subprocess.Popen(
            (sys.executable, "-m", "benchmarks.peers.server", str(HERE / "texts.json")),
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        stack.callback(telegram.wait)
        stack.callback(telegram.kill)
        root = (telegram.stdout.readline() if telegram.stdout else "").strip()
        url = servers.database() if one.store == "postgresql" else None
        yield stack.enter_context(running(one, root, folder, url)), root


def lap(one: Contestant, people: int, servers: Servers, folder: Path) -> dict[str, float]:
    """Run one contestant once; CPU in milliseconds an update, waits in milliseconds, memory in megabytes."""
    with talking(one, servers, folder) as (found, root):
        said(root, STRANGERS, WARM)
        store = found.store or (servers.pid if one.store == "postgresql" else None)
        before = cpu_of(found.bot.pid), cpu_of(store) if store else 0.0
        measured = said(root, 1, people)
        after = cpu_of(found.bot.pid), cpu_of(store) if store else 0.0
        updates = measured["updates"]
        return {
            "bot": (after[0] - before[0]) / updates * 1000,
            "store": (after[1] - before[1]) / updates * 1000,
            "calls": measured["calls"] / updates,
            "p50": measured["p50"] * 1000,
            "p99": measured["p99"] * 1000,
            "a_second": updates / measured["wall"],
            "memory": memory_of(found.bot.pid),
        }


def memory(one: Contestant, known: list[int], servers: Servers, folder: Path) -> list[float]:
    """Megabytes of a contestant's own process after so many different people wrote their first text, ever more."""
    found_out, before = [], 0
    with talking(one, servers, folder) as (found, root):
        said(root, STRANGERS, WARM)
        for count in known:
            said(root, VISITORS + before, count - before, texts=1)
            found_out.append(memory_of(found.bot.pid))
            before = count
    return found_out


def said(root: str, first: int, people: int, texts: int = 0) -> dict[str, float]:
    """Let so many people say all their texts, or the first few; gives what the server measured."""
    asked = f"{root}/control/lap?first={first}&people={people}&texts={texts}"
    with urllib.request.urlopen(asked, timeout=3600) as reply:
        found: dict[str, float] = json.load(reply)
        return found
