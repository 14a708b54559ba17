"""Figures of this process for a monitor, in Prometheus' format; refuses any label that could name a person.

Counters are of this process alone, since a monitor reads each; the gauges of the store are the same from each of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, generate_latest

if TYPE_CHECKING:
    from datetime import datetime

    from storage.store import Health

TURN_SECONDS = (0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)
CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"


class Figures:
    """What is counted; `page` writes all of it."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        self._updates = self._counter("updates", "Updates that came, by what they were.", "kind")
        self._turns = self._counter("turns", "Turns, by what became of them.", "fate")
        self._sends = self._counter("sends", "What was sent, by how that went.", "result")
        self._floods = self._counter("flood_warnings", "429 answers of Telegram.")
        self._dropped = self._counter("dropped_updates", "Updates left unread since one person sent too many.")
        self._seconds = Histogram(
            "hadaf_turn_seconds",
            "From an update's arrival to its commit.",
            registry=self.registry,
            buckets=TURN_SECONDS,
        )
        self._role = Gauge("hadaf_process", "1, with what this process does.", ("role",), registry=self.registry)
        self._gauges = {
            name: Gauge(f"hadaf_{name}", told, registry=self.registry)
            for name, told in {
                "people": "People the store knows.",
                "outbox_length": "Messages that wait to leave.",
                "outbox_oldest_seconds": "Age of the oldest message that waits; 0 where none does.",
                "outbox_refused": "Messages set aside, since Telegram will not take them.",
                "due_waiting": "Reminders that wait for their day.",
                "due_oldest_seconds": "How late the most overdue reminder is; 0 where none is.",
                "parked_updates": "Updates set aside, since they failed every time.",
                "store_up": "Whether the store answered when it was asked last.",
            }.items()
        }

    def _counter(self, name: str, told: str, *labels: str) -> Counter:
        return Counter(f"hadaf_{name}", told, labels, registry=self.registry)

    def serves(self, role: str) -> None:
        """Note what this process does: `all`, `front` or `reviews`."""
        self._role.labels(role).set(1)

    def came(self, kind: str) -> None:
        """Count an update."""
        self._updates.labels(kind).inc()

    def turned(self, fate: str, seconds: float) -> None:
        """Count a turn, and how long it took with its waiting."""
        self._turns.labels(fate).inc()
        self._seconds.observe(seconds)

    def left(self, result: str, *, flood: bool = False) -> None:
        """Count a send by its result, and a 429 apart."""
        self._sends.labels(result).inc()
        if flood:
            self._floods.inc()

    def dropped(self) -> None:
        """Count an update that was left unread."""
        self._dropped.inc()

    def stands(self, health: Health | None, now: datetime) -> None:
        """Take over how the store is; `None` where it does not answer, and then the old figures stay."""
        self._gauges["store_up"].set(health is not None)
        if health is None:
            return
        for name, value in {
            "people": health.people,
            "outbox_length": health.unsent,
            "outbox_oldest_seconds": _age(health.oldest_unsent, now),
            "outbox_refused": health.refused,
            "due_waiting": health.waiting,
            "due_oldest_seconds": _age(health.oldest_due, now),
            "parked_updates": health.parked,
        }.items():
            self._gauges[name].set(value)

    def page(self) -> bytes:
        """Write all figures as a monitor reads them."""
        return generate_latest(self.registry)


def _age(since: datetime | None, now: datetime) -> float:
    return max(0.0, (now - since).total_seconds()) if since is not None else 0.0


FIGURES = Figures()
