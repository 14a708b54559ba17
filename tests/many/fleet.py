"""Several `hadaf bot` processes at one PostgreSQL, behind one balancer; refuses to leave one behind."""

from __future__ import annotations

import select
import socket
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import psycopg

from tests.many.balancer import Balancer
from tests.ports import free_port
from tests.telegram.process import BotProcess
from tests.telegram_server import Call, FakeTelegram

COUNTING = (sys.executable, "-m", "tests.many.counting", "bot")


class SharedProcess(BotProcess):
    """One of them, of some role, with a coach that counts unless another command is set."""

    def __init__(self, telegram: FakeTelegram, folder: Path, url: str, role: str = "front") -> None:
        folder.mkdir(exist_ok=True)
        super().__init__(telegram, folder)
        self.command = (*COUNTING, "--role", role)
        self.url = url
        self.environment["HADAF_DATABASE_URL"] = url

    def rows(self, question: str, *values: object) -> list[tuple[object, ...]]:
        with psycopg.connect(self.url) as database:
            return list(database.execute(question.encode(), values))

    def wait_until_open(self, port: int) -> None:
        """Wait until its port takes connections; nothing else tells of that."""
        for _ in range(2000):
            with suppress(ConnectionRefusedError), socket.create_connection(("127.0.0.1", port)):
                return
            assert self.running, self.told
            select.select([], [], [], 0.02)
        raise AssertionError(self.told)

    def _signs_of_life(self) -> list[Call]:
        return self.telegram.calls_of("getMe")


class Fleet:
    """The fronts and their balancer."""

    def __init__(self, fronts: list[SharedProcess], balancer: Balancer) -> None:
        self.fronts = fronts
        self.balancer = balancer

    def rows(self, question: str, *values: object) -> list[tuple[object, ...]]:
        """Look into the database."""
        return self.fronts[0].rows(question, *values)


@contextmanager
def fronts(telegram: FakeTelegram, folder: Path, url: str, count: int = 2) -> Iterator[Fleet]:
    """Start so many fronts behind a balancer, and end them all."""
    ports = [free_port() for _ in range(count)]
    with ExitStack() as running:
        balancer = running.enter_context(Balancer(ports))
        started = []
        for port in ports:
            front = SharedProcess(telegram, folder / str(port), url)
            front.environment["HADAF_WEBHOOK_URL"] = balancer.url
            front.environment["HADAF_LISTEN"] = f"127.0.0.1:{port}"
            started.append(running.enter_context(front))
        for port, front in zip(ports, started, strict=True):
            front.wait_until_open(port)
        yield Fleet(started, balancer)
