"""Who is measured, and how each is started; refuses to measure. Each runs as a process of its own."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
PEERS = ROOT / ".tools" / "peers"
TOKEN = "1234567890:AAHadafHadafHadafHadafHadafHadafHad"  # noqa: S105 - opens nothing but the server here
GRANTED = "1000"


@dataclass(frozen=True, slots=True)
class Contestant:
    """One bot: its short name, and what it needs beside itself, a `store` of "sqlite", "postgresql" or "redis"."""

    name: str
    told: str
    kind: str
    store: str | None = None
    webhook: bool = False


@dataclass(slots=True)
class Running:
    """A bot that runs, and the process of its store where that is another one."""

    bot: subprocess.Popen[bytes]
    store: int | None = None
    left_open: list[subprocess.Popen[bytes]] = field(default_factory=list)


EVERY = (
    Contestant("hadaf", "Hadaf, polling, SQLite", "hadaf", "sqlite"),
    Contestant("hadaf-webhook", "Hadaf, webhook, SQLite", "hadaf", "sqlite", webhook=True),
    Contestant("hadaf-pg", "Hadaf, polling, PostgreSQL", "hadaf", "postgresql"),
    Contestant("hadaf-pg-webhook", "Hadaf, webhook, PostgreSQL", "hadaf", "postgresql", webhook=True),
    Contestant("ptb", "PTB ConversationHandler, polling, nothing kept", "ptb"),
    Contestant("ptb-webhook", "PTB ConversationHandler, webhook, nothing kept", "ptb", webhook=True),
    Contestant("ptb-pickle", "PTB ConversationHandler, polling, PicklePersistence", "ptb", "pickle"),
    Contestant("aiogram", "aiogram 3 FSM, polling, in memory", "aiogram"),
    Contestant("aiogram-redis", "aiogram 3 FSM, polling, Redis", "aiogram", "redis"),
)
PROFILED = Contestant("profiled", "Hadaf, webhook, SQLite, profiled", "profiled", "sqlite", webhook=True)


def set_up_peers() -> None:
    """Install the peers, once, into an environment of their own, so that they are no dependency of the project."""
    ready = PEERS / ".ready"
    wanted = (HERE / "requirements.txt").read_text("utf-8")
    if ready.exists() and ready.read_text("utf-8") == wanted:
        return
    uv = shutil.which("uv") or str(ROOT / ".tools" / "uv" / "bin" / "uv")
    subprocess.run((uv, "venv", "--quiet", "--clear", "--python", sys.executable, str(PEERS)), check=True)
    install = (uv, "pip", "install", "--quiet", "--python", str(PEERS / "bin" / "python"))
    subprocess.run((*install, "-r", str(HERE / "requirements.txt")), check=True)
    ready.write_text(wanted, "utf-8")


@contextmanager
def running(one: Contestant, root: str, folder: Path, postgres: str | None) -> Iterator[Running]:
    """Start a contestant on a store of its own, and end all that was started for it."""
    port = free_port()
    store, url = _redis(folder) if one.store == "redis" else (None, postgres)
    errors = (folder / f"{one.name}.log").open("wb")
    try:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), **_settings(one, root, folder, url, port)}
        command = _command(one, root, folder, url, port)
        bot = subprocess.Popen(command, env=environment, cwd=folder, stdout=errors, stderr=errors)
        try:
            yield Running(bot, store.pid if store else None)
        finally:
            bot.kill()
            bot.wait()
    finally:
        errors.close()
        if store is not None:
            store.kill()
            store.wait()


def _settings(one: Contestant, root: str, folder: Path, url: str | None, port: int) -> dict[str, str]:
    if one.kind not in {"hadaf", "profiled"}:
        return {}
    hook = {"HADAF_WEBHOOK_URL": f"http://127.0.0.1:{port}/hook", "HADAF_LISTEN": f"127.0.0.1:{port}"}
    return {
        "HADAF_BOT_TOKEN": TOKEN,
        "HADAF_TELEGRAM_API_URL": root,
        "HADAF_DATABASE_URL": url if one.store == "postgresql" and url else f"sqlite:///{folder / 'bot.db'}",
        "HADAF_DEFAULT_LANGUAGE": "en",
        "HADAF_DEFAULT_COUNTRY": "GB",
        "HADAF_MESSAGES_PER_SECOND": GRANTED,
        **(hook if one.webhook else {}),
    }


def _command(one: Contestant, root: str, folder: Path, url: str | None, port: int) -> tuple[str, ...]:
    python = str(PEERS / "bin" / "python")
    match one.kind:
        case "hadaf":
            return (sys.executable, "-m", "bot", "bot")
        case "profiled":
            return (sys.executable, "-m", "benchmarks.peers.profiled", str(folder / "profile"))
        case "ptb":
            kept = ("--pickle", str(folder / "ptb.pickle")) if one.store == "pickle" else ()
            hook = ("--webhook", str(port)) if one.webhook else ()
            return (python, str(HERE / "ptb_bot.py"), root, *kept, *hook)
        case _:
            return (python, str(HERE / "aiogram_bot.py"), root, *(("--redis", str(url)) if one.store else ()))


def _redis(folder: Path) -> tuple[subprocess.Popen[bytes], str]:
    """Start Redis as its own package runs it, appending to a file every second; raises where there is none."""
    port = free_port()
    where = folder / "redis"
    where.mkdir()
    command = ("redis-server", "--port", str(port), "--dir", str(where), "--appendonly", "yes", "--save", "")
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return process, f"redis://127.0.0.1:{port}/0"
        time.sleep(0.05)
    process.kill()
    message = "redis-server did not start"
    raise RuntimeError(message)


def free_port() -> int:
    """A port that nobody has at this moment."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
